// SPDX-License-Identifier: GPL-3.0-or-later
// One round of a debrief: the cards of a stage beside each other, and what the numbers over them rest on.
#include "service/debrief/debriefservice.h"
#include "service/scorecards/roundlock.h"
#include "service/scorecards/submitter.h"

#include <algorithm>

namespace shortlist {

namespace {

// A card whose ratings are hidden shows whose it is and when it is due, nothing else.
Scorecard outside(const Scorecard &card)
{
    Scorecard shown;
    shown.id = card.id;
    shown.applicationId = card.applicationId;
    shown.stageId = card.stageId;
    shown.interviewId = card.interviewId;
    shown.assessmentId = card.assessmentId;
    shown.authorId = card.authorId;
    shown.rubricId = card.rubricId;
    shown.trainee = card.trainee;
    shown.state = card.state;
    shown.dueAt = card.dueAt;
    return shown;
}

// The place of a card among those of its author in the round: 1, and 2 for a second sitting. Sittings follow each other
// as their interviews do.
Status numberSittings(const Reader &reader, QList<DebriefCard> &cards)
{
    QHash<PersonId, QList<std::pair<QDateTime, qsizetype>>> byAuthor;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const auto interview = reader.tryGet(cards.at(i).card.interviewId);
        if (!interview)
            return interview.error();
        byAuthor[cards.at(i).card.authorId].append({ *interview ? (**interview).startAt : QDateTime(), i });
    }
    for (QList<std::pair<QDateTime, qsizetype>> &sittings : byAuthor) {
        std::stable_sort(
            sittings.begin(), sittings.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype i = 0; i < sittings.size(); ++i)
            cards[sittings.at(i).second].sitting = int(i) + 1;
    }
    return done();
}

/// What the numbers rest on: cards that are in and visible, no trainee's and none of another version of the rubric,
/// which may ask for other things under the same name. Somebody who sat twice is one judge, by the last sitting.
void tellWhatCounts(DebriefRound &round)
{
    QHash<PersonId, DebriefCard *> last;
    for (DebriefCard &card : round.cards) {
        if (!card.visible || card.card.trainee || card.card.rubricId != round.rubric.id)
            continue;
        card.counts = true;
        DebriefCard *&kept = last[card.card.authorId];
        if (kept) {
            DebriefCard &earlier = kept->sitting < card.sitting ? *kept : card;
            earlier.counts = false;
            earlier.earlierSitting = true;
        }
        if (!kept || kept->sitting < card.sitting)
            kept = &card;
    }
}

void summariseRound(DebriefRound &round)
{
    for (qsizetype i = 0; i < round.criteria.size(); ++i) {
        QList<Rating> ratings;
        for (const DebriefCard &card : std::as_const(round.cards)) {
            if (card.counts)
                ratings.append(card.ratings.at(i));
        }
        round.summaries.append(summarise(ratings));
    }
    round.total = weightedTotal(round.criteria, round.summaries, int(round.rubric.levels.size()));
}

// Of the cards that the summaries rest on, where two people are to judge. Whoever may not see them all is told nothing
// of them: how far others agree would tell what they rated.
std::optional<RoundAgreement> agreementOfRound(const DebriefRound &round)
{
    QSet<PersonId> judges;
    QList<const DebriefCard *> counting;
    for (const DebriefCard &card : round.cards) {
        if (card.card.trainee)
            continue;
        judges.insert(card.card.authorId);
        if (card.card.state == ScorecardState::Submitted && !card.visible)
            return std::nullopt;
        if (card.counts)
            counting.append(&card);
    }
    if (counting.isEmpty() || judges.size() < 2)
        return std::nullopt;
    RatingTable table{ int(round.rubric.levels.size()), QList<QList<std::optional<int>>>(round.criteria.size()) };
    for (const DebriefCard *card : std::as_const(counting)) {
        for (qsizetype i = 0; i < round.criteria.size(); ++i)
            table.units[i].append(card->ratings.value(i).level);
    }
    return agreementOf(table);
}

/// The newest version of a rubric that a card was made with which is in and counts: a draft begun with a newer one does
/// not take the others out of the summaries. Where none is in, of any card.
Result<Rubric> newestRubric(const Reader &reader, const QList<Scorecard> &cards)
{
    const auto counts = [](const Scorecard &card) { return card.state == ScorecardState::Submitted && !card.trainee; };
    const bool any = std::any_of(cards.begin(), cards.end(), counts);
    Rubric newest;
    for (const Scorecard &card : cards) {
        if (any && !counts(card))
            continue;
        const auto rubric = reader.tryGet(card.rubricId);
        if (!rubric)
            return rubric.error();
        if (*rubric && (newest.id.isNull() || (*rubric)->number > newest.number))
            newest = **rubric;
    }
    return newest;
}

/// The ratings of a card beside the criteria of the round. A card of another version has criteria of its own: those
/// that came from the same one are the same.
Result<QList<Rating>> ratingsBeside(const Reader &reader, const Scorecard &card, const DebriefRound &round)
{
    const auto ratings = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
    if (!ratings)
        return ratings.error();
    QHash<CriterionId, CriterionId> lineages;
    if (card.rubricId != round.rubric.id) {
        const auto criteria = reader.all<Criterion>({ equals(&Criterion::rubricId, card.rubricId) });
        if (!criteria)
            return criteria.error();
        for (const Criterion &criterion : *criteria)
            lineages.insert(criterion.id, criterion.lineageId);
    }
    QList<Rating> beside;
    for (const Criterion &criterion : round.criteria) {
        const auto found = std::find_if(ratings->begin(), ratings->end(), [&](const Rating &rating) {
            const auto lineage = lineages.constFind(rating.criterionId);
            return lineage == lineages.constEnd() ? rating.criterionId == criterion.id
                                                  : *lineage == criterion.lineageId;
        });
        beside.append(found == ratings->end() ? Rating{} : *found);
    }
    return beside;
}

/// What cards of earlier versions rated that the round's own version does not ask for any more: it would be nowhere
/// beside the others.
Status addFormer(const Reader &reader, DebriefRound &round)
{
    QSet<CriterionId> asked;
    for (const Criterion &criterion : std::as_const(round.criteria))
        asked.insert(criterion.lineageId);
    for (qsizetype place = 0; place < round.cards.size(); ++place) {
        const DebriefCard &card = round.cards.at(place);
        if (!card.visible || card.otherVersion == 0)
            continue;
        const auto criteria = reader.all<Criterion>(
            { equals(&Criterion::rubricId, card.card.rubricId) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        const auto ratings = reader.all<Rating>({ equals(&Rating::scorecardId, card.card.id) });
        if (!ratings)
            return ratings.error();
        for (const Criterion &criterion : *criteria) {
            const auto given = std::find_if(ratings->begin(), ratings->end(),
                [&criterion](const Rating &rating) { return rating.criterionId == criterion.id; });
            if (asked.contains(criterion.lineageId) || given == ratings->end())
                continue;
            auto known = std::find_if(round.formerCriteria.begin(), round.formerCriteria.end(),
                [&criterion](const FormerCriterion &one) { return one.criterion.lineageId == criterion.lineageId; });
            if (known == round.formerCriteria.end())
                known = round.formerCriteria.insert(known, { criterion, card.otherVersion, {} });
            if (card.otherVersion > known->version) {
                known->criterion = criterion;
                known->version = card.otherVersion;
            }
            known->ratings.append({ place, *given });
        }
    }
    return done();
}

} // namespace

Result<DebriefRound> DebriefService::round(
    const Stage &stage, const QList<Scorecard> &cards, const QList<Scorecard> &own, bool blind) const
{
    const Workspace &workspace = m_context.workspace;
    DebriefRound round;
    round.stage = stage;
    const auto rubric = newestRubric(workspace, cards);
    if (!rubric)
        return rubric.error();
    round.rubric = *rubric;
    const auto criteria = workspace.all<Criterion>(
        { equals(&Criterion::rubricId, round.rubric.id) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    round.criteria = *criteria;

    const auto open = roundIsOpen(workspace, cards.first().applicationId, stage.id);
    if (!open)
        return open.error();
    for (const Scorecard &card : cards) {
        DebriefCard shown;
        const auto openTo = *open ? open : roundIsOpenTo(workspace, card, m_context.session.person);
        if (!openTo)
            return openTo.error();
        shown.visible = card.state == ScorecardState::Submitted
                     && maySeeRatings(card, m_context.session.person, own, *openTo, blind);
        shown.card = shown.visible ? card : outside(card);
        const auto author = workspace.get(card.authorId);
        if (!author)
            return author.error();
        shown.authorName = author->name;
        shown.authorTitle = author->title;
        if (shown.visible) {
            const auto other = otherSubmitter(workspace, card);
            if (!other)
                return other.error();
            shown.submittedBy = *other;
        }
        shown.levels = int(round.rubric.levels.size());
        if (card.rubricId != round.rubric.id) {
            const auto other = workspace.tryGet(card.rubricId);
            if (!other)
                return other.error();
            if (*other) {
                shown.otherVersion = (*other)->number;
                shown.levels = int((*other)->levels.size());
            }
        }
        if (shown.visible) {
            const auto ratings = ratingsBeside(workspace, card, round);
            if (!ratings)
                return ratings.error();
            shown.ratings = *ratings;
        }
        round.cards.append(shown);
    }
    if (auto numbered = numberSittings(workspace, round.cards); !numbered)
        return numbered.error();
    std::stable_sort(round.cards.begin(), round.cards.end(),
        [](const DebriefCard &a, const DebriefCard &b) { return a.card.trainee < b.card.trainee; });
    if (auto added = addFormer(workspace, round); !added)
        return added.error();
    tellWhatCounts(round);
    summariseRound(round);
    round.agreement = agreementOfRound(round);
    return round;
}

} // namespace shortlist
