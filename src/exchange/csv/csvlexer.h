// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "exchange/csv/csvformat.h"

#include <QStringView>

namespace shortlist {

/// Cuts text into rows and cells after RFC 4180, piece by piece.
///
/// Kinder than the RFC: rows end with CRLF, LF or CR; a quote inside an unquoted cell is a letter; what follows a
/// closing quote is added to the cell and CsvRow::hasOddQuote is set.
class CsvLexer {
public:
    enum class Step { NeedsMore, Row, Failed };

    /// `linesBefore`: lines of the file that were dealt with before, for true row and line numbers.
    explicit CsvLexer(QChar separator, CsvLimits limits = {}, int linesBefore = 0)
        : m_separator(separator)
        , m_limits(limits)
        , m_rows(linesBefore)
        , m_line(linesBefore + 1)
    {
    }

    /// Consumes `text` from `position` on, which is moved, until a row is complete (Row), the text is used up
    /// (NeedsMore) or a limit is passed (Failed, see error()).
    Step step(QStringView text, qsizetype &position, CsvRow &row);

    /// To be called when there is no more text: the last row if it had no line end, NeedsMore for nothing left, Failed
    /// for a quote that was never closed.
    Step finish(CsvRow &row);

    /// Why a step failed: names row and line.
    const Error &error() const { return m_error; }

private:
    enum class State { RowStart, CellStart, Plain, Quoted, AfterQuote };

    bool endCell();
    Step endRow(CsvRow &row);
    bool append(QStringView part);
    Step takeRowStart(QStringView text, qsizetype &position);
    void takePlainRun(QStringView text, qsizetype &position, bool &failed);
    void takeQuotedRun(QStringView text, qsizetype &position, bool &failed);
    Step fail(const QString &sentence, const QString &advice);

    QChar m_separator;
    CsvLimits m_limits;
    State m_state = State::RowStart;
    CsvRow m_row;
    QString m_cell;
    int m_rows;
    qint64 m_line;
    qint64 m_quoteLine = 0;
    bool m_lastWasCr = false;
    Error m_error;
};

} // namespace shortlist
