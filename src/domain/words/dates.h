// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

/// Dates with the month in words, the same in every list and sentence: 3/4/30 is March to some and April to others.
namespace shortlist::words {

/// “9 Jan 2030”; empty for an invalid date. Any thread.
QString date(QDate day);
/// How date() writes, as QDate takes it: “d MMM yyyy”. For fields to enter a day in. Any thread.
QString dateFormat();
/// “10:00”, or “10:00 AM” where the language has it so; never with seconds, which nobody agrees on. Any thread.
QString timeOfDay(QTime time);
/// “9 Jan 2030 10:00” as the clock of `local` shows it; empty for an invalid time. Any thread.
QString dateAndTime(const QDateTime &local);
/// What the clock of a zone shows at a moment, in a format as QTime takes it: “02:30”; where it shows that twice, with
/// the pass that is meant: “02:30 (the second time)”. Empty for an invalid moment. Any thread.
QString clockTime(
    const QDateTime &moment, const QTimeZone &zone, const QString &format, const QLocale &locale = QLocale());
/// The same in the format of timeOfDay(). Any thread.
QString clockTime(const QDateTime &moment, const QTimeZone &zone);
/// “2 Mar 2026 – 4 Mar 2026, 6 Mar 2026”: the days of some spans in a zone, in their order. Any thread.
QString days(const QList<TimeSpan> &spans, const QTimeZone &zone);

} // namespace shortlist::words
