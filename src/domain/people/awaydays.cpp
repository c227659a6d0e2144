// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/awaydays.h"

namespace shortlist {

QDate awayUntil(const QList<Away> &away, const PersonId &person, const QDate &first, const QDate &last)
{
    const Away *found = nullptr;
    for (const Away &days : away) {
        if (days.personId == person && days.from <= last && days.to >= first && (!found || days.from < found->from))
            found = &days;
    }
    if (!found)
        return {};
    QDate until = found->to;
    for (bool grown = true; grown;) {
        grown = false;
        for (const Away &days : away) {
            if (days.personId != person || days.from > until.addDays(1) || days.to <= until)
                continue;
            until = days.to;
            grown = true;
        }
    }
    return until;
}

} // namespace shortlist
