// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loop.h"
#include "support/newworkspace.h"
#include "support/windowdriver.h"

#include <functional>

namespace shortlist::test {

/// A workspace with the loop in it, to which `more` is done as well, open in the window with `who` at the desk.
inline Loop openLoop(
    testing::WindowDriver &driver, const QString &who, const std::function<void(Services &, const Loop &)> &more)
{
    using testing::WindowDriver;
    Loop loop;
    const QString file = driver.path(QStringLiteral("team.shortlist"));
    {
        auto made = newWorkspace(file, driver.clock);
        WindowDriver::expect(made.ok(), QStringLiteral("a workspace is made"));
        Services &services = (*made)->services();
        WindowDriver::expect(writeLoop(services, driver.clock, loop).ok(), QStringLiteral("the loop is written"));
        more(services, loop);
    }
    driver.open(file);
    driver.sit(who);
    return loop;
}

} // namespace shortlist::test
