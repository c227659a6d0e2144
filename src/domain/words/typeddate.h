// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace shortlist::words {

/// The day that a text names with its year: “2026-11-30”, “30.11.2026”, “30 Nov 2026”, “November 30, 2026”, with or
/// without the weekday, in the words of the language or in English. “3/4/2026” is read as the language writes dates.
/// Invalid for what is no such text, for a day that does not exist, and for one that may be two. Any thread.
QDate readDate(const QString &text);

} // namespace shortlist::words
