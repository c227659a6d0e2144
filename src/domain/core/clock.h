// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace shortlist {

/// Where time comes from. Nothing below `app` asks the system clock by itself, so that every rule about time can be
/// tested.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Now, in UTC, with milliseconds. May be called from any thread.
    virtual QDateTime nowUtc() const = 0;
};

} // namespace shortlist
