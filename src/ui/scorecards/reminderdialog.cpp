// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/reminderdialog.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/mailurl.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr QSize kReminderSize(560, 420);

} // namespace

ReminderDialog::ReminderDialog(const PageContext &context, const ScorecardId &card, QWidget *parent)
    : QDialog(parent)
    , m_to(new TextLabel)
    , m_text(new QPlainTextEdit)
    , m_messages(new MessageBar)
    , m_copy(makeButton(tr("&Copy")))
    , m_mail(makeButton(tr("&Write a mail"), ButtonKind::Primary))
{
    setWindowTitle(tr("Reminder"));
    resize(kReminderSize);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kRelated);
    m_to->setObjectName(QStringLiteral("reminderTo"));
    m_to->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("reminderText"));
    m_text->setAccessibleName(tr("Text of the reminder"));
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(QStringLiteral("copyReminderButton"));
    m_mail->setObjectName(QStringLiteral("mailReminderButton"));
    column->addWidget(m_messages);
    column->addWidget(m_to);
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    auto *close = makeButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    foot->addWidget(close);
    foot->addStretch(1);
    foot->addWidget(m_copy);
    foot->addWidget(m_mail);
    column->addLayout(foot);
    m_mail->setDefault(true);
    for (QPushButton *button : { m_copy, m_mail })
        button->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ReminderDialog::copy);
    connect(m_mail, &QPushButton::clicked, this, &ReminderDialog::mail);
    context.gateway.run(
        this, [card](Services &services) { return services.scorecards.reminder(card); },
        [this](const Result<CardReminder> &reminder) {
            if (reminder)
                display(*reminder);
            else
                m_messages->showMessage(MessageBar::Kind::Error, reminder.error().text());
        });
}

void ReminderDialog::display(const CardReminder &reminder)
{
    m_reminder = reminder;
    m_to->setText(reminder.address.isEmpty() ? tr("No address is in the directory.")
                                             : tr("To %1: %2").arg(reminder.address, reminder.subject));
    m_text->setPlainText(reminder.text);
    for (QPushButton *button : { m_copy, m_mail })
        button->setEnabled(true);
    m_mail->setFocus(Qt::OtherFocusReason);
}

void ReminderDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_messages->showMessage(MessageBar::Kind::Success, tr("The text is copied."));
}

void ReminderDialog::mail()
{
    const QStringList to = m_reminder.address.isEmpty() ? QStringList() : QStringList{ m_reminder.address };
    if (!QDesktopServices::openUrl(mailUrl(to, m_reminder.subject, m_text->toPlainText())))
        m_messages->showMessage(MessageBar::Kind::Error, tr("No mail program answers. Copy the text instead."));
}

} // namespace shortlist
