// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scorecards/scorecardlistmodel.h"

#include "domain/words/words.h"

#include <algorithm>

namespace shortlist {

namespace {

QString stageOf(const ScorecardRow &row) { return words::sitting(row.stageName, row.sitting); }

} // namespace

void ScorecardListModel::setRows(const QList<ScorecardRow> &rows, const QDateTime &nowUtc)
{
    const bool sameCards = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const ScorecardRow &a, const ScorecardRow &b) { return a.id == b.id; });
    m_nowUtc = nowUtc;
    if (sameCards) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ScorecardListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

bool ScorecardListModel::isOverdue(const ScorecardRow &row) const
{
    return row.state == ScorecardState::Draft && row.dueAt.isValid() && row.dueAt < m_nowUtc;
}

QVariant ScorecardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScorecardRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words::author(row.amendment
                                 ? tr("%1, %2, amendment", "whose scorecard, stage").arg(row.subject, stageOf(row))
                                 : row.subject + QStringLiteral(", ") + stageOf(row),
            row.trainee);
    case IdRole:
        return row.id.uuid();
    case SubjectRole:
        return row.subject;
    case JobRole:
        return row.jobTitle;
    case StageRole:
        return row.stageName;
    case SittingRole:
        return words::sitting(row.sitting);
    case StagePositionRole:
        return row.stagePosition;
    case StateRole:
        return int(row.state);
    case StartRole:
        return row.startAt;
    case DueRole:
        return row.dueAt;
    case OverdueRole:
        return isOverdue(row);
    case TraineeRole:
        return row.trainee;
    case AmendmentRole:
        return row.amendment;
    default:
        return {};
    }
}

int ScorecardListModel::rowOf(const ScorecardId &card) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).id == card)
            return i;
    }
    return -1;
}

int ScorecardListModel::drafts() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const ScorecardRow &row) { return row.state == ScorecardState::Draft; }));
}

int ScorecardListModel::overdue() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const ScorecardRow &row) { return isOverdue(row); }));
}

} // namespace shortlist
