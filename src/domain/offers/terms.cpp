// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/terms.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct OfferTermsTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferTerms)
};

bool isSameTerm(OfferTerm term, const Offer &a, const Offer &b)
{
    switch (term) {
    case OfferTerm::Opening:
        return a.openingId == b.openingId;
    case OfferTerm::Title:
        return a.title == b.title;
    case OfferTerm::Level:
        return a.level == b.level;
    case OfferTerm::Specialty:
        return a.specialty == b.specialty;
    case OfferTerm::Start:
        return a.startOn == b.startOn;
    case OfferTerm::Salary:
        return a.salaryMinor == b.salaryMinor && a.currency == b.currency;
    case OfferTerm::Bonus:
        // No bonus is none in any currency.
        return a.bonusMinor == b.bonusMinor && (a.currency == b.currency || a.bonusMinor == 0);
    case OfferTerm::Equity:
        return a.equity == b.equity;
    case OfferTerm::Location:
        return a.location == b.location;
    case OfferTerm::Notes:
        return a.notes == b.notes;
    case OfferTerm::Expires:
        return a.expiresOn == b.expiresOn;
    }
    Q_UNREACHABLE();
}

} // namespace

QString termText(OfferTerm term)
{
    switch (term) {
    case OfferTerm::Opening:
        return OfferTermsTexts::tr("Opening");
    case OfferTerm::Title:
        return OfferTermsTexts::tr("Title");
    case OfferTerm::Level:
        return OfferTermsTexts::tr("Level");
    case OfferTerm::Specialty:
        return OfferTermsTexts::tr("Specialty");
    case OfferTerm::Start:
        return OfferTermsTexts::tr("Start");
    case OfferTerm::Salary:
        return OfferTermsTexts::tr("Salary");
    case OfferTerm::Bonus:
        return OfferTermsTexts::tr("Bonus");
    case OfferTerm::Equity:
        return OfferTermsTexts::tr("Equity");
    case OfferTerm::Location:
        return OfferTermsTexts::tr("Location");
    case OfferTerm::Notes:
        return OfferTermsTexts::tr("Notes");
    case OfferTerm::Expires:
        return OfferTermsTexts::tr("Last day to accept");
    }
    Q_UNREACHABLE();
}

QString termTexts(const QList<OfferTerm> &terms)
{
    QStringList words;
    for (const OfferTerm term : terms)
        words.append(termText(term));
    return words.join(QStringLiteral(", "));
}

QList<OfferTerm> markedByDefault()
{
    return { OfferTerm::Title, OfferTerm::Level, OfferTerm::Salary, OfferTerm::Bonus, OfferTerm::Equity };
}

QString termsToText(const QList<OfferTerm> &terms)
{
    QStringList words;
    for (const OfferTerm term : terms)
        words.append(enumText(term));
    return words.join(QLatin1Char(','));
}

QList<OfferTerm> termsFromText(const QString &text)
{
    QList<OfferTerm> terms;
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto term = enumFromText<OfferTerm>(word.trimmed());
        if (term && !terms.contains(*term))
            terms.append(*term);
    }
    return terms;
}

QList<OfferTerm> changedTerms(const Offer &before, const Offer &after)
{
    QList<OfferTerm> changed;
    for (const OfferTerm term : enumValues<OfferTerm>()) {
        if (!isSameTerm(term, before, after))
            changed.append(term);
    }
    return changed;
}

TermsChange effectOfTerms(
    const Offer &before, const Offer &after, const QList<OfferTerm> &marked, const ApprovalChain &chain)
{
    TermsChange change;
    change.state = before.state;
    change.changed = changedTerms(before, after);
    if (change.changed.isEmpty())
        return change;
    for (const OfferTerm term : std::as_const(change.changed)) {
        if (marked.contains(term))
            change.marked.append(term);
    }
    const ApprovalRun run = approvalFromText(before.approval);
    const bool asked = run.askedAt.isValid();
    change.nextVersion = before.state == OfferState::Sent || before.state == OfferState::Lapsed;
    if (change.nextVersion)
        change.state =
            asked && standingOf(run) == ApprovalStanding::Approved ? OfferState::Approved : OfferState::Draft;
    // Of a draft nobody holds anything that a change could void.
    if (change.marked.isEmpty() || before.state == OfferState::Draft)
        return change;
    if (asked)
        change.approvalsVoided = int(run.given.size());
    change.asksAgain = asked || (change.nextVersion && !chain.isEmpty());
    if (change.asksAgain)
        change.state = OfferState::InApproval;
    return change;
}

QString effectText(const TermsChange &change, int number)
{
    QStringList sentences;
    if (change.nextVersion)
        sentences.append(OfferTermsTexts::tr("Offer %1 was sent and stays as it was sent; the change becomes offer %2.")
                             .arg(number)
                             .arg(number + 1));
    if (change.approvalsVoided > 0) {
        const int voided = change.approvalsVoided;
        sentences.append(OfferTermsTexts::tr("This changes %1: %n approval(s) given do not count any more, and "
                                             "everybody in the chain is asked again.",
            nullptr, voided)
                             .arg(termTexts(change.marked)));
    } else if (change.asksAgain) {
        sentences.append(
            OfferTermsTexts::tr("This changes %1: the chain is asked for approval.").arg(termTexts(change.marked)));
    }
    return sentences.join(QLatin1Char(' '));
}

OfferState standingOn(const Offer &offer, QDate today)
{
    const bool over = offer.state == OfferState::Sent && offer.expiresOn.isValid() && offer.expiresOn < today;
    return over ? OfferState::Lapsed : offer.state;
}

bool isLive(OfferState state)
{
    return state == OfferState::Draft || state == OfferState::InApproval || state == OfferState::Approved
        || state == OfferState::Sent;
}

bool waitsForNobody(const Offer &offer)
{
    return offer.state == OfferState::InApproval && approvalFromText(offer.approval).chain.isEmpty();
}

OfferStep nextStep(OfferState standing, bool complete, bool needsApproval, bool myTurn)
{
    switch (standing) {
    case OfferState::Draft:
        if (!complete)
            return OfferStep::Complete;
        return needsApproval ? OfferStep::Ask : OfferStep::Send;
    case OfferState::InApproval:
        return myTurn ? OfferStep::Approve : OfferStep::Wait;
    case OfferState::Approved:
        // A term that is not marked can be emptied after approval.
        return complete ? OfferStep::Send : OfferStep::Complete;
    case OfferState::Sent:
        return OfferStep::Answer;
    case OfferState::Lapsed:
        return OfferStep::Extend;
    case OfferState::Accepted:
        return OfferStep::Nothing;
    case OfferState::Declined:
    case OfferState::Withdrawn:
        return OfferStep::Draft;
    }
    Q_UNREACHABLE();
}

} // namespace shortlist
