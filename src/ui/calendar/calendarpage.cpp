// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "ui/calendar/calendarview.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace shortlist {

namespace {

constexpr int kTickMs = 30 * 1000;
constexpr int kPanelWidth = 320;
constexpr int kMorning = 8; ///< the hour at the top at first

} // namespace

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_range(new TextLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("calendar-days"), tr("No interviews are booked yet.")))
    , m_view(new CalendarView)
    , m_panelArea(new QScrollArea)
    , m_panel(new InterviewPanel(context.settings))
{
    m_seenDay = dateHere();
    m_anchor = today();
    buildActions();
    build();
    connectView();
    connectPanel();
    applySettings();
    showRange();
    connect(&context.settings, &AppSettings::timesChanged, this, [this] {
        applySettings();
        refresh();
    });
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        for (const EntityKind kind : { EntityKind::Interview, EntityKind::Participant, EntityKind::Application,
                 EntityKind::Candidate, EntityKind::Person, EntityKind::Away, EntityKind::BusyReading, EntityKind::Job,
                 EntityKind::Stage, EntityKind::Opening }) {
            if (notice.touches(kind)) {
                refresh();
                return;
            }
        }
    });
    connect(&context.gateway, &Gateway::opened, this, [this] {
        m_stale = true;
        m_firstLook = true;
        m_showGrid = false;
    });
    connect(&m_clockTick, &QTimer::timeout, this, &CalendarPage::tick);
    m_clockTick.setObjectName(QStringLiteral("clockTick"));
    m_clockTick.setInterval(kTickMs);
}

void CalendarPage::build()
{
    auto *column = makePageLayout(this);
    auto *header = new PageHeader(title());
    m_range->setObjectName(QStringLiteral("rangeLabel"));
    header->addBesideTitle(m_range);
    auto *modes = new QWidget;
    auto *row = new QHBoxLayout(modes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kInside);
    const auto actions = m_modes->actions();
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(controlHeight());
        row->addWidget(button);
    }
    header->addWidget(modes);
    column->addWidget(header);
    column->addWidget(m_messages);
    column->addWidget(buildControls());

    auto *grid = new Card;
    grid->body()->setContentsMargins(0, kInside, 0, kInside);
    grid->body()->addWidget(m_view);
    m_panelArea->setObjectName(QStringLiteral("interviewPanelArea"));
    m_panelArea->setWidget(m_panel);
    m_panelArea->setWidgetResizable(true);
    m_panelArea->setFrameShape(QFrame::NoFrame);
    m_panelArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelArea->setFocusPolicy(Qt::NoFocus);
    m_panelArea->setFixedWidth(kPanelWidth);
    m_panelArea->hide();
    auto *both = new QWidget;
    auto *sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(kPanelMargin);
    sides->addWidget(grid, 1);
    sides->addWidget(m_panelArea);
    m_empty->setButton(tr("Book an interview"), QStringLiteral("calendar-plus"));
    m_empty->setLink(tr("Show the calendar"));
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { book({}); });
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        m_showGrid = true;
        m_stack->setCurrentIndex(0);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *CalendarPage::buildControls()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kRelated);
    row->addWidget(buttonFor(m_today));
    for (QAction *action : { m_previous, m_next }) {
        auto *button = makeIconButton(
            action == m_previous ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"), action->text());
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    m_jump = new QDateEdit;
    m_jump->setObjectName(QStringLiteral("jumpEdit"));
    m_jump->setAccessibleName(tr("Jump to a day"));
    m_jump->setCalendarPopup(true);
    connect(m_jump, &QDateEdit::dateChanged, this, &CalendarPage::showDate);
    row->addWidget(m_jump);
    row->addStretch(1);
    const auto combo = [row](const char *name, const QString &label) {
        auto *box = new QComboBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        row->addWidget(box);
        return box;
    };
    m_person = combo("personFilter", tr("Show interviews of"));
    m_job = combo("jobFilter", tr("Show interviews for the job"));
    row->addWidget(buildZones());
    connect(m_person, &QComboBox::activated, this, &CalendarPage::refresh);
    connect(m_job, &QComboBox::activated, this, &CalendarPage::refresh);
    return bar;
}

QAction *CalendarPage::makeAction(const char *name, const QString &text, const QString &iconName,
    const QKeySequence &key, void (CalendarPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    // Single letters only while the calendar itself has the keyboard.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void CalendarPage::buildActions()
{
    m_book = makeAction("bookInterviewAction", tr("Book interview…"), QStringLiteral("calendar-plus"),
        QKeySequence(Qt::Key_N), &CalendarPage::bookAtCursor);
    m_book->setShortcuts({ QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Insert) });
    m_today = makeAction("todayAction", tr("Today"), {}, QKeySequence(Qt::Key_T), &CalendarPage::goToday);
    m_previous = makeAction("previousAction", tr("Earlier"), {}, QKeySequence(Qt::Key_PageUp), &CalendarPage::goBack);
    m_next = makeAction("nextAction", tr("Later"), {}, QKeySequence(Qt::Key_PageDown), &CalendarPage::goForward);
    m_cancel = makeAction("cancelInterviewAction", tr("Cancel interview…"), QStringLiteral("calendar-x"),
        QKeySequence(Qt::Key_Delete), &CalendarPage::cancelCurrent);
    m_cancel->setEnabled(false);
    m_modes = new QActionGroup(this);
    const auto mode = [this](const char *name, const QString &text, Qt::Key key, Mode which) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setCheckable(true);
        action->setChecked(which == m_mode);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setData(int(which));
        action->setToolTip(toolTipOf(action));
        m_modes->addAction(action);
        m_view->addAction(action);
    };
    mode("dayAction", tr("Day"), Qt::Key_D, Mode::Day);
    mode("workWeekAction", tr("Work week"), Qt::Key_K, Mode::WorkWeek);
    mode("weekAction", tr("Week"), Qt::Key_W, Mode::Week);
    mode("peopleAction", tr("People"), Qt::Key_P, Mode::People);
    buildPeople();
    connect(
        m_modes, &QActionGroup::triggered, this, [this](QAction *action) { setMode(Mode(action->data().toInt())); });
}

QList<QAction *> CalendarPage::pageActions() const { return { m_book, m_cancel }; }

void CalendarPage::applySettings()
{
    m_view->setTimeFormat(m_context.settings.timeFormat());
    applyZones();
    tick();
}

void CalendarPage::tick()
{
    m_view->setNow(m_context.clock.nowUtc());
    if (m_front)
        followDay();
}

void CalendarPage::followDay()
{
    const QDate here = dateHere();
    if (here == m_seenDay)
        return;
    const QDate before = dayToBegin(m_seenDay);
    m_seenDay = here;
    // Who went to another week stays there.
    if (before >= firstDay() && before < firstDay().addDays(days()))
        showDate(today());
}

int CalendarPage::days() const { return m_mode == Mode::WorkWeek ? 5 : m_mode == Mode::Week ? 7 : 1; }

QDate CalendarPage::firstDay() const
{
    if (days() == 1)
        return m_anchor;
    const int first = m_mode == Mode::WorkWeek ? int(Qt::Monday) : int(locale().firstDayOfWeek());
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

void CalendarPage::setMode(Mode mode)
{
    m_mode = mode;
    const auto actions = m_modes->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(mode));
    // The day shown is the one where the cursor was, not the first of the week.
    if (days() == 1 && m_view->cursorDate().isValid())
        m_anchor = m_view->cursorDate();
    showRange();
    refresh();
}

void CalendarPage::showRange()
{
    const QDate first = firstDay();
    const QDate last = first.addDays(days() - 1);
    if (m_mode == Mode::People)
        showLanes();
    else
        m_view->setRange(first, days());
    const QLocale words = locale();
    if (days() == 1)
        m_range->setText(words.toString(first, tr("d MMMM yyyy")));
    else
        m_range->setText(
            tr("%1 – %2").arg(words.toString(first, first.month() == last.month() ? tr("d") : tr("d MMMM")),
                words.toString(last, tr("d MMMM yyyy"))));
    const QSignalBlocker quiet(m_jump);
    m_jump->setDate(m_anchor);
}

QDate CalendarPage::dateHere() const
{
    return m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).date();
}

QDate CalendarPage::today() const { return dayToBegin(dateHere()); }

QDate CalendarPage::dayToBegin(QDate date) const
{
    // On a weekend the work week that matters is the one to come.
    while (m_mode == Mode::WorkWeek && date.dayOfWeek() > 5)
        date = date.addDays(1);
    return date;
}

void CalendarPage::goToday()
{
    const QTime now = m_context.clock.nowUtc().toTimeZone(m_context.settings.timeZone()).time();
    const QDate date = today();
    showDate(date);
    m_view->setCursorAt(date, QTime(now.hour(), now.minute() < 30 ? 0 : 30));
}

void CalendarPage::goBack() { showDate(m_anchor.addDays(days() == 1 ? -1 : -7)); }

void CalendarPage::goForward() { showDate(m_anchor.addDays(days() == 1 ? 1 : 7)); }

void CalendarPage::activate()
{
    m_front = true;
    m_clockTick.start();
    tick();
    m_view->setEditable(!m_context.gateway.isReadOnly());
    m_book->setEnabled(!m_context.gateway.isReadOnly());
    refresh();
    if (m_firstLook) {
        m_firstLook = false;
        m_view->scrollToHour(kMorning);
    }
    if (m_stack->currentIndex() == 0)
        m_view->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::deactivate()
{
    m_front = false;
    m_clockTick.stop();
}

bool CalendarPage::focusFilter()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString CalendarPage::statusText() const { return tr("%Ln interview(s) shown", nullptr, int(m_view->shown().size())); }

} // namespace shortlist
