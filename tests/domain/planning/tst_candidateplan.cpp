// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/candidateplan.h"

#include "support/effort.h"
#include "support/planoracle.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace shortlist;
using namespace shortlist::test;

/// All interviews of one candidate at once, compared with trying everything.
class tst_candidateplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesKeepTheirOrderAndGaps();
    void oneDayOrSpreadAsSet_data();
    void oneDayOrSpreadAsSet();
    void alternativesDifferInDayOrPeople();
    void limitsHoldForThePlanItself();
    void eachLimitThatIsBrokenIsSaid();
    void whatStandsInTheWayIsNamedWithItsStage();
    void aLargerSetThatMayBeSetAsideIsNamedToo();
    void theStageThatIsStuckIsNamed();
    void nothingToPlanIsNoPlan();
    void agreesWithTryingEverything();
    void aWholeTeamIsQuick();
};

namespace {

const QDateTime kMonday = utc("2026-03-02T08:00:00Z"); // 9:00 in Berlin

LoopPart partOf(const QString &name, int minutes, const QList<QList<int>> &seats)
{
    LoopPart part{ name, {} };
    part.query.now = kMonday;
    part.query.candidateZone = QTimeZone("Europe/Berlin");
    part.query.minutes = minutes;
    part.query.seats = seats;
    return part;
}

SlotPerson worker(const QString &name, const QString &hours = QStringLiteral("Mon-Fri 09:00-17:00"))
{
    SlotPerson one = somebody(name);
    one.person.workingHours = hours;
    return one;
}

CandidatePlanQuery threeParts()
{
    CandidatePlanQuery query;
    query.parts = { partOf(QStringLiteral("Screening"), 30, { { 0 } }),
        partOf(QStringLiteral("Technical"), 90, { { 1, 2 } }), partOf(QStringLiteral("Manager"), 60, { { 0 } }) };
    return query;
}

QDate berlinDay(const SlotProposal &interview)
{
    return interview.startAt.toTimeZone(QTimeZone("Europe/Berlin")).date();
}

SlotPerson someone(QRandomGenerator &dice, const Case &one, int number, const QByteArray &zone)
{
    SlotPerson person = somebody(QStringLiteral("P%1").arg(number), zone);
    person.person.workingHours =
        dice.bounded(2) ? QStringLiteral("Mon-Sun 08:00-18:00") : QStringLiteral("Mon-Sun 00:00-12:00, 13:00-24:00");
    for (int busy = dice.bounded(3); busy > 0; --busy)
        person.busy += someSpan(dice, one.from, one.days);
    for (const TimeSpan &span : std::as_const(person.busy))
        person.starts += span.start;
    if (dice.bounded(6) == 0)
        person.person.dailyLimit = dice.bounded(1, 3);
    if (dice.bounded(6) == 0)
        person.person.weeklyLimit = dice.bounded(1, 4);
    return person;
}

CandidatePlanQuery someQuery(QRandomGenerator &dice, Case &one)
{
    // Weekends, so that weeks end within the case; clocks change on most of them.
    static const std::array kDays{ "2026-03-28T00:00:00Z", "2026-10-24T00:00:00Z", "2026-03-07T00:00:00Z",
        "2026-04-04T00:00:00Z", "2026-11-28T00:00:00Z" };
    static const std::array kZones{ "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu" };
    const auto zone = [&dice] { return QByteArray(kZones.at(dice.bounded(quint32(kZones.size())))); };
    one.from = utc(kDays.at(dice.bounded(quint32(kDays.size()))));
    one.days = dice.bounded(1, 4);
    LoopPart common;
    common.query.now = one.from.addSecs(-qint64(dice.bounded(0, 49)) * 3600);
    common.query.candidateZone = QTimeZone(zone());
    common.query.bufferMinutes = 15 * dice.bounded(3);
    common.query.spacing = SlotQuery::Spacing(dice.bounded(3));
    for (int window = dice.bounded(3, 6); window > 0; --window) {
        const QDateTime start = one.from.addSecs(qint64(dice.bounded(one.days * 96)) * 900);
        common.query.windows += TimeSpan{ start, start.addSecs(qint64(dice.bounded(4, 12)) * 900) };
    }
    if (dice.bounded(3) == 0)
        common.query.candidateBusy += someSpan(dice, one.from, one.days);
    const int people = dice.bounded(2, 5);
    for (int i = 0; i < people; ++i) {
        one.people += someone(dice, one, i, zone());
        if (dice.bounded(3) == 0)
            common.query.known.insert(one.people.constLast().person.id);
    }
    CandidatePlanQuery query;
    query.gapMinutes = 15 * dice.bounded(3);
    for (int part = dice.bounded(3) == 0 ? 3 : 2; part > 0; --part) {
        LoopPart next = common;
        next.name = QStringLiteral("Part %1").arg(query.parts.size() + 1);
        next.query.minutes = 15 * dice.bounded(1, 5);
        next.query.noticeHours = dice.bounded(2) ? 24 : 0;
        for (int seat = dice.bounded(5) == 0 ? 2 : 1; seat > 0; --seat) {
            QList<int> who;
            for (int i = 0; i < people; ++i) {
                if (dice.bounded(4) != 0)
                    who += i;
            }
            next.query.seats += who;
        }
        if (dice.bounded(8) == 0)
            next.query.notBefore = someSpan(dice, one.from, one.days).start;
        if (dice.bounded(8) == 0)
            next.query.notAfter = someSpan(dice, one.from, one.days).end;
        query.parts += next;
    }
    return query;
}

/// The least sum of rules, and whether people may set them aside, where limits cannot be broken by a plan itself. Of
/// all sets, or of those that people may set aside.
std::optional<std::pair<int, bool>> smallestFor(const PlanOracle &oracle, bool onlyAllowed)
{
    std::optional<std::pair<int, bool>> found;
    if (!oracle.isPossibleWithout((1 << kSlotRules) - 1))
        return found;
    for (int rules = 1; rules < (1 << kSlotRules); ++rules) {
        const int size = int(qPopulationCount(quint32(rules)));
        bool allowed = true;
        for (int rule = 0; rule < kSlotRules; ++rule)
            allowed = allowed && (!(rules & (1 << rule)) || mayRelax(SlotRule(rule)));
        if (onlyAllowed && !allowed)
            continue;
        const bool better = !found || size < found->first || (size == found->first && allowed && !found->second);
        if (better && oracle.isPossibleWithout(rules))
            found = { size, allowed };
    }
    return found;
}

bool anyLimits(const Case &one)
{
    return std::any_of(one.people.begin(), one.people.end(),
        [](const SlotPerson &person) { return person.person.dailyLimit || person.person.weeklyLimit; });
}

/// What the finder of times says each interview costs when those before it are booked.
QList<int> costsOneByOne(Case one, const CandidatePlanQuery &query, const CandidatePlan &plan)
{
    QList<int> costs;
    QList<TimeSpan> taken;
    QSet<PersonId> met;
    for (qsizetype part = 0; part < plan.interviews.size(); ++part) {
        const SlotProposal &interview = plan.interviews.at(part);
        const SlotFinder finder(one.from, one.days, one.people, QTimeZone::utc());
        SlotQuery asked = query.parts.at(part).query;
        asked.candidateBusy += taken;
        asked.known += met;
        const int cell = finder.grid().cellWith(interview.startAt);
        const ZoneDays days(finder.grid(), asked.candidateZone);
        SlotCost cost = finder.timeCost(asked, days, cell);
        for (const int person : interview.people)
            finder.addPersonCost(asked, person, cell, cost);
        costs += cost.total();
        const TimeSpan span{ interview.startAt, interview.startAt.addSecs(qint64(interview.minutes) * 60) };
        taken += span;
        for (const int person : interview.people) {
            one.people[person].busy += span;
            one.people[person].starts += span.start;
            met.insert(one.people.at(person).person.id);
        }
    }
    return costs;
}

} // namespace

void tst_candidateplan::stagesKeepTheirOrderAndGaps()
{
    const SlotFinder finder(kMonday, 14,
        { worker(QStringLiteral("Rita")), worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) },
        QTimeZone::utc());
    CandidatePlanQuery query = threeParts();
    query.gapMinutes = 30;
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QCOMPARE(answer.plans.size(), 3);
    QVERIFY(answer.proven);
    QCOMPARE(answer.stuckAt, -1);
    int points = 0;
    for (const CandidatePlan &plan : answer.plans) {
        QCOMPARE(plan.interviews.size(), 3);
        for (qsizetype part = 1; part < 3; ++part) {
            const SlotProposal &before = plan.interviews.at(part - 1);
            QVERIFY(before.startAt.addSecs(qint64(before.minutes + 30) * 60) <= plan.interviews.at(part).startAt);
        }
        QVERIFY(points <= plan.points());
        points = plan.points();
        QVERIFY(!plan.summary.isEmpty());
        for (const SlotProposal &interview : plan.interviews)
            QVERIFY(!interview.reasons.isEmpty());
    }
}

void tst_candidateplan::oneDayOrSpreadAsSet_data()
{
    QTest::addColumn<int>("spacing");
    QTest::addColumn<int>("days");
    QTest::newRow("on one day") << int(SlotQuery::Spacing::OneDay) << 1;
    QTest::newRow("spread") << int(SlotQuery::Spacing::Spread) << 3;
}

void tst_candidateplan::oneDayOrSpreadAsSet()
{
    QFETCH(int, spacing);
    const SlotFinder finder(kMonday, 14,
        { worker(QStringLiteral("Rita")), worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) },
        QTimeZone::utc());
    CandidatePlanQuery query = threeParts();
    for (LoopPart &part : query.parts)
        part.query.spacing = SlotQuery::Spacing(spacing);
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(!answer.plans.isEmpty());
    QSet<QDate> days;
    for (const SlotProposal &interview : answer.plans.constFirst().interviews)
        days.insert(berlinDay(interview));
    QTEST(int(days.size()), "days");
}

void tst_candidateplan::alternativesDifferInDayOrPeople()
{
    const SlotFinder finder(kMonday, 14,
        { worker(QStringLiteral("Rita")), worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) },
        QTimeZone::utc());
    const CandidatePlanAnswer answer = planCandidate(finder, threeParts());
    std::set<std::vector<qint64>> patterns;
    for (const CandidatePlan &plan : answer.plans) {
        QList<std::pair<QDate, QList<int>>> parts;
        for (const SlotProposal &interview : plan.interviews)
            parts += { berlinDay(interview), interview.people };
        patterns.insert(PlanOracle::patternOf(parts));
    }
    QCOMPARE(patterns.size(), size_t(3));
}

void tst_candidateplan::limitsHoldForThePlanItself()
{
    SlotPerson rita = worker(QStringLiteral("Rita"));
    rita.person.dailyLimit = 1;
    const SlotFinder finder(
        kMonday, 14, { rita, worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) }, QTimeZone::utc());
    const CandidatePlanAnswer answer = planCandidate(finder, threeParts());
    QCOMPARE(answer.plans.size(), 3);
    for (const CandidatePlan &plan : answer.plans)
        QVERIFY(berlinDay(plan.interviews.constFirst()) != berlinDay(plan.interviews.constLast()));
    // One a week, and two weeks: the third one has no week left.
    rita.person.weeklyLimit = 1;
    CandidatePlanQuery query = threeParts();
    query.parts += query.parts.constFirst();
    const SlotFinder tighter(
        kMonday, 12, { rita, worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) }, QTimeZone::utc());
    const CandidatePlanAnswer none = planCandidate(tighter, query);
    QVERIFY(none.plans.isEmpty());
    QCOMPARE(none.stuckAt, -1);
    QVERIFY(none.relaxation);
    QCOMPARE(none.relaxation->rules, QList<SlotRule>{ SlotRule::Limits });
    QVERIFY(none.relaxation->allowed);
    QVERIFY(!none.relaxation->sentences.isEmpty());
    // The interview that is one too many says so, though no other one was booked before.
    const QList<SlotProposal> &interviews = none.relaxation->plan.interviews;
    const auto tooMany = std::count_if(interviews.begin(), interviews.end(), [](const SlotProposal &interview) {
        return interview.reasons.constFirst().startsWith(QStringLiteral("Rita already has "));
    });
    QCOMPARE(tooMany, 1);
}

void tst_candidateplan::eachLimitThatIsBrokenIsSaid()
{
    // The week was full before; the day only with the plan's own first interview.
    SlotPerson rita = worker(QStringLiteral("Rita"), QStringLiteral("Wed 09:00-17:00"));
    rita.person.dailyLimit = 1;
    rita.person.weeklyLimit = 1;
    rita.starts = { utc("2026-03-03T09:00:00Z") };
    const SlotFinder finder(kMonday, 5, { rita }, QTimeZone::utc());
    CandidatePlanQuery query;
    query.parts = { partOf(QStringLiteral("Screening"), 30, { { 0 } }),
        partOf(QStringLiteral("Manager"), 60, { { 0 } }) };
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(answer.relaxation);
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ SlotRule::Limits });
    const auto limitsOf = [](const SlotProposal &interview) {
        return interview.reasons.filter(QStringLiteral("takes no more than"));
    };
    const QList<SlotProposal> &interviews = answer.relaxation->plan.interviews;
    QCOMPARE(limitsOf(interviews.constFirst()),
        QStringList{ QStringLiteral("Rita already has 1 interview(s) that week, and takes no more than 1") });
    QCOMPARE(limitsOf(interviews.constLast()),
        (QStringList{ QStringLiteral("Rita already has 1 interview(s) that day, and takes no more than 1"),
            QStringLiteral("Rita already has 2 interview(s) that week, and takes no more than 1") }));
}

void tst_candidateplan::whatStandsInTheWayIsNamedWithItsStage()
{
    SlotPerson sena = worker(QStringLiteral("Sena"));
    sena.away = { Away{ AwayId(), sena.person.id, QDate(2026, 3, 4), QDate(2026, 3, 20), QString() } };
    const SlotFinder finder(kMonday, 7, { worker(QStringLiteral("Rita")), sena }, QTimeZone::utc());
    CandidatePlanQuery query = threeParts();
    query.parts[1].query.seats = { { 1 } };
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(answer.plans.isEmpty());
    QCOMPARE(answer.stuckAt, 1);
    QVERIFY(answer.relaxation);
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ SlotRule::Notice });
    QVERIFY(answer.relaxation->allowed);
    for (const QString &sentence : answer.relaxation->sentences)
        QVERIFY2(
            sentence.startsWith(QStringLiteral("“")) && sentence.contains(QStringLiteral("48")), qPrintable(sentence));
    QVERIFY(answer.relaxation->obstacles.constFirst().startsWith(QStringLiteral("Sena is away until")));
    QCOMPARE(answer.relaxation->plan.interviews.size(), 3);
}

void tst_candidateplan::aLargerSetThatMayBeSetAsideIsNamedToo()
{
    // The candidate is elsewhere but on Monday, after work: one rule that nobody sets aside, or two that people may.
    const SlotFinder finder(
        kMonday, 3, { worker(QStringLiteral("Rita")), worker(QStringLiteral("Sena")) }, QTimeZone::utc());
    CandidatePlanQuery query = threeParts();
    query.parts.removeLast();
    query.parts[1].query.seats = { { 1 } };
    for (LoopPart &part : query.parts)
        part.query.candidateBusy = { { kMonday, utc("2026-03-02T17:00:00Z") },
            { utc("2026-03-03T00:00:00Z"), utc("2026-03-06T00:00:00Z") } };
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(answer.relaxation && !answer.relaxation->allowed);
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ SlotRule::CandidateBusy });
    QVERIFY(answer.allowedInstead && answer.allowedInstead->allowed);
    QCOMPARE(answer.allowedInstead->rules, (QList<SlotRule>{ SlotRule::Notice, SlotRule::Hours }));
    QCOMPARE(answer.allowedInstead->plan.interviews.size(), 2);
    QCOMPARE(answer.canSetAside(), &*answer.allowedInstead);
}

void tst_candidateplan::theStageThatIsStuckIsNamed()
{
    const SlotFinder finder(kMonday, 7,
        { worker(QStringLiteral("Rita")), worker(QStringLiteral("Sena")), worker(QStringLiteral("Kim")) },
        QTimeZone::utc());
    CandidatePlanQuery query = threeParts();
    query.parts[2].query.notAfter = utc("2026-03-04T10:00:00Z"); // before the second can be over
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(answer.plans.isEmpty());
    QCOMPARE(answer.stuckAt, 2);
    QVERIFY(answer.relaxation);
}

void tst_candidateplan::nothingToPlanIsNoPlan()
{
    const SlotFinder finder(kMonday, 7, { worker(QStringLiteral("Rita")) }, QTimeZone::utc());
    QVERIFY(planCandidate(finder, {}).plans.isEmpty());
    CandidatePlanQuery query;
    query.parts = { partOf(QStringLiteral("Screening"), 30, {}) };
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    QVERIFY(answer.plans.isEmpty() && !answer.relaxation);
}

void tst_candidateplan::agreesWithTryingEverything()
{
    QRandomGenerator dice(20260302);
    int planned = 0;
    int none = 0;
    int sets = 0;
    int twice = 0;
    int instead = 0;
    for (int round = 0; round < test::rounds(1000); ++round) {
        Case one;
        const CandidatePlanQuery query = someQuery(dice, one);
        const SlotFinder finder(one.from, one.days, one.people, QTimeZone::utc());
        const CandidatePlanAnswer answer = planCandidate(finder, query);
        QVERIFY(answer.proven);
        PlanOracle oracle(one, query);
        std::vector<int> expected;
        for (const auto &[pattern, points] : oracle.patterns())
            expected.push_back(points);
        std::sort(expected.begin(), expected.end());
        expected.resize(std::min<size_t>(expected.size(), 3));
        std::vector<int> got;
        std::set<std::vector<qint64>> patterns;
        for (const CandidatePlan &plan : answer.plans) {
            got.push_back(plan.points());
            QCOMPARE(oracle.priceOf(plan), plan.points());
            QList<std::pair<QDate, QList<int>>> parts;
            QSet<int> people;
            qsizetype seats = 0;
            const QList<int> costs = costsOneByOne(one, query, plan);
            for (qsizetype part = 0; part < plan.interviews.size(); ++part) {
                const SlotProposal &interview = plan.interviews.at(part);
                QCOMPARE(interview.cost.total() - interview.cost.spacing, costs.at(part));
                QList<int> taking = interview.people;
                std::sort(taking.begin(), taking.end());
                parts += { Wall::in(query.parts.constFirst().query.candidateZone.id()).day(interview.startAt), taking };
                people += QSet<int>(taking.begin(), taking.end());
                seats += taking.size();
            }
            twice += people.size() < seats ? 1 : 0;
            patterns.insert(PlanOracle::patternOf(parts));
        }
        QVERIFY2(got == expected, qPrintable(QStringLiteral("case %1").arg(round)));
        QCOMPARE(patterns.size(), got.size());
        if (!expected.empty()) {
            ++planned;
            continue;
        }
        ++none;
        if (answer.relaxation) {
            CandidatePlanQuery freer = query;
            for (LoopPart &part : freer.parts) {
                for (const SlotRule rule : answer.relaxation->rules)
                    part.query.relaxed.insert(rule);
            }
            QCOMPARE(PlanOracle(one, freer).priceOf(answer.relaxation->plan), answer.relaxation->plan.points());
            QVERIFY(!answer.relaxation->sentences.isEmpty());
        }
        if (anyLimits(one))
            continue;
        const auto set = smallestFor(oracle, false);
        QCOMPARE(answer.relaxation.has_value(), set.has_value());
        if (set) {
            ++sets;
            QCOMPARE(int(answer.relaxation->rules.size()), set->first);
            QCOMPARE(answer.relaxation->allowed, set->second);
        }
        const auto permitted = set && !set->second ? smallestFor(oracle, true) : std::nullopt;
        QCOMPARE(answer.allowedInstead.has_value(), permitted.has_value());
        if (permitted) {
            ++instead;
            QVERIFY(answer.allowedInstead->allowed);
            QCOMPARE(int(answer.allowedInstead->rules.size()), permitted->first);
            QVERIFY(!answer.allowedInstead->sentences.isEmpty());
        }
    }
    qInfo(
        "%d planned, %d without a plan, %d smallest sets, %d larger ones that may be set aside, %d plans with somebody "
        "twice",
        planned, none, sets, instead, twice);
    QVERIFY(planned >= test::rounds(500));
    QVERIFY(sets >= test::rounds(50));
    QVERIFY(twice >= test::rounds(50));
}

void tst_candidateplan::aWholeTeamIsQuick()
{
    QRandomGenerator dice(7);
    QList<SlotPerson> people;
    for (int i = 0; i < 150; ++i) {
        SlotPerson person = worker(QStringLiteral("P%1").arg(i));
        for (int busy = 0; busy < 20; ++busy)
            person.busy += someSpan(dice, kMonday, 14);
        for (const TimeSpan &span : std::as_const(person.busy))
            person.starts += span.start;
        person.person.weeklyLimit = 12;
        people += person;
    }
    const SlotFinder finder(kMonday, 14, people, QTimeZone::utc());
    CandidatePlanQuery query;
    for (int part = 0; part < 5; ++part) {
        QList<int> who;
        for (int i = 0; i < 150; ++i) {
            if (dice.bounded(5) == 0)
                who += i;
        }
        query.parts += partOf(QStringLiteral("Part %1").arg(part), 60, { who });
        query.parts.last().query.spacing = SlotQuery::Spacing::OneDay;
    }
    QElapsedTimer timer;
    timer.start();
    const CandidatePlanAnswer answer = planCandidate(finder, query);
    qInfo("five interviews, 150 people, two weeks: %lld ms", timer.elapsed());
    QCOMPARE(answer.plans.size(), 3);
    QVERIFY(answer.proven);
    QVERIFY(timer.elapsed() < 5000); // without optimization; a tenth of it with
}

QTEST_GUILESS_MAIN(tst_candidateplan)
#include "tst_candidateplan.moc"
