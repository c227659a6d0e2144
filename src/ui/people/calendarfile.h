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

/// What a calendar file says about when somebody is busy.
struct CalendarFile {
    QList<TimeSpan> busy; ///< within the time asked about, merged, in order
    int events = 0; ///< in the file
    int leftOut = 0; ///< shown as free, cancelled, declined
    int ours = 0; ///< interviews that the workspace knows
    QStringList problems; ///< whole sentences, about single events; the first hundred
    int moreProblems = 0;
    QList<TimeSpan> unknown{}; ///< as `busy`: days of which it cannot be told whether something is then
    QString name{}; ///< what the calendar calls itself; empty where it does not
    TimeSpan known{}; ///< the part of the time asked about that it speaks of
};

/// Tells which interviews the workspace knows.
using KnownInterview = std::function<bool(const InterviewId &)>;

/// Reads the bytes of a calendar file of somebody with an address, in a zone; copies of interviews that are known keep
/// nobody busy. Any thread.
using CalendarFileReader = std::function<Result<CalendarFile>(const QByteArray &bytes, const QString &fileName,
    const TimeSpan &window, const QTimeZone &zone, const QString &address, const KnownInterview &isOurs)>;

} // namespace shortlist
