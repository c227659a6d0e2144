// SPDX-License-Identifier: GPL-3.0-or-later
// What plans for many mean: who meets whom when.
#include "service/calendar/loopselection.h"

#include "domain/calendar/bookingrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shortlist {

void LoopSelection::numberCandidates()
{
    QHash<CandidateId, int> numbers;
    const auto numberOf = [&numbers](const Loop &loop) {
        const auto known = numbers.constFind(loop.candidate.id);
        return known != numbers.constEnd() ? *known : *numbers.insert(loop.candidate.id, int(numbers.size()));
    };
    later.candidates.clear();
    for (const Loop &loop : std::as_const(loops))
        later.candidates.push_back(numberOf(loop));
    for (qsizetype i = 0; i < laterOf.size(); ++i)
        later.loops[size_t(i)].candidate = numberOf(laterOf.at(i).whose);
}

QList<PlannedLoop> plannedLoops(
    const LoopSelection &selection, const LoopPlan &plan, const std::vector<PlacedLoop> &later)
{
    QList<PlannedLoop> planned;
    for (qsizetype i = 0; i < selection.loops.size(); ++i) {
        PlannedLoop one{ selection.loops.at(i), {}, {} };
        const Loop &loop = plan.loops[size_t(i)];
        for (size_t stage = 0; stage < loop.size(); ++stage)
            one.interviews += PlannedLoop::Interview{ selection.stages.at(qsizetype(stage)),
                { selection.startOf(loop[stage]), selection.problem.stageMinutes[stage],
                    { loop[stage].interviewer } } };
        planned += one;
    }
    for (size_t i = 0; i < selection.later.loops.size(); ++i) {
        const LoopSelection::Later &of = selection.laterOf.at(qsizetype(i));
        const int loop = selection.later.loops[i].loop;
        PlannedLoop one{ of.whose, {}, {} };
        for (size_t part = 0; i < later.size() && part < later[i].size(); ++part) {
            const Stage &stage = of.stages.at(qsizetype(part));
            if (later[i][part].startAt.isValid())
                one.interviews += PlannedLoop::Interview{ stage, later[i][part] };
            else
                one.missing += stage.name;
        }
        if (loop < 0)
            planned += one;
        else if (i < later.size())
            planned[loop] = one;
    }
    return planned;
}

QList<UnknownPerson> unknownIn(const LoopSelection &selection, const PlacedInterview &placed)
{
    QList<UnknownPerson> all;
    for (const int place : placed.people) {
        const Person &person = selection.people.at(place);
        // Nobody is planned who is busy then: what is known is all that counts.
        if (const auto one = unknownAt(person.id, person.name, { {}, selection.knownTimes.value(person.id) },
                placed.span(), zoneOr(person.zone, selection.desk)))
            all += *one;
    }
    return all;
}

QStringList unknownSentences(const LoopSelection &selection, const QList<PlannedLoop> &loops)
{
    constexpr qsizetype kMostNamed = 3;
    QList<UnknownPerson> all;
    QSet<PersonId> people;
    for (const PlannedLoop &loop : loops) {
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            for (const UnknownPerson &one : unknownIn(selection, interview.placed)) {
                if (people.contains(one.personId))
                    continue;
                people.insert(one.personId);
                all += one;
            }
        }
    }
    if (people.size() <= kMostNamed)
        return unknownTogether(all);
    return { QCoreApplication::translate("Plans",
        "Of %n interviewer(s) it is not known whether they are free: no calendar says, or it ends before.", nullptr,
        int(people.size())) };
}

QList<int> loadsThen(const LoopSelection &selection, const QList<PlannedLoop> &loops)
{
    QList<int> then = selection.leads;
    for (const PlannedLoop &loop : loops) {
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            for (const int person : interview.placed.people)
                ++then[person];
        }
    }
    return then;
}

Result<QList<BookingRequest>> bookingsOf(
    const LoopSelection &selection, const QList<PlannedLoop> &loops, const QString &zone)
{
    QList<std::pair<QDateTime, BookingRequest>> bookings;
    for (const PlannedLoop &loop : loops) {
        for (const PlannedLoop::Interview &interview : loop.interviews) {
            const auto when = BookingTime::at(interview.placed.startAt, zone);
            if (!when)
                return when.error();
            BookingRequest request;
            request.applicationId = loop.whose.applicationId;
            request.stageId = interview.stage.id;
            request.when = *when;
            request.minutes = interview.placed.minutes;
            for (const int person : interview.placed.people)
                request.participants += BookingParticipant{ selection.people.at(person).id };
            bookings += { interview.placed.startAt, request };
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
