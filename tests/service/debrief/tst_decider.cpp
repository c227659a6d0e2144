// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

/// Who decides: those who recruit or hire for the job, and whoever its debrief names.
class tst_decider : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void whoHasNoPartDecidesNothing();
    void theHiringManagerDecidesAndARecruiterEntersIt();
    void whoeverTheDebriefNamesDecides();
    void nobodyMakesThemselvesTheDecider();
    void aRecruiterDeclinesAtAnyStage();
    void undoIsForThoseWhoDecide();
    void whereNobodyIsNamedEverybodyDecides();
    void whoMayIsOfferedAndNamed();
    void nobodyDisagreesWithThemselves();

private:
    PersonId person(const QString &name, const QString &title);
    QString keyOf(Outcome outcome, const PersonId &decider = {});
    DebriefPlan planFor(const PersonId &decider) const { return { {}, {}, 30, { m_loop.ana, m_loop.ben }, decider }; }

    PersonId m_hugo; ///< the hiring manager
    PersonId m_grace; ///< has no part in the job
};

PersonId tst_decider::person(const QString &name, const QString &title)
{
    Person one;
    one.id = PersonId(randomUuid());
    one.name = name;
    one.title = title;
    const auto added = services().commands().run(QStringLiteral("person.add"), one.id,
        [&](Transaction &t) { return t.add(one, services().context.workspace.teamScope()); });
    return added ? one.id : PersonId();
}

void tst_decider::init()
{
    open();
    m_hugo = person(QStringLiteral("Hugo"), QStringLiteral("Backend Engineering Manager"));
    m_grace = person(QStringLiteral("Grace"), QStringLiteral("Manager, Accounting"));
    OpeningText text;
    text.hiringManagerId = m_hugo;
    text.recruiterId = m_loop.recruiter;
    QVERIFY(services().jobs.addOpenings(m_loop.job, 1, text));
    submitBoth();
}

/// The key it is refused with; empty where it was decided.
QString tst_decider::keyOf(Outcome outcome, const PersonId &decider)
{
    DecisionRequest wanted = request(outcome);
    wanted.decider = decider;
    const auto decided = debriefs().decide(wanted);
    return decided ? QString() : decided.error().key;
}

void tst_decider::whoHasNoPartDecidesNothing()
{
    const QStringList before = test::dump(services().context.workspace);
    for (const PersonId &other : { m_grace, m_loop.ana }) {
        sit(other);
        for (const Outcome outcome : { Outcome::Hold, Outcome::Decline, Outcome::Advance, Outcome::Hire }) {
            QCOMPARE(keyOf(outcome), QStringLiteral("decision.notYours"));
            // Nor in the name of whoever does.
            QCOMPARE(keyOf(outcome, m_hugo), QStringLiteral("decision.notYours"));
        }
    }
    QCOMPARE(test::dump(services().context.workspace), before);
    sit(m_grace);
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view);
    const Status may = view->may(DebriefStep::Decide);
    QVERIFY(!may);
    QCOMPARE(may.error().key, QStringLiteral("decision.notYours"));
    QVERIFY(!may.error().advice.isEmpty());
    QVERIFY(view->may(DebriefStep::Plan));
}

void tst_decider::theHiringManagerDecidesAndARecruiterEntersIt()
{
    QCOMPARE(keyOf(Outcome::Hold, m_grace), QStringLiteral("decision.decider"));
    QCOMPARE(keyOf(Outcome::Hold, m_hugo), QString());
    QVERIFY(services().pipeline.resume(m_loop.application));
    sit(m_hugo);
    QCOMPARE(keyOf(Outcome::Hire), QString());
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view && view->decisions.size() == 2);
    for (const Decision &decision : view->decisions)
        QCOMPARE(decision.deciderId, m_hugo);
}

void tst_decider::whoeverTheDebriefNamesDecides()
{
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_loop.ana)));
    sit(m_loop.ana);
    QVERIFY(debriefs().view(m_loop.application)->may(DebriefStep::Decide));
    QCOMPARE(keyOf(Outcome::Hire), QString());
}

void tst_decider::nobodyMakesThemselvesTheDecider()
{
    sit(m_grace);
    const auto planned = debriefs().plan(m_loop.application, planFor(m_grace));
    QVERIFY(!planned);
    QCOMPARE(planned.error().key, QStringLiteral("debrief.decider"));
    // Nor is anybody offered to them whom that would refuse.
    const auto asked = debriefs().suggestion(m_loop.application);
    QVERIFY(asked && !asked->namesAnybody);
    QVERIFY(asked->deciders.contains(m_hugo) && !asked->deciders.contains(m_grace));
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_hugo))); // whose it is anyway
    sit(m_loop.recruiter);
    QVERIFY(debriefs().suggestion(m_loop.application)->namesAnybody);
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_loop.ana)));
    sit(m_loop.ben);
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_loop.ana))); // as it was
}

void tst_decider::aRecruiterDeclinesAtAnyStage()
{
    QCOMPARE(keyOf(Outcome::Decline), QString());
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::Declined);
}

void tst_decider::undoIsForThoseWhoDecide()
{
    QCOMPARE(keyOf(Outcome::Hold), QString());
    sit(m_grace);
    const auto graces = services().history.next();
    QVERIFY(graces && !graces->undo);
    QVERIFY(!services().history.undo());
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::OnHold);
    sit(m_hugo);
    QVERIFY(services().history.undo());
    QCOMPARE(services().context.workspace.get(m_loop.application)->state, ApplicationState::Active);
    sit(m_grace);
    QVERIFY(!services().history.redo());
}

void tst_decider::whereNobodyIsNamedEverybodyDecides()
{
    open(); // a job without anybody
    submitBoth();
    sit(m_loop.ana);
    QCOMPARE(keyOf(Outcome::Hold), QString());
    QVERIFY(services().pipeline.resume(m_loop.application));
    sit({});
    QCOMPARE(keyOf(Outcome::Hire), QString());
}

void tst_decider::whoMayIsOfferedAndNamed()
{
    const auto offered = [this] {
        const auto people = debriefs().deciders(m_loop.application);
        QStringList names;
        for (const Person &one : people ? *people : QList<Person>())
            names.append(one.name);
        return names;
    };
    const PersonId tess = person(QStringLiteral("Tess"), QStringLiteral("Talent Acquisition Partner"));
    QVERIFY(!tess.isNull());
    QCOMPARE(offered(), (QStringList{ QStringLiteral("Hugo"), QStringLiteral("Rita"), QStringLiteral("Tess") }));
    // Each of them is accepted; the refusal of the others names those of the job.
    sit(m_grace);
    const auto refused = debriefs().decide(request(Outcome::Hold));
    QVERIFY(!refused);
    for (const char *name : { "Hugo", "Rita" })
        QVERIFY2(refused.error().text().contains(QLatin1String(name)), qPrintable(refused.error().text()));
    QCOMPARE(debriefs().view(m_loop.application)->may(DebriefStep::Decide).error().text(), refused.error().text());
    sit(m_loop.recruiter);
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_loop.ana)));
    QVERIFY(offered().contains(QStringLiteral("Ana")));
    QVERIFY(!offered().contains(QStringLiteral("Grace")));
}

void tst_decider::nobodyDisagreesWithThemselves()
{
    DecisionRequest wanted = request(Outcome::Hold);
    wanted.decider = m_hugo;
    wanted.dissents = { { m_hugo, QStringLiteral("Not sure") } };
    const auto decided = debriefs().decide(wanted);
    QVERIFY(!decided);
    QCOMPARE(decided.error().key, QStringLiteral("decision.dissenter"));
    wanted.dissents = { { m_loop.recruiter, QStringLiteral("Too early") } };
    QVERIFY(debriefs().decide(wanted));
}

QTEST_GUILESS_MAIN(tst_decider)
#include "tst_decider.moc"
