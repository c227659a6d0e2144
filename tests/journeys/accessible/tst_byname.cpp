// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journeyfiles.h"
#include "support/screenreader.h"

using namespace shortlist;
using testing::JourneyFiles;
using testing::ScreenReader;
using testing::WindowDriver;
using testing::WindowJourney;

/// Booking, moving and planning by what a screen reader is told: names and roles, their actions, and keys.
class tst_byname : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void anInterviewIsBookedAndMoved();
    void aMonthTellsItsInterviews();
    void aWholeLoopIsPlannedAndBooked();

private:
    void begin(WindowDriver &driver, WindowJourney &journey, const QString &step);
    static void openCandidate(ScreenReader &reader);

    JourneyFiles m_files;
};

void tst_byname::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("decide screening")); });
}

void tst_byname::begin(WindowDriver &driver, WindowJourney &journey, const QString &step)
{
    const JourneyFiles::Place place = m_files.after(step);
    WindowDriver::expect(JourneyFiles::copyWithLog(place.file, journey.file()), QStringLiteral("the file is there"));
    driver.clock.set(place.now);
    driver.open(journey.file());
}

void tst_byname::openCandidate(ScreenReader &reader)
{
    reader.key(Qt::Key_2, Qt::ControlModifier);
    reader.press(QAccessible::Cell, QStringLiteral("Cora Candidate"));
    reader.key(Qt::Key_Return);
    reader.find(QAccessible::PushButton, QStringLiteral("Book interview…"));
}

void tst_byname::anInterviewIsBookedAndMoved()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey, QStringLiteral("decide screening"));
        ScreenReader reader(driver);
        const StageId technical = journey.stages().at(2).id;
        const auto booked = [&] { return driver.stored<Interview>({ equals(&Interview::stageId, technical) }); };
        openCandidate(reader);
        reader.count = 0;
        reader.press(QAccessible::PushButton, QStringLiteral("Book interview…"));
        reader.find(QAccessible::Dialog, QStringLiteral("Book an interview"));
        QAccessibleInterface *times = reader.find(QAccessible::List, QStringLiteral("Times that work"));
        driver.until([times] { return times->childCount() > 0; }, QStringLiteral("times to be read out"));
        reader.press(QAccessible::PushButton, QStringLiteral("Book"));
        driver.noDialog();
        QVERIFY2(reader.count <= 4, qPrintable(QString::number(reader.count)));
        QCOMPARE(booked().size(), 1);
        QCOMPARE(booked().first().minutes, 90);

        // From the card of interviews to its place in the calendar, and half an hour on.
        reader.press(QAccessible::Button, QStringLiteral("/^Show “.*[Tt]echnical.*” in the calendar$/"));
        QAccessibleInterface *there =
            reader.find(QAccessible::ListItem, QStringLiteral("/[Tt]echnical.*, Cora Candidate, /"));
        driver.until([there] { return bool(there->state().focused); }, QStringLiteral("the keyboard on the interview"));
        const QString before = there->text(QAccessible::Name);
        const QDateTime start = booked().first().startAt;
        reader.count = 0;
        reader.key(Qt::Key_Down, Qt::AltModifier);
        reader.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(reader.count, 2);
        driver.until([&] { return booked().first().startAt == start.addSecs(30 * 60); }, QStringLiteral("it to move"));
        driver.until(
            [&] { return there->isValid() && there->text(QAccessible::Name) != before; }, QStringLiteral("to be told"));
    });
}

void tst_byname::aMonthTellsItsInterviews()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey, QStringLiteral("decide screening"));
        ScreenReader reader(driver);
        reader.key(Qt::Key_4, Qt::ControlModifier);
        reader.press(QAccessible::Button, QStringLiteral("Month"));
        reader.find(QAccessible::Table, QStringLiteral("Month"));
        QAccessibleInterface *line = reader.find(QAccessible::ListItem, QStringLiteral("/ Cora Candidate, /"));
        QAccessibleInterface *day = line->parent();
        QCOMPARE(day->role(), QAccessible::Cell);
        QVERIFY(day->rect().contains(line->rect()));
        QCOMPARE(day->indexOfChild(line), 0);
        QVERIFY(day->text(QAccessible::Name).contains(line->text(QAccessible::Name)));
        QVERIFY(day->tableCellInterface()->table()->tableInterface()->cellAt(
                    day->tableCellInterface()->rowIndex(), day->tableCellInterface()->columnIndex())
                == day);
        reader.press(QAccessible::ListItem, QStringLiteral("/ Cora Candidate, /"));
        // It is shown and chosen where there are hours.
        QAccessibleInterface *there = reader.find(QAccessible::ListItem, QStringLiteral("/, Cora Candidate, /"));
        driver.until([there] { return bool(there->state().selected); }, QStringLiteral("the interview to be chosen"));
    });
}

void tst_byname::aWholeLoopIsPlannedAndBooked()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey, QStringLiteral("advance"));
        ScreenReader reader(driver);
        openCandidate(reader);
        reader.count = 0;
        reader.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        reader.find(QAccessible::Dialog, QStringLiteral("Plan remaining interviews"));
        reader.press(QAccessible::PushButton, QStringLiteral("/^Book/"));
        driver.noDialog();
        QVERIFY2(reader.count <= 4, qPrintable(QString::number(reader.count)));
        QCOMPARE(driver.stored<Interview>().size(), int(WindowJourney::kInterviews));
        QVERIFY(driver.undo());
        QCOMPARE(driver.stored<Interview>().size(), 0);
    });
}

QTEST_MAIN(tst_byname)
#include "tst_byname.moc"
