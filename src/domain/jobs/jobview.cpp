// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jobs/jobview.h"

namespace shortlist {

namespace {

/// The digits at a place, without leading zeros; moves the place behind them.
QString takeNumber(const QString &text, qsizetype &at)
{
    QString digits;
    for (; at < text.size() && text.at(at).isDigit(); ++at) {
        if (!digits.isEmpty() || text.at(at) != QLatin1Char('0'))
            digits.append(text.at(at));
    }
    return digits;
}

} // namespace

bool codeBefore(const QString &left, const QString &right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (left.at(i).isDigit() && right.at(j).isDigit()) {
            const QString one = takeNumber(left, i);
            const QString other = takeNumber(right, j);
            if (one.size() != other.size())
                return one.size() < other.size();
            if (one != other)
                return one < other;
            continue;
        }
        const QChar one = left.at(i++).toCaseFolded();
        const QChar other = right.at(j++).toCaseFolded();
        if (one != other)
            return one < other;
    }
    if (i < left.size() || j < right.size())
        return i >= left.size();
    return left < right;
}

QList<JobPoint> JobView::pointsOf(PointKind kind) const
{
    QList<JobPoint> found;
    for (const JobPoint &point : points) {
        if (point.kind == kind)
            found.append(point);
    }
    return found;
}

const PlanView *JobView::currentPlan() const
{
    for (const PlanView &view : plans) {
        if (view.plan.state == PlanState::Published)
            return &view;
    }
    return nullptr;
}

const PlanView *JobView::draftPlan() const
{
    for (const PlanView &view : plans) {
        if (view.plan.state == PlanState::Draft)
            return &view;
    }
    return nullptr;
}

const PlanView *JobView::plan(const HiringPlanId &id) const
{
    for (const PlanView &view : plans) {
        if (view.plan.id == id)
            return &view;
    }
    return nullptr;
}

} // namespace shortlist
