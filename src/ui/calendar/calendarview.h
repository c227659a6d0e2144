// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/weekgeometry.h"
#include "domain/calendar/workinghours.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QStaticText>
#include <QTimeZone>

#include <optional>

namespace shortlist {

/// The painted week: days as columns, hours downwards, interviews true to scale.
///
/// It shows values and tells what is asked of it; it changes nothing by itself. Keys: arrows move a time cursor, Tab
/// walks from interview to interview, Enter opens one, Alt+arrows move one by 15 minutes or a day, Esc lets go. Every
/// interview shown is a child for screen readers (calendaraccess.h).
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int kLeastZoom = 24;
    static constexpr int kMostZoom = 160;
    static constexpr int kSnap = 15; ///< minutes a dragged interview snaps to
    static constexpr int kCursorStep = 30; ///< minutes the time cursor walks

    explicit CalendarView(QWidget *parent = nullptr);
    ~CalendarView() override;

    /// The days shown; the interviews that are not among them stay unseen.
    void setRange(QDate firstDay, int days);
    QDate firstDay() const { return m_geometry.firstDay; }
    int days() const { return m_geometry.days; }
    /// The zone of the grid, and of a second column of hours beside its own.
    void setZones(const QTimeZone &mine, const std::optional<QTimeZone> &second);
    /// As AppSettings::timeFormat().
    void setTimeFormat(const QString &format);
    /// Where the line of the present stands, UTC.
    void setNow(const QDateTime &now);
    void setEntries(const QList<InterviewEntry> &entries);
    const QList<InterviewEntry> &entries() const { return m_entries; }
    /// Shades what lies outside somebody's hours and the days they are away.
    void setShading(const WorkingHours &hours, const QTimeZone &zone, const QList<Away> &away);
    void clearShading();
    /// Shows when somebody is busy by their own calendar, and where nobody knows. What is neither is free, and plain.
    void setBusy(const QString &name, const BusyTimes &times);
    void clearBusy();
    /// The busy times among the days shown, in order: children for screen readers, after the time cursor.
    QList<TimeSpan> busyShown() const;
    /// Where a busy time is painted, in viewport coordinates: its first piece.
    QRect rectOfBusy(const TimeSpan &span) const;
    /// "Sena Holt is busy, Mon 09:00 to 10:30".
    QString spokenBusy(const TimeSpan &span) const;
    /// Whether the one whose calendar is shown is busy, free or not known to be either at a moment, in words; empty
    /// where nobody's is shown.
    QString availabilityAt(const QDateTime &moment) const;
    /// False: nothing can be dragged or moved (a workspace for reading only).
    void setEditable(bool editable) { m_editable = editable; }

    /// The interview chosen, or null.
    InterviewId current() const { return m_current; }
    void setCurrent(const InterviewId &interview);
    const InterviewEntry *currentEntry() const { return entryOf(m_current); }
    const InterviewEntry *entryOf(const InterviewId &interview) const;

    /// Where the time cursor stands, on the wall clock of the grid's zone.
    QDate cursorDate() const { return m_cursorDate; }
    QTime cursorTime() const { return QTime(m_cursorMinute / 60, m_cursorMinute % 60); }
    void setCursorAt(QDate date, QTime time);

    int zoom() const { return m_geometry.hourHeight; }
    /// Pixels an hour, 24 to 160; what stands at `fixedY` of the viewport stays there.
    void setZoom(int hourHeight, int fixedY = 0);
    /// Scrolls so that the hour is at the top.
    void scrollToHour(int hour);

    /// The interviews on screen in the order of their beginning: what screen readers are shown, and what Tab walks.
    QList<InterviewId> shown() const { return m_shown; }
    /// Where an interview is painted, in viewport coordinates: its first piece. Empty when it is not shown.
    QRect rectOf(const InterviewId &interview) const;
    /// Where a moment of the grid is, in viewport coordinates.
    QPoint pointOf(QDate date, QTime time) const;
    /// What a screen reader says: "Technical interview, Ada Quill, Mon 09:00 to 10:30".
    QString spokenName(const InterviewEntry &entry) const;
    /// The place of the time cursor in words.
    QString spokenCursor() const;
    QRect cursorRect() const;
    /// The part of the viewport that scrolls: without day names and hours.
    QRect gridRect() const;

Q_SIGNALS:
    void currentChanged(const shortlist::InterviewId &interview);
    /// Enter or a double click on an interview.
    void openRequested(const shortlist::InterviewId &interview);
    /// Enter or a double click on free time.
    void bookRequested(QDate date, QTime time);
    /// Dragged, or moved by keys: to a date and time on the wall clock of the grid's zone.
    void moveRequested(const shortlist::InterviewId &interview, QDate date, QTime time);
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
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A piece of an interview with its place on the canvas (the grid without scrolling).
    struct Box {
        qsizetype entry = 0;
        WeekGeometry::Piece piece;
        QRect rect;
    };
    struct Drag {
        InterviewId interview;
        QPoint from; ///< viewport
        int grabbed = 0; ///< minutes from the beginning to where it was taken
        bool moving = false;
        WeekGeometry::Spot target;
    };

    void rebuild();
    void measure();
    void updateScrollBar();
    int offset() const;
    QPoint toCanvas(const QPoint &viewportPoint) const;
    const Box *boxAt(const QPoint &viewportPoint) const;
    void reveal(const QRect &canvasRect);
    void announceFocus();
    QString clock(int minuteOfDay) const;
    QString clock(const QDateTime &moment) const;

    bool handlesKey(const QKeyEvent &event) const;
    QDate workday(QDate date, int direction) const;
    bool moveCurrent(int key);
    void moveCursor(int days, int minutes);
    bool step(bool next);
    void dragTo(const QPoint &viewportPoint);
    void endDrag();

    void paintShading(QPainter &painter, const QRect &clip) const;
    void paintBusy(QPainter &painter, const QRect &clip) const;
    void paintGrid(QPainter &painter, const QRect &clip) const;
    void paintBoxes(QPainter &painter, const QRect &clip) const;
    void paintBox(QPainter &painter, const QRect &rect, const InterviewEntry &entry, bool ghost) const;
    void paintTexts(QPainter &painter, const QRect &room, const InterviewEntry &entry, bool withMark) const;
    void paintCursor(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;
    void paintHours(QPainter &painter, const QRect &clip) const;
    void paintHeader(QPainter &painter) const;
    const QStaticText &cachedText(const QString &text, const QFont &font, int width) const;

    WeekGeometry m_geometry;
    std::optional<QTimeZone> m_second;
    QString m_timeFormat = QStringLiteral("HH:mm");
    QDateTime m_now;
    QList<InterviewEntry> m_entries;
    QList<Box> m_boxes; ///< in the order of m_entries
    QList<InterviewId> m_shown;
    InterviewId m_current;
    QDate m_cursorDate;
    int m_cursorMinute = 9 * 60;
    std::optional<WorkingHours> m_hours;
    QTimeZone m_hoursZone;
    QList<Away> m_away;
    QString m_busyOf; ///< whose calendar is shown; empty for nobody's
    BusyTimes m_busy;
    std::optional<Drag> m_drag;
    bool m_editable = true;
    int m_headerHeight = 40;
    int m_labelWidth = 52;
    mutable QHash<QString, QStaticText> m_texts; ///< laid out texts; painting them again costs no shaping
};

} // namespace shortlist
