// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/headings.h"

#include "domain/core/searchkey.h"

#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

QString headingKey(const QString &heading)
{
    const QString folded = searchKey(heading.left(200));
    QString key;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

qsizetype findHeadingRow(const CsvTable &table, const std::function<bool(const QString &key)> &isKnown)
{
    constexpr qsizetype kLookedAt = 20;
    qsizetype best = -1;
    qsizetype most = 0;
    for (qsizetype i = 0; i < std::min(table.rows.size(), kLookedAt); ++i) {
        const QStringList &cells = table.rows.at(i).cells;
        const auto known = std::count_if(
            cells.begin(), cells.end(), [&isKnown](const QString &cell) { return isKnown(headingKey(cell)); });
        const bool better = known > most || (known == most && best >= 0 && best == i - 1);
        const bool enough = known >= 2 || (known == 1 && i == 0);
        if (better && enough) {
            best = i;
            most = known;
        }
    }
    return best;
}

QString cleanCell(const QString &cell)
{
    QString text = cell.trimmed();
    if (text.size() >= 3 && text.startsWith(QStringLiteral("=\"")) && text.endsWith(u'"'))
        text = text.mid(2, text.size() - 3).trimmed();
    if (text.size() >= 2 && text.at(0) == u'\'' && QStringLiteral("=+-@").contains(text.at(1)))
        text.remove(0, 1);
    return text;
}

QStringList splitList(const QString &cell)
{
    static const QRegularExpression kBreaks(QStringLiteral("[\\n\\r;,]+"));
    QStringList values;
    const QStringList parts = cell.split(kBreaks, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString value = part.simplified();
        if (!value.isEmpty() && !values.contains(value))
            values += value;
    }
    return values;
}

} // namespace shortlist
