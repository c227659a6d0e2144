// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/loopplanner.h"
#include "service/calendar/looprunner.h"
#include "service/calendar/loopselection.h"
#include "support/interviewfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace shortlist;

/// The interviews of many applications planned together. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_loopselection : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void plansKeepAllRulesOfBooking();
    void groupsOfAJobAreThoseWhoAreActive();
    void whatIsBookedStays();
    void candidatesAreSeenByDayOnTheirOwnClock();
    void whoseClockIsNotKnownIsPlannedByTheDesksAndSaidSo();
    void limitsAreKept();
    void whoCannotBePlannedIsNamed();
    void theRunnerTellsAndStops();
    void theSameSelectionHasTheSamePlan();

private:
    /// More candidates, where Ada stands.
    QList<ApplicationId> candidates(int count)
    {
        QList<ApplicationId> all{ m_world->adaApplication, m_world->benApplication };
        const auto like = services().context.workspace.get(m_world->adaApplication);
        for (int i = int(all.size()); like && i < count; ++i) {
            Candidate candidate;
            candidate.id = CandidateId(randomUuid());
            candidate.name = QStringLiteral("Candidate %1").arg(i);
            candidate.zone = i % 2 ? QStringLiteral("America/New_York") : QStringLiteral("Europe/Berlin");
            candidate.createdAt = m_clock.nowUtc();
            Application application = *like;
            application.id = ApplicationId(randomUuid());
            application.candidateId = candidate.id;
            const QUuid scope = candidateScope(candidate.id);
            const auto added =
                services().commands().run(QStringLiteral("test.candidate"), application.id, [&](Transaction &t) {
                    if (auto done = t.add(candidate, scope); !done)
                        return done;
                    return t.add(application, scope);
                });
            if (added)
                all += application.id;
        }
        return all;
    }
    LoopSelection select(const QList<ApplicationId> &applications, int days = 28)
    {
        LoopsRequest request;
        request.applications = applications;
        request.days = days;
        const auto selection = services().slotSearch.selectLoops(request);
        if (!selection)
            qWarning("%s", qPrintable(selection.error().text()));
        return selection ? *selection : LoopSelection{};
    }
    static LoopPlan planOf(const LoopSelection &selection, int steps = 10)
    {
        LoopPlanner planner(selection.problem, 1);
        for (int step = 0; step < steps; ++step)
            planner.step();
        return planner.plan();
    }
    static int placed(const LoopPlan &plan)
    {
        return int(std::count_if(plan.loops.begin(), plan.loops.end(), [](const Loop &loop) { return !loop.empty(); }));
    }
    Result<QList<InterviewId>> book(const LoopSelection &selection, const LoopPlan &plan)
    {
        const auto requests = bookingsOf(selection, plan, QStringLiteral("Europe/Berlin"));
        if (!requests)
            return requests.error();
        return interviews().bookAll(*requests, {});
    }
};

void tst_loopselection::plansKeepAllRulesOfBooking()
{
    const auto applications = candidates(20);
    QCOMPARE(applications.size(), 20);
    QElapsedTimer timer;
    timer.start();
    const LoopSelection selection = select(applications);
    qInfo("20 applications read in %lld ms", timer.elapsed());
    QCOMPARE(selection.loops.size(), 20);
    QCOMPARE(selection.stages.size(), 3); // the panel is left to be planned by itself
    QCOMPARE(selection.remarks.size(), 2); // and nobody knows what clocks show where Ben is
    QVERIFY(selection.remarks.constFirst().contains(QStringLiteral("“Final panel”")));
    const LoopPlan plan = planOf(selection);
    QVERIFY(!brokenRule(selection.problem, plan));
    QVERIFY(placed(plan) >= 15);
    const QStringList before = test::dump(services().context.workspace);
    const auto booked = book(selection, plan); // without a reason: nothing speaks against any of them
    VERIFY_OK(booked);
    QCOMPARE(booked->size(), 3 * placed(plan));
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
    // Notice too, which booking does not ask for: two days, and three before technical interviews.
    for (const InterviewId &id : *booked) {
        const InterviewEntry one = entry(id);
        const bool technical = one.interview.stageId == m_world->technical;
        QVERIFY(m_clock.nowUtc().addDays(technical ? 3 : 2) <= one.interview.startAt);
    }
    VERIFY_OK(services().history.undo());
    QCOMPARE(test::dump(services().context.workspace), before);
}

void tst_loopselection::groupsOfAJobAreThoseWhoAreActive()
{
    candidates(5);
    auto ben = services().context.workspace.get(m_world->benApplication);
    VERIFY_OK(ben);
    ben->stageId = m_world->technical;
    ben->openingId = {};
    QVERIFY(m_world->change(*ben));
    const auto groups = services().slotSearch.loopGroups(m_world->job.id);
    VERIFY_OK(groups);
    QStringList lines;
    for (const LoopGroup &group : *groups)
        lines += QStringLiteral("%1 %2 %3").arg(int(group.kind)).arg(group.name).arg(group.applications.size());
    const auto ada = services().context.workspace.get(m_world->adaApplication);
    const auto stands = services().context.workspace.get(ada->stageId);
    QCOMPARE(lines, (QStringList{ QStringLiteral("0  5"), QStringLiteral("1 %1 4").arg(m_world->opening.code),
                        QStringLiteral("2 %1 4").arg(stands->name), QStringLiteral("2 Technical interview 1") }));
    ben->state = ApplicationState::OnHold;
    QVERIFY(m_world->change(*ben));
    QCOMPARE(services().slotSearch.loopGroups(m_world->job.id)->constFirst().applications.size(), 4);
    QVERIFY(services().slotSearch.loopGroups({})->isEmpty());
}

void tst_loopselection::whatIsBookedStays()
{
    // The only one who screens is taken on Thursday; Ben's own screening is booked already.
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    VERIFY_OK(interviews().book(other));
    const LoopSelection selection = select(candidates(6));
    QCOMPARE(selection.loops.size(), 5);
    QCOMPARE(selection.leftOut.size(), 1);
    QCOMPARE(selection.leftOut.constFirst().candidateName, QStringLiteral("Ben Rook"));
    const auto rita = std::find_if(selection.people.begin(), selection.people.end(),
        [this](const Person &person) { return person.id == m_world->recruiter; });
    QVERIFY(rita != selection.people.end());
    QCOMPARE(selection.leads.at(rita - selection.people.begin()), 1);
    VERIFY_OK(book(selection, planOf(selection)));
    // Ben's remaining two follow his screening.
    const LoopSelection ben = select({ m_world->benApplication });
    QCOMPARE(ben.stages.size(), 2);
    const LoopPlan plan = planOf(ben);
    QCOMPARE(placed(plan), 1);
    QVERIFY(ben.startOf(plan.loops.front().front())
            >= QDateTime(QDate(2030, 1, 10), QTime(9, 45), Qt::UTC)); // its end and the gap
    VERIFY_OK(book(ben, plan));
}

void tst_loopselection::candidatesAreSeenByDayOnTheirOwnClock()
{
    auto ada = services().context.workspace.get(m_world->ada);
    VERIFY_OK(ada);
    for (const char *zone : { "Asia/Kolkata", "America/New_York", "Europe/Berlin" }) {
        ada->zone = QString::fromLatin1(zone);
        QVERIFY(m_world->change(*ada));
        const LoopSelection selection = select({ m_world->adaApplication });
        const LoopPlan plan = planOf(selection);
        QCOMPARE(placed(plan), 1);
        for (const LoopInterview &interview : plan.loops.front()) {
            const QDateTime wall = selection.startOf(interview).toTimeZone(QTimeZone(zone));
            QVERIFY2(wall.time() >= QTime(8, 0) && wall.time() < QTime(20, 0), qPrintable(wall.toString()));
        }
        QVERIFY(std::none_of(selection.remarks.begin(), selection.remarks.end(),
            [](const QString &one) { return one.contains(u"zone"); }));
    }
}

void tst_loopselection::whoseClockIsNotKnownIsPlannedByTheDesksAndSaidSo()
{
    auto ada = services().context.workspace.get(m_world->ada);
    VERIFY_OK(ada);
    ada->zone.clear();
    QVERIFY(m_world->change(*ada));
    services().session().zone = QTimeZone("America/New_York"); // where the one at the desk reads times
    const LoopSelection selection = select({ m_world->adaApplication, m_world->benApplication });
    const LoopPlan plan = planOf(selection);
    QCOMPARE(placed(plan), 2);
    for (const LoopInterview &interview : plan.loops.front()) {
        const QDateTime wall = selection.startOf(interview).toTimeZone(QTimeZone("America/New_York"));
        QVERIFY2(wall.time() >= QTime(8, 0) && wall.time() < QTime(20, 0), qPrintable(wall.toString()));
    }
    QVERIFY2(selection.remarks.contains(QStringLiteral("The time zone of 2 candidate(s) is not known: they are planned"
                                                       " from 8 to 20 o'clock in America/New_York.")),
        qPrintable(selection.remarks.join(u'|')));
}

void tst_loopselection::limitsAreKept()
{
    auto rita = services().context.workspace.get(m_world->recruiter);
    VERIFY_OK(rita);
    rita->dailyLimit = 2;
    rita->weeklyLimit = 3;
    QVERIFY(m_world->change(*rita));
    const LoopSelection selection = select(candidates(14), 28);
    const LoopPlan plan = planOf(selection);
    QVERIFY(placed(plan) >= 9); // three a week
    VERIFY_OK(book(selection, plan)); // or limits would ask for a reason
}

void tst_loopselection::whoCannotBePlannedIsNamed()
{
    auto application = services().context.workspace.get(m_world->benApplication);
    VERIFY_OK(application);
    application->state = ApplicationState::OnHold;
    QVERIFY(m_world->change(*application));
    const LoopSelection selection = select({ m_world->adaApplication, m_world->benApplication });
    QCOMPARE(selection.loops.size(), 1);
    QCOMPARE(selection.leftOut.size(), 1);
    QVERIFY2(selection.leftOut.constFirst().why.contains(QStringLiteral("Ben Rook")),
        qPrintable(selection.leftOut.constFirst().why));
    QVERIFY(select({}).loops.isEmpty());
}

void tst_loopselection::theRunnerTellsAndStops()
{
    const LoopSelection selection = select(candidates(20));
    LoopRunner runner;
    LoopProgress last;
    int told = 0;
    connect(&runner, &LoopRunner::progressed, this, [&](const LoopProgress &progress) {
        ++told;
        QVERIFY(progress.bound <= progress.cost);
        QVERIFY(last.plan.loops.empty() || progress.cost <= last.cost);
        last = progress;
    });
    runner.start(selection.problem, 1, 60'000);
    QTRY_VERIFY(told > 0);
    runner.stop();
    QTRY_VERIFY(!runner.isRunning());
    QVERIFY(last.finished);
    QCOMPARE(last.placed, placed(last.plan));
    QVERIFY(!brokenRule(selection.problem, last.plan));
    QVERIFY(!qualityOf(last.cost, last.bound).isEmpty());
    // One that goes away while it runs takes its thread along.
    auto *other = new LoopRunner;
    other->start(selection.problem, 1, 60'000);
    delete other;
}

void tst_loopselection::theSameSelectionHasTheSamePlan()
{
    const auto applications = candidates(10);
    QVERIFY(planOf(select(applications)) == planOf(select(applications)));
    QCOMPARE(qualityOf(100, 100), QStringLiteral("Proven best"));
    QCOMPARE(qualityOf(1002, 1000), QStringLiteral("Within 0.2 % of the best possible"));
}

QTEST_GUILESS_MAIN(tst_loopselection)
#include "tst_loopselection.moc"
