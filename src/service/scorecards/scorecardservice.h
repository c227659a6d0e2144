// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/cardreminder.h"
#include "domain/scorecards/rules.h"
#include "domain/scorecards/scorecardqueries.h"
#include "service/core/commandrunner.h"

namespace shortlist {

/// What an earlier interviewer left for the next ones: never a rating.
struct EarlierNote {
    QString stageName;
    QString authorName;
    QString note;
};

/// Another interview of the candidate on the same day.
struct KitInterview {
    QDateTime startAt; ///< UTC
    int minutes = 0;
    QString stageName;
    QStringList people;
};

/// What an earlier round looked at: the names of the criteria that anybody rated in it, and nothing of how.
struct CoveredRound {
    QString stageName;
    QStringList criteria;
};

/// Everything on the page of one scorecard.
struct ScorecardView {
    Scorecard card;
    Person author;
    bool own = false; ///< the author is at the desk
    bool sawOthersSince = false; ///< its author was shown others' ratings since they submitted it: it stays
    /// Its author, or who submits it for them, was shown others' ratings of the application, whenever: it is marked.
    bool sawOthers = false;
    QString submittedBy; ///< where somebody else submitted it; else empty
    Rubric rubric; ///< the version the card was made with
    QList<Criterion> criteria; ///< in order
    QList<Rating> ratings; ///< one a criterion, in the order of the criteria
    Stage stage;
    Job job;
    QString subject; ///< the candidate's name, or the code of a written assessment
    CandidateId candidateId; ///< null for an assessment
    std::optional<Interview> interview;
    int sitting = 1; ///< 2 where the author interviews the candidate for the second time in the stage
    QString answers; ///< of an assessment; empty while they are held
    bool answersHeld = false; ///< they tell whose they are, and nobody has seen to it
    QList<CandidateFile> files; ///< of the candidate; none for an assessment but the one handed in
    bool fileHeld = false; ///< what was handed in tells whose it is: not among the files until somebody has seen to it
    bool fileRunning = false; ///< it is held only until it has been looked through
    QString resume; ///< the text of the candidate's résumé, where it is stored as plain text
    QList<KitInterview> day; ///< the candidate's other interviews on the day of this one, where that was agreed
    QList<CoveredRound> covered; ///< in the order of the plan
    QList<EarlierNote> earlierNotes;
    QList<CardProblem> missing;
    QStringList others; ///< names of other candidates of the job, for the check of notes; none for an assessment
    bool editable = false; ///< a draft, and the one at the desk may write it
    std::optional<Scorecard> amended; ///< the card that an editable amendment is about
    QList<Rating> amendedRatings; ///< of it, in the order of the criteria
};

/// Scorecards: drafting, submitting, amending. Who may see whose is in domain/scorecards/rules.h.
class ScorecardService {
public:
    explicit ScorecardService(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The cards of the one at the desk, or of `author`.
    Result<QList<ScorecardRow>> mine(int limit = 500) const;
    Result<QList<ScorecardRow>> cardsOf(const PersonId &author, int limit = 500) const;
    /// Cards that are owed and overdue, of everybody.
    Result<QList<ScorecardRow>> overdue(int limit = 500) const;

    /// One card with its kit. A draft is shown to its author only, and `onBehalf` to who may fill it in for them
    /// (behalfLockOf()): nobody is handed what another has typed. A submitted one by the rule of pageLockOf().
    /// Refused with key “card.begun” where a draft to be filled in holds the words of somebody else, “card.hidden”
    /// otherwise, and “card.nobody” while nobody is at the desk. That somebody was shown another's card is
    /// recorded, but not of one that they fill in or have submitted for its author.
    Result<ScorecardView> open(const ScorecardId &card, bool onBehalf = false);

    /// The reminder of a card that is awaited, ready to be sent to its author; nothing of a rating is in it. Error key
    /// “card.notAwaited” for one that is not.
    Result<CardReminder> reminder(const ScorecardId &card) const;

    /// Stores what was typed so far: all texts, the recommendation, and the ratings. One command; the same again writes
    /// nothing. Refused with key “card.locked” once submitted, “card.begun” as of open(), “card.notYours” by the rule
    /// of behalfLockOf() or without `onBehalf` on a card of somebody else.
    Status saveDraft(const Scorecard &card, const QList<Rating> &ratings, bool onBehalf = false);

    /// What is missing before the card may be submitted: it tells what is rated, so who may ask is as of open().
    Result<QList<CardProblem>> missing(const ScorecardId &card, bool onBehalf = false) const;

    /// Locks the card. Who submits for somebody else (`onBehalf`) is kept beside the author. A card whose author was
    /// shown others' ratings of the application before bears that time. Error key “card.incomplete” lists what is
    /// missing; “card.early” before its interview has begun; “card.unchanged” for an amendment that says what the
    /// card it amends says; “card.notYours” as of saveDraft().
    Status submit(const ScorecardId &card, bool onBehalf = false);

    /// Begins the next revision of a submitted card as a draft with a reason. Only the author may; one at a time.
    Result<ScorecardId> amend(const ScorecardId &card, const QString &reason);
    /// Says anew why one's own amendment is made, while it is not submitted. Empty is refused (“card.needsReason”), and
    /// anything but such an amendment (“card.notAmendment”).
    Status setAmendReason(const ScorecardId &card, const QString &reason);
    /// Throws away one's own amendment that is not submitted; the card it amends stays as it is, and can be amended
    /// anew. Refused (“card.notAmendment”) for anything else.
    Status discardAmendment(const ScorecardId &card);

    /// Records that the one at the desk was shown others' ratings of an application: for good, and on the cards they
    /// have submitted. Writes once, and once more after each card that they submit. Refused with key “card.readOnly”
    /// where it would have to be recorded on a card and nothing can be written.
    Status markSeenOthers(const ApplicationId &application);

private:
    Status checkOpen(const Reader &reader, const Scorecard &card, bool onBehalf) const;
    Status checkWrite(const Reader &reader, const Scorecard &card, bool onBehalf) const;
    /// Refuses whoever may not fill in the card for its author; what nothing else says has this `key`.
    Status checkBehalf(const Reader &reader, const Scorecard &card, const QString &key) const;
    /// Who, other than the one at the desk, wrote something that stands in a card; null where nobody did.
    Result<PersonId> anotherWriter(const Reader &reader, const Scorecard &card) const;
    Result<QList<Scorecard>> ownCards(const Reader &reader, const ApplicationId &application) const;
    Status fillKit(ScorecardView &view) const;
    Status fillAssessment(ScorecardView &view) const;
    Status fillFiles(ScorecardView &view) const;
    Status fillDay(ScorecardView &view) const;
    Status fillAmended(ScorecardView &view) const;
    Status fillOthers(ScorecardView &view, const Application &application) const;
    Status fillEarlier(ScorecardView &view, const Application &application) const;
    /// Takes the private note out of the view where the one at the desk may not read it.
    Status keepPrivateNote(ScorecardView &view) const;
    Status checkChanges(const Reader &reader, const Scorecard &card) const;
    Result<QList<CardProblem>> problemsOf(const Reader &reader, const Scorecard &card) const;
    Result<QList<Rating>> ratingsOf(
        const Reader &reader, const Scorecard &card, const QList<Criterion> &criteria) const;

    ServiceContext m_context;
};

} // namespace shortlist
