// SPDX-License-Identifier: GPL-3.0-or-later
// What is gathered for planning one loop anew, as a problem, and the answer as moves.
#include "service/calendar/replanning.h"

#include "domain/calendar/stageorder.h"
#include "domain/calendar/zonedtime.h"
#include "service/calendar/loopparts.h"

#include <algorithm>
#include <map>

namespace shortlist {

namespace {

/// Another time or interviewer for one interview: ten days of waiting. Others make room where there is none; that they
/// would come sooner is no reason to ask them again.
constexpr int kReplanChange = 10 * 96;

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

} // namespace shortlist
