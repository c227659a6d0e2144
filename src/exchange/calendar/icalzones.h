// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendar/icalfile.h"

#include <QHash>
#include <QTimeZone>

#include <optional>

namespace shortlist {

/// Puts the times of a calendar file on the time line, whatever clock they are on.
///
/// A zone is taken by its name where the system knows it, its rules being newer than those a file brings along; by the
/// file's own rules otherwise.
class IcalZones {
public:
    /// `own` is the clock of times without a zone, and whose days days are.
    IcalZones(const IcalFile &file, const QTimeZone &own)
        : m_file(file)
        , m_own(own)
    {
    }

    /// Whether the clock of a time can be known.
    bool knows(const IcalTime &time) const;
    /// The moment of a time whose clock is known; invalid otherwise. A skipped time is as long after the one before
    /// as the clock would have said (RFC 5545, 3.3.5), of two the first is meant.
    QDateTime utc(const IcalTime &time) const;
    /// What the clock of `like` shows at a moment.
    QDateTime wall(const QDateTime &utc, const IcalTime &like) const;

private:
    std::optional<QTimeZone> named(const QString &zone) const;
    QTimeZone zoneOf(const IcalTime &time) const;
    bool isFiles(const IcalTime &time) const;

    const IcalFile &m_file;
    QTimeZone m_own;
    mutable QHash<QString, std::optional<QTimeZone>> m_named;
};

} // namespace shortlist
