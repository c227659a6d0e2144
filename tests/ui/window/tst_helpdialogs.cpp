// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"
#include "ui/window/helpdialogs.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace shortlist;

/// The list of keys, in which one looks for what one wants to do.
class tst_helpdialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreFoundByWhatTheyDo_data();
    void keysAreFoundByWhatTheyDo();
};

void tst_helpdialogs::keysAreFoundByWhatTheyDo_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("keys"); // of the first line that is found; empty for none
    QTest::newRow("moving") << QStringLiteral("move interview") << QStringLiteral("Alt+Arrow keys");
    QTest::newRow("lengthening") << QStringLiteral("longer") << QStringLiteral("Alt+Shift+Up, Down");
    QTest::newRow("painting") << QStringLiteral("paint") << QStringLiteral("Escape");
    QTest::newRow("a command of a menu") << QStringLiteral("Frobnicate") << QStringLiteral("Ctrl+7");
    QTest::newRow("nothing") << QStringLiteral("teleport") << QString();
}

void tst_helpdialogs::keysAreFoundByWhatTheyDo()
{
    QFETCH(QString, wanted);
    QFETCH(QString, keys);
    QAction action(QStringLiteral("&Frobnicate…"));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_7));
    bool looked = false;
    QString found;
    bool nothing = false;
    QTimer::singleShot(0, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("shortcutTable"));
        Q_EMIT dialog->findChild<SearchField *>()->searchRequested(wanted);
        for (int row = 0; row < table->rowCount() && found.isEmpty(); ++row) {
            if (!table->isRowHidden(row))
                found = table->item(row, 1)->text();
        }
        auto *label = dialog->findChild<QLabel *>(QStringLiteral("noShortcut"));
        nothing = label->isVisible() && label->text().contains(wanted);
        looked = true;
        static_cast<QDialog *>(dialog)->reject();
    });
    showShortcuts(nullptr, { &action });
    QVERIFY(looked);
    QCOMPARE(found, keys);
    QCOMPARE(nothing, keys.isEmpty());
}

QTEST_MAIN(tst_helpdialogs)
#include "tst_helpdialogs.moc"
