// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/questionbank.h"

#include <QTest>

using namespace shortlist;

namespace {

BankQuestion asked(const char *text, const char *criterion, const char *rubric, int number = 1, const char *probe = "")
{
    BankQuestion made;
    made.question.text = QString::fromUtf8(text);
    if (*probe != 0)
        made.question.probes.append(QString::fromUtf8(probe));
    made.criterion = QLatin1String(criterion);
    made.criterionLineage = CriterionId(QUuid::createUuidV5(QUuid(), made.criterion));
    made.rubric = QLatin1String(rubric);
    made.number = number;
    return made;
}

QString written(const QList<BankQuestion> &questions)
{
    QStringList texts;
    for (const BankQuestion &each : questions)
        texts.append(QStringLiteral("%1@%2").arg(each.question.text).arg(each.number));
    return texts.join(u' ');
}

QList<BankQuestion> bank()
{
    return { asked("How?", "Taste", "Cooking", 2), asked("Why?", "Taste", "Cooking", 2, "Since when?"),
        asked("Où ça?", "Heat", "Baking"), asked("When?", "Heat", "Baking") };
}

} // namespace

class tst_questionbank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestVersionStandsForTheOthers();
    void everyTypedWordCounts_data();
    void everyTypedWordCounts();
};

void tst_questionbank::theNewestVersionStandsForTheOthers()
{
    QCOMPARE(written(withoutRepeats({ asked("How?", "Taste", "Cooking", 2), asked("how?", "Taste", "Cooking", 1),
                 asked("Why?", "Taste", "Cooking", 1), asked("How?", "Heat", "Cooking", 2), asked("", "Heat", "C") })),
        QStringLiteral("How?@2 Why?@1 How?@2"));
}

void tst_questionbank::everyTypedWordCounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << QStringLiteral("  ") << QStringLiteral("How?@2 Why?@2 Où ça?@1 When?@1");
    QTest::newRow("a word") << QStringLiteral("how") << QStringLiteral("How?@2");
    QTest::newRow("accents and case") << QStringLiteral("OU CA") << QStringLiteral("Où ça?@1");
    QTest::newRow("in the question before in what is asked further")
        << QStringLiteral("when") << QStringLiteral("When?@1 Why?@2");
    QTest::newRow("the criterion") << QStringLiteral("taste") << QStringLiteral("How?@2 Why?@2");
    QTest::newRow("the rubric and a word") << QStringLiteral("baking when") << QStringLiteral("When?@1");
    QTest::newRow("words of two questions") << QStringLiteral("how why") << QString();
}

void tst_questionbank::everyTypedWordCounts()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QCOMPARE(written(matchingQuestions(bank(), typed)), found);
}

QTEST_GUILESS_MAIN(tst_questionbank)
#include "tst_questionbank.moc"
