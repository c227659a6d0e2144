// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QMenu>

using namespace shortlist;

/// What stands beside one another in the calendar: hours of several zones, and people.
class tst_calendarcolumns : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void zonesStandBesideTheGrid();
    void peopleStandBesideOneAnother();

private:
    /// A calendar of Sena Holt that is known until Friday.
    void readCalendar(const QList<TimeSpan> &busy);
};

void tst_calendarcolumns::readCalendar(const QList<TimeSpan> &busy)
{
    BusyReading calendar;
    calendar.personId = m_world->senior;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = QDateTime(QDate(2030, 1, 11), QTime(13, 0), Qt::UTC);
    calendar.busy = busy;
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
}

void tst_calendarcolumns::zonesStandBesideTheGrid()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    const int wide = view()->gridRect().left();
    QVERIFY(view()->otherZones().isEmpty());
    QCOMPARE(view()->hourLabel(0, 9), QStringLiteral("09:00"));
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("zonesMenu"));
    const auto choose = [menu](const QString &zone) {
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("zone:") + zone);
        QVERIFY2(action, qPrintable(zone));
        action->trigger();
    };
    choose(QStringLiteral("candidate"));
    QVERIFY(view()->gridRect().left() > wide);
    QCOMPARE(view()->hourLabel(0, 9), QString()); // nobody is chosen
    const int two = view()->gridRect().left();
    view()->setCurrent(id);
    QCOMPARE(view()->gridRect().left(), two); // and nothing jumps when somebody is
    QCOMPARE(view()->hourLabel(0, 9), QStringLiteral("03:00"));
    QCOMPARE(view()->hourLabel(0, 5), QStringLiteral("23:00 −1"));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("09:00"));
    choose(QStringLiteral("Asia/Kolkata"));
    QCOMPARE(view()->otherZones().size(), 2);
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("13:30"));
    // Summer time has begun in New York and not here: right for the day one is on.
    m_page->showDate(QDate(2030, 3, 12));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("13:30"));
    choose(QStringLiteral("America/New_York")); // instead of the candidate's, chosen first
    QCOMPARE(view()->otherZones(), (QList<QTimeZone>{ QTimeZone("Asia/Kolkata"), QTimeZone("America/New_York") }));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("04:00"));
    view()->setCursorAt(QDate(2030, 3, 12), QTime(9, 0));
    QVERIFY2(view()->spokenCursor().contains(QStringLiteral("(04:00 in America/New_York)")),
        qPrintable(view()->spokenCursor()));
    QCOMPARE(m_settings->calendarZones().size(), 2);
    CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(another.view()->otherZones().size(), 2);
}

void tst_calendarcolumns::peopleStandBesideOneAnother()
{
    const auto sena = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    const auto kavi = book(m_world->technical, m_world->kolkata, QStringLiteral("2030-01-08 09:00"), true,
        QStringLiteral("nobody else has time"));
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"));
    const TimeSpan busy{ QDateTime(QDate(2030, 1, 8), QTime(13, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 8), QTime(14, 0), Qt::UTC) };
    readCalendar({ busy });
    showPage();
    QTRY_COMPARE(view()->shown().size(), 3);
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QTRY_COMPARE(view()->lanes().size(), 2);
    QCOMPARE(view()->lanes().at(0).name, QStringLiteral("Kavi Rao"));
    QCOMPARE(view()->lanes().at(1).name, QStringLiteral("Sena Holt"));
    QTRY_COMPARE(view()->shown(), (QList<InterviewId>{ kavi, sena }));
    // Each in their own column, true to scale.
    QVERIFY(view()->rectOf(kavi).right() < view()->rectOf(sena).left());
    QCOMPARE(view()->rectOf(sena).top(), view()->pointOf(QDate(2030, 1, 8), QTime(10, 0), 1).y());
    // Each by their own clock: at 15:00 here the day is over in Kolkata; Sena's calendar is known, Kavi's is not.
    const QImage shot = view()->viewport()->grab().toImage();
    const auto mostly = [&](QTime time, int lane, shortlist::Role role) {
        const QRgb wanted = color(role).rgb();
        const QImage piece =
            shot.copy(QRect(view()->pointOf(QDate(2030, 1, 8), time, lane) + QPoint(8, 5), QSize(24, 14)));
        int same = 0;
        for (int y = 0; y < piece.height(); ++y) {
            for (int x = 0; x < piece.width(); ++x)
                same += piece.pixel(x, y) == wanted ? 1 : 0;
        }
        return same > piece.width() * piece.height() / 2;
    };
    QVERIFY(mostly(QTime(15, 30), 1, shortlist::Role::Base));
    QVERIFY(mostly(QTime(8, 30), 1, shortlist::Role::Column));
    QVERIFY(mostly(QTime(11, 0), 0, shortlist::Role::Base));
    QVERIFY(mostly(QTime(15, 30), 0, shortlist::Role::Column));
    const auto words = [this](int hour, int lane) {
        return view()->availabilityAt(QDateTime(QDate(2030, 1, 8), QTime(hour, 30), Qt::UTC), lane);
    };
    QCOMPARE(words(13, 1), QStringLiteral("Sena Holt is busy, Tue 14:00 to 15:00"));
    QCOMPARE(words(15, 1), QStringLiteral("Sena Holt is free"));
    QVERIFY2(words(13, 0).startsWith(QStringLiteral("Not known whether Kavi Rao")), qPrintable(words(13, 0)));
    QCOMPARE(view()->busyShown().size(), 1);
    QVERIFY(view()->rectOfBusy(view()->busyShown().first()).left() > view()->rectOf(kavi).right());
    // The arrows walk from person to person, and the cursor says whose column it is in.
    QCOMPARE(view()->cursorLane(), 0);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->cursorLane(), 1);
    QVERIFY2(view()->spokenCursor().startsWith(QStringLiteral("Sena Holt")), qPrintable(view()->spokenCursor()));
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->cursorLane(), 1);
    QTest::keyClick(view(), Qt::Key_PageDown);
    QTRY_COMPARE(view()->lanes().size(), 1); // only the boss interviews on Wednesday
    QTest::keyClick(view(), Qt::Key_PageUp);
    QTRY_COMPARE(view()->lanes().size(), 2);
    // Whom one chooses, instead of who interviews.
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("peopleMenu"));
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(QStringLiteral("people:") + m_world->boss.uuid().toString())->trigger();
    QTRY_COMPARE(view()->lanes().size(), 1);
    QCOMPARE(view()->lanes().first().id, m_world->boss);
    QVERIFY(view()->shown().isEmpty());
    QTest::keyClick(view(), Qt::Key_W);
    QCOMPARE(view()->days(), 7);
    QVERIFY(view()->lanes().isEmpty());
    QTRY_COMPARE(view()->shown().size(), 3);
}

QTEST_MAIN(tst_calendarcolumns)
#include "tst_calendarcolumns.moc"
