// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/today/todayqueries.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// The items of one kind, as far as they were asked for.
struct TodaySection {
    TodayKind kind = TodayKind::Next;
    QList<TodayItem> items;
    int total = 0; ///< of all there are
};

/// What has to be looked at today. Who reads it is the person at the desk, whoever the filter names as the viewer.
class TodayService {
public:
    static constexpr int kPage = 50; ///< so many of a kind are read at once
    static constexpr int kRoom = 15; ///< so many lines a small window shows; what is coming fills what tasks leave
    static constexpr int kComing = 5; ///< and so many of the next days stand under them at least
    static constexpr int kDaysAhead = 2; ///< working days after today that count as the next days

    explicit TodayService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The first `limit` items of every kind that has any, in the order of TodayKind. Of what is coming there is what
    /// kRoom leaves, but at least kComing, at first; whoever asks for more than a page of the rest sees all of it. An
    /// interview under Conflict is not coming as well.
    Result<QList<TodaySection>> sections(const TodayFilter &filter, int limit = kPage) const;
    /// How many things there are to look at, of all kinds but what is still coming.
    Result<int> count(const TodayFilter &filter) const;
    /// More of one kind: at most kPage, `offset` passed over.
    Result<QList<TodayItem>> more(TodayKind kind, const TodayFilter &filter, int offset) const;
    /// Interviews that the person at the desk takes part in, and did not decline, and that begin within so many minutes
    /// from now.
    Result<QList<InterviewEntry>> soon(int minutes) const;

private:
    Result<TodaySection> section(TodayKind kind, const TodayFilter &filter, int limit) const;
    Result<TodaySection> coming(const TodayFilter &filter, const QList<TodaySection> &before, int limit) const;
    Result<TodaySection> thirdGraders(const TodayFilter &filter) const;
    Result<TodaySection> conflicts(const TodayFilter &filter, int limit) const;

    ServiceContext m_context;
};

} // namespace shortlist
