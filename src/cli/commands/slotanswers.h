// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/slotfinder.h"

#include <QJsonArray>
#include <QJsonObject>

namespace shortlist::cli {

class Call;

// What answers about one time and about whole plans have in common.

QJsonObject costJson(const SlotCost &cost);
QJsonArray spansJson(const QList<TimeSpan> &spans);
QJsonArray rulesJson(const QList<SlotRule> &rules);
/// Of whom it is not known whether they are free, and until when their calendars are known: null for no calendar.
QJsonArray unknownJson(const QList<UnknownPerson> &people);
/// The time zone of who acts, in which times are shown and agreed unless another is named: UTC where none is known.
QString ownZone(Call &call);
/// How to set rules aside, or that it cannot be done.
QString setAsideLine(const QList<SlotRule> &rules, bool allowed);

} // namespace shortlist::cli
