// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/cardreminder.h"
#include "ui/window/pagecontext.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace shortlist {

class MessageBar;
class TextLabel;

/// The reminder of a scorecard that is awaited, to be read over, copied, or taken along by the mail program. The
/// program sends nothing itself.
class ReminderDialog : public QDialog {
    Q_OBJECT
public:
    ReminderDialog(const PageContext &context, const ScorecardId &card, QWidget *parent = nullptr);

private:
    void display(const CardReminder &reminder);
    void copy();
    void mail();

    CardReminder m_reminder;
    TextLabel *m_to;
    QPlainTextEdit *m_text;
    MessageBar *m_messages;
    QPushButton *m_copy;
    QPushButton *m_mail;
};

} // namespace shortlist
