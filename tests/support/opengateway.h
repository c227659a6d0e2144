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
    explicit OpenGateway(const std::function<void(HiringFixture &)> &fill = {});

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
