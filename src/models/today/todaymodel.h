// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/today/todayqueries.h"

#include <QAbstractTableModel>

#include <functional>

namespace shortlist {

/// What has to be looked at today, one thing a row, the kinds in their order.
class TodayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Why, When, Who, Candidate, Job, Stage }; ///< Who: of a conflict, what clashes
    static constexpr int kColumns = 6;
    enum Roles {
        KindRole = Qt::UserRole, ///< int(TodayKind)
        ComingRole, ///< int(TodayKind): what a thing of the next days will be
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// How a moment is written; the model knows neither zone nor clock.
    void setTimeText(std::function<QString(const QDateTime &utc)> text) { m_timeText = std::move(text); }
    /// How the day of a moment is written, for what has no time of day.
    void setDayText(std::function<QString(const QDateTime &utc)> text) { m_dayText = std::move(text); }
    void setItems(const QList<TodayItem> &items);
    /// The item in a row; the row must be one.
    const TodayItem &item(int row) const { return m_items.at(row); }
    /// The row of the same thing, or -1.
    int rowOf(const TodayItem &item) const;
    /// A row as one sentence: “Declined: Sena Holt, Ada Quill, …”
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TodayItem &item, int column) const;

    QList<TodayItem> m_items;
    std::function<QString(const QDateTime &)> m_timeText;
    std::function<QString(const QDateTime &)> m_dayText;
};

} // namespace shortlist
