// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/candidates/timelinemodel.h"

namespace shortlist {

namespace {

QStringList detailsOf(const TimelineLine &line)
{
    return line.reason.isEmpty() ? line.details : line.details + QStringList{ line.reason };
}

// All that is painted but the time, which the list writes in the words of the settings.
QString spokenLine(const TimelineLine &line)
{
    const QString what = line.who.isEmpty() ? line.words : line.who + QStringLiteral(": ") + line.words;
    return (QStringList{ what } + detailsOf(line)).join(QStringLiteral(". "));
}

} // namespace

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
        return spokenLine(line);
    case AtRole:
        return line.at;
    case WhoRole:
        return line.who;
    case DetailsRole:
        return detailsOf(line);
    case TopicRole:
        return int(line.topic);
    default:
        return {};
    }
}

} // namespace shortlist
