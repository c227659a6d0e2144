// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pagestack.h"

#include <QTest>
#include <QVBoxLayout>

using namespace shortlist;

/// The pages of the window: the one on show says how narrow it can be.
class tst_pagestack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyThePageOnShowHoldsTheWindowOpen();
};

void tst_pagestack::onlyThePageOnShowHoldsTheWindowOpen()
{
    const auto page = [](int width) {
        auto *made = new QWidget;
        auto *column = new QVBoxLayout(made);
        auto *content = new QWidget;
        content->setMinimumWidth(width);
        column->addWidget(content);
        return made;
    };
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *stack = new PageStack;
    column->addWidget(stack);
    stack->addWidget(page(200));
    stack->addWidget(page(900));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.resize(300, 200);
    QCOMPARE(window.width(), 300);
    // What needs more takes it when it comes on show, and lets go of it again.
    stack->setCurrentIndex(1);
    QTRY_VERIFY(window.width() >= 900);
    stack->setCurrentIndex(0);
    QTRY_VERIFY(window.minimumWidth() < 300);
    window.resize(300, 200);
    QCOMPARE(window.width(), 300);
}

QTEST_MAIN(tst_pagestack)
#include "tst_pagestack.moc"
