// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/booking.h"
#include "domain/jobs/job.h"
#include "domain/people/pool.h"

#include <QHash>
#include <QSet>

namespace shortlist {

// The rules of booking, without any storage: facts in, problems out. Any thread.

/// The minutes that the plan asks for: the longer end of a range, 60 where it names none.
int plannedMinutes(const Stage &stage);
/// True when so many minutes are what the plan asks for, or it names none.
bool withinPlan(const Stage &stage, int minutes);

/// So many minutes a booking may fall short of the team's notice without a reason. The earliest times are found, looked
/// through and agreed on before they are booked, and the notice runs from the booking: without the grace the first of
/// them would be refused a few minutes after it was proposed. Only for what is asked at booking; whoever proposes times
/// keeps the whole notice.
constexpr int kNoticeGraceMinutes = 15;

/// True for stages in which interviews are held (assessments, background checks and offers are none).
bool holdsInterviews(const Stage &stage);

/// True when a stage judges the craft itself, so that the rules on grade and language hold: by its name ("Technical
/// interview", "Coding", "System design"), in English and German.
bool isTechnical(const Stage &stage);
/// What an interview of this name is taken to be.
bool isTechnicalName(const QString &stageName);

/// What is known of the place somebody applies for.
struct SeatFacts {
    Stage stage;
    Job job;
    PersonId recruiterId; ///< the opening's; null where none is named
    PersonId hiringManagerId;
    QString language; ///< the specialty's primary programming language
    /// How far people are trained for this stage. Empty when the team keeps no records for it: then training is not
    /// asked for.
    QHash<PersonId, TrainingLevel> training;
    std::optional<InterviewPool> pool{}; ///< of this kind of interview; nothing: everything but the pool is asked
    QSet<PersonId> declined{}; ///< who declined this interview: they lead it only where somebody chooses them
    /// What people did in training; only filled where standings are asked for.
    QHash<PersonId, TrainingProgress> progress{};
};

/// What the stage asks of people.
InterviewNeed needOf(const SeatFacts &seat);

/// How well a person is what the plan asks for by relation (recruiter, hiring manager, peer …); nothing when they are
/// none of the relations named.
std::optional<Relation> relationTo(const SeatFacts &seat, const Person &person);

/// How well a person suits the stage, in a role.
EligiblePerson judge(const SeatFacts &seat, const Person &person, ParticipantRole role = ParticipantRole::Interviewer);

/// Who may lead the interviews of a stage without anybody's objection, as judge() has it, and did not decline it. What
/// the stage asks is worked out once and no sentences of praise are made, so that thousands can be asked about. The
/// facts must outlive it. Any thread.
class FreeOfObjections {
public:
    explicit FreeOfObjections(const SeatFacts &seat);
    bool operator()(const Person &person) const;

private:
    const SeatFacts &m_seat;
    InterviewNeed m_need;
    InterviewNeed m_needOfRelated; ///< of who is what the plan asks for by relation
    bool m_relationsOnly;
};

/// How far somebody is trained for the stage. Where there is neither a pool nor any record, everybody counts as
/// qualified.
TrainingLevel trainingOf(const SeatFacts &seat, const PersonId &person);
/// How well a person suits the stage in the role they are trained for: who is in training for its pool as such, with
/// where they stand; everybody else as who leads.
EligiblePerson judgeAsTrained(const SeatFacts &seat, const Person &person);

/// Puts the best first: without objections before those who suit but not at this time or declined, before others that
/// need a reason before those in training before those refused; then, in a pool, the further trained and the less
/// loaded; then the better fit, the lower load, the name.
void orderByFit(QList<EligiblePerson> &people);

/// The titles of a panel that nobody of the people is there for, each person standing for one title. Empty for stages
/// that are no panel.
QStringList missingFromPanel(const SeatFacts &seat, const QList<Person> &interviewers);

/// Whom to propose first: the best without objections, or for a panel the best for each of its titles; where only the
/// time speaks against all, and may be overridden, the best of these. `people` are in the order of orderByFit(). Nobody
/// where nobody fits.
QList<PersonId> proposed(const Stage &stage, const QList<EligiblePerson> &people);

/// What the clock and the calendar say against a person: away, outside working hours, limits. `starts` are the
/// beginnings of the person's other interviews at least in the same local week; a person without a zone is taken to
/// live in `fallback`.
QList<BookingProblem> timeProblems(const Person &person, const TimeSpan &span, const QList<Away> &away,
    const QList<QDateTime> &starts, const QTimeZone &fallback);

/// Why an interview in that state is changed no more: “This interview has been held.” Empty while it may be.
QString closedSentence(InterviewState state);

/// The zone of a person or candidate, or `fallback` where none is named or known.
QTimeZone zoneOr(const QString &name, const QTimeZone &fallback);

} // namespace shortlist
