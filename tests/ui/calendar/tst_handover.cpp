// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

#include <QListWidget>
#include <QMouseEvent>

using namespace shortlist;

/// Dragged into another person's column, an interview changes hands. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_handover : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        act([this](Services &services) -> Status {
            Person other;
            other.name = QStringLiteral("Tess Vogt");
            other.title = QStringLiteral("Senior Backend Engineer");
            other.grade = 7;
            other.languages = QStringLiteral("Ruby");
            other.zone = QStringLiteral("Europe/Berlin");
            const auto added = services.people.add(other);
            if (!added)
                return added.error();
            m_tess = *added;
            return done();
        });
        m_id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 14:00"));
        book(m_world->screening, m_tess, QStringLiteral("2030-01-09 09:00"), true, QStringLiteral("to have a column"));
        showPage();
        view()->setCursorAt(kDay, QTime(12, 0));
        QTest::keyClick(view(), Qt::Key_P);
        QTRY_COMPARE(view()->lanes().size(), 2);
        QCOMPARE(view()->lanes().at(0).id, m_world->senior);
        QCOMPARE(view()->lanes().at(1).id, m_tess);
    }
    void cleanup() { close(); }

    void theOtherPersonTakesThePart()
    {
        drag(QTime(14, 30), QTime(15, 30));
        QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("Tess Vogt instead of Sena Holt")),
            qPrintable(view()->ghostWords()));
        QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("Not known whether Tess Vogt is free")),
            qPrintable(view()->ghostWords()));
        drop(QTime(15, 30));
        QTRY_COMPARE(stored(m_id).people.first().personId, m_tess);
        QCOMPARE(wall(stored(m_id)), QStringLiteral("Wed 15:00"));
        QCOMPARE(stored(m_id).interview.version, 2);
        act([](Services &services) { return services.history.undo(); }); // one step
        QCOMPARE(stored(m_id).people.first().personId, m_world->senior);
        QCOMPARE(wall(stored(m_id)), QStringLiteral("Wed 14:00"));
    }

    void atTheSameTimeOnlyThePersonChanges()
    {
        drag(QTime(14, 30), QTime(14, 30));
        drop(QTime(14, 30));
        QTRY_COMPARE(stored(m_id).people.first().personId, m_tess);
        QCOMPARE(wall(stored(m_id)), QStringLiteral("Wed 14:00"));
    }

    void whatSpeaksAgainstThePersonIsSaidAndAsked()
    {
        act([this](Services &services) -> Status {
            const auto tess = services.context.workspace.get(m_tess);
            if (!tess)
                return tess.error();
            Person accountant = *tess;
            accountant.title = QStringLiteral("Accountant");
            return services.people.edit(accountant);
        });
        QTRY_COMPARE(view()->lanes().size(), 2);
        drag(QTime(14, 30), QTime(15, 30));
        QTRY_VERIFY2(view()->ghostWords().contains(QStringLiteral("Tess Vogt is")), qPrintable(view()->ghostWords()));
        drop(QTime(15, 30));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Hand an interview over"));
        auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
        QTRY_VERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("knows the craft"));
        QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(stored(m_id).people.first().personId, m_tess);
        QCOMPARE(wall(stored(m_id)), QStringLiteral("Wed 15:00"));
    }

    void anotherTimeDoesNotTakeItBack()
    {
        act([this](Services &services) -> Status {
            const auto tess = services.context.workspace.get(m_tess);
            if (!tess)
                return tess.error();
            Person accountant = *tess;
            accountant.title = QStringLiteral("Accountant");
            return services.people.edit(accountant);
        });
        QTRY_COMPARE(view()->lanes().size(), 2);
        drag(QTime(14, 30), QTime(14, 30));
        drop(QTime(14, 30));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        auto *times = child<QListWidget>(dialog(), "slotList");
        QTRY_VERIFY(times->isVisible() && times->count() > 0);
        for (int row = 0; row < times->count(); ++row) {
            QVERIFY2(
                times->item(row)->text().contains(QStringLiteral("Tess Vogt")), qPrintable(times->item(row)->text()));
            QVERIFY(!times->item(row)->text().contains(QStringLiteral("Sena Holt")));
        }
        times->setFocus();
        times->setCurrentRow(0);
        QTest::keyClick(times, Qt::Key_Return);
        auto *reason = child<QLineEdit>(dialog(), "reasonEdit");
        reason->setText(QStringLiteral("knows the craft"));
        const QTime chosen = child<QTimeEdit>(dialog(), "timeEdit")->time();
        QTRY_VERIFY(child<QPushButton>(dialog(), "bookButton")->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(stored(m_id).people.first().personId, m_tess);
        QVERIFY2(wall(stored(m_id)).endsWith(chosen.toString(QStringLiteral("HH:mm"))), qPrintable(wall(stored(m_id))));
    }

private:
    inline static const QDate kDay{ 2030, 1, 9 };

    void drag(QTime from, QTime to)
    {
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, view()->pointOf(kDay, from, 0));
        for (const QPoint &at : { view()->pointOf(kDay, from, 1), view()->pointOf(kDay, to, 1) }) {
            QMouseEvent move(
                QEvent::MouseMove, at, view()->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(view()->viewport(), &move);
        }
    }
    void drop(QTime at) { QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, view()->pointOf(kDay, at, 1)); }

    InterviewId m_id;
    PersonId m_tess;
};

QTEST_MAIN(tst_handover)
#include "tst_handover.moc"
