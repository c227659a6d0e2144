// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plainshell.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/undobar.h"

#include <QApplication>
#include <QComboBox>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace shortlist;
using namespace testing;

/// Where the message with “Undo” lies at the foot of the window.
class tst_undobarplace : public QObject {
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

    void theUndoBarMovesNothingAndCoversNothing()
    {
        MainWindow &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        QWidget *page = m_shell->pages.first();
        auto *choice = new QComboBox; // as who sits at the desk stands there
        choice->addItem(QStringLiteral("Rita Sandoval"));
        window.statusBar()->addPermanentWidget(choice);
        auto *bar = window.findChild<UndoBar *>();
        QTRY_VERIFY(choice->height() > 0 && window.statusBar()->height() >= choice->height());
        const auto placeOf = [&window](const QWidget *widget) {
            return QRect(widget->mapTo(&window, QPoint()), widget->size());
        };
        const QRect before = placeOf(page);
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            window.setLayoutDirection(direction);
            QCoreApplication::processEvents();
            bar->announce(QStringLiteral("Moved 3 candidates to a stage whose name is as long as such names are"));
            QTRY_VERIFY(bar->isVisible());
            QCoreApplication::processEvents();
            QCOMPARE(placeOf(page).height(), before.height());
            // A page has a margin all around it, and shows nothing there.
            const QRect shown = placeOf(page).adjusted(0, 0, 0, -kPanelMargin);
            QVERIFY(!placeOf(bar).intersects(shown));
            QVERIFY(!placeOf(bar).intersects(placeOf(choice)));
            QVERIFY(window.rect().contains(placeOf(bar)));
            window.resize(window.width() - 60, window.height() - 40);
            QTRY_VERIFY(window.rect().contains(placeOf(bar)));
            QTRY_VERIFY(!placeOf(bar).intersects(placeOf(choice)));
            window.resize(window.width() + 60, window.height() + 40);
            QTRY_COMPARE(placeOf(page).height(), before.height());
            bar->dismiss();
        }
    }

    void aSecondLineOfTheUndoBarTakesItsRoom()
    {
        MainWindow &window = m_shell->window;
        window.showWorkspace(QStringLiteral("Team"));
        QWidget *page = m_shell->pages.first();
        auto *bar = window.findChild<UndoBar *>();
        const auto placeOf = [&window](const QWidget *widget) {
            return QRect(widget->mapTo(&window, QPoint()), widget->size());
        };
        QCoreApplication::processEvents();
        const int height = page->height();
        bar->announce(QStringLiteral("Moved Emi"));
        bar->remark(QStringLiteral("Choose a row first."));
        const auto coversNothing = [&] {
            return window.rect().contains(placeOf(bar))
                && !placeOf(bar).intersects(placeOf(page).adjusted(0, 0, 0, -kPanelMargin));
        };
        QTRY_VERIFY2(coversNothing(), qPrintable(QString::number(placeOf(bar).top() - placeOf(page).bottom())));
        bar->dismiss();
        QTRY_COMPARE(page->height(), height);
    }

private:
    std::unique_ptr<Shell> m_shell;
};

QTEST_MAIN(tst_undobarplace)
#include "tst_undobarplace.moc"
