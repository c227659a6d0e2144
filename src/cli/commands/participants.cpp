// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/participants.h"

#include "cli/lookup.h"

namespace shortlist::cli {

Result<QList<BookingParticipant>> participantsNamed(Call &call)
{
    QList<BookingParticipant> all;
    for (const auto &[option, role] :
        { std::pair{ "with", ParticipantRole::Interviewer }, std::pair{ "shadow", ParticipantRole::Shadow },
            std::pair{ "reverse-shadow", ParticipantRole::ReverseShadow } }) {
        const auto people = findPeople(call.services(), call.values(option));
        if (!people)
            return people.error();
        for (const PersonId &person : *people)
            all.append({ person, role });
    }
    return all;
}

QList<Option> trainingOptions()
{
    return { { QStringLiteral("shadow"), QStringLiteral("PEOPLE"), CliText::tr("Who watches.") },
        { QStringLiteral("reverse-shadow"), QStringLiteral("PEOPLE"), CliText::tr("Who leads and is watched.") } };
}

} // namespace shortlist::cli
