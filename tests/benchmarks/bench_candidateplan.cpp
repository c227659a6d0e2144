// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to plan all interviews of one candidate at once: bench_candidateplan. For 2 to 8 interviews and 20
// to 500 people, calendars half full, over two weeks; and with people so taken that no plan keeps all rules, where sets
// of rules are tried. The floor of the same run is looking for a time for each of the interviews by itself, which is
// what would be done without a plan.
#include "domain/planning/candidateplan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

using namespace shortlist;

namespace {

constexpr int kPlanDays = 14;
constexpr int kPlanRuns = 12;

QDateTime planStart() { return QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC); }

QList<SlotPerson> planTeam(int size, int busyEach)
{
    constexpr std::array zones{ "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Europe/London" };
    std::mt19937 random(7);
    QList<SlotPerson> people;
    for (int i = 0; i < size; ++i) {
        SlotPerson one;
        one.person.id = PersonId(QUuid::createUuid());
        one.person.name = QStringLiteral("Interviewer %1").arg(i);
        one.person.zone = QString::fromLatin1(zones[random() % zones.size()]);
        one.person.dailyLimit = 3;
        one.person.weeklyLimit = 8;
        for (int k = 0; k < busyEach; ++k) {
            const QDateTime from = planStart().addSecs(qint64(random() % (kPlanDays * 96)) * 900);
            one.busy += TimeSpan{ from, from.addSecs(1800 + qint64(random() % 8) * 900) };
            if (k % 10 == 0)
                one.starts += from;
        }
        people += one;
    }
    return people;
}

CandidatePlanQuery planQuery(int parts, int people, int seed)
{
    constexpr std::array lengths{ 30, 90, 45, 60 };
    CandidatePlanQuery query;
    for (int part = 0; part < parts; ++part) {
        LoopPart one{ QStringLiteral("Stage %1").arg(part + 1), {} };
        one.query.now = planStart();
        one.query.candidateZone = QTimeZone("Europe/Berlin");
        one.query.minutes = lengths[size_t(part) % lengths.size()];
        QList<int> seat;
        for (int person = (part + seed) % 4; person < people; person += 4)
            seat += person;
        one.query.seats = { seat };
        query.parts += one;
    }
    return query;
}

double median(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(int parts, int size, int busyEach)
{
    const SlotFinder finder(planStart(), kPlanDays, planTeam(size, busyEach), QTimeZone::utc());
    std::vector<double> planned;
    std::vector<double> floors;
    int found = 0;
    int proven = 0;
    qsizetype times = 0;
    for (int run = 0; run < kPlanRuns; ++run) {
        const CandidatePlanQuery query = planQuery(parts, size, run);
        QElapsedTimer timer;
        timer.start();
        for (const LoopPart &part : query.parts)
            times += finder.find(part.query).proposals.size();
        floors.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        const CandidatePlanAnswer answer = planCandidate(finder, query);
        planned.push_back(double(timer.nsecsElapsed()) / 1e6);
        found += answer.plans.isEmpty() ? 0 : 1;
        proven += answer.proven ? 1 : 0;
    }
    const double floor = std::max(0.001, median(floors));
    const double middle = median(planned);
    std::printf("%d interviews, %3d people, %3d busy times each  median %8.2f ms = %6.1f of the floor (%.3f ms)  worst "
                "%8.2f ms  plans for %d of %d, %d proven; alone %.1f times each\n",
        parts, size, busyEach, middle, middle / floor, floor, planned.back(), found, kPlanRuns, proven,
        double(times) / (kPlanRuns * parts));
}

} // namespace

int main()
{
    for (const int parts : { 2, 5, 8 }) {
        for (const int people : { 20, 150, 500 })
            measure(parts, people, 60);
    }
    // Hardly anybody has time: what stands in the way is looked for.
    for (const int parts : { 2, 5, 8 })
        measure(parts, 20, 240);
    return 0;
}
