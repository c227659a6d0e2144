// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarview.h"

#include "domain/calendar/zonedtime.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kLeastCursorHeight = 14; ///< a lower time cursor is painted without words
constexpr int kHook = 4; ///< of the time cursor beside an interview, before its words begin
constexpr qsizetype kTextsKept = 20000;

} // namespace

const QStaticText &CalendarView::cachedText(const QString &text, const QFont &font, int width) const
{
    if (m_texts.size() > kTextsKept)
        m_texts.clear();
    const QString key = text + QChar(0) + QString::number(width) + QChar(0) + QString::number(font.weight()) + QChar(0)
                      + QString::number(font.pixelSize()) + QString::number(font.pointSizeF())
                      + (font.strikeOut() ? u's' : u'p');
    auto found = m_texts.find(key);
    if (found == m_texts.end()) {
        QStaticText laid(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
        laid.setTextFormat(Qt::PlainText);
        laid.setPerformanceHint(QStaticText::AggressiveCaching);
        laid.prepare(QTransform(), font);
        found = m_texts.insert(key, laid);
    }
    return *found;
}

void CalendarView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), color(Role::Base));
    const QRect below = viewport()->rect().adjusted(0, m_headerHeight, 0, 0);
    const QRect clip = below & event->rect();
    painter.save();
    painter.setClipRect(clip);
    painter.translate(0, offset());
    const QRect canvas = clip.translated(0, -offset());
    paintShades(painter, canvas);
    paintWindows(painter, canvas);
    paintGaps(painter, canvas);
    paintGrid(painter, canvas);
    paintHours(painter, canvas);
    painter.setClipRect(gridRect().translated(0, -offset()) & canvas);
    paintBoxes(painter, event->region().translated(0, -offset()) & canvas);
    paintCursor(painter);
    paintNow(painter);
    paintGhost(painter);
    paintStroke(painter);
    painter.restore();
    if (event->rect().top() < m_headerHeight)
        paintHeader(painter, event->rect());
}

void CalendarView::paintGrid(QPainter &painter, const QRect &clip) const
{
    painter.setPen(QPen(color(Role::Hairline), 1));
    const int from = m_geometry.columnRect(m_geometry.mirrored ? m_geometry.days - 1 : 0).left();
    const int to = m_geometry.columnRect(m_geometry.mirrored ? 0 : m_geometry.days - 1).right();
    QList<int> rows{ m_geometry.rows() };
    const auto ticks = m_geometry.axis.ticks();
    for (const ClockAxis::Tick &tick : ticks)
        rows += tick.row;
    for (const int row : std::as_const(rows)) {
        const int y = m_geometry.y(row);
        if (y >= clip.top() - 1 && y <= clip.bottom() + 1)
            painter.drawLine(from, y, to, y);
    }
    for (int day = 0; day < m_geometry.days; ++day) {
        const QRect column = m_geometry.columnRect(day);
        const int x = m_geometry.mirrored ? column.right() : column.left();
        painter.drawLine(x, clip.top(), x, clip.bottom());
    }
}

/// A column of hours, from the top of the canvas or the viewport down.
QRect CalendarView::gutterRect(int column) const
{
    const int count = int(m_zones.size()) + 1;
    const int edge = m_geometry.mirrored ? m_geometry.width - m_geometry.left : 0;
    const int place = m_geometry.mirrored ? count - 1 - column : column;
    return { edge + place * m_labelWidth, 0, m_labelWidth, m_geometry.height() };
}

namespace {

/// A sheet of this size in points, to be painted on once and copied from then on.
QPixmap emptyPaper(const QSize &size, qreal ratio)
{
    QPixmap paper(size * ratio);
    paper.setDevicePixelRatio(ratio);
    paper.fill(color(Role::Base));
    return paper;
}

void copyPaper(QPainter &painter, const QPixmap &paper, const QPoint &at, const QRect &part)
{
    const qreal ratio = paper.devicePixelRatio();
    const QRect own = part.translated(-at);
    painter.drawPixmap(
        QRectF(part), paper, QRectF(own.x() * ratio, own.y() * ratio, own.width() * ratio, own.height() * ratio));
}

} // namespace

/// Where a day has no time: what clocks skip on it says so, what only another day has is hatched and says nothing.
void CalendarView::paintGaps(QPainter &painter, const QRect &clip) const
{
    const QFontMetrics metrics(captionFont());
    painter.setFont(captionFont());
    painter.setPen(color(Role::Caption));
    const QString words = tr("Clocks skip this time");
    for (const Gap &gap : m_gaps) {
        const QRect rect = gap.rect & clip;
        if (rect.isEmpty())
            continue;
        paintDayLook(painter, rect, DayLook::NoTime);
        const QRect room = gap.rect.adjusted(kInside, 1, -kInside, -1);
        const int how = int(Qt::AlignCenter) | int(Qt::TextWordWrap); // a narrow day has room for two lines
        const QRect middle = metrics.boundingRect(room, how, words);
        if (!gap.skipped || !room.contains(middle))
            continue;
        painter.fillRect(middle.adjusted(-kInside, 0, kInside, 0), color(Role::Column)); // over lines nobody reads
        painter.drawText(room, how, words);
    }
}

void CalendarView::paintHours(QPainter &painter, const QRect &clip) const
{
    const QRect gutter(
        m_geometry.mirrored ? m_geometry.width - m_geometry.left : 0, 0, m_geometry.left, m_geometry.height());
    const QRect part = gutter & clip;
    if (part.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_hoursPaper.isNull() || m_hoursPaper.devicePixelRatio() != ratio) {
        m_hoursPaper = emptyPaper(gutter.size(), ratio);
        QPainter once(&m_hoursPaper);
        once.translate(-gutter.topLeft());
        writeHours(once);
    }
    copyPaper(painter, m_hoursPaper, gutter.topLeft(), part);
}

void CalendarView::writeHours(QPainter &painter) const
{
    const QFont font = captionFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const bool mirrored = m_geometry.mirrored;
    const auto ticks = m_geometry.axis.ticks();
    int below = 0; // of the label before
    for (int hour = 1; hour < ticks.size(); ++hour) {
        const int y = m_geometry.y(ticks.at(hour).row);
        if (y - metrics.height() / 2 < below)
            continue; // half an hour further, where the days are low
        below = y - metrics.height() / 2 + metrics.height();
        for (int column = 0; column <= m_zones.size(); ++column) {
            const QRect whole = gutterRect(column);
            const QRect rect(whole.left() + (mirrored ? kRelated : 0), y - metrics.height() / 2,
                whole.width() - kRelated, metrics.height());
            painter.setPen(color(column == m_zones.size() ? Role::Text : Role::Caption));
            painter.drawText(
                rect, int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter), hourLabel(column, hour));
        }
    }
}

void CalendarView::paintHeader(QPainter &painter, const QRect &clip) const
{
    const QRect bar(0, 0, viewport()->width(), m_headerHeight);
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_headerPaper.isNull() || m_headerPaper.devicePixelRatio() != ratio) {
        m_headerPaper = emptyPaper(bar.size(), ratio);
        QPainter once(&m_headerPaper);
        writeHeader(once);
    }
    copyPaper(painter, m_headerPaper, bar.topLeft(), bar & clip);
}

void CalendarView::writeHeader(QPainter &painter) const
{
    const QRect bar(0, 0, viewport()->width(), m_headerHeight);
    painter.setPen(color(Role::Hairline));
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
    const QDate today = m_now.isValid() ? m_now.toTimeZone(m_geometry.zone).date() : QDate();
    for (int day = 0; day < m_geometry.days; ++day) {
        const bool isToday = !m_geometry.oneDay && m_geometry.date(day) == today;
        painter.setFont(isToday ? strongFont() : font());
        painter.setPen(color(isToday ? Role::Link : Role::Text));
        const QRect column = m_geometry.columnRect(day);
        const QRect rect(column.left(), 0, column.width(), m_headerHeight);
        painter.drawText(rect.adjusted(kInside, 0, -kInside, 0), Qt::AlignCenter,
            painter.fontMetrics().elidedText(columnTitle(day), Qt::ElideRight, rect.width() - 2 * kInside));
    }
    paintZoneNames(painter);
}

void CalendarView::paintZoneNames(QPainter &painter) const
{
    const QFontMetrics metrics(captionFont());
    painter.setFont(captionFont());
    for (int column = 0; column <= m_zones.size(); ++column) {
        QRect rect = gutterRect(column);
        rect.setHeight(m_headerHeight - kInside);
        QStringList lines = zoneHead(column).split(u'\n');
        for (QString &line : lines)
            line = metrics.elidedText(line, Qt::ElideRight, rect.width() - kInside);
        painter.setPen(color(column == m_zones.size() ? Role::Text : Role::Caption));
        painter.drawText(rect, Qt::AlignBottom | Qt::AlignHCenter, lines.join(u'\n'));
    }
}

void CalendarView::paintCursor(QPainter &painter) const
{
    if (!hasFocus() || !m_current.isNull() || ghost() || !stroke().isEmpty()) // what is drawn stands in its place
        return;
    const QRect rect = cursorRect().translated(0, -offset());
    if (rect.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    const bool free =
        std::none_of(m_boxes.begin(), m_boxes.end(), [&rect](const Box &box) { return box.rect.intersects(rect); });
    // Over an interview it goes along its sides only: no line through words, and no text on another.
    painter.setPen(QPen(color(Role::FocusRing), 2, free ? Qt::DotLine : Qt::SolidLine));
    if (free) {
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    } else {
        const QRect ring = rect.adjusted(1, 1, -1, -1);
        for (const int way : { 1, -1 }) {
            const int x = way > 0 ? ring.left() : ring.right();
            painter.drawPolyline(QPolygon{ { QPoint(x + way * kHook, ring.top()), QPoint(x, ring.top()),
                QPoint(x, ring.bottom()), QPoint(x + way * kHook, ring.bottom()) } });
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (free && !hasWordsBelow(rect) && rect.height() >= kLeastCursorHeight) {
        painter.setFont(captionFont());
        painter.setPen(color(Role::Link));
        painter.drawText(rect.adjusted(kRelated, 0, -kRelated, 0), Qt::AlignVCenter | Qt::AlignLeading, cursorText());
    }
}

/// Whether there is something to be read on the canvas under the time cursor that is no interview.
bool CalendarView::hasWordsBelow(const QRect &rect) const
{
    const bool gap =
        std::any_of(m_gaps.begin(), m_gaps.end(), [&rect](const Gap &one) { return one.rect.intersects(rect); });
    if (gap || !m_painted)
        return gap;
    const int line = QFontMetrics(captionFont()).height() + kInside; // where a window says its times
    for (const TimeSpan &window : m_painted->windows) {
        const auto pieces = m_geometry.pieces(window);
        for (const WeekGeometry::Piece &piece : pieces) {
            QRect words = m_geometry.rect(piece);
            words.setHeight(std::min(words.height(), line));
            if (words.intersects(rect))
                return true;
        }
    }
    return false;
}

void CalendarView::paintNow(QPainter &painter) const
{
    if (!m_now.isValid())
        return;
    const auto pieces = m_geometry.pieces({ m_now, m_now.addSecs(60) }); // asks no zone, in no frame
    if (pieces.isEmpty())
        return;
    constexpr int kDot = 4;
    QRect column = m_geometry.columnRect(pieces.first().day);
    if (m_geometry.oneDay) // through everybody's column
        column = column.united(m_geometry.columnRect(m_geometry.days - 1));
    const int y = m_geometry.y(pieces.first().from);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color(Role::Error), 2));
    painter.drawLine(column.left(), y, column.right(), y);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Error));
    painter.drawEllipse(QPoint(m_geometry.mirrored ? column.right() - kDot : column.left() + kDot, y), kDot, kDot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace shortlist
