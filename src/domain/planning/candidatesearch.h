// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/candidateplan.h"
#include "domain/planning/loopstop.h"

#include <limits>
#include <map>
#include <vector>

namespace shortlist {

/// The search behind planCandidate(): the cheapest plan under restrictions.
///
/// Taken alone, each interview has a price at each time, which is never more than what it costs in a plan: one pass
/// from the last part to the first adds them up, with gaps and spacing, to what the rest of a plan costs at least from
/// any time on. Then parts are placed in order, cheapest first, and left where that bound says that no better plan
/// follows, or where the same was reached before for less. What one interview changes for another (load, limits, being
/// known) is counted exactly on the way.
class CandidateSearch {
public:
    /// What an alternative may not, or must, have in common with plans already found.
    struct Pattern {
        qint64 day = 0; ///< the candidate's, as a Julian day
        QList<int> people; ///< in ascending order

        bool operator==(const Pattern &) const = default;
    };
    struct Restriction {
        std::optional<Pattern> only;
        QList<Pattern> never;
    };
    struct Place {
        int cell = 0;
        QList<int> people; ///< one for each seat
    };
    struct Found {
        std::vector<Place> places; ///< one a part; empty: there is no plan
        int points = 0;
        bool proven = true; ///< nothing was left out
    };

    /// The finder, the query and the stop must outlive the search. Once a stop is requested it is given up.
    CandidateSearch(const SlotFinder &finder, const CandidatePlanQuery &query, const LoopStop *stop = nullptr);

    /// The first part that has no time after those before it, each as early as can be; -1 when all have one. Whether
    /// the plan keeps limits is left out of account.
    int stuckAt() const;
    /// The cheapest plan; one restriction a part.
    Found cheapest(const std::vector<Restriction> &restrictions);
    Pattern patternOf(const Place &place) const;
    /// What the interviews of a plan cost, one after another.
    std::vector<SlotCost> costsOf(const std::vector<Place> &places) const;

private:
    static constexpr int kNever = std::numeric_limits<int>::max() / 4;

    struct Guest {
        int person = 0;
        quint32 seats = 0; ///< one bit for each
        std::vector<int> points; ///< by cell: load, buffer and hours; negative: cannot begin there
        bool isNew = false;
        bool before = false; ///< may take an earlier part too
        int dailyLimit = kNever;
        int weeklyLimit = kNever;
    };
    struct Part {
        int length = 1;
        int seats = 0;
        std::vector<Guest> guests;
        SlotMask starts;
        std::vector<int> time; ///< by cell: what the time alone costs
        std::vector<int> least; ///< by cell: with the cheapest people, kNever where there are none
        std::vector<int> rest; ///< by cell: with everything that follows, as least
        std::vector<int> order; ///< cells in order of `rest`
    };
    /// What a part and all after it cost at least from a cell on.
    struct Followers {
        std::vector<int> sameDay; ///< on the day of that cell, which has an interview already
        std::vector<int> otherDay; ///< on any day that has none

        int least(int earliest, int nextDay) const;
    };
    /// Somebody in the plan so far.
    struct Turn {
        int person = 0;
        qint64 day = 0; ///< the person's own
        qint64 week = 0;
        bool countsDays = false; ///< has a limit a day
    };

    void readDays();
    void addPart(const SlotQuery &query);
    std::vector<int> personPoints(const SlotQuery &query, int person, const SlotMask &candidate) const;
    void markSharing();

    // The bound.
    bool mayComeAgain(const Guest &guest, int cell) const;
    int leastFor(const Part &part, int cell, const Restriction &restriction) const;
    void boundRest();
    bool isBarred(const Part &part, const Guest &guest, int cell, const Restriction &restriction) const;
    Followers followersOf(const Part &part) const;
    int spacingCost(int cell, bool sameDay, bool first) const;
    bool sharesDay(const std::vector<Place> &places, size_t part, int cell) const;

    // The search.
    void placePart(size_t part, int earliest, int points);
    void takeSeat(size_t part, int seat, int points);
    std::optional<int> priceOf(const Guest &guest, int cell) const;
    bool isAllowed(size_t part) const;
    bool wasReachedForLess(size_t part, int points);

    const SlotFinder &m_finder;
    const CandidatePlanQuery &m_query;
    const LoopStop *m_stop;
    ZoneDays m_days;
    int m_gap = 1;
    std::vector<qint64> m_dayOf; ///< by cell
    std::vector<int> m_nextDay; ///< by cell: where the next day begins
    std::vector<bool> m_busyDay; ///< by cell: the candidate has another interview that day
    bool m_anyBusyDay = false;
    std::vector<Part> m_parts;
    QHash<int, size_t> m_lastPart; ///< by person: the last one they may take
    int m_firstCell = 0; ///< no plan begins earlier

    // Of one search.
    std::vector<Restriction> m_restrictions;
    std::vector<Place> m_places;
    std::vector<Turn> m_turns;
    std::map<std::vector<qint64>, int> m_reached;
    Found m_best;
    int m_steps = 0;
};

} // namespace shortlist
