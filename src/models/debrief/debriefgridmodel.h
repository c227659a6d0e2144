// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/debrief/debriefservice.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The grid of one round: a row a criterion, then the recommendation; a column an interviewer, then mean, coverage and
/// spread. Hidden cards show a lock, not a rating.
class DebriefGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        LevelRole = Qt::UserRole, ///< int from 1; 0 not observed; -1 nothing to show
        LevelsRole, ///< int: how many levels the rubric has
        EvidenceRole, ///< what was written beside the rating
        HiddenRole, ///< bool: the viewer may not see it yet
        RecommendationRole, ///< int(Recommendation), in the last row
        MustHaveRole, ///< bool, of the criterion
    };
    enum SummaryColumn { Mean, Coverage, Spread, SummaryColumns };

    explicit DebriefGridModel(DebriefRound round, QObject *parent = nullptr);

    const DebriefRound &round() const { return m_round; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool isRecommendationRow(int row) const { return row == int(m_round.criteria.size()); }

private:
    QVariant cardData(const DebriefCard &card, int row, int role) const;
    QVariant summaryData(int row, int column, int role) const;

    DebriefRound m_round;
};

} // namespace shortlist
