// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/sightings.h"

#include "domain/scorecards/rules.h"

namespace shortlist {

Result<std::optional<Sighting>> sightingOf(
    const Reader &reader, const ApplicationId &application, const PersonId &person)
{
    const auto all = reader.all<Sighting>(
        { equals(&Sighting::applicationId, application), equals(&Sighting::personId, person) }, {}, 1);
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<Sighting>() : all->first();
}

Result<bool> sawOthersSince(const Reader &reader, const Scorecard &card)
{
    const auto sighting = sightingOf(reader, card.applicationId, card.authorId);
    if (!sighting)
        return sighting.error();
    return sawOthersSince(card, *sighting ? (**sighting).lastAt : QDateTime());
}

} // namespace shortlist
