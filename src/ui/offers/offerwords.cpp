// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerwords.h"

#include "domain/offers/money.h"
#include "domain/words/dates.h"
#include "domain/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace shortlist::words {

namespace {

struct OfferWordTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

QString dayText(QDate day) { return words::date(day); }

/// “Ana approved (in the band)” for each of a group who did.
QStringList approvalsOf(const ApprovalRun &run, const ApprovalGroup &group, const QHash<PersonId, QString> &names)
{
    QStringList said;
    for (const Approval &one : run.given) {
        if (one.verdict != Verdict::Approved || !group.people.contains(one.person))
            continue;
        const QString name = names.value(one.person, OfferWordTexts::tr("somebody who is gone"));
        said.append(one.reason.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, one.reason));
    }
    return said;
}

/// Names of those of a group who have said nothing.
QStringList silentOf(const ApprovalRun &run, const ApprovalGroup &group, const QHash<PersonId, QString> &names)
{
    QStringList silent;
    for (const PersonId &id : group.people) {
        const bool said =
            std::any_of(run.given.begin(), run.given.end(), [&id](const Approval &one) { return one.person == id; });
        if (!said)
            silent.append(names.value(id, OfferWordTexts::tr("somebody who is gone")));
    }
    return silent;
}

} // namespace

QString anyOf(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return OfferWordTexts::tr("%1 or %2").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.last());
}

QString openingChoice(const OpeningChoice &choice)
{
    if (choice.opening.state != OpeningState::Open)
        return OfferWordTexts::tr("%1 (%2)", "an opening, where it stands")
            .arg(choice.opening.code, of(choice.opening.state));
    QStringList names;
    for (const OpeningClaim &claim : choice.claims)
        names.append(claim.candidateName);
    return names.isEmpty()
             ? choice.opening.code
             : OfferWordTexts::tr("%1 (offered to %2)").arg(choice.opening.code, names.join(QStringLiteral(", ")));
}

QString standing(const OfferView &version)
{
    if (version.replacedBy > 0)
        return OfferWordTexts::tr("Replaced by offer %1").arg(version.replacedBy);
    if (version.standing == OfferState::Draft && rejectionIn(version.approval))
        return OfferWordTexts::tr("Rejected, a draft again");
    if (version.standing == OfferState::Lapsed && version.offer.expiresOn.isValid())
        return OfferWordTexts::tr("Lapsed: the last day was %1").arg(dayText(version.offer.expiresOn));
    if (version.standing == OfferState::Sent && version.offer.expiresOn.isValid())
        return OfferWordTexts::tr("Sent, to be answered by %1").arg(dayText(version.offer.expiresOn));
    return of(version.standing);
}

QString terms(const Offer &offer)
{
    QStringList parts{ offer.title };
    if (!offer.level.isEmpty())
        parts.append(offer.level);
    parts.append(moneyText(offer.salaryMinor, offer.currency, QLocale(), Decimals::Needed));
    if (offer.bonusMinor > 0)
        parts.append(OfferWordTexts::tr("bonus %1")
                         .arg(moneyText(offer.bonusMinor, offer.currency, QLocale(), Decimals::Needed)));
    if (!offer.equity.isEmpty())
        parts.append(OfferWordTexts::tr("equity %1").arg(offer.equity));
    if (!offer.location.isEmpty())
        parts.append(offer.location);
    if (offer.startOn.isValid())
        parts.append(OfferWordTexts::tr("from %1", "a day").arg(dayText(offer.startOn)));
    return parts.join(QStringLiteral(", "));
}

QString approvalGroup(const OfferView &version, int group, const QHash<PersonId, QString> &names)
{
    const ApprovalRun &run = version.approval;
    const ApprovalGroup &asked = run.chain.groups.at(group);
    const QString name = asked.name.isEmpty() ? OfferWordTexts::tr("Group %1").arg(group + 1) : asked.name;
    const QString approved = approvalsOf(run, asked, names).join(QStringLiteral(", "));
    QStringList waited;
    for (const PersonId &id : asked.people) {
        if (version.turn.contains(id))
            waited.append(names.value(id));
    }
    switch (standingOf(run, group)) {
    case ApprovalStanding::Approved: {
        const QString said = OfferWordTexts::tr("%1: approved by %2").arg(name, approved);
        const QStringList others = silentOf(run, asked, names);
        return others.isEmpty()
                 ? said
                 : OfferWordTexts::tr("%1; not needed any more: %2").arg(said, others.join(QStringLiteral(", ")));
    }
    case ApprovalStanding::Rejected: {
        const Approval *no = rejectionIn(run);
        return OfferWordTexts::tr("%1: rejected by %2: %3").arg(name, names.value(no->person), no->reason);
    }
    case ApprovalStanding::Waiting: {
        const int needed = stillNeeded(run, group);
        const QString waits = needed == 1 ? OfferWordTexts::tr("%1: waits for %2").arg(name, anyOf(waited))
                                          : OfferWordTexts::tr("%1: waits for %2 of %3")
                                                .arg(name)
                                                .arg(needed)
                                                .arg(waited.join(QStringLiteral(", ")));
        return approved.isEmpty() ? waits : OfferWordTexts::tr("%1; approved by %2").arg(waits, approved);
    }
    case ApprovalStanding::NotYet:
        break;
    }
    const QStringList silent = silentOf(run, asked, names);
    const QString people = silent.join(QStringLiteral(", "));
    const int needed = stillNeeded(run, group);
    return needed < silent.size()
             ? OfferWordTexts::tr("%1: not asked: %2 of %3", "group, how many, names").arg(name).arg(needed).arg(people)
             : OfferWordTexts::tr("%1: not asked: %2", "group, names").arg(name, people);
}

QString approvalIcon(ApprovalStanding standing)
{
    switch (standing) {
    case ApprovalStanding::Approved:
        return QStringLiteral("circle-check");
    case ApprovalStanding::Rejected:
        return QStringLiteral("circle-slash-2");
    case ApprovalStanding::Waiting:
        return QStringLiteral("clock");
    case ApprovalStanding::NotYet:
        break;
    }
    return QStringLiteral("circle");
}

} // namespace shortlist::words
