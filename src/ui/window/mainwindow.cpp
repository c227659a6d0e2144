// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/search/searchpopup.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/accesstools.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/undobar.h"
#include "ui/window/actions.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/navigationlist.h"
#include "ui/window/pagescroll.h"
#include "ui/window/pagestack.h"
#include "ui/window/welcomepage.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kSearchWidth = 320;
constexpr int kLeastSearchWidth = 140; ///< gives way to the actions of a page
constexpr QSize kFirstSize(1280, 820);
constexpr int kFrameRoom = 40; ///< for the title bar, whose height nobody knows before the window is shown

/// Wide where there is room, and narrow where a page has many actions in a language of long words.
class GlobalSearch : public SearchField {
public:
    using SearchField::SearchField;
    QSize sizeHint() const override { return { kSearchWidth, SearchField::sizeHint().height() }; }
    QSize minimumSizeHint() const override { return { kLeastSearchWidth, SearchField::minimumSizeHint().height() }; }
};

} // namespace

MainWindow::MainWindow(ActionSet &actions, AppSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_navigation(new NavigationList)
    , m_stack(new PageStack)
    , m_welcome(new WelcomePage(actions))
    , m_opening(new TextLabel)
    , m_messageBar(new MessageBar)
    , m_search(new GlobalSearch(tr("Search candidates, jobs, people (Ctrl+K)")))
    , m_toolBar(new QToolBar(tr("Page actions")))
    , m_workspaceLabel(new TextLabel)
    , m_savedLabel(new CaptionLabel)
    , m_zoneLabel(new CaptionLabel)
    , m_countsLabel(new CaptionLabel)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    installAccess();
    m_menus = buildMenus(menuBar(), m_actions);
    build();
    buildToolBar();
    buildStatusBar();
    connectActions();
    connectLook();
    refreshRecent();
    showWelcome();
    resize(firstSizeOn(screen()->availableSize()));
    m_settings.restoreGeometry(this);
}

MainWindow::~MainWindow() = default;

QSize MainWindow::firstSizeOn(const QSize &available) { return kFirstSize.boundedTo(available - QSize(0, kFrameRoom)); }

void MainWindow::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QVBoxLayout;
    bar->setContentsMargins(kPanelMargin, 0, kPanelMargin, 0);
    bar->addWidget(m_messageBar);
    column->addLayout(bar);
    column->addWidget(new PageScroll(m_stack), 1);
    m_stack->addWidget(m_welcome);
    m_opening->setObjectName(QStringLiteral("openingLabel"));
    m_opening->setForegroundRole(QPalette::PlaceholderText);
    m_opening->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_opening);
    m_messageBar->setObjectName(QStringLiteral("workspaceMessage"));

    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, kRelated, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(content, 1);
    setCentralWidget(centre);
    m_undoBar = new UndoBar(this);
    m_undoBar->settleOver(statusBar(), content);
    connect(m_undoBar, &UndoBar::undoRequested, m_actions.undo, &QAction::trigger);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current < 0 || m_workspace.isNull())
            return;
        // Whoever goes through the pages here goes on with the next one.
        m_walking = true;
        showPage(PageId(current));
        m_walking = false;
    });
    // Who clicks on a page, or presses Enter, has arrived.
    for (const auto chosen : { &QListWidget::clicked, &QListWidget::activated })
        connect(m_navigation, chosen, this, [this] {
            if (Page *page = currentPage(); page && !m_workspace.isNull())
                page->focusMain();
        });
}

void MainWindow::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("pageToolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContentsMargins(kInside, 0, kInside, 0);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(QStringLiteral("globalSearch"));
    m_results = new SearchPopup(m_search, this);
    connect(m_results, &SearchPopup::chosen, this, &MainWindow::showPage);
    connect(m_results, &SearchPopup::searchAgain, this, &MainWindow::searchRequested);
    connect(m_results, &SearchPopup::allRequested, this, [this](PageId id, const QString &text) {
        showPage(id);
        page(id)->showMatches(text);
    });
    m_search->setMaximumWidth(kSearchWidth);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // First: where there is not room for all, what stands last goes behind “…”, and the search may not.
    m_toolBar->addWidget(m_search);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBarGap = m_toolBar->addWidget(gap);
    addToolBar(Qt::TopToolBarArea, m_toolBar);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu that hides the toolbar
    connect(m_search, &SearchField::searchRequested, this, &MainWindow::searchRequested);
    // What there is not room for; Qt gives it neither a name nor the keyboard.
    if (auto *more = m_toolBar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More of this page's buttons"));
        more->setToolTip(more->accessibleName());
        more->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::buildStatusBar()
{
    m_workspaceLabel->setObjectName(QStringLiteral("statusWorkspace"));
    m_savedLabel->setObjectName(QStringLiteral("statusSaved"));
    m_countsLabel->setObjectName(QStringLiteral("statusCounts"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    statusBar()->addWidget(m_workspaceLabel);
    statusBar()->addWidget(m_savedLabel);
    m_zoneLabel->setObjectName(QStringLiteral("statusZone"));
    statusBar()->addPermanentWidget(m_zoneLabel);
    statusBar()->addPermanentWidget(m_countsLabel);
    connect(&m_settings, &AppSettings::timesChanged, this, &MainWindow::refreshZone);
}

void MainWindow::connectActions()
{
    connect(m_actions.find, &QAction::triggered, this, [this] {
        if (Page *page = currentPage(); page && !page->focusFilter())
            m_results->begin();
    });
    connect(m_actions.searchAll, &QAction::triggered, m_results, &SearchPopup::begin);
    connect(m_actions.preferences, &QAction::triggered, this, [this] { showPage(PageId::Settings); });
    connect(m_actions.back, &QAction::triggered, this, [this] { goTo(m_history.back()); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { goTo(m_history.forward()); });
    for (int i = 0; i < kPageCount; ++i)
        connect(m_actions.pages[std::size_t(i)], &QAction::triggered, this, [this, i] {
            showPage(PageId(i));
            // Whoever has just said who they are must not become somebody else with the next arrow key.
            if (statusBar()->isAncestorOf(focusWidget()))
                m_navigation->setFocus(Qt::ShortcutFocusReason);
        });
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        if (Page *page = currentPage())
            page->activate();
    });
    connect(m_actions.fullScreen, &QAction::toggled, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.shortcuts, &QAction::triggered, this,
        [this] { showShortcuts(this, m_actions.all() + m_shownActions); });
    connect(m_actions.help, &QAction::triggered, this, [this] { showFirstSteps(this); });
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::recentChosen);
    connect(&m_settings, &AppSettings::recentChanged, this, &MainWindow::refreshRecent);
}

void MainWindow::connectLook()
{
    const auto tick = [this] {
        for (QAction *action : m_actions.themes->actions())
            action->setChecked(action->data().toInt() == int(m_settings.theme()));
        for (QAction *action : m_actions.densities->actions())
            action->setChecked(action->data().toInt() == int(m_settings.density()));
    };
    tick();
    connect(&m_settings, &AppSettings::themeChanged, this, tick);
    connect(m_actions.themes, &QActionGroup::triggered, this,
        [this](QAction *action) { m_settings.setTheme(ThemeSetting(action->data().toInt())); });
    connect(m_actions.densities, &QActionGroup::triggered, this,
        [this](QAction *action) { m_settings.setDensity(Density(action->data().toInt())); });
    connect(&m_settings, &AppSettings::themeChanged, this,
        [this] { applyTheme(*qApp, m_settings.theme(), m_settings.density()); });
}

void MainWindow::addPage(PageId id, PageEntry entry)
{
    const auto at = std::size_t(id);
    Q_ASSERT(m_navigation->count() == int(at));
    const QSignalBlocker quiet(m_navigation);
    m_navigation->addPage(entry.title, entry.iconName);
    m_actions.pages[at]->setText(entry.title);
    m_entries[at] = std::move(entry);
}

// Tab leads from the list of pages into the page: pages come to the end of the chain, and it right before them.
void MainWindow::putNavigationLast()
{
    QWidget *last = previousInFocusChain();
    while (last != this && (last == m_navigation || last->focusPolicy() == Qt::NoFocus))
        last = last->previousInFocusChain();
    // Away from the head of the chain first, which is a ring: there it counts as standing behind its end already.
    setTabOrder(m_search, m_navigation);
    setTabOrder(last, m_navigation);
}

Page *MainWindow::page(PageId id)
{
    const auto at = std::size_t(id);
    if (m_pages[at] || !m_entries[at].make)
        return m_pages[at];
    if (std::none_of(m_pages.begin(), m_pages.end(), [](const Page *made) { return made != nullptr; }))
        putNavigationLast();
    Page *page = m_entries[at].make();
    m_pages[at] = page;
    m_stack->addWidget(page);
    page->setAccessibleName(m_entries[at].title);
    connect(page, &Page::pageActionsChanged, this, [this, page] {
        if (page == currentPage())
            refreshPageActions();
    });
    connect(page, &Page::statusTextChanged, this, &MainWindow::refreshStatus);
    connect(page, &Page::navigationRequested, this, &MainWindow::showPage);
    connect(page, &Page::weekRequested, this, [this](const QUuid &person, QDate day) {
        showPage(PageId::Calendar, {});
        if (Page *calendar = currentPage())
            calendar->showWeekOf(person, day);
    });
    connect(page, &Page::entityShown, this, [this, page, id](const QUuid &entity) {
        if (page == currentPage())
            note(id, entity);
    });
    connect(page, &Page::changed, m_undoBar, [this](const QString &text) { m_undoBar->announce(text); });
    return page;
}

void MainWindow::makePagesAhead()
{
    for (int i = 0; i < kPageCount; ++i) {
        if (m_pages[std::size_t(i)] || !m_entries[std::size_t(i)].make)
            continue;
        page(PageId(i));
        QTimer::singleShot(0, this, &MainWindow::makePagesAhead);
        return;
    }
}

void MainWindow::changePerson()
{
    m_undoBar->dismiss(); // it offers to undo what somebody else did
    for (Page *page : m_pages) {
        if (page)
            page->personChanged();
    }
    if (Page *page = currentPage())
        page->activate();
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::showWorkspace(const QString &name)
{
    m_workspace = name;
    m_history.clear();
    m_actions.setWorkspaceOpen(true);
    m_navigation->show();
    m_toolBar->show();
    m_workspaceLabel->setText(name);
    retitle(name);
    refreshZone();
    showPage(PageId::Jobs);
}

void MainWindow::showWelcome() { leaveWorkspace(m_welcome, tr("No workspace open")); }

void MainWindow::showOpening(const QString &name)
{
    m_opening->setText(tr("Opening %1…").arg(name));
    leaveWorkspace(m_opening, QString());
}

void MainWindow::leaveWorkspace(QWidget *instead, const QString &status)
{
    if (Page *page = currentPage())
        page->deactivate();
    m_workspace = QString();
    m_history.clear();
    m_actions.setWorkspaceOpen(false);
    m_navigation->hide();
    m_toolBar->hide();
    m_results->forget();
    m_undoBar->dismiss();
    m_messageBar->clear();
    m_workspaceLabel->setText(status);
    m_savedLabel->clear();
    refreshZone();
    m_stack->setCurrentWidget(instead);
    refreshPageActions();
    refreshStatus();
    retitle(QString());
}

void MainWindow::setSavedAt(const QDateTime &when)
{
    m_savedAt = when;
    m_savedLabel->setText(tr("Saved %1").arg(words::time(when, m_settings)));
}

void MainWindow::refreshZone()
{
    const QTimeZone zone = m_settings.timeZone();
    const bool other = zone.id() != m_settings.computerZone().id() && !m_workspace.isNull();
    m_zoneLabel->setVisible(other);
    m_zoneLabel->setText(other ? tr("Times in %1").arg(QString::fromLatin1(zone.id())) : QString());
    m_zoneLabel->setToolTip(
        tr("This computer's clock shows %1. Which one times are shown in is chosen in the settings.")
            .arg(QString::fromLatin1(m_settings.computerZone().id())));
    if (m_savedAt.isValid() && !m_savedLabel->text().isEmpty())
        setSavedAt(m_savedAt);
}

void MainWindow::setPageCount(PageId id, int count) { m_navigation->setCount(int(id), count); }

void MainWindow::showPage(PageId id, const QUuid &entity)
{
    goTo(id, entity);
    if (Page *page = currentPage())
        note(id, entity.isNull() ? page->shownEntity() : entity);
}

void MainWindow::goTo(std::optional<NavigationHistory::Place> place)
{
    if (place)
        goTo(place->page, place->entity);
    refreshHistoryActions();
}

void MainWindow::goTo(PageId id, const QUuid &entity)
{
    Page *target = page(id);
    if (!target || m_workspace.isNull())
        return;
    Page *before = currentPage();
    if (before != target) {
        if (before)
            before->deactivate();
        m_stack->setCurrentWidget(target);
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(int(id));
        for (int i = 0; i < kPageCount; ++i)
            m_actions.pages[std::size_t(i)]->setChecked(i == int(id));
        m_results->forget(); // what was looked for was found, or given up
        // First: the page may have a better place for the keyboard.
        if (!m_walking)
            target->focusMain();
        target->activate();
        refreshPageActions();
        refreshStatus();
    }
    m_actions.pages[std::size_t(id)]->setChecked(true);
    if (!entity.isNull())
        target->showEntity(entity);
    // Asked for where one is already, the page gives the keyboard to what it begins with: the way back from far below.
    const QWidget *now = focusWidget();
    if (!m_walking && (!(now && target->isAncestorOf(now)) || (before == target && entity.isNull())))
        target->focusMain();
}

void MainWindow::note(PageId id, const QUuid &entity)
{
    m_history.visit({ id, entity });
    refreshHistoryActions();
}

void MainWindow::refreshHistoryActions()
{
    m_actions.back->setEnabled(m_history.canGoBack());
    m_actions.forward->setEnabled(m_history.canGoForward());
}

void MainWindow::refreshPageActions()
{
    for (QAction *action : std::as_const(m_shownActions))
        m_toolBar->removeAction(action);
    m_menus.pageActions->clear();
    m_shownActions = currentPage() ? currentPage()->pageActions() : QList<QAction *>();
    for (QAction *action : std::as_const(m_shownActions)) {
        if (!action->property("menuOnly").toBool()) // there is not room for all
            m_toolBar->insertAction(m_toolBarGap, action);
    }
    m_menus.pageActions->addActions(m_shownActions);
    m_menus.pageActions->menuAction()->setEnabled(!m_shownActions.isEmpty());
    m_menus.showViews(currentPage() ? currentPage()->viewActions() : QList<QAction *>());
    for (qsizetype i = 0; i < m_shownActions.size(); ++i) {
        QAction *action = m_shownActions.at(i);
        QWidget *button = m_toolBar->widgetForAction(action);
        if (action->isSeparator() || !button)
            continue;
        button->setProperty("primary", i == 0);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(toolTipOf(action));
    }
}

void MainWindow::refreshRecent()
{
    const QStringList paths = m_settings.recentWorkspaces();
    m_welcome->setRecent(paths);
    m_menus.recent->clear();
    for (const QString &path : paths) {
        QString name = QFileInfo(path).completeBaseName();
        QAction *entry = m_menus.recent->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        entry->setToolTip(path.toHtmlEscaped());
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    m_menus.recent->setEnabled(!paths.isEmpty());
}

void MainWindow::refreshStatus() { m_countsLabel->setText(currentPage() ? currentPage()->statusText() : QString()); }

void MainWindow::retitle(const QString &workspace)
{
    setWindowTitle(workspace.isEmpty() ? tr("Shortlist") : tr("%1 – Shortlist").arg(workspace));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *page = currentPage())
        page->deactivate();
    m_settings.saveGeometry(this);
    Q_EMIT aboutToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        systemThemeChanged(*qApp);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace shortlist
