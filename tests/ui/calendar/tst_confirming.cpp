// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/calendarfixture.h"

using namespace shortlist;

/// What is called confirmed, and what asks before it is. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_confirming : public test::CalendarFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeSetting::Light, Density::Comfortable); }
    void init()
    {
        open();
        m_id = book(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
        showPage();
        m_page->showEntity(m_id.uuid());
        QTRY_COMPARE(m_page->shownEntity(), m_id.uuid());
    }
    void cleanup() { close(); }

    void whatWasDeclinedIsToBeConfirmedAnew()
    {
        const auto says = [this] { return view()->spokenName(*view()->entryOf(m_id)); };
        QVERIFY(!says().contains(QStringLiteral("Proposed")));
        act([this](Services &services) { return services.interviews.reply(m_id, m_world->senior, Reply::Declined); });
        QTRY_VERIFY2(says().contains(QStringLiteral("Proposed")), qPrintable(says()));
        QCOMPARE(stored(m_id).interview.version, 1); // replies that are on their way still answer it
        act([this](Services &services) { return services.invitations.setAside(m_id, m_world->senior); });
        QTRY_VERIFY(!says().contains(QStringLiteral("Proposed")));
        act([this](Services &services) { return services.interviews.reply(m_id, {}, Reply::Declined); });
        QTRY_VERIFY(says().contains(QStringLiteral("Proposed")));
    }

    void confirmingWhatClashesAsksFirst()
    {
        act([this](Services &services) -> Status {
            const auto entry = services.interviews.load(m_id);
            if (!entry)
                return entry.error();
            const auto when = BookingTime::at(entry->interview.startAt.addDays(1), entry->interview.zone);
            if (!when)
                return when.error();
            return services.interviews.reschedule({ m_id, 1, *when, 90, {}, {} });
        });
        act([this](Services &services) -> Status {
            const auto away = services.people.addAway(m_world->senior, QDate(2030, 1, 11), QDate(2030, 1, 11), {});
            return away ? done() : Status(away.error());
        });
        auto *button = child<QPushButton>(m_page.get(), "confirmButton");
        QTRY_VERIFY(button->isVisible());
        m_prompter.yes = false;
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY2(m_prompter.confirmed.startsWith(QStringLiteral("It clashes: Sena Holt is away")),
            qPrintable(m_prompter.confirmed));
        QCOMPARE(stored(m_id).interview.state, InterviewState::Proposed);
        m_prompter.yes = true;
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(stored(m_id).interview.state, InterviewState::Confirmed);
    }

    void aDoubleClickConfirmsOnce()
    {
        act([this](Services &services) -> Status {
            const auto entry = services.interviews.load(m_id);
            if (!entry)
                return entry.error();
            const auto when = BookingTime::at(entry->interview.startAt.addDays(1), entry->interview.zone);
            if (!when)
                return when.error();
            return services.interviews.reschedule({ m_id, 1, *when, 90, {}, {} });
        });
        auto *button = child<QPushButton>(m_page.get(), "confirmButton");
        QTRY_VERIFY(button->isVisible());
        QSignalSpy committed(m_gateway.get(), &Gateway::committed);
        for (int i = 0; i < 2; ++i)
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(stored(m_id).interview.state, InterviewState::Confirmed);
        (void)stored(m_id); // whatever was asked before is answered
        QCOMPARE(committed.size(), 1);
        QVERIFY(child<MessageBar>(m_page.get(), "messageBar") == nullptr
                || !m_page->findChild<MessageBar *>()->isVisible());
    }

private:
    InterviewId m_id;
};

QTEST_MAIN(tst_confirming)
#include "tst_confirming.moc"
