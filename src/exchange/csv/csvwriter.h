// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace shortlist {

/// Writes rows after RFC 4180: UTF-8 with a byte order mark (without it spreadsheets take the file for Windows-1252),
/// commas, CRLF, quotes where they are needed.
class CsvWriter {
public:
    CsvWriter();

    /// `guard`: cells that a spreadsheet would take for a formula get a leading apostrophe, see guarded().
    void addRow(const QStringList &cells, bool guard = true);

    /// All rows so far.
    const QByteArray &bytes() const { return m_bytes; }

    /// The cell with an apostrophe in front if it begins like a formula (=, +, -, @, also after blanks, also their wide
    /// forms), with a control character, or with an apostrophe of its own; so unguarded() always gives back what was
    /// there.
    static QString guarded(const QString &cell);
    static QString unguarded(const QString &cell);

private:
    QByteArray m_bytes;
};

} // namespace shortlist
