// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/hours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace shortlist::words {

namespace {

struct HoursTexts {
    Q_DECLARE_TR_FUNCTIONS(Hours)
};

constexpr int kDays = 7;

QString clock(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString ranges(const QList<WorkingHours::Range> &all)
{
    QStringList parts;
    for (const auto &range : all)
        parts.append(clock(range.from) + QStringLiteral("–") + clock(range.to));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString hours(const WorkingHours &hours)
{
    const QLocale locale;
    QStringList stretches;
    for (int day = 1; day <= kDays; ++day) {
        if (hours.on(day).isEmpty())
            continue;
        int last = day;
        while (last < kDays && hours.on(last + 1) == hours.on(day))
            ++last;
        const QString first = locale.standaloneDayName(day);
        const QString days =
            last == day ? first : HoursTexts::tr("%1 to %2", "days").arg(first, locale.standaloneDayName(last));
        stretches.append(days + QLatin1Char(' ') + ranges(hours.on(day)));
        day = last;
    }
    if (stretches.isEmpty())
        return HoursTexts::tr("Never: no interview can be booked.");
    const int minutes = hours.minutesPerWeek();
    const QString week = minutes % 60 == 0 ? HoursTexts::tr("%n hours a week.", nullptr, minutes / 60)
                                           : HoursTexts::tr("%1 h %2 min a week.").arg(minutes / 60).arg(minutes % 60);
    return stretches.join(QStringLiteral("; ")) + QStringLiteral(". ") + week;
}

} // namespace shortlist::words
