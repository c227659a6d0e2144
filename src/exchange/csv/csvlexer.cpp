// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvlexer.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

bool CsvRow::isBlank() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

CsvLexer::Step CsvLexer::fail(const QString &sentence, const QString &advice)
{
    m_error = Error{ Error::Code::Format, sentence, advice, QString() };
    return Step::Failed;
}

bool CsvLexer::append(QStringView part)
{
    if (m_cell.size() + part.size() > m_limits.cellCharacters) {
        const QString size = QString::number(double(m_limits.cellCharacters) / (1024 * 1024), 'g', 3);
        fail(QCoreApplication::translate("Csv", "Row %1 (line %2) holds a cell of more than %3 million characters.")
                 .arg(m_rows)
                 .arg(m_row.line)
                 .arg(size),
            QCoreApplication::translate("Csv", "Probably a quotation mark in this row is opened and never closed."));
        return false;
    }
    m_cell += part;
    return true;
}

bool CsvLexer::endCell()
{
    if (m_row.cells.size() >= m_limits.columns) {
        fail(QCoreApplication::translate(
                 "Csv", "Row %1 (line %2) has more than %n column(s).", nullptr, int(m_limits.columns))
                 .arg(m_rows)
                 .arg(m_row.line),
            QCoreApplication::translate("Csv", "Check which character separates the columns."));
        return false;
    }
    m_row.cells += m_cell;
    m_cell.clear();
    return true;
}

CsvLexer::Step CsvLexer::endRow(CsvRow &row)
{
    if (!endCell())
        return Step::Failed;
    row = std::move(m_row);
    m_row = CsvRow();
    m_state = State::RowStart;
    return Step::Row;
}

CsvLexer::Step CsvLexer::takeRowStart(QStringView text, qsizetype &position)
{
    // The second half of CRLF, perhaps the first character of a new piece.
    if (m_lastWasCr && text.at(position) == u'\n') {
        m_lastWasCr = false;
        ++position;
        return Step::NeedsMore;
    }
    m_lastWasCr = false;
    m_row = CsvRow();
    m_row.number = ++m_rows;
    m_row.line = m_line;
    m_state = State::CellStart;
    return Step::Row;
}

void CsvLexer::takePlainRun(QStringView text, qsizetype &position, bool &failed)
{
    const qsizetype start = position;
    const qsizetype size = text.size();
    while (position < size) {
        const QChar c = text.at(position);
        if (c == m_separator || c == u'\n' || c == u'\r')
            break;
        ++position;
    }
    failed = !append(text.sliced(start, position - start));
}

void CsvLexer::takeQuotedRun(QStringView text, qsizetype &position, bool &failed)
{
    const qsizetype start = position;
    const qsizetype size = text.size();
    while (position < size && text.at(position) != u'"') {
        const QChar c = text.at(position);
        if (c == u'\n' ? !m_lastWasCr : c == u'\r')
            ++m_line;
        m_lastWasCr = c == u'\r';
        ++position;
    }
    failed = !append(text.sliced(start, position - start));
    if (failed || position == size)
        return;
    m_lastWasCr = false;
    ++position;
    m_state = State::AfterQuote;
}

CsvLexer::Step CsvLexer::step(QStringView text, qsizetype &position, CsvRow &row)
{
    bool failed = false;
    while (position < text.size()) {
        if (m_state == State::RowStart && takeRowStart(text, position) == Step::NeedsMore)
            continue;
        if (m_state == State::Quoted) {
            takeQuotedRun(text, position, failed);
            if (failed)
                return Step::Failed;
            continue;
        }
        const QChar c = text.at(position);
        if (c == m_separator) {
            if (!endCell())
                return Step::Failed;
            m_state = State::CellStart;
            ++position;
        } else if (c == u'\n' || c == u'\r') {
            ++position;
            ++m_line;
            m_lastWasCr = c == u'\r';
            return endRow(row);
        } else if (c == u'"' && m_state != State::Plain) {
            // Opens a cell, or is the second of two quotes that stand for one.
            if (m_state == State::AfterQuote && !append(u"\""))
                return Step::Failed;
            if (m_state == State::CellStart)
                m_quoteLine = m_line;
            m_state = State::Quoted;
            ++position;
        } else {
            m_row.hasOddQuote = m_row.hasOddQuote || m_state == State::AfterQuote;
            m_state = State::Plain;
            takePlainRun(text, position, failed);
            if (failed)
                return Step::Failed;
        }
    }
    return Step::NeedsMore;
}

CsvLexer::Step CsvLexer::finish(CsvRow &row)
{
    switch (m_state) {
    case State::RowStart:
        return Step::NeedsMore;
    case State::Quoted:
        return fail(
            QCoreApplication::translate("Csv", "In row %1 a quotation mark is opened (line %2) and never closed.")
                .arg(m_rows)
                .arg(m_quoteLine),
            QCoreApplication::translate(
                "Csv", "Close it, or write two of them where one is meant, and read the file again."));
    case State::CellStart:
    case State::Plain:
    case State::AfterQuote:
        break;
    }
    return endRow(row);
}

} // namespace shortlist
