// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/plantab.h"

#include "domain/jobs/planrules.h"
#include "domain/words/words.h"
#include "service/candidates/hiringteam.h"
#include "ui/jobs/planmovedialog.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kNoPlaceholder = Qt::UserRole + 100; ///< a role no model answers

QList<ChoiceDelegate::Choice> kindChoices()
{
    QList<ChoiceDelegate::Choice> choices;
    for (const StageKind kind : enumValues<StageKind>())
        choices.append({ words::of(kind), int(kind) });
    return choices;
}

QString rubricName(const RubricListRow &row)
{
    return PlanTab::tr("%1, v%2").arg(row.title, QString::number(row.rubric.number));
}

/// Keeps those whom the one at the desk may move; whom to ask where there are others alone.
Status keepDecidedOn(Services &services, QList<PlanMoveCandidate> &candidates)
{
    QList<PlanMoveCandidate> kept;
    std::optional<Error> refused;
    for (const PlanMoveCandidate &one : candidates) {
        auto decides = checkDecides(services.context.workspace, one.applicationId, services.session().person);
        if (decides)
            kept.append(one);
        else
            refused = decides.error();
    }
    if (kept.isEmpty() && refused)
        return *refused;
    candidates = kept;
    return done();
}

} // namespace

PlanTab::PlanTab(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_model(new StageTableModel([](StageKind kind) { return words::of(kind); }, this))
    , m_table(new RowTable(tr("Stages of the plan")))
    , m_versions(new QComboBox)
    , m_notice(new MessageBar)
    , m_purpose(new QLineEdit)
    , m_source(new CaptionLabel)
{
    makeActions();
    m_table->setObjectName(QStringLiteral("stageTable"));
    m_table->setModel(m_model);
    m_table->hideColumn(StageTableModel::Source);
    m_table->setWrapping(true);
    m_table->setItemDelegateForColumn(StageTableModel::Name, new LongTextDelegate(m_table, kNoPlaceholder));
    m_table->setItemDelegateForColumn(StageTableModel::Titles, new LongTextDelegate(m_table, kNoPlaceholder));
    m_table->setItemDelegateForColumn(StageTableModel::Kind, new ChoiceDelegate(m_table, kindChoices));
    m_table->setItemDelegateForColumn(StageTableModel::Rubric, new ChoiceDelegate(m_table, [this] {
        QList<ChoiceDelegate::Choice> choices{ { tr("none"), QString() } };
        for (const RubricListRow &row : std::as_const(m_surroundings.rubrics)) {
            QString text = rubricName(row);
            const bool retired = row.rubric.state == RubricState::Retired;
            // Not to be chosen any more; one that a stage has stands there, or leaving its cell would take it away.
            if (retired && !isInPlan(row.rubric.id))
                continue;
            if (row.rubric.state == RubricState::Draft)
                text = tr("%1 (draft)").arg(text);
            else if (retired)
                text = tr("%1 (retired)").arg(text);
            choices.append({ text, row.rubric.id.toString() });
        }
        return choices;
    }));
    m_model->setRubricNames([this](const QString &id) {
        for (const RubricListRow &row : std::as_const(m_surroundings.rubrics)) {
            if (row.rubric.id.toString() == id)
                return rubricName(row);
        }
        return QString();
    });
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StageTableModel::Titles, QHeaderView::Stretch);
    for (const auto &[column, width] :
        // As narrow as reads well: who interviews gets the rest, which is a chain of titles.
        { std::pair{ StageTableModel::Name, 140 }, std::pair{ StageTableModel::Kind, 90 },
            std::pair{ StageTableModel::Minutes, 70 }, std::pair{ StageTableModel::Count, 70 },
            std::pair{ StageTableModel::Panel, 54 }, std::pair{ StageTableModel::Optional, 68 },
            std::pair{ StageTableModel::Rubric, 160 }, std::pair{ StageTableModel::Deadline, 80 } })
        m_table->setColumnWidth(column, width);

    auto *card = new Card;
    card->body()->addWidget(makeBar());
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(card);

    connect(m_versions, &QComboBox::activated, this, [this](int row) {
        flush();
        m_plan = HiringPlanId(m_versions->itemData(row).toUuid());
        showPlan();
    });
    connect(m_model, &StageTableModel::edited, this, &PlanTab::storeStage);
    connect(m_model, &StageTableModel::refused, this, &JobPanel::failed);
    connect(m_table, &RowTable::addRequested, this, &PlanTab::addStage);
    connect(m_table, &RowTable::removeRequested, this, [this](int row) {
        if (!m_model->isEditable())
            return;
        const StageId id = m_model->rows().at(row).stage.id;
        run([id](Services &services) { return services.jobs.removeStage(id); });
    });
    connect(m_table, &RowTable::moveRequested, this, [this](int row, int by) {
        if (!m_model->isEditable())
            return;
        const StageId id = m_model->rows().at(row).stage.id;
        run([id, to = row + by](Services &services) { return services.jobs.moveStage(id, to); });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanTab::showStage);
    connect(m_purpose, &QLineEdit::editingFinished, this, &PlanTab::storePurpose);
    connect(m_notice, &MessageBar::actionClicked, this, [this] {
        if (plan() && plan()->plan.state == PlanState::Draft)
            publish();
        else
            newVersion();
    });
}

void PlanTab::makeActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QString &text) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_add = make("addStageAction", QStringLiteral("plus"), tr("Add stage"));
    m_remove = make("removeStageAction", QStringLiteral("trash-2"), tr("Remove stage (Del)"));
    m_up = make("stageUpAction", QStringLiteral("chevron-up"), tr("Move stage up (Alt+Up)"));
    m_down = make("stageDownAction", QStringLiteral("chevron-down"), tr("Move stage down (Alt+Down)"));
    m_publish = make("publishPlanAction", QStringLiteral("check"), tr("Publish"));
    m_newVersion = make("newPlanVersionAction", QStringLiteral("copy"), tr("New version"));
    m_discard = make("discardPlanAction", QStringLiteral("trash-2"), tr("Discard draft"));
    m_move = make("moveApplicationsAction", QStringLiteral("users"), tr("Move applications…"));
    m_openRubric = make("openRubricAction", QStringLiteral("list-checks"), tr("Open rubric"));
    m_add->setToolTip(tr("Add stage (Ctrl+Enter)"));
    connect(m_add, &QAction::triggered, m_table, &RowTable::requestAdd);
    connect(m_remove, &QAction::triggered, m_table, &RowTable::requestRemove);
    connect(m_up, &QAction::triggered, m_table, &RowTable::requestMoveUp);
    connect(m_down, &QAction::triggered, m_table, &RowTable::requestMoveDown);
    connect(m_publish, &QAction::triggered, this, &PlanTab::publish);
    connect(m_newVersion, &QAction::triggered, this, &PlanTab::newVersion);
    connect(m_move, &QAction::triggered, this, [this] { moveApplications(true); });
    connect(m_discard, &QAction::triggered, this, [this] {
        run([id = m_plan](Services &services) { return services.jobs.discardPlan(id); },
            [this](const Done &) { m_plan = {}; });
    });
    connect(m_openRubric, &QAction::triggered, this, [this] {
        if (const auto stage = currentStage(); stage && !stage->rubricId.isNull())
            Q_EMIT rubricRequested(stage->rubricId);
    });
}

QWidget *PlanTab::makeBar()
{
    m_notice->setCompact(true);
    m_versions->setObjectName(QStringLiteral("planVersionCombo"));
    m_versions->setAccessibleName(tr("Version of the plan"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_versions);
    line->addStretch(1);
    line->addWidget(buttonFor(m_add));
    for (const auto &[action, iconName] : { std::pair{ m_up, QStringLiteral("chevron-up") },
             std::pair{ m_down, QStringLiteral("chevron-down") }, std::pair{ m_remove, QStringLiteral("trash-2") } }) {
        auto *button = makeIconButton(iconName, action->text());
        button->setEnabled(action->isEnabled());
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        line->addWidget(button);
    }
    line->addSpacing(kRelated);
    for (QAction *action : { m_move, m_discard, m_newVersion }) {
        QPushButton *button = buttonFor(action);
        action->setVisible(false); // until there is a plan for it: together they would make the window too wide
        button->hide();
        connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
        line->addWidget(button);
    }
    QPushButton *publishButton = buttonFor(m_publish, ButtonKind::Primary);
    connect(m_publish, &QAction::changed, publishButton,
        [this, publishButton] { publishButton->setVisible(m_publish->isVisible()); });
    line->addWidget(publishButton);
    return bar;
}

QWidget *PlanTab::makeDetail()
{
    m_purpose->setObjectName(QStringLiteral("stagePurposeEdit"));
    m_purpose->setPlaceholderText(tr("What is this stage to find out? Its interviewers read it."));
    m_source->setWordWrap(true);
    m_source->setObjectName(QStringLiteral("stageSourceLabel"));
    auto *rubric = buttonFor(m_openRubric, ButtonKind::Flat);
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    line->addWidget(m_purpose, 1);
    line->addWidget(rubric);
    m_purpose->setAccessibleName(tr("Purpose of the stage"));
    auto *label = new TextLabel(tr("&Purpose of the stage"));
    label->setBuddy(m_purpose);
    auto *detail = new QWidget;
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, kInside, 0, 0);
    column->setSpacing(kInside);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_source);
    return detail;
}

const PlanView *PlanTab::plan() const { return m_view.plan(m_plan); }

std::optional<Stage> PlanTab::currentStage() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional<Stage>(m_model->rows().at(row).stage) : std::nullopt;
}

bool PlanTab::isInPlan(const RubricId &rubric) const
{
    const PlanView *shown = plan();
    return shown && std::any_of(shown->stages.begin(), shown->stages.end(), [&rubric](const Stage &stage) {
        return stage.rubricId == rubric;
    });
}

void PlanTab::show(const JobView &view, const JobSurroundings &surroundings)
{
    const bool other = view.job.id != m_view.job.id;
    m_view = view;
    m_surroundings = surroundings;
    if (other || !plan())
        m_plan = {};
    if (m_plan.isNull()) {
        const PlanView *first = view.currentPlan() ? view.currentPlan() : view.draftPlan();
        m_plan = first ? first->plan.id : HiringPlanId();
    }
    m_versions->clear();
    for (const PlanView &each : view.plans) {
        QString text = tr("Version %1 · %2").arg(QString::number(each.plan.number), words::of(each.plan.state));
        if (each.activeApplications > 0)
            text += QStringLiteral(" · ") + tr("%n active", nullptr, each.activeApplications);
        m_versions->addItem(text, each.plan.id.uuid());
    }
    m_versions->setCurrentIndex(m_versions->findData(m_plan.uuid()));
    showPlan();
}

QList<StageRow> PlanTab::rowsOf(const PlanView &plan) const
{
    QList<StageRow> rows;
    for (const Stage &stage : plan.stages) {
        StageRow row;
        row.stage = stage;
        row.rubric = stage.rubricId.isNull() ? QString() : stage.rubricId.toString();
        row.rubricName = plan.rubricNames.value(stage.id);
        rows.append(row);
    }
    return rows;
}

void PlanTab::showPlan()
{
    const PlanView *shown = plan();
    const QList<StageRow> rows = shown ? rowsOf(*shown) : QList<StageRow>();
    m_table->keepCurrent(
        [&] { m_model->setRows(rows); }, [this](int row) { return QVariant(m_model->rows().at(row).stage.id.uuid()); });
    const bool editable = shown && shown->editable();
    const bool draft = shown && shown->plan.state == PlanState::Draft;
    bool elsewhere = false; // somebody on another version
    for (const PlanView &each : std::as_const(m_view.plans))
        elsewhere = elsewhere || (each.plan.id != m_plan && each.activeApplications > 0);
    m_model->setEditable(editable);
    m_purpose->setReadOnly(!editable);
    for (QAction *action : { m_add, m_remove, m_up, m_down })
        action->setEnabled(editable);
    m_publish->setVisible(draft);
    m_newVersion->setVisible(shown && !draft && !m_view.draftPlan());
    m_discard->setVisible(draft && m_view.plans.size() > 1);
    m_move->setVisible(shown && shown->plan.state == PlanState::Published && elsewhere);
    if (shown)
        showNotice(*shown);
    else
        m_notice->clear();
    if (!m_wanted.isNull()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rows().at(row).stage.id == m_wanted) {
                m_wanted = {};
                m_table->editCell(row, StageTableModel::Name);
                break;
            }
        }
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, StageTableModel::Name));
    showStage();
}

void PlanTab::showNotice(const PlanView &plan)
{
    if (plan.plan.state == PlanState::Retired)
        m_notice->showMessage(MessageBar::Kind::Info,
            plan.activeApplications > 0
                ? tr("This version was replaced. %n application(s) still follow it.", nullptr, plan.activeApplications)
                : tr("This version was replaced by a newer one."));
    else if (!plan.editable())
        m_notice->showMessage(MessageBar::Kind::Info,
            tr("%n application(s) use this version, so it stays as it is.", nullptr, plan.applications),
            m_view.draftPlan() ? QString() : tr("New version"));
    else if (plan.plan.state == PlanState::Draft)
        m_notice->showMessage(
            MessageBar::Kind::Info, tr("A draft: candidates get it once it is published."), tr("Publish"));
    else
        m_notice->clear();
}

void PlanTab::showStage()
{
    const auto stage = currentStage();
    const QString purpose = stage ? stage->purpose : QString();
    if (!(m_purpose->hasFocus() && m_purpose->isModified()) && m_purpose->text() != purpose)
        m_purpose->setText(purpose);
    if (!m_purpose->hasFocus())
        m_purpose->setCursorPosition(0); // a long one is read from its beginning
    m_purpose->setEnabled(stage.has_value());
    m_openRubric->setEnabled(stage && !stage->rubricId.isNull());
    QString source;
    if (stage && stage->added)
        source = tr("This stage is not on the imported page; Shortlist added it.");
    else if (stage && !stage->source.isEmpty())
        source = tr("The page says: “%1”").arg(stage->source);
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
    const int row = m_table->currentIndex().row();
    const bool editable = m_model->isEditable() && stage;
    m_remove->setEnabled(editable);
    m_up->setEnabled(editable && row > 0);
    m_down->setEnabled(editable && row + 1 < m_model->rowCount());
}

void PlanTab::storeStage(int row)
{
    StageRow changed = m_model->rows().at(row);
    changed.stage.rubricId = RubricId::fromString(changed.rubric);
    run([stage = changed.stage](Services &services) { return services.jobs.editStage(stage); });
}

void PlanTab::storePurpose()
{
    auto stage = currentStage();
    if (!stage || m_purpose->isReadOnly() || stage->purpose == m_purpose->text().trimmed())
        return;
    stage->purpose = m_purpose->text().trimmed();
    m_purpose->setModified(false);
    run([edited = *stage](Services &services) { return services.jobs.editStage(edited); });
}

void PlanTab::flush()
{
    m_table->finishEditing();
    storePurpose();
}

void PlanTab::addStage(int after)
{
    if (!m_model->isEditable())
        return;
    Stage stage;
    stage.name = tr("New stage");
    stage.countMax = 1;
    // Behind the offer nothing comes.
    int place = after < 0 ? -1 : after + 1;
    if (after >= 0 && m_model->rows().at(after).stage.kind == StageKind::Offer)
        place = after;
    run([plan = m_plan, stage, place](Services &services) { return services.jobs.addStage(plan, stage, place); },
        [this](const StageId &id) { m_wanted = id; });
}

void PlanTab::newVersion()
{
    run([id = m_plan](Services &services) { return services.jobs.newPlanVersion(id); },
        [this](const HiringPlanId &id) { m_plan = id; });
}

void PlanTab::publish()
{
    flush();
    run([id = m_plan](Services &services) { return services.jobs.publishPlan(id); },
        [this](const Done &) { moveApplications(false); });
}

void PlanTab::moveApplications(bool wished)
{
    struct Loaded {
        QList<PlanMoveCandidate> candidates;
        QList<Stage> stages;
    };
    run(
        [id = m_plan, wished](Services &services) -> Result<Loaded> {
            auto candidates = services.jobs.movable(id);
            if (!candidates)
                return candidates.error();
            if (auto decides = keepDecidedOn(services, *candidates); !decides)
                return wished ? Result<Loaded>(decides.error()) : Result<Loaded>(Loaded{}); // published all the same
            auto stages = services.jobs.stages(id);
            if (!stages)
                return stages.error();
            return Loaded{ *candidates, *stages };
        },
        [this](const Loaded &loaded) {
            if (loaded.candidates.isEmpty())
                return;
            auto *dialog = new PlanMoveDialog(loaded.candidates, loaded.stages, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_plan] {
                run([id, moves = dialog->moves()](
                        Services &services) { return services.jobs.moveApplicationsToPlan(id, moves); });
            });
            dialog->open();
        });
}

} // namespace shortlist
