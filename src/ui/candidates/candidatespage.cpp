// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/candidatespage.h"

#include "models/candidates/candidatelistmodel.h"
#include "ui/candidates/candidatedetail.h"
#include "ui/candidates/candidatefilterbar.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

namespace {

QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    QString path = urls.first().toLocalFile();
    for (const auto &ending : { QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt") }) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return path;
    }
    return {};
}

PillDelegate::Look lookOfStage(const QModelIndex &index)
{
    const int state = index.data(CandidateListModel::StateRole).toInt();
    if (state < 0)
        return {};
    switch (static_cast<ApplicationState>(state)) {
    case ApplicationState::Active:
        return { stageColour(index.data(CandidateListModel::StagePositionRole).toInt()), {} };
    case ApplicationState::OnHold:
        return { neutralColour(), QStringLiteral("pause") };
    case ApplicationState::Hired:
        return { neutralColour(), QStringLiteral("user-check") };
    case ApplicationState::Declined:
    case ApplicationState::Withdrawn:
        return { neutralColour(), QStringLiteral("ban") };
    }
    Q_UNREACHABLE();
}

} // namespace

CandidatesPage::CandidatesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new CandidateListModel(context.gateway, this))
    , m_do(new CandidateActions(context, this))
    , m_filter(new CandidateFilterBar)
    , m_table(new QTableView)
    , m_lists(new QStackedWidget)
    , m_none(new EmptyState(QStringLiteral("users"), tr("No candidates yet.")))
    , m_noMatch(new EmptyState(QStringLiteral("filter"), tr("Nobody matches this filter.")))
    , m_listPage(new QWidget)
    , m_detail(new CandidateDetail(context))
    , m_stack(new QStackedWidget)
    , m_messages(new MessageBar)
{
    setAcceptDrops(true);
    makeActions();
    setUpTable();
    layOut();
    setMain(m_table);
    connectParts();
    connectGateway();
    refreshActions();
}

void CandidatesPage::setUpTable()
{
    m_table->setObjectName(QStringLiteral("candidateTable"));
    dressTable(m_table, tr("Candidates"));
    m_table->setModel(m_model);
    followSelection(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({ m_openAction, m_tagAction, m_applyAction, m_planAction, m_declineAction });
    m_table->setItemDelegateForColumn(CandidateListModel::Stage, new PillDelegate(lookOfStage, this));

    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSortIndicator(CandidateListModel::Name, Qt::AscendingOrder);
    // The name is read whole and the stage before its job; what was their last post gives way.
    const QList<QPair<int, int>> widths{ { CandidateListModel::Name, 166 }, { CandidateListModel::Place, 78 },
        { CandidateListModel::Stage, 322 }, { CandidateListModel::Source, 76 }, { CandidateListModel::Tags, 76 },
        { CandidateListModel::Added, 104 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionResizeMode(CandidateListModel::Role, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
}

void CandidatesPage::layOut()
{
    m_none->setButton(tr("New candidate…"), QStringLiteral("user-plus"))->setObjectName(QStringLiteral("addFirst"));
    m_none->setLink(tr("Import a CSV file"));
    m_noMatch->setButton(tr("Clear the filter"), QStringLiteral("x"));
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_none);
    m_lists->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(m_listPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    auto *header = new PageHeader(title());
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(m_lists, 1);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_detail);
    auto *page = makePageLayout(this);
    page->addWidget(m_messages);
    page->addWidget(m_stack, 1);
}

void CandidatesPage::connectParts()
{
    connect(m_newAction, &QAction::triggered, m_do, &CandidateActions::addCandidate);
    connect(m_importAction, &QAction::triggered, m_do, [this] { m_do->importFile(); });
    connect(m_exportAction, &QAction::triggered, this, [this] {
        const QList<qint64> chosen = selectedRows();
        m_do->exportAll(chosen.size() > 1 ? chosen : m_model->rowNumbers());
    });
    connect(m_tagAction, &QAction::triggered, this, [this] { m_do->tag(selection()); });
    connect(m_applyAction, &QAction::triggered, this, [this] { m_do->applyToJob(selection()); });
    connect(m_findTimeAction, &QAction::triggered, m_detail, &CandidateDetail::findTime);
    connect(m_planAgainAction, &QAction::triggered, m_detail, &CandidateDetail::planAgain);
    connect(m_detail, &CandidateDetail::changed, this, &Page::changed);
    connect(m_bookAction, &QAction::triggered, this, [this] { m_do->book(selection()); });
    connect(m_bookSelectedAction, &QAction::triggered, this, [this] { m_do->book(selection()); });
    connect(m_planAction, &QAction::triggered, this, [this] { m_do->plan(selection()); });
    connect(m_loopsAction, &QAction::triggered, this, [this] { m_do->planLoops(selection()); });
    connect(m_declineAction, &QAction::triggered, this, [this] { m_do->decline(selection()); });
    connect(m_openAction, &QAction::triggered, this, &CandidatesPage::openCurrent);
    connect(m_none, &EmptyState::buttonClicked, m_newAction, &QAction::trigger);
    connect(m_none, &EmptyState::linkClicked, m_importAction, &QAction::trigger);
    connect(m_noMatch, &EmptyState::buttonClicked, m_filter, &CandidateFilterBar::clear);
    connect(m_filter, &CandidateFilterBar::changed, this, &CandidatesPage::filterChanged);
    connect(m_filter, &CandidateFilterBar::leftDownwards, this, [this] {
        m_table->setFocus();
        // With the keyboard comes a current row, but none that is selected.
        if (!m_table->selectionModel()->hasSelection())
            m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    });
    connect(m_table, &QTableView::activated, this, &CandidatesPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CandidatesPage::refreshActions);
    connect(m_model, &CandidateListModel::completed, this, &CandidatesPage::refreshState);
    connect(m_model, &CandidateListModel::modelReset, this, &CandidatesPage::refreshState);
    connect(m_model, &CandidateListModel::failed, this, &CandidatesPage::complain);
    connect(m_do, &CandidateActions::failed, this, &CandidatesPage::complain);
    connect(m_do, &CandidateActions::told, this,
        [this](const QString &sentence) { m_messages->showMessage(MessageBar::Kind::Success, sentence); });
    connect(m_do, &CandidateActions::added, this, [this](const CandidateId &id) {
        m_messages->clear();
        showDetail(id);
    });
    connect(m_do, &CandidateActions::changed, this, &Page::changed);
    connect(m_do, &CandidateActions::navigationRequested, this, &Page::navigationRequested);
    connect(m_detail, &CandidateDetail::navigationRequested, this, &Page::navigationRequested);
    connect(m_detail, &CandidateDetail::backRequested, this, [this] {
        showList();
        Q_EMIT entityShown({});
    });
    connect(m_detail, &CandidateDetail::gone, this, &CandidatesPage::showList);
    connect(m_detail, &CandidateDetail::shown, this, &CandidatesPage::refreshActions);
    connect(m_detail, &CandidateDetail::editRequested, this, [this] { m_do->edit(m_detail->candidate()); });
    connect(m_detail, &CandidateDetail::applyRequested, m_applyAction, &QAction::trigger);
    connect(m_detail, &CandidateDetail::tagRequested, m_tagAction, &QAction::trigger);
    connect(m_detail, &CandidateDetail::bookRequested, m_bookAction, &QAction::trigger);
    connect(m_detail, &CandidateDetail::wished, this,
        [this](ApplicationsPanel::Wish wish, const CandidateApplication &application) {
            m_do->wish(wish, application, m_detail->name());
        });
}

void CandidatesPage::connectGateway()
{
    connect(&m_context.gateway, &Gateway::closed, this, [this] {
        m_model->clear();
        m_detail->clear();
        m_stack->setCurrentWidget(m_listPage);
    });
    connect(&m_context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (!isVisible())
            return;
        const bool list = notice.touches(EntityKind::Candidate) || notice.touches(EntityKind::Contact)
                       || notice.touches(EntityKind::Tag) || notice.touches(EntityKind::Application)
                       || notice.touches(EntityKind::Stage) || notice.touches(EntityKind::Job);
        if (list) {
            m_model->refresh();
            loadChoices();
        }
        if (m_stack->currentWidget() == m_detail && notice.command != QLatin1String("scorecard.draft"))
            m_detail->refresh();
    });
}

void CandidatesPage::activate()
{
    m_model->setTimeZone(m_context.settings.timeZone());
    filterChanged();
    m_model->refresh();
    loadChoices();
    if (m_stack->currentWidget() == m_detail)
        m_detail->refresh();
}

void CandidatesPage::loadChoices()
{
    struct Choices {
        QList<JobChoice> jobs;
        QList<CountedWord> tags;
        QList<CountedWord> sources;
    };
    m_context.gateway.runLatest(
        this, QStringLiteral("candidates.choices"),
        [](Services &services) -> Result<Choices> {
            const auto jobs = services.candidates.openJobs();
            if (!jobs)
                return jobs.error();
            const auto tags = services.context.queries.candidates.tags();
            if (!tags)
                return tags.error();
            const auto sources = services.context.queries.candidates.sources();
            if (!sources)
                return sources.error();
            return Choices{ *jobs, *tags, *sources };
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return complain(choices.error());
            m_filter->setJobs(choices->jobs);
            m_filter->setTags(choices->tags);
            m_filter->setSources(choices->sources);
        });
}

void CandidatesPage::filterChanged()
{
    CandidateFilter filter = m_filter->filter();
    filter.sort = m_model->filter().sort;
    filter.descending = m_model->filter().descending;
    m_model->setFilter(filter);
}

void CandidatesPage::refreshState()
{
    // Nothing is said of an empty list before the whole answer is there.
    const bool empty = m_model->rowCount() == 0 && m_model->isComplete();
    QWidget *what = m_table;
    if (empty)
        what = m_model->filter().narrows() ? m_noMatch : m_none;
    m_lists->setCurrentWidget(what);
    m_filter->setVisible(what != m_none);
    refreshActions();
    Q_EMIT statusTextChanged();
}

void CandidatesPage::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const CandidateId id = m_model->candidateAt(row);
    if (!id.isNull())
        return showDetail(id);
    // The row is there before its values are; whoever is quick opens it all the same.
    m_context.gateway.runLatest(
        this, QStringLiteral("candidates.open"),
        [number = m_model->rowNumbers().at(row)](
            Services &services) { return services.context.queries.candidates.ids({ number }); },
        [this](const Result<QList<CandidateId>> &ids) {
            if (!ids)
                complain(ids.error());
            else if (!ids->isEmpty())
                showDetail(ids->first());
        });
}

void CandidatesPage::showDetail(const CandidateId &candidate)
{
    m_detail->show(candidate);
    m_stack->setCurrentWidget(m_detail);
    refreshActions();
    Q_EMIT entityShown(candidate.uuid());
}

void CandidatesPage::showList()
{
    m_stack->setCurrentWidget(m_listPage);
    m_table->setFocus();
    refreshActions();
}

// Of an offer or an application the candidate is shown; whoever comes for an offer goes on with its next step.
void CandidatesPage::showEntity(const QUuid &id)
{
    if (id.isNull())
        return showList();
    struct Target {
        CandidateId candidate;
        OfferId offer;
    };
    m_context.gateway.run(
        this,
        [id](Services &services) -> Result<Target> {
            const Workspace &workspace = services.context.workspace;
            const auto offer = workspace.tryGet(OfferId(id));
            if (!offer)
                return offer.error();
            const auto application = workspace.tryGet(*offer ? (**offer).applicationId : ApplicationId(id));
            if (!application)
                return application.error();
            if (*application)
                return Target{ (**application).candidateId, *offer ? (**offer).id : OfferId() };
            const auto candidate = workspace.tryGet(CandidateId(id));
            if (!candidate)
                return candidate.error();
            return Target{ *candidate ? (**candidate).id : CandidateId(), {} };
        },
        [this](const Result<Target> &target) {
            if (!target)
                return complain(target.error());
            if (target->candidate.isNull())
                return;
            showDetail(target->candidate);
            m_detail->focusOffer(target->offer);
        });
}

QUuid CandidatesPage::shownEntity() const
{
    return m_stack->currentWidget() == m_detail ? m_detail->candidate().uuid() : QUuid();
}

bool CandidatesPage::focusFilter()
{
    showList();
    m_filter->focusWords();
    return true;
}

void CandidatesPage::showMatches(const QString &text)
{
    showList();
    m_filter->setWords(text);
    m_searched = text;
}

void CandidatesPage::deactivate()
{
    Page::deactivate();
    // What the search at the top put there is not how this list is looked at; what was typed here is.
    if (!m_searched.isEmpty() && m_filter->filter().text == m_searched)
        m_filter->clearWords();
    m_searched.clear();
}

QString CandidatesPage::statusText() const
{
    if (m_stack->currentWidget() == m_detail)
        return {}; // the page of one is no list
    if (m_model->rowCount() == 0 && !m_model->isComplete())
        return tr("Reading…"); // not “0 candidates”, which nobody knows yet
    const int chosen = int(selectedRows().size());
    QString text = tr("%Ln candidate(s)", nullptr, m_model->rowCount());
    if (chosen > 1)
        text = tr("%1 of %2 selected").arg(QLocale().toString(chosen), text);
    return text;
}

void CandidatesPage::complain(const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); }

void CandidatesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void CandidatesPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_do->importFile(path);
}

} // namespace shortlist
