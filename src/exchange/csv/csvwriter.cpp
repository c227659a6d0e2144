// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvwriter.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr QStringView kFormulaStarts = u"=+-@\uff1d\uff0b\uff0d\uff20";

bool needsQuotes(const QString &cell)
{
    const auto isSpecial = [](QChar c) {
        return c == u',' || c == u';' || c == u'\t' || c == u'|' || c == u'"' || c == u'\n' || c == u'\r';
    };
    return std::any_of(cell.begin(), cell.end(), isSpecial) || cell.startsWith(u' ') || cell.endsWith(u' ');
}

} // namespace

CsvWriter::CsvWriter()
    : m_bytes("\xef\xbb\xbf")
{
}

QString CsvWriter::guarded(const QString &cell)
{
    if (cell.isEmpty())
        return cell;
    const QStringView content = QStringView(cell).trimmed();
    const bool looksLikeFormula = !content.isEmpty() && kFormulaStarts.contains(content.front());
    const bool startsOddly = cell.front() == u'\'' || cell.front().category() == QChar::Other_Control;
    return looksLikeFormula || startsOddly ? QString(u'\'' + cell) : cell;
}

QString CsvWriter::unguarded(const QString &cell) { return cell.startsWith(u'\'') ? cell.mid(1) : cell; }

void CsvWriter::addRow(const QStringList &cells, bool guard)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        QString cell = guard ? guarded(cells.at(i)) : cells.at(i);
        // A row of one empty cell would be a blank line, which readers leave out.
        if (needsQuotes(cell) || (cells.size() == 1 && cell.isEmpty())) {
            cell.replace(u'"', QStringLiteral("\"\""));
            m_bytes += '"' + cell.toUtf8() + '"';
        } else {
            m_bytes += cell.toUtf8();
        }
    }
    m_bytes += "\r\n";
}

} // namespace shortlist
