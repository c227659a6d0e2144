// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/core/result.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace shortlist {

/// What was read of a text, and what had to be guessed of it: a sentence each, translated.
struct ReadAvailability {
    QList<TimeSpan> spans; ///< in order, those that touch made one; none for an empty text
    QStringList remarks;
};

/// Reads when somebody can come, as they write it: “Tue 3 Mar 9-12, Thu after 14:00 CET”, “Mon–Wed 9:30am to 1pm”,
/// “morgen vor 11 Uhr”, “5 March; 2026-03-06 from 10”. English and German.
///
/// - A weekday without a date is the next one: from `now` on, or after the date named before it. A date without a year
///   is the next such date; where that is more than half a year off, a remark says so. “Next Monday” is never today,
///   and a remark says which day it is. “Weekdays” and “every day” are those of the next seven days.
/// - “Di”, “Mi”, “Do” and “So” are days in a German text, and in one that says no English word where a date, a time or
///   another day follows.
/// - Days without times take the times named next (“Tue and Thu 9-12”), and are whole days where none are or where a
///   semicolon or a line ends them. Times without a day belong to the days before them (“Tue 9-12, 14-16”).
/// - “9-5” and “9:00-5:00” are 9 to 17; 1 to 6 o'clock is in the afternoon, unless written as “02:30”, “2:30am”, or
/// with
///   an end on the clock of 24 hours (“6-14”); “22-2” goes over midnight. A remark says how such a time is read.
/// - Times said exactly count more than a part of the day: “Fri afternoon 1-3” is 13 to 15.
/// - A zone is an IANA name, “UTC+2”, or an abbreviation, which stands for the clock of a place: “CET” in July is what
///   clocks in Berlin show. It holds for what stands before it and after it where that names none; without any, times
///   are on clocks in `zone`. Times that clocks skip are moved on, an end that they show twice is the second one.
///
/// Error Invalid, key “availability.text”,
/// quotes the part that was not understood; key “availability.day” says which weekday a date really is. What is over
/// already is read, and a remark says so. Any thread.
Result<ReadAvailability> readAvailability(const QString &text, const QDateTime &now, const QTimeZone &zone);

/// The spans of readAvailability() alone, for texts that a person does not wait for.
Result<QList<TimeSpan>> availabilityFromText(const QString &text, const QDateTime &now, const QTimeZone &zone);

/// What somebody could type just now, on next Tuesday and the Thursday after: “Tue 8 Dec 9-12, Thu after 14:00”, in
/// German where that is the language. It is read without a remark, on any day and in any zone. Any thread.
QString availabilityExample(const QDateTime &now, const QTimeZone &zone);

/// How a text was understood, to be seen before it is kept: “Read as Tue 3 Mar 2026 9:00-12:00 Europe/Berlin.”, as
/// availabilityText(); empty for no spans. Any thread.
QString readBack(const QList<TimeSpan> &spans, const QTimeZone &zone);

/// The longest text that is read; what availabilityText() writes of CandidateTimes::kMostWindows is shorter.
inline constexpr qsizetype kLongestAvailability = 20'000;

/// Spans in order and apart, in whole minutes, as they are written: “Tue 3 Mar 2026 9:00-12:00, 14:00-16:00; Thu 5 Mar
/// 2026 all day Europe/Berlin”, in German where that is the language. availabilityFromText() reads the same spans from
/// it, whenever and wherever: with the year and the zone nothing is left to guess. Times that no clock of the zone
/// can say (the hour that comes twice) are written in UTC. Any thread.
QString availabilityText(const QList<TimeSpan> &spans, const QTimeZone &zone);

} // namespace shortlist
