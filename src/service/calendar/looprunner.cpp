// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/looprunner.h"

#include "domain/planning/loopplanner.h"

#include <algorithm>
#include <functional>

namespace shortlist {

/// One run, on the other thread.
struct LoopRunner::Work {
    using Tell = std::function<void(const LoopProgress &)>;

    const LoopProblem problem;
    const LaterLoops later;
    const std::uint64_t seed;
    const int steps;
    const std::shared_ptr<Signals> signals;
    const Tell tell;
    LoopProgress best;

    void planMany()
    {
        LoopPlanner planner(problem, seed, &signals->many);
        for (;;) {
            best = LoopProgress{ planner.plan(), planner.cost(), planner.bound(), 0, 0, 0, {}, 0, false };
            best.steps = signals->many.isRequested() ? 0 : planner.steps();
            best.placed = int(std::count_if(
                best.plan.loops.begin(), best.plan.loops.end(), [](const Loop &loop) { return !loop.empty(); }));
            if (signals->many.isRequested() || planner.isProven() || planner.steps() >= steps)
                return;
            best.percent = int(qint64(planner.steps()) * 100 / steps);
            tell(best);
            planner.step();
        }
    }

    void planLater()
    {
        // Who stopped the plan for many wants it completed as it is.
        signals->isLater.store(true);
        LaterPlanner planner(later, problem, best.plan, &signals->later);
        while (!planner.isDone() && !signals->later.isRequested()) {
            best.later = planner.loops();
            best.laterDone = planner.done();
            best.percent = planner.done() * 100 / int(later.loops.size());
            tell(best);
            planner.step();
        }
        best.later = planner.loops();
        best.laterDone = planner.done();
    }

    void run()
    {
        if (!problem.candidates.empty())
            planMany();
        if (!later.loops.empty() && !signals->later.isRequested())
            planLater();
        best.percent = 100;
        best.finished = true;
        tell(best);
    }
};

LoopRunner::LoopRunner(QObject *parent)
    : QObject(parent)
{
}

LoopRunner::~LoopRunner() { wait(); }

void LoopRunner::wait()
{
    if (!m_thread)
        return;
    m_signals->many.request();
    m_signals->later.request();
    m_thread->wait();
    m_thread.reset();
}

void LoopRunner::start(const LoopProblem &problem, std::uint64_t seed, int steps, const LaterLoops &later)
{
    wait();
    m_signals = std::make_shared<Signals>();
    m_running = true;
    const int run = ++m_run;
    const auto tellHere = [this, run](const LoopProgress &progress) {
        QMetaObject::invokeMethod(this, [this, run, progress] { tell(run, progress); });
    };
    m_thread.reset(QThread::create([problem, seed, steps, later, signals = m_signals, tellHere] {
        Work{ problem, later, seed, steps, signals, tellHere, {} }.run();
    }));
    m_thread->start();
}

void LoopRunner::stop()
{
    if (m_signals)
        (m_signals->isLater.load() ? m_signals->later : m_signals->many).request();
}

void LoopRunner::tell(int run, const LoopProgress &progress)
{
    if (run != m_run)
        return;
    if (progress.finished)
        m_running = false;
    Q_EMIT progressed(progress);
}

} // namespace shortlist
