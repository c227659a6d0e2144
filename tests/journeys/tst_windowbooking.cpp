// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journeyfiles.h"
#include "ui/calendar/zonetimes.h"

#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

/// One interview, booked from where its candidate is on screen, with few keys.
class tst_windowbooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void fromTheCandidatesPage();
    void theCardOfInterviewsHasAButton();
    void fromTheBoard();

private:
    static constexpr int kTechnical = 2; ///< the stage that is next in the file

    static void openCandidate(WindowDriver &driver);
    void begin(WindowDriver &driver, WindowJourney &journey);

    JourneyFiles m_files;
};

void tst_windowbooking::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("decide screening")); });
}

void tst_windowbooking::begin(WindowDriver &driver, WindowJourney &journey)
{
    const JourneyFiles::Place place = m_files.after(QStringLiteral("decide screening"));
    WindowDriver::expect(JourneyFiles::copyWithLog(place.file, journey.file()), QStringLiteral("the file is there"));
    driver.clock.set(place.now);
    driver.open(journey.file());
}

void tst_windowbooking::openCandidate(WindowDriver &driver)
{
    driver.go(PageId::Candidates);
    auto *table = driver.find<QTableView>("candidateTable");
    driver.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the candidate"));
    driver.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    driver.key(Qt::Key_Return);
    driver.find<QPushButton>("bookInterviewButton");
    driver.settle();
}

void tst_windowbooking::fromTheCandidatesPage()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        openCandidate(driver);
        const Stage technical = journey.stages().at(kTechnical);
        const auto booked = [&] { return driver.stored<Interview>({ equals(&Interview::stageId, technical.id) }); };
        QCOMPARE(booked().size(), 0);

        int actions = 0;
        driver.key(Qt::Key_B);
        ++actions;
        QPointer<QDialog> dialog = driver.dialog("bookingDialog");
        auto *times = driver.find<QListWidget>("slotList", dialog);
        driver.until([times] { return times->count() > 0; }, QStringLiteral("times that work"));
        const QString stage = driver.find<QComboBox>("stageCombo", dialog)->currentText();
        QVERIFY2(stage.startsWith(technical.name), qPrintable(stage));
        QCOMPARE(driver.find<QSpinBox>("minutesSpin", dialog)->value(), 90);
        driver.key(Qt::Key_1, Qt::AltModifier);
        ++actions;
        auto *done = driver.find<QPushButton>("bookButton", dialog);
        auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reasonEdit"));
        driver.until([&] { return done->isEnabled() && !reason->isVisible(); }, QStringLiteral("nothing against it"));
        const QString clocks = dialog->findChild<ZoneTimes *>()->text();
        QVERIFY2(clocks.contains(QStringLiteral("Europe/Berlin")), qPrintable(clocks));
        QVERIFY2(clocks.contains(QStringLiteral("Europe/Lisbon")), qPrintable(clocks));
        driver.key(Qt::Key_Return);
        ++actions;
        driver.noDialog();
        QVERIFY(actions <= 4);
        const QList<Interview> made = booked();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().minutes, 90);
        // The bar says which of all interviews, and so does what takes it back.
        const QRegularExpression which(
            QStringLiteral("^Booked an interview · Cora Candidate, %1, \\w+ \\d+ \\w+ .*\\d\\d:\\d\\d")
                .arg(QRegularExpression::escape(technical.name)));
        driver.until([&] { return driver.toast().contains(which); }, QStringLiteral("the bar that offers undo"));
        const QString said = driver.toast();
        QVERIFY(driver.undo());
        QCOMPARE(booked().size(), 0);
        driver.until([&] { return driver.toast() == QStringLiteral("Undone: ") + said; }, said);
    });
}

void tst_windowbooking::theCardOfInterviewsHasAButton()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        openCandidate(driver);
        driver.click("bookInterviewButton");
        QPointer<QDialog> dialog = driver.dialog("bookingDialog");
        QVERIFY(!driver.find<QComboBox>("candidateCombo", dialog)->isEnabled()); // it is about this one
        driver.key(Qt::Key_Escape);
        driver.noDialog();
    });
}

void tst_windowbooking::fromTheBoard()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        journey.chooseCard(kTechnical);
        driver.key(Qt::Key_B);
        QPointer<QDialog> dialog = driver.dialog("bookingDialog");
        auto *stage = driver.find<QComboBox>("stageCombo", dialog);
        const QString name = journey.stages().at(kTechnical).name;
        driver.until([&] { return stage->currentText().startsWith(name); }, QStringLiteral("the stage that is next"));
        driver.key(Qt::Key_Escape);
        driver.noDialog();
    });
}

QTEST_MAIN(tst_windowbooking)
#include "tst_windowbooking.moc"
