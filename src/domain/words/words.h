// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/interview.h"
#include "domain/candidates/candidate.h"
#include "domain/debrief/decision.h"
#include "domain/jobs/job.h"
#include "domain/offers/offer.h"
#include "domain/people/person.h"
#include "domain/pipeline/application.h"
#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"
#include "domain/today/todayqueries.h"

#include <QString>

/// The words on screen for states and kinds, chosen once and translated: never the names of enumerators.
namespace shortlist::words {

QString of(JobState state);
QString of(PointKind kind);
QString of(PlanState state);
QString of(StageKind kind);
QString of(OpeningState state);
QString of(PersonState state);
QString of(TrainingLevel level);
QString of(ContactKind kind);
QString of(Visibility visibility);
QString of(FileKind kind);
QString of(ApplicationState state);
/// The state, and for one on hold until when: “On hold until 9 Jan 2030”. An invalid day is left out.
QString standing(ApplicationState state, QDate holdUntil);
QString of(Side side);
QString of(AssessmentState state);
QString of(InterviewState state);
QString of(ParticipantRole role);
QString of(Reply reply);
QString of(TodayKind kind);
QString of(RubricState state);
QString of(CriterionCategory category);
QString of(ScorecardState state);
QString of(Recommendation recommendation);
QString of(DebriefState state);
QString of(Outcome outcome);
QString of(OfferState state);

/// The author of a scorecard: “Ana”, or “Ana (trainee)” where it is a trainee's and counts in no total.
QString author(const QString &name, bool trainee);

/// The author of one of several scorecards in a round: “Ana, 2nd sitting”; of the first one the name as it is.
QString sitting(const QString &author, int sitting);

/// The sitting alone: “2nd sitting”; empty for the first one.
QString sitting(int sitting);

/// A stage that the plan has no longer: “Written assessment (no longer in the plan)”.
QString formerStage(const QString &name);

/// A stage of another version of the plan: “Technical interview (version 1 of the plan)”.
QString stageOfVersion(const QString &name, int version);

/// Both: “Technical interview (version 1 of the plan, no longer in it)”.
QString formerStageOfVersion(const QString &name, int version);

/// A stage as a heading: “2. Technical interview” at `position` 1; at -1, the name alone.
QString stageHeading(int position, const QString &name);

/// “submitted by Rita for Ana”, where somebody else submitted the scorecard.
QString submittedFor(const QString &by, const QString &author);

/// Said in place of the reasons of decisions to who may not read them.
QString reasonsKeptBack();

/// What a command did, for the undo bar and the timeline: “Moved to another stage”. A command without words of its own
/// reads as “Changed”; a test holds that no command of the services is without.
QString command(const QString &name);

/// True when the command has words of its own.
bool hasCommand(const QString &name);

/// “30 min”, “45–60 min”, or nothing when neither is known.
QString minutes(std::optional<int> least, std::optional<int> most);

} // namespace shortlist::words
