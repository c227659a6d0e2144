// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/loadservice.h"

#include "domain/calendar/calendarqueries.h"
#include "domain/calendar/zonedtime.h"
#include "domain/people/pool.h"
#include "service/calendar/interviewplan.h"

namespace shortlist {

Result<TeamLoad> LoadService::load(QDate day, int weeks) const
{
    const QTimeZone desk = deskZone(m_context);
    TeamLoad load;
    load.monday = day.isValid() ? day.addDays(1 - day.dayOfWeek()) : localWeek(m_context.clock.nowUtc(), desk);
    load.weeks = std::clamp(weeks, 1, kMostWeeks);
    const auto people = m_context.workspace.all<Person>({ equals(&Person::state, PersonState::Active) });
    if (!people)
        return people.error();
    const auto engagements = m_context.queries.calendar.engagements(aroundWeeks(load.monday, load.weeks));
    if (!engagements)
        return engagements.error();
    load.people = weekLoads(*people, *engagements, load.monday, load.weeks, desk);
    const auto pools = m_context.workspace.all<InterviewPool>({}, { fieldName(&InterviewPool::interviewKind) });
    if (!pools)
        return pools.error();
    for (const InterviewPool &pool : *pools) {
        const auto trainings =
            m_context.workspace.all<Training>({ equals(&Training::interviewKind, pool.interviewKind) });
        if (!trainings)
            return trainings.error();
        QSet<PersonId> members;
        for (const Training &training : *trainings)
            members.insert(training.personId);
        load.pools += { pool.interviewKind, members };
    }
    return load;
}

} // namespace shortlist
