// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/busyreading.h"
#include "domain/calendar/slotfinder.h"

namespace shortlist {

const SlotRelaxation *SlotAnswer::canSetAside() const
{
    if (relaxation && relaxation->allowed)
        return &*relaxation;
    return allowedInstead ? &*allowedInstead : nullptr;
}

bool mayRelax(SlotRule rule) { return rule == SlotRule::Notice || rule == SlotRule::Hours || rule == SlotRule::Limits; }

QList<TimeSpan> SlotPerson::busyWithin(const TimeSpan &span) const
{
    QList<TimeSpan> spans;
    for (const TimeSpan &one : busy) {
        if (one.overlaps(span))
            spans += one;
    }
    const qint64 start = span.start.toSecsSinceEpoch();
    const qint64 end = span.end.toSecsSinceEpoch();
    for (const QByteArray &calendar : calendars) {
        for (SpanReader one(calendar); one.next() && one.from() < end;) {
            if (start < one.until())
                spans += TimeSpan{ QDateTime::fromSecsSinceEpoch(one.from(), Qt::UTC),
                    QDateTime::fromSecsSinceEpoch(one.until(), Qt::UTC) };
        }
    }
    return spans;
}

QList<QList<int>> seatsFor(const SeatFacts &facts, const QList<SlotPerson> &people)
{
    // Whose seat it is, one by one. Made before anybody is asked: teams are large.
    QList<SeatFacts> ownFacts;
    for (const QString &title : facts.stage.panel ? facts.stage.titles : QStringList()) {
        SeatFacts one = facts;
        one.stage.titles = { title };
        ownFacts += one;
    }
    QList<QList<int>> seats(facts.stage.panel ? ownFacts.size() : 1);
    const FreeOfObjections mayLead(facts);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Person &person = people.at(i).person;
        if (!mayLead(person))
            continue;
        for (qsizetype seat = 0; seat < seats.size(); ++seat) {
            if (!facts.stage.panel || missingFromPanel(ownFacts.at(seat), { person }).isEmpty())
                seats[seat] += int(i);
        }
    }
    return seats;
}

} // namespace shortlist
