// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a scorecard: what an interviewer reads before and during the call. Never a rating of anybody else.
#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/zonedtime.h"
#include "service/pipeline/applicationstages.h"
#include "service/pipeline/filelooks.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/scorecardservice.h"
#include "service/scorecards/sitting.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr qint64 kLongestResumeText = 256LL * 1024; ///< bytes; more is no résumé, and opens in another program

constexpr qsizetype kMostOthers = 200; ///< those who moved last; who was declined long ago is hardly compared with

bool isPlainText(const CandidateFile &file)
{
    return file.mediaType == u"text/plain" || file.mediaType == u"text/markdown"
        || file.name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)
        || file.name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
}

/// The names of the criteria that anybody gave a level on these cards, in the order of their rubrics.
Result<QStringList> criteriaSeen(const Reader &reader, const QList<Scorecard> &cards)
{
    QStringList names;
    for (const Scorecard &card : cards) {
        const auto criteria =
            reader.all<Criterion>({ equals(&Criterion::rubricId, card.rubricId) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        const auto ratings = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
        if (!ratings)
            return ratings.error();
        for (const Criterion &criterion : *criteria) {
            const bool seen = std::any_of(ratings->begin(), ratings->end(),
                [&criterion](const Rating &one) { return one.criterionId == criterion.id && one.level; });
            if (seen && !names.contains(criterion.name))
                names.append(criterion.name);
        }
    }
    return names;
}

} // namespace

Status ScorecardService::fillKit(ScorecardView &view) const
{
    const Workspace &workspace = m_context.workspace;
    const auto stage = workspace.get(view.card.stageId);
    if (!stage)
        return stage.error();
    view.stage = *stage;
    const auto application = workspace.get(view.card.applicationId);
    if (!application)
        return application.error();
    const auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    view.job = *job;
    if (!view.card.assessmentId.isNull())
        return fillAssessment(view);

    const auto candidate = workspace.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    view.subject = candidate->name;
    view.candidateId = candidate->id;
    const auto interview = workspace.tryGet(view.card.interviewId);
    if (!interview)
        return interview.error();
    view.interview = *interview;
    const auto sitting = sittingOf(workspace, view.card);
    if (!sitting)
        return sitting.error();
    view.sitting = *sitting;
    if (auto filled = fillFiles(view); !filled)
        return filled;
    if (auto filled = fillDay(view); !filled)
        return filled;
    if (auto filled = fillOthers(view, *application); !filled)
        return filled;
    return fillEarlier(view, *application);
}

// Who is in the running beside them. Nothing of it is shown: a note that names one of them is told of it.
Status ScorecardService::fillOthers(ScorecardView &view, const Application &application) const
{
    const auto applications = m_context.workspace.all<Application>(
        { equals(&Application::jobId, application.jobId) }, { fieldName(&Application::enteredStageAt) });
    if (!applications)
        return applications.error();
    for (auto other = applications->crbegin(); other != applications->crend(); ++other) {
        if (other->candidateId == view.candidateId || view.others.size() >= kMostOthers)
            continue;
        const auto candidate = m_context.workspace.tryGet(other->candidateId);
        if (!candidate)
            return candidate.error();
        if (*candidate)
            view.others.append((**candidate).name);
    }
    return done();
}

// The grader's face of it: nothing says whose it is.
Status ScorecardService::fillAssessment(ScorecardView &view) const
{
    const auto assessment = m_context.workspace.get(view.card.assessmentId);
    if (!assessment)
        return assessment.error();
    view.subject = assessment->code;
    const auto held = holdsAnswers(m_context.workspace, *assessment);
    if (!held)
        return held.error();
    view.answersHeld = *held;
    view.answers = *held ? QString() : assessment->answers;
    const auto file = m_context.workspace.tryGet(assessment->fileId);
    if (!file)
        return file.error();
    if (*file) {
        const auto traces = m_context.files.tracesOf(m_context.workspace, *assessment, **file);
        if (!traces)
            return traces.error();
        view.fileHeld = traces->tells() && assessment->fileRelease.isEmpty();
        view.fileRunning = view.fileHeld && traces->running;
        // The file's own name often is the person's.
        CandidateFile handedIn = **file;
        handedIn.name = traces->shownAs;
        if (!view.fileHeld)
            view.files.append(handedIn);
    }
    return done();
}

Status ScorecardService::fillFiles(ScorecardView &view) const
{
    auto files = m_context.workspace.all<CandidateFile>({ equals(&CandidateFile::candidateId, view.candidateId) });
    if (!files)
        return files.error();
    // The newest first: of several résumés it is the one that counts.
    std::stable_sort(files->begin(), files->end(),
        [](const CandidateFile &a, const CandidateFile &b) { return a.addedAt > b.addedAt; });
    for (const CandidateFile &file : *files) {
        // The written assessment stays with its graders: it is to be judged without the name.
        if (file.kind != FileKind::Assessment)
            view.files.append(file);
    }
    const auto resume = std::find_if(view.files.cbegin(), view.files.cend(),
        [](const CandidateFile &file) { return file.kind == FileKind::Resume; });
    if (resume == view.files.cend() || !isPlainText(*resume) || resume->size > kLongestResumeText)
        return done();
    const auto bytes = m_context.workspace.content(resume->sha256);
    if (!bytes)
        return bytes.error();
    view.resume = QString::fromUtf8(*bytes);
    return done();
}

Status ScorecardService::fillDay(ScorecardView &view) const
{
    if (!view.interview)
        return done();
    const Interview &own = *view.interview;
    const auto agreed = zoneNamed(own.zone);
    const QTimeZone zone = agreed ? *agreed : QTimeZone::utc();
    const QDate day = localDay(own.startAt, zone);
    InterviewFilter filter;
    filter.candidate = view.candidateId;
    filter.span = { startOfDayUtc(day, zone), startOfDayUtc(day.addDays(1), zone) };
    const auto entries = m_context.queries.calendar.interviews(filter);
    if (!entries)
        return entries.error();
    for (const InterviewEntry &entry : *entries) {
        if (entry.interview.id == own.id)
            continue;
        KitInterview other{ entry.interview.startAt, entry.interview.minutes, entry.stageName, {} };
        for (const InterviewPerson &person : entry.people)
            other.people.append(person.name);
        view.day.append(other);
    }
    return done();
}

Status ScorecardService::fillEarlier(ScorecardView &view, const Application &application) const
{
    const Workspace &workspace = m_context.workspace;
    const auto way = wayOf(workspace, application);
    if (!way)
        return way.error();
    const auto blind = gradesBlind(workspace, m_context.session.person, application.id);
    if (!blind)
        return blind.error();
    for (const ApplicationStage &at : *way) {
        const Stage &earlier = at.stage;
        // The same stage in another version is no earlier one.
        if (earlier.lineageId == view.stage.lineageId)
            break;
        auto cards = workspace.all<Scorecard>({ equals(&Scorecard::applicationId, application.id),
            equals(&Scorecard::stageId, earlier.id), equals(&Scorecard::state, ScorecardState::Submitted) });
        if (!cards)
            return cards.error();
        if (*blind)
            cards->removeIf([](const Scorecard &card) { return !card.assessmentId.isNull(); });
        const auto criteria = criteriaSeen(workspace, *cards);
        if (!criteria)
            return criteria.error();
        if (!criteria->isEmpty())
            view.covered.append({ earlier.name, *criteria });
        for (const Scorecard &card : *cards) {
            const bool replaced = std::any_of(
                cards->begin(), cards->end(), [&card](const Scorecard &later) { return later.amendsId == card.id; });
            if (replaced || card.noteForNext.trimmed().isEmpty())
                continue;
            const auto author = workspace.get(card.authorId);
            if (!author)
                return author.error();
            view.earlierNotes.append({ earlier.name, author->name, card.noteForNext });
        }
    }
    return done();
}

} // namespace shortlist
