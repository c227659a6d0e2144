// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/pipeline/application.h"

#include <functional>
#include <tuple>

namespace shortlist {

/// A candidate as a row of a file tells it, read or to be written. Everything is plain text as it was written, checked
/// but not compared with what the workspace holds: which job and stage the names mean is for the service to find.
struct ImportedCandidate {
    QString name; ///< never empty
    QStringList emails; ///< as parseEmail() gives them
    QStringList phones; ///< as written
    QStringList links;
    QString headline;
    QString company;
    QString place;
    QString zone; ///< IANA id, or empty
    QString source;
    QString credit;
    QStringList tags;
    QString note; ///< may have several lines
    Visibility noteVisibility = Visibility::HiringTeam;
    QDateTime appliedAt; ///< UTC; invalid when not known; noon when only the date is
    QString jobTitle;
    QString stageName;
    int row = 0; ///< the row of the file, for messages; no part of the comparison

    friend bool operator==(const ImportedCandidate &a, const ImportedCandidate &b)
    {
        const auto tied = [](const ImportedCandidate &c) {
            return std::tie(c.name, c.emails, c.phones, c.links, c.headline, c.company, c.place, c.zone, c.source,
                c.credit, c.tags, c.note, c.noteVisibility, c.appliedAt, c.jobTitle, c.stageName);
        };
        return tied(a) == tied(b);
    }
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
