// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QListWidget>

using namespace shortlist;

/// Replies and versions in the panel of an interview. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_interviewreplies : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup() { close(); }

    void theCandidatesReplyIsNotedByKeyAndMouse();
    void whatWasWrittenStandsWithTheReply();
    void versionsUnfoldByKeyAndMouse();
    void versionsFollowWhatIsDoneAndUndone();
    void thoseOfAnotherInterviewAreItsOwn();

private:
    QWidget *panel() const { return m_page->findChild<InterviewPanel *>(); }
    QPushButton *fold() const { return child<QPushButton>(m_page.get(), "versionsButton"); }
    QListWidget *list() const { return child<QListWidget>(m_page.get(), "versionList"); }
    void take(const InvitationReply &reply)
    {
        act([reply](Services &services) -> Status {
            const auto taken = services.invitations.take({ reply });
            return taken ? done() : Status(taken.error());
        });
    }

    InterviewId m_interview;
};

void tst_interviewreplies::init()
{
    open();
    act([this](Services &services) -> Status {
        services.session().person = m_world->recruiter;
        return services.commands().run(
            QStringLiteral("test.put"), m_world->ada, [&](Transaction &transaction) -> Status {
                Contact contact;
                contact.id = ContactId(randomUuid());
                contact.candidateId = m_world->ada;
                contact.kind = ContactKind::Email;
                contact.text = QStringLiteral("ada@mail.example");
                return transaction.add(contact, services.context.workspace.teamScope());
            });
    });
    m_interview = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
    showPage();
    m_page->showEntity(m_interview.uuid());
    QTRY_COMPARE(m_page->shownEntity(), m_interview.uuid());
    // What was asked for before it was shown is answered.
    bool answered = false;
    m_gateway->run(
        this, [](Services &) { return done(); }, [&answered](const Status &) { answered = true; });
    QTRY_VERIFY(answered);
    QTRY_VERIFY(fold()->isVisible());
}

void tst_interviewreplies::theCandidatesReplyIsNotedByKeyAndMouse()
{
    const auto combo = [this] { return child<QComboBox>(m_page.get(), "candidateReplyCombo"); };
    QTRY_VERIFY(combo()->isVisible());
    QCOMPARE(combo()->accessibleName(), QStringLiteral("Reply of Ada Quill"));
    QCOMPARE(combo()->currentText(), QStringLiteral("No reply yet"));
    combo()->setFocus();
    QTest::keyClick(combo(), Qt::Key_End);
    QTRY_COMPARE(stored(m_interview).interview.candidateReply, Reply::Declined);
    QCOMPARE(stored(m_interview).people.first().reply, Reply::NeedsAction);
    // It is a task, and can be set aside as one that was read. The keyboard has stayed where it was.
    QTRY_VERIFY(child<QPushButton>(m_page.get(), "setAsideButton"));
    QTRY_COMPARE(QApplication::focusWidget(), combo());
    QCOMPARE(
        child<QLabel>(m_page.get(), "declineLabel")->text(), QStringLiteral("Ada Quill declined. Find another time."));
    QTest::mouseClick(child<QPushButton>(m_page.get(), "setAsideButton"), Qt::LeftButton);
    QTRY_VERIFY(!stored(m_interview).isDeclinedByCandidate());
    QTRY_COMPARE(combo()->currentText(), QStringLiteral("Declined"));
    act([](Services &services) { return services.history.undo(); });
    act([](Services &services) { return services.history.undo(); });
    QTRY_COMPARE(combo()->currentText(), QStringLiteral("No reply yet"));
    // Nothing is noted of what is over.
    act([this](Services &services) { return services.interviews.cancel(m_interview, QStringLiteral("ill")); });
    m_page->showEntity(m_interview.uuid());
    QTRY_VERIFY(!combo() || !combo()->isEnabled() || !combo()->isVisible());
}

void tst_interviewreplies::whatWasWrittenStandsWithTheReply()
{
    QVERIFY(!child<QLabel>(panel(), "replyCommentLabel"));
    InvitationReply reply{ m_interview, InvitationFor::Candidate, QStringLiteral("ada@mail.example"), Reply::Declined };
    reply.repliedAt = m_clock.nowUtc();
    reply.comment = QStringLiteral("<b>I am</b> ill");
    take(reply);
    QTRY_VERIFY(child<QLabel>(panel(), "replyCommentLabel"));
    auto *label = child<QLabel>(panel(), "replyCommentLabel");
    QCOMPARE(label->text(), QStringLiteral("“<b>I am</b> ill”"));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(child<QComboBox>(panel(), "candidateReplyCombo")->accessibleDescription(), reply.comment);
}

void tst_interviewreplies::versionsUnfoldByKeyAndMouse()
{
    QTRY_VERIFY(fold()->isVisible());
    QCOMPARE(fold()->text(), QStringLiteral("Versions: 1"));
    QVERIFY(!list()->isVisible());
    QTest::mouseClick(fold(), Qt::LeftButton);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->item(0)->text(),
        QStringLiteral("1: Booked\nWed 9 Jan 10:00, 90 min\nSena Holt\nchanged Mon 7 Jan 10:00 by Rita Sand"));
    QVERIFY(!list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u'\n'));
    QTest::mouseClick(fold(), Qt::LeftButton);
    QVERIFY(!list()->isVisible());
    fold()->setFocus();
    QTest::keyClick(fold(), Qt::Key_Space);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->currentRow(), -1); // nobody is in it: a screen reader would go there
    QTest::keyClick(fold(), Qt::Key_Tab);
    QVERIFY(list()->hasFocus());
    QTRY_COMPARE(list()->currentRow(), 0);
}

void tst_interviewreplies::versionsFollowWhatIsDoneAndUndone()
{
    QTRY_VERIFY(fold()->isVisible());
    fold()->setFocus();
    QTest::keyClick(fold(), Qt::Key_Space);
    act([this](Services &services) {
        return services.interviews.reschedule(
            { m_interview, 1, { QDate(2030, 1, 9), QTime(11, 0), QStringLiteral("Europe/Berlin") } });
    });
    QTRY_COMPARE(fold()->text(), QStringLiteral("Versions: 2"));
    act([this](Services &services) { return services.interviews.changePlace(m_interview, QStringLiteral("Room 2")); });
    act([](Services &services) { return services.history.undo(); });
    QTRY_COMPARE(list()->count(), 4);
    QTRY_COMPARE(fold()->text(), QStringLiteral("Versions: 2, edited"));
    QVERIFY(list()->isVisible());
    const auto first = [this](int row) { return list()->item(row)->text().section(u'\n', 0, 0); };
    QCOMPARE(first(0), QStringLiteral("2, edited: Place, undone"));
    QCOMPARE(first(1), QStringLiteral("2, edited: Place"));
    QVERIFY(list()->item(1)->text().contains(QStringLiteral("\nRoom 2\n")));
    QCOMPARE(first(2), QStringLiteral("2: Time"));
    // All of it can be walked through, and none of it is cut off at the side.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(list()->currentRow(), 3);
    for (int row = 0; row < 4; ++row)
        QVERIFY(list()->visualItemRect(list()->item(row)).width() <= list()->viewport()->width());
}

void tst_interviewreplies::thoseOfAnotherInterviewAreItsOwn()
{
    const InterviewId other = book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"), true);
    act([this](Services &services) { return services.interviews.changePlace(m_interview, QStringLiteral("Room 2")); });
    QTRY_COMPARE(fold()->text(), QStringLiteral("Versions: 1, edited"));
    m_page->showEntity(other.uuid());
    QTRY_COMPARE(m_page->shownEntity(), other.uuid());
    QTRY_COMPARE(fold()->text(), QStringLiteral("Versions: 1"));
}

QTEST_MAIN(tst_interviewreplies)
#include "tst_interviewreplies.moc"
