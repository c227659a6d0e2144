// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/slotfinder.h"
#include "domain/candidates/candidate.h"
#include "domain/planning/candidateplan.h"
#include "service/core/commandrunner.h"

namespace shortlist {

struct FoundReplan;
struct LoopGroup;
struct LoopSelection;
struct LoopsRequest;
struct ReplanRequest;
struct Seat;

/// So far ahead times are looked for unless somebody says otherwise, in the window as on the command line.
constexpr int kDaysSearched = 28;

/// For what a time is looked for.
struct SlotRequest {
    ApplicationId applicationId;
    StageId stageId;
    int minutes = 0; ///< 0: as the plan says
    QDateTime from; ///< not before; invalid: from now on
    int days = kDaysSearched; ///< how far to look, at most SlotGrid::kMostDays
    QList<BookingParticipant> people; ///< who is to be there; empty: whoever is eligible without a reason
    /// As the candidate writes it, see availabilityFromText(). Empty: what is stored of them, as far as it is to come.
    QString candidateTimes;
    bool anyCandidateTime = false; ///< an empty text means any time, whatever is stored
    QSet<SlotRule> relaxed; ///< only those that mayRelax()
    InterviewId self; ///< an interview that is to be moved: it is in nobody's way
    QDateTime notAt{}; ///< UTC: a beginning that is no answer, such as the one it has; invalid: every one is
    /// Where those asked for cannot at all, times with as few of them as possible replaced by others who are eligible;
    /// who declined the interview is replaced before that, where others can.
    bool mayReplace = false;
};

/// Times found, or why there are none.
struct FoundSlots {
    Candidate candidate;
    Stage stage;
    int minutes = 0;
    int noticeHours = 0;
    QTimeZone candidateZone;
    QList<TimeSpan> windows; ///< what is known of when the candidate can; empty: nothing
    QStringList guesses; ///< of SlotRequest::candidateTimes, as ReadAvailability::remarks
    QString offersOver; ///< translated: that all times they offered are over, and any is searched; empty mostly
    QList<Person> people; ///< whom SlotProposal::people counts
    QList<BookingParticipant> alongside; ///< those asked for who take no seat: shadows, and whoever is one too many
    SlotAnswer answer;
    /// So many of those asked for are replaced, or left out where they only watch, in each of the proposals; the answer
    /// then has the proposals with others and what stands between those asked for and a time. 0: nobody.
    int replaced = 0;
    QSet<PersonId> declined{}; ///< those asked to lead it who declined it: they are replaced where others can
    QString nobody; ///< translated: why nobody can lead this interview at all; empty where somebody can
};

/// All interviews that an application still has before it, to be planned at once.
struct LoopRequest {
    ApplicationId applicationId;
    QDateTime from; ///< not before; invalid: from now on
    int days = kDaysSearched; ///< how far to look, at most SlotGrid::kMostDays
    QString candidateTimes; ///< as SlotRequest::candidateTimes
    bool anyCandidateTime = false; ///< as SlotRequest::anyCandidateTime
    std::optional<SlotQuery::Spacing> spacing{}; ///< nothing: as the team wishes
    QSet<SlotRule> relaxed; ///< only those that mayRelax()
};

/// An interview that is not booked yet.
struct RemainingInterview {
    Stage stage;
    int minutes = 60; ///< as the plan says
    int noticeHours = 0;
};

/// Plans found, or why there are none.
struct FoundPlans {
    Candidate candidate;
    QString jobTitle;
    QTimeZone candidateZone;
    QList<TimeSpan> windows; ///< what is known of when the candidate can; empty: nothing
    QStringList guesses; ///< of LoopRequest::candidateTimes, as ReadAvailability::remarks
    QString offersOver; ///< as FoundSlots::offersOver
    QList<Person> people; ///< whom SlotProposal::people counts
    QList<RemainingInterview> interviews; ///< in the order of stages, one for each sitting that is missing
    SlotQuery::Spacing spacing = SlotQuery::Spacing::Any; ///< that was wished for
    CandidatePlanAnswer answer;
    QString nobody; ///< translated: why nobody can lead one of them at all; empty where somebody can

    /// The notice of the interview that asks for the longest, in hours.
    int longestNotice() const;
};

/// The bookings that a plan means, in the zone in which they are agreed.
Result<QList<BookingRequest>> bookingsOf(
    const FoundPlans &found, const CandidatePlan &plan, const ApplicationId &application, const QString &zone);

/// Looks for times. Reads only; on the workspace's thread.
class SlotService {
public:
    explicit SlotService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Up to five times by all rules of booking, best first, or the smallest set of rules that stands in the way.
    /// Errors: those of availabilityFromText(), “book.length”, “book.stageKind”, and Refused “slots.relax” for a rule
    /// that nobody may set aside.
    Result<FoundSlots> find(const SlotRequest &request) const;

    /// Times for all interviews of an application from where it stands on that are not booked yet, at once: up to three
    /// plans by all rules of booking, best first. Optional stages are left out. Errors: those of find(), and Refused
    /// “plan.nothing” where everything is booked.
    Result<FoundPlans> planLoop(const LoopRequest &request) const;

    /// The interviews that many applications still have before them, as one problem; see loopselection.h.
    Result<LoopSelection> selectLoops(const LoopsRequest &request) const;

    /// Whose loops may be planned together: all who are active for the job, then those of each opening by code, then
    /// those at each stage in the order of the plan, stages of the same name in several plans together.
    Result<QList<LoopGroup>> loopGroups(const JobId &job) const;

    /// The loop of a candidate planned anew around one of its interviews that cannot be at its time with its
    /// interviewer, with at most three other candidates moved; see loopreplanning.h. What begins within the notice, is
    /// led by several people, or was agreed against a rule stays as it is. Refused “replan.panel” for an interview that
    /// is not led by one person, and “replan.over” for one that is over; NotFound “interview.gone”.
    Result<FoundReplan> replan(const ReplanRequest &request) const;

private:
    struct Team;
    struct Remaining;
    struct Gathering;
    struct Replanning;
    Status addReplanLoop(Replanning &replanning, const QList<InterviewEntry> &parts) const;
    Status gatherReplanLoops(Replanning &replanning) const;
    Result<FoundReplan> replanned(Replanning &replanning) const;
    Status gatherLoop(const ApplicationId &application, Gathering &gathering) const;
    Result<Remaining> remaining(const LoopRequest &request) const;
    Status addPart(qsizetype index, const LoopRequest &request, Remaining &remaining) const;
    Result<Team> team(const Seat &seat, const SlotRequest &request) const;
    Status gatherTimes(const TimeSpan &span, const InterviewId &leftOut, QList<SlotPerson> &people) const;
    // Its two parts: the calendars' texts, and everything else.
    Status gatherCalendars(const TimeSpan &span, QList<SlotPerson> &people) const;
    Status gatherInterviews(const TimeSpan &span, const InterviewId &leftOut, QList<SlotPerson> &people) const;
    /// A finder for the people, whose times it gathers; while their calendars are worked through the rest is read.
    Result<std::unique_ptr<const SlotFinder>> finderFor(const QDateTime &from, int days, const InterviewId &leftOut,
        QList<SlotPerson> &people, const QTimeZone &desk) const;
    /// `offersOver` as FoundSlots has it.
    Status addCandidate(const Seat &seat, const SlotRequest &request, SlotQuery &query, QString &offersOver) const;
    struct Search;
    struct StandIns;
    /// Who is asked for, and who could stand in for each of them.
    Result<StandIns> standIns(const Seat &seat, const SlotRequest &request) const;
    /// Says of times found of whom among `people` it is not known whether they are free then; `watching` are there each
    /// time. Looks at the calendars of no others.
    Status addUnknown(const QList<SlotProposal *> &proposals, const QList<Person> &people,
        const QList<BookingParticipant> &watching) const;
    Status addUnknown(FoundSlots &found) const;
    Status addUnknown(FoundPlans &found) const;
    /// Replaces as few people as possible.
    Status replace(const Seat &seat, const SlotRequest &request, const Search &search, FoundSlots &found) const;

    ServiceContext m_context;
};

} // namespace shortlist
