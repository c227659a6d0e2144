// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/debrief/agreement.h"
#include "domain/debrief/decision.h"
#include "domain/offers/offer.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/rules.h"

#include <atomic>
#include <functional>

class QTimeZone;

namespace shortlist {

/// One criterion of one card, as it was submitted.
struct PackRating {
    QString criterion;
    int weight = 1;
    bool mustHave = false;
    std::optional<int> level; ///< 1 is the lowest
    QString levelWord; ///< of the card's own rubric; empty without a level
    bool notObserved = false;
    QString evidence;
};

/// One revision of one scorecard, in plain values. Of a card that the one who made the pack may not see only author,
/// title, trainee, state and due date are filled.
struct PackCard {
    QString author;
    QString authorTitle;
    QString submittedBy; ///< where somebody else submitted it; empty otherwise
    QString rubric; ///< “Technical, version 2”
    int sitting = 1; ///< which of its author's cards in the round it is
    bool visible = false;
    bool trainee = false;
    bool counts = false; ///< in means and totals: in, no trainee's, of the round's own rubric version, the last sitting
    bool earlierSitting = false; ///< it counts in nothing because its author sat again
    bool replaced = false; ///< a later revision is in
    ScorecardState state = ScorecardState::Draft;
    QDateTime dueAt;
    QDateTime submittedAt;
    int revision = 1;
    QString amendReason;
    bool afterSeeingOthers = false; ///< submitted after its author was shown another card
    bool afterNameShown = false; ///< graded under a code, and amended once its author could see whose it is
    QList<PackRating> ratings; ///< in the order of its rubric
    Recommendation overall = Recommendation::None;
    QString overallWhy;
    QString takeaways;
    QString pros;
    QString cons;
    QString privateNote; ///< empty where it is not for whoever made the pack
    QString noteForNext;
};

/// One row of a round's grid.
struct PackRow {
    QString criterion;
    int weight = 1;
    bool mustHave = false;
    QList<PackRating> cells; ///< one a card of the round; of a hidden card, or one of another rubric, empty
    RatingSummary summary;
};

/// One round: the cards of a stage.
struct PackRound {
    QString stage; ///< says so where the plan has it no longer
    int position = 0; ///< of the stage in its plan, from 0; -1 where the plan has it no longer
    QString rubric;
    QStringList levels; ///< the words, lowest first
    QList<PackRow> rows;
    QList<PackCard> cards; ///< the newest revision of each, in the order of the grid
    QList<PackCard> earlier; ///< revisions that were replaced, by author and number
    std::optional<double> total; ///< weightedTotal()
    std::optional<RoundAgreement> agreement;
};

/// Somebody who took part in a debrief.
struct PackSpeaker {
    QString name;
    QString title;
    bool decides = false;
};

struct PackDebrief {
    DebriefState state = DebriefState::Open;
    QDateTime openedAt;
    QString openedBy;
    QString breakGlassReason;
    QDateTime plannedAt; ///< invalid: no time was agreed on
    int minutes = 0; ///< how long it was to take; 0: not said
    QDateTime closedAt;
    QList<PackSpeaker> speakers; ///< in the order in which they spoke
    QString outcome;
    QString notes;
    QStringList missing; ///< names of those whose scorecards were missing when it was opened early
};

/// What somebody wrote beside one rating, as a decision quotes it: of the revision that was read.
struct PackQuotation {
    QString author;
    int revision = 1;
    bool amended = false; ///< a later revision is in
    bool visible = false; ///< false: whoever made the pack may not see it; then `rating` names its criterion only
    PackRating rating;
};

/// Somebody who disagreed.
struct PackDissent {
    QString name;
    QString reason;
};

struct PackDecision {
    Outcome outcome = Outcome::Advance;
    QString stage;
    QString decider;
    QDateTime decidedAt;
    QString reasons;
    QStringList criteria; ///< names
    QList<PackQuotation> quotations;
    QString dissent; ///< in a text of its own, as it was written before dissent had names
    QList<PackDissent> dissents;
};

/// What somebody in the chain of an offer said.
struct PackApproval {
    QString group; ///< the name of theirs; may be empty
    QString who;
    bool approved = true; ///< false: rejected
    QString reason; ///< of a rejection, or a remark; may be empty
    QDateTime at;
};

/// A version of the offer that followed, without what it pays: that is no ground of a decision.
struct PackOffer {
    int number = 1;
    OfferState state = OfferState::Draft;
    QString title;
    QString opening; ///< its code
    QDate startOn;
    QDateTime sentAt;
    QDateTime answeredAt; ///< by the candidate; invalid where they gave no answer
    QString declineReason;
    QList<PackApproval> approvals; ///< in the order in which they were given
    QStringList awaited; ///< names of those whose word is waited for
    int replacedBy = 0; ///< the number of the version that took its place; 0: none did
};

/// One line of the journal.
struct PackEntry {
    QDateTime at;
    QString who; ///< empty when nobody was at the desk
    QString what;
    QStringList details;
    QString reason;
};

/// Why scorecards are hidden from whoever makes a pack.
enum class PackSeal {
    Nobody, ///< nobody is named at the desk
    OwesCard, ///< their own is not submitted, or they grade written assessments of the job blind
    RoundRunning, ///< they have none in a round, and not all of its cards are in
};

/// Everything that a decision on one application rests on, as one person may see it, in plain values: what goes on
/// paper and into a spreadsheet. All times are on one clock, which they name: a zone's, or UTC.
struct DecisionPack {
    QString candidate;
    QString job;
    std::optional<int> grade;
    QString opening; ///< its code; empty while none is chosen
    int planVersion = 1;
    QString stage; ///< where the application stands, or stood when it ended
    ApplicationState state = ApplicationState::Active;
    QDateTime appliedAt;
    QDateTime madeAt;
    QString madeBy; ///< empty when nobody is at the desk
    QString madeFor; ///< whoever it is for, in words; empty: not said
    int cardsIn = 0;
    int cardsNeeded = 0;
    /// Scorecards are hidden from whoever made it: nothing that would tell of others' ratings is in it, but what they
    /// decided and wrote down themselves.
    bool sealed = false;
    PackSeal seal = PackSeal::RoundRunning; ///< why, where it is `sealed`
    bool terms = true; ///< whoever made it may read why it was decided; else decisions tell what, where, who and when
    QList<PackRound> rounds;
    QList<PackDebrief> debriefs; ///< oldest first
    QList<PackDecision> decisions; ///< oldest first
    QList<PackOffer> offers; ///< by number; none where whoever made it may not read their terms
    QList<PackEntry> journal; ///< oldest first
};

/// Puts all times of a pack on the clock of a zone; an invalid one, or UTC, leaves them in UTC. Any thread.
void putOnClock(DecisionPack &pack, const QTimeZone &zone);

/// Where a pack is written to; an empty name is not written.
struct PackTarget {
    QString pdf;
    QString xlsx;
};

/// Writes both files of a pack, or none; nothing, with Error::Code::Cancelled, once `cancelled` is set. Any thread.
using PackWriter =
    std::function<Status(const DecisionPack &pack, const PackTarget &target, const std::atomic<bool> &cancelled)>;

} // namespace shortlist
