// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdetail.h"

#include "domain/core/searchkey.h"
#include "domain/words/words.h"
#include "ui/jobs/coveragetab.h"
#include "ui/jobs/openingstab.h"
#include "ui/jobs/overviewtab.h"
#include "ui/jobs/plantab.h"
#include "ui/jobs/rubricstab.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

struct Loaded {
    JobView view;
    JobSurroundings surroundings;
};

Result<Loaded> load(Services &services, const JobId &id)
{
    auto view = services.jobs.load(id);
    if (!view)
        return view.error();
    auto rubrics = services.rubrics.list(true);
    if (!rubrics)
        return rubrics.error();
    auto people = services.context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!people)
        return people.error();
    std::sort(people->begin(), people->end(),
        [](const Person &left, const Person &right) { return searchKey(left.name) < searchKey(right.name); });
    return Loaded{ *view, { *people, *rubrics } };
}

} // namespace

JobDetail::JobDetail(const PageContext &context, QWidget *parent)
    : JobPanel(context, parent)
    , m_title(new TextLabel({}, TextLabel::Kind::Page))
    , m_state(new Pill)
    , m_subtitle(new CaptionLabel)
    , m_pipeline(nullptr)
    , m_messages(new MessageBar)
    , m_tabs(new QTabWidget)
    , m_overview(new OverviewTab(context))
    , m_plan(new PlanTab(context))
    , m_openings(new OpeningsTab(context))
    , m_rubrics(new RubricsTab(context))
    , m_coverage(new CoverageTab(context))
{
    m_tabs->setObjectName(QStringLiteral("jobTabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the job"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_plan, tr("Hiring plan"));
    m_tabs->addTab(m_openings, tr("Openings"));
    m_tabs->addTab(m_rubrics, tr("Rubrics"));
    m_tabs->addTab(m_coverage, tr("Coverage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(makeHead());
    m_messages->setCompact(true);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    for (JobPanel *panel :
        { static_cast<JobPanel *>(m_overview), static_cast<JobPanel *>(m_plan), static_cast<JobPanel *>(m_openings),
            static_cast<JobPanel *>(m_rubrics), static_cast<JobPanel *>(m_coverage) })
        watch(panel);
    connect(m_plan, &PlanTab::rubricRequested, this, [this](const RubricId &id) {
        m_rubrics->choose(id);
        setTab(Rubrics);
    });
    connect(m_coverage, &CoverageTab::criterionRequested, this,
        [this](const RubricId &rubric, const CriterionId &criterion) {
            setTab(Rubrics);
            m_rubrics->choose(rubric, criterion);
        });
    connect(m_tabs, &QTabWidget::currentChanged, this, &JobDetail::flush);
    // Once the tab is in front; who walks along the tabs by key stays there.
    connect(m_tabs, &QTabWidget::tabBarClicked, this,
        [this](int tab) { QTimer::singleShot(0, this, [this, tab] { focusTable(tab); }); });
}

// Whose keys are meant next: no click into the table should be needed for them.
void JobDetail::focusTable(int tab)
{
    const QWidget *panel = m_tabs->widget(tab);
    if (tab == Overview || panel == nullptr || panel != m_tabs->currentWidget())
        return; // a page of fields: each of them may be meant
    const auto tables = panel->findChildren<QTableView *>();
    const auto seen =
        std::find_if(tables.begin(), tables.end(), [](const QTableView *one) { return one->isVisible(); });
    if (seen != tables.end())
        (*seen)->setFocus(Qt::MouseFocusReason);
}

QWidget *JobDetail::makeHead()
{
    auto *back = makeButton(tr("All jobs"), ButtonKind::Flat, QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("allJobsButton"));
    connect(back, &QPushButton::clicked, this, &JobDetail::backRequested);
    auto *pipeline = makeButton(tr("Pipeline"), ButtonKind::Plain, QStringLiteral("square-kanban"));
    pipeline->setObjectName(QStringLiteral("jobPipelineButton"));
    connect(pipeline, &QPushButton::clicked, this, [this] { Q_EMIT pipelineRequested(m_id); });
    m_pipeline = pipeline;
    m_title->setObjectName(QStringLiteral("jobTitleLabel"));
    m_title->setElided(true);
    m_subtitle->setElided(true);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kCardPadding);
    line->addWidget(back);
    line->addWidget(m_title, 1);
    line->addWidget(m_subtitle);
    line->addWidget(m_state);
    line->addWidget(pipeline);
    return head;
}

void JobDetail::watch(JobPanel *panel)
{
    connect(panel, &JobPanel::failed, this, [this](const QString &why) {
        m_messages->showMessage(MessageBar::Kind::Error, why);
        // The tables took the edit already: back to what is stored.
        reload();
    });
    connect(panel, &JobPanel::succeeded, m_messages, &MessageBar::clear);
    connect(panel, &JobPanel::told, this, [this](const QString &what) {
        m_messages->showMessage(MessageBar::Kind::Success, what);
        m_messages->setAboutChange();
    });
}

void JobDetail::showJob(const JobId &id)
{
    if (id != m_id) {
        flush();
        m_messages->clear();
        m_tabs->setCurrentIndex(Overview);
    }
    m_id = id;
    reload();
}

void JobDetail::reload()
{
    if (m_id.isNull())
        return;
    m_context.gateway.run(
        this, [id = m_id](Services &services) { return load(services, id); },
        [this, id = m_id](const Result<Loaded> &result) {
            if (id != m_id)
                return;
            if (!result) {
                if (result.error().code == Error::Code::NotFound)
                    Q_EMIT missing();
                else
                    m_messages->showMessage(MessageBar::Kind::Error, result.error().text());
                return;
            }
            m_view = result->view;
            showHead();
            m_overview->show(m_view);
            m_plan->show(m_view, result->surroundings);
            m_openings->show(m_view, result->surroundings);
            m_rubrics->show(m_view, result->surroundings);
            m_coverage->show(m_view);
            Q_EMIT loaded();
        });
}

void JobDetail::clear()
{
    m_id = {};
    m_view = {};
    m_messages->clear();
}

QAction *JobDetail::printBookAction() const { return m_rubrics->printBookAction(); }

void JobDetail::setTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void JobDetail::flush()
{
    m_overview->flush();
    m_plan->flush();
    m_rubrics->flush();
}

void JobDetail::showHead()
{
    const Job &job = m_view.job;
    m_title->setText(job.title);
    QStringList parts;
    if (job.grade)
        parts.append(tr("Grade %1").arg(*job.grade));
    if (!job.department.isEmpty())
        parts.append(job.department);
    parts.append(tr("%n active candidate(s)", nullptr, m_view.activeApplications));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    m_state->setText(words::of(job.state));
    m_state->setColours([state = job.state] {
        return state == JobState::Active ? stageColour(2) : state == JobState::Draft ? stageColour(1) : neutralColour();
    });
    m_pipeline->setEnabled(m_view.currentPlan() != nullptr);
    const int openings = int(std::count_if(m_view.openings.cbegin(), m_view.openings.cend(),
        [](const OpeningView &each) { return each.opening.state == OpeningState::Open; }));
    m_tabs->setTabText(Openings, openings > 0 ? tr("Openings (%1)").arg(openings) : tr("Openings"));
}

} // namespace shortlist
