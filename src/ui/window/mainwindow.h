// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainmenu.h"
#include "ui/window/navigationhistory.h"
#include "ui/window/page.h"

#include <QDateTime>
#include <QMainWindow>

#include <array>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace shortlist {

class ActionSet;
class AppSettings;
class MessageBar;
class NavigationList;
class SearchField;
class SearchPopup;
class UndoBar;
class WelcomePage;

/// The frame of the program: navigation, pages, toolbar, menus, status bar, undo bar. It knows no data: whoever builds
/// it connects the ActionSet and the signals below to what they do.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Both must outlive the window.
    MainWindow(ActionSet &actions, AppSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The size of a window that nobody has sized yet, on a screen with so much room: all of it is to be seen.
    static QSize firstSizeOn(const QSize &available);

    /// Call it once for each PageId, in their order.
    void addPage(PageId id, PageEntry entry);
    /// Made now if it was not needed before.
    Page *page(PageId id);
    /// Makes the pages nobody has looked at yet, one in each round of the event loop, so that the first look at them is
    /// quick and the window is free in between.
    void makePagesAhead();
    /// Somebody else sits down: tells all pages there are.
    void changePerson();
    /// The page in front; null while the welcome page is.
    Page *currentPage() const;

    /// A workspace is open: shows its pages. `name` stands in the title and the status bar.
    void showWorkspace(const QString &name);
    /// No workspace: shows the welcome page.
    void showWelcome();
    /// A workspace is being opened, which may take a while: says so until showWorkspace() or showWelcome().
    void showOpening(const QString &name);
    /// "Saved 13:24" in the status bar; `when` in UTC, shown in the zone and format of the settings.
    void setSavedAt(const QDateTime &when);
    /// A number behind a page's name in the navigation.
    void setPageCount(PageId id, int count);

    UndoBar *undoBar() const { return m_undoBar; }
    /// Above the pages: for what concerns the whole workspace (read-only, damaged).
    MessageBar *messageBar() const { return m_messageBar; }
    /// The field at the top, Ctrl+K.
    SearchField *searchField() const { return m_search; }
    /// Where what it finds is shown.
    SearchPopup *searchPopup() const { return m_results; }
    WelcomePage *welcomePage() const { return m_welcome; }

public Q_SLOTS:
    /// Goes to a page, showing one thing there if `entity` is not null; noted for Back.
    void showPage(shortlist::PageId id, const QUuid &entity = {});

Q_SIGNALS:
    /// From the menu or the welcome page.
    void recentChosen(const QString &path);
    /// Files were dropped on the window.
    void filesDropped(const QStringList &paths);
    /// The field at the top rested with this text: what was found goes to searchPopup().
    void searchRequested(const QString &text);
    /// The window is about to close; pages have been told to save.
    void aboutToClose();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectLook();
    void putNavigationLast();
    void goTo(PageId id, const QUuid &entity);
    void goTo(std::optional<NavigationHistory::Place> place);
    void note(PageId id, const QUuid &entity);
    void refreshHistoryActions();
    void refreshPageActions();
    void refreshRecent();
    void refreshStatus();
    /// Says the zone of all times where it is not this computer's.
    void refreshZone();
    /// The state without a workspace, with this in the place of the pages.
    void leaveWorkspace(QWidget *instead, const QString &status);
    void retitle(const QString &workspace);

    ActionSet &m_actions;
    AppSettings &m_settings;
    MainMenus m_menus;
    NavigationHistory m_history;
    std::array<PageEntry, kPageCount> m_entries;
    std::array<Page *, kPageCount> m_pages{};

    NavigationList *m_navigation;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QLabel *m_opening;
    MessageBar *m_messageBar;
    UndoBar *m_undoBar = nullptr;
    SearchField *m_search;
    SearchPopup *m_results = nullptr;
    bool m_tabbing = false; ///< Tab is what the keyboard moves by at this moment
    bool m_walking = false; ///< through the list of pages, which keeps the keyboard
    QToolBar *m_toolBar;
    QAction *m_toolBarGap = nullptr;
    QList<QAction *> m_shownActions;
    QLabel *m_workspaceLabel;
    QLabel *m_savedLabel;
    QLabel *m_zoneLabel; ///< which zone times are in, where it is not this computer's
    QLabel *m_countsLabel;
    QDateTime m_savedAt;
    QString m_workspace;
};

} // namespace shortlist
