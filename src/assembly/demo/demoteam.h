// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"

namespace shortlist::demo {

/// A clock that is put where the story is.
class AdjustableClock : public Clock {
public:
    explicit AdjustableClock(const QDateTime &start)
        : m_now(start)
    {
    }

    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
};

/// What the stories happen in.
struct World {
    Services &services;
    AdjustableClock &clock;
    QDateTime now; ///< the real time, at which all stories end
    PersonId recruiter; ///< through whose eyes the sample is seen
    PersonId hiringManager;
    JobId backend;
    JobId support;
    QList<OpeningId> backendOpenings;
    OpeningId supportOpening;
};

/// A literal of the stories and of the team as a string.
inline QString text(const char16_t *literal) { return QString::fromUtf16(literal); }

/// Adds the team, both jobs and their openings, and says who looks at the sample.
Status buildTeam(World &world);

} // namespace shortlist::demo
