// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pipeline/application.h"
#include "support/debrieffixture.h"

using namespace shortlist;

class tst_debriefservice : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void notObservedLeavesTheMeanAndShowsAsCoverage();
    void theWeightedTotalFollowsItsFormula();
    void whoStillOwesACardSeesNobodysRatings();
    void aPrivateNoteIsForTheHiringManager();
    void agreementIsToldOnlyOfWhatTheViewerMaySee();
    void whoSatTwiceIsOneJudge();
    void aDebriefBeforeAllCardsAreInNeedsAReason();
    void aDecisionNeedsReasons();
    void whyIsForRecruitersAndTheHiringManager();
    void hireMovesToTheOfferAndAcceptingFillsTheOpening();
    void declineEndsItWithAllThatIsOpen();
    void onHoldTellsNobodyTheReasons();
    void aStaleDecisionIsRefused();
    void reopeningAHireAsksTheOfferAnew();
    void offerRules();
    void anOfferStartsWithTheCurrencyLastOffered();
    void anOfferLapsesOrIsTakenBack();
    void everyStepIsJournalledAndUndone();
};

void tst_debriefservice::notObservedLeavesTheMeanAndShowsAsCoverage()
{
    submitBoth();
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view);
    QCOMPARE(view->rounds.size(), 1);
    const QList<RatingSummary> &summaries = view->rounds.first().summaries;
    QCOMPARE(summaries.at(0).mean, 3.0);
    QCOMPARE(summaries.at(0).rated, 2);
    QCOMPARE(summaries.at(0).spread(), 2);
    QCOMPARE(summaries.at(1).mean, 3.0);
    QCOMPARE(summaries.at(1).rated, 1);
    QCOMPARE(summaries.at(1).asked, 2);
    QCOMPARE(view->cardsIn, 2);
    QCOMPARE(view->cardsNeeded, 2);
}

void tst_debriefservice::theWeightedTotalFollowsItsFormula()
{
    submitBoth();
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view && view->rounds.first().total);
    // Both means are 3 of 4 levels: (3 - 1) / (4 - 1), whatever the weights.
    QCOMPARE(qRound(*view->rounds.first().total * 100), 6667);
}

void tst_debriefservice::whoStillOwesACardSeesNobodysRatings()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    sit(m_loop.ben);
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view);
    QVERIFY(view->sealed);
    for (const DebriefCard &card : view->rounds.first().cards) {
        QVERIFY(!card.visible);
        QVERIFY(card.ratings.isEmpty());
        QVERIFY(card.card.takeaways.isEmpty());
        QCOMPARE(card.card.overall, Recommendation::None);
    }
    QCOMPARE(view->rounds.first().summaries.at(0).asked, 0);
}

void tst_debriefservice::aPrivateNoteIsForTheHiringManager()
{
    OpeningText text;
    text.hiringManagerId = m_loop.recruiter;
    QVERIFY(services().jobs.addOpenings(m_loop.job, 1, text));
    sit(m_loop.ana);
    QVERIFY(test::fillCard(services(), m_loop, m_loop.anasCard, { 4, 3 }));
    auto card = services().scorecards.open(m_loop.anasCard);
    QVERIFY(card);
    card->card.privateNote = QStringLiteral("Asked about the notice period.");
    QVERIFY(services().scorecards.saveDraft(card->card, card->ratings));
    QVERIFY(services().scorecards.submit(m_loop.anasCard));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });

    const auto noteSeenBy = [&](const PersonId &viewer) {
        sit(viewer);
        const auto view = services().debriefs.view(m_loop.application);
        const auto opened = services().scorecards.open(m_loop.anasCard);
        if (!view || !opened)
            return QStringLiteral("refused");
        for (const DebriefCard &one : view->rounds.first().cards) {
            if (one.card.id == m_loop.anasCard && one.card.privateNote == opened->card.privateNote)
                return one.card.privateNote;
        }
        return QStringLiteral("differs");
    };
    QCOMPARE(noteSeenBy(m_loop.ana), QStringLiteral("Asked about the notice period."));
    QCOMPARE(noteSeenBy(m_loop.recruiter), QStringLiteral("Asked about the notice period."));
    QCOMPARE(noteSeenBy(m_loop.ben), QString());
}

void tst_debriefservice::agreementIsToldOnlyOfWhatTheViewerMaySee()
{
    const auto seenBy = [this](const PersonId &viewer) {
        sit(viewer);
        const auto view = services().debriefs.view(m_loop.application);
        return view ? view->rounds.first().agreement : std::nullopt;
    };
    QVERIFY(!seenBy(m_loop.recruiter)); // nothing is in
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    // Ben owes a card: how far others agree would tell him what they rated.
    QVERIFY(!seenBy(m_loop.ben));
    QVERIFY(!seenBy(m_loop.recruiter)); // the round is not open
    const auto one = seenBy(m_loop.ana);
    QVERIFY(one);
    QCOMPARE(one->raters, 1);
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    for (const PersonId &viewer : { m_loop.recruiter, m_loop.ana, m_loop.ben }) {
        const auto both = seenBy(viewer);
        QVERIFY(both);
        QCOMPARE(both->raters, 2);
        QCOMPARE(both->criteria, 1); // Ben did not observe the second
        QCOMPARE(both->pairs, 1);
        QCOMPARE(both->samePairs, 0);
        QVERIFY(both->measures.isEmpty() && both->missing.contains(QStringLiteral("it takes 5 criteria")));
    }
    sit(m_loop.recruiter);
}

void tst_debriefservice::whoSatTwiceIsOneJudge()
{
    const auto again = services().commands().run(
        QStringLiteral("interview.book"), m_loop.application, [this](Transaction &t) -> Status {
            const QUuid scope = candidateScope(m_loop.candidate);
            Interview later = *t.get(m_loop.interview);
            later.id = InterviewId(QUuid::createUuid());
            later.startAt = later.startAt.addDays(1);
            if (auto added = t.add(later, scope); !added)
                return added;
            Scorecard card = *t.get(m_loop.anasCard);
            card.id = ScorecardId(QUuid::createUuid());
            card.interviewId = later.id;
            return t.add(card, scorecardScope(card.id));
        });
    QVERIFY(again);
    const QList<Scorecard> cards =
        *services().context.workspace.all<Scorecard>({ equals(&Scorecard::authorId, m_loop.ana) });
    QCOMPARE(cards.size(), 2);
    m_clock.advance(24 * 60 * 60); // her second interview has begun
    const ScorecardId second = cards.at(cards.first().id == m_loop.anasCard ? 1 : 0).id;
    submit(m_loop.ana, m_loop.anasCard, { 4, 4 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 3 });
    // Until the second is in, the first is what she says.
    sit(m_loop.ben);
    QCOMPARE(services().debriefs.view(m_loop.application)->rounds.first().summaries.first().mean, 3.0);
    submit(m_loop.ana, second, { 2, 2 });
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view);
    const DebriefRound &round = view->rounds.first();
    QCOMPARE(round.cards.size(), 3); // evidence of both sittings
    for (const DebriefCard &card : round.cards)
        QCOMPARE(card.sitting, card.card.id == second ? 2 : 1);
    QStringList heads;
    for (const DebriefCard &card : round.cards)
        heads.append(card.heading());
    heads.sort();
    QCOMPARE(heads, (QStringList{ QStringLiteral("Ana"), QStringLiteral("Ana, 2nd sitting"), QStringLiteral("Ben") }));
    // Ana's last sitting and Ben's: 2 and 2 beside 2 and 3.
    for (const DebriefCard &card : round.cards) {
        QCOMPARE(card.counts, card.card.id != m_loop.anasCard);
        QCOMPARE(card.earlierSitting, card.card.id == m_loop.anasCard);
    }
    const double means[] = { 2.0, 2.5 };
    const int spreads[] = { 0, 1 };
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(round.summaries.at(i).mean, means[i]);
        QCOMPARE(round.summaries.at(i).rated, 2);
        QCOMPARE(round.summaries.at(i).asked, 2);
        QCOMPARE(round.summaries.at(i).spread(), spreads[i]);
    }
    QCOMPARE(round.total, weightedTotal(round.criteria, round.summaries, 4));
    QVERIFY(round.agreement);
    QCOMPARE(round.agreement->raters, 2);
    QCOMPARE(round.agreement->pairs, 2);
    QCOMPARE(round.agreement->samePairs, 1);
}

void tst_debriefservice::aDebriefBeforeAllCardsAreInNeedsAReason()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    const auto early = services().debriefs.open(m_loop.application);
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("debrief.cardsMissing"));
    QVERIFY(services().debriefs.open(m_loop.application, QStringLiteral("Ben is ill")));
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view && view->debrief);
    QCOMPARE(view->debrief->breakGlassReason, QStringLiteral("Ben is ill"));
}

void tst_debriefservice::aDecisionNeedsReasons()
{
    submitBoth();
    DecisionRequest empty = request(Outcome::Hire);
    empty.reasons = QStringLiteral("  ");
    const auto refused = services().debriefs.decide(empty);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("decision.reasons"));
}

void tst_debriefservice::whyIsForRecruitersAndTheHiringManager()
{
    OpeningText text;
    text.hiringManagerId = m_loop.recruiter;
    QVERIFY(services().jobs.addOpenings(m_loop.job, 1, text));
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 }, Recommendation::Yes, QStringLiteral("Named the race"));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    DecisionRequest hire = request(Outcome::Hire);
    hire.quotations = { { m_loop.anasCard, m_loop.criteria.first() } };
    hire.dissent = QStringLiteral("One would wait.");
    hire.dissents = { { m_loop.ben, QStringLiteral("Too early") } };
    QVERIFY(services().debriefs.decide(hire));

    const auto told = services().debriefs.view(m_loop.application);
    QVERIFY(told && told->terms);
    QCOMPARE(told->decisions.first().reasons, hire.reasons);
    QVERIFY(!told->evidence.isEmpty() && !told->dissenters.isEmpty());

    sit(m_loop.ben);
    const auto view = services().debriefs.view(m_loop.application);
    QVERIFY(view && !view->sealed && !view->terms);
    QCOMPARE(view->decisions.size(), 1);
    const Decision &decision = view->decisions.first();
    QCOMPARE(decision.outcome, Outcome::Hire);
    QCOMPARE(decision.deciderId, m_loop.recruiter);
    QCOMPARE(decision.stageId, m_loop.interviewStage);
    QVERIFY(decision.decidedAt.isValid());
    QVERIFY(decision.reasons.isEmpty() && decision.criteria.isEmpty() && decision.quotations.isEmpty());
    QVERIFY(decision.dissent.isEmpty() && decision.dissents.isEmpty());
    QVERIFY(view->evidence.isEmpty() && view->dissenters.isEmpty());
    // The pack says the same.
    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack && !pack->terms);
    QCOMPARE(pack->decisions.size(), 1);
    QCOMPARE(pack->decisions.first().outcome, Outcome::Hire);
    QCOMPARE(pack->decisions.first().decider, QStringLiteral("Rita"));
    QVERIFY(pack->decisions.first().reasons.isEmpty() && pack->decisions.first().quotations.isEmpty());
    QVERIFY(pack->decisions.first().dissent.isEmpty() && pack->decisions.first().dissents.isEmpty());
    sit(m_loop.recruiter);
}

void tst_debriefservice::hireMovesToTheOfferAndAcceptingFillsTheOpening()
{
    submitBoth();
    const auto row = [this] { return services().debriefs.list()->first(); };
    QVERIFY(!row().decided);
    const auto decided = services().debriefs.decide(request(Outcome::Hire));
    QVERIFY(row().decided); // at the stage before
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QCOMPARE(services().context.workspace.get(m_loop.application)->stageId, m_loop.offerStage);
    auto terms = services().offers.suggestion(m_loop.application);
    QVERIFY(terms);
    QCOMPARE(terms->openingId, m_loop.opening);
    terms->salaryMinor = 6'500'000;
    terms->currency = QStringLiteral("EUR");
    terms->startOn = QDate(2030, 3, 1);
    const auto offer = services().offers.draft(*terms);
    QVERIFY2(offer, offer ? "" : qPrintable(offer.error().text()));
    QVERIFY(services().offers.send(*offer));
    QVERIFY(row().decided);
    const auto accepted = services().offers.accept(*offer);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().text()));
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::Hired);
    const auto opening = services().context.workspace.get(m_loop.opening);
    QCOMPARE(opening->state, OpeningState::Filled);
    QCOMPARE(opening->filledById, m_loop.application);
}

void tst_debriefservice::declineEndsItWithAllThatIsOpen()
{
    submit(m_loop.ana, m_loop.anasCard, { 1, 1 });
    DecisionRequest decline = request(Outcome::Decline);
    decline.endReason = services().settings.endReasons()->first().id;
    const auto decided = services().debriefs.decide(decline);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::Declined);
    QCOMPARE(services().context.workspace.get(m_loop.bensCard)->state, ScorecardState::Discarded);
    const auto view = services().debriefs.view(m_loop.application);
    QCOMPARE(view->decisions.size(), 1);
    QCOMPARE(view->decisions.first().deciderId, m_loop.recruiter);
    // Why is read with the decision alone: the application is read by everybody.
    QCOMPARE(services().context.workspace.get(m_loop.application)->endNote, QString());
}

void tst_debriefservice::onHoldTellsNobodyTheReasons()
{
    submitBoth();
    QVERIFY(services().debriefs.decide(request(Outcome::Hold)));
    const auto application = services().context.workspace.get(m_loop.application);
    QCOMPARE(application->state, ApplicationState::OnHold);
    QCOMPARE(application->holdReason, QStringLiteral("by a decision"));
}

void tst_debriefservice::aStaleDecisionIsRefused()
{
    submitBoth();
    QVERIFY(services().debriefs.decide(request(Outcome::Hire)));
    DecisionRequest back = request(Outcome::Advance);
    back.nextStage = m_loop.interviewStage;
    const auto refused = services().debriefs.decide(back);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("move.stale"));
    // At the last stage there is none after it; that it stands there is what whoever decides did not know.
    for (const Outcome outcome : { Outcome::Advance, Outcome::Hire, Outcome::Hold, Outcome::Decline }) {
        DecisionRequest late = request(outcome);
        late.endReason = services().settings.endReasons()->first().id;
        const auto stale = services().debriefs.decide(late);
        QVERIFY(!stale);
        QCOMPARE(stale.error().key, QStringLiteral("move.stale"));
        QVERIFY2(stale.error().sentence.contains(QStringLiteral("Offer")), qPrintable(stale.error().sentence));
    }
    DecisionRequest further = request(Outcome::Advance);
    further.stage = m_loop.offerStage;
    QCOMPARE(services().debriefs.decide(further).error().key, QStringLiteral("decision.noStage"));
}

void tst_debriefservice::reopeningAHireAsksTheOfferAnew()
{
    submitBoth();
    QVERIFY(services().debriefs.decide(request(Outcome::Hire)));
    auto terms = *services().offers.suggestion(m_loop.application);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("EUR");
    terms.startOn = QDate(2030, 3, 1);
    const auto offer = services().offers.draft(terms);
    QVERIFY(offer);
    QVERIFY(services().offers.send(*offer));
    const Workspace &workspace = services().context.workspace;
    QVERIFY(services().offers.accept(*offer));
    const QStringList hired = test::dump(workspace);
    QVERIFY(services().pipeline.reopen(m_loop.application));
    QCOMPARE(workspace.get(*offer)->state, OfferState::Sent);
    QVERIFY(!workspace.get(*offer)->answeredAt.isValid());
    QVERIFY(services().history.undo());
    QCOMPARE(test::dump(workspace), hired);
    QVERIFY(services().history.redo());
    // Either way on is open again.
    QVERIFY(services().offers.accept(*offer));
    QCOMPARE(workspace.get(m_loop.application)->state, ApplicationState::Hired);
    QVERIFY(services().pipeline.reopen(m_loop.application));
    QVERIFY(services().pipeline.decline(
        m_loop.application, m_loop.offerStage, services().settings.endReasons()->first().id));
    QCOMPARE(workspace.get(*offer)->state, OfferState::Withdrawn);
}

void tst_debriefservice::offerRules()
{
    const auto early = services().offers.draft(*services().offers.suggestion(m_loop.application));
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("offer.stage"));
    submitBoth();
    QVERIFY(services().debriefs.decide(request(Outcome::Hire)));
    const auto offer = services().offers.draft(*services().offers.suggestion(m_loop.application));
    QVERIFY(offer);
    const auto second = services().offers.draft(*services().offers.suggestion(m_loop.application));
    QVERIFY(!second);
    QCOMPARE(second.error().key, QStringLiteral("offer.live"));
    const auto incomplete = services().offers.send(*offer);
    QVERIFY(!incomplete);
    QCOMPARE(incomplete.error().key, QStringLiteral("offer.incomplete"));
    const auto notSent = services().offers.accept(*offer);
    QVERIFY(!notSent);
    QCOMPARE(notSent.error().key, QStringLiteral("offer.state"));
    auto terms = *services().context.workspace.get(*offer);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("EUR");
    terms.startOn = QDate(2030, 3, 1);
    QVERIFY(services().offers.edit(terms));
    QVERIFY(services().offers.send(*offer));
    const auto noReason = services().offers.declineByCandidate(*offer, {});
    QVERIFY(!noReason);
    QCOMPARE(noReason.error().key, QStringLiteral("offer.needsReason"));
    QVERIFY(services().offers.declineByCandidate(*offer, QStringLiteral("Pay")));
    // The next offer starts from the one that was turned down.
    const auto again = services().offers.suggestion(m_loop.application);
    QVERIFY(again);
    QVERIFY(again->id.isNull());
    QCOMPARE(again->salaryMinor, 1);
    QCOMPARE(again->currency, QStringLiteral("EUR"));
    QCOMPARE(again->startOn, QDate(2030, 3, 1));
    QVERIFY(!again->sentAt.isValid() && again->declineReason.isEmpty());
    const auto next = services().offers.draft(*services().offers.suggestion(m_loop.application));
    QVERIFY(next);
    QCOMPARE(services().context.workspace.get(*next)->number, 2);
}

void tst_debriefservice::anOfferStartsWithTheCurrencyLastOffered()
{
    QVERIFY(services().offers.suggestion(m_loop.application)->currency.isEmpty());
    Application other;
    other.id = ApplicationId(timedUuid(m_clock.nowUtc()));
    other.candidateId = m_loop.candidate;
    other.jobId = m_loop.job;
    other.planId = m_loop.plan;
    other.stageId = m_loop.offerStage;
    other.appliedAt = other.enteredStageAt = m_clock.nowUtc();
    QVERIFY(services().commands().run(QStringLiteral("application.add"), other.id,
        [&](Transaction &t) { return t.add(other, candidateScope(other.candidateId)); }));
    auto terms = *services().offers.suggestion(other.id);
    terms.currency = QStringLiteral("CHF");
    terms.salaryMinor = 5;
    QVERIFY(services().offers.draft(terms));
    const auto fresh = services().offers.suggestion(m_loop.application);
    QCOMPARE(fresh->currency, QStringLiteral("CHF"));
    QCOMPARE(fresh->salaryMinor, 0); // what somebody else is offered is not this one's
}

void tst_debriefservice::anOfferLapsesOrIsTakenBack()
{
    submitBoth();
    QVERIFY(services().debriefs.decide(request(Outcome::Hire)));
    const auto sent = [this]() -> OfferId {
        auto terms = *services().offers.suggestion(m_loop.application);
        terms.salaryMinor = 1;
        terms.currency = QStringLiteral("EUR");
        terms.startOn = QDate(2030, 3, 1);
        const auto offer = services().offers.draft(terms);
        return offer && services().offers.send(*offer) ? *offer : OfferId();
    };
    const OfferId unanswered = sent();
    QVERIFY(services().offers.lapse(unanswered));
    QCOMPARE(services().context.workspace.get(unanswered)->state, OfferState::Lapsed);
    const OfferId takenBack = sent();
    QVERIFY(services().offers.withdraw(takenBack, QStringLiteral("The budget was cut.")));
    QCOMPARE(services().context.workspace.get(takenBack)->state, OfferState::Withdrawn);
    const Error late = services().offers.accept(takenBack).error();
    QCOMPARE(late.key, QStringLiteral("offer.state"));
    QVERIFY2(late.sentence.contains(QStringLiteral("withdrawn")), qPrintable(late.sentence));
    // The application still stands there, undecided by the candidate.
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::Active);
}

void tst_debriefservice::everyStepIsJournalledAndUndone()
{
    submitBoth();
    QVERIFY(services().debriefs.view(m_loop.application)); // that somebody looked is noted here, and is no step
    QList<QStringList> states{ test::dump(services().context.workspace) };
    OfferId offer;
    const QList<std::function<bool()>> steps{
        [&] { return services().debriefs.open(m_loop.application).ok(); },
        [&] {
            const auto view = services().debriefs.view(m_loop.application);
            return view && services().debriefs.saveNotes(view->debrief->id, QStringLiteral("All agree.")).ok();
        },
        [&] {
            const auto view = services().debriefs.view(m_loop.application);
            return view && services().debriefs.close(view->debrief->id).ok();
        },
        [&] { return services().debriefs.decide(request(Outcome::Hire)).ok(); },
        [&] {
            auto terms = services().offers.suggestion(m_loop.application);
            terms->salaryMinor = 100;
            terms->currency = QStringLiteral("EUR");
            terms->startOn = QDate(2030, 3, 1);
            const auto drafted = services().offers.draft(*terms);
            offer = drafted ? *drafted : OfferId();
            return drafted.ok();
        },
        [&] { return services().offers.send(offer).ok(); },
        [&] { return services().offers.accept(offer).ok(); },
    };
    for (const auto &step : steps) {
        QVERIFY(step());
        states.append(test::dump(services().context.workspace));
        QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), states.last());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = services().history.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
        QCOMPARE(test::dump(services().context.workspace), states.at(i));
    }
}

QTEST_GUILESS_MAIN(tst_debriefservice)
#include "tst_debriefservice.moc"
