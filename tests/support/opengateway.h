// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/hiringfixture.h"

#include <QEventLoop>

#include <optional>

namespace shortlist::test {

/// A real workspace file behind a real gateway, as the window has it.
struct OpenGateway {
    QTemporaryDir dir;
    FakeClock clock;
    QString path = dir.filePath(QStringLiteral("team.shortlist"));
    Gateway gateway;

    /// Makes the file with a fixture's contents first: `fill` writes straight into it.
    explicit OpenGateway(const std::function<void(HiringFixture &)> &fill = {})
    {
        HiringFixture fixture;
        fixture.clock.set(clock.nowUtc());
        if (fill)
            fill(fixture);
        fixture.workspace.reset();
        if (!QFile::copy(fixture.path, path))
            qFatal("cannot copy the fixture");
        std::optional<Status> opened;
        QEventLoop loop;
        gateway.open(
            &loop,
            [this]() -> Result<std::unique_ptr<OpenWorkspace>> {
                auto workspace = LocalWorkspace::open(path, clock);
                if (!workspace)
                    return workspace.error();
                return std::unique_ptr<OpenWorkspace>(std::move(*workspace));
            },
            [&](const Status &status) {
                opened = status;
                loop.quit();
            });
        loop.exec();
        if (!opened || !*opened)
            qFatal("cannot open the workspace");
    }

    /// What `work` answers on the workspace's thread; waits for it.
    template <typename Work>
    auto ask(Work work)
    {
        std::optional<std::invoke_result_t<Work, Services &>> answer;
        QEventLoop loop;
        gateway.run(&loop, work, [&](auto result) {
            answer.emplace(std::move(result));
            loop.quit();
        });
        loop.exec();
        return *answer;
    }
};

} // namespace shortlist::test
