// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/weekload.h"
#include "service/core/commandrunner.h"

#include <QSet>

namespace shortlist {

/// Everybody's load by week.
struct TeamLoad {
    QDate monday; ///< of the first week
    int weeks = 0;
    QList<PersonLoad> people; ///< who has the most first; those who left are not among them
    /// Who is in the pool of each kind of interview that has one, by name of the kind.
    QList<std::pair<QString, QSet<PersonId>>> pools;
};

/// How much everybody interviews. Reads only; on the workspace's thread.
class LoadService {
public:
    static constexpr int kUsualWeeks = 8;
    static constexpr int kMostWeeks = 53;

    explicit LoadService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The load in as many weeks from the one of a day; of no day: from this week of the desk on.
    Result<TeamLoad> load(QDate day = {}, int weeks = kUsualWeeks) const;

private:
    ServiceContext m_context;
};

} // namespace shortlist
