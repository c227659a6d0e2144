// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/program.h"

#include "domain/calendar/zonedtime.h"
#include "domain/people/person.h"
#include "domain/words/words.h"
#include "program/aboutcalendar.h"
#include "program/aboutinterview.h"
#include "program/aboutperson.h"
#include "program/notifier.h"
#include "program/pages.h"
#include "program/schedulemenu.h"
#include "program/workspaceflow.h"
#include "ui/search/searchpopup.h"
#include "ui/style/theme.h"
#include "ui/today/reminder.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/undobar.h"
#include "ui/window/helpdialogs.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStatusBar>

namespace shortlist {

namespace {

constexpr int kWaitingRestMs = 200;
constexpr int kWaitingTickMs = 60 * 1000;

/// Clears what messages tell of changes: once they are undone, it is no longer so.
void forgetDone(const QWidget &window)
{
    const auto bars = window.findChildren<MessageBar *>();
    for (MessageBar *bar : bars) {
        if (bar->isAboutChange())
            bar->clear();
    }
}

// Written while somebody types or looks: telling each would be noise.
bool isQuiet(const QString &command)
{
    static const QStringList quiet{ QStringLiteral("scorecard.draft"), QStringLiteral("scorecard.seen"),
        QStringLiteral("setting.change"), QStringLiteral("debrief.notes") };
    return quiet.contains(command);
}

} // namespace

Program::Program(const Clock &clock, Prompter &prompter, AppSettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_prompter(prompter)
    , m_settings(settings)
    , m_window(std::make_unique<MainWindow>(m_actions, settings))
    , m_flow(std::make_unique<WorkspaceFlow>(m_gateway, *m_window, settings, prompter, clock))
    , m_notifier(new Notifier(*m_window, this))
    , m_reminder(new Reminder(m_gateway, settings, clock, this))
{
    m_peopleBox = new ChoiceBox;
    m_peopleBox->setObjectName(QStringLiteral("actingPersonCombo"));
    m_peopleBox->setAccessibleName(tr("You are"));
    m_peopleBox->setToolTip(tr("Who you are: whose scorecards are yours, and what you may see"));
    m_peopleBox->setMinimumContentsLength(28);
    m_peopleBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_peopleBar = new QWidget;
    auto *line = new QHBoxLayout(m_peopleBar);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new CaptionLabel(tr("You are"));
    label->setBuddy(m_peopleBox);
    line->addWidget(label);
    line->addWidget(m_peopleBox);
    m_peopleBar->hide();
    m_window->statusBar()->addPermanentWidget(m_peopleBar);
    addPages();
    connectActions();
    connectGateway();
}

Program::~Program()
{
    // The pages go first: they ask the gateway until the end. What it says when it closes the workspace concerns no one
    // any more.
    m_gateway.disconnect();
    delete m_notifier; // it speaks through the window
    m_window.reset();
}

void Program::addPages()
{
    PageContext context = makePageContext(m_gateway, m_prompter, m_settings, m_clock);
    context.actAs = [this](const PersonId &person) {
        actAs(person);
        refreshPeople();
    };
    context.backUp = [this] { m_flow->backUp(); };
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        m_window->addPage(id, pageEntry(id, context));
    }
}

void Program::connectActions()
{
    const auto on = [this](QAction *action, auto &&does) { connect(action, &QAction::triggered, this, does); };
    on(m_actions.newWorkspace, [this] { m_flow->makeNew(); });
    on(m_actions.openWorkspace, [this] { m_flow->openOther(); });
    on(m_actions.openSample, [this] { m_flow->openSample(); });
    on(m_actions.startFromFile, [this] {
        connect(
            m_flow.get(), &WorkspaceFlow::opened, this, [this] { triggerOn(PageId::Jobs, "importPageAction"); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_flow->makeNew();
    });
    on(m_actions.closeWorkspace, [this] { m_flow->close(); });
    on(m_actions.backUp, [this] { m_flow->backUp(); });
    on(m_actions.saveNow, [this] {
        if (Page *page = m_window->currentPage())
            page->saveTyped();
        m_gateway.run(
            this, [](Services &) { return done(); },
            [this](const Status &) { m_window->setSavedAt(m_clock.nowUtc()); });
    });
    on(m_actions.importCandidates, [this] { triggerOn(PageId::Candidates, "importAction"); });
    on(m_actions.exportCandidates, [this] { triggerOn(PageId::Candidates, "exportAction"); });
    on(m_actions.importPeople, [this] { triggerOn(PageId::Directory, "importAction"); });
    on(m_actions.importPage, [this] { triggerOn(PageId::Jobs, "importPageAction"); });
    on(m_actions.newJobFromTemplate, [this] { triggerOn(PageId::Jobs, "newFromTemplateAction"); });
    on(m_actions.newJob, [this] { triggerOn(PageId::Jobs, "newJobAction"); });
    new ScheduleMenu(m_actions, *m_window, m_gateway, this);
    on(m_actions.undo, [this] { undoOrRedo(true); });
    on(m_actions.redo, [this] { undoOrRedo(false); });
    on(m_actions.preferences, [this] { m_window->showPage(PageId::Settings); });
    on(m_actions.refresh, [this] {
        if (Page *page = m_window->currentPage())
            page->activate();
    });
    connect(m_window.get(), &MainWindow::recentChosen, this, [this](const QString &path) { m_flow->openPath(path); });
    connect(m_window.get(), &MainWindow::searchRequested, this, &Program::searchEverywhere);
    connect(m_window.get(), &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (path.endsWith(QLatin1String(".shortlist"), Qt::CaseInsensitive))
                return m_flow->openPath(path);
        }
        // Pages take what is dropped on them; elsewhere it cannot be told what a calendar is to be.
        if (!paths.isEmpty() && FileDrop::calendars().contains(QFileInfo(paths.first()).suffix(), Qt::CaseInsensitive))
            m_window->messageBar()->showMessage(MessageBar::Kind::Info,
                tr("Drop a calendar file on the page of a candidate or in the directory, a reply on the calendar or on"
                   " the page of today."));
    });
    connect(&m_settings, &AppSettings::timesChanged, this, &Program::tellZone);
    connect(m_peopleBox, &ChoiceBox::decided, this,
        [this](int row) { actAs(PersonId(m_peopleBox->itemData(row).toUuid())); });
}

void Program::connectGateway()
{
    connect(m_flow.get(), &WorkspaceFlow::opened, this, &Program::onOpened);
    // Several changes in a row are counted once; and what the clock makes a task is counted without a change.
    m_waitingRest.setSingleShot(true);
    m_waitingRest.setInterval(kWaitingRestMs);
    connect(&m_waitingRest, &QTimer::timeout, this, &Program::refreshWaiting);
    m_waitingTick.start(kWaitingTickMs);
    connect(&m_waitingTick, &QTimer::timeout, this, &Program::refreshWaiting);
    connect(this, &Program::actingPersonChanged, m_reminder, [this] { m_reminder->changePerson(m_person); });
    connect(m_reminder, &Reminder::due, this,
        [this](const QString &title, const QString &text, const InterviewId &interview) {
            m_notifier->notify(title, text, interview.uuid());
        });
    connect(m_reminder, &Reminder::changed, this,
        [this](const QString &title, const QString &text, const InterviewId &interview) {
            m_notifier->rephrase(title, text, interview.uuid());
        });
    connect(m_reminder, &Reminder::settled, this,
        [this](const InterviewId &interview) { m_notifier->withdraw(interview.uuid()); });
    connect(m_notifier, &Notifier::chosen, this, [this](const QUuid &interview) {
        if (m_gateway.isOpen())
            m_window->showPage(interview.isNull() ? PageId::Today : PageId::Calendar, interview);
    });
    connect(&m_gateway, &Gateway::closed, this, [this] {
        m_peopleBar->hide();
        m_person = {};
        m_settings.setPersonZone({});
    });
    connect(&m_gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        m_window->setSavedAt(m_clock.nowUtc());
        announce(notice);
        refreshUndo();
        if (notice.touches(EntityKind::Person))
            refreshPeople();
        if (!isQuiet(notice.command))
            m_waitingRest.start();
        if (notice.touches(EntityKind::Participant) || notice.touches(EntityKind::Interview))
            m_reminder->look(); // a decline is told at once
    });
}

void Program::onOpened()
{
    const PersonId chosen(m_settings.actingPerson(m_gateway.path()));
    if (!chosen.isNull()) {
        actAs(chosen);
        return finishOpening();
    }
    m_gateway.run(
        this, [](Services &services) { return services.settings.actingPerson(); },
        [this](const Result<PersonId> &person) {
            actAs(person ? *person : PersonId());
            if (!person)
                m_window->messageBar()->showMessage(MessageBar::Kind::Error, person.error().text());
            finishOpening();
        });
}

void Program::finishOpening()
{
    refreshPeople();
    refreshUndo();
    refreshWaiting();
    m_reminder->look();
    m_window->makePagesAhead();
    Q_EMIT ready();
}

void Program::actAs(const PersonId &person)
{
    // What is being typed is still the other person's.
    if (Page *page = m_window->currentPage())
        page->deactivate();
    m_person = person;
    m_settings.setActingPerson(m_gateway.path(), person.uuid());
    m_gateway.run(
        this,
        [person](Services &services) -> Result<QString> {
            services.session().person = person;
            const auto found = services.context.workspace.tryGet(person);
            return found && *found ? (**found).zone : QString();
        },
        [this, person](const Result<QString> &zone) {
            // Before the pages show anything: times are on the clock of who sits here now.
            if (person == m_person)
                m_settings.setPersonZone(zone ? *zone : QString());
            tellZone();
            m_window->changePerson();
            refreshWaiting();
            refreshUndo(); // what somebody wrote on a scorecard is theirs to take back
            Q_EMIT actingPersonChanged();
        });
}

void Program::tellZone()
{
    if (!m_gateway.isOpen())
        return;
    m_gateway.run(
        this,
        [zone = m_settings.timeZone()](Services &services) {
            services.session().zone = zone;
            return done();
        },
        [](const Status &) {});
}

void Program::refreshPeople()
{
    m_gateway.run(
        this,
        [](Services &services) {
            return services.context.workspace.all<Person>(
                { equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
        },
        [this](const Result<QList<Person>> &people) {
            if (!people)
                return m_window->messageBar()->showMessage(MessageBar::Kind::Error, people.error().text());
            m_peopleBox->clear();
            m_peopleBox->addItem(tr("nobody yet"), QUuid());
            int current = 0;
            for (const Person &person : *people) {
                m_peopleBox->addItem(person.name, person.id.uuid());
                if (person.id == m_person) {
                    current = m_peopleBox->count() - 1;
                    m_settings.setPersonZone(person.zone); // which may just have been changed
                }
            }
            m_peopleBox->setCurrentIndex(current);
            m_peopleBar->setVisible(!people->isEmpty());
        });
}

void Program::refreshUndo()
{
    m_gateway.runLatest(
        this, QStringLiteral("undo"), [](Services &services) { return services.history.next(); },
        [this](const Result<HistoryService::Next> &next) {
            if (!next)
                return m_actions.setUndoTexts({}, {});
            if (next->blocked)
                m_window->undoBar()->withdraw();
            // Where undo comes to its end, it says why.
            const std::optional<Batch> &undo = next->blocked ? next->blocked : next->undo;
            m_actions.setUndoTexts(undo ? words::command(undo->command) : QString(),
                next->redo ? words::command(next->redo->command) : QString());
        });
}

void Program::refreshWaiting()
{
    const QDateTime now = m_clock.nowUtc();
    const QTimeZone zone = m_settings.timeZone();
    const TodayFilter filter{ now, startOfDayUtc(localDay(now, zone).addDays(1), zone), m_person, zone };
    m_gateway.runLatest(
        this, QStringLiteral("waiting"), [filter](Services &services) { return services.today.count(filter); },
        [this](const Result<int> &count) {
            // What cannot be counted now keeps its last number: none would say that nothing waits.
            if (count)
                m_window->setPageCount(PageId::Today, *count);
        });
}

void Program::undoOrRedo(bool undo)
{
    if (Page *page = m_window->currentPage())
        page->saveTyped();
    m_gateway.run(
        this, [undo](Services &services) { return undo ? services.history.undo() : services.history.redo(); },
        [this](const Status &done) {
            if (!done)
                m_window->undoBar()->announce(done.error().text(), false);
        });
}

void Program::announce(const CommitNotice &notice)
{
    if (notice.kind == CommitNotice::Kind::Committed && (!notice.undoable || isQuiet(notice.command)))
        return;
    if (notice.kind == CommitNotice::Kind::Undone)
        forgetDone(*m_window);
    const int number = ++m_announced;
    const QString what = words::command(notice.command);
    if (isAboutCalendar(notice))
        return announceWith(aboutCalendar, notice, what);
    if (isAboutPerson(notice))
        return announceWith(aboutPerson, notice, what);
    if (!isAboutInterview(notice))
        return announce(notice.kind, what);
    // Of many interviews in a calendar it is told which one; of two changes at once, the later.
    m_gateway.runLatest(
        this, QStringLiteral("told"), [notice](Services &services) { return aboutInterview(services, notice); },
        [this, number, kind = notice.kind, what](const Result<AboutInterview> &about) {
            if (number != m_announced)
                return; // what came after it stands there
            const QString which = about ? about->words(m_clock.nowUtc(), m_settings) : QString();
            announce(kind, which.isEmpty() ? what : what + QStringLiteral(" · ") + which);
        });
}

void Program::announceWith(About about, const CommitNotice &notice, const QString &what)
{
    m_gateway.runLatest(
        this, QStringLiteral("told"), [about, notice](Services &services) { return about(services, notice); },
        [this, number = m_announced, kind = notice.kind, what](const Result<QString> &told) {
            if (number != m_announced)
                return;
            announce(kind, told && !told->isEmpty() ? what + QStringLiteral(" · ") + *told : what);
        });
}

void Program::announce(CommitNotice::Kind kind, const QString &what)
{
    switch (kind) {
    case CommitNotice::Kind::Committed:
        m_window->undoBar()->announce(what);
        break;
    case CommitNotice::Kind::Undone:
        m_window->undoBar()->announce(tr("Undone: %1").arg(what), false);
        break;
    case CommitNotice::Kind::Redone:
        m_window->undoBar()->announce(tr("Done again: %1").arg(what));
        break;
    }
}

void Program::searchEverywhere(const QString &text)
{
    if (text.isEmpty())
        return;
    m_gateway.runLatest(
        this, QStringLiteral("search"), [text](Services &services) { return services.search.find(text); },
        [this, text](const Result<SearchResults> &found) {
            if (found)
                m_window->searchPopup()->showResults(*found);
            else
                m_window->searchPopup()->showProblem(text, found.error().text());
        });
}

void Program::triggerOn(PageId id, const char *actionName)
{
    m_window->showPage(id);
    if (auto *action = m_window->page(id)->findChild<QAction *>(QLatin1String(actionName));
        action && action->isEnabled())
        action->trigger();
}

} // namespace shortlist
