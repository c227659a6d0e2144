// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"

#include <QWidget>

class QVBoxLayout;

namespace shortlist {

class AppSettings;
class CaptionLabel;
class Clock;

/// The calendars that were read of somebody: until when each is known, on which days to come it is not, and a button
/// that forgets it.
class CalendarList : public QWidget {
    Q_OBJECT

public:
    /// When nothing is left to take the keyboard, the focus proxy of the list gets it.
    CalendarList(const Clock &clock, const AppSettings &settings, QWidget *parent = nullptr);

    /// Shows what was read, in the order given.
    void setCalendars(const QList<BusyReading> &calendars);

Q_SIGNALS:
    void forgotten(const shortlist::BusyReadingId &reading);

private:
    void addLine(const BusyReading &reading);
    QString textOf(const BusyReading &reading) const;

    const Clock &m_clock;
    const AppSettings &m_settings;
    QList<BusyReading> m_calendars;
    QDate m_today; ///< when the lines were written
    CaptionLabel *m_none;
    QVBoxLayout *m_lines;
    QWidget *m_lineHolder = nullptr;
};

} // namespace shortlist
