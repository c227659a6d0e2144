// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/applydialog.h"

#include "ui/candidates/jobchooser.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_applydialog.h"

#include <QPushButton>

namespace shortlist {

ApplyDialog::ApplyDialog(const QString &who, const QList<JobChoice> &jobs, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApplyDialog>())
{
    m_ui->setupUi(this);
    dressForm(this);
    m_ui->whoLabel->setText(who);
    m_jobs = new JobChooser(m_ui->jobCombo, m_ui->stageCombo, {}, this);
    m_jobs->setJobs(jobs);
    auto *apply = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    apply->setObjectName(QStringLiteral("applyButton"));
    apply->setText(tr("Apply"));
    setButtonKind(apply, ButtonKind::Primary);
    QPalette red = m_ui->problemLabel->palette();
    red.setColor(QPalette::WindowText, color(Role::Error));
    m_ui->problemLabel->setPalette(red);
    if (jobs.isEmpty()) {
        apply->setEnabled(false);
        m_ui->problemLabel->setText(
            tr("No job has a hiring plan yet. Import or make one on the Jobs page, then come back."));
        m_ui->problemLabel->show();
    }
}

ApplyDialog::~ApplyDialog() = default;

ApplyTo ApplyDialog::applyTo() const { return m_jobs->choice().value_or(ApplyTo()); }

void ApplyDialog::accept()
{
    m_ui->problemLabel->hide();
    Q_EMIT confirmed();
}

void ApplyDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
}

} // namespace shortlist
