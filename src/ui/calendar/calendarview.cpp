// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/words.h"
#include "ui/calendar/calendaraccess.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kKeysRestMs = 1000; ///< after which a move by keys is done

} // namespace

CalendarView::CalendarView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installCalendarAccess();
    setObjectName(QStringLiteral("calendarView"));
    setAccessibleName(tr("Calendar"));
    setAccessibleDescription(tr("Arrow keys move the time, Tab goes to the next interview, Enter opens or books, "
                                "Alt+arrow keys move it, Alt+Shift+Up and Down lengthen it, Escape calls that off"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // every pixel is painted here
    m_keysRest.setSingleShot(true);
    m_keysRest.setInterval(kKeysRestMs);
    connect(&m_keysRest, &QTimer::timeout, this, &CalendarView::commitDrag);
    buildActions();
    measure();
}

CalendarView::~CalendarView() = default;

void CalendarView::measure()
{
    m_headerHeight = QFontMetrics(strongFont()).height() + 2 * kRelated + kInside;
    measureLabels();
    m_geometry.width = viewport()->width();
    m_geometry.mirrored = isRightToLeft();
    m_texts.clear();
    m_strips.clear();
    rebuild();
}

void CalendarView::forgetPapers()
{
    m_hoursPaper = {};
    m_headerPaper = {};
}

void CalendarView::rebuild()
{
    forgetPapers();
    m_boxes.clear();
    m_shown.clear();
    QList<WeekGeometry::Piece> pieces;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto own = piecesOf(m_entries.at(i).span(), &m_entries.at(i));
        for (const WeekGeometry::Piece &piece : own) {
            m_boxes += Box{ i, piece, {}, {} };
            pieces += piece;
        }
        if (!own.isEmpty())
            m_shown += m_entries.at(i).interview.id;
    }
    const QList<Lane> lanes = layOut(pieces);
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i].rect = m_geometry.rect(pieces.at(i), lanes.at(i));
    shade();
    m_gaps.clear();
    for (int column = 0; column < m_geometry.days; ++column) {
        const auto gaps = m_geometry.gaps(column);
        for (const ClockAxis::Gap &gap : gaps) {
            const QRect day = m_geometry.columnRect(column);
            const int top = m_geometry.y(gap.row);
            m_gaps += Gap{ { day.left(), top, day.width(), m_geometry.y(gap.row + gap.rows) - top },
                !m_geometry.axis.wallAt(gap.row).second };
        }
    }
    updateScrollBar();
    viewport()->update();
}

void CalendarView::updateScrollBar()
{
    const int page = std::max(viewport()->height() - m_headerHeight, 1);
    verticalScrollBar()->setRange(0, std::max(m_geometry.height() - page, 0));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight / 2);
}

int CalendarView::offset() const { return m_headerHeight - verticalScrollBar()->value(); }

QPoint CalendarView::toCanvas(const QPoint &viewportPoint) const { return viewportPoint - QPoint(0, offset()); }

QRect CalendarView::gridRect() const
{
    const QRect all = viewport()->rect();
    const QRect grid(m_geometry.left, m_headerHeight, all.width() - m_geometry.left, all.height() - m_headerHeight);
    return m_geometry.mirrored ? grid.translated(-m_geometry.left, 0) : grid;
}

void CalendarView::setRange(QDate firstDay, int days)
{
    finishMove();
    m_geometry.firstDay = firstDay;
    m_geometry.days = days;
    m_geometry.oneDay = false;
    m_lanes.clear();
    m_cursorLane = 0;
    if (m_geometry.column(m_cursorDate) < 0)
        m_cursorDate = firstDay;
    followClocks();
    endDrag();
    rebuild();
}

void CalendarView::setTimeFormat(const QString &format)
{
    m_timeFormat = format;
    measure();
}

void CalendarView::setNow(const QDateTime &now)
{
    m_now = now;
    forgetPapers(); // another day may be today
    viewport()->update();
}

void CalendarView::setEntries(const QList<InterviewEntry> &entries)
{
    m_entries = entries;
    m_places.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries.at(i).interview.id, i);
    // What is on its way stays there when something else changes meanwhile.
    const InterviewEntry *taken = m_drag ? entryOf(m_drag->interview) : nullptr;
    if (m_drag && !m_drag->interview.isNull() && (!taken || !taken->isOpen()))
        endDrag();
    const auto moved = std::exchange(m_moved, {});
    for (const Moved &one : moved) {
        if (!one.settled)
            place(one.interview, one.target);
    }
    rebuild();
    if (!m_current.isNull() && !entryOf(m_current))
        setCurrent({});
    forgetCalendarChildren(this);
}

const InterviewEntry *CalendarView::entryOf(const InterviewId &interview) const
{
    const auto place = m_places.constFind(interview);
    return place == m_places.constEnd() ? nullptr : &m_entries.at(*place);
}

void CalendarView::setCurrent(const InterviewId &interview)
{
    if (interview == m_current)
        return;
    finishMove();
    m_current = interview;
    if (const InterviewEntry *entry = entryOf(interview)) {
        const auto pieces = m_geometry.pieces(entry->span());
        if (!pieces.isEmpty()) {
            m_cursorDate = m_geometry.date(pieces.first().day);
            const ClockAxis::WallMinute wall = m_geometry.axis.wallAt(pieces.first().from);
            m_cursorMinute = wall.minute;
            m_cursorSecond = wall.second;
            followZoneDay();
            if (!m_pressed) // what is under the mouse stays there
                reveal(m_geometry.rect(pieces.first()));
        }
    }
    viewport()->update();
    announceFocus();
    if (m_pressed)
        m_toldLater = true;
    else
        Q_EMIT currentChanged(interview);
}

void CalendarView::tellCurrent()
{
    m_pressed = false;
    if (std::exchange(m_toldLater, false))
        Q_EMIT currentChanged(m_current);
}

void CalendarView::setCursorAt(QDate date, QTime time, bool second)
{
    m_cursorDate = date;
    m_cursorMinute = time.hour() * 60 + time.minute();
    m_cursorSecond = false;
    if (second) { // not on a day that has it once
        const auto moment = ZonedTime::fromWallClock(date, time, m_geometry.zone, ZonedTime::Fold::Second);
        m_cursorSecond = moment && moment->resolution() == ZonedTime::Resolution::SecondOfTwo;
    }
    followZoneDay();
    if (m_geometry.column(date) < 0) {
        Q_EMIT dateWanted(date);
    } else if (!m_pressed) {
        reveal(m_geometry.rect({ m_geometry.column(date), cursorRow(), kCursorStep }));
    }
    viewport()->update();
    announceFocus();
}

void CalendarView::setZoom(int hourHeight, int fixedY)
{
    const int wanted = std::clamp(hourHeight, kLeastZoom, kMostZoom);
    if (wanted == m_geometry.hourHeight)
        return;
    const double minute = double(fixedY - offset()) * 60 / m_geometry.hourHeight;
    m_geometry.hourHeight = wanted;
    rebuild();
    verticalScrollBar()->setValue(qRound(minute * wanted / 60) - fixedY + m_headerHeight);
    Q_EMIT zoomChanged(wanted);
}

void CalendarView::scrollToHour(int hour)
{
    // A little less, so that the hour's label is whole.
    verticalScrollBar()->setValue(
        m_geometry.y(m_geometry.axis.rowOf(hour * 60)) - QFontMetrics(captionFont()).height());
}

void CalendarView::reveal(const QRect &canvasRect)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height() - m_headerHeight;
    if (canvasRect.top() < bar->value())
        bar->setValue(canvasRect.top() - kRelated);
    else if (canvasRect.bottom() > bar->value() + page)
        bar->setValue(std::min(canvasRect.bottom() + kRelated - page, canvasRect.top()));
}

QRect CalendarView::rectOf(const InterviewId &interview) const
{
    const qsizetype place = m_places.value(interview, -1);
    for (const Box &box : m_boxes) {
        if (box.entry == place)
            return box.rect.translated(0, offset());
    }
    return {};
}

QPoint CalendarView::pointOf(QDate date, QTime time, int lane, bool second) const
{
    const QRect column = m_geometry.columnRect(m_geometry.column(date) + (m_geometry.oneDay ? lane : 0));
    return { column.center().x(),
        m_geometry.y(m_geometry.axis.rowOf(time.hour() * 60 + time.minute(), second)) + offset() };
}

QRect CalendarView::cursorRect() const
{
    const int column = m_geometry.column(m_cursorDate);
    if (column < 0)
        return {};
    const int row = cursorRow();
    const int minutes = std::min(kCursorStep, m_geometry.rows() - row);
    return m_geometry.rect({ m_geometry.oneDay ? m_cursorLane : column, row, minutes }).translated(0, offset());
}

const CalendarView::Box *CalendarView::boxAt(const QPoint &viewportPoint) const
{
    if (!gridRect().contains(viewportPoint))
        return nullptr;
    const QPoint point = toCanvas(viewportPoint);
    const Box *nearest = nullptr;
    int least = 0;
    for (const Box &box : m_boxes) {
        const int reach = reachOf(box.rect, point);
        if (reach == 0)
            return &box;
        if (reach > 0 && (!nearest || reach < least)) {
            nearest = &box;
            least = reach;
        }
    }
    return nearest;
}

QString CalendarView::spokenName(const InterviewEntry &entry) const
{
    const QDateTime local = entry.interview.startAt.toTimeZone(m_geometry.zone);
    QString name =
        tr("%1, %2, %3 %4 to %5")
            .arg(entry.stageName, entry.candidateName, QLocale().toString(local.date(), QStringLiteral("ddd")),
                spokenClock(entry.interview.startAt), spokenClock(entry.interview.endAt()));
    if (entry.standing() != InterviewState::Confirmed)
        name += QStringLiteral(", ") + words::of(entry.standing());
    if (const QString against = m_clashing.value(entry.interview.id); !against.isEmpty())
        name += QStringLiteral(", ") + tr("conflict: %1", "what clashes with an interview").arg(against);
    if (m_drag && m_drag->moving && m_drag->interview == entry.interview.id)
        name += QStringLiteral(", ") + tr("to %1").arg(ghostWords());
    return name;
}

QString CalendarView::spokenCursor() const
{
    if (QString words = strokeWords(); !words.isEmpty())
        return words;
    QString day = QLocale().toString(m_cursorDate, tr("dddd d MMMM"));
    if (m_geometry.oneDay)
        day = columnTitle(m_cursorLane) + QStringLiteral(", ") + day;
    const auto moment = cursorMoment();
    QString elsewhere;
    for (const ZoneColumn &column : m_zones) {
        if (moment && column.zone.isValid())
            elsewhere += tr(" (%1 in %2)")
                             .arg(QLocale().toString(moment->utc().toTimeZone(column.zone).time(), m_timeFormat),
                                 QString::fromUtf8(column.zone.id()));
    }
    QString time = clock(m_cursorMinute) + elsewhere;
    if (const QString remark = moment ? moment->remark() : QString(); !remark.isEmpty())
        time += QStringLiteral(". ") + remark; // there is no such time, or there are two
    QStringList booked;
    const QList<InterviewId> there = underCursor();
    for (const InterviewId &interview : there)
        booked += spokenName(*entryOf(interview));
    if (!booked.isEmpty())
        return tr("%1 %2, time cursor: %3").arg(day, time, booked.join(QStringLiteral("; ")));
    if (m_painted && moment)
        return tr("%1 %2, time cursor: %3").arg(day, time, spokenWindow(moment->utc()));
    const QString availability = moment ? availabilityAt(moment->utc(), m_cursorLane) : QString();
    if (!availability.isEmpty())
        return tr("%1 %2, time cursor: %3").arg(day, time, availability);
    return tr("%1 %2, time cursor").arg(day, time); // nobody's calendar is shown: nothing is known to be free
}

void CalendarView::announceFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current.isNull() ? int(m_shown.size()) : int(m_shown.indexOf(m_current)));
    QAccessible::updateAccessibility(&event);
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_geometry.width = viewport()->width();
    m_texts.clear();
    rebuild();
}

void CalendarView::scrollContentsBy(int, int) { viewport()->update(); }

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        measure();
        break;
    default:
        break;
    }
}

} // namespace shortlist
