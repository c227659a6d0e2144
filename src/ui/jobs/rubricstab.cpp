// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/rubricstab.h"

#include "domain/words/words.h"
#include "ui/rubrics/rubriceditor.h"
#include "ui/rubrics/rubricfiles.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/yieldingbox.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace shortlist {

namespace {

constexpr int kWidestRubricChoice = 640;
constexpr int kFewestCharacters = 6; ///< of the chosen rubric in a narrow window

} // namespace

RubricsTab::RubricsTab(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_files(new RubricFiles(context, this))
    , m_rubrics(new YieldingBox(kFewestCharacters))
    , m_editor(new RubricEditor(context))
    , m_stack(new QStackedWidget)
{
    addActions(m_editor->actions()); // its keys work from the choice of the rubric, too
    m_rubrics->setObjectName(QStringLiteral("rubricCombo"));
    m_rubrics->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_rubrics->setMinimumContentsLength(26);
    m_rubrics->setMaxVisibleItems(24);
    m_rubrics->setMaximumWidth(kWidestRubricChoice);
    auto *label = new TextLabel(tr("R&ubric"));
    label->setBuddy(m_rubrics);
    m_rubrics->setAccessibleName(tr("Rubric"));
    QPushButton *fresh = makeButton(tr("New rubric…"), ButtonKind::Plain, QStringLiteral("plus"));
    fresh->setObjectName(QStringLiteral("newRubricButton"));
    QPushButton *copy = buttonFor(m_files->newFromTemplate());
    copy->setObjectName(QStringLiteral("copyRubricButton"));
    copy->setAccessibleName(tr("New rubric from a template")); // the page has one for jobs, too
    QPushButton *more = makeButton(tr("&Files"), ButtonKind::Plain, QStringLiteral("file-text"));
    more->setObjectName(QStringLiteral("rubricFilesButton"));
    more->setToolTip(tr("Import, export, print"));
    more->setMenu(m_files->menu());
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    line->addWidget(label);
    line->addWidget(m_rubrics, 6); // its names are long, and longer in German; the buttons keep their place
    line->addStretch(1);
    line->addWidget(copy);
    line->addWidget(fresh);
    line->addWidget(more);
    auto *empty = new EmptyState(QStringLiteral("list-checks"),
        tr("No rubric yet. A rubric says what is looked at in an interview, and what each level looks like."));
    empty->setButton(tr("New from template…"), QStringLiteral("layout-template"));
    empty->setLink(tr("Start with an empty one"));
    m_stack->addWidget(empty);
    m_stack->addWidget(m_editor);
    auto *card = new Card;
    card->body()->addLayout(line);
    card->body()->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->addWidget(card);

    connect(fresh, &QPushButton::clicked, this, &RubricsTab::makeNew);
    connect(empty, &EmptyState::buttonClicked, m_files->newFromTemplate(), &QAction::trigger);
    connect(m_files, &RubricFiles::aboutToRead, this, &RubricsTab::flush);
    connect(m_files, &RubricFiles::made, this, [this](const RubricId &id) {
        Q_EMIT succeeded();
        m_editor->takeKeyboardFor(id);
        choose(id);
    });
    connect(m_files, &RubricFiles::failed, this, &JobPanel::failed);
    connect(m_files, &RubricFiles::told, this, &JobPanel::told);
    connect(empty, &EmptyState::linkClicked, this, &RubricsTab::makeNew);
    connect(m_rubrics, &QComboBox::activated, this,
        [this](int row) { choose(RubricId(m_rubrics->itemData(row).toUuid())); });
    connect(m_editor, &RubricEditor::rubricChosen, this, qOverload<const RubricId &>(&RubricsTab::choose));
    connect(m_editor, &RubricEditor::discarded, this, [this] {
        m_chosen = {};
        fill();
    });
    connect(m_editor, &JobPanel::failed, this, &JobPanel::failed);
    connect(m_editor, &JobPanel::failed, m_editor, &RubricEditor::reload);
    connect(m_editor, &JobPanel::succeeded, this, &JobPanel::succeeded);
    connect(m_editor, &JobPanel::told, this, &JobPanel::told);
}

void RubricsTab::show(const JobView &view, const JobSurroundings &surroundings)
{
    if (view.job.id != m_view.job.id)
        m_chosen = {};
    m_view = view;
    m_surroundings = surroundings;
    fill();
}

void RubricsTab::fill()
{
    m_rubrics->clear();
    const QSet<RubricId> planned = fillPlanned();
    fillOthers(planned);
    int index = m_rubrics->findData(m_chosen.uuid());
    // A version just made, or a retired one, may not be in the list yet: what was chosen stays.
    if (index < 0 && m_chosen.isNull() && m_rubrics->count() > 0) {
        index = 0;
        m_chosen = RubricId(m_rubrics->itemData(0).toUuid());
    }
    m_files->setSubject(m_chosen, m_view.job.id);
    m_rubrics->setCurrentIndex(index);
    m_stack->setCurrentIndex(m_chosen.isNull() ? 0 : 1);
    if (!m_chosen.isNull())
        m_editor->showRubric(m_chosen, m_view.points);
}

// Those that the plan rates by, under the names of its stages.
QSet<RubricId> RubricsTab::fillPlanned()
{
    QSet<RubricId> retired;
    for (const RubricListRow &row : std::as_const(m_surroundings.rubrics)) {
        if (row.rubric.state == RubricState::Retired)
            retired.insert(row.rubric.id);
    }
    QSet<RubricId> listed;
    const PlanView *plan = m_view.draftPlan() ? m_view.draftPlan() : m_view.currentPlan();
    if (!plan)
        return listed;
    for (const Stage &stage : plan->stages) {
        if (stage.rubricId.isNull() || listed.contains(stage.rubricId))
            continue;
        listed.insert(stage.rubricId);
        // A stage is often called like its rubric: once is enough, and leaves room for the version.
        const QString rubric = plan->rubricNames.value(stage.id);
        const QString text =
            rubric.startsWith(stage.name + u',') ? rubric : QStringLiteral("%1 · %2").arg(stage.name, rubric);
        m_rubrics->addItem(
            retired.contains(stage.rubricId) ? tr("%1 (retired)").arg(text) : text, stage.rubricId.uuid());
    }
    return listed;
}

// All others of the team. Of those that are wholly retired the newest version stands at the end, or nothing would
// bring them back; other retired ones are versions of what is listed.
void RubricsTab::fillOthers(const QSet<RubricId> &planned)
{
    QSet<RubricId> used;
    for (const RubricListRow &row : std::as_const(m_surroundings.rubrics)) {
        if (row.rubric.state != RubricState::Retired || planned.contains(row.rubric.id))
            used.insert(row.rubric.lineageId);
    }
    for (const bool retired : { false, true }) {
        bool first = true;
        for (const RubricListRow &row : std::as_const(m_surroundings.rubrics)) {
            const bool isRetired = row.rubric.state == RubricState::Retired;
            const bool reachable = isRetired && (used.contains(row.rubric.lineageId) || !row.newest);
            if (isRetired != retired || reachable || planned.contains(row.rubric.id))
                continue;
            if (std::exchange(first, false) && m_rubrics->count() > 0)
                m_rubrics->insertSeparator(m_rubrics->count());
            m_rubrics->addItem(tr("%1, version %2 · %3")
                                   .arg(row.title, QString::number(row.rubric.number), words::of(row.rubric.state)),
                row.rubric.id.uuid());
        }
    }
}

void RubricsTab::choose(const RubricId &id)
{
    m_editor->flush();
    m_chosen = id;
    fill();
}

void RubricsTab::choose(const RubricId &id, const CriterionId &criterion)
{
    choose(id);
    if (!criterion.isNull())
        m_editor->goToCriterion(criterion);
}

void RubricsTab::flush() { m_editor->flush(); }

QAction *RubricsTab::printBookAction() const { return m_files->printBookAction(); }

void RubricsTab::makeNew()
{
    const auto name = m_context.prompter.askText(this, tr("New rubric"), tr("What is it called?"), {}, true);
    if (!name)
        return;
    run([name = *name](Services &services) { return services.rubrics.create(name); },
        [this](const RubricId &id) {
            m_editor->takeKeyboardFor(id);
            choose(id);
        });
}

} // namespace shortlist
