// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/journeyfiles.h"
#include "ui/calendar/plandialog.h"

#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

/// All interviews that are left, planned and booked through the window with few keys.
class tst_windowplan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void fromTheCandidatesPage();
    void fromTheBoard();
    void aMenuOfTheApplicationHasIt();
    void whatStandsInTheWayIsSetAside();
    void loopsOfSeveralTogether();

private:
    static void openCandidate(WindowDriver &driver);
    static int booked(WindowDriver &driver);
    void begin(WindowDriver &driver, WindowJourney &journey);

    JourneyFiles m_files;
};

void tst_windowplan::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("advance")); });
}

void tst_windowplan::begin(WindowDriver &driver, WindowJourney &journey)
{
    const JourneyFiles::Place place = m_files.after(QStringLiteral("advance"));
    WindowDriver::expect(JourneyFiles::copyWithLog(place.file, journey.file()), QStringLiteral("the file is there"));
    driver.clock.set(place.now);
    driver.open(journey.file());
}

void tst_windowplan::openCandidate(WindowDriver &driver)
{
    driver.go(PageId::Candidates);
    auto *table = driver.find<QTableView>("candidateTable");
    driver.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the candidate"));
    driver.click(table->viewport(), table->visualRect(table->model()->index(0, 0)).center());
    driver.key(Qt::Key_Return);
    driver.find<QToolButton>("moreButton");
    driver.settle();
}

int tst_windowplan::booked(WindowDriver &driver)
{
    return int(driver.stored<Interview>({ differs(&Interview::state, InterviewState::Cancelled) }).size());
}

void tst_windowplan::fromTheCandidatesPage()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        openCandidate(driver);
        const QStringList before = driver.tables();

        int actions = 0;
        driver.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        ++actions;
        QPointer<QDialog> dialog = driver.dialog("planDialog");
        auto *plans = driver.find<QListWidget>("planList", dialog);
        driver.until([plans] { return plans->count() == 3; }, QStringLiteral("three plans"));
        QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
        auto *table = driver.find<QTableWidget>("planTable", dialog);
        QCOMPARE(table->rowCount(), WindowJourney::kInterviews);
        QVERIFY(table->horizontalHeaderItem(1)->text().contains(QStringLiteral("Europe/Berlin")));
        QVERIFY(table->horizontalHeaderItem(2)->text().contains(QLatin1Char('/')));
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY(!table->item(row, column)->text().isEmpty());
        }
        QVERIFY(driver.find<QLabel>("planProof", dialog)->text().startsWith(QStringLiteral("Proven best")));
        driver.key(Qt::Key_2, Qt::AltModifier);
        ++actions;
        QCOMPARE(plans->currentRow(), 1);
        driver.key(Qt::Key_Return);
        ++actions;
        driver.noDialog();
        QVERIFY(actions <= 4);
        QCOMPARE(booked(driver), WindowJourney::kInterviews);
        driver.until([&driver] { return driver.toast().contains(QStringLiteral("Booked 4 interview")); },
            QStringLiteral("the bar that offers undo"));
        // Nothing is left to be planned, and that is all that is said.
        driver.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<QDialog> nothing = driver.dialog("planDialog");
        auto *note = driver.find<QLabel>("planNote", nothing);
        driver.until([note] { return note->text().startsWith(QStringLiteral("All interviews of")); },
            QStringLiteral("that all are booked"));
        QVERIFY(!nothing->findChild<QTableWidget *>(QStringLiteral("planTable"))->isVisible());
        driver.key(Qt::Key_Return);
        driver.key(Qt::Key_Escape);
        driver.noDialog();
        QCOMPARE(booked(driver), WindowJourney::kInterviews);
        const auto undone = driver.undo();
        QVERIFY(undone && undone->command == QLatin1String("interview.bookAll"));
        QCOMPARE(driver.tables(), before);
    });
}

void tst_windowplan::fromTheBoard()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        journey.chooseCard(1);
        driver.key(Qt::Key_P);
        QPointer<QDialog> dialog = driver.dialog("planDialog");
        auto *book = driver.find<QPushButton>("bookPlanButton", dialog);
        driver.until([book] { return book->isEnabled(); }, QStringLiteral("a plan"));
        // On several days as set, by keyboard.
        driver.choose("planSpacingCombo", QStringLiteral("On several days"), dialog);
        driver.settle();
        driver.until([book] { return book->isEnabled(); }, QStringLiteral("another plan"));
        driver.key(Qt::Key_1, Qt::AltModifier);
        driver.key(Qt::Key_Return);
        driver.noDialog();
        QSet<QDate> days;
        for (const Interview &interview : driver.stored<Interview>())
            days.insert(interview.startAt.date());
        QCOMPARE(days.size(), WindowJourney::kInterviews);
    });
}

void tst_windowplan::aMenuOfTheApplicationHasIt()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        openCandidate(driver);
        driver.chooseFromMenu(driver.find<QToolButton>("moreButton"), QStringLiteral("Plan remaining interviews…"));
        driver.find<QListWidget>("planList")->window()->activateWindow(); // no window manager does it here
        const QPointer<QDialog> dialog = driver.dialog("planDialog");
        driver.key(Qt::Key_Escape);
        driver.noDialog();
        QCOMPARE(booked(driver), 0);
    });
}

void tst_windowplan::whatStandsInTheWayIsSetAside()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        openCandidate(driver);
        driver.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QPointer<QDialog> dialog = driver.dialog("planDialog");
        auto *plans = driver.find<QListWidget>("planList", dialog);
        driver.until([plans] { return plans->count() == 3; }, QStringLiteral("three plans"));
        // Only tomorrow: there is less notice than the team asks for.
        const QDate day = driver.clock.nowUtc().date().addDays(1);
        driver.type("planTimesEdit", day.toString(Qt::ISODate) + QStringLiteral(" 8:00-20:00"), dialog);
        driver.key(Qt::Key_Return);
        auto *note = driver.find<QLabel>("planNote", dialog);
        driver.until([note] { return note->text().contains(QStringLiteral("Without")); }, QStringLiteral("the reason"));
        QVERIFY2(note->text().contains(QStringLiteral("notice")), qPrintable(note->text()));
        QVERIFY(!driver.find<QPushButton>("bookPlanButton", dialog)->isEnabled());
        QCOMPARE(booked(driver), 0);
        driver.key(Qt::Key_0, Qt::AltModifier);
        driver.until(
            [plans] { return plans->isVisible() && plans->count() > 0; }, QStringLiteral("plans without notice"));
        driver.key(Qt::Key_1, Qt::AltModifier);
        driver.key(Qt::Key_Return);
        // What is set aside has a reason, as where it is typed.
        auto *reason = driver.find<QLineEdit>("planReasonEdit", dialog);
        driver.until([reason] { return reason->hasFocus(); }, QStringLiteral("the reason that is asked for"));
        QCOMPARE(booked(driver), 0);
        driver.type("planReasonEdit", QStringLiteral("The candidate leaves on Thursday."), dialog);
        driver.key(Qt::Key_Return);
        driver.noDialog();
        QCOMPARE(booked(driver), WindowJourney::kInterviews);
    });
}

void tst_windowplan::loopsOfSeveralTogether()
{
    const QTemporaryDir folder;
    testing::goThrough([&] {
        WindowDriver driver(folder.path());
        WindowJourney journey(driver);
        begin(driver, journey);
        journey.chooseCard(1);
        driver.key(Qt::Key_P, Qt::ShiftModifier);
        QPointer<QDialog> dialog = driver.dialog("loopsDialog");
        auto *book = driver.find<QPushButton>("bookLoopsButton", dialog);
        // One candidate is proven at once. Stopped before anything was found, there would be nothing to book.
        driver.until([book] { return book->isEnabled(); }, QStringLiteral("the plan"));
        QCOMPARE(testing::unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
        const QString state = driver.find<QLabel>("loopsState", dialog)->text();
        QVERIFY2(state.contains(QStringLiteral("1 of 1 candidate")), qPrintable(state));
        QCOMPARE(driver.find<QTableWidget>("loopsTable", dialog)->rowCount(), WindowJourney::kInterviews);
        QVERIFY(driver.find<QTableWidget>("loadsTable", dialog)->rowCount() > 0);
        // What it means is looked at first: no Enter books, wherever the keyboard is.
        QVERIFY(driver.find<QTableWidget>("loopsTable", dialog)->hasFocus());
        for (QWidget *place : dialog->findChildren<QWidget *>()) {
            if (!place->isVisible() || !place->isEnabled() || !(place->focusPolicy() & Qt::TabFocus)
                || qobject_cast<QPushButton *>(place) || qobject_cast<QComboBox *>(place))
                continue;
            place->setFocus();
            driver.key(Qt::Key_Return);
        }
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(booked(driver), 0);
        QCOMPARE(book->text(), QStringLiteral("&Book 4 interview(s) of 1 candidate(s)"));
        // All at a stage by one choice; here it is the same one candidate.
        auto *whom = driver.find<QComboBox>("loopsWhomCombo", dialog);
        QCOMPARE(whom->currentText(), QStringLiteral("The 1 selected"));
        const int stage = whom->findText(QStringLiteral("All active at"), Qt::MatchStartsWith);
        QVERIFY(stage > 0);
        driver.choose("loopsWhomCombo", whom->itemText(stage), dialog);
        driver.settle();
        driver.until([book] { return book->isEnabled(); }, QStringLiteral("the plan of the stage"));
        QCOMPARE(driver.find<QTableWidget>("loopsTable", dialog)->rowCount(), WindowJourney::kInterviews);
        driver.key(Qt::Key_B, Qt::AltModifier);
        driver.noDialog();
        QCOMPARE(booked(driver), WindowJourney::kInterviews);
        const auto undone = driver.undo();
        QVERIFY(undone && undone->command == QLatin1String("interview.bookAll"));
        QCOMPARE(booked(driver), 0);
    });
}

QTEST_MAIN(tst_windowplan)
#include "tst_windowplan.moc"
