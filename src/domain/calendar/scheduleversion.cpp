// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/scheduleversion.h"

#include "domain/core/schema.h"
#include "domain/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(ScheduleVersion)
};

/// Calendars are told of it with other words than of an interview that stands: see writeInvitation().
bool isToldApart(InterviewState state)
{
    return state == InterviewState::Proposed || state == InterviewState::Cancelled;
}

/// Whether an invitation tells what a line changed.
bool isTold(const JournalEntry &line)
{
    if (line.kind != EntryKind::Set)
        return true;
    if (line.field == fieldName(&Interview::state))
        return isToldApart(Codec<InterviewState>::decode(line.value))
            || isToldApart(Codec<InterviewState>::decode(line.before));
    // The schedule version changes with the people, too.
    return line.field == fieldName(&Interview::version) || line.field == fieldName(&Interview::startAt)
        || line.field == fieldName(&Interview::minutes) || line.field == fieldName(&Interview::place)
        || line.field == fieldName(&Interview::zone);
}

template <typename T, typename E>
T fieldOf(const JournalEntry &line, T E::*field)
{
    return Codec<T>::decode(line.fields.value(fieldIndex(E::kKind, fieldName(field))));
}

void takeInterview(ScheduleVersion &version, const JournalEntry &line)
{
    if (line.kind != EntryKind::Set)
        version.booked = line.kind == EntryKind::Create;
    if (line.kind == EntryKind::Create) {
        version.startAt = fieldOf(line, &Interview::startAt);
        version.minutes = fieldOf(line, &Interview::minutes);
        version.zone = fieldOf(line, &Interview::zone);
        version.place = fieldOf(line, &Interview::place);
        version.state = fieldOf(line, &Interview::state);
    } else if (line.field == fieldName(&Interview::startAt)) {
        version.startAt = Codec<QDateTime>::decode(line.value);
    } else if (line.field == fieldName(&Interview::minutes)) {
        version.minutes = Codec<int>::decode(line.value);
    } else if (line.field == fieldName(&Interview::zone)) {
        version.zone = Codec<QString>::decode(line.value);
    } else if (line.field == fieldName(&Interview::place)) {
        version.place = Codec<QString>::decode(line.value);
    } else if (line.field == fieldName(&Interview::state)) {
        version.state = Codec<InterviewState>::decode(line.value);
    }
}

void takePerson(ScheduleVersion &version, const JournalEntry &line)
{
    const ParticipantId id(line.entityId);
    const auto same = [&id](const ScheduleVersion::Part &part) { return part.participantId == id; };
    if (line.kind == EntryKind::Archive)
        version.people.removeIf(same);
    else if (line.kind == EntryKind::Create)
        version.people +=
            ScheduleVersion::Part{ id, fieldOf(line, &Participant::personId), {}, fieldOf(line, &Participant::role) };
    else if (line.field == fieldName(&Participant::role)) {
        const auto part = std::find_if(version.people.begin(), version.people.end(), same);
        if (part != version.people.end())
            part->role = Codec<ParticipantRole>::decode(line.value);
    }
}

/// People and roles, whatever their order.
bool samePeople(const ScheduleVersion &a, const ScheduleVersion &b)
{
    return a.people.size() == b.people.size()
        && std::all_of(a.people.begin(), a.people.end(), [&b](const ScheduleVersion::Part &one) {
               return std::any_of(b.people.begin(), b.people.end(), [&one](const ScheduleVersion::Part &other) {
                   return other.personId == one.personId && other.role == one.role;
               });
           });
}

/// Whether one is another version than the one before, and no edit of it.
bool isRescheduled(const ScheduleVersion &after, const ScheduleVersion &before)
{
    return after.startAt != before.startAt || after.minutes != before.minutes || !samePeople(after, before);
}

/// What is said of a state that was not the one before.
QString stateText(InterviewState state)
{
    switch (state) {
    case InterviewState::Proposed:
        return VersionWords::tr("to be confirmed");
    case InterviewState::Confirmed:
        return VersionWords::tr("confirmed");
    case InterviewState::Cancelled:
        return VersionWords::tr("cancelled");
    case InterviewState::Held:
    case InterviewState::NoShow:
        break;
    }
    return {};
}

} // namespace

QString ScheduleVersion::numberText() const
{
    const QString version = QString::number(number);
    return edit == 0 ? version : VersionWords::tr("%1, edited", "number of a version").arg(version);
}

QString ScheduleVersion::peopleText() const
{
    QStringList names;
    for (const Part &part : people)
        names += part.role == ParticipantRole::Interviewer
                   ? part.name
                   : VersionWords::tr("%1 (%2)", "name, role").arg(part.name, words::of(part.role));
    return names.join(QStringLiteral(", "));
}

QString ScheduleVersion::changeText(const ScheduleVersion *before) const
{
    QStringList what;
    if (!before || booked != before->booked)
        what += VersionWords::tr("booked");
    if (before && booked && before->booked) {
        if (startAt != before->startAt)
            what += VersionWords::tr("time");
        if (minutes != before->minutes)
            what += VersionWords::tr("length");
        if (!samePeople(*this, *before))
            what += VersionWords::tr("people");
        if (place != before->place)
            what += VersionWords::tr("place");
        if (zone != before->zone)
            what += VersionWords::tr("time zone");
        // What was undone is told by its name. That another time is to be confirmed anew goes without saying.
        const InterviewState said = how == How::Undone ? before->state : state;
        if (state != before->state && (what.isEmpty() || said != InterviewState::Proposed))
            what += stateText(said);
    }
    if (how == How::Undone)
        what += VersionWords::tr("undone");
    else if (how == How::Redone)
        what += VersionWords::tr("done again");
    what.removeAll(QString());
    QString text = what.join(QStringLiteral(", "));
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QList<ScheduleVersion> scheduleVersions(const QList<JournalEntry> &ofInterview, const QList<JournalEntry> &ofPeople)
{
    QList<JournalEntry> lines = ofInterview + ofPeople;
    std::stable_sort(
        lines.begin(), lines.end(), [](const JournalEntry &a, const JournalEntry &b) { return a.seq < b.seq; });
    QList<ScheduleVersion> versions;
    ScheduleVersion now;
    for (qsizetype first = 0; first < lines.size();) {
        // One command writes several lines, one after the other.
        bool told = false;
        qsizetype next = first;
        for (; next < lines.size() && lines.at(next).batch == lines.at(first).batch; ++next) {
            const JournalEntry &line = lines.at(next);
            if (line.entity == EntityKind::Interview) {
                told = told || isTold(line);
                takeInterview(now, line);
            } else {
                takePerson(now, line);
            }
        }
        if (told) {
            const bool isNumbered = versions.isEmpty() || isRescheduled(now, versions.constLast());
            if (!versions.isEmpty())
                now.number = versions.constLast().number + (isNumbered ? 1 : 0);
            now.edit = isNumbered ? 0 : versions.constLast().edit + 1;
            now.told = int(versions.size()) + 1;
            now.batch = lines.at(first).batch;
            now.changedAt = lines.at(first).at();
            now.changedBy = lines.at(first).person;
            versions += now;
        }
        first = next;
    }
    return versions;
}

} // namespace shortlist
