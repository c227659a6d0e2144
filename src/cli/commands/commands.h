// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace shortlist::cli {

// The commands of each noun, one file each. They ask services and print; they decide nothing.

QList<Command> workspaceCommands();
QList<Command> jobCommands();
QList<Command> openingCommands();
QList<Command> peopleCommands();
QList<Command> calendarCommands();
QList<Command> poolCommands();
QList<Command> candidateCommands();
QList<Command> availabilityCommands();
QList<Command> applicationCommands();
QList<Command> assessmentCommands();
QList<Command> interviewCommands();
QList<Command> interviewMoveCommands();
QList<Command> invitationCommands();
QList<Command> slotCommands();
QList<Command> loopCommands();
QList<Command> loopsCommands();
QList<Command> rubricCommands();
QList<Command> rubricFileCommands();
QList<Command> replanCommands();
QList<Command> scorecardCommands();
QList<Command> debriefCommands();
QList<Command> meetingCommands();
QList<Command> packCommands();
QList<Command> compareCommands();
QList<Command> offerCommands();
QList<Command> scheduleCommands();
QList<Command> historyCommands();

} // namespace shortlist::cli
