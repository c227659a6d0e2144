// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/prompter.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace shortlist;

class tst_askbuttons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWayIsAButton_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::addColumn<int>("chosen"); // -1: cancelled
        QTest::newRow("Enter takes the first") << int(Qt::Key_Return) << Qt::KeyboardModifiers() << 0;
        QTest::newRow("a letter takes its own") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::AltModifier) << 1;
        QTest::newRow("Esc takes none") << int(Qt::Key_Escape) << Qt::KeyboardModifiers() << -1;
    }
    void eachWayIsAButton()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, with);
        QFETCH(int, chosen);
        QStringList texts;
        QTimer answer;
        answer.setInterval(10);
        connect(&answer, &QTimer::timeout, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || !box->isActiveWindow())
                return;
            answer.stop();
            const auto buttons = box->buttons();
            for (const QAbstractButton *button : buttons)
                texts += button->text();
            QWidget *focus = box->focusWidget();
            QTest::keyClick(focus ? focus : box, Qt::Key(key), with);
        });
        answer.start();
        QtPrompter prompter;
        const auto got = prompter.askButtons(nullptr, QStringLiteral("Typed"), QStringLiteral("Keep <b>it</b>?"),
            { QStringLiteral("&Keep"), QStringLiteral("&Discard") });
        QCOMPARE(got.value_or(-1), chosen);
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts.contains(QStringLiteral("&Keep")) && texts.contains(QStringLiteral("&Discard")));
    }
};

QTEST_MAIN(tst_askbuttons)
#include "tst_askbuttons.moc"
