// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/holddialog.h"

#include "ui/widgets/formrows.h"
#include "ui_holddialog.h"

#include <QLayout>
#include <QPushButton>

namespace shortlist {

HoldDialog::HoldDialog(const QString &who, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HoldDialog>())
{
    m_ui->setupUi(this);
    dressForm(this);
    m_ui->whoLabel->setText(tr("Put %1 on hold").arg(who));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Put on hold"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("okButton"));
    m_ui->problemLabel->hide();
    m_ui->untilEdit->setMinimumDate(today);
    m_ui->untilEdit->setDate(today.addDays(14));
    m_ui->untilEdit->setEnabled(false);
    connect(m_ui->untilCheck, &QCheckBox::toggled, m_ui->untilEdit, &QWidget::setEnabled);
    m_ui->reasonEdit->setFocus();
}

HoldDialog::~HoldDialog() = default;

void HoldDialog::accept()
{
    Q_EMIT confirmed(
        m_ui->reasonEdit->toPlainText(), m_ui->untilCheck->isChecked() ? m_ui->untilEdit->date() : QDate());
}

void HoldDialog::complain(const Error &error)
{
    const int before = m_ui->reasonEdit->height();
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
    m_ui->reasonEdit->setFocus();
    // What is said takes its room from the reason, unless the dialog gives it.
    layout()->activate();
    if (const int lost = before - m_ui->reasonEdit->height(); lost > 0)
        resize(width(), height() + lost);
}

} // namespace shortlist
