// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/pipelineservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/people/person.h"
#include "domain/words/dates.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/assessmentservice.h"
#include "service/pipeline/openwork.h"
#include "service/pipeline/pipelinetext.h"
#include "service/pipeline/progress.h"

namespace shortlist {

namespace {

/// Who changed where an application stands last, in words; empty when nobody did since it was made.
QString lastMove(const ServiceContext &context, const Application &application)
{
    constexpr int kLook = 300;
    const auto entries = context.workspace.journal().entriesOfScope(candidateScope(application.candidateId), kLook);
    if (!entries)
        return {};
    for (const JournalEntry &entry : *entries) {
        if (entry.entity != EntityKind::Application || entry.entityId != application.id.uuid()
            || entry.kind != EntryKind::Set || entry.field != fieldName(&Application::stageId))
            continue;
        const auto person = context.workspace.tryGet(entry.person);
        const QDateTime at = entry.at();
        const QString when =
            words::dateAndTime(context.session.zone.isValid() ? at.toTimeZone(context.session.zone) : at.toLocalTime());
        return person && *person ? PipelineText::tr("%1 moved it there on %2.").arg((**person).name, when)
                                 : PipelineText::tr("It was moved there on %1.").arg(when);
    }
    return {};
}

/// The stage of the application's own plan that `wanted` stands for.
Result<Stage> stageInPlan(const Reader &reader, const Application &application, const StageId &wanted)
{
    auto stage = reader.get(wanted);
    if (!stage || stage->planId == application.planId)
        return stage;
    const auto same =
        reader.all<Stage>({ equals(&Stage::planId, application.planId), equals(&Stage::lineageId, stage->lineageId) });
    if (!same)
        return same.error();
    if (same->isEmpty())
        return Error{ Error::Code::Invalid,
            PipelineText::tr("The hiring plan of %1 has no stage “%2”.")
                .arg(candidateName(reader, application), stage->name),
            PipelineText::tr("Move the application over to the newer plan first."), {},
            QStringLiteral("move.otherPlan") };
    return same->first();
}

} // namespace

Status PipelineService::checkStage(const Reader &reader, const Application &application, const StageId &believed) const
{
    if (application.stageId == believed)
        return done();
    const auto stage = reader.tryGet(application.stageId);
    if (!stage)
        return stage.error();
    const QString sentence = PipelineText::tr("%1 stands in “%2” now.")
                                 .arg(candidateName(reader, application), *stage ? (**stage).name : QString());
    const QString who = lastMove(m_context, application);
    return Error{ Error::Code::Conflict, who.isEmpty() ? sentence : sentence + QLatin1Char(' ') + who,
        PipelineText::tr("Look at it again and decide anew."), {}, QStringLiteral("move.stale") };
}

Status PipelineService::checkStanding(const Reader &reader, const Standing &standing, PipelineAction action) const
{
    const auto application = reader.get(standing.application);
    if (!application)
        return application.error();
    if (!stateAfter(application->state, action))
        return wrongState(reader, *application, action);
    return checkStage(reader, *application, standing.stage);
}

Status PipelineService::runOver(const QString &command, const QList<ApplicationId> &applications,
    const std::function<Status(Transaction &, const ApplicationId &)> &work, const QString &reason)
{
    if (applications.isEmpty())
        return done();
    const ApplicationId subject = applications.size() == 1 ? applications.first() : ApplicationId();
    return m_context.commands.run(
        command, subject,
        [&](Transaction &transaction) -> Status {
            for (const ApplicationId &application : applications) {
                if (auto decides = checkDecides(transaction, application, m_context.session.person); !decides)
                    return decides;
                if (auto worked = work(transaction, application); !worked)
                    return worked;
            }
            return done();
        },
        reason);
}

Status PipelineService::moveWithin(
    Transaction &transaction, const Standing &standing, const StageId &toStage, const QString &waiverReason) const
{
    auto application = transaction.get(standing.application);
    if (!application)
        return application.error();
    if (!stateAfter(application->state, PipelineAction::Move))
        return wrongState(transaction, *application, PipelineAction::Move);
    if (auto checked = checkStage(transaction, *application, standing.stage); !checked)
        return checked;
    const auto to = stageInPlan(transaction, *application, toStage);
    if (!to)
        return to.error();
    if (to->id == application->stageId)
        return done();
    const QDateTime now = m_context.clock.nowUtc();
    const auto stages = stagesOf(transaction, application->planId);
    if (!stages)
        return stages.error();
    const auto progress = progressOf(transaction, *application, *stages, now, m_context.session.person);
    if (!progress)
        return progress.error();
    const QList<Gap> gaps = gapsOnTheWay(*progress, application->stageId, to->id);
    if (!gaps.isEmpty() && waiverReason.trimmed().isEmpty())
        return Error{ Error::Code::NeedsReason,
            PipelineText::tr("%1 cannot go on to “%2” without a waiver.")
                .arg(candidateName(transaction, *application), to->name),
            gapsText(gaps), {}, QStringLiteral("move.needsWaiver") };
    QSet<StageId> waived;
    for (const Gap &gap : gaps) {
        if (waived.contains(gap.stage))
            continue;
        waived.insert(gap.stage);
        if (auto given = giveWaiver(transaction, *application, gap.stage, waiverReason); !given)
            return given;
    }
    if (auto ended = endOpenDebriefs(transaction, application->id, now); !ended)
        return ended;
    application->stageId = to->id;
    application->enteredStageAt = now;
    if (auto saved = transaction.save(*application); !saved)
        return saved;
    return AssessmentService::enterStage(transaction, m_context, *application, *to);
}

Status PipelineService::giveWaiver(
    Transaction &transaction, const Application &application, const StageId &stage, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{ Error::Code::Invalid, PipelineText::tr("A waiver needs a reason."),
            PipelineText::tr("Write why the application goes on all the same."), {}, QStringLiteral("waiver.reason") };
    if (m_context.session.person.isNull())
        return Error{ Error::Code::Invalid,
            PipelineText::tr("A waiver is given in somebody's name, and nobody is chosen at this desk."),
            PipelineText::tr("Choose who you are in the settings."), {}, QStringLiteral("waiver.nobody") };
    const QDateTime now = m_context.clock.nowUtc();
    const Waiver waiver{ WaiverId(timedUuid(now)), application.id, stage, m_context.session.person, reason.trimmed(),
        now };
    return transaction.add(waiver, candidateScope(application.candidateId));
}

Status PipelineService::move(
    const ApplicationId &application, const StageId &fromStage, const StageId &toStage, const QString &waiverReason)
{
    return move({ { application, fromStage } }, toStage, waiverReason);
}

Status PipelineService::move(const QList<Standing> &applications, const StageId &toStage, const QString &waiverReason)
{
    QList<ApplicationId> ids;
    QHash<ApplicationId, StageId> from;
    for (const Standing &standing : applications) {
        ids.append(standing.application);
        from.insert(standing.application, standing.stage);
    }
    return runOver(
        QStringLiteral("application.move"), ids,
        [&](Transaction &transaction, const ApplicationId &id) {
            return moveWithin(transaction, { id, from.value(id) }, toStage, waiverReason);
        },
        waiverReason);
}

Status PipelineService::waive(const ApplicationId &application, const StageId &stage, const QString &reason)
{
    return m_context.commands.run(
        QStringLiteral("application.waive"), application,
        [&](Transaction &transaction) -> Status {
            const auto found = transaction.get(application);
            if (!found)
                return found.error();
            if (auto decides = checkDecides(transaction, application, m_context.session.person); !decides)
                return decides;
            if (!isLive(found->state))
                return wrongState(transaction, *found, PipelineAction::Move);
            const auto own = stageInPlan(transaction, *found, stage);
            return own ? giveWaiver(transaction, *found, own->id, reason) : own.error();
        },
        reason);
}

Status PipelineService::holdWithin(
    Transaction &transaction, const ApplicationId &application, const QString &reason, QDate until) const
{
    auto found = transaction.get(application);
    if (!found)
        return found.error();
    const auto state = stateAfter(found->state, PipelineAction::Hold);
    if (!state)
        return wrongState(transaction, *found, PipelineAction::Hold);
    if (reason.trimmed().isEmpty())
        return Error{ Error::Code::Invalid, PipelineText::tr("Putting an application on hold needs a reason."),
            PipelineText::tr("Write what it waits for."), {}, QStringLiteral("hold.reason") };
    found->state = *state;
    found->holdReason = reason.trimmed();
    found->holdUntil = until;
    return transaction.save(*found);
}

Status PipelineService::hold(const ApplicationId &application, const QString &reason, QDate until)
{
    return hold(QList{ application }, reason, until);
}

Status PipelineService::hold(const QList<ApplicationId> &applications, const QString &reason, QDate until)
{
    return runOver(
        QStringLiteral("application.hold"), applications,
        [&](Transaction &transaction, const ApplicationId &id) { return holdWithin(transaction, id, reason, until); },
        reason);
}

Status PipelineService::resume(const ApplicationId &application) { return resume(QList{ application }); }

Status PipelineService::resume(const QList<ApplicationId> &applications)
{
    return runOver(QStringLiteral("application.resume"), applications,
        [](Transaction &transaction, const ApplicationId &id) -> Status {
            auto found = transaction.get(id);
            if (!found)
                return found.error();
            const auto state = stateAfter(found->state, PipelineAction::Resume);
            if (!state)
                return wrongState(transaction, *found, PipelineAction::Resume);
            found->state = *state;
            found->holdReason.clear();
            found->holdUntil = {};
            return transaction.save(*found);
        });
}

Status PipelineService::endWithin(
    Transaction &transaction, const Standing &standing, PipelineAction how, const Ending &ending) const
{
    auto application = transaction.get(standing.application);
    if (!application)
        return application.error();
    const auto state = stateAfter(application->state, how);
    if (!state)
        return wrongState(transaction, *application, how);
    if (auto checked = checkStage(transaction, *application, standing.stage); !checked)
        return checked;
    const auto reason = transaction.tryGet(ending.reason);
    if (!reason)
        return reason.error();
    if (!*reason || !sideFits((**reason).side, how))
        return Error{ Error::Code::Invalid,
            !*reason ? PipelineText::tr("Ending an application needs a reason.")
            : how == PipelineAction::Decline
                ? PipelineText::tr("“%1” is a reason of the candidate's, not one of ours.").arg((**reason).name)
                : PipelineText::tr("“%1” is a reason of ours, not one of the candidate's.").arg((**reason).name),
            how == PipelineAction::Decline
                ? PipelineText::tr("Choose one of our reasons, or record a withdrawal instead.")
                : PipelineText::tr("Choose one of the candidate's reasons, or decline instead."),
            {}, QStringLiteral("ending.side") };
    const QDateTime now = m_context.clock.nowUtc();
    if (ending.shortNotice == ShortNotice::Ask) {
        if (auto checked = checkShortNotice(transaction, *application, now); !checked)
            return checked;
    }
    const QString why = how == PipelineAction::Decline ? PipelineText::tr("The application was declined.")
                                                       : PipelineText::tr("The candidate withdrew.");
    if (auto closed = closeOpenWork(transaction, *application, why, ending.shortNotice, now); !closed)
        return closed;
    application->state = *state;
    application->endedAt = now;
    application->endReasonId = ending.reason;
    application->endNote = ending.note.trimmed();
    application->holdReason.clear();
    application->holdUntil = {};
    return transaction.save(*application);
}

Status PipelineService::end(const QList<Standing> &applications, PipelineAction how, const Ending &ending)
{
    QList<ApplicationId> ids;
    QHash<ApplicationId, StageId> from;
    for (const Standing &standing : applications) {
        ids.append(standing.application);
        from.insert(standing.application, standing.stage);
    }
    return runOver(
        how == PipelineAction::Decline ? QStringLiteral("application.decline") : QStringLiteral("application.withdraw"),
        ids,
        [&](Transaction &transaction, const ApplicationId &id) {
            return endWithin(transaction, { id, from.value(id) }, how, ending);
        },
        ending.note);
}

Status PipelineService::decline(const ApplicationId &application, const StageId &fromStage, const EndReasonId &reason,
    const QString &note, ShortNotice shortNotice)
{
    return end({ { application, fromStage } }, PipelineAction::Decline, { reason, note, shortNotice });
}

Status PipelineService::decline(const QList<Standing> &applications, const Ending &ending)
{
    return end(applications, PipelineAction::Decline, ending);
}

Status PipelineService::declineWithin(Transaction &transaction, const Standing &standing, const Ending &ending) const
{
    return endWithin(transaction, standing, PipelineAction::Decline, ending);
}

Status PipelineService::withdraw(const ApplicationId &application, const StageId &fromStage, const EndReasonId &reason,
    const QString &note, ShortNotice shortNotice)
{
    return end({ { application, fromStage } }, PipelineAction::Withdraw, { reason, note, shortNotice });
}

Status PipelineService::withdraw(const QList<Standing> &applications, const Ending &ending)
{
    return end(applications, PipelineAction::Withdraw, ending);
}

} // namespace shortlist
