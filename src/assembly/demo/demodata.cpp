// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demodata.h"

#include "assembly/demo/demostory.h"

#include <QFile>

namespace shortlist::demo {

namespace {

/// The team was there for a while before the first candidate applied.
constexpr int kTeamDaysAgo = 60;

Status fill(LocalWorkspace &workspace, AdjustableClock &clock, const QDateTime &now)
{
    if (auto quick = workspace.file().setDurable(false); !quick)
        return quick;
    World world{ workspace.services(), clock, now, {}, {}, {}, {}, {}, {} };
    if (auto built = buildTeam(world); !built)
        return built;
    if (auto told = tellStories(world); !told)
        return told;
    return workspace.file().setDurable(true);
}

} // namespace

Result<std::unique_ptr<LocalWorkspace>> createDemoWorkspace(const QString &path, const Clock &clock)
{
    const QDateTime now = clock.nowUtc();
    {
        AdjustableClock past(now.addDays(-kTeamDaysAgo));
        auto made = LocalWorkspace::create(path, past);
        if (!made)
            return made;
        if (const auto filled = fill(**made, past, now); !filled) {
            made->reset();
            for (const char *suffix : { "", "-wal", "-shm" })
                QFile::remove(path + QLatin1String(suffix));
            return filled.error();
        }
    }
    return LocalWorkspace::open(path, clock);
}

} // namespace shortlist::demo
