// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/coverage.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

int countRows(const Coverage &coverage, CoverageRow::State state)
{
    return int(std::count_if(
        coverage.rows.begin(), coverage.rows.end(), [state](const CoverageRow &row) { return row.state == state; }));
}

CoverageRow::State coverageState(const CoverageRow &row)
{
    using State = CoverageRow::State;
    if (row.interviews > kMostInterviewsForALine)
        return State::Overload;
    if (row.interviews > 0)
        return State::Covered;
    return row.point.kind == PointKind::NiceToHave ? State::Optional : State::Gap;
}

} // namespace

int Coverage::gaps() const { return countRows(*this, CoverageRow::State::Gap); }

int Coverage::overloads() const { return countRows(*this, CoverageRow::State::Overload); }

Coverage coverageOf(
    const QList<JobPoint> &points, const QList<Stage> &stages, const QHash<RubricId, QList<Criterion>> &criteria)
{
    Coverage coverage;
    for (const Stage &stage : stages) {
        if (stage.kind == StageKind::Assessment || stage.kind == StageKind::Interview || !stage.rubricId.isNull())
            coverage.stages.append(stage);
    }
    QSet<JobPointId> known;
    const auto fill = [&](CoverageRow &row, const auto &belongs) {
        for (const Stage &stage : std::as_const(coverage.stages)) {
            QList<Criterion> cell;
            const QList<Criterion> all = criteria.value(stage.rubricId);
            std::copy_if(all.begin(), all.end(), std::back_inserter(cell), belongs);
            if (!cell.isEmpty())
                row.interviews += std::max(stage.countMin, 1);
            row.cells.append(cell);
        }
    };
    for (const PointKind kind : { PointKind::Requirement, PointKind::Responsibility, PointKind::NiceToHave }) {
        for (const JobPoint &point : points) {
            if (point.kind != kind || point.retired)
                continue;
            known.insert(point.id);
            CoverageRow row{ point, {}, 0, CoverageRow::State::Gap };
            fill(row, [&point](const Criterion &criterion) { return criterion.jobPointId == point.id; });
            row.state = coverageState(row);
            coverage.rows.append(row);
        }
    }
    CoverageRow rest;
    rest.state = CoverageRow::State::Unbound;
    fill(rest, [&known](const Criterion &criterion) { return !known.contains(criterion.jobPointId); });
    if (rest.interviews > 0)
        coverage.rows.append(rest);
    return coverage;
}

} // namespace shortlist
