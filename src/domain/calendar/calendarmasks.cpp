// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/calendarmasks.h"

#include "domain/calendar/slotfinder.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace shortlist {

namespace {

/// So many calendars take longer than it takes to begin a thread.
constexpr qsizetype kManyCalendars = 200;

/// So many people are taken on at a time: few enough that both threads come to the end together.
constexpr size_t kAtATime = 16;

} // namespace

struct CalendarMasks::Work {
    SlotGrid grid;
    std::vector<QByteArrayList> calendars; ///< by person
    std::vector<SlotMask> masks; ///< by person; each is written by the one thread that took the person on
    std::atomic<size_t> next = 0; ///< whom nobody took on yet
    std::thread other{};

    void run()
    {
        for (size_t from = next.fetch_add(kAtATime); from < masks.size(); from = next.fetch_add(kAtATime)) {
            const size_t to = std::min(from + kAtATime, masks.size());
            for (size_t person = from; person < to; ++person) {
                masks[person] = SlotMask(grid.cells(), true);
                for (const QByteArray &calendar : calendars[person])
                    grid.takeOut(calendar, masks[person]);
            }
        }
    }
    void wait()
    {
        if (other.joinable())
            other.join();
    }
};

CalendarMasks::CalendarMasks(const SlotGrid &grid, const QList<SlotPerson> &people)
    : m_work(new Work{ grid, {}, std::vector<SlotMask>(size_t(people.size())) })
{
    m_work->calendars.reserve(size_t(people.size()));
    for (const SlotPerson &one : people)
        m_work->calendars.push_back(one.calendars);
    if (people.size() < kManyCalendars)
        return;
    try {
        m_work->other = std::thread([work = m_work.get()] { work->run(); });
    } catch (const std::system_error &) {
        // The system gives no more threads: take() does it all, and it comes to the same.
    }
}

CalendarMasks::CalendarMasks(CalendarMasks &&) noexcept = default;

CalendarMasks::~CalendarMasks()
{
    if (!m_work)
        return;
    m_work->next = m_work->masks.size(); // nobody asks any more
    m_work->wait();
}

std::vector<SlotMask> CalendarMasks::take()
{
    m_work->run();
    m_work->wait();
    return std::move(m_work->masks);
}

} // namespace shortlist
