// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/busyreading.h"
#include "domain/people/person.h"

#include <optional>

namespace shortlist {

/// Somebody of whom no calendar says whether they are free at a time. It speaks against nothing, but it is said: what
/// is not known is never called free.
struct UnknownPerson {
    PersonId personId;
    QDateTime knownUntil; ///< UTC: the last moment that their calendars speak of; invalid where none was read
    QString words; ///< translated, a short sentence without its full stop
    QString name{};
    QString until{}; ///< translated: the last moment known, where that is why; empty otherwise
    QString sentence() const; ///< the words with their full stop
};

/// What is to be said of several, translated, in their order: each of them once, and those of whom it is not known for
/// the same reason together. Any thread.
QStringList unknownTogether(const QList<UnknownPerson> &people);

/// What is to be said of somebody at a time, their own calendars being `times`: nothing where these speak of all of it,
/// or say that they are busy then. Moments are told on the clock of `zone`. Any thread.
std::optional<UnknownPerson> unknownAt(
    const PersonId &person, const QString &name, const BusyTimes &times, const TimeSpan &span, const QTimeZone &zone);

} // namespace shortlist
