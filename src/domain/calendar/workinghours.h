// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/timespan.h"
#include "domain/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <array>

namespace shortlist {

/// When somebody works, on the clock of their own wall, for each day of the week.
class WorkingHours {
public:
    /// Minutes after midnight, 0 to 1440, half open.
    struct Range {
        int from = 0;
        int to = 0;

        friend bool operator==(const Range &, const Range &) = default;
    };

    /// Monday to Friday, 9 to 17.
    WorkingHours();
    /// Never.
    static WorkingHours none();

    /// Reads what people type: "Mon-Fri 09:00-17:00; Sat 10-12", "9am to 5:30pm", "Mo-Do 8-12, 13-17 Uhr; Fr 8-12",
    /// "weekdays 9-5", "none". English and German day names. Without days Monday to Friday are meant; a range that ends
    /// before it starts goes over midnight, except that "9-5" means 9 to 17. A day named again is replaced by what
    /// comes later. An empty text gives the default. Error Invalid names the part that was not understood.
    static Result<WorkingHours> fromText(const QString &text);
    /// The same for all readers: "Mon-Fri 09:00-17:00; Sat 10:00-12:00"; "none" for never. fromText() reads it back.
    QString toText() const;

    /// {"mon":[[540,1020]],…}, days without hours left out.
    QByteArray toJson() const;
    static Result<WorkingHours> fromJson(const QByteArray &json);

    /// Hours of a weekday, in order and apart. `dayOfWeek` as in QDate: 1 is Monday, 7 is Sunday.
    const QList<Range> &on(int dayOfWeek) const { return m_days.at(size_t(dayOfWeek - 1)); }
    /// Replaces the hours of a weekday; they are sorted, cut to the day, and joined where they touch.
    void set(int dayOfWeek, const QList<Range> &ranges);
    int minutesPerWeek() const;

    /// The stretches of a local date that are worked, as UTC, in order. A day of 23 or 25 hours gives what the clock on
    /// the wall says: hours that start in a skipped time start later, hours that end in a repeated one end at its
    /// second turn.
    QList<TimeSpan> spansOn(QDate date, const QTimeZone &zone) const;

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;

private:
    std::array<QList<Range>, 7> m_days;
};

/// True when the whole stretch lies within the hours of somebody in that zone. Stretches over midnight are covered when
/// the hours go on there. False for minutes below 1 and for an invalid start or zone.
bool covers(const QDateTime &startUtc, int minutes, const QTimeZone &zone, const WorkingHours &hours);

} // namespace shortlist
