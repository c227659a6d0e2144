// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/conflictservice.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/core/schema.h"
#include "domain/people/awaydays.h"
#include "service/calendar/interviewplan.h"

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

/// So many changes of an interview are looked through for the one that agreed its present time.
constexpr int kChangesLookedAt = 50;

constexpr qsizetype kFewPeople = 16;

/// No interview is longer than these days: what begins so long before or after a span shares no moment with what does.
constexpr int kDaysBeside = 1;

/// True where a time shares a moment with a span, whose invalid ends are open.
bool isWithin(const TimeSpan &span, const TimeSpan &time)
{
    return (!span.start.isValid() || span.start < time.end) && (!span.end.isValid() || time.start < span.end);
}

bool isExceptional(ConflictCause cause)
{
    return cause == ConflictCause::Busy || cause == ConflictCause::Hours || cause == ConflictCause::CandidateTimes;
}

/// What was agreed when, and what was known then, told from the journal.
class PastFacts {
public:
    explicit PastFacts(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Finds out in one go for which of all these anything is to be looked through at all.
    Status lookAhead(const QList<ClashingInterview> &clashing);
    /// Ends of the batches that agreed the interview's present time and people, with a reason for an exception. No
    /// person: what was said of the candidate.
    Result<QList<qint64>> exceptionsFor(const InterviewEntry &entry, const InterviewPerson *person);
    /// True when the conflict was there then.
    Result<bool> wasThere(
        const BookingConflict &conflict, const TimeSpan &span, qint64 seq, const QTimeZone &fallback) const;
    /// True when the time was outside of what the candidate had said then.
    Result<bool> wasUnoffered(const InterviewEntry &entry, qint64 seq, const QDateTime &now) const;

private:
    /// What a field was after an entry of the journal; nothing where the entity was not there.
    Result<std::optional<Value>> valueAt(EntityKind kind, const QUuid &id, const QString &field, qint64 seq) const;
    Result<bool> hadThisTime(const Interview &interview, qint64 seq) const;
    Result<bool> wasBusy(const BookingConflict &conflict, qint64 seq) const;
    /// The batches in which a field was written, each once.
    Result<QList<BatchId>> batchesOf(const QUuid &id, const QString &field) const;
    Result<QList<BatchId>> batchesOfTime(const InterviewId &interview);
    Result<Batch> batch(const BatchId &id);

    const Workspace &m_workspace;
    QSet<QUuid> m_reasoned; ///< interviews and participants that somebody ever changed for a reason
    // Several conflicts are about the same interview, and many interviews were agreed in one go.
    InterviewId m_interview; ///< the last that was asked about
    QList<BatchId> m_ofTime; ///< when its time was agreed
    QHash<BatchId, Batch> m_batches;
};

Result<std::optional<Value>> PastFacts::valueAt(
    EntityKind kind, const QUuid &id, const QString &field, qint64 seq) const
{
    const auto entries = m_workspace.journal().entriesOfField(id, field, 1, seq);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return std::optional<Value>();
    const JournalEntry &last = entries->first();
    switch (last.kind) {
    case EntryKind::Set:
        return std::optional(last.value);
    case EntryKind::Create:
        return std::optional(last.fields.value(fieldIndex(kind, field)));
    case EntryKind::Archive:
        break;
    }
    return std::optional<Value>();
}

Result<bool> PastFacts::hadThisTime(const Interview &interview, qint64 seq) const
{
    const auto start = valueAt(EntityKind::Interview, interview.id.uuid(), fieldName(&Interview::startAt), seq);
    if (!start)
        return start.error();
    const auto minutes = valueAt(EntityKind::Interview, interview.id.uuid(), fieldName(&Interview::minutes), seq);
    if (!minutes)
        return minutes.error();
    return *start && *minutes && Codec<QDateTime>::decode(**start) == interview.startAt
        && Codec<int>::decode(**minutes) == interview.minutes;
}

Result<QList<BatchId>> PastFacts::batchesOf(const QUuid &id, const QString &field) const
{
    const auto entries = m_workspace.journal().entriesOfField(id, field, kChangesLookedAt);
    if (!entries)
        return entries.error();
    QList<BatchId> batches;
    for (const JournalEntry &one : *entries) {
        if (one.kind != EntryKind::Archive && !batches.contains(one.batch))
            batches += one.batch;
    }
    return batches;
}

Result<QList<BatchId>> PastFacts::batchesOfTime(const InterviewId &interview)
{
    if (m_interview == interview)
        return m_ofTime;
    QList<BatchId> batches;
    for (const QString &field : { fieldName(&Interview::startAt), fieldName(&Interview::minutes) }) {
        const auto own = batchesOf(interview.uuid(), field);
        if (!own)
            return own.error();
        for (const BatchId &id : *own) {
            if (!batches.contains(id))
                batches += id;
        }
    }
    m_interview = interview;
    m_ofTime = batches;
    return batches;
}

Result<Batch> PastFacts::batch(const BatchId &id)
{
    if (const auto known = m_batches.constFind(id); known != m_batches.constEnd())
        return *known;
    auto read = m_workspace.journal().batch(id);
    if (read)
        m_batches.insert(id, *read);
    return read;
}

Status PastFacts::lookAhead(const QList<ClashingInterview> &clashing)
{
    QSet<QUuid> asked;
    for (const ClashingInterview &one : clashing) {
        asked += one.entry.interview.id.uuid();
        for (const BookingConflict &conflict : one.conflicts) {
            const InterviewPerson *person = one.entry.person(conflict.personId);
            if (person && isExceptional(conflict.cause))
                asked += person->participantId.uuid();
        }
    }
    const auto reasoned = m_workspace.journal().everReasoned(asked.values());
    if (!reasoned)
        return reasoned.error();
    m_reasoned = *reasoned;
    return done();
}

Result<QList<qint64>> PastFacts::exceptionsFor(const InterviewEntry &entry, const InterviewPerson *person)
{
    // Without a reason there is no exception, whatever else was changed.
    if (!m_reasoned.contains(entry.interview.id.uuid())
        && (!person || (person->overrideReason.isEmpty() && !m_reasoned.contains(person->participantId.uuid()))))
        return QList<qint64>();
    const Journal &journal = m_workspace.journal();
    auto batches = batchesOfTime(entry.interview.id);
    if (!batches)
        return batches.error();
    if (person) {
        const auto own = batchesOf(person->participantId.uuid(), fieldName(&Participant::role));
        if (!own)
            return own.error();
        for (const BatchId &id : *own) {
            if (!batches->contains(id))
                *batches += id;
        }
    }
    QList<qint64> ends;
    for (const BatchId &id : std::as_const(*batches)) {
        const auto agreed = batch(id);
        if (!agreed)
            return agreed.error();
        // Undoing and redoing ask nobody for a reason.
        if (!agreed->undoes.isNull() || !agreed->redoes.isNull()
            || (agreed->reason.isEmpty() && (!person || person->overrideReason.isEmpty())))
            continue;
        const auto lines = journal.entriesOf(id);
        if (!lines)
            return lines.error();
        const qint64 end = lines->isEmpty() ? 0 : lines->last().seq;
        const auto same = hadThisTime(entry.interview, end);
        if (!same)
            return same.error();
        if (*same)
            ends += end;
    }
    return ends;
}

Result<bool> PastFacts::wasBusy(const BookingConflict &conflict, qint64 seq) const
{
    const auto calendars = m_workspace.all<BusyReading>({ equals(&BusyReading::personId, conflict.personId) });
    if (!calendars)
        return calendars.error();
    QList<TimeSpan> busy;
    for (const BusyReading &calendar : *calendars) {
        const auto then = valueAt(EntityKind::BusyReading, calendar.id.uuid(), fieldName(&BusyReading::busy), seq);
        if (!then)
            return then.error();
        if (*then)
            busy += Codec<QList<TimeSpan>>::decode(**then);
    }
    const QList<TimeSpan> together = merged(busy);
    return std::any_of(
        together.begin(), together.end(), [&conflict](const TimeSpan &one) { return one.contains(conflict.taken); });
}

Result<bool> PastFacts::wasUnoffered(const InterviewEntry &entry, qint64 seq, const QDateTime &now) const
{
    const auto rows =
        m_workspace.all<CandidateTimes>({ equals(&CandidateTimes::candidateId, entry.candidateId) }, {}, 1);
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return false;
    const auto then =
        valueAt(EntityKind::CandidateTimes, rows->constFirst().id.uuid(), fieldName(&CandidateTimes::windows), seq);
    if (!then)
        return then.error();
    return *then && isOutsideWindows(entry.span(), Codec<QList<TimeSpan>>::decode(**then), now);
}

Result<bool> PastFacts::wasThere(
    const BookingConflict &conflict, const TimeSpan &span, qint64 seq, const QTimeZone &fallback) const
{
    if (conflict.cause == ConflictCause::Busy)
        return wasBusy(conflict, seq);
    const auto hours = valueAt(EntityKind::Person, conflict.personId.uuid(), fieldName(&Person::workingHours), seq);
    if (!hours)
        return hours.error();
    const auto zone = valueAt(EntityKind::Person, conflict.personId.uuid(), fieldName(&Person::zone), seq);
    if (!zone)
        return zone.error();
    return *hours && *zone
        && isOutsideHours(span, Codec<QString>::decode(**hours), zoneOr(Codec<QString>::decode(**zone), fallback));
}

/// The conflicts that stand, in the words of the same search on another clock.
QList<ClashingInterview> retold(QList<ClashingInterview> clashing, const QList<ClashingInterview> &told)
{
    QHash<InterviewId, QList<BookingConflict>> words;
    for (const ClashingInterview &one : told)
        words.insert(one.entry.interview.id, one.conflicts);
    for (ClashingInterview &one : clashing) {
        QList<BookingConflict> &own = words[one.entry.interview.id];
        for (BookingConflict &conflict : one.conflicts) {
            const auto same = std::find_if(own.begin(), own.end(), [&conflict](const BookingConflict &other) {
                return other.cause == conflict.cause && other.personId == conflict.personId
                    && other.taken == conflict.taken;
            });
            if (same == own.end())
                continue;
            conflict.sentence = same->sentence;
            own.erase(same); // two interviews may take the same time of somebody
        }
    }
    return clashing;
}

} // namespace

Status ConflictService::addPeople(ConflictFacts &facts, const QSet<PersonId> &booked) const
{
    // A panel asks about one interview each time somebody steps on: that is no reason to read the whole directory.
    if (booked.size() <= kFewPeople) {
        for (const PersonId &id : booked) {
            const auto person = m_context.workspace.get(id);
            if (!person)
                return person.error();
            facts.people.insert(id, *person);
        }
        return done();
    }
    const auto people = m_context.workspace.all<Person>();
    if (!people)
        return people.error();
    for (const Person &person : *people) {
        if (booked.contains(person.id))
            facts.people.insert(person.id, person);
    }
    return done();
}

Status ConflictService::addWindows(ConflictFacts &facts, bool each) const
{
    QSet<CandidateId> candidates;
    for (const InterviewEntry &entry : std::as_const(facts.entries))
        candidates.insert(entry.candidateId);
    const auto add = [&facts](const QList<CandidateTimes> &rows) {
        for (const CandidateTimes &times : rows)
            facts.windows.insert(times.candidateId, times.windows);
    };
    if (candidates.size() > kFewPeople && !each) {
        const auto all = m_context.workspace.all<CandidateTimes>();
        if (!all)
            return all.error();
        add(*all);
        return done();
    }
    for (const CandidateId &id : std::as_const(candidates)) {
        const auto own = m_context.workspace.all<CandidateTimes>({ equals(&CandidateTimes::candidateId, id) });
        if (!own)
            return own.error();
        add(*own);
    }
    return done();
}

Status ConflictService::addCalendars(ConflictFacts &facts, const TimeSpan &span, bool each) const
{
    const auto add = [&](const QList<Condition> &whose) -> Status {
        const auto calendars = m_context.workspace.all<BusyReading>(
            QList<Condition>{ compares(&BusyReading::knownFrom, Condition::Op::Less, span.end),
                compares(&BusyReading::knownUntil, Condition::Op::Greater, span.start) }
                + whose,
            { fieldName(&BusyReading::fileName) });
        if (!calendars)
            return calendars.error();
        for (const BusyReading &calendar : *calendars) {
            if (facts.people.contains(calendar.personId))
                facts.calendars[calendar.personId] += calendar;
        }
        return done();
    };
    if (facts.people.size() > kFewPeople && !each)
        return add({});
    const QList<PersonId> people = facts.people.keys();
    for (const PersonId &id : people) {
        if (auto added = add({ equals(&BusyReading::personId, id) }); !added)
            return added;
    }
    return done();
}

Result<std::optional<TimeSpan>> ConflictService::spanRead(const ConflictFilter &filter) const
{
    TimeSpan span{ m_context.clock.nowUtc(), {} };
    if (!filter.interview.isNull()) {
        const auto interview = m_context.workspace.tryGet(filter.interview);
        if (!interview)
            return interview.error();
        if (!*interview || (**interview).startAt < span.start)
            return std::optional<TimeSpan>();
        return std::optional(TimeSpan{ (**interview).startAt, (**interview).endAt() });
    }
    if (filter.span.start.isValid())
        span.start = std::max(span.start, filter.span.start.addDays(-kDaysBeside));
    if (filter.span.end.isValid()) {
        if (filter.span.end <= m_context.clock.nowUtc())
            return std::optional<TimeSpan>();
        span.end = filter.span.end.addDays(kDaysBeside);
    }
    return std::optional(span);
}

Result<ConflictFacts> ConflictService::facts(const ConflictFilter &filter) const
{
    const CalendarQueries &calendar = m_context.queries.calendar;
    ConflictFacts facts;
    const auto read = spanRead(filter);
    if (!read)
        return read.error();
    if (!*read)
        return facts;
    InterviewFilter wanted;
    wanted.span = **read;
    auto entries = calendar.interviews(wanted);
    if (!entries)
        return entries.error();
    TimeSpan span;
    QSet<PersonId> booked;
    for (const InterviewEntry &entry : std::as_const(*entries)) {
        if (!isWithin(filter.span, entry.span()))
            continue; // only what it takes of people's time counts
        span.start = span.start.isValid() ? span.start : entry.interview.startAt;
        span.end = span.end.isValid() ? std::max(span.end, entry.interview.endAt()) : entry.interview.endAt();
        for (const InterviewPerson &person : entry.people)
            booked.insert(person.personId);
    }
    if (!span.start.isValid())
        return facts;
    facts.entries = std::move(*entries);
    if (auto added = addPeople(facts, booked); !added)
        return added.error();
    // Of everything to come nearly all rows are asked for, of a week few.
    const bool each = filter.span.end.isValid();
    if (auto added = addWindows(facts, each); !added)
        return added.error();
    auto away = calendar.away(span.start.date().addDays(-1), span.end.date().addDays(kAwayInARow));
    if (!away)
        return away.error();
    facts.away = std::move(*away);
    facts.fallback = deskZone(m_context);
    if (auto added = addCalendars(facts, span, each); !added)
        return added.error();
    return facts;
}

Status ConflictService::forgive(QList<ClashingInterview> &clashing, const QTimeZone &fallback) const
{
    PastFacts past(m_context.workspace);
    if (auto prepared = past.lookAhead(clashing); !prepared)
        return prepared;
    for (ClashingInterview &one : clashing) {
        QList<BookingConflict> left;
        for (const BookingConflict &conflict : std::as_const(one.conflicts)) {
            const InterviewPerson *person = one.entry.person(conflict.personId);
            bool excepted = false;
            const bool ofCandidate = conflict.cause == ConflictCause::CandidateTimes;
            if ((person || ofCandidate) && isExceptional(conflict.cause)) {
                const auto ends = past.exceptionsFor(one.entry, person);
                if (!ends)
                    return ends.error();
                for (const qint64 end : *ends) {
                    const auto there = ofCandidate ? past.wasUnoffered(one.entry, end, m_context.clock.nowUtc())
                                                   : past.wasThere(conflict, one.entry.span(), end, fallback);
                    if (!there)
                        return there.error();
                    excepted = excepted || *there;
                }
            }
            if (!excepted)
                left += conflict;
        }
        one.conflicts = left;
    }
    clashing.removeIf([](const ClashingInterview &one) { return one.conflicts.isEmpty(); });
    return done();
}

Result<QList<ClashingInterview>> ConflictService::judged(const ConflictFacts &facts, const ConflictFilter &filter) const
{
    QList<ClashingInterview> clashing = conflictsIn(facts, m_context.clock.nowUtc(), filter.zone);
    if (!filter.about.isNull()) {
        for (ClashingInterview &one : clashing)
            one.conflicts.removeIf(
                [&filter](const BookingConflict &conflict) { return conflict.personId != filter.about; });
    }
    clashing.removeIf([&filter](const ClashingInterview &one) {
        const InterviewEntry &entry = one.entry;
        return one.conflicts.isEmpty() || !isWithin(filter.span, entry.span())
            || (!filter.interview.isNull() && entry.interview.id != filter.interview)
            || (!filter.whose.isNull() && entry.recruiterId != filter.whose && !entry.person(filter.whose)
                && !(filter.unowned && entry.recruiterId.isNull()));
    });
    if (auto forgiven = forgive(clashing, facts.fallback); !forgiven)
        return forgiven.error();
    return clashing;
}

Result<QList<ClashingInterview>> ConflictService::list(const ConflictFilter &filter) const
{
    const auto known = facts(filter);
    if (!known)
        return known.error();
    return judged(*known, filter);
}

Result<QList<QList<ClashingInterview>>> ConflictService::listOn(
    const QList<QTimeZone> &zones, const ConflictFilter &filter) const
{
    QList<QList<ClashingInterview>> lists;
    if (zones.isEmpty())
        return lists;
    const auto known = facts(filter);
    if (!known)
        return known.error();
    ConflictFilter first = filter;
    first.zone = zones.constFirst();
    const auto clashing = judged(*known, first);
    if (!clashing)
        return clashing.error();
    lists += *clashing;
    // What stands is the same on every clock: only the words are others.
    for (qsizetype zone = 1; zone < zones.size(); ++zone)
        lists += retold(*clashing, conflictsIn(*known, m_context.clock.nowUtc(), zones.at(zone)));
    return lists;
}

} // namespace shortlist
