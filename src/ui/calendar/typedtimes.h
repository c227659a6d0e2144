// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shortlist {

class Prompter;

/// What becomes of when a candidate can come, typed in a dialog that is left without booking.
enum class TypedTimes {
    Keep, ///< stored for the candidate, as booking would have
    Drop,
    Stay, ///< the dialog stays open
};

/// Asks for it. GUI thread; blocks until answered.
TypedTimes askAboutTypedTimes(Prompter &prompter, QWidget *parent, const QString &candidate);

} // namespace shortlist
