// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace shortlist::cli {

const QList<Command> &commands()
{
    static const QList<Command> all = workspaceCommands() + jobCommands() + openingCommands() + peopleCommands()
                                    + calendarCommands() + poolCommands() + candidateCommands() + availabilityCommands()
                                    + applicationCommands() + assessmentCommands() + interviewCommands()
                                    + interviewMoveCommands() + invitationCommands() + slotCommands() + loopCommands()
                                    + loopsCommands() + replanCommands() + scheduleCommands() + rubricCommands()
                                    + rubricFileCommands() + scorecardCommands() + debriefCommands() + meetingCommands()
                                    + packCommands() + compareCommands() + offerCommands() + historyCommands();
    return all;
}

} // namespace shortlist::cli
