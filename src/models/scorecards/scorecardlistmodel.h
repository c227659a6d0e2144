// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecards/scorecardqueries.h"

#include <QAbstractListModel>

namespace shortlist {

/// The scorecards of one person, in the order given: a short list, held whole.
class ScorecardListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole, ///< QUuid of the card
        SubjectRole, ///< the candidate's name or the assessment's code
        JobRole,
        StageRole,
        SittingRole, ///< “2nd sitting” where its author sat before; else empty
        StagePositionRole, ///< int
        StateRole, ///< int(ScorecardState)
        StartRole, ///< QDateTime, UTC; invalid for an assessment
        DueRole, ///< QDateTime, UTC
        OverdueRole, ///< bool
        TraineeRole, ///< bool
        AmendmentRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the rows, keeping those that stay so that a view keeps its selection. `nowUtc` decides what is overdue.
    void setRows(const QList<ScorecardRow> &rows, const QDateTime &nowUtc);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// The row of a card, or -1.
    int rowOf(const ScorecardId &card) const;
    /// Drafts among the rows, and those of them that are overdue.
    int drafts() const;
    int overdue() const;

private:
    bool isOverdue(const ScorecardRow &row) const;

    QList<ScorecardRow> m_rows;
    QDateTime m_nowUtc;
};

} // namespace shortlist
