// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/movedialog.h"

#include "ui/widgets/formrows.h"
#include "ui_movedialog.h"

#include <QLayout>
#include <QPushButton>

namespace shortlist {

namespace {

constexpr int kNarrowest = 420;
constexpr int kWaiverLines = 4;

} // namespace

MoveDialog::MoveDialog(const QString &who, const QList<BoardColumn> &columns, int from, int to, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::MoveDialog>())
{
    m_ui->setupUi(this);
    dressForm(this);
    m_ui->whoLabel->setText(
        tr("%1, now in “%2”", "who, stage").arg(who, from >= 0 ? columns.at(from).name : QString()));
    for (int i = 0; i < int(columns.size()); ++i) {
        if (i != from)
            m_ui->stageCombo->addItem(columns.at(i).name, i);
    }
    m_ui->stageCombo->setCurrentIndex(std::max(0, m_ui->stageCombo->findData(to)));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("&Move"));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("okButton"));
    m_ui->problemLabel->hide();
    m_ui->waiverEdit->setMinimumHeight(m_ui->waiverEdit->fontMetrics().lineSpacing() * kWaiverLines);
    setMinimumWidth(kNarrowest);
    askForWaiver(false);
    adjustSize(); // before anybody has given it another size
    // What is missing depends on where it goes.
    connect(m_ui->stageCombo, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->problemLabel->hide();
        askForWaiver(false);
    });
}

MoveDialog::~MoveDialog() = default;

void MoveDialog::askForWaiver(bool ask)
{
    m_ui->waiverLabel->setVisible(ask);
    m_ui->waiverEdit->setVisible(ask);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(ask ? tr("&Move with waiver") : tr("&Move"));
    if (ask)
        m_ui->waiverEdit->setFocus();
    else
        m_ui->waiverEdit->clear();
    grow();
}

void MoveDialog::grow()
{
    layout()->activate();
    const int needed =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    if (needed > height())
        resize(width(), needed);
}

void MoveDialog::accept()
{
    Q_EMIT confirmed(m_ui->stageCombo->currentData().toInt(), m_ui->waiverEdit->toPlainText().trimmed());
}

void MoveDialog::complain(const Error &error)
{
    QLabel *problem = m_ui->problemLabel;
    problem->setText(error.text());
    problem->show();
    // The least that it may be given, not only what it would like: window managers go by the least.
    const QMargins margins = layout()->contentsMargins();
    problem->setMinimumHeight(problem->heightForWidth(width() - margins.left() - margins.right()));
    if (error.key == QLatin1String("move.needsWaiver"))
        askForWaiver(true);
    grow();
}

} // namespace shortlist
