// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/person.h"

namespace shortlist {

/// So many days beyond a time absences are asked for, so that of those in a row the last is known.
inline constexpr int kAwayInARow = 92;

/// Until when a person is away who is on one of the days from `first` to `last`: the last day of the earliest such
/// absence and of what follows it without a day between. Invalid where none is on these days. Any thread.
QDate awayUntil(const QList<Away> &away, const PersonId &person, const QDate &first, const QDate &last);

} // namespace shortlist
