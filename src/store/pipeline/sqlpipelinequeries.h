// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/pipelinequeries.h"
#include "store/core/database.h"

namespace shortlist::store {

/// Boards and lists of applications from SQLite. The cards of a window take a handful of statements, each over the
/// window's rows only, so that their cost does not grow with the workspace.
class SqlPipelineQueries : public PipelineQueries {
public:
    explicit SqlPipelineQueries(const Database &database)
        : m_database(database)
    {
    }

    Result<QList<ApplicationRow>> rows(const ApplicationFilter &filter) const override;
    Result<QList<ApplicationCard>> cards(const QList<ApplicationRow> &rows, const Viewer &viewer) const override;
    Result<ApplicationRow> rowOf(const ApplicationId &application) const override;
    Result<QList<StageCount>> counts(const JobId &job) const override;
    Result<QList<EndingCount>> endings(const JobId &job) const override;

private:
    using Cards = QHash<ApplicationRow, ApplicationCard>;
    Status readCards(const Value &window, Cards &cards) const;
    Status addNextInterviews(const Value &window, const QDateTime &now, Cards &cards) const;
    Status addInterviewCards(const Value &window, const QDateTime &now, Cards &cards) const;
    Status addGraderCards(const Value &window, const Viewer &viewer, Cards &cards) const;
    Status addOverall(const Value &window, const Viewer &viewer, Cards &cards) const;
    /// The assessments of the window for which a third grader is awaited: hexadecimal ids as a JSON list.
    Result<Value> thirdsAwaited(const Value &window, int graderPoints) const;

    const Database &m_database;
};

} // namespace shortlist::store
