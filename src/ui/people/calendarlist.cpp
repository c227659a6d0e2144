// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/calendarlist.h"

#include "domain/calendar/bookingrules.h"
#include "domain/core/clock.h"
#include "domain/words/dates.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

CalendarList::CalendarList(const Clock &clock, const AppSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_none(new CaptionLabel(tr("Not known: no calendar was read.")))
    , m_lines(new QVBoxLayout(this))
{
    m_none->setObjectName(QStringLiteral("calendarsLabel"));
    m_none->setWordWrap(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_none);
}

void CalendarList::setCalendars(const QList<BusyReading> &calendars)
{
    // Until when a calendar is known is told by the day.
    const QDate today = m_clock.nowUtc().date();
    const bool same = std::equal(calendars.begin(), calendars.end(), m_calendars.begin(), m_calendars.end(),
        [](const BusyReading &a, const BusyReading &b) { return toRecord(a) == toRecord(b); });
    if (same && m_lineHolder && today == m_today)
        return;
    m_calendars = calendars;
    m_today = today;
    const bool hadFocus = m_lineHolder && m_lineHolder->isAncestorOf(QApplication::focusWidget());
    delete m_lineHolder;
    m_lineHolder = new QWidget;
    auto *lines = new QVBoxLayout(m_lineHolder);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(kInside);
    m_lines->addWidget(m_lineHolder);
    for (const BusyReading &one : calendars)
        addLine(one);
    m_none->setHidden(!calendars.isEmpty());
    m_lineHolder->setHidden(calendars.isEmpty());
    if (!hadFocus)
        return;
    if (auto *first = m_lineHolder->findChild<QToolButton *>())
        first->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

QString CalendarList::textOf(const BusyReading &reading) const
{
    const QTimeZone zone = zoneOr(reading.zone, m_settings.timeZone());
    const QDateTime now = m_clock.nowUtc();
    // The end is midnight: the last day is the one before.
    const QDate last = reading.knownUntil.addMSecs(-1).toTimeZone(zone).date();
    const QString day = QLocale().toString(last, QLocale::LongFormat);
    QString text = reading.knownUntil > now ? tr("Known until %1, from “%2”.").arg(day, reading.fileName)
                                            : tr("Was known until %1, from “%2”.").arg(day, reading.fileName);
    // What has been arranged since is in no file that was read before.
    constexpr int kOldDays = 30;
    const int age = int(reading.readAt.toTimeZone(zone).date().daysTo(now.toTimeZone(zone).date()));
    if (age >= kOldDays)
        text += u' ' + tr("Read %n day(s) ago: what has come since is not in it.", nullptr, age);
    else if (reading.readAt.isValid() && age > 0)
        text += u' ' + tr("Read %n day(s) ago.", nullptr, age);
    const QDateTime today = now.toTimeZone(zone).date().startOfDay(zone).toUTC();
    const QList<TimeSpan> unknown = spansWithin(reading.unknown, { { today, reading.knownUntil } });
    if (!unknown.isEmpty())
        text += u'\n' + tr("Not known, since it could not be read: %1.").arg(words::days(unknown, zone));
    return text;
}

void CalendarList::addLine(const BusyReading &reading)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(kRelated);
    auto *text = new CaptionLabel(textOf(reading));
    text->setObjectName(QStringLiteral("calendarLine"));
    text->setWordWrap(true);
    line->addWidget(text, 1);
    QToolButton *forget = makeIconButton(QStringLiteral("x"), tr("Forget the calendar “%1”").arg(reading.fileName));
    forget->setObjectName(QStringLiteral("forgetCalendarButton"));
    line->addWidget(forget, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(m_lineHolder->layout())->addLayout(line);
    connect(forget, &QToolButton::clicked, this, [this, id = reading.id] { Q_EMIT forgotten(id); });
}

} // namespace shortlist
