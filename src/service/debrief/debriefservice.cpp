// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/debriefservice.h"

#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/pipelineservice.h"
#include "service/scorecards/roundlock.h"
#include "service/scorecards/scorecardservice.h"

#include <algorithm>

namespace shortlist {

namespace {

struct DebriefServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(DebriefService)
};

// Discarded cards and revisions that a submitted one amends are history.
QList<Scorecard> current(const QList<Scorecard> &cards)
{
    QList<Scorecard> kept;
    for (const Scorecard &card : cards) {
        const bool replaced = std::any_of(cards.begin(), cards.end(), [&card](const Scorecard &later) {
            return later.amendsId == card.id && later.state == ScorecardState::Submitted;
        });
        const bool amendmentInTheMaking = card.state == ScorecardState::Draft && !card.amendsId.isNull();
        if (card.state != ScorecardState::Discarded && !replaced && !amendmentInTheMaking)
            kept.append(card);
    }
    return kept;
}

// Where a decision leads: to the offer when it is to hire, else one stage on.
StageId goal(const QList<Stage> &stages, const StageId &from, Outcome outcome)
{
    bool passed = false;
    for (const Stage &stage : stages) {
        if (stage.id == from) {
            passed = true;
            if (outcome == Outcome::Hire && stage.kind == StageKind::Offer)
                return stage.id;
            continue;
        }
        if (passed && (outcome == Outcome::Advance || stage.kind == StageKind::Offer))
            return stage.id;
    }
    return {};
}

PipelineAction actionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Decline:
        return PipelineAction::Decline;
    case Outcome::Hold:
        return PipelineAction::Hold;
    case Outcome::Advance:
    case Outcome::Hire:
        break;
    }
    return PipelineAction::Move;
}

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

// Of the cards that the summaries rest on, where two are to judge. Whoever may not see them all is told nothing of
// them: how far others agree would tell what they rated.
std::optional<RoundAgreement> agreementOfRound(const DebriefRound &round)
{
    RatingTable table{ int(round.rubric.levels.size()), QList<QList<std::optional<int>>>(round.criteria.size()) };
    int judges = 0;
    bool any = false;
    for (const DebriefCard &card : round.cards) {
        if (card.card.trainee)
            continue;
        ++judges;
        if (card.card.state != ScorecardState::Submitted)
            continue;
        if (!card.visible)
            return std::nullopt;
        if (card.card.rubricId != round.rubric.id)
            continue;
        any = true;
        for (qsizetype i = 0; i < round.criteria.size(); ++i)
            table.units[i].append(card.ratings.value(i).level);
    }
    return any && judges >= 2 ? std::optional(agreementOf(table)) : std::nullopt;
}

} // namespace

Result<QList<DebriefRow>> DebriefService::list(const JobId &job, int limit) const
{
    return m_context.queries.scorecards.debriefs(job, limit);
}

Result<DebriefRound> DebriefService::round(
    const Stage &stage, const QList<Scorecard> &cards, const QList<Scorecard> &own) const
{
    const Workspace &workspace = m_context.workspace;
    DebriefRound round;
    round.stage = stage;
    const auto rubric = workspace.tryGet(cards.first().rubricId);
    if (!rubric)
        return rubric.error();
    round.rubric = rubric->value_or(Rubric{});
    const auto criteria = workspace.all<Criterion>(
        { equals(&Criterion::rubricId, round.rubric.id) }, { fieldName(&Criterion::position) });
    if (!criteria)
        return criteria.error();
    round.criteria = *criteria;

    const auto open = roundIsOpen(workspace, cards.first().applicationId, stage.id);
    if (!open)
        return open.error();
    QList<QList<Rating>> byCriterion(round.criteria.size());
    for (const Scorecard &card : cards) {
        DebriefCard shown;
        shown.visible =
            card.state == ScorecardState::Submitted && maySeeRatings(card, m_context.session.person, own, *open);
        shown.card = shown.visible ? card : outside(card);
        const auto author = workspace.get(card.authorId);
        if (!author)
            return author.error();
        shown.authorName = author->name;
        shown.authorTitle = author->title;
        if (shown.visible) {
            const auto ratings = workspace.all<Rating>({ equals(&Rating::scorecardId, card.id) });
            if (!ratings)
                return ratings.error();
            for (qsizetype i = 0; i < round.criteria.size(); ++i) {
                const auto found = std::find_if(ratings->begin(), ratings->end(),
                    [&](const Rating &rating) { return rating.criterionId == round.criteria.at(i).id; });
                shown.ratings.append(found == ratings->end() ? Rating{} : *found);
                // Another rubric version's card has other criteria; it is shown beside, not averaged in.
                if (!card.trainee && card.rubricId == round.rubric.id)
                    byCriterion[i].append(shown.ratings.last());
            }
        }
        round.cards.append(shown);
    }
    std::stable_sort(round.cards.begin(), round.cards.end(),
        [](const DebriefCard &a, const DebriefCard &b) { return a.card.trainee < b.card.trainee; });
    for (const QList<Rating> &ratings : std::as_const(byCriterion))
        round.summaries.append(summarise(ratings));
    round.total = weightedTotal(round.criteria, round.summaries, int(round.rubric.levels.size()));
    round.agreement = agreementOfRound(round);
    return round;
}

Result<DebriefView> DebriefService::view(const ApplicationId &id)
{
    auto view = gather(id);
    if (!view)
        return view;
    const auto &rounds = view->rounds;
    const bool showsOthers = std::any_of(rounds.begin(), rounds.end(), [this](const DebriefRound &round) {
        return std::any_of(round.cards.begin(), round.cards.end(),
            [this](const DebriefCard &card) { return card.visible && card.card.authorId != m_context.session.person; });
    });
    if (showsOthers) {
        if (auto marked = m_scorecards.markSeenOthers(id); !marked)
            return marked.error();
    }
    return view;
}

Result<DebriefView> DebriefService::gather(const ApplicationId &id) const
{
    const Workspace &workspace = m_context.workspace;
    DebriefView view;
    auto application = workspace.get(id);
    if (!application)
        return application.error();
    view.application = *application;
    auto candidate = workspace.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    view.candidate = *candidate;
    auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    view.job = *job;
    auto stages =
        workspace.all<Stage>({ equals(&Stage::planId, application->planId) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    view.stages = *stages;

    const auto all = workspace.all<Scorecard>({ equals(&Scorecard::applicationId, id) });
    if (!all)
        return all.error();
    QList<Scorecard> cards = current(*all);
    const auto rights = rightsOn(workspace, view.candidate.id, m_context.session.person);
    if (!rights)
        return rights.error();
    for (Scorecard &card : cards) {
        if (!mayReadPrivateNote(card, *rights))
            card.privateNote.clear();
    }
    QList<Scorecard> own;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(own),
        [this](const Scorecard &card) { return card.authorId == m_context.session.person; });
    for (const Stage &stage : std::as_const(view.stages)) {
        QList<Scorecard> ofStage;
        std::copy_if(cards.begin(), cards.end(), std::back_inserter(ofStage),
            [&stage](const Scorecard &card) { return card.stageId == stage.id; });
        if (ofStage.isEmpty())
            continue;
        auto built = round(stage, ofStage, own);
        if (!built)
            return built.error();
        view.rounds.append(*built);
    }
    for (const DebriefRound &built : std::as_const(view.rounds)) {
        for (const DebriefCard &card : built.cards) {
            if (card.card.trainee)
                continue;
            ++view.cardsNeeded;
            view.cardsIn += card.card.state == ScorecardState::Submitted ? 1 : 0;
            if (card.card.state != ScorecardState::Submitted && !view.missing.contains(card.authorName))
                view.missing.append(card.authorName);
            view.sealed = view.sealed || (card.card.state == ScorecardState::Submitted && !card.visible);
        }
    }

    if (auto met = addMeeting(view); !met)
        return met.error();
    auto decisions =
        workspace.all<Decision>({ equals(&Decision::applicationId, id) }, { fieldName(&Decision::decidedAt) });
    if (!decisions)
        return decisions.error();
    view.decisions = *decisions;
    auto offers = workspace.all<Offer>({ equals(&Offer::applicationId, id) }, { fieldName(&Offer::number) });
    if (!offers)
        return offers.error();
    view.offers = *offers;
    return view;
}

Status DebriefService::decide(const DecisionRequest &request)
{
    if (request.reasons.trimmed().isEmpty())
        return Error{ Error::Code::NeedsReason, DebriefServiceTexts::tr("A decision needs its reasons."),
            DebriefServiceTexts::tr("Say what was seen that it rests on."), {}, QStringLiteral("decision.reasons") };
    return m_context.commands.run(
        QStringLiteral("decision.make"), request.application,
        [&](Transaction &transaction) -> Status {
            const auto application = transaction.get(request.application);
            if (!application)
                return application.error();
            Decision decision;
            decision.id = DecisionId(timedUuid(m_context.clock.nowUtc()));
            decision.applicationId = application->id;
            decision.stageId = application->stageId;
            decision.outcome = request.outcome;
            decision.deciderId = m_context.session.person;
            decision.reasons = request.reasons.trimmed();
            for (const CriterionId &criterion : request.criteria)
                decision.criteria.append(criterion.toString());
            decision.dissent = request.dissent.trimmed();
            decision.decidedAt = m_context.clock.nowUtc();
            if (auto added = transaction.add(decision, candidatePrivateScope(application->candidateId)); !added)
                return added;
            return carryOut(transaction, *application, request);
        },
        request.reasons.trimmed());
}

Status DebriefService::carryOut(
    Transaction &transaction, const Application &application, const DecisionRequest &request) const
{
    const Standing standing{ application.id, request.stage };
    // Before anything is worked out from where it stands: that may not be where it was believed to.
    if (auto checked = m_pipeline.checkStanding(transaction, standing, actionOf(request.outcome)); !checked)
        return checked;
    switch (request.outcome) {
    case Outcome::Decline:
        return m_pipeline.declineWithin(
            transaction, standing, { request.endReason, request.reasons.trimmed(), ShortNotice::Cancel });
    case Outcome::Hold:
        return m_pipeline.holdWithin(transaction, application.id, request.reasons.trimmed(), request.holdUntil);
    case Outcome::Advance:
    case Outcome::Hire:
        break;
    }
    StageId to = request.nextStage;
    if (to.isNull()) {
        const auto stages =
            transaction.all<Stage>({ equals(&Stage::planId, application.planId) }, { fieldName(&Stage::position) });
        if (!stages)
            return stages.error();
        to = goal(*stages, application.stageId, request.outcome);
    }
    if (to.isNull())
        return Error{ Error::Code::Invalid, DebriefServiceTexts::tr("The plan has no stage after this one."),
            DebriefServiceTexts::tr("Decide to hire, or add a stage to the plan."), {},
            QStringLiteral("decision.noStage") };
    if (to == application.stageId)
        return done();
    return m_pipeline.moveWithin(transaction, standing, to, request.waiver);
}

} // namespace shortlist
