// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/looprunner.h"

#include "domain/planning/loopplanner.h"

#include <QElapsedTimer>

#include <algorithm>

namespace shortlist {

namespace {

LoopProgress progressOf(const LoopPlanner &planner, qint64 elapsed, int milliseconds, bool finished)
{
    LoopProgress progress{ planner.plan(), planner.cost(), planner.bound(), 0, 100, finished };
    progress.placed = int(std::count_if(
        progress.plan.loops.begin(), progress.plan.loops.end(), [](const Loop &loop) { return !loop.empty(); }));
    if (!finished && milliseconds > 0)
        progress.percent = int(std::min<qint64>(99, elapsed * 100 / milliseconds));
    return progress;
}

} // namespace

LoopRunner::LoopRunner(QObject *parent)
    : QObject(parent)
{
}

LoopRunner::~LoopRunner() { wait(); }

void LoopRunner::wait()
{
    if (!m_thread)
        return;
    m_stop->store(true);
    m_thread->wait();
    m_thread.reset();
}

void LoopRunner::start(const LoopProblem &problem, std::uint64_t seed, int milliseconds)
{
    wait();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_running = true;
    const int run = ++m_run;
    m_thread.reset(QThread::create([this, run, problem, seed, milliseconds, stop = m_stop] {
        QElapsedTimer timer;
        timer.start();
        LoopPlanner planner(problem, seed);
        const auto send = [&](bool finished) {
            QMetaObject::invokeMethod(
                this, [this, run, progress = progressOf(planner, timer.elapsed(), milliseconds, finished)] {
                    tell(run, progress);
                });
        };
        while (!stop->load() && !planner.isProven() && timer.elapsed() < milliseconds) {
            send(false);
            planner.step();
        }
        send(true);
    }));
    m_thread->start();
}

void LoopRunner::stop()
{
    if (m_stop)
        m_stop->store(true);
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
