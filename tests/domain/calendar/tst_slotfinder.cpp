// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/slotfinder.h"

#include "domain/calendar/zonedtime.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace shortlist;

class tst_slotfinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsStayWithinTheMask();
    void theFirstTimeIsAfterTheNotice();
    void nobodyLeadsMeansNoTime();
    void whoIsAwayIsNamed();
    void panelsTakeEachPersonOnce();
    void agreesWithTryingEverything();
};

namespace {

const QByteArray kBerlin = "Europe/Berlin";

QDateTime utc(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC(); }

SlotPerson somebody(const QString &name, const QByteArray &zone = kBerlin)
{
    SlotPerson one;
    one.person.id = PersonId(QUuid::createUuid());
    one.person.name = name;
    one.person.zone = QString::fromLatin1(zone);
    return one;
}

SlotQuery asked(const QDateTime &now)
{
    SlotQuery query;
    query.now = now;
    query.candidateZone = QTimeZone(kBerlin);
    query.seats = { { 0 } };
    return query;
}

// The oracle: the rules of booking and plain spans, moment by moment, with no masks, no day tables and no order of
// looking.

struct Case {
    QDateTime from;
    int days = 1;
    QList<SlotPerson> people;
    SlotQuery query;
};

constexpr int bit(SlotRule rule) { return 1 << int(rule); }

/// The rules that a time breaks for one person.
int brokenFor(const SlotPerson &one, const QList<TimeSpan> &worked, const TimeSpan &span)
{
    const QTimeZone zone(one.person.zone.toLatin1());
    const QDate day = localDay(span.start, zone);
    const QDate last = localDay(span.end.addMSecs(-1), zone);
    int broken = 0;
    if (std::none_of(worked.begin(), worked.end(), [&](const TimeSpan &hours) { return hours.contains(span); }))
        broken |= bit(SlotRule::Hours);
    for (const TimeSpan &busy : one.busy)
        broken |= busy.overlaps(span) ? bit(SlotRule::Busy) : 0;
    for (const Away &away : one.away)
        broken |= away.from <= last && day <= away.to ? bit(SlotRule::Away) : 0;
    int onDay = 0;
    int inWeek = 0;
    for (const QDateTime &start : one.starts) {
        onDay += localDay(start, zone) == day ? 1 : 0;
        inWeek += localWeek(start, zone) == localWeek(span.start, zone) ? 1 : 0;
    }
    if ((one.person.dailyLimit && onDay >= *one.person.dailyLimit)
        || (one.person.weeklyLimit && inWeek >= *one.person.weeklyLimit))
        broken |= bit(SlotRule::Limits);
    return broken;
}

/// The rules that a time breaks for the candidate; -1 in the past, which nobody can set aside.
int brokenForCandidate(const SlotQuery &query, const TimeSpan &span)
{
    if (span.start < query.now)
        return -1;
    const QList<TimeSpan> windows = merged(query.windows);
    int broken = 0;
    if (span.start < query.now.addSecs(query.noticeHours * 3600))
        broken |= bit(SlotRule::Notice);
    if (!windows.isEmpty()
        && std::none_of(windows.begin(), windows.end(), [&](const TimeSpan &window) { return window.contains(span); }))
        broken |= bit(SlotRule::Windows);
    for (const TimeSpan &other : query.candidateBusy)
        broken |= other.overlaps(span) ? bit(SlotRule::CandidateBusy) : 0;
    if ((query.notBefore.isValid() && span.start < query.notBefore)
        || (query.notAfter.isValid() && span.end > query.notAfter))
        broken |= bit(SlotRule::Order);
    return broken;
}

int personPoints(const Case &one, const SlotPerson &person, const TimeSpan &span)
{
    const QTimeZone zone(person.person.zone.toLatin1());
    int points = one.query.known.contains(person.person.id) ? 0 : 2;
    for (const QDateTime &start : person.starts)
        points += localWeek(start, zone) == localWeek(span.start, zone) ? 3 : 0;
    const qint64 buffer = one.query.bufferMinutes * 60;
    const TimeSpan wide{ span.start.addSecs(-buffer), span.end.addSecs(buffer) };
    const QDateTime end = one.from.addSecs(qint64(one.days) * 86400);
    const bool near = std::any_of(person.busy.begin(), person.busy.end(), [&](const TimeSpan &other) {
        return TimeSpan{ other.start, std::min(other.end, end) }.overlaps(wide);
    });
    return points + (near ? 4 : 0);
}

int timePoints(const SlotQuery &query, const TimeSpan &span)
{
    const QDate day = localDay(span.start, query.candidateZone);
    const int begins = int(startOfDayUtc(day, query.candidateZone).secsTo(span.start) / 60);
    int points = int(query.now.secsTo(span.start) / 86400);
    points += std::max(0, 600 - begins) / 15 + std::max(0, begins + span.minutes() - 960) / 15;
    const bool same = std::any_of(query.candidateBusy.begin(), query.candidateBusy.end(),
        [&](const TimeSpan &other) { return localDay(other.start, query.candidateZone) == day; });
    if (query.spacing == SlotQuery::Spacing::OneDay && !query.candidateBusy.isEmpty() && !same)
        points += 6;
    if (query.spacing == SlotQuery::Spacing::Spread && same)
        points += 6;
    return points;
}

constexpr int kNever = std::numeric_limits<int>::max();

/// A moment with what speaks against it, and what it costs.
struct Moment {
    QDateTime start;
    int candidate = 0;
    int points = 0;
    QList<int> broken; ///< by person
    QList<int> personPoints;
};

QList<Moment> momentsOf(const Case &one)
{
    QList<QList<TimeSpan>> worked;
    for (const SlotPerson &person : one.people) {
        const auto hours = WorkingHours::fromText(person.person.workingHours);
        QList<TimeSpan> spans;
        for (int day = -1; hours && day <= one.days + 1; ++day)
            spans += hours->spansOn(one.from.date().addDays(day), QTimeZone(person.person.zone.toLatin1()));
        worked += merged(spans);
    }
    QList<Moment> moments;
    const QDateTime end = one.from.addSecs(qint64(one.days) * 86400);
    for (QDateTime start = one.from;; start = start.addSecs(900)) {
        const TimeSpan span{ start, start.addSecs(one.query.minutes * 60) };
        if (span.end > end)
            return moments;
        Moment moment{ start, brokenForCandidate(one.query, span), 0, {}, {} };
        if (moment.candidate < 0)
            continue;
        moment.points = timePoints(one.query, span);
        for (qsizetype i = 0; i < one.people.size(); ++i) {
            moment.broken += brokenFor(one.people.at(i), worked.at(i), span);
            moment.personPoints += personPoints(one, one.people.at(i), span);
        }
        moments += moment;
    }
}

/// The cheapest way to seat everybody, every one tried.
int seated(const SlotQuery &query, const Moment &moment, int relaxed, qsizetype seat, int taken)
{
    if (seat == query.seats.size())
        return 0;
    int best = kNever;
    for (const int person : query.seats.at(seat)) {
        if (taken & (1 << person) || query.alongside.contains(person) || moment.broken.at(person) & ~relaxed)
            continue;
        const int rest = seated(query, moment, relaxed, seat + 1, taken | (1 << person));
        if (rest != kNever)
            best = std::min(best, rest + moment.personPoints.at(person));
    }
    return best;
}

/// Points of every moment that is possible with some rules set aside.
QMap<QDateTime, int> everyTime(const SlotQuery &query, const QList<Moment> &moments, int relaxed)
{
    QMap<QDateTime, int> found;
    for (const Moment &moment : moments) {
        const bool with = std::all_of(query.alongside.begin(), query.alongside.end(),
            [&](int person) { return !(moment.broken.at(person) & ~relaxed); });
        const int people = seated(query, moment, relaxed, 0, 0);
        if (with && !(moment.candidate & ~relaxed) && people != kNever)
            found.insert(moment.start, people + moment.points);
    }
    return found;
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
        const bool close = std::any_of(chosen.begin(), chosen.end(), [&](const auto &other) {
            return std::abs(other.first.secsTo(time.first)) < std::max(60, minutes) * 60;
        });
        if (!close && chosen.size() < 5)
            chosen += time;
    }
    return chosen;
}

TimeSpan someSpan(QRandomGenerator &dice, const QDateTime &from, int days)
{
    const QDateTime start = from.addSecs(qint64(dice.bounded(days * 96)) * 900);
    return { start, start.addSecs(qint64(dice.bounded(1, 13)) * 900) };
}

Case someCase(QRandomGenerator &dice)
{
    // Days on which clocks change somewhere, and a quiet one.
    static const std::array kDays{ "2026-03-28T00:00:00Z", "2026-10-24T00:00:00Z", "2026-03-07T00:00:00Z",
        "2026-04-04T00:00:00Z", "2026-11-28T00:00:00Z" };
    static const std::array kZones{ "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu" };
    const auto zone = [&dice] { return QByteArray(kZones.at(dice.bounded(quint32(kZones.size())))); };
    Case one;
    one.from = utc(kDays.at(dice.bounded(quint32(kDays.size()))));
    one.days = dice.bounded(1, 3);
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

/// The size of the smallest set of rules without which there is a time, and whether people may set it aside.
std::optional<std::pair<int, bool>> smallest(const SlotQuery &query, const QList<Moment> &moments)
{
    std::optional<std::pair<int, bool>> found;
    for (int relaxed = 1; relaxed < (1 << kSlotRules); ++relaxed) {
        const int size = int(qPopulationCount(quint32(relaxed)));
        bool allowed = true;
        for (int rule = 0; rule < kSlotRules; ++rule)
            allowed = allowed && (!(relaxed & (1 << rule)) || mayRelax(SlotRule(rule)));
        const bool better = !found || size < found->first || (size == found->first && allowed && !found->second);
        if (better && !everyTime(query, moments, relaxed).isEmpty())
            found = { size, allowed };
    }
    return found;
}

/// A proposed time has no problems when it is checked as a booking is.
bool canBeBooked(const Case &one, const SlotProposal &proposal)
{
    const TimeSpan span{ proposal.startAt, proposal.startAt.addSecs(proposal.minutes * 60) };
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
    for (int round = 0; round < 5000; ++round) {
        const Case one = someCase(dice);
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
        const auto set = smallest(one.query, moments);
        QCOMPARE(answer.relaxation.has_value(), set.has_value());
        if (set) {
            QCOMPARE(int(answer.relaxation->rules.size()), set->first);
            QCOMPARE(answer.relaxation->allowed, set->second);
        }
    }
    QVERIFY(none >= 200);
}

QTEST_GUILESS_MAIN(tst_slotfinder)
#include "tst_slotfinder.moc"
