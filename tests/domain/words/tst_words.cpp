// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"
#include "domain/words/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace shortlist;

class tst_words : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandOfTheServicesHasWords();
    void minutesReadAsPeopleWriteThem();
    void datesNameTheMonthInEveryPlace();
};

void tst_words::everyCommandOfTheServicesHasWords()
{
    static const QRegularExpression name(QStringLiteral("QStringLiteral\\(\"([a-z]+\\.[a-zA-Z]+)\"\\)"));
    static const QRegularExpression place(QStringLiteral("(run\\(|\\.name = |Command [a-z]+ ?\\{)"));
    QStringList missing;
    int seen = 0;
    QDirIterator sources(QStringLiteral(SHORTLIST_SOURCE_DIR "/src/service"), { QStringLiteral("*.cpp") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (!place.match(line).hasMatch())
                continue;
            const auto found = name.match(line);
            if (!found.hasMatch())
                continue;
            ++seen;
            if (!words::hasCommand(found.captured(1)))
                missing.append(found.captured(1));
        }
    }
    QVERIFY(seen > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void tst_words::minutesReadAsPeopleWriteThem()
{
    QCOMPARE(words::minutes(30, 30), QStringLiteral("30 min"));
    QCOMPARE(words::minutes(45, 60), QStringLiteral("45–60 min"));
    QCOMPARE(words::minutes({}, {}), QString());
}

void tst_words::datesNameTheMonthInEveryPlace()
{
    const QDate day(2030, 4, 3);
    const QDateTime local(day, QTime(9, 5), Qt::UTC);
    const QLocale before;
    QStringList said;
    for (const char *place : { "C", "en_GB", "en_US", "de_DE" }) {
        QLocale::setDefault(QLocale(QLatin1String(place)));
        said += words::date(day) + QLatin1Char('|') + words::dateAndTime(local).simplified();
    }
    QLocale::setDefault(before);
    QCOMPARE(said.join(u'\n'), QStringLiteral("3 Apr 2030|3 Apr 2030 09:05\n3 Apr 2030|3 Apr 2030 09:05\n"
                                              "3 Apr 2030|3 Apr 2030 9:05 AM\n3 Apr. 2030|3 Apr. 2030 09:05"));
    QCOMPARE(words::date(QDate()) + words::dateAndTime(QDateTime()), QString());
}

QTEST_GUILESS_MAIN(tst_words)
#include "tst_words.moc"
