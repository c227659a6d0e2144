// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/bookingrules.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// Who is offered for an interview at a time: those who can come first. It is Monday 7 January 2030, 09:00 UTC.
class tst_whoisfree : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        open();
        auto senior = services().context.workspace.get(m_world->senior);
        QVERIFY(senior.ok());
        Person other = *senior;
        other.id = PersonId(randomUuid());
        other.name = QStringLiteral("Tao Lind");
        m_other = m_world->hire(other);
    }
    void cleanup() { close(); }

    void whoHasAnotherInterviewComesAfterWhoIsFree()
    {
        QCOMPARE(best(QStringLiteral("2030-01-09 10:00")), m_world->senior);
        auto taken = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 09:30"));
        taken.applicationId = m_world->benApplication;
        QVERIFY(!book(taken).isNull());
        QCOMPARE(best(QStringLiteral("2030-01-09 10:00")), m_other);
        const EligiblePerson sena = find(m_world->senior);
        QVERIFY(sena.refused());
        QVERIFY2(sena.objections.constFirst().sentence.startsWith(QStringLiteral("Sena Holt is in ")),
            qPrintable(sena.objections.constFirst().sentence));
    }

    void itsOwnInterviewIsNotInTheWay()
    {
        const InterviewId own =
            book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
        ask(QStringLiteral("2030-01-09 10:00"), own);
        QVERIFY(find(m_world->senior).objections.isEmpty());
    }

    void outsideWorkingHoursIsSaid()
    {
        auto tao = services().context.workspace.get(m_other);
        QVERIFY(tao.ok());
        tao->workingHours = QStringLiteral("Mon-Fri 08:00-22:00");
        QVERIFY(m_world->change(*tao));
        QCOMPARE(best(QStringLiteral("2030-01-09 20:00")), m_other);
        const EligiblePerson sena = find(m_world->senior);
        QVERIFY(sena.needsReason());
        QVERIFY2(sena.objections.constFirst().sentence.contains(QStringLiteral("outside the working hours")),
            qPrintable(sena.objections.constFirst().sentence));
        // Where nobody works any more somebody is proposed all the same, and the reason asked for.
        QCOMPARE(best(QStringLiteral("2030-01-09 22:30")), m_world->senior);
    }

    void whoDeclinedIsNotProposedAgain()
    {
        const InterviewId own =
            book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
        VERIFY_OK(interviews().reply(own, m_world->senior, Reply::Declined));
        ask(QStringLiteral("2030-01-10 10:00"), own);
        QCOMPARE(m_people.constFirst().person.id, m_other);
        QCOMPARE(find(m_world->senior).objections.constFirst().sentence,
            QStringLiteral("Sena Holt declined this interview."));
        VERIFY_OK(interviews().cancel(own, QStringLiteral("nobody came")));
        QCOMPARE(best(QStringLiteral("2030-01-10 10:00")), m_other);
    }

private:
    void ask(const QString &when, const InterviewId &self = {})
    {
        const auto moment = m_world->request(m_world->technical, m_world->senior, when).when.resolve();
        QVERIFY(moment.ok());
        const auto people = interviews().eligible(m_world->technical, m_world->adaApplication, moment->utc(), 90, self);
        QVERIFY2(people, people ? "" : qPrintable(people.error().text()));
        m_people = *people;
    }
    PersonId best(const QString &when)
    {
        ask(when);
        const auto stage = services().context.workspace.get(m_world->technical);
        return stage ? proposed(*stage, m_people).value(0) : PersonId();
    }
    EligiblePerson find(const PersonId &person) const
    {
        for (const EligiblePerson &one : m_people) {
            if (one.person.id == person)
                return one;
        }
        return {};
    }

    PersonId m_other;
    QList<EligiblePerson> m_people;
};

QTEST_MAIN(tst_whoisfree)
#include "tst_whoisfree.moc"
