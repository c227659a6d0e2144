// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/invitation.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace shortlist {

class FileHandle;
class MessageBar;
struct MailHandedOver;
class TextLabel;

/// Invitations to one interview: for those who interview, for the candidate, for one's own calendar. Each can be saved,
/// dragged out, copied, or brought by a mail; a reply that came back is read here too.
class InvitationDialog : public QDialog {
    Q_OBJECT
public:
    InvitationDialog(const PageContext &context, const InterviewId &interview, QWidget *parent = nullptr);
    /// Opens one that goes when it is closed.
    static void openFor(const PageContext &context, const InterviewId &interview, QWidget *parent);

private:
    void build();
    void load();
    /// Offers what those get who do not take part any more.
    void offerTakenOut();
    void showInvitation();
    void save();
    void saveMail();
    /// Asks where to, writes the bytes there and says how it went.
    void saveAs(const QString &title, const QString &name, const QString &filter, const QByteArray &bytes);
    void composeMail();
    /// Says what became of the mail with the file of that name.
    void tellMail(const MailHandedOver &mail, const QString &name);

    PageContext m_context;
    InterviewId m_interview;
    std::optional<InvitationFacts> m_facts;
    std::optional<Invitation> m_invitation;
    TextLabel *m_what;
    MessageBar *m_messages;
    QComboBox *m_reader;
    TextLabel *m_recipients;
    QPlainTextEdit *m_text;
    FileHandle *m_handle;
    QPushButton *m_save;
    QPushButton *m_mail;
    QPushButton *m_saveMail;
    QPushButton *m_reply;
};

} // namespace shortlist
