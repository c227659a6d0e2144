// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/offers/approval.h"
#include "domain/offers/claim.h"
#include "domain/offers/owed.h"
#include "domain/offers/terms.h"
#include "domain/pipeline/application.h"
#include "service/pipeline/pipelineservice.h"

#include <QHash>

#include <optional>

namespace shortlist {

/// One version of an offer, with what is told of it.
struct OfferView {
    Offer offer;
    OfferState standing = OfferState::Draft; ///< as standingOn() today
    ApprovalRun approval;
    QList<PersonId> turn; ///< who is waited for now
    QStringList gone; ///< of those among them without whom it cannot be approved: names of who has left
    int replacedBy = 0; ///< the number of the version that took its place; 0: none did
    QStringList missing; ///< what it lacks before it can be asked for or sent, in words
    QList<OpeningClaim> claims; ///< who else its opening is promised to, while it is live
    QString whySecond; ///< why it is made though its opening is promised to somebody else; empty: nobody said
    OfferStep next = OfferStep::Nothing; ///< for whoever is at the desk
};

/// Somebody who is owed an answer since an offer was accepted.
struct OwedView {
    OfferId offer;
    OwedAnswer answer;
    QString candidateName;
};

/// All offers to one application.
struct OffersView {
    Application application;
    Candidate candidate;
    Job job;
    QList<OfferView> offers; ///< by number
    ApprovalChain chain; ///< the job's; without groups: none
    QList<OfferTerm> marked; ///< terms whose change asks for approval again
    QHash<PersonId, QString> names; ///< of everybody in the chains
    QList<OwedView> owed; ///< what is still owed to others
    PersonId viewer; ///< who is at the desk
    QDate today; ///< where the recruiter of the opening is
    bool mayRead = false; ///< the viewer recruits or hires for it, or is in a chain that was asked
    bool mayChange = false; ///< the viewer recruits or hires for it: an approver only says yes or no
    bool canDraft = false; ///< the application is active, at its offer stage, and no version is live
};

/// The terms whose change asks for approval again.
struct MarkedTerms {
    QList<OfferTerm> team; ///< the team's, or markedByDefault() where it never said
    std::optional<QList<OfferTerm>> own; ///< the job's; nothing: those of the team count

    const QList<OfferTerm> &counting() const { return own ? *own : team; }
};

/// Another application for a job that somebody was hired for.
struct OtherApplication {
    ApplicationId application;
    StageId stage;
    QString candidateName;
    QString stageName;
    QString openingCode; ///< empty where none was chosen
    ApplicationState state = ApplicationState::Active;
    int daysWaiting = 0; ///< whole days since it entered its stage
};

/// What happens to another application when an offer is accepted.
struct OtherAnswer {
    enum class Choice {
        Keep, ///< it goes on, and nothing of it is changed
        Decline, ///< it is declined; a letter is owed
        TellLater, ///< it is put on hold; a word is owed
    };
    ApplicationId application;
    StageId stage; ///< where it was seen
    Choice choice = Choice::Keep;
    EndReasonId reason{}; ///< of Decline
    QString note{}; ///< of Decline and TellLater; may be empty
};

/// How an offer is accepted.
struct Acceptance {
    QList<OtherAnswer> others;
    ShortNotice shortNotice = ShortNotice::Ask; ///< of the interviews of those who are declined
    OpeningId opening{}; ///< is filled instead of the offer's own; null: its own is
    bool addOpening = false; ///< one like the offer's own is added, and filled
};

} // namespace shortlist
