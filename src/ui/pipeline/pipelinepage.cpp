// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinepage.h"

#include "domain/jobs/jobnames.h"
#include "ui/pipeline/boardview.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shortlist {

/// What the page shows, read in one go.
struct PipelinePage::Snapshot {
    QList<Job> jobs; ///< by title, without retired ones that nobody has applied for
    JobId job; ///< the one shown; null when there is none
    std::optional<Error> noBoard; ///< why the job has no columns
    QList<BoardColumn> columns;
    QList<QList<ApplicationRow>> rows;
    Show show = Show::Active;
    QList<ApplicationRow> follow; ///< to be selected
};

PipelinePage::PipelinePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_jobs(new QComboBox)
    , m_filter(new QComboBox)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("square-kanban"), QString()))
    , m_board(new BoardView(context.settings, context.clock))
{
    m_jobs->setObjectName(QStringLiteral("jobCombo"));
    m_jobs->setAccessibleName(tr("Job"));
    m_jobs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jobs->setMinimumContentsLength(28);
    m_filter->setObjectName(QStringLiteral("stateCombo"));
    m_filter->setAccessibleName(tr("Which applications"));
    m_filter->addItem(tr("Active"), int(Show::Active));
    m_filter->addItem(tr("On hold"), int(Show::OnHold));
    m_filter->addItem(tr("Ended"), int(Show::Ended));
    for (QComboBox *box : { m_jobs, m_filter })
        box->view()->setAccessibleName(box->accessibleName());
    makeActions();

    auto *column = makePageLayout(this);
    auto *header = new PageHeader(title());
    header->addBesideTitle(m_jobs);
    header->addWidget(m_filter);
    column->addWidget(header);
    column->addWidget(m_messages);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_board);
    column->addWidget(m_stack, 1);
    connectBoard();

    connect(m_jobs, &QComboBox::activated, this, [this](int row) {
        m_job = JobId(m_jobs->itemData(row).toUuid());
        m_messages->clear();
        load();
        Q_EMIT entityShown(m_job.uuid());
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PipelinePage::load);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        switch (m_emptyDoes) {
        case EmptyDoes::GoToJobs:
            return Q_EMIT navigationRequested(PageId::Jobs, m_job.uuid());
        case EmptyDoes::GoToCandidates:
            return Q_EMIT navigationRequested(PageId::Candidates, {});
        case EmptyDoes::ShowActive:
            return m_filter->setCurrentIndex(0);
        }
    });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        static const QSet<EntityKind> shown{ EntityKind::Application, EntityKind::Interview, EntityKind::Participant,
            EntityKind::Scorecard, EntityKind::Assessment, EntityKind::Candidate, EntityKind::Job, EntityKind::Stage,
            EntityKind::HiringPlan };
        const auto concerns = [](const QPair<EntityKind, QUuid> &row) { return shown.contains(row.first); };
        if (isVisible() && std::any_of(notice.touched.cbegin(), notice.touched.cend(), concerns))
            load();
    });
}

void PipelinePage::connectBoard()
{
    connect(m_board, &BoardView::selectionChanged, this, &PipelinePage::refreshActions);
    connect(m_board, &BoardView::opened, this,
        [this](const CandidateId &candidate) { Q_EMIT navigationRequested(PageId::Candidates, candidate.uuid()); });
    connect(m_board, &BoardView::dropped, this, [this](const QList<ApplicationRow> &rows, int from, int to) {
        BoardSelection chosen = m_board->selection();
        if (chosen.rows != rows)
            chosen = { rows, from, {}, {}, {} };
        moveTo(chosen, to);
    });
    connect(m_board, &BoardView::cardsWanted, this, [this](const QList<ApplicationRow> &rows) {
        m_context.gateway.run(
            this, [rows](Services &services) { return services.pipeline.cards(rows); },
            [this](const Result<QList<ApplicationCard>> &cards) {
                if (!cards)
                    return complain(cards.error());
                m_board->setCards(*cards);
                Q_EMIT statusTextChanged();
            });
    });
}

void PipelinePage::activate() { load(); }

// The cards, and as long as they are not there what Page gives: in a list of choices letters would choose.
void PipelinePage::focusMain()
{
    m_untilCards.clear();
    if (m_stack->currentWidget() == m_board && m_board->total() > 0)
        return m_board->focusCards();
    Page::focusMain();
    m_untilCards = focusWidget();
}

bool PipelinePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString PipelinePage::statusText() const
{
    if (m_stack->currentWidget() != m_board)
        return {};
    const auto chosen = m_board->selection().rows.size();
    const QString all = tr("%Ln candidate(s)", nullptr, m_board->total());
    return chosen > 1 ? tr("%1 · %2", "how many, how many selected").arg(all, tr("%Ln selected", nullptr, int(chosen)))
                      : all;
}

void PipelinePage::showEntity(const QUuid &id)
{
    m_context.gateway.run(
        this,
        [id](Services &services) -> Result<QPair<JobId, ApplicationId>> {
            const Workspace &workspace = services.context.workspace;
            const auto job = workspace.tryGet(JobId(id));
            if (!job)
                return job.error();
            if (*job)
                return QPair<JobId, ApplicationId>((**job).id, {});
            const auto application = workspace.tryGet(ApplicationId(id));
            if (!application)
                return application.error();
            if (*application)
                return QPair<JobId, ApplicationId>((**application).jobId, (**application).id);
            const auto all = services.pipeline.applicationsOf(CandidateId(id));
            if (!all)
                return all.error();
            return all->isEmpty() ? QPair<JobId, ApplicationId>() : qMakePair(all->last().jobId, all->last().id);
        },
        [this](const Result<QPair<JobId, ApplicationId>> &found) {
            if (!found || found->first.isNull())
                return;
            m_job = found->first;
            m_wanted = found->second;
            load();
        });
}

void PipelinePage::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("pipeline"),
        [wanted = m_job, application = m_wanted, show = Show(m_filter->currentData().toInt())](
            Services &services) { return read(services, wanted, application, show); },
        [this](const Result<Snapshot> &snapshot) {
            if (!snapshot)
                return complain(snapshot.error());
            m_wanted = {};
            display(*snapshot);
        });
}

Result<PipelinePage::Snapshot> PipelinePage::read(
    Services &services, const JobId &wanted, const ApplicationId &application, Show show)
{
    Snapshot snapshot;
    const auto jobs = services.context.workspace.all<Job>({}, { fieldName(&Job::title) });
    if (!jobs)
        return jobs.error();
    for (const Job &job : *jobs) {
        if (job.state != JobState::Retired || job.id == wanted)
            snapshot.jobs.append(job);
        if (job.id == wanted)
            snapshot.job = wanted;
    }
    if (snapshot.job.isNull() && !snapshot.jobs.isEmpty())
        snapshot.job = snapshot.jobs.first().id;
    if (snapshot.job.isNull())
        return snapshot;
    const auto columns = services.pipeline.board(snapshot.job);
    if (!columns) {
        if (columns.error().key != QLatin1String("apply.noPlan"))
            return columns.error();
        snapshot.noBoard = columns.error();
        return snapshot;
    }
    snapshot.columns = *columns;
    snapshot.show = show;
    if (!application.isNull()) {
        // Somebody asked for this one: the filter gives way.
        const auto found = services.context.workspace.get(application);
        if (!found)
            return found.error();
        snapshot.show = found->state == ApplicationState::Active ? Show::Active
                      : found->state == ApplicationState::OnHold ? Show::OnHold
                                                                 : Show::Ended;
        const auto row = services.pipeline.rowOf(application);
        if (!row)
            return row.error();
        snapshot.follow = { *row };
    }
    for (const BoardColumn &column : *columns) {
        auto rows = services.pipeline.rows({ snapshot.job, column.stages, snapshot.show, {} });
        if (!rows)
            return rows.error();
        snapshot.rows.append(*rows);
    }
    return snapshot;
}

void PipelinePage::display(const Snapshot &snapshot)
{
    m_job = snapshot.job;
    m_jobs->clear();
    const auto names = jobNames(snapshot.jobs);
    for (const Job &job : snapshot.jobs)
        m_jobs->addItem(names.value(job.id), job.id.uuid());
    m_jobs->setCurrentIndex(m_jobs->findData(m_job.uuid()));
    m_jobs->setVisible(!snapshot.jobs.isEmpty());
    m_show = snapshot.show;
    if (!snapshot.follow.isEmpty()) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setCurrentIndex(m_filter->findData(int(m_show)));
    }
    m_board->setColumns(snapshot.columns);
    m_board->setMovable(m_show == Show::Active,
        m_show == Show::Active ? tr("Nobody here now") : tr("Nobody", "an empty column of those on hold or ended"));
    m_board->setRows(snapshot.rows);
    m_board->invalidate();
    if (!snapshot.follow.isEmpty())
        m_follow = snapshot.follow;
    const bool empty = snapshot.columns.isEmpty() || m_board->total() == 0;
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_board);
    if (empty)
        showEmpty(snapshot);
    else if (!m_follow.isEmpty() && m_board->select(m_follow))
        m_follow.clear();
    else if ((isAncestorOf(focusWidget()) && !m_board->selection().isEmpty())
             || (m_untilCards && m_untilCards->hasFocus()))
        m_board->focusCards();
    m_untilCards.clear();
    refreshActions();
    Q_EMIT statusTextChanged();
}

void PipelinePage::showEmpty(const Snapshot &snapshot)
{
    if (snapshot.job.isNull()) {
        m_emptyDoes = EmptyDoes::GoToJobs;
        m_empty->setSentence(tr("There is no job yet. Import a job page, and its hiring plan becomes the board."));
        m_empty->setButton(tr("Go to jobs"), QStringLiteral("briefcase"));
    } else if (snapshot.noBoard) {
        m_emptyDoes = EmptyDoes::GoToJobs;
        m_empty->setSentence(snapshot.noBoard->text());
        m_empty->setButton(tr("Go to jobs"), QStringLiteral("briefcase"));
    } else if (m_show == Show::Active) {
        m_emptyDoes = EmptyDoes::GoToCandidates;
        m_empty->setSentence(tr("Nobody is under way for this job. Add candidates, or let those you have apply."));
        m_empty->setButton(tr("Go to candidates"), QStringLiteral("users"));
    } else {
        m_emptyDoes = EmptyDoes::ShowActive;
        m_empty->setSentence(m_show == Show::OnHold ? tr("Nobody is on hold.") : tr("No application has ended yet."));
        m_empty->setButton(tr("Show the active ones"));
    }
}

void PipelinePage::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

} // namespace shortlist
