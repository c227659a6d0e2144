// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rubrics/coveragemodel.h"

namespace shortlist {

CoverageModel::CoverageModel(std::function<QString(PointKind)> kindWord, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kindWord(std::move(kindWord))
{
}

void CoverageModel::setCoverage(const PlanCoverage &coverage)
{
    beginResetModel();
    m_coverage = coverage;
    endResetModel();
}

std::optional<Stage> CoverageModel::stageOf(int column) const
{
    const QList<Stage> &stages = m_coverage.coverage.stages;
    return column >= 1 && column <= int(stages.size()) ? std::optional(stages.at(column - 1)) : std::nullopt;
}

QList<Criterion> CoverageModel::criteriaAt(const QModelIndex &index) const
{
    if (!index.isValid() || !stageOf(index.column()))
        return {};
    return m_coverage.coverage.rows.at(index.row()).cells.at(index.column() - 1);
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_coverage.coverage.rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : countColumn() + 1; }

QString CoverageModel::countText(const CoverageRow &row) const
{
    switch (row.state) {
    case CoverageRow::State::Gap:
        return tr("Gap: nobody looks at it");
    case CoverageRow::State::Overload:
        return tr("Overload: %1 look at it, more than %2")
            .arg(QString::number(row.interviews), QString::number(kMostInterviewsForALine));
    case CoverageRow::State::Covered:
        return tr("%n look at it", nullptr, row.interviews);
    case CoverageRow::State::Optional:
        return tr("Nobody; nice to have");
    case CoverageRow::State::Unbound:
        break;
    }
    return tr("Criteria without a line");
}

QString CoverageModel::text(const QModelIndex &index) const
{
    const CoverageRow &row = m_coverage.coverage.rows.at(index.row());
    if (index.column() == 0)
        return row.state == CoverageRow::State::Unbound ? tr("No line of the job page") : row.point.text;
    if (index.column() == countColumn())
        return countText(row);
    QStringList names;
    const QList<Criterion> criteria = criteriaAt(index);
    for (const Criterion &criterion : criteria)
        names.append(criterion.name);
    return names.join(u'\n');
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CoverageRow &row = m_coverage.coverage.rows.at(index.row());
    const QString shown = text(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return index.column() == 0 && row.state != CoverageRow::State::Unbound
                 ? QVariant(tr("%1: %2").arg(m_kindWord(row.point.kind), shown).toHtmlEscaped())
                 : QVariant(shown.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        if (const auto stage = stageOf(index.column()))
            return shown.isEmpty() ? tr("%1: nothing").arg(stage->name)
                                   : tr("%1: %2").arg(stage->name, QString(shown).replace(u'\n', QLatin1String(", ")));
        return shown;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case StateRole:
        return int(row.state);
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto stage = stageOf(section);
    if (role == Qt::ToolTipRole && stage) {
        const Rubric rubric = m_coverage.rubrics.value(stage->rubricId);
        return rubric.id.isNull() ? tr("%1 has no rubric").arg(stage->name).toHtmlEscaped()
                                  : tr("%1: %2, version %3")
                                        .arg(stage->name, rubric.name, QString::number(rubric.number))
                                        .toHtmlEscaped();
    }
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextWordWrap))
                                             : QVariant();
    if (stage)
        return stage->name;
    return section == 0 ? tr("Line of the job") : tr("How many");
}

} // namespace shortlist
