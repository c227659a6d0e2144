// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/invitation.h"

#include <QObject>

#include <functional>

namespace shortlist {

/// How far a mail with a file came.
struct MailHandedOver {
    enum class Way {
        Attached, ///< the mail program was asked to write it, with the file attached
        Opened, ///< the mail was opened as a file, with everything in it
        Nobody, ///< no program took it
        NoFile, ///< it could not be put where a mail program finds it
    };
    Way way = Way::Nobody;
    QString problem{}; ///< of NoFile, what the system says
};

/// Hands the mail that brings an invitation to the mail program of the desktop: through xdg-email, which attaches the
/// file, or else as a file with the mail. `told` is called, as long as `asking` is there, when it is known how that
/// went; once more where the mail program said later that it failed. The files stay for tidyMails(). GUI thread.
void handOverMail(
    const Invitation &invitation, QObject *asking, const std::function<void(const MailHandedOver &)> &told);

/// Takes away what handOverMail() put there more than a day before `now` (UTC): a mail program may read an attachment
/// as late as when the mail is sent. Any thread.
void tidyMails(const QDateTime &now);

} // namespace shortlist
