// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/debrief/debrieflistmodel.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/grading.h"
#include "domain/words/words.h"

#include <algorithm>

namespace shortlist {

void DebriefListModel::setRows(const QList<DebriefRow> &rows)
{
    m_all = rows;
    setState(m_state);
}

void DebriefListModel::setState(const QString &state)
{
    m_state = state;
    if (state.isEmpty())
        return show(m_all);
    QList<DebriefRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
        [&state](const DebriefRow &row) { return row.debriefState == state || row.applicationState == state; });
    show(rows);
}

void DebriefListModel::show(const QList<DebriefRow> &rows)
{
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const DebriefRow &a, const DebriefRow &b) { return a.applicationId == b.applicationId; });
    if (same) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DebriefListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant DebriefListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DebriefRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(row.candidateName + QStringLiteral(", ") + row.stageName);
    case Qt::AccessibleTextRole: {
        QStringList parts{ row.candidateName, row.stageName, row.jobTitle,
            row.blind ? hiddenUntilGraded() : tr("%1 of %2 scorecards in").arg(row.cardsIn).arg(row.cardsNeeded) };
        if (row.thirdAwaited)
            parts.append(thirdGraderAwaited());
        if (const QString debrief = data(index, DebriefRole).toString(); !debrief.isEmpty())
            parts.append(tr("debrief: %1").arg(debrief));
        if (const QString end = data(index, EndRole).toString(); !end.isEmpty())
            parts.append(end);
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        // The lines of its picture, which a narrow list cuts.
        QStringList lines{ row.candidateName, row.stageName + QStringLiteral(" · ") + row.jobTitle };
        if (row.thirdAwaited)
            lines.append(thirdGraderAwaited());
        // “Closed” above “Hired” would not say what is closed.
        if (const QString debrief = data(index, DebriefRole).toString(); !debrief.isEmpty())
            lines.append(tr("Debrief: %1").arg(debrief));
        if (const QString end = data(index, EndRole).toString(); !end.isEmpty())
            lines.append(end);
        for (QString &line : lines)
            line = line.toHtmlEscaped(); // a name may look like markup
        return lines.join(QStringLiteral("<br>"));
    }
    case IdRole:
        return row.applicationId.uuid();
    case NameRole:
        return row.candidateName;
    case JobRole:
        return row.jobTitle;
    case StageRole:
        return row.stageName;
    case CardsInRole:
        return row.cardsIn;
    case CardsNeededRole:
        return row.cardsNeeded;
    case BlindRole:
        return row.blind;
    case ThirdRole:
        return row.thirdAwaited;
    case StateRole:
        return row.applicationState;
    case DecidedRole:
        return row.decided;
    case DebriefRole: {
        const auto state = enumFromText<DebriefState>(row.debriefState);
        if (!state)
            return QString();
        return *state == DebriefState::Planned && row.plannedAt.isValid() && m_timeText
                 ? tr("%1 for %2").arg(words::of(*state), m_timeText(row.plannedAt))
                 : words::of(*state);
    }
    case EndRole: {
        const auto state = enumFromText<ApplicationState>(row.applicationState);
        return state && *state != ApplicationState::Active ? words::standing(*state, row.holdUntil) : QString();
    }
    default:
        return {};
    }
}

int DebriefListModel::rowOf(const ApplicationId &application) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).applicationId == application)
            return i;
    }
    return -1;
}

int DebriefListModel::ready() const
{
    return int(std::count_if(m_all.begin(), m_all.end(), [](const DebriefRow &row) {
        return row.applicationState == QLatin1String("active") && row.cardsNeeded > 0 && row.cardsIn >= row.cardsNeeded
            && !row.decided && !row.wentOn && !row.thirdAwaited;
    }));
}

} // namespace shortlist
