// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/packreader.h"
#include "domain/scorecards/blindgrading.h"

#include <algorithm>

namespace shortlist {

Result<QString> PackReader::nameOf(const PersonId &id) const
{
    const auto person = m_workspace.tryGet(id);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

Result<PackReader::RubricParts> PackReader::rubricOf(const RubricId &id)
{
    if (const auto known = m_rubrics.constFind(id); known != m_rubrics.constEnd())
        return *known;
    const auto rubric = m_workspace.tryGet(id);
    if (!rubric)
        return rubric.error();
    const auto criteria =
        m_workspace.all<Criterion>({ equals(&Criterion::rubricId, id) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    RubricParts parts;
    if (*rubric)
        parts = { PackServiceTexts::tr("%1, version %2").arg((**rubric).name).arg((**rubric).number), (**rubric).levels,
            *criteria };
    m_rubrics.insert(id, parts);
    return parts;
}

PackRating PackReader::ratingOf(const Criterion &criterion, const Rating &rating, const QStringList &levels)
{
    return { criterion.name, criterion.weight, criterion.mustHave, rating.notObserved ? std::nullopt : rating.level,
        rating.level && !rating.notObserved ? levels.value(*rating.level - 1) : QString(), rating.notObserved,
        rating.evidence };
}

Status PackReader::readRatings(const Scorecard &card, PackCard &written)
{
    const auto parts = rubricOf(card.rubricId);
    if (!parts)
        return parts.error();
    const auto ratings = m_workspace.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    written.rubric = parts->name;
    for (const Criterion &criterion : parts->criteria) {
        const auto found = std::find_if(ratings->begin(), ratings->end(),
            [&criterion](const Rating &rating) { return rating.criterionId == criterion.id; });
        written.ratings.append(ratingOf(criterion, found == ratings->end() ? Rating{} : *found, parts->levels));
    }
    return done();
}

Result<PackCard> PackReader::cardOf(const Scorecard &card, bool visible)
{
    PackCard written;
    const auto author = m_workspace.tryGet(card.authorId);
    if (!author)
        return author.error();
    if (*author) {
        written.author = (**author).name;
        written.authorTitle = (**author).title;
    }
    written.visible = visible;
    written.trainee = card.trainee;
    written.state = card.state;
    written.dueAt = card.dueAt;
    if (!visible)
        return written;
    if (card.submittedById != card.authorId) {
        const auto other = nameOf(card.submittedById);
        if (!other)
            return other.error();
        written.submittedBy = *other;
    }
    written.submittedAt = card.submittedAt;
    written.revision = card.revision;
    written.amendReason = card.amendReason;
    // A first card is marked only where its author saw the others before it was in; they may look at once afterwards.
    written.afterSeeingOthers =
        card.seenOthersAt.isValid()
        && (card.seenOthersAt < card.submittedAt || (card.revision > 1 && card.seenOthersAt == card.submittedAt));
    written.afterNameShown = amendedWithName(card);
    written.overall = card.overall;
    written.overallWhy = card.overallWhy;
    written.takeaways = card.takeaways;
    written.pros = card.pros;
    written.cons = card.cons;
    written.noteForNext = card.noteForNext;
    if (mayReadPrivateNote(card, m_rights))
        written.privateNote = card.privateNote;
    if (auto read = readRatings(card, written); !read)
        return read.error();
    return written;
}

Status PackReader::readCover(DecisionPack &pack)
{
    pack.candidate = m_view.candidate.name;
    pack.job = m_view.job.title;
    pack.grade = m_view.job.grade;
    pack.state = m_view.application.state;
    pack.appliedAt = m_view.application.appliedAt;
    pack.cardsIn = m_view.cardsIn;
    pack.cardsNeeded = m_view.cardsNeeded;
    pack.sealed = m_view.sealed;
    pack.seal = m_rights.viewer.isNull()        ? PackSeal::Nobody
              : m_view.owesCard || m_view.blind ? PackSeal::OwesCard
                                                : PackSeal::RoundRunning;
    pack.terms = m_view.terms;
    pack.stage = m_view.stageName(m_view.application.stageId);
    const auto opening = m_workspace.tryGet(m_view.application.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        pack.opening = (**opening).code;
    const auto plan = m_workspace.tryGet(m_view.application.planId);
    if (!plan)
        return plan.error();
    if (*plan)
        pack.planVersion = (**plan).number;
    const auto maker = nameOf(m_rights.viewer);
    if (!maker)
        return maker.error();
    pack.madeBy = *maker;
    const auto cards = m_workspace.all<Scorecard>({ equals(&Scorecard::applicationId, m_view.application.id) });
    if (!cards)
        return cards.error();
    m_cards = *cards;
    return done();
}

Status PackReader::readEarlier(const DebriefRound &round, PackRound &written)
{
    for (const DebriefCard &newest : round.cards) {
        QList<PackCard> revisions;
        ScorecardId next = newest.visible ? newest.card.amendsId : ScorecardId();
        while (!next.isNull()) {
            const auto found = std::find_if(
                m_cards.begin(), m_cards.end(), [&next](const Scorecard &card) { return card.id == next; });
            if (found == m_cards.end())
                break;
            auto card = cardOf(*found, true);
            if (!card)
                return card.error();
            card->sitting = newest.sitting;
            card->replaced = true;
            revisions.prepend(*card);
            next = found->amendsId;
        }
        written.earlier.append(revisions);
    }
    return done();
}

Status PackReader::readRounds(DecisionPack &pack)
{
    for (const DebriefRound &round : m_view.rounds) {
        const auto parts = rubricOf(round.rubric.id);
        if (!parts)
            return parts.error();
        PackRound written{ round.name, round.former ? -1 : round.stage.position, parts->name, parts->levels, {}, {}, {},
            round.total, round.agreement };
        for (const DebriefCard &card : round.cards) {
            auto one = cardOf(card.card, card.visible);
            if (!one)
                return one.error();
            one->sitting = card.sitting;
            one->counts = card.counts;
            one->earlierSitting = card.earlierSitting;
            written.cards.append(*one);
        }
        for (qsizetype i = 0; i < round.criteria.size(); ++i) {
            const Criterion &criterion = round.criteria.at(i);
            PackRow row{ criterion.name, criterion.weight, criterion.mustHave, {}, round.summaries.value(i) };
            for (const DebriefCard &card : round.cards)
                row.cells.append(ratingOf(criterion, card.ratings.value(i), parts->levels));
            written.rows.append(row);
        }
        if (auto read = readEarlier(round, written); !read)
            return read;
        pack.rounds.append(written);
    }
    return done();
}

} // namespace shortlist
