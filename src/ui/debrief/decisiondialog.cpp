// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/decisiondialog.h"

#include "domain/words/words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui_decisiondialog.h"

#include <QPushButton>

namespace shortlist {

DecisionDialog::DecisionDialog(const DebriefView &view, const QList<EndReason> &reasons, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DecisionDialog>())
    , m_view(view)
{
    m_ui->setupUi(this);
    dressForm(this);
    setWindowTitle(tr("Decision on %1").arg(view.candidate.name));
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setText(tr("Decide"));
    ok->setObjectName(QStringLiteral("decideButton"));
    setButtonKind(ok, ButtonKind::Primary);
    m_ui->problemLabel->hide();
    m_ui->waiverLabel->hide();
    m_ui->waiverEdit->hide();
    fill(reasons);
    connect(m_ui->outcomeCombo, &QComboBox::currentIndexChanged, this, &DecisionDialog::refresh);
    refresh();
    m_ui->reasonsEdit->setFocus();
}

DecisionDialog::~DecisionDialog() = default;

void DecisionDialog::fill(const QList<EndReason> &reasons)
{
    bool passed = false;
    for (const Stage &stage : std::as_const(m_view.stages)) {
        if (passed)
            m_ui->stageCombo->addItem(stage.name, stage.id.uuid());
        passed = passed || stage.id == m_view.application.stageId;
    }
    // From the last stage there is nowhere to advance to.
    for (const Outcome outcome : { Outcome::Advance, Outcome::Hire, Outcome::Hold, Outcome::Decline }) {
        if (outcome != Outcome::Advance || m_ui->stageCombo->count() > 0)
            m_ui->outcomeCombo->addItem(words::of(outcome), int(outcome));
    }
    for (const EndReason &reason : reasons) {
        if (reason.side != Side::They)
            m_ui->endReasonCombo->addItem(reason.name, reason.id.uuid());
    }
    for (const DebriefRound &round : std::as_const(m_view.rounds)) {
        for (const Criterion &criterion : round.criteria) {
            auto *item = new QListWidgetItem(tr("%1 (%2)").arg(criterion.name, round.stage.name), m_ui->criteriaList);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(Qt::UserRole, criterion.id.uuid());
        }
    }
    m_ui->untilEdit->setDate(m_view.application.enteredStageAt.date().addDays(30));
}

void DecisionDialog::setOutcome(Outcome outcome)
{
    m_ui->outcomeCombo->setCurrentIndex(m_ui->outcomeCombo->findData(int(outcome)));
}

void DecisionDialog::refresh()
{
    const auto outcome = static_cast<Outcome>(m_ui->outcomeCombo->currentData().toInt());
    const auto show = [](QWidget *label, QWidget *field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    show(m_ui->stageLabel, m_ui->stageCombo, outcome == Outcome::Advance);
    show(m_ui->endReasonLabel, m_ui->endReasonCombo, outcome == Outcome::Decline);
    show(m_ui->untilLabel, m_ui->untilEdit, outcome == Outcome::Hold);
}

DecisionRequest DecisionDialog::request() const
{
    DecisionRequest request;
    request.application = m_view.application.id;
    request.stage = m_view.application.stageId;
    request.outcome = static_cast<Outcome>(m_ui->outcomeCombo->currentData().toInt());
    request.reasons = m_ui->reasonsEdit->toPlainText();
    request.dissent = m_ui->dissentEdit->toPlainText();
    request.waiver = m_ui->waiverEdit->text();
    for (int i = 0; i < m_ui->criteriaList->count(); ++i) {
        const QListWidgetItem *item = m_ui->criteriaList->item(i);
        if (item->checkState() == Qt::Checked)
            request.criteria.append(CriterionId(item->data(Qt::UserRole).toUuid()));
    }
    if (request.outcome == Outcome::Advance)
        request.nextStage = StageId(m_ui->stageCombo->currentData().toUuid());
    if (request.outcome == Outcome::Decline)
        request.endReason = EndReasonId(m_ui->endReasonCombo->currentData().toUuid());
    if (request.outcome == Outcome::Hold)
        request.holdUntil = m_ui->untilEdit->date();
    return request;
}

void DecisionDialog::complain(const Error &error)
{
    m_ui->problemLabel->setText(error.text());
    m_ui->problemLabel->show();
    if (error.key == QLatin1String("move.needsWaiver")) {
        m_ui->waiverLabel->show();
        m_ui->waiverEdit->show();
        m_ui->waiverEdit->setFocus();
    } else {
        m_ui->reasonsEdit->setFocus();
    }
}

// The owner tries the decision and closes the dialog when it was carried out.
void DecisionDialog::accept() { Q_EMIT confirmed(request()); }

} // namespace shortlist
