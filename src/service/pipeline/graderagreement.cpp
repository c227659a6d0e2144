// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pipeline/graderagreement.h"

#include "service/settings/graderpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct GraderAgreementTexts {
    Q_DECLARE_TR_FUNCTIONS(GraderAgreement)
};

// The newest submitted card of each grader; nothing at all while one is awaited.
Result<std::optional<QList<Scorecard>>> gradedCards(const Reader &reader, const AssessmentId &assessment)
{
    const auto all = reader.all<Scorecard>({ equals(&Scorecard::assessmentId, assessment) });
    if (!all)
        return all.error();
    QList<Scorecard> cards;
    for (const Scorecard &card : *all) {
        if (card.trainee || card.state == ScorecardState::Discarded)
            continue;
        if (card.state == ScorecardState::Draft) {
            if (card.amendsId.isNull())
                return std::optional<QList<Scorecard>>();
            continue;
        }
        const bool replaced = std::any_of(all->begin(), all->end(), [&card](const Scorecard &later) {
            return later.amendsId == card.id && later.state == ScorecardState::Submitted;
        });
        if (!replaced)
            cards.append(card);
    }
    return cards.isEmpty() ? std::optional<QList<Scorecard>>() : std::optional(cards);
}

// Of every two of them the two that differ most.
std::optional<GraderDifference> furthestApart(
    const QList<Criterion> &criteria, const QList<Scorecard> &cards, const QList<QList<Rating>> &ratings, int levels)
{
    std::optional<GraderDifference> furthest;
    for (qsizetype a = 0; a < ratings.size(); ++a) {
        for (qsizetype b = a + 1; b < ratings.size(); ++b) {
            auto difference = differenceOf(criteria, ratings.at(a), ratings.at(b), levels);
            if (!difference)
                continue;
            difference->opposite = saysOpposite(cards.at(a).overall, cards.at(b).overall);
            if (!furthest || difference->points > furthest->points)
                furthest = difference;
        }
    }
    return furthest;
}

} // namespace

Result<std::optional<GraderAgreement>> graderAgreement(const Reader &reader, const AssessmentId &assessment)
{
    using Answer = std::optional<GraderAgreement>;
    const auto cards = gradedCards(reader, assessment);
    if (!cards)
        return cards.error();
    if (!*cards)
        return Answer();
    GraderAgreement agreement;
    for (const Scorecard &card : **cards)
        agreement.graders.append(card.authorId);
    const RubricId rubricId = (**cards).first().rubricId;
    const bool oneRubric = std::all_of(
        (**cards).begin(), (**cards).end(), [&rubricId](const Scorecard &card) { return card.rubricId == rubricId; });
    if ((**cards).size() < 2)
        return Answer(agreement);
    if (!oneRubric) {
        agreement.text = GraderAgreementTexts::tr(
            "They graded by two versions of the rubric: how far they agree is not worked out.");
        return Answer(agreement);
    }
    const auto rubric = reader.tryGet(rubricId);
    if (!rubric)
        return rubric.error();
    const auto criteria =
        reader.all<Criterion>({ equals(&Criterion::rubricId, rubricId) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    QList<QList<Rating>> ratings;
    for (const Scorecard &card : **cards) {
        const auto given = reader.all<Rating>({ equals(&Rating::scorecardId, card.id) });
        if (!given)
            return given.error();
        ratings.append(*given);
    }
    const auto points = graderPointsOf(reader);
    if (!points)
        return points.error();
    agreement.difference = furthestApart(*criteria, **cards, ratings, *rubric ? int((**rubric).levels.size()) : 0);
    if (agreement.difference) {
        agreement.text = differenceText(*agreement.difference, *criteria, int(ratings.size()));
        agreement.thirdWanted = ratings.size() == 2 && wantsThirdGrader(*agreement.difference, *points);
    }
    return Answer(agreement);
}

Result<bool> awaitsThirdGrader(const Reader &reader, const ApplicationId &application, const PersonId &viewer)
{
    // What was closed all the same waits for nobody.
    const auto open = reader.all<Assessment>(
        { equals(&Assessment::applicationId, application), equals(&Assessment::state, AssessmentState::ToGrade) });
    if (!open)
        return open.error();
    for (const Assessment &assessment : *open) {
        const auto agreement = graderAgreement(reader, assessment.id);
        if (!agreement)
            return agreement.error();
        if (*agreement && (**agreement).thirdWanted && !(**agreement).graders.contains(viewer))
            return true;
    }
    return false;
}

Result<QSet<ApplicationId>> withAssessmentsToGrade(const Reader &reader)
{
    const auto open = reader.all<Assessment>({ equals(&Assessment::state, AssessmentState::ToGrade) });
    if (!open)
        return open.error();
    QSet<ApplicationId> applications;
    for (const Assessment &assessment : *open)
        applications.insert(assessment.applicationId);
    return applications;
}

} // namespace shortlist
