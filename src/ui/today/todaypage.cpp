// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/words.h"
#include "models/today/todaymodel.h"
#include "ui/calendar/replyfile.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tables.h"
#include "ui/words/times.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace shortlist {

namespace {

constexpr int kTodayTickMs = 60 * 1000;

QString comingIcon(TodayKind kind)
{
    switch (kind) {
    case TodayKind::DebriefDue:
        return QStringLiteral("scale");
    case TodayKind::CardOverdue:
        return QStringLiteral("clipboard-list");
    case TodayKind::OfferLapsed:
        return QStringLiteral("handshake");
    default:
        return QStringLiteral("calendar-days");
    }
}

PillDelegate::Look whyLook(const QModelIndex &index)
{
    switch (static_cast<TodayKind>(index.data(TodayModel::KindRole).toInt())) {
    case TodayKind::Declined:
        return { recommendationColour(RecommendationLook::StrongNo), QStringLiteral("user-x") };
    case TodayKind::Conflict:
        return { recommendationColour(RecommendationLook::StrongNo), QStringLiteral("triangle-alert") };
    case TodayKind::Approval:
        return { recommendationColour(RecommendationLook::Mixed), QStringLiteral("handshake") };
    case TodayKind::OfferLapsed:
        return { recommendationColour(RecommendationLook::No), QStringLiteral("clock") };
    case TodayKind::AnswerOwed:
        return { recommendationColour(RecommendationLook::Mixed), QStringLiteral("mail") };
    case TodayKind::ThirdGrader:
        return { recommendationColour(RecommendationLook::StrongNo), QStringLiteral("users") };
    case TodayKind::Next:
        return { recommendationColour(RecommendationLook::Yes), QStringLiteral("clock") };
    case TodayKind::DebriefDue:
        return { recommendationColour(RecommendationLook::Yes), QStringLiteral("scale") };
    case TodayKind::NoInterviewer:
        return { recommendationColour(RecommendationLook::No), QStringLiteral("users") };
    case TodayKind::NoTime:
        return { neutralColour(), QStringLiteral("calendar-plus") };
    case TodayKind::NoReply:
        return { neutralColour(), QStringLiteral("mail") };
    case TodayKind::CardOverdue:
        return { recommendationColour(RecommendationLook::Mixed), QStringLiteral("clipboard-list") };
    case TodayKind::Coming:
        return { neutralColour(), comingIcon(static_cast<TodayKind>(index.data(TodayModel::ComingRole).toInt())) };
    }
    Q_UNREACHABLE();
}

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_whose(new QComboBox)
    , m_model(new TodayModel(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("sun"), {}))
    , m_clashes(new CaptionLabel)
    , m_hidden(new CaptionLabel)
    , m_more(makeButton(tr("Show more"), ButtonKind::Link))
    , m_open(new QAction(icon(u"external-link"), tr("Open"), this))
    , m_aside(new QAction(icon(u"check"), tr("Set aside"), this))
    , m_findTime(new QAction(icon(u"refresh-cw"), tr("Find another time…"), this))
    , m_somebodyElse(new QAction(icon(u"users"), tr("Book somebody else…"), this))
    , m_planAgain(new QAction(icon(u"list-ordered"), tr("Plan again around it…"), this))
    , m_remind(new QAction(icon(u"mail"), tr("Remind…"), this))
    , m_reply(new QAction(icon(u"file-input"), tr("Read a reply…"), this))
    , m_showClashes(new QAction(tr("Conflicts"), this))
{
    build();
    setMain(m_table);
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_mine = m_whose->currentData().toBool();
        refresh();
    });
    connect(m_open, &QAction::triggered, this, [this] { open(m_table->currentIndex().row()); });
    buildBookings();
    connect(m_aside, &QAction::triggered, this, &TodayPage::setAside);
    connect(m_remind, &QAction::triggered, this, &TodayPage::remind);
    connect(m_showClashes, &QAction::triggered, this, &TodayPage::showClashes);
    connect(m_reply, &QAction::triggered, this, [this] { readReplyFile(m_context, this, m_messages); });
    new FileDrop(
        this, FileDrop::calendars(), [this](const QString &path) { takeReplyFile(m_context, path, this, m_messages); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit += TodayService::kPage;
        refresh();
    });
    connect(
        m_empty, &EmptyState::buttonClicked, this, [this] { Q_EMIT navigationRequested(PageId::Calendar, QUuid()); });
    connect(&context.settings, &AppSettings::timesChanged, this, &TodayPage::refresh);
    connect(&context.gateway, &Gateway::committed, this, &TodayPage::refresh);
    connect(&context.gateway, &Gateway::opened, this, [this] {
        m_stale = true;
        m_limit = TodayService::kPage;
    });
    connect(&m_clockTick, &QTimer::timeout, this, &TodayPage::refresh);
    m_clockTick.setInterval(kTodayTickMs);
}

void TodayPage::build()
{
    auto *column = makePageLayout(this);
    auto *header = new PageHeader(title());
    m_whose->setObjectName(QStringLiteral("whoseCombo"));
    m_whose->setAccessibleName(tr("Whose tasks"));
    m_whose->addItem(tr("Everybody's"), false);
    m_whose->addItem(tr("Mine"), true);
    header->addWidget(m_whose);
    m_clashes->setObjectName(QStringLiteral("clashesLabel"));
    m_clashes->hide();
    header->addBesideTitle(m_clashes);
    column->addWidget(header);
    column->addWidget(m_messages);
    buildTable();
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kRelated);
    rows->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kRelated);
    m_hidden->setObjectName(QStringLiteral("hiddenLabel"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    foot->addWidget(m_hidden);
    foot->addWidget(m_more);
    foot->addStretch(1);
    rows->addLayout(foot);
    m_empty->setButton(tr("Go to the calendar"), QStringLiteral("calendar-days"));
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentIndex(1);
    column->addWidget(m_stack, 1);
    m_open->setObjectName(QStringLiteral("openTaskAction"));
    m_aside->setObjectName(QStringLiteral("setAsideAction"));
    m_aside->setShortcut(QKeySequence(Qt::Key_Delete));
    m_aside->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_aside);
    m_remind->setObjectName(QStringLiteral("remindAction"));
    m_remind->setShortcut(QKeySequence(Qt::Key_R));
    m_remind->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remind);
    for (QAction *action : { m_aside, m_remind })
        sayWhyNot(action);
    m_reply->setObjectName(QStringLiteral("readReplyAction"));
    m_showClashes->setObjectName(QStringLiteral("showClashesAction")); // of the window's menu only
}

void TodayPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("todayTable"));
    dressTable(m_table, tr("Today"));
    m_model->setTimeText(
        [this](const QDateTime &utc) { return words::dayAndTime(utc, m_context.clock.nowUtc(), m_context.settings); });
    m_model->setDayText(
        [this](const QDateTime &utc) { return words::day(utc, m_context.clock.nowUtc(), m_context.settings); });
    m_table->setModel(m_model);
    followSelection(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(TodayModel::Why, new PillDelegate(whyLook, this));
    const QList<std::pair<int, int>> widths{ { TodayModel::Why, 170 }, { TodayModel::When, 150 },
        { TodayModel::Who, kWhoWidth }, { TodayModel::Stage, 150 } };
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    // Names of candidates and jobs are the longest, and read alike where they are cut: theirs is the rest.
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (const int column : { TodayModel::Candidate, TodayModel::Job })
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    followColumns();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showCurrent);
}

QList<QAction *> TodayPage::pageActions() const
{
    return { m_open, m_findTime, m_somebodyElse, m_planAgain, m_remind, m_aside, m_reply };
}

void TodayPage::activate()
{
    m_front = true;
    m_clockTick.start();
    refresh();
}

void TodayPage::deactivate()
{
    m_front = false;
    m_clockTick.stop();
}

void TodayPage::personChanged() { m_stale = true; }

TodayFilter TodayPage::filter() const
{
    const QTimeZone zone = m_context.settings.timeZone();
    const QDateTime now = m_context.clock.nowUtc();
    return { now, startOfDayUtc(now.toTimeZone(zone).date().addDays(1), zone), {}, zone };
}

void TodayPage::refresh()
{
    m_stale = true;
    if (!m_front || !m_context.gateway.isOpen())
        return;
    m_stale = false;
    m_context.gateway.runLatest(
        this, QStringLiteral("today"),
        [asked = filter(), chosen = m_mine, limit = m_limit](Services &services) -> Result<Loaded> {
            TodayFilter wanted = asked;
            const PersonId person = services.session().person;
            // Whoever said who they are looks at their own, until they want it otherwise.
            if (chosen.value_or(true))
                wanted.person = person;
            auto sections = services.today.sections(wanted, limit);
            if (!sections)
                return sections.error();
            return Loaded{ std::move(*sections), person };
        },
        [this](const Result<Loaded> &loaded) {
            if (loaded)
                take(*loaded);
            else
                fail(loaded.error());
        });
}

void TodayPage::fail(const Error &error)
{
    m_clashWanted = false; // whatever is read later was not asked for by that
    m_messages->showMessage(MessageBar::Kind::Error, error.text());
}

void TodayPage::take(const Loaded &loaded)
{
    m_me = loaded.person;
    const bool mine = m_mine.value_or(true) && !loaded.person.isNull();
    m_whose->setCurrentIndex(m_whose->findData(mine));
    QList<TodayItem> items;
    m_total = 0;
    m_coming = 0;
    int clashes = 0;
    int hidden = 0;
    for (const TodaySection &section : loaded.sections) {
        items += section.items;
        if (section.kind == TodayKind::Conflict)
            clashes = section.total;
        hidden += section.total - int(section.items.size());
        (section.kind == TodayKind::Coming ? m_coming : m_total) += section.total; // nothing to do about it today
    }
    fitTimes();
    const QModelIndex before = m_table->currentIndex();
    const TodayItem kept = before.isValid() ? m_model->item(before.row()) : TodayItem{};
    m_model->setItems(items);
    fitReasons();
    fitWho();
    const int again = before.isValid() ? m_model->rowOf(kept) : 0;
    // What is done leaves; the next one takes its place.
    const int row = again >= 0 ? again : std::min(before.row(), int(items.size()) - 1);
    if (row >= 0 && row < int(items.size()))
        m_table->setCurrentIndex(m_model->index(row, TodayModel::Why));
    m_clashes->setText(tr("%n booking(s) clash", nullptr, clashes));
    m_clashes->setVisible(clashes > 0);
    m_hidden->setText(tr("%n more not shown.", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    m_more->setVisible(hidden > 0);
    m_whose->setEnabled(!loaded.person.isNull());
    m_empty->setSentence(mine ? tr("Nothing of yours is waiting today.") : tr("Nothing is waiting today."));
    m_stack->setCurrentIndex(items.isEmpty() ? 1 : 0);
    if (std::exchange(m_clashWanted, false))
        chooseClash();
    showCurrent();
    Q_EMIT statusTextChanged();
}

void TodayPage::showClashes()
{
    m_mine = false;
    m_clashWanted = true;
    refresh();
}

void TodayPage::chooseClash()
{
    int row = 0;
    while (row < m_model->rowCount() && m_model->item(row).kind != TodayKind::Conflict)
        ++row;
    if (row == m_model->rowCount())
        return m_messages->showMessage(
            MessageBar::Kind::Info, tr("No booking clashes with anything that is known now."));
    m_messages->clear();
    m_table->setCurrentIndex(m_model->index(row, TodayModel::Why));
    m_table->setFocus(Qt::OtherFocusReason);
}

QString TodayPage::statusText() const
{
    const QString tasks = tr("%Ln thing(s) to look at", nullptr, m_total);
    // They have rows as well, and are no tasks yet.
    return m_coming > 0 ? tr("%1 · %2", "tasks, what is coming").arg(tasks, tr("%Ln coming up", nullptr, m_coming))
                        : tasks;
}

} // namespace shortlist
