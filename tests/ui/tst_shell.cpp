// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessible.h"
#include "support/plainshell.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/undobar.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigationlist.h"
#include "ui/window/welcomepage.h"

#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <memory>

using namespace shortlist;
using namespace testing;

namespace {

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window;
    QTest::keyClick(target, key, modifiers);
}

void allActionsOf(const QMenu *menu, QSet<const QAction *> &found)
{
    for (const QAction *action : menu->actions()) {
        found.insert(action);
        if (action->menu())
            allActionsOf(action->menu(), found);
    }
}

} // namespace

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_shell = std::make_unique<Shell>();
        QVERIFY(QTest::qWaitForWindowActive(&m_shell->window));
    }
    void cleanup() { m_shell.reset(); }

    void theFirstWindowIsSeenWhole()
    {
        QCOMPARE(MainWindow::firstSizeOn({ 1920, 1080 }), QSize(1280, 820));
        QVERIFY(MainWindow::firstSizeOn({ 1280, 800 }).height() < 800);
        const QWidget &window = m_shell->window;
        QVERIFY(window.height() <= window.screen()->availableSize().height());
    }

    void whatIsTakenFromTheKeyboardDoesNotLeaveItOnUndo()
    {
        MainWindow &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        PlainPage *page = m_shell->pages.first();
        auto *hire = new QPushButton(QStringLiteral("Hire"), page);
        page->layout()->addWidget(hire);
        auto *bar = window.findChild<UndoBar *>();
        auto *undo = bar->findChild<QPushButton *>(QStringLiteral("undoButton"));
        QTRY_VERIFY(hire->isVisible());
        QWidget::setTabOrder(hire, undo); // whatever comes next in the window
        hire->setFocus();
        QTest::keyClick(hire, Qt::Key_Space);
        bar->announce(QStringLiteral("Hired Cora"));
        QTRY_VERIFY(undo->isVisible());
        hire->setEnabled(false);
        QTRY_VERIFY(QApplication::focusWidget());
        QVERIFY2(
            !bar->isAncestorOf(QApplication::focusWidget()), qPrintable(QApplication::focusWidget()->objectName()));
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        // Tab goes there all the same.
        hire->setEnabled(true);
        hire->setFocus();
        press(&window, Qt::Key_Tab, {});
        QCOMPARE(QApplication::focusWidget(), undo);
    }

    void theKeyOfWhatCannotBeDoneSaysWhy()
    {
        MainWindow &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        PlainPage *page = m_shell->pages.first();
        auto *bar = window.findChild<UndoBar *>();
        QAction *action = page->pageActions().first();
        QVERIFY(page->focusFilter());
        press(&window, Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(!bar->isVisible()); // it was done
        const QString why = QStringLiteral("Only the hiring manager decides.");
        setAllowed(action, Error{ Error::Code::Refused, why, {}, {}, {} });
        press(&window, Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->text(), why);
        QVERIFY(!bar->findChild<QPushButton *>(QStringLiteral("undoButton"))->isVisible());
        bar->dismiss();
        setAllowed(action, done());
        press(&window, Qt::Key_N, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QVERIFY(!bar->isVisible());
    }

    void noTwoShortcutsClash()
    {
        QHash<QKeySequence, QString> taken;
        for (const QAction *action : m_shell->actions.all()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString() + QStringLiteral(": ") + taken.value(key)
                                                          + QStringLiteral(" and ") + action->objectName()));
                taken.insert(key, action->objectName());
            }
        }
        QVERIFY(taken.size() > 20);
    }

    void noTwoEntriesOfAMenuShareALetter()
    {
        for (const QAction *top : m_shell->window.menuBar()->actions()) {
            QHash<QChar, QString> taken;
            for (const QAction *entry : top->menu()->actions()) {
                const qsizetype at = entry->text().indexOf(QLatin1Char('&'));
                if (at < 0)
                    continue;
                const QChar letter = entry->text().at(at + 1).toLower();
                QVERIFY2(!taken.contains(letter), qPrintable(top->text() + QStringLiteral(": ") + taken.value(letter)
                                                             + QStringLiteral(" / ") + entry->text()));
                taken.insert(letter, entry->text());
            }
        }
    }

    void quitSaveAndPreferencesHaveKeysOnEverySession()
    {
        QVERIFY(!m_shell->actions.quit->shortcuts().isEmpty());
        QVERIFY(!m_shell->actions.preferences->shortcuts().isEmpty());
        QVERIFY(!m_shell->actions.saveNow->shortcuts().isEmpty());
        QVERIFY(m_shell->actions.redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
    }

    void everyActionStandsInTheMenuBar()
    {
        QSet<const QAction *> found;
        for (const QAction *top : m_shell->window.menuBar()->actions())
            allActionsOf(top->menu(), found);
        for (const QAction *action : m_shell->actions.all())
            QVERIFY2(found.contains(action), qPrintable(action->objectName()));
    }

    void nothingFocusableIsWithoutAName()
    {
        QCOMPARE(unnamedFocusable(&m_shell->window).join(QLatin1Char(',')), QString());
        m_shell->window.showWorkspace(QStringLiteral("Team"));
        m_shell->window.undoBar()->announce(QStringLiteral("Moved"));
        QCOMPARE(unnamedFocusable(&m_shell->window).join(QLatin1Char(',')), QString());
    }

    void startsWithTheWelcomePage()
    {
        auto &window = m_shell->window;
        QVERIFY(window.welcomePage()->isVisible());
        QVERIFY(!window.currentPage());
        QVERIFY(!window.findChild<NavigationList *>()->isVisible());
        QVERIFY(!m_shell->actions.backUp->isEnabled());
        QVERIFY(m_shell->actions.newWorkspace->isEnabled());
    }

    void saysWhatIsBeingOpened()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        window.showOpening(QStringLiteral("Other"));
        QCOMPARE(m_shell->pages.first()->deactivated, 1);
        QVERIFY(!window.currentPage());
        QVERIFY(!window.welcomePage()->isVisible());
        auto *label = window.findChild<QLabel *>(QStringLiteral("openingLabel"));
        QVERIFY(label->isVisible());
        QVERIFY(label->text().contains(QStringLiteral("Other")));
        window.showWelcome();
        QVERIFY(!label->isVisible());
        QVERIFY(window.welcomePage()->isVisible());
    }

    void welcomeOffersFourWaysAndTheRecentOnes()
    {
        auto &shell = *m_shell;
        for (QAction *action : { shell.actions.newWorkspace, shell.actions.openWorkspace, shell.actions.openSample,
                 shell.actions.startFromFile }) {
            QSignalSpy triggered(action, &QAction::triggered);
            auto *choice = shell.window.findChild<QPushButton *>(action->objectName() + QStringLiteral("Choice"));
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Space);
            QCOMPARE(triggered.size(), 1);
        }
        shell.settings.addRecentWorkspace(QStringLiteral("/home/x/Hiring & more.shortlist"));
        QSignalSpy chosen(&shell.window, &MainWindow::recentChosen);
        for (QPushButton *button : shell.window.welcomePage()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == QStringLiteral("Open Hiring & more"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("/home/x/Hiring & more.shortlist"));
    }

    void controlDigitsSwitchPages()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        QCOMPARE(window.currentPage(), window.page(PageId::Jobs));
        for (int i = kPageCount - 1; i >= 0; --i) {
            press(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(window.currentPage(), window.page(PageId(i)));
            QCOMPARE(window.findChild<NavigationList *>()->currentRow(), i);
        }
        QCOMPARE(m_shell->pages.at(7)->activated, 1);
        QCOMPARE(m_shell->pages.at(7)->deactivated, 1);
    }

    void controlDigitsBringTheKeyboardIntoThePage()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        auto *navigation = window.findChild<NavigationList *>();
        navigation->setFocus();
        for (int i = kPageCount - 1; i >= 0; --i) {
            press(&window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QVERIFY(window.page(PageId(i))->isAncestorOf(QApplication::focusWidget()));
        }
        // Whoever goes through the list of pages stays there, and Tab leads into the page.
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down);
        QVERIFY(navigation->hasFocus());
        QTest::keyClick(navigation, Qt::Key_Tab);
        QVERIFY(window.page(PageId::Candidates)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(navigation->hasFocus());
    }

    void navigationWorksWithArrowsAndMouse()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        auto *navigation = window.findChild<NavigationList *>();
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down);
        QCOMPARE(window.currentPage(), window.page(PageId::Candidates));
        const QRect item = navigation->visualItemRect(navigation->item(3));
        QCOMPARE(item.height(), 38);
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(window.currentPage(), window.page(PageId::Calendar));
    }

    void altArrowsGoBackAndForward()
    {
        auto &window = m_shell->window;
        const QUuid emi = QUuid::createUuid();
        window.showWorkspace(QStringLiteral("Team"));
        window.showPage(PageId::Candidates, emi);
        window.showPage(PageId::Calendar);
        press(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), window.page(PageId::Candidates));
        QCOMPARE(m_shell->pages.at(1)->entity, emi);
        press(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), window.page(PageId::Jobs));
        QVERIFY(!m_shell->actions.back->isEnabled());
        press(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentPage(), window.page(PageId::Candidates));
        QVERIFY(m_shell->actions.forward->isEnabled());
    }

    void findAndSearchTakeTheKeyboard()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        press(&window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), window.searchField());
        QSignalSpy asked(&window, &MainWindow::searchRequested);
        QTest::keyClicks(window.searchField(), QStringLiteral("emi"));
        QTest::keyClick(window.searchField(), Qt::Key_Return);
        QCOMPARE(asked.last().first().toString(), QStringLiteral("emi"));
        press(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Filter Jobs"));
    }

    void toolBarAndMenuShowThePagesActions()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        window.showPage(PageId::Debrief);
        auto *bar = window.findChild<QToolBar *>(QStringLiteral("pageToolBar"));
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(window.currentPage()->pageActions().first()));
        QVERIFY(button);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("New Debrief"));
        QVERIFY(button->property("primary").toBool());
        QVERIFY(!bar->actions().contains(m_shell->pages.at(0)->pageActions().first()));
        QSignalSpy triggered(m_shell->pages.at(5)->pageActions().first(), &QAction::triggered);
        press(&window, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(triggered.size(), 1);
    }

    void theViewsOfThePageInFrontAreInTheMenu()
    {
        auto &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        window.showPage(PageId::Jobs);
        auto *entry = window.findChild<QAction *>(QStringLiteral("actionCalendarViews"));
        QVERIFY(entry);
        QVERIFY(!entry->isEnabled());
        auto *page = static_cast<PlainPage *>(window.page(PageId::Calendar));
        auto *week = new QAction(QStringLiteral("Week"), page);
        week->setCheckable(true);
        page->views = { week, nullptr, new QAction(QStringLiteral("Today"), page) };
        window.showPage(PageId::Calendar);
        QVERIFY(entry->isEnabled());
        QCOMPARE(entry->menu()->actions().size(), 3);
        QCOMPARE(entry->menu()->actions().first(), week);
        window.showPage(PageId::Jobs);
        QVERIFY(!entry->isEnabled());
        window.showPage(PageId::Calendar);
        QCOMPARE(entry->menu()->actions().size(), 3);
    }

    void undoComesFromBarAndKeys()
    {
        auto &shell = *m_shell;
        shell.window.showWorkspace(QStringLiteral("Team"));
        QSignalSpy undone(shell.actions.undo, &QAction::triggered);
        press(&shell.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 0); // nothing to undo
        shell.actions.setUndoTexts(QStringLiteral("Move R&D to Onsite"), QString());
        QCOMPARE(shell.menuText(QStringLiteral("actionUndo")), QStringLiteral("&Undo: Move R&&D to Onsite"));
        press(&shell.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        Q_EMIT shell.pages.at(0)->changed(QStringLiteral("Moved 3 candidates"));
        QTest::mouseClick(shell.window.findChild<QWidget *>(QStringLiteral("undoButton")), Qt::LeftButton);
        QCOMPARE(undone.size(), 2);
    }

    void statusBarTellsWorkspaceTimeAndCounts()
    {
        auto &window = m_shell->window;
        m_shell->settings.setComputerZone(QTimeZone("Europe/Berlin"));
        m_shell->settings.setHourFormat(AppSettings::HourFormat::Hours24);
        window.showWorkspace(QStringLiteral("Team"));
        window.setSavedAt(QDateTime::fromString(QStringLiteral("2026-11-22T12:24:00Z"), Qt::ISODate));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("statusSaved"))->text(), QStringLiteral("Saved 13:24"));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("statusWorkspace"))->text(), QStringLiteral("Team"));
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("statusCounts"))->text(), QStringLiteral("Jobs: 10"));
        QCOMPARE(window.windowTitle(), QStringLiteral("Team – Shortlist"));
    }

    void themeAndDensityComeFromTheMenu()
    {
        auto &shell = *m_shell;
        shell.actions.findChild<QAction *>(QStringLiteral("actionThemeDark"))->trigger();
        QCOMPARE(currentTheme(), Theme::Dark);
        QCOMPARE(shell.settings.theme(), ThemeSetting::Dark);
        shell.actions.findChild<QAction *>(QStringLiteral("actionCompact"))->trigger();
        QCOMPARE(currentDensity(), Density::Compact);
        QCOMPARE(currentTheme(), Theme::Dark);
        shell.settings.setDensity(Density::Comfortable);
        shell.settings.setTheme(ThemeSetting::Light);
        QCOMPARE(currentTheme(), Theme::Light);
        QVERIFY(shell.actions.findChild<QAction *>(QStringLiteral("actionThemeLight"))->isChecked());
    }

    void closingSavesPageAndGeometry()
    {
        auto &shell = *m_shell;
        shell.window.showWorkspace(QStringLiteral("Team"));
        shell.window.resize(700, 500);
        QSignalSpy closing(&shell.window, &MainWindow::aboutToClose);
        press(&shell.window, Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE(closing.size(), 1);
        QCOMPARE(shell.pages.at(0)->deactivated, 1);
        ActionSet actions;
        MainWindow again(actions, shell.settings);
        QCOMPARE(again.size(), QSize(700, 500));
    }

    void leavingTheWorkspaceComesBackToWelcome()
    {
        auto &shell = *m_shell;
        shell.window.showWorkspace(QStringLiteral("Team"));
        shell.window.showWelcome();
        QVERIFY(shell.window.welcomePage()->isVisible());
        press(&shell.window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!shell.window.currentPage());
        QCOMPARE(shell.window.windowTitle(), QStringLiteral("Shortlist"));
    }

    void shortcutListFiltersByKeyboard()
    {
        QTimer::singleShot(0, qApp, [] {
            QWidget *dialog = QApplication::activeModalWidget();
            QCOMPARE(unnamedFocusable(dialog).join(QLatin1Char(',')), QString());
            auto *table = dialog->findChild<QAbstractItemView *>(QStringLiteral("shortcutTable"));
            QVERIFY(table->model()->rowCount() > 15);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ctrl+q"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            dialog->close();
        });
        m_shell->actions.shortcuts->trigger();
    }

    void timesAreOnTheClockOfWhoSitsHere()
    {
        AppSettings &settings = m_shell->settings;
        auto &window = m_shell->window;
        settings.setHourFormat(AppSettings::HourFormat::Hours24);
        settings.setComputerZone(QTimeZone("Europe/Berlin"));
        window.showWorkspace(QStringLiteral("Team"));
        window.setSavedAt(QDateTime(QDate(2026, 11, 22), QTime(12, 24), Qt::UTC));
        auto *saved = window.findChild<QLabel *>(QStringLiteral("statusSaved"));
        auto *zone = window.findChild<QLabel *>(QStringLiteral("statusZone"));
        QCOMPARE(saved->text(), QStringLiteral("Saved 13:24"));
        QVERIFY(zone->isHidden()); // it is this computer's own
        QSignalSpy changed(&settings, &AppSettings::timesChanged);
        settings.setPersonZone(QStringLiteral("Asia/Kolkata"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(settings.timeZone(), QTimeZone("Asia/Kolkata"));
        QCOMPARE(saved->text(), QStringLiteral("Saved 17:54 (Kolkata)"));
        QVERIFY(zone->isVisible());
        QCOMPARE(zone->text(), QStringLiteral("Times in Asia/Kolkata"));
        settings.setShownZone(AppSettings::ShownZone::Computer);
        QCOMPARE(saved->text(), QStringLiteral("Saved 13:24"));
        settings.setTimeZoneOverride("America/New_York");
        QCOMPARE(saved->text(), QStringLiteral("Saved 07:24 (New York)"));
        QCOMPARE(settings.shownZone(), AppSettings::ShownZone::Chosen);
        settings.setPersonZone({});
        settings.setShownZone(AppSettings::ShownZone::Mine);
        QCOMPARE(settings.timeZone(), QTimeZone("Europe/Berlin")); // of somebody whose zone nobody noted
        settings.setPersonZone(QStringLiteral("nowhere"));
        QCOMPARE(settings.timeZone(), QTimeZone("Europe/Berlin"));
        // Oslo's clocks show what Berlin's do: nothing needs to be said beside each time.
        settings.setPersonZone(QStringLiteral("Europe/Oslo"));
        QCOMPARE(saved->text(), QStringLiteral("Saved 13:24"));
    }

    void settingsKeepWhatWasChosen()
    {
        AppSettings &settings = m_shell->settings;
        const QUuid person = QUuid::createUuid();
        settings.setActingPerson(QStringLiteral("/a/b.shortlist"), person);
        QCOMPARE(settings.actingPerson(QStringLiteral("/a/b.shortlist")), person);
        QVERIFY(settings.actingPerson(QStringLiteral("/a/c.shortlist")).isNull());
        settings.setTimeZoneOverride("Nowhere/Land");
        QCOMPARE(settings.timeZone(), QTimeZone::systemTimeZone());
        for (int i = 0; i < 12; ++i)
            settings.addRecentWorkspace(QStringLiteral("/w%1").arg(i));
        settings.addRecentWorkspace(QStringLiteral("/w9"));
        QCOMPARE(settings.recentWorkspaces().size(), AppSettings::kRecentKept);
        QCOMPARE(settings.recentWorkspaces().first(), QStringLiteral("/w9"));
        settings.removeRecentWorkspace(QStringLiteral("/w9"));
        QCOMPARE(settings.recentWorkspaces().first(), QStringLiteral("/w11"));
        settings.setLanguage(QStringLiteral("de"));
        AppSettings again(m_shell->folder.filePath(QStringLiteral("s.ini")));
        QCOMPARE(again.language(), QStringLiteral("de"));
    }

private:
    std::unique_ptr<Shell> m_shell;
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
