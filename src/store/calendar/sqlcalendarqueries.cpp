// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/calendar/sqlcalendarqueries.h"

#include "domain/core/searchkey.h"
#include "store/pipeline/openingof.h"

#include <algorithm>
#include <iterator>

namespace shortlist::store {

namespace {

/// No interview is longer: what began earlier than this before a span cannot reach into it. It lets the index on the
/// beginning find both ends.
constexpr qint64 kLongestMs = 24LL * 60 * 60 * 1000;

Value time(const QDateTime &moment) { return Codec<QDateTime>::encode(moment); }

InterviewEntry entryOf(const Row &row)
{
    InterviewEntry entry;
    Interview &interview = entry.interview;
    interview.id = InterviewId(row.uuid(0));
    interview.applicationId = ApplicationId(row.uuid(1));
    interview.stageId = StageId(row.uuid(2));
    interview.state = Codec<InterviewState>::decode(row.value(3));
    interview.startAt = Codec<QDateTime>::decode(row.value(4));
    interview.minutes = int(row.integer(5));
    interview.zone = row.text(6);
    interview.wallClock = row.text(7);
    interview.place = row.text(8);
    interview.version = int(row.integer(9));
    interview.cancelReason = row.text(10);
    entry.candidateId = CandidateId(row.uuid(11));
    entry.candidateName = row.text(12);
    entry.candidateZone = row.text(13);
    entry.jobId = JobId(row.uuid(14));
    entry.jobTitle = row.text(15);
    entry.stageName = row.text(16);
    entry.stageIndex = int(row.integer(17));
    entry.stageKind = Codec<StageKind>::decode(row.value(18));
    if (!row.isNull(19))
        entry.recruiterId = PersonId(row.uuid(19));
    entry.recruiterName = row.text(20);
    entry.recruiterZone = row.text(21);
    interview.candidateReply = Codec<Reply>::decode(row.value(22));
    interview.candidateRepliedAt = Codec<QDateTime>::decode(row.value(23));
    interview.candidateSetAsideAt = Codec<QDateTime>::decode(row.value(24));
    interview.candidateComment = row.text(25);
    interview.candidateAskedAt = Codec<QDateTime>::decode(row.value(26));
    return entry;
}

InterviewPerson personOf(const Row &row)
{
    return { ParticipantId(row.uuid(1)), PersonId(row.uuid(2)), row.text(3), row.text(4), row.text(5),
        Codec<ParticipantRole>::decode(row.value(6)), Codec<Reply>::decode(row.value(7)), row.text(8),
        Codec<QDateTime>::decode(row.value(9)), row.text(10) };
}

/// Narrows a query to people, where any are named.
struct Whose {
    QString condition;
    QList<Value> values;

    explicit Whose(const QList<PersonId> &people)
    {
        if (people.isEmpty())
            return;
        condition = QStringLiteral(" AND person_id IN (%1)")
                        .arg(QStringList(people.size(), QStringLiteral("?")).join(QLatin1Char(',')));
        for (const PersonId &person : people)
            values += uuidValue(person.uuid());
    }
};

/// Of what the files of somebody speak, where not one of them alone tells all.
struct KnownInPart {
    QList<TimeSpan> known;
    QList<TimeSpan> unknown; ///< what could not be read
};

} // namespace

struct SqlCalendarQueries::Where {
    QStringList conditions;
    QList<Value> values;
    qint64 limit = 0; ///< 0: all

    void add(const QString &condition, const QList<Value> &bound)
    {
        conditions += condition;
        values += bound;
    }
    void addSpan(const TimeSpan &span)
    {
        if (span.end.isValid())
            add(QStringLiteral("i.start_at < ?"), { time(span.end) });
        if (span.start.isValid()) {
            add(QStringLiteral("i.start_at > ?"), { time(span.start.addMSecs(-kLongestMs)) });
            add(QStringLiteral("i.start_at + i.minutes * 60000 > ?"), { time(span.start) });
        }
    }
    QString text() const
    {
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

Result<QList<InterviewEntry>> SqlCalendarQueries::entries(const Where &where) const
{
    QList<InterviewEntry> entries;
    QHash<QUuid, qsizetype> places;
    const auto read = m_database.read(
        QStringLiteral(
            "SELECT i.id, i.application_id, i.stage_id, i.state, i.start_at, i.minutes, i.zone,"
            " i.wall_clock, i.place, i.version, i.cancel_reason, c.id, c.name, c.zone, j.id, j.title, s.name,"
            " s.position, s.kind, r.id, r.name, r.zone, i.candidate_reply, i.candidate_replied_at,"
            " i.candidate_set_aside_at, i.candidate_comment, i.candidate_asked_at"
            " FROM interview i JOIN application a ON a.id = i.application_id"
            " JOIN candidate c ON c.id = a.candidate_id JOIN job j ON j.id = a.job_id"
            " JOIN stage s ON s.id = i.stage_id LEFT JOIN opening o ON o.id = ")
            + openingOf(QStringLiteral("a")) + QStringLiteral(" LEFT JOIN person r ON r.id = o.recruiter_id")
            + where.text() + QStringLiteral(" ORDER BY i.start_at, i.rowid LIMIT ?"),
        where.values + QList<Value>{ where.limit > 0 ? where.limit : qint64(-1) }, [&](const Row &row) {
            places.insert(row.uuid(0), entries.size());
            entries += entryOf(row);
            return true;
        });
    if (!read)
        return read.error();
    if (entries.isEmpty())
        return entries;
    Where whose = where;
    if (where.limit > 0)
        whose.add(QStringLiteral("i.start_at <= ?"), { time(entries.last().interview.startAt) });
    const auto people = m_database.read(
        QStringLiteral("SELECT i.id, p.id, n.id, n.name, n.title, n.zone, p.role, p.reply, p.override_reason,"
                       " p.set_aside_at, p.reply_comment"
                       " FROM interview i JOIN application a ON a.id = i.application_id"
                       " JOIN stage s ON s.id = i.stage_id JOIN participant p ON p.interview_id = i.id"
                       " JOIN person n ON n.id = p.person_id")
            + whose.text() + QStringLiteral(" ORDER BY n.name, p.rowid"),
        whose.values, [&](const Row &row) {
            // Of those that begin with the last one some may be beyond the limit.
            if (const auto place = places.constFind(row.uuid(0)); place != places.constEnd())
                entries[*place].people += personOf(row);
            return true;
        });
    if (!people)
        return people.error();
    return entries;
}

Result<QList<InterviewEntry>> SqlCalendarQueries::interviews(const InterviewFilter &filter) const
{
    Where where;
    where.addSpan(filter.span);
    if (!filter.withCancelled)
        where.add(QStringLiteral("i.state <> 'cancelled'"), {});
    if (!filter.interview.isNull())
        where.add(QStringLiteral("i.id = ?"), { uuidValue(filter.interview.uuid()) });
    if (!filter.application.isNull())
        where.add(QStringLiteral("a.id = ?"), { uuidValue(filter.application.uuid()) });
    if (!filter.candidate.isNull())
        where.add(QStringLiteral("a.candidate_id = ?"), { uuidValue(filter.candidate.uuid()) });
    if (!filter.job.isNull())
        where.add(QStringLiteral("a.job_id = ?"), { uuidValue(filter.job.uuid()) });
    if (!filter.person.isNull())
        where.add(
            QStringLiteral("EXISTS (SELECT 1 FROM participant x WHERE x.interview_id = i.id AND x.person_id = ?)"),
            { uuidValue(filter.person.uuid()) });
    if (!filter.stageNames.isEmpty()) {
        QList<Value> names;
        for (const QString &name : filter.stageNames)
            names += Codec<QString>::encode(name);
        where.add(
            QStringLiteral("s.name IN (%1)").arg(QStringList(names.size(), QStringLiteral("?")).join(QLatin1Char(','))),
            names);
    }
    if (!filter.after.isNull())
        where.add(
            QStringLiteral("(i.start_at, i.rowid) > (SELECT b.start_at, b.rowid FROM interview b WHERE b.id = ?)"),
            { uuidValue(filter.after.uuid()) });
    where.limit = filter.limit;
    return entries(where);
}

Result<QList<InterviewEntry>> SqlCalendarQueries::blocking(
    const TimeSpan &span, const CandidateId &candidate, const QList<PersonId> &people) const
{
    Where where;
    where.addSpan(span);
    where.add(QStringLiteral("i.state IN ('proposed', 'confirmed')"), {});
    QStringList marks;
    QList<Value> values{ uuidValue(candidate.uuid()) };
    for (const PersonId &person : people) {
        marks += QStringLiteral("?");
        values += uuidValue(person.uuid());
    }
    where.add(
        QStringLiteral("(a.candidate_id = ? OR EXISTS (SELECT 1 FROM participant x WHERE x.interview_id = i.id AND"
                       " x.person_id IN (%1)))")
            .arg(marks.join(QStringLiteral(", "))),
        values);
    return entries(where);
}

Result<QHash<PersonId, QList<QDateTime>>> SqlCalendarQueries::starts(
    const TimeSpan &span, const InterviewId &leftOut) const
{
    QHash<PersonId, QList<QDateTime>> starts;
    const auto read = m_database.read(
        QStringLiteral("SELECT p.person_id, i.start_at FROM interview i JOIN participant p ON p.interview_id = i.id"
                       " WHERE i.start_at >= ? AND i.start_at < ? AND i.state IN ('proposed', 'confirmed', 'held')"
                       " AND i.id IS NOT ? ORDER BY i.start_at"),
        { time(span.start), time(span.end), uuidValue(leftOut.uuid()) }, [&starts](const Row &row) {
            starts[PersonId(row.uuid(0))] += Codec<QDateTime>::decode(row.value(1));
            return true;
        });
    if (!read)
        return read.error();
    return starts;
}

Result<QHash<PersonId, QList<TimeSpan>>> SqlCalendarQueries::engagements(const TimeSpan &span) const
{
    QHash<PersonId, QList<TimeSpan>> spans;
    const auto read = m_database.read(
        QStringLiteral("SELECT p.person_id, i.start_at, i.minutes FROM interview i"
                       " JOIN participant p ON p.interview_id = i.id WHERE i.start_at >= ? AND i.start_at < ?"
                       " AND i.state IN ('proposed', 'confirmed', 'held') ORDER BY i.start_at"),
        { time(span.start), time(span.end) }, [&spans](const Row &row) {
            const QDateTime start = Codec<QDateTime>::decode(row.value(1));
            spans[PersonId(row.uuid(0))] += TimeSpan{ start, start.addSecs(row.integer(2) * 60) };
            return true;
        });
    if (!read)
        return read.error();
    return spans;
}

Result<QHash<PersonId, TrainingProgress>> SqlCalendarQueries::trainingProgress(const QString &interviewKind) const
{
    QHash<PersonId, TrainingProgress> progress;
    const auto read = m_database.read(
        QStringLiteral("SELECT p.person_id, p.role, COUNT(*) FROM stage s JOIN interview i ON i.stage_id = s.id"
                       " JOIN participant p ON p.interview_id = i.id WHERE COALESCE(NULLIF(s.interview_kind, ''), "
                       "s.name) = ? AND i.state = 'held'"
                       " AND p.role IN ('shadow', 'reverse_shadow') GROUP BY p.person_id, p.role"),
        { Codec<QString>::encode(interviewKind) }, [&progress](const Row &row) {
            TrainingProgress &one = progress[PersonId(row.uuid(0))];
            const bool led = Codec<ParticipantRole>::decode(row.value(1)) == ParticipantRole::ReverseShadow;
            (led ? one.reverseShadowed : one.shadowed) = int(row.integer(2));
            return true;
        });
    if (!read)
        return read.error();
    return progress;
}

Result<QList<Away>> SqlCalendarQueries::away(QDate from, QDate to) const
{
    QList<Away> days;
    const auto read = m_database.read(
        QStringLiteral("SELECT id, person_id, from_day, to_day, note FROM away WHERE from_day <= ? AND to_day >= ?"
                       " ORDER BY from_day, rowid"),
        { Codec<QDate>::encode(to), Codec<QDate>::encode(from) }, [&days](const Row &row) {
            days += Away{ AwayId(row.uuid(0)), PersonId(row.uuid(1)), Codec<QDate>::decode(row.value(2)),
                Codec<QDate>::decode(row.value(3)), row.text(4) };
            return true;
        });
    if (!read)
        return read.error();
    return days;
}

Result<QHash<PersonId, BusyTimes>> SqlCalendarQueries::busy(const TimeSpan &span, const QList<PersonId> &people) const
{
    // Spans are text of some kilobytes: read only where the file speaks of this time.
    QString sql = QStringLiteral("SELECT person_id, known_from, known_until,"
                                 " CASE WHEN known_from < ? AND known_until > ? THEN busy ELSE '' END, unknown"
                                 " FROM busy_reading");
    QList<Value> values{ time(span.end), time(span.start) };
    if (!people.isEmpty()) {
        QStringList marks;
        for (const PersonId &person : people) {
            marks += QStringLiteral("?");
            values += uuidValue(person.uuid());
        }
        sql += QStringLiteral(" WHERE person_id IN (%1)").arg(marks.join(QStringLiteral(", ")));
    }
    QHash<PersonId, BusyTimes> times;
    QHash<PersonId, QList<TimeSpan>> unknown;
    const auto read = m_database.read(sql, values, [&times, &unknown, &span](const Row &row) {
        BusyTimes &one = times[PersonId(row.uuid(0))];
        one.known += TimeSpan{ Codec<QDateTime>::decode(row.value(1)), Codec<QDateTime>::decode(row.value(2)) };
        if (const QList<TimeSpan> unread = Codec<QList<TimeSpan>>::decode(row.value(4)); !unread.isEmpty())
            unknown[PersonId(row.uuid(0))] += unread;
        QList<TimeSpan> spans = Codec<QList<TimeSpan>>::decode(row.value(3));
        // In order and apart, so that their ends are in order too.
        const auto first = std::upper_bound(spans.cbegin(), spans.cend(), span.start,
            [](const QDateTime &moment, const TimeSpan &busy) { return moment < busy.end; });
        const auto last = std::lower_bound(first, spans.cend(), span.end,
            [](const TimeSpan &busy, const QDateTime &moment) { return busy.start < moment; });
        if (one.busy.isEmpty() && first == spans.cbegin() && last == spans.cend())
            one.busy = std::move(spans);
        else
            std::copy(first, last, std::back_inserter(one.busy));
        return true;
    });
    if (!read)
        return read.error();
    for (BusyTimes &one : times) {
        if (one.known.size() == 1)
            continue; // what one file says is in order already
        one.known = merged(one.known);
        one.busy = merged(one.busy);
    }
    // Another calendar does not say what is on in the one that could not be read.
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it)
        times[it.key()].known = spansWithout(times.value(it.key()).known, *it);
    return times;
}

Result<QHash<PersonId, TakenTimes>> SqlCalendarQueries::taken(
    const TimeSpan &span, const InterviewId &leftOut, const QList<PersonId> &people) const
{
    const Whose whose(people);
    QHash<PersonId, TakenTimes> times;
    const auto read = m_database.read(
        QStringLiteral(
            "SELECT p.person_id, i.start_at, CASE WHEN i.state = 'held' THEN 0 ELSE i.minutes END"
            " FROM interview i JOIN participant p ON p.interview_id = i.id WHERE i.start_at >= ? AND i.start_at < ?"
            " AND i.state IN ('proposed', 'confirmed', 'held') AND i.id IS NOT ?")
            + whose.condition + QStringLiteral(" ORDER BY i.start_at"),
        QList<Value>{ time(span.start), time(span.end), uuidValue(leftOut.uuid()) } + whose.values,
        [&times](const Row &row) {
            TakenTimes &one = times[PersonId(row.uuid(0))];
            if (one.starts.isEmpty()) { // few have more, and growing one by one takes longer than reading them
                one.starts.reserve(4);
                one.interviews.reserve(4);
            }
            const qint64 begins = row.integer(1);
            const QDateTime start = QDateTime::fromMSecsSinceEpoch(begins, Qt::UTC);
            one.starts += start;
            if (const qint64 minutes = row.integer(2); minutes > 0) // those that were held take nobody's time any more
                one.interviews += TimeSpan{ start, QDateTime::fromMSecsSinceEpoch(begins + minutes * 60'000, Qt::UTC) };
            return true;
        });
    if (!read)
        return read.error();
    return times;
}

Result<QHash<PersonId, CalendarTexts>> SqlCalendarQueries::calendars(
    const TimeSpan &span, const QList<PersonId> &people) const
{
    const Whose whose(people);
    const qint64 start = span.start.toMSecsSinceEpoch();
    const qint64 end = span.end.toMSecsSinceEpoch();
    QHash<PersonId, CalendarTexts> calendars;
    QHash<PersonId, KnownInPart> inPart;
    // As bytes: there are kilobytes for each person, and nothing but digits.
    const auto read = m_database.read(
        QStringLiteral("SELECT person_id, CAST(busy AS BLOB), known_from, known_until, NULLIF(unknown, '')"
                       " FROM busy_reading WHERE known_from < ? AND known_until > ?")
            + whose.condition,
        QList<Value>{ time(span.end), time(span.start) } + whose.values,
        [&calendars, &inPart, start, end](const Row &row) {
            const PersonId person(row.uuid(0));
            CalendarTexts &one = calendars[person];
            one.busy += row.bytes(1);
            const qint64 from = row.integer(2);
            const qint64 until = row.integer(3);
            const bool whole = from <= start && end <= until;
            one.knownThroughout = one.knownThroughout || whole;
            if (whole && row.isNull(4)) // nearly everybody: nothing else is made of it
                return true;
            KnownInPart &part = inPart[person];
            part.known += TimeSpan{ QDateTime::fromMSecsSinceEpoch(from, Qt::UTC),
                QDateTime::fromMSecsSinceEpoch(until, Qt::UTC) };
            if (!row.isNull(4))
                part.unknown += Codec<QList<TimeSpan>>::decode(row.value(4));
            return true;
        });
    if (!read)
        return read.error();
    for (auto part = inPart.cbegin(); part != inPart.cend(); ++part) {
        CalendarTexts &one = calendars[part.key()];
        const QList<TimeSpan> spoken = one.knownThroughout ? QList<TimeSpan>{ span } : merged(part->known);
        one.knownThroughout = BusyTimes{ {}, spansWithout(spoken, part->unknown) }.knows(span);
    }
    return calendars;
}

Result<QStringList> SqlCalendarQueries::stageNames() const
{
    QStringList names;
    const auto read = m_database.read(
        QStringLiteral("SELECT s.name FROM stage s JOIN hiring_plan h ON h.id = s.plan_id JOIN job j ON j.id = h.job_id"
                       " WHERE s.kind NOT IN ('assessment', 'background_check', 'offer') AND h.state = 'published'"
                       " AND j.state <> 'retired' UNION SELECT s.name FROM stage s WHERE EXISTS"
                       " (SELECT 1 FROM interview i WHERE i.stage_id = s.id AND i.state <> 'cancelled') ORDER BY 1"),
        {}, [&names](const Row &row) {
            names += row.text(0);
            return true;
        });
    if (!read)
        return read.error();
    return names;
}

Result<QList<BookableApplication>> SqlCalendarQueries::bookable(const QString &text, int limit) const
{
    QString sql = QStringLiteral("SELECT a.id, c.id, c.name, j.title, s.name FROM application a"
                                 " JOIN candidate c ON c.id = a.candidate_id"
                                 " JOIN candidate_search k ON k.candidate_id = c.id JOIN job j ON j.id = a.job_id"
                                 " JOIN stage s ON s.id = a.stage_id WHERE a.state = 'active'");
    QList<Value> values;
    const QStringList words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        sql += QStringLiteral(" AND (instr(k.name_key, ?) > 0 OR instr(lower(j.title), ?) > 0)");
        values << Value{ word } << Value{ word };
    }
    sql += QStringLiteral(" ORDER BY k.name_key, a.rowid LIMIT ?");
    values += qint64(limit);
    QList<BookableApplication> applications;
    const auto read = m_database.read(sql, values, [&applications](const Row &row) {
        applications += BookableApplication{ ApplicationId(row.uuid(0)), CandidateId(row.uuid(1)), row.text(2),
            row.text(3), row.text(4) };
        return true;
    });
    if (!read)
        return read.error();
    return applications;
}

} // namespace shortlist::store
