// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/pipeline/application.h"
#include "service/core/commandrunner.h"

namespace shortlist {

class PipelineService;

/// Offers: drafted, sent, answered. Accepting hires and fills the opening in the same step.
class OfferService {
public:
    OfferService(const ServiceContext &context, const PipelineService &pipeline)
        : m_context(context)
        , m_pipeline(pipeline)
    {
    }

    /// What a first draft starts with: the job's title and level, the application's opening (or the oldest open one),
    /// its specialty and target start. After an earlier offer to the application it repeats the last one's terms; else
    /// it takes the currency that was last offered to anybody.
    Result<Offer> suggestion(const ApplicationId &application) const;

    /// Stores a new draft with the next number. Refused while another offer to the application is live (“offer.live”),
    /// when the application is not active (“offer.notActive”) or does not stand at its offer stage (“offer.stage”).
    Result<OfferId> draft(const Offer &terms);
    /// Changes the terms of a draft.
    Status edit(const Offer &terms);
    /// Marks a draft as sent; the terms must be complete (“offer.incomplete” lists what is missing).
    Status send(const OfferId &offer);
    /// Hires: the application is hired, the opening filled. Refused when the opening was filled meanwhile
    /// (“offer.openingTaken”).
    Status accept(const OfferId &offer);
    /// The candidate said no, with a reason.
    Status declineByCandidate(const OfferId &offer, const QString &reason);
    /// Nobody answered in time, or we take it back.
    Status lapse(const OfferId &offer);
    Status withdraw(const OfferId &offer, const QString &reason);

    /// The offers to one application, by number.
    Result<QList<Offer>> offersTo(const ApplicationId &application) const;

    /// What an offer still lacks before it can be sent, in words; empty when nothing.
    static QStringList missingIn(const Offer &offer);

private:
    Status end(const OfferId &offer, const QString &command, OfferState from, OfferState to, const QString &reason);
    Result<Offer> withTermsBefore(Offer offer) const;
    Status checkTerms(Transaction &transaction, const Offer &terms) const;

    ServiceContext m_context;
    const PipelineService &m_pipeline;
};

} // namespace shortlist
