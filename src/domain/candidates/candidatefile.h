// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/importedcandidate.h"
#include "domain/core/result.h"

#include <QByteArray>

namespace shortlist {

/// A column of a file of candidates, shown for review. Meanings are numbers into CandidateFileProposal::meanings.
struct CandidateFileColumn {
    QString heading;
    QStringList samples; ///< up to three values
    int meaning = 0; ///< what it is taken for; 0: it is left out
    QList<int> alternatives; ///< where it may mean several things, likeliest first
    bool ask = false; ///< a person has to choose before the file is taken
};

/// A file of candidates before anything is taken: what its columns seem to be.
struct CandidateFileProposal {
    QList<CandidateFileColumn> columns;
    QStringList meanings; ///< all that a column can be taken for, in words; the first is “left out”
    QString sourceSystem; ///< where the file comes from, when its headings tell; else empty
};

/// A file of candidates, read.
struct CandidateFileRows {
    QList<ImportedCandidate> rows;
    QList<ImportProblem> problems; ///< rows that were left out
    QList<ImportProblem> remarks; ///< values that were left out, of rows that were taken
};

/// Reads and writes candidate files for those who may not know their format. Each function may be called on any thread.
struct CandidateFileFormat {
    std::function<Result<CandidateFileProposal>(const QByteArray &bytes, const QString &fileName)> propose;
    /// `meanings`: one a column, as a person confirmed them.
    std::function<Result<CandidateFileRows>(
        const QByteArray &bytes, const QString &fileName, const QList<int> &meanings)>
        read;
    std::function<QByteArray(const QList<ImportedCandidate> &rows)> write;
};

} // namespace shortlist
