// SPDX-License-Identifier: GPL-3.0-or-later
// One loop planned anew around an interview that cannot be, with few others moved.
#include "domain/calendar/stageorder.h"
#include "domain/calendar/unknowntimes.h"
#include "domain/calendar/zonedtime.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/loopparts.h"
#include "service/calendar/replanning.h"
#include "service/calendar/slotteam.h"
#include "service/settings/schedulingwishes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace shortlist {

namespace {

/// Others that could make room: those nearest in time. More would take longer than one waits, and help no further.
constexpr qsizetype kMostReplanOthers = 80;
/// Another time or interviewer for one interview: ten days of waiting. Others make room where there is none; that they
/// would come sooner is no reason to ask them again.
constexpr int kReplanChange = 10 * 96;

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

/// What is later than the loop's notice, as a technical interview can be that follows the one that is lost, has its
/// own; but where it is, it may stay.
SlotService::Replanning::Kind SlotService::Replanning::kindFor(const One &one, qsizetype part) const
{
    const QDateTime &startAt = one.parts.at(part).interview.startAt;
    Kind kind{ one.parts.at(part).interview.minutes, one.eligible.at(part) };
    if (one.noticeHours.at(part) <= one.query.noticeHours)
        return kind;
    const QDateTime earliest = now.addSecs(qint64(one.noticeHours.at(part)) * 3600);
    kind.notBefore = int((grid.start().secsTo(earliest) + 59) / 60);
    if (startAt < earliest && isOnGrid(startAt))
        kind.kept = stepOf(startAt) * SlotGrid::kMinutes;
    return kind;
}

int SlotService::Replanning::kindOf(const Kind &sought)
{
    const auto known = std::find(kinds.begin(), kinds.end(), sought);
    if (known != kinds.end())
        return int(known - kinds.begin());
    kinds.push_back(sought);
    problem.stageMinutes.push_back(sought.minutes);
    problem.stageClosed.push_back(sought.closed());
    return int(kinds.size()) - 1;
}

void SlotService::Replanning::gatherPeople(const QHash<PersonId, BusyTimes> &calendars, const QList<Away> &away)
{
    for (SlotPerson &one : people) {
        one.busy = calendars.value(one.person.id).busy;
        one.starts.clear();
        one.away.clear();
    }
    for (const Away &days : away) {
        if (const auto place = places.constFind(days.personId); place != places.constEnd())
            people[*place].away += days;
    }
    for (const InterviewEntry &entry : std::as_const(entries)) {
        if (isPlanned(entry.interview.id))
            continue;
        for (const InterviewPerson &person : entry.people) {
            const auto place = places.constFind(person.personId);
            if (place == places.constEnd())
                continue;
            people[*place].starts += entry.interview.startAt;
            if (entry.isOpen())
                people[*place].busy += entry.span();
        }
    }
    // Whoever was to lead the interview that cannot be is not there then.
    if (const auto place = places.constFind(lost.people.constFirst().personId); place != places.constEnd())
        people[*place].busy += lost.span();
}

void SlotService::Replanning::addInterviewer(int place, const QTimeZone &desk)
{
    const SlotPerson &one = people.at(place);
    const ZoneDays zone(grid, zoneOr(one.person.zone, desk));
    LoopInterviewer interviewer;
    interviewer.families = { 0 };
    interviewer.dailyCap = kNoLoopLimit;
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        if (kinds[kind].eligible.contains(place))
            interviewer.stages.push_back(int(kind));
    }
    QList<TimeSpan> busy = one.busyWithin({ grid.start(), grid.end() });
    std::map<qint64, LoopLimit> weeks;
    for (const WorkDay &day : workDaysOf(one, grid, zone)) {
        busy += day.breaks;
        const LoopSpan window{ int(grid.start().secsTo(day.window.start) / 60),
            int(grid.start().secsTo(day.window.end) / 60) };
        interviewer.work.push_back(window);
        if (one.person.dailyLimit)
            question.limits.push_back({ place, { window.from, window.from + 1 },
                std::max(0, *one.person.dailyLimit - leadsOn(one, day, zone.zone())) });
        if (!one.person.weeklyLimit)
            continue;
        const auto week = weeks.try_emplace(day.week,
            LoopLimit{ place, window, std::max(0, *one.person.weeklyLimit - leadsInWeekOf(one, day, zone.zone())) });
        week.first->second.within.to = window.from + 1;
    }
    for (const auto &[number, limit] : weeks)
        question.limits.push_back(limit);
    interviewer.busy = busyMinutesOf(busy, grid);
    problem.interviewers.push_back(std::move(interviewer));
}

void SlotService::Replanning::build(const QTimeZone &desk)
{
    problem = {};
    problem.horizonMinutes = grid.cells() * SlotGrid::kMinutes;
    problem.gridMinutes = SlotGrid::kMinutes;
    problem.gapMinutes = gapMinutes;
    problem.loadWeight = kLoopLoadWeight;
    problem.unplacedPenalty = 4 * grid.cells();
    kinds.clear();
    plan = {};
    question = {};
    question.perChange = kReplanChange;
    for (const One &one : std::as_const(loops)) {
        std::vector<int> stages;
        Loop loop;
        for (qsizetype part = 0; part < one.parts.size(); ++part) {
            const InterviewEntry &entry = one.parts.at(part);
            stages.push_back(kindOf(kindFor(one, part)));
            const auto who = places.constFind(entry.people.constFirst().personId);
            const bool stays = who != places.constEnd() && isOnGrid(entry.interview.startAt);
            // Step -1: an interview that is nowhere on the board.
            loop.push_back({ stays ? *who : 0, stays ? stepOf(entry.interview.startAt) : -1 });
        }
        question.stages.push_back(std::move(stages));
        plan.loops.push_back(std::move(loop));
        SlotQuery query = one.query;
        query.candidateBusy.clear();
        for (const InterviewEntry &other : one.others)
            query.candidateBusy += other.span();
        problem.candidates.push_back(loopCandidateOf(query, grid, gapMinutes));
    }
    for (int place = 0; place < people.size(); ++place)
        addInterviewer(place, desk);
}

/// What was booked against a rule, or off the quarters, cannot be on the board: it stays where it is. True when there
/// was such a loop.
bool SlotService::Replanning::dropWhatDoesNotFit(const LoopModel &model)
{
    QHash<int, QList<TimeSpan>> taken;
    QList<One> kept{ loops.constFirst() };
    for (qsizetype loop = 1; loop < loops.size(); ++loop) {
        const One &one = loops.at(loop);
        bool fits = true;
        QHash<int, QList<TimeSpan>> own = taken;
        for (qsizetype part = 0; part < one.parts.size() && fits; ++part) {
            const LoopInterview &interview = plan.loops[size_t(loop)][size_t(part)];
            const TimeSpan span = one.parts.at(part).span();
            QList<TimeSpan> &times = own[interview.interviewer];
            fits = interview.step >= 0
                && model.windowOf(interview.interviewer, question.stages[size_t(loop)][size_t(part)], interview.step)
                       >= 0
                && std::none_of(
                    times.begin(), times.end(), [&](const TimeSpan &other) { return other.overlaps(span); });
            // Whole quarters are kept.
            times += TimeSpan{ span.start,
                span.start.addSecs(
                    qint64(SlotGrid::cellsFor(one.parts.at(part).interview.minutes)) * 60 * SlotGrid::kMinutes) };
        }
        if (!fits)
            continue;
        taken = own;
        kept += one;
    }
    const bool dropped = kept.size() != loops.size();
    loops = kept;
    return dropped;
}

QList<InterviewMove> SlotService::Replanning::movesOf(const LoopPlan &then, int loop) const
{
    QList<InterviewMove> moves;
    const One &one = loops.at(loop);
    for (qsizetype part = 0; part < one.parts.size(); ++part) {
        const InterviewEntry &entry = one.parts.at(part);
        const LoopInterview &interview = then.loops[size_t(loop)][size_t(part)];
        if (interview == plan.loops[size_t(loop)][size_t(part)])
            continue;
        InterviewMove move;
        move.interviewId = entry.interview.id;
        move.version = entry.interview.version;
        move.isNew = !entry.isOpen();
        move.applicationId = entry.interview.applicationId;
        move.stageId = entry.interview.stageId;
        move.candidateName = entry.candidateName;
        move.candidateZone = entry.candidateZone;
        move.stageName = entry.stageName;
        move.minutes = entry.interview.minutes;
        move.startBefore = entry.interview.startAt;
        move.startAt = grid.start().addSecs(qint64(interview.step) * SlotGrid::kMinutes * 60);
        move.personBefore = entry.people.constFirst().name;
        move.personId = people.at(interview.interviewer).person.id;
        move.person = people.at(interview.interviewer).person.name;
        moves += move;
    }
    return moves;
}

/// Notes what else the candidate has, and what it means for when the loop can be. An interview that stays in the midst
/// of those that may move would need a rule of its own: it is given.
std::optional<InterviewEntry> SlotService::Replanning::boundByOthers(One &one) const
{
    const InterviewEntry &first = one.parts.constFirst();
    const int last = one.parts.constLast().stageIndex;
    StageOrder order;
    for (const InterviewEntry &entry : entries) {
        const bool own = std::any_of(one.parts.begin(), one.parts.end(),
            [&entry](const InterviewEntry &part) { return part.interview.id == entry.interview.id; });
        if (entry.candidateId != first.candidateId || own || !entry.isOpen())
            continue;
        one.others += entry;
        if (entry.interview.applicationId != first.interview.applicationId)
            continue;
        if (first.stageIndex < entry.stageIndex && entry.stageIndex < last)
            return entry;
        order.add(entry, first.stageIndex, last, gapMinutes);
    }
    // What comes before and after, without what may move.
    one.query.notBefore = order.notBefore;
    one.query.notAfter = order.notAfter;
    return {};
}

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
            if (const auto unknown = unknownAt(move.personId, move.person, calendars->value(move.personId), then,
                    zoneOr(person.zone, deskZone(m_context))))
                move.unknown = unknown->sentence();
        }
        return found;
    }
}

} // namespace shortlist
