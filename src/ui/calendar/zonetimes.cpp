// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/zonetimes.h"

#include "domain/calendar/zonedtime.h"
#include "domain/words/dates.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

ZoneReaders::ZoneReaders(const PersonId &me, const QString &zone)
    : m_readers{ { ZoneTimes::tr("You"), zone } }
    , m_named{ { me, zone } }
{
}

void ZoneReaders::add(const PersonId &person, const QString &who, const QString &zone)
{
    const std::pair one(person, zone);
    if (!person.isNull() && m_named.contains(one))
        return;
    m_named += one;
    m_readers += ZoneReader{ who, zone };
}

QString wallTimes(const QDateTime &start, int minutes, const QTimeZone &zone, const QString &timeFormat)
{
    const QLocale locale;
    const QDateTime from = start.toTimeZone(zone);
    return ZoneTimes::tr("%1 %2–%3", "day, from, to")
        .arg(locale.toString(from.date(), ZoneTimes::tr("ddd d MMM")), words::clockTime(start, zone, timeFormat),
            words::clockTime(start.addSecs(qint64(minutes) * 60), zone, timeFormat));
}

QString placeTimes(const QDateTime &start, int minutes, const QString &zone, const QString &timeFormat)
{
    const auto known = zoneNamed(zone);
    if (zone.isEmpty() || !known)
        return ZoneTimes::tr("time zone not known");
    return ZoneTimes::tr("%1 (%2)", "time, place")
        .arg(wallTimes(start, minutes, *known, timeFormat), words::place(*known));
}

QList<ZoneLine> zoneLines(
    const QDateTime &start, int minutes, const QList<ZoneReader> &readers, const QString &timeFormat)
{
    struct Group {
        QString zone;
        QStringList names;
    };
    QList<Group> groups;
    for (const ZoneReader &reader : readers) {
        const auto known = std::find_if(
            groups.begin(), groups.end(), [&reader](const Group &group) { return group.zone == reader.zone; });
        if (known == groups.end())
            groups += Group{ reader.zone, { reader.who } };
        else if (!known->names.contains(reader.who))
            known->names += reader.who;
    }
    const QLocale locale;
    const auto at = [&](const ZonedTime &time) {
        return words::clockTime(time.utc(), QTimeZone(time.zoneId().toLatin1()), timeFormat);
    };
    QList<ZoneLine> lines;
    for (const Group &group : std::as_const(groups)) {
        ZoneLine line{ group.names.join(QStringLiteral(", ")), {} };
        const auto from = ZonedTime::fromUtc(start, group.zone);
        const auto to = ZonedTime::fromUtc(start.addSecs(qint64(minutes) * 60), group.zone);
        if (group.zone.isEmpty() || !from || !to) {
            line.text = ZoneTimes::tr("time zone not known");
        } else {
            line.text =
                ZoneTimes::tr("%1 %2–%3 · %4", "day, from, to, zone")
                    .arg(locale.toString(from->date(), ZoneTimes::tr("ddd d MMM")), at(*from), at(*to), from->zoneId());
        }
        lines += line;
    }
    return lines;
}

ZoneTimes::ZoneTimes(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("zoneTimes"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void ZoneTimes::show(const QDateTime &start, int minutes, const QList<ZoneReader> &readers, const QString &timeFormat)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_text.clear();
    if (!start.isValid())
        return;
    const auto lines = zoneLines(start, minutes, readers, timeFormat);
    for (const ZoneLine &line : lines) {
        auto *who = new CaptionLabel(line.who, this);
        who->setWordWrap(true); // names are not cut
        auto *when = new TextLabel(line.text, TextLabel::Kind::Body, this);
        when->setWordWrap(true);
        // One above the other: beside the time, in a narrow panel, there is no room for whose time it is.
        m_lines->addWidget(who);
        m_lines->addWidget(when);
        m_text += line.who + QStringLiteral(": ") + line.text + u'\n';
    }
}

} // namespace shortlist
