// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

/// Applications for which no opening was chosen yet, as “New candidate” and imports make them: they are somebody's
/// work, too.
class tst_unchosenopening : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void theRecruiterOfTheJobIsToldOfADecline();
    void whoRecruitsIsToldWhereNobodyIsNamed();
    void whatTheJobAsksOfInterviewersHolds();
    void languagesThatDifferAreAskedOfNobody();
    void anOpeningThatWasChosenComesFirst();

private:
    InterviewId declined()
    {
        const InterviewId id =
            book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
        const auto noted = interviews().reply(id, m_world->senior, Reply::Declined);
        return noted ? id : InterviewId();
    }
    int told(TodayKind kind, const PersonId &person)
    {
        const QDateTime now = m_clock.nowUtc();
        const auto sections = services().today.sections({ now, now.addDays(1), person });
        for (const TodaySection &section : sections ? *sections : QList<TodaySection>()) {
            if (section.kind == kind)
                return section.total;
        }
        return 0;
    }
    bool isObjectedTo(const PersonId &person)
    {
        const auto outlook = interviews().eligible(m_world->technical, m_world->adaApplication);
        for (const EligiblePerson &one : outlook ? *outlook : QList<EligiblePerson>()) {
            if (one.person.id == person)
                return one.needsReason() || one.refused();
        }
        return true;
    }
};

void tst_unchosenopening::init()
{
    open();
    auto application = services().context.workspace.get(m_world->adaApplication);
    VERIFY_OK(application);
    application->openingId = {};
    QVERIFY(m_world->change(*application));
}

void tst_unchosenopening::theRecruiterOfTheJobIsToldOfADecline()
{
    const InterviewId id = declined();
    QVERIFY(!id.isNull());
    QCOMPARE(entry(id).recruiterId, m_world->recruiter);
    QCOMPARE(told(TodayKind::Declined, m_world->recruiter), 1);
    QCOMPARE(told(TodayKind::Declined, m_world->senior), 1);
    QCOMPARE(told(TodayKind::Declined, m_world->accountant), 0);
    auto application = services().context.workspace.get(m_world->benApplication);
    VERIFY_OK(application);
    application->openingId = {};
    application->stageId = m_world->screening;
    QVERIFY(m_world->change(*application));
    QVERIFY(told(TodayKind::NoTime, m_world->recruiter) >= 1);
    QCOMPARE(told(TodayKind::NoTime, m_world->accountant), 0);
}

void tst_unchosenopening::whoRecruitsIsToldWhereNobodyIsNamed()
{
    Opening opening = m_world->opening;
    opening.recruiterId = {};
    QVERIFY(m_world->change(opening));
    const InterviewId id = declined();
    QVERIFY(!id.isNull());
    QVERIFY(entry(id).recruiterId.isNull());
    QCOMPARE(told(TodayKind::Declined, m_world->recruiter), 1);
    QCOMPARE(told(TodayKind::Declined, m_world->boss), 0);
}

void tst_unchosenopening::whatTheJobAsksOfInterviewersHolds()
{
    QVERIFY(!isObjectedTo(m_world->senior)); // knows Ruby, as the only opening asks
    QVERIFY(isObjectedTo(m_world->kolkata)); // knows Go
}

void tst_unchosenopening::languagesThatDifferAreAskedOfNobody()
{
    Opening other = m_world->opening;
    other.id = OpeningId(randomUuid());
    other.code = QStringLiteral("1001-2");
    other.specialtyId = {};
    QVERIFY(m_world->put(other));
    QVERIFY(!isObjectedTo(m_world->kolkata));
}

void tst_unchosenopening::anOpeningThatWasChosenComesFirst()
{
    Opening other = m_world->opening;
    other.id = OpeningId(randomUuid());
    other.code = QStringLiteral("1001-2");
    other.recruiterId = m_world->boss;
    QVERIFY(m_world->put(other));
    VERIFY_OK(services().pipeline.setOpening(m_world->adaApplication, other.id));
    const InterviewId id = declined();
    QCOMPARE(entry(id).recruiterId, m_world->boss);
    QCOMPARE(told(TodayKind::Declined, m_world->boss), 1);
    QCOMPARE(told(TodayKind::Declined, m_world->recruiter), 0);
    // Taken back, it is the first one of the job again.
    VERIFY_OK(services().pipeline.setOpening(m_world->adaApplication, {}));
    QCOMPARE(entry(id).recruiterId, m_world->recruiter);
}

QTEST_GUILESS_MAIN(tst_unchosenopening)
#include "tst_unchosenopening.moc"
