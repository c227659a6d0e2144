// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace shortlist {

class AppSettings;

/// Moments in the zone and format of the settings. Where clocks there show another time than this computer's, the place
/// stands beside it: “14:30 (Kolkata)”.
namespace words {

/// The place of a zone by its name, “Kolkata” for Asia/Kolkata.
QString place(const QTimeZone &zone);
/// “14:30” or “2:30 PM”; with the pass that is meant where the clock shows it twice. Empty for an invalid time.
QString time(const QDateTime &utc, const AppSettings &settings);
/// The same without the place of its zone, for where there is no room: withPlace() adds it to the whole.
QString clock(const QDateTime &utc, const AppSettings &settings);
/// The text, and the place in brackets where clocks there show another time than this computer's at a moment.
QString withPlace(const QString &text, const QDateTime &utc, const AppSettings &settings);
/// “Tue 3 Mar”, with the year where it is not this one; empty for an invalid time.
QString day(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings);
/// “Tue 3 Mar 14:30”, with the year where it is not this one.
QString dayAndTime(const QDateTime &utc, const QDateTime &nowUtc, const AppSettings &settings);
/// “in 3 hours”, “2 days ago”, “now”: the largest unit that fits.
QString distance(const QDateTime &utc, const QDateTime &nowUtc);

} // namespace words
} // namespace shortlist
