// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace shortlist {

class AppSettings;

/// Moments in the zone and format the person at the desk chose.
namespace words {

/// “14:30” or “2:30 PM”; empty for an invalid time.
QString time(const QDateTime &utc, const AppSettings &settings);
/// “Tue 3 Mar 14:30”, with the year where it is not this one.
QString dayAndTime(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings);
/// “in 3 hours”, “2 days ago”, “now”: the largest unit that fits.
QString distance(const QDateTime &utc, const QDateTime &nowUtc);

} // namespace words
} // namespace shortlist
