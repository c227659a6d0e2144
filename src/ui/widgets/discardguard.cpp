// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/discardguard.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/keyboardback.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qsizetype kWorthAsking = 20;

class DiscardGuard : public QObject {
    Q_DECLARE_TR_FUNCTIONS(DiscardGuard)

public:
    explicit DiscardGuard(QDialog *dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool leaves = event->type() == QEvent::Close
                         || (event->type() == QEvent::KeyPress
                             && static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Cancel));
        if (!leaves || !hasTyped())
            return QObject::eventFilter(watched, event);
        event->ignore();
        ask();
        return true;
    }

private:
    /// What a program put there counts as unmodified.
    bool hasTyped() const
    {
        const auto fields = m_dialog->findChildren<QPlainTextEdit *>();
        return std::any_of(fields.begin(), fields.end(), [](const QPlainTextEdit *field) {
            return !field->isReadOnly() && field->document()->isModified()
                && field->toPlainText().trimmed().size() >= kWorthAsking;
        });
    }

    void ask()
    {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Not kept yet"), tr("Throw away what you have written?"),
            QMessageBox::NoButton, m_dialog);
        box->setObjectName(QStringLiteral("discardQuestion"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton *away = box->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
        away->setObjectName(QStringLiteral("throwAwayButton"));
        setButtonKind(away, ButtonKind::Danger);
        QPushButton *back = box->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
        back->setObjectName(QStringLiteral("goOnButton"));
        box->setDefaultButton(back);
        box->setEscapeButton(back);
        connect(away, &QPushButton::clicked, m_dialog, [dialog = m_dialog] {
            QWidget *below = dialog->parentWidget();
            dialog->reject();
            giveKeyboardBack(below);
        });
        box->open();
    }

    QDialog *m_dialog;
};

} // namespace

void guardTypedText(QDialog *dialog) { new DiscardGuard(dialog); }

} // namespace shortlist
