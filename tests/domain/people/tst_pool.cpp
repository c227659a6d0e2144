// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/bookingrules.h"
#include "domain/people/promotion.h"

#include <QTest>

using namespace shortlist;

/// The rules of pools: how training goes on, who may lead, who may sit in, who is asked first.
class tst_pool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainingGoesOnByCounts_data();
    void trainingGoesOnByCounts();
    void whatIsMissingForThePromotionIsKnown();
    void thePoolSaysWhoMayDoWhat_data();
    void thePoolSaysWhoMayDoWhat();
    void nobodyInTrainingIsAlone_data();
    void nobodyInTrainingIsAlone();
    void theLeastLoadedOfTheQualifiedComesFirst();
    void withoutAPoolEverythingIsAsItWas();
};

namespace {

Person person(const QString &name)
{
    Person one;
    one.id = PersonId(QUuid::createUuid());
    one.name = name;
    one.title = QStringLiteral("Backend Engineer");
    return one;
}

SeatFacts seat(bool pool)
{
    SeatFacts facts;
    facts.stage.name = QStringLiteral("Peer interview");
    facts.stage.titles = { QStringLiteral("Backend Engineer") };
    if (pool)
        facts.pool = InterviewPool{ InterviewPoolId(QUuid::createUuid()), facts.stage.name, 2, 1 };
    return facts;
}

/// “-” for no objection, “reason” for one that a reason overrides, “wall”.
QString verdict(const QList<Objection> &objections)
{
    return isRefused(objections) ? QStringLiteral("wall")
         : objections.isEmpty()  ? QStringLiteral("-")
                                 : QStringLiteral("reason");
}

} // namespace

void tst_pool::trainingGoesOnByCounts_data()
{
    QTest::addColumn<TrainingLevel>("level");
    QTest::addColumn<int>("shadowed");
    QTest::addColumn<int>("led");
    QTest::addColumn<int>("shadowsNeeded");
    QTest::addColumn<int>("ledNeeded");
    QTest::addColumn<bool>("ready");
    QTest::addColumn<TrainingLevel>("next");
    using L = TrainingLevel;
    QTest::newRow("begins with shadowing") << L::None << 0 << 0 << 2 << 1 << false << L::Shadowing;
    QTest::newRow("begins with leading where no shadowing is asked")
        << L::None << 0 << 0 << 0 << 1 << false << L::ReverseShadow;
    QTest::newRow("one of two") << L::Shadowing << 1 << 0 << 2 << 1 << false << L::ReverseShadow;
    QTest::newRow("two of two") << L::Shadowing << 2 << 0 << 2 << 1 << true << L::ReverseShadow;
    QTest::newRow("more than asked") << L::Shadowing << 5 << 0 << 2 << 1 << true << L::ReverseShadow;
    QTest::newRow("no observed leading asked") << L::Shadowing << 2 << 0 << 2 << 0 << true << L::Qualified;
    QTest::newRow("leads next, not yet") << L::ReverseShadow << 9 << 0 << 2 << 1 << false << L::Qualified;
    QTest::newRow("led as asked") << L::ReverseShadow << 0 << 1 << 2 << 1 << true << L::Qualified;
    QTest::newRow("nothing after qualified") << L::Qualified << 9 << 9 << 2 << 1 << false << L::None;
}

void tst_pool::trainingGoesOnByCounts()
{
    QFETCH(TrainingLevel, level);
    QFETCH(int, shadowed);
    QFETCH(int, led);
    QFETCH(int, shadowsNeeded);
    QFETCH(int, ledNeeded);
    InterviewPool pool;
    pool.shadowsNeeded = shadowsNeeded;
    pool.reverseShadowsNeeded = ledNeeded;
    const PoolStanding standing = standingIn(pool, level, { shadowed, led });
    QTEST(isReady(standing), "ready");
    QTEST(levelAfter(standing), "next");
    if (level == TrainingLevel::Shadowing)
        QVERIFY(standingText(standing).contains(QStringLiteral("%1 of %2").arg(shadowed).arg(shadowsNeeded)));
}

void tst_pool::whatIsMissingForThePromotionIsKnown()
{
    InterviewPool pool;
    pool.shadowsNeeded = 2;
    pool.reverseShadowsNeeded = 1;
    const auto why = [&pool](TrainingLevel level, const TrainingProgress &done) {
        return whyNotPromoted(standingIn(pool, level, done));
    };
    QVERIFY(why(TrainingLevel::None, { 9, 9 }) == NotPromoted::Outside);
    QVERIFY(why(TrainingLevel::Shadowing, { 1, 9 }) == NotPromoted::FewShadowed);
    QVERIFY(!why(TrainingLevel::Shadowing, { 2, 0 }));
    QVERIFY(why(TrainingLevel::ReverseShadow, { 9, 0 }) == NotPromoted::FewLed);
    QVERIFY(!why(TrainingLevel::ReverseShadow, { 0, 1 }));
    QVERIFY(why(TrainingLevel::Qualified, { 9, 9 }) == NotPromoted::Qualified);
}

void tst_pool::thePoolSaysWhoMayDoWhat_data()
{
    QTest::addColumn<TrainingLevel>("level");
    QTest::addColumn<ParticipantRole>("role");
    QTest::addColumn<QString>("expected");
    using L = TrainingLevel;
    using R = ParticipantRole;
    QTest::newRow("qualified leads") << L::Qualified << R::Interviewer << "-";
    QTest::newRow("reverse shadow does not lead alone") << L::ReverseShadow << R::Interviewer << "wall";
    QTest::newRow("shadow does not lead") << L::Shadowing << R::Interviewer << "wall";
    QTest::newRow("a stranger does not lead") << L::None << R::Interviewer << "wall";
    QTest::newRow("shadow sits in") << L::Shadowing << R::Shadow << "-";
    QTest::newRow("qualified may sit in") << L::Qualified << R::Shadow << "-";
    QTest::newRow("a stranger sits in for a reason") << L::None << R::Shadow << "reason";
    QTest::newRow("reverse shadow leads observed") << L::ReverseShadow << R::ReverseShadow << "-";
    QTest::newRow("too early to lead observed") << L::Shadowing << R::ReverseShadow << "reason";
    QTest::newRow("a stranger led observed") << L::None << R::ReverseShadow << "reason";
}

void tst_pool::thePoolSaysWhoMayDoWhat()
{
    QFETCH(TrainingLevel, level);
    QFETCH(ParticipantRole, role);
    SeatFacts facts = seat(true);
    const Person one = person(QStringLiteral("Example Person"));
    if (level != TrainingLevel::None)
        facts.training.insert(one.id, level);
    const EligiblePerson judged = judge(facts, one, role);
    QTEST(verdict(judged.objections), "expected");
    for (const Objection &objection : judged.objections)
        QVERIFY2(objection.sentence.contains(one.name), qPrintable(objection.sentence));
    // The finder of times seats nobody whom the pool does not let lead.
    const auto seats = role == ParticipantRole::Interviewer ? judge(facts, one).objections.isEmpty() : false;
    QCOMPARE(seats, role == ParticipantRole::Interviewer && level == TrainingLevel::Qualified);
}

void tst_pool::nobodyInTrainingIsAlone_data()
{
    QTest::addColumn<QString>("people");
    QTest::addColumn<bool>("alone");
    QTest::newRow("beside somebody qualified") << "lead:qualified shadow:shadowing" << false;
    QTest::newRow("beside somebody who is not") << "lead:none shadow:shadowing" << true;
    QTest::newRow("one of two leads is qualified") << "lead:none lead:qualified reverse:reverse_shadow" << false;
    QTest::newRow("reverse shadow without anybody qualified") << "lead:shadowing reverse:reverse_shadow" << true;
    QTest::newRow("a qualified shadow is no lead") << "lead:none shadow:qualified shadow:shadowing" << true;
    QTest::newRow("nobody in training") << "lead:none" << false;
}

void tst_pool::nobodyInTrainingIsAlone()
{
    QFETCH(QString, people);
    QFETCH(bool, alone);
    QList<ParticipantRole> roles;
    QList<TrainingLevel> levels;
    const QStringList words = people.split(u' ');
    for (const QString &word : words) {
        roles += word.startsWith(u"lead")    ? ParticipantRole::Interviewer
               : word.startsWith(u"shadow:") ? ParticipantRole::Shadow
                                             : ParticipantRole::ReverseShadow;
        levels += *enumFromText<TrainingLevel>(word.section(u':', 1));
    }
    const QList<Objection> objections = objectionsToTrainees(roles, levels, needOf(seat(true)));
    QCOMPARE(verdict(objections), alone ? QStringLiteral("wall") : QStringLiteral("-"));
    QVERIFY(objectionsToTrainees(roles, levels, needOf(seat(false))).isEmpty());
}

void tst_pool::theLeastLoadedOfTheQualifiedComesFirst()
{
    SeatFacts facts = seat(true);
    QList<EligiblePerson> people;
    const auto add = [&](const char16_t *name, TrainingLevel level, int load, const char16_t *title) {
        Person one = person(QString::fromUtf16(name));
        one.title = QString::fromUtf16(title);
        if (level != TrainingLevel::None)
            facts.training.insert(one.id, level);
        facts.progress.insert(one.id, { 1, 0 });
        people += judgeAsTrained(facts, one);
        people.last().loadThisWeek = load;
    };
    add(u"Exact but busy", TrainingLevel::Qualified, 5, u"Backend Engineer");
    add(u"Stranger", TrainingLevel::None, 0, u"Backend Engineer");
    add(u"Shadow", TrainingLevel::Shadowing, 0, u"Accountant");
    add(u"Good and free", TrainingLevel::Qualified, 1, u"Senior Backend Engineer");
    add(u"Observed", TrainingLevel::ReverseShadow, 3, u"Backend Engineer");
    orderByFit(people);
    QStringList names;
    for (const EligiblePerson &one : people)
        names += one.person.name;
    QCOMPARE(
        names.join(QStringLiteral(", ")), QStringLiteral("Good and free, Exact but busy, Observed, Shadow, Stranger"));
    QCOMPARE(people.at(3).role, ParticipantRole::Shadow);
    QVERIFY(people.at(3).objections.isEmpty()); // whoever watches is not asked for a title
    QVERIFY2(people.at(3).reasons.first().contains(QStringLiteral("1 of 2")), qPrintable(people.at(3).reasons.first()));
    QVERIFY(people.at(4).refused());
    QCOMPARE(proposed(facts.stage, people), QList<PersonId>{ people.first().person.id });
}

void tst_pool::withoutAPoolEverythingIsAsItWas()
{
    SeatFacts facts = seat(false);
    const Person one = person(QStringLiteral("Example Person"));
    QCOMPARE(verdict(judge(facts, one).objections), QStringLiteral("-"));
    facts.training.insert(PersonId(QUuid::createUuid()), TrainingLevel::Qualified);
    QCOMPARE(verdict(judge(facts, one).objections), QStringLiteral("reason"));
    QCOMPARE(verdict(judge(facts, one, ParticipantRole::Shadow).objections), QStringLiteral("-"));
    const EligiblePerson judged = judgeAsTrained(facts, one);
    QVERIFY(!judged.standing);
    QCOMPARE(judged.role, ParticipantRole::Interviewer);
}

QTEST_GUILESS_MAIN(tst_pool)
#include "tst_pool.moc"
