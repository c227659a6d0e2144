// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/debrief/decision.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"

#include <QList>

namespace shortlist {

/// What keeps a card from being submitted.
struct CardProblem {
    enum class Kind { NotRated, NoEvidence, NoOverall, NoWhy, NoTakeaways };
    Kind kind = Kind::NotRated;
    CriterionId criterion; ///< of NotRated and NoEvidence
    QString sentence; ///< translated

    friend bool operator==(const CardProblem &a, const CardProblem &b)
    {
        return a.kind == b.kind && a.criterion == b.criterion;
    }
};

/// Everything that is missing, in the order of the page; empty when the card may be submitted. A criterion is answered
/// by a level or by “not observed”; the lowest and the highest level need evidence. `levels` is how many the rubric
/// has, 0 where it is not known.
QList<CardProblem> missingIn(
    const Scorecard &card, const QList<Criterion> &criteria, const QList<Rating> &ratings, int levels);

/// True where a level is given that must say what it rests on: the lowest or the highest of `levels`.
bool needsEvidence(const Rating &rating, int levels);

/// True where an amendment says the same as the card it amends: every text, the recommendation, and each rating with
/// its evidence.
bool changesNothing(const Scorecard &amendment, const QList<Rating> &ratings, const Scorecard &amended,
    const QList<Rating> &amendedRatings);

/// True once the card of an interview that begins at `startAt` may be submitted: not before. An assessment has no
/// beginning (an invalid time), and may always be.
bool maySubmitAt(const QDateTime &startAt, const QDateTime &now);

/// What keeps somebody from the ratings of a card.
enum class CardLock {
    None, ///< they may see them
    Nobody, ///< nobody in particular looks, and who sees what is recorded
    Draft, ///< it is not submitted
    Blind, ///< they grade a written assessment of the same job blind: see gradesBlind()
    OwnFirst, ///< they owe a card of the same application themselves
    RoundRunning, ///< they have no card in this round, and it is not open yet
};

/// The author sees their card always. Whoever has a part in judging the application sees others' submitted cards once
/// they owe none any more: those of the rounds in which they submitted one at once, those of other rounds, as
/// somebody with no card at all does, once `roundOpen`. `viewersCards` are the viewer's cards of that application.
/// While they grade it `blind` they see nobody's: whether it is the one they owe must not show.
CardLock lockOf(const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen,
    bool blind = false);

/// The lock of a card read by itself: that of lockOf(), but whoever submitted it for its author reads it again while
/// the round runs, since every word was theirs to type. What compares cards goes by lockOf().
CardLock pageLockOf(const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen,
    bool blind = false);

/// True where lockOf() says None.
bool maySeeRatings(const Scorecard &card, const PersonId &viewer, const QList<Scorecard> &viewersCards, bool roundOpen,
    bool blind = false);

/// True once the cards of one round (`cards`: those of an application and a stage) may be seen by those who have none
/// in it: when no card that counts is awaited, the stage is `waived`, or somebody broke the glass. Amendments in the
/// making and trainees' cards are not waited for.
bool roundIsOpen(const QList<Scorecard> &cards, bool waived, bool glassBroken);

/// True for a debrief that somebody opened before all cards were in and said why, while it goes on and the application
/// stands where it stood.
bool breaksGlass(const Debrief &debrief, const Application &application);

/// True for a card, a first one as well as an amendment, whose author was shown others' ratings before submitting it.
bool submittedAfterSeeing(const Scorecard &card);

/// True for a submitted card whose author has seen others' ratings since: it may not be taken back any more.
/// `lastAt` is when they were last shown any of the application, as their Sighting has it; invalid: not again.
bool sawOthersSince(const Scorecard &card, const QDateTime &lastAt);

/// What keeps somebody from filling in a card for its author, as the recruiter does who takes it down on the telephone.
enum class BehalfLock {
    None, ///< they may
    Nobody, ///< nobody in particular writes, and both names are kept
    NotDraft, ///< it is submitted, or not needed any more
    NoRight, ///< they neither recruit nor hire for the job
    OwnFirst, ///< they owe a card of the same application themselves
    SameInterview, ///< they judge the same interview or written assessment
    Begun, ///< somebody else has written in it, and that stays theirs
};

/// Who may fill in a draft for its author. `writersCards` are the writer's cards of that application; `hires`: they
/// recruit or hire for its job; `begun`: anything in it was written by anybody but them. A card of theirs about another
/// interview keeps nobody once it is in. For the author themselves this is not asked.
BehalfLock behalfLockOf(
    const Scorecard &card, const PersonId &writer, const QList<Scorecard> &writersCards, bool hires, bool begun);

/// How often each level was given, and what follows from it. Not observed is no rating.
struct RatingSummary {
    int rated = 0; ///< cards that gave a level
    int asked = 0; ///< cards that had the criterion
    double mean = 0; ///< of the levels given; 0 when nobody gave one
    int lowest = 0;
    int highest = 0;

    int spread() const { return highest - lowest; }
};

/// Over the ratings of one criterion on several cards: mean = sum of levels / number of levels given.
RatingSummary summarise(const QList<Rating> &ratings);

/// True for a mean in the upper half of so many levels; one in the very middle is not. What a must-have has to reach to
/// be there.
bool isInUpperHalf(const RatingSummary &summary, int levels);

/// Weighted total scaled to 0…100: 100 · Σ w·(m−1)/(L−1) / Σ w over the criteria that anybody rated, where m is the
/// criterion's mean, w its weight and L the number of levels. Nothing when no criterion with a weight was rated.
std::optional<double> weightedTotal(
    const QList<Criterion> &criteria, const QList<RatingSummary> &summaries, int levels);

} // namespace shortlist
