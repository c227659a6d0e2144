// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/replay.h"
#include "support/windowjourney.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;
using testing::WindowJourney;

/// The main job through the real window, from an empty file to the hire.
class tst_windowjourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromThePageToTheHire();
};

void tst_windowjourney::fromThePageToTheHire()
{
    const QTemporaryDir folder;
    QString current;
    const QString trouble = testing::troubleIn([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        const auto steps = journey.steps();
        for (const WindowJourney::Step &step : steps) {
            current = QString::fromLatin1(step.name);
            step.take();
            const auto [tables, told] = driver.ask([](Services &services) {
                const Workspace &workspace = services.context.workspace;
                return std::pair(test::dump(workspace), test::dumpOfJournal(workspace.journal()));
            });
            WindowDriver::expect(tables == told, QStringLiteral("the journal tells the same as the tables"));
        }
    });
    QVERIFY2(trouble.isEmpty(), qPrintable(current + QStringLiteral(": ") + trouble));
}

QTEST_MAIN(tst_windowjourney)
#include "tst_windowjourney.moc"
