// SPDX-License-Identifier: GPL-3.0-or-later
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
    testing::goThrough(
        [&] {
            WindowDriver driver(folder.path());
            WindowJourney journey(driver);
            const auto steps = journey.steps();
            for (const WindowJourney::Step &step : steps) {
                current = QString::fromLatin1(step.name);
                step.take();
                (void)driver.tables();
            }
        },
        current);
}

QTEST_MAIN(tst_windowjourney)
#include "tst_windowjourney.moc"
