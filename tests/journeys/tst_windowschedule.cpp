// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menu "Schedule": from any page, with the keyboard alone.
#include "support/journeyfiles.h"

#include <QListWidget>
#include <QMenuBar>

using namespace shortlist;
using testing::JourneyFiles;
using testing::WindowDriver;
using testing::WindowJourney;

class tst_windowschedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void loopsOfAJobWithNobodyChosen();
    void loopsOfWhoIsChosen_data();
    void loopsOfWhoIsChosen();
    void oneCandidateFromAnywhereTheyAreChosen();
    void lettersInTheMenuBarAreForItsMenus();
    void whatNeedsAChoiceSaysWhich_data();
    void whatNeedsAChoiceSaysWhich();
    void whatNeedsNoneGoesWhereItIs_data();
    void whatNeedsNoneGoesWhereItIs();

private:
    struct Desk {
        explicit Desk(const JourneyFiles &files)
        {
            const JourneyFiles::Place place = files.after(QStringLiteral("advance"));
            const bool copied = JourneyFiles::copyWithLog(place.file, journey.file());
            WindowDriver::expect(copied, QStringLiteral("the file is there"));
            driver.clock.set(place.now);
            driver.open(journey.file());
        }
        /// Opens the menu by its letter and takes an entry by its own.
        void menu(Qt::Key letter)
        {
            driver.key(Qt::Key_S, Qt::AltModifier);
            driver.until([] { return QApplication::activePopupWidget() != nullptr; }, QStringLiteral("the menu"));
            QTest::keyClick(QApplication::activePopupWidget(), letter);
        }
        QString whom()
        {
            QPointer<QDialog> dialog = driver.dialog("loopsDialog");
            auto *whom = driver.find<QComboBox>("loopsWhomCombo", dialog);
            driver.until([whom] { return whom->count() > 0; }, QStringLiteral("the choices"));
            QString text = whom->currentText();
            driver.key(Qt::Key_Escape);
            driver.noDialog();
            return text;
        }

        QTemporaryDir folder;
        WindowDriver driver{ folder.path() };
        WindowJourney journey{ driver };
    };

    JourneyFiles m_files;
};

void tst_windowschedule::initTestCase()
{
    testing::goThrough([this] { m_files.walk(QStringLiteral("advance")); });
}

void tst_windowschedule::loopsOfAJobWithNobodyChosen()
{
    testing::goThrough([this] {
        Desk desk(m_files);
        desk.driver.go(PageId::Jobs);
        desk.driver.settle();
        desk.menu(Qt::Key_L);
        QCOMPARE(desk.whom(), QStringLiteral("All active for this job (1)"));
        QCOMPARE(desk.driver.page(), desk.driver.window().page(PageId::Pipeline));
        desk.driver.go(PageId::Settings);
        desk.driver.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.whom(), QStringLiteral("All active for this job (1)"));
    });
}

void tst_windowschedule::loopsOfWhoIsChosen_data()
{
    QTest::addColumn<bool>("onBoard");
    QTest::newRow("on the board") << true;
    QTest::newRow("in the list of candidates") << false;
}

void tst_windowschedule::loopsOfWhoIsChosen()
{
    QFETCH(bool, onBoard);
    testing::goThrough([&] {
        Desk desk(m_files);
        if (onBoard) {
            desk.journey.chooseCard(1);
        } else {
            desk.driver.go(PageId::Candidates);
            auto *table = desk.driver.find<QTableView>("candidateTable");
            desk.driver.until([table] { return table->model()->rowCount() == 1; }, QStringLiteral("the candidate"));
            table->selectRow(0);
        }
        const Page *page = desk.driver.page();
        desk.menu(Qt::Key_L);
        QCOMPARE(desk.whom(), QStringLiteral("The 1 selected"));
        QCOMPARE(desk.driver.page(), page);
    });
}

void tst_windowschedule::oneCandidateFromAnywhereTheyAreChosen()
{
    testing::goThrough([this] {
        Desk desk(m_files);
        desk.journey.chooseCard(1);
        desk.menu(Qt::Key_P);
        QPointer<QDialog> dialog = desk.driver.dialog("planDialog");
        auto *plans = desk.driver.find<QListWidget>("planList", dialog);
        desk.driver.until([plans] { return plans->count() == 3; }, QStringLiteral("three plans"));
        desk.driver.key(Qt::Key_Return);
        desk.driver.noDialog();
        // One of the interviews chosen in the calendar.
        const auto booked = desk.driver.stored<Interview>();
        QCOMPARE(int(booked.size()), WindowJourney::kInterviews);
        desk.driver.window().showPage(PageId::Calendar, booked.first().id.uuid());
        desk.driver.settle();
        desk.menu(Qt::Key_P);
        desk.driver.dialog("planDialog");
        desk.driver.key(Qt::Key_Escape);
        desk.driver.noDialog();
    });
}

void tst_windowschedule::lettersInTheMenuBarAreForItsMenus()
{
    testing::goThrough([this] {
        Desk desk(m_files);
        desk.driver.go(PageId::Calendar);
        desk.driver.settle();
        const auto *agenda = desk.driver.find<QAction>("agendaAction", desk.driver.page());
        QVERIFY(!agenda->isChecked());
        QMenuBar *bar = desk.driver.window().menuBar();
        QTest::keyClick(&desk.driver.window(), Qt::Key_Alt, Qt::AltModifier);
        desk.driver.until([bar] { return bar->hasFocus(); }, QStringLiteral("the menu bar to have the keyboard"));
        QTest::keyClick(bar, Qt::Key_A);
        desk.driver.until([] { return QApplication::activePopupWidget() != nullptr; }, QStringLiteral("the menu"));
        QApplication::activePopupWidget()->close();
        QVERIFY(!agenda->isChecked());
    });
}

void tst_windowschedule::whatNeedsAChoiceSaysWhich_data()
{
    QTest::addColumn<int>("letter");
    QTest::addColumn<QString>("says");
    QTest::newRow("a candidate") << int(Qt::Key_P) << QStringLiteral("Choose a candidate first");
    QTest::newRow("an interview") << int(Qt::Key_F) << QStringLiteral("Choose an interview first");
    QTest::newRow("what was cancelled") << int(Qt::Key_A) << QStringLiteral("Choose first what to plan again");
}

void tst_windowschedule::whatNeedsAChoiceSaysWhich()
{
    QFETCH(int, letter);
    QFETCH(QString, says);
    testing::goThrough([&] {
        Desk desk(m_files);
        desk.driver.go(PageId::Jobs);
        desk.driver.settle();
        desk.menu(Qt::Key(letter));
        desk.driver.until([&] { return desk.driver.toast().startsWith(says); }, says);
        QCOMPARE(desk.driver.page(), desk.driver.window().page(PageId::Jobs));
    });
}

void tst_windowschedule::whatNeedsNoneGoesWhereItIs_data()
{
    QTest::addColumn<int>("letter");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("dialog");
    QTest::newRow("new interview") << int(Qt::Key_N) << int(PageId::Calendar) << QStringLiteral("bookingDialog");
    QTest::newRow("print") << int(Qt::Key_D) << int(PageId::Calendar) << QStringLiteral("printDialog");
    QTest::newRow("conflicts") << int(Qt::Key_C) << int(PageId::Today) << QString();
    QTest::newRow("calendar") << int(Qt::Key_R) << int(PageId::Directory) << QString();
}

void tst_windowschedule::whatNeedsNoneGoesWhereItIs()
{
    QFETCH(int, letter);
    QFETCH(int, page);
    QFETCH(QString, dialog);
    testing::goThrough([&] {
        Desk desk(m_files);
        desk.driver.go(PageId::Settings);
        desk.driver.settle();
        desk.menu(Qt::Key(letter));
        desk.driver.until(
            [&] { return desk.driver.page() == desk.driver.window().page(PageId(page)); }, QStringLiteral("the page"));
        if (!dialog.isEmpty()) {
            desk.driver.dialog(dialog.toLatin1().constData());
            desk.driver.key(Qt::Key_Escape);
            desk.driver.noDialog();
        }
        desk.driver.settle();
        auto *bar = desk.driver.page()->findChild<MessageBar *>();
        if (page == int(PageId::Today))
            desk.driver.until([&] { return bar->isVisible(); }, QStringLiteral("that nothing clashes"));
        const QString whose = QStringLiteral("Choose in the directory whose calendar");
        if (page == int(PageId::Directory)) // and nothing else of that page is begun instead
            desk.driver.until([&] { return desk.driver.toast().startsWith(whose); }, whose);
        desk.driver.noDialog();
    });
}

QTEST_MAIN(tst_windowschedule)
#include "tst_windowschedule.moc"
