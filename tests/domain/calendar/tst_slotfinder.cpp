// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotfinder.h"

#include "domain/calendar/busyreading.h"
#include "support/effort.h"
#include "support/slotoracle.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace shortlist;
using namespace shortlist::test;

class tst_slotfinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsStayWithinTheMask();
    void theFirstTimeIsAfterTheNotice();
    void nobodyLeadsMeansNoTime();
    void whoIsAwayIsNamed();
    void everyTimeSaysWhatItCosts();
    void whatIsNotSetAsideSaysWhy_data();
    void whatIsNotSetAsideSaysWhy();
    void aLargerSetThatMayBeSetAsideIsNamedToo();
    void panelsTakeEachPersonOnce();
    void agreesWithTryingEverything();
    void agreesWithTryingEverythingWhereRulesAreSetAside();
    void ofSeveralWhoCostTheSameTheBestKnownIsTaken();
    void manyAreReadAsEachAlone();
    void calendarsAreWorkedThroughWhileTheRestIsRead();
};

namespace {

const QByteArray kBerlin = "Europe/Berlin";

SlotQuery asked(const QDateTime &now)
{
    SlotQuery query;
    query.now = now;
    query.candidateZone = QTimeZone(kBerlin);
    query.seats = { { 0 } };
    return query;
}

/// The best, and what lies apart from it, as the finder promises.
QList<std::pair<QDateTime, int>> bestOf(const QMap<QDateTime, int> &times, int minutes)
{
    QList<std::pair<QDateTime, int>> all;
    for (auto it = times.begin(); it != times.end(); ++it)
        all += { it.key(), it.value() };
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    QList<std::pair<QDateTime, int>> chosen;
    for (const auto &time : std::as_const(all)) {
        const bool close = std::any_of(chosen.begin(), chosen.end(),
            [&](const auto &other) { return std::abs(other.first.secsTo(time.first)) < std::max(60, minutes) * 60; });
        if (!close && chosen.size() < 5)
            chosen += time;
    }
    return chosen;
}

Case someCase(QRandomGenerator &dice)
{
    // Days on which clocks change somewhere (or, where two are looked at, on the second of them), and a quiet one.
    static const std::array kDays{ "2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z", "2026-03-08T00:00:00Z",
        "2026-04-04T00:00:00Z", "2026-03-28T00:00:00Z", "2026-11-28T00:00:00Z" };
    static const std::array kZones{ "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu" };
    const auto zone = [&dice] { return QByteArray(kZones.at(dice.bounded(quint32(kZones.size())))); };
    Case one;
    one.from = utc(kDays.at(dice.bounded(quint32(kDays.size()))));
    one.days = dice.bounded(4) == 0 ? 2 : 1;
    SlotQuery &query = one.query;
    const int people = dice.bounded(1, 4);
    for (int i = 0; i < people; ++i) {
        SlotPerson person = somebody(QStringLiteral("P%1").arg(i), zone());
        person.person.workingHours = dice.bounded(2) ? QStringLiteral("Mon-Sun 08:00-18:00")
                                                     : QStringLiteral("Mon-Sun 00:00-12:00, 13:00-24:00");
        for (int busy = dice.bounded(4); busy > 0; --busy)
            person.busy += someSpan(dice, one.from, one.days);
        for (const TimeSpan &span : std::as_const(person.busy))
            person.starts += span.start;
        if (dice.bounded(3) == 0)
            person.person.dailyLimit = dice.bounded(1, 3);
        if (dice.bounded(3) == 0)
            person.person.weeklyLimit = dice.bounded(1, 4);
        if (dice.bounded(4) == 0) {
            const QDate day = one.from.date().addDays(dice.bounded(one.days));
            person.away += Away{ AwayId(), person.person.id, day, day.addDays(dice.bounded(2)), QString() };
        }
        if (dice.bounded(2))
            query.known.insert(person.person.id);
        one.people += person;
    }
    query.now = one.from.addSecs(-qint64(dice.bounded(0, 49)) * 3600);
    query.minutes = 15 * dice.bounded(1, 9);
    query.candidateZone = QTimeZone(zone());
    for (int seat = dice.bounded(1, 3); seat > 0; --seat) {
        QList<int> who;
        for (int i = 0; i < people; ++i) {
            if (dice.bounded(4) != 0)
                who += i;
        }
        query.seats += who;
    }
    if (dice.bounded(5) == 0)
        query.alongside += dice.bounded(people);
    for (int window = dice.bounded(3); window > 0; --window)
        query.windows += someSpan(dice, one.from, one.days);
    for (int busy = dice.bounded(2); busy > 0; --busy)
        query.candidateBusy += someSpan(dice, one.from, one.days);
    if (dice.bounded(4) == 0)
        query.notBefore = someSpan(dice, one.from, one.days).start;
    if (dice.bounded(4) == 0)
        query.notAfter = someSpan(dice, one.from, one.days).end;
    query.bufferMinutes = 15 * dice.bounded(3);
    query.spacing = SlotQuery::Spacing(dice.bounded(3));
    return one;
}

/// The size of the smallest set of rules without which there is a time, and whether people may set it aside. Of all
/// sets, or of those that they may.
std::optional<std::pair<int, bool>> smallest(const SlotQuery &query, const QList<Moment> &moments, bool onlyAllowed)
{
    std::optional<std::pair<int, bool>> found;
    if (!anyTime(query, moments, (1 << kSlotRules) - 1))
        return found; // more freedom than this there is not
    static const QList<int> kSets = [] {
        QList<int> sets;
        for (int set = 1; set < (1 << kSlotRules); ++set)
            sets += set;
        std::stable_sort(sets.begin(), sets.end(),
            [](int a, int b) { return qPopulationCount(quint32(a)) < qPopulationCount(quint32(b)); });
        return sets;
    }(); // small ones first, so that most need not be tried
    for (const int relaxed : kSets) {
        const int size = int(qPopulationCount(quint32(relaxed)));
        bool allowed = true;
        for (int rule = 0; rule < kSlotRules; ++rule)
            allowed = allowed && (!(relaxed & (1 << rule)) || mayRelax(SlotRule(rule)));
        if (onlyAllowed && !allowed)
            continue;
        const bool better = !found || size < found->first || (size == found->first && allowed && !found->second);
        if (better && anyTime(query, moments, relaxed))
            found = { size, allowed };
    }
    return found;
}

/// True when somebody's clock changes in the days that are looked at.
bool hasClockChange(const Case &one)
{
    const QDateTime end = one.from.addDays(one.days);
    const auto changes = [&](const QTimeZone &zone) { return zone.offsetFromUtc(one.from) != zone.offsetFromUtc(end); };
    return changes(one.query.candidateZone)
        || std::any_of(one.people.begin(), one.people.end(),
            [&](const SlotPerson &person) { return changes(QTimeZone(person.person.zone.toLatin1())); });
}

/// Without the rules that are named there is the time that is named, and no better one.
bool leadsToATime(const Case &one, const QList<Moment> &moments, const SlotRelaxation &relaxation)
{
    int relaxed = 0;
    for (const SlotRule rule : relaxation.rules)
        relaxed |= bit(rule);
    const QMap<QDateTime, int> times = everyTime(one.query, moments, relaxed);
    const auto found = times.constFind(relaxation.proposal.startAt);
    return found != times.constEnd() && *found == relaxation.proposal.cost.total()
        && *std::min_element(times.begin(), times.end()) == *found;
}

/// A proposed time has no problems when it is checked as a booking is.
bool canBeBooked(const Case &one, const SlotProposal &proposal)
{
    const TimeSpan span{ proposal.startAt, proposal.startAt.addSecs(qint64(proposal.minutes) * 60) };
    const QList<int> people = proposal.people + one.query.alongside;
    return std::all_of(people.begin(), people.end(), [&](int index) {
        const SlotPerson &person = one.people.at(index);
        return timeProblems(person.person, span, person.away, person.starts, QTimeZone::utc()).isEmpty();
    });
}

} // namespace

void tst_slotfinder::runsStayWithinTheMask()
{
    SlotMask mask(200, false);
    mask.fill(60, 70, true);
    mask.fill(195, 300, true);
    const SlotMask runs = mask.runsOf(4);
    QVERIFY(runs.at(60) && runs.at(66) && !runs.at(67) && !runs.at(59));
    QVERIFY(runs.at(196) && !runs.at(197));
}

void tst_slotfinder::theFirstTimeIsAfterTheNotice()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z"); // a Monday, 9:00 in Berlin
    const SlotFinder finder(now, 14, { somebody(QStringLiteral("Ada")) }, QTimeZone::utc());
    SlotQuery query = asked(now);
    const SlotAnswer answer = finder.find(query);
    QCOMPARE(answer.proposals.size(), 5);
    QCOMPARE(answer.proposals.constFirst().startAt, utc("2026-03-04T09:00:00Z"));
    QVERIFY(!answer.proposals.constFirst().reasons.isEmpty());
    query.noticeHours = 72;
    QCOMPARE(finder.find(query).proposals.constFirst().startAt, utc("2026-03-05T09:00:00Z"));
}

void tst_slotfinder::nobodyLeadsMeansNoTime()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    const SlotFinder finder(now, 7, { somebody(QStringLiteral("Ada")) }, QTimeZone::utc());
    SlotQuery query = asked(now);
    query.alongside = { 0 }; // the only one there is a shadow, and cannot also lead
    const SlotAnswer answer = finder.find(query);
    QVERIFY(answer.proposals.isEmpty());
    QVERIFY(!answer.relaxation);
    query.alongside.clear();
    query.seats.clear();
    QVERIFY(finder.find(query).proposals.isEmpty());
}

void tst_slotfinder::whoIsAwayIsNamed()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    SlotPerson ada = somebody(QStringLiteral("Ada"));
    ada.away = { Away{ AwayId(), ada.person.id, QDate(2026, 3, 4), QDate(2026, 3, 12), QString() } };
    const SlotFinder finder(now, 7, { ada }, QTimeZone::utc());
    const SlotAnswer answer = finder.find(asked(now));
    QVERIFY(answer.proposals.isEmpty());
    QVERIFY(answer.relaxation);
    QCOMPARE(answer.relaxation->obstacles.size(), 1);
    QVERIFY(answer.relaxation->obstacles.constFirst().startsWith(QStringLiteral("Ada is away until")));
    // The absence stands; the notice is what people may set aside.
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ SlotRule::Notice });
    QVERIFY(answer.relaxation->allowed);
    QCOMPARE(answer.relaxation->proposal.startAt, utc("2026-03-02T09:00:00Z"));
    QCOMPARE(answer.relaxation->sentences.size(), 1);
}

void tst_slotfinder::everyTimeSaysWhatItCosts()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    SlotPerson ada = somebody(QStringLiteral("Ada"));
    ada.starts = { utc("2026-03-04T14:00:00Z"), utc("2026-03-05T14:00:00Z") };
    const SlotFinder finder(now, 7, { ada }, QTimeZone::utc());
    SlotQuery query = asked(now);
    const SlotProposal first = finder.find(query).proposals.constFirst();
    QCOMPARE(first.reasons.constLast(),
        QStringLiteral("10 point(s): 2 for waiting, 6 for load, 2 for people new to the candidate"));
    query.known = { ada.person.id };
    query.now = utc("2026-03-04T09:00:00Z");
    query.noticeHours = 0;
    QCOMPARE(finder.find(query).proposals.constFirst().reasons.constLast(), QStringLiteral("6 point(s): 6 for load"));
    // Each part of what it costs is in the words, so that they add up.
    QRandomGenerator dice(7);
    static const QRegularExpression number(QStringLiteral("\\d+"));
    for (int round = 0; round < test::rounds(200); ++round) {
        const Case one = someCase(dice);
        const SlotFinder some(one.from, one.days, one.people, QTimeZone::utc());
        for (const SlotProposal &proposal : some.find(one.query).proposals) {
            QList<int> numbers;
            for (auto it = number.globalMatch(proposal.reasons.constLast()); it.hasNext();)
                numbers += it.next().captured().toInt();
            QVERIFY(numbers.isEmpty() == (proposal.cost.total() == 0));
            if (numbers.isEmpty())
                continue;
            QCOMPARE(numbers.takeFirst(), proposal.cost.total());
            QCOMPARE(std::accumulate(numbers.begin(), numbers.end(), 0), proposal.cost.total());
        }
    }
}

void tst_slotfinder::whatIsNotSetAsideSaysWhy_data()
{
    QTest::addColumn<SlotRule>("rule");
    QTest::addColumn<QString>("why");
    QTest::newRow("away") << SlotRule::Away << QStringLiteral("Days away are not set aside");
    QTest::newRow("busy") << SlotRule::Busy << QStringLiteral("Busy times are not set aside");
    QTest::newRow("windows") << SlotRule::Windows << QStringLiteral("The candidate's times are not set aside");
    QTest::newRow("candidate") << SlotRule::CandidateBusy
                               << QStringLiteral("The candidate's other interviews are not set aside");
    QTest::newRow("order") << SlotRule::Order << QStringLiteral("The order of stages is not set aside");
}

void tst_slotfinder::whatIsNotSetAsideSaysWhy()
{
    QFETCH(SlotRule, rule);
    QFETCH(QString, why);
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    const TimeSpan all{ now, now.addDays(14) };
    SlotPerson ada = somebody(QStringLiteral("Ada"));
    SlotQuery query = asked(now);
    if (rule == SlotRule::Away)
        ada.away = { Away{ AwayId(), ada.person.id, QDate(2026, 3, 1), QDate(2026, 3, 20), QString() } };
    if (rule == SlotRule::Busy)
        ada.busy = { all };
    if (rule == SlotRule::Windows)
        query.windows = { { now.addDays(-3), now.addDays(-2) } };
    if (rule == SlotRule::CandidateBusy)
        query.candidateBusy = { all };
    if (rule == SlotRule::Order)
        query.notBefore = now.addDays(20);
    const SlotAnswer answer = SlotFinder(now, 14, { ada }, QTimeZone::utc()).find(query);
    QVERIFY(answer.relaxation);
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ rule });
    QVERIFY(!answer.relaxation->allowed);
    const QString last = answer.relaxation->sentences.constLast();
    QVERIFY2(last.startsWith(why + QStringLiteral(": ")), qPrintable(last));
}

void tst_slotfinder::aLargerSetThatMayBeSetAsideIsNamedToo()
{
    // Without the candidate's other interviews there is a time; with them, only early and after work.
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    SlotQuery query = asked(now);
    query.candidateBusy = { { now, utc("2026-03-02T17:00:00Z") },
        { utc("2026-03-03T00:00:00Z"), utc("2026-03-06T00:00:00Z") } };
    const SlotAnswer answer = SlotFinder(now, 3, { somebody(QStringLiteral("Ada")) }, QTimeZone::utc()).find(query);
    QVERIFY(answer.relaxation && !answer.relaxation->allowed);
    QCOMPARE(answer.relaxation->rules, QList<SlotRule>{ SlotRule::CandidateBusy });
    QVERIFY(answer.allowedInstead && answer.allowedInstead->allowed);
    QCOMPARE(answer.allowedInstead->rules, (QList<SlotRule>{ SlotRule::Notice, SlotRule::Hours }));
    QCOMPARE(answer.allowedInstead->proposal.startAt, utc("2026-03-02T17:00:00Z"));
    QCOMPARE(answer.allowedInstead->sentences.size(), 2);
    QCOMPARE(answer.canSetAside(), &*answer.allowedInstead);
}

void tst_slotfinder::panelsTakeEachPersonOnce()
{
    const QDateTime now = utc("2026-03-02T08:00:00Z");
    const SlotFinder finder(
        now, 7, { somebody(QStringLiteral("Ada")), somebody(QStringLiteral("Bo")) }, QTimeZone::utc());
    SlotQuery query = asked(now);
    query.seats = { { 0, 1 }, { 0 } };
    QCOMPARE(finder.find(query).proposals.constFirst().people, (QList<int>{ 1, 0 }));
    query.seats = { { 0 }, { 0 } };
    QVERIFY(finder.find(query).proposals.isEmpty());
}

void tst_slotfinder::agreesWithTryingEverything()
{
    QRandomGenerator dice(20260329);
    int none = 0;
    int sets = 0;
    int changing = 0;
    int instead = 0;
    for (int round = 0; round < test::rounds(5000); ++round) {
        const Case one = someCase(dice);
        changing += hasClockChange(one) ? 1 : 0;
        const SlotFinder finder(one.from, one.days, one.people, QTimeZone::utc());
        const SlotAnswer answer = finder.find(one.query);
        const QList<Moment> moments = momentsOf(one);
        const auto expected = bestOf(everyTime(one.query, moments, 0), one.query.minutes);
        QList<std::pair<QDateTime, int>> got;
        for (const SlotProposal &proposal : answer.proposals) {
            got += { proposal.startAt, proposal.cost.total() };
            QVERIFY(canBeBooked(one, proposal));
        }
        QVERIFY2(got == expected, qPrintable(QStringLiteral("case %1").arg(round)));
        if (!expected.isEmpty())
            continue;
        ++none;
        const auto set = smallest(one.query, moments, false);
        QCOMPARE(answer.relaxation.has_value(), set.has_value());
        if (set) {
            QCOMPARE(int(answer.relaxation->rules.size()), set->first);
            QCOMPARE(answer.relaxation->allowed, set->second);
            QVERIFY2(leadsToATime(one, moments, *answer.relaxation), qPrintable(QStringLiteral("case %1").arg(round)));
            ++sets;
        }
        if (!set || set->second) {
            QVERIFY(!answer.allowedInstead);
            continue;
        }
        const auto permitted = smallest(one.query, moments, true);
        QCOMPARE(answer.allowedInstead.has_value(), permitted.has_value());
        if (permitted) {
            QCOMPARE(int(answer.allowedInstead->rules.size()), permitted->first);
            QVERIFY(answer.allowedInstead->allowed);
            QVERIFY2(
                leadsToATime(one, moments, *answer.allowedInstead), qPrintable(QStringLiteral("case %1").arg(round)));
            ++instead;
        }
    }
    QVERIFY2(instead >= test::rounds(10), qPrintable(QString::number(instead)));
    QVERIFY2(none >= test::rounds(200) && sets >= test::rounds(200),
        qPrintable(QStringLiteral("%1, %2").arg(none).arg(sets)));
    QVERIFY2(changing >= test::rounds(2000), qPrintable(QString::number(changing)));
}

void tst_slotfinder::agreesWithTryingEverythingWhereRulesAreSetAside()
{
    static const QList<QSet<SlotRule>> kSets{ { SlotRule::Hours }, { SlotRule::Hours, SlotRule::Notice },
        { SlotRule::Limits }, { SlotRule::Hours, SlotRule::Limits, SlotRule::Notice } };
    QRandomGenerator dice(20261130);
    int outside = 0;
    for (int round = 0; round < test::rounds(2000); ++round) {
        Case one = someCase(dice);
        one.query.relaxed = kSets.at(round % kSets.size());
        int relaxed = 0;
        for (const SlotRule rule : std::as_const(one.query.relaxed))
            relaxed |= bit(rule);
        const SlotAnswer answer = SlotFinder(one.from, one.days, one.people, QTimeZone::utc()).find(one.query);
        const auto expected = bestOf(everyTime(one.query, momentsOf(one), relaxed), one.query.minutes);
        QList<std::pair<QDateTime, int>> got;
        for (const SlotProposal &proposal : answer.proposals) {
            got += { proposal.startAt, proposal.cost.total() };
            const bool said = std::any_of(proposal.reasons.begin(), proposal.reasons.end(),
                [](const QString &reason) { return reason.endsWith(QStringLiteral("outside working hours")); });
            QCOMPARE(said, proposal.cost.hours > 0);
            outside += said ? 1 : 0;
        }
        QVERIFY2(got == expected, qPrintable(QStringLiteral("case %1").arg(round)));
    }
    QVERIFY2(outside >= test::rounds(300), qPrintable(QString::number(outside)));
}

namespace {

/// People with up to two calendars each, some of them with interviews and limits too.
QList<SlotPerson> manyPeople(int count, const QDateTime &from, int days)
{
    QRandomGenerator dice(11);
    QList<SlotPerson> people;
    for (int i = 0; i < count; ++i) {
        SlotPerson person = somebody(QStringLiteral("P%1").arg(i), i % 2 == 0 ? kBerlin : QByteArray("Asia/Kathmandu"));
        for (int file = dice.bounded(3); file > 0; --file) {
            QList<TimeSpan> busy;
            for (int k = 0; k < 20; ++k)
                busy += someSpan(dice, from, days);
            person.calendars += spansToText(merged(busy)).toLatin1();
        }
        if (i % 3 == 0)
            person.busy += someSpan(dice, from, days);
        if (i % 5 == 0)
            person.person.dailyLimit = 1;
        people += person;
    }
    return people;
}

} // namespace

void tst_slotfinder::ofSeveralWhoCostTheSameTheBestKnownIsTaken()
{
    const QDateTime now = utc("2026-10-19T07:00:00Z");
    SlotPerson nothing = somebody(QStringLiteral("A"), kBerlin); // no calendar
    SlotPerson inPart = somebody(QStringLiteral("B"), kBerlin);
    inPart.calendars = { QByteArray() }; // it ends on the way, or a series of it could not be followed
    SlotPerson throughout = somebody(QStringLiteral("C"), kBerlin);
    throughout.calendars = { QByteArray() };
    throughout.knownThroughout = true;
    SlotFinder finder(now, 14, { nothing, inPart, throughout }, QTimeZone(kBerlin));
    const auto whoLeads = [&](const QList<QList<int>> &seats) {
        SlotQuery query = asked(now);
        query.seats = seats;
        const SlotAnswer answer = finder.find(query);
        return answer.proposals.isEmpty() ? QList<int>() : answer.proposals.first().people;
    };
    QCOMPARE(whoLeads({ { 0, 1, 2 } }), QList<int>{ 2 });
    QCOMPARE(whoLeads({ { 0, 1 } }), QList<int>{ 1 });
    QCOMPARE(whoLeads({ { 0 } }), QList<int>{ 0 });
    QCOMPARE(whoLeads({ { 2 }, { 0, 1 } }), (QList<int>{ 2, 1 })); // on a panel too
    // Being better known costs nothing and saves nothing.
    SlotQuery met = asked(now);
    met.seats = { { 0, 1, 2 } };
    met.known = { nothing.person.id };
    QCOMPARE(finder.find(met).proposals.first().people, QList<int>{ 0 });
}

void tst_slotfinder::manyAreReadAsEachAlone()
{
    // So many that a second thread takes a part of them; an odd number, so that the parts differ.
    constexpr int kPeople = 401;
    constexpr int kDays = 7;
    const QDateTime from = utc("2026-10-22T00:00:00Z");
    const QList<SlotPerson> people = manyPeople(kPeople, from, kDays);
    const SlotFinder together(from, kDays, people, QTimeZone(kBerlin));
    SlotQuery query = asked(from);
    query.noticeHours = 0;
    for (int i = 0; i < kPeople; ++i) {
        const SlotFinder alone(from, kDays, { people.at(i) }, QTimeZone(kBerlin));
        const SlotMask expected = alone.personStarts(query, 0);
        const SlotMask mask = together.personStarts(query, i);
        for (int cell = 0; cell < mask.cells(); ++cell)
            QVERIFY2(mask.at(cell) == expected.at(cell), qPrintable(QStringLiteral("%1 at %2").arg(i).arg(cell)));
        // Asking keeps the beginnings of everybody, worked out by two threads too.
        query.seats = { { i } };
        const QList<SlotProposal> found = together.find(query).proposals;
        query.seats = { { 0 } };
        const QList<SlotProposal> foundAlone = alone.find(query).proposals;
        QCOMPARE(found.size(), foundAlone.size());
        for (qsizetype k = 0; k < found.size(); ++k) {
            QCOMPARE(found.at(k).startAt, foundAlone.at(k).startAt);
            QCOMPARE(found.at(k).cost.total(), foundAlone.at(k).cost.total());
        }
    }
}

void tst_slotfinder::calendarsAreWorkedThroughWhileTheRestIsRead()
{
    constexpr int kDays = 7;
    const QDateTime from = utc("2026-10-22T00:00:00Z");
    const QList<SlotPerson> people = manyPeople(401, from, kDays);
    QList<SlotPerson> read = people;
    for (SlotPerson &one : read)
        one.busy.clear();
    CalendarMasks calendars(SlotGrid(from, kDays), read);
    // Interviews are read while the calendars are worked through.
    for (qsizetype i = 0; i < read.size(); ++i)
        read[i].busy = people.at(i).busy;
    const SlotFinder begun(from, kDays, read, QTimeZone(kBerlin), std::move(calendars));
    const SlotFinder atOnce(from, kDays, people, QTimeZone(kBerlin));
    const SlotQuery query = asked(from);
    for (int i = 0; i < int(people.size()); ++i) {
        const SlotMask expected = atOnce.personStarts(query, i);
        const SlotMask mask = begun.personStarts(query, i);
        for (int cell = 0; cell < mask.cells(); ++cell)
            QVERIFY2(mask.at(cell) == expected.at(cell), qPrintable(QStringLiteral("%1 at %2").arg(i).arg(cell)));
    }
    // Where reading the rest fails nobody asks for them.
    const CalendarMasks unfinished(SlotGrid(from, kDays), people);
}

QTEST_GUILESS_MAIN(tst_slotfinder)
#include "tst_slotfinder.moc"
