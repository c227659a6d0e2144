// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobs/planrules.h"

#include <QTest>

Q_DECLARE_METATYPE(shortlist::Stage)

using namespace shortlist;

class tst_planrules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLengths_data();
    void readsLengths();
    void readsHowMany_data();
    void readsHowMany();
    void takesTitlesApart_data();
    void takesTitlesApart();
    void joinedTitlesAreTakenApartAgain_data();
    void joinedTitlesAreTakenApartAgain();
    void namesTheFirstProblemOfAStage_data();
    void namesTheFirstProblemOfAStage();
    void theOfferComesLast();
};

void tst_planrules::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<int>("least"); // -1: none
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << "" << true << -1 << -1;
    QTest::newRow("number") << "45" << true << 45 << 45;
    QTest::newRow("with unit") << "45 min" << true << 45 << 45;
    QTest::newRow("range") << "45-60" << true << 45 << 60;
    QTest::newRow("dash") << " 45 – 60 min " << true << 45 << 60;
    QTest::newRow("open") << "45+" << true << 45 << -1;
    QTest::newRow("hour") << "1 h" << true << 60 << 60;
    QTest::newRow("hours and minutes") << "1 h 30" << true << 90 << 90;
    QTest::newRow("words") << "2 hours" << true << 120 << 120;
    QTest::newRow("no length") << "soon" << false << -1 << -1;
    QTest::newRow("too long a number") << "123456" << false << -1 << -1;
}

void tst_planrules::readsLengths()
{
    QFETCH(QString, text);
    QFETCH(bool, readable);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto read = readMinutes(text);
    QCOMPARE(read.has_value(), readable);
    if (read) {
        QCOMPARE(read->least.value_or(-1), least);
        QCOMPARE(read->most.value_or(-1), most);
    }
}

void tst_planrules::readsHowMany_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least"); // -1: unreadable
    QTest::addColumn<int>("most"); // -1: no upper limit
    QTest::newRow("one") << "1" << 1 << 1;
    QTest::newRow("range") << "2-4" << 2 << 4;
    QTest::newRow("open") << "2+" << 2 << -1;
    QTest::newRow("as shown") << countText(2, 4) << 2 << 4;
    QTest::newRow("empty") << "" << -1 << -1;
    QTest::newRow("word") << "many" << -1 << -1;
}

void tst_planrules::readsHowMany()
{
    QFETCH(QString, text);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto read = readCount(text);
    QCOMPARE(read ? read->least : -1, least);
    if (read)
        QCOMPARE(read->most.value_or(-1), most);
}

void tst_planrules::takesTitlesApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<bool>("panel");
    const QString a = QStringLiteral("Backend Engineer");
    const QString b = QStringLiteral("Engineering Manager");
    QTest::newRow("none") << "  " << QStringList{} << false;
    QTest::newRow("one") << a << QStringList{ a } << false;
    QTest::newRow("or") << QString(a + u" or " + b) << QStringList{ a, b } << false;
    QTest::newRow("slash") << QString(a + u"/" + b) << QStringList{ a, b } << false;
    QTest::newRow("and") << QString(a + u" and " + b) << QStringList{ a, b } << true;
    QTest::newRow("three") << QString(a + u", Peer or " + b) << QStringList{ a, QStringLiteral("Peer"), b } << false;
    QTest::newRow("comma of a title") << "Manager, Engineering" << QStringList{ QStringLiteral("Manager, Engineering") }
                                      << false;
    QTest::newRow("semicolons") << QString(u"Manager, Engineering; " + b)
                                << QStringList{ QStringLiteral("Manager, Engineering"), b } << false;
    QTest::newRow("twice") << QString(a + u" or ") + a << QStringList{ a } << false;
}

void tst_planrules::takesTitlesApart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, titles);
    QFETCH(bool, panel);
    bool read = false;
    QCOMPARE(splitTitles(text, &read), titles);
    QCOMPARE(read, panel);
}

void tst_planrules::joinedTitlesAreTakenApartAgain_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<bool>("panel");
    QTest::newRow("one") << QStringList{ QStringLiteral("Recruiter") } << false;
    QTest::newRow("two") << QStringList{ QStringLiteral("Backend Engineer"),
        QStringLiteral("Backend Engineering Manager") }
                         << false;
    QTest::newRow("panel") << QStringList{ QStringLiteral("Backend Engineer"), QStringLiteral("peer") } << true;
    QTest::newRow("three") << QStringList{ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") } << true;
    QTest::newRow("commas") << QStringList{ QStringLiteral("Manager, Engineering"), QStringLiteral("Director, Product"),
        QStringLiteral("peer") }
                            << false;
}

void tst_planrules::joinedTitlesAreTakenApartAgain()
{
    QFETCH(QStringList, titles);
    QFETCH(bool, panel);
    bool read = panel;
    QCOMPARE(splitTitles(joinedTitles(titles, panel), &read), titles);
    QCOMPARE(read, panel);
}

void tst_planrules::namesTheFirstProblemOfAStage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("key");
    Stage sound;
    sound.name = QStringLiteral("Technical interview");
    sound.minutesMin = 45;
    sound.minutesMax = 60;
    sound.countMax = 1;
    QTest::newRow("sound") << sound << QString();
    const auto row = [&sound](const char *key, const std::function<void(Stage &)> &spoil) {
        Stage stage = sound;
        spoil(stage);
        QTest::newRow(key) << stage << QString::fromLatin1(key);
    };
    row("stage.name", [](Stage &stage) { stage.name = QStringLiteral(" "); });
    row("stage.minutes", [](Stage &stage) { stage.minutesMin = 0; });
    row("stage.minutes_order", [](Stage &stage) { stage.minutesMax = 30; });
    row("stage.count", [](Stage &stage) { stage.countMin = 0; });
    row("stage.count_order", [](Stage &stage) { stage.countMin = 2; });
    row("stage.deadline", [](Stage &stage) { stage.deadlineHours = 0; });
    row("stage.panel", [](Stage &stage) { stage.panel = true; });
}

void tst_planrules::namesTheFirstProblemOfAStage()
{
    QFETCH(Stage, stage);
    QFETCH(QString, key);
    const auto problem = firstProblem(stage);
    QCOMPARE(problem ? problem->key : QString(), key);
    if (problem)
        QVERIFY(!problem->sentence.isEmpty() && !problem->advice.isEmpty());
}

void tst_planrules::theOfferComesLast()
{
    Stage interview;
    interview.name = QStringLiteral("Interview");
    Stage offer;
    offer.name = QStringLiteral("Offer");
    offer.kind = StageKind::Offer;
    QVERIFY(!firstProblem(QList<Stage>{ interview, offer }));
    QCOMPARE(firstProblem(QList<Stage>{ offer, interview })->key, QStringLiteral("plan.offer_not_last"));
    QCOMPARE(firstProblem(QList<Stage>{})->key, QStringLiteral("plan.empty"));
}

QTEST_GUILESS_MAIN(tst_planrules)
#include "tst_planrules.moc"
