// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/booking.h"

#include <algorithm>

namespace shortlist {

Result<BookingTime> BookingTime::at(const QDateTime &moment, const QString &zone)
{
    const auto zoned = ZonedTime::fromUtc(moment, zone);
    if (!zoned)
        return zoned.error();
    BookingTime when{ zoned->date(), zoned->time(), zoned->zoneId() };
    if (zoned->resolution() == ZonedTime::Resolution::SecondOfTwo)
        when.fold = ZonedTime::Fold::Second;
    return when;
}

Error::Code BookingProblem::code() const
{
    if (canOverride)
        return Error::Code::NeedsReason;
    switch (kind) {
    case Kind::Overlap:
        return Error::Code::Conflict;
    case Kind::Past:
    case Kind::Minutes:
        return Error::Code::Invalid;
    default:
        return Error::Code::Refused;
    }
}

QString BookingProblem::key() const
{
    switch (kind) {
    case Kind::Past:
        return QStringLiteral("book.past");
    case Kind::Overlap:
        return QStringLiteral("book.overlap");
    case Kind::Away:
        return QStringLiteral("book.away");
    case Kind::Busy:
        return QStringLiteral("book.busy");
    case Kind::Hours:
        return QStringLiteral("book.hours");
    case Kind::DailyLimit:
        return QStringLiteral("book.dailyLimit");
    case Kind::WeeklyLimit:
        return QStringLiteral("book.weeklyLimit");
    case Kind::Person:
        return QStringLiteral("book.person");
    case Kind::Team:
        return QStringLiteral("book.team");
    case Kind::Panel:
        return QStringLiteral("book.panel");
    case Kind::Minutes:
        return QStringLiteral("book.minutes");
    case Kind::Enough:
        return QStringLiteral("book.enough");
    case Kind::CandidateTimes:
        return QStringLiteral("book.candidateTimes");
    case Kind::Notice:
        return QStringLiteral("book.notice");
    case Kind::Order:
        return QStringLiteral("book.order");
    }
    Q_UNREACHABLE();
}

bool BookingCheck::refused() const
{
    return std::any_of(
        problems.begin(), problems.end(), [](const BookingProblem &problem) { return !problem.canOverride; });
}

} // namespace shortlist
