// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/enumtext.h"
#include "domain/core/id.h"
#include "domain/core/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace shortlist {

/// People of whom some have to approve: “2 of 3”.
struct ApprovalGroup {
    QString name; ///< “Finance”; may be empty
    QList<PersonId> people;
    int needed = 1;

    friend bool operator==(const ApprovalGroup &, const ApprovalGroup &) = default;
};

/// Whether a group is asked once the one before has approved, or all at once.
enum class ApprovalOrder { InOrder, Parallel };
template <>
struct EnumText<ApprovalOrder> {
    static constexpr std::array names{ u"in_order", u"parallel" };
};

/// Who has to approve. Without groups nobody has to.
struct ApprovalChain {
    ApprovalOrder order = ApprovalOrder::InOrder;
    QList<ApprovalGroup> groups;

    bool isEmpty() const { return groups.isEmpty(); }
    friend bool operator==(const ApprovalChain &, const ApprovalChain &) = default;
};

enum class Verdict { Approved, Rejected };
template <>
struct EnumText<Verdict> {
    static constexpr std::array names{ u"approved", u"rejected" };
};

/// What one person said.
struct Approval {
    PersonId person;
    Verdict verdict = Verdict::Approved;
    QString reason; ///< of a rejection; a remark with an approval, or empty
    QDateTime at;

    friend bool operator==(const Approval &, const Approval &) = default;
};

/// A chain that was asked, and what was said so far. Nobody is asked twice: what somebody says counts in every group
/// they are in.
struct ApprovalRun {
    ApprovalChain chain;
    QDateTime askedAt; ///< UTC; invalid: not asked
    QList<Approval> given; ///< in the order in which it was said

    friend bool operator==(const ApprovalRun &, const ApprovalRun &) = default;
};

enum class ApprovalStanding {
    NotYet, ///< not asked, or a group before it has not approved
    Waiting,
    Approved,
    Rejected,
};

// The rules. Any thread.

/// Refuses a chain that cannot be asked: a group without people (“chain.empty”), that needs nobody or more than it has
/// (“chain.needed”), or names somebody twice (“chain.twice”). A chain without groups is none and fits.
Status checkChain(const ApprovalChain &chain);

/// How many of a group still have to approve; 0 when it has.
int stillNeeded(const ApprovalRun &run, int group);
/// Where one group stands. Once somebody rejected, groups that have not approved are NotYet, but theirs is Rejected.
ApprovalStanding standingOf(const ApprovalRun &run, int group);
/// Where all of it stands. One rejection rejects; it is approved when every group has.
ApprovalStanding standingOf(const ApprovalRun &run);
/// Who is waited for now, in the order of the chain, each once: those of the groups whose turn it is who have not said
/// anything. Nobody once all of it is approved or rejected.
QList<PersonId> whoseTurn(const ApprovalRun &run);
/// Of those who are `gone`, whose turn it is and without whom a group cannot come to what it needs any more, in the
/// order of the chain. Nobody where enough others are left.
QList<PersonId> holdingUp(const ApprovalRun &run, const QSet<PersonId> &gone);
/// True for whoever is in one of the groups.
bool isNamed(const ApprovalChain &chain, const PersonId &person);
/// What the next draft begins with: the chain again, not asked yet, where this one was never approved by all of it;
/// else nothing. Whoever was asked and did not approve cannot be passed by by withdrawing and drafting anew.
ApprovalRun owedByNextDraft(const ApprovalRun &run);
/// The rejection that stopped it, or nullptr.
const Approval *rejectionIn(const ApprovalRun &run);

/// As stored and journalled; a run without groups is the empty text.
QString toText(const ApprovalRun &run);
/// The inverse; what is not such a text is a run without groups.
ApprovalRun approvalFromText(const QString &text);
QString toText(const ApprovalChain &chain);
ApprovalChain chainFromText(const QString &text);

} // namespace shortlist
