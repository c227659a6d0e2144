// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/personlane.h"
#include "domain/calendar/placement.h"
#include "service/calendar/interviewservice.h"
#include "ui/calendar/bookingdialog.h"
#include "ui/window/pagecontext.h"

#include <QPointer>
#include <QTimer>

class QActionGroup;
class QComboBox;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace shortlist {

class AgendaModel;
class AgendaView;
class CalendarSide;
class CalendarView;
class DayEdit;
class EmptyState;
class FilterLine;
class InterviewPanel;
class MessageBar;
class MonthModel;
class MonthView;
class TextLabel;

/// The calendar: interviews of a day, week or month, or as a list, filtered by person, job and stage, to be booked,
/// moved and cancelled.
///
/// showEntity() takes an interview (goes to it), an application (books for it) or a candidate (paints when they can).
class CalendarPage : public Page {
    Q_OBJECT
public:
    enum class Mode { Day, WorkWeek, Week, Month, Agenda, People };

    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);
    ~CalendarPage() override;

    static QString title() { return tr("Calendar"); }
    static QString iconName() { return QStringLiteral("calendar-days"); }
    void activate() override;
    void deactivate() override;
    void saveTyped() override;
    QList<QAction *> pageActions() const override;
    QList<QAction *> viewActions() const override;
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override;
    void showWeekOf(const QUuid &person, QDate day) override;
    bool focusFilter() override;
    void focusMain() override;
    QString statusText() const override;

    /// The painted days, whether on show or not.
    CalendarView *view() const { return m_view; }
    MonthView *monthView() const { return m_month; }
    AgendaView *agendaView() const { return m_agenda; }
    Mode mode() const { return m_mode; }
    /// The first day shown; in a month that of its first week, in the list the one it begins with.
    QDate firstDay() const;
    /// Shows the days around a date in the present mode.
    void showDate(QDate date);
    void setMode(Mode mode);
    /// Shows the days around a date that was asked for, and puts the time cursor on it.
    void jumpTo(QDate date);

public Q_SLOTS:
    /// Opens the dialog for a new interview.
    void book(const shortlist::BookingDialog::Start &start);

private:
    /// What takes people's time around what is shown, whatever filters hide.
    struct LaneTimes {
        QList<Away> away;
        QHash<PersonId, BusyTimes> busy;
        QHash<PersonId, QList<TimeSpan>> interviews; ///< those that begin within the days shown, or the day before
        QHash<PersonId, TakenTimes> taken; ///< also in the weeks around: for limits
    };
    /// Of nobody, where none are named.
    static Result<LaneTimes> laneTimes(Services &services, const TimeSpan &span, const QList<PersonId> &people);
    /// What one look at the workspace gives.
    struct Loaded {
        QList<InterviewEntry> entries;
        QList<Person> team;
        QList<Job> jobs;
        QStringList stages;
        bool any = false; ///< there is an interview at all
        PersonId me{}; ///< at the desk; null: nobody known
        int noticeHours = 0; ///< of the team: sooner is short notice
        LaneTimes times{}; ///< of the person chosen; nothing where none is
    };
    /// What is read of the workspace at once.
    struct Wanted {
        InterviewFilter filter;
        bool entries = true; ///< the interviews too; the list reads its own
    };
    static Result<Loaded> load(Services &services, const Wanted &wanted);

    void build();
    void buildViews();
    QWidget *buildControls();
    QWidget *buildDates();
    QWidget *buildModes();
    void buildActions();
    void buildBooking();
    QAction *makeAction(const char *name, const QString &text, const QString &icon, const QKeySequence &key,
        void (CalendarPage::*slot)());
    void connectView();
    void connectLists();
    void connectPanel();
    void applySettings();
    void refresh();
    InterviewFilter filterShown() const;
    void take(const Loaded &loaded);
    void takeAgenda();
    void fillFilters(const Loaded &loaded);
    void fillStages(const QStringList &stages);
    bool isFiltered() const;
    void showFilters();
    void showNothing();
    void clearFilter(int which);
    void leaveFiltersThatHide(const InterviewEntry &entry);
    // People beside one another: calendarpage_people.cpp.
    /// `shown`: the interviews that the calendar shows by themselves.
    PersonLane laneOf(const Person &person, const LaneTimes &times, const QList<InterviewEntry> &shown) const;
    void buildPeople();
    void fillPeople();
    void choosePeople(const QList<PersonId> &people);
    QList<Person> lanePeople() const;
    void loadLanes();
    /// Asks what speaks against the interviews shown, for the signs they carry.
    void loadClashing();
    /// Confirms an interview; where it clashes only once that was read.
    void confirm(const InterviewId &interview);
    void showClashing(const QHash<InterviewId, QString> &sentences);
    void showLanes();

    // The columns of hours: calendarpage_zones.cpp.
    QWidget *buildZones();
    void fillZones();
    void addZone(QMenu *menu, const QString &text, const QString &zone);
    /// The zone whose hours stand beside the grid always.
    bool isOwnZone(const QString &zone) const;
    QStringList zonesHere() const;
    void chooseZone(const QString &zone, bool shown);
    void applyZones();
    void shade(const Loaded &loaded);
    void showRange();
    QString rangeText() const;
    /// The same within a sentence: “on 2 December 2026”, “from 1 to 6 December 2026”.
    QString rangePhrase() const;
    void showSide();
    /// Reads how many interviews the days of the small month have.
    void loadBooked();
    void showCurrent();
    // Which commands can be given now: calendarpage_allowed.cpp.
    void allowActions();
    /// Why nothing in the workspace can be changed; empty where it can.
    QString whyNotWritten() const;
    /// Why no interview is chosen; empty where one is.
    QString whyNotChosen() const;
    /// Reads what clashes with an interview and tells the panel.
    void showConflicts(const InterviewId &interview);
    void showVersions(const InterviewId &interview);
    /// True for the views with hours.
    bool isPainted() const { return m_mode != Mode::Month && m_mode != Mode::Agenda; }
    QWidget *currentView() const;
    /// The interview chosen in the view on show.
    const InterviewEntry *currentEntry() const;
    int shownCount() const;
    /// The day stood on in the view on show.
    QDate cursorDay() const;
    void openDay(QDate date);
    int days() const;
    /// The day to begin with: today, or on a weekend the Monday to come when the work week is shown.
    QDate today() const;
    QDate dayToBegin(QDate date) const;
    /// The date on the wall clock of the desk.
    QDate dateHere() const;
    /// Goes on to the new day when the one before was in view.
    void followDay();

    void goToday();
    void goBack();
    void goForward();
    QDate stepped(int direction) const;
    void goToDate();
    void bookAtCursor();
    void print();
    void buildReplan();
    /// Plans what else the candidate of the interview chosen has before them.
    void planRemaining();
    /// Plans the candidate's loop again around the interview chosen.
    void planAgain();
    /// Opens what is to be sent about the interview chosen, or about the one cancelled last.
    void sendInvitation();
    void offerCancelled(const InterviewId &interview);
    void forgetCancelled();
    void cancelCurrent();
    void moveHere();
    void changeHere(BookingDialog::Purpose purpose);
    /// Looks for another time for the interview chosen.
    void findTime();
    void findAnother();
    void openDialog(BookingDialog *dialog);
    /// Runs a change of the interview shown and tells what went wrong; `then` is done in any case.
    void change(const std::function<Status(Services &)> &work, const std::function<void()> &then = {});
    void report(const Status &status);
    void openScorecard();
    void tick();

    // Painting when a candidate can: calendarpage_paint.cpp.
    void buildPaintAction();
    QWidget *buildPaintBar();
    void choosePainted();
    void paintTimesOf(const CandidateId &candidate);
    void loadPainted();
    void showPainted(const Candidate &candidate, const QList<TimeSpan> &windows);
    void leavePainting();

    // Moving and drawing in the view: calendarpage_move.cpp.
    /// A move that waits for the one before it.
    struct WantedMove {
        InterviewId interview;
        Placement to;
        Handover handover{};
        int version = 0; ///< what the move before it made; 0: the one shown
    };
    void connectMoves();
    void moveNext();
    void moveDone(const WantedMove &move, const Result<int> &version);
    void askForReason(const WantedMove &move);
    /// Does something with the interview chosen once what moves it is done; not at all where a move was refused.
    void afterMoves(const std::function<void()> &what);
    void askVerdict();
    /// Of a time that is drawn for a new interview.
    void askVerdictOfNew(const WantedMove &asked);

    PageContext m_context;
    Mode m_mode = Mode::WorkWeek;
    QDate m_anchor;
    QDate m_seenDay; ///< the date when the days shown were last chosen or followed
    MessageBar *m_messages;
    TextLabel *m_range;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CalendarView *m_view;
    MonthModel *m_monthModel;
    MonthView *m_month;
    AgendaModel *m_agendaModel;
    AgendaView *m_agenda;
    QStackedWidget *m_views;
    CalendarSide *m_side;
    FilterLine *m_filters;
    QScrollArea *m_panelArea;
    InterviewPanel *m_panel;
    QComboBox *m_person = nullptr;
    QComboBox *m_job = nullptr;
    QComboBox *m_stage = nullptr;
    QMenu *m_zones = nullptr;
    QWidget *m_zonesButton = nullptr;
    QMenu *m_people = nullptr;
    QList<PersonId> m_chosenPeople; ///< to stand beside one another; none: whoever interviews that day
    QList<PersonLane> m_lanes;
    CandidateId m_painted; ///< whose times are painted; null: nobody's
    QAction *m_paint = nullptr;
    QWidget *m_paintBar = nullptr;
    TextLabel *m_paintWords = nullptr;
    TextLabel *m_paintTimes = nullptr;
    DayEdit *m_jump = nullptr;
    QActionGroup *m_modes = nullptr;
    QAction *m_book = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_findTime = nullptr;
    QAction *m_replan = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_invite = nullptr;
    QAction *m_today = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_showSide = nullptr;
    QAction *m_print = nullptr;
    QTimer m_clockTick{ this };
    InterviewId m_cancelled; ///< the one that was cancelled last, until it is planned again
    QUuid m_wanted; ///< to be chosen when it is loaded
    QPointer<BookingDialog> m_dialog;
    QList<WantedMove> m_moves; ///< the first is under way
    std::function<void()> m_afterMoves; ///< waits for them; none: empty
    WantedMove m_asked; ///< whose verdict is wanted
    InterviewId m_confirming; ///< until it is confirmed or not: a second click is none
    QTimer m_verdictSoon{ this };
    QList<Person> m_team;
    PersonId m_me; ///< at the desk; null: nobody known
    int m_noticeHours = 0; ///< of the team, as it was when the page was read
    bool m_front = false;
    bool m_stale = true;
    bool m_firstLook = true;
    bool m_showGrid = false; ///< the empty calendar was asked for
};

} // namespace shortlist
