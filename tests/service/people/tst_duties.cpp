// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/duties.h"
#include "support/offerfixture.h"

using namespace shortlist;

/// What waits for somebody who is about to leave.
class tst_duties : public QObject, private test::OfferFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void offersToApproveAreTold();
    void debriefsToDecideAreTold();

private:
    QString dutiesOf(const PersonId &person, const PersonId &viewer)
    {
        const auto duties = openDuties(services().context.workspace, *services().context.workspace.get(person), viewer);
        return duties ? duties->join(u'\n') : duties.error().text();
    }
};

void tst_duties::offersToApproveAreTold()
{
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), QString());
    const ApprovalChain chain{ ApprovalOrder::InOrder,
        { { QStringLiteral("Team"), { m_loop.ana }, 1 }, { QStringLiteral("Pay"), { m_loop.ben }, 1 } } };
    QVERIFY(offers().setChain(m_loop.job, chain));
    const OfferId offer = draft();
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), QString()); // not asked for yet
    QVERIFY(offers().ask(offer));
    // His turn comes after Ana's.
    QCOMPARE(
        dutiesOf(m_loop.ben, m_loop.recruiter), QStringLiteral("1 offer(s) wait for Ben to approve: Cora Candidate."));
    sit(m_loop.ana);
    QVERIFY(offers().approve(offer));
    QCOMPARE(dutiesOf(m_loop.ana, m_loop.recruiter), QString());
    sit(m_loop.ben);
    QVERIFY(offers().approve(offer));
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), QString());
}

void tst_duties::debriefsToDecideAreTold()
{
    QVERIFY(services().debriefs.plan(m_loop.application, { {}, {}, 30, { m_loop.ana, m_loop.ben }, m_loop.ben }));
    const QString said = QStringLiteral("Ben is to decide in the debrief on Cora Candidate.");
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), said);
    QCOMPARE(dutiesOf(m_loop.ana, m_loop.recruiter), QString());
    QVERIFY(services().debriefs.open(m_loop.application, QStringLiteral("Ana is ill")));
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), said);
    QVERIFY(services().debriefs.close(services().context.workspace.all<Debrief>()->first().id));
    QCOMPARE(dutiesOf(m_loop.ben, m_loop.recruiter), QString());
}

QTEST_GUILESS_MAIN(tst_duties)
#include "tst_duties.moc"
