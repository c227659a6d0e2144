// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the calendar page shows, in which of its views, and what filters say in words.
#include "domain/calendar/monthgrid.h"
#include "domain/calendar/workweek.h"
#include "domain/calendar/zonedtime.h"
#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/filterline.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/printdialog.h"
#include "ui/settings/appsettings.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace shortlist {

namespace {

enum CalendarFilterKey { CalendarPersonKey, CalendarJobKey, CalendarStageKey, CalendarAllKeys };

} // namespace

int CalendarPage::days() const
{
    switch (m_mode) {
    case Mode::Day:
    case Mode::People:
    case Mode::Agenda:
        return 1;
    case Mode::WorkWeek:
        return officeWeek(locale()).days();
    case Mode::Week:
        return 7;
    case Mode::Month:
        break;
    }
    return MonthGrid::around(m_anchor, locale().firstDayOfWeek()).days();
}

QDate CalendarPage::firstDay() const
{
    if (m_mode == Mode::Day || m_mode == Mode::People || m_mode == Mode::Agenda)
        return m_anchor;
    if (m_mode == Mode::Month)
        return MonthGrid::around(m_anchor, locale().firstDayOfWeek()).firstDay;
    if (m_mode == Mode::WorkWeek)
        return officeWeek(locale()).startOf(m_anchor);
    const int first = int(locale().firstDayOfWeek());
    return m_anchor.addDays(-((m_anchor.dayOfWeek() - first + 7) % 7));
}

void CalendarPage::showDate(QDate date)
{
    if (!date.isValid())
        return;
    m_seenDay = dateHere();
    if (date == m_anchor)
        return;
    m_anchor = date;
    showRange();
    refresh();
}

void CalendarPage::jumpTo(QDate date)
{
    showDate(date);
    // Not on a weekend that the work week does not show.
    if (isPainted() && date >= firstDay() && date < firstDay().addDays(days()))
        m_view->setCursorAt(date, m_view->cursorTime());
}

void CalendarPage::setMode(Mode mode)
{
    const QDate day = cursorDay();
    const bool wasPainted = isPainted();
    const bool hadFocus = currentView()->hasFocus();
    m_mode = mode;
    if (!isPainted() || mode == Mode::People) // there is nothing there to paint on
        leavePainting();
    const auto actions = m_modes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(mode));
    // The day shown is the one where the cursor was, not the first of the week.
    if (day.isValid() && (mode == Mode::Day || mode == Mode::People || !wasPainted || !isPainted()))
        m_anchor = day;
    if (!wasPainted && isPainted())
        m_view->setCursorAt(m_anchor, m_view->cursorTime());
    m_views->setCurrentWidget(currentView());
    m_zonesButton->setVisible(isPainted());
    const auto zooms = m_view->zoomActions();
    for (QAction *zoom : zooms)
        zoom->setEnabled(isPainted()); // elsewhere there are no hours
    showRange();
    showCurrent();
    if (hadFocus)
        currentView()->setFocus(Qt::OtherFocusReason);
    refresh();
}

QWidget *CalendarPage::currentView() const
{
    if (m_mode == Mode::Month)
        return m_month;
    return m_mode == Mode::Agenda ? static_cast<QWidget *>(m_agenda) : m_view;
}

const InterviewEntry *CalendarPage::currentEntry() const
{
    if (m_mode == Mode::Agenda)
        return m_agenda->currentEntry();
    return m_mode == Mode::Month ? nullptr : m_view->currentEntry();
}

int CalendarPage::shownCount() const
{
    if (m_mode == Mode::Agenda)
        return int(m_agendaModel->entries().size());
    return m_mode == Mode::Month ? m_monthModel->countInMonth() : int(m_view->shown().size());
}

QDate CalendarPage::cursorDay() const
{
    if (m_mode == Mode::Agenda)
        return m_agenda->currentDay();
    return m_mode == Mode::Month ? m_month->currentDay() : m_view->cursorDate();
}

void CalendarPage::openDay(QDate date)
{
    m_anchor = date;
    setMode(Mode::Day);
    showDate(date);
    m_view->setCursorAt(date, m_view->cursorTime());
    m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showRange()
{
    if (m_mode == Mode::People) {
        showLanes();
    } else if (isPainted()) {
        m_view->setRange(firstDay(), days());
    } else if (m_mode == Mode::Month) {
        m_monthModel->setMonth(m_anchor, locale());
        m_month->setCurrentDay(m_anchor);
    }
    m_range->setText(rangeText());
    // A whole month marked would mark nothing.
    const bool month = m_mode == Mode::Month;
    m_side->setShown(month ? m_anchor : firstDay(), month ? m_anchor : firstDay().addDays(days() - 1), m_anchor);
    const QSignalBlocker quiet(m_jump);
    m_jump->setDate(m_anchor);
}

QString CalendarPage::rangeText() const
{
    const QLocale words = locale();
    if (m_mode == Mode::Month)
        return words.toString(m_anchor, tr("MMMM yyyy"));
    const QDate first = firstDay();
    const QDate last = first.addDays(days() - 1);
    if (m_mode == Mode::Agenda)
        return tr("from %1 on").arg(words.toString(first, tr("d MMMM yyyy")));
    if (days() == 1)
        return words.toString(first, tr("d MMMM yyyy"));
    return tr("%1 – %2").arg(words.toString(first, first.month() == last.month() ? tr("d") : tr("d MMMM")),
        words.toString(last, tr("d MMMM yyyy")));
}

QString CalendarPage::rangePhrase() const
{
    if (m_mode == Mode::Agenda)
        return rangeText(); // “from … on”
    if (m_mode == Mode::Month)
        return tr("in %1", "a month, in a sentence").arg(rangeText());
    if (days() == 1)
        return tr("on %1", "a day, in a sentence").arg(rangeText());
    const QLocale words = locale();
    const QDate last = firstDay().addDays(days() - 1);
    const bool sameMonth = firstDay().month() == last.month();
    return tr("from %1 to %2", "first and last day, in a sentence")
        .arg(words.toString(firstDay(), sameMonth ? tr("d") : tr("d MMMM")), words.toString(last, tr("d MMMM yyyy")));
}

QDate CalendarPage::dateHere() const
{
    return m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date();
}

QDate CalendarPage::today() const { return dayToBegin(dateHere()); }

QDate CalendarPage::dayToBegin(QDate date) const
{
    // On a weekend the work week that matters is the one to come.
    return m_mode == Mode::WorkWeek ? officeWeek(locale()).shownFrom(date, 1) : date;
}

void CalendarPage::goToday()
{
    const QTime now = m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).time();
    const QDate date = today();
    showDate(date);
    m_month->setCurrentDay(date);
    m_view->setCursorAt(date, QTime(now.hour(), now.minute() < 30 ? 0 : 30));
}

QDate CalendarPage::stepped(int direction) const
{
    if (m_mode == Mode::Month)
        return m_anchor.addMonths(direction);
    return m_anchor.addDays(m_mode == Mode::Day || m_mode == Mode::People ? direction : 7 * direction);
}

void CalendarPage::goBack() { showDate(stepped(-1)); }

void CalendarPage::goForward() { showDate(stepped(1)); }

void CalendarPage::goToDate()
{
    m_jump->setFocus(Qt::ShortcutFocusReason);
    m_jump->selectAll();
}

void CalendarPage::print()
{
    const QDate day = cursorDay();
    const PrintDialog::Start start{ PersonId(m_person->currentData().toUuid()), day.isValid() ? day : m_anchor,
        m_mode != Mode::Day && m_mode != Mode::People };
    auto *dialog = new PrintDialog(m_context, m_team, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::saved, this,
        [this](const QString &sentence) { m_messages->showMessage(MessageBar::Kind::Success, sentence); });
    connect(dialog, &QDialog::finished, this, [this] { currentView()->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void CalendarPage::connectLists()
{
    connect(m_month, &MonthView::dayActivated, this, &CalendarPage::openDay);
    connect(m_month, &MonthView::interviewActivated, this,
        [this](const InterviewId &interview) { showEntity(interview.uuid()); });
    connect(m_month, &MonthView::dayWanted, this, &CalendarPage::showDate);
    connect(m_month, &MonthView::dayChosen, this, [this](QDate day) {
        // The days around the month are looked at where they stand.
        if (m_monthModel->grid().isInMonth(day))
            showDate(day);
    });
    connect(m_agenda, &AgendaView::dayActivated, this, &CalendarPage::openDay);
    connect(m_agenda, &AgendaView::currentInterviewChanged, this, [this](const InterviewId &interview) {
        showCurrent();
        if (!interview.isNull() && m_mode == Mode::Agenda)
            Q_EMIT entityShown(interview.uuid());
    });
    connect(m_agenda, &AgendaView::interviewActivated, this, [this] { m_panel->focusFirst(); });
    connect(m_agendaModel, &AgendaModel::loaded, this, &CalendarPage::takeAgenda);
    connect(m_agendaModel, &AgendaModel::failed, this,
        [this](const Error &error) { m_messages->showMessage(MessageBar::Kind::Error, error.text()); });
    connect(m_side, &CalendarSide::dayChosen, this, &CalendarPage::jumpTo);
    connect(m_side, &CalendarSide::monthShown, this, &CalendarPage::loadBooked);
    connect(m_filters, &FilterLine::clearRequested, this, &CalendarPage::clearFilter);
    connect(m_filters, &FilterLine::clearAllRequested, this, [this] { clearFilter(CalendarAllKeys); });
}

void CalendarPage::takeAgenda()
{
    if (m_mode == Mode::Agenda && m_agendaModel->rowOf(InterviewId(m_wanted)) >= 0) {
        m_agenda->setCurrent(InterviewId(m_wanted));
        m_wanted = QUuid();
    }
    if (m_mode == Mode::Agenda)
        loadClashing();
    showCurrent();
    showNothing();
    Q_EMIT statusTextChanged();
}

bool CalendarPage::isFiltered() const
{
    return m_person->currentIndex() > 0 || m_job->currentIndex() > 0 || m_stage->currentIndex() > 0;
}

void CalendarPage::showFilters()
{
    QList<FilterLine::Part> parts;
    if (m_person->currentIndex() > 0)
        parts += { tr("of %1").arg(m_person->currentText()), tr("show those of everybody again"), CalendarPersonKey };
    if (m_job->currentIndex() > 0)
        parts +=
            { tr("for the job %1").arg(m_job->currentText()), tr("show those for all jobs again"), CalendarJobKey };
    if (m_stage->currentIndex() > 0)
        parts += { tr("of the stage %1").arg(m_stage->currentText()), tr("show those of all stages again"),
            CalendarStageKey };
    m_filters->setParts(parts);
}

void CalendarPage::showNothing()
{
    QString sentence;
    if (shownCount() == 0 && isFiltered()) {
        sentence = m_mode == Mode::Agenda
                     ? tr("No interview %1 matches the filters. Take one away, or begin with an earlier day.")
                     : tr("No interview %1 matches the filters. Take one away, or look at other days.");
        sentence = sentence.arg(rangePhrase());
    } else if (shownCount() == 0 && m_mode == Mode::Agenda) {
        sentence = tr("No interview is booked %1.").arg(rangeText());
    }
    m_filters->setNothing(sentence);
}

void CalendarPage::clearFilter(int which)
{
    if (which == CalendarPersonKey || which == CalendarAllKeys)
        m_person->setCurrentIndex(0);
    if (which == CalendarJobKey || which == CalendarAllKeys)
        m_job->setCurrentIndex(0);
    if (which == CalendarStageKey || which == CalendarAllKeys)
        m_stage->setCurrentIndex(0);
    currentView()->setFocus(Qt::OtherFocusReason);
    refresh();
}

void CalendarPage::showSide()
{
    const bool shown = m_showSide->isChecked() && m_panelArea->isHidden();
    const bool comes = shown && m_side->isHidden();
    m_side->setVisible(shown);
    if (comes)
        loadBooked(); // what changed while it was away
    const bool people = m_mode == Mode::People || m_person->currentIndex() > 0;
    m_side->setTopic(!isPainted() ? CalendarLegend::Topic::Lists
                     : people     ? CalendarLegend::Topic::Person
                                  : CalendarLegend::Topic::Everybody);
}

void CalendarPage::loadBooked()
{
    if (!m_front || !m_context.gateway.isOpen() || m_side->isHidden())
        return;
    const QDate first = m_side->firstDay();
    const int days = m_side->days();
    const QTimeZone zone = m_context.settings.timeZone();
    InterviewFilter filter = filterShown();
    filter.span = { startOfDayUtc(first, zone), startOfDayUtc(first.addDays(days), zone) };
    m_context.gateway.runLatest(
        this, QStringLiteral("calendar.booked"),
        [filter, first, days, zone](Services &services) -> Result<QList<int>> {
            const auto entries = services.interviews.list(filter);
            if (!entries)
                return entries.error();
            QList<TimeSpan> spans;
            for (const InterviewEntry &entry : *entries)
                spans += entry.span();
            QList<int> counts;
            const auto places = spansByDay(spans, first, days, zone);
            for (const auto &day : places)
                counts += int(day.size());
            return counts;
        },
        [this, first](const Result<QList<int>> &counts) {
            if (counts)
                m_side->setBooked(first, *counts);
            else
                report(counts.error());
        });
}

} // namespace shortlist
