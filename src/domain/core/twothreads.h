// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <system_error>
#include <thread>

namespace shortlist {

/// Calls `work(i)` once for each i below `count` and comes back when all is done; from `least` on the second half is
/// worked on by a thread of its own. What `work` writes must belong to its i alone, what it reads must not change
/// meanwhile, and it must not throw. Any thread; nothing of Qt SQL may be used in it.
template <typename Work>
void onTwoThreads(std::size_t count, std::size_t least, const Work &work)
{
    const auto range = [&work](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            work(i);
    };
    if (count < 2 || count < least) {
        range(0, count);
        return;
    }
    std::thread other;
    try {
        other = std::thread(range, count / 2, count);
    } catch (const std::system_error &) {
        // The system gives no more threads: it takes longer, and comes to the same.
        range(count / 2, count);
    }
    range(0, count / 2);
    if (other.joinable())
        other.join();
}

} // namespace shortlist
