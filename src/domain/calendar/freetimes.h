// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace shortlist {

/// What ordinary events in the calendar file of a candidate stand for.
enum class EventMeaning {
    Unsaid, ///< nobody has said yet
    CanCome, ///< they wrote down when they can come
    CannotCome, ///< it is the calendar of what they do
};

/// When a candidate can come, as their calendar file says.
struct FreeTimes {
    QList<TimeSpan> windows; ///< within the window asked about, merged, in order
    int events = 0; ///< in the file
    int leftOut = 0; ///< that were no matter: cancelled, or of the other kind
    QStringList problems; ///< whole sentences, about single events; the first hundred
    int moreProblems = 0;
};

/// Of what time the calendar file of a candidate is read at `now`: the eight weeks to come, further than interviews are
/// proposed.
inline TimeSpan freeTimesWindow(const QDateTime &now) { return { now, now.addDays(56) }; }

/// Reads the calendar file of a candidate in a zone; see readFreeTimes() in exchange. Any thread.
using FreeTimesReader = std::function<Result<FreeTimes>(const QByteArray &bytes, const QString &fileName,
    const TimeSpan &window, const QTimeZone &zone, EventMeaning meaning)>;

} // namespace shortlist
