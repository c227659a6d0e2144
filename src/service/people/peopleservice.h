// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"
#include "domain/people/person.h"
#include "domain/people/titlematch.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// A person with what belongs to them.
struct PersonView {
    Person person;
    QList<Training> trainings; ///< by interview kind
    QList<Away> aways; ///< by first day
    QList<BusyReading> calendars; ///< by file name
};

/// Somebody found by title, with how well the title fits.
struct TitleHit {
    Person person;
    TitleFit fit = TitleFit::None;
};

/// The team directory. Every change is one command.
class PeopleService {
public:
    explicit PeopleService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Everybody by name; those who left only when asked for.
    Result<QList<Person>> list(bool withThoseWhoLeft = false) const;
    Result<PersonView> view(const PersonId &person) const;
    /// People whose title answers `wanted` (see matchTitle()), best fit first, then by name. Those who left are not
    /// among them.
    Result<QList<TitleHit>> findByTitle(const QString &wanted) const;
    /// The kinds of interview people can be trained for: the names of all interview stages, each once, by name.
    Result<QList<QString>> interviewKinds() const;

    /// Adds somebody. Error key “person.name”, “person.email”, “person.emailTaken”, “person.zone”, “person.hours” or
    /// “person.limit” says what is wrong.
    Result<PersonId> add(const Person &person);
    /// Changes somebody; the same errors.
    Status edit(const Person &person);
    /// Adds people and brings those with the same e-mail address up to date, all in one step. Fields that are empty in
    /// a row leave what is stored. Returns how many were added and how many changed; nothing is written when a row is
    /// wrong.
    struct ImportCount {
        int added = 0;
        int changed = 0;
        int same = 0;
    };
    Result<ImportCount> importPeople(const QList<Person> &people);

    /// Whether somebody may be marked as left, as setState() says.
    Status mayLeave(const PersonId &person) const;
    /// Marks somebody as no longer, or again, in the team. Refused while future interviews count on them
    /// (“person.booked”).
    Status setState(const PersonId &person, PersonState state);
    /// How far somebody is trained for a kind of interview; TrainingLevel::None takes the training away.
    Status setTraining(const PersonId &person, const QString &interviewKind, TrainingLevel level);
    /// Adds days on which somebody is away, both included. Scorecards they owe are due by the new days, in the same
    /// step, and so they are after removeAway() and a change of zone or hours. Error key “away.order”.
    Result<AwayId> addAway(const PersonId &person, QDate from, QDate to, const QString &note);
    Status removeAway(const AwayId &away);
    /// Keeps what a calendar file says about when somebody is busy, in place of what a file of this name said before.
    /// Its id and the time of reading are filled in; its spans are cut to the known time. It also takes the place of
    /// the reading `insteadOf`, where one of the same person is named. Error key “calendar.window” where that time is
    /// none, “calendar.file” where the file has no name, “calendar.other” where the other one is somebody else's.
    Result<BusyReadingId> keepCalendar(const BusyReading &reading, const BusyReadingId &insteadOf = {});
    /// Takes away what a calendar file said; what it alone spoke of is unknown again. NotFound where it is gone
    /// already.
    Status forgetCalendar(const BusyReadingId &reading);

private:
    Status check(const Reader &reader, const Person &person) const;
    Status checkLeaves(const Reader &reader, const Person &person) const;
    /// Moves the deadlines of scorecards where their author's workdays are others now.
    Status followWorkdays(Transaction &transaction, const Person &before, const Person &now) const;

    ServiceContext m_context;
};

} // namespace shortlist
