// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotgrid.h"

#include <memory>

namespace shortlist {

struct SlotPerson;

/// When the calendars of each person leave them free, on a grid. Of a large team this is worked out on a thread of its
/// own from the moment this is made, so that whoever made it can go on reading. Any thread, one at a time.
class CalendarMasks {
public:
    /// Of the people's `calendars`; nothing else of them is looked at, now or later.
    CalendarMasks(const SlotGrid &grid, const QList<SlotPerson> &people);
    CalendarMasks(CalendarMasks &&) noexcept;
    CalendarMasks(const CalendarMasks &) = delete;
    CalendarMasks &operator=(const CalendarMasks &) = delete;
    ~CalendarMasks(); ///< waits for the thread

    /// One for each of the people. Helps with what is still to do and waits for the rest; to be called once.
    std::vector<SlotMask> take();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace shortlist
