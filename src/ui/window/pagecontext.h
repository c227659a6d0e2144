// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/freetimes.h"
#include "domain/calendar/invitation.h"
#include "domain/candidates/candidatefile.h"
#include "domain/core/clock.h"
#include "domain/core/result.h"
#include "domain/debrief/pack.h"
#include "domain/jobs/jobpage.h"
#include "domain/offers/letter.h"
#include "domain/rubrics/rubricfileformat.h"
#include "service/core/gateway.h"
#include "ui/people/calendarfile.h"
#include "ui/people/peoplefile.h"
#include "ui/window/page.h"

#include <functional>

namespace shortlist {

class AppSettings;
class Prompter;

/// Reads a job page (the bytes of a file and its name); the windows may not see who can. Any thread.
using PageReader = std::function<Result<JobPage>(const QByteArray &, const QString &)>;

/// What every page is made with; all of it outlives the pages. GUI thread.
struct PageContext {
    Gateway &gateway;
    Prompter &prompter;
    AppSettings &settings;
    const Clock &clock;
    /// Reads a team file; on the GUI thread.
    PeopleFileReader readPeople{};
    /// Reads and writes files of candidates.
    CandidateFileFormat candidateFiles{};
    /// Somebody else sits down at the desk.
    std::function<void(const PersonId &)> actAs{};
    /// Asks where to, backs the workspace up there and tells how it went.
    std::function<void()> backUp{};
    CalendarFileReader readCalendar{}; ///< empty where calendars cannot be read
    FreeTimesReader readFreeTimes{}; ///< of candidates; empty where calendars cannot be read
    PageReader readJobPage{}; ///< empty where pages cannot be read
    InvitationWriter writeInvitation{}; ///< empty where invitations cannot be written
    ReplyReader readReplies{}; ///< empty where replies cannot be read
    MarkdownReader readMarkdown{}; ///< empty where letters cannot be written
    RubricFileFormat rubricFiles{}; ///< empty functions where rubrics are not read or written
    PackWriter writePack{}; ///< empty where decision packs cannot be written
};

} // namespace shortlist
