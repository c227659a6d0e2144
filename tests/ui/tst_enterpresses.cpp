// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace shortlist;

/// Enter presses the button of a page that has the keyboard, as Space does.
class tst_enterpresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }

    void aButtonOfAPageIsPressed();
    void aHeldKeyPressesOnce();
    void inADialogEnterIsTheDefaultButtons();
};

void tst_enterpresses::aButtonOfAPageIsPressed()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    QPushButton *button = makeButton(QStringLiteral("Publish rubric"));
    QToolButton *tool = makeIconButton(QStringLiteral("x"), QStringLiteral("Close"));
    column->addWidget(button);
    column->addWidget(tool);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy pressed(button, &QPushButton::clicked);
    QSignalSpy used(tool, &QToolButton::clicked);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(tool, Qt::Key_Return);
    QCOMPARE(pressed.size(), 2);
    QCOMPARE(used.size(), 1);
    QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier); // a shortcut of something else
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(pressed.size(), 2);
}

void tst_enterpresses::aHeldKeyPressesOnce()
{
    QWidget page;
    QPushButton *button = makeButton(QStringLiteral("Next"), ButtonKind::Plain, {}, &page);
    page.show();
    QSignalSpy pressed(button, &QPushButton::clicked);
    for (const bool again : { false, true, true }) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), again);
        QApplication::sendEvent(button, &key);
    }
    QCOMPARE(pressed.size(), 1);
}

void tst_enterpresses::inADialogEnterIsTheDefaultButtons()
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    QPushButton *other = makeButton(QStringLiteral("Other"));
    auto *save = new QPushButton(QStringLiteral("Save"));
    save->setDefault(true);
    column->addWidget(other);
    column->addWidget(save);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy pressed(other, &QPushButton::clicked);
    QSignalSpy saved(save, &QPushButton::clicked);
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(pressed.size(), 0);
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(tst_enterpresses)
#include "tst_enterpresses.moc"
