// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/interviewcards.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/scorecards/carddeadline.h"

#include <algorithm>

namespace shortlist {

Result<QList<Scorecard>> InterviewCards::of(const InterviewId &interview) const
{
    return m_transaction.all<Scorecard>({ equals(&Scorecard::interviewId, interview) });
}

Status InterviewCards::follow(const Interview &interview, const Stage &stage, const QList<Participant> &people)
{
    auto cards = of(interview.id);
    if (!cards)
        return cards.error();
    for (const Participant &one : people) {
        const auto due = cardDueAt(m_transaction, one.personId, interview.endAt(), stage.deadlineHours);
        if (!due)
            return due.error();
        const bool trainee = one.role == ParticipantRole::Shadow;
        const auto own = std::find_if(cards->begin(), cards->end(),
            [&one](const Scorecard &card) { return card.authorId == one.personId && card.amendsId.isNull(); });
        if (own != cards->end()) {
            if (own->state == ScorecardState::Submitted)
                continue;
            own->state = ScorecardState::Draft;
            own->dueAt = *due;
            own->trainee = trainee;
            if (auto saved = m_transaction.save(*own); !saved)
                return saved;
            continue;
        }
        Scorecard card;
        card.id = ScorecardId(randomUuid());
        card.applicationId = interview.applicationId;
        card.stageId = interview.stageId;
        card.interviewId = interview.id;
        card.authorId = one.personId;
        card.rubricId = stage.rubricId;
        card.trainee = trainee;
        card.dueAt = *due;
        if (auto added = m_transaction.add(card, scorecardScope(card.id)); !added)
            return added;
    }
    for (Scorecard &card : *cards) {
        const bool there = std::any_of(
            people.begin(), people.end(), [&card](const Participant &one) { return one.personId == card.authorId; });
        if (there || card.state != ScorecardState::Draft)
            continue;
        card.state = ScorecardState::Discarded;
        if (auto saved = m_transaction.save(card); !saved)
            return saved;
    }
    return done();
}

Status InterviewCards::discard(const InterviewId &interview)
{
    auto cards = of(interview);
    if (!cards)
        return cards.error();
    for (Scorecard &card : *cards) {
        if (card.state != ScorecardState::Draft)
            continue;
        card.state = ScorecardState::Discarded;
        if (auto saved = m_transaction.save(card); !saved)
            return saved;
    }
    return done();
}

Result<QList<PersonId>> InterviewCards::submittedBy(const InterviewId &interview) const
{
    const auto cards = of(interview);
    if (!cards)
        return cards.error();
    QList<PersonId> authors;
    for (const Scorecard &card : *cards) {
        if (card.state == ScorecardState::Submitted)
            authors += card.authorId;
    }
    return authors;
}

} // namespace shortlist
