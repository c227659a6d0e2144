// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/slotservice.h"

#include "domain/calendar/availability.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/stageorder.h"
#include "domain/calendar/zonedtime.h"
#include "domain/people/awaydays.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/slotteam.h"
#include "service/candidates/candidateservice.h"
#include "service/settings/schedulingwishes.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// The week before is asked for too: somebody's local week has begun by then.
constexpr int kDaysAround = 9;

/// So few are asked about by name; of more all is read.
constexpr qsizetype kNamedPeople = 16;

/// Those to ask about by name; none: everybody.
QList<PersonId> namedOf(const QList<SlotPerson> &people)
{
    QList<PersonId> named;
    if (people.size() <= kNamedPeople) {
        for (const SlotPerson &one : people)
            named += one.person.id;
    }
    return named;
}

bool takesTime(const Interview &interview)
{
    return interview.state == InterviewState::Proposed || interview.state == InterviewState::Confirmed;
}

} // namespace

Status refuseWalls(const QSet<SlotRule> &relaxed)
{
    if (std::all_of(relaxed.begin(), relaxed.end(), mayRelax))
        return done();
    return failure(Error::Code::Refused, "slots.relax",
        QCoreApplication::translate("Slots", "This rule cannot be set aside."),
        QCoreApplication::translate("Slots", "Only notice, working hours and limits on interviews can."));
}

namespace {

/// Why the pool does not let somebody lead; empty where it does, or there is none.
QString whyNotInPool(const SeatFacts &facts, const Person &person, ParticipantRole role)
{
    if (!facts.pool || role != ParticipantRole::Interviewer)
        return {};
    for (const Objection &objection : judge(facts, person, role).objections) {
        if (objection.kind == Objection::Kind::NotInPool || objection.kind == Objection::Kind::NotTrained)
            return objection.sentence;
    }
    return {};
}

bool hasQualified(const SeatFacts &facts)
{
    return std::any_of(facts.training.begin(), facts.training.end(),
        [](TrainingLevel level) { return level == TrainingLevel::Qualified; });
}

/// Whom of those asked to lead it to replace, whatever their calendars say.
QSet<PersonId> declinedAmong(const Seat &seat, const SlotRequest &request)
{
    QSet<PersonId> gone;
    for (const BookingParticipant &one : request.people) {
        if (one.role == ParticipantRole::Interviewer && seat.facts.declined.contains(one.personId))
            gone.insert(one.personId);
    }
    return gone;
}

/// Says of times found who is there because the pool trusts them with it.
void praisePool(const SeatFacts &facts, FoundSlots &found)
{
    if (!facts.pool)
        return;
    for (SlotProposal &proposal : found.answer.proposals) {
        QStringList names;
        for (const int person : proposal.people)
            names += found.people.at(person).name;
        proposal.reasons +=
            QCoreApplication::translate("Slots", "Qualified in the pool: %1").arg(names.join(QStringLiteral(", ")));
    }
}

} // namespace

QString whyNobody(const Seat &seat, const SlotRequest &request)
{
    if (!request.people.isEmpty())
        return QCoreApplication::translate(
            "Slots", "Nobody of those chosen leads the interview. Choose an interviewer.");
    if (seat.facts.pool && !hasQualified(seat.facts))
        return QCoreApplication::translate(
            "Slots", "Nobody in the pool for “%1” is qualified yet. Qualify somebody in the directory.")
            .arg(seat.facts.stage.name);
    if (!seat.facts.declined.isEmpty())
        return QCoreApplication::translate("Slots",
            "Nobody but those who declined “%1” can hold it without a reason for an exception. Choose who is to"
            " hold it.")
            .arg(seat.facts.stage.name);
    return QCoreApplication::translate(
        "Slots", "Nobody of the team can hold “%1” without a reason for an exception. Choose who is to hold it.")
        .arg(seat.facts.stage.name);
}

QList<QList<int>> seatsOrDeclined(const SeatFacts &facts, const QList<SlotPerson> &people)
{
    const auto seats = seatsFor(facts, people);
    const bool lacking =
        std::any_of(seats.begin(), seats.end(), [](const QList<int> &seated) { return seated.isEmpty(); });
    if (!lacking || facts.declined.isEmpty())
        return seats;
    SeatFacts everybody = facts;
    everybody.declined.clear();
    return seatsFor(everybody, people);
}

Result<SlotService::Team> SlotService::team(const Seat &seat, const SlotRequest &request) const
{
    Team team;
    if (!request.people.isEmpty()) {
        for (const BookingParticipant &one : request.people) {
            const auto person = m_context.workspace.get(one.personId);
            if (!person)
                return person.error();
            const int place = int(team.people.size());
            if (std::any_of(team.people.begin(), team.people.end(),
                    [&one](const SlotPerson &other) { return other.person.id == one.personId; }))
                return failure(Error::Code::Refused, "book.team",
                    QCoreApplication::translate("Booking", "%1 is there twice.").arg(person->name),
                    QCoreApplication::translate("Booking", "Take one of the two entries out."));
            team.people += SlotPerson{ *person, {}, {}, {} };
            if (const QString why = whyNotInPool(seat.facts, *person, one.role); !why.isEmpty())
                team.refused = why;
            // Who is to be there is there; seats only say in addition what each of them costs.
            if (one.role == ParticipantRole::Interviewer && team.seats.size() < SlotQuery::kMostSeats)
                team.seats += QList<int>{ place };
            else
                team.alongside += place;
        }
        return team;
    }
    auto all = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!all)
        return all.error();
    if (all->isEmpty())
        team.refused = QCoreApplication::translate(
            "Slots", "Nobody is in the team's directory yet. Add the people who interview there first.");
    QList<SlotPerson> everybody;
    everybody.reserve(all->size());
    for (Person &person : *all)
        everybody += SlotPerson{ std::move(person), {}, {}, {} };
    // Calendars are read only of those who can take a seat.
    QList<int> places(everybody.size(), -1);
    team.people.reserve(everybody.size());
    const auto seats = seatsFor(seat.facts, everybody);
    for (const QList<int> &seated : seats) {
        QList<int> own;
        for (const int one : seated) {
            if (places.at(one) < 0) {
                places[one] = int(team.people.size());
                team.people += std::move(everybody[one]);
            }
            own += places.at(one);
        }
        team.seats += own;
    }
    return team;
}

// The one place where it is gathered what takes up people's time: a further kind of busy times is added here.
Status SlotService::gatherTimes(const TimeSpan &span, const InterviewId &leftOut, QList<SlotPerson> &people) const
{
    if (auto gathered = gatherCalendars(span, people); !gathered)
        return gathered;
    return gatherInterviews(span, leftOut, people);
}

Status SlotService::gatherCalendars(const TimeSpan &span, QList<SlotPerson> &people) const
{
    auto calendars = m_context.queries.calendar.calendars(span, namedOf(people));
    if (!calendars)
        return calendars.error();
    for (SlotPerson &one : people) {
        const auto own = calendars->constFind(one.person.id);
        if (own == calendars->constEnd())
            continue;
        one.calendars = own->busy;
        one.knownThroughout = own->knownThroughout;
    }
    return done();
}

Status SlotService::gatherInterviews(const TimeSpan &span, const InterviewId &leftOut, QList<SlotPerson> &people) const
{
    const TimeSpan around{ span.start.addDays(-kDaysAround), span.end.addDays(kDaysAround) };
    auto taken = m_context.queries.calendar.taken(around, leftOut, namedOf(people));
    if (!taken)
        return taken.error();
    const auto away =
        m_context.queries.calendar.away(span.start.date().addDays(-1), span.end.date().addDays(kAwayInARow));
    if (!away)
        return away.error();
    QHash<PersonId, qsizetype> places;
    for (qsizetype i = 0; i < people.size(); ++i) {
        SlotPerson &one = people[i];
        if (!away->isEmpty())
            places.insert(one.person.id, i);
        const auto own = taken->constFind(one.person.id);
        if (own == taken->constEnd())
            continue;
        one.starts = own->starts;
        one.busy = own->interviews;
    }
    for (const Away &days : *away) {
        if (const auto place = places.constFind(days.personId); place != places.constEnd())
            people[*place].away += days;
    }
    return done();
}

Result<std::unique_ptr<const SlotFinder>> SlotService::finderFor(
    const QDateTime &from, int days, const InterviewId &leftOut, QList<SlotPerson> &people, const QTimeZone &desk) const
{
    const TimeSpan span{ from, from.addDays(days) };
    if (auto gathered = gatherCalendars(span, people); !gathered)
        return gathered.error();
    CalendarMasks calendars(SlotGrid(from, days), people);
    if (auto gathered = gatherInterviews(span, leftOut, people); !gathered)
        return gathered.error();
    return std::unique_ptr<const SlotFinder>(new SlotFinder(from, days, people, desk, std::move(calendars)));
}

Status SlotService::addCandidate(
    const Seat &seat, const SlotRequest &request, SlotQuery &query, QString &offersOver) const
{
    query.zoneKnown = !seat.candidate.zone.isEmpty() && zoneNamed(seat.candidate.zone).ok();
    InterviewFilter own;
    own.candidate = seat.candidate.id;
    const auto interviews = m_context.queries.calendar.interviews(own);
    if (!interviews)
        return interviews.error();
    const auto wishes = wishesOf(m_context.workspace);
    if (!wishes)
        return wishes.error();
    query.bufferMinutes = wishes->bufferMinutes;
    query.spacing = wishes->spacing;
    for (const InterviewEntry &entry : *interviews) {
        if (entry.interview.id == request.self || entry.interview.state == InterviewState::NoShow)
            continue;
        for (const InterviewPerson &person : entry.people)
            query.known.insert(person.personId);
        if (takesTime(entry.interview))
            query.candidateBusy += entry.span();
    }
    const StageOrder order = StageOrder::around(
        *interviews, seat.application.id, seat.facts.stage.position, request.self, wishes->gapMinutes);
    query.notBefore = order.notBefore;
    query.notAfter = order.notAfter;
    const auto windows = availabilityFromText(request.candidateTimes, query.now, query.candidateZone);
    if (!windows)
        return windows.error();
    query.windows = *windows;
    if (!request.candidateTimes.trimmed().isEmpty() || request.anyCandidateTime)
        return done();
    const auto stored = CandidateService(m_context).times(seat.candidate.id);
    if (!stored)
        return stored.error();
    query.windows = windowsToCome(*stored, query.now);
    if (query.windows.isEmpty() && !stored->isEmpty())
        offersOver = QCoreApplication::translate("Slots", "What %1 offered is over; any time is searched.")
                         .arg(seat.candidate.name);
    return done();
}

Result<FoundSlots> SlotService::find(const SlotRequest &request) const
{
    if (auto allowed = refuseWalls(request.relaxed); !allowed)
        return allowed.error();
    const BookingChecker checker(m_context.workspace, m_context);
    const auto seat = checker.seat(request.applicationId, request.stageId);
    if (!seat)
        return seat.error();
    const Stage &stage = seat->facts.stage;
    if (auto held = refuseWithoutInterviews(stage); !held)
        return held.error();
    FoundSlots found;
    found.candidate = seat->candidate;
    found.stage = stage;
    found.minutes = request.minutes == 0 ? plannedMinutes(stage) : request.minutes;
    if (auto bounded = withinBounds(found.minutes); !bounded)
        return bounded.error();
    const auto notice = noticeOf(m_context.workspace, stage);
    if (!notice)
        return notice.error();
    found.noticeHours = *notice;
    const QTimeZone desk = deskZone(m_context);
    found.candidateZone = zoneOr(seat->candidate.zone, desk);

    auto who = team(*seat, request);
    if (!who)
        return who.error();
    SlotQuery query;
    query.now = m_context.clock.nowUtc();
    query.noticeHours = found.noticeHours;
    query.minutes = found.minutes;
    query.seats = who->seats;
    query.alongside = who->alongside;
    query.candidateZone = found.candidateZone;
    query.relaxed = request.relaxed;
    query.notAt = request.notAt;
    if (auto added = addCandidate(*seat, request, query, found.offersOver); !added)
        return added.error();
    found.windows = query.windows;
    if (const auto read = readAvailability(request.candidateTimes, query.now, query.candidateZone))
        found.guesses = read->remarks;
    const QDateTime from = request.from.isValid() && query.now < request.from ? request.from.toUTC() : query.now;
    const int days = std::clamp(request.days, 1, SlotGrid::kMostDays);
    const auto finder = finderFor(from, days, request.self, who->people, desk);
    if (!finder)
        return finder.error();

    if (query.seats.isEmpty() || std::any_of(query.seats.begin(), query.seats.end(), [](const QList<int> &seated) {
            return seated.isEmpty();
        }))
        found.nobody = whyNobody(*seat, request);
    if (!who->refused.isEmpty())
        found.nobody = who->refused;
    found.people.reserve(who->people.size());
    for (const SlotPerson &one : std::as_const(who->people))
        found.people += one.person;
    for (const int place : std::as_const(who->alongside))
        found.alongside += request.people.at(place);
    if (found.nobody.isEmpty())
        found.answer = (**finder).find(query);
    found.declined = declinedAmong(*seat, request);
    const bool wanting = found.answer.proposals.isEmpty() || !found.declined.isEmpty();
    if (request.mayReplace && wanting && !request.people.isEmpty()) {
        if (auto replaced = replace(*seat, request, { from, days, desk, query }, found); !replaced)
            return replaced.error();
    }
    praisePool(seat->facts, found);
    if (auto said = addUnknown(found); !said)
        return said.error();
    return found;
}

} // namespace shortlist
