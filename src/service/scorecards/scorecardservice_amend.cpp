// SPDX-License-Identifier: GPL-3.0-or-later
// Amendments: the numbered revisions of a submitted scorecard.
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/scorecards/scorecardservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct AmendmentTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardService)
};

Error needsReason()
{
    return Error{ Error::Code::NeedsReason, AmendmentTexts::tr("An amendment needs a reason."),
        AmendmentTexts::tr("Say what is changed and why."), {}, QStringLiteral("card.needsReason") };
}

bool isOpenAmendment(const Scorecard &card, const PersonId &author)
{
    return card.state == ScorecardState::Draft && !card.amendsId.isNull() && card.authorId == author;
}

/// Takes an amendment out that was never submitted, with its ratings.
Status drop(Transaction &transaction, const ScorecardId &id)
{
    const auto ratings = transaction.all<Rating>({ equals(&Rating::scorecardId, id) });
    if (!ratings)
        return ratings.error();
    for (const Rating &rating : *ratings) {
        if (auto archived = transaction.archive(rating.id); !archived)
            return archived;
    }
    return transaction.archive(id);
}

/// Makes room for a next amendment: one that ended with the application gives way, lest it comes back beside it when
/// that is opened again. Conflict: card.amended.
Status giveWay(Transaction &transaction, const ScorecardId &amended)
{
    const auto others = transaction.all<Scorecard>({ equals(&Scorecard::amendsId, amended) });
    if (!others)
        return others.error();
    const bool begun = std::any_of(others->begin(), others->end(),
        [](const Scorecard &other) { return other.state != ScorecardState::Discarded; });
    if (begun)
        return Error{ Error::Code::Conflict, AmendmentTexts::tr("This scorecard has been amended already."),
            AmendmentTexts::tr("Open the newest revision."), {}, QStringLiteral("card.amended") };
    for (const Scorecard &other : *others) {
        if (auto dropped = drop(transaction, other.id); !dropped)
            return dropped;
    }
    return done();
}

} // namespace

Result<ScorecardId> ScorecardService::amend(const ScorecardId &id, const QString &reason)
{
    const ScorecardId amendment(randomUuid());
    auto ran = m_context.commands.run(
        QStringLiteral("scorecard.amend"), amendment,
        [&](Transaction &transaction) -> Status {
            const auto card = transaction.get(id);
            if (!card)
                return card.error();
            if (card->state != ScorecardState::Submitted || card->authorId != m_context.session.person)
                return Error{ Error::Code::Refused,
                    AmendmentTexts::tr("Only the author of a submitted scorecard can amend it."), {}, {},
                    QStringLiteral("card.notYours") };
            if (reason.trimmed().isEmpty())
                return needsReason();
            if (auto room = giveWay(transaction, id); !room)
                return room;
            Scorecard next = *card;
            next.id = amendment;
            next.state = ScorecardState::Draft;
            next.submittedAt = {};
            next.submittedById = {};
            next.revision = card->revision + 1;
            next.amendsId = card->id;
            next.amendReason = reason.trimmed();
            next.dueAt = {}; // nobody waits for it: the card it amends is in
            if (auto added = transaction.add(next, scorecardScope(next.id)); !added)
                return added;
            auto ratings = transaction.all<Rating>({ equals(&Rating::scorecardId, id) });
            if (!ratings)
                return ratings.error();
            for (Rating rating : *ratings) {
                rating.id = RatingId(timedUuid(m_context.clock.nowUtc()));
                rating.scorecardId = next.id;
                if (auto added = transaction.add(rating, scorecardScope(next.id)); !added)
                    return added;
            }
            return done();
        },
        reason);
    if (!ran)
        return ran.error();
    return amendment;
}

Status ScorecardService::setAmendReason(const ScorecardId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return needsReason();
    return m_context.commands.run(
        QStringLiteral("scorecard.amendReason"), id,
        [&](Transaction &transaction) -> Status {
            auto card = transaction.get(id);
            if (!card)
                return card.error();
            if (!isOpenAmendment(*card, m_context.session.person))
                return Error{ Error::Code::Refused,
                    AmendmentTexts::tr("Only the reason of one's own amendment that is not submitted can be changed."),
                    {}, {}, QStringLiteral("card.notAmendment") };
            card->amendReason = reason.trimmed();
            return transaction.save(*card);
        },
        reason);
}

Status ScorecardService::discardAmendment(const ScorecardId &id)
{
    return m_context.commands.run(QStringLiteral("scorecard.discard"), id, [&](Transaction &transaction) -> Status {
        const auto card = transaction.get(id);
        if (!card)
            return card.error();
        if (!isOpenAmendment(*card, m_context.session.person))
            return Error{ Error::Code::Refused,
                AmendmentTexts::tr("Only one's own amendment that is not submitted can be discarded."), {}, {},
                QStringLiteral("card.notAmendment") };
        return drop(transaction, id); // not “discarded”: those come back when the application is opened again
    });
}

// A revision that says the same would put a number and a reason beside a judgement that nobody changed.
Status ScorecardService::checkChanges(const Reader &reader, const Scorecard &card) const
{
    if (card.amendsId.isNull())
        return done();
    const auto siblings = reader.all<Scorecard>(
        { equals(&Scorecard::amendsId, card.amendsId), equals(&Scorecard::state, ScorecardState::Submitted) }, {}, 1);
    if (!siblings)
        return siblings.error();
    if (!siblings->isEmpty())
        return Error{ Error::Code::Conflict, AmendmentTexts::tr("This scorecard has been amended already."),
            AmendmentTexts::tr("Discard this amendment, and amend the newest revision."), {},
            QStringLiteral("card.amended") };
    const auto amended = reader.get(card.amendsId);
    if (!amended)
        return amended.error();
    const auto ratings = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    const auto before = reader.all<Rating>({ equals(&Rating::scorecardId, amended->id) });
    if (!before)
        return before.error();
    if (!changesNothing(card, *ratings, *amended, *before))
        return done();
    return Error{ Error::Code::Refused, AmendmentTexts::tr("This amendment changes nothing."),
        AmendmentTexts::tr("Change what was wrong or missing, or discard it."), {}, QStringLiteral("card.unchanged") };
}

Status ScorecardService::fillAmended(ScorecardView &view) const
{
    if (!view.editable || view.card.amendsId.isNull())
        return done();
    const auto amended = m_context.workspace.get(view.card.amendsId);
    if (!amended)
        return amended.error();
    const auto ratings = ratingsOf(m_context.workspace, *amended, view.criteria);
    if (!ratings)
        return ratings.error();
    view.amended = *amended;
    view.amendedRatings = *ratings;
    return done();
}

} // namespace shortlist
