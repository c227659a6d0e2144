// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/id.h"

#include <QDateTime>

namespace shortlist {

/// A UUIDv7 (RFC 9562, 5.7): 48 bits of UTC milliseconds, then random. Ids made later sort later, to the millisecond.
QUuid timedUuid(const QDateTime &nowUtc);

/// A UUIDv4. For candidates, scorecards and scopes: what may outlive an erasure must not carry a time.
inline QUuid randomUuid() { return QUuid::createUuid(); }

} // namespace shortlist
