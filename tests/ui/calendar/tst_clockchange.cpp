// SPDX-License-Identifier: GPL-3.0-or-later
// Days of 23 and 25 hours in the painted calendar.
#include "ui/calendar/calendarview.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

namespace {

const QDate kBack(2030, 10, 27); ///< Berlin's clocks go from three to two
const QDate kForward(2030, 3, 31); ///< and from two to three

QDateTime utc(QDate date, int hour, int minute = 0) { return { date, QTime(hour, minute), Qt::UTC }; }

} // namespace

class tst_clockchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable);
    }
    void init()
    {
        m_view = std::make_unique<CalendarView>();
        m_view->setZones(QTimeZone("Europe/Berlin"), {});
        m_view->resize(900, 700);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void anHourIsAsTallAsAnHour_data();
    void anHourIsAsTallAsAnHour();
    void theHourThatComesTwiceIsWrittenTwice();
    void halfAnHourComesTwiceOnLordHowe();
    void otherZonesGoOnBesideIt();
    void theCursorWalksThroughBothHours();
    void theCursorSkipsWhatClocksSkip();
    void drawnInTheSecondHourItIsBookedThere();
    void draggedIntoTheSecondHourItIsThere();
    void aGhostOverTheSkippedHourIsNoTallerThanItIsLong();
    void theLineOfThePresentIsInItsOwnHour();
    void peopleBesideOneAnotherHaveBothHours();
    void theSecondHourIsSaid();

private:
    InterviewId put(const QDateTime &start, int minutes)
    {
        InterviewEntry entry;
        entry.interview.id = InterviewId(QUuid::createUuid());
        entry.interview.startAt = start;
        entry.interview.minutes = minutes;
        entry.interview.state = InterviewState::Confirmed;
        entry.interview.zone = QStringLiteral("Europe/Berlin");
        entry.candidateName = QStringLiteral("Ada Quill");
        entry.stageName = QStringLiteral("Technical interview");
        m_view->setEntries({ entry });
        m_view->scrollToHour(0);
        return entry.interview.id;
    }
    /// Heights from the beginning of the day, in minutes.
    int row(int y) const { return (y - m_view->pointOf(m_view->firstDay(), QTime(0, 0)).y()) * 60 / m_view->zoom(); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *paper = m_view->viewport();
        QTest::mousePress(paper, Qt::LeftButton, {}, from);
        for (const QPoint &at : { (from + to) / 2, to }) {
            QMouseEvent move(QEvent::MouseMove, at, paper->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(paper, &move);
        }
    }
    void drop(const QPoint &at) { QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at); }

    std::unique_ptr<CalendarView> m_view;
};

void tst_clockchange::anHourIsAsTallAsAnHour_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<int>("row");
    QTest::newRow("the first pass") << kBack << 1 << utc(kBack, 0) << 120;
    QTest::newRow("the second pass") << kBack << 1 << utc(kBack, 1) << 180;
    QTest::newRow("the morning after") << kBack << 1 << utc(kBack, 8) << 600;
    QTest::newRow("in a week") << kBack.addDays(-6) << 7 << utc(kBack, 1) << 180;
    QTest::newRow("another day of that week") << kBack.addDays(-6) << 7 << utc(kBack.addDays(-2), 7) << 600;
    QTest::newRow("after the skipped hour") << kForward << 1 << utc(kForward, 1) << 180;
    QTest::newRow("a day without a change") << kBack.addDays(1) << 1 << utc(kBack.addDays(1), 8) << 540;
}

void tst_clockchange::anHourIsAsTallAsAnHour()
{
    QFETCH(QDate, first);
    QFETCH(int, days);
    QFETCH(QDateTime, start);
    m_view->setRange(first, days);
    const QRect rect = m_view->rectOf(put(start, 60));
    QTEST(row(rect.top()), "row");
    QCOMPARE(rect.height(), m_view->zoom() - 1);
}

void tst_clockchange::theHourThatComesTwiceIsWrittenTwice()
{
    m_view->setRange(kBack.addDays(-6), 7);
    QCOMPARE(m_view->hourLabel(0, 2), QStringLiteral("02:00"));
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("02:00 again"));
    QCOMPARE(m_view->hourLabel(0, 4), QStringLiteral("03:00"));
    const int wide = m_view->gridRect().left();
    QCOMPARE(
        m_view->pointOf(kBack, QTime(2, 0), 0, true).y() - m_view->pointOf(kBack, QTime(2, 0)).y(), m_view->zoom());
    // A week without a change is as it was.
    m_view->setRange(kBack.addDays(1), 7);
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("03:00"));
    QVERIFY(m_view->gridRect().left() < wide);
    // Nothing to be seen of another day's second hour but that it is none.
    m_view->setRange(kBack.addDays(-6), 7);
    m_view->scrollToHour(0);
    const QImage shot = m_view->viewport()->grab().toImage();
    const auto isHatched = [&](QDate date) {
        const QRect part(m_view->pointOf(date, QTime(2, 0), 0, true) + QPoint(-16, 6), QSize(32, 24));
        QSet<QRgb> colours;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                colours.insert(shot.pixel(x, y));
        }
        return colours.size() > 1;
    };
    for (int day = 1; day <= 6; ++day)
        QVERIFY(isHatched(kBack.addDays(-day)));
    QVERIFY(!isHatched(kBack));
}

void tst_clockchange::halfAnHourComesTwiceOnLordHowe()
{
    const QDate back(2030, 4, 7); // from two to half past one
    m_view->setZones(QTimeZone("Australia/Lord_Howe"), {});
    m_view->setRange(back.addDays(-1), 2);
    QCOMPARE(m_view->hourLabel(0, 2), QStringLiteral("01:30 again"));
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("02:00"));
    const QRect rect = m_view->rectOf(put(utc(back.addDays(-1), 15), 30));
    QCOMPARE(row(rect.top()), 120);
    QCOMPARE(rect.height(), m_view->zoom() / 2 - 1);
    m_view->setCursorAt(back, QTime(1, 30));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->cursorMoment()->utc(), utc(back.addDays(-1), 15));
}

void tst_clockchange::otherZonesGoOnBesideIt()
{
    m_view->setZones(QTimeZone("Europe/Berlin"), { QTimeZone("Asia/Kolkata") });
    m_view->setRange(kBack, 1);
    QCOMPARE(m_view->hourLabel(0, 2), QStringLiteral("05:30"));
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("06:30"));
    QCOMPARE(m_view->hourLabel(1, 3), QStringLiteral("02:00 again"));
    m_view->setRange(kForward, 1);
    QCOMPARE(m_view->hourLabel(0, 1), QStringLiteral("05:30"));
    QCOMPARE(m_view->hourLabel(0, 2), QString());
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("06:30"));
    // A clock elsewhere that shows an hour twice says so too.
    m_view->setZones(QTimeZone("UTC"), { QTimeZone("Europe/Berlin") });
    m_view->setRange(kBack, 1);
    QCOMPARE(m_view->hourLabel(0, 0), QStringLiteral("02:00"));
    QCOMPARE(m_view->hourLabel(0, 1), QStringLiteral("02:00 again"));
}

void tst_clockchange::theCursorWalksThroughBothHours()
{
    m_view->setRange(kBack.addDays(-1), 2);
    m_view->setCursorAt(kBack, QTime(1, 30));
    QStringList walked;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        walked += m_view->cursorMoment()->utc().toString(QStringLiteral("HH:mm"));
    }
    QCOMPARE(walked.join(QLatin1Char(' ')), QStringLiteral("00:00 00:30 01:00 01:30 02:00"));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QVERIFY2(m_view->spokenCursor().contains(QStringLiteral("the second time is meant")),
        qPrintable(m_view->spokenCursor()));
    QCOMPARE(row(m_view->cursorRect().top()), 210);
    // The day before has it once.
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->cursorTime(), QTime(2, 30));
    QVERIFY(!m_view->cursorIsSecond());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->cursorTime(), QTime(3, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->cursorTime(), QTime(2, 30));
}

void tst_clockchange::theCursorSkipsWhatClocksSkip()
{
    m_view->setRange(kForward, 1);
    m_view->scrollToHour(0);
    m_view->setCursorAt(kForward, QTime(1, 30));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->cursorTime(), QTime(3, 0));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->cursorTime(), QTime(1, 30));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->pointOf(kForward, QTime(2, 20)));
    QCOMPARE(m_view->cursorTime(), QTime(3, 0));
}

void tst_clockchange::drawnInTheSecondHourItIsBookedThere()
{
    m_view->setRange(kBack, 1);
    m_view->scrollToHour(0);
    QSignalSpy booked(m_view.get(), &CalendarView::bookRequested);
    const QPoint to = m_view->pointOf(kBack, QTime(3, 0));
    drag(m_view->pointOf(kBack, QTime(2, 0), 0, true) + QPoint(0, 1), to);
    QCOMPARE(m_view->ghost()->startAt, utc(kBack, 1));
    QVERIFY2(m_view->ghostWords().contains(QStringLiteral("02:00 (the second time)–03:00")),
        qPrintable(m_view->ghostWords()));
    drop(to);
    QCOMPARE(booked.size(), 1);
    QCOMPARE(booked.first().at(1).toTime(), QTime(2, 0));
    QCOMPARE(booked.first().at(2).toInt(), 60);
    QCOMPARE(booked.first().at(4).toBool(), true);
    // By Enter on the cursor as well; in the first hour it is the first.
    m_view->setCursorAt(kBack, QTime(2, 30), true);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(booked.last().at(4).toBool(), true);
    m_view->setCursorAt(kBack, QTime(2, 30));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(booked.last().at(4).toBool(), false);
}

void tst_clockchange::draggedIntoTheSecondHourItIsThere()
{
    m_view->setRange(kBack, 1);
    put(utc(kBack, 0), 30);
    const QPoint from = m_view->pointOf(kBack, QTime(2, 15));
    const QPoint to = m_view->pointOf(kBack, QTime(2, 15), 0, true);
    drag(from, to);
    QVERIFY(m_view->ghost());
    QCOMPARE(m_view->ghost()->startAt, utc(kBack, 1));
    QCOMPARE(m_view->ghost()->minutes, 30);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    drop(to);
}

void tst_clockchange::aGhostOverTheSkippedHourIsNoTallerThanItIsLong()
{
    m_view->setRange(kForward, 1);
    const auto id = put(utc(kForward, 0, 30), 60); // 01:30 to 03:30
    // What is seen of it: the half hour before the hour that is none.
    QCOMPARE(row(m_view->rectOf(id).top()), 90);
    QCOMPARE(m_view->rectOf(id).height(), m_view->zoom() / 2 - 1);
    QSignalSpy moved(m_view.get(), &CalendarView::moveRequested);
    const QPoint end = m_view->pointOf(kForward, QTime(3, 30)) - QPoint(0, 2);
    const QPoint to = m_view->pointOf(kForward, QTime(4, 0)) - QPoint(0, 2);
    drag(end, to); // by its lower edge, in its second piece
    QVERIFY(m_view->ghost());
    QCOMPARE(m_view->ghost()->minutes, 90);
    drop(to);
    QCOMPARE(moved.size(), 1);
}

void tst_clockchange::theLineOfThePresentIsInItsOwnHour()
{
    m_view->setRange(kBack, 1);
    m_view->scrollToHour(0);
    const auto redAt = [this](const QDateTime &now) {
        m_view->setNow(now);
        const QImage shot = m_view->viewport()->grab().toImage();
        const int x = m_view->pointOf(kBack, QTime(0, 0)).x();
        for (int y = m_view->gridRect().top(); y < shot.height(); ++y) {
            if (shot.pixelColor(x, y) == color(Role::Error))
                return row(y + 1);
        }
        return -1;
    };
    QCOMPARE(redAt(utc(kBack, 0, 30)), 150);
    QCOMPARE(redAt(utc(kBack, 1, 30)), 210);
}

void tst_clockchange::peopleBesideOneAnotherHaveBothHours()
{
    PersonLane sena;
    sena.id = PersonId(QUuid::createUuid());
    sena.name = QStringLiteral("Sena Holt");
    sena.zone = QTimeZone("Europe/Berlin");
    sena.busy.busy = { { utc(kBack, 1), utc(kBack, 2) } };
    m_view->setLanes(kBack, { sena, sena });
    m_view->scrollToHour(0);
    QCOMPARE(m_view->hourLabel(0, 3), QStringLiteral("02:00 again"));
    const auto busy = m_view->busyShown();
    QCOMPARE(busy.size(), 2);
    QCOMPARE(row(m_view->rectOfBusy(busy.first()).top()), 180);
    QCOMPARE(m_view->rectOfBusy(busy.first()).height(), m_view->zoom() - 1);
}

void tst_clockchange::theSecondHourIsSaid()
{
    m_view->setRange(kBack, 1);
    const auto id = put(utc(kBack, 1), 45);
    QCOMPARE(m_view->spokenName(*m_view->entryOf(id)),
        QStringLiteral("Technical interview, Ada Quill, Sun 02:00 (the second time) to 02:45 (the second time)"));
}

QTEST_MAIN(tst_clockchange)
#include "tst_clockchange.moc"
