// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/meeting.h"
#include "support/debrieffixture.h"

using namespace shortlist;

/// How long a debrief takes: stored while it goes on, and no step that undo would take back.
class tst_debrieftimer : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void itGoesOnOverARestart();
    void closingStopsIt();
    void anUndoneClosingLeavesItStopped();
    void anUndoneOpeningIsNotTimed();
    void aDebriefThatComesBackWasNotTimedMeanwhile();
    void theEndOfTheApplicationStopsIt();
    void undoPassesOverIt();
    void onlyAnOpenOneIsTimed();
    void whoOwesACardDoesNotTimeIt();

private:
    static constexpr qint64 kDay = qint64{ 24 } * 60 * 60; ///< seconds

    Debrief debrief() { return services().context.workspace.all<Debrief>()->first(); }
};

void tst_debrieftimer::init()
{
    open();
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
}

void tst_debrieftimer::itGoesOnOverARestart()
{
    const DebriefId id = debrief().id;
    QVERIFY(debriefs().runTimer(id, true));
    const QDateTime begun = m_clock.nowUtc();
    m_clock.advance(60);
    QVERIFY(debriefs().runTimer(id, true)); // it runs: nothing changes
    QCOMPARE(debrief().timerSince, begun);
    QVERIFY(debriefs().runTimer(id, false));
    QCOMPARE(debrief().timerSeconds, 60);
    m_clock.advance(600); // a rest
    QVERIFY(debriefs().runTimer(id, true));
    m_workspace.reset();
    auto opened = LocalWorkspace::open(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    m_clock.advance(30);
    QCOMPARE(timedSeconds(debrief(), m_clock.nowUtc()), 90);
}

void tst_debrieftimer::closingStopsIt()
{
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(90);
    QVERIFY(debriefs().close(debrief().id, QStringLiteral("Wait")));
    QVERIFY(!debrief().timerSince.isValid());
    QCOMPARE(debrief().timerSeconds, 90);
}

// Closed today, undone tomorrow: nobody met in between.
void tst_debrieftimer::anUndoneClosingLeavesItStopped()
{
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(90);
    QVERIFY(debriefs().close(debrief().id, QStringLiteral("Wait")));
    m_clock.advance(kDay);
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().state, DebriefState::Open);
    QVERIFY(!debrief().timerSince.isValid());
    QCOMPARE(timedSeconds(debrief(), m_clock.nowUtc()), 90);
    // It may go on, and stands in the way of nothing.
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(30);
    const auto redone = services().history.redo();
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().text()));
    QCOMPARE(debrief().state, DebriefState::Closed);
    QCOMPARE(debrief().outcome, QStringLiteral("Wait"));
    QVERIFY(!debrief().timerSince.isValid());
    QCOMPARE(debrief().timerSeconds, 120);
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().timerSeconds, 120);
}

void tst_debrieftimer::anUndoneOpeningIsNotTimed()
{
    QVERIFY(services().history.undo());
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.recruiter }, m_loop.recruiter }));
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(60);
    QVERIFY(services().history.undo());
    QCOMPARE(debrief().state, DebriefState::Planned);
    QVERIFY(!debrief().timerSince.isValid());
    m_clock.advance(kDay);
    const auto redone = services().history.redo();
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().text()));
    QCOMPARE(timedSeconds(debrief(), m_clock.nowUtc()), 60);
    QVERIFY(services().history.undo());
    // Opened anew it begins anew.
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is still ill")));
    QCOMPARE(timedSeconds(debrief(), m_clock.nowUtc()), 0);
}

void tst_debrieftimer::aDebriefThatComesBackWasNotTimedMeanwhile()
{
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(60);
    QVERIFY(services().history.undo());
    QVERIFY(services().context.workspace.all<Debrief>()->isEmpty());
    m_clock.advance(kDay);
    QVERIFY(services().history.redo());
    QVERIFY(!debrief().timerSince.isValid());
    QCOMPARE(timedSeconds(debrief(), m_clock.nowUtc()), 60);
    QVERIFY(debriefs().runTimer(debrief().id, true));
    const auto undone = services().history.undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
    QVERIFY(services().context.workspace.all<Debrief>()->isEmpty());
}

void tst_debrieftimer::theEndOfTheApplicationStopsIt()
{
    QVERIFY(debriefs().runTimer(debrief().id, true));
    m_clock.advance(90);
    QVERIFY(debriefs().decide(request(Outcome::Decline)));
    QVERIFY(!debrief().timerSince.isValid());
    QCOMPARE(debrief().timerSeconds, 90);
}

void tst_debrieftimer::undoPassesOverIt()
{
    QVERIFY(debriefs().saveNotes(debrief().id, QStringLiteral("Tests first")));
    QVERIFY(debriefs().runTimer(debrief().id, true));
    QCOMPARE(services().history.next()->undo->command, QStringLiteral("debrief.notes"));
    QVERIFY(services().history.undo());
    QVERIFY(debrief().timerSince.isValid());
    // Nor does it stand in the way of taking the opening back.
    const auto undone = services().history.undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
    QVERIFY(services().context.workspace.all<Debrief>()->isEmpty());
    QVERIFY(services().history.redo());
    QCOMPARE(debrief().state, DebriefState::Open);
}

void tst_debrieftimer::onlyAnOpenOneIsTimed()
{
    const DebriefId id = debrief().id;
    QVERIFY(debriefs().close(id));
    QCOMPARE(debriefs().runTimer(id, true).error().key, QStringLiteral("debrief.closed"));
    QVERIFY(debriefs().plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.recruiter }, m_loop.recruiter }));
    const auto planned = debriefs().view(m_loop.application);
    QVERIFY(planned && planned->debrief->state == DebriefState::Planned);
    const auto started = debriefs().runTimer(planned->debrief->id, true);
    QVERIFY(!started);
}

void tst_debrieftimer::whoOwesACardDoesNotTimeIt()
{
    sit(m_loop.ben);
    QCOMPARE(debriefs().runTimer(debrief().id, true).error().key, QStringLiteral("debrief.owesCard"));
}

QTEST_GUILESS_MAIN(tst_debrieftimer)
#include "tst_debrieftimer.moc"
