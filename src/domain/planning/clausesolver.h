// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/loopstop.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shortlist {

/// Finds values for yes/no variables under clauses and limits, or proves that there are none, by learning a clause from
/// every dead end (J. P. Marques-Silva and K. A. Sakallah, “GRASP”, IEEE Transactions on Computers 48, 1999; watched
/// literals and activities as in N. Eén and N. Sörensson, “An Extensible SAT-solver”, 2003). The same calls give the
/// same answer. To be used from one thread.
class ClauseSolver {
public:
    /// A variable or its opposite: 2 · variable for yes, one more for no.
    using Literal = std::int32_t;
    static Literal yes(int variable) { return 2 * variable; }
    static Literal no(int variable) { return 2 * variable + 1; }

    enum class Answer { Found, Impossible, OutOfSteps };

    /// A new variable, numbered from 0. “No” is tried first.
    int addVariable();
    /// At least one of these is true.
    void addClause(std::vector<Literal> literals);
    /// The weights (above 0) of those that are true come to no more than `most`.
    void addLimit(const std::vector<Literal> &literals, const std::vector<std::int64_t> &weights, std::int64_t most);
    /// No more than `most` of these are true.
    void addLimit(const std::vector<Literal> &literals, std::int64_t most);

    /// Begins with other variables, drawn by lot: how long an answer takes varies a hundredfold with where the search
    /// begins (C. P. Gomes, B. Selman, N. Crato and H. Kautz, Journal of Automated Reasoning 24, 2000). To be called
    /// before solve().
    void stir(std::uint64_t seed);
    /// Goes on searching for so many dead ends, or until a stop is requested. After Found, value() tells what was found
    /// until the next call.
    Answer solve(std::int64_t deadEnds, const LoopStop *stop = nullptr);
    bool value(int variable) const { return m_found[static_cast<size_t>(variable)]; }
    std::int64_t deadEnds() const { return m_deadEnds; } ///< met so far

private:
    // A clause is known by its place in m_store: its size, on how many decisions it depends (0: was given, not
    // learned), in how many dead ends it was used since clauses were last forgotten, and its literals, of which the
    // first two are watched.
    static constexpr int kSize = 0;
    static constexpr int kLevels = 1;
    static constexpr int kUsed = 2;
    static constexpr int kLiterals = 3;
    struct Watch {
        int clause = 0;
        Literal other = 0; ///< if this is true, the clause need not be looked at; of two, it has to be
    };
    struct Part {
        Literal literal = 0;
        std::int64_t weight = 0;
    };
    struct Limit {
        std::vector<Part> parts; ///< heaviest first
        std::int64_t most = 0;
        std::int64_t sum = 0; ///< of those true
        std::vector<int> counted; ///< their places in parts, in the order in which they became true
    };
    struct Use {
        int limit = 0;
        int place = 0; ///< in its parts
        std::int64_t weight = 0;
    };

    // Why a literal is true: a clause (from 0), a limit (from -2 downwards), or nothing but a decision.
    static constexpr int kDecision = -1;
    static constexpr int kLimits = -2;

    static size_t at(std::int32_t number) { return static_cast<size_t>(number); }
    bool isTrue(Literal literal) const { return m_value[at(literal)] > 0; }
    bool isFalse(Literal literal) const { return m_value[at(literal)] < 0; }
    bool isOpen(Literal literal) const { return m_value[at(literal)] == 0; }
    int level() const { return static_cast<int>(m_levelStart.size()); }

    int store(const std::vector<Literal> &literals, int levels);
    Literal *literalsOf(int clause) { return m_store.data() + clause + kLiterals; }
    const Literal *literalsOf(int clause) const { return m_store.data() + clause + kLiterals; }
    int sizeOf(int clause) const { return m_store[at(clause)]; }
    void set(Literal literal, int reason);
    void undoTo(int level);
    int propagate();
    int propagateClauses(Literal literal);
    int propagateLimits(Literal literal);
    int settle(int number);
    void explain(int reason, Literal implied, std::vector<Literal> &why);
    void explainLimit(int number, Literal implied, std::vector<Literal> &why);
    void learn(int conflict);
    void shorten();
    bool isImplied(Literal literal);
    int levelsOf(const Literal *literals, size_t count);
    void use(int clause);
    void bump(int variable);
    void forgetClauses();
    bool decide();
    void sift(size_t place);
    void rise(size_t place);
    void insert(int variable);
    int takeTop();

    std::vector<std::int8_t> m_value; ///< by literal: 1 true, -1 false, 0 open
    std::vector<bool> m_phase; ///< by variable: what it was last
    std::vector<bool> m_found;
    std::vector<int> m_level, m_reason, m_position; ///< by variable; the position in m_trail
    std::vector<double> m_activity;
    std::vector<Literal> m_trail;
    std::vector<size_t> m_levelStart;
    size_t m_next = 0; ///< of m_trail, to be propagated
    std::vector<Literal> m_store;
    std::vector<int> m_learnedClauses;
    std::vector<std::vector<Watch>> m_watches; ///< by literal that became true: what has its opposite in it
    std::vector<std::vector<Watch>> m_pairs; ///< the same for clauses of two
    std::vector<Limit> m_limits;
    std::vector<std::vector<Use>> m_uses; ///< by literal that became true
    std::vector<int> m_heap, m_place; ///< open variables, most active on top; where each is
    enum class Mark : std::int8_t { None, Learned, Implied, Needed };
    std::vector<Mark> m_mark; ///< by variable, while a clause is learned
    std::vector<int> m_marked;
    std::vector<std::int64_t> m_levelSeen; ///< by level: the last count it was in
    std::int64_t m_levelCount = 0;
    std::vector<Literal> m_learned;
    std::vector<int> m_counted; ///< while a limit is explained
    std::vector<std::vector<Literal>> m_whys; ///< one for each step from reason to reason
    double m_bump = 1;
    bool m_impossible = false;
    std::int64_t m_deadEnds = 0;
    std::int64_t m_forgetAt = 2000, m_forgetEvery = 2000; ///< dead ends
    std::int64_t m_restarts = 0, m_untilRestart = 0;
};

} // namespace shortlist
