// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/core/gateway.h"
#include "ui/people/peoplefile.h"
#include "ui/window/page.h"

#include <functional>

namespace shortlist {

class AppSettings;
class Prompter;

/// What every page is made with; all of it outlives the pages. GUI thread.
struct PageContext {
    Gateway &gateway;
    Prompter &prompter;
    AppSettings &settings;
    const Clock &clock;
    /// Reads a team file; on the GUI thread.
    PeopleFileReader readPeople{};
    /// Somebody else sits down at the desk.
    std::function<void(const PersonId &)> actAs{};
    /// Asks where to, backs the workspace up there and tells how it went.
    std::function<void()> backUp{};
};

} // namespace shortlist
