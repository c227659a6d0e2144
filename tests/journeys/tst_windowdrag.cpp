// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journeyfiles.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/zonetimes.h"

#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

/// The calendar by hand, in the window, counting what the hand does.
class tst_windowdrag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anInterviewIsDrawnBookedAndMoved();
    void whenTheCandidateCanIsPainted();

private:
    void begin(WindowDriver &driver, WindowJourney &journey);
    static void drag(QWidget *grid, const QPoint &from, const QPoint &to);

    JourneyFiles m_files;
};

void tst_windowdrag::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("decide screening")); });
}

void tst_windowdrag::begin(WindowDriver &driver, WindowJourney &journey)
{
    const JourneyFiles::Place place = m_files.after(QStringLiteral("decide screening"));
    WindowDriver::expect(JourneyFiles::copyWithLog(place.file, journey.file()), QStringLiteral("the file is there"));
    driver.clock.set(place.now);
    driver.open(journey.file());
}

void tst_windowdrag::drag(QWidget *grid, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(grid, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        const QPoint at = from + (to - from) * step / 8;
        QMouseEvent move(QEvent::MouseMove, at, grid->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(grid, &move);
    }
    QTest::mouseRelease(grid, Qt::LeftButton, {}, to);
}

void tst_windowdrag::anInterviewIsDrawnBookedAndMoved()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        driver.go(PageId::Calendar);
        auto *view = driver.find<CalendarView>("calendarView");
        driver.key(Qt::Key_T);
        driver.settle();
        const Stage technical = journey.stages().at(2);
        const auto booked = [&] { return driver.stored<Interview>({ equals(&Interview::stageId, technical.id) }); };
        // In a week: that leaves the notice that the team gives.
        const QDate day = view->cursorDate().addDays(7);
        driver.key(Qt::Key_PageDown);
        driver.settle();

        int actions = 1;
        drag(view->viewport(), view->pointOf(day, QTime(10, 2)), view->pointOf(day, QTime(11, 30)));
        QPointer<QDialog> dialog = driver.dialog("bookingDialog");
        driver.key(Qt::Key_Down); // the first who waits for an interview
        ++actions;
        auto *stage = driver.find<QComboBox>("stageCombo", dialog);
        driver.until([&] { return stage->currentText().startsWith(technical.name); }, QStringLiteral("what is next"));
        QCOMPARE(driver.find<QSpinBox>("minutesSpin", dialog)->value(), 90);
        auto *done = driver.find<QPushButton>("bookButton", dialog);
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
        driver.until([&] { return done->isEnabled() && !reason->isVisible(); }, QStringLiteral("nothing against it"));
        const QString clocks = dialog->findChild<ZoneTimes *>()->text();
        QVERIFY2(clocks.contains(QStringLiteral("Europe/Berlin")) && clocks.contains(QStringLiteral("Europe/Lisbon")),
            qPrintable(clocks));
        driver.key(Qt::Key_Return);
        ++actions;
        driver.noDialog();
        QVERIFY2(actions <= 4, qPrintable(QString::number(actions)));
        QCOMPARE(booked().size(), 1);
        QCOMPARE(booked().first().minutes, 90);
        const QDateTime start = booked().first().startAt;
        QCOMPARE(
            start.toTimeZone(QTimeZone("Europe/Berlin")), QDateTime(day, QTime(10, 0), QTimeZone("Europe/Berlin")));

        // It is chosen: two keys move it by half an hour.
        const InterviewId id = booked().first().id;
        driver.until([&] { return view->current() == id && view->hasFocus(); }, QStringLiteral("it to be chosen"));
        driver.key(Qt::Key_Down, Qt::AltModifier);
        driver.key(Qt::Key_Down, Qt::AltModifier);
        driver.until([&] { return booked().first().startAt == start.addSecs(30 * 60); }, QStringLiteral("it to move"));
    });
}

void tst_windowdrag::whenTheCandidateCanIsPainted()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        driver.go(PageId::Candidates);
        auto *table = driver.find<QTableView>("candidateTable");
        driver.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the candidate"));
        driver.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
        driver.key(Qt::Key_Return);
        driver.find<QPushButton>("paintTimesButton");
        driver.settle();
        driver.click("paintTimesButton");
        auto *view = driver.find<CalendarView>("calendarView");
        driver.until([view] { return view->painted().has_value(); }, QStringLiteral("painting to begin"));
        QCOMPARE(view->otherZones().value(0), QTimeZone("Europe/Lisbon"));
        const QDate tomorrow = view->cursorDate().addDays(1);
        drag(view->viewport(), view->pointOf(tomorrow, QTime(14, 2)), view->pointOf(tomorrow, QTime(16, 0)));
        driver.until([view] { return view->painted()->windows.size() == 1; }, QStringLiteral("what was painted"));
        driver.key(Qt::Key_Escape);
        QVERIFY(!view->painted());
        driver.go(PageId::Candidates);
        auto *edit = driver.find<QLineEdit>("availabilityEdit");
        driver.until([edit] { return edit->text().contains(QStringLiteral("13:00-15:00 Europe/Lisbon")); },
            QStringLiteral("the same in words"));
        driver.window().setFocus();
        const auto undone = driver.undo();
        QVERIFY(undone && undone->command == QLatin1String("candidate.times"));
        driver.until([edit] { return edit->text().isEmpty(); }, QStringLiteral("nothing to be known again"));
    });
}

QTEST_MAIN(tst_windowdrag)
#include "tst_windowdrag.moc"
