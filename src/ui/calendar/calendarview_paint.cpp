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

constexpr int kBar = 4; ///< the stage's bar at the leading edge
constexpr int kTextLeft = 10; ///< from the edge to the text
constexpr int kMark = 14; ///< side of the icons in an interview
constexpr int kLeastTextHeight = 14; ///< lower boxes are painted without words
constexpr int kLeastTextWidth = 24;
constexpr qsizetype kTextsKept = 20000;

/// "CET"; "+05:45" for zones that go by no abbreviation.
QString shortName(const QTimeZone &zone, const QDateTime &at)
{
    const QString name = zone.abbreviation(at);
    return name.isEmpty() ? zone.displayName(at, QTimeZone::OffsetName) : name;
}

/// What tells a state apart from "confirmed" without its colour.
QString markOf(const InterviewEntry &entry)
{
    switch (entry.interview.state) {
    case InterviewState::Held:
        return QStringLiteral("check");
    case InterviewState::NoShow:
        return QStringLiteral("user-x");
    case InterviewState::Proposed:
        return QStringLiteral("circle-help");
    case InterviewState::Cancelled:
        return QStringLiteral("x");
    case InterviewState::Confirmed:
        break;
    }
    const bool declined = std::any_of(entry.people.begin(), entry.people.end(),
        [](const InterviewPerson &person) { return person.reply == Reply::Declined; });
    return declined ? QStringLiteral("triangle-alert") : QString();
}

} // namespace

const QStaticText &CalendarView::cachedText(const QString &text, const QFont &font, int width) const
{
    if (m_texts.size() > kTextsKept)
        m_texts.clear();
    const QString key =
        text + QChar(0) + QString::number(width) + (font.bold() ? u'b' : u'p') + QString::number(font.weight());
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
    paintGrid(painter, canvas);
    paintHours(painter, canvas);
    painter.setClipRect(gridRect().translated(0, -offset()) & canvas);
    paintBoxes(painter, canvas);
    paintCursor(painter);
    paintNow(painter);
    paintGhost(painter);
    painter.restore();
    if (event->rect().top() < m_headerHeight)
        paintHeader(painter);
}

void CalendarView::paintGrid(QPainter &painter, const QRect &clip) const
{
    painter.setPen(QPen(color(Role::Hairline), 1));
    const int from = m_geometry.columnRect(m_geometry.mirrored ? m_geometry.days - 1 : 0).left();
    const int to = m_geometry.columnRect(m_geometry.mirrored ? 0 : m_geometry.days - 1).right();
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = m_geometry.y(hour * 60);
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

void CalendarView::paintHours(QPainter &painter, const QRect &clip) const
{
    const QRect gutter(
        m_geometry.mirrored ? m_geometry.width - m_geometry.left : 0, 0, m_geometry.left, m_geometry.height());
    if (!gutter.intersects(clip))
        return;
    const QFont font = captionFont();
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const bool mirrored = m_geometry.mirrored;
    const int flags = int(mirrored ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    for (int hour = 1; hour < 24; ++hour) {
        const int y = m_geometry.y(hour * 60);
        if (y < clip.top() - metrics.height() || y > clip.bottom() + metrics.height())
            continue;
        for (int column = 0; column <= m_zones.size(); ++column) {
            const QRect whole = gutterRect(column);
            const QRect rect(whole.left() + (mirrored ? kRelated : 0), y - metrics.height() / 2,
                whole.width() - kRelated, metrics.height());
            painter.setPen(color(column == m_zones.size() ? Role::Text : Role::Caption));
            painter.drawText(rect, flags, hourLabel(column, hour));
        }
    }
}

void CalendarView::paintHeader(QPainter &painter) const
{
    const QRect bar(0, 0, viewport()->width(), m_headerHeight);
    painter.fillRect(bar, color(Role::Base));
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
    painter.setFont(captionFont());
    const auto noon = ZonedTime::fromWallClock(zoneDay(), QTime(12, 0), m_geometry.zone);
    if (!noon)
        return;
    for (int column = 0; column <= m_zones.size(); ++column) {
        const bool mine = column == m_zones.size();
        const QTimeZone zone = mine ? m_geometry.zone : m_zones.at(column).zone;
        QRect rect = gutterRect(column);
        rect.setHeight(m_headerHeight - kInside);
        painter.setPen(color(mine ? Role::Text : Role::Caption));
        painter.drawText(rect, Qt::AlignBottom | Qt::AlignHCenter,
            zone.isValid() ? shortName(zone, noon->utc()) : QStringLiteral("–"));
    }
}

void CalendarView::paintBoxes(QPainter &painter, const QRect &clip) const
{
    for (const Box &box : m_boxes) {
        if (!box.rect.intersects(clip))
            continue;
        const InterviewEntry &entry = m_entries.at(box.entry);
        const bool taken = m_drag && m_drag->moving && m_drag->interview == entry.interview.id;
        if (taken)
            painter.setOpacity(0.4);
        paintBox(painter, box.rect, entry, false);
        painter.setOpacity(1);
    }
}

void CalendarView::paintBox(QPainter &painter, const QRect &rect, const InterviewEntry &entry, bool ghost) const
{
    const bool missed =
        entry.interview.state == InterviewState::NoShow || entry.interview.state == InterviewState::Cancelled;
    const StageColour colours = missed ? neutralColour() : stageColour(entry.stageIndex);
    const bool chosen = entry.interview.id == m_current;
    const bool mirrored = m_geometry.mirrored;
    painter.setPen(Qt::NoPen);
    // Thousands on screen at once stay flat: rounding costs more than everything else.
    const bool fine = rect.height() >= kLeastTextHeight && rect.width() >= kLeastTextWidth;
    painter.setRenderHint(QPainter::Antialiasing, fine);
    painter.setBrush(colours.tint);
    if (fine)
        painter.drawRoundedRect(rect, kEventRadius, kEventRadius);
    else
        painter.drawRect(rect);
    const QRect bar(
        mirrored ? rect.right() + 1 - kBar : rect.left(), rect.top(), std::min(kBar, rect.width()), rect.height());
    painter.setBrush(colours.solid);
    if (fine)
        painter.drawRoundedRect(bar, kBar / 2, kBar / 2);
    else
        painter.drawRect(bar);
    if (entry.interview.state == InterviewState::Proposed) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.solid, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kEventRadius, kEventRadius);
    }
    if (chosen || ghost) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(hasFocus() || ghost ? color(Role::FocusRing) : color(Role::Border), 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (fine) {
        const QRect room =
            mirrored ? rect.adjusted(kInside, 0, -kTextLeft, 0) : rect.adjusted(kTextLeft, 0, -kInside, 0);
        paintTexts(painter, room, entry, !markOf(entry).isEmpty());
    }
}

void CalendarView::paintTexts(QPainter &painter, const QRect &all, const InterviewEntry &entry, bool withMark) const
{
    QRect room = all;
    const QFont strong = strongFont();
    const QFont plain = captionFont();
    const int first = QFontMetrics(strong).height();
    const int second = QFontMetrics(plain).height();
    const int lines =
        room.height() >= first + second + 2 * 3 ? (room.height() >= first + 2 * second + 2 * 3 ? 3 : 2) : 1;
    const int top = lines == 1 ? room.top() + std::max((room.height() - first) / 2, 0) : room.top() + kInside;
    if (withMark && room.width() > 3 * kMark) {
        const QRect mark(
            m_geometry.mirrored ? room.left() : room.right() - kMark + 1, top + (first - kMark) / 2, kMark, kMark);
        const QString name = markOf(entry);
        paintIcon(&painter, mark, name,
            name == QLatin1String("triangle-alert") ? color(Role::Warning) : color(Role::Caption));
        room = m_geometry.mirrored ? room.adjusted(kMark + kInside, 0, 0, 0) : room.adjusted(0, 0, -kMark - kInside, 0);
    }
    const auto write = [&](const QString &text, const QFont &font, int y, Role role) {
        const QStaticText &laid = cachedText(text, font, room.width());
        painter.setFont(font);
        painter.setPen(color(role));
        const int x = m_geometry.mirrored ? room.right() + 1 - qCeil(laid.size().width()) : room.left();
        painter.drawStaticText(x, y, laid);
    };
    const bool over =
        entry.interview.state == InterviewState::NoShow || entry.interview.state == InterviewState::Cancelled;
    QFont name = strong;
    name.setStrikeOut(over);
    if (lines == 1) {
        write(entry.candidateName, name, top, over ? Role::Caption : Role::Text);
        return;
    }
    write(entry.candidateName, name, top, over ? Role::Caption : Role::Text);
    write(entry.stageName, plain, top + first, Role::Text);
    if (lines > 2)
        write(tr("%1–%2").arg(clock(entry.interview.startAt), clock(entry.interview.endAt())), plain,
            top + first + second, Role::Caption);
}

void CalendarView::paintCursor(QPainter &painter) const
{
    if (!hasFocus() || !m_current.isNull())
        return;
    const QRect rect = cursorRect().translated(0, -offset());
    if (rect.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Role::FocusRing), 2, Qt::DotLine));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Over an interview only the frame: two texts on one another can be read by nobody.
    const bool free =
        std::none_of(m_boxes.begin(), m_boxes.end(), [&rect](const Box &box) { return box.rect.intersects(rect); });
    if (free && rect.height() >= kLeastTextHeight) {
        painter.setFont(captionFont());
        painter.setPen(color(Role::Link));
        painter.drawText(
            rect.adjusted(kRelated, 0, -kRelated, 0), Qt::AlignVCenter | Qt::AlignLeading, clock(m_cursorMinute));
    }
}

void CalendarView::paintNow(QPainter &painter) const
{
    if (!m_now.isValid())
        return;
    const QDateTime local = m_now.toTimeZone(m_geometry.zone);
    const int day = m_geometry.column(local.date());
    if (day < 0)
        return;
    constexpr int kDot = 4;
    QRect column = m_geometry.columnRect(day);
    if (m_geometry.oneDay) // through everybody's column
        column = column.united(m_geometry.columnRect(m_geometry.days - 1));
    const int y = m_geometry.y(local.time().hour() * 60 + local.time().minute());
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(color(Role::Error), 2));
    painter.drawLine(column.left(), y, column.right(), y);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Error));
    painter.drawEllipse(QPoint(m_geometry.mirrored ? column.right() - kDot : column.left() + kDot, y), kDot, kDot);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace shortlist
