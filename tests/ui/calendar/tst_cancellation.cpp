// SPDX-License-Identifier: GPL-3.0-or-later
// Those who take part in an interview are told of it, and that it is cancelled, from where one stands.
#include "exchange/calendar/invitation.h"
#include "support/calendarfixture.h"
#include "ui/calendar/invitationdialog.h"
#include "ui/candidates/candidatespage.h"

#include <QPlainTextEdit>
#include <QToolButton>

using namespace shortlist;

class tst_cancellation : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        m_interview = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"));
        PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
        context.writeInvitation = &writeInvitation;
        m_page = std::make_unique<CalendarPage>(context);
        showPage();
        QTRY_VERIFY(view()->shown().contains(m_interview));
        view()->setCurrent(m_interview);
        view()->setFocus();
    }
    void cleanup() { close(); }

    void itIsSentFromTheMessageByAKey()
    {
        cancel();
        auto *message = m_page->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        auto *send = child<QPushButton>(m_page.get(), "messageAction");
        QCOMPARE(send->text(), QStringLiteral("Send cancellation… (I)"));
        QVERIFY(child<QPushButton>(m_page.get(), "messageSecond")->isVisible());
        QTRY_VERIFY(view()->hasFocus());
        QTest::keyClick(view(), Qt::Key_I);
        tellsThatItIsCancelled(m_page.get());
        QTest::mouseClick(send, Qt::LeftButton);
        tellsThatItIsCancelled(m_page.get());
    }

    void itIsSentFromTheCandidate()
    {
        cancel();
        PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
        context.writeInvitation = &writeInvitation;
        CandidatesPage page(context);
        page.resize(1200, 800);
        page.show();
        page.activate();
        page.showEntity(m_world->ada.uuid());
        QToolButton *button = nullptr;
        QTRY_VERIFY((button = child<QToolButton>(&page, "cancellationButton")) && button->isVisible());
        QCOMPARE(button->accessibleName(), QStringLiteral("Send the cancellation of “Screening call”"));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        tellsThatItIsCancelled(&page);
    }

    void afterAMoveTheNewInvitationIsOffered()
    {
        auto *button = child<QPushButton>(m_page.get(), "invitationButton");
        QTRY_COMPARE(button->text(), QStringLiteral("Invitation…"));
        act([id = m_interview](Services &services) -> Status {
            const auto entry = services.interviews.load(id);
            if (!entry)
                return entry.error();
            const auto when = BookingTime::at(entry->interview.startAt.addDays(1), entry->interview.zone);
            if (!when)
                return when.error();
            return services.interviews.reschedule({ id, entry->interview.version, *when, 30, {}, {} });
        });
        QTRY_COMPARE(button->text(), QStringLiteral("Send the new invitation…"));
        QTest::keyClick(view(), Qt::Key_I);
        QTRY_VERIFY(m_page->findChild<InvitationDialog *>());
    }

private:
    void cancel()
    {
        m_prompter.text = QStringLiteral("ill");
        QTest::keyClick(view(), Qt::Key_Delete);
        QTRY_COMPARE(stored(m_interview).interview.state, InterviewState::Cancelled);
    }

    static void tellsThatItIsCancelled(QWidget *page)
    {
        InvitationDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<InvitationDialog *>()) && dialog->isVisible());
        QTRY_COMPARE(dialog->windowTitle(), QStringLiteral("Cancellation"));
        dialog->reject();
        QTRY_VERIFY(!page->findChild<InvitationDialog *>());
    }

    InterviewId m_interview;
};

QTEST_MAIN(tst_cancellation)
#include "tst_cancellation.moc"
