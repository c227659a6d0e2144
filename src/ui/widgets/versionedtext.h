// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace shortlist {

/// “Written assessment, v2” in so much room: the name is cut at its end, and what stands behind its last comma or
/// bracket stays, since versions of one rubric differ in nothing else: “Written asse…, v2”. Cut at the end as usual
/// where it has no such end, or where that alone does not fit.
QString elidedBeforeVersion(const QString &text, const QFontMetrics &metrics, int width);

} // namespace shortlist
