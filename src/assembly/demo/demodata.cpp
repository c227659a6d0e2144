// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demodata.h"

namespace shortlist::demo {

Result<std::unique_ptr<LocalWorkspace>> createDemoWorkspace(const QString &path, const Clock &clock)
{
    return LocalWorkspace::create(path, clock);
}

} // namespace shortlist::demo
