// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/debrief/meeting.h"

#include <QTest>

using namespace shortlist;

Q_DECLARE_METATYPE(DebriefOpening)
Q_DECLARE_METATYPE(ApplicationState)
Q_DECLARE_METATYPE(DebriefState)

class tst_meeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whenADebriefOpens_data();
    void whenADebriefOpens();
    void whatMayBeDone_data();
    void whatMayBeDone();
    void whatWasSeenEarlyEndsWithTheDebrief_data();
    void whatWasSeenEarlyEndsWithTheDebrief();
    void theLeastSeniorSpeaksFirstAndTheDeciderLast();
    void theClockCountsEverybodyAndTheWhole();
};

void tst_meeting::whenADebriefOpens_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("in");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("waived");
    QTest::addColumn<DebriefOpening>("verdict");
    QTest::newRow("all in") << 3 << 3 << false << false << DebriefOpening::Opens;
    QTest::newRow("all in, a reason nobody asked for") << 3 << 3 << false << true << DebriefOpening::Opens;
    QTest::newRow("one missing") << 3 << 2 << false << false << DebriefOpening::NeedsWaiver;
    QTest::newRow("one missing, waived") << 3 << 2 << false << true << DebriefOpening::OpensWaived;
    QTest::newRow("no card at all") << 0 << 0 << false << false << DebriefOpening::NeedsWaiver;
    QTest::newRow("no card at all, waived") << 0 << 0 << false << true << DebriefOpening::OpensWaived;
    QTest::newRow("open, all in") << 3 << 3 << true << false << DebriefOpening::AlreadyOpen;
    QTest::newRow("open, one missing") << 3 << 2 << true << true << DebriefOpening::AlreadyOpen;
}

void tst_meeting::whenADebriefOpens()
{
    QFETCH(int, needed);
    QFETCH(int, in);
    QFETCH(bool, open);
    QFETCH(bool, waived);
    QTEST(debriefOpening(needed, in, open, waived), "verdict");
}

void tst_meeting::whatMayBeDone_data()
{
    QTest::addColumn<ApplicationState>("state");
    QTest::addColumn<bool>("owes");
    QTest::addColumn<QStringList>("keys"); // of planning, opening, deciding; empty: may
    QTest::addColumn<DebriefState>("openOne"); // what an open debrief is then
    const QString owes = QStringLiteral("debrief.owesCard");
    const QString held = QStringLiteral("debrief.onHold");
    const QString ended = QStringLiteral("debrief.ended");
    const auto row = [](const char *name, ApplicationState state, bool owing, const QStringList &keys,
                         DebriefState open) { QTest::newRow(name) << state << owing << keys << open; };
    row("active", ApplicationState::Active, false, { {}, {}, {} }, DebriefState::Open);
    row("active, owing a card", ApplicationState::Active, true, { {}, owes, owes }, DebriefState::Open);
    row("on hold", ApplicationState::OnHold, false, { {}, {}, held }, DebriefState::Open);
    row("on hold, owing a card", ApplicationState::OnHold, true, { {}, owes, held }, DebriefState::Open);
    for (const ApplicationState state :
        { ApplicationState::Declined, ApplicationState::Withdrawn, ApplicationState::Hired })
        row(qPrintable(enumText(state)), state, true, { ended, ended, ended }, DebriefState::Closed);
}

void tst_meeting::whatMayBeDone()
{
    QFETCH(ApplicationState, state);
    QFETCH(bool, owes);
    QFETCH(QStringList, keys);
    QStringList found;
    for (const DebriefStep step : { DebriefStep::Plan, DebriefStep::Open, DebriefStep::Decide }) {
        const Status may = debriefStep(step, state, owes);
        QVERIFY(may || (!may.error().sentence.isEmpty() && !may.error().advice.isEmpty()));
        found.append(may ? QString() : may.error().key);
    }
    QCOMPARE(found, keys);
    QTEST(debriefStateAt(DebriefState::Open, state), "openOne");
}

void tst_meeting::whatWasSeenEarlyEndsWithTheDebrief_data()
{
    // Hours of one day; 0: not at all. It was opened at ten.
    QTest::addColumn<int>("closed");
    QTest::addColumn<int>("entered"); // the stage at which the application stands now
    QTest::addColumn<int>("ended");
    QTest::addColumn<int>("until");
    QTest::newRow("goes on") << 0 << 9 << 0 << 0;
    QTest::newRow("closed") << 12 << 9 << 0 << 12;
    QTest::newRow("closed as it moved on") << 12 << 12 << 0 << 12;
    QTest::newRow("closed, and moved on since") << 12 << 15 << 0 << 12;
    QTest::newRow("closed as it ended") << 13 << 9 << 13 << 13;
    QTest::newRow("left open as it ended") << 0 << 9 << 13 << 13;
    // Of an old file, where moving on closed nothing: it may have moved more than once.
    QTest::newRow("left open as it moved on") << 0 << 15 << 0 << 10;
    QTest::newRow("closed after it moved on") << 16 << 15 << 0 << 10;
    QTest::newRow("left open as it moved on and ended") << 0 << 15 << 17 << 10;
}

void tst_meeting::whatWasSeenEarlyEndsWithTheDebrief()
{
    QFETCH(int, closed);
    QFETCH(int, entered);
    QFETCH(int, ended);
    QFETCH(int, until);
    const auto at = [](int hour) {
        return hour == 0 ? QDateTime() : QDateTime(QDate(2030, 1, 7), QTime(hour, 0), Qt::UTC);
    };
    Application application;
    application.enteredStageAt = at(entered);
    application.endedAt = at(ended);
    Debrief debrief;
    debrief.state = closed == 0 ? DebriefState::Open : DebriefState::Closed;
    debrief.openedAt = at(10);
    debrief.closedAt = at(closed);
    debrief.breakGlassReason = QStringLiteral("Ben is ill");
    QCOMPARE(shownUntil(debrief, application), at(until));
    debrief.breakGlassReason = QStringLiteral(" ");
    QVERIFY(!shownUntil(debrief, application).isValid());
}

void tst_meeting::theLeastSeniorSpeaksFirstAndTheDeciderLast()
{
    const auto person = [](const char *name, std::optional<int> grade, const char *title) {
        Person one;
        one.id = PersonId(randomUuid());
        one.name = QLatin1String(name);
        one.grade = grade;
        one.title = QLatin1String(title);
        return one;
    };
    const Person manager = person("Mira", 8, "Engineering Manager");
    const Person senior = person("Ben", {}, "Senior Backend Engineer"); // usually 7
    const Person junior = person("Ana", 5, "Associate Backend Engineer");
    const Person unknown = person("Zoe", {}, "");
    const Person decider = person("Abe", 6, "Backend Engineer");
    QStringList names;
    const QList<Person> order = speakingOrder({ decider, manager, senior, unknown, junior }, decider.id);
    for (const Person &one : order)
        names.append(one.name);
    QCOMPARE(names.join(u' '), QStringLiteral("Zoe Ana Ben Mira Abe"));
    QCOMPARE(speakingOrder({ decider, junior }, {}).last().name, QStringLiteral("Abe"));
}

void tst_meeting::theClockCountsEverybodyAndTheWhole()
{
    const QDateTime start(QDate(2030, 1, 7), QTime(9, 0), Qt::UTC);
    const PersonId ana(randomUuid());
    const PersonId ben(randomUuid());
    SpeakingClock clock;
    clock.begin(ana, start);
    clock.begin(ana, start.addSecs(30)); // goes on
    clock.begin(ben, start.addSecs(65));
    QCOMPARE(clock.secondsOf(ana, start.addSecs(100)), 65);
    QCOMPARE(clock.secondsOf(ben, start.addSecs(100)), 35);
    clock.pause(start.addSecs(100));
    QVERIFY(clock.speaker().isNull());
    clock.begin(ana, start.addSecs(200));
    QCOMPARE(clock.secondsOf(ana, start.addSecs(210)), 75);
    QCOMPARE(clock.seconds(start.addSecs(210)), 110);
    QCOMPARE(clock.seconds(start.addSecs(190)), 100); // a clock that was set back takes nothing away
    QCOMPARE(clockText(245), QStringLiteral("4:05"));
    QCOMPARE(clockText(3845), QStringLiteral("1:04:05"));
}

QTEST_GUILESS_MAIN(tst_meeting)
#include "tst_meeting.moc"
