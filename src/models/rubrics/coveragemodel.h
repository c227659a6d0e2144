// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/coverage.h"

#include <QAbstractTableModel>

#include <functional>

namespace shortlist {

/// The coverage matrix: a row a line of the job, then a column a stage with the criteria that look at the line, then
/// how many interviews do, in words.
class CoverageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole }; ///< int of CoverageRow::State

    /// `kindWord` names the kind of a line.
    explicit CoverageModel(std::function<QString(PointKind)> kindWord, QObject *parent = nullptr);

    void setCoverage(const PlanCoverage &coverage);
    const PlanCoverage &coverage() const { return m_coverage; }
    /// The stage of a column; nothing for the first and the last one.
    std::optional<Stage> stageOf(int column) const;
    /// The criteria of a cell; none outside the stages.
    QList<Criterion> criteriaAt(const QModelIndex &index) const;
    int countColumn() const { return int(m_coverage.coverage.stages.size()) + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const QModelIndex &index) const;
    QString countText(const CoverageRow &row) const;

    std::function<QString(PointKind)> m_kindWord;
    PlanCoverage m_coverage;
};

} // namespace shortlist
