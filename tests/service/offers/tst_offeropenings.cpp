// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/dates.h"
#include "service/today/todayservice.h"
#include "support/loop.h"
#include "support/servicefixture.h"

using namespace shortlist;
using test::isRefused;
using test::worksAndCanBeUndone;

/// One opening, and more offers than one: who else it is promised to, and what happens when it is filled. The other
/// candidate is Kim, who also stands at the offer.
class tst_offeropenings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSecondOfferForAnOpeningNeedsAReason();
    void sendingItNeedsOneAsWell();
    void aReasonThatWasGivenIsNotAskedForAgain();
    void whoElseItIsPromisedToIsSeenBefore();
    void anotherOpeningIsSuggestedWhereThereIsOne();
    void movingAnOfferToSuchAnOpeningNeedsAReason();
    void whatHasLapsedHoldsNoOpening();
    void aFilledOpeningIsRefusedWithWhoFillsIt();
    void acceptingCanFillAnotherOpening();
    void acceptingCanAddAnOpening();
    void whoApprovedTheOpeningIsNotPassedOver();
    void decliningTheOthersAsksAboutInterviewsAtShortNotice();
    void whatLapsesIsATaskOfWhoIsThere();

private:
    Services &services() { return m->services(); }
    OfferService &offers() { return m->services().offers; }
    Offer load(const OfferId &id) { return *m->workspace().get(id); }
    Opening loadOpening(const OpeningId &id) { return *m->workspace().get(id); }
    Offer terms(const ApplicationId &application)
    {
        Offer terms = *offers().suggestion(application);
        terms.openingId = m_loop.opening;
        terms.salaryMinor = 6'000'000;
        terms.currency = QStringLiteral("EUR");
        terms.startOn = QDate(2031, 3, 1);
        terms.expiresOn = m->clock.nowUtc().date().addDays(7);
        return terms;
    }
    /// An offer that is out to an application, for the one opening.
    OfferId sentTo(const ApplicationId &application)
    {
        const auto id = offers().draft(terms(application), QStringLiteral("Two of them"));
        return id && offers().send(*id, QStringLiteral("Two of them")) ? *id : OfferId();
    }
    OpeningId addOpening()
    {
        const auto added = services().jobs.addOpenings(m_loop.job, 1);
        return added ? added->first() : OpeningId();
    }
    QString lastReason() { return m->workspace().journal().batches(1)->first().reason; }

    std::unique_ptr<test::ServiceFixture> m;
    test::Loop m_loop;
    ApplicationId m_kim;
};

void tst_offeropenings::init()
{
    m = std::make_unique<test::ServiceFixture>();
    QVERIFY(m->isOpen());
    m_loop = {};
    QVERIFY(test::writeLoop(services(), m->clock, m_loop));
    services().session().person = m_loop.recruiter;
    const Stage stage = *m->workspace().get(m_loop.offerStage);
    QVERIFY(services().commands().run(
        QStringLiteral("application.move"), m_loop.application, [this](Transaction &t) -> Status {
            auto application = t.get(m_loop.application);
            application->stageId = m_loop.offerStage;
            if (auto saved = t.save(*application); !saved)
                return saved;
            auto opening = t.get(m_loop.opening);
            opening->recruiterId = m_loop.recruiter;
            return t.save(*opening);
        }));
    m_kim = m->apply(QStringLiteral("Kim Kept"), stage);
}

void tst_offeropenings::aSecondOfferForAnOpeningNeedsAReason()
{
    QVERIFY(!sentTo(m_loop.application).isNull());
    const Error error = offers().draft(terms(m_kim)).error();
    QCOMPARE(error.key, QStringLiteral("offer.openingOffered"));
    QCOMPARE(error.code, Error::Code::NeedsReason);
    QVERIFY2(error.sentence.contains(QStringLiteral("1001-1"))
                 && error.sentence.contains(QStringLiteral("Cora Candidate"))
                 && error.sentence.contains(words::date(m->clock.nowUtc().date().addDays(7))),
        qPrintable(error.sentence));
    QVERIFY(
        isRefused(*m, "offer.openingOffered", [this] { return offers().draft(terms(m_kim), QStringLiteral("  ")); }));
    QVERIFY(worksAndCanBeUndone(
        *m, [this] { return offers().draft(terms(m_kim), QStringLiteral(" Cora will not come ")); }));
    QVERIFY(offers().withdraw(offers().offersTo(m_kim)->first().id, QStringLiteral("Again")));
    QVERIFY(offers().draft(terms(m_kim), QStringLiteral(" Cora will not come ")));
    QCOMPARE(lastReason(), QStringLiteral("Cora will not come"));
}

void tst_offeropenings::sendingItNeedsOneAsWell()
{
    const auto kims = offers().draft(terms(m_kim)); // nothing is out yet
    QVERIFY(kims);
    const OfferId coras = sentTo(m_loop.application);
    QVERIFY(isRefused(*m, "offer.openingOffered", [&] { return offers().send(*kims); }));
    QVERIFY(offers().send(*kims, QStringLiteral("Cora will not come")));
    QCOMPARE(lastReason(), QStringLiteral("Cora will not come"));
    // Once the first is answered, nothing is in the way.
    QVERIFY(services().history.undo());
    QVERIFY(offers().declineByCandidate(coras, QStringLiteral("Another company")));
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().send(*kims); }));
}

void tst_offeropenings::aReasonThatWasGivenIsNotAskedForAgain()
{
    QVERIFY(!sentTo(m_loop.application).isNull());
    const auto kims = offers().draft(terms(m_kim), QStringLiteral("Cora will not come"));
    QVERIFY(kims);
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().send(*kims); }));
    QVERIFY(services().history.undo());
    // It counts for the next version, too, as long as that is for the same opening.
    QVERIFY(offers().send(*kims));
    Offer dearer = load(*kims);
    dearer.notes = QStringLiteral("Talked about the start.");
    dearer.salaryMinor += 100;
    const auto next = offers().edit(dearer, true);
    QVERIFY(next && *next != *kims);
    const Status nextSent = offers().send(*next);
    QVERIFY2(nextSent, nextSent ? "" : qPrintable(nextSent.error().text()));
    QVERIFY(services().history.undo());
    QVERIFY(services().history.undo());
    QVERIFY(services().history.undo());
    // Another one that went out since is news.
    const auto coras = offers().offersTo(m_loop.application);
    QVERIFY(coras && offers().withdraw(coras->last().id, QStringLiteral("Wrong salary")));
    m->clock.advance(60);
    QVERIFY(!sentTo(m_loop.application).isNull());
    QVERIFY(isRefused(*m, "offer.openingOffered", [&] { return offers().send(*kims); }));
    // And a reason for one opening says nothing of another.
    const OpeningId other = addOpening();
    QVERIFY(!other.isNull());
    Offer moved = load(*kims);
    moved.openingId = other;
    QVERIFY(offers().edit(moved, true));
    moved.openingId = m_loop.opening;
    QVERIFY(isRefused(*m, "offer.openingOffered", [&] { return offers().edit(moved, true); }));
}

void tst_offeropenings::whoElseItIsPromisedToIsSeenBefore()
{
    QVERIFY(offers().draft(terms(m_kim)));
    QVERIFY(offers().view(m_kim)->offers.last().claims.isEmpty());
    sentTo(m_loop.application);
    const QList<OpeningClaim> claims = offers().view(m_kim)->offers.last().claims;
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().candidateName, QStringLiteral("Cora Candidate"));
    QCOMPARE(claims.first().until, m->clock.nowUtc().date().addDays(7));
    QCOMPARE(*offers().claimsOn(terms(m_kim)), claims);
    // Nobody stands in their own way.
    QVERIFY(offers().view(m_loop.application)->offers.last().claims.isEmpty());
    const OpeningId other = addOpening();
    const auto choices = offers().openingsFor(terms(m_kim));
    QCOMPARE(choices->size(), 2);
    QCOMPARE(choices->first().claims, claims);
    QCOMPARE(choices->last().opening.id, other);
    QVERIFY(choices->last().claims.isEmpty());
}

void tst_offeropenings::anotherOpeningIsSuggestedWhereThereIsOne()
{
    sentTo(m_loop.application);
    QCOMPARE(offers().suggestion(m_kim)->openingId, m_loop.opening); // there is no other
    const OpeningId other = addOpening();
    QCOMPARE(offers().suggestion(m_kim)->openingId, other);
    QVERIFY(services().jobs.holdOpening(other));
    QCOMPARE(offers().suggestion(m_kim)->openingId, m_loop.opening);
}

void tst_offeropenings::movingAnOfferToSuchAnOpeningNeedsAReason()
{
    sentTo(m_loop.application);
    Offer kims = terms(m_kim);
    kims.openingId = addOpening();
    kims.id = *offers().draft(kims);
    Offer moved = load(kims.id);
    moved.openingId = m_loop.opening;
    QVERIFY(isRefused(*m, "offer.openingOffered", [&] { return offers().edit(moved, true); }));
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().edit(moved, true, QStringLiteral("It is hers")); }));
    // What else is changed of it asks nothing.
    moved.location = QStringLiteral("Porto");
    QVERIFY(offers().edit(moved));
}

void tst_offeropenings::whatHasLapsedHoldsNoOpening()
{
    sentTo(m_loop.application);
    m->clock.advance(8 * 86400);
    QVERIFY(offers().claimsOn(terms(m_kim))->isEmpty());
    QVERIFY(worksAndCanBeUndone(*m, [this] { return offers().draft(terms(m_kim)); }));
}

void tst_offeropenings::aFilledOpeningIsRefusedWithWhoFillsIt()
{
    const OfferId kims = *offers().draft(terms(m_kim));
    QVERIFY(offers().accept(sentTo(m_loop.application)));
    const Error error = offers().send(kims, QStringLiteral("All the same")).error();
    QCOMPARE(error.key, QStringLiteral("offer.openingTaken"));
    QVERIFY2(error.sentence.contains(QStringLiteral("is filled by Cora Candidate")), qPrintable(error.sentence));
    const ApplicationId third = m->apply(QStringLiteral("Lou Later"), *m->workspace().get(m_loop.offerStage));
    QVERIFY(isRefused(*m, "offer.openingTaken", [&] { return offers().draft(terms(third)); }));
    QVERIFY(offers().suggestion(third)->openingId.isNull());
    // It can be chosen no more, but is still shown of the offer that names it.
    const auto choices = offers().openingsFor(load(kims));
    QCOMPARE(choices->size(), 1);
    QCOMPARE(choices->first().opening.state, OpeningState::Filled);
    QCOMPARE(offers().view(m_kim)->offers.last().claims.first().state, OpeningState::Filled);
}

void tst_offeropenings::acceptingCanFillAnotherOpening()
{
    const OfferId coras = sentTo(m_loop.application);
    const OfferId kims = sentTo(m_kim);
    const OpeningId other = addOpening();
    QVERIFY(offers().accept(coras));
    QVERIFY(isRefused(*m, "offer.openingTaken", [&] { return offers().accept(kims); }));
    Acceptance how;
    how.opening = other;
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().accept(kims, how); }));
    QCOMPARE(load(kims).openingId, other);
    QCOMPARE(loadOpening(other).filledById, m_kim);
    QCOMPARE(loadOpening(m_loop.opening).filledById, m_loop.application);
    QCOMPARE(m->workspace().get(m_kim)->openingId, other);
}

void tst_offeropenings::acceptingCanAddAnOpening()
{
    const OfferId coras = sentTo(m_loop.application);
    const OfferId kims = sentTo(m_kim);
    QVERIFY(offers().accept(coras));
    Acceptance how;
    how.addOpening = true;
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().accept(kims, how); }));
    const Opening added = loadOpening(load(kims).openingId);
    QCOMPARE(added.code, QStringLiteral("1001-2"));
    QCOMPARE(added.recruiterId, m_loop.recruiter);
    QCOMPARE(added.filledById, m_kim);
    // One step back takes the opening away again.
    QVERIFY(services().history.undo());
    QCOMPARE(m->workspace().all<Opening>()->size(), 1);
    QCOMPARE(load(kims).state, OfferState::Sent);
}

void tst_offeropenings::whoApprovedTheOpeningIsNotPassedOver()
{
    QVERIFY(offers().setApproval(
        m_loop.job, { {}, { { {}, { m_loop.recruiter }, 1 } } }, QList<OfferTerm>{ OfferTerm::Opening }));
    const OfferId kims = *offers().draft(terms(m_kim));
    QVERIFY(offers().ask(kims));
    QVERIFY(offers().approve(kims));
    QVERIFY(offers().send(kims));
    Acceptance how;
    how.opening = addOpening();
    QVERIFY(isRefused(*m, "offer.openingMarked", [&] { return offers().accept(kims, how); }));
    QVERIFY(offers().setMarkedTerms(m_loop.job, std::nullopt));
    QVERIFY(offers().accept(kims, how));
}

void tst_offeropenings::decliningTheOthersAsksAboutInterviewsAtShortNotice()
{
    const OfferId coras = sentTo(m_loop.application);
    Interview soon;
    soon.id = InterviewId(randomUuid());
    soon.applicationId = m_kim;
    soon.stageId = m_loop.interviewStage;
    soon.state = InterviewState::Confirmed;
    soon.startAt = m->clock.nowUtc().addSecs(3 * 3600);
    soon.minutes = 60;
    soon.zone = QStringLiteral("Europe/Berlin");
    QVERIFY(services().commands().run(QStringLiteral("interview.book"), m_kim,
        [&](Transaction &t) { return t.add(soon, candidateScope(m->workspace().get(m_kim)->candidateId)); }));
    const auto reasons = services().settings.endReasons();
    Acceptance how;
    for (const EndReason &one : *reasons) {
        if (one.side == Side::We)
            how.others = { { m_kim, m_loop.offerStage, OtherAnswer::Choice::Decline, one.id, {} } };
    }
    QVERIFY(isRefused(*m, "decline.shortNotice", [&] { return offers().accept(coras, how); }));
    how.shortNotice = ShortNotice::Keep;
    QVERIFY(worksAndCanBeUndone(*m, [&] { return offers().accept(coras, how); }));
    QCOMPARE(m->workspace().get(soon.id)->state, InterviewState::Confirmed);
    QVERIFY(services().history.undo());
    how.shortNotice = ShortNotice::Cancel;
    QVERIFY(offers().accept(coras, how));
    QCOMPARE(m->workspace().get(soon.id)->state, InterviewState::Cancelled);
}

void tst_offeropenings::whatLapsesIsATaskOfWhoIsThere()
{
    sentTo(m_loop.application);
    m->clock.advance(9 * 86400);
    const auto keepers = [this](const PersonId &recruiter, const PersonId &manager) {
        const Status named =
            services().commands().run(QStringLiteral("opening.edit"), m_loop.opening, [&](Transaction &t) {
                auto opening = t.get(m_loop.opening);
                opening->recruiterId = recruiter;
                opening->hiringManagerId = manager;
                return t.save(*opening);
            });
        QStringList names;
        for (const auto &[name, person] :
            { std::pair{ "Rita", m_loop.recruiter }, std::pair{ "Ana", m_loop.ana }, std::pair{ "Ben", m_loop.ben } }) {
            const QDateTime now = m->clock.nowUtc();
            const auto sections = services().today.sections({ now, now.addDays(1), person });
            for (const TodaySection &section : *sections) {
                if (section.kind == TodayKind::OfferLapsed && named)
                    names.append(QString::fromLatin1(name));
            }
        }
        return names.join(u',');
    };
    QCOMPARE(keepers(m_loop.recruiter, m_loop.ana), QStringLiteral("Rita"));
    QCOMPARE(keepers({}, m_loop.ana), QStringLiteral("Ana"));
    QCOMPARE(keepers({}, {}), QStringLiteral("Rita,Ana,Ben")); // nobody is named, so everybody may see it
    QVERIFY(services().commands().run(QStringLiteral("person.leave"), m_loop.recruiter, [this](Transaction &t) {
        auto rita = t.get(m_loop.recruiter);
        rita->state = PersonState::Left;
        return t.save(*rita);
    }));
    QCOMPARE(keepers(m_loop.recruiter, m_loop.ben), QStringLiteral("Ben"));
}

QTEST_GUILESS_MAIN(tst_offeropenings)
#include "tst_offeropenings.moc"
