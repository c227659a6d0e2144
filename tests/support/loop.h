// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "support/fakeclock.h"

namespace shortlist::test {

/// The smallest whole loop: a job with one interview stage and an offer, a rubric of two criteria, two interviewers
/// with their cards, a recruiter, one candidate who has applied. Written straight through a command, so that a test of
/// one service does not need the others.
struct Loop {
    JobId job;
    HiringPlanId plan;
    StageId interviewStage;
    StageId offerStage;
    OpeningId opening;
    RubricId rubric;
    QList<CriterionId> criteria;
    PersonId recruiter;
    PersonId ana;
    PersonId ben;
    CandidateId candidate;
    ApplicationId application;
    InterviewId interview;
    ScorecardId anasCard;
    ScorecardId bensCard;
};

Status writeLoop(Services &services, const Clock &clock, Loop &loop);

/// Fills a card completely: `levels` in the order of the criteria, 0 for “not observed”; the lowest and the highest
/// level with evidence.
Status fillCard(Services &services, const Loop &loop, const ScorecardId &id, const QList<int> &levels,
    Recommendation overall = Recommendation::Yes);

} // namespace shortlist::test
