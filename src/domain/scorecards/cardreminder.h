// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace shortlist {

/// What a reminder of a scorecard names. Nothing of any rating belongs here.
struct ReminderFacts {
    QString author;
    QString address; ///< of the author; may be empty
    QTimeZone zone; ///< the author's; invalid: UTC
    QString subject; ///< the candidate's name, or the code of a written assessment
    QString stageName;
    QString jobTitle;
    QDateTime startAt; ///< of the interview, UTC; invalid for a written assessment
    QDateTime dueAt; ///< UTC
    QString sender; ///< may be empty
    QDateTime nowUtc; ///< when it is written: what is due later is not said to be late
};

/// A message that is ready to be sent.
struct CardReminder {
    QString address;
    QString subject;
    QString text;
};

/// The reminder in words, translated; times on the author's clock. Pure; any thread.
CardReminder reminderOf(const ReminderFacts &facts);

} // namespace shortlist
