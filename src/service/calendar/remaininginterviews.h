// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/bookingchecker.h"
#include "service/calendar/slotservice.h"

namespace shortlist {

/// What is left of one application, with everything but times.
struct SlotService::Remaining {
    FoundPlans found;
    QList<Seat> seats; ///< one for each of found.interviews
    CandidatePlanQuery query;
    QList<SlotPerson> people; ///< all that take part somewhere, each once
    QHash<PersonId, int> places;

    /// The place of somebody among all.
    int placeOf(const SlotPerson &one)
    {
        const auto known = places.constFind(one.person.id);
        if (known != places.constEnd())
            return *known;
        places.insert(one.person.id, int(people.size()));
        people += one;
        return int(people.size()) - 1;
    }
};

} // namespace shortlist
