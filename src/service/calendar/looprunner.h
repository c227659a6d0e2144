// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopproblem.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace shortlist {

/// How far a plan has come.
struct LoopProgress {
    LoopPlan plan; ///< the best so far
    std::int64_t cost = 0;
    std::int64_t bound = 0; ///< no plan costs less
    int placed = 0; ///< candidates with a loop
    int percent = 0; ///< of the time given; 100 when it is over or nothing is left to do
    bool finished = false;

    bool isProven() const { return bound >= cost; }
};

/// Runs LoopPlanner on a thread of its own, on a copy of the problem, and tells of every better plan. Used on one
/// thread, on which its signals come.
class LoopRunner : public QObject {
    Q_OBJECT

public:
    explicit LoopRunner(QObject *parent = nullptr);
    /// Stops, and waits for the step it is at.
    ~LoopRunner() override;

    /// Plans for so many milliseconds, or until the plan is proven best. What ran before is stopped.
    void start(const LoopProblem &problem, std::uint64_t seed, int milliseconds);
    /// Ends after the step it is at, some hundredths of a second; what was found so far comes as finished.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const shortlist::LoopProgress &progress);

private:
    void wait();
    void tell(int run, const LoopProgress &progress);

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic<bool>> m_stop;
    int m_run = 0; ///< what comes of an earlier one is dropped
    bool m_running = false;
};

} // namespace shortlist
