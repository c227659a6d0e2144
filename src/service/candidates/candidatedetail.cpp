// SPDX-License-Identifier: GPL-3.0-or-later
// What one person sees of one candidate: the reading half of CandidateService.
#include "domain/calendar/calendarqueries.h"
#include "domain/core/scopes.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "service/candidates/applicationorder.h"
#include "service/candidates/candidateservice.h"
#include "service/candidates/timeline.h"
#include "service/history/historyservice.h"
#include "service/scorecards/blindgrading.h"

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kEntriesOfACard = 50;

class DetailReader {
public:
    DetailReader(const Workspace &workspace, const CandidateRights &rights, CandidateView &view)
        : m_workspace(workspace)
        , m_rights(rights)
        , m_view(view)
    {
    }

    Status readBlindness();
    Status readNotes();
    Status readFiles();
    Status readApplications();
    Result<QList<JournalEntry>> scorecardEntries() const;

private:
    Status readApplication(const Application &application);
    Status readInterviews(const CandidateApplication &application);
    Status readScorecards(const CandidateApplication &application);
    Result<QString> nameOf(const PersonId &id) const;
    Result<QString> stageName(const StageId &id) const;

    const Workspace &m_workspace;
    CandidateRights m_rights;
    CandidateView &m_view;
};

Result<QString> DetailReader::nameOf(const PersonId &id) const
{
    const auto person = m_workspace.tryGet(id);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

Result<QString> DetailReader::stageName(const StageId &id) const
{
    const auto stage = m_workspace.get(id);
    if (!stage)
        return stage.error();
    return stage->name;
}

Status DetailReader::readBlindness()
{
    const auto applications = m_workspace.all<Application>({ equals(&Application::candidateId, m_view.candidate.id) });
    if (!applications)
        return applications.error();
    for (const Application &application : *applications) {
        const auto blind = gradesBlind(m_workspace, m_rights.viewer, application.id);
        if (!blind)
            return blind.error();
        m_view.blind = m_view.blind || *blind;
    }
    return done();
}

Status DetailReader::readNotes()
{
    const auto notes = m_workspace.all<Note>(
        { equals(&Note::candidateId, m_view.candidate.id) }, { QLatin1Char('-') + fieldName(&Note::writtenAt) });
    if (!notes)
        return notes.error();
    for (const Note &note : *notes) {
        if (!m_rights.mayRead(note.visibility, note.authorId))
            continue;
        const auto author = nameOf(note.authorId);
        if (!author)
            return author.error();
        m_view.notes.append({ note, *author, note.authorId == m_rights.viewer });
    }
    return done();
}

Status DetailReader::readFiles()
{
    auto files = m_workspace.all<CandidateFile>({ equals(&CandidateFile::candidateId, m_view.candidate.id) });
    if (!files)
        return files.error();
    if (m_view.blind)
        files->removeIf([](const CandidateFile &file) { return file.kind == FileKind::Assessment; });
    m_view.files = *files;
    return done();
}

Status DetailReader::readApplications()
{
    auto applications = m_workspace.all<Application>({ equals(&Application::candidateId, m_view.candidate.id) });
    if (!applications)
        return applications.error();
    orderApplications(*applications);
    for (const Application &application : std::as_const(*applications)) {
        if (auto read = readApplication(application); !read)
            return read;
    }
    std::stable_sort(m_view.interviews.begin(), m_view.interviews.end(),
        [](const InterviewView &a, const InterviewView &b) { return a.interview.startAt < b.interview.startAt; });
    return done();
}

Status DetailReader::readApplication(const Application &application)
{
    CandidateApplication view{ application, {}, {}, 0, 0, {}, {}, false };
    const auto job = m_workspace.get(application.jobId);
    if (!job)
        return job.error();
    view.jobTitle = job->title;
    const auto stages =
        m_workspace.all<Stage>({ equals(&Stage::planId, application.planId) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    view.stageCount = int(stages->size());
    for (int i = 0; i < view.stageCount; ++i) {
        if (stages->at(i).id != application.stageId)
            continue;
        view.stageName = stages->at(i).name;
        view.stageNumber = i + 1;
    }
    const auto opening = m_workspace.tryGet(application.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        view.openingCode = (**opening).code;
    const auto reason = m_workspace.tryGet(application.endReasonId);
    if (!reason)
        return reason.error();
    if (*reason)
        view.endReason = (**reason).name;
    const auto assessment = m_workspace.all<Assessment>({ equals(&Assessment::applicationId, application.id) }, {}, 1);
    if (!assessment)
        return assessment.error();
    view.hasAssessment = !assessment->isEmpty();
    m_view.applications.append(view);
    if (auto read = readInterviews(view); !read)
        return read;
    return readScorecards(view);
}

Status DetailReader::readInterviews(const CandidateApplication &application)
{
    const auto interviews =
        m_workspace.all<Interview>({ equals(&Interview::applicationId, application.application.id) });
    if (!interviews)
        return interviews.error();
    for (const Interview &interview : *interviews) {
        InterviewView view{ interview, application.jobTitle, {}, {}, 0, 0, {} };
        InterviewEntry entry;
        entry.interview = interview;
        const auto stage = stageName(interview.stageId);
        if (!stage)
            return stage.error();
        view.stageName = *stage;
        auto people = m_workspace.all<Participant>({ equals(&Participant::interviewId, interview.id) });
        if (!people)
            return people.error();
        std::stable_sort(
            people->begin(), people->end(), [](const Participant &a, const Participant &b) { return a.role < b.role; });
        for (const Participant &participant : std::as_const(*people)) {
            const auto name = nameOf(participant.personId);
            if (!name)
                return name.error();
            view.people.append(*name);
            InterviewPerson part;
            part.role = participant.role;
            part.reply = participant.reply;
            part.setAsideAt = participant.setAsideAt;
            entry.people.append(part);
        }
        view.standing = entry.standing();
        const auto cards = m_workspace.all<Scorecard>({ equals(&Scorecard::interviewId, interview.id) });
        if (!cards)
            return cards.error();
        for (const Scorecard &card : *cards) {
            if (card.trainee || card.state == ScorecardState::Discarded || !card.amendsId.isNull())
                continue;
            ++view.cardsAwaited;
            view.cardsSubmitted += card.state == ScorecardState::Submitted ? 1 : 0;
        }
        m_view.interviews.append(view);
    }
    return done();
}

Status DetailReader::readScorecards(const CandidateApplication &application)
{
    const auto cards = m_workspace.all<Scorecard>({ equals(&Scorecard::applicationId, application.application.id) });
    if (!cards)
        return cards.error();
    for (const Scorecard &card : *cards) {
        if (m_view.blind && !card.assessmentId.isNull())
            continue;
        const auto stage = stageName(card.stageId);
        if (!stage)
            return stage.error();
        const auto author = nameOf(card.authorId);
        if (!author)
            return author.error();
        m_view.scorecards.append({ card.id, *author, *stage, card.state, card.trainee, card.dueAt, card.submittedAt });
    }
    return done();
}

// Cards live in scopes of their own; of their past only their state is asked for, never a rating.
Result<QList<JournalEntry>> DetailReader::scorecardEntries() const
{
    QList<JournalEntry> found;
    for (const ScorecardStatus &card : m_view.scorecards) {
        const auto entries = m_workspace.journal().entriesOfScope(scorecardScope(card.id), kEntriesOfACard);
        if (!entries)
            return entries.error();
        for (const JournalEntry &entry : *entries) {
            if (entry.entity == EntityKind::Scorecard && entry.kind == EntryKind::Set
                && entry.field == QLatin1String("state"))
                found.append(entry);
        }
    }
    return found;
}

} // namespace

Result<CandidateView> CandidateService::detail(const CandidateId &id, const PersonId &viewer, int timelineLimit) const
{
    const auto person = draft(id);
    if (!person)
        return person.error();
    const auto rights = rightsOn(m_context.workspace, id, viewer);
    if (!rights)
        return rights.error();
    CandidateView view;
    view.candidate = person->candidate;
    view.contacts = person->contacts;
    view.tags = person->tags;
    view.onHiringTeam = rights->team;
    DetailReader reader(m_context.workspace, *rights, view);
    for (const auto &step : { &DetailReader::readBlindness, &DetailReader::readNotes, &DetailReader::readFiles,
             &DetailReader::readApplications }) {
        if (auto read = (reader.*step)(); !read)
            return read.error();
    }
    const auto windows = times(id);
    if (!windows)
        return windows.error();
    view.windows = *windows;
    // What may not be read is left out line by line, so the private scope can be asked for as a whole.
    auto entries = HistoryService(m_context).timelineOf(id, true, timelineLimit);
    if (!entries)
        return entries.error();
    view.timelineGoesOn = entries->size() >= timelineLimit;
    const auto cards = reader.scorecardEntries();
    if (!cards)
        return cards.error();
    entries->append(*cards);
    std::stable_sort(
        entries->begin(), entries->end(), [](const JournalEntry &a, const JournalEntry &b) { return a.seq > b.seq; });
    auto lines = TimelineWriter(m_context.workspace, *rights, view.blind).write(*entries);
    if (!lines)
        return lines.error();
    view.timeline = *lines;
    return view;
}

} // namespace shortlist
