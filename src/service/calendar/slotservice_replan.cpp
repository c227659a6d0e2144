// SPDX-License-Identifier: GPL-3.0-or-later
// One loop planned anew around an interview that cannot be, with few others moved: what it takes is read, and said.
#include "domain/calendar/unknowntimes.h"
#include "domain/calendar/zonedtime.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/replanning.h"
#include "service/calendar/slotteam.h"
#include "service/settings/schedulingwishes.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// Others that could make room: those nearest in time. More would take longer than one waits, and help no further.
constexpr qsizetype kMostReplanOthers = 80;

bool isSingle(const InterviewEntry &entry)
{
    return entry.people.size() == 1 && entry.people.constFirst().role == ParticipantRole::Interviewer;
}

Error replanPanel(const InterviewEntry &entry)
{
    return failure(Error::Code::Refused, "replan.panel",
        QCoreApplication::translate("Plans", "“%1” of %2 is not led by one person alone.")
            .arg(entry.stageName, entry.candidateName),
        QCoreApplication::translate("Plans", "Move it, or change its people."));
}

Error replanOver(const InterviewEntry &entry)
{
    return failure(Error::Code::Refused, "replan.over",
        QCoreApplication::translate("Plans", "“%1” of %2 is over.").arg(entry.stageName, entry.candidateName),
        QCoreApplication::translate("Plans", "Book another one."));
}

Error replanGone()
{
    return failure(Error::Code::NotFound, "interview.gone",
        QCoreApplication::translate("Plans", "This interview is not in the workspace any more."),
        QCoreApplication::translate("Plans", "Look at the calendar again and choose anew."));
}

QString whyNoReplan(const ReplanAnswer &answer, const QString &candidate, const QString &stage)
{
    switch (answer.outcome) {
    case ReplanAnswer::Outcome::Planned:
        return {};
    case ReplanAnswer::Outcome::NoTime:
        return QCoreApplication::translate(
            "Plans", "“%1” finds no time for %2, even if other candidates had no interviews.")
            .arg(stage, candidate);
    case ReplanAnswer::Outcome::TooTight:
        return QCoreApplication::translate(
            "Plans", "There is no time for %1, even if three other candidates are moved.")
            .arg(candidate);
    case ReplanAnswer::Outcome::GivenUp:
        break;
    }
    return QCoreApplication::translate("Plans",
        "No times were found for %1 for which at most three other candidates are moved; not everything was tried.")
        .arg(candidate);
}

/// In order of the plan, and that is also the order of time.
bool isInOrder(const QList<InterviewEntry> &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).interview.startAt < parts.at(i - 1).interview.endAt())
            return false;
    }
    return true;
}

void orderByPlan(QList<InterviewEntry> &parts)
{
    std::stable_sort(parts.begin(), parts.end(), [](const InterviewEntry &a, const InterviewEntry &b) {
        return std::pair(a.stageIndex, a.interview.startAt) < std::pair(b.stageIndex, b.interview.startAt);
    });
}

} // namespace

Status SlotService::addReplanLoop(Replanning &replanning, const QList<InterviewEntry> &parts) const
{
    const BookingChecker checker(m_context.workspace, m_context);
    const bool isFirst = replanning.loops.isEmpty();
    Replanning::One one;
    one.parts = parts;
    for (const InterviewEntry &part : parts) {
        const auto seat = checker.seat(part.interview.applicationId, part.interview.stageId);
        if (!seat)
            return seat.error();
        QList<SlotPerson> everybody;
        for (const Person &person : std::as_const(replanning.team))
            everybody += SlotPerson{ person, {}, {}, {} };
        const auto seats = seatsOrDeclined(seat->facts, everybody);
        const bool active = seat->application.state == ApplicationState::Active;
        const auto leads = [&](int place) {
            return everybody.at(place).person.id == part.people.constFirst().personId;
        };
        // Others move only from rule to rule: what was agreed by way of exception stays as it is.
        const bool plain = seats.size() == 1 && !seats.constFirst().isEmpty() && active
                        && (isFirst || std::any_of(seats.constFirst().begin(), seats.constFirst().end(), leads));
        if (!plain && isFirst)
            return active ? Status(replanPanel(part)) : refuseUnlessActive(*seat);
        if (!plain)
            return done();
        QList<int> eligible;
        for (const int place : seats.constFirst())
            eligible += replanning.placeOf(everybody.at(place).person);
        std::sort(eligible.begin(), eligible.end());
        one.eligible += eligible;
        if (!one.query.now.isValid()) {
            one.query.now = replanning.now;
            one.query.noticeHours = replanning.noticeHours;
            one.query.candidateZone = zoneOr(seat->candidate.zone, deskZone(m_context));
            SlotRequest single;
            single.applicationId = part.interview.applicationId;
            single.stageId = part.interview.stageId;
            QString over; // of the candidates of others nobody is told more
            if (auto added = addCandidate(*seat, single, one.query, over); !added)
                return added;
        }
        const auto notice = noticeOf(m_context.workspace, seat->facts.stage);
        if (!notice)
            return notice.error();
        one.noticeHours += *notice;
        // Where others make room they keep the longest notice of their interviews.
        if (!isFirst)
            one.query.noticeHours = std::max(one.query.noticeHours, *notice);
    }
    if (const auto between = replanning.boundByOthers(one))
        return isFirst ? Status(replanPanel(*between)) : done();
    replanning.loops += one;
    return done();
}

/// The loop itself, and those that could make room, the nearest first.
Status SlotService::gatherReplanLoops(Replanning &replanning) const
{
    const InterviewEntry &lost = replanning.lost;
    QHash<ApplicationId, QList<InterviewEntry>> ahead;
    QHash<CandidateId, QSet<ApplicationId>> applications;
    QList<ApplicationId> order;
    for (const InterviewEntry &entry : std::as_const(replanning.entries)) {
        if (!entry.isOpen() || entry.interview.startAt < replanning.now)
            continue;
        if (!ahead.contains(entry.interview.applicationId))
            order += entry.interview.applicationId;
        ahead[entry.interview.applicationId] += entry;
        applications[entry.candidateId].insert(entry.interview.applicationId);
    }
    QList<InterviewEntry> own{ lost };
    for (const InterviewEntry &entry : ahead.value(lost.interview.applicationId)) {
        if (entry.interview.id != lost.interview.id && isSingle(entry) && !replanning.isNear(entry))
            own += entry;
    }
    orderByPlan(own);
    if (auto added = addReplanLoop(replanning, own); !added)
        return added;
    const auto distance = [&](const ApplicationId &application) {
        return std::abs(lost.interview.startAt.secsTo(ahead.value(application).constFirst().interview.startAt));
    };
    std::stable_sort(order.begin(), order.end(),
        [&](const ApplicationId &a, const ApplicationId &b) { return distance(a) < distance(b); });
    for (const ApplicationId &application : std::as_const(order)) {
        QList<InterviewEntry> parts = ahead.value(application);
        const bool movable = application != lost.interview.applicationId
                          && parts.constFirst().candidateId != lost.candidateId
                          && applications.value(parts.constFirst().candidateId).size() == 1
                          && std::all_of(parts.begin(), parts.end(), [&](const InterviewEntry &entry) {
                                 return isSingle(entry) && !replanning.isNear(entry)
                                     && entry.interview.endAt() <= replanning.grid.end();
                             });
        orderByPlan(parts);
        if (!movable || !isInOrder(parts))
            continue;
        if (replanning.loops.size() > kMostReplanOthers)
            break;
        if (auto added = addReplanLoop(replanning, parts); !added)
            return added;
    }
    return done();
}

Result<FoundReplan> SlotService::replan(const ReplanRequest &request) const
{
    InterviewFilter one;
    one.interview = request.interviewId;
    one.withCancelled = true;
    const auto found = m_context.queries.calendar.interviews(one);
    if (!found)
        return found.error();
    if (request.interviewId.isNull() || found->isEmpty())
        return replanGone();
    Replanning replanning(m_context.clock.nowUtc(), std::clamp(request.days, 1, SlotGrid::kMostDays));
    replanning.lost = found->constFirst();
    const InterviewEntry &lost = replanning.lost;
    const bool cancelled = lost.interview.state == InterviewState::Cancelled;
    if (!cancelled && (!lost.isOpen() || lost.interview.startAt <= replanning.now))
        return replanOver(lost);
    if (!isSingle(lost))
        return replanPanel(lost);
    const auto stage = m_context.workspace.get(lost.interview.stageId);
    if (!stage)
        return stage.error();
    const auto notice = noticeOf(m_context.workspace, *stage);
    if (!notice)
        return notice.error();
    replanning.noticeHours = *notice;
    const auto wishes = wishesOf(m_context.workspace);
    if (!wishes)
        return wishes.error();
    replanning.gapMinutes = wishes->gapMinutes;
    const auto team = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!team)
        return team.error();
    replanning.team = *team;
    constexpr int kReplanDaysAround = 9; // for limits of weeks that reach over the ends
    const TimeSpan span{ replanning.grid.start(), replanning.grid.end() };
    const auto entries = m_context.queries.calendar.interviews(
        { { span.start.addDays(-kReplanDaysAround), span.end.addDays(kReplanDaysAround) }, {}, {}, {}, {}, {}, false });
    if (!entries)
        return entries.error();
    for (const InterviewEntry &entry : *entries) {
        if (entry.interview.state != InterviewState::NoShow)
            replanning.entries += entry;
    }
    if (auto gathered = gatherReplanLoops(replanning); !gathered)
        return gathered.error();
    return replanned(replanning);
}

Result<FoundReplan> SlotService::replanned(Replanning &replanning) const
{
    const TimeSpan span{ replanning.grid.start(), replanning.grid.end() };
    const auto away = m_context.queries.calendar.away(span.start.date().addDays(-1), span.end.date().addDays(1));
    if (!away)
        return away.error();
    const auto calendars = m_context.queries.calendar.busy(span, {});
    if (!calendars)
        return calendars.error();
    FoundReplan found;
    found.candidateName = replanning.lost.candidateName;
    for (;;) {
        replanning.gatherPeople(*calendars, *away);
        replanning.build(deskZone(m_context));
        const LoopModel model(replanning.problem);
        // What stays where it is takes time from the others: all is built anew.
        if (replanning.dropWhatDoesNotFit(model))
            continue;
        const ReplanAnswer answer = replanLoop(model, replanning.plan, replanning.question);
        QString stuck = replanning.lost.stageName;
        const std::vector<int> &stages = replanning.question.stages.front();
        for (size_t part = 0; part < stages.size(); ++part) {
            if (stages[part] == answer.stuckAt)
                stuck = replanning.loops.constFirst().parts.at(qsizetype(part)).stageName;
        }
        found.impossible = whyNoReplan(answer, found.candidateName, stuck);
        if (!found.impossible.isEmpty())
            return found;
        found.moves = replanning.movesOf(answer.plan, 0);
        for (const int other : answer.moved) {
            found.moves += replanning.movesOf(answer.plan, other);
            found.othersMoved += replanning.loops.at(other).parts.constFirst().candidateName;
        }
        for (InterviewMove &move : found.moves) {
            const Person &person = replanning.people.at(replanning.places.value(move.personId)).person;
            const TimeSpan then{ move.startAt, move.startAt.addSecs(qint64(move.minutes) * 60) };
            move.unknownPerson = unknownAt(move.personId, move.person, calendars->value(move.personId), then,
                zoneOr(person.zone, deskZone(m_context)));
            if (move.unknownPerson)
                move.unknown = move.unknownPerson->sentence();
        }
        return found;
    }
}

} // namespace shortlist
