// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "domain/candidates/importedcandidate.h"
#include "domain/jobs/job.h"
#include "service/candidates/candidatewriter.h"
#include "service/core/commandrunner.h"

#include <QHash>

namespace shortlist {

/// Tells for the rows of one file, one after the other, who they are: somebody new, somebody the workspace has, or
/// somebody an earlier row named.
class RowMatcher {
public:
    RowMatcher(const Reader &reader, const CandidateQueries &queries)
        : m_reader(reader)
        , m_queries(queries)
    {
    }

    struct Match {
        CandidateId candidate; ///< null: somebody new
        int firstRow = 0; ///< the earlier row of this file; 0 when the workspace has them
        QString email; ///< by which they are the same
    };
    Result<Match> match(const CandidateDraft &draft) const;
    /// Remembers that this row became that candidate.
    void remember(const CandidateDraft &draft, const CandidateId &candidate, int row);

private:
    struct Seen {
        CandidateId candidate;
        int row = 0;
    };
    Result<Match> matchWithoutEmail(const CandidateDraft &draft) const;
    Result<bool> isSame(const CandidateDraft &draft, const CandidateId &other) const;

    const Reader &m_reader;
    const CandidateQueries &m_queries;
    QHash<QString, Seen> m_seen;
};

/// Runs over the rows of a file, either to see what they would do or to do it.
class CandidateImporter {
public:
    /// Without a transaction nothing is written. All references outlive this.
    CandidateImporter(const ServiceContext &context, Transaction *transaction, const ImportOptions &options);

    Result<ImportReport> run(const QList<ImportedCandidate> &rows, const ImportProgress &progress);

private:
    Status takeRow(const ImportedCandidate &row);
    Status addNew(const ImportedCandidate &row, CandidateDraft draft);
    Status takeDuplicate(const ImportedCandidate &row, const CandidateDraft &draft, const RowMatcher::Match &match);
    /// True when the file brought anything new.
    Result<bool> update(const CandidateId &candidate, const ImportedCandidate &row, const CandidateDraft &draft);
    Result<bool> addMissingContacts(const CandidateId &candidate, const QList<Contact> &contacts);
    Result<bool> addMissingTags(const CandidateId &candidate, const QStringList &tags);
    Result<bool> addMissingNote(const CandidateId &candidate, const ImportedCandidate &row);
    /// True when an application was added; none where there is one for that job, however it ended.
    Result<bool> applyFor(const CandidateId &candidate, const ImportedCandidate &row);
    /// A job with the stages of the plan by which people are hired now.
    struct Target {
        Job job;
        QList<Stage> stages;
    };
    Result<Target> targetOf(const JobId &job) const;
    Result<std::optional<Target>> targetOf(const ImportedCandidate &row);
    StageId stageOf(const Target &target, const ImportedCandidate &row);
    /// Appends what is sound of the texts. False, with a problem in the report, when an address is not.
    bool takeContacts(
        const ImportedCandidate &row, ContactKind kind, const QStringList &texts, QList<Contact> &contacts);
    void remark(int row, const QString &column, const QString &sentence);
    /// What is sound in the row; nothing, and a problem in the report, when there is no person in it.
    std::optional<CandidateDraft> soundDraft(const ImportedCandidate &row);

    ServiceContext m_context;
    Transaction *m_transaction;
    const Reader &m_reader; ///< the transaction, where there is one
    RowMatcher m_matcher;
    ImportOptions m_options;
    PersonId m_author;
    QDateTime m_now;
    ImportReport m_report;
    QHash<QString, std::optional<Target>> m_targets; ///< by the key of the job's title; empty: nobody can apply
    QHash<QString, JobId> m_jobs; ///< by the key of the title
    bool m_jobsRead = false;
};

} // namespace shortlist
