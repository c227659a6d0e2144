// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/pipeline/application.h"

#include <functional>

namespace shortlist {

/// One e-mail address, number or link as a file names it.
struct ImportedContact {
    ContactKind kind = ContactKind::Email;
    QString label; ///< “work”, “mobile”; may be empty
    QString text;

    friend bool operator==(const ImportedContact &, const ImportedContact &) = default;
};

/// One candidate as a file of candidates names them, read or to be written: plain values without ids, so that what is
/// written reads back equal.
struct ImportedCandidate {
    int row = 0; ///< the line of the file, the heading being 1: for messages; 0 when not from a file
    QString name;
    QString headline;
    QString company;
    QString place;
    QString zone;
    QString source;
    QString creditedTo;
    QList<ImportedContact> contacts; ///< in the order they are shown
    QStringList tags;
    QString note;
    Visibility noteVisibility = Visibility::HiringTeam;
    QString job; ///< the title of the job applied for; may be empty
    QString stage; ///< the name of the stage; may be empty: the first one
    QDateTime appliedAt; ///< UTC; invalid: not named
    QDateTime addedAt; ///< UTC, when the person became known; invalid: now

    /// Everything but the line they came from.
    bool sameAs(const ImportedCandidate &other) const
    {
        ImportedCandidate copy = other;
        copy.row = row;
        return *this == copy;
    }
    friend bool operator==(const ImportedCandidate &, const ImportedCandidate &) = default;
};

/// Why a row of a file was not taken.
struct ImportProblem {
    int row = 0;
    QString column; ///< the heading, or what the value was read as
    QString sentence; ///< translated
};

/// A row that stands for somebody the workspace, or an earlier row of the file, already has.
struct ImportDuplicate {
    int row = 0;
    QString name;
    QString email; ///< the address that is the same; empty when told by name and the rest
    CandidateId existing; ///< null when it is an earlier row of the same file
    QString existingName;
    int firstRow = 0; ///< that earlier row; 0 otherwise
};

/// What becomes of rows, and where the people go.
struct ImportOptions {
    enum class Duplicates { Skip, Update };
    Duplicates duplicates = Duplicates::Skip;
    JobId jobId; ///< everybody applies for this job; null: for the job the row names, if any
    StageId stageId; ///< and stands at this stage; null: the one the row names, or the first
};

/// What an import did, or would do.
struct ImportReport {
    int added = 0;
    int updated = 0; ///< duplicates that the file changed
    int unchanged = 0; ///< duplicates that were skipped or held nothing new
    int applications = 0;
    QList<ImportDuplicate> duplicates;
    QList<ImportProblem> problems; ///< rows left out
    QList<ImportProblem> remarks; ///< rows that were taken, but not everything of them
};

/// Called now and then with how many of how many rows are done; false stops the import, which then leaves nothing.
using ImportProgress = std::function<bool(int done, int total)>;

} // namespace shortlist
