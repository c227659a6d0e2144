// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/workinghours.h"

#include <QLocale>
#include <QTimeZone>

class QTextDocument;

namespace shortlist {

/// What a sheet of paper tells of one person's days.
struct CalendarSheet {
    QString name;
    QString title; ///< may be empty
    QTimeZone zone; ///< on whose clocks the times are
    QDate from; ///< on those clocks
    int days = 1;
    QList<InterviewEntry> interviews; ///< of that person; those of other days are left out
    QList<Away> away; ///< of that person
    QList<TimeSpan> busy; ///< by the person's own calendar
    QList<TimeSpan> known{}; ///< of what time their calendars speak at all; merged, in order
    WorkingHours hours{}; ///< on those clocks
    QHash<InterviewId, QString> clashing{}; ///< what speaks against interviews that are booked, in words
};

/// How dates and times are written.
struct SheetLook {
    QLocale locale;
    QString timeFormat; ///< as AppSettings::timeFormat()
};

/// Writes sheets, each on pages of its own, black on white: for paper, and for a file. GUI thread.
void writeSheets(QTextDocument &document, const QList<CalendarSheet> &sheets, const SheetLook &look);

/// The pages as a PDF, on the paper of the locale (A4 or Letter). Empty when it could not be written.
QByteArray sheetsAsPdf(const QTextDocument &document, const SheetLook &look, const QString &title);

} // namespace shortlist
