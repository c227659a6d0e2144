// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/today/todayservice.h"

#include "service/calendar/conflictservice.h"
#include "service/offers/offertasks.h"

namespace shortlist {

namespace {

TodayItem itemOfConflict(const ClashingInterview &clashing)
{
    const InterviewEntry &entry = clashing.entry;
    QStringList names;
    for (const InterviewPerson &person : entry.people)
        names += person.name;
    TodayItem item;
    item.kind = TodayKind::Conflict;
    item.interviewId = entry.interview.id;
    item.applicationId = entry.interview.applicationId;
    item.personName = names.join(QStringLiteral(", "));
    item.candidateName = entry.candidateName;
    item.jobTitle = entry.jobTitle;
    item.stageName = entry.stageName;
    item.at = entry.interview.startAt;
    item.detail = clashing.sentence();
    return item;
}

} // namespace

Result<TodaySection> TodayService::conflicts(const TodayFilter &filter, int limit) const
{
    const auto clashing = ConflictService(m_context).list({ filter.zone, {}, {}, filter.person });
    if (!clashing)
        return clashing.error();
    TodaySection section{ TodayKind::Conflict, {}, int(clashing->size()) };
    for (const ClashingInterview &one : clashing->mid(0, limit))
        section.items += itemOfConflict(one);
    return section;
}

Result<QList<TodaySection>> TodayService::sections(const TodayFilter &filter, int limit) const
{
    const TodayQueries &queries = m_context.queries.today;
    QList<TodaySection> sections;
    for (const TodayKind kind : enumValues<TodayKind>()) {
        if (kind == TodayKind::Conflict) {
            const auto section = conflicts(filter, limit);
            if (!section)
                return section.error();
            if (!section->items.isEmpty())
                sections += *section;
            continue;
        }
        if (isOfferTask(kind)) {
            const auto tasks = offerTasks(m_context, kind, filter);
            if (!tasks)
                return tasks.error();
            if (!tasks->isEmpty())
                sections += TodaySection{ kind, tasks->mid(0, limit), int(tasks->size()) };
            continue;
        }
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
    if (kind == TodayKind::Conflict) {
        const auto section = conflicts(filter, offset + kPage);
        if (!section)
            return section.error();
        return section->items.mid(offset);
    }
    if (isOfferTask(kind)) {
        const auto tasks = offerTasks(m_context, kind, filter);
        if (!tasks)
            return tasks.error();
        return tasks->mid(offset, kPage);
    }
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
