// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/people/loadservice.h"

#include <QAbstractTableModel>

namespace shortlist {

/// Everybody's load, a column a week, filtered by name, title and pool, and sorted. A team is a short list, held whole.
class LoadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Title, Limits, Total, FirstWeek };
    enum {
        PersonRole = Qt::UserRole, ///< QUuid
        OverRole, ///< bool: the week is over a limit
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLoad(const TeamLoad &load);
    const TeamLoad &load() const { return m_load; }
    /// Shows only those whose name or title contains every word.
    void setFilter(const QString &text);
    /// Shows only those in the pool of a kind of interview; empty: everybody.
    void setPool(const QString &kind);
    /// The row of somebody, or -1.
    int rowOf(const PersonId &person) const;
    const PersonLoad &personLoad(int row) const { return m_load.people.at(m_rows.at(row)); }
    /// The Monday of a column of weeks; invalid for another column.
    QDate mondayOf(int column) const;
    /// How many of those shown are over a limit.
    int overCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(const PersonLoad &one, int column) const;
    QString weekWords(const PersonLoad &one, int week) const;
    bool isLess(qsizetype a, qsizetype b) const;
    void refresh();

    TeamLoad m_load;
    QList<QString> m_keys; ///< beside the people: what the filter looks in
    QList<qsizetype> m_rows; ///< places among the people
    QString m_filter;
    QString m_pool;
    int m_sortColumn = Total;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace shortlist
