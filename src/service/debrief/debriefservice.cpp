// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/debrief/debriefservice.h"

#include "domain/core/scopes.h"
#include "service/candidates/hiringteam.h"
#include "service/pipeline/graderagreement.h"
#include "service/scorecards/blindgrading.h"
#include "service/scorecards/roundlock.h"
#include "service/scorecards/scorecardservice.h"
#include "service/scorecards/submitter.h"

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

/// Two rounds of one stage, under two versions of the plan, are told apart by the version.
void nameRepeated(QList<DebriefRound> &rounds)
{
    for (DebriefRound &round : rounds) {
        const auto same = std::count_if(rounds.cbegin(), rounds.cend(),
            [&round](const DebriefRound &other) { return other.stage.lineageId == round.stage.lineageId; });
        if (round.planVersion > 0 && same > 1)
            round.name = round.former ? words::formerStageOfVersion(round.stage.name, round.planVersion)
                                      : words::stageOfVersion(round.stage.name, round.planVersion);
    }
}

} // namespace

Result<QList<DebriefRow>> DebriefService::list(const JobId &job, int limit) const
{
    auto rows = m_context.queries.scorecards.debriefs(job, m_context.session.person, limit);
    if (!rows)
        return rows;
    const auto graded = withAssessmentsToGrade(m_context.workspace);
    if (!graded)
        return graded.error();
    for (DebriefRow &row : *rows) {
        const auto debrief = enumFromText<DebriefState>(row.debriefState);
        const auto application = enumFromText<ApplicationState>(row.applicationState);
        if (debrief && application)
            row.debriefState = enumText(debriefStateAt(*debrief, *application));
        if (application != ApplicationState::Active || row.blind || row.cardsIn < row.cardsNeeded
            || !graded->contains(row.applicationId))
            continue;
        const auto third = awaitsThirdGrader(m_context.workspace, row.applicationId, m_context.session.person);
        if (!third)
            return third.error();
        row.thirdAwaited = *third;
    }
    return rows;
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

namespace {

/// What was decided tells what others rated; terms, and why it was decided so, are for those who recruit or hire. What
/// somebody decided or entered themselves (`own`) is hidden from them never.
void keepBack(DebriefView &view, const QSet<DecisionId> &own)
{
    const auto isOwn = [&own](const DecisionId &id) { return own.contains(id); };
    if (view.sealed)
        view.decisions.removeIf([&isOwn](const Decision &decision) { return !isOwn(decision.id); });
    if (view.sealed || !view.terms) {
        view.evidence.removeIf([&isOwn](const auto &of) { return !isOwn(of.key()); });
        view.restsOn.removeIf([&isOwn](const auto &of) { return !isOwn(of.key()); });
        QSet<PersonId> told;
        for (const Decision &decision : std::as_const(view.decisions)) {
            for (const Dissent &dissent : decision.dissents) {
                if (isOwn(decision.id))
                    told.insert(dissent.personId);
            }
        }
        view.dissenters.removeIf([&told](const auto &of) { return !told.contains(of.key()); });
    }
    if (view.debrief && view.talksHidden) {
        view.debrief->notes.clear();
        view.debrief->outcome.clear();
    }
    if (view.terms)
        return;
    for (Decision &decision : view.decisions) {
        if (isOwn(decision.id))
            continue;
        Decision outside;
        outside.id = decision.id;
        outside.applicationId = decision.applicationId;
        outside.stageId = decision.stageId;
        outside.deciderId = decision.deciderId;
        outside.decidedAt = decision.decidedAt;
        outside.outcome = decision.outcome;
        decision = outside;
    }
    for (Offer &offer : view.offers) {
        Offer outside;
        outside.id = offer.id;
        outside.applicationId = offer.applicationId;
        outside.openingId = offer.openingId;
        outside.number = offer.number;
        outside.state = offer.state;
        offer = outside;
    }
}

constexpr int kDecisionEntries = 500; ///< of a candidate's private journal that are looked through

} // namespace

/// Those that the viewer decided, and those they entered for somebody: who did is in the journal.
Result<QSet<DecisionId>> DebriefService::ownDecisions(const DebriefView &view) const
{
    QSet<DecisionId> own;
    const PersonId viewer = m_context.session.person;
    if (viewer.isNull() || view.decisions.isEmpty() || (!view.sealed && view.terms))
        return own;
    for (const Decision &decision : view.decisions) {
        if (decision.deciderId == viewer)
            own.insert(decision.id);
    }
    const auto entries =
        m_context.workspace.journal().entriesOfScope(candidatePrivateScope(view.candidate.id), kDecisionEntries);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries) {
        if (entry.entity == EntityKind::Decision && entry.kind == EntryKind::Create && entry.person == viewer)
            own.insert(DecisionId(entry.entityId));
    }
    return own;
}

// Whoever took part heard it, but for who owed their scorecard then, and owes it still.
bool DebriefView::hidesTalk(const Debrief &talk, const PersonId &viewer) const
{
    if (!sealed)
        return false;
    if (blind || !tookPart(talk, viewer))
        return true;
    return owesCard && talk.openedById != viewer;
}

QString DebriefView::stageName(const StageId &id) const
{
    // As the round is headed: of two in one stage it says which.
    const auto headed =
        std::find_if(rounds.begin(), rounds.end(), [&id](const DebriefRound &one) { return one.stage.id == id; });
    if (headed != rounds.end())
        return headed->name;
    const auto found =
        std::find_if(way.begin(), way.end(), [&id](const ApplicationStage &at) { return at.stage.id == id; });
    return found == way.end() ? QString() : found->name();
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
    auto way = wayOf(workspace, *application);
    if (!way)
        return way.error();
    view.way = *way;

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
    const auto blind = gradesBlind(workspace, m_context.session.person, id);
    if (!blind)
        return blind.error();
    view.blind = *blind;
    view.owesCard = std::any_of(own.begin(), own.end(), [&view](const Scorecard &card) {
        return card.state == ScorecardState::Draft && !(view.blind && !card.assessmentId.isNull());
    });
    // Not even how many grade: a card beside the candidate, be it locked, would tell its grader whose it is.
    if (view.blind)
        cards.removeIf([](const Scorecard &card) { return !card.assessmentId.isNull(); });
    for (const ApplicationStage &at : std::as_const(view.way)) {
        QList<Scorecard> ofStage;
        std::copy_if(cards.begin(), cards.end(), std::back_inserter(ofStage),
            [&at](const Scorecard &card) { return card.stageId == at.stage.id; });
        if (ofStage.isEmpty())
            continue;
        auto built = round(at.stage, ofStage, own, view.blind);
        if (!built)
            return built.error();
        built->former = at.former;
        built->name = at.name();
        built->planVersion = at.planVersion;
        view.rounds.append(*built);
    }
    nameRepeated(view.rounds);
    for (const DebriefRound &built : std::as_const(view.rounds)) {
        for (const DebriefCard &card : built.cards) {
            if (card.card.trainee)
                continue;
            ++view.cardsNeeded;
            view.cardsIn += card.card.state == ScorecardState::Submitted ? 1 : 0;
            if (card.card.state != ScorecardState::Submitted && !view.owing.contains(card.card.authorId)) {
                view.owing.append(card.card.authorId);
                view.missing.append(card.authorName);
            }
            view.sealed = view.sealed || (card.card.state == ScorecardState::Submitted && !card.visible);
        }
    }

    view.sealed = view.sealed || view.blind;
    if (!view.blind && view.cardsIn >= view.cardsNeeded) {
        const auto third = awaitsThirdGrader(workspace, id, m_context.session.person);
        if (!third)
            return third.error();
        view.thirdAwaited = *third;
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
    if (auto advised = addAdvice(view); !advised)
        return advised.error();
    if (auto quoted = addEvidence(view, *all, own); !quoted)
        return quoted.error();
    const auto decides = decidesOn(workspace, view.application, m_context.session.person);
    if (!decides)
        return decides.error();
    view.decides = *decides;
    if (!view.decides) {
        const auto named = namedDeciders(workspace, view.application);
        if (!named)
            return named.error();
        view.deciders = *named;
    }
    view.terms = rights->mayReadTerms(id);
    view.talksHidden = view.debrief && view.hidesTalk(*view.debrief, m_context.session.person);
    const auto ownOnes = ownDecisions(view);
    if (!ownOnes)
        return ownOnes.error();
    keepBack(view, *ownOnes);
    return view;
}

} // namespace shortlist
