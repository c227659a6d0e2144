// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "domain/people/person.h"

namespace shortlist {

/// The names of people who are kept as ids, in the same order; who is gone for good is left out.
inline Result<QStringList> namesOf(const Reader &reader, const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids) {
        const auto person = reader.tryGet(PersonId::fromString(id));
        if (!person)
            return person.error();
        if (*person)
            names.append((**person).name);
    }
    return names;
}

} // namespace shortlist
