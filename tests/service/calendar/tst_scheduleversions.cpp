// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

namespace {

const QString kBerlin = QStringLiteral("Europe/Berlin");

/// “3, edited Place: 2030-01-09 09:30, 90, Hugo Bern, Room 2” for each version.
QStringList told(const QList<ScheduleVersion> &versions)
{
    QStringList lines;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const ScheduleVersion &one = versions.at(i);
        const ScheduleVersion *before = i + 1 < versions.size() ? &versions.at(i + 1) : nullptr;
        lines += QStringLiteral("%1 %2: %3, %4, %5, %6")
                     .arg(one.numberText(), one.changeText(before), one.startAt.toString(QStringLiteral("d HH:mm")))
                     .arg(one.minutes)
                     .arg(one.peopleText(), one.place);
    }
    return lines;
}

} // namespace

/// The numbered versions of an interview, out of the journal.
class tst_scheduleversions : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void eachChangeIsAVersionAndUndoingItIsAnother();
    void theSameMomentOnAnotherClockIsAnEdit();
    void whatNoInvitationTellsIsNone();
    void whoChangedItAndWhenIsKnown();
    void aBookingThatWasUndoneCountsOn();
    void thoseOfOneStepAreToldApart();

private:
    QList<ScheduleVersion> versions(const InterviewId &id)
    {
        const auto all = services().invitations.versions(id);
        if (!all)
            qWarning("%s", qPrintable(all.error().text() + all.error().detail));
        return all ? *all : QList<ScheduleVersion>();
    }
    InterviewId bookSenior()
    {
        BookingRequest request =
            m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00"));
        request.place = QStringLiteral("Room 1");
        return book(request);
    }
};

void tst_scheduleversions::eachChangeIsAVersionAndUndoingItIsAnother()
{
    const InterviewId id = bookSenior();
    const QString booked = QStringLiteral("1 Booked: 9 09:00, 90, Sena Holt, Room 1");
    QCOMPARE(told(versions(id)), QStringList{ booked });
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(11, 0), kBerlin } }));
    VERIFY_OK(interviews().changePeople(
        { id, 2, { { m_world->boss }, { m_world->junior, ParticipantRole::Shadow } }, QStringLiteral("she is ill") }));
    VERIFY_OK(interviews().changePlace(id, QStringLiteral("Room 2")));
    VERIFY_OK(interviews().confirm(id));
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.redo());
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    QCOMPARE(told(versions(id)),
        (QStringList{ QStringLiteral("5, edited Cancelled: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 1"),
            QStringLiteral("5 People, done again: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 1"),
            QStringLiteral("4 People, undone: 9 10:00, 90, Sena Holt, Room 1"),
            QStringLiteral("3, edited Place, undone: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 1"),
            QStringLiteral("3, edited Confirmed, undone: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 2"),
            QStringLiteral("3, edited Confirmed: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 2"),
            QStringLiteral("3, edited Place: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 2"),
            QStringLiteral("3 People: 9 10:00, 90, Hugo Bern, Juna Park (Shadow), Room 1"),
            QStringLiteral("2 Time: 9 10:00, 90, Sena Holt, Room 1"), booked }));
    const auto facts = services().invitations.facts(id);
    VERIFY_OK(facts);
    // Each of them was told, and calendar programs take only what has a higher number.
    QCOMPARE(facts->sequence, versions(id).first().sequence());
    QCOMPARE(facts->sequence, 9);
}

void tst_scheduleversions::theSameMomentOnAnotherClockIsAnEdit()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Accepted));
    VERIFY_OK(interviews().reschedule({ id, 1, { QDate(2030, 1, 9), QTime(9, 0), QStringLiteral("Europe/London") } }));
    const InterviewEntry moved = entry(id);
    QCOMPARE(moved.interview.version, 1);
    QCOMPARE(moved.interview.zone, QStringLiteral("Europe/London"));
    QCOMPARE(moved.interview.wallClock, QStringLiteral("2030-01-09T09:00"));
    QCOMPARE(moved.people.first().reply, Reply::Accepted);
    QCOMPARE(told(versions(id)).first(), QStringLiteral("1, edited Time zone: 9 09:00, 90, Sena Holt, Room 1"));
}

void tst_scheduleversions::whatNoInvitationTellsIsNone()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    VERIFY_OK(services().invitations.setAside(id, m_world->senior));
    VERIFY_OK(interviews().reply(id, {}, Reply::Accepted));
    VERIFY_OK(interviews().confirm(id)); // it was
    m_clock.set(entry(id).interview.startAt);
    VERIFY_OK(interviews().markHeld(id));
    QCOMPARE(versions(id).size(), 1);
    QCOMPARE(versions(InterviewId(randomUuid())).size(), 0);
}

void tst_scheduleversions::whoChangedItAndWhenIsKnown()
{
    const InterviewId id = bookSenior();
    m_clock.advance(3600);
    services().session().person = m_world->boss;
    VERIFY_OK(interviews().reschedule(
        { id, 1, { QDate(2030, 1, 9), QTime(11, 0), kBerlin }, 45, QStringLiteral("short of time") }));
    const auto all = versions(id);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().changedByName, QStringLiteral("Hugo Bern"));
    QCOMPARE(all.first().changedAt, m_clock.nowUtc());
    QCOMPARE(all.first().changeText(&all.last()), QStringLiteral("Time, length"));
    QCOMPARE(all.first().zone, kBerlin);
    QCOMPARE(all.last().changedAt, m_clock.nowUtc().addSecs(-3600));
}

void tst_scheduleversions::aBookingThatWasUndoneCountsOn()
{
    const InterviewId id = bookSenior();
    VERIFY_OK(services().history.undo());
    VERIFY_OK(services().history.redo());
    QCOMPARE(told(versions(id)), (QStringList{ QStringLiteral("3 Booked, done again: 9 09:00, 90, Sena Holt, Room 1"),
                                     QStringLiteral("2 Booked, undone: 9 09:00, 90, , Room 1"),
                                     QStringLiteral("1 Booked: 9 09:00, 90, Sena Holt, Room 1") }));
}

void tst_scheduleversions::thoseOfOneStepAreToldApart()
{
    const InterviewId one = bookSenior();
    InterviewId other;
    VERIFY_OK(services().commands().run(QStringLiteral("test.two"), one, [&](Transaction &transaction) -> Status {
        auto interview = transaction.get(one);
        if (!interview)
            return interview.error();
        interview->place = QStringLiteral("Room 3");
        ++interview->version;
        if (auto saved = transaction.save(*interview); !saved)
            return saved;
        Interview second = *interview;
        second.id = other = InterviewId(randomUuid());
        second.startAt = second.startAt.addDays(1);
        if (auto added = transaction.add(second, m_workspace->services().context.workspace.teamScope()); !added)
            return added;
        Participant part;
        part.id = ParticipantId(randomUuid());
        part.interviewId = other;
        part.personId = m_world->boss;
        return transaction.add(part, m_workspace->services().context.workspace.teamScope());
    }));
    QCOMPARE(versions(one).first().peopleText(), QStringLiteral("Sena Holt"));
    QCOMPARE(versions(other).first().peopleText(), QStringLiteral("Hugo Bern"));
    QCOMPARE(versions(other).size(), 1);
}

QTEST_GUILESS_MAIN(tst_scheduleversions)
#include "tst_scheduleversions.moc"
