// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/icalfile.h"

#include "exchange/calendar/busycalendar.h"
#include "exchange/calendar/icaltimes.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace shortlist {

namespace {

QString textOf(const char *text) { return text ? QString::fromUtf8(text) : QString(); }

IcalTime timeOf(const icaltimetype &time, icalproperty *property)
{
    IcalTime result;
    result.wall = wallOf(time);
    result.isDay = time.is_date != 0;
    result.isUtc = !result.isDay && icaltime_is_utc(time) != 0;
    if (icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER); zone && !result.isUtc)
        result.zone = textOf(icalparameter_get_tzid(zone));
    return result;
}

/// A line as it is written, as much of it as is shown.
QString lineOf(icalproperty *property)
{
    char *written = icalproperty_as_ical_string_r(property);
    QString line = textOf(written).simplified().left(160);
    icalmemory_free_buffer(written);
    return line;
}

/// The line that libical took out, as far as its complaint about it tells: the property, and what stood there.
QString lineOfComplaint(const QString &complaint)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:value in|value for) (\\S+) property\\. Removing entire property:\\s*(.*)$"));
    const auto match = pattern.match(complaint);
    const QString line = match.hasMatch() ? match.captured(1) + u':' + match.captured(2) : complaint;
    return line.left(160);
}

/// As timeOf(). A time that is written and is none, such as 24 o'clock, makes the event one that is read in part only.
IcalTime takenTime(IcalEvent &event, const icaltimetype &time, icalproperty *property)
{
    IcalTime result = timeOf(time, property);
    if (!result.isValid() && !icaltime_is_null_time(time) && event.unreadable.isEmpty())
        event.unreadable = lineOf(property);
    return result;
}

QString addressOf(const char *value)
{
    QString address = textOf(value).trimmed();
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7);
    return address;
}

IcalAttendee attendeeOf(icalproperty *property)
{
    IcalAttendee attendee{ addressOf(icalproperty_get_attendee(property)), {} };
    // Some calendar programs write there what others write as a COMMENT.
    for (icalparameter *extra = icalproperty_get_first_parameter(property, ICAL_X_PARAMETER); extra;
         extra = icalproperty_get_next_parameter(property, ICAL_X_PARAMETER)) {
        if (textOf(icalparameter_get_xname(extra)).toUpper() == QLatin1String("X-RESPONSE-COMMENT"))
            attendee.comment = textOf(icalparameter_get_xvalue(extra));
    }
    if (icalparameter *other = icalproperty_get_first_parameter(property, ICAL_DELEGATEDTO_PARAMETER))
        attendee.delegate = addressOf(icalparameter_get_delegatedto(other)).remove(u'"');
    if (icalparameter *status = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER))
        attendee.status = textOf(icalparameter_enum_to_string(icalparameter_get_partstat(status))).toUpper();
    return attendee;
}

IcalDuration durationOf(const icaldurationtype &value)
{
    constexpr qint64 kWeekDays = 7;
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    const qint64 sign = value.is_neg != 0 ? -1 : 1;
    return { sign * (kWeekDays * value.weeks + value.days),
        sign * (kHour * value.hours + kMinute * value.minutes + value.seconds) };
}

IcalAddition additionOf(IcalEvent &event, icalproperty *property)
{
    const icaldatetimeperiodtype value = icalproperty_get_rdate(property);
    if (icaltime_is_null_time(value.period.start))
        return { timeOf(value.time, property), {} };
    IcalAddition addition{ timeOf(value.period.start, property), takenTime(event, value.period.end, property) };
    if (!addition.end.isValid() && !icaldurationtype_is_null_duration(value.period.duration))
        addition.duration = durationOf(value.period.duration);
    return addition;
}

QString ruleOf(icalrecurrencetype rule)
{
    char *written = icalrecurrencetype_as_string_r(&rule);
    QString text = textOf(written);
    icalmemory_free_buffer(written);
    return text;
}

/// NAME (RFC 7986) or, as most programs write it, X-WR-CALNAME.
QString nameOf(icalcomponent *calendar)
{
    if (icalproperty *name = icalcomponent_get_first_property(calendar, ICAL_NAME_PROPERTY))
        return textOf(icalproperty_get_name(name)).simplified();
    for (icalproperty *own = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); own;
         own = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(own)).toUpper() == QLatin1String("X-WR-CALNAME"))
            return textOf(icalproperty_get_x(own)).simplified();
    }
    return {};
}

void takeExtension(IcalEvent &event, icalproperty *property)
{
    if (textOf(icalproperty_get_x_name(property)).toUpper() == QLatin1String("X-MICROSOFT-CDO-BUSYSTATUS"))
        event.busyStatus = textOf(icalproperty_get_x(property)).trimmed().toUpper();
}

void takeRecurrence(IcalEvent &event, icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_RECURRENCEID_PROPERTY:
        event.recurrenceId = takenTime(event, icalproperty_get_recurrenceid(property), property);
        event.thisAndFuture = icalproperty_get_first_parameter(property, ICAL_RANGE_PARAMETER) != nullptr;
        break;
    case ICAL_RRULE_PROPERTY:
        event.rules += ruleOf(icalproperty_get_rrule(property));
        break;
    case ICAL_EXRULE_PROPERTY:
        event.exceptionRules += ruleOf(icalproperty_get_exrule(property));
        break;
    case ICAL_EXDATE_PROPERTY:
        event.exceptions += takenTime(event, icalproperty_get_exdate(property), property);
        break;
    case ICAL_RDATE_PROPERTY:
        event.additions += additionOf(event, property);
        break;
    default:
        break;
    }
}

void take(IcalEvent &event, icalproperty *property)
{
    switch (icalproperty_isa(property)) {
    case ICAL_UID_PROPERTY:
        event.uid = textOf(icalproperty_get_uid(property));
        break;
    case ICAL_SUMMARY_PROPERTY:
        event.summary = textOf(icalproperty_get_summary(property)).simplified();
        break;
    case ICAL_STATUS_PROPERTY:
        event.status = textOf(icalproperty_status_to_string(icalproperty_get_status(property))).toUpper();
        break;
    case ICAL_TRANSP_PROPERTY:
        event.transparency = textOf(icalproperty_get_value_as_string(property)).toUpper();
        break;
    case ICAL_SEQUENCE_PROPERTY:
        event.sequence = icalproperty_get_sequence(property);
        break;
    case ICAL_DTSTAMP_PROPERTY:
        event.stamp = timeOf(icalproperty_get_dtstamp(property), property);
        break;
    case ICAL_DTSTART_PROPERTY:
        event.start = timeOf(icalproperty_get_dtstart(property), property);
        break;
    case ICAL_DTEND_PROPERTY:
        event.end = takenTime(event, icalproperty_get_dtend(property), property);
        break;
    case ICAL_DURATION_PROPERTY:
        event.duration = durationOf(icalproperty_get_duration(property));
        break;
    case ICAL_ATTENDEE_PROPERTY:
        event.attendees += attendeeOf(property);
        break;
    case ICAL_COMMENT_PROPERTY:
        event.comments += textOf(icalproperty_get_comment(property));
        break;
    case ICAL_X_PROPERTY:
        takeExtension(event, property);
        break;
    case ICAL_XLICERROR_PROPERTY:
        if (event.unreadable.isEmpty())
            event.unreadable = lineOfComplaint(textOf(icalproperty_get_xlicerror(property)).simplified());
        break;
    default:
        takeRecurrence(event, property);
    }
}

IcalEvent eventOf(icalcomponent *component)
{
    IcalEvent event;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
        take(event, property);
    return event;
}

/// Free/busy files name no events, only stretches: the free ones, or the others.
QList<IcalEvent> stretchesOf(icalcomponent *component, bool free)
{
    QList<IcalEvent> events;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_FREEBUSY_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_FREEBUSY_PROPERTY)) {
        icalparameter *kind = icalproperty_get_first_parameter(property, ICAL_FBTYPE_PARAMETER);
        if ((kind && icalparameter_get_fbtype(kind) == ICAL_FBTYPE_FREE) != free)
            continue;
        const icalperiodtype period = icalproperty_get_freebusy(property);
        IcalEvent event;
        event.start = timeOf(period.start, property);
        event.end = takenTime(event, period.end, property);
        if (!event.end.isValid())
            event.duration = durationOf(period.duration);
        events += event;
    }
    // A line that cannot be read is a stretch of which nobody knows when it is.
    if (!free && icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY))
        events += IcalEvent{};
    return events;
}

/// A time behind an X-property of a calendar; invalid where there is none.
IcalTime extensionTime(icalcomponent *calendar, QLatin1String name)
{
    for (icalproperty *own = icalcomponent_get_first_property(calendar, ICAL_X_PROPERTY); own;
         own = icalcomponent_get_next_property(calendar, ICAL_X_PROPERTY)) {
        if (textOf(icalproperty_get_x_name(own)).toUpper() == name)
            return timeOf(icaltime_from_string(textOf(icalproperty_get_x(own)).trimmed().toLatin1().constData()), own);
    }
    return {};
}

IcalTime boundOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    if (!property)
        return {};
    return timeOf(kind == ICAL_DTSTART_PROPERTY ? icalproperty_get_dtstart(property) : icalproperty_get_dtend(property),
        property);
}

/// What a calendar says it speaks of; see IcalFile::ranges().
QList<IcalRange> rangesOf(icalcomponent *calendar)
{
    // So Outlook tells what time was chosen for an export.
    const IcalRange chosen{ extensionTime(calendar, QLatin1String("X-CLIPSTART")),
        extensionTime(calendar, QLatin1String("X-CLIPEND")) };
    if (chosen.from.isValid() || chosen.until.isValid())
        return { chosen };
    QList<IcalRange> ranges;
    if (icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT))
        return ranges;
    for (icalcomponent *one = icalcomponent_get_first_component(calendar, ICAL_VFREEBUSY_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar, ICAL_VFREEBUSY_COMPONENT))
        ranges += IcalRange{ boundOf(one, ICAL_DTSTART_PROPERTY), boundOf(one, ICAL_DTEND_PROPERTY) };
    return ranges;
}

/// How many parts a zone has. Nothing for one whose rules would take for ever to work out; it is not looked at.
std::optional<int> partsOf(icalcomponent *zone)
{
    int parts = 0;
    for (icalcomponent *part = icalcomponent_get_first_component(zone, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(zone, ICAL_ANY_COMPONENT)) {
        for (icalproperty *rule = icalcomponent_get_first_property(part, ICAL_RRULE_PROPERTY); rule;
             rule = icalcomponent_get_next_property(part, ICAL_RRULE_PROPERTY)) {
            if (icalproperty_get_rrule(rule).freq != ICAL_YEARLY_RECURRENCE)
                return {};
        }
        ++parts;
    }
    return parts;
}

} // namespace

struct IcalFile::Parsed {
    struct ComponentDeleter {
        void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    };

    std::unique_ptr<icalcomponent, ComponentDeleter> root;
    struct Zone {
        icaltimezone *zone = nullptr;
        int parts = 0;
        bool isUsed = false;
    };
    QHash<QString, Zone> zones;
    int partsUsed = 0;

    void addZones(icalcomponent *calendar)
    {
        for (icalcomponent *zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); zone;
             zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
            icalproperty *id = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);
            const std::optional<int> parts = partsOf(zone);
            if (!id || !parts)
                continue;
            if (icaltimezone *known = icalcomponent_get_timezone(calendar, icalproperty_get_tzid(id)))
                zones.insert(textOf(icalproperty_get_tzid(id)), { known, *parts });
        }
    }
};

Result<IcalFile> IcalFile::parse(const QByteArray &bytes, const QString &fileName)
{
    icalerror_set_errors_are_fatal(0);
    IcalFile file;
    file.m_parsed = std::make_shared<Parsed>();
    file.m_parsed->root.reset(icalparser_parse_string(bytes.constData()));
    icalcomponent *root = file.m_parsed->root.get();
    if (!root)
        return failure(Error::Code::Format, "ics.unreadable",
            QCoreApplication::translate("Calendar", "“%1” cannot be read as a calendar.").arg(fileName),
            QCoreApplication::translate("Calendar", "Export it once more, as .ics."));
    QList<icalcomponent *> calendars;
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        calendars += root;
    for (icalcomponent *one = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); one;
         one = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
        calendars += one;
    bool isLimited = true;
    for (icalcomponent *calendar : std::as_const(calendars)) {
        file.m_parsed->addZones(calendar);
        const QList<IcalRange> ranges = rangesOf(calendar);
        isLimited = isLimited && !ranges.isEmpty();
        file.m_ranges += ranges;
        if (icalproperty *method = icalcomponent_get_first_property(calendar, ICAL_METHOD_PROPERTY))
            file.m_method = textOf(icalproperty_get_value_as_string(method)).toUpper();
        if (file.m_name.isEmpty())
            file.m_name = nameOf(calendar);
        for (icalcomponent *one = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); one;
             one = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
            if (icalcomponent_isa(one) == ICAL_VEVENT_COMPONENT) {
                file.m_events += eventOf(one);
                file.m_appointments = true;
            } else if (icalcomponent_isa(one) == ICAL_VFREEBUSY_COMPONENT) {
                file.m_events += stretchesOf(one, false);
                file.m_free += stretchesOf(one, true);
            }
        }
    }
    if (!isLimited)
        file.m_ranges.clear();
    return file;
}

std::optional<int> IcalFile::offsetInZone(const QString &zone, const QDateTime &wall) const
{
    const auto known = m_parsed->zones.find(zone);
    if (known == m_parsed->zones.end() || !wall.isValid())
        return {};
    if (!known->isUsed) {
        if (m_parsed->partsUsed + known->parts > kMostZoneParts)
            return {};
        m_parsed->partsUsed += known->parts;
        known->isUsed = true;
    }
    icaltimetype time = icalOf(wall, false);
    int daylight = 0;
    return icaltimezone_get_utc_offset(known->zone, &time, &daylight);
}

} // namespace shortlist
