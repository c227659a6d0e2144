// SPDX-License-Identifier: GPL-3.0-or-later
// The ghost of what is on its way, and what is said beside it.
#include "ui/calendar/calendarview.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kWordsWidth = 320; ///< of what is said beside a ghost, at most
constexpr int kGhostRing = 2;

struct VerdictLook {
    Role tint;
    Role mark;
    const char *icon;
};

VerdictLook lookOf(CalendarView::Verdict::Kind kind)
{
    switch (kind) {
    case CalendarView::Verdict::Kind::Asked:
        return { Role::Base, Role::Caption, "clock" };
    case CalendarView::Verdict::Kind::Fine:
        return { Role::SuccessTint, Role::Success, "check" };
    case CalendarView::Verdict::Kind::Unknown:
        return { Role::Base, Role::Caption, "circle-help" };
    case CalendarView::Verdict::Kind::Reason:
        return { Role::WarningTint, Role::Warning, "triangle-alert" };
    case CalendarView::Verdict::Kind::Refused:
        return { Role::ErrorTint, Role::Error, "x" };
    }
    return { Role::Base, Role::Caption, "clock" };
}

} // namespace

void CalendarView::paintGhost(QPainter &painter) const
{
    if (!ghost())
        return;
    const Placement &target = m_drag->target;
    QRect where;
    const auto entry = ghostEntry();
    const auto pieces = piecesOf(target.span(), entry ? &*entry : nullptr);
    for (const WeekGeometry::Piece &piece : pieces) {
        const QRect rect = m_geometry.rect(piece);
        where = where.isNull() ? rect : where;
        if (entry) {
            paintBox(painter, rect, *entry, true);
            continue;
        }
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setBrush(color(Role::SelectionTint));
        painter.setPen(QPen(color(Role::FocusRing), kGhostRing));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), kEventRadius, kEventRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (!where.isNull())
        paintGhostWords(painter, where, m_drag->verdict, ghostWords());
}

/// Within what is seen of the grid, on the canvas: below the ghost, or above it where there is no room.
QRect CalendarView::ghostWordsRect(const QRect &ghost, const QString &words) const
{
    const QRect seen = gridRect().translated(0, -offset());
    const int margins = 2 * kRelated + kIcon + kInside;
    const QRect text = QFontMetrics(captionFont())
                           .boundingRect(QRect(0, 0, std::min(kWordsWidth, seen.width()) - margins, 1000),
                               int(Qt::TextWordWrap) | int(Qt::AlignLeading), words);
    QRect box(0, 0, text.width() + margins + 1, std::max(text.height(), kIcon) + 2 * kInside);
    box.moveTopLeft(ghost.bottomLeft() + QPoint(0, kInside));
    if (box.bottom() > seen.bottom())
        box.moveBottom(ghost.top() - kInside);
    if (box.top() < seen.top())
        box.moveTop(seen.top() + kInside);
    box.moveLeft(std::clamp(box.left(), seen.left(), std::max(seen.right() - box.width(), seen.left())));
    return box;
}

void CalendarView::paintGhostWords(
    QPainter &painter, const QRect &ghost, const Verdict &verdict, const QString &words) const
{
    const VerdictLook look = lookOf(verdict.kind);
    const QRect box = ghostWordsRect(ghost, words);
    painter.setRenderHint(QPainter::Antialiasing, true);
    // The tints are made for the base beneath them.
    painter.setBrush(color(look.tint));
    painter.setPen(QPen(color(look.mark), 1));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kEventRadius, kEventRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool mirrored = m_geometry.mirrored;
    const QRect mark(
        mirrored ? box.right() - kRelated - kIcon : box.left() + kRelated, box.top() + kInside, kIcon, kIcon);
    paintIcon(&painter, mark, QString::fromLatin1(look.icon), color(look.mark));
    const QRect room = mirrored ? box.adjusted(kRelated, kInside, -kRelated - kIcon - kInside, -kInside)
                                : box.adjusted(kRelated + kIcon + kInside, kInside, -kRelated, -kInside);
    painter.setFont(captionFont());
    painter.setPen(color(Role::Text));
    painter.drawText(room, int(Qt::TextWordWrap) | int(Qt::AlignLeading) | int(Qt::AlignVCenter), words);
}

} // namespace shortlist
