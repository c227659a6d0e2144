// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/planmovedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/tables.h"
#include "ui_planmovedialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kStandsWidth = 200; ///< of where an application stands, at least
constexpr int kWidestStands = 380;

} // namespace

PlanMoveDialog::PlanMoveDialog(const QList<PlanMoveCandidate> &candidates, const QList<Stage> &stages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PlanMoveDialog>())
    , m_candidates(candidates)
{
    m_ui->setupUi(this);
    QTableWidget *table = m_ui->applicationTable;
    dressTable(table, table->accessibleName());
    table->setRowCount(int(candidates.size()));
    table->setColumnWidth(0, 200);
    for (int row = 0; row < int(candidates.size()); ++row) {
        const PlanMoveCandidate &each = candidates.at(row);
        auto *name = new QTableWidgetItem(each.candidateName);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        table->setItem(row, 0, name);
        auto *stands =
            new QTableWidgetItem(tr("%1 (version %2)").arg(each.stageName, QString::number(each.planNumber)));
        stands->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        stands->setToolTip(stands->text().toHtmlEscaped());
        table->setItem(row, 1, stands);
        auto *combo = new QComboBox;
        combo->setObjectName(QStringLiteral("stageCombo%1").arg(row));
        combo->setAccessibleName(tr("Stage at which %1 goes on").arg(each.candidateName));
        if (each.target.isNull())
            combo->addItem(tr("Choose a stage"), QUuid());
        for (const Stage &stage : stages)
            combo->addItem(stage.name, stage.id.uuid());
        combo->setCurrentIndex(std::max(combo->findData(each.target.uuid()), 0));
        table->setCellWidget(row, 2, combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &PlanMoveDialog::refresh);
        connect(combo, &QComboBox::activated, this, [name] { name->setCheckState(Qt::Checked); });
    }
    // The version stands at the end, and is what one moves away from.
    table->resizeColumnToContents(1);
    table->setColumnWidth(1, std::clamp(table->columnWidth(1), kStandsWidth, kWidestStands));
    table->setTextElideMode(Qt::ElideMiddle);
    resize(width() + table->columnWidth(1) - kStandsWidth, height());
    connect(table, &QTableWidget::itemChanged, this, &PlanMoveDialog::refresh);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PlanMoveDialog::accept);
    m_ui->buttonBox->button(QDialogButtonBox::Cancel)->setText(tr("Leave all where they are"));
    setButtonKind(m_ui->buttonBox->button(QDialogButtonBox::Ok), ButtonKind::Primary);
    refresh();
}

PlanMoveDialog::~PlanMoveDialog() = default;

bool PlanMoveDialog::ticked(int row) const { return m_ui->applicationTable->item(row, 0)->checkState() == Qt::Checked; }

StageId PlanMoveDialog::chosenStage(int row) const
{
    return StageId(static_cast<QComboBox *>(m_ui->applicationTable->cellWidget(row, 2))->currentData().toUuid());
}

QList<PlanMove> PlanMoveDialog::moves() const
{
    QList<PlanMove> moves;
    for (int row = 0; row < int(m_candidates.size()); ++row) {
        if (!ticked(row))
            continue;
        const StageId chosen = chosenStage(row);
        // The same stage is left to the plan, so that the time at it goes on.
        moves.append(
            { m_candidates.at(row).applicationId, chosen == m_candidates.at(row).target ? StageId() : chosen });
    }
    return moves;
}

void PlanMoveDialog::refresh()
{
    int chosen = 0;
    for (int row = 0; row < int(m_candidates.size()); ++row)
        chosen += ticked(row) ? 1 : 0;
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Move %n candidate(s)", nullptr, chosen));
    ok->setEnabled(chosen > 0);
    m_ui->problemLabel->hide();
}

void PlanMoveDialog::accept()
{
    for (int row = 0; row < int(m_candidates.size()); ++row) {
        if (!ticked(row) || !chosenStage(row).isNull())
            continue;
        m_ui->problemLabel->setText(tr("“%1” is not in this version: choose the stage at which %2 goes on.")
                                        .arg(m_candidates.at(row).stageName, m_candidates.at(row).candidateName));
        m_ui->problemLabel->show();
        m_ui->applicationTable->cellWidget(row, 2)->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace shortlist
