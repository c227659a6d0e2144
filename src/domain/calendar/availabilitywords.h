// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/availabilityparts.h"

#include <optional>

// The words and clocks in which people write when they can come, English and German. Any thread.

namespace shortlist {

inline constexpr int kMinutesAnHour = 60;
inline constexpr int kMinutesHalfADay = 12 * kMinutesAnHour;

/// 1 is Monday; 0 for any other word.
int weekdayNamed(const QString &word);
/// True for “Tuesdays” and “dienstags”, which mean more than the next one.
bool areEveryWeeks(const QString &weekday);
/// True for the German “di”, “mi”, “do” and “so”, which in another language are other words or none. “mo”, “fr” and
/// “sa” begin the same day in both languages.
bool mayBeOtherWord(const QString &weekday);
/// 1 is January; 0 for any other word.
int monthNamed(const QString &word);
/// By an abbreviation, an offset or an IANA name; invalid for anything else.
QTimeZone zoneWritten(const QString &text);

enum class TextLanguage { Unsaid, English, German };
/// An English weekday makes a text English, whatever else is in it.
TextLanguage languageOf(const QString &text);

struct WrittenTime {
    int minutes = 0; ///< after midnight, as it is written
    bool vague = false; ///< 1 to 12 o'clock: whether morning or afternoon is to be guessed
    QChar half{}; ///< a or p
    bool hourAlone = false;
};

inline constexpr char kTimeOfDay[] = "(noon|midnight|mittag|mitternacht|(?:\\d{4}(?!\\d|[./"
                                     ":]\\d|-\\d{1,2}(?!\\d))|\\d{1,2}(?:[:.h]\\d{2})?)\\s*(?:[ap]\\.?\\s?m\\b\\.?)?)"
                                     "(?:\\s*(?:uhr|h|o'clock)\\b)?";

/// Nothing for what no clock shows.
std::optional<WrittenTime> timeWritten(const QString &text);
/// A vague 1 to 6 o'clock is in the afternoon: nobody offers the night.
int guessed(const WrittenTime &time);
/// Over midnight where it must be; nothing where both ends are the same.
std::optional<AvailabilityTimes> rangeOf(const WrittenTime &from, const WrittenTime &to);
/// What a person has to be told of times that are not simply what was written.
QString guessRemark(const QString &written, const AvailabilityTimes &read);

} // namespace shortlist
