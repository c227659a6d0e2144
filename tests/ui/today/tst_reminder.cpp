// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"
#include "ui/today/reminder.h"

#include <QSignalSpy>

using namespace shortlist;

/// What a reminder told and is no longer so. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_reminder : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aDeclineThatWasTakenBackIsNoLongerTold();
};

void tst_reminder::aDeclineThatWasTakenBackIsNoLongerTold()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    act([this](Services &services) {
        services.session().person = m_world->senior;
        return done();
    });
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    QSignalSpy due(&reminder, &Reminder::due);
    QSignalSpy settled(&reminder, &Reminder::settled);
    act([&](Services &services) { return services.interviews.reply(id, m_world->senior, Reply::Declined); });
    reminder.look();
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(settled.size(), 0);
    act([&](Services &services) { return services.interviews.cancel(id, QStringLiteral("ill")); });
    reminder.look();
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().at(0).value<InterviewId>(), id);
    reminder.look();
    act([](Services &) { return done(); });
    QCOMPARE(settled.size(), 1); // once
}

QTEST_MAIN(tst_reminder)
#include "tst_reminder.moc"
