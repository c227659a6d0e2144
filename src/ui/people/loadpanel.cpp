// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/loadpanel.h"

#include "domain/words/dates.h"
#include "models/people/loadmodel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kWidestName = 260; ///< of the columns of names and titles
constexpr int kWeekWidth = 78; ///< of a week, unless its numbers need more

PillDelegate::Look loadLook(const QModelIndex &index)
{
    if (index.data(LoadModel::OverRole).toBool())
        return { recommendationColour(RecommendationLook::No), QStringLiteral("triangle-alert") };
    return {};
}

} // namespace

LoadPanel::LoadPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LoadModel(this))
    , m_filter(new SearchField(tr("Filter the load by name or title")))
    , m_pool(new QComboBox)
    , m_range(new TextLabel({}, TextLabel::Kind::Strong))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_nobody(new EmptyState(QStringLiteral("users"), {}))
    , m_note(new CaptionLabel)
{
    makeTable();
    m_nobody->setButton(tr("Show everybody"), QStringLiteral("x"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nobody);
    m_note->setObjectName(QStringLiteral("loadNote"));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kRelated, 0, 0);
    column->setSpacing(kRelated);
    column->addWidget(makeControls());
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    connect(m_filter, &SearchField::searchRequested, this, [this](const QString &text) {
        m_model->setFilter(text);
        fitWeeks();
        tell();
    });
    connect(m_filter, &SearchField::leftDownwards, this, &LoadPanel::focusFirst);
    connect(m_pool, &QComboBox::activated, this, [this](int row) {
        m_model->setPool(m_pool->itemData(row).toString());
        fitWeeks();
        tell();
    });
    connect(m_nobody, &EmptyState::buttonClicked, this, [this] {
        m_filter->clear();
        m_pool->setCurrentIndex(0);
        m_model->setPool({});
        m_model->setFilter({});
        fitWeeks();
        tell();
    });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (isVisible()
            && (notice.touches(EntityKind::Interview) || notice.touches(EntityKind::Participant)
                || notice.touches(EntityKind::Person) || notice.touches(EntityKind::InterviewPool)
                || notice.touches(EntityKind::Training)))
            load();
    });
}

QWidget *LoadPanel::makeControls()
{
    m_filter->setObjectName(QStringLiteral("loadFilter"));
    m_filter->setMaximumWidth(320);
    m_pool->setObjectName(QStringLiteral("loadPoolCombo"));
    m_pool->setAccessibleName(tr("Pool"));
    m_pool->addItem(tr("All pools, and nobody's"), QString());
    m_pool->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pool->setMinimumContentsLength(20);
    m_range->setObjectName(QStringLiteral("loadRange"));
    auto *controls = new QWidget;
    auto *line = new QHBoxLayout(controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(m_filter, 100); // before the gap, up to its largest width
    line->addWidget(m_pool);
    line->addStretch(1);
    line->addWidget(m_range);
    const auto step = [this, line](const char *name, const QString &iconName, const QString &text, int weeks) {
        QToolButton *button = makeIconButton(iconName, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, [this, weeks] { shift(weeks); });
        line->addWidget(button);
    };
    step("earlierWeeksButton", QStringLiteral("chevron-left"), tr("Earlier weeks"), -LoadService::kUsualWeeks);
    step("thisWeekButton", QStringLiteral("calendar-check"), tr("From this week on"), 0);
    step("laterWeeksButton", QStringLiteral("chevron-right"), tr("Later weeks"), LoadService::kUsualWeeks);
    return controls;
}

void LoadPanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("loadTable"));
    m_table->setModel(m_model);
    followSelection(m_table);
    dressTable(m_table, tr("Load by week"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new PillDelegate(loadLook, this));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(LoadModel::Total, Qt::DescendingOrder);
    m_table->setToolTip(tr("Enter shows the week in the calendar"));
    connect(m_table, &QTableView::activated, this, &LoadPanel::openWeek);
    // The same for a hand on the mouse, also where the desktop opens with one click.
    auto *open = new QAction(icon(u"calendar-days"), tr("Show the week in the calendar"), this);
    open->setObjectName(QStringLiteral("openWeekAction"));
    connect(open, &QAction::triggered, this, [this] { openWeek(m_table->currentIndex()); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(open);
}

void LoadPanel::load()
{
    m_context.gateway.runLatest(
        this, QStringLiteral("load"), [day = m_day](Services &services) { return services.loads.load(day); },
        [this](const Result<TeamLoad> &load) {
            if (!load) {
                Q_EMIT failed(load.error().text());
                return;
            }
            const QModelIndex at = m_table->currentIndex();
            const PersonId before = at.isValid() ? m_model->personLoad(at.row()).person.id : PersonId();
            m_model->setLoad(*load);
            take();
            const int row = std::max(m_model->rowOf(before), 0);
            if (m_model->rowCount() > 0)
                m_table->setCurrentIndex(m_model->index(row, at.isValid() ? at.column() : int(LoadModel::FirstWeek)));
        });
}

void LoadPanel::take()
{
    const QString chosen = m_pool->currentData().toString();
    while (m_pool->count() > 1)
        m_pool->removeItem(1);
    for (const auto &[kind, members] : m_model->load().pools)
        m_pool->addItem(kind, kind);
    const int row = chosen.isEmpty() ? 0 : m_pool->findData(chosen);
    m_pool->setCurrentIndex(std::max(row, 0));
    m_model->setPool(m_pool->currentData().toString());
    const QList<std::pair<int, int>> widths{ { LoadModel::Name, 150 }, { LoadModel::Title, 140 },
        { LoadModel::Limits, 80 }, { LoadModel::Total, 100 } };
    for (const auto &[column, width] : widths) {
        if (m_table->columnWidth(column) < width)
            m_table->setColumnWidth(column, width);
    }
    for (const int column : { LoadModel::Name, LoadModel::Title })
        fitTexts(m_table, column, kWidestName);
    fitWeeks();
    tell();
}

/// By the numbers on show: cut, “2/24 !” would read as 2 of 2.
void LoadPanel::fitWeeks()
{
    for (int column = LoadModel::FirstWeek; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, kWeekWidth);
        fitTexts(m_table, column, kWidestName);
    }
}

void LoadPanel::tell()
{
    const TeamLoad &load = m_model->load();
    m_range->setText(
        tr("%1 to %2").arg(words::date(load.monday), words::date(load.monday.addDays(7 * qint64(load.weeks) - 1))));
    const bool anybody = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(anybody ? 0 : 1);
    if (!anybody)
        m_nobody->setSentence(
            load.people.isEmpty() ? tr("Nobody is in the directory yet.") : tr("Nobody answers this filter."));
    const QString over = m_model->overCount() == 0
                           ? tr("Nobody is over a limit.")
                           : tr("%n person(s) over a limit, marked with “!”.", nullptr, m_model->overCount());
    m_note->setText(
        over + QLatin1Char(' ')
        + tr("Interviews of a week as it is where the person lives. Enter shows the week in the calendar."));
}

void LoadPanel::shift(int weeks)
{
    m_day = weeks == 0 ? QDate() : m_model->load().monday.addDays(7 * qint64(weeks));
    load();
}

void LoadPanel::openWeek(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QDate monday = m_model->mondayOf(index.column());
    Q_EMIT weekRequested(
        index.data(LoadModel::PersonRole).toUuid(), monday.isValid() ? monday : m_model->load().monday);
}

void LoadPanel::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void LoadPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace shortlist
