// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/calendar/timespan.h"
#include "domain/core/result.h"

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <functional>

namespace shortlist {

/// The limits of a calendar file. Years of somebody's calendar are some thousand events in a few megabytes.
inline constexpr qint64 kLargestCalendar = qint64(64) * 1024 * 1024;
inline constexpr int kMostEvents = 100'000;
inline constexpr int kMostRepeats = 20'000; ///< of one event, looked at
inline constexpr int kMostRepeatsInAll = 1'000'000; ///< of all events of a file, looked at
inline constexpr int kMostFruitlessRules = 8; ///< rules that never come true: each takes a quarter of a second
inline constexpr qint64 kLongestLine = qint64(1024) * 1024; ///< unfolded ones take time by the square of their length
inline constexpr int kMostZoneParts =
    500; ///< of time zones of a file that are used: each takes a hundredth of a second
inline constexpr int kMostProblems = 100; ///< said one by one; the rest is counted

/// How a calendar is to be read.
struct CalendarReading {
    TimeSpan window; ///< what is asked about
    QTimeZone zone; ///< whose days all-day events are, and whose clock times without a zone are on
    QString address{}; ///< whose calendar it is: what this person declined does not keep them busy; may be empty
    /// True for interviews that the workspace knows: their copies in a calendar are left out, since the workspace knows
    /// better when they are. May be empty.
    std::function<bool(const InterviewId &)> isOurs{};
};

/// An event that was read in part or not at all, and why.
struct CalendarProblem {
    QString event; ///< its title, or when it is, or that it has neither
    QString sentence; ///< translated, complete
};

/// When somebody is busy, as one calendar file says.
struct BusyCalendar {
    QList<TimeSpan> busy; ///< within the window, merged, in order
    TimeSpan known; ///< the part of the window that the file speaks of; what it leaves out in between is `unknown`
    int events = 0; ///< in the file
    int leftOut = 0; ///< transparent, cancelled, declined
    int ours = 0; ///< left out because they are interviews that the workspace knows
    QList<CalendarProblem> problems; ///< the first kMostProblems
    int moreProblems = 0;
    /// Whole days within the window of which it cannot be told whether something is then: of events that could not be
    /// read or only in part, as far as it is known when these are. Merged, in order.
    QList<TimeSpan> unknown{};
    QString name{}; ///< what the calendar calls itself; empty where it does not
};

/// Reads when somebody is busy. Errors (Error::Code::Format, keys “ics.…”) name the file and what is wrong with it;
/// a single event that cannot be understood is a problem in the answer instead. Any bytes end in one of the two.
Result<BusyCalendar> readBusyTimes(const QByteArray &bytes, const QString &fileName, const CalendarReading &reading);

/// Whether the bytes have the outline of a calendar: size, BEGIN and END in pairs, not too many events. Errors as
/// above.
Status checkOutline(const QByteArray &bytes, const QString &fileName);

} // namespace shortlist
