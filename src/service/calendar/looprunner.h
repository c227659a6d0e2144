// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/laterloops.h"
#include "domain/planning/loopstop.h"

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
    /// Steps of LoopPlanner that led to the plan: as many with the same seed lead to it again. 0 when it was stopped,
    /// in the midst of one.
    int steps = 0;
    int percent = 0; ///< of the steps given, or of those planned later; 100 when nothing is left to do
    /// What was planned after the plan for many, as LaterPlanner::loops(); empty until that begins.
    std::vector<PlacedLoop> later;
    int laterDone = 0; ///< candidates of those, so far
    bool finished = false;

    bool isProven() const { return bound >= cost; }
};

/// Runs LoopPlanner and then LaterPlanner on two threads of their own, one for the plans and one of LoopPlanner's for
/// the bound, on copies of the problems, and tells of every better plan. Used on one thread, on which its signals come.
class LoopRunner : public QObject {
    Q_OBJECT

public:
    explicit LoopRunner(QObject *parent = nullptr);
    /// Stops, and waits for the step it is at.
    ~LoopRunner() override;

    /// Plans so many steps, or until the plan is proven best, and then what is left for later. Counted in steps and not
    /// in seconds, so that the same problem and seed give the same plan on any machine. What ran before is stopped.
    void start(const LoopProblem &problem, std::uint64_t seed, int steps, const LaterLoops &later = {});
    /// Ends what it is at, the plan for many or what comes later, after some hundredths of a second; what was found so
    /// far stays, and comes as finished at the end.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const shortlist::LoopProgress &progress);

private:
    void wait();
    void tell(int run, const LoopProgress &progress);

    std::unique_ptr<QThread> m_thread;
    struct Signals {
        LoopStop many;
        LoopStop later;
        std::atomic<bool> isLater = false; ///< it is at that
    };
    struct Work;
    std::shared_ptr<Signals> m_signals;
    int m_run = 0; ///< what comes of an earlier one is dropped
    bool m_running = false;
};

} // namespace shortlist
