// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspage.h"

#include "domain/words/words.h"
#include "models/jobs/joblistmodel.h"
#include "ui/jobs/importreviewdialog.h"
#include "ui/jobs/jobdetail.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr qint64 kLargestPage = 10LL * 1024 * 1024; ///< bytes; the reader says so for one more
constexpr int kLeastTitle = 180; ///< of a job, in a narrow window

PillDelegate::Look stateLook(const QModelIndex &index)
{
    switch (JobState(index.data(JobListModel::StateRole).toInt())) {
    case JobState::Draft:
        return { stageColour(1), QStringLiteral("pencil") };
    case JobState::Active:
        return { stageColour(2), QStringLiteral("check") };
    case JobState::Retired:
        return { neutralColour(), QStringLiteral("archive") };
    }
    Q_UNREACHABLE();
}

bool concerns(const CommitNotice &notice)
{
    for (const EntityKind kind : { EntityKind::Job, EntityKind::JobPoint, EntityKind::Specialty, EntityKind::HiringPlan,
             EntityKind::Stage, EntityKind::Opening, EntityKind::Application, EntityKind::Rubric, EntityKind::Criterion,
             EntityKind::Person }) {
        if (notice.touches(kind))
            return true;
    }
    return false;
}

} // namespace

JobsPage::JobsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new JobListModel([](JobState state) { return words::of(state); }, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView)
    , m_filter(new SearchField(tr("Filter jobs")))
    , m_withRetired(new QCheckBox(tr("Show &retired")))
    , m_empty(new EmptyState(QStringLiteral("briefcase"),
          tr("No jobs yet. Import a job page to get its hiring plan, or start from a template.")))
    , m_listStack(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_detail(new JobDetail(context))
    , m_messages(new MessageBar)
{
    setMain(m_table);
    makeActions();
    auto *column = makePageLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_detail);
    m_empty->setObjectName(QStringLiteral("jobsEmpty"));
    m_empty->setButton(tr("Import page…"), QStringLiteral("file-text"));
    m_empty->setLink(tr("Start from a template"));
    connect(m_empty, &EmptyState::buttonClicked, m_import, &QAction::trigger);
    connect(m_empty, &EmptyState::linkClicked, m_fromTemplate, &QAction::trigger);
    connect(m_detail, &JobDetail::backRequested, this, [this] {
        showList();
        Q_EMIT entityShown({});
    });
    connect(m_detail, &JobDetail::missing, this, &JobsPage::showList);
    connect(m_detail, &JobDetail::loaded, this,
        [this] { m_retire->setText(m_detail->isRetired() ? tr("Take job back into use") : tr("Retire job…")); });
    connect(m_detail, &JobDetail::pipelineRequested, this,
        [this](const JobId &job) { Q_EMIT navigationRequested(PageId::Pipeline, job.uuid()); });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (!concerns(notice) || !isVisible())
            return;
        load();
        m_detail->reload();
    });
    connect(&context.gateway, &Gateway::closed, this, [this] {
        showList();
        m_model->setRows({});
        m_read = false;
    });
}

void JobsPage::makeActions()
{
    const auto make = [this](const char *name, const QString &iconName, const QString &text, void (JobsPage::*slot)()) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_import = make("importPageAction", QStringLiteral("file-text"), tr("Import page…"), &JobsPage::importPage);
    m_fromTemplate = make("newFromTemplateAction", QStringLiteral("layout-template"), tr("New from template…"),
        &JobsPage::newFromTemplate);
    m_new = make("newJobAction", QStringLiteral("plus"), tr("New empty job…"), &JobsPage::newJob);
    m_retire = make("retireJobAction", QStringLiteral("archive"), tr("Retire job…"), &JobsPage::retireOrReinstate);
}

QWidget *JobsPage::makeList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(JobListModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("jobTable"));
    m_table->setModel(m_sorted);
    followSelection(m_table);
    dressTable(m_table, tr("Jobs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(JobListModel::Title, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(JobListModel::State, new PillDelegate(stateLook, this));
    auto *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const auto &[section, width] : { std::pair{ JobListModel::State, 100 }, std::pair{ JobListModel::Grade, 64 },
             std::pair{ JobListModel::Department, 120 }, std::pair{ JobListModel::Openings, 110 },
             std::pair{ JobListModel::Candidates, 110 }, std::pair{ JobListModel::Plan, 190 } })
        m_table->setColumnWidth(section, width);
    giveRest(m_table, JobListModel::Title, kLeastTitle);
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex &index) { open(JobId(index.data(JobListModel::IdRole).toUuid())); });
    m_filter->setObjectName(QStringLiteral("jobFilter"));
    m_filter->setMaximumWidth(320);
    connect(m_filter, &SearchField::searchRequested, this, &JobsPage::filter);
    connect(m_filter, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(m_withRetired, &QCheckBox::toggled, this, &JobsPage::load);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    auto *head = new PageHeader(title());
    head->addWidget(m_withRetired);
    head->addWidget(m_filter);
    column->addWidget(head);
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    column->addWidget(m_listStack, 1);
    return list;
}

void JobsPage::activate()
{
    load();
    m_detail->reload();
}

void JobsPage::saveTyped() { m_detail->flush(); }

QList<QAction *> JobsPage::pageActions() const
{
    QList<QAction *> actions{ m_import, m_fromTemplate, m_new };
    if (m_stack->currentWidget() == m_detail)
        actions.append({ m_detail->printBookAction(), m_retire });
    return actions;
}

void JobsPage::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("jobs.list"),
        [retired = m_withRetired->isChecked()](Services &services) { return services.jobs.list(retired); },
        [this](const Result<QList<JobListRow>> &rows) {
            if (!rows) {
                complain(rows.error().text());
                return;
            }
            m_read = true;
            const QVariant chosen = m_table->currentIndex().data(JobListModel::IdRole);
            m_model->setRows(*rows);
            const int row = std::max(m_model->rowOf(JobId(chosen.toUuid())), 0);
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
            m_listStack->setCurrentIndex(rows->isEmpty() && !m_withRetired->isChecked() ? 1 : 0);
            Q_EMIT statusTextChanged();
        });
}

void JobsPage::filter() { m_sorted->setFilterFixedString(m_filter->text().trimmed()); }

bool JobsPage::focusFilter()
{
    if (m_stack->currentWidget() == m_detail)
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void JobsPage::showMatches(const QString &text)
{
    showList();
    m_filter->setText(text);
    m_searched = text;
}

void JobsPage::deactivate()
{
    Page::deactivate();
    // What the search at the top put there is not how this list is looked at; what was typed here is.
    if (!m_searched.isEmpty() && m_filter->text() == m_searched)
        m_filter->clear();
    m_searched.clear();
}

QString JobsPage::statusText() const
{
    if (!m_read)
        return tr("Reading…");
    int openings = 0;
    int candidates = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        openings += m_model->rowAt(row).openingsOpen;
        candidates += m_model->rowAt(row).activeApplications;
    }
    return QStringList{ tr("%Ln job(s)", nullptr, m_model->rowCount()), tr("%Ln open opening(s)", nullptr, openings),
        tr("%Ln active candidate(s)", nullptr, candidates) }
        .join(QStringLiteral(" · "));
}

void JobsPage::open(const JobId &id)
{
    if (id.isNull())
        return;
    showEntity(id.uuid());
    Q_EMIT entityShown(id.uuid());
}

void JobsPage::showEntity(const QUuid &id)
{
    if (id.isNull()) {
        showList();
        return;
    }
    m_messages->clear();
    m_detail->showJob(JobId(id));
    m_stack->setCurrentWidget(m_detail);
    Q_EMIT pageActionsChanged();
}

QUuid JobsPage::shownEntity() const { return m_stack->currentWidget() == m_detail ? m_detail->job().uuid() : QUuid(); }

void JobsPage::showList()
{
    m_detail->flush();
    m_detail->clear();
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
    Q_EMIT pageActionsChanged();
}

void JobsPage::complain(const QString &why) { m_messages->showMessage(MessageBar::Kind::Error, why); }

template <typename Work>
void JobsPage::make(Work work)
{
    m_context.gateway.run(this, std::move(work), [this](const Result<JobId> &made) {
        if (!made) {
            complain(made.error().text());
            return;
        }
        open(*made);
    });
}

void JobsPage::importPage()
{
    const QString path = m_context.prompter.openFile(
        this, tr("Import a job page"), tr("Job pages (*.md *.markdown *.txt *.text);;All files (*)"));
    if (path.isEmpty())
        return;
    m_messages->clear();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("“%1” cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(kLargestPage + 1);
    if (!m_context.readJobPage) {
        complain(tr("This program cannot read job pages."));
        return;
    }
    // Reading a large page takes a moment: not on this thread.
    m_context.gateway.run(
        this,
        [read = m_context.readJobPage, bytes, name = QFileInfo(path).fileName()](
            Services &) { return read(bytes, name); },
        [this, bytes](const Result<JobPage> &page) {
            if (page)
                review(*page, QString::fromUtf8(bytes));
            else
                complain(page.error().text());
        });
}

void JobsPage::review(const JobPage &page, const QString &source)
{
    auto *dialog = new ImportReviewDialog(page, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportReviewDialog::saveRequested, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void JobsPage::save(ImportReviewDialog *dialog)
{
    m_context.gateway.run(
        dialog,
        [page = dialog->reviewed(), choices = dialog->choices()](
            Services &services) { return services.jobs.saveImportedPage(page, choices); },
        [this, dialog](const Result<JobId> &made) {
            if (!made) {
                dialog->complain(made.error().text());
                return;
            }
            dialog->accept();
            open(*made);
        });
}

void JobsPage::newFromTemplate()
{
    m_context.gateway.run(
        this, [](Services &services) { return services.jobs.templates(); },
        [this](const Result<QList<JobTemplate>> &templates) {
            if (!templates) {
                complain(templates.error().text());
                return;
            }
            QStringList names;
            for (const JobTemplate &each : *templates)
                names.append(
                    each.text.grade ? tr("%1 (grade %2)").arg(each.text.title).arg(*each.text.grade) : each.text.title);
            const auto choice = m_context.prompter.askChoice(this, tr("New job from a template"),
                tr("The job can be used at once: its hiring plan and its rubrics come published. To change a rubric, "
                   "begin a new "
                   "version of it."),
                names, 0);
            if (choice)
                make([key = templates->at(*choice).key](
                         Services &services) { return services.jobs.createFromTemplate(key); });
        });
}

void JobsPage::newJob()
{
    const auto title = m_context.prompter.askText(this, tr("New job"), tr("Title of the job"), {}, true);
    if (title)
        make([title = *title](Services &services) { return services.jobs.create({ title, {}, {}, {} }); });
}

void JobsPage::retireOrReinstate()
{
    const JobId id = m_detail->job();
    const auto tell = [this](const Status &result) {
        if (!result)
            complain(result.error().text());
        else
            m_messages->clear();
    };
    if (m_detail->isRetired()) {
        m_context.gateway.run(
            this, [id](Services &services) { return services.jobs.reinstate(id); }, tell);
        return;
    }
    const auto reason = m_context.prompter.askReason(this, tr("Retire job"),
        tr("No new candidates; its openings are closed. Why is the job retired?"), tr("Retire job"));
    if (reason)
        m_context.gateway.run(
            this, [id, why = *reason](Services &services) { return services.jobs.retire(id, why); }, tell);
}

} // namespace shortlist
