// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowjourney.h"

#include <QTemporaryDir>

using namespace shortlist;
using testing::WindowDriver;
using testing::WindowJourney;

/// The main job through the real window, from an empty file to the hire, and who is taken to do it.
class tst_windowjourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromThePageToTheHire();
    void nobodySitsDownUnasked();
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

void tst_windowjourney::nobodySitsDownUnasked()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        journey.create();
        driver.go(PageId::Directory);
        // The first one entered need not be whoever enters: not at once, and not when the list is read again.
        const QStringList names{ QStringLiteral("Ana Ruiz"), QStringLiteral("Ben Backend") };
        for (const QString &name : names) {
            driver.clickAction("addPersonAction");
            QDialog *dialog = driver.dialog("personDialog");
            driver.type("nameEdit", name, dialog);
            driver.type("titleEdit", QStringLiteral("Recruiter"), dialog);
            driver.click("saveButton", dialog);
            driver.noDialog();
            WindowDriver::expect(
                driver.find<QComboBox>("actingPersonCombo")->currentText() == QLatin1String("nobody yet"),
                QStringLiteral("nobody sits down when %1 is added").arg(name));
            WindowDriver::expect(driver.program->actingPerson().isNull(), QStringLiteral("the program takes nobody"));
            const auto person = driver.ask([](Services &services) { return services.session().person; });
            WindowDriver::expect(person.isNull(), QStringLiteral("nobody is recorded after ") + name);
        }
        driver.sit(names.first());
        WindowDriver::expect(driver.find<QComboBox>("actingPersonCombo")->currentText() == names.first(),
            QStringLiteral("who was chosen stays"));
    });
}

QTEST_MAIN(tst_windowjourney)
#include "tst_windowjourney.moc"
