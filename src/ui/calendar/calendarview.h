// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/personlane.h"
#include "domain/calendar/placement.h"
#include "domain/calendar/zonedtime.h"
#include "domain/calendar/zonehours.h"
#include "ui/calendar/daylook.h"

#include <QAbstractScrollArea>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QStaticText>
#include <QTimeZone>
#include <QTimer>

#include <map>
#include <optional>
#include <tuple>

class QAction;
class QMenu;

namespace shortlist {

struct StageColour;

/// The painted week: days as columns, hours downwards, interviews true to scale.
///
/// It shows values and tells what is asked of it; it changes nothing by itself. Keys: arrows move a time cursor, Tab
/// walks from interview to interview, Enter opens one, Alt+arrows move one by the snap or a day, Alt+Shift+arrows
/// lengthen it, Esc lets go; what such keys do within a second of one another is one move. By mouse an interview is
/// dragged as a whole or by its edges, free space is drawn on; Alt is fine. While something is on its way a ghost shows
/// where to, and what speaks against it. Every interview shown is a child for screen readers (calendaraccess.h).
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int kLeastZoom = 24;
    static constexpr int kMostZoom = 160;
    static constexpr int kUsualZoom = 48;
    static constexpr int kZoomStep = 8;
    static constexpr int kUsualSnap = 15; ///< minutes a dragged interview snaps to
    static constexpr int kCursorStep = 30; ///< minutes the time cursor walks

    /// What is known of a place somebody drags to.
    struct Verdict {
        /// Asked: not answered yet. Unknown: nothing is known against it, but of somebody not whether they are free.
        enum class Kind { Asked, Fine, Unknown, Reason, Refused };
        Kind kind = Kind::Asked;
        QString words{}; ///< translated
    };

    /// When somebody can come, over the days.
    struct Painted {
        QString name; ///< whose times they are
        QTimeZone zone; ///< their own
        QList<TimeSpan> windows; ///< merged, in order
    };

    explicit CalendarView(QWidget *parent = nullptr);
    ~CalendarView() override;

    /// The days shown; the interviews that are not among them stay unseen.
    void setRange(QDate firstDay, int days);
    QDate firstDay() const { return m_geometry.firstDay; }
    int days() const { return m_geometry.days; }
    /// The zone of the grid, and those of the columns of hours beside its own: the first two. An invalid one keeps
    /// its column and leaves it empty. `whose`: of each of the others, in its head instead of the place; may be empty.
    void setZones(const QTimeZone &mine, const QList<QTimeZone> &others, const QStringList &whose = {});
    /// What stands above a column of hours: “Lagos”, “WAT” below it; the last column is that of the grid.
    QString zoneHead(int column) const;
    /// The same whole, as its tool tip has it: “Candidate: Africa/Lagos (WAT)”.
    QString zoneWords(int column) const;
    QList<QTimeZone> otherZones() const;
    /// What stands in a column of hours, 0 to 23, more where a day has some twice: "04:00", with "−1" on the day
    /// before, "02:00 again". Column 0 is the first of the others, the last one is that of the grid.
    QString hourLabel(int column, int hour) const;
    /// As AppSettings::timeFormat().
    void setTimeFormat(const QString &format);
    /// Where the line of the present stands, UTC.
    void setNow(const QDateTime &now);
    void setEntries(const QList<InterviewEntry> &entries);
    const QList<InterviewEntry> &entries() const { return m_entries; }
    /// What speaks against interviews that are booked, in words: they carry a sign, and it is told with their name.
    /// Those that are not named have none.
    void setClashing(const QHash<InterviewId, QString> &sentences);
    /// Shades what lies outside somebody's hours and the days they are away, shows when they are busy by their own
    /// calendar, and where nobody knows. What is neither is free, and plain. Nobody: nothing is shaded.
    void setPerson(const std::optional<PersonLane> &person);
    /// Shows one day with a column for each of these people, each shaded by their own hours. An interview stands in the
    /// column of everybody who takes part. Until setRange().
    void setLanes(QDate day, const QList<PersonLane> &people);
    const QList<PersonLane> &lanes() const { return m_lanes; }
    /// A busy time of somebody whose calendar is shown; `lane` is their column where people stand beside one another.
    struct BusyBlock {
        TimeSpan span;
        int lane = 0;
    };
    /// The busy times among the days shown, person by person: children for screen readers, after the time cursor.
    QList<BusyBlock> busyShown() const;
    /// Where a busy time is painted, in viewport coordinates: its first piece.
    QRect rectOfBusy(const BusyBlock &block) const;
    /// "Sena Holt is busy, Mon 09:00 to 10:30".
    QString spokenBusy(const BusyBlock &block) const;
    /// Whether the one whose calendar is shown is busy, away, outside their hours, free or not known to be either at a
    /// moment, in words; empty where nobody's is shown.
    QString availabilityAt(const QDateTime &moment, int lane = 0) const;
    /// False: nothing can be dragged or moved (a workspace for reading only).
    void setEditable(bool editable) { m_editable = editable; }

    /// Shows when somebody can come, and lets it be painted: until this is nothing again the mouse draws strokes and no
    /// interviews, and so does the time cursor: Shift+arrows take more, Space or Enter is done, Esc lets go and then
    /// leaves. A stroke that begins on a window takes away. What is painted comes back through here.
    void setPainted(const std::optional<Painted> &painted);
    const std::optional<Painted> &painted() const { return m_painted; }
    /// What the stroke under way covers; nothing while there is none.
    QList<TimeSpan> stroke() const;
    /// "Tue 09:00–12:00 · 3 hours (15:00–18:00 in Asia/Tokyo): Ada Quill can come"; empty without a stroke.
    QString strokeWords() const;

    /// The interview chosen, or null.
    InterviewId current() const { return m_current; }
    void setCurrent(const InterviewId &interview);
    const InterviewEntry *currentEntry() const { return entryOf(m_current); }
    const InterviewEntry *entryOf(const InterviewId &interview) const;

    /// Where the time cursor stands, on the wall clock of the grid's zone.
    QDate cursorDate() const { return m_cursorDate; }
    QTime cursorTime() const { return QTime(m_cursorMinute / 60, m_cursorMinute % 60); }
    /// `second`: of two passes, where clocks show the time twice on that day.
    void setCursorAt(QDate date, QTime time, bool second = false);
    /// The moment it stands at; one that clocks skip is moved forward.
    Result<ZonedTime> cursorMoment() const;
    bool cursorIsSecond() const { return m_cursorSecond; }
    /// The column it stands in where people stand beside one another.
    int cursorLane() const { return m_cursorLane; }
    /// Whose column that is; null where people do not stand beside one another.
    PersonId laneOfCursor() const;
    /// Whose time is shown where the cursor is: in a column of their own, or because only theirs is; null: everybody's.
    PersonId whoseAtCursor() const;
    /// The interviews that take place in the half hour of the time cursor, in its column.
    QList<InterviewId> underCursor() const;
    /// What Enter does on the time cursor: it opens the interview there, the first of them; on free time it books.
    void pressCursor();

    int zoom() const { return m_geometry.hourHeight; }
    /// Taller hours, lower ones, usual ones; the view owns them.
    const QList<QAction *> &zoomActions() const { return m_zoomActions; }
    /// Pixels an hour, 24 to 160; what stands at `fixedY` of the viewport stays there.
    void setZoom(int hourHeight, int fixedY = 0);
    /// Minutes: 5, 15 or 30; others are taken as 15.
    int snap() const { return m_snap; }
    void setSnap(int minutes);

    /// Where what is dragged or moved by keys would come to stand; nothing while nothing is.
    std::optional<Placement> ghost() const;
    /// The words at the ghost: its time, and the verdict once it is known.
    QString ghostWords() const;
    /// What speaks against the place asked about; kept only while the ghost is still there.
    void setVerdict(
        const InterviewId &interview, const Placement &about, const Handover &handover, const Verdict &verdict);
    /// Until then an interview is shown where it was moved to. Done: it has this schedule version now, and what
    /// setEntries() says next counts. Otherwise it goes back to where it was.
    void settleMove(const InterviewId &interview, bool done, int version = 0);
    /// Ends a move by keys that waits for the next key, as if enough time had passed.
    void finishMove();
    /// Scrolls so that the hour is at the top.
    void scrollToHour(int hour);

    /// The interviews on screen in the order of their beginning: what screen readers are shown, and what Tab walks.
    QList<InterviewId> shown() const { return m_shown; }
    /// Where an interview is painted, in viewport coordinates: its first piece. Empty when it is not shown.
    QRect rectOf(const InterviewId &interview) const;
    /// Where a moment of the grid is, in viewport coordinates; in which column, where all are one day.
    QPoint pointOf(QDate date, QTime time, int lane = 0, bool second = false) const;
    /// What a screen reader says: "Technical interview, Ada Quill, Mon 09:00 to 10:30".
    QString spokenName(const InterviewEntry &entry) const;
    /// The place of the time cursor in words.
    QString spokenCursor() const;
    QRect cursorRect() const;
    /// The part of the viewport that scrolls: without day names and hours.
    QRect gridRect() const;

Q_SIGNALS:
    void currentChanged(const shortlist::InterviewId &interview);
    /// Enter or a double click on an interview, or Enter on the time cursor where one is.
    void openRequested(const shortlist::InterviewId &interview);
    /// Enter or a double click on free time, or a stretch of it drawn; 0 minutes: as the plan says. `person`: in whose
    /// column, null where there are none; `second`: of two passes of that time.
    void bookRequested(QDate date, QTime time, int minutes, const shortlist::PersonId &person, bool second);
    /// Dragged, or moved by keys; with `handover` into the column of somebody who takes another's part. Must be
    /// answered by settleMove().
    void moveRequested(
        const shortlist::InterviewId &interview, const shortlist::Placement &to, const shortlist::Handover &handover);
    /// The ghost of an interview came to a place of which nothing is known yet: setVerdict() answers.
    void verdictWanted(const shortlist::InterviewId &interview, const shortlist::Placement &about,
        const shortlist::Handover &handover);
    void snapChanged(int minutes);
    /// A stroke is done: at these times somebody can come as well, or (adds is false) cannot after all.
    void strokeDrawn(const QList<shortlist::TimeSpan> &spans, bool adds);
    /// Esc while nothing is under way: painting is to end.
    void paintingLeft();
    /// The time cursor walked out of the days shown.
    void dateWanted(QDate date);
    void zoomChanged(int hourHeight);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// The words in a box, laid out, with their places.
    struct BoxTexts {
        struct Line {
            QStaticText text;
            QPoint at;
        };
        std::optional<Line> name;
        std::optional<Line> stage;
        std::optional<Line> time;
        QString mark; ///< an icon; none where it is empty
        QRect markRect;
        bool over = false;
        QFont strong; ///< of the name
        QFont plain; ///< of all else
    };
    struct Colours;
    /// Rows of a day at which there is no time, on the canvas.
    struct Gap {
        QRect rect;
        bool skipped = false; ///< by the clocks of that day; else another day has them twice
    };
    /// A piece of an interview with its place on the canvas (the grid without scrolling).
    struct Box {
        qsizetype entry = 0;
        WeekGeometry::Piece piece;
        QRect rect;
        mutable QPixmap face; ///< painted when it is first seen, if it has words
    };
    /// A piece of somebody's time on the canvas; the later ones cover the earlier.
    struct Shade {
        QRect rect;
        DayLook look = DayLook::Outside;
    };
    /// An interview on its way, or a new one (a null id) that is drawn.
    struct Drag {
        InterviewId interview;
        Grip grip = Grip::Body;
        QPoint from{}; ///< viewport
        WeekGeometry::Spot spot{}; ///< where it was taken
        Placement original{};
        Placement target{};
        Handover handover{}; ///< in another person's column
        bool moving = false;
        bool byKeys = false;
        Verdict verdict{};
    };
    /// A stroke that paints when somebody can come.
    struct Stroke {
        WeekGeometry::Spot from{};
        WeekGeometry::Spot to{};
        QPoint pressed{}; ///< viewport
        int step = kUsualSnap;
        bool adds = true;
        bool moving = false;
        bool byKeys = false;
    };
    /// An interview shown where it was moved to, before the workspace has said so.
    struct Moved {
        InterviewId interview;
        Placement original;
        Placement target;
        bool settled = false;
    };

    void rebuild();
    void measure();
    void followClocks();
    void measureLabels();
    void followZoneDay();
    void describeZones();
    QString cursorText() const;
    QDate zoneDay() const;
    void updateScrollBar();
    int offset() const;
    QPoint toCanvas(const QPoint &viewportPoint) const;
    const Box *boxAt(const QPoint &viewportPoint) const;
    void reveal(const QRect &canvasRect);
    void announceFocus();
    QString clock(int minuteOfDay) const;
    QString shownClock(const QDateTime &moment) const;
    /// With the pass that is meant, where clocks show the time twice.
    QString spokenClock(const QDateTime &moment) const { return spokenClock(moment, m_geometry.zone); }
    QString spokenClock(const QDateTime &moment, const QTimeZone &zone) const;

    void buildActions();
    void fillSnapMenu(QMenu *menu);
    void zoomBy(int pixels);
    bool handlesKey(const QKeyEvent &event) const;
    QDate workday(QDate date, int direction) const;
    void endMoveBefore(int key);
    bool moveByKey(int key, bool resizes);
    std::optional<Placement> keyTarget(const Placement &now, const InterviewEntry &entry, int key, bool resizes) const;
    void moveCursor(int days, int minutes);
    void moveLane(int columns);
    void setCursorSpot(const WeekGeometry::Spot &spot);
    void setCursorRow(QDate date, int row);
    int cursorRow() const { return m_geometry.axis.rowOf(m_cursorMinute, m_cursorSecond); }
    int rowWithTime(QDate date, int row, int direction) const;
    QString freeWordsAt(const WeekGeometry::Spot &spot) const;
    void requestBooking() { Q_EMIT bookRequested(m_cursorDate, cursorTime(), 0, laneOfCursor(), m_cursorSecond); }
    bool step(bool next);
    Grip gripOf(const Box &box, const QPoint &viewportPoint) const;
    void showHand(const QPoint &viewportPoint);
    void beginDrag(const Box &box, const QPoint &viewportPoint);
    void dragTo(const QPoint &viewportPoint, bool fine);
    std::optional<WeekGeometry::Spot> spotDraggedTo(const QPoint &viewportPoint);
    void setTarget(const Placement &target, const Handover &handover = {});
    Handover handoverTo(const InterviewEntry &entry, int lane) const;
    std::optional<InterviewEntry> ghostEntry() const;
    /// “Juna Park instead of Sena Holt”
    QString handoverWords() const;
    void commitDrag();
    void endDrag();
    void place(const InterviewId &interview, const Placement &placement);
    Verdict freeVerdict(const Placement &drawn) const;
    void announceGhost();
    void tellCurrent();

    // Painting when somebody can come: calendarview_windows.cpp.
    bool isPaintedAt(const WeekGeometry::Spot &spot) const;
    bool handlesPaintKey(const QKeyEvent &event) const;
    bool paintByKey(const QKeyEvent &event);
    void extendStroke(int key);
    void beginStroke(const WeekGeometry::Spot &spot, const QPoint &viewportPoint);
    void strokeTo(const QPoint &viewportPoint, bool fine);
    void commitStroke();
    void paintWindows(QPainter &painter, const QRect &clip) const;
    void paintStroke(QPainter &painter) const;
    QString spokenWindow(const QDateTime &moment) const;

    const PersonLane *personAt(int column) const;
    QList<TimeSpan> interviewsOf(const PersonLane &person) const;
    QList<WeekGeometry::Piece> piecesOf(const TimeSpan &span, const InterviewEntry *entry) const;
    void shade();
    void shadeHours(const PersonLane &person, int column);
    void shadeSpan(const TimeSpan &span, int lane, DayLook look);
    void paintShades(QPainter &painter, const QRect &clip) const;
    void paintGaps(QPainter &painter, const QRect &clip) const;
    QString columnTitle(int column) const;
    void paintGrid(QPainter &painter, const QRect &clip) const;
    void paintBoxes(QPainter &painter, const QRegion &clip) const;
    void paintBox(QPainter &painter, const QRect &rect, const InterviewEntry &entry, bool ghost) const;
    void paintSmall(
        QPainter &painter, const QRect &rect, const InterviewEntry &entry, const StageColour &colours) const;
    static void paintMark(QPainter &painter, const QRect &rect, const QString &mark);
    void paintBack(QPainter &painter, const QRect &rect, const StageColour &colours) const;
    void paintFrame(QPainter &painter, const QRect &rect, const InterviewEntry &entry, const StageColour &colours,
        bool ghost) const;
    const QPixmap &stripOf(int width, const StageColour &colours, qreal ratio) const;
    BoxTexts textsOf(const QRect &rect, const InterviewEntry &entry, bool ghost = false) const;
    QString signOf(const InterviewEntry &entry, bool ghost = false) const;
    void paintTexts(QPainter &painter, const BoxTexts &texts) const;
    void paintFace(QPainter &painter, const Box &box, const InterviewEntry &entry, const StageColour &colours) const;
    QRect ghostWordsRect(const QRect &ghost, const QString &words) const;
    QRegion dragRegion() const;
    void updateDrag();
    void paintCursor(QPainter &painter) const;
    bool hasWordsBelow(const QRect &rect) const;
    void paintNow(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;
    void paintGhostWords(QPainter &painter, const QRect &ghost, const Verdict &verdict, const QString &words) const;
    void paintHours(QPainter &painter, const QRect &clip) const;
    void paintZoneNames(QPainter &painter) const;
    QRect gutterRect(int column) const;
    void writeHours(QPainter &painter) const;
    void paintHeader(QPainter &painter, const QRect &clip) const;
    void writeHeader(QPainter &painter) const;
    void forgetPapers();
    const QStaticText &cachedText(const QString &text, const QFont &font, int width) const;

    WeekGeometry m_geometry;
    struct ZoneColumn {
        QTimeZone zone;
        QDate day; ///< for which the hours are right
        QList<ZoneHour> hours;
        QString whose; ///< translated; empty where the place says enough
    };
    QList<ZoneColumn> m_zones; ///< beside the grid's own
    QString m_timeFormat = QStringLiteral("HH:mm");
    QDateTime m_now;
    QList<InterviewEntry> m_entries;
    QHash<InterviewId, qsizetype> m_places; ///< in m_entries
    QHash<InterviewId, QString> m_clashing; ///< what speaks against them
    QList<Box> m_boxes; ///< in the order of m_entries
    QList<InterviewId> m_shown;
    InterviewId m_current;
    QDate m_cursorDate;
    int m_cursorMinute = 9 * 60; ///< of the wall clock
    bool m_cursorSecond = false; ///< in the second of two passes
    std::optional<PersonLane> m_person; ///< whose time all columns show
    QList<PersonLane> m_lanes; ///< or a column for each of these
    int m_cursorLane = 0;
    QList<Shade> m_shades;
    QList<Gap> m_gaps;
    std::optional<Drag> m_drag;
    std::optional<Painted> m_painted;
    std::optional<Stroke> m_stroke;
    QList<Moved> m_moved;
    QList<QAction *> m_zoomActions;
    QTimer m_keysRest; ///< ends a move by keys: what follows sooner belongs to it
    int m_snap = kUsualSnap;
    bool m_editable = true;
    QPoint m_pressedAt;
    bool m_pressed = false; ///< who is chosen is told at the release: a panel that opens must not shift the days
    bool m_toldLater = false;
    int m_headerHeight = 40;
    int m_labelWidth = 52;
    mutable QPixmap m_hoursPaper; ///< the hours, as they are copied into each frame
    mutable QPixmap m_headerPaper; ///< and what is above the grid
    QDate m_papersDay; ///< for which they are right
    QRegion m_dragShown; ///< of the viewport, where a drag was painted
    /// Rounded ends by width, colours and scale of the screen.
    mutable std::map<std::tuple<int, QRgb, QRgb, int>, QPixmap> m_strips;
    mutable QHash<QString, QStaticText> m_texts; ///< laid out texts; painting them again costs no shaping
};

} // namespace shortlist
