// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/scorecardservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/words/dates.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/graderagreement.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/roundlock.h"
#include "service/scorecards/sightings.h"
#include "service/scorecards/submitter.h"

#include <algorithm>

namespace shortlist {

namespace {

struct ScorecardServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardService)
};

Error locked()
{
    return { Error::Code::Refused, ScorecardServiceTexts::tr("This scorecard was submitted and is locked."),
        ScorecardServiceTexts::tr("To change it, amend it: the amendment is numbered and says why."), {},
        QStringLiteral("card.locked") };
}

Error early(const Interview &interview)
{
    const QDateTime clock = QDateTime::fromString(interview.wallClock, Qt::ISODate);
    const QString when = words::dateAndTime(clock.isValid() ? clock : interview.startAt) + QStringLiteral(" (")
                       + (clock.isValid() ? interview.zone : QStringLiteral("UTC")) + u')';
    return { Error::Code::Refused,
        ScorecardServiceTexts::tr("The interview has not begun: its scorecard can be submitted from %1 on.").arg(when),
        ScorecardServiceTexts::tr("Go on writing; everything is kept. If it took place earlier, move the interview."),
        {}, QStringLiteral("card.early") };
}

Error hidden()
{
    return { Error::Code::Refused,
        ScorecardServiceTexts::tr("You will see this scorecard once you have submitted your own for this candidate."),
        ScorecardServiceTexts::tr("Finish your own scorecard first."), {}, QStringLiteral("card.hidden") };
}

Error roundRunning()
{
    return { Error::Code::Refused,
        ScorecardServiceTexts::tr("You will see this scorecard once all scorecards of its round are in."),
        ScorecardServiceTexts::tr("Wait for them. Where that cannot be, open the debrief and say why; the reason is "
                                  "kept and shown."),
        {}, QStringLiteral("card.hidden") };
}

Error nobody()
{
    return { Error::Code::Refused, ScorecardServiceTexts::tr("Nobody is at the desk: who sees ratings is recorded."),
        ScorecardServiceTexts::tr("Say first who you are."), {}, QStringLiteral("card.nobody") };
}

} // namespace

Result<QList<ScorecardRow>> ScorecardService::mine(int limit) const { return cardsOf(m_context.session.person, limit); }

Result<QList<ScorecardRow>> ScorecardService::cardsOf(const PersonId &author, int limit) const
{
    return m_context.queries.scorecards.cardsOf(author, m_context.session.person, limit);
}

Result<QList<ScorecardRow>> ScorecardService::overdue(int limit) const
{
    return m_context.queries.scorecards.overdue(m_context.clock.nowUtc(), m_context.session.person, limit);
}

Result<QList<Scorecard>> ScorecardService::ownCards(const Reader &reader, const ApplicationId &application) const
{
    return reader.all<Scorecard>(
        { equals(&Scorecard::authorId, m_context.session.person), equals(&Scorecard::applicationId, application) });
}

Status ScorecardService::checkOpen(const Reader &reader, const Scorecard &card, bool onBehalf) const
{
    const PersonId viewer = m_context.session.person;
    if (viewer.isNull())
        return nobody();
    const auto own = ownCards(reader, card.applicationId);
    if (!own)
        return own.error();
    if (card.state == ScorecardState::Submitted || card.authorId == viewer) {
        const auto open = roundIsOpenTo(reader, card, viewer);
        if (!open)
            return open.error();
        const auto blind = gradesBlind(reader, viewer, card.applicationId);
        if (!blind)
            return blind.error();
        const CardLock lock = pageLockOf(card, viewer, *own, *open, *blind);
        if (lock == CardLock::None)
            return done();
        return lock == CardLock::Blind ? blindError() : lock == CardLock::RoundRunning ? roundRunning() : hidden();
    }
    if (onBehalf && card.state == ScorecardState::Draft)
        return checkBehalf(reader, card, QStringLiteral("card.hidden"));
    return Error{ Error::Code::Refused, ScorecardServiceTexts::tr("A scorecard is its author's until it is submitted."),
        ScorecardServiceTexts::tr("Ask its author to submit it. Who recruits or hires for the job may fill it in for "
                                  "them while nothing is written, on the author's scorecards page."),
        {}, QStringLiteral("card.hidden") };
}

Status ScorecardService::checkWrite(const Reader &reader, const Scorecard &card, bool onBehalf) const
{
    const PersonId writer = m_context.session.person;
    if (writer.isNull())
        return nobody();
    if (card.authorId == writer)
        return done();
    if (onBehalf)
        return checkBehalf(reader, card, QStringLiteral("card.notYours"));
    return Error{ Error::Code::Refused, ScorecardServiceTexts::tr("This scorecard belongs to somebody else."),
        ScorecardServiceTexts::tr("Its author writes and submits it; who recruits or hires for the job may do so on "
                                  "their behalf."),
        {}, QStringLiteral("card.notYours") };
}

Result<QList<Rating>> ScorecardService::ratingsOf(
    const Reader &reader, const Scorecard &card, const QList<Criterion> &criteria) const
{
    const auto stored = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!stored)
        return stored.error();
    QList<Rating> ratings;
    for (const Criterion &criterion : criteria) {
        const auto found = std::find_if(stored->begin(), stored->end(),
            [&criterion](const Rating &rating) { return rating.criterionId == criterion.id; });
        if (found != stored->end()) {
            ratings.append(*found);
        } else {
            Rating none;
            none.scorecardId = card.id;
            none.criterionId = criterion.id;
            ratings.append(none);
        }
    }
    return ratings;
}

Result<ScorecardView> ScorecardService::open(const ScorecardId &id, bool onBehalf)
{
    const Workspace &workspace = m_context.workspace;
    ScorecardView view;
    auto card = workspace.get(id);
    if (!card)
        return card.error();
    if (auto allowed = checkOpen(workspace, *card, onBehalf); !allowed)
        return allowed.error();
    // What one fills in for somebody, or has submitted for them, shows nobody else's words.
    const PersonId viewer = m_context.session.person;
    if (card->authorId != viewer && card->state == ScorecardState::Submitted && card->submittedById != viewer) {
        if (auto marked = markSeenOthers(card->applicationId); !marked)
            return marked.error();
    }
    view.card = *card;
    auto author = workspace.get(card->authorId);
    if (!author)
        return author.error();
    view.author = *author;
    view.own = author->id == m_context.session.person;
    const auto submitter = otherSubmitter(workspace, *card);
    if (!submitter)
        return submitter.error();
    view.submittedBy = *submitter;
    if (!card->rubricId.isNull()) {
        auto rubric = workspace.get(card->rubricId);
        if (!rubric)
            return rubric.error();
        view.rubric = *rubric;
        auto criteria = workspace.all<Criterion>(
            { equals(&Criterion::rubricId, card->rubricId) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        view.criteria = *criteria;
    }
    auto ratings = ratingsOf(workspace, *card, view.criteria);
    if (!ratings)
        return ratings.error();
    view.ratings = *ratings;
    view.missing = missingIn(*card, view.criteria, view.ratings, int(view.rubric.levels.size()));
    view.editable = card->state == ScorecardState::Draft;
    const auto seen = sawOthersSince(workspace, *card);
    if (!seen)
        return seen.error();
    view.sawOthersSince = *seen;
    Scorecard asSubmitted = *card;
    if (view.editable)
        asSubmitted.submittedById = viewer;
    const auto first = firstSeenBy(workspace, asSubmitted);
    if (!first)
        return first.error();
    view.sawOthers = first->isValid();
    if (auto filled = fillKit(view); !filled)
        return filled.error();
    if (auto filled = fillAmended(view); !filled)
        return filled.error();
    if (auto kept = keepPrivateNote(view); !kept)
        return kept.error();
    return view;
}

Status ScorecardService::keepPrivateNote(ScorecardView &view) const
{
    const auto application = m_context.workspace.get(view.card.applicationId);
    if (!application)
        return application.error();
    const auto rights = rightsOn(m_context.workspace, application->candidateId, m_context.session.person);
    if (!rights)
        return rights.error();
    if (!mayReadPrivateNote(view.card, *rights))
        view.card.privateNote.clear();
    return done();
}

Status ScorecardService::saveDraft(const Scorecard &card, const QList<Rating> &ratings, bool onBehalf)
{
    return m_context.commands.run(QStringLiteral("scorecard.draft"), card.id, [&](Transaction &transaction) -> Status {
        auto stored = transaction.get(card.id);
        if (!stored)
            return stored.error();
        if (stored->state != ScorecardState::Draft)
            return locked();
        if (auto allowed = checkWrite(transaction, *stored, onBehalf); !allowed)
            return allowed;
        // Only what is typed on the page: who, what for and the state are not the page's to change.
        stored->overall = card.overall;
        stored->overallWhy = card.overallWhy;
        stored->takeaways = card.takeaways;
        stored->pros = card.pros;
        stored->cons = card.cons;
        stored->privateNote = card.privateNote;
        stored->noteForNext = card.noteForNext;
        if (auto saved = transaction.save(*stored); !saved)
            return saved;
        const auto known = transaction.all<Rating>({ equals(&Rating::scorecardId, card.id) });
        if (!known)
            return known.error();
        for (Rating rating : ratings) {
            const auto old = std::find_if(known->begin(), known->end(),
                [&rating](const Rating &one) { return one.criterionId == rating.criterionId; });
            rating.scorecardId = card.id;
            if (rating.notObserved)
                rating.level.reset();
            if (old != known->end()) {
                rating.id = old->id;
                if (auto saved = transaction.save(rating); !saved)
                    return saved;
            } else if (rating.level || rating.notObserved || !rating.evidence.isEmpty()) {
                rating.id = RatingId(timedUuid(m_context.clock.nowUtc()));
                if (auto added = transaction.add(rating, scorecardScope(card.id)); !added)
                    return added;
            }
        }
        return done();
    });
}

Result<QList<CardProblem>> ScorecardService::missing(const ScorecardId &id, bool onBehalf) const
{
    const auto card = m_context.workspace.get(id);
    if (!card)
        return card.error();
    if (auto allowed = checkOpen(m_context.workspace, *card, onBehalf); !allowed)
        return allowed.error();
    return problemsOf(m_context.workspace, *card);
}

Result<QList<CardProblem>> ScorecardService::problemsOf(const Reader &reader, const Scorecard &card) const
{
    const auto criteria =
        reader.all<Criterion>({ equals(&Criterion::rubricId, card.rubricId) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    const auto ratings = ratingsOf(reader, card, *criteria);
    if (!ratings)
        return ratings.error();
    const auto rubric = reader.tryGet(card.rubricId);
    if (!rubric)
        return rubric.error();
    return missingIn(card, *criteria, *ratings, *rubric ? int((**rubric).levels.size()) : 0);
}

Status ScorecardService::submit(const ScorecardId &id, bool onBehalf)
{
    return m_context.commands.run(QStringLiteral("scorecard.submit"), id, [&](Transaction &transaction) -> Status {
        auto card = transaction.get(id);
        if (!card)
            return card.error();
        if (card->state != ScorecardState::Draft)
            return locked();
        if (auto allowed = checkWrite(transaction, *card, onBehalf); !allowed)
            return allowed;
        const auto interview = transaction.tryGet(card->interviewId);
        if (!interview)
            return interview.error();
        if (*interview && !maySubmitAt((**interview).startAt, m_context.clock.nowUtc()))
            return early(**interview);
        const auto open = problemsOf(transaction, *card);
        if (!open)
            return open.error();
        if (!open->isEmpty()) {
            QStringList sentences;
            for (const CardProblem &problem : *open)
                sentences.append(problem.sentence);
            return Error{ Error::Code::Invalid, ScorecardServiceTexts::tr("The scorecard is not complete."),
                sentences.join(QLatin1Char(' ')), {}, QStringLiteral("card.incomplete") };
        }
        if (auto changes = checkChanges(transaction, *card); !changes)
            return changes;
        card->state = ScorecardState::Submitted;
        card->submittedAt = m_context.clock.nowUtc();
        card->submittedById = m_context.session.person;
        const auto seenAt = firstSeenBy(transaction, *card);
        if (!seenAt)
            return seenAt.error();
        if (!card->seenOthersAt.isValid())
            card->seenOthersAt = *seenAt;
        if (auto saved = transaction.save(*card); !saved)
            return saved;
        if (card->assessmentId.isNull())
            return done();
        // The last grader's card makes the assessment graded.
        const auto waiting = transaction.all<Scorecard>(
            { equals(&Scorecard::assessmentId, card->assessmentId), equals(&Scorecard::state, ScorecardState::Draft) });
        if (!waiting)
            return waiting.error();
        auto assessment = transaction.get(card->assessmentId);
        if (!assessment)
            return assessment.error();
        const auto agreement = graderAgreement(transaction, card->assessmentId);
        if (!agreement)
            return agreement.error();
        const bool third = *agreement && (**agreement).thirdWanted;
        if (waiting->isEmpty() && !third && assessment->state == AssessmentState::ToGrade) {
            assessment->state = AssessmentState::Graded;
            return transaction.save(*assessment);
        }
        return done();
    });
}

Status ScorecardService::markSeenOthers(const ApplicationId &id)
{
    const PersonId viewer = m_context.session.person;
    if (viewer.isNull())
        return nobody();
    const auto known = sightingOf(m_context.workspace, id, viewer);
    if (!known)
        return known.error();
    const auto own = ownCards(m_context.workspace, id);
    if (!own)
        return own.error();
    QList<Scorecard> unmarked;
    std::copy_if(own->begin(), own->end(), std::back_inserter(unmarked),
        [](const Scorecard &card) { return card.state == ScorecardState::Submitted && !card.seenOthersAt.isValid(); });
    // A card that bears the mark of an earlier look has no room for a later one: the sighting keeps that.
    const QDateTime lastAt = *known ? (**known).lastAt : QDateTime();
    const bool again = std::any_of(own->begin(), own->end(), [&lastAt](const Scorecard &card) {
        return card.state == ScorecardState::Submitted && card.seenOthersAt.isValid() && !sawOthersSince(card, lastAt);
    });
    if (*known && unmarked.isEmpty() && !again)
        return done();
    if (m_context.workspace.readOnly()) {
        if (unmarked.isEmpty() && !again)
            return done();
        return Error{ Error::Code::ReadOnly,
            ScorecardServiceTexts::tr(
                "Your own scorecard would have to say that you saw the others, and nothing can be "
                "written here."),
            ScorecardServiceTexts::tr("Open the workspace for writing to see them."), {},
            QStringLiteral("card.readOnly") };
    }
    Command command;
    command.name = QStringLiteral("scorecard.seen");
    command.subjectKind = EntityKind::Application;
    command.subject = id.uuid();
    command.undoable = false;
    return m_context.commands.run(command, [&](Transaction &transaction) -> Status {
        const QDateTime now = m_context.clock.nowUtc();
        if (!*known) {
            const auto application = transaction.get(id);
            if (!application)
                return application.error();
            const Sighting sighting{ SightingId(timedUuid(now)), id, viewer, now, again ? now : QDateTime() };
            if (auto added = transaction.add(sighting, candidateScope(application->candidateId)); !added)
                return added;
        } else if (again) {
            Sighting sighting = **known;
            sighting.lastAt = now;
            if (auto saved = transaction.save(sighting); !saved)
                return saved;
        }
        for (Scorecard card : std::as_const(unmarked)) {
            card.seenOthersAt = now;
            if (auto saved = transaction.save(card); !saved)
                return saved;
        }
        return done();
    });
}

} // namespace shortlist
