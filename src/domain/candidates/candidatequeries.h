// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/core/result.h"
#include "domain/pipeline/application.h"

#include <QHash>

#include <optional>

namespace shortlist {

/// What the list of candidates is ordered by; people who are equal in it follow their names. Match: as nameRank()
/// says of the words of the filter, the best first.
enum class CandidateSort { Name, Role, Place, Stage, Source, Added, Match };

/// Which candidates are listed, and how. Every condition that is set must hold.
struct CandidateFilter {
    QString text; ///< words, all of which must be in name, headline, employer, place, contacts or tags
    /// Of one application: its job, stage (in any version of the plan) and state, all on the same application.
    JobId jobId;
    StageId stageId;
    std::optional<ApplicationState> state;
    bool withoutApplication = false; ///< only people who have applied for nothing
    QString tag; ///< exactly this tag
    QString source; ///< exactly this source
    CandidateSort sort = CandidateSort::Name;
    bool descending = false;

    /// True when it leaves somebody out.
    bool narrows() const
    {
        return !text.trimmed().isEmpty() || !jobId.isNull() || !stageId.isNull() || state || withoutApplication
            || !tag.isEmpty() || !source.isEmpty();
    }
    friend bool operator==(const CandidateFilter &, const CandidateFilter &) = default;
};

/// One application in a line of the list.
struct CandidateLineApplication {
    ApplicationId id;
    JobId jobId;
    QString jobTitle;
    QString stageName;
    int stagePosition = 0; ///< in its plan, from 0
    ApplicationState state = ApplicationState::Active;
    QDate holdUntil; ///< of one on hold; invalid: no day
};

/// One line of the list of candidates.
struct CandidateLine {
    qint64 row = 0; ///< see CandidateQueries::rows()
    CandidateId id;
    QString name;
    QString headline;
    QString company;
    QString place;
    QString source;
    QDateTime addedAt;
    QStringList tags;
    QList<CandidateLineApplication> applications; ///< open ones first, then the newest
};

/// A word with how many candidates have it.
struct CountedWord {
    QString word;
    int count = 0;
};

/// Queries for the candidate list: ordered row numbers, windows of values, counts. Same thread as the workspace.
///
/// Row numbers are 8 bytes a person, so the whole result of any size is known at once and scroll bars are true. They
/// hold until the next command; then ask again.
class CandidateQueries {
public:
    CandidateQueries() = default;
    virtual ~CandidateQueries() = default;
    CandidateQueries(const CandidateQueries &) = delete;
    CandidateQueries &operator=(const CandidateQueries &) = delete;

    /// The first `limit` lines of the result: what a window needs to paint, without waiting for the rest.
    virtual Result<QList<CandidateLine>> first(const CandidateFilter &filter, int limit) const = 0;
    /// The row numbers of the whole result, in order.
    virtual Result<QList<qint64>> rows(const CandidateFilter &filter) const = 0;
    /// The lines of these row numbers, in the order given; those that are gone are left out.
    virtual Result<QList<CandidateLine>> lines(const QList<qint64> &rows) const = 0;
    /// The candidates of these row numbers, in the order given; those that are gone are left out.
    virtual Result<QList<CandidateId>> ids(const QList<qint64> &rows) const = 0;
    /// The row number of a candidate; nothing for one who is not listed.
    virtual Result<std::optional<qint64>> rowOf(const CandidateId &candidate) const = 0;
    /// How many the result has.
    virtual Result<qint64> count(const CandidateFilter &filter) const = 0;

    /// Who has these addresses, by emailKey(); addresses nobody has are left out. The oldest candidate of several.
    virtual Result<QHash<QString, CandidateId>> emailOwners(const QStringList &emailKeys) const = 0;
    /// Active candidates whose name has this searchKey().
    virtual Result<QList<CandidateId>> named(const QString &nameKey) const = 0;
    /// All tags in use with how many have them, by name.
    virtual Result<QList<CountedWord>> tags() const = 0;
    /// All sources in use with how many came from them, by name.
    virtual Result<QList<CountedWord>> sources() const = 0;
};

} // namespace shortlist
