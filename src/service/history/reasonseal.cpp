// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/reasonseal.h"

#include "domain/offers/offer.h"
#include "service/candidates/hiringteam.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/roundlock.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isOf(const Batch &batch, QLatin1String subject) { return batch.command.startsWith(subject); }

Result<QList<Scorecard>> cardsOf(const Reader &reader, const ApplicationId &application)
{
    return reader.all<Scorecard>({ equals(&Scorecard::applicationId, application) });
}

/// Whether a card is hidden from the viewer, by what they have written themselves.
Result<bool> isHidden(
    const Reader &reader, const Scorecard &card, const QList<Scorecard> &cards, const PersonId &viewer)
{
    QList<Scorecard> own = cards;
    own.removeIf([&viewer](const Scorecard &one) { return one.authorId != viewer; });
    const auto open = roundIsOpenTo(reader, card, viewer);
    if (!open)
        return open.error();
    return !maySeeRatings(card, viewer, own, *open);
}

} // namespace

bool ReasonSeal::repeats(const JournalEntry &entry)
{
    return entry.entity == EntityKind::Application
        && (entry.field == QLatin1String("hold_reason") || entry.field == QLatin1String("end_note"));
}

Result<bool> ReasonSeal::hides(const Batch &batch) const
{
    const bool decision = isOf(batch, QLatin1String("decision."));
    const bool offer = isOf(batch, QLatin1String("offer."));
    const bool card = isOf(batch, QLatin1String("scorecard."));
    if (!decision && !offer && !card)
        return false;
    if (!m_viewer.isNull() && batch.person == m_viewer)
        return false;
    switch (batch.subjectKind) {
    case EntityKind::Application:
        return hidesTerms(ApplicationId(batch.subject), !offer);
    case EntityKind::Scorecard:
        return hidesCard(ScorecardId(batch.subject));
    case EntityKind::Offer: {
        const auto stored = m_reader.tryGet(OfferId(batch.subject));
        if (!stored)
            return stored.error();
        return *stored ? hidesTerms((**stored).applicationId, false) : Result<bool>(true);
    }
    default:
        return false; // about a job or a setting: how offers are approved there, not how anybody fared
    }
}

Result<bool> ReasonSeal::hidesTerms(const ApplicationId &id, bool ofRatings) const
{
    const auto application = m_reader.tryGet(id);
    if (!application)
        return application.error();
    if (!*application)
        return true;
    const auto owns = ownsJob(m_reader, (**application).jobId, m_viewer);
    if (!owns)
        return owns.error();
    if (!*owns || !ofRatings)
        return !*owns;
    // A draft of the viewer's would hide it at the one candidate alone whose assessment they grade.
    auto blind = gradesBlind(m_reader, m_viewer, id);
    if (!blind || *blind)
        return blind;
    const auto cards = cardsOf(m_reader, id);
    if (!cards)
        return cards.error();
    for (const Scorecard &card : *cards) {
        if (card.state != ScorecardState::Submitted)
            continue;
        auto hidden = isHidden(m_reader, card, *cards, m_viewer);
        if (!hidden || *hidden)
            return hidden;
    }
    return false;
}

Result<bool> ReasonSeal::hidesCard(const ScorecardId &id) const
{
    const auto card = m_reader.tryGet(id);
    if (!card)
        return card.error();
    if (!*card)
        return true;
    auto blind = gradesBlind(m_reader, m_viewer, (**card).applicationId);
    if (!blind || *blind)
        return blind;
    const auto cards = cardsOf(m_reader, (**card).applicationId);
    if (!cards)
        return cards.error();
    return isHidden(m_reader, **card, *cards, m_viewer);
}

} // namespace shortlist
