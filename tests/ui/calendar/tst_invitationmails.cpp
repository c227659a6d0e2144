// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitation.h"
#include "support/calendarfixture.h"
#include "ui/calendar/invitationdialog.h"
#include "ui/calendar/mailprogram.h"
#include "ui/widgets/mailurl.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QUrl>

using namespace shortlist;

/// Stands in for the program that opens files.
class FileOpener : public QObject {
    Q_OBJECT
public:
    QUrl last;

public Q_SLOTS:
    void open(const QUrl &url) { last = url; }
};

/// Mails with an invitation attached, handed to a mail program: through an xdg-email that notes what it is told, or as
/// files.
class tst_invitationmails : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init();
    void cleanup();

    void theMailProgramGetsTheFile();
    void theKeyboardDoesItToo();
    void theCandidateGetsNothingInternal();
    void withoutAMailProgramTheMailIsOpened();
    void aMailProgramThatFailsIsNotTheEnd();
    void withNothingAtAllItIsSaved();
    void whatNamesHoldIsNoOption();
    void whatWasHandedOverIsTidied();
    void anAddressOfMailsHoldsAnyText();

private:
    void show();
    void installMailer(const QByteArray &end);
    /// What the mail program was told; empty until it was.
    QStringList told() const;
    MessageBar *messages() const { return m_invitation->findChild<MessageBar *>(); }
    QPushButton *button(const char *name) const { return child<QPushButton>(m_invitation.get(), name); }
    QStringList folders() const
    {
        return QDir::temp().entryList({ QStringLiteral("shortlist-mail-*") }, QDir::Dirs | QDir::NoDotAndDotDot);
    }
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

    InterviewId m_interview;
    FileOpener m_opener;
    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<InvitationDialog> m_invitation;
};

void tst_invitationmails::init()
{
    m_place = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    // Nothing of this computer's: neither its programs nor its folder for passing files.
    QVERIFY(QDir(m_place->path()).mkpath(QStringLiteral("bin")) && QDir(m_place->path()).mkpath(QStringLiteral("tmp")));
    qputenv("PATH", QFile::encodeName(m_place->filePath(QStringLiteral("bin"))));
    qputenv("TMPDIR", QFile::encodeName(m_place->filePath(QStringLiteral("tmp"))));
    m_opener.last.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &m_opener, "open");
    open();
    giveAddress(m_world->senior, QStringLiteral("sena@team.example"));
    giveAddress(m_world->recruiter, QStringLiteral("rita@team.example"));
    act([ada = m_world->ada](Services &services) {
        Contact contact;
        contact.id = ContactId(randomUuid());
        contact.candidateId = ada;
        contact.kind = ContactKind::Email;
        contact.text = QStringLiteral("ada@mail.example");
        return services.commands().run(QStringLiteral("test.put"), ada,
            [&](Transaction &transaction) { return transaction.add(contact, services.context.workspace.teamScope()); });
    });
    m_interview = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
}

void tst_invitationmails::cleanup()
{
    m_invitation.reset();
    close();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    qputenv("PATH", m_path);
    qunsetenv("TMPDIR");
}

void tst_invitationmails::installMailer(const QByteArray &end)
{
    QFile script(m_place->filePath(QStringLiteral("bin/xdg-email")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    const QByteArray notes = QFile::encodeName(m_place->filePath(QStringLiteral("told")));
    script.write("#!/bin/sh\nfor one in \"$@\"; do printf '%s\\0' \"$one\" >> '" + notes + "'; done\n" + end + "\n");
    script.close();
    QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

QStringList tst_invitationmails::told() const
{
    QFile notes(m_place->filePath(QStringLiteral("told")));
    if (!notes.open(QIODevice::ReadOnly))
        return {};
    QStringList all = QString::fromUtf8(notes.readAll()).split(QChar(u'\0'));
    all.removeLast(); // after the last end
    return all;
}

void tst_invitationmails::show()
{
    PageContext context{ *m_gateway, m_prompter, *m_settings, m_clock };
    context.writeInvitation = &writeInvitation;
    m_invitation = std::make_unique<InvitationDialog>(context, m_interview);
    m_invitation->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_invitation.get()));
    QTRY_VERIFY(!m_invitation->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void tst_invitationmails::theMailProgramGetsTheFile()
{
    installMailer("exit 0");
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_COMPARE(told().size(), 8);
    const QStringList arguments = told();
    QCOMPARE(arguments.mid(0, 2), (QStringList{ QStringLiteral("--utf8"), QStringLiteral("--attach") }));
    QCOMPARE(
        arguments.mid(3, 3), (QStringList{ QStringLiteral("--subject"),
                                 QStringLiteral("Technical interview with Ada Quill"), QStringLiteral("--body") }));
    QVERIFY2(arguments.at(6).contains(QStringLiteral("10:00 to 11:30 (Europe/Berlin")), qPrintable(arguments.at(6)));
    QVERIFY(arguments.at(6).endsWith(QStringLiteral("The file “invitation.ics” puts it into your calendar.")));
    QCOMPARE(arguments.at(7), QStringLiteral("sena@team.example"));
    QFile file(arguments.at(2));
    QVERIFY(file.fileName().endsWith(QStringLiteral("/invitation.ics")));
    QVERIFY(file.open(QIODevice::ReadOnly)); // it is there still: mails are sent later
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(file).path()).permissions() & others));
    QVERIFY(file.readAll().contains("METHOD:REQUEST\r\n"));
    QTRY_VERIFY2(
        messages()->text().contains(QStringLiteral("“invitation.ics” attached")), qPrintable(messages()->text()));
    QVERIFY(m_opener.last.isEmpty());
    // Another mail has a file of its own.
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_COMPARE(told().size(), 16);
    QVERIFY(told().at(10) != arguments.at(2));
    QTest::qWait(0);
}

void tst_invitationmails::theKeyboardDoesItToo()
{
    installMailer("exit 0");
    show();
    button("mailInvitationButton")->setFocus();
    QTest::keyClick(button("mailInvitationButton"), Qt::Key_Space);
    QTRY_COMPARE(told().size(), 8);
    QTRY_VERIFY(messages()->text().contains(QStringLiteral("attached")));
    m_prompter.path = m_dir->filePath(QStringLiteral("out.eml"));
    button("saveMailButton")->setFocus();
    QTest::keyClick(button("saveMailButton"), Qt::Key_Space);
    QFile file(m_prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("X-Unsent: 1\r\nTo: sena@team.example\r\n"));
}

void tst_invitationmails::theCandidateGetsNothingInternal()
{
    installMailer("exit 0");
    show();
    auto *reader = child<QComboBox>(m_invitation.get(), "invitationForCombo");
    reader->setCurrentIndex(1);
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_COMPARE(told().size(), 8);
    const QStringList arguments = told();
    QCOMPARE(arguments.last(), QStringLiteral("ada@mail.example"));
    QFile file(arguments.at(2));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray everything = arguments.join(u'\n').toUtf8() + file.readAll().replace("\r\n ", "");
    for (const char *internal : { "Technical interview", "sena@team.example", "Senior Backend Engineer, " })
        QVERIFY2(!everything.contains(internal), internal);
    // Nobody is written to about one's own copy.
    reader->setCurrentIndex(2);
    QVERIFY(!button("mailInvitationButton")->isEnabled());
    QVERIFY(!button("saveMailButton")->isEnabled());
}

void tst_invitationmails::withoutAMailProgramTheMailIsOpened()
{
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QVERIFY(m_opener.last.isLocalFile());
    QFile file(m_opener.last.toLocalFile());
    QVERIFY2(file.fileName().endsWith(QStringLiteral("/invitation.eml")), qPrintable(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Content-Disposition: attachment; filename=\"invitation.ics\"\r\n"));
    QVERIFY2(messages()->text().contains(QStringLiteral("opened as a file")), qPrintable(messages()->text()));
}

void tst_invitationmails::aMailProgramThatFailsIsNotTheEnd()
{
    installMailer("exit 3"); // a tool it needs is not there
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_VERIFY(m_opener.last.isLocalFile());
    QVERIFY2(messages()->text().contains(QStringLiteral("opened as a file")), qPrintable(messages()->text()));
    // One that cannot even be started.
    m_opener.last.clear();
    QFile script(m_place->filePath(QStringLiteral("bin/xdg-email")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/no/such/shell\n");
    script.close();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_VERIFY(m_opener.last.isLocalFile());
}

void tst_invitationmails::withNothingAtAllItIsSaved()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QTRY_COMPARE(messages()->kind(), MessageBar::Kind::Error);
    QVERIFY2(messages()->text().contains(QStringLiteral("No mail program answered")), qPrintable(messages()->text()));
    m_prompter.path = m_dir->filePath(QStringLiteral("out.eml"));
    Q_EMIT messages()->actionClicked();
    QVERIFY(QFile::exists(m_prompter.path));
    QCOMPARE(messages()->kind(), MessageBar::Kind::Success);
    // Nor is there room to pass a file.
    qputenv("TMPDIR", QFile::encodeName(m_place->filePath(QStringLiteral("none"))));
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QCOMPARE(messages()->kind(), MessageBar::Kind::Error);
    QVERIFY2(messages()->text().contains(QStringLiteral("Save it instead")), qPrintable(messages()->text()));
}

void tst_invitationmails::whatNamesHoldIsNoOption()
{
    installMailer("exit 0");
    giveAddress(m_world->senior, QStringLiteral("--attach@team.example"));
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QVERIFY(m_opener.last.isLocalFile()); // such an address stands in the file only
    QCOMPARE(told(), QStringList());
}

void tst_invitationmails::whatWasHandedOverIsTidied()
{
    show();
    QTest::mouseClick(button("mailInvitationButton"), Qt::LeftButton);
    QCOMPARE(folders().size(), 1);
    const QString folder = QDir::temp().filePath(folders().first());
    QCOMPARE(
        QFile::permissions(folder) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QVERIFY(QDir::temp().mkdir(QStringLiteral("somebody-else")));
    const QDateTime now = QFileInfo(folder).lastModified().toUTC();
    tidyMails(now.addSecs(23 * 3600));
    QCOMPARE(folders().size(), 1); // the mail may not be sent yet
    tidyMails(now.addSecs(25 * 3600));
    QCOMPARE(folders().size(), 0);
    QVERIFY(QDir::temp().exists(QStringLiteral("somebody-else")));
}

void tst_invitationmails::anAddressOfMailsHoldsAnyText()
{
    // What names hold cannot end a part of the address.
    const QUrl url =
        mailUrl({ QStringLiteral("a&b@c.example") }, QStringLiteral("A & B? #1"), QStringLiteral("50 % = half\nnext"));
    QVERIFY(url.isValid());
    QVERIFY(url.toEncoded().startsWith("mailto:a%26b@c.example?subject=A%20%26%20B%3F%20%231&body=50%20%25%20%3D"));
    QVERIFY(url.toEncoded().contains("half%0D%0Anext"));
}

QTEST_MAIN(tst_invitationmails)
#include "tst_invitationmails.moc"
