// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/printer.h"

#include <QJsonDocument>

#include <algorithm>

namespace shortlist::cli {

QString plain(const QString &text, bool keepLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (keepLines && c == u'\n')
            result += c;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += u' ';
        else
            result += c;
    }
    return result;
}

void Printer::line(const QString &text) { m_out << plain(text, true) << '\n'; }

void Printer::table(const QStringList &headings, const QList<QStringList> &rows, const QString &ifEmpty)
{
    if (rows.isEmpty())
        return line(ifEmpty);
    QList<QStringList> all{ headings };
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(plain(cell));
        all.append(cells);
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(all)) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), row.value(i).size());
    }
    for (const QStringList &row : std::as_const(all)) {
        QString text;
        for (qsizetype i = 0; i < widths.size(); ++i)
            text += row.value(i).leftJustified(int(widths.at(i)) + 2);
        while (text.endsWith(u' '))
            text.chop(1);
        m_out << text << '\n';
    }
}

void Printer::facts(const QList<Fact> &facts)
{
    qsizetype width = 0;
    for (const Fact &fact : facts) {
        if (!fact.second.isEmpty())
            width = std::max(width, fact.first.size());
    }
    for (const Fact &fact : facts) {
        if (!fact.second.isEmpty())
            m_out << fact.first.leftJustified(int(width) + 2) << plain(fact.second) << '\n';
    }
}

void Printer::json(const QJsonObject &document)
{
    m_out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Printer::json(const QJsonArray &document)
{
    m_out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

} // namespace shortlist::cli
