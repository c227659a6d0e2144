// SPDX-License-Identifier: GPL-3.0-or-later
// The two faces of an assessment: the recruiter's, with the person, and the grader's, without.
#include "domain/people/person.h"
#include "domain/pipeline/assessmentrules.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/sighting.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/assessmentservice.h"
#include "service/pipeline/filelooks.h"
#include "service/pipeline/graderagreement.h"
#include "service/pipeline/pipelinetext.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/roundlock.h"
#include "service/scorecards/scorecardservice.h"

namespace shortlist {

namespace {

/// An assessment for who grades blind: all but that there is one would tell whose the one is that they grade, times
/// among it: who was sent theirs last is whose answers came last.
AssessmentView keptBack(const AssessmentView &full)
{
    AssessmentView view;
    view.blind = true;
    view.stageName = full.stageName;
    view.state = full.state == AssessmentState::Graded ? AssessmentState::ToGrade : full.state;
    view.assessment.id = full.assessment.id;
    view.assessment.applicationId = full.assessment.applicationId;
    view.assessment.stageId = full.assessment.stageId;
    view.assessment.state = view.state;
    return view;
}

} // namespace

Result<AssessmentView> AssessmentService::viewOf(const Assessment &assessment) const
{
    const Workspace &workspace = m_context.workspace;
    AssessmentView view;
    view.assessment = assessment;
    view.closesAt = closesAt(assessment);
    const auto stage = workspace.get(assessment.stageId);
    if (!stage)
        return stage.error();
    view.stageName = stage->name;
    const auto cards = workspace.all<Scorecard>({ equals(&Scorecard::assessmentId, assessment.id) });
    if (!cards)
        return cards.error();
    int in = 0;
    int awaited = 0;
    for (const Scorecard &card : *cards) {
        if (!card.amendsId.isNull() || card.state == ScorecardState::Discarded)
            continue;
        const auto person = workspace.tryGet(card.authorId);
        if (!person)
            return person.error();
        view.graders.append({ card.authorId, *person ? (**person).name : QString(), card.id, card.state });
        if (!card.trainee)
            ++(card.state == ScorecardState::Submitted ? in : awaited);
    }
    const auto agreement = graderAgreement(workspace, assessment.id);
    if (!agreement)
        return agreement.error();
    view.thirdWanted = *agreement && (**agreement).thirdWanted;
    if (view.thirdWanted) {
        const auto sightings = workspace.all<Sighting>({ equals(&Sighting::applicationId, assessment.applicationId) });
        if (!sightings)
            return sightings.error();
        for (const Sighting &sighting : *sightings)
            view.sawOthers.insert(sighting.personId);
    }
    view.state = stateAt(assessment, in, awaited, m_context.clock.nowUtc(), view.thirdWanted);
    const auto file = workspace.tryGet(assessment.fileId);
    if (!file)
        return file.error();
    if (*file) {
        view.fileName = (**file).name;
        const auto traces = tracesOf(assessment, **file);
        if (!traces)
            return traces.error();
        view.fileFindings = traces->sentences(view.fileName);
        view.fileHeld = traces->tells() && assessment.fileRelease.isEmpty();
        view.fileAgain = traces->passing;
        view.fileRunning = traces->running;
    }
    const auto trace = answersTrace(workspace, assessment);
    if (!trace)
        return trace.error();
    view.answersTrace = *trace;
    view.answersHeld = !trace->isEmpty() && assessment.answersRelease.isEmpty();
    return view;
}

Result<QList<AssessmentView>> AssessmentService::of(const ApplicationId &application) const
{
    const auto found = m_context.workspace.all<Assessment>({ equals(&Assessment::applicationId, application) });
    if (!found)
        return found.error();
    QList<AssessmentView> views;
    for (const Assessment &assessment : *found) {
        auto view = load(assessment.id);
        if (!view)
            return view.error();
        views.append(*view);
    }
    return views;
}

Result<AssessmentView> AssessmentService::load(const AssessmentId &assessment) const
{
    const auto found = m_context.workspace.get(assessment);
    if (!found)
        return found.error();
    const auto blind = gradesBlind(m_context.workspace, m_context.session.person, found->applicationId);
    if (!blind)
        return blind.error();
    auto view = viewOf(*found);
    return view && *blind ? Result<AssessmentView>(keptBack(*view)) : view;
}

Result<bool> AssessmentService::mayReadAgreement(
    const Application &application, const Scorecard &card, bool thirdWanted) const
{
    const Workspace &workspace = m_context.workspace;
    const PersonId viewer = m_context.session.person;
    const auto own = workspace.all<Scorecard>(
        { equals(&Scorecard::applicationId, application.id), equals(&Scorecard::authorId, viewer) });
    if (!own)
        return own.error();
    const auto blind = gradesBlind(workspace, viewer, application.id);
    if (!blind)
        return blind.error();
    if (!maySeeRatings(card, viewer, *own, true, *blind))
        return false;
    auto open = roundIsOpen(workspace, application.id, card.stageId);
    if (!open || *open || !thirdWanted)
        return open;
    // The round is shut, but somebody has to choose the third.
    return ownsJob(workspace, application.jobId, viewer);
}

Result<QString> AssessmentService::agreement(const AssessmentId &id)
{
    const Workspace &workspace = m_context.workspace;
    const auto assessment = workspace.get(id);
    if (!assessment)
        return assessment.error();
    const auto agreement = graderAgreement(workspace, id);
    if (!agreement)
        return agreement.error();
    // How far others agree would tell a grader what they rated; theirs is the scorecard.
    if (!*agreement || (**agreement).text.isEmpty() || (**agreement).graders.contains(m_context.session.person))
        return QString();
    const auto application = workspace.get(assessment->applicationId);
    if (!application)
        return application.error();
    const auto cards = workspace.all<Scorecard>(
        { equals(&Scorecard::assessmentId, id), equals(&Scorecard::state, ScorecardState::Submitted) }, {}, 1);
    if (!cards)
        return cards.error();
    const auto may = cards->isEmpty() ? Result<bool>(false)
                                      : mayReadAgreement(*application, cards->first(), (**agreement).thirdWanted);
    if (!may)
        return may.error();
    return *may && m_scorecards.markSeenOthers(application->id) ? (**agreement).text : QString();
}

Result<GraderView> AssessmentService::graderView(const AssessmentId &assessment) const
{
    const Workspace &workspace = m_context.workspace;
    const auto stored = workspace.get(assessment);
    if (!stored)
        return stored.error();
    const auto full = viewOf(*stored);
    if (!full)
        return full.error();
    const auto application = workspace.get(full->assessment.applicationId);
    if (!application)
        return application.error();
    const auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    const auto stage = workspace.get(full->assessment.stageId);
    if (!stage)
        return stage.error();
    const auto file = workspace.tryGet(full->assessment.fileId);
    if (!file)
        return file.error();
    GraderView view;
    view.id = full->assessment.id;
    view.code = full->assessment.code;
    view.state = full->state;
    view.jobTitle = job->title;
    view.stageName = stage->name;
    view.purpose = stage->purpose;
    view.rubric = stage->rubricId;
    view.answersHeld = full->answersHeld;
    view.answers = view.answersHeld ? QString() : full->assessment.answers;
    if (*file) {
        const auto traces = tracesOf(full->assessment, **file);
        if (!traces)
            return traces.error();
        view.fileName = traces->shownAs;
        view.fileHeld = full->fileHeld;
        view.fileSha256 = view.fileHeld ? QString() : (**file).sha256;
        view.fileMediaType = (**file).mediaType;
    }
    return view;
}

Result<GraderView> AssessmentService::graderView(const QString &code) const
{
    QString wanted = code.trimmed().toUpper().remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    if (wanted.size() > 4)
        wanted.insert(4, QLatin1Char('-'));
    const auto found = m_context.workspace.all<Assessment>({ equals(&Assessment::code, wanted) }, {}, 1);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ Error::Code::NotFound, PipelineText::tr("There is no assessment with the code %1.").arg(code),
            PipelineText::tr("Compare the code with the one you were given."), {},
            QStringLiteral("assessment.unknown") };
    return graderView(found->first().id);
}

} // namespace shortlist
