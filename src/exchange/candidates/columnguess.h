// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csv/csvreader.h"
#include "exchange/csv/dates.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shortlist {

/// What a column of a candidate file may be taken for.
enum class CandidateField {
    Ignore, ///< not taken
    FullName,
    FirstName,
    LastName,
    Email, ///< one or several in a cell
    Phone, ///< one or several in a cell
    Link, ///< one or several in a cell
    Headline, ///< current title
    Company, ///< current employer
    Place,
    Zone,
    Source,
    Credit, ///< who gets credit for the source
    Tags,
    Note,
    NoteVisibility,
    AppliedAt,
    JobTitle, ///< the job applied for
    StageName,
};

/// The field in words, translated: "Current title".
QString fieldName(CandidateField field);

/// All fields, in the order in which a chooser shows them.
QList<CandidateField> allCandidateFields();

/// How a file is to be read: what a person confirmed, and what is remembered per source.
struct CandidateMapping {
    int headingRow = 0; ///< CsvRow::number of the row with the headings; 0: the file has none
    QList<CandidateField> fields; ///< per column; columns beyond the list are ignored
    DateOrder dateOrder = DateOrder::Unknown; ///< Unknown: found out per column, else asked
    bool isOwnExport = false; ///< written by writeCandidateCsv(): read literally
    QString sourceSystem; ///< "LinkedIn Connections", where the headings are known to be that system's; else empty

    friend bool operator==(const CandidateMapping &, const CandidateMapping &) = default;
};

/// One column as it is shown for review.
struct ColumnGuess {
    int column = 0;
    QString heading; ///< as in the file; "Column 3" where there is none
    CandidateField field = CandidateField::Ignore;
    /// What the heading may mean when it means more than one thing, likeliest first.
    QList<CandidateField> alternatives;
    bool ask = false; ///< not taken (Ignore) until a person has chosen among the alternatives
    bool isKnown = false; ///< the heading is one we know, even if what it holds is left out on purpose
    QStringList samples; ///< up to three values
};

/// A proposal for a file, to be confirmed or changed.
struct CandidateColumns {
    CandidateMapping mapping;
    QList<ColumnGuess> columns;
    QList<CsvRow> preamble; ///< rows before the headings, which are not taken

    /// True when a person has to choose for a column.
    bool hasQuestions() const;
};

/// Guesses by the headings that hiring systems use (case, blanks, hyphens and underscores ignored; also German).
/// Headings that mean different things in different systems (Title, Position, Company, URL, Job Title) are asked about,
/// unless all headings together are those of a system in which their meaning is documented. A file without headings
/// gives columns to ask about. Any thread.
CandidateColumns guessCandidateColumns(const CsvTable &table);

} // namespace shortlist
