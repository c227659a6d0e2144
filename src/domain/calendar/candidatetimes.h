// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"

namespace shortlist {

/// When a candidate said that they can come; one row a candidate, none where nothing is known. However it was said
/// (typed, painted on the calendar, read from a file), it is these spans.
struct CandidateTimes {
    static constexpr auto kKind = EntityKind::CandidateTimes;
    static constexpr qsizetype kMostWindows = 200; ///< that are kept of one candidate
    CandidateTimesId id;
    CandidateId candidateId;
    QDateTime saidAt;
    QList<TimeSpan> windows; ///< merged, in order, in whole minutes

    template <typename V>
    static void describe(V &&v)
    {
        v(u"candidate_id", &CandidateTimes::candidateId);
        v(u"said_at", &CandidateTimes::saidAt);
        v(u"windows", &CandidateTimes::windows);
    }
};
extern template Record toRecord(const CandidateTimes &);
extern template CandidateTimes fromRecord(const Record &);

/// The spans in whole minutes within what was said (from the next minute, to the last), merged. Any thread.
QList<TimeSpan> wholeMinutes(const QList<TimeSpan> &spans);

/// Those that are not over at `now`; what is left of windows that have begun is given whole. Any thread.
QList<TimeSpan> windowsToCome(const QList<TimeSpan> &windows, const QDateTime &now);

/// True when a time is not wholly within one of the windows that are to come at `now`. Where none is to come nothing is
/// known, and nothing speaks against any time. Any thread.
bool isOutsideWindows(const TimeSpan &span, const QList<TimeSpan> &windows, const QDateTime &now);

/// When somebody can come instead, as availabilityText(): at most three windows to come, those closest to a time. Any
/// thread.
QString closestWindowsText(
    const TimeSpan &span, const QList<TimeSpan> &windows, const QDateTime &now, const QTimeZone &zone);

} // namespace shortlist
