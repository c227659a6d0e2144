// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

#include <algorithm>
#include <iterator>

namespace shortlist {

QList<QWidget *> stopsAsRead(const QWidget *part)
{
    QList<QWidget *> stops;
    const auto all = part->findChildren<QWidget *>();
    std::copy_if(all.begin(), all.end(), std::back_inserter(stops), [part](const QWidget *one) {
        return (one->focusPolicy() & Qt::TabFocus) && one->isVisibleTo(part) && !one->focusProxy();
    });
    const auto place = [part](const QWidget *one) {
        const QPoint at = one->mapTo(part, QPoint());
        return std::pair(at.y(), part->isRightToLeft() ? part->width() - at.x() - one->width() : at.x());
    };
    std::stable_sort(
        stops.begin(), stops.end(), [&place](const QWidget *a, const QWidget *b) { return place(a) < place(b); });
    return stops;
}

QWidget *chainStops(QWidget *before, const QList<QWidget *> &stops)
{
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

} // namespace shortlist
