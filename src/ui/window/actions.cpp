// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

namespace shortlist {

QList<QKeySequence> standardKeys(QKeySequence::StandardKey standard, const QKeySequence &fallback)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    return keys.isEmpty() ? QList<QKeySequence>{ fallback } : keys;
}

ActionSet::ActionSet(QObject *parent)
    : QObject(parent)
{
    makeFile();
    makeEdit();
    makeSchedule();
    makeGo();
    makeView();
    makeHelp();
    setWorkspaceOpen(false);
    setUndoTexts(QString(), QString());
}

QAction *ActionSet::make(
    const char *name, const QString &text, const QString &iconName, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    m_all.append(action);
    return action;
}

void ActionSet::makeFile()
{
    newWorkspace = make("actionNewWorkspace", tr("&New workspace…"), QStringLiteral("file-plus"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) });
    openWorkspace = make("actionOpen", tr("&Open…"), QStringLiteral("folder-open"),
        standardKeys(QKeySequence::Open, QKeySequence(Qt::CTRL | Qt::Key_O)));
    openSample = make("actionSample", tr("&Try the sample"), QStringLiteral("sparkles"));
    startFromFile = make("actionStartFromFile", tr("Start from a &file…"), QStringLiteral("file-down"));
    closeWorkspace =
        make("actionClose", tr("&Close workspace"), QString(), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W) });
    saveNow = make("actionSaveNow", tr("&Save now"), QStringLiteral("save"),
        standardKeys(QKeySequence::Save, QKeySequence(Qt::CTRL | Qt::Key_S)));
    backUp = make("actionBackUp", tr("&Back up…"), QStringLiteral("archive"));
    importCandidates = make("actionImportCandidates", tr("&Import candidates…"), QStringLiteral("file-input"),
        { QKeySequence(Qt::CTRL | Qt::Key_I) });
    importPeople = make("actionImportPeople", tr("Import &people…"), QStringLiteral("users"));
    exportCandidates = make("actionExport", tr("&Export candidates…"), QStringLiteral("upload"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E) });
    quit = make("actionQuit", tr("&Quit"), QStringLiteral("log-out"),
        standardKeys(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    quit->setMenuRole(QAction::QuitRole);
    importPage = make("actionImportPage", tr("&Import page…"), QStringLiteral("file-text"),
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I) });
    newJobFromTemplate = make("actionNewJobFromTemplate", tr("New job from &template…"),
        QStringLiteral("layout-template"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J) });
    newJob = make("actionNewJob", tr("&New empty job…"), QStringLiteral("briefcase"));
}

void ActionSet::makeEdit()
{
    undo = make("actionUndo", QString(), QStringLiteral("undo-2"),
        standardKeys(QKeySequence::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    redo = make("actionRedo", QString(), QStringLiteral("redo-2"),
        standardKeys(QKeySequence::Redo, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    find =
        make("actionFind", tr("&Find on this page"), QStringLiteral("filter"), { QKeySequence(Qt::CTRL | Qt::Key_F) });
    searchAll = make(
        "actionSearchAll", tr("&Search everything"), QStringLiteral("search"), { QKeySequence(Qt::CTRL | Qt::Key_K) });
    preferences = make("actionPreferences", tr("&Preferences"), QStringLiteral("settings"),
        standardKeys(QKeySequence::Preferences, QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    preferences->setMenuRole(QAction::PreferencesRole);
}

void ActionSet::makeSchedule()
{
    planLoops = make(
        "actionPlanLoops", tr("Plan &loops…"), QStringLiteral("calendar-days"), { QKeySequence(Qt::CTRL | Qt::Key_L) });
    planRemaining =
        make("actionPlanRemaining", tr("&Plan a candidate's interviews…"), QStringLiteral("calendar-check"));
    planAgain = make("actionPlanAgain", tr("Plan &again…"), QStringLiteral("list-ordered"));
    bookInterview = make("actionBookInterview", tr("&New interview…"), QStringLiteral("calendar-plus"));
    findTime = make("actionFindTime", tr("&Find another time…"), QStringLiteral("refresh-cw"));
    conflicts = make("actionConflicts", tr("&Conflicts"), QStringLiteral("triangle-alert"));
    readCalendar = make("actionReadCalendar", tr("&Read a calendar…"), QStringLiteral("calendar-days"));
    readReply = make("actionReadReply", tr("Read a r&eply…"), QStringLiteral("file-input"));
    printCalendar = make("actionPrintCalendar", tr("Print a &day or a week…"), QStringLiteral("file-text"));
}

void ActionSet::makeGo()
{
    back = make("actionBack", tr("&Back"), QStringLiteral("arrow-left"), { QKeySequence(Qt::ALT | Qt::Key_Left) });
    forward =
        make("actionForward", tr("&Forward"), QStringLiteral("arrow-right"), { QKeySequence(Qt::ALT | Qt::Key_Right) });
    for (int i = 0; i < kPageCount; ++i) {
        // The window fills in words and icons from the pages themselves.
        const QByteArray name = "actionPage" + QByteArray::number(i + 1);
        pages[std::size_t(i)] =
            make(name.constData(), QString(), QString(), { QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + i)) });
        pages[std::size_t(i)]->setCheckable(true);
    }
}

void ActionSet::makeView()
{
    refresh = make("actionRefresh", tr("&Refresh"), QStringLiteral("refresh-cw"),
        standardKeys(QKeySequence::Refresh, QKeySequence(Qt::Key_F5)));
    fullScreen = make("actionFullScreen", tr("&Full screen"), QString(), { QKeySequence(Qt::Key_F11) });
    fullScreen->setCheckable(true);
    const auto choice = [this](QActionGroup *group, const char *name, const QString &text, int data) {
        QAction *action = make(name, text, QString());
        action->setCheckable(true);
        action->setData(data);
        group->addAction(action);
    };
    themes = new QActionGroup(this);
    choice(themes, "actionThemeSystem", tr("As the &system"), int(ThemeSetting::System));
    choice(themes, "actionThemeLight", tr("&Light"), int(ThemeSetting::Light));
    choice(themes, "actionThemeDark", tr("&Dark"), int(ThemeSetting::Dark));
    densities = new QActionGroup(this);
    choice(densities, "actionComfortable", tr("&Comfortable rows"), int(Density::Comfortable));
    choice(densities, "actionCompact", tr("C&ompact rows"), int(Density::Compact));
}

void ActionSet::makeHelp()
{
    help = make("actionHelp", tr("&First steps"), QStringLiteral("life-buoy"), { QKeySequence(Qt::Key_F1) });
    shortcuts = make("actionShortcuts", tr("&Keyboard shortcuts"), QStringLiteral("keyboard"),
        { QKeySequence(Qt::CTRL | Qt::Key_Question) });
    about = make("actionAbout", tr("&About Shortlist"), QStringLiteral("info"));
    about->setMenuRole(QAction::AboutRole);
}

QList<QAction *> ActionSet::all() const { return m_all; }

void ActionSet::setWorkspaceOpen(bool open)
{
    for (QAction *action : { closeWorkspace, saveNow, backUp, importCandidates, importPeople, exportCandidates, find,
             searchAll, preferences, importPage, newJobFromTemplate, newJob, planLoops, planRemaining, planAgain,
             bookInterview, findTime, conflicts, readCalendar, readReply, printCalendar, refresh })
        action->setEnabled(open);
    for (QAction *page : pages)
        page->setEnabled(open);
    if (!open) {
        setUndoTexts(QString(), QString());
        back->setEnabled(false);
        forward->setEnabled(false);
    }
}

void ActionSet::setUndoTexts(const QString &undoText, const QString &redoText)
{
    const auto say = [](QAction *action, const QString &bare, const QString &what) {
        QString escaped = what;
        escaped.replace(QLatin1Char('&'), QStringLiteral("&&"));
        action->setText(what.isEmpty() ? bare : QStringLiteral("%1: %2").arg(bare, escaped));
        action->setEnabled(!what.isEmpty());
    };
    say(undo, tr("&Undo"), undoText);
    say(redo, tr("&Redo"), redoText);
}

} // namespace shortlist
