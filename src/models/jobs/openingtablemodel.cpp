// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/openingtablemodel.h"

#include "domain/words/dates.h"
#include "models/jobs/rowupdates.h"

namespace shortlist {

OpeningTableModel::OpeningTableModel(StateWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{
}

void OpeningTableModel::setRows(const QList<OpeningView> &rows)
{
    updateRows(
        m_rows, rows,
        [](const OpeningView &one, const OpeningView &other) { return one.opening.id == other.opening.id; },
        [](const OpeningView &one, const OpeningView &other) {
            return toRecord(one.opening) == toRecord(other.opening) && one.specialty == other.specialty
                && one.hiringManager == other.hiringManager && one.recruiter == other.recruiter
                && one.filledBy == other.filledBy;
        },
        [this] { beginResetModel(); }, [this] { endResetModel(); },
        [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int OpeningTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int OpeningTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString OpeningTableModel::text(const OpeningView &row, int column) const
{
    switch (column) {
    case Code:
        return row.opening.code;
    case State:
        return m_words(row.opening.state);
    case Specialty:
        return row.specialty;
    case HiringManager:
        return row.hiringManager;
    case Recruiter:
        return row.recruiter;
    case TargetStart:
        return row.opening.targetStart.isValid() ? words::date(row.opening.targetStart) : QString();
    case Remark:
        if (row.opening.state == OpeningState::Filled)
            return row.filledBy.isEmpty() ? QString() : tr("filled by %1").arg(row.filledBy);
        return row.opening.closeReason;
    default:
        return {};
    }
}

QVariant OpeningTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OpeningView &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case OpeningIdRole:
        return row.opening.id.uuid();
    case StateRole:
        return int(row.opening.state);
    default:
        return {};
    }
}

QVariant OpeningTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
    switch (section) {
    case Code:
        return tr("Opening");
    case State:
        return tr("State");
    case Specialty:
        return tr("Specialty");
    case HiringManager:
        return tr("Hiring manager");
    case Recruiter:
        return tr("Recruiter");
    case TargetStart:
        return tr("Target start");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace shortlist
