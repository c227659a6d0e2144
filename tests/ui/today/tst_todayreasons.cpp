// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/todaymodel.h"
#include "support/calendarfixture.h"
#include "ui/today/todaypage.h"

#include <QAction>
#include <QTableView>

using namespace shortlist;

/// What cannot be done about a row of the page of today says why not. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_todayreasons : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init() { open(); }
    void cleanup()
    {
        m_today.reset();
        close();
    }

    void whatIsOffSaysWhyInItsToolTip();
    void itsKeySaysItToo();
    void whatIsComingIsCountedApart();

private:
    void showToday()
    {
        // Booked today for this afternoon: nobody has replied, and within a day that is a task.
        book(m_world->technical, m_world->senior, QStringLiteral("2030-01-07 14:00"));
        book(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-08 11:00"), true);
        m_today = std::make_unique<TodayPage>(PageContext{ *m_gateway, m_prompter, *m_settings, m_clock });
        m_today->resize(1100, 700);
        m_today->show();
        QVERIFY(QTest::qWaitForWindowActive(m_today.get()));
        m_today->activate();
        QTRY_VERIFY(rowOf(TodayKind::NoReply) >= 0);
    }
    QTableView *table() const { return child<QTableView>(m_today.get(), "todayTable"); }
    QAction *action(const char *name) const { return child<QAction>(m_today.get(), name); }
    int rowOf(TodayKind kind) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data(TodayModel::KindRole).toInt() == int(kind))
                return row;
        }
        return -1;
    }

    std::unique_ptr<TodayPage> m_today;
};

void tst_todayreasons::whatIsOffSaysWhyInItsToolTip()
{
    showToday();
    table()->selectRow(rowOf(TodayKind::NoReply));
    QVERIFY(!action("remindAction")->isEnabled());
    QVERIFY2(action("remindAction")->toolTip().contains(QStringLiteral("sent the invitation again")),
        qPrintable(action("remindAction")->toolTip()));
    QVERIFY(action("remindAction")->toolTip().contains(u'R'));
    QVERIFY(!action("setAsideAction")->statusTip().isEmpty());
    QVERIFY(action("findTimeAction")->isEnabled());
    QVERIFY(action("findTimeAction")->statusTip().isEmpty());
    table()->setCurrentIndex({});
    QVERIFY(action("findTimeAction")->toolTip().contains(QStringLiteral("Choose a row first.")));
}

void tst_todayreasons::itsKeySaysItToo()
{
    showToday();
    const int row = rowOf(TodayKind::NoReply);
    table()->selectRow(row);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_R);
    auto *bar = m_today->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(QStringLiteral("sent the invitation again")), qPrintable(bar->text()));
    QCOMPARE(table()->currentIndex().row(), row); // no row was looked for by its letter
    for (const Qt::Key key : { Qt::Key_F, Qt::Key_B, Qt::Key_G }) {
        bar->clear();
        table()->setCurrentIndex({});
        QTest::keyClick(table(), key);
        QTRY_COMPARE(bar->text(), QStringLiteral("Choose a row first."));
        QVERIFY(!table()->currentIndex().isValid());
    }
}

void tst_todayreasons::whatIsComingIsCountedApart()
{
    showToday();
    QTRY_VERIFY(rowOf(TodayKind::Coming) >= 0);
    int coming = 0;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        coming += table()->model()->index(row, 0).data(TodayModel::KindRole).toInt() == int(TodayKind::Coming);
    const int tasks = table()->model()->rowCount() - coming;
    QCOMPARE(m_today->statusText(), QStringLiteral("%1 thing(s) to look at · %2 coming up").arg(tasks).arg(coming));
}

QTEST_MAIN(tst_todayreasons)
#include "tst_todayreasons.moc"
