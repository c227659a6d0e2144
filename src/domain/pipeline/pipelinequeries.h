// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/pipeline/application.h"

#include <QList>

namespace shortlist {

/// Which applications of a job a list shows.
struct ApplicationFilter {
    enum class Show { Active, OnHold, Ended, Declined, Withdrawn, Hired, All };
    JobId job;
    QList<StageId> stages; ///< empty: all stages
    Show show = Show::Active;
    OpeningId opening; ///< null: any
};

/// A row of a list: its number in this file, for windows. 8 bytes, and never leaves the machine.
using ApplicationRow = qint64;

/// What a card on a board shows of an application.
struct ApplicationCard {
    ApplicationRow row = 0;
    ApplicationId id;
    CandidateId candidate;
    QString name;
    QString headline;
    QString source;
    StageId stage;
    ApplicationState state = ApplicationState::Active;
    QDateTime enteredStageAt;
    QDateTime endedAt;
    QString endReason;
    QString holdReason;
    QDate holdUntil;
    QDateTime nextInterviewAt; ///< the next one to come; invalid for none
    int nextInterviewMinutes = 0;
    int cardsIn = 0; ///< submitted, of the stage it stands in
    int cardsNeeded = 0; ///< submitted or awaited, of the stage it stands in
    /// Of written assessments in none of these for a viewer who grades them blind (gradesBlind()).
    int cardsOverdue = 0; ///< awaited and past their time, of any stage
    QDateTime overdueSince; ///< when the first of them was due
    /// How many submitted cards said so, strong no … strong yes. All zero for a viewer who still owes a card of theirs.
    std::array<int, 4> overall{};

    friend bool operator==(const ApplicationCard &, const ApplicationCard &) = default;
};

/// How many applications stand in a stage.
struct StageCount {
    StageId stage;
    ApplicationState state = ApplicationState::Active;
    int count = 0;
};

/// How many applications ended in a stage, by who ended them.
struct EndingCount {
    StageId stage;
    ApplicationState state = ApplicationState::Declined;
    Side side = Side::Neither; ///< of the reason; Neither also for those without one
    int count = 0;
};

/// What the person to whom a list is shown may see.
struct Viewer {
    PersonId person; ///< null: nobody in particular
    QDateTime now;
    int graderPoints = 100; ///< two graders further apart than so many of 100 points wait for a third
};

/// Queries for boards and lists of applications.
class PipelineQueries {
public:
    PipelineQueries() = default;
    virtual ~PipelineQueries() = default;
    PipelineQueries(const PipelineQueries &) = delete;
    PipelineQueries &operator=(const PipelineQueries &) = delete;

    /// The rows of the filter, longest in their stage first.
    virtual Result<QList<ApplicationRow>> rows(const ApplicationFilter &filter) const = 0;
    /// The cards of some rows, in the order asked for; rows that are gone are left out.
    virtual Result<QList<ApplicationCard>> cards(const QList<ApplicationRow> &rows, const Viewer &viewer) const = 0;
    /// The row of one application; 0 when it is gone.
    virtual Result<ApplicationRow> rowOf(const ApplicationId &application) const = 0;
    /// How many applications of a job stand in each stage, by state.
    virtual Result<QList<StageCount>> counts(const JobId &job) const = 0;
    /// How the ended applications of a job ended.
    virtual Result<QList<EndingCount>> endings(const JobId &job) const = 0;
};

} // namespace shortlist
