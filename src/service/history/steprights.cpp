// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/steprights.h"

#include "domain/core/schema.h"
#include "domain/debrief/meeting.h"
#include "domain/offers/offer.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/scorecard.h"
#include "service/candidates/hiringteam.h"
#include "service/scorecards/sightings.h"

#include <QSet>

namespace shortlist {

namespace {

const auto kDraft = QStringLiteral("scorecard.draft");
const auto kSubmit = QStringLiteral("scorecard.submit");
const auto kAmend = QStringLiteral("scorecard.amend");
const auto kDiscard = QStringLiteral("scorecard.discard");
const auto kAmendReason = QStringLiteral("scorecard.amendReason");

Result<bool> staysSubmitted(const Reader &reader, const Scorecard &card)
{
    return wasGradedBlind(card) ? Result<bool>(true) : sawOthersSince(reader, card);
}

bool isAboutOffer(const Batch &batch) { return batch.command.startsWith(QLatin1String("offer.")); }

/// What an approver said is theirs: taken back, or said again, by somebody else it would still bear their name.
bool isAnswer(const Batch &batch)
{
    return batch.command == QLatin1String("offer.approve") || batch.command == QLatin1String("offer.reject");
}

/// Whether what was done about an offer, or set for the offers of a job, is the person's to take back: their own, and
/// where they could have done it. An offer that is not there any more is nobody's in particular.
Result<bool> mayStepOffer(const Workspace &workspace, const Batch &batch, const PersonId &person)
{
    if (isAnswer(batch))
        return batch.person == person;
    if (person.isNull() || batch.person == person)
        return true;
    if (batch.subjectKind == EntityKind::Job && !batch.subject.isNull())
        return ownsJob(workspace, JobId(batch.subject), person);
    if (batch.subjectKind != EntityKind::Offer)
        return true;
    const auto offer = workspace.tryGet(OfferId(batch.subject));
    if (!offer)
        return offer.error();
    if (!*offer)
        return true;
    const auto application = workspace.get((**offer).applicationId);
    if (!application)
        return application.error();
    return ownsJob(workspace, application->jobId, person);
}

bool isDecision(const Batch &batch)
{
    static const QSet<QString> kMoves{ QStringLiteral("decision.make"), QStringLiteral("application.move"),
        QStringLiteral("application.hold"), QStringLiteral("application.resume"), QStringLiteral("application.decline"),
        QStringLiteral("application.withdraw"), QStringLiteral("application.reopen"),
        QStringLiteral("application.waive"), QStringLiteral("application.hire"), QStringLiteral("application.transfer"),
        QStringLiteral("application.replan"), QStringLiteral("plan.move_applications") };
    // Of a debrief too: who is to decide, what was noted, and whether one that was opened early lets people see what
    // they could not. Nobody else does that anew under somebody's name.
    return kMoves.contains(batch.command) || batch.command.startsWith(QLatin1String("debrief."));
}

/// The application of a debrief, as it is or as the entry that made it or took it out has it; null where it is gone.
Result<ApplicationId> applicationOf(const Reader &reader, const JournalEntry &entry)
{
    const auto debrief = reader.tryGet(DebriefId(entry.entityId));
    if (!debrief)
        return debrief.error();
    if (*debrief)
        return (**debrief).applicationId;
    if (entry.fields.isEmpty())
        return ApplicationId();
    return fromRecord<Debrief>({ entry.entity, entry.entityId, entry.scope, entry.fields }).applicationId;
}

/// The applications that one step changed: of several at once the step itself names none, or the plan they moved to,
/// and of a debrief that alone.
Result<QList<ApplicationId>> applicationsOf(const Workspace &workspace, const Batch &batch)
{
    if (batch.subjectKind == EntityKind::Application && !batch.subject.isNull())
        return QList{ ApplicationId(batch.subject) };
    const auto entries = workspace.journal().entriesOf(batch.id);
    if (!entries)
        return entries.error();
    QList<ApplicationId> ids;
    for (const JournalEntry &entry : *entries) {
        Result<ApplicationId> id = ApplicationId();
        if (entry.entity == EntityKind::Application)
            id = ApplicationId(entry.entityId);
        else if (entry.entity == EntityKind::Debrief)
            id = applicationOf(workspace, entry);
        if (!id)
            return id.error();
        if (!id->isNull() && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

/// What was decided, on the board too, is taken back by whoever entered it and by those who decide.
Result<bool> mayStepDecision(const Workspace &workspace, const Batch &batch, const PersonId &person)
{
    if (person.isNull() || batch.person == person)
        return true;
    const auto ids = applicationsOf(workspace, batch);
    if (!ids)
        return ids.error();
    for (const ApplicationId &id : *ids) {
        const auto application = workspace.tryGet(id);
        if (!application)
            return application.error();
        if (!*application)
            continue;
        auto decides = decidesOn(workspace, **application, person);
        if (!decides || !*decides)
            return decides;
    }
    return true;
}

} // namespace

bool isDraft(const Batch &batch) { return batch.command == kDraft; }

bool isSubmission(const Batch &batch) { return batch.command == kSubmit; }

bool isOfferOrDecision(const Batch &batch) { return isAboutOffer(batch) || isDecision(batch); }

Result<bool> mayStep(const Workspace &workspace, const Batch &batch, const PersonId &person)
{
    if (isAboutOffer(batch))
        return mayStepOffer(workspace, batch, person);
    if (isDecision(batch))
        return mayStepDecision(workspace, batch, person);
    if (batch.command == kDiscard) // the card is gone, or its author's again
        return batch.person == person;
    const bool draft = batch.command == kDraft || batch.command == kAmendReason;
    if (!draft && batch.command != kSubmit && batch.command != kAmend)
        return true;
    const auto card = workspace.tryGet(ScorecardId(batch.subject));
    if (!card)
        return card.error();
    if (!*card)
        return false;
    if (batch.person != person && (**card).authorId != person)
        return false;
    if (draft)
        return (**card).state == ScorecardState::Draft;
    if (batch.command != kSubmit)
        return true;
    const auto stays = staysSubmitted(workspace, **card);
    return stays ? Result<bool>(!*stays) : stays.error();
}

} // namespace shortlist
