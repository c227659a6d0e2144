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

Result<QDateTime> firstSeenBy(const Reader &reader, const Scorecard &card)
{
    QDateTime first;
    for (const PersonId &person : { card.authorId, card.submittedById }) {
        const auto sighting = sightingOf(reader, card.applicationId, person);
        if (!sighting)
            return sighting.error();
        if (*sighting && (!first.isValid() || (**sighting).seenAt < first))
            first = (**sighting).seenAt;
    }
    return first;
}

Result<bool> sawOthersSince(const Reader &reader, const Scorecard &card)
{
    const auto sighting = sightingOf(reader, card.applicationId, card.authorId);
    if (!sighting)
        return sighting.error();
    const bool author = sawOthersSince(card, *sighting ? (**sighting).lastAt : QDateTime());
    if (author || card.submittedById == card.authorId)
        return author;
    // Who had looked before they submitted it has marked it, and marks it again whenever they do.
    const auto submitter = sightingOf(reader, card.applicationId, card.submittedById);
    if (!submitter)
        return submitter.error();
    return *submitter && sawOthersSince(card, (**submitter).seenAt);
}

} // namespace shortlist
