// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QMenu>

using namespace shortlist;

/// Moving, resizing and drawing in the calendar, by mouse and by keys.
class tst_calendarmoves : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        BusyReading calendar; // Sena is known to be free, but for what is booked
        calendar.personId = m_world->senior;
        calendar.fileName = QStringLiteral("work.ics");
        calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
        calendar.knownUntil = calendar.knownFrom.addDays(120);
        act([calendar](Services &services) -> Status {
            const auto kept = services.people.keepCalendar(calendar);
            return kept ? done() : Status(kept.error());
        });
    }
    void cleanup() { close(); }

    void twoKeysMoveByThirtyMinutes();
    void altHeldIsOneMove();
    void shortNoticeIsSaid();
    void keysThatFollowSoonAreOneMove();
    void whatIsDoneNextWaitsForTheMove();
    void escapeCallsAMoveByKeysOff();
    void altShiftArrowsLengthen();
    void aDayKeepsTheWallClockOfWhereItWasAgreed();
    void edgesAreDragged();
    void pressingShiftsNothingUnderTheMouse();
    void draggingSaysWhoIsBusy();
    void draggingSaysWhenTheCandidateCan();
    void altIsFine();
    void goingAwayInTheMidstOfADragIsNoFault_data();
    void goingAwayInTheMidstOfADragIsNoFault();
    void aMoveThatNeedsAReasonOpensTheDialog();
    void aRefusedMoveGoesBack();
    void drawingOpensTheDialogWithItsLength();
    void theMenuSetsTheSnapAndItIsKept();
    void keysZoomAndItIsKept();

private:
    InterviewId shown(const QString &when, bool forBen = false);
    QPoint spotAt(QDate date, QTime time) const { return view()->pointOf(date, time); }
    void press(const QPoint &at) { QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at); }
    void dragThrough(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    void drop(const QPoint &at) { QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at); }
    QAction *actionOf(const char *name) const { return m_page->findChild<QAction *>(QString::fromLatin1(name)); }
    void undo()
    {
        act([](Services &services) { return services.history.undo(); });
    }
};

/// Books a technical interview of Sena Holt, shows the page and chooses it.
InterviewId tst_calendarmoves::shown(const QString &when, bool forBen)
{
    const auto id = book(m_world->technical, m_world->senior, when, forBen);
    showPage();
    (void)test::comesTrue([&] { return !view()->rectOf(id).isEmpty(); });
    view()->setCurrent(id);
    QCoreApplication::processEvents(); // the panel beside the grid makes the days narrower
    return id;
}

void tst_calendarmoves::dragThrough(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    for (const QPoint &at : { (from + to) / 2, to }) {
        QMouseEvent move(
            QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view()->viewport(), &move);
    }
}

void tst_calendarmoves::twoKeysMoveByThirtyMinutes()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:30"));
    // One change of time: one step to undo, one number more on the invitation.
    QTRY_COMPARE(view()->entryOf(id)->interview.version, 2);
    undo();
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
    QTRY_COMPARE(view()->rectOf(id).top(), spotAt(QDate(2030, 1, 8), QTime(10, 0)).y());
}

void tst_calendarmoves::altHeldIsOneMove()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QTest::keyPress(view(), Qt::Key_Alt, Qt::AltModifier);
    for (int i = 0; i < 3; ++i) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
        QCoreApplication::sendEvent(view(), &down);
    }
    QVERIFY(view()->ghost());
    QCOMPARE(view()->ghost()->startAt, QDateTime(QDate(2030, 1, 8), QTime(9, 45), Qt::UTC));
    QVERIFY2(view()->ghostWords().startsWith(QStringLiteral("Tue 10:45–12:15")), qPrintable(view()->ghostWords()));
    QTRY_VERIFY2(
        view()->ghostWords().endsWith(QStringLiteral("nothing speaks against it")), qPrintable(view()->ghostWords()));
    QVERIFY(view()->spokenName(*view()->currentEntry()).contains(view()->ghostWords()));
    QCOMPARE(stored(id).interview.version, 1);
    QTest::keyRelease(view(), Qt::Key_Alt);
    QTRY_VERIFY(!view()->ghost());
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:45"));
    undo();
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
}

void tst_calendarmoves::shortNoticeIsSaid()
{
    // Three days are given before a technical interview, and it is Monday.
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    giveNotice();
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("less than 72 hour")), qPrintable(view()->ghostWords()));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTRY_VERIFY(!view()->ghost());
    for (int day = 0; day < 3; ++day)
        QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY2(
        view()->ghostWords().endsWith(QStringLiteral(": nothing speaks against it")), qPrintable(view()->ghostWords()));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTRY_VERIFY(!view()->ghost());
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarmoves::keysThatFollowSoonAreOneMove()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    // It waits for more, with what speaks against it, and is nobody's change yet.
    QVERIFY(view()->ghost());
    QCOMPARE(view()->ghost()->startAt, QDateTime(QDate(2030, 1, 8), QTime(10, 30), Qt::UTC));
    QTRY_VERIFY2(
        view()->ghostWords().endsWith(QStringLiteral("nothing speaks against it")), qPrintable(view()->ghostWords()));
    QCOMPARE(stored(id).interview.version, 1);
    // Enter need not wait; the interview is not opened by it.
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(!view()->ghost());
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->rectOf(id).top(), spotAt(QDate(2030, 1, 8), QTime(11, 30)).y());
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 11:30"));
    QTRY_COMPARE(view()->entryOf(id)->interview.version, 2);
    QVERIFY(!m_page->findChild<MessageBar *>()->isVisible());
    // Nor does whoever undoes at once, or goes on elsewhere.
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    m_page->saveTyped();
    undo();
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 11:30"));
    QTRY_COMPARE(view()->entryOf(id)->interview.version, 2);
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY(!view()->ghost());
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 11:15"));
}

void tst_calendarmoves::whatIsDoneNextWaitsForTheMove()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("moveButton")), Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:15"));
    auto *time = child<QTimeEdit>(dialog(), "timeEdit");
    QCOMPARE(time->time(), QTime(10, 15));
    time->setTime(QTime(10, 30));
    auto *done = child<QPushButton>(dialog(), "bookButton");
    QTRY_VERIFY(done->isEnabled());
    QTest::mouseClick(done, Qt::LeftButton);
    // It is about the version that the keys made.
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:30"));
    QCOMPARE(stored(id).interview.version, 3);
}

void tst_calendarmoves::escapeCallsAMoveByKeysOff()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::AltModifier);
    QCoreApplication::sendEvent(view(), &down);
    QVERIFY(view()->ghost());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::AltModifier);
    QCoreApplication::sendEvent(view(), &escape);
    QVERIFY(!view()->ghost());
    QCOMPARE(view()->current(), id); // still chosen
    QTest::keyRelease(view(), Qt::Key_Alt);
    QTest::qWait(50);
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarmoves::altShiftArrowsLengthen()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    // The plan asks for 90 minutes: another length needs a reason.
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(child<QSpinBox>(dialog(), "minutesSpin")->value(), 75);
    auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
    QTRY_VERIFY(reason->isVisible());
    reason->setText(QStringLiteral("she has to leave early"));
    QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>(dialog(), "bookButton"), Qt::LeftButton);
    QTRY_COMPARE(stored(id).interview.minutes, 75);
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
}

void tst_calendarmoves::aDayKeepsTheWallClockOfWhereItWasAgreed()
{
    // Clocks in Berlin change on Sunday 31 March 2030; the agreed zone is Berlin.
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"), true); // something to show at first
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-03-29 10:00"));
    QVERIFY(!id.isNull());
    showPage();
    m_page->showDate(QDate(2030, 3, 29));
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    view()->setCurrent(id);
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    // Over the weekend to Monday, at ten there.
    QTRY_COMPARE(stored(id).interview.startAt, QDateTime(QDate(2030, 4, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(stored(id).interview.wallClock, QStringLiteral("2030-04-01T10:00"));
    QTRY_COMPARE(m_page->firstDay(), QDate(2030, 4, 1));
}

void tst_calendarmoves::edgesAreDragged()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    const QRect rect = view()->rectOf(id);
    const QPoint lower(rect.center().x(), rect.bottom() - 1);
    QTest::mouseMove(view()->viewport(), lower);
    QCOMPARE(view()->viewport()->cursor().shape(), Qt::SizeVerCursor);
    press(lower);
    dragThrough(lower, lower + QPoint(0, view()->zoom() / 2));
    QVERIFY(view()->ghost());
    QCOMPARE(view()->ghost()->minutes, 120);
    QCOMPARE(view()->ghost()->startAt, stored(id).interview.startAt);
    QTest::keyClick(view(), Qt::Key_Escape);
    drop(lower);
    QCOMPARE(stored(id).interview.version, 1);

    const QPoint upper(rect.center().x(), rect.top() + 1);
    press(upper);
    dragThrough(upper, upper - QPoint(0, view()->zoom() / 2));
    QCOMPARE(view()->ghost()->minutes, 120);
    QCOMPARE(view()->ghost()->endAt(), stored(id).interview.endAt());
    drop(upper);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(child<QSpinBox>(dialog(), "minutesSpin")->value(), 120);
    QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(9, 30));
    dialog()->reject();
    QTRY_COMPARE(view()->rectOf(id), rect);
}

void tst_calendarmoves::pressingShiftsNothingUnderTheMouse()
{
    const auto id = shown(QStringLiteral("2030-01-11 10:00"));
    view()->setCurrent({});
    QTRY_VERIFY(!m_page->findChild<InterviewPanel *>()->isVisible());
    QCoreApplication::processEvents();
    const QPoint from = spotAt(QDate(2030, 1, 11), QTime(10, 45));
    const QPoint to = from + QPoint(0, view()->zoom());
    press(from);
    QCoreApplication::processEvents();
    QVERIFY(!m_page->findChild<InterviewPanel *>()->isVisible());
    dragThrough(from, to);
    drop(to);
    QVERIFY(m_page->findChild<InterviewPanel *>()->isVisible());
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Fri 11:00"));
}

void tst_calendarmoves::draggingSaysWhoIsBusy()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"), true);
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    const QPoint from = spotAt(QDate(2030, 1, 8), QTime(10, 45));
    const QPoint to = spotAt(QDate(2030, 1, 9), QTime(10, 45));
    press(from);
    dragThrough(from, to);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("Sena Holt is in “Technical interview” with Ben Rook")),
        qPrintable(view()->ghostWords()));
    // Before now.
    const QPoint past = spotAt(QDate(2030, 1, 7), QTime(9, 0));
    dragThrough(to, past);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("already over")), qPrintable(view()->ghostWords()));
    QTest::keyClick(view(), Qt::Key_Escape);
    drop(past);
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarmoves::draggingSaysWhenTheCandidateCan()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    // Ada is in New York: nine there is three in the afternoon here.
    act([&](Services &services) -> Status {
        const auto typed = services.candidates.typeTimes(
            m_world->ada, QStringLiteral("Tue 8 Jan 9-12, Thu 10 Jan 9-12"), QTimeZone("Europe/Berlin"));
        return typed ? done() : Status(typed.error());
    });
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    const QPoint from = spotAt(QDate(2030, 1, 8), QTime(10, 45));
    const QPoint to = spotAt(QDate(2030, 1, 9), QTime(10, 45));
    press(from);
    dragThrough(from, to);
    QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("Ada Quill said they can come at other times")),
        qPrintable(view()->ghostWords()));
    QVERIFY2(view()->ghostWords().contains(QStringLiteral("Tue 8 Jan")), qPrintable(view()->ghostWords()));
    QVERIFY(view()->spokenName(*view()->currentEntry()).contains(view()->ghostWords()));
    // What is said is seen whole: it stands within the grid, and in the colours of a warning.
    if (const QString shots = qEnvironmentVariable("SHORTLIST_SHOTS"); !shots.isEmpty())
        view()->grab().save(shots + QStringLiteral("/ghost-candidate-times.png"));
    // Over a time that they offered, nothing is said against it.
    const QPoint good = spotAt(QDate(2030, 1, 10), QTime(15, 45));
    dragThrough(to, good);
    QTRY_VERIFY2(
        view()->ghostWords().endsWith(QStringLiteral("nothing speaks against it")), qPrintable(view()->ghostWords()));
    // Dropped where they cannot come, it asks for a reason.
    dragThrough(good, to);
    drop(to);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTRY_VERIFY(child<QLineEdit>(dialog(), "reasonEdit")->isVisible());
    dialog()->reject();
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_calendarmoves::altIsFine()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    const QPoint from = spotAt(QDate(2030, 1, 8), QTime(10, 45));
    const QPoint to = spotAt(QDate(2030, 1, 8), QTime(11, 25));
    press(from);
    dragThrough(from, to, Qt::AltModifier);
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
    QCOMPARE(view()->ghost()->startAt, QDateTime(QDate(2030, 1, 8), QTime(9, 40), Qt::UTC));
    dragThrough(to, to);
    QCOMPARE(view()->ghost()->startAt, QDateTime(QDate(2030, 1, 8), QTime(9, 45), Qt::UTC));
    drop(to);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:45"));
    undo();
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 10:00"));
}

void tst_calendarmoves::goingAwayInTheMidstOfADragIsNoFault_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("pressed") << "press"; // the panel is told at the release who was chosen
    QTest::newRow("dragged") << "drag";
    QTest::newRow("drawn") << "draw";
    QTest::newRow("moved by keys") << "keys";
}

void tst_calendarmoves::goingAwayInTheMidstOfADragIsNoFault()
{
    QFETCH(QString, what);
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QTRY_VERIFY(view()->hasFocus());
    if (what == QLatin1String("keys")) {
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(view()->ghost());
    } else {
        const QTime from = what == QLatin1String("draw") ? QTime(14, 0) : QTime(10, 45);
        const QPoint at = spotAt(QDate(2030, 1, 8), from);
        view()->setCurrent({});
        press(at);
        if (what != QLatin1String("press")) {
            dragThrough(at, spotAt(QDate(2030, 1, 8), from.addSecs(3600)));
            QVERIFY(view()->ghost());
        }
    }
    QPointer<CalendarView> gone = view();
    m_page.reset();
    QVERIFY(!gone);
    QCoreApplication::processEvents();
    // What was on its way by keys was meant; what the mouse holds is not.
    const QString then = what == QLatin1String("keys") ? QStringLiteral("Tue 10:15") : QStringLiteral("Tue 10:00");
    QTRY_COMPARE(wall(stored(id)), then);
}

void tst_calendarmoves::aMoveThatNeedsAReasonOpensTheDialog()
{
    const auto id = shown(QStringLiteral("2030-01-08 15:30"));
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->purpose(), BookingDialog::Purpose::Time);
    QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(15, 45));
    QTest::keyClick(dialog(), Qt::Key_Escape); // thinks better of it
    QTRY_VERIFY(!dialog());
    QCOMPARE(stored(id).interview.version, 1);
    QTRY_COMPARE(view()->rectOf(id).top(), spotAt(QDate(2030, 1, 8), QTime(15, 30)).y());

    view()->setCurrent(id);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
    QTRY_VERIFY(reason->isVisible());
    reason->setText(QStringLiteral("they asked for it"));
    QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>(dialog(), "bookButton"), Qt::LeftButton);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 15:45"));
}

void tst_calendarmoves::aRefusedMoveGoesBack()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"), true);
    const auto id = shown(QStringLiteral("2030-01-08 11:30"));
    QTest::keyClick(view(), Qt::Key_Up, Qt::AltModifier);
    auto *messages = m_page->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY2(messages->text().contains(QStringLiteral("Ben Rook")), qPrintable(messages->text()));
    QCOMPARE(view()->rectOf(id).top(), spotAt(QDate(2030, 1, 8), QTime(11, 30)).y());
    // What is refused on the way does not hinder who goes on: Alt stays down until the place is free.
    QKeyEvent up(QEvent::KeyPress, Qt::Key_Up, Qt::AltModifier);
    for (int i = 0; i < 12; ++i)
        QCoreApplication::sendEvent(view(), &up);
    QTest::keyRelease(view(), Qt::Key_Alt);
    QTRY_VERIFY(wall(stored(id)) == QLatin1String("Tue 08:30") || (dialog() && dialog()->isVisible()));
}

void tst_calendarmoves::drawingOpensTheDialogWithItsLength()
{
    shown(QStringLiteral("2030-01-08 10:00"));
    const QPoint from = spotAt(QDate(2030, 1, 9), QTime(13, 0)) + QPoint(0, 2);
    const QPoint to = spotAt(QDate(2030, 1, 9), QTime(14, 30));
    press(from);
    QVERIFY(!view()->ghost()); // a click alone draws nothing
    // The panel that closes and makes the days wider waits for the drop.
    QCoreApplication::processEvents();
    dragThrough(from, to);
    QVERIFY(view()->ghost());
    QCOMPARE(view()->ghost()->minutes, 90);
    drop(to);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->purpose(), BookingDialog::Purpose::New);
    QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(13, 0));
    QCOMPARE(child<QDateEdit>(dialog(), "dateEdit")->date(), QDate(2030, 1, 9));
    QCOMPARE(child<QSpinBox>(dialog(), "minutesSpin")->value(), 90);
    dialog()->reject();
}

void tst_calendarmoves::theMenuSetsTheSnapAndItIsKept()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(50, 50), view()->mapToGlobal(QPoint(50, 50)));
    QCoreApplication::sendEvent(view(), &asked);
    auto *menu = view()->findChild<QMenu *>(QStringLiteral("calendarMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().contains(actionOf("bookInterviewAction")));
    auto *coarse = menu->findChild<QAction *>(QStringLiteral("snap30Action"));
    QVERIFY(coarse);
    coarse->trigger();
    menu->close();
    QCOMPARE(view()->snap(), 30);
    QCOMPARE(m_settings->calendarSnap(), 30);
    QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(wall(stored(id)), QStringLiteral("Tue 10:30"));
    CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(another.view()->snap(), 30);
}

void tst_calendarmoves::keysZoomAndItIsKept()
{
    const auto id = shown(QStringLiteral("2030-01-08 10:00"));
    const int before = view()->rectOf(id).top();
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), CalendarView::kUsualZoom + CalendarView::kZoomStep);
    QVERIFY2(qAbs(view()->rectOf(id).top() - before) <= 1, "the interview chosen stays where it is");
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), CalendarView::kUsualZoom - CalendarView::kZoomStep);
    QCOMPARE(m_settings->calendarZoom(), view()->zoom());
    CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(another.view()->zoom(), view()->zoom());
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->zoom(), CalendarView::kUsualZoom);
    // What is pointed at stays where it is under the wheel.
    QWidget *paper = view()->viewport();
    const QPoint at(300, 300);
    const auto minuteAt = [&] {
        const int top = view()->pointOf(QDate(2030, 1, 8), QTime(0, 0)).y();
        return double(at.y() - top) * 60 / view()->zoom();
    };
    const double minute = minuteAt();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent event(at, paper->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(paper, &event);
        QVERIFY2(qAbs(minuteAt() - minute) < 6, qPrintable(QString::number(minuteAt() - minute)));
    }
}

QTEST_MAIN(tst_calendarmoves)
#include "tst_calendarmoves.moc"
