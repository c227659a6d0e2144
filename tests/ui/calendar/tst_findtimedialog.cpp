// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"
#include "support/calendarfixture.h"
#include "ui/calendar/replandialog.h"
#include "ui/calendar/slotpanel.h"
#include "ui/candidates/candidatespage.h"
#include "ui/today/todaypage.h"

#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace shortlist;

/// “Find another time” wherever an interview is. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_findtimedialog : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        giveNotice();
        m_id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 15:00"));
    }
    void cleanup() { close(); }

    void fourKeysMoveItInTheCalendar();
    void theButtonOfThePanelDoesTheSame();
    void whoCannotAtAllIsReplacedAndThatIsSaid();
    void whatWasWrittenWithAReplyIsThere();
    void aConflictOfTodayIsMovedFromThere();
    void aDeclineOfTodayIsBookedWithSomebodyElse();
    void aCandidatesNextInterviewIsMovedFromTheirPage();

private:
    void sendAway(const PersonId &person)
    {
        act([person](Services &services) -> Status {
            const auto added = services.people.addAway(person, QDate(2030, 1, 7), QDate(2030, 3, 31), {});
            return added ? done() : Status(added.error());
        });
    }
    /// The dialog over a page, once the first time that works is filled in.
    BookingDialog *filledIn(QWidget *page)
    {
        BookingDialog *dialog = nullptr;
        (void)test::comesTrue([&] {
            dialog = page->findChild<BookingDialog *>();
            if (!dialog)
                return false;
            const auto *list = dialog->findChild<QListWidget *>();
            return list && list->count() > 0 && list->currentRow() == 0
                && child<QPushButton>(dialog, "bookButton")->isEnabled()
                && child<QLineEdit>(dialog, "reasonEdit")->isHidden()
                && !(child<QDateEdit>(dialog, "dateEdit")->date() == QDate(2030, 1, 10)
                     && child<QTimeEdit>(dialog, "timeEdit")->time() == QTime(15, 0));
        });
        QTest::qWait(200); // what speaks against it is asked after a pause
        return dialog;
    }
    void bookIt(BookingDialog *dialog)
    {
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Find another time"));
        const QDate day = child<QDateEdit>(dialog, "dateEdit")->date();
        const QTime time = child<QTimeEdit>(dialog, "timeEdit")->time();
        QTest::keyClick(child<QDateEdit>(dialog, "dateEdit"), Qt::Key_Return);
        QTRY_COMPARE(stored(m_id).interview.version, 2);
        QCOMPARE(stored(m_id).interview.wallClock,
            QDateTime(day, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
    }

    InterviewId m_id;
};

void tst_findtimedialog::fourKeysMoveItInTheCalendar()
{
    showPage();
    m_page->showEntity(m_id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F);
    bookIt(filledIn(m_page.get()));
    QCOMPARE(stored(m_id).people.first().personId, m_world->senior);
    act([](Services &services) { return services.history.undo(); });
    QCOMPARE(wall(stored(m_id)), QStringLiteral("Thu 15:00"));
}

void tst_findtimedialog::theButtonOfThePanelDoesTheSame()
{
    showPage();
    m_page->showEntity(m_id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
    auto *button = child<QPushButton>(m_page.get(), "findTimeButton");
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    BookingDialog *dialog = filledIn(m_page.get());
    QVERIFY(dialog);
    // Another of the times, by its key.
    QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
    QTRY_COMPARE(dialog->findChild<QListWidget *>()->currentRow(), 1);
    QTRY_VERIFY(child<QPushButton>(dialog, "bookButton")->isEnabled());
    bookIt(dialog);
}

void tst_findtimedialog::whoCannotAtAllIsReplacedAndThatIsSaid()
{
    act([](Services &services) -> Status {
        Person other;
        other.name = QStringLiteral("Tess Vogt");
        other.title = QStringLiteral("Senior Backend Engineer");
        other.grade = 7;
        other.languages = QStringLiteral("Ruby");
        other.zone = QStringLiteral("Europe/Berlin");
        const auto added = services.people.add(other);
        return added ? done() : Status(added.error());
    });
    sendAway(m_world->senior);
    showPage();
    m_page->showEntity(m_id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
    QTest::keyClick(view(), Qt::Key_F);
    BookingDialog *dialog = filledIn(m_page.get());
    QVERIFY(dialog);
    bool said = false;
    const auto labels = dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said =
            said || (label->isVisible() && label->text().startsWith(QStringLiteral("There is no time with the same")));
    QVERIFY(said);
    const QString line = dialog->findChild<QListWidget *>()->item(0)->text();
    QVERIFY2(line.contains(QStringLiteral("Tess Vogt instead of Sena Holt")), qPrintable(line));
    bookIt(dialog);
    const InterviewEntry moved = stored(m_id);
    QCOMPARE(moved.people.size(), 1);
    QCOMPARE(moved.people.first().name, QStringLiteral("Tess Vogt"));
    act([](Services &services) { return services.history.undo(); }); // one step
    QCOMPARE(stored(m_id).people.first().personId, m_world->senior);
    QCOMPARE(wall(stored(m_id)), QStringLiteral("Thu 15:00"));
}

void tst_findtimedialog::whatWasWrittenWithAReplyIsThere()
{
    act([this](Services &services) -> Status {
        auto interview = services.context.workspace.get(m_id);
        if (!interview)
            return interview.error();
        interview->candidateReply = Reply::Declined;
        interview->candidateComment = QStringLiteral("Only on Fridays");
        return services.commands().run(
            QStringLiteral("test.reply"), m_id, [&](Transaction &transaction) { return transaction.save(*interview); });
    });
    showPage();
    m_page->showEntity(m_id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F);
    BookingDialog *dialog = filledIn(m_page.get());
    QVERIFY(dialog);
    auto *note = child<QLabel>(dialog, "slotNote");
    QTRY_VERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("Ada Quill wrote: “Only on Fridays”")), qPrintable(note->text()));
}

void tst_findtimedialog::aConflictOfTodayIsMovedFromThere()
{
    act([this](Services &services) -> Status {
        const QDateTime day(QDate(2030, 1, 7), QTime(0, 0), Qt::UTC);
        const auto kept = services.people.keepCalendar({ {}, m_world->senior, QStringLiteral("sena.ics"), {}, day,
            day.addDays(60), QStringLiteral("Europe/Berlin"),
            { { QDateTime(QDate(2030, 1, 10), QTime(13, 0), Qt::UTC),
                QDateTime(QDate(2030, 1, 10), QTime(15, 0), Qt::UTC) } } });
        return kept ? done() : Status(kept.error());
    });
    TodayPage today(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    today.resize(1080, 720);
    today.show();
    QVERIFY(QTest::qWaitForWindowExposed(&today));
    today.activateWindow();
    today.activate();
    auto *table = child<QTableView>(&today, "todayTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(table->model()->index(0, TodayModel::Why).data().toString(), QStringLiteral("Conflict"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F);
    bookIt(filledIn(&today));
    QTRY_VERIFY(table->model()->rowCount() == 0
                || table->model()->index(0, TodayModel::Why).data().toString() != QLatin1String("Conflict"));
}

void tst_findtimedialog::aDeclineOfTodayIsBookedWithSomebodyElse()
{
    act([this](Services &services) { return services.interviews.reply(m_id, m_world->senior, Reply::Declined); });
    TodayPage today(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    today.resize(1080, 720);
    today.show();
    QVERIFY(QTest::qWaitForWindowExposed(&today));
    today.activateWindow();
    today.activate();
    auto *table = child<QTableView>(&today, "todayTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(table->model()->index(0, TodayModel::Why).data().toString(), QStringLiteral("Declined"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_B);
    BookingDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = today.findChild<BookingDialog *>()) && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Change who interviews"));
    dialog->reject();
    QTRY_VERIFY(!today.findChild<BookingDialog *>());
    QVERIFY(child<QAction>(&today, "planAgainAction")->isEnabled());
    today.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&today));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_G);
    ReplanDialog *replan = nullptr;
    QTRY_VERIFY((replan = today.findChild<ReplanDialog *>()) && replan->isVisible());
}

void tst_findtimedialog::aCandidatesNextInterviewIsMovedFromTheirPage()
{
    CandidatesPage page(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
    page.resize(1080, 720);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.activate();
    page.showEntity(m_world->ada.uuid());
    QToolButton *button = nullptr;
    QTRY_VERIFY((button = child<QToolButton>(&page, "findTimeButton")) && button->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Find another time for “Technical interview”"));
    QTest::mouseClick(button, Qt::LeftButton);
    BookingDialog *dialog = filledIn(&page);
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!page.findChild<BookingDialog *>());
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F);
    bookIt(filledIn(&page));
}

QTEST_MAIN(tst_findtimedialog)
#include "tst_findtimedialog.moc"
