// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/debrief/debriefservice.h"
#include "service/pipeline/openwork.h"
#include "service/pipeline/pipelineservice.h"
#include "service/scorecards/roundlock.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct DebriefDecisionTexts {
    Q_DECLARE_TR_FUNCTIONS(DebriefService)
};

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

/// What criteria are about: those of one lineage are the same in other versions and rounds, those that cover one
/// requirement of the job ask for the same.
class Subjects {
public:
    void add(const Criterion &criterion)
    {
        m_ids.insert(criterion.lineageId.uuid());
        if (!criterion.jobPointId.isNull())
            m_ids.insert(criterion.jobPointId.uuid());
    }
    bool contains(const Criterion &criterion) const
    {
        return m_ids.contains(criterion.lineageId.uuid())
            || (!criterion.jobPointId.isNull() && m_ids.contains(criterion.jobPointId.uuid()));
    }

private:
    QSet<QUuid> m_ids;
};

/// What anybody gave a level whose card counts, also by another version of the rubric, which is in no mean.
Subjects subjectsSeen(const QList<DebriefRound> &rounds)
{
    Subjects seen;
    for (const DebriefRound &round : rounds) {
        for (const DebriefCard &card : round.cards) {
            for (qsizetype i = 0; i < card.ratings.size() && !card.card.trainee; ++i) {
                if (card.ratings.at(i).level && !card.ratings.at(i).notObserved)
                    seen.add(round.criteria.at(i));
            }
        }
    }
    return seen;
}

/// Must-haves of all rounds whose ratings say no, and those that nobody saw in any, each told once.
void addMustHaves(AdviceQuestion &question, const QList<DebriefRound> &rounds)
{
    const Subjects seen = subjectsSeen(rounds);
    QSet<CriterionId> weakTold;
    Subjects unseenTold;
    for (const DebriefRound &round : rounds) {
        for (qsizetype i = 0; i < round.criteria.size(); ++i) {
            const Criterion &criterion = round.criteria.at(i);
            const RatingSummary &summary = round.summaries.at(i);
            if (!criterion.mustHave || summary.asked == 0)
                continue;
            const bool weak = summary.rated > 0 && !isInUpperHalf(summary, int(round.rubric.levels.size()));
            if (weak && !weakTold.contains(criterion.lineageId)) {
                weakTold.insert(criterion.lineageId);
                question.weakMustHaves.append(criterion.name);
            }
            if (summary.rated == 0 && !seen.contains(criterion) && !unseenTold.contains(criterion)) {
                unseenTold.add(criterion);
                question.unseenMustHaves.append(criterion.name);
            }
        }
    }
}

QStringList criteriaTexts(const DecisionRequest &request)
{
    QStringList texts;
    for (const CriterionId &criterion : request.criteria)
        texts.append(criterion.toString());
    return texts;
}

Status checkReasons(const DecisionRequest &request)
{
    if (request.reasons.trimmed().isEmpty())
        return failure(Error::Code::NeedsReason, "decision.reasons",
            DebriefDecisionTexts::tr("A decision needs its reasons."),
            DebriefDecisionTexts::tr("Say what was seen that it rests on."));
    const bool mute = std::any_of(request.dissents.begin(), request.dissents.end(),
        [](const Dissent &one) { return one.personId.isNull() || one.reason.trimmed().isEmpty(); });
    if (mute)
        return failure(Error::Code::NeedsReason, "decision.dissent",
            DebriefDecisionTexts::tr("Somebody disagrees without a reason."),
            DebriefDecisionTexts::tr("Say why, in their words, or leave them out."));
    return done();
}

Error notYours(const QString &names)
{
    const QString ask = DebriefDecisionTexts::tr(
        "Ask one of them to decide, or to name you in the plan of the debrief as the one who does.");
    return failure(Error::Code::Refused, "decision.notYours",
        DebriefDecisionTexts::tr("Only recruiters and hiring managers of a job decide, and whoever the debrief names."),
        names.isEmpty() ? ask : DebriefDecisionTexts::tr("They are: %1.").arg(names) + u' ' + ask);
}

Error opensEarly(const QString &names)
{
    const QString ask = DebriefDecisionTexts::tr("Wait until all are in, or ask one of those who decide to open it.");
    return failure(Error::Code::Refused, "debrief.notYours",
        DebriefDecisionTexts::tr(
            "Before all scorecards are in, only recruiters and hiring managers of the job open its "
            "debrief, and whoever the debrief names as the one who decides."),
        names.isEmpty() ? ask : DebriefDecisionTexts::tr("They are: %1.").arg(names) + u' ' + ask);
}

Error saysHidden()
{
    return failure(Error::Code::Refused, "debrief.hidden",
        DebriefDecisionTexts::tr("What was said in this debrief is hidden from you, so you do not write in it."),
        DebriefDecisionTexts::tr(
            "It is for those who take part, and for the others once all scorecards of the round are in."));
}

/// Refuses a decider without a part in it. Whoever enters the decision is checked already.
Status checkDecider(const Reader &reader, const Application &application, const PersonId &decider)
{
    const auto decides = decidesOn(reader, application, decider);
    if (!decides)
        return decides.error();
    if (*decides)
        return done();
    const auto person = reader.get(decider);
    if (!person)
        return person.error();
    const auto named = namedDeciders(reader, application);
    if (!named)
        return named.error();
    const QString choose = DebriefDecisionTexts::tr("Choose who does, or name them in the plan of the debrief first.");
    return failure(Error::Code::Refused, "decision.decider",
        DebriefDecisionTexts::tr(
            "%1 neither recruits nor hires for this job, and the debrief does not name them as the "
            "one who decides.")
            .arg(person->name),
        named->isEmpty() ? choose : DebriefDecisionTexts::tr("They are: %1.").arg(*named) + u' ' + choose);
}

} // namespace

Status DebriefView::may(DebriefStep step) const
{
    if (blind && step != DebriefStep::Plan)
        return blindError();
    if (step == DebriefStep::Decide && !decides)
        return notYours(deciders);
    if (step == DebriefStep::Write && talksHidden && !owesCard && isLive(application.state))
        return saysHidden();
    if (auto may = debriefStep(step, application.state, owesCard); !may || step != DebriefStep::Open || decides)
        return may;
    const bool early = debriefOpening(cardsNeeded, cardsIn, false, false) == DebriefOpening::NeedsWaiver;
    return early ? Status(opensEarly(deciders)) : done();
}

// What the rules look at is what the viewer may see: of hidden cards nothing is told, not even by advice.
Status DebriefService::addAdvice(DebriefView &view) const
{
    const auto opening = m_context.workspace.tryGet(view.application.openingId);
    if (!opening)
        return opening.error();
    if (*opening)
        view.hiringManager = (*opening)->hiringManagerId;
    view.question.cardsNeeded = view.cardsNeeded;
    view.question.debriefHeld = view.debrief && view.debrief->state != DebriefState::Planned;
    for (const DebriefRound &round : std::as_const(view.rounds)) {
        for (const DebriefCard &card : round.cards) {
            if (!card.visible || card.card.trainee)
                continue;
            const bool replaced =
                std::any_of(round.cards.begin(), round.cards.end(), [&card](const DebriefCard &later) {
                    return later.visible && later.card.authorId == card.card.authorId && later.sitting > card.sitting;
                });
            view.question.votes.append(
                { card.authorName, card.card.overall, card.card.authorId, replaced, !card.card.assessmentId.isNull() });
        }
    }
    addMustHaves(view.question, view.rounds);
    return done();
}

PersonId DebriefView::decider(const PersonId &otherwise) const
{
    return debrief && !debrief->deciderId.isNull() ? debrief->deciderId : otherwise;
}

QList<Advice> DebriefView::advice(const PersonId &decider, std::optional<int> grounds) const
{
    if (sealed)
        return {};
    AdviceQuestion asked = question;
    asked.grounds = grounds;
    asked.deciderGraded = true;
    for (const AdviceQuestion::Vote &vote : question.votes) {
        if (decider.isNull() || vote.person != decider)
            continue;
        asked.judgingDecider = vote.author;
        asked.deciderGraded = asked.deciderGraded && vote.graded;
    }
    if (!hiringManager.isNull())
        asked.managerDecides = decider == hiringManager;
    return decisionAdvice(asked);
}

// A quotation stays what was read: the revision it names is shown, also after an amendment.
Status DebriefService::addEvidence(DebriefView &view, const QList<Scorecard> &all, const QList<Scorecard> &own) const
{
    const Workspace &workspace = m_context.workspace;
    for (const Decision &decision : std::as_const(view.decisions)) {
        for (const Quotation &quotation : decision.quotations) {
            const auto card = std::find_if(
                all.begin(), all.end(), [&quotation](const Scorecard &one) { return one.id == quotation.scorecardId; });
            const auto criterion = workspace.tryGet(quotation.criterionId);
            if (!criterion)
                return criterion.error();
            if (card == all.end() || !*criterion)
                continue;
            const auto author = workspace.get(card->authorId);
            if (!author)
                return author.error();
            QuotedEvidence evidence;
            evidence.author = author->name;
            evidence.trainee = card->trainee;
            evidence.criterion = (*criterion)->name;
            evidence.revision = card->revision;
            evidence.amended = std::any_of(all.begin(), all.end(), [&card](const Scorecard &later) {
                return later.amendsId == card->id && later.state == ScorecardState::Submitted;
            });
            const auto open = roundIsOpenTo(workspace, *card, m_context.session.person);
            if (!open)
                return open.error();
            evidence.visible = maySeeRatings(*card, m_context.session.person, own, *open);
            if (evidence.visible) {
                const auto ratings = workspace.all<Rating>(
                    { equals(&Rating::scorecardId, card->id), equals(&Rating::criterionId, quotation.criterionId) });
                if (!ratings)
                    return ratings.error();
                evidence.rating = ratings->value(0);
            }
            view.evidence[decision.id].append(evidence);
        }
        // By their ids, of whatever version: the rounds hold the newest version's alone.
        for (const QString &id : decision.criteria) {
            const auto criterion = workspace.tryGet(CriterionId(QUuid::fromString(id)));
            if (!criterion)
                return criterion.error();
            if (*criterion)
                view.restsOn[decision.id].append((*criterion)->name);
        }
        for (const Dissent &dissent : decision.dissents) {
            const auto person = workspace.tryGet(dissent.personId);
            if (!person)
                return person.error();
            if (*person)
                view.dissenters.insert(dissent.personId, (*person)->name);
        }
    }
    return done();
}

// Only what whoever decides may read can be what the decision rests on.
Status DebriefService::checkQuotations(const DebriefView &shown, const DecisionRequest &request) const
{
    for (const Quotation &quotation : request.quotations) {
        const bool readable = std::any_of(shown.rounds.begin(), shown.rounds.end(), [&](const DebriefRound &round) {
            const bool asked = std::any_of(round.criteria.begin(), round.criteria.end(),
                [&](const Criterion &criterion) { return criterion.id == quotation.criterionId; });
            return std::any_of(round.cards.begin(), round.cards.end(), [&](const DebriefCard &card) {
                // A card made with an earlier version of the rubric has criteria of its own.
                const bool own = std::any_of(card.ratings.begin(), card.ratings.end(),
                    [&](const Rating &rating) { return rating.criterionId == quotation.criterionId; });
                return card.visible && card.card.id == quotation.scorecardId && (asked || own);
            });
        });
        if (!readable)
            return failure(Error::Code::Refused, "decision.quotation",
                DebriefDecisionTexts::tr("What is quoted is on no scorecard that you may see."),
                DebriefDecisionTexts::tr("Look at the debrief again, and choose from what is there."));
    }
    return done();
}

Result<QList<Person>> DebriefService::deciders(const ApplicationId &id) const
{
    const auto application = m_context.workspace.get(id);
    if (!application)
        return application.error();
    return decidersOn(m_context.workspace, *application);
}

Status DebriefService::decide(const DecisionRequest &request)
{
    if (auto checked = checkReasons(request); !checked)
        return checked;
    const auto shown = gather(request.application);
    if (!shown)
        return shown.error();
    if (auto allowed = shown->may(DebriefStep::Decide); !allowed)
        return allowed;
    if (auto checked = checkDecider(m_context.workspace, shown->application, request.decider); !checked)
        return checked;
    const PersonId decider = request.decider.isNull() ? m_context.session.person : request.decider;
    const bool withThemselves = std::any_of(request.dissents.begin(), request.dissents.end(),
        [&decider](const Dissent &one) { return one.personId == decider; });
    if (withThemselves)
        return failure(Error::Code::Invalid, "decision.dissenter",
            DebriefDecisionTexts::tr("Whoever decides does not disagree with the decision."),
            DebriefDecisionTexts::tr("Write their doubts into the reasons, or choose who decides anew."));
    if (auto readable = checkQuotations(*shown, request); !readable)
        return readable;
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
            decision.deciderId = request.decider.isNull() ? m_context.session.person : request.decider;
            decision.reasons = request.reasons.trimmed();
            decision.criteria = criteriaTexts(request);
            decision.dissent = request.dissent.trimmed();
            decision.decidedAt = m_context.clock.nowUtc();
            decision.quotations = request.quotations;
            decision.dissents = request.dissents;
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
    // The reasons stay with the decision: what the application holds is read on the board by everybody, those who still
    // owe a scorecard among them.
    switch (request.outcome) {
    case Outcome::Decline:
        return m_pipeline.declineWithin(transaction, standing, { request.endReason, {}, request.shortNotice });
    case Outcome::Hold:
        if (auto ended = endOpenDebriefs(transaction, application.id, m_context.clock.nowUtc(),
                words::standing(ApplicationState::OnHold, request.holdUntil));
            !ended)
            return ended;
        return m_pipeline.holdWithin(transaction, application.id,
            DebriefDecisionTexts::tr("by a decision", "why an application is on hold"), request.holdUntil);
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
        return Error{ Error::Code::Invalid, DebriefDecisionTexts::tr("The plan has no stage after this one."),
            DebriefDecisionTexts::tr("Decide to hire, or add a stage to the plan."), {},
            QStringLiteral("decision.noStage") };
    if (to == application.stageId)
        return done();
    return m_pipeline.moveWithin(transaction, standing, to, request.waiver);
}

} // namespace shortlist
