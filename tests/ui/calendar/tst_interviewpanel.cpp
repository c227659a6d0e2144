// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include "service/settings/teamhours.h"

using namespace shortlist;

/// What the panel of an interview says of it, and what is done there. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_interviewpanel : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup() { close(); }

    void noShowAndCancelByKeyAndMouse();
    void whatHasBegunCanHaveBeenHeld();
    void thePanelSaysWhatClashes();
    void tabGoesThroughThePanelAsItIsRead();

private:
    /// A calendar of Sena Holt that is known until Friday.
    void readCalendar(const QList<TimeSpan> &busy);
};

void tst_interviewpanel::readCalendar(const QList<TimeSpan> &busy)
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

void tst_interviewpanel::noShowAndCancelByKeyAndMouse()
{
    const auto missed = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-08 10:00"));
    const auto off = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:00"), true);
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(12, 0), Qt::UTC));
    showPage();
    m_page->showEntity(missed.uuid());
    QTRY_COMPARE(m_page->shownEntity(), missed.uuid());
    auto *button = child<QPushButton>(m_page.get(), "noShowButton");
    QTRY_VERIFY(button->isVisible());
    // Enter opens the panel, Tab goes to the button, Space presses it.
    QTest::keyClick(view(), Qt::Key_Return);
    for (int i = 0; i < 20 && QApplication::focusWidget() != button; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(stored(missed).interview.state, InterviewState::NoShow);
    QTRY_VERIFY(button->isHidden());

    // Less than a day ahead it is said how soon it begins, and it can be kept.
    m_page->showEntity(off.uuid());
    QTRY_COMPARE(m_page->shownEntity(), off.uuid());
    m_prompter.text = std::nullopt;
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_VERIFY(!m_prompter.asked.isEmpty());
    QVERIFY2(m_prompter.lastQuestion.endsWith(QStringLiteral("It begins in 21 hour(s).")),
        qPrintable(m_prompter.lastQuestion));
    QCOMPARE(m_prompter.buttons.value(1), QStringLiteral("Keep it"));
    QCOMPARE(stored(off).interview.state, InterviewState::Confirmed);
    // How far ahead that is, is the team's to say.
    act([](Services &services) { return services.settings.setHours(noticeHours(), 12); });
    m_prompter.lastQuestion.clear();
    const auto askedAnew = [&] {
        QTest::keyClick(view(), Qt::Key_Delete);
        return m_prompter.lastQuestion.endsWith(u'?');
    };
    QTRY_VERIFY(askedAnew());
    m_prompter.text = QStringLiteral("the candidate is declined");
    QTest::mouseClick(child<QPushButton>(m_page.get(), "cancelInterviewButton"), Qt::LeftButton);
    QTRY_COMPARE(stored(off).interview.state, InterviewState::Cancelled);
    QCOMPARE(stored(off).interview.version, 1);
}

void tst_interviewpanel::whatHasBegunCanHaveBeenHeld()
{
    const auto id =
        book(m_world->technical, m_world->senior, QStringLiteral("2030-01-07 10:30"), false, QStringLiteral("at once"));
    showPage();
    m_page->showEntity(id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), id.uuid());
    auto *held = child<QPushButton>(m_page.get(), "heldButton");
    QVERIFY(!held->isVisible());
    // It begins while it is looked at.
    m_clock.advance(31 * 60);
    m_page->findChild<QTimer *>(QStringLiteral("clockTick"))->setInterval(1);
    QTRY_VERIFY(held->isVisible());
    held->click();
    QTRY_COMPARE(stored(id).interview.state, InterviewState::Held);
}

void tst_interviewpanel::thePanelSaysWhatClashes()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    const auto other = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"), true);
    showPage();
    m_page->showEntity(id.uuid());
    auto *clash = child<QLabel>(m_page.get(), "conflictLabel");
    QTRY_COMPARE(m_page->shownEntity(), id.uuid());
    QVERIFY(clash->isHidden());
    readCalendar({ { QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC),
        QDateTime(QDate(2030, 1, 9), QTime(10, 0), Qt::UTC) } });
    QTRY_VERIFY(clash->isVisible());
    QCOMPARE(clash->text(), QStringLiteral("Sena Holt is busy until 11:00 (work.ics)"));
    m_page->showEntity(other.uuid());
    QTRY_COMPARE(m_page->shownEntity(), other.uuid());
    QVERIFY(clash->isHidden()); // that of another interview
    m_page->showEntity(id.uuid());
    QTRY_VERIFY(clash->isVisible());
    act([](Services &services) { return services.history.undo(); });
    QTRY_VERIFY(clash->isHidden());
}

void tst_interviewpanel::tabGoesThroughThePanelAsItIsRead()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    showPage();
    m_page->showEntity(id.uuid());
    QTRY_COMPARE(m_page->shownEntity(), id.uuid());
    auto *place = child<QLineEdit>(m_page.get(), "panelPlaceEdit");
    place->setFocus();
    // A reply makes the rows of people anew.
    act([id, person = m_world->senior](
            Services &services) { return services.interviews.reply(id, person, Reply::Accepted); });
    QTRY_COMPARE(child<QComboBox>(m_page.get(), "replyCombo")->currentData().toInt(), int(Reply::Accepted));
    // What is made anew is shown in the next round of events, and until then Tab does not stop there.
    for (const char *name : { "replyCombo", "candidateReplyCombo" })
        QTRY_VERIFY(child<QComboBox>(m_page.get(), name)->isVisible());
    place->setFocus();
    QStringList names;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        names += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(names.mid(0, 2), QStringList({ QStringLiteral("replyCombo"), QStringLiteral("candidateReplyCombo") }));
    QVERIFY2(names.at(2).endsWith(QStringLiteral("Button")), qPrintable(names.at(2)));
}

QTEST_MAIN(tst_interviewpanel)
#include "tst_interviewpanel.moc"
