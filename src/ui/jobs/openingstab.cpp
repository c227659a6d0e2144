// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/openingstab.h"

#include "domain/words/words.h"
#include "models/jobs/openingtablemodel.h"
#include "ui/jobs/openingdialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

PillDelegate::Look lookOfOpening(const QModelIndex &index)
{
    switch (OpeningState(index.data(OpeningTableModel::StateRole).toInt())) {
    case OpeningState::Open:
        return { stageColour(1), QStringLiteral("circle") };
    case OpeningState::OnHold:
        return { stageColour(4), QStringLiteral("pause") };
    case OpeningState::Filled:
        return { stageColour(2), QStringLiteral("check") };
    case OpeningState::Closed:
        return { neutralColour(), QStringLiteral("x") };
    }
    Q_UNREACHABLE();
}

} // namespace

OpeningsTab::OpeningsTab(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_model(new OpeningTableModel([](OpeningState state) { return words::of(state); }, this))
    , m_table(new QTableView)
    , m_empty(new EmptyState(QStringLiteral("briefcase"), tr("No openings yet. Each opening is one seat to fill.")))
    , m_stack(new QStackedWidget)
{
    const auto make = [this](
                          const char *name, const QString &iconName, const QString &text, void (OpeningsTab::*slot)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make("addOpeningsAction", QStringLiteral("plus"), tr("Add openings…"), &OpeningsTab::add);
    m_edit = make("editOpeningAction", QStringLiteral("pencil"), tr("Change…"), &OpeningsTab::edit);
    m_hold = make("holdOpeningAction", QStringLiteral("pause"), tr("Put on hold"), &OpeningsTab::hold);
    m_reopen = make("reopenOpeningAction", QStringLiteral("play"), tr("Reopen"), &OpeningsTab::reopen);
    m_close = make("closeOpeningAction", QStringLiteral("x"), tr("Close…"), &OpeningsTab::close);
    m_table->setObjectName(QStringLiteral("openingTable"));
    m_table->setModel(m_model);
    followSelection(m_table);
    dressTable(m_table, tr("Openings"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(OpeningTableModel::State, new PillDelegate(lookOfOpening, this));
    for (const auto &[column, width] :
        { std::pair{ OpeningTableModel::Code, 90 }, std::pair{ OpeningTableModel::State, 110 },
            std::pair{ OpeningTableModel::Specialty, 180 }, std::pair{ OpeningTableModel::HiringManager, 160 },
            std::pair{ OpeningTableModel::Recruiter, 160 }, std::pair{ OpeningTableModel::TargetStart, 110 } })
        m_table->setColumnWidth(column, width);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({ m_edit, m_hold, m_reopen, m_close });
    m_empty->setButton(tr("Add openings…"), QStringLiteral("plus"));
    connect(m_empty, &EmptyState::buttonClicked, m_add, &QAction::trigger);

    auto *line = new FlowLayout(nullptr, kRelated);
    for (QAction *action : { m_add, m_edit, m_hold, m_reopen, m_close })
        line->addWidget(buttonFor(action));
    auto *card = new Card;
    card->body()->addLayout(line);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(card);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OpeningsTab::refreshActions);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    refreshActions();
}

void OpeningsTab::show(const JobView &view, const JobSurroundings &surroundings)
{
    m_view = view;
    m_surroundings = surroundings;
    const OpeningId before = current() ? current()->id : OpeningId();
    m_model->setRows(view.openings);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowAt(row).opening.id == before)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    refreshActions();
}

std::optional<Opening> OpeningsTab::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional<Opening>(m_model->rowAt(row).opening) : std::nullopt;
}

void OpeningsTab::refreshActions()
{
    const auto opening = current();
    const bool retired = m_view.job.state == JobState::Retired;
    const auto is = [&opening](OpeningState state) { return opening && opening->state == state; };
    m_add->setEnabled(!retired);
    m_edit->setEnabled(opening.has_value());
    m_hold->setEnabled(is(OpeningState::Open));
    m_reopen->setEnabled(!retired && (is(OpeningState::OnHold) || is(OpeningState::Closed)));
    m_close->setEnabled(is(OpeningState::Open) || is(OpeningState::OnHold));
}

void OpeningsTab::add()
{
    auto *dialog =
        new OpeningDialog(m_view, m_surroundings.people, m_context.clock.nowUtc().date(), std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        run([job = m_view.job.id, count = dialog->count(), text = dialog->text()](
                Services &services) { return services.jobs.addOpenings(job, count, text); });
    });
    dialog->open();
}

void OpeningsTab::edit()
{
    const auto opening = current();
    if (!opening)
        return;
    auto *dialog = new OpeningDialog(m_view, m_surroundings.people, m_context.clock.nowUtc().date(), opening, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = opening->id] {
        run([id, code = dialog->code(), text = dialog->text()](
                Services &services) { return services.jobs.editOpening(id, code, text); });
    });
    dialog->open();
}

void OpeningsTab::hold()
{
    if (const auto opening = current())
        run([id = opening->id](Services &services) { return services.jobs.holdOpening(id); });
}

void OpeningsTab::reopen()
{
    if (const auto opening = current())
        run([id = opening->id](Services &services) { return services.jobs.reopenOpening(id); });
}

void OpeningsTab::close()
{
    const auto opening = current();
    if (!opening)
        return;
    const auto reason = m_context.prompter.askReason(
        this, tr("Close opening %1").arg(opening->code), tr("Why is it closed without a hire?"), tr("Close opening"));
    if (reason)
        run([id = opening->id, why = *reason](Services &services) { return services.jobs.closeOpening(id, why); });
}

} // namespace shortlist
