// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "domain/calendar/interview.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/people/person.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace shortlist::test {

/// A workspace file with a small team and one job whose plan has every kind of stage: assessment, screening (30 min),
/// technical (90 min), behavioral (45 min), an optional talk, offer.
class PipelineFixture {
public:
    PipelineFixture();

    Services &services() { return file->services(); }
    Workspace &workspace() { return services().context.workspace; }
    PipelineService &pipeline() { return services().pipeline; }
    QUuid team() { return workspace().teamScope(); }
    QUuid nextId() { return timedUuid(clock.nowUtc()); }

    Status run(const QString &name, const std::function<Status(Transaction &)> &work);

    CandidateId candidate(const QString &name);

    ApplicationId applied(const QString &name, const OpeningId &seat = {});

    Application load(const ApplicationId &id) { return *workspace().get(id); }

    /// Books an interview that begins in so many hours, with these interviewers.
    InterviewId book(const ApplicationId &application, const StageId &stage, int inHours, const QList<PersonId> &who,
        InterviewState state = InterviewState::Confirmed);

    /// A scorecard of an interview, submitted or a draft.
    ScorecardId card(const InterviewId &interview, const PersonId &author, ScorecardState state,
        Recommendation overall = Recommendation::Yes);

    EndReasonId reason(Side side) { return workspace().all<EndReason>({ equals(&EndReason::side, side) })->first().id; }

    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<LocalWorkspace> file;
    QList<PersonId> people; ///< the first is at the desk
    JobId job;
    HiringPlanId plan;
    QList<StageId> stages;
    OpeningId opening;

private:
    void makeJob();

    Status addPlan(Transaction &t, int number);

    std::optional<Status> m_made;
};

} // namespace shortlist::test
