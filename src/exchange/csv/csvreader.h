// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csvformat.h"
#include "exchange/csv/csvlexer.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QStringDecoder>

#include <optional>

namespace shortlist {

/// Reads a file of comma separated values of any make row by row, without holding more than a piece of it.
///
/// open() finds out encoding (byte order mark, UTF-16 by its zeros, UTF-8 if all of it is, else Windows-1252) and
/// separator (comma, semicolon, tab or bar, whichever gives the most even rows; a first line "sep=;" as spreadsheets
/// write it is believed and skipped). One thread; the device must outlive the reader.
class CsvReader {
public:
    /// `known` overrides what would be found out. The device must be open for reading and seekable.
    explicit CsvReader(QIODevice &device, std::optional<CsvFormat> known = {}, CsvLimits limits = {});

    /// Format: not a text file (a spreadsheet, a PDF, binary data), or an encoding that this system does not know.
    /// Storage: it could not be read.
    Status open();

    const CsvFormat &format() const { return m_format; }

    /// The next row, true; or false after the last. Wholly empty lines are left out but counted. Format: a quote that
    /// is never closed, a cell or row over the limits, each with its row number.
    Result<bool> next(CsvRow &row);

private:
    Status findEncoding();
    Status findSeparator();
    Status rewind();
    Status refill();
    QString decode(const QByteArray &bytes);
    void mendSurrogates(CsvRow &row) const;

    QIODevice &m_device;
    std::optional<CsvFormat> m_known;
    CsvLimits m_limits;
    CsvFormat m_format;
    std::optional<QStringDecoder> m_decoder; ///< none for Windows-1252
    CsvLexer m_lexer;
    QString m_text;
    qsizetype m_position = 0;
    bool m_isFirstPiece = true;
    bool m_atEnd = false;
    bool m_isFinished = false;
};

/// A whole file in memory.
struct CsvTable {
    CsvFormat format;
    QList<CsvRow> rows; ///< blank lines left out
};

/// All rows of a file, by CsvReader. `fileName` is only named in sentences.
Result<CsvTable> readCsv(const QByteArray &bytes, const QString &fileName, std::optional<CsvFormat> known = {});

} // namespace shortlist
