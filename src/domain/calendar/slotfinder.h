// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/calendarmasks.h"
#include "domain/calendar/slotgrid.h"
#include "domain/calendar/unknowntimes.h"
#include "domain/calendar/workinghours.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>
#include <optional>

namespace shortlist {

/// Somebody of the team, and what their calendar says.
struct SlotPerson {
    Person person;
    QList<Away> away; ///< the person's own
    QList<TimeSpan> busy; ///< interviews and other appointments
    QList<QDateTime> starts; ///< when their interviews begin, for load and limits; also those of the week before
    QByteArrayList calendars{}; ///< what else they are busy with, each as spansToText() writes it
    bool knownThroughout = false; ///< the calendars speak of all of the time searched, with nothing that was not read

    /// All that takes their time and shares a moment with a span, in no order.
    QList<TimeSpan> busyWithin(const TimeSpan &span) const;
};

/// The rules that a time must keep. Those that a reason can override come first.
enum class SlotRule { Notice, Hours, Limits, Away, Busy, Windows, CandidateBusy, Order };
constexpr int kSlotRules = 8;
template <>
struct EnumText<SlotRule> {
    static constexpr std::array names{ u"notice", u"hours", u"limits", u"away", u"busy", u"candidate_times",
        u"candidate_busy", u"order" };
};
/// True when people may set the rule aside, for a reason they give.
bool mayRelax(SlotRule rule);

/// What is asked for.
struct SlotQuery {
    static constexpr qsizetype kMostSeats = 8;
    enum class Spacing { Any, OneDay, Spread }; ///< how the candidate's interviews lie
    QDateTime now;
    int noticeHours = 48;
    int minutes = 60;
    /// Who may take each seat, by their place in the finder's list: one list, or one for each title of a panel. Each
    /// seat is taken by another person. No seats: nobody leads, and so there is no answer; nor is there one for more
    /// than kMostSeats, since the work doubles with each.
    QList<QList<int>> seats;
    QList<int> alongside; ///< those who are there too, such as a shadow
    QTimeZone candidateZone = QTimeZone::utc();
    QList<TimeSpan> windows; ///< when the candidate can; empty: not known, any time
    QList<TimeSpan> candidateBusy; ///< the candidate's other interviews
    QDateTime notBefore; ///< end of what comes earlier, with the gap; invalid: open
    QDateTime notAfter; ///< the latest end, because of what comes later; invalid: open
    QDateTime notAt{}; ///< a beginning that is no answer, and keeps none near it away; invalid: every one is
    QSet<PersonId> known; ///< people who have met the candidate
    int bufferMinutes = 15;
    Spacing spacing = Spacing::Any;
    QSet<SlotRule> relaxed; ///< rules set aside
    bool zoneKnown = true; ///< false: candidateZone is only assumed, and nothing is said of the candidate's day
};

/// What a time costs, in points; the lower the better.
struct SlotCost {
    static constexpr int kFirstHour = 10; ///< of the middle of the candidate's day
    static constexpr int kLastHour = 16;
    static constexpr int kLoad = 3;
    static constexpr int kNew = 2;
    static constexpr int kBuffer = 4;
    static constexpr int kSpacing = 6;
    static constexpr int kOutside = 2;

    int wait = 0; ///< one a day
    int timeOfDay = 0; ///< one each quarter before or after the middle of the candidate's day
    int load = 0; ///< kLoad for each interview that somebody leads that local week already
    int newPeople = 0; ///< kNew for each person who is new to the candidate
    int buffer = 0; ///< kBuffer for each person who has something else right before or after
    int spacing = 0; ///< kSpacing where the candidate's days are not as set

    /// Where the rule is set aside: kOutside for each quarter, of each who is there, before or after the nearest of
    /// their working hours; no more than half a day's.
    int hours = 0;

    int total() const { return wait + timeOfDay + load + newPeople + buffer + spacing + hours; }
};

struct SlotProposal {
    QDateTime startAt; ///< UTC
    int minutes = 0;
    QList<int> people; ///< one for each seat, by their place in the finder's list
    SlotCost cost;
    QStringList reasons; ///< translated sentences; the last of the finder's tells the cost
    /// Of those who are to be there, of whom it is not known whether they are free; the finder leaves it empty,
    /// SlotService fills it. What is to be said of them are the first of the reasons.
    QList<UnknownPerson> unknown{};
};

/// The smallest set of rules that stands between the candidate and a time.
struct SlotRelaxation {
    QList<SlotRule> rules; ///< in their order
    bool allowed = false; ///< all of them may be set aside
    SlotProposal proposal; ///< the best time without them
    QStringList sentences; ///< translated: what each rule says against that time, and why one is never set aside
    QStringList obstacles; ///< translated: who is away, of those whom nobody can stand in for
};

struct SlotAnswer {
    QList<SlotProposal> proposals; ///< best first, apart from each other; at most five
    std::optional<SlotRelaxation> relaxation; ///< only where there are no proposals; nothing: no set of rules helps
    /// The smallest set of those that people may set aside, where `relaxation` is none they may; nothing: no such set
    /// helps.
    std::optional<SlotRelaxation> allowedInstead{};

    /// What people may set aside to get a time; null where nothing may be, or needs to be.
    const SlotRelaxation *canSetAside() const;
};

/// The seats of a stage by the rules of booking: who may sit on each without anybody's objection.
QList<QList<int>> seatsFor(const SeatFacts &facts, const QList<SlotPerson> &people);

/// Finds times. Built once from facts, then asked many times; reads no clock. Constant functions from any thread.
class SlotFinder {
public:
    /// People without a zone are taken to live in `fallback`.
    SlotFinder(const QDateTime &from, int days, QList<SlotPerson> people, const QTimeZone &fallback);
    /// The same where what calendars leave free was begun before: for these people, on SlotGrid(from, days).
    SlotFinder(
        const QDateTime &from, int days, QList<SlotPerson> people, const QTimeZone &fallback, CalendarMasks calendars);
    ~SlotFinder();

    const QList<SlotPerson> &people() const { return m_people; }
    /// The best times, or why there is none. An interview takes whole quarters: one of 50 minutes keeps 60 free.
    SlotAnswer find(const SlotQuery &query) const;

    // What the answers are made of, for who plans several interviews at once. Cells are those of grid().
    const SlotGrid &grid() const { return m_grid; }
    /// Where somebody may begin an interview of the query's length.
    SlotMask personStarts(const SlotQuery &query, int person) const;
    /// Where the candidate may.
    SlotMask candidateStarts(const SlotQuery &query) const;
    /// What a time costs whoever is there: waiting, and the time of day.
    SlotCost timeCost(const SlotQuery &query, const ZoneDays &candidateDays, int cell) const;
    /// Adds what it costs that somebody is there: load, being new, what lies close by, and how far it is
    /// outside their hours.
    void addPersonCost(const SlotQuery &query, int person, int cell, SlotCost &cost) const;
    const ZoneDays &daysOf(int person) const;
    /// How many interviews somebody leads already, on a local day or in a week of ZoneDays.
    int leadsOnDay(int person, qint64 julianDay) const;
    int leadsInWeek(int person, qint64 week) const;
    /// What the rule says against a time, where it does; translated.
    QStringList against(const SlotQuery &query, const SlotProposal &proposal, SlotRule rule) const;
    /// Why a time is as good as it is: first what the rules say against it that were set aside, then slotReasons().
    QStringList reasonsFor(const SlotQuery &query, const SlotProposal &proposal) const;

private:
    struct Row;
    struct Search;
    struct Shared; ///< what rows have in common, while they are made

    Row rowOf(const SlotPerson &one, Shared &shared); ///< without what is free
    using Starts = std::vector<SlotMask>; ///< by person: where an interview could begin
    std::shared_ptr<const Starts> startsFor(int length) const;
    std::shared_ptr<const ZoneDays> zoneDays(const QTimeZone &zone) const;
    void gatherSeats(Search &search, SlotMask &mask) const;
    QList<SlotProposal> best(const SlotQuery &query, const ZoneDays &days, qsizetype most) const;
    SlotCost baseCost(const Search &search, int cell) const;
    int pointsOutside(const Row &row, const SlotQuery &query, int cell) const;
    int pointsAmongOthers(const Row &row, const SlotQuery &query, int cell) const;
    SlotProposal cheapest(const Search &search, int cell) const;
    QList<int> cheapestPeople(const Search &search, int cell) const;
    QList<int> cheapestPerson(const Search &search, int cell) const;
    int leastKnown(const QList<int> &people) const; ///< a Told of the rows, the least of these people
    enum class Among { All, Allowed }; ///< the rules that are tried: all, or those that mayRelax()
    std::optional<SlotRelaxation> smallestSet(const SlotQuery &query, const ZoneDays &days, Among among) const;
    std::optional<SlotRelaxation> without(const SlotQuery &query, const ZoneDays &days, int bits) const;
    void explain(const SlotQuery &query, SlotRelaxation &relaxation) const;

    SlotGrid m_grid;
    QList<SlotPerson> m_people;
    std::vector<Row> m_rows;
    mutable std::mutex m_lock; ///< for what is kept to be asked again
    mutable QHash<QByteArray, std::shared_ptr<const ZoneDays>> m_zones;
    mutable QHash<int, std::shared_ptr<const Starts>> m_starts; ///< by length in cells, with no rule set aside
};

} // namespace shortlist
