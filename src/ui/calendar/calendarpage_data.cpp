// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar page reads, and what it asks the workspace to change.
#include "domain/calendar/bookingrules.h"
#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/searchkey.h"
#include "domain/jobs/jobnames.h"
#include "domain/scorecards/scorecard.h"
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "service/settings/teamhours.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/calendar/monthview.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompter.h"
#include "ui/words/times.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace shortlist {

namespace {

/// Fills a filter, keeping what was chosen.
void fill(QComboBox *box, const QString &everything, const QList<QPair<QString, QUuid>> &choices)
{
    const QUuid before = box->currentData().toUuid();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(everything, QUuid());
    for (const auto &[name, id] : choices)
        box->addItem(name, id);
    box->setCurrentIndex(std::max(box->findData(before), 0));
}

} // namespace

Result<CalendarPage::Loaded> CalendarPage::load(Services &services, const Wanted &wanted)
{
    const InterviewFilter &filter = wanted.filter;
    Result<QList<InterviewEntry>> entries = QList<InterviewEntry>();
    if (wanted.entries)
        entries = services.interviews.list(filter);
    if (!entries)
        return entries.error();
    auto team = services.context.workspace.all<Person>(
        { equals(&Person::state, PersonState::Active) }, { fieldName(&Person::name) });
    if (!team)
        return team.error();
    auto jobs =
        services.context.workspace.all<Job>({ differs(&Job::state, JobState::Retired) }, { fieldName(&Job::title) });
    if (!jobs)
        return jobs.error();
    auto stages = services.context.queries.calendar.stageNames();
    if (!stages)
        return stages.error();
    const auto any = services.context.workspace.all<Interview>({}, {}, 1);
    if (!any)
        return any.error();
    const auto notice = services.settings.hours(noticeHours());
    if (!notice)
        return notice.error();
    LaneTimes times;
    if (!filter.person.isNull() && wanted.entries) {
        auto read = laneTimes(services, filter.span, { filter.person });
        if (!read)
            return read.error();
        times = std::move(*read);
    }
    return Loaded{ std::move(*entries), std::move(*team), std::move(*jobs), std::move(*stages), !any->isEmpty(),
        services.session().person, *notice, std::move(times) };
}

void CalendarPage::refresh()
{
    m_stale = true;
    if (!m_front || !m_context.gateway.isOpen())
        return;
    m_stale = false;
    const InterviewFilter filter = filterShown();
    const bool list = m_mode == Mode::Agenda;
    m_agendaModel->setLook(m_context.settings.timeZone(), m_context.settings.timeFormat(), locale(), dateHere());
    if (list)
        m_agendaModel->show(filter);
    const Wanted wanted{ filter, !list };
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar"), [wanted](Services &services) { return load(services, wanted); },
        [this](const Result<Loaded> &loaded) {
            if (loaded)
                take(*loaded);
            else
                m_messages->showMessage(MessageBar::Kind::Error, loaded.error().text());
        });
    loadBooked();
}

InterviewFilter CalendarPage::filterShown() const
{
    const QTimeZone zone = m_context.settings.timeZone();
    InterviewFilter filter;
    filter.span.start = startOfDayUtc(firstDay(), zone);
    // The list goes on as long as there are interviews.
    if (m_mode != Mode::Agenda)
        filter.span.end = startOfDayUtc(firstDay().addDays(days()), zone);
    filter.person = PersonId(m_person->currentData().toUuid());
    filter.job = JobId(m_job->currentData().toUuid());
    filter.stageNames = m_stage->currentData().toStringList();
    return filter;
}

void CalendarPage::take(const Loaded &loaded)
{
    m_team = loaded.team;
    m_me = loaded.me;
    m_noticeHours = loaded.noticeHours;
    fillFilters(loaded);
    if (isPainted()) {
        m_view->setEntries(loaded.entries);
        shade(loaded);
    } else if (m_mode == Mode::Month) {
        m_monthModel->setEntries(loaded.entries, m_context.settings.timeZone(), m_context.settings.timeFormat());
    }
    // What was read before it was wanted may lack it.
    if (isPainted() && m_view->entryOf(InterviewId(m_wanted))) {
        m_view->setCurrent(InterviewId(m_wanted));
        m_wanted = QUuid();
    }
    // Whose time is asked for is looked at, booked or not.
    const bool empty = !loaded.any && !m_showGrid && m_person->currentIndex() <= 0;
    const bool leaves = empty && currentView()->hasFocus();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (leaves)
        focusMain(); // where the same keys work
    showCurrent();
    showFilters();
    // The list says so itself when it was read.
    if (m_mode != Mode::Agenda)
        showNothing();
    if (m_mode == Mode::People)
        loadLanes();
    if (m_mode != Mode::Agenda) // which says when it was read
        loadClashing();
    Q_EMIT statusTextChanged();
}

void CalendarPage::fillFilters(const Loaded &loaded)
{
    QList<QPair<QString, QUuid>> people;
    for (const Person &person : loaded.team)
        people += { person.name, person.id.uuid() };
    fill(m_person, tr("Everybody"), people);
    QList<QPair<QString, QUuid>> jobs;
    const auto names = jobNames(loaded.jobs);
    for (const Job &job : loaded.jobs)
        jobs += { names.value(job.id), job.id.uuid() };
    fill(m_job, tr("All jobs"), jobs);
    fillStages(loaded.stages);
}

/// One line a name, and one for each kind that goes by several names: “Coding interview” of one job is the technical
/// interview of another.
void CalendarPage::fillStages(const QStringList &stages)
{
    const QString before = m_stage->currentText();
    const QSignalBlocker quiet(m_stage);
    m_stage->clear();
    m_stage->addItem(tr("All stages"), QStringList());
    QStringList technical;
    // Who wrote a name in another way meant the same stage.
    QList<QStringList> names;
    for (const QString &stage : stages) {
        const auto same = std::find_if(names.begin(), names.end(),
            [&stage](const QStringList &one) { return searchKey(one.constFirst()) == searchKey(stage); });
        if (same == names.end())
            names += QStringList{ stage };
        else
            *same += stage;
        if (isTechnicalName(stage))
            technical += stage;
    }
    const auto several = std::count_if(
        names.begin(), names.end(), [](const QStringList &one) { return isTechnicalName(one.constFirst()); });
    if (several > 1)
        m_stage->addItem(tr("All technical interviews"), technical);
    for (const QStringList &one : std::as_const(names))
        m_stage->addItem(one.constFirst(), one);
    m_stage->setCurrentIndex(std::max(m_stage->findText(before), 0));
}

void CalendarPage::shade(const Loaded &loaded)
{
    const PersonId chosen(m_person->currentData().toUuid());
    const auto person =
        std::find_if(loaded.team.begin(), loaded.team.end(), [&chosen](const Person &one) { return one.id == chosen; });
    if (chosen.isNull() || person == loaded.team.end()) {
        m_view->setPerson(std::nullopt);
        return;
    }
    m_view->setPerson(laneOf(*person, loaded.times, loaded.entries));
}

void CalendarPage::showCurrent()
{
    const InterviewEntry *entry = currentEntry();
    const bool editable = !m_context.gateway.isReadOnly();
    allowActions();
    if (entry)
        m_side->hide(); // first: with both for a moment the window would grow
    m_panelArea->setVisible(entry != nullptr);
    showSide();
    if (entry && entry->interview.id != m_panel->entry().interview.id)
        m_panelArea->verticalScrollBar()->setValue(0); // each is read from its beginning
    if (entry) {
        m_panel->setEntry(*entry, m_me, m_context.clock.nowUtc(), editable);
        showConflicts(entry->interview.id);
        showVersions(entry->interview.id);
    }
    applyZones();
}

void CalendarPage::showEntity(const QUuid &id)
{
    struct Found {
        std::optional<InterviewEntry> interview;
        std::optional<Application> application;
        bool isCandidate = false;
    };
    m_context.gateway.run(
        this,
        [id](Services &services) {
            Found found;
            if (auto interview = services.interviews.load(InterviewId(id)))
                found.interview = std::move(*interview);
            else if (auto application = services.context.workspace.tryGet(ApplicationId(id)))
                found.application = *application;
            if (!found.interview && !found.application) {
                const auto candidate = services.context.workspace.tryGet(CandidateId(id));
                found.isCandidate = candidate && *candidate;
            }
            return found;
        },
        [this, id](const Found &found) {
            if (found.isCandidate) {
                paintTimesOf(CandidateId(id));
                return;
            }
            if (found.application) {
                book({ found.application->id, {}, {}, {} });
                return;
            }
            if (!found.interview)
                return;
            // A month shows days, not one interview.
            if (m_mode == Mode::Month)
                setMode(Mode::WorkWeek);
            m_wanted = found.interview->interview.id.uuid();
            leaveFiltersThatHide(*found.interview);
            m_seenDay = dateHere();
            m_anchor = found.interview->interview.startAt.toTimeZone(m_context.settings.timeZone()).date();
            if (m_mode == Mode::WorkWeek && !officeWeek(locale()).shows(m_anchor))
                setMode(Mode::Week);
            showRange();
            refresh();
        });
}

/// A filter must not hide what was asked for; one that shows it stays as it was set.
void CalendarPage::leaveFiltersThatHide(const InterviewEntry &entry)
{
    const PersonId person(m_person->currentData().toUuid());
    if (!person.isNull() && !entry.person(person))
        m_person->setCurrentIndex(0);
    const JobId job(m_job->currentData().toUuid());
    if (!job.isNull() && job != entry.jobId)
        m_job->setCurrentIndex(0);
    const QStringList stages = m_stage->currentData().toStringList();
    if (!stages.isEmpty() && !stages.contains(entry.stageName))
        m_stage->setCurrentIndex(0);
}

void CalendarPage::showWeekOf(const QUuid &person, QDate day)
{
    if (m_mode != Mode::WorkWeek && m_mode != Mode::Week)
        setMode(Mode::WorkWeek);
    // The people may not be read yet: a nameless entry stands in until they are.
    if (m_person->findData(person) < 0)
        m_person->addItem(QString(), person);
    m_person->setCurrentIndex(m_person->findData(person));
    m_job->setCurrentIndex(0);
    m_stage->setCurrentIndex(0);
    m_seenDay = dateHere();
    m_anchor = day;
    m_view->setCursorAt(day, m_view->cursorTime());
    m_showGrid = true; // also where there is no interview at all
    showRange();
    refresh();
    if (QWidget *view = currentView())
        view->setFocus(Qt::OtherFocusReason);
}

QUuid CalendarPage::shownEntity() const
{
    const InterviewEntry *entry = currentEntry();
    return entry ? entry->interview.id.uuid() : QUuid();
}

void CalendarPage::connectView()
{
    connect(m_view, &CalendarView::currentChanged, this, [this](const InterviewId &interview) {
        showCurrent();
        if (!interview.isNull())
            Q_EMIT entityShown(interview.uuid());
    });
    connect(m_view, &CalendarView::openRequested, this, [this] { m_panel->focusFirst(); });
    connectMoves();
    connect(m_view, &CalendarView::dateWanted, this, &CalendarPage::showDate);
}

void CalendarPage::connectPanel()
{
    const auto id = [this] { return m_panel->entry().interview.id; };
    connect(m_panel, &InterviewPanel::closeRequested, this, [this] {
        m_view->setCurrent({});
        m_agenda->setCurrent({});
        currentView()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &InterviewPanel::invitationRequested, this, &CalendarPage::sendInvitation);
    connect(m_panel, &InterviewPanel::setAsideRequested, this, [this, id](const PersonId &person) {
        change([i = id(), person](Services &services) { return services.invitations.setAside(i, person); });
    });
    connect(m_panel, &InterviewPanel::moveRequested, this, &CalendarPage::moveHere);
    connect(m_panel, &InterviewPanel::findTimeRequested, this, &CalendarPage::findTime);
    connect(m_panel, &InterviewPanel::peopleRequested, this,
        [this] { afterMoves([this] { changeHere(BookingDialog::Purpose::People); }); });
    connect(m_panel, &InterviewPanel::confirmRequested, this, [this, id] { confirm(id()); });
    connect(m_panel, &InterviewPanel::heldRequested, this,
        [this, id] { change([i = id()](Services &services) { return services.interviews.markHeld(i); }); });
    connect(m_panel, &InterviewPanel::noShowRequested, this,
        [this, id] { change([i = id()](Services &services) { return services.interviews.markNoShow(i); }); });
    connect(m_panel, &InterviewPanel::cancelRequested, this, &CalendarPage::cancelCurrent);
    connect(m_panel, &InterviewPanel::planAgainRequested, this, &CalendarPage::planAgain);
    connect(m_panel, &InterviewPanel::placeChanged, this, [this, id](const QString &place) {
        change([i = id(), place](Services &services) { return services.interviews.changePlace(i, place); });
    });
    connect(m_panel, &InterviewPanel::replyChanged, this, [this, id](const PersonId &person, Reply reply) {
        change([i = id(), person, reply](Services &services) { return services.interviews.reply(i, person, reply); });
    });
    connect(m_panel, &InterviewPanel::candidateRequested, this,
        [this] { Q_EMIT navigationRequested(PageId::Candidates, m_panel->entry().candidateId.uuid()); });
    connect(m_panel, &InterviewPanel::scorecardRequested, this, &CalendarPage::openScorecard);
}

void CalendarPage::report(const Status &status)
{
    if (status)
        m_messages->clear();
    else
        m_messages->showMessage(MessageBar::Kind::Error, status.error().text());
}

void CalendarPage::change(const std::function<Status(Services &)> &work, const std::function<void()> &then)
{
    m_context.gateway.run(this, work, [this, then](const Status &status) {
        if (then)
            then();
        report(status);
        if (!status)
            refresh();
    });
}

void CalendarPage::openDialog(BookingDialog *dialog)
{
    m_messages->clear();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &BookingDialog::booked, this, [this](const InterviewId &interview) {
        m_showGrid = true;
        showEntity(interview.uuid());
    });
    connect(dialog, &QDialog::finished, this, [this] { focusMain(); });
    dialog->open();
}

void CalendarPage::book(const BookingDialog::Start &start)
{
    if (!m_context.gateway.isReadOnly())
        openDialog(new BookingDialog(m_context, start, this));
}

void CalendarPage::bookAtCursor()
{
    const bool grid = m_stack->currentIndex() == 0 && isPainted();
    const bool month = m_stack->currentIndex() == 0 && m_mode == Mode::Month;
    // With people beside one another it is for the one in whose column the cursor is, as when it is drawn there.
    book({ {}, {}, grid || month ? cursorDay() : QDate(), grid ? m_view->cursorTime() : QTime(), 0,
        grid ? m_view->laneOfCursor() : PersonId(), grid && m_view->cursorIsSecond() });
}

void CalendarPage::changeHere(BookingDialog::Purpose purpose)
{
    const InterviewEntry *entry = currentEntry();
    if (entry)
        openDialog(new BookingDialog(m_context, *entry, purpose, this));
}

void CalendarPage::moveHere()
{
    afterMoves([this] { changeHere(BookingDialog::Purpose::Time); });
}

void CalendarPage::findTime()
{
    afterMoves([this] { findAnother(); });
}

void CalendarPage::findAnother()
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || !entry->isOpen() || m_context.gateway.isReadOnly())
        return;
    auto *dialog = new BookingDialog(m_context, *entry, BookingDialog::Purpose::Time, this);
    dialog->lookForAnother();
    openDialog(dialog);
}

void CalendarPage::cancelCurrent()
{
    const InterviewEntry *entry = currentEntry();
    if (!entry || !entry->isOpen())
        return;
    const InterviewId id = entry->interview.id;
    QString question = tr("Why is “%1” with %2 called off?").arg(entry->stageName, entry->candidateName);
    const QDateTime now = m_context.clock.nowUtc();
    // Who prepared for tomorrow is told late; it may as well take place.
    if (now < entry->interview.startAt && entry->interview.startAt < now.addSecs(qint64(m_noticeHours) * 3600))
        question +=
            QLatin1Char(' ') + tr("It begins %1.", "in 3 hours").arg(words::distance(entry->interview.startAt, now));
    const auto why = m_context.prompter.askReason(
        this, tr("Cancel the interview"), question, tr("Cancel the interview"), tr("Keep it", "the interview"));
    if (!why)
        return;
    m_context.gateway.run(
        this, [id, reason = *why](Services &services) { return services.interviews.cancel(id, reason); },
        [this, id](const Status &status) {
            if (status)
                return offerCancelled(id);
            report(status);
            refresh();
        });
}

void CalendarPage::openScorecard()
{
    m_context.gateway.run(
        this,
        [id = m_panel->entry().interview.id](Services &services) -> Result<QUuid> {
            const auto cards = services.context.workspace.all<Scorecard>(
                { equals(&Scorecard::interviewId, id), differs(&Scorecard::state, ScorecardState::Discarded) });
            if (!cards)
                return cards.error();
            QUuid found;
            for (const Scorecard &card : *cards) {
                if (found.isNull() || card.authorId == services.session().person)
                    found = card.id.uuid();
            }
            return found;
        },
        [this](const Result<QUuid> &card) {
            if (!card)
                report(card.error());
            else
                Q_EMIT navigationRequested(PageId::Scorecards, *card);
        });
}

} // namespace shortlist
