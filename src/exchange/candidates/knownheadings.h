// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/candidates/columnguess.h"

#include <QHash>
#include <QSet>

namespace shortlist {

/// What is known of a heading: what it may stand for, likeliest first. One field: it stands for that.
/// Ignore alone: known, and left out on purpose. The key is headingKey().
const QHash<QString, QList<CandidateField>> &knownHeadings();

/// A system whose exports are recognised by their headings.
struct KnownSystem {
    QString name;
    QSet<QString> keys; ///< all of them are there in its files
    QHash<QString, CandidateField> meanings; ///< of headings that mean different things elsewhere
    DateOrder dateOrder = DateOrder::Unknown;
};

const QList<KnownSystem> &knownSystems();

} // namespace shortlist
