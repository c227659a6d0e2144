// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/today/todayservice.h"

namespace shortlist {

Result<QList<TodaySection>> TodayService::sections(const TodayFilter &filter, int limit) const
{
    const TodayQueries &queries = m_context.queries.today;
    QList<TodaySection> sections;
    for (const TodayKind kind : enumValues<TodayKind>()) {
        auto items = queries.items(kind, filter, 0, limit);
        if (!items)
            return items.error();
        if (items->isEmpty())
            continue;
        TodaySection section{ kind, std::move(*items), 0 };
        section.total = int(section.items.size());
        // What fits on one page needs no counting.
        if (section.total >= limit) {
            const auto total = queries.count(kind, filter);
            if (!total)
                return total.error();
            section.total = *total;
        }
        sections += section;
    }
    return sections;
}

Result<QList<TodayItem>> TodayService::more(TodayKind kind, const TodayFilter &filter, int offset) const
{
    return m_context.queries.today.items(kind, filter, offset, kPage);
}

Result<QList<InterviewEntry>> TodayService::soon(int minutes) const
{
    if (m_context.session.person.isNull())
        return QList<InterviewEntry>();
    const QDateTime now = m_context.clock.nowUtc();
    InterviewFilter filter;
    filter.person = m_context.session.person;
    // A moment more than the last: a span ends before its end.
    filter.span = { now, now.addSecs(qint64(minutes) * 60).addMSecs(1) };
    auto entries = m_context.queries.calendar.interviews(filter);
    if (entries)
        entries->removeIf([&now](const InterviewEntry &one) { return !one.isOpen() || one.interview.startAt < now; });
    return entries;
}

} // namespace shortlist
