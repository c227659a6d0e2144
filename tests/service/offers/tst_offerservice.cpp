// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/today/todayservice.h"
#include "support/offerfixture.h"

using namespace shortlist;
using test::isRefused;
using test::worksAndCanBeUndone;

/// Offers as they are worked with: approved by a chain, changed, lapsed, accepted while others wait.
class tst_offerservice : public QObject, private test::OfferFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void aChainIsSetForAJobAndKeptByOffersInProgress();
    void whoseTurnItIsApproves();
    void aRejectionMakesItADraftAgain();
    void aDraftAfterARejectionNeedsApproval_data();
    void aDraftAfterARejectionNeedsApproval();
    void aDraftAfterAnApprovedOfferIsFree();
    void whoOnlyApprovesChangesNothing();
    void whatCannotBeAskedIsRefused();
    void approvalsAreTasksOfThosePeople();
    void aMarkedTermVoidsApprovals();
    void whatWasSentIsReplacedNotChanged();
    void whichTermsAreMarkedIsSet();
    void anOfferLapsesInItsRecruitersZone();
    void anOfferWhoseLastDayIsPastIsNotSent();
    void whereNobodyHasAZoneTheDayIsThatOfUtc();
    void anExtendedOfferIsTheNextVersion();
    void acceptingDealsWithTheOthersInOneStep();
    void aStaleOtherRefusesTheWholeStep();
    void whoIsOwedAnAnswerIsATask();
    void theTeamsMarksCountAgainWhenTheJobHasNone();
    void whoIsAskedSeesTheOfferInTheTimeline();
    void aNextVersionIsNoWithdrawal();

private:
    ApprovalChain chain() const;
    QList<TodayItem> tasks(TodayKind kind, const PersonId &person = {});
};

ApprovalChain tst_offerservice::chain() const
{
    return { ApprovalOrder::InOrder, { { QStringLiteral("Pay"), { m_loop.ana }, 1 },
                                         { QStringLiteral("Lead"), { m_loop.ben, m_loop.recruiter }, 1 } } };
}

QList<TodayItem> tst_offerservice::tasks(TodayKind kind, const PersonId &person)
{
    const QDateTime now = m->clock.nowUtc();
    const auto sections = services().today.sections({ now, now.addDays(1), person });
    if (sections) {
        for (const TodaySection &section : *sections) {
            if (section.kind == kind)
                return section.items;
        }
    }
    return {};
}

void tst_offerservice::aChainIsSetForAJobAndKeptByOffersInProgress()
{
    QVERIFY(offers().chainOf(m_loop.job)->isEmpty());
    QVERIFY(worksAndCanBeUndone(*m, [this] { return offers().setChain(m_loop.job, chain()); }));
    QCOMPARE(*offers().chainOf(m_loop.job), chain());
    const OfferId id = draft();
    QVERIFY(isRefused(*m, "offer.needsApproval", [&] { return offers().send(id); }));
    QVERIFY(offers().ask(id));
    // The default changes; what was asked stays.
    QVERIFY(offers().setChain(m_loop.job, {}));
    QCOMPARE(approvalFromText(load(id).approval).chain, chain());
    sit(m_loop.ana);
    QVERIFY(offers().approve(id));
    QCOMPARE(load(id).state, OfferState::InApproval);
}

void tst_offerservice::whoseTurnItIsApproves()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().ask(id); }));
    QCOMPARE(load(id).state, OfferState::InApproval);
    sit(m_loop.ben);
    QVERIFY(isRefused(*m, "offer.notYourTurn", [&] { return offers().approve(id); }));
    sit(m_loop.recruiter);
    QVERIFY(isRefused(*m, "offer.state", [&] { return offers().send(id); }));
    sit(m_loop.ana);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().approve(id, QStringLiteral("In the band")); }));
    QVERIFY(isRefused(*m, "offer.notYourTurn", [&] { return offers().approve(id); }));
    auto view = *offers().view(m_loop.application);
    QCOMPARE(view.offers.last().turn, (QList<PersonId>{ m_loop.ben, m_loop.recruiter }));
    QCOMPARE(view.offers.last().next, OfferStep::Wait);
    QCOMPARE(view.names.value(m_loop.ben), QStringLiteral("Ben"));
    sit(m_loop.ben);
    QCOMPARE(offers().view(m_loop.application)->offers.last().next, OfferStep::Approve);
    QVERIFY(offers().approve(id));
    QCOMPARE(load(id).state, OfferState::Approved);
    QCOMPARE(approvalFromText(load(id).approval).given.first().reason, QStringLiteral("In the band"));
    sit(m_loop.recruiter);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().send(id); }));
}

void tst_offerservice::aRejectionMakesItADraftAgain()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(offers().ask(id));
    sit(m_loop.ana);
    QVERIFY(isRefused(*m, "offer.needsReason", [&] { return offers().reject(id, QStringLiteral("  ")); }));
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().reject(id, QStringLiteral("Above the band")); }));
    QCOMPARE(load(id).state, OfferState::Draft);
    QCOMPARE(rejectionIn(approvalFromText(load(id).approval))->reason, QStringLiteral("Above the band"));
    QVERIFY(tasks(TodayKind::Approval).isEmpty());
    // Without a chain at the job, what was rejected still may not go out.
    sit(m_loop.recruiter);
    QVERIFY(offers().setChain(m_loop.job, {}));
    QVERIFY(isRefused(*m, "offer.needsApproval", [&] { return offers().send(id); }));
    Offer cheaper = load(id);
    cheaper.salaryMinor -= 100;
    QVERIFY(offers().edit(cheaper));
    QVERIFY(offers().ask(id));
    QVERIFY(approvalFromText(load(id).approval).given.isEmpty());
}

void tst_offerservice::aDraftAfterARejectionNeedsApproval_data()
{
    QTest::addColumn<bool>("rejected");
    QTest::newRow("rejected") << true;
    QTest::newRow("asked, and nothing said yet") << false;
}

void tst_offerservice::aDraftAfterARejectionNeedsApproval()
{
    QFETCH(const bool, rejected);
    const OfferId first = draft();
    QVERIFY(offers().ask(first, chain())); // for this offer alone: the job names nobody
    if (rejected) {
        sit(m_loop.ana);
        QVERIFY(offers().reject(first, QStringLiteral("Above the band")));
        sit(m_loop.recruiter);
    }
    // Withdrawn twice: the chain goes along, however often somebody tries.
    QVERIFY(offers().withdraw(first, QStringLiteral("Drafted anew")));
    const OfferId second = draft();
    QVERIFY(isRefused(*m, "offer.needsApproval", [&] { return offers().send(second); }));
    QVERIFY(offers().withdraw(second, QStringLiteral("Once more")));
    const OfferId third = draft();
    QVERIFY(isRefused(*m, "offer.needsApproval", [&] { return offers().send(third); }));
    const auto view = offers().view(m_loop.application);
    QCOMPARE(view->offers.last().next, OfferStep::Ask);
    QVERIFY(!rejectionIn(view->offers.last().approval)); // nobody said anything about this one yet
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().ask(third); }));
    const ApprovalRun run = approvalFromText(load(third).approval);
    QCOMPARE(run.chain, chain());
    sit(m_loop.ana);
    QVERIFY(offers().approve(third));
    sit(m_loop.ben);
    QVERIFY(offers().approve(third));
    sit(m_loop.recruiter);
    QVERIFY(offers().send(third));
}

void tst_offerservice::aDraftAfterAnApprovedOfferIsFree()
{
    const OfferId first = draft();
    QVERIFY(offers().ask(first, ApprovalChain{ {}, { { {}, { m_loop.ana }, 1 } } }));
    sit(m_loop.ana);
    QVERIFY(offers().approve(first));
    sit(m_loop.recruiter);
    QVERIFY(offers().send(first));
    QVERIFY(offers().declineByCandidate(first, QStringLiteral("Another offer")));
    const OfferId second = draft();
    QVERIFY(load(second).approval.isEmpty());
    QVERIFY(offers().withdraw(second, QStringLiteral("More pay")));
    Offer more = *offers().suggestion(m_loop.application);
    more.salaryMinor += 100'000;
    const auto third = offers().draft(more);
    QVERIFY(third);
    QVERIFY2(!load(*third).approval.isEmpty(), "what was approved is not this");
    QVERIFY(!offers().send(*third));
}

void tst_offerservice::whoOnlyApprovesChangesNothing()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(offers().ask(id));
    QVERIFY(offers().view(m_loop.application)->mayChange);
    sit(m_loop.ana);
    const auto view = offers().view(m_loop.application);
    QVERIFY(view->mayRead && !view->mayChange);
    Offer dearer = load(id);
    dearer.salaryMinor *= 2;
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().edit(dearer, true); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().withdraw(id, QStringLiteral("Too dear")); }));
    QVERIFY(isRefused(*m, "undo.nothing", [&] { return services().history.undo(); })); // nor by undo
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().reject(id, QStringLiteral("Too dear")); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().ask(id); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().send(id); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().draft(dearer); }));
    // Nor who approves, or what asks for that again: they could take themselves out.
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().setChain(m_loop.job, {}); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().setApproval(m_loop.job, {}, std::nullopt); }));
    QVERIFY(isRefused(*m, "offer.notYours", [&] { return offers().setMarkedTerms(m_loop.job, QList<OfferTerm>()); }));
    QVERIFY(isRefused(*m, "offer.notYours",
        [&] { return offers().setLetterTemplate(QStringLiteral("en"), QStringLiteral("Hi"), m_loop.job); }));
    QCOMPARE(toText(*offers().chainOf(m_loop.job)), toText(chain()));
    sit(m_loop.recruiter);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().withdraw(id, QStringLiteral("Too dear")); }));
}

void tst_offerservice::whatCannotBeAskedIsRefused()
{
    auto bare = *offers().suggestion(m_loop.application);
    const OfferId id = *offers().draft(bare);
    QVERIFY(isRefused(*m, "offer.noChain", [&] { return offers().ask(id); }));
    QVERIFY(isRefused(*m, "offer.incomplete", [&] { return offers().ask(id, chain()); }));
    QVERIFY(isRefused(*m, "chain.needed", [&] {
        return offers().setChain(m_loop.job, { {}, { { {}, { m_loop.ana }, 2 } } });
    }));
    QVERIFY(services().commands().run(QStringLiteral("person.leave"), m_loop.ben, [this](Transaction &t) -> Status {
        auto ben = t.get(m_loop.ben);
        ben->state = PersonState::Left;
        return t.save(*ben);
    }));
    QVERIFY(isRefused(*m, "chain.person", [&] { return offers().setChain(m_loop.job, chain()); }));
}

void tst_offerservice::approvalsAreTasksOfThosePeople()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(tasks(TodayKind::Approval).isEmpty());
    QVERIFY(offers().ask(id));
    QCOMPARE(tasks(TodayKind::Approval).size(), 1);
    QCOMPARE(tasks(TodayKind::Approval, m_loop.ana).size(), 1);
    QCOMPARE(tasks(TodayKind::Approval, m_loop.ben).size(), 0);
    const TodayItem item = tasks(TodayKind::Approval).first();
    QCOMPARE(item.personName, QStringLiteral("Ana"));
    QCOMPARE(item.candidateName, QStringLiteral("Cora Candidate"));
    QCOMPARE(item.applicationId, m_loop.application);
    QCOMPARE(item.at, m->clock.nowUtc());
    sit(m_loop.ana);
    QVERIFY(offers().approve(id));
    QCOMPARE(tasks(TodayKind::Approval, m_loop.ana).size(), 0);
    QCOMPARE(tasks(TodayKind::Approval, m_loop.ben).size(), 1);
    QCOMPARE(tasks(TodayKind::Approval).size(), 2); // Ben and Rita, one of them is enough
    QCOMPARE(services().today.more(TodayKind::Approval, { m->clock.nowUtc(), m->clock.nowUtc(), {} }, 1)->size(), 1);
}

void tst_offerservice::aMarkedTermVoidsApprovals()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(offers().ask(id));
    sit(m_loop.ana);
    QVERIFY(offers().approve(id));
    sit(m_loop.recruiter);
    // A start is no marked term.
    Offer later = load(id);
    later.startOn = later.startOn.addDays(14);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().edit(later); }));
    QCOMPARE(approvalFromText(load(id).approval).given.size(), 1);
    Offer more = load(id);
    more.salaryMinor += 100'000;
    QVERIFY(isRefused(*m, "offer.effect", [&] { return offers().edit(more); }));
    const auto effect = offers().effectOf(more);
    QVERIFY(effect && effect->asksAgain);
    QCOMPARE(effect->approvalsVoided, 1);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().edit(more, true); }));
    QCOMPARE(load(id).state, OfferState::InApproval);
    QCOMPARE(load(id).salaryMinor, more.salaryMinor);
    QVERIFY(approvalFromText(load(id).approval).given.isEmpty());
    QCOMPARE(tasks(TodayKind::Approval, m_loop.ana).size(), 1);
}

void tst_offerservice::whatWasSentIsReplacedNotChanged()
{
    const OfferId first = sent();
    Offer changed = load(first);
    changed.location = QStringLiteral("Porto");
    QVERIFY(isRefused(*m, "offer.effect", [&] { return offers().edit(changed); }));
    OfferId second;
    QVERIFY(worksAndCanBeUndone(*m, [&] {
        const auto holds = offers().edit(changed, true);
        second = holds ? *holds : OfferId();
        return holds;
    }));
    QVERIFY(second != first);
    QCOMPARE(load(first).location, QString());
    QCOMPARE(load(first).state, OfferState::Withdrawn);
    QCOMPARE(load(first).replacedById, second);
    QCOMPARE(load(second).number, 2);
    QCOMPARE(load(second).state, OfferState::Draft);
    QCOMPARE(load(second).location, QStringLiteral("Porto"));
    QVERIFY(!load(second).sentAt.isValid());
    QCOMPARE(offers().view(m_loop.application)->offers.first().replacedBy, 2);
    // The old one is over.
    QVERIFY(isRefused(*m, "offer.state", [&] { return offers().edit(load(first), true); }));
    QVERIFY(offers().send(second));
    QVERIFY(offers().accept(second));
}

void tst_offerservice::whichTermsAreMarkedIsSet()
{
    QCOMPARE(*offers().markedTerms(m_loop.job), markedByDefault());
    QVERIFY(
        worksAndCanBeUndone(*m, [this] { return offers().setMarkedTerms({}, QList<OfferTerm>{ OfferTerm::Start }); }));
    QCOMPARE(*offers().markedTerms(m_loop.job), QList<OfferTerm>{ OfferTerm::Start });
    QVERIFY(offers().setMarkedTerms(m_loop.job, QList<OfferTerm>()));
    QCOMPARE(*offers().markedTerms(m_loop.job), QList<OfferTerm>());
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    QVERIFY(offers().ask(id));
    Offer more = load(id);
    more.salaryMinor += 1;
    QVERIFY(offers().edit(more)); // nothing is marked for this job
}

void tst_offerservice::anOfferLapsesInItsRecruitersZone()
{
    auto terms = *offers().suggestion(m_loop.application);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("JPY");
    terms.startOn = QDate(2031, 3, 1);
    const QDateTime now = m->clock.nowUtc();
    const QTimeZone auckland("Pacific/Auckland");
    terms.expiresOn = now.toTimeZone(auckland).date();
    const OfferId id = *offers().draft(terms);
    QVERIFY(offers().send(id));
    const auto standing = [this] { return offers().view(m_loop.application)->offers.last().standing; };
    QCOMPARE(standing(), OfferState::Sent);
    const QDateTime midnight = QDateTime(terms.expiresOn.addDays(1), QTime(0, 0), auckland).toUTC();
    m->clock.advance(now.secsTo(midnight) - 1);
    QCOMPARE(standing(), OfferState::Sent);
    QVERIFY(tasks(TodayKind::OfferLapsed).isEmpty());
    m->clock.advance(1);
    QCOMPARE(standing(), OfferState::Lapsed); // it is still that day in UTC
    QCOMPARE(m->clock.nowUtc().date(), terms.expiresOn);
    QCOMPARE(tasks(TodayKind::OfferLapsed).size(), 1);
    QCOMPARE(tasks(TodayKind::OfferLapsed, m_loop.recruiter).size(), 1);
    QCOMPARE(tasks(TodayKind::OfferLapsed, m_loop.ana).size(), 0);
    QVERIFY(isRefused(*m, "offer.lapsed", [&] { return offers().accept(id); }));
    QCOMPARE(load(id).state, OfferState::Sent);
}

// Not that of the computer, which may stand anywhere.
void tst_offerservice::whereNobodyHasAZoneTheDayIsThatOfUtc()
{
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    const auto restored = qScopeGuard([before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
    QVERIFY(
        services().commands().run(QStringLiteral("person.edit"), m_loop.recruiter, [this](Transaction &t) -> Status {
            Person recruiter = *t.get(m_loop.recruiter);
            recruiter.zone.clear();
            return t.save(recruiter);
        }));
    auto terms = *offers().suggestion(m_loop.application);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("JPY");
    terms.startOn = QDate(2031, 3, 1);
    terms.expiresOn = m->clock.nowUtc().date();
    const OfferId id = *offers().draft(terms);
    QVERIFY(offers().send(id));
    m->clock.advance(m->clock.nowUtc().secsTo(QDateTime(terms.expiresOn, QTime(23, 59), Qt::UTC)));
    QCOMPARE(offers().view(m_loop.application)->offers.last().standing, OfferState::Sent);
    m->clock.advance(60);
    QCOMPARE(offers().view(m_loop.application)->offers.last().standing, OfferState::Lapsed);
}

void tst_offerservice::anOfferWhoseLastDayIsPastIsNotSent()
{
    auto terms = *offers().suggestion(m_loop.application);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("EUR");
    terms.startOn = QDate(2031, 3, 1);
    terms.expiresOn = m->clock.nowUtc().date();
    const OfferId id = *offers().draft(terms);
    m->clock.advance(3 * 24 * 3600);
    QVERIFY(isRefused(*m, "offer.pastDay", [&] { return offers().send(id); }));
    QCOMPARE(offers().view(m_loop.application)->offers.last().standing, OfferState::Draft);
}

void tst_offerservice::anExtendedOfferIsTheNextVersion()
{
    QVERIFY(offers().setChain(m_loop.job, chain()));
    auto terms = *offers().suggestion(m_loop.application);
    terms.salaryMinor = 1;
    terms.currency = QStringLiteral("EUR");
    terms.startOn = QDate(2031, 3, 1);
    terms.expiresOn = m->clock.nowUtc().date().addDays(3);
    const OfferId first = *offers().draft(terms);
    QVERIFY(offers().ask(first));
    for (const PersonId &person : { m_loop.ana, m_loop.ben }) {
        sit(person);
        QVERIFY(offers().approve(first));
    }
    sit(m_loop.recruiter);
    QVERIFY(offers().send(first));
    m->clock.advance(10 * 86400);
    QVERIFY(isRefused(*m, "offer.pastDay", [&] { return offers().extend(first, terms.expiresOn); }));
    QVERIFY(isRefused(*m, "offer.pastDay", [&] { return offers().extend(first, QDate()); }));
    const QDate until = m->clock.nowUtc().date().addDays(10);
    OfferId second;
    QVERIFY(worksAndCanBeUndone(*m, [&] {
        const auto next = offers().extend(first, until);
        second = next ? *next : OfferId();
        return next;
    }));
    QCOMPARE(load(second).state, OfferState::Approved); // the day is no marked term
    QCOMPARE(load(second).expiresOn, until);
    QVERIFY(tasks(TodayKind::OfferLapsed).isEmpty());
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().withdraw(second, QStringLiteral("No budget")); }));
}

void tst_offerservice::acceptingDealsWithTheOthersInOneStep()
{
    const OfferId id = sent();
    const ApplicationId kept = m->apply(QStringLiteral("Kim Kept"), m_stage);
    m->clock.advance(2 * 86400);
    const ApplicationId declined = m->apply(QStringLiteral("Dee Declined"), m_stage);
    const ApplicationId later = m->apply(QStringLiteral("Lou Later"), m_stage);
    m->clock.advance(86400);
    const auto others = offers().othersFor(id);
    QVERIFY(others);
    QCOMPARE(others->size(), 3);
    QCOMPARE(others->first().candidateName, QStringLiteral("Kim Kept"));
    QCOMPARE(others->first().stageName, QStringLiteral("Technical interview"));
    QCOMPARE(others->first().daysWaiting, 3);
    const auto reasons = services().settings.endReasons();
    EndReasonId reason;
    for (const EndReason &one : *reasons) {
        if (one.side == Side::We)
            reason = one.id;
    }
    using Choice = OtherAnswer::Choice;
    QVERIFY(worksAndCanBeUndone(*m, [&] {
        return offers().accept(
            id, { { { kept, m_stage.id, Choice::Keep }, { declined, m_stage.id, Choice::Decline, reason, {} },
                    { later, m_stage.id, Choice::TellLater } } });
    }));
    QCOMPARE(m->workspace().get(m_loop.application)->state, ApplicationState::Hired);
    QCOMPARE(m->workspace().get(m_loop.opening)->state, OpeningState::Filled);
    QCOMPARE(m->workspace().get(kept)->state, ApplicationState::Active);
    QCOMPARE(m->workspace().get(declined)->state, ApplicationState::Declined);
    QCOMPARE(m->workspace().get(declined)->endReasonId, reason);
    QCOMPARE(m->workspace().get(later)->state, ApplicationState::OnHold);
    const QList<OwedAnswer> owed = owedFromText(load(id).owed);
    QCOMPARE(owed.size(), 2);
    QCOMPARE(owed.at(0), (OwedAnswer{ declined, OwedKind::Letter, {} }));
    QCOMPARE(owed.at(1), (OwedAnswer{ later, OwedKind::Word, {} }));
}

void tst_offerservice::aStaleOtherRefusesTheWholeStep()
{
    const OfferId id = sent();
    const ApplicationId other = m->apply(QStringLiteral("Moved Meanwhile"), m_stage);
    QVERIFY(isRefused(*m, "move.stale", [&] {
        return offers().accept(id, { { { other, m_loop.offerStage, OtherAnswer::Choice::TellLater } } });
    }));
    QVERIFY(isRefused(*m, "ending.side", [&] {
        return offers().accept(id, { { { other, m_stage.id, OtherAnswer::Choice::Decline } } });
    }));
    QCOMPARE(load(id).state, OfferState::Sent);
}

void tst_offerservice::whoIsOwedAnAnswerIsATask()
{
    const OfferId id = sent();
    const ApplicationId other = m->apply(QStringLiteral("Lou Later"), m_stage);
    QVERIFY(offers().accept(id, { { { other, m_stage.id, OtherAnswer::Choice::TellLater } } }));
    QCOMPARE(tasks(TodayKind::AnswerOwed).size(), 1);
    QCOMPARE(tasks(TodayKind::AnswerOwed, m_loop.recruiter).size(), 1);
    QCOMPARE(tasks(TodayKind::AnswerOwed, m_loop.ana).size(), 0);
    QCOMPARE(tasks(TodayKind::AnswerOwed).first().candidateName, QStringLiteral("Lou Later"));
    QCOMPARE(offers().view(m_loop.application)->owed.size(), 1);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().told(id, other); }));
    QVERIFY(tasks(TodayKind::AnswerOwed).isEmpty());
    QVERIFY(offers().view(m_loop.application)->owed.isEmpty());
    QVERIFY(isRefused(*m, "offer.notOwed", [&] { return offers().told(id, other); }));
}

void tst_offerservice::theTeamsMarksCountAgainWhenTheJobHasNone()
{
    QVERIFY(offers().setMarkedTerms({}, QList<OfferTerm>{ OfferTerm::Start }));
    QVERIFY(worksAndCanBeUndone(
        *m, [this] { return offers().setApproval(m_loop.job, chain(), QList<OfferTerm>{ OfferTerm::Notes }); }));
    QCOMPARE(*offers().chainOf(m_loop.job), chain());
    const auto marks = offers().marksOf(m_loop.job);
    QCOMPARE(marks->team, QList<OfferTerm>{ OfferTerm::Start });
    QCOMPARE(marks->own, std::optional(QList<OfferTerm>{ OfferTerm::Notes }));
    QCOMPARE(*offers().markedTerms(m_loop.job), QList<OfferTerm>{ OfferTerm::Notes });
    QVERIFY(worksAndCanBeUndone(*m, [this] { return offers().setApproval(m_loop.job, chain(), std::nullopt); }));
    QVERIFY(!offers().marksOf(m_loop.job)->own);
    QCOMPARE(*offers().markedTerms(m_loop.job), QList<OfferTerm>{ OfferTerm::Start });
    QVERIFY(worksAndCanBeUndone(*m, [this] { return offers().setMarkedTerms({}, std::nullopt); }));
    QCOMPARE(*offers().markedTerms(m_loop.job), markedByDefault());
    // A chain that is refused leaves the marks as they were, too.
    QVERIFY(isRefused(*m, "chain.needed", [this] {
        return offers().setApproval(
            m_loop.job, { {}, { { {}, { m_loop.ana }, 2 } } }, QList<OfferTerm>{ OfferTerm::Notes });
    }));
}

void tst_offerservice::whoIsAskedSeesTheOfferInTheTimeline()
{
    DecisionRequest request;
    request.application = m_loop.application;
    request.stage = m_loop.offerStage;
    request.outcome = Outcome::Hold;
    request.reasons = QStringLiteral("Wait for the budget");
    QVERIFY(services().debriefs.decide(request));
    QVERIFY(services().history.undo());
    const auto lines = [this](const PersonId &viewer) {
        QStringList words;
        const auto detail = services().candidates.detail(m_loop.candidate, viewer);
        for (const TimelineLine &line : detail->timeline)
            words += QStringList{ line.words } + line.details;
        return words.join(u'|');
    };
    QVERIFY(offers().setChain(m_loop.job, chain()));
    const OfferId id = draft();
    const QString drafted = QStringLiteral("Drafted offer 1");
    QVERIFY(lines(m_loop.recruiter).contains(drafted));
    QVERIFY2(lines(m_loop.recruiter).contains(QStringLiteral("ecided")), qPrintable(lines(m_loop.recruiter)));
    QVERIFY(!lines(m_loop.ben).contains(drafted)); // interviews only
    QVERIFY(offers().ask(id));
    for (const PersonId &asked : { m_loop.ana, m_loop.ben }) {
        QVERIFY2(lines(asked).contains(drafted), qPrintable(lines(asked)));
        QVERIFY2(lines(asked).contains(QStringLiteral("Asked for approval of the offer")), qPrintable(lines(asked)));
        QVERIFY2(!lines(asked).contains(QStringLiteral("ecided")), qPrintable(lines(asked))); // not what was decided
    }
    // Also when it has gone on.
    const QString approved = QStringLiteral("Approved the offer");
    QVERIFY(!lines(m_loop.recruiter).contains(approved));
    sit(m_loop.ana);
    QVERIFY(offers().approve(id));
    // The first of two changes no state, and is told all the same.
    QCOMPARE(load(id).state, OfferState::InApproval);
    QVERIFY2(lines(m_loop.recruiter).contains(approved), qPrintable(lines(m_loop.recruiter)));
    sit(m_loop.recruiter);
    Offer raised = load(id);
    raised.salaryMinor += 100'000; // what was approved is not what is asked about now
    QVERIFY(offers().edit(raised, true));
    const auto changed = QStringLiteral("Changed the offer: Salary|Approvals given do not count any more");
    QVERIFY2(lines(m_loop.recruiter).contains(changed), qPrintable(lines(m_loop.recruiter)));
    QVERIFY(offers().withdraw(id, QStringLiteral("No budget")));
    QVERIFY2(lines(m_loop.ana).contains(QStringLiteral("Withdrew the offer")), qPrintable(lines(m_loop.ana)));
}

// In the timeline: the candidate was told of other terms, not that there is no offer any more.
void tst_offerservice::aNextVersionIsNoWithdrawal()
{
    const OfferId id = draft();
    QVERIFY(offers().send(id));
    Offer next = load(id);
    next.location = QStringLiteral("Remote");
    QVERIFY(offers().edit(next, true));
    QStringList words;
    const auto detail = services().candidates.detail(m_loop.candidate, m_loop.recruiter);
    for (const TimelineLine &line : detail->timeline)
        words += QStringList{ line.words } + line.details;
    QVERIFY2(words.contains(QStringLiteral("Replaced offer 1 by its next version")), qPrintable(words.join(u'|')));
    QVERIFY2(!words.contains(QStringLiteral("Withdrew the offer")), qPrintable(words.join(u'|')));
}

QTEST_GUILESS_MAIN(tst_offerservice)
#include "tst_offerservice.moc"
