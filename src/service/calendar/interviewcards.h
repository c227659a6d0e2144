// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/core/clock.h"
#include "domain/core/workspace.h"
#include "domain/jobs/job.h"
#include "domain/scorecards/scorecard.h"

namespace shortlist {

/// The draft scorecards that an interview brings with it. Lives within one command.
class InterviewCards {
public:
    InterviewCards(Transaction &transaction, const Clock &clock)
        : m_transaction(transaction)
        , m_clock(clock)
    {
    }

    /// Gives everyone who takes part an open draft that is due so many hours after the end, and discards the drafts of
    /// those who no longer do. A discarded draft of somebody who is back is opened again with what was written.
    Status follow(const Interview &interview, const Stage &stage, const QList<Participant> &people);

    /// Discards the drafts of an interview that does not take place.
    Status discard(const InterviewId &interview);

    /// The authors of submitted cards: an interview with one has taken place.
    Result<QList<PersonId>> submittedBy(const InterviewId &interview) const;

private:
    Result<QList<Scorecard>> of(const InterviewId &interview) const;

    Transaction &m_transaction;
    const Clock &m_clock;
};

} // namespace shortlist
