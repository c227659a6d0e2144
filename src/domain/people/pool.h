// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/people/person.h"

namespace shortlist {

/// That one kind of interview has a pool: only its qualified members lead it. Its members are those with a Training for
/// the kind; the counts say what comes before the next level.
struct InterviewPool {
    static constexpr auto kKind = EntityKind::InterviewPool;
    static constexpr int kMostNeeded = 20;
    InterviewPoolId id;
    QString interviewKind; ///< the stage's name, as trainings are named: “Technical interview”
    int shadowsNeeded = 2; ///< interviews held as a shadow before somebody leads under observation; 0: none
    int reverseShadowsNeeded = 1; ///< interviews held as a reverse shadow before somebody is qualified; 0: none

    template <typename V>
    static void describe(V &&v)
    {
        v(u"interview_kind", &InterviewPool::interviewKind);
        v(u"shadows_needed", &InterviewPool::shadowsNeeded);
        v(u"reverse_shadows_needed", &InterviewPool::reverseShadowsNeeded);
    }
};
extern template Record toRecord(const InterviewPool &);
extern template InterviewPool fromRecord(const Record &);

/// What somebody did to learn a kind of interview: those that were held with them in training. Always counted anew,
/// never kept.
struct TrainingProgress {
    int shadowed = 0;
    int reverseShadowed = 0;

    friend bool operator==(const TrainingProgress &, const TrainingProgress &) = default;
};

/// Where somebody stands in a pool.
struct PoolStanding {
    TrainingLevel level = TrainingLevel::None; ///< None: not in the pool
    TrainingProgress done;
    int shadowsNeeded = 0;
    int reverseShadowsNeeded = 0;

    friend bool operator==(const PoolStanding &, const PoolStanding &) = default;
};

// The rules of training. Any thread.

PoolStanding standingIn(const InterviewPool &pool, TrainingLevel level, const TrainingProgress &done);
/// The level after this one, leaving out those for which the pool asks nothing; None after Qualified.
TrainingLevel levelAfter(const PoolStanding &standing);
/// True when everything that comes before the next level is done. A person promotes; this only says that they may.
bool isReady(const PoolStanding &standing);
/// What somebody of a level does in an interview: who is qualified leads.
ParticipantRole roleAt(TrainingLevel level);
/// “Qualified”, “In training: 2 of 3 shadowed”, “Not in the pool”; translated.
QString standingText(const PoolStanding &standing);

} // namespace shortlist
