// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

#include <QElapsedTimer>

using namespace shortlist;

/// Everybody's load from a real workspace. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_loadservice : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void bookingsCountUntilTheyAreCancelled();
    void poolsNameTheirMembers();
    void twoThousandPeopleAreCountedAtOnce();

private:
    TeamLoad load(QDate day = {}, int weeks = LoadService::kUsualWeeks)
    {
        const auto found = services().loads.load(day, weeks);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : TeamLoad{};
    }
    WeekLoad weekOf(const PersonId &id, int week, QDate day = {})
    {
        const TeamLoad found = load(day);
        for (const PersonLoad &one : found.people) {
            if (one.person.id == id)
                return one.weeks.at(week);
        }
        return { -1, -1, -1 };
    }
};

void tst_loadservice::bookingsCountUntilTheyAreCancelled()
{
    QCOMPARE(load().monday, QDate(2030, 1, 7));
    QCOMPARE(load().people.size(), 6);
    const InterviewId booked =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-16 10:00")));
    QVERIFY(!booked.isNull());
    QCOMPARE(weekOf(m_world->senior, 0), WeekLoad());
    QCOMPARE(weekOf(m_world->senior, 1), (WeekLoad{ 1, 90, 1 }));
    QCOMPARE(load().people.first().person.id, m_world->senior);
    QCOMPARE(weekOf(m_world->senior, 0, QDate(2030, 1, 19)), (WeekLoad{ 1, 90, 1 })); // any day of the week
    VERIFY_OK(interviews().cancel(booked, QStringLiteral("Ill")));
    QCOMPARE(weekOf(m_world->senior, 1), WeekLoad());
    QCOMPARE(load({}, 0).weeks, 1);
    QCOMPARE(load({}, 1000).weeks, LoadService::kMostWeeks);
}

void tst_loadservice::poolsNameTheirMembers()
{
    QVERIFY(load().pools.isEmpty());
    VERIFY_OK(services().pools.create(QStringLiteral("Technical interview"), 2, 1));
    VERIFY_OK(services().pools.train(
        QStringLiteral("Technical interview"), { m_world->senior, m_world->junior }, TrainingLevel::Shadowing));
    QCOMPARE(load().pools.size(), 1);
    QCOMPARE(load().pools.first().second, (QSet<PersonId>{ m_world->senior, m_world->junior }));
}

void tst_loadservice::twoThousandPeopleAreCountedAtOnce()
{
    const auto written =
        services().commands().run(QStringLiteral("test.crowd"), PersonId(), [this](Transaction &transaction) -> Status {
            const QUuid team = services().context.workspace.teamScope();
            for (int i = 0; i < 2000; ++i) {
                Person person;
                person.id = PersonId(randomUuid());
                person.name = QStringLiteral("Person %1").arg(i);
                person.zone = i % 2 == 0 ? QStringLiteral("Asia/Kolkata") : QStringLiteral("America/New_York");
                if (auto added = transaction.add(person, team); !added)
                    return added;
                for (int n = 0; n < 4; ++n) {
                    Interview interview;
                    interview.id = InterviewId(randomUuid());
                    interview.applicationId = m_world->adaApplication;
                    interview.stageId = m_world->technical;
                    interview.startAt = m_clock.nowUtc().addDays(n * 7).addSecs(i % 8 * 3600);
                    interview.zone = QStringLiteral("Europe/Berlin");
                    Participant participant;
                    participant.id = ParticipantId(randomUuid());
                    participant.interviewId = interview.id;
                    participant.personId = person.id;
                    if (auto added = transaction.add(interview, team); !added)
                        return added;
                    if (auto added = transaction.add(participant, team); !added)
                        return added;
                }
            }
            return done();
        });
    VERIFY_OK(written);
    QElapsedTimer timer;
    timer.start();
    const TeamLoad found = load();
    const qint64 took = timer.elapsed();
    QCOMPARE(found.people.size(), 2006);
    QCOMPARE(found.people.first().interviews(), 4);
    qInfo("2,006 people, 8,000 interviews: %lld ms", took);
    QVERIFY2(took < 5000, qPrintable(QString::number(took))); // unoptimized, and others may be at work
}

QTEST_GUILESS_MAIN(tst_loadservice)
#include "tst_loadservice.moc"
