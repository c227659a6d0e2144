// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/jobs/job.h"
#include "service/candidates/candidateview.h"

namespace shortlist {

/// The steps that several commands about candidates are made of, within a transaction.
class CandidateWriter {
public:
    CandidateWriter(Transaction &transaction, const QDateTime &nowUtc)
        : m_transaction(transaction)
        , m_now(nowUtc)
    {
    }

    /// Adds the person with contacts and tags, which must be in their normal form. Every id is made here but the
    /// candidate's.
    Status add(const CandidateDraft &draft);
    /// Makes the stored contacts those given, in this order.
    Status setContacts(const CandidateId &candidate, const QList<Contact> &contacts);
    /// Makes the stored tags those given; tags are the same whatever their case.
    Status setTags(const CandidateId &candidate, const QStringList &tags);
    Status addTag(const CandidateId &candidate, const QString &tag);

private:
    Transaction &m_transaction;
    QDateTime m_now;
};

/// The draft with everything in its normal form, or the error of what cannot be: to be called before anything is
/// written.
Result<CandidateDraft> normalDraft(const CandidateDraft &draft);

/// Where applications for a job begin: its plan and that plan's stages in order.
struct PlanInUse {
    Job job;
    HiringPlan plan;
    QList<Stage> stages;

    /// The stage an application begins at: the one asked for, or the first. Null when it is not of this plan.
    const Stage *stage(const StageId &wanted) const;
};

/// The plan by which somebody who applies now is hired: the newest published one, else the newest draft. Refused
/// “apply.noPlan” when the job has no plan with stages, “apply.retired” when nobody is hired for it any more.
Result<PlanInUse> planInUse(const Reader &reader, const JobId &job);

/// Adds an application; a plan that was still a draft is published with it, for it is in use now. Conflict
/// “apply.twice” when the candidate has an open application for this job.
Result<Application> startApplication(Transaction &transaction, const PlanInUse &plan, const CandidateId &candidate,
    const StageId &stage, const QDateTime &appliedAt, const QDateTime &nowUtc);

} // namespace shortlist
