// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/people/person.h"

#include <QStringList>

namespace shortlist {

/// What waits for somebody and would wait in vain once they have left, a sentence each: offers whose approval names
/// them and to which they have said nothing yet, and debriefs that are planned or open and name them as the one who
/// decides. Whose offers they are is told to a viewer who may read them, how many to everybody. None: nothing waits.
/// The workspace's thread.
Result<QStringList> openDuties(const Reader &reader, const Person &person, const PersonId &viewer);

} // namespace shortlist
