// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offers/approval.h"
#include "domain/offers/offer.h"

namespace shortlist {

/// What is agreed on in an offer. The currency is part of salary and bonus: without it the number says nothing.
enum class OfferTerm { Opening, Title, Level, Specialty, Start, Salary, Bonus, Equity, Location, Notes, Expires };
template <>
struct EnumText<OfferTerm> {
    static constexpr std::array names{ u"opening", u"title", u"level", u"specialty", u"start", u"salary", u"bonus",
        u"equity", u"location", u"notes", u"expires" };
};

// Any thread.

/// The word on screen: “Salary”; translated.
QString termText(OfferTerm term);
/// The words of several, with commas; translated.
QString termTexts(const QList<OfferTerm> &terms);

/// The terms whose change asks for approval again until the team says otherwise: title, level, salary, bonus, equity.
QList<OfferTerm> markedByDefault();
/// As stored: the words of EnumText with commas.
QString termsToText(const QList<OfferTerm> &terms);
/// The inverse; words that are no terms are left out.
QList<OfferTerm> termsFromText(const QString &text);

/// Which terms differ, in the order of OfferTerm.
QList<OfferTerm> changedTerms(const Offer &before, const Offer &after);

/// What storing changed terms does beside storing them.
struct TermsChange {
    QList<OfferTerm> changed;
    QList<OfferTerm> marked; ///< those of `changed` that ask for approval
    bool nextVersion = false; ///< what was sent stays as it was sent: the change is the next version
    int approvalsVoided = 0;
    bool asksAgain = false; ///< the chain is asked from its start
    OfferState state = OfferState::Draft; ///< afterwards

    /// True where it has to be said before it is done.
    bool needsWord() const { return nextVersion || approvalsVoided > 0 || asksAgain; }
};

/// What a change of an offer's terms does, `after` over `before`. `marked` are the terms that ask for approval, `chain`
/// is the job's: it is asked where the version that was sent had none of its own.
TermsChange effectOfTerms(
    const Offer &before, const Offer &after, const QList<OfferTerm> &marked, const ApprovalChain &chain);
/// The same in one or two sentences, with `number` the offer's; empty where nothing has to be said; translated.
QString effectText(const TermsChange &change, int number);

/// Where an offer stands on a day: one that was sent and whose last day to accept is over has lapsed.
OfferState standingOn(const Offer &offer, QDate today);
/// True while it may still come to something: a draft, in approval, approved, sent.
bool isLive(OfferState state);
/// True where an offer is said to be in approval and no chain was stored with it: older versions could write that.
bool waitsForNobody(const Offer &offer);

/// What to do next about an offer.
enum class OfferStep { Draft, Complete, Ask, Approve, Wait, Send, Answer, Extend, Nothing };
/// `standing` as standingOn(); `complete`: nothing is missing; `needsApproval`: a draft may not go out without;
/// `myTurn`: whoever looks at it is waited for. Draft: it is over, and another may be drafted.
OfferStep nextStep(OfferState standing, bool complete, bool needsApproval, bool myTurn);

} // namespace shortlist
