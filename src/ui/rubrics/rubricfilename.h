// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace shortlist {

/// A name for a file of it: what a system refuses in names of files becomes a dash. `ending` with its dot.
inline QString fileNameFor(const QString &thing, const QString &ending)
{
    static const QRegularExpression refused(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f]+)"));
    QString name = thing;
    return name.replace(refused, QStringLiteral("-")).left(100).trimmed() + ending;
}

} // namespace shortlist
