// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"

namespace shortlist {

enum class OfferState { Draft, InApproval, Approved, Sent, Accepted, Declined, Lapsed, Withdrawn };
template <>
struct EnumText<OfferState> {
    static constexpr std::array names{ u"draft", u"in_approval", u"approved", u"sent", u"accepted", u"declined",
        u"lapsed", u"withdrawn" };
};

/// A numbered version of what is offered to one application.
struct Offer {
    static constexpr auto kKind = EntityKind::Offer;
    OfferId id;
    ApplicationId applicationId;
    OpeningId openingId;
    int number = 1;
    OfferState state = OfferState::Draft;
    QString title;
    QString level;
    QString specialty;
    QDate startOn;
    qint64 salaryMinor = 0; ///< a year, in the currency's smallest unit
    qint64 bonusMinor = 0;
    QString equity;
    QString currency; ///< ISO 4217
    QString location;
    QString notes;
    QDate expiresOn;
    QDateTime sentAt;
    QDateTime answeredAt;
    QString declineReason;
    QString approval; ///< an ApprovalRun as text (see approval.h); empty until approval was asked
    OfferId replacedById; ///< the version that took its place after it was sent
    QString owed; ///< who of the others waits to be told since this one was accepted (see owed.h)

    template <typename V>
    static void describe(V &&v)
    {
        v(u"application_id", &Offer::applicationId);
        v(u"opening_id", &Offer::openingId);
        v(u"number", &Offer::number);
        v(u"state", &Offer::state);
        v(u"title", &Offer::title);
        v(u"level", &Offer::level);
        v(u"specialty", &Offer::specialty);
        v(u"start_on", &Offer::startOn);
        v(u"salary_minor", &Offer::salaryMinor);
        v(u"bonus_minor", &Offer::bonusMinor);
        v(u"equity", &Offer::equity);
        v(u"currency", &Offer::currency);
        v(u"location", &Offer::location);
        v(u"notes", &Offer::notes);
        v(u"expires_on", &Offer::expiresOn);
        v(u"sent_at", &Offer::sentAt);
        v(u"answered_at", &Offer::answeredAt);
        v(u"decline_reason", &Offer::declineReason);
        v(u"approval", &Offer::approval);
        v(u"replaced_by_id", &Offer::replacedById);
        v(u"owed", &Offer::owed);
    }
};
extern template Record toRecord(const Offer &);
extern template Offer fromRecord(const Record &);

} // namespace shortlist
