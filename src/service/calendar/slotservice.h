// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/slotfinder.h"
#include "domain/candidates/candidate.h"
#include "service/core/commandrunner.h"

namespace shortlist {

struct Seat;

/// For what a time is looked for.
struct SlotRequest {
    ApplicationId applicationId;
    StageId stageId;
    int minutes = 0; ///< 0: as the plan says
    QDateTime from; ///< not before; invalid: from now on
    int days = 14; ///< how far to look, at most SlotGrid::kMostDays
    QList<BookingParticipant> people; ///< who is to be there; empty: whoever is eligible without a reason
    QString candidateTimes; ///< as the candidate writes it, see availabilityFromText(); empty: not known
    QSet<SlotRule> relaxed; ///< only those that mayRelax()
    InterviewId self; ///< an interview that is to be moved: it is in nobody's way
};

/// Times found, or why there are none.
struct FoundSlots {
    Candidate candidate;
    Stage stage;
    int minutes = 0;
    int noticeHours = 0;
    QTimeZone candidateZone;
    QList<TimeSpan> windows; ///< what was read of the candidate's times
    QList<Person> people; ///< whom SlotProposal::people counts
    QList<BookingParticipant> alongside; ///< those asked for who take no seat: shadows, and whoever is one too many
    SlotAnswer answer;
    QString nobody; ///< translated: why nobody can lead this interview at all; empty where somebody can
};

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

private:
    struct Team;
    Result<Team> team(const Seat &seat, const SlotRequest &request) const;
    Status gatherTimes(const TimeSpan &span, const InterviewId &leftOut, QList<SlotPerson> &people) const;
    Status addCandidate(const Seat &seat, const SlotRequest &request, SlotQuery &query) const;

    ServiceContext m_context;
};

} // namespace shortlist
