// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

#include <QDateTime>

namespace shortlist {

/// That somebody took a decision pack out of the program: who, when, of which application and for whom. Written before
/// the files are, so that nothing leaves unrecorded; what was given up afterwards is recorded too. Never changed.
struct MadePack {
    static constexpr auto kKind = EntityKind::MadePack;
    MadePackId id;
    ApplicationId applicationId;
    PersonId personId; ///< null where nobody was at the desk
    QDateTime madeAt;
    QString recipient; ///< for whom, in words; empty: not said
    bool pages = false; ///< as a PDF
    bool numbers = false; ///< as a spreadsheet

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &MadePack::applicationId);
        v(u"person_id", &MadePack::personId);
        v(u"made_at", &MadePack::madeAt);
        v(u"recipient", &MadePack::recipient);
        v(u"pages", &MadePack::pages);
        v(u"numbers", &MadePack::numbers);
    }
};
extern template Record toRecord(const MadePack &);
extern template MadePack fromRecord(const Record &);

} // namespace shortlist
