// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/core/workspace.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"

#include <QSet>

namespace shortlist {

/// What one person may see of one candidate.
struct CandidateRights {
    PersonId viewer; ///< null: nobody is named at this desk
    bool team = true; ///< notes for the hiring team
    bool everything = true; ///< offers and decisions of all applications
    QSet<ApplicationId> owned; ///< applications whose offers and decisions are the viewer's to read: ownsJob()
    QSet<ApplicationId> asked; ///< whose offers the viewer is or was asked to approve

    /// Offers, decisions and private notes of an application. One that is gone is for who may read all.
    bool mayReadTerms(const ApplicationId &application) const { return everything || owned.contains(application); }
    /// Whoever is asked to approve an offer sees all versions for that application, but no decisions.
    bool mayReadOffers(const ApplicationId &application) const
    {
        return mayReadTerms(application) || asked.contains(application);
    }

    /// Private notes are their author's alone.
    bool mayRead(Visibility visibility, const PersonId &author) const
    {
        return author == viewer || visibility == Visibility::Everyone || (visibility == Visibility::HiringTeam && team);
    }
};

/// The rights of `viewer`. The hiring team of a candidate are the recruiters, and for each job applied for: its hiring
/// managers and those who interview or score. Where nobody is named at the desk, and while nobody is named for the
/// candidate's jobs, everybody belongs to it. Terms are, application by application, for those who recruit or hire for
/// its own job: who hires for another one that the candidate applied for reads nothing of it. Whoever is in the chain
/// of an offer that was asked sees the offers to that application.
Result<CandidateRights> rightsOn(const Reader &reader, const CandidateId &candidate, const PersonId &viewer);

/// True for those who may fill in scorecards of this application for others: they recruit or hire for its own job,
/// where anybody is named for that. False where nobody is named at the desk.
Result<bool> hiresFor(const Reader &reader, const Application &application, const PersonId &viewer);

/// True for those who recruit or hire for a job: recruiters, and the hiring managers of its openings. Everybody where
/// nobody is named at the desk, and while nobody is named for the job.
Result<bool> ownsJob(const Reader &reader, const JobId &job, const PersonId &viewer);

/// True for those who decide on an application: those who recruit or hire for its job, and whoever its debrief names
/// as the one who decides. So it is for what others decided, too, when it is undone.
Result<bool> decidesOn(const Reader &reader, const Application &application, const PersonId &person);

/// Those who decide on an application, by name, as decidesOn() says: for choosing from. People who have left are none.
Result<QList<Person>> decidersOn(const Reader &reader, const Application &application);

/// The names of those whom the openings of its job and its debrief name, for telling whom to ask: “Hugo, Rita”. Empty
/// where none of them is here any more.
Result<QString> namedDeciders(const Reader &reader, const Application &application);

/// Refuses whoever decidesOn() refuses, with whom to ask (key “application.notYours”): moving, holding and ending an
/// application is deciding on it, on the board too.
Status checkDecides(const Reader &reader, const ApplicationId &application, const PersonId &viewer);
/// The same for several: refused where it is for any of them. For asking before anything is filled in.
Status checkDecides(const Reader &reader, const QList<ApplicationId> &applications, const PersonId &viewer);

/// True for its author, who submitted it for them, and those who may read the terms of its application: what an
/// interviewer writes to the hiring manager is not for the other interviewers.
bool mayReadPrivateNote(const Scorecard &card, const CandidateRights &rights);

} // namespace shortlist
