// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/teamhours.h"
#include "support/calendarfixture.h"
#include "ui/calendar/slotpanel.h"

#include <QAccessible>
#include <QListWidget>
#include <QRegularExpression>

using namespace shortlist;

/// The times that work, in the dialog that books them. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_bookingslots : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        giveNotice();
    }
    void cleanup()
    {
        m_dialog.reset();
        close();
    }

    void theFirstTimeIsFilledInWithItsPeople();
    void aTimeThatWasTouchedStays();
    void aTimeThatWasGivenStays();
    void aTimeIsTakenWithOneKeyAndBooked();
    void aTimeIsTakenByMouse();
    void aTimeIsTakenByArrowsAndEnter();
    void enterInTheListDoesNotBook();
    void peopleOfOnesChoiceAreKept();
    void whatTheCandidateWritesNarrowsTheTimes();
    void whatStandsInTheWayIsSetAsideWithOneKey();
    void whatNobodyMaySetAsideHasNoButton();
    void aLargerSetThatMayBeSetAsideHasTheKey();
    void pointsAreSaidAndExplained();
    void theZoneIsSaidOnce();
    void whatIsNotKnownAtAnyOfTheTimesIsSaidOnce();
    void movingAnInterviewKeepsItsPeople();
    void theKeyboardReachesEverythingAndEverythingHasAName();
    void theWindowStaysAlive();

private:
    void showDialog(const StageId &stage)
    {
        m_dialog = std::make_unique<BookingDialog>(
            context(), BookingDialog::Start{ m_world->adaApplication, stage, QDate(2030, 1, 9), QTime(14, 0) });
        showAndWait();
    }
    /// Nothing is known but whom it is about, as from the candidate's page.
    void showWithoutTime(const StageId &stage)
    {
        BookingDialog::Start start;
        start.application = m_world->adaApplication;
        start.stage = stage;
        m_dialog = std::make_unique<BookingDialog>(context(), start);
        showAndWait();
    }
    void showAndWait()
    {
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    PageContext context() { return { *m_gateway, m_prompter, *m_settings, m_clock }; }
    QListWidget *times() const { return child<QListWidget>(m_dialog.get(), "slotList"); }
    QLineEdit *written() const { return child<QLineEdit>(m_dialog.get(), "candidateTimesEdit"); }
    QPushButton *action() const { return child<QPushButton>(m_dialog.get(), "slotAction"); }
    QPushButton *bookButton() const { return child<QPushButton>(m_dialog.get(), "bookButton"); }
    QString note() const { return child<QLabel>(m_dialog.get(), "slotNote")->text(); }
    QString when() const
    {
        return child<QDateEdit>(m_dialog.get(), "dateEdit")->date().toString(QStringLiteral("ddd d MMM"))
             + child<QTimeEdit>(m_dialog.get(), "timeEdit")->time().toString(QStringLiteral(" HH:mm"));
    }
    QStringList ticked() const
    {
        QStringList names;
        const QAbstractItemModel *people = child<QTreeView>(m_dialog.get(), "peopleView")->model();
        for (int row = 0; row < people->rowCount(); ++row) {
            if (people->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
                names += people->index(row, 0).data().toString();
        }
        return names;
    }
    /// The line's day and time: "Thu 10 Jan 10:00".
    QString lineTime(int row) const
    {
        return times()->item(row)->text().section(QStringLiteral("  "), 1).section(u'–', 0, 0);
    }

    std::unique_ptr<BookingDialog> m_dialog;
};

void tst_bookingslots::theFirstTimeIsFilledInWithItsPeople()
{
    showWithoutTime(m_world->technical);
    QTRY_COMPARE(times()->count(), 5);
    QTRY_COMPARE(when(), lineTime(0));
    QTRY_COMPARE(ticked().size(), 1);
    QVERIFY2(times()->item(0)->text().contains(ticked().first()), qPrintable(times()->item(0)->text()));
    QCOMPARE(times()->currentRow(), 0);
    QTRY_VERIFY(bookButton()->isEnabled());
    QTRY_VERIFY(!child<QLineEdit>(m_dialog.get(), "reasonEdit")->isVisible());
    // Another stage, another first time.
    auto *stages = child<QComboBox>(m_dialog.get(), "stageCombo");
    stages->setCurrentIndex(stages->findText(QStringLiteral("Screening"), Qt::MatchStartsWith));
    Q_EMIT stages->activated(stages->currentIndex());
    QTRY_VERIFY(times()->count() == 5 && times()->item(0)->text().contains(QStringLiteral("Rita Sand")));
    QTRY_COMPARE(when(), lineTime(0));
    QTRY_COMPARE(ticked(), QStringList{ QStringLiteral("Rita Sand") });
}

void tst_bookingslots::aTimeThatWasTouchedStays()
{
    showWithoutTime(m_world->technical);
    child<QTimeEdit>(m_dialog.get(), "timeEdit")->setTime(QTime(15, 15)); // before any time was found
    const QString own = when();
    QTRY_COMPARE(times()->count(), 5);
    QTest::qWait(200);
    QCOMPARE(when(), own);
    QCOMPARE(times()->currentRow(), -1);
}

void tst_bookingslots::aTimeThatWasGivenStays()
{
    showDialog(m_world->technical);
    QTRY_COMPARE(times()->count(), 5);
    QTest::qWait(200);
    QCOMPARE(when(), QStringLiteral("Wed 9 Jan 14:00"));
    QCOMPARE(times()->currentRow(), -1);
}

void tst_bookingslots::aTimeIsTakenWithOneKeyAndBooked()
{
    showDialog(m_world->technical);
    QTRY_COMPARE(times()->count(), 5);
    for (int row = 0; row < 5; ++row) {
        const QString text = times()->item(row)->text();
        QVERIFY2(
            text.contains(QStringLiteral("Sena Holt")) || text.contains(QStringLiteral("Hugo Bern")), qPrintable(text));
        const QString reasons = times()->item(row)->toolTip();
        QVERIFY2(!reasons.isEmpty() && text.endsWith(reasons), qPrintable(text));
    }
    const QString second = lineTime(1);
    QTest::keyClick(m_dialog.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(when(), second);
    QTRY_COMPARE(ticked().size(), 1);
    QVERIFY(times()->item(1)->text().contains(ticked().first()));
    QCOMPARE(times()->currentRow(), 1);
    QTRY_VERIFY(bookButton()->isEnabled());
    InterviewId made;
    connect(m_dialog.get(), &BookingDialog::booked, this, [&made](const InterviewId &id) { made = id; });
    QTest::mouseClick(bookButton(), Qt::LeftButton);
    QTRY_VERIFY(!made.isNull());
    QCOMPARE(stored(made).interview.minutes, 90);
    QCOMPARE(QLocale::c().toString(stored(made).interview.startAt.toTimeZone(QTimeZone("Europe/Berlin")),
                 QStringLiteral("ddd d MMM HH:mm")),
        second);
}

void tst_bookingslots::aTimeIsTakenByMouse()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    QTest::mouseClick(times()->viewport(), Qt::LeftButton, {}, times()->visualItemRect(times()->item(0)).center());
    QCOMPARE(when(), lineTime(0));
    QTRY_COMPARE(ticked(), QStringList{ QStringLiteral("Rita Sand") });
}

void tst_bookingslots::aTimeIsTakenByArrowsAndEnter()
{
    showDialog(m_world->panel);
    QTRY_COMPARE(times()->count(), 5);
    times()->setFocus();
    times()->setCurrentRow(0);
    QTest::keyClick(times(), Qt::Key_Down);
    QTest::keyClick(times(), Qt::Key_Down);
    QTest::keyClick(times(), Qt::Key_Return);
    QCOMPARE(when(), lineTime(2));
    QTRY_COMPARE(ticked().size(), 2); // one for each title of the panel
    QVERIFY(ticked().contains(QStringLiteral("Hugo Bern")));
    QTRY_VERIFY(bookButton()->isEnabled());
    QVERIFY(!child<QLineEdit>(m_dialog.get(), "reasonEdit")->isVisible());
}

void tst_bookingslots::enterInTheListDoesNotBook()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    QTRY_VERIFY(bookButton()->isEnabled());
    QSignalSpy booked(m_dialog.get(), &BookingDialog::booked);
    written()->setFocus();
    QTest::keyClick(written(), Qt::Key_Return);
    times()->setFocus();
    QTest::keyClick(times(), Qt::Key_Enter);
    QTest::qWait(100);
    QVERIFY(booked.isEmpty() && m_dialog->isVisible());
}

void tst_bookingslots::peopleOfOnesChoiceAreKept()
{
    showDialog(m_world->technical);
    QTRY_COMPARE(times()->count(), 5);
    auto *people = child<QTreeView>(m_dialog.get(), "peopleView");
    const auto tick = [people](const QString &name, Qt::CheckState state) {
        const auto row = people->model()->match(people->model()->index(0, 0), Qt::DisplayRole, name);
        return !row.isEmpty() && people->model()->setData(row.first(), state, Qt::CheckStateRole);
    };
    const QString proposed = ticked().first();
    QVERIFY(tick(proposed, Qt::Unchecked));
    QVERIFY(tick(QStringLiteral("Kavi Rao"), Qt::Checked));
    QTRY_VERIFY2(
        times()->count() > 0 && times()->item(0)->text().contains(QStringLiteral("Kavi Rao")), qPrintable(note()));
    QTest::keyClick(m_dialog.get(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(ticked(), QStringList{ QStringLiteral("Kavi Rao") });
    QCOMPARE(when(), lineTime(0));
}

void tst_bookingslots::whatTheCandidateWritesNarrowsTheTimes()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    written()->setFocus();
    QTest::keyClicks(written(), QStringLiteral("Thu 9:30-10")); // in New York
    QTRY_COMPARE(times()->count(), 1);
    QCOMPARE(lineTime(0), QStringLiteral("Thu 10 Jan 15:30"));
    QTest::keyClicks(written(), QStringLiteral(", whenever"));
    QTRY_VERIFY2(note().contains(QStringLiteral("“whenever”")), qPrintable(note()));
    QCOMPARE(times()->count(), 0);
    written()->selectAll();
    QTest::keyClick(written(), Qt::Key_Delete);
    QTRY_COMPARE(times()->count(), 5);
    QVERIFY(!note().contains(QStringLiteral("“whenever”")));
}

void tst_bookingslots::whatStandsInTheWayIsSetAsideWithOneKey()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    QCOMPARE(written()->placeholderText(), QStringLiteral("Tue 15 Jan 9-12, Thu after 14:00"));
    written()->setFocus();
    QTest::keyClicks(written(), QStringLiteral("tomorrow 8-11"));
    QTRY_COMPARE(times()->count(), 0);
    QTRY_VERIFY2(note().contains(QStringLiteral("48 hour")), qPrintable(note()));
    QVERIFY2(note().contains(QStringLiteral("Tue 8 Jan")), qPrintable(note()));
    QVERIFY(action()->isVisible());
    QVERIFY2(action()->text().contains(QStringLiteral("48 hour")), qPrintable(action()->text()));
    QVERIFY2(action()->text().startsWith(QStringLiteral("Alt+0  ")), qPrintable(action()->text())); // as the times do
    QTest::keyClick(m_dialog.get(), Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(times()->count() > 0);
    QVERIFY(lineTime(0).startsWith(QStringLiteral("Tue 8 Jan")));
    QTest::mouseClick(action(), Qt::LeftButton); // all rules again
    QTRY_COMPARE(times()->count(), 0);
}

void tst_bookingslots::whatNobodyMaySetAsideHasNoButton()
{
    act([this](Services &) {
        return m_world->put(Away{ AwayId(randomUuid()), m_world->boss, QDate(2030, 1, 7), QDate(2030, 3, 12), {} })
                 ? done()
                 : Status(Error{});
    });
    showDialog(m_world->manager);
    QTRY_VERIFY2(note().contains(QStringLiteral("Hugo Bern is away until")), qPrintable(note()));
    QVERIFY(!action()->isVisible());
    QCOMPARE(times()->count(), 0);
}

void tst_bookingslots::aLargerSetThatMayBeSetAsideHasTheKey()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    written()->setFocus();
    QTest::keyClicks(written(), QStringLiteral("today 20-22"));
    QTRY_COMPARE(times()->count(), 0);
    // The candidate is in New York. Their times are one rule and never set aside; notice and working hours are two, and
    // may be.
    QTRY_VERIFY2(note().contains(QStringLiteral("the candidate's times")), qPrintable(note()));
    QVERIFY2(note().contains(QStringLiteral("notice and working hours")), qPrintable(note()));
    QVERIFY(action()->isVisible());
    QVERIFY2(action()->text().contains(QStringLiteral("working hours")), qPrintable(action()->text()));
    QTest::keyClick(m_dialog.get(), Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(times()->count() > 0);
    // The latest of them is the least far from Berlin's working hours, and it is said that it lies outside.
    QVERIFY2(lineTime(0).startsWith(QStringLiteral("Tue 8 Jan 03:")), qPrintable(lineTime(0)));
    QVERIFY2(times()->item(0)->toolTip().contains(QStringLiteral("in Berlin, outside working hours")),
        qPrintable(times()->item(0)->toolTip()));
}

void tst_bookingslots::whatIsNotKnownAtAnyOfTheTimesIsSaidOnce()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    QTRY_COMPARE(note(), QStringLiteral("Not known whether Rita Sand is free: no calendar says."));
    QVERIFY(child<QLabel>(m_dialog.get(), "slotNote")->isVisible());
    // Nor is it said again of the one that is chosen.
    QTRY_VERIFY(bookButton()->isEnabled());
    QTRY_VERIFY(!child<MessageBar>(m_dialog.get(), "problems")->isVisible());
    // A calendar that ends between the times leaves some of them: there it is said of each.
    const QDateTime third = [this] {
        QList<QDate> days;
        for (int row = 0; row < 5; ++row)
            days += QLocale::c().toDate(
                lineTime(row).section(u' ', 1, 2) + QStringLiteral(" 2030"), QStringLiteral("d MMM yyyy"));
        std::sort(days.begin(), days.end());
        return days.last().startOfDay(QTimeZone("Europe/Berlin")).toUTC();
    }();
    BusyReading calendar;
    calendar.personId = m_world->recruiter;
    calendar.fileName = QStringLiteral("work.ics");
    calendar.knownFrom = QDateTime(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    calendar.knownUntil = third;
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
    m_dialog.reset();
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    QTRY_VERIFY(note().isEmpty());
    int unknown = 0;
    for (int row = 0; row < 5; ++row)
        unknown +=
            times()->item(row)->toolTip().startsWith(QStringLiteral("Not known whether Rita Sand is free")) ? 1 : 0;
    QVERIFY2(unknown > 0 && unknown < 5, qPrintable(QString::number(unknown)));
}

void tst_bookingslots::pointsAreSaidAndExplained()
{
    showWithoutTime(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    auto *reason = child<QLabel>(m_dialog.get(), "slotReason");
    auto *rules = child<QLabel>(m_dialog.get(), "slotPointRules");
    auto *link = child<QPushButton>(m_dialog.get(), "slotPointsLink");
    QTRY_COMPARE(times()->currentRow(), 0);
    for (int row = 0; row < 5; ++row) {
        times()->setCurrentRow(row);
        // Of the line itself the end is cut.
        QVERIFY2(times()->item(row)->text().section(QStringLiteral(" · "), 2, 2).endsWith(QStringLiteral("point(s)")),
            qPrintable(times()->item(row)->text()));
        QCOMPARE(reason->text(), times()->item(row)->toolTip());
        QVERIFY2(reason->text().contains(QRegularExpression(QStringLiteral("\\d+ point\\(s\\): \\d+ for "))),
            qPrintable(reason->text()));
    }
    QVERIFY(link->isVisible() && !rules->isVisible());
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(rules->isVisible());
    QVERIFY2(rules->text().contains(QStringLiteral("3 for each interview")), qPrintable(rules->text()));
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(!rules->isVisible());
}

void tst_bookingslots::theZoneIsSaidOnce()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    const auto *title = child<QLabel>(m_dialog.get(), "slotTitle");
    QVERIFY2(title->text().endsWith(QStringLiteral("Europe/Berlin")), qPrintable(title->text()));
    for (int row = 0; row < times()->count(); ++row)
        QVERIFY2(
            !times()->item(row)->text().contains(QStringLiteral("Berlin")), qPrintable(times()->item(row)->text()));
    QVERIFY(times()->accessibleDescription().contains(QStringLiteral("Europe/Berlin")));
}

void tst_bookingslots::movingAnInterviewKeepsItsPeople()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:00"));
    const InterviewEntry entry = stored(id);
    m_dialog = std::make_unique<BookingDialog>(context(), entry, BookingDialog::Purpose::Time);
    showAndWait();
    QTRY_COMPARE(times()->count(), 5);
    for (int row = 0; row < 5; ++row)
        QVERIFY(times()->item(row)->text().contains(QStringLiteral("Sena Holt")));
    QVERIFY(!child<QTreeView>(m_dialog.get(), "peopleView")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_1, Qt::AltModifier);
    const QString time = when();
    QTRY_VERIFY(bookButton()->isEnabled());
    QTest::mouseClick(bookButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(stored(id).interview.version, 2);
    QCOMPARE(QLocale::c().toString(stored(id).interview.startAt.toTimeZone(QTimeZone("Europe/Berlin")),
                 QStringLiteral("ddd d MMM HH:mm")),
        time);
    QCOMPARE(stored(id).people.size(), 1);
}

void tst_bookingslots::theKeyboardReachesEverythingAndEverythingHasAName()
{
    showDialog(m_world->screening);
    QTRY_COMPARE(times()->count(), 5);
    child<QCheckBox>(m_dialog.get(), "tentativeCheck")->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), written());
    QTest::keyClick(written(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), times());
    QTest::keyClick(times(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("slotPointsLink"));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("peopleFilter"));
    const auto name = [](QWidget *widget) {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    };
    QCOMPARE(name(written()), QStringLiteral("When the candidate can"));
    QCOMPARE(name(times()), QStringLiteral("Times that work"));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(times());
    QCOMPARE(list->childCount(), 5);
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(QStringLiteral("Rita Sand")));
}

void tst_bookingslots::theWindowStaysAlive()
{
    showDialog(m_world->technical);
    QTRY_COMPARE(times()->count(), 5);
    // The longest that the window's own loop is held up while times are found again and again.
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer ticks;
    connect(&ticks, &QTimer::timeout, this, [&] {
        longest = std::max(longest, beat.elapsed());
        beat.restart();
    });
    beat.start();
    ticks.start(1);
    for (int round = 0; round < 5; ++round) {
        written()->setText(QStringLiteral("Thu %1-17").arg(9 + round));
        written()->setFocus();
        QTest::keyClick(written(), Qt::Key_Return);
        QTest::qWait(40);
    }
    QVERIFY2(longest < 200, qPrintable(QString::number(longest))); // 50 ms are the goal; others share the machine
}

QTEST_MAIN(tst_bookingslots)
#include "tst_bookingslots.moc"
