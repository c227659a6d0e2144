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

namespace shortlist {

namespace {

constexpr int kDayBegins = 8; // o'clock, for candidates
constexpr int kDayEnds = 20;

int minuteOf(const QDateTime &start, const QDateTime &moment) { return int(start.secsTo(moment) / 60); }

/// One limit for all days: a problem knows no other. The one that leaves most interviews possible is taken, and days
/// that have less left are not worked at all, nor are those on which a week's limit would be broken.
int chooseLimit(QList<WorkDay> &days, const std::map<qint64, int> &leftOfWeek)
{
    QList<WorkDay> best;
    int bestLimit = 0;
    for (int limit = 1; limit <= kNoLoopLimit; ++limit) {
        QList<WorkDay> usable;
        std::map<qint64, int> left = leftOfWeek;
        for (const WorkDay &day : std::as_const(days)) {
            const auto week = left.find(day.week);
            if (day.left < limit || (week != left.end() && week->second < limit))
                continue;
            if (week != left.end())
                week->second -= limit;
            usable += day;
        }
        if (!usable.isEmpty() && limit * usable.size() >= bestLimit * best.size()) {
            best = usable;
            bestLimit = limit;
        }
    }
    days = best;
    return bestLimit;
}

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
            {}, ZoneDays::weekOf(day.toJulianDay()), kNoLoopLimit };
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

/// What somebody can do within the horizon. `notice` is that of their stages.
LoopInterviewer interviewerOf(
    const SlotPerson &one, const SlotGrid &grid, const ZoneDays &zone, const QDateTime &notice)
{
    QList<WorkDay> days = workDaysOf(one, grid, zone);
    std::map<qint64, int> leftOfWeek;
    for (WorkDay &day : days) {
        if (one.person.dailyLimit)
            day.left = std::max(0, *one.person.dailyLimit - leadsOn(one, day, zone.zone()));
        if (one.person.weeklyLimit)
            leftOfWeek[day.week] = std::max(0, *one.person.weeklyLimit - leadsInWeekOf(one, day, zone.zone()));
    }
    LoopInterviewer interviewer;
    interviewer.families = { 0 };
    interviewer.dailyCap = std::max(1, chooseLimit(days, leftOfWeek));
    QList<TimeSpan> busy = one.busy;
    for (const WorkDay &day : std::as_const(days)) {
        const TimeSpan window{ std::max(day.window.start, notice), day.window.end };
        busy += day.breaks;
        if (!window.isEmpty())
            interviewer.work.push_back({ minuteOf(grid.start(), window.start), minuteOf(grid.start(), window.end) });
    }
    interviewer.busy = busyMinutesOf(busy, grid);
    return interviewer;
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
    QList<TimeSpan> day;
    const ZoneDays days(grid, query.candidateZone);
    for (QDate date = days.first(); date <= days.last(); date = date.addDays(1)) {
        const QDateTime begin(date, QTime(kDayBegins, 0), query.candidateZone);
        const QDateTime end(date, QTime(kDayEnds, 0), query.candidateZone);
        const TimeSpan span{ std::max(begin.toUTC(), release), std::min(end.toUTC(), last) };
        if (!span.isEmpty())
            day += span;
    }
    QList<TimeSpan> taken;
    for (const TimeSpan &span : query.candidateBusy)
        taken += TimeSpan{ span.start.addSecs(-qint64(gapMinutes) * 60), span.end.addSecs(qint64(gapMinutes) * 60) };
    if (!query.windows.isEmpty())
        day = spansWithin(day, query.windows);
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
        QList<LoopPart> parts; ///< seats by the person's place in `people` here
        QByteArray kind; ///< the same for those who can be planned together
    };
    QList<One> all;
    QList<SlotPerson> people;
    QHash<PersonId, int> places;
    LoopSelection selection;

    void leaveOut(const QString &name, const QString &why) { selection.leftOut += LoopSelection::LeftOut{ name, why }; }
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
            if (kinds.value(one.kind) > kinds.value(most))
                most = one.kind;
        }
        return most;
    }
    void addTo(LoopProblem &problem, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk);
    void addPeople(
        LoopProblem &problem, const One &example, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk);
};

void SlotService::Gathering::addTo(
    LoopProblem &problem, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk)
{
    const QByteArray most = mostCommonKind();
    const One *example = nullptr;
    for (const One &one : std::as_const(all)) {
        if (one.kind != most) {
            leaveOut(one.loop.candidate.name,
                QCoreApplication::translate("Plans", "Has other interviews left than most: plan them afterwards."));
            continue;
        }
        example = example ? example : &one;
        selection.loops += one.loop;
        problem.candidates.push_back(loopCandidateOf(one.parts.constFirst().query, grid, problem.gapMinutes));
    }
    selection.stages = example->stages;
    for (const LoopPart &part : example->parts)
        problem.stageMinutes.push_back(part.query.minutes);
    addPeople(problem, *example, grid, now, desk);
}

void SlotService::Gathering::addPeople(
    LoopProblem &problem, const One &example, const SlotGrid &grid, const QDateTime &now, const QTimeZone &desk)
{
    for (int person = 0; person < people.size(); ++person) {
        const SlotPerson &one = people.at(person);
        std::vector<int> stages;
        int notice = 0;
        for (int stage = 0; stage < example.parts.size(); ++stage) {
            const SlotQuery &query = example.parts.at(stage).query;
            if (!query.seats.constFirst().contains(person))
                continue;
            stages.push_back(stage);
            notice = std::max(notice, query.noticeHours);
        }
        if (stages.empty())
            continue;
        const ZoneDays zone(grid, zoneOr(one.person.zone, desk));
        problem.interviewers.push_back(interviewerOf(one, grid, zone, now.addSecs(qint64(notice) * 3600)));
        problem.interviewers.back().stages = stages;
        selection.people += one.person;
        selection.leads += int(std::count_if(one.starts.begin(), one.starts.end(),
            [&grid](const QDateTime &start) { return grid.start() <= start && start < grid.end(); }));
    }
}

Status SlotService::gatherLoop(const ApplicationId &application, Gathering &gathering) const
{
    LoopRequest request;
    request.applicationId = application;
    auto left = remaining(request);
    if (!left && left.error().code == Error::Code::Refused) {
        gathering.leaveOut({}, left.error().sentence);
        return done();
    }
    if (!left)
        return left.error();
    const QString name = left->found.candidate.name;
    left->found.candidateZone = zoneOr(left->found.candidate.zone, deskZone(m_context));
    Gathering::One one{ { application, left->found.candidate }, {}, {},
        left->seats.constFirst().application.openingId.uuid().toRfc4122() };
    for (qsizetype index = 0; index < left->seats.size(); ++index) {
        const Stage stage = left->found.interviews.at(index).stage;
        if (stage.panel && stage.titles.size() > 1) {
            gathering.remark(QCoreApplication::translate(
                "Plans", "“%1” takes several people at once and is not planned here: plan it for each candidate.")
                                 .arg(stage.name));
            continue;
        }
        if (auto added = addPart(index, request, *left); !added)
            return added;
        one.stages += stage;
        one.parts += left->query.parts.constLast();
        one.kind += stage.id.uuid().toRfc4122();
    }
    if (one.parts.isEmpty() || !left->found.nobody.isEmpty()) {
        gathering.leaveOut(name, one.parts.isEmpty()
                                     ? QCoreApplication::translate("Plans", "Only panels are left to be booked.")
                                     : left->found.nobody);
        return done();
    }
    if (!areTogether(one.parts)) {
        gathering.leaveOut(
            name, QCoreApplication::translate("Plans", "An interview in their midst is booked already."));
        return done();
    }
    for (LoopPart &part : one.parts) {
        for (int &person : part.query.seats[0]) {
            const SlotPerson &who = left->people.at(person);
            const auto known = gathering.places.constFind(who.person.id);
            person = known != gathering.places.constEnd() ? *known : int(gathering.people.size());
            if (known == gathering.places.constEnd()) {
                gathering.places.insert(who.person.id, person);
                gathering.people += who;
            }
        }
    }
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
        return one.loop.candidate.zone.isEmpty() || !zoneNamed(one.loop.candidate.zone).ok();
    }));
    if (unknown > 0)
        gathering.remark(QCoreApplication::translate("Plans",
            "The time zone of %n candidate(s) is not known: they are planned from %1 to %2 o'clock in %3.", nullptr,
            unknown)
                             .arg(kDayBegins)
                             .arg(kDayEnds)
                             .arg(QString::fromLatin1(deskZone(m_context).id())));
    const QDateTime now = m_context.clock.nowUtc();
    const QDateTime from = request.from.isValid() && now < request.from ? request.from.toUTC() : now;
    const SlotGrid grid(from, request.days);
    if (auto gathered = gatherTimes({ grid.start(), grid.end() }, {}, gathering.people); !gathered)
        return gathered.error();
    LoopProblem &problem = gathering.selection.problem;
    gathering.selection.start = grid.start();
    problem.horizonMinutes = grid.cells() * SlotGrid::kMinutes;
    problem.gridMinutes = SlotGrid::kMinutes;
    const auto wishes = wishesOf(m_context.workspace);
    if (!wishes)
        return wishes.error();
    problem.gapMinutes = wishes->gapMinutes;
    problem.loadWeight = kLoopLoadWeight;
    problem.unplacedPenalty = 4 * grid.cells();
    if (!gathering.all.isEmpty())
        gathering.addTo(problem, grid, now, deskZone(m_context));
    return gathering.selection;
}

Result<QList<BookingRequest>> bookingsOf(const LoopSelection &selection, const LoopPlan &plan, const QString &zone)
{
    QList<std::pair<QDateTime, BookingRequest>> bookings;
    for (size_t candidate = 0; candidate < plan.loops.size(); ++candidate) {
        const Loop &loop = plan.loops[candidate];
        for (size_t stage = 0; stage < loop.size(); ++stage) {
            const QDateTime start = selection.startOf(loop[stage]);
            const auto when = BookingTime::at(start, zone);
            if (!when)
                return when.error();
            BookingRequest request;
            request.applicationId = selection.loops.at(qsizetype(candidate)).applicationId;
            request.stageId = selection.stages.at(qsizetype(stage)).id;
            request.when = *when;
            request.minutes = selection.problem.stageMinutes[stage];
            request.participants = { BookingParticipant{ selection.people.at(loop[stage].interviewer).id } };
            bookings += { start, request };
        }
    }
    std::stable_sort(bookings.begin(), bookings.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<BookingRequest> requests;
    for (const auto &[start, request] : std::as_const(bookings))
        requests += request;
    return requests;
}

QString qualityOf(std::int64_t cost, std::int64_t bound)
{
    if (bound >= cost)
        return QCoreApplication::translate("Plans", "Proven best");
    if (bound <= 0)
        return QCoreApplication::translate("Plans", "Not known how far from the best possible");
    const double percent = 100.0 * (double(cost) / double(bound) - 1.0);
    return QCoreApplication::translate("Plans", "Within %1 % of the best possible")
        .arg(QLocale().toString(std::max(percent, 0.1), 'f', 1));
}

} // namespace shortlist
