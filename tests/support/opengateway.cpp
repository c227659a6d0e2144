// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/opengateway.h"

namespace shortlist::test {

OpenGateway::OpenGateway(const std::function<void(HiringFixture &)> &fill)
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

} // namespace shortlist::test
