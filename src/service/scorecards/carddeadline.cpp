// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/carddeadline.h"

#include "domain/calendar/interview.h"
#include "domain/jobs/job.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/deadline.h"
#include "domain/scorecards/scorecard.h"
#include "domain/settings/setting.h"

#include <algorithm>

namespace shortlist {

namespace {

/// Of the times of one record, the most that are read to find its first.
constexpr int kMostTimes = 10'000;
/// When somebody became a grader the journal tells to the moment, which is not quite the one that was counted from.
constexpr qint64 kSameMs = 60'000;

/// From when the deadline of a card runs: the end of its interview, or when its author could begin to grade. Invalid
/// while they cannot.
Result<QDateTime> startOfDeadline(const Reader &reader, const Journal &journal, const Scorecard &card)
{
    if (!card.interviewId.isNull()) {
        const auto interview = reader.tryGet(card.interviewId);
        if (!interview)
            return interview.error();
        return *interview ? (**interview).endAt() : QDateTime();
    }
    const auto assessment = reader.tryGet(card.assessmentId);
    if (!assessment)
        return assessment.error();
    if (!*assessment || !(**assessment).receivedAt.isValid())
        return QDateTime();
    const auto times = journal.entriesOfField(card.id.uuid(), fieldName(&Scorecard::dueAt), kMostTimes);
    if (!times)
        return times.error();
    const QDateTime received = (**assessment).receivedAt;
    return times->isEmpty() ? received : std::max(received, times->last().at());
}

} // namespace

Result<QDateTime> cardDueAt(const Reader &reader, const PersonId &author, const QDateTime &end, int hours)
{
    const auto person = reader.get(author);
    if (!person)
        return person.error();
    const auto away = reader.all<Away>({ equals(&Away::personId, author) });
    if (!away)
        return away.error();
    const auto settings = reader.all<Setting>({ equals(&Setting::name, holidaysSetting()) }, {}, 1);
    if (!settings)
        return settings.error();
    // What was stored and makes no sense counts as never set, as with all settings of the team.
    const auto holidays = holidaysFromText(settings->isEmpty() ? QString() : settings->first().text);
    return dueAfterHours(end, workdaysOf(*person, *away, holidays ? *holidays : QList<Holiday>()), hours);
}

Status moveDeadlines(Transaction &transaction, const Journal &journal, const PersonId &author)
{
    QList<Condition> awaited{ equals(&Scorecard::state, ScorecardState::Draft) };
    if (!author.isNull())
        awaited.append(equals(&Scorecard::authorId, author));
    const auto cards = transaction.all<Scorecard>(awaited);
    if (!cards)
        return cards.error();
    for (Scorecard card : *cards) {
        if (!card.dueAt.isValid())
            continue; // an amendment, or answers that are not in: nobody waits for it
        const auto start = startOfDeadline(transaction, journal, card);
        if (!start)
            return start.error();
        const auto stage = transaction.tryGet(card.stageId);
        if (!stage)
            return stage.error();
        if (!start->isValid() || !*stage)
            continue;
        const auto due = cardDueAt(transaction, card.authorId, *start, (**stage).deadlineHours);
        if (!due)
            return due.error();
        if (std::abs(card.dueAt.msecsTo(*due)) < kSameMs)
            continue;
        card.dueAt = *due;
        if (auto saved = transaction.save(card); !saved)
            return saved;
    }
    return done();
}

} // namespace shortlist
