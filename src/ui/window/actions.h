// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/page.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>

#include <array>

namespace shortlist {

/// Every global action of the program, made in one place with its words, icon and keys. The window puts them into
/// menus; the program connects their triggered() to what they do. Each has an objectName for tests ("actionOpen").
class ActionSet : public QObject {
    Q_OBJECT
public:
    explicit ActionSet(QObject *parent = nullptr);

    // File
    QAction *newWorkspace = nullptr;
    QAction *openWorkspace = nullptr;
    QAction *openSample = nullptr;
    QAction *startFromFile = nullptr; ///< a new workspace, and a job page or a CSV into it at once
    QAction *closeWorkspace = nullptr;
    QAction *saveNow = nullptr; ///< everything is saved already; makes sure and says so
    QAction *backUp = nullptr;
    QAction *importCandidates = nullptr;
    QAction *importPeople = nullptr;
    QAction *exportCandidates = nullptr;
    QAction *quit = nullptr;
    // Edit
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *find = nullptr; ///< the page's filter
    QAction *searchAll = nullptr; ///< the field at the top
    QAction *preferences = nullptr;
    // Job
    QAction *importPage = nullptr;
    QAction *newJobFromTemplate = nullptr;
    QAction *newJob = nullptr;
    // Schedule: each does what the page in front offers for what is chosen there
    QAction *planLoops = nullptr; ///< the remaining interviews of many; nobody chosen: of a job
    QAction *planRemaining = nullptr; ///< those of one candidate
    QAction *planAgain = nullptr;
    QAction *bookInterview = nullptr;
    QAction *findTime = nullptr;
    QAction *conflicts = nullptr;
    QAction *readCalendar = nullptr;
    QAction *readReply = nullptr;
    QAction *printCalendar = nullptr;
    // Go
    QAction *back = nullptr;
    QAction *forward = nullptr;
    std::array<QAction *, kPageCount> pages{};
    // View
    QAction *refresh = nullptr;
    QAction *fullScreen = nullptr;
    QActionGroup *themes = nullptr; ///< data() is int(ThemeSetting)
    QActionGroup *densities = nullptr; ///< data() is int(Density)
    // Help
    QAction *shortcuts = nullptr;
    QAction *help = nullptr;
    QAction *about = nullptr;

    /// Every action above, for the shortcut list and the test that no two keys clash.
    QList<QAction *> all() const;
    /// Switches what needs a workspace on or off.
    void setWorkspaceOpen(bool open);
    /// What undo and redo would do now, for their menu text; an empty text switches the action off.
    void setUndoTexts(const QString &undoText, const QString &redoText);

private:
    QAction *make(const char *name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys = {});
    void makeFile();
    void makeEdit();
    void makeSchedule();
    void makeGo();
    void makeView();
    void makeHelp();

    QList<QAction *> m_all;
};

/// The platform's keys for a standard command, or `fallback` where the platform has none (Save as, Quit and Preferences
/// on a plain X session).
QList<QKeySequence> standardKeys(QKeySequence::StandardKey standard, const QKeySequence &fallback);

} // namespace shortlist
