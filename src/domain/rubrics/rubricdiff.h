// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

#include <QHash>

namespace shortlist {

/// One thing that differs between two versions of a rubric.
struct RubricChange {
    enum class Kind { Rubric, Added, Removed, Moved, Changed };
    enum class Part { Whole, Name, Place, Weight, MustHave, Anchor, Other };
    Kind kind = Kind::Rubric;
    CriterionId criterionId; ///< in the later version, of Removed in the earlier one; null: the rubric itself
    QString criterion; ///< its name in the later version, or in the earlier one if it has none there
    QString field; ///< what of it differs: “Weight”, “At “Good””; empty for Added and Removed; translated
    QString before; ///< as it is shown; empty: nothing was there
    QString after;
    Part part = Part::Whole; ///< which part of the criterion `field` is
    int level = -1; ///< of Anchor: its place in the later version; -1 where that has no such level
};

/// One version of a rubric with its criteria in their order.
struct RubricVersion {
    Rubric rubric;
    QList<Criterion> criteria;
};

/// What differs, in the order in which it is read: the rubric's own fields, then the criteria in the order of the later
/// version, field by field, then those that are gone. Criteria are the same when their lineage is; anchors are held
/// against those of the level with the same word. `points` are the texts of the job's lines. Pure; from any thread.
QList<RubricChange> changesBetween(
    const RubricVersion &earlier, const RubricVersion &later, const QHash<JobPointId, QString> &points = {});

/// The same, of two versions with the lines of the job that their criteria refer to.
QList<RubricChange> changesBetween(const RubricView &earlier, const RubricView &later);

/// The version that a rubric is held against unless somebody asks for another one: the one it was begun from, else the
/// one before it, else any other. Null where there is none. Pure; from any thread.
RubricId comparedWith(const RubricView &later);

} // namespace shortlist
