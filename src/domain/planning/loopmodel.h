// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopproblem.h"
#include "domain/planning/loopstop.h"

#include <limits>

namespace shortlist {

/// A number as the place in a list.
inline size_t nth(int number) { return static_cast<size_t>(number); }

/// A problem made ready for searching: all in grid steps, and every start that an interviewer could take by itself
/// listed once. Constant after it is made; any thread may read it.
class LoopModel {
public:
    /// The problem and the stop must outlive the model.
    explicit LoopModel(const LoopProblem &problem, const LoopStop *stop = nullptr);

    static constexpr float kNever = std::numeric_limits<float>::infinity();

    struct Stage {
        int length = 0; ///< grid steps an interview keeps its interviewer
        int reach = 0; ///< from its start to the first possible start of the next stage
        int tail = 0; ///< whole steps from its start to its end
    };
    /// A work window of an interviewer: the steps [from, to), numbered through all interviewers as cells.
    struct Window {
        int from = 0;
        int to = 0;
        int firstCell = 0;
    };
    /// Windows of one interviewer that have fewer interviews together than each of them could have.
    struct Limit {
        int most = 0;
        std::vector<int> windows;
    };
    struct Start {
        int step = 0;
        int window = 0; ///< by place among all windows
    };
    /// The starts of one interviewer at one stage, in order of time.
    struct Row {
        int interviewer = 0;
        int stage = 0;
        std::vector<Start> starts;
        std::vector<int> windows; ///< by step: of the start there; -1: there is none
    };
    struct Person {
        int firstWindow = 0;
        int endWindow = 0;
        int dailyCap = 0;
        std::vector<int> rows;
    };
    /// Steps at which a candidate could begin: [from, to].
    struct Range {
        int from = 0;
        int to = 0;
    };
    struct Candidate {
        int release = 0; ///< in steps
        std::vector<int> pools; ///< one for each stage
        std::vector<std::vector<Range>> ranges; ///< for each stage
    };

    const LoopProblem &problem() const { return m_problem; }
    const LoopStop *stop() const { return m_stop; } ///< may be null
    /// What works on it is to leave off.
    bool isStopped() const { return m_stop && m_stop->isRequested(); }
    int steps() const { return m_steps; } ///< of the horizon
    const std::vector<Stage> &stages() const { return m_stages; }
    const std::vector<Window> &windows() const { return m_windows; }
    const std::vector<Limit> &limits() const { return m_limits; }
    /// Those that a window belongs to, by place in limits().
    const std::vector<int> &limitsOf(int window) const { return m_limitsOf[nth(window)]; }
    int cells() const { return m_cells; }
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Person> &people() const { return m_people; }
    const std::vector<Candidate> &candidates() const { return m_candidates; }
    /// Rows that can stand in for each other: those of one stage for one family.
    const std::vector<std::vector<int>> &pools() const { return m_pools; }
    /// The cell of a step within a window.
    int cellOf(const Start &start) const
    {
        const Window &window = m_windows[nth(start.window)];
        return window.firstCell + start.step - window.from;
    }
    /// The row of an interviewer at a stage; -1: none.
    int rowOf(int interviewer, int stage) const;
    /// The window of an interviewer that holds a start at a step; -1: none.
    int windowOf(int interviewer, int stage, int step) const;

private:
    void addPerson(const LoopInterviewer &person, int number);
    void addLimits();
    void addRow(const LoopInterviewer &person, int number, int stage);
    void addCandidates();
    int poolOf(int stage, int family);

    const LoopProblem &m_problem;
    const LoopStop *m_stop;
    int m_steps = 0;
    int m_cells = 0;
    std::vector<Stage> m_stages;
    std::vector<Window> m_windows;
    std::vector<Limit> m_limits;
    std::vector<std::vector<int>> m_limitsOf;
    std::vector<Row> m_rows;
    std::vector<Person> m_people;
    std::vector<Candidate> m_candidates;
    std::vector<std::vector<int>> m_pools;
};

/// The cheapest loop of one candidate: for each stage a price for every step, and the wait. Exact, by one pass a stage.
class LoopFinder {
public:
    explicit LoopFinder(const LoopModel &model);

    /// Prices by step for each stage (kNever: no start), `perStep` for each step from release to the end. Loops that
    /// end later than `latest` steps after release are not looked for. Returns the cost, kNever without a loop; the
    /// starts are in starts(). All prices are at least 0.
    float find(
        const LoopModel::Candidate &candidate, const std::vector<const float *> &prices, float perStep, int latest);
    const std::vector<int> &starts() const { return m_starts; }

private:
    const LoopModel &m_model;
    std::vector<std::vector<float>>
        m_best; ///< for each stage and step: the cheapest way to be ready for the next stage
    std::vector<std::vector<int>> m_from; ///< and the start of the stage in it
    std::vector<int> m_starts;
};

} // namespace shortlist
