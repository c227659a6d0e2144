// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availability.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/remaininginterviews.h"
#include "service/calendar/slotteam.h"
#include "service/settings/schedulingwishes.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

Error nothingToPlan(const Candidate &candidate)
{
    return failure(Error::Code::Refused, "plan.nothing",
        QCoreApplication::translate("Plans", "All interviews of %1 are booked.").arg(candidate.name),
        QCoreApplication::translate("Plans", "Move one of them on the calendar, or book a further sitting."));
}

Error tooMuchToPlan(const Candidate &candidate)
{
    // In a variable: Qt's lupdate never comes back from a conversion in the place of the number.
    const int most = int(CandidatePlanQuery::kMostParts);
    return failure(Error::Code::Refused, "plan.many",
        QCoreApplication::translate("Plans", "%1 has more than %n interviews left.", nullptr, most).arg(candidate.name),
        QCoreApplication::translate("Plans", "Book the first of them one by one."));
}

/// Interviews of a stage that are to come or took place.
Result<int> takenOf(const Reader &reader, const ApplicationId &application, const StageId &stage)
{
    const auto all = reader.all<Interview>({ equals(&Interview::applicationId, application),
        equals(&Interview::stageId, stage), differs(&Interview::state, InterviewState::Cancelled),
        differs(&Interview::state, InterviewState::NoShow) });
    if (!all)
        return all.error();
    return int(all->size());
}

bool isManned(const QList<QList<int>> &seats)
{
    return !seats.isEmpty()
        && std::none_of(seats.begin(), seats.end(), [](const QList<int> &seat) { return seat.isEmpty(); });
}

} // namespace

int FoundPlans::longestNotice() const
{
    int hours = 0;
    for (const RemainingInterview &interview : interviews)
        hours = std::max(hours, interview.noticeHours);
    return hours;
}

Result<QList<BookingRequest>> bookingsOf(
    const FoundPlans &found, const CandidatePlan &plan, const ApplicationId &application, const QString &zone)
{
    QList<BookingRequest> requests;
    for (qsizetype index = 0; index < plan.interviews.size(); ++index) {
        const SlotProposal &interview = plan.interviews.at(index);
        const auto when = BookingTime::at(interview.startAt, zone);
        if (!when)
            return when.error();
        BookingRequest request;
        request.applicationId = application;
        request.stageId = found.interviews.at(index).stage.id;
        request.when = *when;
        request.minutes = interview.minutes;
        for (const int person : interview.people)
            request.participants += BookingParticipant{ found.people.at(person).id };
        requests += request;
    }
    return requests;
}

Result<SlotService::Remaining> SlotService::remaining(const LoopRequest &request) const
{
    const Reader &reader = m_context.workspace;
    const BookingChecker checker(reader, m_context);
    const auto application = reader.get(request.applicationId);
    if (!application)
        return application.error();
    const auto stages =
        reader.all<Stage>({ equals(&Stage::planId, application->planId) }, { fieldName(&Stage::position) });
    if (!stages)
        return stages.error();
    const auto standing = checker.seat(request.applicationId, application->stageId);
    if (!standing)
        return standing.error();
    if (auto active = refuseUnlessActive(*standing); !active)
        return active.error();
    Remaining remaining;
    remaining.found.candidate = standing->candidate;
    remaining.found.jobTitle = standing->facts.job.title;
    for (const Stage &stage : *stages) {
        if (stage.kind != StageKind::Interview || stage.optional || stage.position < standing->facts.stage.position)
            continue;
        const auto taken = takenOf(reader, request.applicationId, stage.id);
        if (!taken)
            return taken.error();
        const auto notice = noticeOf(m_context.workspace, stage);
        if (!notice)
            return notice.error();
        const auto seat = checker.seat(request.applicationId, stage.id);
        if (!seat)
            return seat.error();
        for (int sitting = *taken; sitting < std::max(stage.countMin, 1); ++sitting) {
            remaining.found.interviews += RemainingInterview{ stage, plannedMinutes(stage), *notice };
            remaining.seats += *seat;
        }
    }
    if (remaining.seats.isEmpty())
        return nothingToPlan(remaining.found.candidate);
    if (remaining.seats.size() > CandidatePlanQuery::kMostParts)
        return tooMuchToPlan(remaining.found.candidate);
    return remaining;
}

Status SlotService::addPart(qsizetype index, const LoopRequest &request, Remaining &remaining) const
{
    const RemainingInterview &interview = remaining.found.interviews.at(index);
    const Seat &seat = remaining.seats.at(index);
    SlotRequest single;
    single.applicationId = request.applicationId;
    single.stageId = interview.stage.id;
    single.candidateTimes = request.candidateTimes;
    single.anyCandidateTime = request.anyCandidateTime;
    LoopPart part{ interview.stage.name, {} };
    part.query.now = m_context.clock.nowUtc();
    part.query.noticeHours = interview.noticeHours;
    part.query.minutes = interview.minutes;
    part.query.candidateZone = remaining.found.candidateZone;
    part.query.relaxed = request.relaxed;
    if (auto added = addCandidate(seat, single, part.query, remaining.found.offersOver); !added)
        return added;
    if (request.spacing)
        part.query.spacing = *request.spacing;
    const auto who = team(seat, single);
    if (!who)
        return who.error();
    part.query.seats = who->seats;
    for (QList<int> &seated : part.query.seats) {
        for (int &person : seated)
            person = remaining.placeOf(who->people.at(person));
    }
    if (remaining.found.nobody.isEmpty() && !isManned(part.query.seats))
        remaining.found.nobody = who->refused.isEmpty() ? whyNobody(seat, single) : who->refused;
    remaining.query.parts += part;
    return done();
}

Result<FoundPlans> SlotService::planLoop(const LoopRequest &request) const
{
    if (auto allowed = refuseWalls(request.relaxed); !allowed)
        return allowed.error();
    auto left = remaining(request);
    if (!left)
        return left.error();
    FoundPlans &found = left->found;
    const QTimeZone desk = deskZone(m_context);
    found.candidateZone = zoneOr(found.candidate.zone, desk);
    for (qsizetype index = 0; index < left->seats.size(); ++index) {
        if (auto added = addPart(index, request, *left); !added)
            return added.error();
    }
    const auto wishes = wishesOf(m_context.workspace);
    if (!wishes)
        return wishes.error();
    left->query.gapMinutes = wishes->gapMinutes;
    found.windows = left->query.parts.constFirst().query.windows;
    found.spacing = left->query.parts.constFirst().query.spacing;
    const QDateTime now = m_context.clock.nowUtc();
    if (const auto read = readAvailability(request.candidateTimes, now, found.candidateZone))
        found.guesses = read->remarks;
    const QDateTime from = request.from.isValid() && now < request.from ? request.from.toUTC() : now;
    const int days = std::clamp(request.days, 1, SlotGrid::kMostDays);
    const auto finder = finderFor(from, days, {}, left->people, desk);
    if (!finder)
        return finder.error();
    for (const SlotPerson &one : std::as_const(left->people))
        found.people += one.person;
    if (found.nobody.isEmpty())
        found.answer = planCandidate(**finder, left->query);
    if (auto said = addUnknown(found); !said)
        return said.error();
    return found;
}

} // namespace shortlist
