// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/people/poolservice.h"

#include <QAbstractTableModel>

namespace shortlist {

/// The kinds of interview, each with what is to be said of its pool.
class PoolListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Pool, ColumnCount };
    enum { HasPoolRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPools(const QList<PoolView> &pools);
    const QList<PoolView> &pools() const { return m_pools; }
    /// The row of a kind, or -1.
    int rowOf(const QString &kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<PoolView> m_pools;
};

/// Who is in a pool, with how far they are.
class PoolMemberModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Training, Next, Load, ColumnCount };
    enum {
        LevelRole = Qt::UserRole, ///< int(TrainingLevel)
        ReadyRole, ///< bool: may be promoted
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<PoolMember> &members);
    const PoolMember &member(int row) const { return m_members.at(row); }
    /// The row of somebody, or -1.
    int rowOf(const PersonId &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PoolMember &member, int column) const;

    QList<PoolMember> m_members;
};

} // namespace shortlist
