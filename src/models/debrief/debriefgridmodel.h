// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/gridorder.h"
#include "service/debrief/debriefservice.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The grid of one round: a row a criterion, those nobody saw last below a row of their own, then the recommendation; a
/// column an interviewer, then mean, coverage and spread. Hidden cards show a lock, not a rating.
class DebriefGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        LevelRole = Qt::UserRole, ///< int from 1; 0 not observed; -1 nothing to show
        LevelsRole, ///< int: how many levels the rubric has
        EvidenceRole, ///< what was written beside the rating
        HiddenRole, ///< bool: the viewer may not see it yet, or there is nothing to see
        SubmittedRole, ///< bool, of a card
        RecommendationRole, ///< int(Recommendation), in the last row
        MustHaveRole, ///< bool, of the criterion
        SummaryRole, ///< int(SummaryColumn), of a cell that sums up
        RatedRole, ///< int: how many cards rate the criterion; of a cell that sums up
        AskedRole, ///< int: of how many
        UnseenRole, ///< int: how many criteria nobody saw, in the row above them
        LevelWordRole, ///< what the rubric calls the level; empty where that is its number
    };
    enum SummaryColumn { Mean, Coverage, Spread, SummaryColumns };

    explicit DebriefGridModel(DebriefRound round, GridOrder order = GridOrder::Disagreement, QObject *parent = nullptr);

    const DebriefRound &round() const { return m_round; }
    void setOrder(GridOrder order);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The place in the rubric of the criterion in a row; -1 for the other rows.
    int criterionAt(int row) const;
    bool isRecommendationRow(int row) const { return row == int(m_rows.size()); }
    /// The row that stands above the criteria nobody saw, or -1.
    int unseenRow() const { return int(m_rows.indexOf(kUnseen)); }

private:
    static constexpr int kUnseen = -1;

    void arrange(GridOrder order);
    QVariant cardData(const DebriefCard &card, int row, int role) const;
    QVariant summaryData(int row, int column, int role) const;

    DebriefRound m_round;
    QList<int> m_rows; ///< places in the rubric, or kUnseen
};

} // namespace shortlist
