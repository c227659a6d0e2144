// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/jobview.h"

#include <QAbstractTableModel>

#include <functional>

namespace shortlist {

/// The openings of one job.
class OpeningTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, State, Specialty, HiringManager, Recruiter, TargetStart, Remark, ColumnCount };
    enum Role {
        OpeningIdRole = Qt::UserRole, ///< QUuid
        StateRole, ///< OpeningState as int
    };

    using StateWords = std::function<QString(OpeningState)>;
    explicit OpeningTableModel(StateWords words, QObject *parent = nullptr);

    void setRows(const QList<OpeningView> &rows);
    const OpeningView &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const OpeningView &row, int column) const;

    StateWords m_words;
    QList<OpeningView> m_rows;
};

} // namespace shortlist
