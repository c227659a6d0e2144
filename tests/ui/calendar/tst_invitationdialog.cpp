// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"
#include "support/calendarfixture.h"
#include "ui/calendar/filehandle.h"
#include "ui/calendar/invitationdialog.h"

#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

using namespace shortlist;

class tst_invitationdialog : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup()
    {
        m_invitation.reset();
        close();
    }

    void eachReaderHasTheirOwnText();
    void theFileIsSaved();
    void theFileCanBePasted();
    void aReplyIsReadHere();
    void whatIsMissingIsSaid();
    void thePanelOpensItAndSetsDeclinesAside();
    void whoIsTakenOutGetsAFileOfTheirOwn();
    void everythingHasAName();

private:
    void show();
    void giveAddress(const PersonId &id, const QString &email)
    {
        act([id, email](Services &services) -> Status {
            auto person = services.context.workspace.get(id);
            if (!person)
                return person.error();
            person->email = email;
            return services.commands().run(
                QStringLiteral("test.change"), id, [&](Transaction &transaction) { return transaction.save(*person); });
        });
    }
    QString text() const { return m_invitation->findChild<QPlainTextEdit *>()->toPlainText(); }
    MessageBar *messages() const { return m_invitation->findChild<MessageBar *>(); }
    QPushButton *button(const char *name) const { return child<QPushButton>(m_invitation.get(), name); }

    InterviewId m_interview;
    std::unique_ptr<InvitationDialog> m_invitation;
};

void tst_invitationdialog::init()
{
    open();
    giveAddress(m_world->senior, QStringLiteral("sena@team.example"));
    giveAddress(m_world->recruiter, QStringLiteral("rita@team.example"));
    m_interview = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
}

void tst_invitationdialog::show()
{
    PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
    context.writeInvitation = &writeInvitation;
    context.readReplies = &readReplies;
    m_invitation = std::make_unique<InvitationDialog>(context, m_interview);
    m_invitation->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_invitation.get()));
    QTRY_VERIFY(!text().isEmpty());
}

void tst_invitationdialog::eachReaderHasTheirOwnText()
{
    show();
    QVERIFY(text().startsWith(QStringLiteral("Technical interview with Ada Quill")));
    QVERIFY2(text().contains(QStringLiteral("10:00 to 11:30 (Europe/Berlin, UTC+01:00)")), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("04:00 to 05:30 (America/New_York, UTC-05:00)")), qPrintable(text()));
    QCOMPARE(child<QLabel>(m_invitation.get(), "recipientsLabel")->text(), QStringLiteral("To: sena@team.example"));
    auto *reader = child<QComboBox>(m_invitation.get(), "invitationForCombo");
    QTest::keyClick(reader, Qt::Key_End);
    QCOMPARE(reader->currentText(), QStringLiteral("Your own calendar"));
    QCOMPARE(child<QLabel>(m_invitation.get(), "recipientsLabel")->text(),
        QStringLiteral("Nobody is asked to reply to this copy."));
    QVERIFY(!button("mailInvitationButton")->isEnabled());
    QVERIFY(button("saveInvitationButton")->isEnabled());
}

void tst_invitationdialog::theFileIsSaved()
{
    show();
    m_prompter.path = m_dir->filePath(QStringLiteral("out.ics"));
    QTest::mouseClick(button("saveInvitationButton"), Qt::LeftButton);
    QFile file(m_prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("METHOD:REQUEST\r\n"));
    QCOMPARE(messages()->kind(), MessageBar::Kind::Success);
    m_prompter.path = m_dir->filePath(QStringLiteral("no/such/folder/out.ics"));
    QTest::mouseClick(button("saveInvitationButton"), Qt::LeftButton);
    QCOMPARE(messages()->kind(), MessageBar::Kind::Error);
}

void tst_invitationdialog::theFileCanBePasted()
{
    show();
    auto *handle = m_invitation->findChild<FileHandle *>();
    QCOMPARE(handle->text(), QStringLiteral("Drag or copy “invitation.ics”"));
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key_Space);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data && data->hasUrls());
    const QString path = data->urls().first().toLocalFile();
    QVERIFY(path.endsWith(QStringLiteral("/invitation.ics")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(messages()->kind(), MessageBar::Kind::Success);
}

void tst_invitationdialog::aReplyIsReadHere()
{
    show();
    InvitationFacts facts;
    facts.entry = stored(m_interview);
    facts.organizerAddress = QStringLiteral("rita@team.example");
    facts.addresses.insert(m_world->senior, QStringLiteral("sena@team.example"));
    const auto written = writeInvitation(facts, InvitationFor::Interviewers, m_clock.nowUtc());
    QVERIFY(written.ok());
    QByteArray answer = QByteArray(written->bytes).replace("\r\n ", "");
    answer.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", "DECLINED");
    m_prompter.path = m_dir->filePath(QStringLiteral("answer.ics"));
    QFile file(m_prompter.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(answer);
    file.close();
    QTest::mouseClick(button("readReplyButton"), Qt::LeftButton);
    QTRY_VERIFY2(messages()->text().startsWith(QStringLiteral("Sena Holt declined “Technical interview”")),
        qPrintable(messages()->text()));
    QCOMPARE(messages()->kind(), MessageBar::Kind::Warning);
    QVERIFY(stored(m_interview).people.first().isOpenDecline());
    m_prompter.path = m_dir->filePath(QStringLiteral("none.ics"));
    QTest::mouseClick(button("readReplyButton"), Qt::LeftButton);
    QVERIFY(messages()->text().contains(QStringLiteral("“none.ics” cannot be read")));
    m_prompter.path = m_dir->filePath(QStringLiteral("settings.ini"));
    QFile other(m_prompter.path);
    QVERIFY(other.open(QIODevice::Append));
    other.write("x");
    other.close();
    QTest::mouseClick(button("readReplyButton"), Qt::LeftButton);
    QCOMPARE(messages()->kind(), MessageBar::Kind::Error);
    QVERIFY2(messages()->text().contains(QStringLiteral("is no calendar file")), qPrintable(messages()->text()));
}

void tst_invitationdialog::whatIsMissingIsSaid()
{
    giveAddress(m_world->recruiter, QString());
    PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
    context.writeInvitation = &writeInvitation;
    m_invitation = std::make_unique<InvitationDialog>(context, m_interview);
    m_invitation->show();
    QTRY_VERIFY2(
        messages()->text().contains(QStringLiteral("no e-mail address of Rita Sand")), qPrintable(messages()->text()));
    QVERIFY(!button("saveInvitationButton")->isEnabled());
    QVERIFY(!m_invitation->findChild<FileHandle *>()->isEnabled());
    QVERIFY(!button("readReplyButton")->isVisible());
}

void tst_invitationdialog::thePanelOpensItAndSetsDeclinesAside()
{
    act([this](
            Services &services) { return services.interviews.reply(m_interview, m_world->senior, Reply::Declined); });
    showPage();
    view()->setCurrent(m_interview);
    auto *panel = m_page->findChild<InterviewPanel *>();
    auto *label = panel->findChild<QLabel *>(QStringLiteral("declineLabel"));
    QVERIFY(label);
    QCOMPARE(label->text(), QStringLiteral("Sena Holt declined. Book somebody else or another time."));
    auto *aside = panel->findChild<QPushButton *>(QStringLiteral("setAsideButton"));
    QVERIFY(aside);
    aside->setFocus();
    QTest::keyClick(aside, Qt::Key_Space);
    QTRY_VERIFY(!stored(m_interview).people.first().isOpenDecline());
    QTRY_VERIFY(!panel->findChild<QLabel *>(QStringLiteral("declineLabel")));
    QTest::mouseClick(child<QPushButton>(panel, "invitationButton"), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<InvitationDialog *>());
    QTest::keyClick(m_page->findChild<InvitationDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<InvitationDialog *>());
}

void tst_invitationdialog::whoIsTakenOutGetsAFileOfTheirOwn()
{
    show();
    auto *reader = child<QComboBox>(m_invitation.get(), "invitationForCombo");
    QCOMPARE(reader->count(), 3);
    giveAddress(m_world->boss, QStringLiteral("hugo@team.example"));
    act([this](Services &services) {
        return services.interviews.changePeople(
            { m_interview, 1, { BookingParticipant{ m_world->boss } }, QStringLiteral("she is ill") });
    });
    QTRY_COMPARE(reader->count(), 4);
    QCOMPARE(reader->itemText(3), QStringLiteral("Sena Holt, who was taken out"));
    QVERIFY(!text().contains(QStringLiteral("any more")));
    reader->setFocus();
    QTest::keyClick(reader, Qt::Key_End);
    QCOMPARE(reader->currentIndex(), 3);
    QVERIFY2(text().contains(QStringLiteral("You do not take part in this interview any more.")), qPrintable(text()));
    m_prompter.path = m_dir->filePath(QStringLiteral("gone.ics"));
    QTest::mouseClick(child<QPushButton>(m_invitation.get(), "saveInvitationButton"), Qt::LeftButton);
    QFile file(m_prompter.path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().replace("\r\n ", "");
    QVERIFY(bytes.contains("METHOD:CANCEL\r\n"));
    QVERIFY(bytes.contains("SEQUENCE:1\r\n"));
    QVERIFY(bytes.contains("mailto:sena@team.example"));
    QVERIFY(!bytes.contains("hugo@team.example"));
    // Once she is back there is nothing to be said.
    act([](Services &services) { return services.history.undo(); });
    QTRY_VERIFY(reader->findText(QStringLiteral("Sena Holt, who was taken out")) < 0);
    QVERIFY(!text().contains(QStringLiteral("any more")));
}

void tst_invitationdialog::everythingHasAName()
{
    show();
    const auto widgets = m_invitation->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_invitationdialog)
#include "tst_invitationdialog.moc"
