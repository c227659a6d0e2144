// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/rubrics/sheethtml.h"

namespace shortlist::paper::html {

namespace {

constexpr int kBetweenParts = 14; ///< points; by less the lines to write on run into the next heading

// Only the font says how high a cell is: QTextDocument knows no height of cells.
const QString kLineCell =
    QStringLiteral("<td width='%1%' style='font-size:15pt; border-bottom-width:1px; border-bottom-style:solid; "
                   "border-bottom-color:#808080'>&nbsp;</td>");

} // namespace

QString text(const QString &plain) { return plain.toHtmlEscaped().replace(u'\n', QLatin1String("<br/>")); }

QString paragraph(const QString &inner)
{
    return QStringLiteral("<p style='margin-top:4px; margin-bottom:4px'>%1</p>").arg(inner);
}

QString small(const QString &inner)
{
    return QStringLiteral("<span style='font-size:7.5pt; color:#404040'>%1</span>").arg(inner);
}

QString pageHeading(const QString &inner)
{
    return QStringLiteral("<h2 style='page-break-before:always'>%1</h2>").arg(inner);
}

QString cell(const QString &inner, int percent, const char *align)
{
    return QStringLiteral("<td width='%1%' align='%2'>%3</td>")
        .arg(QString::number(percent), QString::fromLatin1(align), inner);
}

QString ruledCell(const QString &inner, int percent)
{
    return QStringLiteral("<td width='%1%' style='border-bottom-width:1px; border-bottom-style:solid; "
                          "border-bottom-color:#c0c0c0'>%2</td>")
        .arg(QString::number(percent), inner);
}

QString lineCell(int percent) { return kLineCell.arg(percent); }

QString row(const QStringList &cells) { return QStringLiteral("<tr>%1</tr>").arg(cells.join(QString())); }

QString table(const QString &rows, int padding)
{
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='%1'>%2</table>")
        .arg(QString::number(padding), rows);
}

QString space(int points) { return QStringLiteral("<p style='margin:0px; font-size:%1pt'>&nbsp;</p>").arg(points); }

QString list(const QStringList &entries)
{
    QString items;
    for (const QString &entry : entries)
        items += QStringLiteral("<li>%1</li>").arg(entry);
    return QStringLiteral("<ul style='margin-top:0px; margin-bottom:0px'>%1</ul>").arg(items);
}

QString lines(int count) { return table(row({ lineCell(100) }).repeated(count), 0); }

// Drawn by a letter that every font for documents has; its own font, so that it is as large as a pen needs it.
QString box() { return QStringLiteral("<span style='font-size:12pt'>&#9744;</span>"); }

QString together(const QString &inner)
{
    // After a table QTextDocument keeps an empty line that reaches out of the cell; a line that is not empty stays in
    // it.
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr><td>%1</td></tr></table>")
        .arg(inner + space(kBetweenParts));
}

} // namespace shortlist::paper::html
