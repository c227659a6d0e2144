// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobtemplate.h"
#include "domain/rubrics/assignment.h"
#include "domain/rubrics/coverage.h"
#include "domain/rubrics/questionbank.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// What goes from one rubric to another, and what is read across rubrics. Made where it is needed, from the context of
/// the services; on the workspace's thread. Every change is one undoable command.
class RubricExchange {
public:
    explicit RubricExchange(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// All questions of drafts and published rubrics, each once (withoutRepeats()).
    Result<QList<BankQuestion>> questionBank() const;
    /// Which stage of a plan looks at which line of its job. NotFound: the plan is not there.
    Result<PlanCoverage> coverage(const HiringPlanId &plan) const;
    /// Copies criteria of any rubrics into a draft at a place (negative: at the end), in the order given, as one
    /// command; the ids of the copies. Anchors go along level by level, see LevelFit. A copy covers what its source
    /// covers if that is a line of `job`. Refused: rubric.frozen.
    Result<QList<CriterionId>> copyCriteria(
        const RubricId &to, const QList<CriterionId> &criteria, const JobId &job, int position = -1);
    /// Puts criteria that come from outside, as a rubric's file tells them, into a draft at a place (negative: at the
    /// end), as one command; their new ids. Anchors as above; a criterion covers the line of `job` that has the words
    /// it covers. Refused: rubric.frozen.
    Result<QList<CriterionId>> pasteCriteria(
        const RubricId &to, const QList<TemplateCriterion> &criteria, const JobId &job, int position = -1);
    /// Takes a criterion out of its rubric and puts it at the end of another one; anchors as above. Refused:
    /// rubric.frozen (one of the two is published).
    Status assignCriterion(const CriterionId &id, const RubricId &to);
    /// What assign() would change, to be agreed to. `from` and `to` are stages of one version of a plan. Invalid:
    /// stage.no_rubric. Refused: rubric.same (both stages are rated by it). Conflict: plan.draft_differs,
    /// rubric.draft_differs (a draft that there is lacks the stage or the criterion).
    Result<Assignment> assignment(const CriterionId &id, const StageId &from, const StageId &to) const;
    /// Assigns a criterion of the stage `from` to the end of the rubric of the stage `to`, as one command; nothing
    /// published changes, see Assignment. What it did: the ids are those of the drafts. Errors as above.
    Result<Assignment> assign(const CriterionId &id, const StageId &from, const StageId &to);

private:
    Status moveToEnd(Transaction &transaction, const CriterionId &id, const Rubric &to) const;
    Status begin(Transaction &transaction, Assignment &ahead) const;
    Status insertCopies(Transaction &transaction, const RubricId &to, const QList<Criterion> &sources, int position,
        QList<CriterionId> &ids) const;

    ServiceContext m_context;
};

} // namespace shortlist
