// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/words.h"
#include "exchange/calendar/invitation.h"
#include "models/today/todaymodel.h"
#include "support/accessible.h"
#include "support/calendarfixture.h"
#include "ui/scorecards/reminderdialog.h"
#include "ui/today/reminder.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace shortlist;

/// The page of today and the reminders, over a real file. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_todaypage : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup()
    {
        m_today.reset();
        close();
    }

    void anEmptyDayIsSaidInWords();
    void declinesComeFirstAndLeaveWhenSetAside();
    void aDeclinedInterviewIsListedOnce();
    void conflictsFollowDeclinesInWords();
    void enterAndDoubleClickOpenTheThing();
    void mineNarrows();
    void whatIsDoneElsewhereShows();
    void longListsShowMoreWhenAsked();
    void anOverdueScorecardHasAReminder();
    void theNextDaysStandBelowQuietly();
    void aWideWindowShowsLongNamesWhole();
    void whatFitsOnThePageIsNotHidden();
    void everythingHasAName();
    void aReminderComesOnceTenMinutesBefore();
    void remindersCanBeSwitchedOff();
    void aDeclineIsToldOnceAndAgainADayBefore();

private:
    void showToday();
    QTableView *table() const { return child<QTableView>(m_today.get(), "todayTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    /// Why each row is there.
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all += cell(row, TodayModel::Why);
        return all;
    }
    /// The tasks of today, and what stands below them.
    QStringList reasons() const
    {
        QStringList all = lines();
        all.removeIf([](const QString &line) { return line.startsWith(QLatin1String("Next days")); });
        return all;
    }
    QStringList coming() const { return lines().filter(QStringLiteral("Next days")); }
    void stand(const ApplicationId &id, const StageId &stage)
    {
        act([id, stage](Services &services) -> Status {
            auto application = services.context.workspace.get(id);
            if (!application)
                return application.error();
            application->stageId = stage;
            return services.commands().run(QStringLiteral("test.stand"), id,
                [&](Transaction &transaction) { return transaction.save(*application); });
        });
    }
    /// Everybody accepted: nobody is to be asked for a reply.
    InterviewId agreed(const InterviewId &id)
    {
        act([id](Services &services) -> Status {
            const auto entry = services.interviews.load(id);
            if (!entry)
                return entry.error();
            for (const InterviewPerson &person : entry->people) {
                if (auto noted = services.interviews.reply(id, person.personId, Reply::Accepted); !noted)
                    return noted;
            }
            return services.interviews.reply(id, {}, Reply::Accepted);
        });
        return id;
    }
    void sitDown(const PersonId &person)
    {
        act([person](Services &services) {
            services.session().person = person;
            return done();
        });
    }

    std::unique_ptr<TodayPage> m_today;
};

void tst_todaypage::init()
{
    open();
    // Nobody waits for a time but those of whom a test says so.
    for (const ApplicationId &id : { m_world->adaApplication, m_world->benApplication })
        stand(id, m_world->assessment);
}

void tst_todaypage::showToday()
{
    PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
    context.readReplies = &readReplies;
    m_today = std::make_unique<TodayPage>(context);
    m_today->resize(1080, 720);
    m_today->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_today.get()));
    m_today->activateWindow();
    m_today->activate();
    bool answered = false;
    m_gateway->run(
        this, [](Services &) { return done(); }, [&answered](const Status &) { answered = true; });
    QTRY_VERIFY(answered);
}

void tst_todaypage::anEmptyDayIsSaidInWords()
{
    showToday();
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_today->findChild<QStackedWidget *>()->currentIndex(), 1);
    bool said = false;
    const auto labels = m_today->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said = said || (label->isVisible() && label->text() == QLatin1String("Nothing is waiting today."));
    QVERIFY(said);
    QCOMPARE(m_today->statusText(), QStringLiteral("0 thing(s) to look at"));
}

void tst_todaypage::declinesComeFirstAndLeaveWhenSetAside()
{
    const auto id = agreed(book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    act([&](Services &services) { return services.interviews.reply(id, m_world->senior, Reply::Declined); });
    showToday();
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Declined") }); // today's, and said once
    QCOMPARE(cell(0, TodayModel::Who), QStringLiteral("Sena Holt"));
    QCOMPARE(cell(0, TodayModel::Candidate), QStringLiteral("Ada Quill"));
    QCOMPARE(cell(0, TodayModel::When), QStringLiteral("Wed 9 Jan 10:00"));
    QCOMPARE(table()->currentIndex().row(), 0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Next today") });
    QVERIFY(!m_today->findChild<QAction *>(QStringLiteral("setAsideAction"))->isEnabled());
    act([](Services &services) { return services.history.undo(); });
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Declined") });
}

void tst_todaypage::aDeclinedInterviewIsListedOnce()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
    const BusyReading calendar{ {}, m_world->senior, QStringLiteral("sena.ics"), {}, day, day.addDays(60),
        QStringLiteral("Europe/Berlin"), { { day.addDays(2).addSecs(8 * 3600), day.addDays(2).addSecs(10 * 3600) } } };
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(8, 0), Qt::UTC));
    showToday();
    // What clashes is told once: not in the next days as well, as if it stood.
    const QStringList standing{ QStringLiteral("Conflict"), QStringLiteral("Next days: scorecard") };
    QTRY_COMPARE(lines(), standing);
    // Why somebody declined is no second task beside the decline, nor does it come up in the next days as if it stood.
    act([&](Services &services) { return services.interviews.reply(id, m_world->senior, Reply::Declined); });
    QTRY_COMPARE(lines(), QStringList{ QStringLiteral("Declined") });
    act([&](Services &services) { return services.invitations.setAside(id, m_world->senior); });
    QTRY_COMPARE(lines(), standing);
}

void tst_todaypage::conflictsFollowDeclinesInWords()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const auto other = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"), true);
    act([&](Services &services) { return services.interviews.reply(other, m_world->recruiter, Reply::Declined); });
    showToday();
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Declined") });
    auto *count = child<QLabel>(m_today.get(), "clashesLabel");
    QVERIFY(count->isHidden());
    const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
    const BusyReading calendar{ {}, m_world->senior, QStringLiteral("sena.ics"), {}, day, day.addDays(60),
        QStringLiteral("Europe/Berlin"), { { day.addDays(2).addSecs(8 * 3600), day.addDays(2).addSecs(10 * 3600) } } };
    act([calendar](Services &services) -> Status {
        const auto kept = services.people.keepCalendar(calendar);
        return kept ? done() : Status(kept.error());
    });
    QTRY_COMPARE(reasons(), (QStringList{ QStringLiteral("Declined"), QStringLiteral("Conflict") }));
    QCOMPARE(cell(1, TodayModel::Who), QStringLiteral("Sena Holt is busy until 11:00 (sena.ics)"));
    QCOMPARE(cell(1, TodayModel::Candidate), QStringLiteral("Ada Quill"));
    QCOMPARE(table()->model()->index(1, 0).data(Qt::ToolTipRole).toString(), cell(1, TodayModel::Who));
    QVERIFY(table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(cell(1, TodayModel::Who)));
    QVERIFY(count->isVisible());
    QCOMPARE(count->text(), QStringLiteral("1 booking(s) clash"));
    QSignalSpy going(m_today.get(), &Page::navigationRequested);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(going.size(), 1);
    QCOMPARE(going.at(0).at(1).toUuid(), id.uuid());
    act([](Services &services) { return services.history.undo(); });
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Declined") });
    QVERIFY(count->isHidden());
}

void tst_todaypage::enterAndDoubleClickOpenTheThing()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    m_clock.set(QDateTime(QDate(2030, 1, 11), QTime(8, 0), Qt::UTC)); // its card is late
    const auto next = agreed(book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-11 12:00"), true));
    Q_UNUSED(id)
    showToday();
    QTRY_COMPARE(reasons(), (QStringList{ QStringLiteral("Next today"), QStringLiteral("Scorecard overdue") }));
    QSignalSpy going(m_today.get(), &Page::navigationRequested);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(going.size(), 1);
    QCOMPARE(going.at(0).at(0).value<PageId>(), PageId::Calendar);
    QCOMPARE(going.at(0).at(1).toUuid(), next.uuid());
    const QPoint second = table()->visualRect(table()->model()->index(1, 2)).center();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(going.size(), 2);
    QCOMPARE(going.at(1).at(0).value<PageId>(), PageId::Scorecards);
}

void tst_todaypage::mineNarrows()
{
    agreed(book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    sitDown(m_world->accountant);
    showToday();
    // It opens on one's own, of which there is nothing.
    auto *whose = child<QComboBox>(m_today.get(), "whoseCombo");
    QTRY_COMPARE(whose->currentText(), QStringLiteral("Mine"));
    QTRY_VERIFY(whose->isEnabled());
    QCOMPARE(m_today->findChild<QStackedWidget *>()->currentIndex(), 1);
    whose->setFocus();
    QTest::keyClick(whose, Qt::Key_Up);
    QTRY_COMPARE(reasons().size(), 1);
    QTest::keyClick(whose, Qt::Key_Down);
    QTRY_COMPARE(m_today->findChild<QStackedWidget *>()->currentIndex(), 1);
    sitDown(m_world->senior);
    m_today->personChanged();
    m_today->activate();
    QTRY_COMPARE(reasons().size(), 1);
}

void tst_todaypage::whatIsDoneElsewhereShows()
{
    showToday();
    stand(m_world->benApplication, m_world->screening);
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("No time yet") });
    QSignalSpy going(m_today.get(), &Page::navigationRequested);
    m_today->findChild<QAction *>(QStringLiteral("openTaskAction"))->trigger();
    QCOMPARE(going.size(), 1);
    QCOMPARE(going.first().at(1).toUuid(), m_world->benApplication.uuid()); // the calendar books for it
    stand(m_world->benApplication, m_world->assessment);
    QTRY_COMPARE(reasons().size(), 0);
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    act([&](Services &services) { return services.interviews.reply(id, m_world->senior, Reply::Declined); });
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Declined") });
}

void tst_todaypage::longListsShowMoreWhenAsked()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    act([&](Services &services) -> Status {
        const auto first = services.context.workspace.get(id);
        if (!first)
            return first.error();
        return services.commands().run(QStringLiteral("test.many"), id, [&](Transaction &transaction) -> Status {
            for (int i = 0; i < 60; ++i) {
                Interview more = *first;
                more.id = InterviewId(randomUuid());
                more.startAt = more.startAt.addDays(i + 1);
                more.candidateReply = Reply::Declined;
                if (auto added = transaction.add(more, services.context.workspace.teamScope()); !added)
                    return added;
            }
            return done();
        });
    });
    showToday();
    QTRY_COMPARE(reasons().count(QStringLiteral("Declined")), 50);
    auto *more = child<QPushButton>(m_today.get(), "moreButton");
    QVERIFY(more->isVisible());
    // Nobody leads these either.
    QCOMPARE(child<QLabel>(m_today.get(), "hiddenLabel")->text(), QStringLiteral("20 more not shown."));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(reasons().count(QStringLiteral("Declined")), 60);
    QVERIFY(!more->isVisible());
}

void tst_todaypage::anOverdueScorecardHasAReminder()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    m_clock.set(QDateTime(QDate(2030, 1, 11), QTime(12, 0), Qt::UTC));
    showToday();
    int row = 0;
    while (row < table()->model()->rowCount() && cell(row, TodayModel::Why) != words::of(TodayKind::CardOverdue))
        ++row;
    QVERIFY(row < table()->model()->rowCount());
    table()->setCurrentIndex(table()->model()->index(row, 0));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_R);
    QTRY_VERIFY(m_today->findChild<ReminderDialog *>());
    auto *dialog = m_today->findChild<ReminderDialog *>();
    auto *text = child<QPlainTextEdit>(dialog, "reminderText");
    QTRY_VERIFY(text->toPlainText().contains(QStringLiteral("Technical interview with Ada Quill")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("Hello Sena Holt,")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("(Europe/Berlin)")));
    QTest::mouseClick(child<QPushButton>(dialog, "copyReminderButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    QCOMPARE(shortlist::testing::unnamedFocusable(dialog).join(u','), QString());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_today->findChild<ReminderDialog *>());
    // Nobody writes a reminder to themselves.
    QVERIFY(child<QAction>(m_today.get(), "remindAction")->isEnabled());
    sitDown(m_world->senior);
    m_today->activate();
    QTRY_VERIFY(!child<QAction>(m_today.get(), "remindAction")->isEnabled());
}

void tst_todaypage::theNextDaysStandBelowQuietly()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    showToday(); // Monday: Thursday is too far ahead
    QTRY_COMPARE(m_today->findChild<QStackedWidget *>()->currentIndex(), 1);
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(9, 0), Qt::UTC));
    m_today->activate();
    QTRY_COMPARE(coming(), QStringList{ QStringLiteral("Next days: interview") });
    QCOMPARE(reasons(), QStringList());
    QCOMPARE(cell(0, TodayModel::When), QStringLiteral("Thu 10 Jan 10:00"));
    // Why it stands there is read whole, where the words are longer, too.
    QFont wide = table()->font();
    wide.setPointSizeF(wide.pointSizeF() * 1.6);
    table()->setFont(wide);
    m_today->activate();
    const QAbstractItemView *view = table();
    QTRY_VERIFY(table()->columnWidth(TodayModel::Why) >= view->sizeHintForColumn(TodayModel::Why));
    QVERIFY(table()->columnWidth(TodayModel::When) >= view->sizeHintForColumn(TodayModel::When));
    QCOMPARE(m_today->statusText(), QStringLiteral("0 thing(s) to look at · 1 coming up")); // it is nobody's task yet
    QSignalSpy going(m_today.get(), &Page::navigationRequested);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(going.at(0).at(1).toUuid(), id.uuid());
    // On the day itself it is what comes next, and its card is due in the next days.
    m_clock.set(QDateTime(QDate(2030, 1, 10), QTime(8, 0), Qt::UTC));
    m_today->activate();
    QTRY_COMPARE(reasons().value(0), QStringLiteral("Next today"));
    QCOMPARE(coming(), QStringList{ QStringLiteral("Next days: scorecard") });
    QVERIFY(lines().constLast().startsWith(QLatin1String("Next days"))); // below the rest
    // From a Friday on, the next two working days are Monday and Tuesday.
    const auto tuesday = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-15 10:00"), true);
    QVERIFY(!tuesday.isNull());
    m_clock.set(QDateTime(QDate(2030, 1, 11), QTime(7, 0), Qt::UTC));
    m_today->activate();
    QTRY_VERIFY(coming().contains(QStringLiteral("Next days: interview")));
}

void tst_todaypage::aWideWindowShowsLongNamesWhole()
{
    agreed(book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    showToday();
    QTRY_COMPARE(reasons(), QStringList{ QStringLiteral("Next today") });
    const auto width = [this] {
        return table()->columnWidth(TodayModel::Job) + table()->columnWidth(TodayModel::Candidate);
    };
    // Names of jobs are longer here, and none is cut where the other has room to spare.
    const QFontMetrics metrics(table()->font());
    for (const int column : { TodayModel::Candidate, TodayModel::Job })
        QTRY_VERIFY(metrics.horizontalAdvance(table()->model()->index(0, column).data().toString())
                    <= table()->columnWidth(column));
    const int narrow = width();
    m_today->resize(1720, 720);
    QTRY_COMPARE(width(), narrow + 1720 - 1080);
    QVERIFY(qAbs(table()->columnWidth(TodayModel::Job) - table()->columnWidth(TodayModel::Candidate)) <= 1);
    QCOMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
}

void tst_todaypage::whatFitsOnThePageIsNotHidden()
{
    for (const bool forBen : { false, true }) {
        book(m_world->screening, m_world->recruiter,
            forBen ? QStringLiteral("2030-01-09 10:00") : QStringLiteral("2030-01-09 12:00"), forBen);
        book(m_world->technical, m_world->senior,
            forBen ? QStringLiteral("2030-01-09 13:00") : QStringLiteral("2030-01-09 15:00"), forBen);
    }
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(8, 0), Qt::UTC));
    showToday();
    QTRY_COMPARE(coming().size(), 8); // four interviews, and what is written of each
    QVERIFY(!child<QWidget>(m_today.get(), "moreButton")->isVisible());
}

void tst_todaypage::everythingHasAName()
{
    agreed(book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    showToday();
    QTRY_COMPARE(reasons().size(), 1);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(table());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Today"));
    QCOMPARE(table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Next today: Wed 9 Jan 10:00, Sena Holt, Ada Quill, Intermediate Backend Engineer,"
                       " Technical interview"));
    const auto widgets = m_today->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void tst_todaypage::aReminderComesOnceTenMinutesBefore()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    sitDown(m_world->senior);
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    reminder.changePerson(m_world->senior);
    QSignalSpy due(&reminder, &Reminder::due);
    const auto look = [&] {
        bool answered = false;
        reminder.look();
        m_gateway->run(
            this, [](Services &) { return done(); }, [&answered](const Status &) { answered = true; });
        (void)test::comesTrue([&answered] { return answered; });
    };
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 49), Qt::UTC));
    look();
    QCOMPARE(due.size(), 0);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 50), Qt::UTC));
    look();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().at(0).toString(), QStringLiteral("Technical interview with Ada Quill"));
    QCOMPARE(due.first().at(1).toString(), QStringLiteral("Begins at 10:00, in 10 minute(s)."));
    QCOMPARE(due.first().at(2).value<InterviewId>(), id);
    look();
    QCOMPARE(due.size(), 1);
    // Whoever is chosen once more was told already, whoever sat there in between.
    reminder.changePerson(m_world->senior);
    look();
    QCOMPARE(due.size(), 1);
    // What was asked for the one before is not for who sits down next.
    reminder.changePerson(m_world->boss);
    m_gateway->run(
        this,
        [boss = m_world->boss](Services &services) {
            services.session().person = boss;
            return done();
        },
        [](const Status &) {});
    reminder.changePerson(m_world->boss);
    look();
    QCOMPARE(due.size(), 1);
    sitDown(m_world->senior);
    reminder.changePerson(m_world->senior);
    look();
    QCOMPARE(due.size(), 1);
    // Nor of what they have no part in.
    Reminder other(*m_gateway, *m_settings, m_clock);
    QSignalSpy none(&other, &Reminder::due);
    other.look();
    look();
    QCOMPARE(none.size(), 0);
}

void tst_todaypage::remindersCanBeSwitchedOff()
{
    book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    sitDown(m_world->senior);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 55), Qt::UTC));
    QVERIFY(m_settings->reminders());
    m_settings->setReminders(false);
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    QSignalSpy due(&reminder, &Reminder::due);
    reminder.look();
    bool answered = false;
    m_gateway->run(
        this, [](Services &) { return done(); }, [&answered](const Status &) { answered = true; });
    QTRY_VERIFY(answered);
    QCOMPARE(due.size(), 0);
    m_settings->setReminders(true);
    reminder.look();
    QTRY_COMPARE(due.size(), 1);
}

void tst_todaypage::aDeclineIsToldOnceAndAgainADayBefore()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    sitDown(m_world->senior);
    m_settings->setReminders(false); // of one's interviews; a decline is told all the same
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    QSignalSpy due(&reminder, &Reminder::due);
    const auto look = [&] {
        bool answered = false;
        reminder.look();
        m_gateway->run(
            this, [](Services &) { return done(); }, [&answered](const Status &) { answered = true; });
        (void)test::comesTrue([&answered] { return answered; });
    };
    look();
    QCOMPARE(due.size(), 0);
    act([&](Services &services) { return services.interviews.reply(id, m_world->senior, Reply::Declined); });
    look();
    look();
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().at(0).toString(), QStringLiteral("Sena Holt declined an interview"));
    QCOMPARE(due.first().at(1).toString(), QStringLiteral("Technical interview with Ada Quill, Thu 10 Jan 10:00"));
    QCOMPARE(due.first().at(2).value<InterviewId>(), id);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(10, 0), Qt::UTC)); // a day before, and nothing was done
    look();
    look();
    QCOMPARE(due.size(), 2);
    act([&](Services &services) { return services.invitations.setAside(id, m_world->senior); });
    m_clock.set(QDateTime(QDate(2030, 1, 10), QTime(8, 0), Qt::UTC));
    look();
    QCOMPARE(due.size(), 2);
}

QTEST_MAIN(tst_todaypage)
#include "tst_todaypage.moc"
