// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/filetraces.h"
#include "exchange/properties/runningtext.h"

#include <QSet>

namespace shortlist {

/// What the parts of an office document tell besides its properties.
struct OfficeParts {
    QSet<QString> authors; ///< of comments and of tracked changes; at most some hundreds
    RunningText text;
    bool whole = true; ///< false where a part is broken, or has more authors than are taken
};

/// Takes in one part: text, comments or the list of people of a text, sheet or presentation, as Microsoft's and the
/// OpenDocument formats write them. `xml` may be hostile.
void takeOfficePart(OfficeParts &parts, const QByteArray &xml);

} // namespace shortlist
