// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/planning/loopproblem.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace shortlist {

/// The largest file of this kind that is read, in bytes.
inline constexpr qsizetype kLargestLoopFile = 64LL * 1024 * 1024;

/// A planning problem as a file of the format “loop-plan-1” states it (docs/loop-plan.md), and how it calls people.
struct LoopPlanFile {
    LoopProblem problem;
    /// What the problem's times are later than those of the file: whole grid steps, so that nobody is released before
    /// minute 0.
    int shiftMinutes = 0;
    QString name;
    QJsonArray interviewers; ///< ids, in the order of the problem
    QJsonArray candidates;
};

/// Reads such a file. Errors (Format, keys “loops.…”) name the file, the entry and what is wrong with it. Any thread.
Result<LoopPlanFile> readLoopPlanFile(const QByteArray &bytes, const QString &fileName);

/// A plan as a file of toJson() states it.
struct LoopPlanRead {
    LoopPlan plan;
    std::optional<std::int64_t> bound; ///< of the file, not looked into
};

/// Reads a plan for the problem of that file. Whether it keeps the rules is not looked at. Errors (Format, keys
/// “loops.…”) name the file, the entry and what is wrong with it. Any thread.
Result<LoopPlanRead> readLoopPlan(const QByteArray &bytes, const QString &fileName, const LoopPlanFile &file);

/// A plan and its proof: "assignments" with the loop of each candidate who has one, "objective", "bound" (no plan costs
/// less), "gap" (objective / bound - 1) and "proven".
QJsonObject toJson(const LoopPlanFile &file, const LoopPlan &plan, std::int64_t objective, std::int64_t bound);

} // namespace shortlist
