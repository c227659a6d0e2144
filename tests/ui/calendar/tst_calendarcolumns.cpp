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
    void onesOwnZoneHasOneColumn();
    void shortInterviewsHaveTheirWords_data();
    void shortInterviewsHaveTheirWords();
    void peopleStandBesideOneAnother();
    void drawingInAColumnAsksForWhoStandsThere();
    void whomTheColumnsShowIsKept();
    void aKindOfInterviewIsFoundUnderAllItsNames();

private:
    void showPeople(const QList<PersonId> &people);
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
    // Nobody is chosen: there is no column without hours.
    QCOMPARE(view()->gridRect().left(), wide);
    QCOMPARE(view()->hourLabel(0, 9), QStringLiteral("09:00"));
    view()->setCurrent(id);
    QVERIFY(view()->gridRect().left() > wide);
    QCOMPARE(view()->hourLabel(0, 9), QStringLiteral("03:00"));
    QCOMPARE(view()->hourLabel(0, 5), QStringLiteral("23:00 −1"));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("09:00"));
    // “CET” does not say whose it is.
    QCOMPARE(view()->zoneHead(0), QStringLiteral("Candidate\nEST"));
    QCOMPARE(view()->zoneHead(1), QStringLiteral("Berlin\nCET"));
    QCOMPARE(view()->zoneWords(0), QStringLiteral("Candidate: America/New_York (EST)"));
    QCOMPARE(view()->zoneWords(1), QStringLiteral("Your time zone: Europe/Berlin (CET)"));
    QCOMPARE(view()->accessibleDescription(),
        QStringLiteral("Candidate: America/New_York (EST); Your time zone: Europe/Berlin (CET)"));
    choose(QStringLiteral("Asia/Kolkata"));
    QCOMPARE(view()->otherZones().size(), 2);
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("13:30"));
    // Summer time has begun in New York and not here: right for the day one is on.
    m_page->showDate(QDate(2030, 3, 12));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("13:30"));
    choose(QStringLiteral("America/New_York")); // instead of the candidate's, chosen first
    QCOMPARE(view()->otherZones(), (QList<QTimeZone>{ QTimeZone("Asia/Kolkata"), QTimeZone("America/New_York") }));
    QCOMPARE(view()->hourLabel(1, 9), QStringLiteral("04:00"));
    QCOMPARE(view()->zoneHead(1), QStringLiteral("New York\nEDT"));
    view()->setCursorAt(QDate(2030, 3, 12), QTime(9, 0));
    QVERIFY2(view()->spokenCursor().contains(QStringLiteral("(04:00 in America/New_York)")),
        qPrintable(view()->spokenCursor()));
    QCOMPARE(m_settings->calendarZones().size(), 2);
    CalendarPage another(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    QCOMPARE(another.view()->otherZones().size(), 2);
}

void tst_calendarcolumns::onesOwnZoneHasOneColumn()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    m_settings->setCalendarZones({ QStringLiteral("Europe/Berlin"), QStringLiteral("Asia/Kolkata") });
    showPage();
    QTRY_COMPARE(view()->shown().size(), 1);
    QCOMPARE(view()->otherZones(), (QList<QTimeZone>{ QTimeZone("Asia/Kolkata") }));
    // Nor is it offered: it stands there always.
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("zonesMenu"));
    const auto offered = [menu](const char *zone) {
        Q_EMIT menu->aboutToShow();
        return menu->findChildren<QAction *>(QStringLiteral("zone:") + QLatin1String(zone)).size();
    };
    QCOMPARE(offered("Europe/Berlin"), 0);
    QVERIFY(offered("Asia/Kolkata") > 0);
    // It was chosen while one's own was another one, and is another one again.
    m_settings->setTimeZoneOverride("Europe/Lisbon");
    QTRY_COMPARE(view()->otherZones().size(), 2);
    QVERIFY(offered("Europe/Berlin") > 0);
}

void tst_calendarcolumns::shortInterviewsHaveTheirWords_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("minutes");
    QTest::newRow("a quarter of an hour") << 48 << 15;
    QTest::newRow("half an hour where the whole day is in sight") << 24 << 30;
}

void tst_calendarcolumns::shortInterviewsHaveTheirWords()
{
    QFETCH(int, zoom);
    QFETCH(int, minutes);
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    showPage();
    QTRY_VERIFY(!view()->rectOf(id).isEmpty());
    m_page->setMode(CalendarPage::Mode::Day);
    m_page->showDate(QDate(2030, 1, 8));
    view()->setZoom(zoom);
    InterviewEntry entry = *view()->entryOf(id);
    entry.interview.minutes = minutes;
    const auto darkOnes = [&](const QString &name) {
        entry.candidateName = name;
        view()->setEntries({ entry });
        const QRect card = view()->rectOf(id);
        // Words are beside the bar; the name ends before the middle.
        const QImage shot = view()
                                ->viewport()
                                ->grab(card.adjusted(8, 0, -card.width() / 2, 0))
                                .toImage()
                                .convertToFormat(QImage::Format_RGB32);
        int dark = 0;
        for (int y = 0; y < shot.height(); ++y) {
            for (int x = 0; x < shot.width(); ++x)
                dark += qGray(shot.pixel(x, y)) < 110 ? 1 : 0;
        }
        return dark;
    };
    const int few = darkOnes(QStringLiteral("Li"));
    QVERIFY(view()->rectOf(id).height() < 14); // true to scale all the same
    QVERIFY2(few > 10, qPrintable(QString::number(few)));
    QVERIFY(darkOnes(QStringLiteral("Wilhelmina Montgomery")) > few + 10);
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
    QVERIFY2(words(10, 0).startsWith(QStringLiteral("Not known whether Kavi Rao")), qPrintable(words(10, 0)));
    QCOMPARE(words(13, 0), QStringLiteral("Outside the working hours of Kavi Rao")); // it is evening there
    QCOMPARE(view()->busyShown().size(), 1);
    QVERIFY(view()->rectOfBusy(view()->busyShown().first()).left() > view()->rectOf(kavi).right());
    // The arrows walk from person to person, and the cursor says whose column it is in.
    // Whose clock shows something else is told with the place: abbreviations name several zones, or none.
    QVERIFY2(
        view()->spokenCursor().startsWith(QStringLiteral("Kavi Rao · Kolkata, ")), qPrintable(view()->spokenCursor()));
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

void tst_calendarcolumns::showPeople(const QList<PersonId> &people)
{
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("peopleMenu"));
    for (const PersonId &person : people) {
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("people:") + person.uuid().toString())->trigger();
    }
    QTRY_COMPARE(view()->lanes().size(), people.size());
}

void tst_calendarcolumns::drawingInAColumnAsksForWhoStandsThere()
{
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"));
    showPage();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    // By name: the boss, then Kavi, then Sena; the rules alone would propose one of the others.
    showPeople({ m_world->boss, m_world->kolkata, m_world->senior });
    QCOMPARE(view()->lanes().at(1).id, m_world->kolkata);
    for (const int lane : { 1, 2 }) {
        const QPoint from = view()->pointOf(QDate(2030, 1, 8), QTime(10, 2), lane);
        const QPoint to = view()->pointOf(QDate(2030, 1, 8), QTime(11, 30), lane);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
        for (const QPoint &at : { (from + to) / 2, to }) {
            QMouseEvent move(
                QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view()->viewport(), &move);
        }
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *candidates = child<QComboBox>(dialog(), "candidateCombo");
        QTRY_VERIFY(candidates->count() > 0);
        QTest::keyClick(candidates->lineEdit(), Qt::Key_Down);
        auto *stages = child<QComboBox>(dialog(), "stageCombo");
        QTRY_VERIFY(stages->count() > 0);
        stages->setCurrentIndex(stages->findText(QStringLiteral("Technical interview"), Qt::MatchStartsWith));
        auto *people = child<QTreeView>(dialog(), "peopleView");
        const QString name = view()->lanes().at(lane).name;
        const auto ticked = [people] {
            QStringList names;
            for (int row = 0; row < people->model()->rowCount(); ++row) {
                const QModelIndex one = people->model()->index(row, 0);
                if (one.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                    names += one.data().toString();
            }
            return names;
        };
        QTRY_COMPARE(ticked(), QStringList{ name });
        QTest::qWait(200); // what is found of times does not change who was asked for
        QCOMPARE(ticked(), QStringList{ name });
        QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(10, 0));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
    }
}

void tst_calendarcolumns::whomTheColumnsShowIsKept()
{
    book(m_world->manager, m_world->boss, QStringLiteral("2030-01-08 10:00"));
    showPage();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    showPeople({ m_world->kolkata, m_world->senior });
    // The next start of the program, over the same settings.
    m_page = std::make_unique<CalendarPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    m_page->resize(1080, 720);
    showPage();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QTRY_COMPARE(view()->lanes().size(), 2);
    QCOMPARE(view()->lanes().at(0).id, m_world->kolkata);
    // People of another workspace are not waited for.
    m_settings->setCalendarPeople({ QUuid::createUuid().toString() });
    m_page = std::make_unique<CalendarPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    m_page->resize(1080, 720);
    showPage();
    view()->setCursorAt(QDate(2030, 1, 8), QTime(9, 0));
    QTest::keyClick(view(), Qt::Key_P);
    QTRY_COMPARE(view()->lanes().size(), 1);
    QCOMPARE(view()->lanes().at(0).id, m_world->boss);
}

void tst_calendarcolumns::aKindOfInterviewIsFoundUnderAllItsNames()
{
    const auto technical = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    const auto coding = book(m_world->manager, m_world->boss, QStringLiteral("2030-01-09 10:00"), true);
    showPage();
    QTRY_COMPARE(view()->shown().size(), 2);
    auto *stages = child<QComboBox>(m_page.get(), "stageFilter");
    QCOMPARE(stages->findText(QStringLiteral("All technical interviews")), -1); // they have one name only
    act([id = m_world->manager](Services &services) -> Status {
        auto stage = services.context.workspace.get(id);
        if (!stage)
            return stage.error();
        stage->name = QStringLiteral("Coding interview");
        return services.commands().run(
            QStringLiteral("test.rename"), id, [&](Transaction &transaction) { return transaction.save(*stage); });
    });
    QTRY_VERIFY(stages->findText(QStringLiteral("All technical interviews")) == 1);
    const auto choose = [stages](const QString &text) {
        stages->setCurrentIndex(stages->findText(text));
        Q_EMIT stages->activated(stages->currentIndex());
    };
    choose(QStringLiteral("Coding interview"));
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ coding });
    choose(QStringLiteral("Technical interview"));
    QTRY_COMPARE(view()->shown(), QList<InterviewId>{ technical });
    choose(QStringLiteral("All technical interviews"));
    QTRY_COMPARE(view()->shown().size(), 2);
    QCOMPARE(stages->currentText(), QStringLiteral("All technical interviews"));
    choose(QStringLiteral("Screening call"));
    QTRY_VERIFY(view()->shown().isEmpty());
}

QTEST_MAIN(tst_calendarcolumns)
#include "tst_calendarcolumns.moc"
