// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/core/services.h"

#include <QDateTime>
#include <QString>

namespace shortlist {

class AppSettings;

/// Which interview a command was about. Of several interviews of one candidate only the candidate is known.
struct AboutInterview {
    QString candidate;
    QString stage;
    QDateTime startAt; ///< UTC; invalid where there is more than one

    /// “Ada Quill, Technical interview, Tue 8 Jan 10:30”, on the clock of the settings; empty where nothing is known.
    QString words(const QDateTime &nowUtc, const AppSettings &settings) const;
};

/// True where a command changed one interview, and where several of one candidate are undone or done again.
bool isAboutInterview(const CommitNotice &notice);

/// What it was about, as it is now; of an interview that the command took away, as it was. On the workspace's thread.
Result<AboutInterview> aboutInterview(Services &services, const CommitNotice &notice);

} // namespace shortlist
