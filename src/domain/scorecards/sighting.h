// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

#include <QDateTime>

namespace shortlist {

/// That somebody was shown others' ratings of an application, and when first. One for a person and an application, also
/// for those who have no scorecard there yet: one that they submit later bears the mark.
struct Sighting {
    static constexpr auto kKind = EntityKind::Sighting;
    SightingId id;
    ApplicationId applicationId;
    PersonId personId;
    QDateTime seenAt;
    QDateTime lastAt; ///< again after they submitted a card that bears the mark of seenAt; invalid: not since

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Sighting::applicationId);
        v(u"person_id", &Sighting::personId);
        v(u"seen_at", &Sighting::seenAt);
        v(u"last_at", &Sighting::lastAt);
    }
};
extern template Record toRecord(const Sighting &);
extern template Sighting fromRecord(const Record &);

} // namespace shortlist
