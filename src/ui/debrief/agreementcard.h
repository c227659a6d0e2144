// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/agreement.h"

class QWidget;

namespace shortlist {

/// A card that says how far the interviewers of a round agree: in sentences, then the coefficients with their
/// intervals, or what is missing for them. `stage` names the round.
QWidget *makeAgreementCard(const QString &stage, const RoundAgreement &agreement);

} // namespace shortlist
