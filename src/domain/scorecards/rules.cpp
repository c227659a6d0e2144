// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct ScorecardRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(ScorecardRules)
};

/// An empty line more at the end, or a space at the beginning, is no other text.
bool saysTheSame(const QString &one, const QString &other) { return one.trimmed() == other.trimmed(); }

} // namespace

bool needsEvidence(const Rating &rating, int levels)
{
    return levels > 0 && !rating.notObserved && rating.level && (*rating.level == 1 || *rating.level == levels);
}

QList<CardProblem> missingIn(
    const Scorecard &card, const QList<Criterion> &criteria, const QList<Rating> &ratings, int levels)
{
    QList<CardProblem> missing;
    for (const Criterion &criterion : criteria) {
        const auto answer = std::find_if(ratings.begin(), ratings.end(), [&criterion](const Rating &rating) {
            return rating.criterionId == criterion.id && (rating.level || rating.notObserved);
        });
        if (answer == ratings.end())
            missing.append({ CardProblem::Kind::NotRated, criterion.id,
                ScorecardRulesTexts::tr("“%1” is neither rated nor marked as not observed.").arg(criterion.name) });
        else if (needsEvidence(*answer, levels) && answer->evidence.trimmed().isEmpty())
            missing.append({ CardProblem::Kind::NoEvidence, criterion.id,
                (*answer->level == 1 ? ScorecardRulesTexts::tr("“%1” has the lowest level and no evidence.")
                                     : ScorecardRulesTexts::tr("“%1” has the highest level and no evidence."))
                    .arg(criterion.name) });
    }
    if (card.takeaways.trimmed().isEmpty())
        missing.append(
            { CardProblem::Kind::NoTakeaways, {}, ScorecardRulesTexts::tr("The key take-aways are empty.") });
    if (card.overall == Recommendation::None)
        missing.append(
            { CardProblem::Kind::NoOverall, {}, ScorecardRulesTexts::tr("The overall recommendation is missing.") });
    if (card.overall == Recommendation::CannotJudge && card.overallWhy.trimmed().isEmpty())
        missing.append({ CardProblem::Kind::NoWhy, {}, ScorecardRulesTexts::tr("Say why you cannot judge.") });
    return missing;
}

bool changesNothing(const Scorecard &amendment, const QList<Rating> &ratings, const Scorecard &amended,
    const QList<Rating> &amendedRatings)
{
    if (amendment.overall != amended.overall)
        return false;
    for (const auto text : { &Scorecard::overallWhy, &Scorecard::takeaways, &Scorecard::pros, &Scorecard::cons,
             &Scorecard::privateNote, &Scorecard::noteForNext }) {
        if (!saysTheSame(amendment.*text, amended.*text))
            return false;
    }
    // A criterion without a record says nothing, as one with an empty record does.
    const auto has = [](const QList<Rating> &among, const Rating &wanted) {
        const auto found = std::find_if(
            among.begin(), among.end(), [&wanted](const Rating &one) { return one.criterionId == wanted.criterionId; });
        const Rating other = found == among.end() ? Rating() : *found;
        return other.level == wanted.level && other.notObserved == wanted.notObserved
            && saysTheSame(other.evidence, wanted.evidence);
    };
    return std::all_of(ratings.begin(), ratings.end(), [&](const Rating &one) { return has(amendedRatings, one); })
        && std::all_of(
            amendedRatings.begin(), amendedRatings.end(), [&](const Rating &one) { return has(ratings, one); });
}

bool maySubmitAt(const QDateTime &startAt, const QDateTime &now) { return !startAt.isValid() || now >= startAt; }

CardLock lockOf(
    const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen, bool blind)
{
    if (viewer.isNull())
        return CardLock::Nobody;
    if (card.authorId == viewer)
        return CardLock::None;
    if (card.state != ScorecardState::Submitted)
        return CardLock::Draft;
    if (blind)
        return CardLock::Blind;
    bool inRound = false;
    for (const Scorecard &own : viewersCards) {
        if (own.applicationId != card.applicationId)
            continue;
        // An amendment in the making was begun after the first card was in: it owes nothing.
        if (own.state == ScorecardState::Draft && own.amendsId.isNull())
            return CardLock::OwnFirst;
        inRound = inRound || (own.state == ScorecardState::Submitted && own.stageId == card.stageId);
    }
    return inRound || roundOpen ? CardLock::None : CardLock::RoundRunning;
}

CardLock pageLockOf(
    const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen, bool blind)
{
    const CardLock lock = lockOf(card, viewer, viewersCards, roundOpen, blind);
    return lock == CardLock::RoundRunning && card.submittedById == viewer ? CardLock::None : lock;
}

bool maySeeRatings(
    const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen, bool blind)
{
    return lockOf(card, viewer, viewersCards, roundOpen, blind) == CardLock::None;
}

bool roundIsOpen(const QList<Scorecard> &cards, bool waived, bool glassBroken)
{
    return waived || glassBroken || std::none_of(cards.begin(), cards.end(), [](const Scorecard &card) {
        return card.state == ScorecardState::Draft && card.amendsId.isNull() && !card.trainee;
    });
}

bool breaksGlass(const Debrief &debrief, const Application &application)
{
    return debrief.applicationId == application.id && debrief.state == DebriefState::Open
        && !debrief.breakGlassReason.trimmed().isEmpty() && debrief.openedAt >= application.enteredStageAt;
}

bool submittedAfterSeeing(const Scorecard &card)
{
    return card.seenOthersAt.isValid() && card.submittedAt.isValid() && card.seenOthersAt < card.submittedAt;
}

bool sawOthersSince(const Scorecard &card, const QDateTime &lastAt)
{
    const auto since = [&card](const QDateTime &seen) { return seen.isValid() && seen >= card.submittedAt; };
    return card.submittedAt.isValid() && (since(card.seenOthersAt) || since(lastAt));
}

BehalfLock behalfLockOf(
    const Scorecard &card, const PersonId &writer, const QList<Scorecard> &writersCards, bool hires, bool begun)
{
    if (writer.isNull())
        return BehalfLock::Nobody;
    if (card.state != ScorecardState::Draft)
        return BehalfLock::NotDraft;
    if (!hires)
        return BehalfLock::NoRight;
    bool sameInterview = false;
    for (const Scorecard &own : writersCards) {
        if (own.applicationId != card.applicationId || own.state == ScorecardState::Discarded)
            continue;
        // As with reading: whoever has still to judge hears nobody else before.
        if (own.state == ScorecardState::Draft && own.amendsId.isNull())
            return BehalfLock::OwnFirst;
        sameInterview = sameInterview
                     || (own.stageId == card.stageId && own.interviewId == card.interviewId
                         && own.assessmentId == card.assessmentId);
    }
    if (sameInterview)
        return BehalfLock::SameInterview;
    return begun ? BehalfLock::Begun : BehalfLock::None;
}

RatingSummary summarise(const QList<Rating> &ratings)
{
    RatingSummary summary;
    int sum = 0;
    for (const Rating &rating : ratings) {
        ++summary.asked;
        if (!rating.level || rating.notObserved)
            continue;
        summary.lowest = summary.rated == 0 ? *rating.level : std::min(summary.lowest, *rating.level);
        summary.highest = std::max(summary.highest, *rating.level);
        sum += *rating.level;
        ++summary.rated;
    }
    if (summary.rated > 0)
        summary.mean = double(sum) / summary.rated;
    return summary;
}

bool isInUpperHalf(const RatingSummary &summary, int levels)
{
    return summary.rated > 0 && summary.mean > (double(levels) + 1) / 2;
}

std::optional<double> weightedTotal(const QList<Criterion> &criteria, const QList<RatingSummary> &summaries, int levels)
{
    Q_ASSERT(criteria.size() == summaries.size());
    double weights = 0;
    double sum = 0;
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        if (summaries.at(i).rated == 0)
            continue;
        weights += criteria.at(i).weight;
        sum += criteria.at(i).weight * (summaries.at(i).mean - 1) / (levels - 1);
    }
    if (weights <= 0 || levels < 2)
        return std::nullopt;
    return 100 * sum / weights;
}

} // namespace shortlist
