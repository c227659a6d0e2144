// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QListWidget>

using namespace shortlist;

/// Moving by keys what begins so soon that it asks for a reason. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_movereason : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        m_id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
        giveNotice();
        showPage();
        m_page->showEntity(m_id.uuid());
        QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
        view()->setFocus();
    }
    void cleanup() { close(); }

    void aSecondKeyLeavesTheDayAlone()
    {
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *day = child<QDateEdit>(dialog(), "dateEdit");
        auto *time = child<QTimeEdit>(dialog(), "timeEdit");
        auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
        QCOMPARE(time->time(), QTime(10, 15));
        QVERIFY(reason->isVisible());
        QTRY_COMPARE(dialog()->focusWidget(), reason);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(dialog()->focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(day->date(), QDate(2030, 1, 9));
        QCOMPARE(time->time(), QTime(10, 15));
        // Once it is said what speaks against it, the keyboard is still there.
        QTRY_VERIFY(dialog()->findChild<MessageBar *>()->isVisible());
        QCOMPARE(dialog()->focusWidget(), reason);
        QTest::keyClicks(reason, QStringLiteral("they asked for it"));
        QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(wall(stored(m_id)), QStringLiteral("Wed 10:15"));
    }

    void anotherLengthIsNoMove()
    {
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Change the length of an interview"));
        QCOMPARE(child<QPushButton>(dialog(), "bookButton")->text().remove(u'&'), QStringLiteral("Change"));
        QCOMPARE(child<QTimeEdit>(dialog(), "timeEdit")->time(), QTime(10, 0));
        dialog()->reject();
    }

    void whatIsNotKnownIsSaidOnce()
    {
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *bar = child<MessageBar>(dialog(), "problems");
        auto *note = child<QLabel>(dialog(), "slotNote");
        auto *times = child<QListWidget>(dialog(), "slotList");
        const QString unknown = QStringLiteral("Not known whether Sena Holt is free: no calendar says.");
        QTRY_VERIFY(times->count() > 0);
        QTRY_VERIFY2(bar->isVisible() && bar->text().endsWith(u'\n' + unknown), qPrintable(bar->text()));
        QTRY_VERIFY2(!note->text().contains(unknown), qPrintable(note->text()));
        QVERIFY(!note->isVisible()); // there is nothing else to say there
        // Where nothing speaks against the time, it stands below those that are proposed.
        child<QDateEdit>(dialog(), "dateEdit")->setDate(QDate(2030, 1, 16));
        QTRY_VERIFY(!bar->isVisible());
        QTRY_COMPARE(note->text(), unknown);
        QVERIFY(note->isVisible());
        // And it changes its place again, whichever of the two is known sooner.
        child<QDateEdit>(dialog(), "dateEdit")->setDate(QDate(2030, 1, 9));
        QTRY_VERIFY2(bar->isVisible() && bar->text().endsWith(u'\n' + unknown), qPrintable(bar->text()));
        QTRY_VERIFY(!note->isVisible());
        dialog()->reject();
    }

    void theTimeItHasIsNoMove()
    {
        act([this](Services &services) -> Status {
            const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 7), QDate(2030, 3, 31), {});
            return away ? done() : Status(away.error());
        });
        QTest::keyClick(view(), Qt::Key_F);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *move = child<QPushButton>(dialog(), "bookButton");
        auto *bar = child<MessageBar>(dialog(), "problems");
        QTRY_VERIFY2(
            bar->text().startsWith(QStringLiteral("This is the time it has, and it clashes: Sena Holt is away")),
            qPrintable(bar->text()));
        QCOMPARE(bar->kind(), MessageBar::Kind::Warning);
        QVERIFY(!move->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_M, Qt::AltModifier);
        QTest::qWait(200);
        QVERIFY(dialog() && dialog()->isVisible());
        child<QDateEdit>(dialog(), "dateEdit")->setDate(QDate(2030, 4, 2));
        QTRY_VERIFY(move->isEnabled());
        dialog()->reject();
    }

private:
    InterviewId m_id;
};

QTEST_MAIN(tst_movereason)
#include "tst_movereason.moc"
