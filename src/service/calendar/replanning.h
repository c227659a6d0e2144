// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/planning/loopreplan.h"
#include "service/calendar/loopreplanning.h"
#include "service/calendar/slotservice.h"

#include <algorithm>
#include <optional>

namespace shortlist {

/// What is gathered for planning one loop anew; the first of `loops` is that one.
struct SlotService::Replanning {
    struct One {
        QList<InterviewEntry> parts; ///< in the order of the plan
        QList<QList<int>> eligible; ///< for each part: places in `people`, ascending
        QList<int> noticeHours; ///< for each part, its stage's own
        SlotQuery query; ///< what is the candidate's
        QList<InterviewEntry> others; ///< interviews of the candidate that stay
    };

    Replanning(const QDateTime &moment, int days)
        : now(moment)
        , grid(moment, days)
    {
    }

    QDateTime now;
    SlotGrid grid;
    InterviewEntry lost; ///< the interview that cannot be
    int noticeHours = 0;
    int gapMinutes = 15; ///< between two interviews of a candidate
    QList<InterviewEntry> entries; ///< all that take time around the grid
    QList<Person> team;
    QList<SlotPerson> people;
    QHash<PersonId, int> places;
    QList<One> loops;

    // The problem made of it.
    LoopProblem problem;
    LoopPlan plan;
    ReplanQuestion question;
    /// What interviews are alike to the problem: each is a stage of it.
    struct Kind {
        int minutes = 0;
        QList<int> eligible; ///< who can lead
        int notBefore = 0; ///< the minute from which on it may begin
        int kept = -1; ///< one before that at which it may begin as well; -1: none
        std::vector<LoopSpan> closed() const ///< when it may not begin
        {
            if (kept >= 0)
                return { { 0, kept }, { kept + 1, notBefore } };
            return notBefore > 0 ? std::vector<LoopSpan>{ { 0, notBefore } } : std::vector<LoopSpan>();
        }
        friend bool operator==(const Kind &, const Kind &) = default;
    };
    std::vector<Kind> kinds; ///< one for each stage of the problem

    int placeOf(const Person &person)
    {
        const auto known = places.constFind(person.id);
        if (known != places.constEnd())
            return *known;
        places.insert(person.id, int(people.size()));
        people += SlotPerson{ person, {}, {}, {} };
        return int(people.size()) - 1;
    }
    bool isNear(const InterviewEntry &entry) const
    {
        return entry.interview.startAt < now.addSecs(qint64(noticeHours) * 3600);
    }
    bool isPlanned(const InterviewId &interview) const
    {
        return std::any_of(loops.begin(), loops.end(), [&](const One &one) {
            return std::any_of(one.parts.begin(), one.parts.end(),
                [&](const InterviewEntry &part) { return part.interview.id == interview; });
        });
    }
    int stepOf(const QDateTime &moment) const
    {
        return int(grid.start().secsTo(moment) / (qint64(60) * SlotGrid::kMinutes));
    }
    bool isOnGrid(const QDateTime &moment) const
    {
        return grid.start() <= moment && grid.start().secsTo(moment) % (qint64(60) * SlotGrid::kMinutes) == 0;
    }
    int kindOf(const Kind &sought);
    Kind kindFor(const One &one, qsizetype part) const;
    void gatherPeople(const QHash<PersonId, BusyTimes> &calendars, const QList<Away> &away);
    void build(const QTimeZone &desk);
    void addInterviewer(int place, const QTimeZone &desk);
    std::optional<InterviewEntry> boundByOthers(One &one) const;
    bool dropWhatDoesNotFit(const LoopModel &model);
    QList<InterviewMove> movesOf(const LoopPlan &then, int loop) const;
};

} // namespace shortlist
