// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop.h"
#include "support/servicefixture.h"

using namespace shortlist;
using test::isRefused;
using test::ServiceFixture;
using test::worksAndCanBeUndone;

class tst_settingsservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void hoursAreKeptAndTheirLimitsToo();
    void reasonsAreAddedRenamedAndMoved();
    void aNameStandsOnlyOnce();
    void eachSideKeepsAReason();
    void aUsedReasonKeepsItsSide();

private:
    SettingsService &settings() { return m_fixture->services().settings; }
    QList<EndReason> reasons(bool withRetired = false)
    {
        const auto found = settings().endReasons(withRetired);
        return found ? *found : QList<EndReason>();
    }

    std::unique_ptr<ServiceFixture> m_fixture;
};

void tst_settingsservice::init()
{
    m_fixture = std::make_unique<ServiceFixture>();
    QVERIFY(m_fixture->isOpen());
}

void tst_settingsservice::hoursAreKeptAndTheirLimitsToo()
{
    QCOMPARE(*settings().hours(noticeHours()), 24);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [this] { return settings().setHours(noticeHours(), 48); }));
    QCOMPARE(*settings().hours(noticeHours()), 48);
    QVERIFY(isRefused(*m_fixture, "setting.hours", [this] { return settings().setHours(noticeHours(), -1); }));
    QVERIFY(isRefused(*m_fixture, "setting.hours", [this] { return settings().setHours(deadlineHours(), 0); }));
    QCOMPARE(*settings().hours(bookingNoticeHours()), 48);
    QCOMPARE(*settings().hours(preparationHours()), 72);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [this] { return settings().setHours(preparationHours(), 96); }));
    QCOMPARE(*settings().hours(preparationHours()), 96);
    QCOMPARE(*settings().hours(bookingNoticeHours()), 48);
    QVERIFY(isRefused(*m_fixture, "setting.hours", [this] { return settings().setHours(bookingNoticeHours(), 999); }));
    QVERIFY(
        isRefused(*m_fixture, "holidays.line", [this] { return settings().setHolidays(QStringLiteral("Easter")); }));
    QVERIFY(settings().setHolidays(QStringLiteral("DE 2026-12-25 Christmas Day\n")));
    QCOMPARE(*settings().holidays(), QStringLiteral("DE 2026-12-25 Christmas Day"));
    QCOMPARE(*settings().graderPoints(), 20);
    QVERIFY(worksAndCanBeUndone(*m_fixture, [this] { return settings().setGraderPoints(35); }));
    QCOMPARE(*settings().graderPoints(), 35);
    QVERIFY(isRefused(*m_fixture, "setting.points", [this] { return settings().setGraderPoints(101); }));
    QVERIFY(settings().setText(deadlineHours().setting, QStringLiteral("soon")));
    QCOMPARE(*settings().hours(deadlineHours()), 24);
}

void tst_settingsservice::reasonsAreAddedRenamedAndMoved()
{
    const qsizetype before = reasons().size();
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [this] { return settings().addEndReason(QStringLiteral("  Moved   away "), Side::They); }));
    QCOMPARE(reasons().size(), before + 1);
    const EndReason added = reasons().last();
    QCOMPARE(added.name, QStringLiteral("Moved away"));
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [&] { return settings().editEndReason(added.id, QStringLiteral("Moved abroad"), Side::Neither); }));
    QCOMPARE(reasons().last().name, QStringLiteral("Moved abroad"));
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return settings().moveEndReason(added.id, 0); }));
    QCOMPARE(reasons().first().id, added.id);
    for (int i = 0; i < int(reasons().size()); ++i)
        QCOMPARE(reasons().at(i).position, i);
}

void tst_settingsservice::aNameStandsOnlyOnce()
{
    const EndReason first = reasons().first();
    QVERIFY(isRefused(
        *m_fixture, "reason.taken", [&] { return settings().addEndReason(first.name.toUpper(), Side::They); }));
    QVERIFY(isRefused(
        *m_fixture, "reason.name", [this] { return settings().addEndReason(QStringLiteral("  "), Side::We); }));
    QVERIFY(isRefused(*m_fixture, "reason.taken",
        [&] { return settings().editEndReason(reasons().last().id, first.name, reasons().last().side); }));
}

void tst_settingsservice::eachSideKeepsAReason()
{
    QList<EndReason> theirs = reasons();
    theirs.removeIf([](const EndReason &reason) { return reason.side != Side::They; });
    QVERIFY(theirs.size() > 1);
    const EndReason kept = theirs.takeLast();
    for (const EndReason &reason : std::as_const(theirs))
        QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return settings().retireEndReason(reason.id, true); }));
    QVERIFY(isRefused(*m_fixture, "reason.last", [&] { return settings().retireEndReason(kept.id, true); }));
    QVERIFY(
        isRefused(*m_fixture, "reason.last", [&] { return settings().editEndReason(kept.id, kept.name, Side::We); }));
    for (const EndReason &reason : reasons())
        QVERIFY(reason.id != theirs.first().id);
    QVERIFY(reasons(true).size() > reasons().size());
    QVERIFY(worksAndCanBeUndone(*m_fixture, [&] { return settings().retireEndReason(theirs.first().id, false); }));
}

void tst_settingsservice::aUsedReasonKeepsItsSide()
{
    test::Loop loop;
    QVERIFY(test::writeLoop(m_fixture->services(), m_fixture->clock, loop));
    const EndReason reason = reasons().first();
    const auto ended = m_fixture->services().commands().run(
        QStringLiteral("application.decline"), loop.application, [&](Transaction &transaction) -> Status {
            auto application = transaction.get(loop.application);
            if (!application)
                return application.error();
            application->endReasonId = reason.id;
            return transaction.save(*application);
        });
    QVERIFY(ended);
    QVERIFY(isRefused(
        *m_fixture, "reason.used", [&] { return settings().editEndReason(reason.id, reason.name, Side::They); }));
    QVERIFY(worksAndCanBeUndone(
        *m_fixture, [&] { return settings().editEndReason(reason.id, QStringLiteral("Another name"), reason.side); }));
}

QTEST_GUILESS_MAIN(tst_settingsservice)
#include "tst_settingsservice.moc"
