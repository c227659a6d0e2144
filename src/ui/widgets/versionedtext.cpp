// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/versionedtext.h"

#include <algorithm>

namespace shortlist {

QString elidedBeforeVersion(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const qsizetype at = std::max(text.lastIndexOf(QLatin1String(", ")), text.lastIndexOf(QLatin1String(" (")));
    const QString tail = at > 0 ? text.mid(at) : QString();
    const int room = width - metrics.horizontalAdvance(tail);
    if (tail.isEmpty() || room < metrics.horizontalAdvance(text.left(1) + QChar(0x2026)))
        return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.left(at), Qt::ElideRight, room) + tail;
}

} // namespace shortlist
