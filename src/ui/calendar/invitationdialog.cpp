// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/invitationdialog.h"

#include "ui/calendar/filehandle.h"
#include "ui/calendar/mailprogram.h"
#include "ui/calendar/replyfile.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kReadersAlways = 3; ///< the team, the candidate, oneself
constexpr int kTakenOutRole = Qt::UserRole + 1; ///< the person who was taken out

} // namespace

InvitationDialog::InvitationDialog(const PageContext &context, const InterviewId &interview, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_interview(interview)
    , m_what(new TextLabel(QString(), TextLabel::Kind::Panel))
    , m_messages(new MessageBar)
    , m_reader(new QComboBox)
    , m_recipients(new CaptionLabel)
    , m_text(new QPlainTextEdit)
    , m_handle(new FileHandle)
    , m_save(makeButton(tr("&Save…"), ButtonKind::Primary, QStringLiteral("save")))
    , m_mail(makeButton(tr("&Write mail"), ButtonKind::Plain, QStringLiteral("mail")))
    , m_saveMail(makeButton(tr("Save as &mail…"), ButtonKind::Plain, QStringLiteral("file-down")))
    , m_reply(makeButton(tr("&Read a reply…"), ButtonKind::Plain, QStringLiteral("file-input")))
{
    setObjectName(QStringLiteral("invitationDialog"));
    setWindowTitle(tr("Invitation"));
    m_reader->addItem(tr("Those who interview"), int(InvitationFor::Interviewers));
    m_reader->addItem(tr("The candidate"), int(InvitationFor::Candidate));
    m_reader->addItem(tr("Your own calendar"), int(InvitationFor::OwnCalendar));
    build();
    connect(m_reader, &QComboBox::currentIndexChanged, this, [this] {
        m_messages->clear();
        showInvitation();
    });
    connect(m_save, &QPushButton::clicked, this, &InvitationDialog::save);
    connect(m_mail, &QPushButton::clicked, this, &InvitationDialog::composeMail);
    connect(m_saveMail, &QPushButton::clicked, this, &InvitationDialog::saveMail);
    connect(m_messages, &MessageBar::actionClicked, this, &InvitationDialog::saveMail);
    connect(m_reply, &QPushButton::clicked, this, [this] { readReplyFile(m_context, this, m_messages); });
    connect(m_handle, &FileHandle::copied, this, [this](const QString &name) {
        m_messages->showMessage(MessageBar::Kind::Success, tr("“%1” is copied: paste it into the mail.").arg(name));
    });
    connect(m_handle, &FileHandle::failed, this,
        [this](const QString &sentence) { m_messages->showMessage(MessageBar::Kind::Error, sentence); });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (notice.touches(EntityKind::Interview) || notice.touches(EntityKind::Participant))
            load();
    });
    load();
}

void InvitationDialog::openFor(const PageContext &context, const InterviewId &interview, QWidget *parent)
{
    auto *dialog = new InvitationDialog(context, interview, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InvitationDialog::build()
{
    m_reader->setObjectName(QStringLiteral("invitationForCombo"));
    m_recipients->setObjectName(QStringLiteral("recipientsLabel"));
    m_recipients->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("invitationText"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("saveInvitationButton"));
    m_mail->setObjectName(QStringLiteral("mailInvitationButton"));
    m_saveMail->setObjectName(QStringLiteral("saveMailButton"));
    m_reply->setObjectName(QStringLiteral("readReplyButton"));
    m_reply->setVisible(bool(m_context.readReplies) && !m_context.gateway.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kPanelMargin);
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    column->addWidget(m_messages);
    auto *form = makeForm();
    addFormRow(form, tr("&For"), m_reader);
    addFormRow(form, tr("What &it says"), m_text, m_recipients);
    column->addLayout(form, 1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(kRelated);
    for (QPushButton *button : { m_save, m_mail, m_saveMail, static_cast<QPushButton *>(m_handle) })
        ways->addWidget(button);
    ways->addStretch(1);
    ways->addWidget(m_reply);
    column->addLayout(ways);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
    m_save->setDefault(true);
    resize(680, 480);
}

void InvitationDialog::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("invitation"),
        [id = m_interview](Services &services) { return services.invitations.facts(id); },
        [this](const Result<InvitationFacts> &facts) {
            m_facts = facts ? std::optional(*facts) : std::nullopt;
            if (!facts)
                m_messages->showMessage(MessageBar::Kind::Error, facts.error().text());
            else
                setWindowTitle(
                    facts->entry.interview.state == InterviewState::Cancelled ? tr("Cancellation") : tr("Invitation"));
            offerTakenOut();
            showInvitation();
        });
}

void InvitationDialog::offerTakenOut()
{
    const QSignalBlocker quiet(m_reader);
    const QUuid before = m_reader->currentData(kTakenOutRole).toUuid();
    const int place = m_reader->currentIndex();
    while (m_reader->count() > kReadersAlways)
        m_reader->removeItem(kReadersAlways);
    m_reader->setCurrentIndex(place < kReadersAlways ? place : 0);
    if (!m_facts)
        return;
    for (const InterviewPerson &person : std::as_const(m_facts->takenOut)) {
        m_reader->addItem(tr("%1, who was taken out").arg(person.name), int(InvitationFor::TakenOut));
        m_reader->setItemData(m_reader->count() - 1, person.personId.uuid(), kTakenOutRole);
        if (person.personId.uuid() == before)
            m_reader->setCurrentIndex(m_reader->count() - 1);
    }
}

void InvitationDialog::showInvitation()
{
    m_invitation.reset();
    QString recipients;
    if (m_facts && m_context.writeInvitation) {
        m_what->setText(tr("%1 with %2").arg(m_facts->entry.stageName, m_facts->entry.candidateName));
        const auto reader = InvitationFor(m_reader->currentData().toInt());
        InvitationFacts facts = *m_facts;
        // Each of those who go gets a file of their own.
        const PersonId gone(m_reader->currentData(kTakenOutRole).toUuid());
        facts.takenOut.removeIf([&gone](const InterviewPerson &one) { return one.personId != gone; });
        const auto written = m_context.writeInvitation(facts, reader, m_context.clock.nowUtc());
        if (written)
            m_invitation = *written;
        else
            m_messages->showMessage(MessageBar::Kind::Error, written.error().text());
    }
    if (m_invitation) {
        recipients = m_invitation->recipients.isEmpty()
                       ? tr("Nobody is asked to reply to this copy.")
                       : tr("To: %1").arg(m_invitation->recipients.join(QStringLiteral(", ")));
        if (!m_invitation->withoutAddress.isEmpty())
            recipients += u'\n'
                        + tr("Not invited, because the directory has no e-mail address: %1.")
                              .arg(m_invitation->withoutAddress.join(QStringLiteral(", ")));
    }
    m_recipients->setText(recipients);
    m_text->setPlainText(
        m_invitation ? m_invitation->subject + QStringLiteral("\n\n") + m_invitation->text : QString());
    m_handle->setFile(
        m_invitation ? m_invitation->fileName : QString(), m_invitation ? m_invitation->bytes : QByteArray());
    m_save->setEnabled(m_invitation.has_value());
    m_mail->setEnabled(m_invitation && !m_invitation->mail.isEmpty());
    m_saveMail->setEnabled(m_mail->isEnabled());
}

void InvitationDialog::saveAs(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes)
{
    const QString path = m_context.prompter.saveFile(this, title, name, filter);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_messages->showMessage(MessageBar::Kind::Error, tr("“%1” could not be written: %2. Choose another place.")
                                                             .arg(QDir::toNativeSeparators(path), file.errorString()));
    else
        m_messages->showMessage(MessageBar::Kind::Success, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)));
}

void InvitationDialog::save()
{
    if (m_invitation)
        saveAs(tr("Save the invitation"), m_invitation->fileName, tr("Calendars (*.ics)"), m_invitation->bytes);
}

void InvitationDialog::saveMail()
{
    if (m_invitation && !m_invitation->mail.isEmpty())
        saveAs(tr("Save the mail"), QStringLiteral("invitation.eml"), tr("Mails (*.eml)"), m_invitation->mail);
}

void InvitationDialog::composeMail()
{
    if (!m_invitation || m_invitation->mail.isEmpty())
        return;
    handOverMail(*m_invitation, this,
        [this, name = m_invitation->fileName](const MailHandedOver &mail) { tellMail(mail, name); });
}

void InvitationDialog::tellMail(const MailHandedOver &mail, const QString &name)
{
    switch (mail.way) {
    case MailHandedOver::Way::Attached:
        // What becomes of an attachment is the mail program's to decide, and some leave it out.
        m_messages->showMessage(MessageBar::Kind::Info,
            tr("Your mail program opens the mail with “%1” attached. If the file is missing there, drag or copy it into"
               " the mail.")
                .arg(name));
        return;
    case MailHandedOver::Way::Opened:
        m_messages->showMessage(MessageBar::Kind::Info,
            tr("The mail was opened as a file, with “%1” in it: send it from there.").arg(name));
        return;
    case MailHandedOver::Way::Nobody:
        m_messages->showMessage(MessageBar::Kind::Error,
            tr("No mail program answered. Save the mail, with the file in it, and open it where you write mails."),
            tr("Save as mail…"));
        return;
    case MailHandedOver::Way::NoFile:
        m_messages->showMessage(MessageBar::Kind::Error,
            tr("The mail could not be put where a mail program finds it: %1. Save it instead.").arg(mail.problem),
            tr("Save as mail…"));
        return;
    }
    Q_UNREACHABLE();
}

} // namespace shortlist
