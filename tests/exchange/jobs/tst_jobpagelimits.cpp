// SPDX-License-Identifier: GPL-3.0-or-later
// Any file ends in a plan or a clear sentence, soon: huge, binary, empty, in other encodings, or written to be slow.
#include "exchange/jobs/jobpagereader.h"
#include "exchange/jobs/pagetext.h"

#include "support/effort.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace shortlist;

namespace {

// Microseconds of processor time that reading took.
qint64 timeToRead(const QByteArray &bytes)
{
    const std::clock_t began = std::clock();
    (void)readJobPage(bytes, QStringLiteral("big.md"));
    return qint64(std::clock() - began) * 1'000'000 / CLOCKS_PER_SEC;
}

QByteArray filled(const QByteArray &pattern, qsizetype size)
{
    QByteArray out = pattern.left(size);
    out.reserve(2 * size);
    while (out.size() < size)
        out += out;
    out.truncate(size);
    return out;
}

QByteArray risingIndent(qsizetype size)
{
    QByteArray out;
    for (qsizetype depth = 0; out.size() < size; ++depth)
        out += QByteArray(depth % 2000, ' ') + "- a\n";
    out.truncate(size);
    return out;
}

// A megabyte of it is drawn, the rest repeats.
QByteArray randomText(qsizetype size, const QByteArray &alphabet)
{
    QRandomGenerator random(20260101);
    QByteArray out(1024LL * 1024, ' ');
    for (char &c : out)
        c = alphabet.at(random.bounded(int(alphabet.size())));
    return filled(out, size);
}

} // namespace

class TestJobPageLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsSoonForAnyFile_data();
    void endsSoonForAnyFile();
    void refusesTooLargeFiles();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void saysThatALongFileWasCut();
};

void TestJobPageLimits::endsSoonForAnyFile_data()
{
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *name, const QByteArray &pattern) { QTest::newRow(name) << pattern; };
    row("brackets", "[");
    row("nested links", "[a](");
    row("images", "![[]()");
    row("stars", "*a_ ");
    row("stars without blanks", "**a*");
    row("ticks", "`a``b");
    row("less-than", "<a <!A ");
    row("comments", "<!-- ");
    row("shortcodes", "{{ {% <% ");
    row("braces", "{");
    row("quotations", "> ");
    row("quotations by line", "> > > > > > > > > > > >\n");
    row("marks in a line", "- * + ");
    row("items", "- a 30 minute interview with a Cook or a Baker of Bread\n");
    row("items in one paragraph", "interview with a b or c and d, \n");
    row("deep items", "                              - a\n");
    row("headings", "# a\n\n");
    row("hiring headings",
        "## Hiring Process\n- 30 minute interview with a Cook and a 30 minute interview with a Peer\n");
    row("numbers", "1 - 2 3 or 4 ");
    row("durations", "30 - 45 minute ");
    row("words", "one two three ");
    row("definitions", "[a]: b\n");
    row("tables", "a | b\n--|--\n");
    row("entities", "&amp;&#x41;");
    row("setext", "a\n=\n");
    row("line breaks", "\n");
    row("carriage returns", "\r");
    row("letters", "a");
    row("blanks", "a ");
    row("bullets", "\xE2\x80\xA2 a\n");
    row("titles", "Manager, Director of & / or ");
    row("commas", "with a, b, ");
    row("parentheses", "(((");
    row("rising indent", risingIndent(1024LL * 1024));
    row("random marks", randomText(1024LL * 1024, "[]()*_`<>!#-+ \n\\&ab1"));
    row("random words", randomText(1024LL * 1024, "abcdefghij ,.\n"));
    row("one line item", "- " + filled("a 30 minute interview with the ", 1024LL * 1024));
}

void TestJobPageLimits::endsSoonForAnyFile()
{
    QFETCH(QByteArray, pattern);
    const QByteArray start = "## Hiring Process\n\n";
    // A second is the promise (the benchmark prints it); here the way it grows: what is quadratic takes 64 times as
    // long.
    const qsizetype kWhole = test::isSanitized() ? kLargestPageFile / 16 : kLargestPageFile;
    const QByteArray whole = start + filled(pattern, kWhole - start.size());
    const QByteArray part = start + filled(pattern, kWhole / 8 - start.size());
    constexpr qint64 kShortest = 20'000; // a clock tick more or less says nothing
    const qint64 little = std::max(kShortest, std::min(timeToRead(part), timeToRead(part)));
    const qint64 much = timeToRead(whole);
    QVERIFY2(much < 32 * little, qPrintable(QStringLiteral("%1 us, an eighth of it %2 us").arg(much).arg(little)));
    const auto page = readJobPage(whole.left(kWhole / 8), QStringLiteral("big.md"));
    if (!page)
        QVERIFY(!page.error().sentence.isEmpty());
}

void TestJobPageLimits::refusesTooLargeFiles()
{
    const auto page = readJobPage(QByteArray(kLargestPageFile + 1, 'a'), QStringLiteral("huge.md"));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, Error::Code::Format);
    QVERIFY(page.error().sentence.contains(QStringLiteral("huge.md")));
}

void TestJobPageLimits::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only blanks") << QByteArray(" \n\t\n");
    QTest::newRow("a byte of zero") << QByteArray("## Requirements\n- a\0b\n", 21);
    QByteArray noise(100000, '\0');
    QRandomGenerator random(7);
    for (char &c : noise)
        c = static_cast<char>(random.bounded(1, 256));
    QTest::newRow("noise") << noise;
    QTest::newRow("only marks of order") << QByteArray("\xFF\xFE");
    QTest::newRow("a broken pair") << QByteArray("\xFF\xFE\x00\xD8", 4);
    QTest::newRow("an archive") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8);
}

void TestJobPageLimits::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    const auto page = readJobPage(bytes, QStringLiteral("odd.md"));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, Error::Code::Format);
    QVERIFY(page.error().sentence.startsWith(QStringLiteral("odd.md ")));
    QVERIFY(!page.error().advice.isEmpty());
}

void TestJobPageLimits::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral("## Requirements\r\n\r\n- Caf\u00E9 \u2013 always\r\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QByteArray windows = "## Requirements\r\n\r\n- Caf\xE9 \x96 always\r\n";
    QTest::newRow("Windows-1252") << windows;
    QByteArray little("\xFF\xFE");
    for (const QChar c : text)
        little += QByteArray(1, char(c.unicode() & 0xFF)) + QByteArray(1, char(c.unicode() >> 8));
    QTest::newRow("UTF-16") << little;
}

void TestJobPageLimits::readsOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    const auto page = readJobPage(bytes, QStringLiteral("page.md"));
    QVERIFY(page.ok());
    QCOMPARE(page->requirements, QStringList{ QStringLiteral("Caf\u00E9 \u2013 always") });
}

void TestJobPageLimits::saysThatALongFileWasCut()
{
    const auto page =
        readJobPage("## Requirements\n- a\n\n" + filled("Some words. ", 900LL * 1024), QStringLiteral("long.md"));
    QVERIFY(page.ok());
    QVERIFY(page->notes.first().contains(QStringLiteral("first")));
}

QTEST_GUILESS_MAIN(TestJobPageLimits)
#include "tst_jobpagelimits.moc"
