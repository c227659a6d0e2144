// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class ScorecardState { Draft, Submitted, Discarded };
template <>
struct EnumText<ScorecardState> {
    static constexpr std::array names{ u"draft", u"submitted", u"discarded" };
};

enum class Recommendation { None, StrongNo, No, Yes, StrongYes, CannotJudge };
template <>
struct EnumText<Recommendation> {
    static constexpr std::array names{ u"none", u"strong_no", u"no", u"yes", u"strong_yes", u"cannot_judge" };
};

/// One person's ratings of one interview (or written assessment) against one rubric version. The id is a UUIDv4 and its
/// own scope: what others may not see travels apart. A submitted card is locked; a change is the next revision.
struct Scorecard {
    static constexpr auto kKind = EntityKind::Scorecard;
    ScorecardId id;
    ApplicationId applicationId;
    StageId stageId;
    InterviewId interviewId; ///< null for an assessment's grader
    AssessmentId assessmentId; ///< null for an interview's
    PersonId authorId; ///< whose judgement it is
    PersonId submittedById; ///< who pressed submit, when that was somebody else; null while a draft
    RubricId rubricId;
    bool trainee = false; ///< a shadow's card: counts in no total
    ScorecardState state = ScorecardState::Draft;
    Recommendation overall = Recommendation::None;
    QString overallWhy; ///< needed for “cannot judge”
    QString takeaways;
    QString pros;
    QString cons;
    QString privateNote; ///< for the hiring manager
    QString noteForNext; ///< for the next interviewers, kept apart from ratings
    QDateTime dueAt;
    QDateTime submittedAt;
    QDateTime seenOthersAt; ///< when the author, or who submitted it, was first shown another card of the round
    int revision = 1;
    ScorecardId amendsId; ///< the earlier revision this one replaces
    QString amendReason;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Scorecard::applicationId);
        v(u"stage_id", &Scorecard::stageId);
        v(u"interview_id", &Scorecard::interviewId);
        v(u"assessment_id", &Scorecard::assessmentId);
        v(u"author_id", &Scorecard::authorId);
        v(u"submitted_by_id", &Scorecard::submittedById);
        v(u"rubric_id", &Scorecard::rubricId);
        v(u"trainee", &Scorecard::trainee);
        v(u"state", &Scorecard::state);
        v(u"overall", &Scorecard::overall);
        v(u"overall_why", &Scorecard::overallWhy);
        v(u"takeaways", &Scorecard::takeaways);
        v(u"pros", &Scorecard::pros);
        v(u"cons", &Scorecard::cons);
        v(u"private_note", &Scorecard::privateNote);
        v(u"note_for_next", &Scorecard::noteForNext);
        v(u"due_at", &Scorecard::dueAt);
        v(u"submitted_at", &Scorecard::submittedAt);
        v(u"seen_others_at", &Scorecard::seenOthersAt);
        v(u"revision", &Scorecard::revision);
        v(u"amends_id", &Scorecard::amendsId);
        v(u"amend_reason", &Scorecard::amendReason);
    }
};
extern template Record toRecord(const Scorecard &);
extern template Scorecard fromRecord(const Record &);

/// One criterion on one card.
struct Rating {
    static constexpr auto kKind = EntityKind::Rating;
    RatingId id;
    ScorecardId scorecardId;
    CriterionId criterionId;
    std::optional<int> level; ///< 1 is the lowest; empty: not yet rated, or not observed
    bool notObserved = false; ///< not a rating: leaves every mean
    QString evidence;

    template <typename V>
    static void describe(V &&v)
    {
        v(u"scorecard_id", &Rating::scorecardId);
        v(u"criterion_id", &Rating::criterionId);
        v(u"level", &Rating::level);
        v(u"not_observed", &Rating::notObserved);
        v(u"evidence", &Rating::evidence);
    }
};
extern template Record toRecord(const Rating &);
extern template Rating fromRecord(const Record &);

} // namespace shortlist
