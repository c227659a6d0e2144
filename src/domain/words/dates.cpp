// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist::words {

QString date(QDate day) { return QLocale().toString(day, dateFormat()); }

QString dateFormat() { return QCoreApplication::translate("Dates", "d MMM yyyy", "a date, as QDate formats it"); }

QString dateAndTime(const QDateTime &local)
{
    if (!local.isValid())
        return {};
    // Without a language times have seconds, which nobody agrees on.
    const QString clock = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return date(local.date()) + QLatin1Char(' ') + QLocale().toString(local.time(), clock);
}

} // namespace shortlist::words
