// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/letter.h"
#include "exchange/offers/letterhtml.h"

#include <QTest>

using namespace shortlist;

/// A letter's Markdown as HTML, and that what people are called stays text all the way.
class tst_letterhtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownBecomesHtml();
    void htmlInsideIsLeftOut();
    void whatIsFilledInStaysText_data();
    void whatIsFilledInStaysText();
};

void tst_letterhtml::markdownBecomesHtml()
{
    QCOMPARE(letterHtml(QStringLiteral("# Offer\n\nDear **Ada**,\n\n- one\n- two\n")),
        QStringLiteral("<h1>Offer</h1>\n<p>Dear <strong>Ada</strong>,</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"));
    QCOMPARE(letterHtml({}), QString());
}

void tst_letterhtml::htmlInsideIsLeftOut()
{
    const QString html =
        letterHtml(QStringLiteral("<script>x()</script>\n\nA <b>bold</b> [link](javascript:x) and 3 < 4\n"));
    QVERIFY2(!html.contains(QStringLiteral("<script")) && !html.contains(QStringLiteral("<b>")), qPrintable(html));
    QVERIFY2(!html.contains(QStringLiteral("javascript")), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("3 &lt; 4")), qPrintable(html));
}

void tst_letterhtml::whatIsFilledInStaysText_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *value, const char *html) {
        QTest::newRow(name) << QString::fromUtf8(value) << QString::fromUtf8(html);
    };
    row("a name", "Ada Lovelace", "<p>Ada Lovelace</p>\n");
    row("marks", "*Ada* _L_ `x` [y](z) #1 & <b>", "<p>*Ada* _L_ `x` [y](z) #1 &amp; &lt;b&gt;</p>\n");
    row("what looks like a list", "1. first", "<p>1. first</p>\n");
    row("what looks like a heading", "# no heading", "<p># no heading</p>\n");
    row("an entity", "&copy; \\ back", "<p>&amp;copy; \\ back</p>\n");
    row("two lines", "one\n  - two", "<p>one<br />\n- two</p>\n");
    row("other scripts", "Žofia 李 عمر", "<p>Žofia 李 عمر</p>\n");
    row("a field in a name", "{{offer.salary}}", "<p>{{offer.salary}}</p>\n");
}

void tst_letterhtml::whatIsFilledInStaysText()
{
    QFETCH(QString, value);
    const auto filled =
        fillLetter(QStringLiteral("{{candidate.name}}"), { { QStringLiteral("candidate.name"), value } });
    QVERIFY(filled);
    QTEST(letterHtml(*filled), "html");
}

QTEST_GUILESS_MAIN(tst_letterhtml)
#include "tst_letterhtml.moc"
