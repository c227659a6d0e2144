// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopplanner.h"
#include "service/calendar/loopselection.h"
#include "support/interviewfixture.h"

#include <algorithm>

namespace shortlist::test {

/// A workspace in which the interviews of many applications are planned together. It is Monday 7 January 2030, 10:00 in
/// Berlin.
class LoopsFixture : public InterviewFixture {
protected:
    /// More candidates, where Ada stands.
    QList<ApplicationId> candidates(int count)
    {
        QList<ApplicationId> all{ m_world->adaApplication, m_world->benApplication };
        const auto like = services().context.workspace.get(m_world->adaApplication);
        for (int i = int(all.size()); like && i < count; ++i) {
            Candidate candidate;
            candidate.id = CandidateId(randomUuid());
            candidate.name = QStringLiteral("Candidate %1").arg(i);
            candidate.zone = i % 2 ? QStringLiteral("America/New_York") : QStringLiteral("Europe/Berlin");
            candidate.createdAt = m_clock.nowUtc();
            Application application = *like;
            application.id = ApplicationId(randomUuid());
            application.candidateId = candidate.id;
            const QUuid scope = candidateScope(candidate.id);
            const auto added =
                services().commands().run(QStringLiteral("test.candidate"), application.id, [&](Transaction &t) {
                    if (auto done = t.add(candidate, scope); !done)
                        return done;
                    return t.add(application, scope);
                });
            if (added)
                all += application.id;
        }
        return all;
    }
    LoopSelection select(const QList<ApplicationId> &applications, int days = 28)
    {
        LoopsRequest request;
        request.applications = applications;
        request.days = days;
        const auto selection = services().slotSearch.selectLoops(request);
        if (!selection)
            qWarning("%s", qPrintable(selection.error().text()));
        return selection ? *selection : LoopSelection{};
    }
    static LoopPlan planOf(const LoopSelection &selection, int steps = 10)
    {
        LoopPlanner planner(selection.problem, 1);
        for (int step = 0; step < steps; ++step)
            planner.step();
        return planner.plan();
    }
    static int placed(const LoopPlan &plan)
    {
        return int(std::count_if(plan.loops.begin(), plan.loops.end(), [](const Loop &loop) { return !loop.empty(); }));
    }
    /// Everything that is planned after the rest too.
    static QList<PlannedLoop> all(const LoopSelection &selection, const LoopPlan &plan)
    {
        LaterPlanner later(selection.later, selection.problem, plan);
        while (!later.isDone())
            later.step();
        return plannedLoops(selection, plan, later.loops());
    }
    static int whole(const QList<PlannedLoop> &loops)
    {
        return int(std::count_if(loops.begin(), loops.end(), [](const PlannedLoop &loop) { return loop.isWhole(); }));
    }
    Result<QList<InterviewId>> book(const LoopSelection &selection, const LoopPlan &plan)
    {
        return book(selection, plannedLoops(selection, plan, {}));
    }
    Result<QList<InterviewId>> book(const LoopSelection &selection, const QList<PlannedLoop> &loops)
    {
        const auto requests = bookingsOf(selection, loops, QStringLiteral("Europe/Berlin"));
        if (!requests)
            return requests.error();
        return interviews().bookAll(*requests, {});
    }
};

} // namespace shortlist::test
