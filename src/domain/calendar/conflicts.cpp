// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/conflicts.h"

#include "domain/calendar/bookingrules.h"
#include "domain/calendar/candidatetimes.h"
#include "domain/calendar/workinghours.h"
#include "domain/people/awaydays.h"
#include "domain/words/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

struct ConflictTexts {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

TimeSpan sharedPart(const TimeSpan &a, const TimeSpan &b)
{
    return { std::max(a.start, b.start), std::min(a.end, b.end) };
}

/// Looks through one set of facts.
class ConflictSearch {
public:
    ConflictSearch(const ConflictFacts &facts, const QDateTime &now, const QTimeZone &zone)
        : m_facts(facts)
        , m_now(now)
        , m_zone(zone)
    {
    }

    QList<ClashingInterview> run();

private:
    void findOverlaps(const QList<qsizetype> &ofOne, const PersonId &person);
    void addOverlap(qsizetype place, const InterviewEntry &other, const PersonId &person);
    void findOwn(qsizetype place, const InterviewPerson &person);
    void findUnoffered(qsizetype place);
    void findDeclines(qsizetype place);
    void findBusy(qsizetype place, const InterviewPerson &person);
    /// Only what is still to come is in conflict; what has begun takes time all the same.
    bool isAhead(const InterviewEntry &entry) const { return entry.isOpen() && m_now <= entry.interview.startAt; }
    /// “11:00”, with the day where it is not the interview's.
    QString momentIn(const QDateTime &moment, const InterviewEntry &entry) const;

    /// When somebody works, read once: hours are a text that people type.
    struct Work {
        QTimeZone zone;
        std::optional<WorkingHours> hours; ///< nothing: nobody can read them, and they speak against nothing
    };
    const Work &workOf(const PersonId &person);

    const ConflictFacts &m_facts;
    QHash<PersonId, Work> m_work;
    QHash<QString, std::optional<WorkingHours>> m_hours; ///< by their text, which many have in common
    const QDateTime m_now;
    const QTimeZone m_zone;
    QHash<qsizetype, QList<BookingConflict>> m_found; ///< by place among the entries
};

QString ConflictSearch::momentIn(const QDateTime &moment, const InterviewEntry &entry) const
{
    const QTimeZone zone = m_zone.isValid() ? m_zone : zoneOr(entry.interview.zone, m_facts.fallback);
    const QDate day = moment.toTimeZone(zone).date();
    const QString time = words::clockTime(moment, zone);
    if (day == entry.interview.startAt.toTimeZone(zone).date())
        return time;
    return words::date(day) + u' ' + time;
}

void ConflictSearch::addOverlap(qsizetype place, const InterviewEntry &other, const PersonId &person)
{
    const InterviewEntry &entry = m_facts.entries.at(place);
    if (!isAhead(entry))
        return;
    const QString end = momentIn(other.interview.endAt(), entry);
    const InterviewPerson *who = other.person(person);
    const QString sentence =
        who ? ConflictTexts::tr("%1 is in “%2” with %3 until %4")
                  .arg(who->name, other.stageName, other.candidateName, end)
            : ConflictTexts::tr("%1 has “%2” until %3").arg(other.candidateName, other.stageName, end);
    m_found[place] +=
        BookingConflict{ ConflictCause::Overlap, person, sharedPart(entry.span(), other.span()), sentence };
}

void ConflictSearch::findOverlaps(const QList<qsizetype> &ofOne, const PersonId &person)
{
    // In order of beginning: what follows overlaps until one begins after the end.
    for (qsizetype i = 0; i < ofOne.size(); ++i) {
        const InterviewEntry &first = m_facts.entries.at(ofOne.at(i));
        for (qsizetype j = i + 1; j < ofOne.size(); ++j) {
            const InterviewEntry &second = m_facts.entries.at(ofOne.at(j));
            if (first.interview.endAt() <= second.interview.startAt)
                break;
            addOverlap(ofOne.at(i), second, person);
            addOverlap(ofOne.at(j), first, person);
        }
    }
}

void ConflictSearch::findBusy(qsizetype place, const InterviewPerson &person)
{
    const InterviewEntry &entry = m_facts.entries.at(place);
    const TimeSpan span = entry.span();
    const auto calendars = m_facts.calendars.constFind(person.personId);
    if (calendars == m_facts.calendars.constEnd())
        return;
    for (const BusyReading &calendar : *calendars) {
        // Spans are apart and in order, so that their ends are in order too.
        auto busy = std::upper_bound(calendar.busy.begin(), calendar.busy.end(), span.start,
            [](const QDateTime &moment, const TimeSpan &one) { return moment < one.end; });
        for (; busy != calendar.busy.end() && busy->start < span.end; ++busy) {
            m_found[place] += BookingConflict{ ConflictCause::Busy, person.personId, sharedPart(span, *busy),
                ConflictTexts::tr("%1 is busy until %2 (%3)")
                    .arg(person.name, momentIn(busy->end, entry), calendar.fileName) };
        }
    }
}

const ConflictSearch::Work &ConflictSearch::workOf(const PersonId &person)
{
    const auto known = m_work.constFind(person);
    if (known != m_work.constEnd())
        return *known;
    const Person who = m_facts.people.value(person);
    auto hours = m_hours.constFind(who.workingHours);
    if (hours == m_hours.constEnd()) {
        const auto read = WorkingHours::fromText(who.workingHours);
        hours = m_hours.insert(who.workingHours, read ? std::optional(*read) : std::nullopt);
    }
    return *m_work.insert(person, { zoneOr(who.zone, m_facts.fallback), *hours });
}

void ConflictSearch::findOwn(qsizetype place, const InterviewPerson &person)
{
    const InterviewEntry &entry = m_facts.entries.at(place);
    const TimeSpan span = entry.span();
    const Work &work = workOf(person.personId);
    const QTimeZone &zone = work.zone;
    const QDate first = span.start.toTimeZone(zone).date();
    const QDate last = span.end.addMSecs(-1).toTimeZone(zone).date();
    if (const QDate until = awayUntil(m_facts.away, person.personId, first, last); until.isValid())
        m_found[place] += BookingConflict{ ConflictCause::Away, person.personId, {},
            ConflictTexts::tr("%1 is away until %2").arg(person.name, words::date(until)) };
    findBusy(place, person);
    if (work.hours && !covers(span.start, span.minutes(), zone, *work.hours)) {
        m_found[place] += BookingConflict{ ConflictCause::Hours, person.personId, {},
            ConflictTexts::tr("%1 to %2 (%3) is outside the working hours of %4")
                .arg(words::clockTime(span.start, zone), words::clockTime(span.end, zone), QString::fromUtf8(zone.id()),
                    person.name) };
    }
}

void ConflictSearch::findUnoffered(qsizetype place)
{
    const InterviewEntry &entry = m_facts.entries.at(place);
    const auto windows = m_facts.windows.constFind(entry.candidateId);
    if (windows == m_facts.windows.constEnd() || !isOutsideWindows(entry.span(), *windows, m_now))
        return;
    const QTimeZone zone = zoneOr(entry.candidateZone, zoneOr(entry.interview.zone, m_facts.fallback));
    m_found[place] += BookingConflict{ ConflictCause::CandidateTimes, {}, {},
        ConflictTexts::tr("%1 said they can come at other times: %2")
            .arg(entry.candidateName, closestWindowsText(entry.span(), *windows, m_now, zone)) };
}

void ConflictSearch::findDeclines(qsizetype place)
{
    const InterviewEntry &entry = m_facts.entries.at(place);
    const auto add = [&](const PersonId &person, const QString &name) {
        m_found[place] +=
            BookingConflict{ ConflictCause::Declined, person, {}, ConflictTexts::tr("%1 declined").arg(name) };
    };
    if (entry.isDeclinedByCandidate())
        add({}, entry.candidateName);
    for (const InterviewPerson &person : entry.people) {
        if (person.isOpenDecline())
            add(person.personId, person.name);
    }
}

QList<ClashingInterview> ConflictSearch::run()
{
    QHash<PersonId, QList<qsizetype>> ofPerson;
    QHash<CandidateId, QList<qsizetype>> ofCandidate;
    QList<PersonId> people; // in the order in which they come up, so that the answer has one
    for (qsizetype i = 0; i < m_facts.entries.size(); ++i) {
        const InterviewEntry &entry = m_facts.entries.at(i);
        if (!entry.isOpen())
            continue;
        ofCandidate[entry.candidateId] += i;
        if (isAhead(entry)) {
            findUnoffered(i);
            findDeclines(i);
        }
        for (const InterviewPerson &person : entry.people) {
            if (!ofPerson.contains(person.personId))
                people += person.personId;
            ofPerson[person.personId] += i;
            if (isAhead(entry))
                findOwn(i, person);
        }
    }
    for (const PersonId &person : std::as_const(people))
        findOverlaps(ofPerson.value(person), person);
    for (const QList<qsizetype> &ofOne : std::as_const(ofCandidate))
        findOverlaps(ofOne, {});
    QList<ClashingInterview> clashing;
    for (qsizetype i = 0; i < m_facts.entries.size(); ++i) {
        if (!m_found.contains(i))
            continue;
        const InterviewEntry &entry = m_facts.entries.at(i);
        QList<BookingConflict> conflicts = m_found.value(i);
        std::stable_sort(conflicts.begin(), conflicts.end(),
            [](const BookingConflict &a, const BookingConflict &b) { return a.cause < b.cause; });
        clashing += ClashingInterview{ entry, conflicts };
    }
    return clashing;
}

} // namespace

QStringList ClashingInterview::sentences() const
{
    QStringList sentences;
    for (const BookingConflict &conflict : conflicts) {
        if (!sentences.contains(conflict.sentence))
            sentences += conflict.sentence;
    }
    return sentences;
}

bool isOutsideHours(const TimeSpan &span, const QString &workingHours, const QTimeZone &zone)
{
    const auto hours = WorkingHours::fromText(workingHours);
    return hours && !covers(span.start, span.minutes(), zone, *hours);
}

QList<ClashingInterview> conflictsIn(const ConflictFacts &facts, const QDateTime &now, const QTimeZone &zone)
{
    return ConflictSearch(facts, now, zone).run();
}

} // namespace shortlist
