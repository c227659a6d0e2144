// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/candidates/timelinemodel.h"

namespace shortlist {

void TimelineModel::setLines(const QList<TimelineLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.words;
    case Qt::AccessibleTextRole:
        return (line.who.isEmpty() ? QStringList{ line.words } : QStringList{ line.who, line.words })
            .join(QStringLiteral(": "));
    case AtRole:
        return line.at;
    case WhoRole:
        return line.who;
    case DetailsRole:
        return line.reason.isEmpty() ? line.details : line.details + QStringList{ line.reason };
    case TopicRole:
        return int(line.topic);
    default:
        return {};
    }
}

} // namespace shortlist
