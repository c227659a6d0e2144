// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings/teamhours.h"
#include "support/calendarfixture.h"
#include "ui/calendar/loopsdialog.h"
#include "ui/calendar/plandialog.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace shortlist;

/// What is typed by hand in the dialogs that book: it is held against the rules of the search, and what is said of when
/// the candidate can is neither lost nor kept by halves. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_typedtimes : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        giveNotice();
        m_prompter.choice = 0;
    }
    void cleanup()
    {
        m_dialog.reset();
        m_plan.reset();
        close();
    }

    void aTimeTypedTooSoonAsksForAReason();
    void enterWithoutAReasonSaysThatItIsMissing();
    void aTimeOutsideOfWhatWasJustTypedAsksForAReason();
    void whatWasTypedIsKeptWithTheBookingInOneStep();
    void whatIsNotUnderstoodBooksNothing();
    void whatIsTypedIsReadBack();
    void leavingAsksWhatBecomesOfIt_data();
    void leavingAsksWhatBecomesOfIt();
    void leavingKeepsNothingThatIsNotUnderstood();
    void whoTypedNothingIsNotAsked();
    void offersThatAreOverAreSaid();
    void aPlanKeepsWhatWasTypedInOneStep();
    void aPlanSaysWhatItDidNotUnderstand();
    void leavingAPlanAsksToo();
    void loopsTakeAReasonOnceOneIsAskedFor();

private:
    void show(QDate date = QDate(2030, 1, 15), QTime time = QTime(16, 0))
    {
        m_dialog = std::make_unique<BookingDialog>(
            context(), BookingDialog::Start{ m_world->adaApplication, m_world->screening, date, time });
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(bookButton()->isEnabled());
        QTRY_VERIFY(child<QListWidget>(m_dialog.get(), "slotList")->count() > 0);
    }
    void showPlan()
    {
        m_plan = std::make_unique<PlanDialog>(context(), m_world->adaApplication);
        m_plan->show();
        QVERIFY(QTest::qWaitForWindowActive(m_plan.get()));
        QTRY_VERIFY(child<QListWidget>(m_plan.get(), "planList")->count() > 0);
    }
    void type(const QString &times)
    {
        written()->setFocus();
        written()->selectAll();
        QTest::keyClicks(written(), times);
    }
    PageContext context() { return { *m_gateway, m_prompter, *m_settings, m_clock }; }
    QLineEdit *written() const { return child<QLineEdit>(m_dialog.get(), "candidateTimesEdit"); }
    QPushButton *bookButton() const { return child<QPushButton>(m_dialog.get(), "bookButton"); }
    QLineEdit *reason() const { return child<QLineEdit>(m_dialog.get(), "reasonEdit"); }
    QString problems() const { return child<MessageBar>(m_dialog.get(), "problems")->text(); }
    qsizetype storedTimes()
    {
        qsizetype count = -1;
        act([this, &count](Services &services) -> Status {
            const auto times = services.candidates.times(m_world->ada);
            if (!times)
                return times.error();
            count = times->size();
            return done();
        });
        return count;
    }
    qsizetype bookings()
    {
        qsizetype count = -1;
        act([&count](Services &services) -> Status {
            const auto all = services.interviews.list({});
            if (!all)
                return all.error();
            count = all->size();
            return done();
        });
        return count;
    }
    void undo()
    {
        act([](Services &services) { return services.history.undo(); });
    }

    std::unique_ptr<BookingDialog> m_dialog;
    std::unique_ptr<PlanDialog> m_plan;
};

void tst_typedtimes::aTimeTypedTooSoonAsksForAReason()
{
    show();
    QVERIFY(!reason()->isVisible());
    child<QDateEdit>(m_dialog.get(), "dateEdit")->setDate(QDate(2030, 1, 8));
    QTRY_VERIFY2(problems().contains(QStringLiteral("less than 48 hour")), qPrintable(problems()));
    QVERIFY(reason()->isVisible());
    bookButton()->click();
    QCOMPARE(bookings(), 0);
    reason()->setText(QStringLiteral("She leaves on Wednesday."));
    bookButton()->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(bookings(), 1);
}

void tst_typedtimes::enterWithoutAReasonSaysThatItIsMissing()
{
    const auto id = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-14 10:00"));
    const InterviewEntry booked = stored(id);
    m_dialog = std::make_unique<BookingDialog>(context(), booked, BookingDialog::Purpose::Time);
    m_dialog->takeMove(QDateTime(QDate(2030, 1, 8), QTime(9, 0), Qt::UTC), booked.interview.minutes, {});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(reason()->isVisible());
    QTRY_VERIFY(child<QListWidget>(m_dialog.get(), "slotList")->count() > 0);
    QTest::qWait(500); // nothing is asked of the workspace any more
    QTest::keyClick(child<QDateEdit>(m_dialog.get(), "dateEdit"), Qt::Key_Return);
    QTRY_VERIFY(reason()->hasFocus());
    QTest::qWait(500);
    QVERIFY2(problems().contains(QStringLiteral("Say the reason")), qPrintable(problems()));
    QVERIFY(child<MessageBar>(m_dialog.get(), "problems")->kind() == MessageBar::Kind::Error);
    QCOMPARE(stored(id).interview.version, 1);
}

void tst_typedtimes::aTimeOutsideOfWhatWasJustTypedAsksForAReason()
{
    show();
    type(QStringLiteral("15 Jan 2030 9:00-11:00 Europe/Berlin"));
    QTRY_VERIFY2(problems().contains(QStringLiteral("can come at other times")), qPrintable(problems()));
    QVERIFY(reason()->isVisible());
    type(QStringLiteral("15 Jan 2030 15:00-17:00 Europe/Berlin"));
    QTRY_VERIFY(!reason()->isVisible());
}

void tst_typedtimes::whatWasTypedIsKeptWithTheBookingInOneStep()
{
    show();
    type(QStringLiteral("15 Jan 2030 15:00-17:00 Europe/Berlin"));
    bookButton()->click(); // at once, without a pause
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_prompter.asked.isEmpty());
    QCOMPARE(bookings(), 1);
    QCOMPARE(storedTimes(), 1);
    undo();
    QCOMPARE(bookings(), 0);
    QCOMPARE(storedTimes(), 0);
}

void tst_typedtimes::whatIsNotUnderstoodBooksNothing()
{
    show();
    type(QStringLiteral("whenever"));
    bookButton()->click();
    const auto *note = child<QLabel>(m_dialog.get(), "slotNote");
    QTRY_VERIFY2(note->text().contains(QStringLiteral("“whenever”")), qPrintable(note->text()));
    QVERIFY2(!problems().contains(QStringLiteral("“whenever”")), qPrintable(problems())); // once is enough
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(bookings(), 0);
    QCOMPARE(storedTimes(), 0);
    written()->selectAll();
    QTest::keyClick(written(), Qt::Key_Delete);
    QTRY_VERIFY(bookButton()->isEnabled());
}

void tst_typedtimes::whatIsTypedIsReadBack()
{
    show();
    auto *note = child<QLabel>(m_dialog.get(), "slotNote");
    QVERIFY(!note->text().contains(QStringLiteral("Read as")));
    type(QStringLiteral("tue 14-17 CET"));
    QTRY_VERIFY2(note->text().startsWith(QStringLiteral("Read as Tue 8 Jan 2030 ")), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u'/'), qPrintable(note->text())); // on whose clock
    QCOMPARE(storedTimes(), 0);
    m_dialog->QDialog::reject();
    showPlan();
    auto *times = child<QLineEdit>(m_plan.get(), "planTimesEdit");
    times->setFocus();
    times->selectAll();
    QTest::keyClicks(times, QStringLiteral("2030-01-15 8-20 CET"));
    QTest::keyClick(times, Qt::Key_Return);
    auto *plans = child<QLabel>(m_plan.get(), "planNote");
    QTRY_VERIFY2(plans->text().contains(QStringLiteral("Read as Tue 15 Jan 2030 ")), qPrintable(plans->text()));
    m_plan->QDialog::reject();
}

void tst_typedtimes::leavingAsksWhatBecomesOfIt_data()
{
    QTest::addColumn<int>("choice"); // -1: none
    QTest::addColumn<bool>("stays");
    QTest::addColumn<qsizetype>("kept");
    QTest::newRow("kept") << 0 << false << qsizetype(1);
    QTest::newRow("dropped") << 1 << false << qsizetype(0);
    QTest::newRow("thought better of") << -1 << true << qsizetype(0);
}

void tst_typedtimes::leavingAsksWhatBecomesOfIt()
{
    QFETCH(int, choice);
    QFETCH(bool, stays);
    QFETCH(qsizetype, kept);
    show();
    type(QStringLiteral("15 Jan 2030 15:00-17:00 Europe/Berlin"));
    m_prompter.choice = choice < 0 ? std::nullopt : std::optional<int>(choice);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_prompter.asked, QStringList{ QStringLiteral("When Ada Quill can come") });
    QTRY_COMPARE(m_dialog->isVisible(), stays);
    QCOMPARE(storedTimes(), kept);
    QCOMPARE(bookings(), 0);
}

void tst_typedtimes::leavingKeepsNothingThatIsNotUnderstood()
{
    show();
    type(QStringLiteral("whenever"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(written()->toolTip().contains(QStringLiteral("“whenever”")));
    QVERIFY(m_dialog->isVisible());
    m_prompter.choice = 1;
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void tst_typedtimes::whoTypedNothingIsNotAsked()
{
    act([this](Services &services) {
        return services.candidates.setTimes(m_world->ada,
            { { { QDate(2030, 1, 15), QTime(8, 0), Qt::UTC }, { QDate(2030, 1, 15), QTime(18, 0), Qt::UTC } } });
    });
    show();
    QTRY_VERIFY(!written()->text().isEmpty());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_prompter.asked.isEmpty());
}

void tst_typedtimes::offersThatAreOverAreSaid()
{
    act([this](Services &services) {
        return services.candidates.setTimes(m_world->ada,
            { { { QDate(2030, 1, 7), QTime(7, 0), Qt::UTC }, { QDate(2030, 1, 7), QTime(8, 0), Qt::UTC } } });
    });
    show();
    auto *note = child<QLabel>(m_dialog.get(), "slotNote");
    QTRY_VERIFY2(note->text().startsWith(QStringLiteral("What Ada Quill offered is over; any time is searched.")),
        qPrintable(note->text()));
    QVERIFY(note->isVisible());
    m_dialog.reset();
    showPlan();
    auto *planNote = child<QLabel>(m_plan.get(), "planNote");
    QVERIFY2(planNote->text().contains(QStringLiteral("What Ada Quill offered is over")), qPrintable(planNote->text()));
}

void tst_typedtimes::aPlanKeepsWhatWasTypedInOneStep()
{
    showPlan();
    auto *times = child<QLineEdit>(m_plan.get(), "planTimesEdit");
    auto *book = child<QPushButton>(m_plan.get(), "bookPlanButton");
    times->setFocus();
    QTest::keyClicks(times, QStringLiteral("14 Jan 2030 14:00-19:00, 15 Jan 2030 14:00-19:00 Europe/Berlin"));
    QTRY_VERIFY(book->isEnabled());
    book->click();
    QTRY_VERIFY(!m_plan->isVisible());
    QVERIFY(bookings() > 1);
    QCOMPARE(storedTimes(), 2);
    undo();
    QCOMPARE(bookings(), 0);
    QCOMPARE(storedTimes(), 0);
}

void tst_typedtimes::aPlanSaysWhatItDidNotUnderstand()
{
    showPlan();
    auto *times = child<QLineEdit>(m_plan.get(), "planTimesEdit");
    auto *note = child<QLabel>(m_plan.get(), "planNote");
    times->setFocus();
    QTest::keyClicks(times, QStringLiteral("whenever"));
    QTRY_VERIFY2(note->isVisible() && note->text().contains(QStringLiteral("“whenever”")), qPrintable(note->text()));
    // There is nothing to set aside: the key is not typed instead.
    QTest::keyClick(times, Qt::Key_0, Qt::AltModifier);
    QCOMPARE(times->text(), QStringLiteral("whenever"));
    m_plan->hide();
}

void tst_typedtimes::leavingAPlanAsksToo()
{
    showPlan();
    auto *times = child<QLineEdit>(m_plan.get(), "planTimesEdit");
    times->setFocus();
    QTest::keyClicks(times, QStringLiteral("14 Jan 2030 14:00-19:00 Europe/Berlin"));
    m_prompter.choice = std::nullopt;
    QTest::keyClick(m_plan.get(), Qt::Key_Escape);
    QVERIFY(m_plan->isVisible());
    QCOMPARE(m_prompter.asked, QStringList{ QStringLiteral("When Ada Quill can come") });
    m_prompter.choice = 0;
    QTest::keyClick(m_plan.get(), Qt::Key_Escape);
    QTRY_VERIFY(!m_plan->isVisible());
    QCOMPARE(storedTimes(), 1);
}

void tst_typedtimes::loopsTakeAReasonOnceOneIsAskedFor()
{
    LoopsDialog dialog(context(), {}, m_world->job.id);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *book = child<QPushButton>(&dialog, "bookLoopsButton");
    auto *why = child<QLineEdit>(&dialog, "loopsReasonEdit");
    QTRY_VERIFY(book->isEnabled());
    QVERIFY(!why->isVisible());
    // Meanwhile the team gives more notice.
    act([](Services &services) { return services.settings.setHours(bookingNoticeHours(), 14 * 24); });
    book->click();
    QTRY_VERIFY(why->isVisible());
    QVERIFY(why->hasFocus());
    QCOMPARE(bookings(), 0);
    why->setText(QStringLiteral("agreed before"));
    book->click();
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(bookings() > 0);
}

QTEST_MAIN(tst_typedtimes)
#include "tst_typedtimes.moc"
