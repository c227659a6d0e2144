// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/jobs/job.h"
#include "domain/jobs/jobpage.h"

#include <QList>

namespace shortlist {

inline constexpr int kLongestStage = 24 * 60; ///< minutes
inline constexpr int kMostInterviews = 20; ///< of one stage
inline constexpr int kLongestDeadline = 24 * 60; ///< hours

/// What is wrong with one stage, as the first thing to put right; nothing when it is sound. Keys: stage.name,
/// stage.minutes, stage.minutes_order, stage.count, stage.count_order, stage.deadline, stage.panel.
std::optional<Error> firstProblem(const Stage &stage);

/// What keeps a plan from being published; nothing when it may be. Keys: plan.empty, plan.offer_not_last,
/// and those of a stage.
std::optional<Error> firstProblem(const QList<Stage> &stages);

/// The stage of `stages` that is the same one as `stage` in another version; nothing when it is gone.
std::optional<Stage> sameStage(const QList<Stage> &stages, const Stage &stage);

/// The stage a page tells of, without an id, a plan or a place; its name falls back on the kind's.
Stage stageFromPage(const PageStage &page);

/// "A", "A or B", "A, B or C"; with `panel` "and" instead of "or". Translated.
QString joinedTitles(const QStringList &titles, bool panel);

/// What was typed for titles, taken apart again: at "or", "and", "/", ";", "&" and commas between titles. A comma that
/// belongs to a title ("Manager, Engineering") is kept when the titles are separated by one of the others.
/// `panel` becomes true when they were joined by "and" or "&", false when by "or" or "/", and stays otherwise.
QStringList splitTitles(const QString &text, bool *panel);

/// What was typed for a length: "45", "45-60", "45–60 min", "1 h 30", "" for none. Nothing when it is no length.
struct MinutesRange {
    std::optional<int> least;
    std::optional<int> most;
    friend bool operator==(const MinutesRange &, const MinutesRange &) = default;
};
std::optional<MinutesRange> readMinutes(const QString &text);

/// What was typed for how many: "1", "2-4", "2+" (no upper limit). Nothing when it is none.
struct CountRange {
    int least = 1;
    std::optional<int> most = 1;
    friend bool operator==(const CountRange &, const CountRange &) = default;
};
std::optional<CountRange> readCount(const QString &text);

/// "1", "2–4", "2+": the inverse of readCount().
QString countText(int least, std::optional<int> most);

} // namespace shortlist
