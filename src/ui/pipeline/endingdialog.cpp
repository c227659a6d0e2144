// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/endingdialog.h"

#include "domain/words/words.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/messagebar.h"
#include "ui_endingdialog.h"

#include <QLayout>
#include <QPushButton>

namespace shortlist {

EndingDialog::EndingDialog(PipelineAction how, const QString &who, const QList<EndReason> &reasons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EndingDialog>())
{
    m_ui->setupUi(this);
    const bool declines = how == PipelineAction::Decline;
    setWindowTitle(declines ? tr("Decline") : tr("Record a withdrawal"));
    m_ui->whoLabel->setText(declines ? tr("Decline %1").arg(who) : tr("%1 withdraws").arg(who));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(declines ? tr("&Decline") : tr("&Withdraw"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("okButton"));
    fill(how, reasons);
    followSelection(m_ui->reasonList);
    connect(m_ui->reasonList, &QListWidget::itemActivated, this, &EndingDialog::accept);
    // What was missing is not missing any more; what begins soon is said until it is decided.
    connect(m_ui->reasonList, &QListWidget::itemSelectionChanged, this, [this] {
        if (m_ui->noticeBox->isHidden())
            m_ui->problems->clear();
    });
}

EndingDialog::~EndingDialog() = default;

void EndingDialog::fill(PipelineAction how, const QList<EndReason> &reasons)
{
    for (const EndReason &reason : reasons) {
        if (reason.retired || !sideFits(reason.side, how))
            continue;
        const QString text =
            reason.side == Side::Neither ? tr("%1 (neither side)", "a reason").arg(reason.name) : reason.name;
        auto *item = new QListWidgetItem(text, m_ui->reasonList);
        item->setData(Qt::UserRole, reason.id.uuid());
        item->setToolTip(words::of(reason.side));
    }
}

Ending EndingDialog::ending() const
{
    Ending ending;
    // The current item is where the keyboard is; only a selected one was chosen.
    if (const auto chosen = m_ui->reasonList->selectedItems(); !chosen.isEmpty())
        ending.reason = EndReasonId(chosen.first()->data(Qt::UserRole).toUuid());
    ending.note = m_ui->noteEdit->toPlainText();
    ending.shortNotice = m_ui->noticeBox->chosen();
    return ending;
}

void EndingDialog::accept()
{
    if (ending().reason.isNull())
        return complain({ Error::Code::Invalid, tr("Choose a reason first."), {}, {}, {} });
    Q_EMIT confirmed(ending());
}

void EndingDialog::complain(const Error &error)
{
    if (m_listHeight == 0)
        m_listHeight = m_ui->reasonList->height();
    m_ui->problems->showMessage(MessageBar::Kind::Error, error.text());
    if (!m_ui->noticeBox->askFor(error) && ending().reason.isNull())
        m_ui->reasonList->setFocus();
    growForList();
}

void EndingDialog::growForList()
{
    // What is said now takes its room from the list, unless the dialog gives it.
    layout()->activate();
    if (const int lost = m_listHeight - m_ui->reasonList->height(); lost > 0)
        resize(width(), height() + lost);
}

} // namespace shortlist
