// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/slotservice.h"

namespace shortlist {

/// Who may take part, and on which seats.
struct SlotService::Team {
    QList<SlotPerson> people;
    QList<QList<int>> seats;
    QList<int> alongside;
    QString refused; ///< translated: who was asked for and may not lead; empty mostly
};

/// Refused “slots.relax” for a rule that nobody may set aside.
Status refuseWalls(const QSet<SlotRule> &relaxed);

/// What is said where a seat of an interview can be taken by nobody.
QString whyNobody(const Seat &seat, const SlotRequest &request);

/// seatsFor(); where nobody but those who declined can take a seat, with them: another time is better than none.
QList<QList<int>> seatsOrDeclined(const SeatFacts &facts, const QList<SlotPerson> &people);

/// A question about times as it was asked, to ask others like it.
struct SlotService::Search {
    QDateTime from;
    int days = 0;
    QTimeZone desk;
    SlotQuery query;
};

} // namespace shortlist
