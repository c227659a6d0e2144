// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/endreasonmodel.h"

#include <algorithm>

namespace shortlist {

EndReasonModel::EndReasonModel(const QStringList &sides, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sides(sides)
{
}

void EndReasonModel::setReasons(const QList<EndReason> &reasons)
{
    const bool same = std::equal(reasons.begin(), reasons.end(), m_reasons.begin(), m_reasons.end(),
        [](const EndReason &a, const EndReason &b) { return a.id == b.id; });
    if (same) {
        m_reasons = reasons;
        if (!m_reasons.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_reasons.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_reasons = reasons;
    endResetModel();
}

int EndReasonModel::rowOf(const EndReasonId &id) const
{
    for (int i = 0; i < int(m_reasons.size()); ++i) {
        if (m_reasons.at(i).id == id)
            return i;
    }
    return -1;
}

int EndReasonModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_reasons.size()); }

int EndReasonModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant EndReasonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EndReason &reason = m_reasons.at(index.row());
    switch (role) {
    case Qt::EditRole:
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return reason.name;
        if (index.column() == SideColumn)
            return m_sides.value(int(reason.side));
        return reason.retired ? tr("Not in use") : tr("In use");
    case IdRole:
        return reason.id.uuid();
    case RetiredRole:
        return reason.retired;
    default:
        return {};
    }
}

QVariant EndReasonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Reason");
    case SideColumn:
        return tr("Side");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags EndReasonModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool EndReasonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const EndReason reason = m_reasons.at(index.row());
    const QString name = value.toString().simplified();
    if (name != reason.name)
        Q_EMIT renamed(reason.id, name);
    return false;
}

} // namespace shortlist
