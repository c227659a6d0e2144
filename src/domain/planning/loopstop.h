// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace shortlist {

/// Says to planning that works on other threads to leave off. Whatever works for long asks it at least every few
/// hundredths of a second, and then ends with what it has, which keeps all rules and proves what it says it does.
/// Nothing that is found depends on it until a stop is requested. Any thread.
class LoopStop {
public:
    void request() { m_left.store(0, std::memory_order_relaxed); }
    /// From so many questions on the answer is yes: the same place in the work, whatever the machine.
    void requestAfter(std::int64_t questions) { m_left.store(questions, std::memory_order_relaxed); }
    bool isRequested() const
    {
        return m_asked.fetch_add(1, std::memory_order_relaxed) >= m_left.load(std::memory_order_relaxed);
    }
    /// How often isRequested() was called.
    std::int64_t asked() const { return m_asked.load(std::memory_order_relaxed); }

private:
    std::atomic<std::int64_t> m_left = INT64_MAX;
    mutable std::atomic<std::int64_t> m_asked = 0;
};

} // namespace shortlist
