// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

namespace shortlist {

/// How a file of comma separated values is written.
struct CsvFormat {
    QChar separator = u',';
    QString encoding = QStringLiteral("UTF-8"); ///< as QStringDecoder names it, or "windows-1252"
    bool hasBom = false; ///< the file says its encoding itself
};

/// What a reader takes at most. A broken file ends in a sentence, not in all the memory there is.
struct CsvLimits {
    qsizetype cellCharacters = qsizetype(2) * 1024 * 1024;
    qsizetype columns = 300;
};

/// One row of a file.
struct CsvRow {
    QStringList cells;
    int number = 0; ///< 1 is the first row of the file; a cell of several lines makes no more rows; blank lines count
    qint64 line = 0; ///< 1 is the first line of the file
    /// True when a closing quote was followed by something other than a separator: the file breaks the rules here.
    bool hasOddQuote = false;

    /// True when no cell holds anything but blanks.
    bool isBlank() const;
};

} // namespace shortlist
