// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonedtime.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/debrief/meeting.h"
#include "domain/scorecards/blindgrading.h"
#include "service/candidates/hiringteam.h"
#include "service/debrief/debriefpeople.h"
#include "service/debrief/debriefservice.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kShortestDebrief = 5; ///< minutes
constexpr int kLongestDebrief = 480;

struct DebriefMeetingTexts {
    Q_DECLARE_TR_FUNCTIONS(DebriefService)
};

Error debriefClosed()
{
    return failure(Error::Code::Refused, "debrief.closed", DebriefMeetingTexts::tr("This debrief is closed."),
        DebriefMeetingTexts::tr("Open another one to add to it."));
}

Error notOpened()
{
    return failure(Error::Code::Refused, "debrief.notOpen", DebriefMeetingTexts::tr("This debrief is not open yet."),
        DebriefMeetingTexts::tr("Open it first."));
}

/// One that can still be changed.
Result<std::optional<Debrief>> runningDebrief(const Reader &reader, const ApplicationId &application)
{
    const auto all = reader.all<Debrief>({ equals(&Debrief::applicationId, application) });
    if (!all)
        return all.error();
    const Debrief *now = currentDebrief(*all);
    return now && now->state != DebriefState::Closed ? std::optional(*now) : std::nullopt;
}

QStringList textsOf(const QList<PersonId> &people)
{
    QStringList texts;
    for (const PersonId &person : people) {
        if (!texts.contains(person.toString()))
            texts.append(person.toString());
    }
    return texts;
}

QList<PersonId> idsOf(const QStringList &texts)
{
    QList<PersonId> ids;
    for (const QString &text : texts)
        ids.append(PersonId::fromString(text));
    return ids;
}

/// Else anybody could make themselves the one who decides.
Status checkNamed(
    const Reader &reader, const Application &application, const DebriefPlan &plan, const PersonId &planner)
{
    const auto named = plan.deciderId.isNull() ? Result<bool>(true) : decidesOn(reader, application, plan.deciderId);
    if (!named)
        return named.error();
    const auto names = *named ? Result<bool>(true) : ownsJob(reader, application.jobId, planner);
    if (!names)
        return names.error();
    if (*names)
        return done();
    return failure(Error::Code::Refused, "debrief.decider",
        DebriefMeetingTexts::tr(
            "Only recruiters and hiring managers of a job name somebody else as the one who decides."),
        DebriefMeetingTexts::tr("Ask one of them to, or name one of them."));
}

Status checkPlan(const DebriefPlan &plan)
{
    if (plan.attendees.isEmpty())
        return failure(Error::Code::Invalid, "debrief.nobody", DebriefMeetingTexts::tr("Nobody takes part."),
            DebriefMeetingTexts::tr("Choose who is to come."));
    if (plan.minutes < kShortestDebrief || plan.minutes > kLongestDebrief)
        return failure(Error::Code::Invalid, "debrief.minutes",
            DebriefMeetingTexts::tr("A debrief takes between %1 and %2 minutes.")
                .arg(kShortestDebrief)
                .arg(kLongestDebrief),
            DebriefMeetingTexts::tr("Change how long it is to take."));
    if (plan.plannedAt.isValid()) {
        if (const auto zone = zoneNamed(plan.zone); !zone)
            return zone.error();
    }
    return done();
}

void takePlan(Debrief &debrief, const DebriefPlan &plan)
{
    debrief.plannedAt = plan.plannedAt.toUTC();
    debrief.zone = plan.plannedAt.isValid() ? plan.zone : QString();
    debrief.minutes = plan.minutes;
    debrief.attendees = textsOf(plan.attendees);
    debrief.deciderId = plan.deciderId;
}

} // namespace

Status DebriefService::addMeeting(DebriefView &view) const
{
    const Workspace &workspace = m_context.workspace;
    const auto debriefs = workspace.all<Debrief>({ equals(&Debrief::applicationId, view.application.id) });
    if (!debriefs)
        return debriefs.error();
    const Debrief *now = currentDebrief(*debriefs);
    if (!now)
        return done();
    view.debrief = *now;
    view.debrief->state = debriefStateAt(now->state, view.application.state);
    if (view.debrief->state == DebriefState::Closed && !now->closedAt.isValid())
        view.debrief->closedAt = view.application.endedAt;
    const QList<PersonId> attendees = idsOf(now->attendees);
    for (const PersonId &id : attendees) {
        const auto person = workspace.tryGet(id);
        if (!person)
            return person.error();
        if (*person)
            view.attendees.append(**person);
    }
    const auto opener = workspace.tryGet(now->openedById);
    if (!opener)
        return opener.error();
    if (*opener)
        view.openedBy = (**opener).name;
    if (view.blind) // who is awaited may grade an assessment
        return done();
    const auto missed = namesOf(workspace, now->missing);
    if (!missed)
        return missed.error();
    view.missedAtOpening = *missed;
    return done();
}

// Who judged, and who decides: the opening's hiring manager, else its recruiter.
Result<QList<Person>> DebriefService::judges(const DebriefView &view, PersonId &decider) const
{
    const Workspace &workspace = m_context.workspace;
    QList<PersonId> ids;
    for (const DebriefRound &round : view.rounds) {
        for (const DebriefCard &card : round.cards)
            ids.append(card.card.authorId);
    }
    const auto opening = workspace.tryGet(view.application.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        decider = (*opening)->hiringManagerId.isNull() ? (*opening)->recruiterId : (*opening)->hiringManagerId;
    ids.append(decider);
    QList<Person> people;
    for (const PersonId &id : std::as_const(ids)) {
        const auto person = workspace.tryGet(id);
        if (!person)
            return person.error();
        const bool there =
            std::any_of(people.begin(), people.end(), [&id](const Person &known) { return known.id == id; });
        if (*person && !there && (*person)->state == PersonState::Active)
            people.append(**person);
    }
    return speakingOrder(people, decider);
}

Result<DebriefSuggestion> DebriefService::suggestion(const ApplicationId &application) const
{
    const auto view = gather(application);
    if (!view)
        return view.error();
    DebriefSuggestion suggestion;
    if (view->debrief && view->debrief->state != DebriefState::Closed && !view->attendees.isEmpty()) {
        const Debrief &agreed = *view->debrief;
        suggestion.plan = { agreed.plannedAt, agreed.zone, agreed.minutes, {}, agreed.deciderId };
        suggestion.attendees = view->attendees;
    } else {
        const auto people = judges(*view, suggestion.plan.deciderId);
        if (!people)
            return people.error();
        suggestion.attendees = *people;
    }
    for (const Person &person : std::as_const(suggestion.attendees))
        suggestion.plan.attendees.append(person.id);
    const auto all =
        m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
    if (!all)
        return all.error();
    std::copy_if(all->begin(), all->end(), std::back_inserter(suggestion.others),
        [&suggestion](const Person &person) { return !suggestion.plan.attendees.contains(person.id); });
    const auto names = ownsJob(m_context.workspace, view->application.jobId, m_context.session.person);
    if (!names)
        return names.error();
    suggestion.namesAnybody = *names;
    const auto deciders = decidersOn(m_context.workspace, view->application);
    if (!deciders)
        return deciders.error();
    for (const Person &person : *deciders)
        suggestion.deciders.insert(person.id);
    return suggestion;
}

Status DebriefService::plan(const ApplicationId &application, const DebriefPlan &plan)
{
    if (auto checked = checkPlan(plan); !checked)
        return checked;
    const auto found = m_context.workspace.get(application);
    if (!found)
        return found.error();
    // Who owes a card may plan, so that their cards need not be looked at.
    if (auto allowed = debriefStep(DebriefStep::Plan, found->state, false); !allowed)
        return allowed;
    if (auto named = checkNamed(m_context.workspace, *found, plan, m_context.session.person); !named)
        return named;
    return m_context.commands.run(QStringLiteral("debrief.plan"), application, [&](Transaction &transaction) -> Status {
        auto running = runningDebrief(transaction, application);
        if (!running)
            return running.error();
        Debrief debrief = running->value_or(Debrief{});
        takePlan(debrief, plan);
        if (*running)
            return transaction.save(debrief);
        debrief.id = DebriefId(timedUuid(m_context.clock.nowUtc()));
        debrief.applicationId = application;
        debrief.state = DebriefState::Planned;
        return transaction.add(debrief, candidateScope(found->candidateId));
    });
}

Result<std::optional<Debrief>> DebriefService::meeting(const ApplicationId &application) const
{
    const auto view = gather(application);
    if (!view)
        return view.error();
    return view->debrief;
}

// What one may not read one does not write over, nor end.
Status DebriefService::mayWrite(const DebriefId &id) const
{
    const auto debrief = m_context.workspace.get(id);
    if (!debrief)
        return debrief.error();
    if (debrief->state == DebriefState::Closed)
        return debriefClosed();
    const auto view = gather(debrief->applicationId);
    return view ? view->may(DebriefStep::Write) : Status(view.error());
}

Status DebriefService::setOrder(const DebriefId &id, const QList<PersonId> &attendees)
{
    const auto stored = m_context.workspace.get(id);
    if (!stored)
        return stored.error();
    // Before it is open the order is part of what is agreed, which shows nothing.
    if (stored->state == DebriefState::Open) {
        if (auto may = mayWrite(id); !may)
            return may;
    }
    return m_context.commands.run(QStringLiteral("debrief.order"), id, [&](Transaction &transaction) -> Status {
        auto debrief = transaction.get(id);
        if (!debrief)
            return debrief.error();
        if (debrief->state == DebriefState::Closed)
            return debriefClosed();
        const QStringList order = textsOf(attendees);
        if (!std::is_permutation(order.begin(), order.end(), debrief->attendees.begin(), debrief->attendees.end()))
            return failure(Error::Code::Conflict, "debrief.order",
                DebriefMeetingTexts::tr("Other people take part by now."),
                DebriefMeetingTexts::tr("Look again, then change the order."));
        debrief->attendees = order;
        return transaction.save(*debrief);
    });
}

Status DebriefService::cancel(const DebriefId &id)
{
    return m_context.commands.run(QStringLiteral("debrief.cancel"), id, [&](Transaction &transaction) -> Status {
        const auto debrief = transaction.get(id);
        if (!debrief)
            return debrief.error();
        if (debrief->state != DebriefState::Planned)
            return failure(Error::Code::Refused, "debrief.begun",
                DebriefMeetingTexts::tr("This debrief has begun already."),
                DebriefMeetingTexts::tr("Close it instead: what was noted stays."));
        return transaction.archive(id);
    });
}

Status DebriefService::open(const ApplicationId &application, const QString &breakGlassReason)
{
    const auto shown = gather(application);
    if (!shown)
        return shown.error();
    // It would show who is awaited, and the rest at the table what its opener is not to hear.
    if (shown->blind)
        return blindError();
    const QString reason = breakGlassReason.trimmed();
    const auto verdict = debriefOpening(shown->cardsNeeded, shown->cardsIn,
        shown->debrief && shown->debrief->state == DebriefState::Open, !reason.isEmpty());
    if (verdict == DebriefOpening::AlreadyOpen)
        return done();
    if (auto allowed = shown->may(DebriefStep::Open); !allowed)
        return allowed;
    if (verdict == DebriefOpening::NeedsWaiver) {
        QString sentence =
            DebriefMeetingTexts::tr("%1 of %2 scorecards are in.").arg(shown->cardsIn).arg(shown->cardsNeeded);
        if (!shown->missing.isEmpty())
            sentence += QLatin1Char(' ')
                      + DebriefMeetingTexts::tr("Missing: %1.").arg(shown->missing.join(QStringLiteral(", ")));
        return failure(Error::Code::NeedsReason, "debrief.cardsMissing", sentence,
            DebriefMeetingTexts::tr("Wait for the others, or say why the debrief has to begin without them. The reason "
                                    "is kept and shown."));
    }
    const QString waiver = verdict == DebriefOpening::OpensWaived ? reason : QString();
    PersonId decider;
    const auto people = judges(*shown, decider);
    if (!people)
        return people.error();
    return m_context.commands.run(
        QStringLiteral("debrief.open"), application,
        [&](Transaction &transaction) -> Status {
            auto running = runningDebrief(transaction, application);
            if (!running)
                return running.error();
            Debrief debrief = running->value_or(Debrief{});
            debrief.state = DebriefState::Open;
            debrief.openedAt = m_context.clock.nowUtc();
            debrief.openedById = m_context.session.person;
            debrief.breakGlassReason = waiver;
            debrief.missing = textsOf(shown->owing);
            debrief.timerSince = {}; // an opening that was undone may have left some time behind
            debrief.timerSeconds = 0;
            if (*running)
                return transaction.save(debrief);
            debrief.id = DebriefId(timedUuid(m_context.clock.nowUtc()));
            debrief.applicationId = application;
            debrief.deciderId = decider;
            for (const Person &person : *people)
                debrief.attendees.append(person.id.toString());
            return transaction.add(debrief, candidateScope(shown->candidate.id));
        },
        waiver);
}

Status DebriefService::saveNotes(const DebriefId &id, const QString &notes)
{
    if (auto may = mayWrite(id); !may)
        return may;
    return m_context.commands.run(QStringLiteral("debrief.notes"), id, [&](Transaction &transaction) -> Status {
        auto debrief = transaction.get(id);
        if (!debrief)
            return debrief.error();
        if (debrief->state == DebriefState::Closed)
            return debriefClosed();
        debrief->notes = notes;
        return transaction.save(*debrief);
    });
}

Status DebriefService::runTimer(const DebriefId &id, bool running)
{
    if (auto may = mayWrite(id); !may)
        return may;
    Command command;
    command.name = QStringLiteral("debrief.timer");
    command.subjectKind = EntityKind::Debrief;
    command.subject = id.uuid();
    command.undoable = false; // the time has passed all the same
    return m_context.commands.run(command, [&](Transaction &transaction) -> Status {
        auto debrief = transaction.get(id);
        if (!debrief)
            return debrief.error();
        if (debrief->state != DebriefState::Open)
            return debrief->state == DebriefState::Closed ? debriefClosed() : notOpened();
        shortlist::runTimer(*debrief, running, m_context.clock.nowUtc());
        return transaction.save(*debrief);
    });
}

Status DebriefService::close(const DebriefId &id, const QString &outcome)
{
    const auto stored = m_context.workspace.get(id);
    if (!stored)
        return stored.error();
    if (stored->state != DebriefState::Closed) {
        if (auto may = mayWrite(id); !may)
            return may;
    }
    return m_context.commands.run(QStringLiteral("debrief.close"), id, [&](Transaction &transaction) -> Status {
        auto debrief = transaction.get(id);
        if (!debrief)
            return debrief.error();
        if (debrief->state == DebriefState::Closed)
            return done();
        debrief->state = DebriefState::Closed;
        shortlist::runTimer(*debrief, false, m_context.clock.nowUtc());
        debrief->closedAt = m_context.clock.nowUtc();
        if (!outcome.trimmed().isEmpty())
            debrief->outcome = outcome.trimmed();
        return transaction.save(*debrief);
    });
}

} // namespace shortlist
