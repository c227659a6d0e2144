// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "domain/calendar/zonedtime.h"

#include <QFile>
#include <QSaveFile>

namespace shortlist::cli {

QString Call::value(const char *option, const QString &otherwise) const
{
    const QStringList all = m_given.options.value(QLatin1String(option));
    return all.isEmpty() ? otherwise : all.last();
}

QStringList Call::values(const char *option, bool commas) const
{
    QStringList all = m_given.options.value(QLatin1String(option));
    if (!commas)
        return all;
    QStringList parts;
    for (const QString &one : std::as_const(all)) {
        for (const QString &part : one.split(u',', Qt::SkipEmptyParts))
            parts.append(part.trimmed());
    }
    return parts;
}

Result<std::optional<int>> Call::number(const char *option, int least) const
{
    if (!has(option))
        return std::optional<int>();
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < least)
        return usageError(CliText::tr("--%1 wants a whole number of at least %2, not “%3”.")
                              .arg(QLatin1String(option))
                              .arg(least)
                              .arg(value(option)));
    return std::optional<int>(number);
}

Result<std::optional<qint64>> Call::milliseconds(const char *option) const
{
    if (!has(option))
        return std::optional<qint64>();
    bool ok = false;
    const double seconds = value(option).toDouble(&ok);
    // Asked this way round, what is no number at all is refused as well.
    if (!ok || !(seconds >= 0.001))
        return usageError(CliText::tr("--%1 wants a number of seconds such as 2 or 0.5, not “%2”.")
                              .arg(QLatin1String(option), value(option)));
    constexpr double kDay = 24 * 60 * 60;
    return std::optional<qint64>(qRound64(std::min(seconds, kDay) * 1000));
}

Result<QDate> Call::day(const char *option) const
{
    if (!has(option))
        return QDate();
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        return usageError(
            CliText::tr("--%1 wants a day such as 2030-01-31, not “%2”.").arg(QLatin1String(option), value(option)));
    return date;
}

void Call::changed(const QString &sentence, const QUuid &id, const QJsonObject &more)
{
    if (!json())
        return out.line(sentence);
    QJsonObject answer = more;
    answer.insert(QStringLiteral("done"), true);
    if (!id.isNull())
        answer.insert(QStringLiteral("id"), id.toString(QUuid::WithoutBraces));
    out.json(answer);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::NotFound, CliText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
            CliText::tr("Check its name and your rights."), {}, QStringLiteral("file.unreadable") };
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ Error::Code::Storage, CliText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
            CliText::tr("Check its name and your rights."), {}, QStringLiteral("file.unreadable") };
    return bytes;
}

Status writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return Error{ Error::Code::Refused, CliText::tr("There is already a file “%1”.").arg(path),
            CliText::tr("Choose another name."), {}, QStringLiteral("file.exists") };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ Error::Code::Storage, CliText::tr("“%1” cannot be written: %2.").arg(path, file.errorString()),
            CliText::tr("Check that the folder exists, that you may write there, and that the disk has space."), {},
            QStringLiteral("file.unwritable") };
    return done();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm") + QLatin1String(" UTC") : QString();
}

QString timeText(const QDateTime &time, const QString &zone)
{
    const auto there = ZonedTime::fromUtc(time, zone);
    if (!there)
        return timeText(time);
    return there->date().toString(Qt::ISODate) + QLatin1Char(' ') + there->time().toString(u"HH:mm") + QLatin1Char(' ')
         + there->zoneId();
}

} // namespace shortlist::cli
