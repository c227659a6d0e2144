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
    void twoWhoDeclineOneInterviewAreTold();
    void itCountsDownAndLeavesAfterTheBeginning();
    void whoSitsDownNextIsNotToldOfIt();
    void whatIsMovedAwayIsTakenBack();

private:
    /// Sena's interview at 10:00 in Berlin, five minutes before it.
    InterviewId nearInterview()
    {
        const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
        act([this](Services &services) {
            services.session().person = m_world->senior;
            return done();
        });
        m_clock.set(QDateTime(QDate(2030, 1, 10), QTime(8, 55), Qt::UTC));
        return id;
    }
    void look(Reminder &reminder)
    {
        reminder.look();
        act([](Services &) { return done(); });
    }
};

void tst_reminder::itCountsDownAndLeavesAfterTheBeginning()
{
    const InterviewId id = nearInterview();
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    reminder.changePerson(m_world->senior);
    QSignalSpy due(&reminder, &Reminder::due);
    QSignalSpy changed(&reminder, &Reminder::changed);
    QSignalSpy settled(&reminder, &Reminder::settled);
    look(reminder);
    QTRY_COMPARE(due.size(), 1);
    const auto saidAt = [&](int hour, int minute) {
        m_clock.set(QDateTime(QDate(2030, 1, 10), QTime(hour, minute), Qt::UTC));
        changed.clear();
        look(reminder);
        return changed.isEmpty() ? QString() : changed.constLast().at(1).toString();
    };
    QCOMPARE(saidAt(8, 58), QStringLiteral("Begins at 10:00, in 2 minute(s)."));
    QCOMPARE(saidAt(9, 0), QStringLiteral("Began at 10:00, now."));
    QCOMPARE(saidAt(9, 4), QStringLiteral("Began at 10:00, 4 minute(s) ago."));
    QCOMPARE(settled.size(), 0);
    QCOMPARE(saidAt(9, 5), QString());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().at(0).value<InterviewId>(), id);
    QCOMPARE(due.size(), 1);
}

void tst_reminder::whoSitsDownNextIsNotToldOfIt()
{
    const InterviewId id = nearInterview();
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    reminder.changePerson(m_world->senior);
    QSignalSpy due(&reminder, &Reminder::due);
    QSignalSpy settled(&reminder, &Reminder::settled);
    look(reminder);
    QTRY_COMPARE(due.size(), 1);
    reminder.changePerson(m_world->senior); // nobody else
    QCOMPARE(settled.size(), 0);
    reminder.changePerson(m_world->boss);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().at(0).value<InterviewId>(), id);
}

void tst_reminder::whatIsMovedAwayIsTakenBack()
{
    const InterviewId id = nearInterview();
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    reminder.changePerson(m_world->senior);
    QSignalSpy due(&reminder, &Reminder::due);
    QSignalSpy settled(&reminder, &Reminder::settled);
    look(reminder);
    QTRY_COMPARE(due.size(), 1);
    act([&](Services &services) { return services.interviews.cancel(id, QStringLiteral("ill")); });
    look(reminder);
    QTRY_COMPARE(settled.size(), 1);
}

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

void tst_reminder::twoWhoDeclineOneInterviewAreTold()
{
    const auto id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    act([&](Services &services) -> Status {
        services.session().person = m_world->senior;
        if (auto replied = services.interviews.reply(id, m_world->senior, Reply::Declined); !replied)
            return replied;
        return services.interviews.reply(id, {}, Reply::Declined);
    });
    Reminder reminder(*m_gateway, *m_settings, m_clock);
    QSignalSpy due(&reminder, &Reminder::due);
    reminder.look();
    QTRY_COMPARE(due.size(), 1);
    QCOMPARE(due.constFirst().at(0).toString(), QStringLiteral("Ada Quill and Sena Holt declined an interview"));
    QVERIFY2(due.constFirst().at(1).toString().startsWith(QStringLiteral("Technical interview with Ada Quill, ")),
        qPrintable(due.constFirst().at(1).toString()));
    QCOMPARE(due.constFirst().at(2).value<InterviewId>(), id);
}

QTEST_MAIN(tst_reminder)
#include "tst_reminder.moc"
