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
    void aRejectedOfferDoesNotGoOutBecauseWhoRejectedItLeft();
    void aChangeAsksNobodyWhereNobodyIsLeftToAsk();
    void anOfferThatWaitsForNobodyIsAskedAnew();

private:
    ApprovalChain chain(const PersonId &second) const;
    /// Another offer, asked of Ana alone and answered by her, who leaves then; the job names nobody.
    OfferId answeredByAnaWhoLeft(Verdict verdict);

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

OfferId tst_goneapprover::answeredByAnaWhoLeft(Verdict verdict)
{
    const ApprovalChain ana{ ApprovalOrder::InOrder, { { QStringLiteral("Finance"), { m_loop.ana }, 1 } } };
    if (!offers().withdraw(m_offer, QStringLiteral("Anew")) || !offers().setChain(m_loop.job, {}))
        return {};
    const OfferId id = draft();
    if (!offers().ask(id, ana))
        return {};
    sit(m_loop.ana);
    const Status said = verdict == Verdict::Approved ? offers().approve(id) : offers().reject(id, QStringLiteral("No"));
    sit(m_loop.recruiter);
    return said && services().people.setState(m_loop.ana, PersonState::Left) ? id : OfferId();
}

void tst_goneapprover::aRejectedOfferDoesNotGoOutBecauseWhoRejectedItLeft()
{
    const OfferId id = answeredByAnaWhoLeft(Verdict::Rejected);
    QVERIFY(!id.isNull());
    QVERIFY(isRefused(*m, "offer.nobodyLeft", [&] { return offers().send(id); }));
    QVERIFY(isRefused(*m, "offer.nobodyLeft", [&] { return offers().ask(id); }));
    QVERIFY(isRefused(*m, "chain.person", [&] { return offers().ask(id, chain(m_loop.recruiter)); }));
    const ApprovalChain rita{ ApprovalOrder::InOrder, { { {}, { m_loop.recruiter }, 1 } } };
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().ask(id, rita); }));
    QVERIFY(offers().approve(id));
    QVERIFY(offers().send(id));
}

void tst_goneapprover::aChangeAsksNobodyWhereNobodyIsLeftToAsk()
{
    const OfferId id = answeredByAnaWhoLeft(Verdict::Approved);
    QVERIFY(!id.isNull());
    Offer terms = load(id);
    terms.salaryMinor += 100'000;
    // Not even the question is put: what it would promise cannot be done.
    QVERIFY(isRefused(*m, "offer.nobodyLeft", [&] { return offers().edit(terms, false); }));
    QVERIFY(isRefused(*m, "offer.nobodyLeft", [&] { return offers().edit(terms, true); }));
    QVERIFY(offers().send(id)); // as it was approved
    terms = load(id);
    terms.salaryMinor += 100'000;
    QVERIFY(isRefused(*m, "offer.nobodyLeft", [&] { return offers().edit(terms, true); }));
    QVERIFY(offers().setChain(m_loop.job, { ApprovalOrder::InOrder, { { {}, { m_loop.recruiter }, 1 } } }));
    const auto next = offers().edit(terms, true);
    QVERIFY(next);
    QCOMPARE(whoseTurn(approvalFromText(load(*next).approval)), QList{ m_loop.recruiter });
}

void tst_goneapprover::anOfferThatWaitsForNobodyIsAskedAnew()
{
    // As it was written before such a change was refused.
    QVERIFY(services().commands().run(QStringLiteral("test.lost"), m_offer, [this](Transaction &t) -> Status {
        auto offer = t.get(m_offer);
        offer->approval.clear();
        return t.save(*offer);
    }));
    const auto view = offers().view(m_loop.application);
    QVERIFY(view);
    QCOMPARE(view->offers.last().next, OfferStep::Ask);
    const ApprovalChain rita{ ApprovalOrder::InOrder, { { {}, { m_loop.recruiter }, 1 } } };
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().ask(m_offer, rita); }));
    QVERIFY(offers().approve(m_offer));
    QCOMPARE(load(m_offer).state, OfferState::Approved);
}

QTEST_GUILESS_MAIN(tst_goneapprover)
#include "tst_goneapprover.moc"
