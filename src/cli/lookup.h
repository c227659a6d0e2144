// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecardqueries.h"
#include "service/core/services.h"

namespace shortlist::cli {

// How things are named on a command line: by id, or by a name that means one thing only. What nothing is called, or
// several things are, ends in a sentence (NotFound, key lookup.none; Invalid, key lookup.several) that lists what there
// is to choose from.

/// Something that can be named.
struct Named {
    QUuid id;
    QStringList names; ///< what it may be called; compared without case and accents
    QString label; ///< how a list of choices shows it
};

/// The one of `all` that `text` names: its id, else exactly one of its names, else a part of one. `what` is its kind in
/// words.
Result<QUuid> choose(const QString &what, const QString &text, const QList<Named> &all);

Result<Person> findPerson(const Services &services, const QString &text);
/// All of these, in order. A text may name several with commas between, unless somebody is called all of it.
Result<QList<PersonId>> findPeople(const Services &services, const QStringList &texts);
Result<Job> findJob(const Services &services, const QString &text);
/// By id, e-mail address, whole name, or the only one whom a search finds.
Result<Candidate> findCandidate(const Services &services, const QString &text);
/// An opening of the job by its code.
Result<Opening> findOpening(const Services &services, const JobId &job, const QString &text);
Result<Specialty> findSpecialty(const Services &services, const JobId &job, const QString &text);
/// A stage of the plan by name or number, counted from 1.
Result<Stage> findStage(const Services &services, const HiringPlanId &plan, const QString &text);
Result<EndReason> findEndReason(const Services &services, const QString &text);

/// Which of several applications of one candidate is meant where nobody says so.
enum class Prefer { Live, Ended };
/// By its id, or by its candidate; `job` narrows where they applied more than once, and may be empty.
Result<Application> findApplication(
    const Services &services, const QString &text, const QString &job, Prefer prefer = Prefer::Live);

/// By id, or by its candidate where one interview is open.
Result<InterviewId> findInterview(const Services &services, const QString &text);
/// By id, or by its candidate (or code) among the cards of the one at the desk.
Result<ScorecardId> findCard(const Services &services, const QString &text);
/// By id, or the newest to the application that `text` names.
Result<Offer> findOffer(const Services &services, const QString &text);
/// By its code or id, or the newest of the application that `text` names.
Result<AssessmentId> findAssessment(const Services &services, const QString &text);

/// By id, by “NAME, version N”, or by its name, which means the newest version.
Result<RubricId> findRubric(const Services &services, const QString &text);

/// The word of an enum that was typed, hyphens and blanks forgiven; a usage error lists the words there are.
template <NamedEnum E>
Result<E> findWord(const QString &what, const QString &text);

Error noSuchWord(const QString &what, const QString &text, const QStringList &words);

template <NamedEnum E>
Result<E> findWord(const QString &what, const QString &text)
{
    const QString word = text.trimmed().toLower().replace(u'-', u'_').replace(u' ', u'_');
    if (const auto found = enumFromText<E>(word))
        return *found;
    QStringList words;
    for (const E value : enumValues<E>())
        words.append(enumText(value));
    return noSuchWord(what, text, words);
}

} // namespace shortlist::cli
