// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/daylook.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace shortlist {

void paintDayLook(QPainter &painter, const QRect &rect, DayLook look)
{
    switch (look) {
    case DayLook::Outside:
        painter.fillRect(rect, color(Role::Column));
        break;
    case DayLook::Within:
        painter.fillRect(rect, color(Role::Base));
        break;
    case DayLook::Away:
        painter.fillRect(rect, QBrush(color(Role::Border), Qt::BDiagPattern));
        break;
    case DayLook::Unknown:
        // Dotted, as paper that nobody wrote on.
        painter.fillRect(rect, QBrush(color(Role::Border), Qt::Dense7Pattern));
        break;
    case DayLook::NoTime:
        // Lines across, of the whole width: there is nothing to be free or busy.
        painter.fillRect(rect, color(Role::Column));
        painter.fillRect(rect, QBrush(color(Role::Border), Qt::FDiagPattern));
        break;
    case DayLook::Busy:
        // A quiet area with crossed lines, without the bar, the edge and the words of an interview.
        painter.fillRect(rect, color(Role::Hairline));
        painter.fillRect(rect, QBrush(color(Role::Border), Qt::DiagCrossPattern));
        break;
    case DayLook::Offered: {
        painter.fillRect(rect, color(Role::SuccessTint));
        const int bar = painter.layoutDirection() == Qt::RightToLeft ? rect.right() - kOfferedBar + 1 : rect.left();
        painter.fillRect(bar, rect.top(), kOfferedBar, rect.height(), color(Role::Success));
        break;
    }
    }
}

} // namespace shortlist
