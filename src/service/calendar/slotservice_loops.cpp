// SPDX-License-Identifier: GPL-3.0-or-later
// The interviews that many applications have before them, as one problem.
#include "domain/calendar/zonedtime.h"
#include "service/calendar/bookingchecker.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/loopparts.h"
#include "service/calendar/loopselection.h"
#include "service/calendar/remaininginterviews.h"
#include "service/settings/schedulingwishes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <numeric>

namespace shortlist {

namespace {

constexpr int kDayBegins = 8; // o'clock, for candidates
constexpr int kDayEnds = 20;

int minuteOf(const QDateTime &start, const QDateTime &moment) { return int(start.secsTo(moment) / 60); }

} // namespace

QList<WorkDay> workDaysOf(const SlotPerson &one, const SlotGrid &grid, const ZoneDays &days)
{
    const auto hours = WorkingHours::fromText(one.person.workingHours);
    QList<WorkDay> worked;
    for (QDate day = days.first(); day <= days.last(); day = day.addDays(1)) {
        const bool away = std::any_of(one.away.begin(), one.away.end(),
            [day](const Away &absence) { return absence.from <= day && day <= absence.to; });
        const QList<TimeSpan> spans =
            hours ? merged(hours->spansOn(day, days.zone()))
                  : QList<TimeSpan>{ { startOfDayUtc(day, days.zone()), startOfDayUtc(day.addDays(1), days.zone()) } };
        if (away || spans.isEmpty())
            continue;
        WorkDay workDay{ { std::max(spans.constFirst().start, grid.start()),
                             std::min(spans.constLast().end, grid.end()) },
            {}, ZoneDays::weekOf(day.toJulianDay()) };
        for (qsizetype i = 1; i < spans.size(); ++i)
            workDay.breaks += TimeSpan{ spans.at(i - 1).end, spans.at(i).start };
        if (!workDay.window.isEmpty())
            worked += workDay;
    }
    return worked;
}

int leadsOn(const SlotPerson &one, const WorkDay &day, const QTimeZone &zone)
{
    const QDate date = localDay(day.window.start, zone);
    return int(std::count_if(
        one.starts.begin(), one.starts.end(), [&](const QDateTime &start) { return localDay(start, zone) == date; }));
}

int leadsInWeekOf(const SlotPerson &one, const WorkDay &day, const QTimeZone &zone)
{
    return int(std::count_if(one.starts.begin(), one.starts.end(),
        [&](const QDateTime &start) { return ZoneDays::weekOf(localDay(start, zone).toJulianDay()) == day.week; }));
}

std::vector<LoopSpan> busyMinutesOf(const QList<TimeSpan> &busy, const SlotGrid &grid)
{
    const int horizon = grid.cells() * SlotGrid::kMinutes;
    std::vector<LoopSpan> minutes;
    for (const TimeSpan &span : merged(busy)) {
        // Seconds are rounded outwards: nobody is free for a part of a minute.
        const LoopSpan taken{ std::max(0, minuteOf(grid.start(), span.start)),
            std::min(horizon, minuteOf(grid.start(), span.end.addSecs(59))) };
        if (taken.from < taken.to)
            minutes.push_back(taken);
    }
    return minutes;
}

namespace {

/// Adds what somebody can do within the horizon. `notice` is that of their stages.
void addInterviewer(
    LoopProblem &problem, const SlotPerson &one, const SlotGrid &grid, const ZoneDays &zone, const QDateTime &notice)
{
    const int number = int(problem.interviewers.size());
    LoopInterviewer interviewer;
    interviewer.families = { 0 };
    interviewer.dailyCap = std::min(
        { kNoLoopLimit, one.person.dailyLimit.value_or(kNoLoopLimit), one.person.weeklyLimit.value_or(kNoLoopLimit) });
    QList<TimeSpan> busy = one.busyWithin({ grid.start(), grid.end() });
    std::map<qint64, LoopLimit> weeks;
    for (const WorkDay &day : workDaysOf(one, grid, zone)) {
        busy += day.breaks;
        const TimeSpan span{ std::max(day.window.start, notice), day.window.end };
        if (span.isEmpty())
            continue;
        const LoopSpan window{ minuteOf(grid.start(), span.start), minuteOf(grid.start(), span.end) };
        interviewer.work.push_back(window);
        // The daily limit of the problem is that of a day with nothing on it.
        if (const int leads = one.person.dailyLimit ? leadsOn(one, day, zone.zone()) : 0; leads > 0)
            problem.limits.push_back(
                { number, { window.from, window.from + 1 }, std::max(0, *one.person.dailyLimit - leads) });
        if (!one.person.weeklyLimit)
            continue;
        const auto week = weeks.try_emplace(day.week,
            LoopLimit{ number, window, std::max(0, *one.person.weeklyLimit - leadsInWeekOf(one, day, zone.zone())) });
        week.first->second.within.to = window.from + 1;
    }
    for (const auto &[week, limit] : weeks)
        problem.limits.push_back(limit);
    interviewer.busy = busyMinutesOf(busy, grid);
    problem.interviewers.push_back(std::move(interviewer));
}

/// When the candidate can. Where nothing is known of it, not at night: on their own clock.
QList<TimeSpan> candidateDays(const SlotQuery &query, const SlotGrid &grid)
{
    if (!query.windows.isEmpty())
        return spansWithin({ { grid.start(), grid.end() } }, query.windows);
    QList<TimeSpan> all;
    const ZoneDays days(grid, query.candidateZone);
    for (QDate date = days.first(); date <= days.last(); date = date.addDays(1)) {
        const QDateTime begin(date, QTime(kDayBegins, 0), query.candidateZone);
        const QDateTime end(date, QTime(kDayEnds, 0), query.candidateZone);
        all += TimeSpan{ begin.toUTC(), end.toUTC() };
    }
    return all;
}

} // namespace

LoopCandidate loopCandidateOf(const SlotQuery &query, const SlotGrid &grid, int gapMinutes)
{
    LoopCandidate candidate;
    const QDateTime notice = query.now.addSecs(qint64(query.noticeHours) * 3600);
    QDateTime release = std::max(grid.start(), notice);
    if (query.notBefore.isValid())
        release = std::max(release, query.notBefore);
    const QDateTime last = query.notAfter.isValid() ? std::min(grid.end(), query.notAfter) : grid.end();
    candidate.release = minuteOf(grid.start(), release.addSecs(59));
    const QList<TimeSpan> day = spansWithin(candidateDays(query, grid), { { release, last } });
    QList<TimeSpan> taken;
    for (const TimeSpan &span : query.candidateBusy)
        taken += TimeSpan{ span.start.addSecs(-qint64(gapMinutes) * 60), span.end.addSecs(qint64(gapMinutes) * 60) };
    for (const TimeSpan &span : spansWithout(day, taken))
        candidate.availability.push_back(
            { minuteOf(grid.start(), span.start.addSecs(59)), minuteOf(grid.start(), span.end) });
    std::erase_if(candidate.availability, [](const LoopSpan &span) { return span.from >= span.to; });
    return candidate;
}

namespace {

/// True when all parts may lie between the same moments: nothing is booked in their midst.
bool areTogether(const QList<LoopPart> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [&parts](const LoopPart &part) {
        return part.query.notBefore == parts.constFirst().query.notBefore
            && part.query.notAfter == parts.constFirst().query.notAfter;
    });
}

} // namespace

/// What is gathered of the applications one by one.
struct SlotService::Gathering {
    struct One {
        LoopSelection::Loop loop;
        QList<Stage> stages;
        QList<LoopPart> parts; ///< all that is left; seats by the person's place in `people` here
        std::vector<int> single; ///< which of them are led by one person
        QByteArray kind; ///< the same for those who can be planned together; empty: for nobody else
    };
    QList<One> all;
    QList<SlotPerson> people;
    QHash<PersonId, int> places;
    LoopSelection selection;
    QStringList offersOver; ///< of whom all times they offered are over
    int gapMinutes = 0;

    void leaveOut(const QString &name, const QString &why, bool named)
    {
        selection.leftOut += LoopSelection::LeftOut{ name, why, named };
    }
    void remark(const QString &sentence)
    {
        if (!selection.remarks.contains(sentence))
            selection.remarks += sentence;
    }
    /// Those who have the same before them are planned together: the most of a kind.
    QByteArray mostCommonKind() const
    {
        QHash<QByteArray, int> kinds;
        for (const One &one : all)
            ++kinds[one.kind];
        QByteArray most;
        for (const One &one : all) {
            if (!one.kind.isEmpty() && (most.isEmpty() || kinds.value(one.kind) > kinds.value(most)))
                most = one.kind;
        }
        return most;
    }
    void renumber(One &one, const QList<SlotPerson> &own);
    void addAll(const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk);
    void addLater(const One &one, int loop, const SlotGrid &grid);
    void addPeople(const One *example, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk);
};

/// Seats by place among all instead of among those of one application.
void SlotService::Gathering::renumber(One &one, const QList<SlotPerson> &own)
{
    for (LoopPart &part : one.parts) {
        for (QList<int> &seat : part.query.seats) {
            for (int &person : seat) {
                const SlotPerson &who = own.at(person);
                const auto known = places.constFind(who.person.id);
                person = known != places.constEnd() ? *known : int(people.size());
                if (known != places.constEnd())
                    continue;
                places.insert(who.person.id, person);
                people += who;
            }
        }
    }
}

void SlotService::Gathering::addAll(const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk)
{
    LoopProblem &problem = selection.problem;
    const QByteArray most = mostCommonKind();
    const One *example = nullptr;
    QSet<CandidateId> planned;
    int unlike = 0;
    for (const One &one : std::as_const(all)) {
        // Nor is somebody planned twice at once.
        if (one.kind != most || most.isEmpty() || planned.contains(one.loop.candidate.id)) {
            ++unlike;
            addLater(one, -1, grid);
            continue;
        }
        planned.insert(one.loop.candidate.id);
        example = example ? example : &one;
        const int number = int(selection.loops.size());
        selection.loops += one.loop;
        problem.candidates.push_back(loopCandidateOf(one.parts.at(one.single.front()).query, grid, problem.gapMinutes));
        if (qsizetype(one.single.size()) < one.parts.size())
            addLater(one, number, grid);
    }
    if (unlike > 0)
        remark(QCoreApplication::translate("Plans",
            "%n candidate(s) have other interviews left than most: they are planned one by one, after the rest.",
            nullptr, unlike));
    for (size_t i = 0; example && i < example->single.size(); ++i) {
        selection.stages += example->stages.at(example->single[i]);
        problem.stageMinutes.push_back(example->parts.at(example->single[i]).query.minutes);
    }
    addPeople(example, grid, now, desk);
}

/// What is planned after the loops of many. Whoever comes twice has the same number.
void SlotService::Gathering::addLater(const One &one, int loop, const SlotGrid &grid)
{
    LaterLoop later;
    later.loop = loop;
    later.query.parts = one.parts;
    later.query.gapMinutes = gapMinutes;
    if (loop >= 0)
        later.parts = one.single;
    for (LoopPart &part : later.query.parts) {
        part.query.windows = candidateDays(part.query, grid);
        if (part.query.windows.isEmpty()) // which would mean any time
            part.query.windows += TimeSpan{ grid.start(), grid.start() };
    }
    selection.later.loops.push_back(std::move(later));
    selection.laterOf += LoopSelection::Later{ one.loop, one.stages };
}

/// Those who lead interviews of many come first, as they are numbered in the problem.
void SlotService::Gathering::addPeople(
    const One *example, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk)
{
    std::vector<std::pair<std::vector<int>, int>> roles(size_t(people.size())); // stages, and the longest notice
    for (int stage = 0; example && stage < int(example->single.size()); ++stage) {
        const SlotQuery &query = example->parts.at(example->single[size_t(stage)]).query;
        for (const int person : query.seats.constFirst()) {
            auto &[stages, notice] = roles[size_t(person)];
            stages.push_back(stage);
            notice = std::max(notice, query.noticeHours);
        }
    }
    std::vector<int> order(roles.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&](int one) { return !roles[size_t(one)].first.empty(); });
    std::vector<int> numbers(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        const SlotPerson &one = people.at(order[i]);
        const auto &[stages, notice] = roles[size_t(order[i])];
        numbers[size_t(order[i])] = int(i);
        if (!stages.empty()) {
            const ZoneDays zone(grid, zoneOr(one.person.zone, desk));
            addInterviewer(selection.problem, one, grid, zone, now.addSecs(qint64(notice) * 3600));
            selection.problem.interviewers.back().stages = stages;
        }
        selection.people += one.person;
        selection.later.people += one;
        selection.leads += int(std::count_if(one.starts.begin(), one.starts.end(),
            [&grid](const QDateTime &start) { return grid.start() <= start && start < grid.end(); }));
    }
    for (LaterLoop &loop : selection.later.loops) {
        for (LoopPart &part : loop.query.parts) {
            for (QList<int> &seat : part.query.seats) {
                for (int &person : seat)
                    person = numbers[size_t(person)];
            }
        }
    }
}

Status SlotService::gatherLoop(const ApplicationId &application, Gathering &gathering) const
{
    LoopRequest request;
    request.applicationId = application;
    auto left = remaining(request);
    if (!left && left.error().code == Error::Code::Refused) {
        const auto seat = m_context.workspace.get(application);
        if (!seat)
            return seat.error();
        const auto candidate = m_context.workspace.get(seat->candidateId);
        if (!candidate)
            return candidate.error();
        gathering.leaveOut(candidate->name, left.error().sentence, left.error().sentence.contains(candidate->name));
        return done();
    }
    if (!left)
        return left.error();
    left->found.candidateZone = zoneOr(left->found.candidate.zone, deskZone(m_context));
    Gathering::One one{ { application, left->found.candidate }, {}, {}, {},
        left->seats.constFirst().application.openingId.uuid().toRfc4122() };
    QList<LoopPart> single;
    for (qsizetype index = 0; index < left->seats.size(); ++index) {
        const Stage stage = left->found.interviews.at(index).stage;
        const bool panel = stage.panel && stage.titles.size() > 1;
        const QString nobody = left->found.nobody;
        if (auto added = addPart(index, request, *left); !added)
            return added;
        if (panel && nobody != left->found.nobody) {
            // The others need not wait for it.
            gathering.remark(left->found.nobody);
            left->found.nobody = nobody;
            continue;
        }
        if (panel) {
            gathering.remark(QCoreApplication::translate("Plans",
                "“%1” takes several people at once: it is planned for each candidate after the rest, and how good the "
                "plan is known to be does not speak of it.")
                                 .arg(stage.name));
        } else {
            one.single.push_back(int(one.parts.size()));
            one.kind += stage.id.uuid().toRfc4122();
            single += left->query.parts.constLast();
        }
        one.stages += stage;
        one.parts += left->query.parts.constLast();
    }
    if (!left->found.nobody.isEmpty() || one.parts.isEmpty()) {
        if (!left->found.nobody.isEmpty())
            gathering.leaveOut(left->found.candidate.name, left->found.nobody, false);
        return done();
    }
    if (!left->found.offersOver.isEmpty())
        gathering.offersOver += left->found.candidate.name;
    if (single.isEmpty() || !areTogether(single))
        one.kind.clear();
    gathering.renumber(one, left->people);
    gathering.all += one;
    return done();
}

Result<LoopSelection> SlotService::selectLoops(const LoopsRequest &request) const
{
    Gathering gathering;
    for (const ApplicationId &application : request.applications) {
        if (auto gathered = gatherLoop(application, gathering); !gathered)
            return gathered.error();
    }
    const int unknown = int(std::count_if(gathering.all.cbegin(), gathering.all.cend(), [](const Gathering::One &one) {
        return one.parts.constFirst().query.windows.isEmpty()
            && (one.loop.candidate.zone.isEmpty() || !zoneNamed(one.loop.candidate.zone).ok());
    }));
    if (unknown > 0)
        gathering.remark(QCoreApplication::translate("Plans",
            "The time zone of %n candidate(s) is not known: they are planned from %1 to %2 o'clock in %3.", nullptr,
            unknown)
                             .arg(kDayBegins)
                             .arg(kDayEnds)
                             .arg(QString::fromLatin1(deskZone(m_context).id())));
    if (!gathering.offersOver.isEmpty())
        gathering.remark(
            QCoreApplication::translate("Plans", "What %n candidate(s) offered is over, and any time is searched: %1",
                nullptr, int(gathering.offersOver.size()))
                .arg(gathering.offersOver.join(QStringLiteral(", "))));
    const QDateTime now = m_context.clock.nowUtc();
    const QDateTime from = request.from.isValid() && now < request.from ? request.from.toUTC() : now;
    const SlotGrid grid(from, request.days);
    if (auto gathered = gatherTimes({ grid.start(), grid.end() }, {}, gathering.people); !gathered)
        return gathered.error();
    const auto wishes = wishesOf(m_context.workspace);
    if (!wishes)
        return wishes.error();
    LoopProblem &problem = gathering.selection.problem;
    gathering.selection.start = grid.start();
    gathering.gapMinutes = wishes->gapMinutes;
    problem.horizonMinutes = grid.cells() * SlotGrid::kMinutes;
    problem.gridMinutes = SlotGrid::kMinutes;
    problem.gapMinutes = wishes->gapMinutes;
    problem.loadWeight = kLoopLoadWeight;
    problem.unplacedPenalty = 4 * grid.cells();
    LaterLoops &later = gathering.selection.later;
    later.start = grid.start();
    later.days = std::clamp(request.days, 1, SlotGrid::kMostDays);
    later.fallback = deskZone(m_context);
    gathering.addAll(grid, now, later.fallback);
    gathering.selection.numberCandidates();
    gathering.selection.desk = later.fallback;
    const auto times = m_context.queries.calendar.busy({ grid.start(), grid.end() }, {});
    if (!times)
        return times.error();
    for (auto one = times->cbegin(); one != times->cend(); ++one)
        gathering.selection.knownTimes.insert(one.key(), one->known);
    return gathering.selection;
}

} // namespace shortlist
