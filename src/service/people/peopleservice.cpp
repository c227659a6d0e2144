// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/peopleservice.h"

#include "domain/calendar/interview.h"
#include "domain/calendar/workinghours.h"
#include "domain/calendar/zonedtime.h"
#include "domain/core/email.h"
#include "domain/core/newid.h"
#include "domain/core/searchkey.h"
#include "domain/jobs/job.h"
#include "service/scorecards/carddeadline.h"

#include <algorithm>

namespace shortlist {

namespace {

struct PeopleServiceTexts {
    Q_DECLARE_TR_FUNCTIONS(PeopleService)
};

Error invalid(const char *key, const QString &sentence, const QString &advice)
{
    return { Error::Code::Invalid, sentence, advice, {}, QString::fromLatin1(key) };
}

// What a row of an import says over what is stored; what it does not say stays.
Person merged(const Person &stored, const Person &row)
{
    Person person = stored;
    const auto take = [](QString &field, const QString &value) {
        if (!value.trimmed().isEmpty())
            field = value.trimmed();
    };
    take(person.name, row.name);
    take(person.title, row.title);
    take(person.specialty, row.specialty);
    take(person.languages, row.languages);
    take(person.department, row.department);
    take(person.zone, row.zone);
    take(person.workingHours, row.workingHours);
    if (row.grade)
        person.grade = row.grade;
    if (row.dailyLimit)
        person.dailyLimit = row.dailyLimit;
    if (row.weeklyLimit)
        person.weeklyLimit = row.weeklyLimit;
    return person;
}

} // namespace

Result<QList<Person>> PeopleService::list(bool withThoseWhoLeft) const
{
    QList<Condition> where;
    if (!withThoseWhoLeft)
        where.append(equals(&Person::state, PersonState::Active));
    auto people = m_context.workspace.all<Person>(where);
    if (!people)
        return people.error();
    std::stable_sort(people->begin(), people->end(),
        [](const Person &a, const Person &b) { return searchKey(a.name) < searchKey(b.name); });
    return people;
}

Result<PersonView> PeopleService::view(const PersonId &id) const
{
    const auto person = m_context.workspace.get(id);
    if (!person)
        return person.error();
    const auto trainings =
        m_context.workspace.all<Training>({ equals(&Training::personId, id) }, { fieldName(&Training::interviewKind) });
    if (!trainings)
        return trainings.error();
    const auto aways = m_context.workspace.all<Away>({ equals(&Away::personId, id) }, { fieldName(&Away::from) });
    if (!aways)
        return aways.error();
    const auto calendars = m_context.workspace.all<BusyReading>(
        { equals(&BusyReading::personId, id) }, { fieldName(&BusyReading::fileName) });
    if (!calendars)
        return calendars.error();
    return PersonView{ *person, *trainings, *aways, *calendars };
}

Result<QList<TitleHit>> PeopleService::findByTitle(const QString &wanted) const
{
    const auto people = list();
    if (!people)
        return people.error();
    QList<TitleHit> hits;
    for (const Person &person : *people) {
        const TitleFit fit = matchTitle(wanted, person.title);
        if (fit != TitleFit::None)
            hits.append({ person, fit });
    }
    std::stable_sort(hits.begin(), hits.end(), [](const TitleHit &a, const TitleHit &b) { return a.fit > b.fit; });
    return hits;
}

Result<QList<QString>> PeopleService::interviewKinds() const
{
    const auto stages =
        m_context.workspace.all<Stage>({ equals(&Stage::kind, StageKind::Interview) }, { fieldName(&Stage::name) });
    if (!stages)
        return stages.error();
    QList<QString> kinds;
    for (const Stage &stage : *stages) {
        if (!kinds.contains(stage.kindName()))
            kinds.append(stage.kindName());
    }
    kinds.sort();
    return kinds;
}

Status PeopleService::check(const Reader &reader, const Person &person) const
{
    if (person.name.trimmed().isEmpty())
        return invalid(
            "person.name", PeopleServiceTexts::tr("A person needs a name."), PeopleServiceTexts::tr("Enter the name."));
    if (!person.email.isEmpty()) {
        if (const auto email = parseEmail(person.email); !email)
            return invalid("person.email", email.error().sentence, email.error().advice);
        const auto others = reader.all<Person>();
        if (!others)
            return others.error();
        for (const Person &other : *others) {
            if (other.id != person.id && !other.email.isEmpty() && emailKey(other.email) == emailKey(person.email))
                return invalid("person.emailTaken",
                    PeopleServiceTexts::tr("%1 already has the address %2.").arg(other.name, person.email),
                    PeopleServiceTexts::tr("Change that entry, or use another address."));
        }
    }
    if (!person.zone.isEmpty()) {
        if (const auto zone = zoneNamed(person.zone); !zone)
            return invalid("person.zone", zone.error().sentence, zone.error().advice);
    }
    if (const auto hours = WorkingHours::fromText(person.workingHours); !hours)
        return invalid("person.hours", hours.error().sentence, hours.error().advice);
    for (const std::optional<int> &limit : { person.dailyLimit, person.weeklyLimit }) {
        if (limit && (*limit < 0 || *limit > 100))
            return invalid("person.limit", PeopleServiceTexts::tr("A limit is a number of interviews from 0 to 100."),
                PeopleServiceTexts::tr("Correct the limit."));
    }
    return done();
}

Result<PersonId> PeopleService::add(const Person &person)
{
    Person added = person;
    added.id = PersonId(timedUuid(m_context.clock.nowUtc()));
    auto ran = m_context.commands.run(QStringLiteral("person.add"), added.id, [&](Transaction &transaction) -> Status {
        if (auto checked = check(transaction, added); !checked)
            return checked;
        return transaction.add(added, m_context.workspace.teamScope());
    });
    if (!ran)
        return ran.error();
    return added.id;
}

Status PeopleService::followWorkdays(Transaction &transaction, const Person &before, const Person &now) const
{
    if (before.zone == now.zone && before.workingHours == now.workingHours)
        return done();
    return moveDeadlines(transaction, m_context.workspace.journal(), now.id);
}

Status PeopleService::edit(const Person &person)
{
    return m_context.commands.run(QStringLiteral("person.edit"), person.id, [&](Transaction &transaction) -> Status {
        if (auto checked = check(transaction, person); !checked)
            return checked;
        const auto before = transaction.get(person.id);
        if (!before)
            return before.error();
        if (auto saved = transaction.save(person); !saved)
            return saved;
        return followWorkdays(transaction, *before, person);
    });
}

Result<PeopleService::ImportCount> PeopleService::importPeople(const QList<Person> &people)
{
    ImportCount count;
    Command command;
    command.name = QStringLiteral("people.import");
    command.subjectKind = EntityKind::Person;
    auto ran = m_context.commands.run(command, [&](Transaction &transaction) -> Status {
        count = {};
        const auto stored = transaction.all<Person>();
        if (!stored)
            return stored.error();
        QHash<QString, Person> byEmail;
        for (const Person &person : *stored) {
            if (!person.email.isEmpty())
                byEmail.insert(emailKey(person.email), person);
        }
        for (const Person &row : people) {
            const QString key = emailKey(row.email);
            const auto known = byEmail.constFind(key);
            if (!key.isEmpty() && known != byEmail.cend()) {
                const Person changed = merged(*known, row);
                if (toRecord(changed) == toRecord(*known)) {
                    ++count.same;
                    continue;
                }
                if (auto checked = check(transaction, changed); !checked)
                    return checked;
                if (auto saved = transaction.save(changed); !saved)
                    return saved;
                if (auto moved = followWorkdays(transaction, *known, changed); !moved)
                    return moved;
                byEmail.insert(key, changed);
                ++count.changed;
                continue;
            }
            Person added = row;
            added.id = PersonId(timedUuid(m_context.clock.nowUtc()));
            if (auto checked = check(transaction, added); !checked)
                return checked;
            if (auto created = transaction.add(added, m_context.workspace.teamScope()); !created)
                return created;
            if (!key.isEmpty())
                byEmail.insert(key, added);
            ++count.added;
        }
        return done();
    });
    if (!ran)
        return ran.error();
    return count;
}

Status PeopleService::checkLeaves(const Reader &reader, const Person &person) const
{
    const auto places = reader.all<Participant>({ equals(&Participant::personId, person.id) });
    if (!places)
        return places.error();
    for (const Participant &place : *places) {
        const auto interview = reader.get(place.interviewId);
        if (!interview)
            return interview.error();
        const bool ahead =
            interview->state == InterviewState::Confirmed || interview->state == InterviewState::Proposed;
        if (ahead && interview->endAt() > m_context.clock.nowUtc())
            return Error{ Error::Code::Refused,
                PeopleServiceTexts::tr("%1 still has interviews ahead.").arg(person.name),
                PeopleServiceTexts::tr("Give those interviews to somebody else first."), {},
                QStringLiteral("person.booked") };
    }
    return done();
}

Status PeopleService::mayLeave(const PersonId &id) const
{
    const auto person = m_context.workspace.get(id);
    if (!person)
        return person.error();
    return checkLeaves(m_context.workspace, *person);
}

Status PeopleService::setState(const PersonId &id, PersonState state)
{
    const QString name = state == PersonState::Left ? QStringLiteral("person.leave") : QStringLiteral("person.return");
    return m_context.commands.run(name, id, [&](Transaction &transaction) -> Status {
        auto person = transaction.get(id);
        if (!person)
            return person.error();
        if (state == PersonState::Left) {
            if (auto checked = checkLeaves(transaction, *person); !checked)
                return checked;
        }
        person->state = state;
        return transaction.save(*person);
    });
}

Status PeopleService::setTraining(const PersonId &person, const QString &interviewKind, TrainingLevel level)
{
    return m_context.commands.run(QStringLiteral("person.train"), person, [&](Transaction &transaction) -> Status {
        auto found = transaction.all<Training>(
            { equals(&Training::personId, person), equals(&Training::interviewKind, interviewKind) });
        if (!found)
            return found.error();
        if (level == TrainingLevel::None) {
            for (const Training &training : *found) {
                if (auto archived = transaction.archive(training.id); !archived)
                    return archived;
            }
            return done();
        }
        if (!found->isEmpty()) {
            Training training = found->first();
            training.level = level;
            return transaction.save(training);
        }
        return transaction.add(
            Training{ TrainingId(timedUuid(m_context.clock.nowUtc())), person, interviewKind, level },
            m_context.workspace.teamScope());
    });
}

Result<AwayId> PeopleService::addAway(const PersonId &person, QDate from, QDate to, const QString &note)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return invalid("away.order", PeopleServiceTexts::tr("The last day away is before the first."),
            PeopleServiceTexts::tr("Correct the days."));
    const Away away{ AwayId(timedUuid(m_context.clock.nowUtc())), person, from, to, note.trimmed() };
    auto ran = m_context.commands.run(QStringLiteral("person.away"), person, [&](Transaction &transaction) -> Status {
        if (auto added = transaction.add(away, m_context.workspace.teamScope()); !added)
            return added;
        return moveDeadlines(transaction, m_context.workspace.journal(), person);
    });
    if (!ran)
        return ran.error();
    return away.id;
}

Status PeopleService::removeAway(const AwayId &away)
{
    return m_context.commands.run(QStringLiteral("person.back"), away, [&](Transaction &transaction) -> Status {
        const auto days = transaction.get(away);
        if (!days)
            return days.error();
        if (auto archived = transaction.archive(away); !archived)
            return archived;
        return moveDeadlines(transaction, m_context.workspace.journal(), days->personId);
    });
}

Result<BusyReadingId> PeopleService::keepCalendar(const BusyReading &reading, const BusyReadingId &insteadOf)
{
    if (reading.fileName.trimmed().isEmpty())
        return invalid("calendar.file", PeopleServiceTexts::tr("The calendar file has no name."),
            PeopleServiceTexts::tr("Name the file."));
    if (!reading.knownFrom.isValid() || !reading.knownUntil.isValid() || reading.knownUntil <= reading.knownFrom)
        return invalid("calendar.window", PeopleServiceTexts::tr("The calendar is to be read until before it begins."),
            PeopleServiceTexts::tr("Choose a later day."));
    BusyReading kept = reading;
    kept.id = BusyReadingId(timedUuid(m_context.clock.nowUtc()));
    kept.readAt = m_context.clock.nowUtc();
    const auto cut = [&kept](const QList<TimeSpan> &spans) {
        QList<TimeSpan> all;
        for (const TimeSpan &span : merged(spans)) {
            const TimeSpan within{ std::max(span.start, kept.knownFrom), std::min(span.end, kept.knownUntil) };
            if (!within.isEmpty())
                all += within;
        }
        return all;
    };
    kept.busy = cut(reading.busy);
    kept.unknown = cut(reading.unknown);
    auto ran = m_context.commands.run(
        QStringLiteral("person.calendar"), kept.personId, [&](Transaction &transaction) -> Status {
            if (const auto person = transaction.get(kept.personId); !person)
                return person.error();
            const auto before = transaction.all<BusyReading>(
                { equals(&BusyReading::personId, kept.personId), equals(&BusyReading::fileName, kept.fileName) });
            if (!before)
                return before.error();
            if (!insteadOf.isNull()) {
                const auto other = transaction.get(insteadOf);
                if (!other)
                    return other.error();
                if (other->personId != kept.personId)
                    return invalid("calendar.other", PeopleServiceTexts::tr("That calendar is somebody else's."),
                        PeopleServiceTexts::tr("Choose one of the same person."));
            }
            if (before->isEmpty() && insteadOf.isNull())
                return transaction.add(kept, m_context.workspace.teamScope());
            // Whatever was agreed by what the other one said is told by its journal, so that its row goes on.
            kept.id = before->isEmpty() ? insteadOf : before->first().id;
            if (!insteadOf.isNull() && insteadOf != kept.id) {
                if (auto archived = transaction.archive(insteadOf); !archived)
                    return archived;
            }
            return transaction.save(kept);
        });
    if (!ran)
        return ran.error();
    return kept.id;
}

Status PeopleService::forgetCalendar(const BusyReadingId &reading)
{
    const auto known = m_context.workspace.get(reading);
    if (!known)
        return known.error();
    return m_context.commands.run(QStringLiteral("person.forget_calendar"), known->personId,
        [&](Transaction &transaction) { return transaction.archive(reading); });
}

} // namespace shortlist
