// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/journal.h"
#include "domain/core/workspace.h"

namespace shortlist {

/// Which reasons in the journal are not for everybody: why was decided, offered or amended tells how somebody was
/// rated.
class ReasonSeal {
public:
    /// For what `viewer` reads; null where nobody is named. Holds on to `reader`, whose thread it is for.
    ReasonSeal(const Reader &reader, const PersonId &viewer)
        : m_reader(reader)
        , m_viewer(viewer)
    {
    }

    /// True where the viewer may not read why a command was done. Theirs they may; of others' decisions and offers who
    /// has the terms, of decisions once no scorecard of the application is hidden from them; of scorecards who may see
    /// the ratings.
    Result<bool> hides(const Batch &batch) const;

    /// True for an entry that repeats the reason of its command in a field of what it changed.
    static bool repeats(const JournalEntry &entry);

private:
    Result<bool> hidesTerms(const ApplicationId &application, bool ofRatings) const;
    Result<bool> hidesCard(const ScorecardId &card) const;

    const Reader &m_reader;
    PersonId m_viewer;
};

} // namespace shortlist
