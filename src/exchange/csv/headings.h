// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csvreader.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace shortlist {

/// A heading without case, blanks, hyphens, underscores, stars and accents: "First name*" and "first_name" are
/// "firstname".
QString headingKey(const QString &heading);

/// The index in `table.rows` of the row that names the columns, or -1: the one of the first twenty with the most cells
/// that `isKnown` knows by their key, the later of two that follow each other (templates have a row of groups above).
/// Rows before it are preamble. A single known heading is enough in the first row only.
qsizetype findHeadingRow(const CsvTable &table, const std::function<bool(const QString &key)> &isKnown);

/// What spreadsheets wrap around a text so that it stays one is taken off: ="0123" and '+49 give 0123 and +49; blanks
/// go.
QString cleanCell(const QString &cell);

/// A field of several values: split at line ends and semicolons, and at commas. Empty ones go, the rest is trimmed.
QStringList splitList(const QString &cell);

} // namespace shortlist
