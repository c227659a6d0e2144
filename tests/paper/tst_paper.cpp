// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/galley.h"
#include "paper/paper.h"

#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::paper;

namespace {

/// A table of rows of very different heights, each with a text at its top and one at its bottom.
QString tallTable(int rows)
{
    QString html = QStringLiteral("<p>Before</p><table width='100%' border='1' cellspacing='0' cellpadding='3'>"
                                  "<thead><tr><th>Number</th><th>Heading row</th></tr></thead>");
    for (int row = 0; row < rows; ++row) {
        html += QStringLiteral("<tr><td>first%1</td><td>").arg(row);
        for (int line = 0; line < row * 7 % 6; ++line)
            html += QStringLiteral("<p>a paragraph in between</p>");
        html += QStringLiteral("<p>last%1</p></td></tr>").arg(row);
    }
    return html + QStringLiteral("</table>");
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreCutWhereNothingIs_data();
    void pagesAreCutWhereNothingIs();
    void aHeadComesAgainOnEveryPage();
    void theTextCanBeReadBack();
    void rowsStayWholeAndHeadingsStayWithWhatFollows();
    void theSameSheetGivesTheSameBytes();
    void theDateIsTheSheetsOwn();
    void aMarkLiesAcrossEveryPage();
    void noRowStandsAloneAtAFootOrAHead();
    void aFileIsWrittenWholeOrNotAtAll();
    void longTextsOfOneCellGoOn();
    void tablesWithoutHeadsStayWhole();

private:
    /// The text of the pages, one each; empty where pdftotext is not installed.
    QStringList pagesOfText(const Sheet &sheet);

    QTemporaryDir m_folder;
};

QStringList TestPaper::pagesOfText(const Sheet &sheet)
{
    const QString path = m_folder.filePath(QStringLiteral("sheet.pdf"));
    if (const Status written = writePdf(sheet, path); !written) {
        QTest::qFail(qPrintable(written.error().text()), __FILE__, __LINE__);
        return {};
    }
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return {};
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast(); // each page ends with the mark
    return pages;
}

#define SKIP_WITHOUT_READER()                                                                                          \
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())                                         \
    QSKIP("pdftotext (poppler-utils) is not installed")

void TestPaper::pagesAreCutWhereNothingIs_data()
{
    QTest::addColumn<QList<QPointF>>("whole"); // top and bottom of what is not to be cut
    QTest::addColumn<QList<qreal>>("begins");
    QTest::addColumn<QList<qreal>>("cuts");

    using Whole = QList<QPointF>;
    using Heights = QList<qreal>;
    QTest::newRow("nothing in the way") << Whole{} << Heights{} << Heights{ 100, 200, 250 };
    QTest::newRow("a line at the cut") << Whole{ { 95, 105 } } << Heights{} << Heights{ 95, 195, 250 };
    QTest::newRow("a row around the line") << Whole{ { 95, 105 }, { 60, 130 } } << Heights{} << Heights{ 60, 160, 250 };
    QTest::newRow("a row that begins where another ends")
        << Whole{ { 40, 80 }, { 80, 120 } } << Heights{} << Heights{ 80, 180, 250 };
    QTest::newRow("a row taller than a page, its lines whole")
        << Whole{ { 10, 250 }, { 90, 101 }, { 185, 195 } } << Heights{} << Heights{ 90, 185, 250 };
    QTest::newRow("a line taller than a page") << Whole{ { 10, 250 } } << Heights{} << Heights{ 100, 200, 250 };
    QTest::newRow("pages that have to begin")
        << Whole{ { 200, 210 } } << Heights{ 0, 30, 240 } << Heights{ 30, 130, 240, 250 };
    QTest::newRow("space that is left over makes no page")
        << Whole{ { 0, 98 } } << Heights{ 104 } << Heights{ 104, 204, 250 };
}

void TestPaper::pagesAreCutWhereNothingIs()
{
    QFETCH(QList<QPointF>, whole);
    QFETCH(QList<qreal>, begins);
    QFETCH(QList<qreal>, cuts);

    Galley galley;
    galley.height = 250;
    galley.begins = begins;
    for (const QPointF &stretch : whole)
        galley.whole.append({ stretch.x(), stretch.y() });
    galley.whole.append({ 240, 249 }); // something at the end
    QList<qreal> bottoms;
    qreal top = 0;
    const QList<PageCut> pages = pagesOf(galley, 100);
    for (const PageCut &page : pages) {
        QCOMPARE(page.body.top, top);
        top = page.body.bottom;
        bottoms.append(top);
    }
    QCOMPARE(bottoms, cuts);
}

void TestPaper::aHeadComesAgainOnEveryPage()
{
    Galley galley;
    galley.height = 250;
    galley.heads = { { { 20, 40 }, { 20, 230 } } };
    galley.whole = { { 240, 249 } };
    const QList<PageCut> pages = pagesOf(galley, 100);
    const Stretch head{ 20, 40 };
    const QList<PageCut> wanted{ { {}, { 0, 100 } }, { head, { 100, 180 } }, { head, { 180, 250 } } };
    QCOMPARE(pages, wanted);

    galley.heads = { { { 20, 80 }, { 20, 230 } } }; // would leave too little for rows
    QVERIFY(!pagesOf(galley, 100).at(1).head);
    QCOMPARE(pagesOf({}, 100).size(), 1);
}

void TestPaper::theTextCanBeReadBack()
{
    SKIP_WITHOUT_READER();
    const QStringList pages = pagesOfText({ QStringLiteral("Title"),
        QStringLiteral("<h1>Jürgen &amp; Zoë</h1><p>4.25 of 100</p>"
                       "<h2 style='page-break-before:always'>Second</h2><p>żółć</p>"),
        QStringLiteral("A foot") });
    QCOMPARE(pages.size(), 2);
    QVERIFY2(pages.at(0).contains(QStringLiteral("Jürgen & Zoë")), qPrintable(pages.at(0)));
    QVERIFY(pages.at(0).contains(QStringLiteral("4.25 of 100")));
    QVERIFY(pages.at(0).contains(QStringLiteral("A foot")));
    QVERIFY2(pages.at(0).contains(QStringLiteral("Page 1 of 2")), qPrintable(pages.at(0)));
    QVERIFY(pages.at(1).contains(QStringLiteral("Second")));
    QVERIFY(pages.at(1).contains(QStringLiteral("żółć")));
    QVERIFY(pages.at(1).contains(QStringLiteral("Page 2 of 2")));
}

void TestPaper::rowsStayWholeAndHeadingsStayWithWhatFollows()
{
    SKIP_WITHOUT_READER();
    QString html = tallTable(90);
    for (int section = 0; section < 60; ++section)
        html += QStringLiteral("<h3>heading%1;</h3><p>follows%1;</p>").arg(section)
              + QStringLiteral("<p>and more</p>").repeated(section % 4);
    const QStringList pages = pagesOfText({ QStringLiteral("Rows"), html, {} });
    QVERIFY(pages.size() > 5);
    qsizetype withRows = 0;
    for (const QString &page : pages) {
        const bool rows = page.contains(QStringLiteral("first"));
        withRows += rows ? 1 : 0;
        QCOMPARE(page.contains(QStringLiteral("Heading row")), rows);
    }
    QVERIFY(withRows > 3);
    const auto pageOf = [&pages](const QString &text) {
        qsizetype found = -1;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (pages.at(page).count(text) > 0)
                found = found < 0 && pages.at(page).count(text) == 1 ? page : -2; // -2: more than once
        }
        return found;
    };
    for (int row = 10; row < 90; ++row) {
        const qsizetype first = pageOf(QStringLiteral("first%1").arg(row));
        QVERIFY2(first >= 0, qPrintable(QString::number(row)));
        QCOMPARE(pageOf(QStringLiteral("last%1").arg(row)), first);
    }
    for (int section = 0; section < 60; ++section)
        QCOMPARE(pageOf(QStringLiteral("heading%1;").arg(section)), pageOf(QStringLiteral("follows%1;").arg(section)));
}

void TestPaper::theSameSheetGivesTheSameBytes()
{
    const Sheet sheet{ QStringLiteral("Twice"),
        QStringLiteral("<h1>Bold</h1><p>plain <i>slanted</i> <tt>fixed</tt></p>") + tallTable(30),
        QStringLiteral("Foot"), QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC) };
    const auto once = pdfOf(sheet);
    QVERIFY(once);
    QTest::qWait(1100); // the system's clock goes on by a second
    const auto again = pdfOf(sheet);
    QVERIFY(again);
    QVERIFY(*once == *again);
}

void TestPaper::theDateIsTheSheetsOwn()
{
    Sheet sheet{ QStringLiteral("Dated"), QStringLiteral("<p>x</p>"), {},
        QDateTime(QDate(2031, 2, 3), QTime(4, 5, 6), Qt::UTC) };
    const auto dated = pdfOf(sheet);
    QVERIFY(dated);
    QVERIFY(dated->contains("/CreationDate (D:20310203040506Z)"));
    sheet.madeAt = {};
    const auto undated = pdfOf(sheet);
    QVERIFY(undated);
    QVERIFY(!undated->contains("CreationDate"));
    QCOMPARE(undated->size(), dated->size());
}

void TestPaper::aMarkLiesAcrossEveryPage()
{
    SKIP_WITHOUT_READER();
    // Letters that stand at a slant are read one by one, so they are counted: the text of the pages has no x.
    Sheet sheet{ QStringLiteral("Marked"), tallTable(60), QStringLiteral("foot"), {}, QStringLiteral("xxxx") };
    const QStringList marked = pagesOfText(sheet);
    QVERIFY(marked.size() > 1);
    for (const QString &page : marked)
        QCOMPARE(page.count(u'x'), 4);
    sheet.mark.clear();
    const QStringList plain = pagesOfText(sheet);
    QCOMPARE(plain.size(), marked.size());
    for (const QString &page : plain)
        QCOMPARE(page.count(u'x'), 0);
}

void TestPaper::noRowStandsAloneAtAFootOrAHead()
{
    SKIP_WITHOUT_READER();
    // A table that begins ever lower on its page, and so ends ever lower on the next.
    static const QRegularExpression row(QStringLiteral("row\\d"));
    for (int before = 0; before < 70; ++before) {
        QString html;
        for (int line = 0; line < before; ++line)
            html += QStringLiteral("<p style='margin:0'>before</p>");
        html += QStringLiteral("<table width='100%' border='1' cellspacing='0' cellpadding='3'>"
                               "<thead><tr><th>Number</th></tr></thead>");
        for (int i = 0; i < 8; ++i)
            html += QStringLiteral("<tr><td>row%1</td></tr>").arg(i);
        const QStringList pages = pagesOfText({ QStringLiteral("Rows"), html + QStringLiteral("</table>"), {} });
        for (const QString &page : pages)
            QVERIFY2(page.count(row) != 1, qPrintable(QStringLiteral("after %1 lines").arg(before)));
    }
}

void TestPaper::aFileIsWrittenWholeOrNotAtAll()
{
    const Sheet sheet{ QStringLiteral("File"), QStringLiteral("<p>x</p>"), {} };
    const QString missing = m_folder.filePath(QStringLiteral("nowhere/file.pdf"));
    const Status refused = writePdf(sheet, missing);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("paper.unwritable"));
    QVERIFY(refused.error().sentence.contains(missing));

    const QString path = m_folder.filePath(QStringLiteral("file.pdf"));
    QVERIFY(writePdf(sheet, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
}

void TestPaper::longTextsOfOneCellGoOn()
{
    SKIP_WITHOUT_READER();
    QString html = QStringLiteral("<table border='1' width='100%'><tr><td>");
    for (int line = 0; line < 300; ++line)
        html += QStringLiteral("<p>line%1;</p>").arg(line);
    const QStringList pages = pagesOfText({ QStringLiteral("Long"), html + QStringLiteral("</td></tr></table>"), {} });
    QVERIFY(pages.size() > 3);
    const QString all = pages.join(QString());
    for (int line = 0; line < 300; ++line)
        QVERIFY2(all.count(QStringLiteral("line%1;").arg(line)) == 1, qPrintable(QString::number(line)));
}

void TestPaper::tablesWithoutHeadsStayWhole()
{
    SKIP_WITHOUT_READER();
    QString html;
    for (int table = 0; table < 60; ++table)
        html += QStringLiteral("<h3>Facts</h3><table><tr><td>begin%1;</td></tr><tr><td>x</td></tr><tr><td>y</td></tr>"
                               "<tr><td>end%1;</td></tr></table>")
                    .arg(table);
    const QStringList pages = pagesOfText({ QStringLiteral("Facts"), html, {} });
    QVERIFY(pages.size() > 3);
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("begin")), page.count(QStringLiteral("end")));
        QCOMPARE(page.count(QStringLiteral("begin")), page.count(QStringLiteral("Facts")));
    }
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
