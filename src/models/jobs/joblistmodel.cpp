// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblistmodel.h"

#include "domain/core/searchkey.h"
#include "domain/jobs/jobnames.h"

#include <QLocale>

namespace shortlist {

JobListModel::JobListModel(StateWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void JobListModel::setRows(const QList<JobListRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    QList<Job> jobs;
    for (const JobListRow &row : rows)
        jobs += row.job;
    m_names = jobNames(jobs);
    endResetModel();
}

int JobListModel::rowOf(const JobId &id) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).job.id == id)
            return i;
    }
    return -1;
}

int JobListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int JobListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString JobListModel::text(const JobListRow &row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Title:
        return m_names.value(row.job.id);
    case State:
        return m_words(row.job.state);
    case Grade:
        return row.job.grade ? locale.toString(*row.job.grade) : QString();
    case Department:
        return row.job.department;
    case Openings:
        if (row.openings() == 0)
            return tr("none");
        if (row.openingsOpen == row.openings())
            return tr("%n open", nullptr, row.openingsOpen);
        return tr("%1 of %2 open").arg(locale.toString(row.openingsOpen), locale.toString(row.openings()));
    case Candidates:
        return locale.toString(row.activeApplications);
    case Plan:
        if (row.planNumber == 0)
            return tr("not published");
        return row.draftPlan ? tr("version %1, next one in draft").arg(row.planNumber)
                             : tr("version %1").arg(row.planNumber);
    default:
        return {};
    }
}

QVariant JobListModel::sortValue(const JobListRow &row, int column) const
{
    switch (column) {
    case State:
        return int(row.job.state);
    case Grade:
        return row.job.grade.value_or(-1);
    case Openings:
        return row.openingsOpen;
    case Candidates:
        return row.activeApplications;
    case Plan:
        return row.planNumber;
    default:
        return searchKey(text(row, column));
    }
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobListRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Grade || index.column() == Candidates ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                       : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return row.job.id.uuid();
    case StateRole:
        return int(row.job.state);
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Grade || section == Candidates ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    switch (section) {
    case Title:
        return tr("Job");
    case State:
        return tr("State");
    case Grade:
        return tr("Grade");
    case Department:
        return tr("Department");
    case Openings:
        return tr("Openings");
    case Candidates:
        return tr("Active candidates");
    case Plan:
        return tr("Hiring plan");
    default:
        return {};
    }
}

} // namespace shortlist
