// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/candidates/candidate.h"
#include "domain/core/workspace.h"
#include "domain/pipeline/application.h"
#include "domain/scorecards/scorecard.h"

#include <QSet>

namespace shortlist {

/// What one person may see of one candidate.
struct CandidateRights {
    PersonId viewer; ///< null: nobody is named at this desk
    bool team = true; ///< notes for the hiring team
    bool terms = true; ///< offers and decisions
    QSet<ApplicationId> asked; ///< whose offers the viewer is or was asked to approve

    /// Whoever is asked to approve an offer sees all versions for that application, but no decisions.
    bool mayReadOffers(const ApplicationId &application) const { return terms || asked.contains(application); }

    /// Private notes are their author's alone.
    bool mayRead(Visibility visibility, const PersonId &author) const
    {
        return author == viewer || visibility == Visibility::Everyone || (visibility == Visibility::HiringTeam && team);
    }
};

/// The rights of `viewer`. The hiring team of a candidate are the recruiters, and for each job applied for: its hiring
/// managers and those who interview or score. Where nobody is named at the desk, and while nobody is named for the
/// candidate's jobs, everybody belongs to it. Terms are for recruiters and hiring managers;
/// whoever is in the chain of an offer that was asked sees the offers to that application.
Result<CandidateRights> rightsOn(const Reader &reader, const CandidateId &candidate, const PersonId &viewer);

/// True for those who may fill in scorecards of this application for others: terms are for them, and they recruit or
/// hire for its own job, where anybody is named for that. False where nobody is named at the desk.
Result<bool> hiresFor(const Reader &reader, const Application &application, const PersonId &viewer);

/// True for those who recruit or hire for a job: recruiters, and the hiring managers of its openings. Everybody where
/// nobody is named at the desk, and while nobody is named for the job.
Result<bool> ownsJob(const Reader &reader, const JobId &job, const PersonId &viewer);

/// True for those who decide on an application: those who recruit or hire for its job, and whoever its debrief names
/// as the one who decides. So it is for what others decided, too, when it is undone.
Result<bool> decidesOn(const Reader &reader, const Application &application, const PersonId &person);

/// True for its author, who submitted it for them, and those whom terms are for: what an interviewer writes to the
/// hiring manager is not for the other interviewers.
bool mayReadPrivateNote(const Scorecard &card, const CandidateRights &rights);

} // namespace shortlist
