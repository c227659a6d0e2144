// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

/// Decisions with what they rest on, and the cases that a debrief must never get wrong.
class tst_decision : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void aDecisionKeepsItsEvidenceItsDeciderAndWhoDisagreed();
    void whatIsQuotedStaysTheRevisionThatWasRead();
    void onlyWhatOneMaySeeCanBeQuoted();
    void whoDisagreesSaysWhy();
    void adviceRestsOnWhatTheViewerMaySee();
    void aMustHaveIsUnseenOnlyWhereNobodySawItInAnyRound();
    void whatItRestsOnIsNamedAfterANewerVersionJoined();
    void whoOwesACardIsNotToldWhatWasDecided();
    void fiveAndNotObservedIsFiveByOneOfTwo();
    void anOldCardStaysAsItWasAfterTheRubricChanged();
    void anAmendmentAfterSeeingOthersIsMarked();
    void decliningAsksAboutInterviewsAtShortNotice();

private:
    /// A card with “Ana saw it” beside every rating.
    void submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels,
        Recommendation overall = Recommendation::Yes)
    {
        const QString name = author == m_loop.ana ? QStringLiteral("Ana") : QStringLiteral("Ben");
        DebriefFixture::submit(author, card, levels, overall, name + QStringLiteral(" saw it"));
    }
    ScorecardId amendAnas(const QString &evidence);
    const DebriefCard *cardOf(const DebriefView &view, const PersonId &author) const;
};

ScorecardId tst_decision::amendAnas(const QString &evidence)
{
    sit(m_loop.ana);
    const auto amendment = services().scorecards.amend(m_loop.anasCard, QStringLiteral("Read my notes again"));
    if (!amendment)
        return {};
    auto opened = services().scorecards.open(*amendment);
    if (!opened)
        return {};
    opened->ratings[0].evidence = evidence;
    const bool stored = services().scorecards.saveDraft(opened->card, opened->ratings).ok()
                     && services().scorecards.submit(*amendment).ok();
    sit(m_loop.recruiter);
    return stored ? *amendment : ScorecardId();
}

const DebriefCard *tst_decision::cardOf(const DebriefView &view, const PersonId &author) const
{
    for (const DebriefCard &card : view.rounds.first().cards) {
        if (card.card.authorId == author)
            return &card;
    }
    return nullptr;
}

void tst_decision::aDecisionKeepsItsEvidenceItsDeciderAndWhoDisagreed()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    DecisionRequest wanted = request(Outcome::Hire);
    wanted.quotations = { { m_loop.anasCard, m_loop.criteria.first() } };
    wanted.dissents = { { m_loop.ben, QStringLiteral("Never tested the edge") } };
    wanted.decider = m_loop.ana;
    const QStringList before = test::dump(services().context.workspace);
    const auto decided = debriefs().decide(wanted);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view && view->decisions.size() == 1);
    const Decision &decision = view->decisions.first();
    QCOMPARE(decision.deciderId, m_loop.ana);
    QCOMPARE(decision.quotations, wanted.quotations);
    QCOMPARE(decision.dissents, wanted.dissents);
    QCOMPARE(view->dissenters.value(m_loop.ben), QStringLiteral("Ben"));
    const QList<QuotedEvidence> quoted = view->evidence.value(decision.id);
    QCOMPARE(quoted.size(), 1);
    QCOMPARE(quoted.first().author, QStringLiteral("Ana"));
    QCOMPARE(quoted.first().rating.evidence, QStringLiteral("Ana saw it"));
    QVERIFY(!quoted.first().amended);
    QVERIFY(services().history.undo());
    QVERIFY(debriefs().view(m_loop.application)->decisions.isEmpty());
    QVERIFY(test::dump(services().context.workspace).size() >= before.size());
}

void tst_decision::whatIsQuotedStaysTheRevisionThatWasRead()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    DecisionRequest wanted = request(Outcome::Hire);
    wanted.quotations = { { m_loop.anasCard, m_loop.criteria.first() } };
    QVERIFY(debriefs().decide(wanted));
    QVERIFY(!amendAnas(QStringLiteral("Something else")).isNull());
    const auto view = debriefs().view(m_loop.application);
    const QuotedEvidence quoted = view->evidence.value(view->decisions.first().id).value(0);
    QCOMPARE(quoted.rating.evidence, QStringLiteral("Ana saw it"));
    QCOMPARE(quoted.revision, 1);
    QVERIFY(quoted.amended);
}

void tst_decision::onlyWhatOneMaySeeCanBeQuoted()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    DecisionRequest wanted = request(Outcome::Hire);
    wanted.waiver = QStringLiteral("Ben is ill");
    wanted.quotations = { { m_loop.anasCard, m_loop.criteria.first() } };
    // The round is not open yet for the recruiter, who has no card in it.
    QCOMPARE(debriefs().decide(wanted).error().key, QStringLiteral("decision.quotation"));
    wanted.quotations = { { m_loop.bensCard, m_loop.criteria.first() } }; // a draft
    QCOMPARE(debriefs().decide(wanted).error().key, QStringLiteral("decision.quotation"));
    QVERIFY(debriefs().view(m_loop.application)->decisions.isEmpty());
}

void tst_decision::whoDisagreesSaysWhy()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    DecisionRequest wanted = request(Outcome::Hire);
    wanted.dissents = { { m_loop.ben, QStringLiteral("  ") } };
    QCOMPARE(debriefs().decide(wanted).error().key, QStringLiteral("decision.dissent"));
}

void tst_decision::adviceRestsOnWhatTheViewerMaySee()
{
    submit(m_loop.ana, m_loop.anasCard, { 1, 1 }, Recommendation::StrongNo);
    const auto kindsFor = [this](const PersonId &viewer) {
        sit(viewer);
        QList<int> kinds;
        const auto view = debriefs().view(m_loop.application);
        const QList<Advice> said = view ? view->advice(viewer) : QList<Advice>();
        for (const Advice &advice : said)
            kinds.append(int(advice.kind));
        return kinds;
    };
    QVERIFY(kindsFor(m_loop.ben).isEmpty()); // sealed: advice would tell what Ana said
    QVERIFY(kindsFor(m_loop.recruiter).isEmpty()); // the round is not open yet
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    const QList<int> recruiters = kindsFor(m_loop.recruiter);
    QVERIFY(recruiters.contains(int(Advice::Kind::CardsMissing)));
    QVERIFY(recruiters.contains(int(Advice::Kind::StrongNo)));
    submit(m_loop.ben, m_loop.bensCard, { 1, 2 }, Recommendation::No);
    QVERIFY(kindsFor(m_loop.ben).contains(int(Advice::Kind::TwoNo)));
    // Advice only: it can be decided otherwise.
    sit(m_loop.recruiter);
    QVERIFY(debriefs().decide(request(Outcome::Hire)));
}

void tst_decision::aMustHaveIsUnseenOnlyWhereNobodySawItInAnyRound()
{
    // Another round, by another rubric: its second criterion is about the same requirement as the first one's.
    const JobPointId requirement(randomUuid());
    RubricId other(randomUuid());
    QList<CriterionId> others;
    ScorecardId second;
    QVERIFY(services().commands().run(QStringLiteral("rubric.edit"), other, [&](Transaction &t) -> Status {
        const QUuid team = services().context.workspace.teamScope();
        JobPoint point;
        point.id = requirement;
        point.jobId = m_loop.job;
        point.text = QStringLiteral("Tests what they write");
        if (auto added = t.add(point, team); !added)
            return added;
        Rubric rubric = *t.get(m_loop.rubric);
        rubric.id = rubric.lineageId = other;
        if (auto added = t.add(rubric, team); !added)
            return added;
        for (const CriterionId &id : std::as_const(m_loop.criteria)) {
            Criterion criterion = *t.get(id);
            criterion.mustHave = true;
            if (id == m_loop.criteria.last())
                criterion.jobPointId = requirement;
            if (auto saved = t.save(criterion); !saved)
                return saved;
            criterion.id = criterion.lineageId = CriterionId(randomUuid());
            criterion.rubricId = other;
            criterion.name = QStringLiteral("Other %1").arg(others.size() + 1);
            others.append(criterion.id);
            if (auto added = t.add(criterion, team); !added)
                return added;
        }
        Stage stage = *t.get(m_loop.interviewStage);
        stage.id = stage.lineageId = StageId(randomUuid());
        stage.name = QStringLiteral("Second interview");
        stage.position = 1;
        stage.rubricId = other;
        if (auto added = t.add(stage, team); !added)
            return added;
        Scorecard card = *t.get(m_loop.bensCard);
        card.id = second = ScorecardId(randomUuid());
        card.stageId = stage.id;
        card.rubricId = other;
        return t.add(card, scorecardScope(card.id));
    }));
    const auto unseen = [this] { return debriefs().view(m_loop.application)->question.unseenMustHaves; };
    submit(m_loop.ana, m_loop.anasCard, { 0, 0 });
    submit(m_loop.ben, m_loop.bensCard, { 3, 0 }); // the first one was seen, the second by nobody
    QCOMPARE(unseen(), QStringList{ QStringLiteral("Criterion 2") });
    test::Loop later = m_loop;
    later.criteria = others;
    sit(m_loop.ben);
    QVERIFY(test::fillCard(services(), later, second, { 0, 0 }));
    QVERIFY(services().scorecards.submit(second));
    sit(m_loop.recruiter);
    // The same requirement is told of once.
    QCOMPARE(unseen(), (QStringList{ QStringLiteral("Criterion 2"), QStringLiteral("Other 1") }));
    sit(m_loop.ben);
    const auto amendment = services().scorecards.amend(second, QStringLiteral("Read my notes again"));
    QVERIFY(amendment);
    QVERIFY(test::fillCard(services(), later, *amendment, { 2, 4 }));
    QVERIFY(services().scorecards.submit(*amendment));
    sit(m_loop.recruiter);
    QCOMPARE(unseen(), QStringList());
}

void tst_decision::whatItRestsOnIsNamedAfterANewerVersionJoined()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    QVERIFY(services().pipeline.resume(m_loop.application));
    const auto grounds = [this] {
        const auto view = debriefs().view(m_loop.application);
        return view->restsOn.value(view->decisions.first().id);
    };
    QCOMPARE(grounds(), QStringList{ QStringLiteral("Criterion 1") });
    const auto version = services().rubrics.newVersion(m_loop.rubric);
    QVERIFY(version);
    QVERIFY(services().commands().run(QStringLiteral("scorecard.add"), m_loop.application, [&](Transaction &t) {
        Scorecard card = *t.get(m_loop.anasCard);
        card = { .id = ScorecardId(randomUuid()),
            .applicationId = m_loop.application,
            .stageId = m_loop.interviewStage,
            .authorId = m_loop.recruiter,
            .rubricId = *version,
            .state = ScorecardState::Submitted,
            .submittedAt = m_clock.nowUtc() };
        return t.add(card, scorecardScope(card.id));
    }));
    sit(m_loop.ana);
    QCOMPARE(debriefs().view(m_loop.application)->rounds.first().rubric.number, 2);
    QCOMPARE(grounds(), QStringList{ QStringLiteral("Criterion 1") });
}

void tst_decision::whoOwesACardIsNotToldWhatWasDecided()
{
    submit(m_loop.ana, m_loop.anasCard, { 1, 1 }, Recommendation::StrongNo);
    sit(m_loop.recruiter);
    DecisionRequest early = request(Outcome::Hire);
    early.waiver = QStringLiteral("Ben is ill");
    QVERIFY(debriefs().decide(early));
    QCOMPARE(debriefs().view(m_loop.application)->decisions.size(), 1);
    sit(m_loop.ben);
    const auto bens = debriefs().view(m_loop.application);
    QVERIFY(bens->sealed);
    QVERIFY(bens->decisions.isEmpty());
}

void tst_decision::fiveAndNotObservedIsFiveByOneOfTwo()
{
    auto rubric = *services().context.workspace.get(m_loop.rubric);
    rubric.levels.append(QStringLiteral("5"));
    QVERIFY(services().commands().run(
        QStringLiteral("rubric.edit"), rubric.id, [&](Transaction &t) { return t.save(rubric); }));
    submit(m_loop.ana, m_loop.anasCard, { 5, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 0, 3 });
    const auto view = debriefs().view(m_loop.application);
    const RatingSummary summary = view->rounds.first().summaries.first();
    QCOMPARE(summary.mean, 5.0);
    QCOMPARE(summary.rated, 1);
    QCOMPARE(summary.asked, 2);
}

void tst_decision::anOldCardStaysAsItWasAfterTheRubricChanged()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    sit(m_loop.ana); // her own card: others see it once the round is open
    const auto before = services().scorecards.open(m_loop.anasCard);
    QVERIFY(before);
    sit(m_loop.recruiter);
    const auto version = services().rubrics.newVersion(m_loop.rubric);
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    // Ben's card is made with the new version: the first criterion has another name there.
    QVERIFY(services().commands().run(QStringLiteral("rubric.edit"), *version, [&](Transaction &t) -> Status {
        const auto criteria =
            t.all<Criterion>({ equals(&Criterion::rubricId, *version) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        Criterion renamed = criteria->first();
        renamed.name = QStringLiteral("Renamed");
        m_loop.criteria = { criteria->at(0).id, criteria->at(1).id };
        auto card = t.get(m_loop.bensCard);
        if (!card)
            return card.error();
        card->rubricId = *version;
        if (auto saved = t.save(renamed); !saved)
            return saved;
        return t.save(*card);
    }));
    submit(m_loop.ben, m_loop.bensCard, { 2, 1 });
    const auto after = services().scorecards.open(m_loop.anasCard);
    QVERIFY(after);
    QCOMPARE(after->rubric.number, before->rubric.number);
    QCOMPARE(toRecord(after->card).values, toRecord(before->card).values);
    for (qsizetype i = 0; i < before->criteria.size(); ++i) {
        QCOMPARE(toRecord(after->criteria.at(i)).values, toRecord(before->criteria.at(i)).values);
        QCOMPARE(toRecord(after->ratings.at(i)).values, toRecord(before->ratings.at(i)).values);
    }
    // In the debrief it stands beside the criteria that came from its own, and counts in no mean.
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view);
    QCOMPARE(view->rounds.first().rubric.number, 2);
    QCOMPARE(view->rounds.first().criteria.first().name, QStringLiteral("Renamed"));
    const DebriefCard *anas = cardOf(*view, m_loop.ana);
    QCOMPARE(anas->otherVersion, 1);
    QCOMPARE(anas->ratings.first().level, std::optional(4));
    QCOMPARE(cardOf(*view, m_loop.ben)->otherVersion, 0);
    QCOMPARE(view->rounds.first().summaries.first().mean, 2.0);
    QCOMPARE(view->rounds.first().summaries.first().asked, 1);
}

void tst_decision::anAmendmentAfterSeeingOthersIsMarked()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    sit(m_loop.ana);
    QVERIFY(debriefs().view(m_loop.application)); // she sees Ben's
    m_clock.advance(60);
    QVERIFY(!amendAnas(QStringLiteral("Ben is right")).isNull());
    const auto view = debriefs().view(m_loop.application);
    const DebriefCard *anas = cardOf(*view, m_loop.ana);
    QVERIFY(anas);
    QCOMPARE(anas->card.revision, 2);
    QVERIFY(anas->card.seenOthersAt.isValid());
    QCOMPARE(view->rounds.first().cards.size(), 2); // the revision replaces the first
}

void tst_decision::decliningAsksAboutInterviewsAtShortNotice()
{
    submitBoth();
    Interview soon;
    soon.id = InterviewId(randomUuid());
    soon.applicationId = m_loop.application;
    soon.stageId = m_loop.interviewStage;
    soon.state = InterviewState::Confirmed;
    soon.startAt = m_clock.nowUtc().addSecs(5 * 3600);
    soon.minutes = 60;
    soon.zone = QStringLiteral("Europe/Berlin");
    QVERIFY(services().commands().run(
        QStringLiteral("interview.book"), m_loop.application, [this, &soon](Transaction &transaction) -> Status {
            const auto application = transaction.get(m_loop.application);
            return application ? transaction.add(soon, candidateScope(application->candidateId)) : application.error();
        }));
    const auto state = [this, &soon] { return services().context.workspace.get(soon.id)->state; };
    DecisionRequest wanted = request(Outcome::Decline);
    QCOMPARE(debriefs().decide(wanted).error().key, QStringLiteral("decline.shortNotice"));
    QVERIFY(debriefs().view(m_loop.application)->decisions.isEmpty());
    QCOMPARE(state(), InterviewState::Confirmed);
    wanted.shortNotice = ShortNotice::Keep;
    QVERIFY(debriefs().decide(wanted));
    QCOMPARE(state(), InterviewState::Confirmed);
    QVERIFY(services().history.undo());
    wanted.shortNotice = ShortNotice::Cancel;
    QVERIFY(debriefs().decide(wanted));
    QCOMPARE(state(), InterviewState::Cancelled);
}

QTEST_GUILESS_MAIN(tst_decision)
#include "tst_decision.moc"
