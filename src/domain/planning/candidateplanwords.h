// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/candidateplan.h"

namespace shortlist {

// What is said about plans for one candidate: translated sentences.

/// A plan as a whole: what it costs more than the best one, on how many days, when it is done, how many people. `plan`
/// and `best` are one object where it is the best.
QStringList planSummary(const QList<SlotPerson> &people, const CandidatePlanQuery &query, const CandidatePlan &plan,
    const CandidatePlan &best);
/// Before the summaries of plans on the same days of the candidate: with whom each is, where they differ. Others stay
/// as they are.
void tellApart(const QList<SlotPerson> &people, const CandidatePlanQuery &query, QList<CandidatePlan> &plans);
/// A sentence about one part: “Technical interview”: Hugo is busy at that time.
QString partSentence(const LoopPart &part, const QString &sentence);
/// What stands against a plan where somebody would take more of its own interviews than they may.
QString planLimitsSentence();

} // namespace shortlist
