// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "service/calendar/interviewplan.h"
#include "service/calendar/interviewservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

/// The same error, with which of the bookings it is about.
Error ofBooking(Error error, const Seat &seat)
{
    error.sentence = QCoreApplication::translate("Booking", "“%1” of %2: %3")
                         .arg(seat.facts.stage.name, seat.candidate.name, error.sentence);
    return error;
}

} // namespace

Result<QList<InterviewId>> InterviewService::bookAll(const QList<BookingRequest> &requests, const QString &reason)
{
    if (requests.isEmpty())
        return failure(Error::Code::Invalid, "book.none",
            QCoreApplication::translate("Booking", "There is no interview to book."),
            QCoreApplication::translate("Booking", "Plan the interviews first."));
    const ApplicationId first = requests.constFirst().applicationId;
    const bool ofOne = std::all_of(requests.begin(), requests.end(),
        [&first](const BookingRequest &request) { return request.applicationId == first; });
    QList<InterviewId> booked;
    const auto all = m_context.commands.run(
        QStringLiteral("interview.bookAll"), ofOne ? first : ApplicationId(),
        [&](Transaction &transaction) -> Status {
            for (BookingRequest request : requests) {
                if (request.reason.trimmed().isEmpty())
                    request.reason = reason;
                // With those before it booked: what they take up, and the limits they count for, hold for the next.
                const auto planned = plan(transaction, request);
                if (!planned)
                    return planned.error();
                if (const auto error = unanswered(planned->problems, request.participants, request.reason))
                    return ofBooking(*error, planned->seat);
                const InterviewId id(timedUuid(m_context.clock.nowUtc()));
                if (auto written = write(transaction, request, *planned, id); !written)
                    return written;
                booked += id;
            }
            return done();
        },
        reason.trimmed());
    if (!all)
        return all.error();
    return booked;
}

} // namespace shortlist
