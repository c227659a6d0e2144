// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/core/result.h"

#include <QTimeZone>

namespace shortlist {

/// Why something is on the page of today, in the order in which it is shown.
enum class TodayKind {
    Declined, ///< somebody declined, and nobody else was booked
    Conflict, ///< a booking clashes with what was learnt since; not told by queries: see ConflictService
    Approval, ///< an offer waits for somebody's approval; told by the rules of offers, as the next two
    OfferLapsed, ///< an offer was not answered by its last day
    AnswerOwed, ///< somebody waits to be told that somebody else was hired
    ThirdGrader, ///< two graders are far apart and a third is to be asked; told by TodayService, not by queries
    Next, ///< an interview from now to the end of the day; not one under Declined
    DebriefDue, ///< a debrief that is planned until the end of the day and was not opened
    NoInterviewer, ///< an interview to come that nobody leads
    NoTime, ///< an application in an interview stage without its interview
    NoReply, ///< somebody was asked two days ago, or to an interview within a day, and has not replied; the candidate
             ///< only where it was noted that they were asked
    CardOverdue, ///< a scorecard is late
    Coming, ///< what falls due in the next working days: quiet, and told by TodayService, not by queries
};
template <>
struct EnumText<TodayKind> {
    static constexpr std::array names{ u"declined", u"conflict", u"approval", u"offer_lapsed", u"answer_owed",
        u"third_grader", u"next", u"debrief_due", u"no_interviewer", u"no_time", u"no_reply", u"card_overdue",
        u"coming" };
};

/// One thing to look at.
struct TodayItem {
    TodayKind kind = TodayKind::Next;
    InterviewId interviewId; ///< null for NoTime and DebriefDue
    ApplicationId applicationId; ///< null for the overdue card of a written assessment
    ScorecardId scorecardId; ///< of CardOverdue
    PersonId personId; ///< who declined, has not replied, owes a card; null with Declined and NoReply: the candidate
    QString personName; ///< of personId; of Next and DebriefDue: all who take part
    QString candidateName;
    QString jobTitle;
    QString stageName;
    QDateTime
        at; ///< UTC: the interview's or the debrief's beginning; since when it stands there; when the card was due
    QString
        detail{}; ///< translated: of Conflict, what clashes; of offers, what is to be done; of Declined as it is: why
    OfferId offerId{}; ///< of Approval, OfferLapsed and their Coming; of AnswerOwed: the one that was accepted
    CandidateId candidateId{}; ///< of offers: whose application it is
    TodayKind coming = TodayKind::Next; ///< of Coming, what it will be: Next, DebriefDue, CardOverdue or OfferLapsed
};

/// What is asked about.
struct TodayFilter {
    QDateTime now; ///< UTC
    QDateTime dayEnd; ///< UTC: the end of today where the person sits
    PersonId person; ///< only what is theirs: they take part, owe it, or recruit for the opening; null: everything
    QTimeZone zone{}; ///< on whose clock moments are written in sentences; invalid: in the zone of each interview
    QDateTime from{}; ///< UTC: of Next, DebriefDue and CardOverdue only what is at this moment or later; invalid: all
    bool unowned = false; ///< what nobody recruits for is theirs too
    PersonId viewer{}; ///< who reads: others' assessments are kept from whoever grades the same blind; null: nobody
};

/// How long somebody may take to reply before it is a task, unless the interview is within a day.
inline constexpr int kDaysToReply = 2;

/// The lists of the page of today. Same thread as the workspace.
class TodayQueries {
public:
    TodayQueries() = default;
    virtual ~TodayQueries() = default;
    TodayQueries(const TodayQueries &) = delete;
    TodayQueries &operator=(const TodayQueries &) = delete;

    /// The items of one kind, the most urgent first: at most `limit`, `offset` passed over. None of Conflict,
    /// ThirdGrader and offers.
    virtual Result<QList<TodayItem>> items(TodayKind kind, const TodayFilter &filter, int offset, int limit) const = 0;
    /// How many there are in all.
    virtual Result<int> count(TodayKind kind, const TodayFilter &filter) const = 0;
};

} // namespace shortlist
