// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/gateway.h"
#include "ui/settings/appsettings.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"

#include <QTimer>

#include <memory>

namespace shortlist {

class ChoiceBox;
class Notifier;
class Prompter;
class Reminder;
class WorkspaceFlow;

/// The window with everything behind it: builds and owns it all, and connects actions to what they do. GUI thread;
/// needs a QApplication.
class Program : public QObject {
    Q_OBJECT

public:
    /// `clock`, `prompter` and `settings` must outlive the program; tests give their own.
    Program(const Clock &clock, Prompter &prompter, AppSettings &settings, QObject *parent = nullptr);
    ~Program() override;

    MainWindow &window() { return *m_window; }
    Gateway &gateway() { return m_gateway; }
    ActionSet &actions() { return m_actions; }
    WorkspaceFlow &workspaces() { return *m_flow; }
    Notifier &notifier() { return *m_notifier; }

    /// Who sits at the desk; kept for this workspace on this computer.
    void actAs(const PersonId &person);
    PersonId actingPerson() const { return m_person; }

Q_SIGNALS:
    /// The pages of a newly opened workspace are in front.
    void ready();
    void actingPersonChanged();

private:
    void addPages();
    void connectActions();
    void connectGateway();
    void onOpened();
    void finishOpening();
    /// The workspace's thread writes its sentences on the same clock as the window.
    void tellZone();
    void refreshPeople();
    void refreshUndo();
    /// How much the page of today has for who sits here stands beside its name, so that nobody misses a decline.
    void refreshWaiting();
    void undoOrRedo(bool undo);
    void searchEverywhere(const QString &text);
    /// Shows a page and triggers its action of that object name: the menu's way to what a page does.
    void triggerOn(PageId page, const char *actionName);
    void announce(const CommitNotice &notice);
    using About = Result<QString> (*)(Services &, const CommitNotice &);
    /// Says what was done, and with what `about` tells of it: whose calendar it was, who was changed.
    void announceWith(About about, const CommitNotice &notice, const QString &what);
    void announce(CommitNotice::Kind kind, const QString &what);

    int m_announced = 0; ///< changes so far that the window tells of
    const Clock &m_clock;
    Prompter &m_prompter;
    AppSettings &m_settings;
    Gateway m_gateway;
    ActionSet m_actions;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkspaceFlow> m_flow;
    Notifier *m_notifier;
    Reminder *m_reminder;
    QWidget *m_peopleBar = nullptr;
    ChoiceBox *m_peopleBox = nullptr;
    PersonId m_person;
    QTimer m_waitingRest;
    QTimer m_waitingTick;
};

} // namespace shortlist
