// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief/debriefgridmodel.h"

#include <QLocale>

namespace shortlist {

DebriefGridModel::DebriefGridModel(DebriefRound round, GridOrder order, QObject *parent)
    : QAbstractTableModel(parent)
    , m_round(std::move(round))
{
    arrange(order);
}

void DebriefGridModel::arrange(GridOrder order)
{
    const GridSections sections = gridSections(m_round.summaries, order);
    m_rows = sections.seen;
    if (!sections.unseen.isEmpty()) {
        m_rows.append(kUnseen);
        m_rows.append(sections.unseen);
    }
}

void DebriefGridModel::setOrder(GridOrder order)
{
    beginResetModel();
    arrange(order);
    endResetModel();
}

int DebriefGridModel::criterionAt(int row) const { return m_rows.value(row, -1); }

int DebriefGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int DebriefGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_round.cards.size()) + SummaryColumns;
}

QVariant DebriefGridModel::cardData(const DebriefCard &card, int row, int role) const
{
    if (role == HiddenRole)
        return !card.visible;
    if (role == SubmittedRole)
        return card.card.state == ScorecardState::Submitted;
    if (!card.visible)
        return role == LevelRole ? QVariant(-1) : QVariant();
    if (isRecommendationRow(row))
        return role == RecommendationRole ? QVariant(int(card.card.overall)) : QVariant();
    const Rating &rating = card.ratings.at(criterionAt(row));
    switch (role) {
    case Qt::DisplayRole:
        return rating.level ? QString::number(*rating.level) : QString();
    case LevelRole:
        return rating.level ? *rating.level : rating.notObserved ? 0 : -1;
    case LevelWordRole: {
        // Another version may call its levels otherwise.
        const bool ours = rating.level && card.otherVersion == 0;
        const QString word = ours ? m_round.rubric.levels.value(*rating.level - 1) : QString();
        return word == QString::number(rating.level.value_or(0)) ? QString() : word;
    }
    case EvidenceRole:
        return rating.evidence;
    default:
        return {};
    }
}

QVariant DebriefGridModel::summaryData(int row, int column, int role) const
{
    if (isRecommendationRow(row))
        return {};
    const RatingSummary &summary = m_round.summaries.at(criterionAt(row));
    if (role == SummaryRole)
        return column;
    if (role == RatedRole)
        return summary.rated;
    if (role == AskedRole)
        return summary.asked;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Mean:
        return summary.rated > 0 ? QLocale().toString(summary.mean, 'f', 2) : QString();
    case Coverage:
        return QStringLiteral("%1/%2").arg(summary.rated).arg(summary.asked);
    case Spread:
        return summary.rated > 1 ? QString::number(summary.spread()) : QString();
    default:
        return {};
    }
}

QVariant DebriefGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == LevelsRole)
        return int(m_round.rubric.levels.size());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (index.row() == unseenRow())
        return role == UnseenRole ? QVariant(int(m_rows.size()) - 1 - index.row()) : QVariant();
    if (index.column() < m_round.cards.size())
        return cardData(m_round.cards.at(index.column()), index.row(), role);
    return summaryData(index.row(), index.column() - int(m_round.cards.size()), role);
}

QVariant DebriefGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (const int place = criterionAt(section); place >= 0) {
            const Criterion &criterion = m_round.criteria.at(place);
            if (role == Qt::DisplayRole)
                return criterion.name;
            if (role == Qt::ToolTipRole)
                return criterion.description;
            if (role == MustHaveRole)
                return criterion.mustHave;
        }
        return {};
    }
    if (section < m_round.cards.size()) {
        if (role == Qt::DisplayRole)
            return m_round.cards.at(section).authorName;
        if (role == Qt::ToolTipRole)
            return m_round.cards.at(section).authorTitle;
    }
    return {};
}

} // namespace shortlist
