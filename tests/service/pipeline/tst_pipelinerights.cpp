// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

using Work = std::function<Status(Services &, const test::Loop &, const EndReasonId &, const EndReasonId &)>;
Q_DECLARE_METATYPE(Work)

/// Who moves, holds and ends applications on the board: those who decide on them.
class tst_pipelinerights : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void whoHasNoPartChangesNothing_data();
    void whoHasNoPartChangesNothing();
    void theRefusalNamesWhoMay();
    void whoHasAPartDoes();
    void whomTheDebriefNamesDoes();
    void oneOfManyThatIsNotOnesOwnRefusesAll();
    void withNobodyAtTheDeskItWorksAsEver();
    void theirsIsNotUndoneByOthers();
    void whoHasNoPartMovesNobodyToAnotherPlan();
    void aMoveToAnotherPlanIsNotUndoneByOthers_data();
    void aMoveToAnotherPlanIsNotUndoneByOthers();

private:
    /// A newer version of the plan, published by the recruiter.
    HiringPlanId newerPlan();
    StageId lastStageOf(const HiringPlanId &plan) { return services().jobs.stages(plan)->constLast().id; }
    HiringPlanId planOfIt() { return services().context.workspace.get(m_loop.application)->planId; }
    Status run(const Work &work);
    ApplicationState state() { return services().context.workspace.get(m_loop.application)->state; }

    PersonId m_hugo; ///< the hiring manager
    PersonId m_grace; ///< has no part in the job
};

void tst_pipelinerights::init()
{
    open();
    const auto person = [this](const char *name, const char *title) {
        Person one;
        one.id = PersonId(randomUuid());
        one.name = QLatin1String(name);
        one.title = QLatin1String(title);
        const auto added = services().commands().run(QStringLiteral("person.add"), one.id,
            [&](Transaction &t) { return t.add(one, services().context.workspace.teamScope()); });
        return added ? one.id : PersonId();
    };
    m_hugo = person("Hugo", "Backend Engineering Manager");
    m_grace = person("Grace", "Backend Engineer, Create:Source Code");
    OpeningText text;
    text.hiringManagerId = m_hugo;
    text.recruiterId = m_loop.recruiter;
    QVERIFY(services().jobs.addOpenings(m_loop.job, 1, text));
    submitBoth();
}

Status tst_pipelinerights::run(const Work &work)
{
    const auto reasons = services().settings.endReasons();
    if (!reasons)
        return reasons.error();
    EndReasonId ours;
    EndReasonId theirs;
    for (const EndReason &reason : *reasons)
        (reason.side == Side::They ? theirs : ours) = reason.id;
    return work(services(), m_loop, ours, theirs);
}

namespace {

Status move(Services &services, const test::Loop &loop, const EndReasonId &, const EndReasonId &)
{
    return services.pipeline.move(loop.application, loop.interviewStage, loop.offerStage, QStringLiteral("In a hurry"));
}

Status hold(Services &services, const test::Loop &loop, const EndReasonId &, const EndReasonId &)
{
    return services.pipeline.hold(loop.application, QStringLiteral("Away until May"));
}

Status decline(Services &services, const test::Loop &loop, const EndReasonId &ours, const EndReasonId &)
{
    return services.pipeline.decline(loop.application, loop.interviewStage, ours);
}

Status withdraw(Services &services, const test::Loop &loop, const EndReasonId &, const EndReasonId &theirs)
{
    return services.pipeline.withdraw(loop.application, loop.interviewStage, theirs);
}

Status waive(Services &services, const test::Loop &loop, const EndReasonId &, const EndReasonId &)
{
    return services.pipeline.waive(loop.application, loop.interviewStage, QStringLiteral("In a hurry"));
}

Status hire(Services &services, const test::Loop &loop, const EndReasonId &, const EndReasonId &)
{
    const auto hired = services.pipeline.hire(loop.application, loop.opening);
    return hired ? done() : Status(hired.error());
}

} // namespace

void tst_pipelinerights::whoHasNoPartChangesNothing_data()
{
    QTest::addColumn<Work>("work");
    QTest::newRow("move") << Work(move);
    QTest::newRow("hold") << Work(hold);
    QTest::newRow("decline") << Work(decline);
    QTest::newRow("withdraw") << Work(withdraw);
    QTest::newRow("waive") << Work(waive);
    QTest::newRow("hire") << Work(hire);
}

void tst_pipelinerights::whoHasNoPartChangesNothing()
{
    QFETCH(Work, work);
    for (const PersonId &other : { m_grace, m_loop.ana }) {
        sit(other);
        const QStringList before = test::dump(services().context.workspace);
        const auto ran = run(work);
        QVERIFY(!ran);
        QCOMPARE(ran.error().key, QStringLiteral("application.notYours"));
        QCOMPARE(test::dump(services().context.workspace), before);
    }
}

void tst_pipelinerights::theRefusalNamesWhoMay()
{
    sit(m_grace);
    const auto ran = run(hold);
    QVERIFY(!ran);
    for (const char *name : { "Hugo", "Rita" })
        QVERIFY2(ran.error().text().contains(QLatin1String(name)), qPrintable(ran.error().text()));
}

void tst_pipelinerights::whoHasAPartDoes()
{
    sit(m_hugo);
    QVERIFY(run(hold));
    sit(m_loop.recruiter);
    QVERIFY(services().pipeline.resume(m_loop.application));
    QVERIFY(run(decline));
    QCOMPARE(state(), ApplicationState::Declined);
    sit(m_grace);
    const auto reopened = services().pipeline.reopen(m_loop.application);
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().key, QStringLiteral("application.notYours"));
    sit(m_hugo);
    QVERIFY(services().pipeline.reopen(m_loop.application));
}

void tst_pipelinerights::whomTheDebriefNamesDoes()
{
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben }, m_loop.ana }));
    sit(m_loop.ana);
    QVERIFY(run(hold));
}

void tst_pipelinerights::oneOfManyThatIsNotOnesOwnRefusesAll()
{
    sit(m_grace);
    const auto held = services().pipeline.hold(QList{ m_loop.application }, QStringLiteral("Away until May"), {});
    QVERIFY(!held);
    QCOMPARE(state(), ApplicationState::Active);
}

void tst_pipelinerights::withNobodyAtTheDeskItWorksAsEver()
{
    sit({});
    QVERIFY(run(hold));
    QVERIFY(services().pipeline.resume(m_loop.application));
    QVERIFY(run(decline));
}

void tst_pipelinerights::theirsIsNotUndoneByOthers()
{
    sit(m_hugo);
    QVERIFY(run(hold));
    sit(m_grace);
    const auto next = services().history.next();
    QVERIFY(next && (!next->undo || next->undo->command != QLatin1String("application.hold")));
    sit(m_loop.recruiter);
    QVERIFY(services().history.undo());
    QCOMPARE(state(), ApplicationState::Active);
    sit(m_grace);
    const auto after = services().history.next();
    QVERIFY(after && !after->redo);
}

HiringPlanId tst_pipelinerights::newerPlan()
{
    const auto plan = services().jobs.newPlanVersion(m_loop.plan);
    return plan && services().jobs.publishPlan(*plan) ? *plan : HiringPlanId();
}

// In the tab of the plan any stage of the newer version can be chosen: that is the board by another door.
void tst_pipelinerights::whoHasNoPartMovesNobodyToAnotherPlan()
{
    const HiringPlanId plan = newerPlan();
    QVERIFY(!plan.isNull());
    for (const PersonId &other : { m_grace, m_loop.ana }) {
        sit(other);
        const QStringList before = test::dump(services().context.workspace);
        for (const Status &moved : {
                 services().jobs.moveApplicationsToPlan(plan, { { m_loop.application, lastStageOf(plan) } }),
                 services().jobs.moveApplicationsToPlan(plan, { { m_loop.application, {} } }),
                 services().pipeline.moveToPlan({ m_loop.application }, plan),
             }) {
            QVERIFY(!moved);
            QCOMPARE(moved.error().key, QStringLiteral("application.notYours"));
        }
        QCOMPARE(test::dump(services().context.workspace), before);
    }
    for (const PersonId &one : { m_hugo, m_loop.recruiter, PersonId() }) {
        sit(one);
        QVERIFY(services().jobs.moveApplicationsToPlan(plan, { { m_loop.application, lastStageOf(plan) } }));
        QCOMPARE(planOfIt(), plan);
        QVERIFY(services().history.undo());
        QCOMPARE(planOfIt(), m_loop.plan);
    }
}

void tst_pipelinerights::aMoveToAnotherPlanIsNotUndoneByOthers_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : { "plan.move_applications", "application.replan" })
        QTest::newRow(command) << QString::fromLatin1(command);
}

void tst_pipelinerights::aMoveToAnotherPlanIsNotUndoneByOthers()
{
    QFETCH(QString, command);
    const HiringPlanId plan = newerPlan();
    QVERIFY(!plan.isNull());
    sit(m_hugo);
    if (command == QLatin1String("plan.move_applications"))
        QVERIFY(services().jobs.moveApplicationsToPlan(plan, { { m_loop.application, {} } }));
    else
        QVERIFY(services().pipeline.moveToPlan({ m_loop.application }, plan));
    const auto hugos = services().history.next();
    QVERIFY(hugos && hugos->undo);
    QCOMPARE(hugos->undo->command, command);
    sit(m_grace);
    const auto next = services().history.next();
    QVERIFY(next && !next->undo);
    sit(m_loop.recruiter);
    QVERIFY(services().history.undo());
    QCOMPARE(planOfIt(), m_loop.plan);
    sit(m_grace);
    const auto after = services().history.next();
    QVERIFY(after && !after->redo);
}

QTEST_GUILESS_MAIN(tst_pipelinerights)
#include "tst_pipelinerights.moc"
