// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/offerfixture.h"
#include "support/outcomes.h"

using namespace shortlist;
using test::isRefused;

/// Whose an offer is: those who recruit or hire for its own job, not for any the candidate applied for.
class tst_offerrights : public QObject, private test::OfferFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theManagerOfAnotherJobDoesNothingToThisOffer();
    void nothingOfItIsShownToThemNorTheirsToUndo();
    void theirOwnJobsOffersStayTheirs();
    void whatAnApproverSaidIsTheirs();
    void termsStayAsTheyWereApproved();
    void whatItSaysReachesNobodyByAnotherWay();

private:
    PersonId m_olga; ///< hires for the other job alone
    ApplicationId m_other;
    StageId m_otherOffer;
};

void tst_offerrights::init()
{
    open();
    m_olga = PersonId(randomUuid());
    m_other = ApplicationId(randomUuid());
    m_otherOffer = StageId(randomUuid());
    const auto made =
        services().commands().run(QStringLiteral("test.job"), m_loop.candidate, [this](Transaction &t) -> Status {
            const QUuid team = m->workspace().teamScope();
            Person olga;
            olga.id = m_olga;
            olga.name = QStringLiteral("Olga");
            olga.title = QStringLiteral("Manager, Accounting");
            Job job;
            job.id = JobId(randomUuid());
            job.title = QStringLiteral("Accountant");
            job.state = JobState::Active;
            HiringPlan plan;
            plan.id = HiringPlanId(randomUuid());
            plan.jobId = job.id;
            plan.state = PlanState::Published;
            Stage stage;
            stage.id = stage.lineageId = m_otherOffer;
            stage.planId = plan.id;
            stage.kind = StageKind::Offer;
            stage.name = QStringLiteral("Offer");
            Opening opening;
            opening.id = OpeningId(randomUuid());
            opening.jobId = job.id;
            opening.code = QStringLiteral("2001-1");
            opening.hiringManagerId = m_olga;
            Application application;
            application.id = m_other;
            application.candidateId = m_loop.candidate;
            application.jobId = job.id;
            application.planId = plan.id;
            application.stageId = stage.id;
            application.appliedAt = application.enteredStageAt = m->clock.nowUtc();
            for (const Status &step : { t.add(olga, team), t.add(job, team), t.add(plan, team), t.add(stage, team),
                     t.add(opening, team), t.add(application, candidateScope(m_loop.candidate)) }) {
                if (!step)
                    return step;
            }
            return done();
        });
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
}

void tst_offerrights::theManagerOfAnotherJobDoesNothingToThisOffer()
{
    const OfferId id = sent();
    QVERIFY(!id.isNull());
    const QStringList before = m->dump();
    sit(m_olga);
    const auto withdrawn = offers().withdraw(id, QStringLiteral("Another job"));
    QVERIFY(!withdrawn);
    QCOMPARE(withdrawn.error().key, QStringLiteral("offer.notYours"));
    const auto accepted = offers().accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().key, QStringLiteral("offer.notYours"));
    QCOMPARE(m->dump(), before);
}

void tst_offerrights::nothingOfItIsShownToThemNorTheirsToUndo()
{
    const OfferId id = sent();
    sit(m_olga);
    const auto view = offers().view(m_loop.application);
    QVERIFY(view);
    QVERIFY(!view->mayRead);
    QVERIFY(!view->mayChange);
    const auto page = services().candidates.detail(m_loop.candidate, m_olga);
    QVERIFY(page);
    for (const TimelineLine &line : page->timeline)
        QVERIFY2(line.topic != TimelineLine::Topic::Decision, qPrintable(line.words));
    const auto next = services().history.next();
    QVERIFY(next);
    QVERIFY(!next->undo || !next->undo->command.startsWith(QLatin1String("offer.")));
    QCOMPARE(load(id).state, OfferState::Sent);
}

void tst_offerrights::theirOwnJobsOffersStayTheirs()
{
    sit(m_olga);
    const auto view = offers().view(m_other);
    QVERIFY(view);
    QVERIFY(view->mayRead && view->mayChange);
    const auto terms = offers().suggestion(m_other);
    QVERIFY(terms);
    const auto drafted = offers().draft(*terms);
    QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().text()));
}

// Ana says no, and Rita, whose offer it is, neither wipes that out nor says yes again in Ana's name.
void tst_offerrights::whatAnApproverSaidIsTheirs()
{
    OK(offers().setChain(m_loop.job, { ApprovalOrder::InOrder, { { {}, { m_loop.ana }, 1 } } }));
    const OfferId id = draft();
    OK(offers().ask(id));
    sit(m_loop.ana);
    OK(offers().reject(id, QStringLiteral("Above the band")));
    const QStringList rejected = m->dump();
    for (const PersonId &person : { m_loop.recruiter, PersonId() }) {
        sit(person);
        FAILS(services().history.undo(), "undo.changed"); // Rita's asking lies below it
        QCOMPARE(m->dump(), rejected);
    }
    // There is nothing later that Rita could undo first: it says who went on.
    sit(m_loop.recruiter);
    const QString said = services().history.undo().error().text();
    QVERIFY2(said.contains(QStringLiteral("Ana")), qPrintable(said));
    sit(m_loop.ana);
    OK(services().history.undo());
    OK(offers().approve(id));
    OK(services().history.undo());
    const QStringList asked = m->dump();
    sit(m_loop.recruiter);
    FAILS(services().history.redo(), "redo.nothing");
    QCOMPARE(m->dump(), asked);
    sit(m_loop.ana);
    OK(services().history.redo());
    QCOMPARE(load(id).state, OfferState::Approved);
}

// Of the two whose offer it is one wrote the terms and the other one asked: what was approved is not changed below it.
void tst_offerrights::termsStayAsTheyWereApproved()
{
    OK(services().commands().run(QStringLiteral("test.manager"), m_loop.opening, [this](Transaction &t) -> Status {
        auto opening = t.get(m_loop.opening);
        opening->hiringManagerId = m_loop.ben;
        return t.save(*opening);
    }));
    OK(offers().setChain(m_loop.job, { ApprovalOrder::InOrder, { { {}, { m_loop.ana }, 1 } } }));
    const OfferId id = draft();
    Offer dearer = load(id);
    dearer.salaryMinor += 100'000;
    OK(offers().edit(dearer, true));
    sit(m_loop.ben);
    OK(offers().ask(id));
    sit(m_loop.ana);
    OK(offers().approve(id));
    sit(m_loop.recruiter);
    FAILS(services().history.undo(), "undo.changed");
    QCOMPARE(load(id).salaryMinor, dearer.salaryMinor);
}

void tst_offerrights::whatItSaysReachesNobodyByAnotherWay()
{
    const QString english = QStringLiteral("en");
    const ApprovalChain ana{ ApprovalOrder::InOrder, { { {}, { m_loop.ana }, 1 } } };
    const OfferId id = draft();
    QVERIFY(offers().ask(id, ana));
    const Offer terms = load(id);
    for (const PersonId &stranger : { m_olga, m_loop.ben }) {
        sit(stranger);
        QVERIFY(isRefused(*m, "offer.hidden", [&] { return offers().letter(id, english); }));
        QVERIFY(isRefused(
            *m, "offer.hidden", [&] { return offers().letter(id, english, QStringLiteral("{{offer.salary}}")); }));
        QVERIFY(isRefused(*m, "offer.hidden", [&] { return offers().offersTo(m_loop.application); }));
        QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().suggestion(m_loop.application); }));
        QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().effectOf(terms); }));
        const auto view = offers().view(m_loop.application);
        QVERIFY(view && view->offers.isEmpty() && view->owed.isEmpty() && view->names.isEmpty());
    }
    // Who is asked reads what they are asked about.
    sit(m_loop.ana);
    QVERIFY(offers().letter(id, english));
    QCOMPARE(offers().offersTo(m_loop.application)->size(), 1);
    QCOMPARE(offers().view(m_loop.application)->offers.size(), 1);
}

QTEST_GUILESS_MAIN(tst_offerrights)
#include "tst_offerrights.moc"
