// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/zonedtime.h"
#include "domain/words/words.h"
#include "service/scorecards/scorecardservice.h"

namespace shortlist {

Result<CardReminder> ScorecardService::reminder(const ScorecardId &id) const
{
    const Workspace &workspace = m_context.workspace;
    const auto card = workspace.get(id);
    if (!card)
        return card.error();
    if (card->state != ScorecardState::Draft)
        return Error{ Error::Code::Invalid,
            QCoreApplication::translate("shortlist::ScorecardService", "This scorecard is not awaited any more."),
            QCoreApplication::translate("shortlist::ScorecardService", "There is nothing to remind of."), {},
            QStringLiteral("card.notAwaited") };
    const auto author = workspace.get(card->authorId);
    if (!author)
        return author.error();
    ScorecardView view;
    view.card = *card;
    if (auto filled = fillKit(view); !filled)
        return filled.error();
    ReminderFacts facts{ author->name, author->email, {}, view.subject, words::sitting(view.stage.name, view.sitting),
        view.job.title, {}, card->dueAt, {}, m_context.clock.nowUtc() };
    if (const auto zone = zoneNamed(author->zone))
        facts.zone = *zone;
    if (view.interview)
        facts.startAt = view.interview->startAt;
    const auto sender = workspace.tryGet(m_context.session.person);
    if (!sender)
        return sender.error();
    if (*sender)
        facts.sender = (**sender).name;
    return reminderOf(facts);
}

} // namespace shortlist
