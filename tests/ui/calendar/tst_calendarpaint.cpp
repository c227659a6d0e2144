// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availability.h"
#include "support/calendarfixture.h"

#include <QAction>
#include <QListWidget>

using namespace shortlist;

/// Painting on the calendar when a candidate can come: by mouse and by keys, one stroke one step. Ada is in New York,
/// six hours behind the desk in Berlin.
class tst_calendarpaint : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void theMenuAsksWhoseAndShowsTheirClock();
    void whoeverIsMeantIsFoundByTyping();
    void aDragAddsAndADragOverGreenTakesAway();
    void aDragOverDaysPaintsEachOfThem();
    void keysDoTheSame();
    void aTimeThatComesTwiceSaysWhichIsMeant();
    void escapeLetsGoAndThenLeaves();
    void aScreenReaderIsToldWhatIsPainted();
    void interviewsStayWhereTheyAreWhileOnePaints();
    void whatIsPaintedIsWhatTheDialogSearches();

private:
    void paintAda();
    QList<TimeSpan> windows()
    {
        QList<TimeSpan> found;
        act([&found, id = m_world->ada](Services &services) -> Status {
            found = *services.candidates.times(id);
            return done();
        });
        return found;
    }
    QString written() { return availabilityText(windows(), QTimeZone("Europe/Berlin")); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        hover(from, to);
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    }
    void hover(const QPoint &from, const QPoint &to)
    {
        for (const QPoint &at : { (from + to) / 2, to }) {
            QMouseEvent move(
                QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view()->viewport(), &move);
        }
    }
    QPoint at(int day, int hour, int minute = 0) const
    {
        return view()->pointOf(QDate(2030, 1, day), QTime(hour, minute));
    }
    void undo()
    {
        act([](Services &services) { return services.history.undo(); });
    }
    QWidget *bar() const { return m_page->findChild<QWidget *>(QStringLiteral("paintBar")); }
};

void tst_calendarpaint::paintAda()
{
    m_page->resize(1080, 1000); // the afternoon is seen without scrolling
    showPage();
    m_page->showEntity(m_world->ada.uuid());
    QTRY_VERIFY(view()->painted());
    QTRY_VERIFY(view()->isVisible() && view()->hasFocus());
    view()->scrollToHour(8);
    QCoreApplication::processEvents();
}

void tst_calendarpaint::theMenuAsksWhoseAndShowsTheirClock()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->entries().isEmpty());
    view()->setCurrent(id);
    const auto chooser = [this] { return m_page->findChild<QDialog *>(QStringLiteral("candidateChooser")); };
    auto *action = m_page->findChild<QAction *>(QStringLiteral("paintTimesAction"));
    QVERIFY(view()->actions().contains(action)); // so it stands in the menu
    QTest::keyClick(view(), Qt::Key_V);
    QTRY_VERIFY(chooser());
    QCOMPARE(chooser()->windowTitle(), QStringLiteral("Paint when a candidate can"));
    QTest::keyClick(chooser(), Qt::Key_Escape);
    QTRY_VERIFY(!chooser());
    QVERIFY(!view()->painted());
    m_page->activateWindow();
    QTRY_VERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_V);
    QTRY_VERIFY(chooser());
    // Whose interview is current stands there already.
    auto *list = child<QListWidget>(chooser(), "chooserList");
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(child<QPushButton>(chooser(), "chooserYes")->isEnabled());
    QTest::keyClick(child<QLineEdit>(chooser(), "chooserName"), Qt::Key_Return);
    QTRY_VERIFY(view()->painted());
    QTRY_VERIFY(!chooser());
    QCOMPARE(view()->painted()->name, QStringLiteral("Ada Quill"));
    QCOMPARE(view()->otherZones(), QList<QTimeZone>{ QTimeZone("America/New_York") });
    QCOMPARE(view()->zoneHead(0), QStringLiteral("Candidate\nEST"));
    QCOMPARE(view()->zoneHead(1), QStringLiteral("Berlin\nCET"));
    // With one's own and theirs there are three at the most: of two that were chosen the first.
    m_settings->setCalendarZones({ QStringLiteral("Asia/Kolkata"), QStringLiteral("Europe/Lisbon") });
    m_page->activate();
    view()->setCurrent({});
    view()->setCurrent(id);
    QCOMPARE(view()->otherZones(),
        (QList<QTimeZone>{ QTimeZone("America/New_York"), QTimeZone("Asia/Kolkata") }));
    QCOMPARE(view()->zoneHead(1), QStringLiteral("Kolkata\nIST"));
    QCOMPARE(view()->zoneHead(2), QStringLiteral("Berlin\nCET"));
    QVERIFY(!child<QWidget>(m_page.get(), "legendOffered")->isHidden());
    // Chosen by itself or as the candidate's, it stands there once.
    m_settings->setCalendarZones({ QStringLiteral("candidate"), QStringLiteral("America/New_York") });
    m_page->activate();
    m_page->setMode(CalendarPage::Mode::Week);
    view()->setCurrent({});
    view()->setCurrent(id);
    QCOMPARE(view()->otherZones(), QList<QTimeZone>{ QTimeZone("America/New_York") });
    m_settings->setCalendarZones({});
    QVERIFY(bar()->isVisible());
    QTest::mouseClick(child<QPushButton>(m_page.get(), "leavePaintingButton"), Qt::LeftButton);
    QVERIFY(!view()->painted());
    QVERIFY(!bar()->isVisible());
    QVERIFY(child<QWidget>(m_page.get(), "legendOffered")->isHidden());
    QVERIFY(view()->otherZones().isEmpty());
}

void tst_calendarpaint::whoeverIsMeantIsFoundByTyping()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTest::keyClick(view(), Qt::Key_V);
    QTRY_VERIFY(m_page->findChild<QDialog *>(QStringLiteral("candidateChooser")));
    auto *chooser = m_page->findChild<QDialog *>(QStringLiteral("candidateChooser"));
    auto *list = child<QListWidget>(chooser, "chooserList");
    auto *name = child<QLineEdit>(chooser, "chooserName");
    auto *paint = child<QPushButton>(chooser, "chooserYes");
    QTRY_COMPARE(list->count(), 2);
    QTest::keyClick(name, Qt::Key_Down);
    QCOMPARE(list->currentRow(), 1);
    QTest::keyClicks(name, QStringLiteral("nobody"));
    QTRY_VERIFY2(list->count() == 0, qPrintable(name->text()));
    QVERIFY(!paint->isEnabled());
    QCOMPARE(child<QLabel>(chooser, "chooserMore")->text(), QStringLiteral("No active candidate is called “nobody”."));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("ben"));
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(paint->isEnabled());
    QTest::mouseClick(paint, Qt::LeftButton);
    QTRY_VERIFY(view()->painted());
    QVERIFY(view()->painted()->name.startsWith(QStringLiteral("Ben")));
}

void tst_calendarpaint::aDragAddsAndADragOverGreenTakesAway()
{
    paintAda();
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at(8, 15, 2));
    hover(at(8, 15, 2), at(8, 18));
    QCOMPARE(view()->strokeWords(),
        QStringLiteral("Tue 15:00–18:00 · 180 min (09:00–12:00 in America/New_York): Ada Quill can come"));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at(8, 18));
    QTRY_COMPARE(written(), QStringLiteral("Tue 8 Jan 2030 15:00-18:00 Europe/Berlin"));
    QTRY_COMPARE(view()->painted()->windows.size(), 1);
    // One is where one paints.
    QCOMPARE(child<QDateEdit>(m_page.get(), "jumpEdit")->date(), QDate(2030, 1, 8));
    QCOMPARE(child<QLabel>(m_page.get(), "paintTimes")->text(),
        QStringLiteral("Tue 8 Jan 2030 9:00-12:00 America/New_York"));
    drag(at(8, 16, 2), at(8, 17));
    QTRY_COMPARE(written(), QStringLiteral("Tue 8 Jan 2030 15:00-16:00, 17:00-18:00 Europe/Berlin"));
    undo();
    QTRY_COMPARE(view()->painted()->windows.size(), 1); // one stroke, one step
    undo();
    QTRY_VERIFY(view()->painted()->windows.isEmpty());
    // A click only puts the cursor there.
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at(9, 12));
    QTest::qWait(50);
    QVERIFY(windows().isEmpty());
    QCOMPARE(view()->cursorDate(), QDate(2030, 1, 9));
}

void tst_calendarpaint::aDragOverDaysPaintsEachOfThem()
{
    paintAda();
    drag(at(10, 17, 55), at(8, 14, 58));
    QTRY_COMPARE(
        written(), QStringLiteral("Tue 8 Jan 2030 15:00-18:00; Wed 9 Jan 2030 15:00-18:00; Thu 10 Jan 2030 15:00-18:00 "
                                  "Europe/Berlin"));
    undo();
    QVERIFY(windows().isEmpty());
}

void tst_calendarpaint::keysDoTheSame()
{
    paintAda();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(15, 0));
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(written(), QStringLiteral("Tue 8 Jan 2030 15:00-15:30 Europe/Berlin"));
    QTest::keyClick(view(), Qt::Key_Down);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Space);
    QTRY_COMPARE(written(), QStringLiteral("Tue 8 Jan 2030 15:00-17:30; Wed 9 Jan 2030 15:30-17:30 Europe/Berlin"));
    // Upwards from what is there already: that takes away.
    QTRY_COMPARE(view()->painted()->windows.size(), 2);
    view()->setCursorAt(QDate(2030, 1, 9), QTime(16, 30));
    QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_COMPARE(
        written(), QStringLiteral("Tue 8 Jan 2030 15:00-17:30; Wed 9 Jan 2030 15:30-16:00, 17:00-17:30 Europe/Berlin"));
    undo();
    undo();
    undo();
    QVERIFY(windows().isEmpty());
}

void tst_calendarpaint::aTimeThatComesTwiceSaysWhichIsMeant()
{
    paintAda();
    m_page->setMode(CalendarPage::Mode::Week);
    m_page->showDate(QDate(2030, 10, 27)); // clocks go back from three to two
    view()->scrollToHour(0);
    QCoreApplication::processEvents();
    const auto night = [this](int minute, bool second) {
        return view()->pointOf(QDate(2030, 10, 27), QTime(2, minute), 0, second);
    };
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, night(2, false));
    hover(night(2, false), night(45, true));
    const QString words = view()->strokeWords();
    QVERIFY2(words.contains(QStringLiteral("02:00 (the first time)–02:45 (the second time) ")), qPrintable(words));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, night(45, true));
}

void tst_calendarpaint::escapeLetsGoAndThenLeaves()
{
    paintAda();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(15, 0));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->stroke().size(), 1);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(view()->stroke().isEmpty());
    QVERIFY(view()->painted());
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!view()->painted());
    QVERIFY(windows().isEmpty());
    // A month has no hours to paint on.
    m_page->showEntity(m_world->ada.uuid());
    QTRY_VERIFY(view()->painted());
    m_page->setMode(CalendarPage::Mode::Month);
    QVERIFY(!view()->painted());
}

void tst_calendarpaint::aScreenReaderIsToldWhatIsPainted()
{
    paintAda();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(15, 0));
    QVERIFY2(view()->spokenCursor().contains(QStringLiteral("09:00 in America/New_York"))
                 && view()->spokenCursor().endsWith(QStringLiteral("Ada Quill has not offered this time")),
        qPrintable(view()->spokenCursor()));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view()->spokenCursor(), view()->strokeWords());
    QVERIFY(view()->strokeWords().startsWith(QStringLiteral("Tue 15:00–16:00 · 60 min")));
    auto *face = QAccessible::queryAccessibleInterface(view());
    QAccessibleInterface *cursor = face->child(int(view()->shown().size()));
    QCOMPARE(cursor->text(QAccessible::Name), view()->strokeWords());
    QVERIFY(cursor->text(QAccessible::Description).contains(QStringLiteral("Space")));
    cursor->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(windows().size(), 1);
    QTRY_VERIFY(view()->spokenCursor().endsWith(QStringLiteral("Ada Quill can come")));
}

void tst_calendarpaint::interviewsStayWhereTheyAreWhileOnePaints()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 15:00"));
    paintAda();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    drag(view()->rectOf(id).center(), view()->rectOf(id).center() + QPoint(0, 150));
    QTRY_COMPARE(windows().size(), 1);
    QCOMPARE(wall(stored(id)), QStringLiteral("Tue 15:00"));
    QVERIFY(!dialog());
}

void tst_calendarpaint::whatIsPaintedIsWhatTheDialogSearches()
{
    paintAda();
    // Four days ahead, beyond the notice: Friday from 15:00 to 17:00.
    drag(at(11, 15, 2), at(11, 17));
    QTRY_COMPARE(windows().size(), 1);
    m_page->book({ m_world->adaApplication, m_world->technical, {}, {} });
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *times = child<QLineEdit>(dialog(), "candidateTimesEdit");
    QTRY_COMPARE(times->text(), QStringLiteral("Fri 11 Jan 2030 9:00-11:00 America/New_York"));
    QTRY_COMPARE(child<QDateEdit>(dialog(), "dateEdit")->date(), QDate(2030, 1, 11));
    QVERIFY(child<QTimeEdit>(dialog(), "timeEdit")->time() >= QTime(15, 0));
    QVERIFY(child<QTimeEdit>(dialog(), "timeEdit")->time() <= QTime(15, 30));
}

QTEST_MAIN(tst_calendarpaint)
#include "tst_calendarpaint.moc"
