// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/submitter.h"

#include "domain/people/person.h"

namespace shortlist {

Result<QString> otherSubmitter(const Reader &reader, const Scorecard &card)
{
    if (card.submittedById.isNull() || card.submittedById == card.authorId)
        return QString();
    const auto person = reader.tryGet(card.submittedById);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

} // namespace shortlist
