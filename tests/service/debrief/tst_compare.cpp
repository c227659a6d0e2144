// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

class tst_compare : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void twoCandidatesStandSideBySide();
    void whoMayNotSeeIsToldAndShownNothing();
    void whatCannotBeComparedIsRefused();
    void whatOneLookedAtIsRecorded();
    void differentOpeningsAreNamed();

private:
    /// Another candidate of the same job, with a card of Ana's.
    void addOther(const JobId &job);

    ApplicationId m_other;
    ScorecardId m_othersCard;
};

void tst_compare::init()
{
    open();
    addOther(m_loop.job);
}

void tst_compare::addOther(const JobId &job)
{
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = QStringLiteral("Dan Candidate");
    candidate.createdAt = m_clock.nowUtc();
    Application application;
    application.id = m_other = ApplicationId(randomUuid());
    application.candidateId = candidate.id;
    application.jobId = job;
    application.planId = m_loop.plan;
    application.stageId = m_loop.interviewStage;
    application.appliedAt = application.enteredStageAt = m_clock.nowUtc();
    Scorecard card;
    card.id = m_othersCard = ScorecardId(randomUuid());
    card.applicationId = application.id;
    card.stageId = m_loop.interviewStage;
    card.authorId = m_loop.ana;
    card.rubricId = m_loop.rubric;
    card.dueAt = m_clock.nowUtc();
    QVERIFY(services().commands().run(QStringLiteral("application.add"), application.id, [&](Transaction &t) -> Status {
        for (const Status &step : { t.add(candidate, candidateScope(candidate.id)),
                 t.add(application, candidateScope(candidate.id)), t.add(card, scorecardScope(card.id)) }) {
            if (!step)
                return step;
        }
        return done();
    }));
}

void tst_compare::twoCandidatesStandSideBySide()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    submit(m_loop.ana, m_othersCard, { 3, 2 });
    const auto view = services().debriefs.compare({ m_loop.application, m_other });
    QVERIFY2(view, view ? "" : qPrintable(view.error().text()));
    QCOMPARE(view->candidates.at(1).name, QStringLiteral("Dan Candidate"));
    QCOMPARE(view->candidates.at(0).cardsIn, 2);
    QCOMPARE(view->stages.size(), 1);
    const ComparedStage &stage = view->stages.first();
    QVERIFY(stage.differences.isEmpty());
    QCOMPARE(stage.rows.size(), 2);
    QCOMPARE(stage.rows.at(0).cells.at(0)->mean, 3.0);
    QCOMPARE(stage.rows.at(0).cells.at(1)->mean, 3.0);
    QCOMPARE(stage.rows.at(1).cells.at(0)->rated, 1);
    QCOMPARE(stage.rows.at(1).cells.at(0)->asked, 2);
    // The totals are those of the debriefs.
    QCOMPARE(stage.totals.at(0), services().debriefs.view(m_loop.application)->rounds.first().total);
    QCOMPARE(stage.totals.at(1), services().debriefs.view(m_other)->rounds.first().total);
    QVERIFY(*stage.totals.at(0) > *stage.totals.at(1));
}

void tst_compare::whoMayNotSeeIsToldAndShownNothing()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ana, m_othersCard, { 3, 2 });
    sit(m_loop.ben); // owes a card for the first one
    const auto view = services().debriefs.compare({ m_loop.application, m_other });
    QVERIFY(view);
    QVERIFY(view->candidates.at(0).hidden);
    QVERIFY(!view->candidates.at(1).hidden);
    QVERIFY2(view->remarks.join(u' ').contains(QStringLiteral("Cora Candidate")), qPrintable(view->remarks.join(u' ')));
    for (const ComparisonRow &row : view->stages.first().rows)
        QVERIFY(!row.cells.at(0) && row.cells.at(1));
    QVERIFY(!view->stages.first().totals.at(0));
    QVERIFY(!view->stages.first().mustHaves.at(0));
}

void tst_compare::whatCannotBeComparedIsRefused()
{
    DebriefService &debriefs = services().debriefs;
    QCOMPARE(debriefs.compare({ m_other }).error().key, QStringLiteral("compare.count"));
    QCOMPARE(debriefs.compare(QList<ApplicationId>(6, m_other)).error().key, QStringLiteral("compare.count"));
    Job job = *services().context.workspace.get(m_loop.job);
    job.id = JobId(randomUuid());
    QVERIFY(services().commands().run(QStringLiteral("job.add"), job.id,
        [&](Transaction &t) { return t.add(job, services().context.workspace.teamScope()); }));
    addOther(job.id);
    QCOMPARE(debriefs.compare({ m_loop.application, m_other }).error().key, QStringLiteral("compare.jobs"));
}

void tst_compare::whatOneLookedAtIsRecorded()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    submit(m_loop.ana, m_othersCard, { 3, 2 });
    QVERIFY(!services().context.workspace.get(m_loop.bensCard)->seenOthersAt.isValid());
    sit(m_loop.ben);
    QVERIFY(services().debriefs.compare({ m_loop.application, m_other }));
    QVERIFY(services().context.workspace.get(m_loop.bensCard)->seenOthersAt.isValid());
}

void tst_compare::differentOpeningsAreNamed()
{
    const auto remarks = [this] { return services().debriefs.compare({ m_loop.application, m_other })->remarks; };
    const auto choose = [this](const ApplicationId &id, const OpeningId &opening) {
        return services().commands().run(QStringLiteral("application.move"), id, [&](Transaction &t) -> Status {
            auto application = t.get(id);
            application->openingId = opening;
            return t.save(*application);
        });
    };
    sit(m_loop.recruiter);
    QVERIFY(choose(m_loop.application, {}));
    QVERIFY(!remarks().join(u' ').contains(QStringLiteral("opening"))); // none is chosen for either
    QVERIFY(choose(m_loop.application, m_loop.opening));
    QVERIFY(remarks().contains(QStringLiteral("No opening is chosen yet for Dan Candidate.")));
    Opening second = *services().context.workspace.get(m_loop.opening);
    const QString first = second.code;
    second.id = OpeningId(randomUuid());
    second.code = QStringLiteral("SECOND");
    QVERIFY(services().commands().run(QStringLiteral("job.add"), second.id,
        [&](Transaction &t) { return t.add(second, services().context.workspace.teamScope()); }));
    QVERIFY(choose(m_other, second.id));
    QVERIFY(
        remarks().contains(QStringLiteral("They are candidates for different openings of the job: Cora Candidate for "
                                          "%1, Dan Candidate for SECOND.")
                               .arg(first)));
}

QTEST_GUILESS_MAIN(tst_compare)
#include "tst_compare.moc"
