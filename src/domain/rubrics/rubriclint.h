// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubricview.h"

namespace shortlist {

/// More criteria than these in one interview are looked at too briefly.
inline constexpr int kMostCriteriaForAnInterview = 8;
/// A criterion that says at fewer levels what they look like leaves the scale to taste.
inline constexpr int kFewestAnchors = 2;

/// Advice on one place of a rubric. It never keeps anything from being stored or published.
struct RubricFinding {
    enum class Place { Rubric, Purpose, Name, Description, Anchor, Questions };
    CriterionId criterionId; ///< null: the rubric itself
    Place place = Place::Rubric;
    int level = -1; ///< of an anchor, from 0
    QString key; ///< rubric.many, rubric.minutes, anchors.few, anchors.gap, anchors.end, anchor.repeated,
                 ///< anchor.degree, anchor.adjectives, mustHave.question, words.vague, words.masculine, words.feminine,
                 ///< words.protected
    QString word; ///< as it is written there; of words.* only
    QString about; ///< what it is about: “Code review, level 4”, “Whole rubric”; translated
    QString sentence; ///< what is found there and why it matters; translated
    QString source; ///< where the rule comes from; translated
};

/// All findings, the rubric's own first, then by criterion in the order of the grid. Words are looked up in the list of
/// the language the rubric is written in. The minutes of the questions are held against the shortest interview among
/// the stages that use the rubric; retired plans do not count. Pure; from any thread.
QList<RubricFinding> lintRubric(
    const Rubric &rubric, const QList<Criterion> &criteria, const QList<RubricUse> &uses = {});
/// The same for a rubric as it was loaded: with the stages that use it, or used the version before it.
QList<RubricFinding> lintRubric(const RubricView &view);

} // namespace shortlist
