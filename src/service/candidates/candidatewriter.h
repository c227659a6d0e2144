// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/workspace.h"
#include "service/candidates/candidateview.h"

namespace shortlist {

/// The steps that several commands about candidates are made of, within a transaction.
class CandidateWriter {
public:
    CandidateWriter(Transaction &transaction, const QDateTime &nowUtc)
        : m_transaction(transaction)
        , m_now(nowUtc)
    {
    }

    /// Adds the person with contacts and tags, which must be in their normal form. Every id is made here but the
    /// candidate's.
    Status add(const CandidateDraft &draft);
    /// Makes the stored contacts those given, in this order.
    Status setContacts(const CandidateId &candidate, const QList<Contact> &contacts);
    /// Makes the stored tags those given; tags are the same whatever their case.
    Status setTags(const CandidateId &candidate, const QStringList &tags);
    Status addTag(const CandidateId &candidate, const QString &tag);

private:
    Transaction &m_transaction;
    QDateTime m_now;
};

/// The draft with everything in its normal form, or the error of what cannot be: to be called before anything is
/// written.
Result<CandidateDraft> normalDraft(const CandidateDraft &draft);

} // namespace shortlist
