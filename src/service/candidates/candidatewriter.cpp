// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/candidates/candidatewriter.h"

#include "domain/candidates/candidaterules.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/core/searchkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace shortlist {

Status CandidateWriter::add(const CandidateDraft &draft)
{
    const QUuid scope = candidateScope(draft.candidate.id);
    if (auto added = m_transaction.add(draft.candidate, scope); !added)
        return added;
    int position = 0;
    for (Contact contact : draft.contacts) {
        contact.id = ContactId(timedUuid(m_now));
        contact.candidateId = draft.candidate.id;
        contact.position = position++;
        if (auto added = m_transaction.add(contact, scope); !added)
            return added;
    }
    for (const QString &tag : draft.tags) {
        if (auto added = m_transaction.add(Tag{ TagId(timedUuid(m_now)), draft.candidate.id, tag }, scope); !added)
            return added;
    }
    return done();
}

Status CandidateWriter::setContacts(const CandidateId &candidate, const QList<Contact> &contacts)
{
    const auto stored = m_transaction.all<Contact>({ equals(&Contact::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Contact &old : *stored) {
        const bool kept = std::any_of(
            contacts.cbegin(), contacts.cend(), [&old](const Contact &contact) { return contact.id == old.id; });
        if (kept)
            continue;
        if (auto removed = m_transaction.archive(old.id); !removed)
            return removed;
    }
    int position = 0;
    for (Contact contact : contacts) {
        const bool isNew = contact.id.isNull();
        contact.candidateId = candidate;
        contact.position = position++;
        if (isNew)
            contact.id = ContactId(timedUuid(m_now));
        auto written = isNew ? m_transaction.add(contact, candidateScope(candidate)) : m_transaction.save(contact);
        if (!written)
            return written;
    }
    return done();
}

Status CandidateWriter::addTag(const CandidateId &candidate, const QString &tag)
{
    const auto stored = m_transaction.all<Tag>({ equals(&Tag::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Tag &old : *stored) {
        if (searchKey(old.text) == searchKey(tag))
            return done();
    }
    return m_transaction.add(Tag{ TagId(timedUuid(m_now)), candidate, tag }, candidateScope(candidate));
}

Status CandidateWriter::setTags(const CandidateId &candidate, const QStringList &tags)
{
    const auto stored = m_transaction.all<Tag>({ equals(&Tag::candidateId, candidate) });
    if (!stored)
        return stored.error();
    for (const Tag &old : *stored) {
        if (tags.contains(old.text))
            continue;
        if (auto removed = m_transaction.archive(old.id); !removed)
            return removed;
    }
    for (const QString &tag : tags) {
        if (auto added = addTag(candidate, tag); !added)
            return added;
    }
    return done();
}

Result<CandidateDraft> normalDraft(const CandidateDraft &draft)
{
    CandidateDraft normal = draft;
    Candidate &candidate = normal.candidate;
    for (QString *text : { &candidate.name, &candidate.headline, &candidate.company, &candidate.place, &candidate.zone,
             &candidate.source, &candidate.creditedTo })
        *text = text->simplified();
    if (auto sound = checkCandidate(candidate); !sound)
        return sound.error();
    normal.contacts.clear();
    for (Contact contact : draft.contacts) {
        if (contact.text.trimmed().isEmpty())
            continue;
        const auto text = normalContact(contact.kind, contact.text);
        if (!text)
            return text.error();
        contact.text = *text;
        contact.label = contact.label.simplified();
        normal.contacts.append(contact);
    }
    auto tags = normalTags(draft.tags);
    if (!tags)
        return tags.error();
    normal.tags = *tags;
    return normal;
}

} // namespace shortlist
