// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offers/letter.h"
#include "service/core/commandrunner.h"
#include "service/offers/offerview.h"

#include <QTimeZone>

namespace shortlist {

class PipelineService;

/// Offers: drafted, approved, sent, answered. Accepting hires and fills the opening in the same step. Whatever changes
/// an offer but approving and rejecting is refused (“offer.notYours”) to whoever ownsJob() refuses. So
/// is what a job has of its own (who approves, what asks for that again, the letter) to whomever ownsJob() is false
/// for.
class OfferService {
public:
    OfferService(const ServiceContext &context, const PipelineService &pipeline)
        : m_context(context)
        , m_pipeline(pipeline)
    {
    }

    /// What a first draft starts with: the job's title and level, the application's opening (or the oldest open one),
    /// its specialty and target start. An opening that is not open any more is passed over, and where the application
    /// has none, one that is promised to nobody comes first. After an earlier offer to the application it repeats the
    /// last one's terms; else it takes the currency that was last offered to anybody. Key “offer.notYours”.
    Result<Offer> suggestion(const ApplicationId &application) const;

    /// Stores a new draft with the next number. Refused while another offer to the application is live (“offer.live”),
    /// when the application is not active (“offer.notActive”) or does not stand at its offer stage (“offer.stage”),
    /// when the opening is not open any more (“offer.openingTaken”), and, without a reason why, while somebody else's
    /// offer for it is out (NeedsReason, “offer.openingOffered”). The reason is journalled. Where the offer before was
    /// asked about and not approved, or says something else in a marked term, the draft has its chain to pass (see
    /// owedByNextDraft()), whatever the job's says.
    Result<OfferId> draft(const Offer &terms, const QString &why = {});

    /// Who else the opening of these terms is promised to, or who filled it; none: it is free, or none is chosen.
    Result<QList<OpeningClaim>> claimsOn(const Offer &terms) const;
    /// The openings that can be chosen for these terms, by code: those of the job that are open, and the one they name.
    Result<QList<OpeningChoice>> openingsFor(const Offer &terms) const;

    /// What storing these terms would do; nothing is stored. Key “offer.notYours”.
    Result<TermsChange> effectOf(const Offer &terms) const;
    /// Changes the terms of an offer that is live; the version that holds them afterwards. What was sent stays: its
    /// change is the next version, which is sent anew. A change of a marked term voids approvals and asks again; other
    /// changes keep them. Where effectOf() has something to say it is refused (NeedsReason, “offer.effect”, with the
    /// sentence) until `agreed`. Another opening is checked like that of a draft, with the same `why`. Where it would
    /// be asked again and nobody is left to ask: “offer.nobodyLeft”, “chain.person”.
    Result<OfferId> edit(const Offer &terms, bool agreed = false, const QString &why = {});
    /// Gives more time: the next version with another last day to accept. Key “offer.pastDay”.
    Result<OfferId> extend(const OfferId &offer, QDate until);

    /// The chain that offers for a job are approved by; without groups: nobody has to.
    Result<ApprovalChain> chainOf(const JobId &job) const;
    /// Sets it. Offers in progress keep the chain they were asked with. Errors of checkChain(); “chain.person” for
    /// somebody who has left.
    Status setChain(const JobId &job, const ApprovalChain &chain);
    /// The terms whose change asks for approval again: the job's, else the team's, else markedByDefault().
    Result<QList<OfferTerm>> markedTerms(const JobId &job) const;
    /// The same told apart; with a null job only the team's.
    Result<MarkedTerms> marksOf(const JobId &job) const;
    /// Sets them for a job, or (null) for the team; nothing: those of the team count again, or the built-in ones.
    Status setMarkedTerms(const JobId &job, const std::optional<QList<OfferTerm>> &terms);
    /// Chain and marked terms of a job in one step. Errors of setChain().
    Status setApproval(const JobId &job, const ApprovalChain &chain, const std::optional<QList<OfferTerm>> &marked);

    /// Asks for approval of a draft: by the job's chain, or by another one for this offer alone. An offer that waits
    /// for somebody who has left is asked again; what was said by those who are asked once more stays. One that
    /// waitsForNobody() is asked from its start. Keys: “offer.noChain”, “offer.nobodyLeft”, “offer.incomplete”,
    /// “chain.person” and those of checkChain().
    Status ask(const OfferId &offer, const std::optional<ApprovalChain> &chain = {});
    /// Whoever is at the desk approves. Key “offer.notYourTurn”.
    Status approve(const OfferId &offer, const QString &remark = {});
    /// Whoever is at the desk rejects, with a reason: nobody else is asked, and the offer is a draft again. Keys
    /// “offer.notYourTurn”, “offer.needsReason”.
    Status reject(const OfferId &offer, const QString &reason);

    /// Marks an offer as sent; the terms must be complete (“offer.incomplete” lists what is missing), and approved
    /// where the job has a chain or somebody was asked (“offer.needsApproval”, or “offer.nobodyLeft” where they have
    /// left and the job names nobody). The opening is checked like that of a draft, with the same `why`; the reason
    /// that was given when the opening was chosen counts here too, unless another offer for it went out since.
    Status send(const OfferId &offer, const QString &why = {});
    /// Hires: the application is hired, the opening filled, and the others dealt with as said, in one step; who is not
    /// among the others is left as they are. Refused when the opening was filled meanwhile and no other is named
    /// (“offer.openingTaken”), when another is named but the opening is a marked term of what was approved
    /// (“offer.openingMarked”), or when the last day to accept is over (“offer.lapsed”). Errors of declining, among
    /// them “decline.shortNotice”, and of holding come through.
    Status accept(const OfferId &offer, const Acceptance &how = {});
    /// The live applications of others for the same job, who waits longest first.
    Result<QList<OtherApplication>> othersFor(const OfferId &offer) const;
    /// Notes that somebody got the answer that was owed. Key “offer.notOwed”.
    Status told(const OfferId &offer, const ApplicationId &application);
    /// The candidate said no, with a reason.
    Status declineByCandidate(const OfferId &offer, const QString &reason);
    /// Nobody answered in time, or we take it back.
    Status lapse(const OfferId &offer);
    Status withdraw(const OfferId &offer, const QString &reason);

    /// The languages that letters are written in: “de”, “en”.
    static QStringList letterLanguages();
    /// The letter in a language, Markdown with fields: the job's own, else the team's, else the built-in one; with a
    /// null job the team's. Key “letter.language”.
    Result<QString> letterTemplate(const QString &language, const JobId &job = {}) const;
    /// Sets that of a job, or (null) of the team; an empty text takes the team's back, or the built-in one. Errors of
    /// checkLetter().
    Status setLetterTemplate(const QString &language, const QString &text, const JobId &job = {});
    /// The letter of an offer, its fields filled in. `language` also says how amounts and days are written: “de_AT”.
    /// With `text` it is that one instead of the stored one. Errors of fillLetter(); “offer.hidden” to whoever may not
    /// read the offer; “letter.over” for a version that has lapsed, was declined, withdrawn or replaced.
    Result<Letter> letter(const OfferId &offer, const QString &language, const std::optional<QString> &text = {}) const;

    /// The offers to one application, by number. Key “offer.hidden” to whoever may not read them.
    Result<QList<Offer>> offersTo(const ApplicationId &application) const;
    /// The same with all that is told of them; to whoever may not read them nothing is (OffersView::mayRead).
    Result<OffersView> view(const ApplicationId &application) const;
    /// The day it is where the offer's opening is recruited for: in the zone of its recruiter, else of its hiring
    /// manager, else UTC.
    Result<QDate> dayOf(const Offer &offer) const;

    /// What an offer still lacks before it can be sent, in words; empty when nothing.
    static QStringList missingIn(const Offer &offer);

private:
    Status checkMine(const Reader &reader, const ApplicationId &application) const;
    Status checkReads(const ApplicationId &application) const;
    Result<QList<Offer>> versionsOf(const ApplicationId &application) const;
    Status end(const OfferId &offer, const QString &command, OfferState from, OfferState to, const QString &reason);
    Result<Offer> withTermsBefore(Offer offer) const;
    Result<QList<OpeningClaim>> claimsWithin(
        const Reader &reader, const Opening &opening, const ApplicationId &mine) const;
    Result<OpeningId> freeOpening(const Application &application) const;
    Status checkOpening(const Reader &reader, const Offer &terms) const;
    Status checkFree(const Reader &reader, const Offer &terms, const QString &why) const;
    Result<QString> reasonGiven(const Reader &reader, const Offer &offer) const;
    Result<QString> whySecond(const Offer &offer) const;
    Status takeSeat(Transaction &transaction, Offer &offer, const Acceptance &how) const;
    Status writeChain(Transaction &transaction, const JobId &job, const ApprovalChain &chain) const;
    Status writeMarks(Transaction &transaction, const JobId &job, const std::optional<QList<OfferTerm>> &terms) const;
    Status checkPeople(const Reader &reader, const ApprovalChain &chain) const;
    Result<ApprovalChain> chainFor(const Reader &reader, const Offer &offer) const;
    Result<QString> askedAnew(const Reader &reader, const Offer &offer) const;
    Result<bool> waitsForSomebodyGone(const Reader &reader, const Offer &offer) const;
    Result<TermsChange> effectWithin(const Reader &reader, const Offer &stored, const Offer &terms) const;
    Result<Offer> nextVersion(Transaction &transaction, Offer sent, const Offer &terms, const TermsChange &change);
    Status answer(const OfferId &offer, const QString &command, Verdict verdict, const QString &reason);
    Result<OwedAnswer> answerOther(Transaction &transaction, const OtherAnswer &other, ShortNotice shortNotice) const;
    Status tellOf(OffersView &view) const;

    ServiceContext m_context;
    const PipelineService &m_pipeline;
};

} // namespace shortlist
