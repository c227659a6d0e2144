// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/typeddate.h"

#include <QLocale>
#include <QTest>

using namespace shortlist;

class tst_typeddate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aDayAsPeopleWriteIt_data();
    void aDayAsPeopleWriteIt();
};

void tst_typeddate::aDayAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate last(2026, 11, 30);
    const auto row = [](const char *language, const QString &text, QDate day) {
        QTest::addRow("%s %s", language, qPrintable(text)) << QString::fromLatin1(language) << text << day;
    };
    for (const char *language : { "C", "en_GB", "en_US", "de_DE", "fr_FR" }) {
        for (const char *text : { "2026-11-30", "2026/11/30", "30.11.2026", "30.11.26", "30. 11. 2026", "30 Nov 2026",
                 "30 November 2026", "Nov 30, 2026", "November 30th, 2026", "Mon 30 Nov 2026", "  30 nov. 2026 " })
            row(language, QString::fromUtf8(text), last);
        for (const char *text : { "", "30", "30.11.", "30 Nov", "31.11.2026", "2026-13-01", "30 Foo 2026",
                 "30.11.2026x", "30.11.026", "30 Ma 2026", "1.2.3.2026", "30:11:2026" })
            row(language, QString::fromUtf8(text), {});
    }
    row("de_DE", QStringLiteral("30. Nov. 2026"), last);
    row("de_DE", QStringLiteral("Montag, 30. November 2026"), last);
    row("de_DE", QStringLiteral("3. Mär 2026"), QDate(2026, 3, 3));
    row("de_DE", QStringLiteral("3. Dez. 2026"), QDate(2026, 12, 3));
    row("fr_FR", QStringLiteral("30 novembre 2026"), last);
    // As the language writes it; where it writes no such thing, only what cannot be two days.
    row("en_US", QStringLiteral("3/4/2026"), QDate(2026, 3, 4));
    row("en_US", QStringLiteral("11/30/26"), last);
    row("en_US", QStringLiteral("30/11/2026"), {});
    row("en_GB", QStringLiteral("3/4/2026"), QDate(2026, 4, 3));
    row("C", QStringLiteral("3/4/2026"), {});
    row("C", QStringLiteral("30/11/2026"), last);
    row("C", QStringLiteral("11/30/2026"), last);
    row("C", QStringLiteral("4/4/2026"), QDate(2026, 4, 4));
}

void tst_typeddate::aDayAsPeopleWriteIt()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(words::readDate(text), day);
}

QTEST_MAIN(tst_typeddate)
#include "tst_typeddate.moc"
