// SPDX-License-Identifier: GPL-3.0-or-later
// Painting when somebody can come: strokes by mouse, or by the time cursor and keys.
#include "domain/calendar/paintstroke.h"
#include "domain/calendar/placement.h"
#include "domain/calendar/zonedtime.h"
#include "domain/words/words.h"
#include "ui/calendar/calendarview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kStrokeRing = 2;

bool isArrowKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void CalendarView::setPainted(const std::optional<Painted> &painted)
{
    if (m_painted.has_value() != painted.has_value()) {
        finishMove();
        endDrag();
    }
    m_painted = painted;
    viewport()->update();
    announceFocus();
}

bool CalendarView::isPaintedAt(const WeekGeometry::Spot &spot) const
{
    const QDateTime moment = m_geometry.momentAt(m_geometry.date(spot.day), spot.row);
    if (!moment.isValid() || !m_painted)
        return false;
    const TimeSpan instant{ moment, moment.addMSecs(1) };
    return std::any_of(m_painted->windows.begin(), m_painted->windows.end(),
        [&instant](const TimeSpan &window) { return window.overlaps(instant); });
}

QString CalendarView::spokenWindow(const QDateTime &moment) const
{
    const TimeSpan instant{ moment, moment.addMSecs(1) };
    const bool can = std::any_of(m_painted->windows.begin(), m_painted->windows.end(),
        [&instant](const TimeSpan &window) { return window.overlaps(instant); });
    return can ? tr("%1 can come").arg(m_painted->name) : tr("%1 has not offered this time").arg(m_painted->name);
}

bool CalendarView::handlesPaintKey(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier)
        return isArrowKey(event.key());
    return !modifiers && (event.key() == Qt::Key_Space || event.key() == Qt::Key_Escape);
}

bool CalendarView::paintByKey(const QKeyEvent &event)
{
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier && isArrowKey(key)) {
        extendStroke(key);
        return true;
    }
    if (modifiers)
        return false;
    if (key == Qt::Key_Escape) {
        if (m_stroke) {
            endDrag();
            announceFocus();
        } else {
            Q_EMIT paintingLeft();
        }
        return true;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Space || (isEnter && m_current.isNull())) {
        setCurrent({});
        pressCursor();
        return true;
    }
    if (isArrowKey(key) && m_stroke)
        endDrag(); // the cursor goes on without what it had taken
    return false;
}

/// Takes the half hour that the cursor goes to as well, or lets go of the one it leaves.
void CalendarView::extendStroke(int key)
{
    if (!m_editable || m_geometry.column(m_cursorDate) < 0)
        return;
    setCurrent({});
    if (!m_stroke || !m_stroke->byKeys) {
        beginStroke({ m_geometry.column(m_cursorDate), cursorRow() }, {});
        m_stroke->byKeys = true;
    }
    const int forward = isRightToLeft() ? -1 : 1;
    const int days = key == Qt::Key_Right ? forward : key == Qt::Key_Left ? -forward : 0;
    const int minutes = key == Qt::Key_Down ? kCursorStep : key == Qt::Key_Up ? -kCursorStep : 0;
    const int day = std::clamp(m_geometry.column(m_cursorDate) + days, 0, m_geometry.days - 1);
    const QDate date = m_geometry.date(day);
    const int row = std::clamp(
        rowWithTime(date, snapped(cursorRow(), kCursorStep) + minutes, minutes), 0, m_geometry.rows() - kCursorStep);
    // Downwards the stroke ends where the cell of the cursor does; upwards it begins where that begins.
    m_stroke->to = { day, row >= m_stroke->from.row ? row + kCursorStep : row };
    m_stroke->moving = true;
    const Stroke kept = *m_stroke;
    setCursorRow(date, row);
    m_stroke = kept;
    viewport()->update();
}

void CalendarView::beginStroke(const WeekGeometry::Spot &spot, const QPoint &viewportPoint)
{
    const bool byMouse = !viewportPoint.isNull();
    const int step = byMouse ? m_snap : kCursorStep;
    const WeekGeometry::Spot from{ spot.day, snapped(spot.row, step) };
    m_stroke = Stroke{ byMouse ? spot : from, { from.day, from.row + (byMouse ? 0 : step) }, viewportPoint, step,
        !isPaintedAt(from), !byMouse, !byMouse };
}

void CalendarView::strokeTo(const QPoint &viewportPoint, bool fine)
{
    const auto spot = spotDraggedTo(viewportPoint);
    if (!spot)
        return;
    m_stroke->step = fine ? fineStep(m_snap) : m_snap;
    m_stroke->to = *spot;
    m_stroke->moving = true;
    viewport()->update();
}

void CalendarView::commitStroke()
{
    const QList<TimeSpan> spans = stroke();
    const bool adds = m_stroke && m_stroke->adds;
    endDrag();
    if (!spans.isEmpty() && m_editable)
        Q_EMIT strokeDrawn(spans, adds);
}

QList<TimeSpan> CalendarView::stroke() const
{
    if (!m_stroke || !m_stroke->moving || m_stroke->from.day < 0)
        return {};
    return strokeSpans(m_geometry, m_stroke->from, m_stroke->to, m_stroke->step);
}

QString CalendarView::strokeWords() const
{
    const QList<TimeSpan> spans = stroke();
    if (spans.isEmpty() || !m_painted)
        return {};
    const TimeSpan &first = spans.constFirst();
    const auto dayOf = [this](const TimeSpan &span) {
        return QLocale().toString(span.start.toTimeZone(m_geometry.zone).date(), QStringLiteral("ddd"));
    };
    const QString days = spans.size() == 1 ? dayOf(first) : tr("%1 to %2").arg(dayOf(first), dayOf(spans.constLast()));
    QString words = tr("%1 %2–%3 · %4")
                        .arg(days, spokenClock(first.start), spokenClock(first.end),
                            words::minutes(first.minutes(), first.minutes()));
    if (m_painted->zone.isValid() && m_painted->zone != m_geometry.zone) {
        words += tr(" (%1–%2 in %3)")
                     .arg(spokenClock(first.start, m_painted->zone), spokenClock(first.end, m_painted->zone),
                         QString::fromUtf8(m_painted->zone.id()));
    }
    return words + QStringLiteral(": ")
         + (m_stroke->adds ? tr("%1 can come") : tr("%1 cannot come")).arg(m_painted->name);
}

void CalendarView::paintWindows(QPainter &painter, const QRect &clip) const
{
    if (!m_painted)
        return;
    const QFontMetrics metrics(captionFont());
    painter.setFont(captionFont());
    for (const TimeSpan &window : m_painted->windows) {
        const auto pieces = m_geometry.pieces(window);
        for (const WeekGeometry::Piece &piece : pieces) {
            const QRect column = m_geometry.columnRect(piece.day);
            const int top = m_geometry.y(piece.from);
            const QRect rect(
                column.left() + 1, top, column.width() - 1, m_geometry.y(piece.from + piece.minutes) - top);
            if (!rect.intersects(clip))
                continue;
            paintDayLook(painter, rect, DayLook::Offered);
            if (rect.height() < metrics.height())
                continue;
            const QRect room = rect.adjusted(kRelated + kOfferedBar, kInside, -kRelated - kOfferedBar, 0);
            painter.setPen(color(Role::Success));
            const QString times =
                tr("%1–%2").arg(spokenClock(window.start, m_painted->zone), spokenClock(window.end, m_painted->zone));
            painter.drawText(room, int(Qt::AlignTop) | int(Qt::AlignLeading),
                metrics.elidedText(times, Qt::ElideRight, room.width()));
        }
    }
}

void CalendarView::paintStroke(QPainter &painter) const
{
    QRect where;
    const auto spans = stroke();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const bool adds = m_stroke && m_stroke->adds;
    painter.setBrush(color(adds ? Role::SuccessTint : Role::ErrorTint));
    painter.setPen(QPen(color(adds ? Role::Success : Role::Error), kStrokeRing, adds ? Qt::SolidLine : Qt::DashLine));
    for (const TimeSpan &span : spans) {
        const auto pieces = m_geometry.pieces(span);
        for (const WeekGeometry::Piece &piece : pieces) {
            const QRect rect = m_geometry.rect(piece);
            where = where.isNull() ? rect : where;
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!where.isNull())
        paintGhostWords(painter, where, { adds ? Verdict::Kind::Fine : Verdict::Kind::Refused, {} }, strokeWords());
}

} // namespace shortlist
