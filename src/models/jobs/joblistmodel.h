// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace shortlist {

/// The list of jobs: one row a job.
class JobListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, State, Grade, Department, Openings, Candidates, Plan, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        StateRole, ///< JobState as int
        SortRole, ///< what a column sorts by
    };

    /// The words for a state on screen; the model itself knows none.
    using StateWords = std::function<QString(JobState)>;
    explicit JobListModel(StateWords words, QObject *parent = nullptr);

    void setRows(const QList<JobListRow> &rows);
    const JobListRow &rowAt(int row) const { return m_rows.at(row); }
    /// The row of a job, or -1.
    int rowOf(const JobId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JobListRow &row, int column) const;
    QVariant sortValue(const JobListRow &row, int column) const;

    StateWords m_words;
    QList<JobListRow> m_rows;
    QHash<JobId, QString> m_names; ///< where titles repeat, with what tells them apart
};

} // namespace shortlist
