// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidatequeries.h"
#include "domain/core/clock.h"

#include <QAbstractTableModel>
#include <QTimeZone>
#include <QTimer>

namespace shortlist {

class Gateway;

/// The candidates that a filter leaves, in its order, however many they are.
///
/// The model knows the row numbers of the whole result, so rowCount() is true, and the values of the rows that were
/// looked at lately. Values it lacks are asked for through the gateway; until they come, cells are empty. The first
/// screenful is asked for before the row numbers.
class CandidateListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, Place, Stage, Source, Tags, Added, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole + 1, ///< QUuid; null until the values are there
        StateRole, ///< of the first application: int of ApplicationState; -1 without one
        StagePositionRole, ///< of the first application: int
        TagsRole, ///< QStringList
    };

    /// The gateway must outlive the model.
    explicit CandidateListModel(Gateway &gateway, QObject *parent = nullptr);

    /// Shows the result of this filter; nothing happens for the one that is shown.
    void setFilter(const CandidateFilter &filter);
    const CandidateFilter &filter() const { return m_filter; }
    /// Asks again: something was changed. Rows that stay keep their place, selection and current row.
    void refresh();
    /// Forgets everything: the workspace was closed.
    void clear();
    /// The zone in which days are shown.
    void setTimeZone(const QTimeZone &zone);

    /// False until the whole result of the filter is known.
    bool isComplete() const { return m_complete; }
    /// Row numbers of the whole result (see CandidateQueries), by row.
    const QList<qint64> &rowNumbers() const { return m_rows; }
    /// The row of a row number, or -1.
    int rowOf(qint64 rowNumber) const { return int(m_rows.indexOf(rowNumber)); }
    /// The candidate in a row; null until its values are there.
    CandidateId candidateAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Orders by a column: the filter with another order. Tags have none.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// The whole result is known (again).
    void completed();
    /// The workspace could not be asked; what is shown stays.
    void failed(const shortlist::Error &error);

private:
    void ask(bool withFirst);
    void showFirst(const QList<CandidateLine> &lines);
    void showRows(const QList<qint64> &rows);
    void replaceRows(const QList<qint64> &rows);
    void wantLine(int row) const;
    void fetchWanted();
    void keep(const QList<CandidateLine> &lines);
    QString text(const CandidateLine &line, int column) const;

    Gateway &m_gateway;
    CandidateFilter m_filter;
    QTimeZone m_zone = QTimeZone::utc();
    QList<qint64> m_rows;
    QHash<qint64, CandidateLine> m_lines; ///< by row number: the rows looked at lately
    mutable int m_firstWanted = -1;
    mutable int m_lastWanted = -1;
    mutable QTimer m_fetch;
    int m_generation = 0; ///< answers to older questions are not shown
    bool m_fetching = false;
    bool m_asked = false;
    bool m_complete = false;
};

} // namespace shortlist
