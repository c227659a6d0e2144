// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/email.h"
#include "domain/core/searchkey.h"
#include "service/candidates/candidateimporter.h"

namespace shortlist {

namespace {

QString contactKey(const Contact &contact)
{
    switch (contact.kind) {
    case ContactKind::Email:
        return QStringLiteral("e:") + emailKey(contact.text);
    case ContactKind::Phone:
        return QStringLiteral("p:") + phoneDigits(contact.text).digits;
    case ContactKind::Link:
        return QStringLiteral("l:") + contact.text.toLower();
    }
    Q_UNREACHABLE();
}

QString roleKey(const Candidate &candidate)
{
    return QStringList{ searchKey(candidate.name), searchKey(candidate.headline), searchKey(candidate.company),
        searchKey(candidate.place) }
        .join(QLatin1Char('\n'));
}

/// The keys by which a row is known again. A number or a link may belong to a household or a team page: it counts
/// only together with the name.
QStringList keysOf(const CandidateDraft &draft)
{
    QStringList emails;
    QStringList others;
    for (const Contact &contact : draft.contacts) {
        if (contact.kind == ContactKind::Email)
            emails.append(contactKey(contact));
        else
            others.append(searchKey(draft.candidate.name) + QLatin1Char('\n') + contactKey(contact));
    }
    if (!emails.isEmpty())
        return emails;
    return others.isEmpty() ? QStringList{ QStringLiteral("r:") + roleKey(draft.candidate) } : others;
}

} // namespace

Result<RowMatcher::Match> RowMatcher::match(const CandidateDraft &draft) const
{
    for (const QString &key : keysOf(draft)) {
        const auto seen = m_seen.constFind(key);
        if (seen != m_seen.cend())
            return Match{ seen->candidate, seen->row, key.startsWith(QLatin1String("e:")) ? key.mid(2) : QString() };
    }
    QStringList emails;
    for (const Contact &contact : draft.contacts) {
        if (contact.kind == ContactKind::Email)
            emails.append(emailKey(contact.text));
    }
    if (emails.isEmpty())
        return matchWithoutEmail(draft);
    const auto owners = m_queries.emailOwners(emails);
    if (!owners)
        return owners.error();
    for (const QString &email : std::as_const(emails)) {
        if (const CandidateId owner = owners->value(email); !owner.isNull())
            return Match{ owner, 0, email };
    }
    return Match{};
}

Result<RowMatcher::Match> RowMatcher::matchWithoutEmail(const CandidateDraft &draft) const
{
    const auto others = m_queries.named(searchKey(draft.candidate.name));
    if (!others)
        return others.error();
    for (const CandidateId &other : *others) {
        const auto same = isSame(draft, other);
        if (!same)
            return same.error();
        if (*same)
            return Match{ other, 0, {} };
    }
    return Match{};
}

Result<bool> RowMatcher::isSame(const CandidateDraft &draft, const CandidateId &other) const
{
    if (draft.contacts.isEmpty()) {
        const auto candidate = m_reader.get(other);
        if (!candidate)
            return candidate.error();
        return roleKey(*candidate) == roleKey(draft.candidate);
    }
    const auto contacts = m_reader.all<Contact>({ equals(&Contact::candidateId, other) });
    if (!contacts)
        return contacts.error();
    for (const Contact &theirs : *contacts) {
        for (const Contact &ours : draft.contacts) {
            if (contactKey(theirs) == contactKey(ours))
                return true;
        }
    }
    return false;
}

void RowMatcher::remember(const CandidateDraft &draft, const CandidateId &candidate, int row)
{
    for (const QString &key : keysOf(draft)) {
        if (!m_seen.contains(key))
            m_seen.insert(key, { candidate, row });
    }
}

} // namespace shortlist
