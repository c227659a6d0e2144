// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/people/person.h"

#include <QString>

namespace shortlist {

/// What the directory shows of a person, in the order of its columns.
enum class PersonColumn {
    Name,
    Fit, ///< how well the title answers the filter; no field of the person
    Title,
    Department,
    Specialty,
    Languages,
    Grade,
    Zone,
    Hours,
    Limits, ///< “3 / 8”: interviews a day, interviews a week
    Email,
    State,
};
inline constexpr int kPersonColumns = int(PersonColumn::State) + 1;

/// The field as text, the way setPersonText() reads it; empty for what has no text of its own (fit, state).
QString personText(const Person &person, PersonColumn field);

/// Takes what somebody typed into a field. Error Invalid with a sentence where it cannot be read, leaving the person as
/// it was: “person.grade”, “person.limit”, “person.hours”. What else is wrong PeopleService says. Any thread.
Status setPersonText(Person &person, PersonColumn field, const QString &typed);

} // namespace shortlist
