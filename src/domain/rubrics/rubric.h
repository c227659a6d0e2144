// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"
#include "domain/rubrics/question.h"

namespace shortlist {

enum class RubricState { Draft, Published, Retired };
template <>
struct EnumText<RubricState> {
    static constexpr std::array names{ u"draft", u"published", u"retired" };
};

/// A numbered version of weighted criteria. Frozen for ever once published.
struct Rubric {
    static constexpr auto kKind = EntityKind::Rubric;
    RubricId id;
    RubricId lineageId; ///< the first version's id, the same in all versions
    int number = 1;
    QString name;
    QString purpose;
    QStringList levels; ///< the words of the levels, lowest first: 3 to 7 of them
    RubricState state = RubricState::Draft;
    QDateTime publishedAt;
    RubricId basedOnId; ///< the version this one started from; null for the first one, and where it was not noted

    template <typename V>
    static void describe(V &&v)
    {
        v(u"lineage_id", &Rubric::lineageId);
        v(u"number", &Rubric::number);
        v(u"name", &Rubric::name);
        v(u"purpose", &Rubric::purpose);
        v(u"levels", &Rubric::levels);
        v(u"state", &Rubric::state);
        v(u"published_at", &Rubric::publishedAt);
        v(u"based_on_id", &Rubric::basedOnId);
    }
};
extern template Record toRecord(const Rubric &);
extern template Rubric fromRecord(const Record &);

enum class CriterionCategory { Requirement, Responsibility, Skill, Trait, TeamValue };
template <>
struct EnumText<CriterionCategory> {
    static constexpr std::array names{ u"requirement", u"responsibility", u"skill", u"trait", u"value" };
};

/// One thing that is looked at, with a written anchor for each level.
struct Criterion {
    static constexpr auto kKind = EntityKind::Criterion;
    CriterionId id;
    RubricId rubricId;
    CriterionId lineageId; ///< the same in every version of the rubric that keeps this criterion
    int position = 0;
    QString name;
    QString description;
    QStringList anchors; ///< one for each level of the rubric, lowest first
    QList<Question> questions; ///< suggested questions
    int weight = 1; ///< relative, 0 or more
    bool mustHave = false;
    CriterionCategory category = CriterionCategory::Skill;
    JobPointId jobPointId; ///< the requirement it covers; null for none

    template <typename V>
    static void describe(V &&v)
    {
        v(u"rubric_id", &Criterion::rubricId);
        v(u"lineage_id", &Criterion::lineageId);
        v(u"position", &Criterion::position);
        v(u"name", &Criterion::name);
        v(u"description", &Criterion::description);
        v(u"anchors", &Criterion::anchors);
        v(u"questions", &Criterion::questions);
        v(u"weight", &Criterion::weight);
        v(u"must_have", &Criterion::mustHave);
        v(u"category", &Criterion::category);
        v(u"job_point_id", &Criterion::jobPointId);
    }
};
extern template Record toRecord(const Criterion &);
extern template Criterion fromRecord(const Record &);

} // namespace shortlist
