// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/importedcandidate.h"
#include "exchange/candidates/columnguess.h"
#include "exchange/csv/rowproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shortlist {

/// A file of candidates, read.
struct CandidateTable {
    CsvFormat format;
    CandidateMapping mapping; ///< by which it was read
    QList<ImportedCandidate> rows;
    QList<RowProblem> problems; ///< in the order of the rows
    QStringList leftOutHeadings; ///< columns with values that went nowhere
    int blankRows = 0;
};

/// Reads a file and proposes what its columns are; nothing is taken yet. Errors as readCsv().
Result<CandidateColumns> proposeCandidateColumns(const QByteArray &bytes, const QString &fileName);

/// Reads all rows by a mapping, or, without one, by the guess with every open question left out. What cannot be taken
/// is in CandidateTable::problems with row, column and cause; the rest of its row is taken. Format when the file cannot
/// be read at all, has no rows, or names its columns nowhere and no mapping says what they are. Any thread.
Result<CandidateTable> readCandidateCsv(
    const QByteArray &bytes, const QString &fileName, const std::optional<CandidateMapping> &mapping = {});

/// The candidates as a CSV file that spreadsheets open without harm and that readCandidateCsv() reads back equal.
/// Entries of lists (e-mails, phones, links, tags) stand in lines of their cell.
QByteArray writeCandidateCsv(const QList<ImportedCandidate> &candidates);

/// The headings of our own export, by which it is recognised, and the fields they stand for.
const QStringList &candidateCsvHeadings();
const QList<CandidateField> &candidateCsvFields();

/// By what a row is known again when the same file is imported twice: the first e-mail, else name with
/// phone digits, link or company. Two rows with one key are one person; different keys say nothing.
QString importKey(const ImportedCandidate &candidate);

} // namespace shortlist
