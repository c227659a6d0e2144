// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/coveragetab.h"

#include "domain/rubrics/criteriacopy.h"
#include "domain/words/words.h"
#include "models/rubrics/coveragemodel.h"
#include "service/rubrics/rubricexchange.h"
#include "ui/jobs/coveragetable.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kCoverageLineWidth = 260;
constexpr int kNarrowestLine = 170;
constexpr int kCoverageCountWidth = 150;
constexpr int kNarrowestStage = 100;

} // namespace

CoverageTab::CoverageTab(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_model(new CoverageModel([](PointKind kind) { return words::of(kind); }, this))
    , m_table(new CoverageTable(m_model))
    , m_versions(new QComboBox)
    , m_summary(new CaptionLabel)
    , m_message(new MessageBar)
    , m_move(new QAction(icon(QStringLiteral("arrow-right")), tr("Assign to…"), this))
    , m_open(new QAction(icon(QStringLiteral("list-checks")), tr("Open in rubric"), this))
{
    m_table->setObjectName(QStringLiteral("coverageTable"));
    m_table->viewport()->installEventFilter(this);
    m_move->setObjectName(QStringLiteral("assignCriterionAction"));
    m_open->setObjectName(QStringLiteral("openCriterionAction"));
    m_move->setToolTip(tr("Assign the criterion to another interview (Alt+Left, Alt+Right, or drag it)"));
    m_open->setToolTip(tr("Open in rubric (Enter)"));
    auto *card = new Card;
    card->body()->addWidget(makeBar());
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(card);
    connect(m_versions, &QComboBox::activated, this, [this](int row) {
        m_plan = HiringPlanId(m_versions->itemData(row).toUuid());
        m_message->clear();
        load();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_asksForCell && !m_model->criteriaAt(now).isEmpty()) {
            m_asksForCell = false;
            m_message->clear();
        }
    });
    connect(m_table, &CoverageTable::assignRequested, this, &CoverageTab::assign);
    connect(m_table, &CoverageTable::openRequested, this, &CoverageTab::open);
    connect(m_move, &QAction::triggered, this, &CoverageTab::askWhither);
    connect(m_open, &QAction::triggered, this, [this] { open(m_table->currentIndex()); });
    connect(m_message, &MessageBar::actionClicked, this, [this] { Q_EMIT criterionRequested(m_named, {}); });
}

QWidget *CoverageTab::makeBar()
{
    m_versions->setObjectName(QStringLiteral("coverageVersionCombo"));
    m_versions->setAccessibleName(tr("Version of the plan"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_summary->setObjectName(QStringLiteral("coverageSummary"));
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_versions);
    line->addWidget(m_summary, 1);
    line->addWidget(buttonFor(m_open, ButtonKind::Flat));
    line->addWidget(buttonFor(m_move));
    return bar;
}

void CoverageTab::show(const JobView &view)
{
    const bool other = view.job.id != m_view.job.id;
    m_view = view;
    if (other)
        m_message->clear();
    if (other || !m_view.plan(m_plan)) {
        const PlanView *first = view.draftPlan() ? view.draftPlan() : view.currentPlan();
        m_plan = first ? first->plan.id : HiringPlanId();
    }
    m_versions->clear();
    for (const PlanView &each : view.plans)
        m_versions->addItem(
            tr("Plan version %1 · %2").arg(QString::number(each.plan.number), words::of(each.plan.state)),
            each.plan.id.uuid());
    m_versions->setCurrentIndex(m_versions->findData(m_plan.uuid()));
    load();
}

void CoverageTab::load()
{
    if (m_plan.isNull())
        return present({});
    m_context.gateway.run(
        this, [id = m_plan](Services &services) { return RubricExchange(services.context).coverage(id); },
        [this, id = m_plan](const Result<PlanCoverage> &loaded) {
            if (id != m_plan)
                return; // another version was chosen meanwhile
            if (loaded)
                present(*loaded);
            else
                Q_EMIT failed(loaded.error().text());
        });
}

void CoverageTab::present(const PlanCoverage &coverage)
{
    const QModelIndex current = m_table->currentIndex();
    const int row = std::max(current.row(), 0);
    const int column = std::max(current.column(), 0);
    m_model->setCoverage(coverage);
    fitColumns();
    m_table->setCurrentIndex(
        m_model->index(std::min(row, m_model->rowCount() - 1), std::min(column, m_model->columnCount() - 1)));
    const int gaps = coverage.coverage.gaps();
    const int overloads = coverage.coverage.overloads();
    m_summary->setText(
        gaps + overloads == 0
            ? tr("Every line is looked at, none by more than %1.").arg(kMostInterviewsForALine)
            : tr("Gaps: %1. Overloads, more than %2 interviews: %3.")
                  .arg(QString::number(gaps), QString::number(kMostInterviewsForALine), QString::number(overloads)));
    const bool any = !coverage.coverage.stages.isEmpty() && m_model->rowCount() > 0;
    m_summary->setVisible(any);
    m_move->setEnabled(any);
    m_open->setEnabled(any);
}

void CoverageTab::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    const int stages = int(m_model->coverage().coverage.stages.size());
    if (stages == 0)
        return;
    // How many look at a line is what the page is for: the stages and the line give way to it, and long names of stages
    // take a second line.
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setFixedHeight(2 * header->fontMetrics().lineSpacing() + 2 * kInside);
    const int room = m_table->viewport()->width() - kCoverageCountWidth;
    const int line = std::clamp(room - stages * kNarrowestStage, kNarrowestLine, std::max(room / 4, kNarrowestLine));
    m_table->setColumnWidth(0, std::min(line, kCoverageLineWidth));
    const int stage = std::max((room - m_table->columnWidth(0)) / stages, kNarrowestStage);
    for (int column = 1; column <= stages; ++column)
        m_table->setColumnWidth(column, stage);
    m_table->setColumnWidth(m_model->countColumn(), kCoverageCountWidth);
}

// Also where a scroll bar comes or goes.
bool CoverageTab::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return JobPanel::eventFilter(object, event);
}

std::optional<Criterion> CoverageTab::oneOf(const QModelIndex &cell, const QString &title)
{
    const QList<Criterion> criteria = m_model->criteriaAt(cell);
    if (criteria.size() < 2)
        return criteria.isEmpty() ? std::nullopt : std::optional(criteria.first());
    QStringList names;
    for (const Criterion &criterion : criteria)
        names.append(criterion.name);
    const auto choice = m_context.prompter.askChoice(this, title, tr("Which criterion?"), names, 0);
    return choice ? std::optional(criteria.at(*choice)) : std::nullopt;
}

void CoverageTab::assign(const QModelIndex &cell, int toColumn)
{
    const auto from = m_model->stageOf(cell.column());
    const auto to = m_model->stageOf(toColumn);
    if (!from || !to)
        return;
    if (const auto criterion = oneOf(cell, tr("Assign a criterion to “%1”").arg(to->name)))
        assignCriterion(*criterion, *from, *to);
}

void CoverageTab::assignCriterion(const Criterion &criterion, const Stage &from, const Stage &to)
{
    m_message->clear();
    run([id = criterion.id, from = from.id, to = to.id](
            Services &services) { return RubricExchange(services.context).assignment(id, from, to); },
        [this, criterion = criterion.id, from = from.id, to = to.id](const Assignment &ahead) {
            if (!agreed(ahead))
                return;
            run([criterion, from, to](
                    Services &services) { return RubricExchange(services.context).assign(criterion, from, to); },
                [this, ahead](const Assignment &assigned) { showAssigned(ahead, assigned); });
        });
}

// What is published never changes: what is begun for it is said, and agreed to, first.
bool CoverageTab::agreed(const Assignment &ahead)
{
    const LevelFit fit = fitOfLevels(ahead.source.levels, ahead.target.levels);
    const bool loses = !fit.empty.isEmpty() || !fit.dropped.isEmpty();
    if (ahead.isPlain() && !loses)
        return true;
    QStringList text;
    const QStringList begun = toBegin(ahead);
    if (!begun.isEmpty())
        text.append(tr("What is published never changes. These drafts are begun for it, all in one step:\n%1")
                        .arg(QStringLiteral("• ") + begun.join(QStringLiteral("\n• "))));
    if (ahead.otherPlan)
        text.append(tr("It is assigned in version %1 of the plan, which is being written.").arg(ahead.plan.number));
    if (!ahead.isPlain())
        text.append(tr("Until the drafts are published, interviews go on as before."));
    if (loses)
        text.append(sentenceOf(fit));
    return m_context.prompter.confirm(
        this, { tr("Assign “%1” to “%2”").arg(ahead.criterion.name, ahead.to.name), text.join(QStringLiteral("\n\n")),
                  begun.isEmpty() ? tr("Assign") : tr("Begin drafts and assign"), false });
}

QStringList CoverageTab::toBegin(const Assignment &ahead)
{
    QStringList begun;
    for (const auto &[rubric, begins] :
        { std::pair{ ahead.source, ahead.beginsSource }, std::pair{ ahead.target, ahead.beginsTarget } }) {
        if (begins)
            begun.append(tr("Version %1 of the rubric “%2”").arg(QString::number(rubric.number), rubric.name));
    }
    if (ahead.beginsPlan)
        begun.append(tr("Version %1 of the hiring plan").arg(ahead.plan.number));
    return begun;
}

void CoverageTab::showAssigned(const Assignment &ahead, const Assignment &assigned)
{
    // The keyboard goes along, so that the next press takes it on.
    const QList<Stage> &stages = m_model->coverage().coverage.stages;
    for (int i = 0; i < int(stages.size()); ++i) {
        if (stages.at(i).lineageId == assigned.to.lineageId)
            m_table->setCurrentIndex(m_model->index(m_table->currentIndex().row(), i + 1));
    }
    if (ahead.isPlain())
        return;
    m_asksForCell = false;
    m_plan = assigned.plan.id;
    load(); // the list of versions follows with the job
    m_named = assigned.target.id;
    m_message->showMessage(MessageBar::Kind::Success,
        tr("“%1” is in the draft of “%2” now, version %3. Publish the changed rubrics, then version %4 of the plan.")
            .arg(assigned.criterion.name, assigned.target.name, QString::number(assigned.target.number),
                QString::number(assigned.plan.number)),
        tr("Open rubric"));
    m_message->setAboutChange();
}

void CoverageTab::askWhither()
{
    const QModelIndex cell = m_table->currentIndex();
    const auto from = m_model->stageOf(cell.column());
    m_asksForCell = !from || m_model->criteriaAt(cell).isEmpty();
    if (m_asksForCell) {
        m_message->showMessage(
            MessageBar::Kind::Info, tr("Choose a cell with a criterion first: that one is assigned."));
        return;
    }
    QStringList names;
    QList<Stage> others;
    for (const Stage &stage : m_model->coverage().coverage.stages) {
        if (stage.id == from->id)
            continue;
        names.append(stage.name);
        others.append(stage);
    }
    const auto criterion = oneOf(cell, tr("Assign a criterion"));
    if (!criterion || others.isEmpty())
        return;
    const auto choice = m_context.prompter.askChoice(
        this, tr("Assign a criterion"), tr("Which interview looks at “%1”?").arg(criterion->name), names, 0);
    if (choice)
        assignCriterion(*criterion, *from, others.at(*choice));
}

void CoverageTab::open(const QModelIndex &cell)
{
    const auto stage = m_model->stageOf(cell.column());
    if (!stage || stage->rubricId.isNull())
        return;
    const QList<Criterion> criteria = m_model->criteriaAt(cell);
    Q_EMIT criterionRequested(stage->rubricId, criteria.isEmpty() ? CriterionId() : criteria.first().id);
}

} // namespace shortlist
