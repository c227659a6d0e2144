// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/core/gateway.h"
#include "ui/window/page.h"

namespace shortlist {

class AppSettings;
class Prompter;

/// What every page is made with; all of it outlives the pages. GUI thread.
struct PageContext {
    Gateway &gateway;
    Prompter &prompter;
    AppSettings &settings;
    const Clock &clock;
};

} // namespace shortlist
