// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jobs/stagekind.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace shortlist {

/// One stage as a job page tells it, before anybody has corrected it.
struct PageStage {
    StageKind kind = StageKind::Other;
    QString name; ///< a short name, such as "Technical interview"
    std::optional<int> minutesMin; ///< minutes; nothing where the page names no length
    std::optional<int> minutesMax; ///< minutes; nothing where the page leaves it open ("45+")
    int countMin = 1; ///< how many of these there are at least
    std::optional<int> countMax = 1; ///< at most; nothing where the page leaves it open ("one or more")
    QStringList titles; ///< who talks with the candidate: alternatives, or all of them when `panel`
    bool panel = false; ///< the titles sit in one interview together
    bool optional = false; ///< the page says may, optional, additional…
    bool added = false; ///< the program added it; the page names no such stage
    QString source; ///< the page's own sentence
    QStringList unsure; ///< what a person should look at: translated sentences

    bool operator==(const PageStage &) const = default;
};

/// A further hiring process that the page describes, for another level or region.
struct PagePlan {
    QString heading; ///< the heading it stands under
    QList<PageStage> stages;

    bool operator==(const PagePlan &) const = default;
};

/// What was read from a job page: the review screen shows it, the recruiter corrects it, then it is saved.
struct JobPage {
    QString title; ///< empty where the page names none
    std::optional<int> grade; ///< the first grade the page states
    QStringList responsibilities;
    QStringList requirements;
    QStringList niceToHaves;
    QList<PageStage> stages; ///< the plan: the page's first hiring process, in its order
    int hiringProcessSections = 0; ///< how many hiring processes the page has
    QList<PagePlan> alternatives; ///< the others
    QStringList notes; ///< what a person should know about the whole page: translated sentences

    bool operator==(const JobPage &) const = default;
};

} // namespace shortlist
