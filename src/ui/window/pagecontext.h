// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/core/gateway.h"

namespace shortlist {

class AppSettings;
class Prompter;

/// The pages of the window, in the order of the navigation.
enum class PageId { Jobs, Candidates, Pipeline, Calendar, Scorecards, Debrief, Directory, Settings };

/// How a page sends the person to another page.
class Navigator {
public:
    Navigator() = default;
    virtual ~Navigator() = default;
    Navigator(const Navigator &) = delete;
    Navigator &operator=(const Navigator &) = delete;

    /// Shows a page and, when `entity` is not null, that thing on it (a candidate, a job, an application, an interview
    /// …).
    virtual void go(PageId page, const QUuid &entity = {}) = 0;
    /// Says something in passing in the status bar: “Saved 13:24”.
    virtual void inform(const QString &sentence) = 0;
};

/// What every page is made with; all of it outlives the pages. GUI thread.
struct PageContext {
    Gateway &gateway;
    Prompter &prompter;
    AppSettings &settings;
    Navigator &navigator;
    const Clock &clock;
};

} // namespace shortlist
