// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "models/calendar/agendamodel.h"
#include "models/calendar/monthmodel.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarside.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/filterline.h"
#include "ui/calendar/interviewpanel.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/replyfile.h"
#include "ui/settings/appsettings.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <initializer_list>

namespace shortlist {

namespace {

constexpr int kTickMs = 30 * 1000;
constexpr int kPanelWidth = 320;
constexpr int kLeastFilterLetters = 5; ///< or no page of the window could be narrow: all are as wide as the widest
constexpr int kSideWidth = 248;
constexpr int kMostFilterWidth = 280;
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
    , m_monthModel(new MonthModel(this))
    , m_month(new MonthView(m_monthModel, MonthView::Size::Full))
    , m_agendaModel(new AgendaModel(context.gateway, this))
    , m_agenda(new AgendaView(m_agendaModel))
    , m_views(new QStackedWidget)
    , m_side(new CalendarSide)
    , m_filters(new FilterLine)
    , m_panelArea(new QScrollArea)
    , m_panel(new InterviewPanel(context.settings))
{
    m_seenDay = dateHere();
    m_anchor = today();
    buildActions();
    build();
    connectView();
    connectLists();
    connectPanel();
    new FileDrop(
        this, FileDrop::calendars(), [this](const QString &path) { takeReplyFile(m_context, path, this, m_messages); });
    applySettings();
    showRange();
    m_view->setCursorAt(m_anchor, m_view->cursorTime()); // on today, not on the first of the week
    showSide();
    allowActions();
    connect(&context.settings, &AppSettings::timesChanged, this, [this] {
        applySettings();
        refresh();
    });
    connect(&context.gateway, &Gateway::closed, this, &CalendarPage::leavePainting);
    connect(&context.gateway, &Gateway::committed, this, [this](const CommitNotice &notice) {
        if (notice.touches(EntityKind::CandidateTimes) || notice.touches(EntityKind::Candidate))
            loadPainted();
        if (notice.touches(EntityKind::Interview))
            forgetCancelled();
        for (const EntityKind kind :
            { EntityKind::Interview, EntityKind::Participant, EntityKind::Application, EntityKind::Candidate,
                EntityKind::Person, EntityKind::Away, EntityKind::BusyReading, EntityKind::CandidateTimes,
                EntityKind::Job, EntityKind::Stage, EntityKind::Opening, EntityKind::Setting }) {
            if (notice.touches(kind)) {
                refresh();
                return;
            }
        }
    });
    connect(&context.gateway, &Gateway::opened, this, [this] {
        m_stale = true;
        m_cancelled = {};
        m_confirming = {};
        m_firstLook = true;
        m_showGrid = false;
        allowActions();
    });
    connect(&m_clockTick, &QTimer::timeout, this, &CalendarPage::tick);
    m_clockTick.setObjectName(QStringLiteral("clockTick"));
    m_clockTick.setInterval(kTickMs);
}

CalendarPage::~CalendarPage()
{
    // A view that loses the keyboard ends what it is in the midst of and tells it, while all that listens is still
    // there.
    hide();
    m_view->disconnect(this);
}

void CalendarPage::build()
{
    auto *column = makePageLayout(this);
    auto *header = new PageHeader(title());
    m_range->setObjectName(QStringLiteral("rangeLabel"));
    header->addBesideTitle(m_range);
    header->addWidget(buildModes());
    column->addWidget(header);
    column->addWidget(m_messages);
    column->addWidget(buildControls());
    column->addWidget(m_filters);
    column->addWidget(buildPaintBar());

    buildViews();
    auto *grid = new Card;
    grid->body()->setContentsMargins(0, kInside, 0, kInside);
    grid->body()->addWidget(m_views);
    m_panelArea->setObjectName(QStringLiteral("interviewPanelArea"));
    m_panelArea->setWidget(m_panel);
    m_panelArea->setWidgetResizable(true);
    m_panelArea->setFrameShape(QFrame::NoFrame);
    m_panelArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panelArea->setFocusPolicy(Qt::NoFocus);
    m_panelArea->setFixedWidth(kPanelWidth);
    m_panelArea->hide();
    connect(m_panel, &InterviewPanel::left, this, &CalendarPage::focusMain);
    auto *both = new QWidget;
    auto *sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(kPanelMargin);
    sides->addWidget(grid, 1);
    sides->addWidget(m_panelArea);
    sides->addWidget(m_side);
    m_empty->setFocusProxy(m_empty->setButton(tr("Book an interview"), QStringLiteral("calendar-plus")));
    m_empty->setLink(tr("Show the calendar"));
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] { book({}); });
    // The same keys as on the days, which are not on show.
    auto *first = new QAction(m_book->text(), m_empty);
    first->setObjectName(QStringLiteral("firstInterviewAction"));
    first->setShortcuts(m_book->shortcuts());
    first->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_empty->addAction(first);
    connect(first, &QAction::triggered, m_book, &QAction::trigger);
    connect(m_empty, &EmptyState::linkClicked, this, [this] {
        m_showGrid = true;
        m_stack->setCurrentIndex(0);
        currentView()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *CalendarPage::buildModes()
{
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
    return modes;
}

void CalendarPage::buildViews()
{
    m_month->setObjectName(QStringLiteral("monthView"));
    m_month->setAccessibleName(tr("Month"));
    m_agenda->setObjectName(QStringLiteral("agendaView"));
    m_agenda->setAccessibleName(tr("Agenda"));
    m_views->addWidget(m_view);
    m_views->addWidget(m_month);
    m_views->addWidget(m_agenda);
    m_side->setObjectName(QStringLiteral("calendarSide"));
    m_side->setFixedWidth(kSideWidth);
    m_filters->setObjectName(QStringLiteral("filterLine"));
}

QWidget *CalendarPage::buildDates()
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
    m_jump = new DayEdit;
    m_jump->setObjectName(QStringLiteral("jumpEdit"));
    m_jump->setAccessibleName(tr("Jump to a day"));
    m_jump->setToolTip(
        tr("Jump to a day (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText)));
    m_jump->setCalendarPopup(true);
    writeMonthInWords(m_jump);
    connect(m_jump, &QDateEdit::dateChanged, this, &CalendarPage::jumpTo);
    connect(m_jump, &DayEdit::leftUnread, this, [this] {
        m_messages->showMessage(MessageBar::Kind::Error, m_jump->problem());
        m_jump->setDay(m_anchor);
    });
    // Enter ends the typing.
    if (auto *field = m_jump->findChild<QLineEdit *>()) {
        connect(field, &QLineEdit::returnPressed, this, [this] { currentView()->setFocus(Qt::OtherFocusReason); });
    }
    row->addWidget(m_jump);
    return bar;
}

QWidget *CalendarPage::buildControls()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kRelated);
    row->addWidget(buildDates());
    row->addStretch(0);
    const auto combo = [row](const char *name, const QString &label) {
        auto *box = new QComboBox;
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(kLeastFilterLetters);
        box->setMaximumWidth(kMostFilterWidth);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(box, 1);
        return box;
    };
    m_person = combo("personFilter", tr("Show interviews of"));
    m_job = combo("jobFilter", tr("Show interviews for the job"));
    m_stage = combo("stageFilter", tr("Show interviews of the stage"));
    row->addWidget(buildZones());
    auto *side = new QToolButton;
    side->setObjectName(QStringLiteral("showSideButton"));
    side->setDefaultAction(m_showSide);
    side->setAutoRaise(true);
    side->setFocusPolicy(Qt::StrongFocus);
    side->setAccessibleName(m_showSide->text());
    row->addWidget(side);
    for (QComboBox *filter : { m_person, m_job, m_stage })
        connect(filter, &QComboBox::activated, this, &CalendarPage::refresh);
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
    for (QWidget *view : std::initializer_list<QWidget *>{ m_view, m_month, m_agenda })
        view->addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void CalendarPage::buildBooking()
{
    m_book = makeAction("bookInterviewAction", tr("Book interview…"), QStringLiteral("calendar-plus"),
        QKeySequence(Qt::Key_N), &CalendarPage::bookAtCursor);
    // B as on the pages of candidates and of the board.
    m_book->setShortcuts({ QKeySequence(Qt::Key_N), QKeySequence(Qt::Key_Insert), QKeySequence(Qt::Key_B) });
    // As on the other pages, wherever the keyboard is on this one.
    auto *another = new QAction(m_book->text(), this);
    another->setObjectName(QStringLiteral("newInterviewAction"));
    another->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    another->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(another);
    connect(another, &QAction::triggered, m_book, &QAction::trigger);
}

void CalendarPage::buildActions()
{
    buildBooking();
    buildPaintAction();
    m_today = makeAction("todayAction", tr("Today"), {}, QKeySequence(Qt::Key_T), &CalendarPage::goToday);
    m_previous = makeAction("previousAction", tr("Earlier"), {}, QKeySequence(Qt::Key_PageUp), &CalendarPage::goBack);
    m_next = makeAction("nextAction", tr("Later"), {}, QKeySequence(Qt::Key_PageDown), &CalendarPage::goForward);
    m_cancel = makeAction("cancelInterviewAction", tr("Cancel interview…"), QStringLiteral("calendar-x"),
        QKeySequence(Qt::Key_Delete), &CalendarPage::cancelCurrent);
    m_findTime = makeAction("findTimeAction", tr("Find another time…"), QStringLiteral("refresh-cw"),
        QKeySequence(Qt::Key_F), &CalendarPage::findTime);
    m_findTime->setProperty("menuOnly", true); // its button is in the panel of the interview
    buildReplan();
    // In a list these keys turn its own pages.
    m_agenda->removeAction(m_previous);
    m_agenda->removeAction(m_next);
    auto *jump = new QAction(tr("Jump to a day"), this);
    jump->setObjectName(QStringLiteral("jumpAction"));
    jump->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    addAction(jump);
    connect(jump, &QAction::triggered, this, &CalendarPage::goToDate);
    m_print = new QAction(icon(u"file-text"), tr("Print…"), this);
    m_print->setObjectName(QStringLiteral("printAction"));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    addAction(m_print);
    connect(m_print, &QAction::triggered, this, &CalendarPage::print);
    m_showSide = new QAction(icon(u"calendar-days"), tr("Small month and legend"), this);
    m_showSide->setObjectName(QStringLiteral("showSideAction"));
    m_showSide->setCheckable(true);
    m_showSide->setChecked(m_context.settings.calendarSide());
    connect(m_showSide, &QAction::toggled, this, [this](bool shown) {
        m_context.settings.setCalendarSide(shown);
        showSide();
    });
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
        for (QWidget *view : std::initializer_list<QWidget *>{ m_view, m_month, m_agenda })
            view->addAction(action);
    };
    mode("dayAction", tr("Day"), Qt::Key_D, Mode::Day);
    mode("workWeekAction", tr("Work week"), Qt::Key_K, Mode::WorkWeek);
    mode("weekAction", tr("Week"), Qt::Key_W, Mode::Week);
    mode("monthAction", tr("Month"), Qt::Key_M, Mode::Month);
    mode("agendaAction", tr("Agenda"), Qt::Key_A, Mode::Agenda);
    mode("peopleAction", tr("People"), Qt::Key_P, Mode::People);
    buildPeople();
    connect(
        m_modes, &QActionGroup::triggered, this, [this](QAction *action) { setMode(Mode(action->data().toInt())); });
}

QList<QAction *> CalendarPage::viewActions() const
{
    QList<QAction *> actions = m_modes->actions();
    actions += { nullptr, m_today, m_previous, m_next, nullptr };
    actions += m_view->zoomActions();
    actions += { nullptr, m_showSide };
    return actions;
}

QList<QAction *> CalendarPage::pageActions() const
{
    return { m_book, m_findTime, m_replan, m_plan, m_invite, m_cancel, m_print, m_paint };
}

void CalendarPage::applySettings()
{
    m_view->setTimeFormat(m_context.settings.timeFormat());
    m_agendaModel->setLook(m_context.settings.timeZone(), m_context.settings.timeFormat(), locale(), dateHere());
    applyZones();
    tick();
}

void CalendarPage::tick()
{
    m_view->setNow(m_context.clock.nowUtc());
    m_panel->setNow(m_context.clock.nowUtc());
    m_monthModel->setToday(dateHere());
    m_side->setToday(dateHere());
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

void CalendarPage::activate()
{
    m_front = true;
    m_clockTick.start();
    tick();
    m_view->setEditable(!m_context.gateway.isReadOnly());
    allowActions();
    refresh();
    if (m_firstLook) {
        m_firstLook = false;
        m_view->scrollToHour(kMorning);
    }
    focusMain();
}

void CalendarPage::deactivate()
{
    saveTyped();
    m_front = false;
    m_clockTick.stop();
}

void CalendarPage::saveTyped() { m_view->finishMove(); }

void CalendarPage::focusMain()
{
    if (m_stack->currentIndex() == 0)
        currentView()->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus(Qt::OtherFocusReason);
}

bool CalendarPage::focusFilter()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QString CalendarPage::statusText() const
{
    if (m_mode == Mode::Agenda && !m_agendaModel->isComplete())
        return tr("The first %Ln interview(s)", nullptr, shownCount());
    return tr("%Ln interview(s) shown", nullptr, shownCount());
}

} // namespace shortlist
