// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace shortlist {

/// A mailto: address that opens the mail program with all of it filled in; lines end in CR LF there. Any thread.
QUrl mailUrl(const QStringList &recipients, const QString &subject, const QString &text);

} // namespace shortlist
