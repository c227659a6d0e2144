// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/people/peopleservice.h"
#include "support/offerfixture.h"

using namespace shortlist;
using test::isRefused;
using test::worksAndCanBeUndone;

/// An offer that waits for the approval of somebody who has left.
class tst_goneapprover : public QObject, private test::OfferFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void itSaysWhoHasLeft();
    void askedAgainItKeepsWhatWasSaid();
    void aChangedTermAsksTheJobsChain();
    void withEverybodyThereItIsNotAskedAgain();
    void whereEnoughAreLeftNothingIsHeldUp();

private:
    ApprovalChain chain(const PersonId &second) const;

    OfferId m_offer;
};

void tst_goneapprover::init()
{
    open();
    QVERIFY(offers().setChain(m_loop.job, chain(m_loop.ben)));
    m_offer = draft();
    QVERIFY(offers().ask(m_offer));
    sit(m_loop.ana);
    QVERIFY(offers().approve(m_offer, QStringLiteral("In the band")));
    sit(m_loop.recruiter);
    QVERIFY(services().people.setState(m_loop.ben, PersonState::Left));
}

ApprovalChain tst_goneapprover::chain(const PersonId &second) const
{
    return { ApprovalOrder::InOrder,
        { { QStringLiteral("Pay"), { m_loop.ana }, 1 }, { QStringLiteral("Lead"), { second }, 1 } } };
}

void tst_goneapprover::itSaysWhoHasLeft()
{
    const auto view = offers().view(m_loop.application);
    QVERIFY(view);
    QCOMPARE(view->offers.last().gone, QStringList{ QStringLiteral("Ben") });
}

void tst_goneapprover::askedAgainItKeepsWhatWasSaid()
{
    // The job still names who has left.
    QVERIFY(isRefused(*m, "chain.person", [this] { return offers().ask(m_offer); }));
    QVERIFY(offers().setChain(m_loop.job, chain(m_loop.recruiter)));
    QVERIFY(worksAndCanBeUndone(*m, [this] { return offers().ask(m_offer); }));
    const auto view = offers().view(m_loop.application);
    QVERIFY(view && view->offers.last().gone.isEmpty());
    QCOMPARE(view->offers.last().turn, QList{ m_loop.recruiter });
    QCOMPARE(view->offers.last().approval.given.size(), 1);
    QVERIFY(offers().approve(m_offer));
    QCOMPARE(load(m_offer).state, OfferState::Approved);
}

void tst_goneapprover::aChangedTermAsksTheJobsChain()
{
    Offer terms = load(m_offer);
    terms.salaryMinor += 100'000;
    QVERIFY(isRefused(*m, "chain.person", [&] { return offers().edit(terms, true); }));
    QVERIFY(offers().setChain(m_loop.job, chain(m_loop.recruiter)));
    QVERIFY(offers().edit(terms, true));
    const ApprovalRun run = approvalFromText(load(m_offer).approval);
    QCOMPARE(run.chain, chain(m_loop.recruiter));
    QVERIFY(run.given.isEmpty());
}

void tst_goneapprover::withEverybodyThereItIsNotAskedAgain()
{
    QVERIFY(services().people.setState(m_loop.ben, PersonState::Active));
    QVERIFY(isRefused(*m, "offer.state", [this] { return offers().ask(m_offer); }));
}

void tst_goneapprover::whereEnoughAreLeftNothingIsHeldUp()
{
    const ApprovalRun run{ { ApprovalOrder::InOrder, { { {}, { m_loop.ana, m_loop.ben, m_loop.recruiter }, 2 } } },
        m->clock.nowUtc(), {} };
    QVERIFY(holdingUp(run, { m_loop.ben }).isEmpty());
    QCOMPARE(holdingUp(run, { m_loop.ben, m_loop.ana }), (QList{ m_loop.ana, m_loop.ben }));
    // Who has spoken before they left has spoken.
    ApprovalRun spoken = run;
    spoken.given = { { m_loop.ben, Verdict::Approved, {}, m->clock.nowUtc() } };
    QVERIFY(holdingUp(spoken, { m_loop.ben, m_loop.ana }).isEmpty());
}

QTEST_GUILESS_MAIN(tst_goneapprover)
#include "tst_goneapprover.moc"
