// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/poolmodels.h"

#include "domain/words/words.h"
#include "models/jobs/rowupdates.h"

#include <algorithm>

namespace shortlist {

namespace {

bool sameMember(const PoolMember &a, const PoolMember &b)
{
    return a.person.name == b.person.name && a.standing == b.standing && a.loadThisWeek == b.loadThisWeek
        && a.person.weeklyLimit == b.person.weeklyLimit;
}

} // namespace

void PoolListModel::setPools(const QList<PoolView> &pools)
{
    updateRows(
        m_pools, pools, [](const PoolView &a, const PoolView &b) { return a.kind == b.kind; },
        [](const PoolView &, const PoolView &) { return false; }, [this] { beginResetModel(); },
        [this] { endResetModel(); }, [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, Pool)); });
}

int PoolListModel::rowOf(const QString &kind) const
{
    const auto found =
        std::find_if(m_pools.begin(), m_pools.end(), [&kind](const PoolView &view) { return view.kind == kind; });
    return found == m_pools.end() ? -1 : int(found - m_pools.begin());
}

int PoolListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_pools.size()); }

int PoolListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PoolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PoolView &view = m_pools.at(index.row());
    if (role == HasPoolRole)
        return view.pool.has_value();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Kind)
        return view.kind;
    if (!view.pool)
        return tr("No pool");
    const int inTraining = view.inTraining();
    const QString qualified = tr("%n qualified", nullptr, view.qualified());
    return inTraining == 0 ? qualified : qualified + QStringLiteral(", ") + tr("%n in training", nullptr, inTraining);
}

QVariant PoolListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Kind ? tr("Kind of interview") : tr("Pool");
}

void PoolMemberModel::setMembers(const QList<PoolMember> &members)
{
    updateRows(
        m_members, members, [](const PoolMember &a, const PoolMember &b) { return a.person.id == b.person.id; },
        sameMember, [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int PoolMemberModel::rowOf(const PersonId &person) const
{
    const auto found = std::find_if(
        m_members.begin(), m_members.end(), [&person](const PoolMember &one) { return one.person.id == person; });
    return found == m_members.end() ? -1 : int(found - m_members.begin());
}

int PoolMemberModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_members.size()); }

int PoolMemberModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString PoolMemberModel::text(const PoolMember &member, int column) const
{
    switch (column) {
    case Name:
        return member.person.name;
    case Training:
        return standingText(member.standing);
    case Next:
        if (member.standing.level == TrainingLevel::Qualified)
            return {};
        return isReady(member.standing) ? tr("Ready: %1").arg(words::of(levelAfter(member.standing)))
                                        : words::of(levelAfter(member.standing));
    case Load:
        return member.person.weeklyLimit ? tr("%1 of %2").arg(member.loadThisWeek).arg(*member.person.weeklyLimit)
                                         : QString::number(member.loadThisWeek);
    default:
        return {};
    }
}

QVariant PoolMemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PoolMember &member = m_members.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(member, index.column());
    case Qt::ToolTipRole:
        return text(member, index.column()).toHtmlEscaped();
    case LevelRole:
        return int(member.standing.level);
    case ReadyRole:
        return isReady(member.standing);
    default:
        return {};
    }
}

QVariant PoolMemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Training:
        return tr("Training");
    case Next:
        return tr("Next");
    case Load:
        return tr("This week");
    default:
        return {};
    }
}

} // namespace shortlist
