// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/pages.h"

#include "exchange/candidates/candidatefileformat.h"
#include "exchange/jobs/jobpagereader.h"
#include "program/peoplefilereader.h"
#include "ui/calendar/calendarpage.h"
#include "ui/candidates/candidatespage.h"
#include "ui/debrief/debriefpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/people/directorypage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/settings/settingspage.h"

namespace shortlist {

PageContext makePageContext(Gateway &gateway, Prompter &prompter, AppSettings &settings, const Clock &clock)
{
    PageContext context{ gateway, prompter, settings, clock };
    context.readPeople = readPeopleFile;
    context.candidateFiles = candidateCsvFormat();
    context.readJobPage = &readJobPage;
    return context;
}

Page *makePage(PageId id, const PageContext &context)
{
    switch (id) {
    case PageId::Jobs:
        return new JobsPage(context);
    case PageId::Candidates:
        return new CandidatesPage(context);
    case PageId::Pipeline:
        return new PipelinePage(context);
    case PageId::Calendar:
        return new CalendarPage(context);
    case PageId::Scorecards:
        return new ScorecardsPage(context);
    case PageId::Debrief:
        return new DebriefPage(context);
    case PageId::Directory:
        return new DirectoryPage(context);
    case PageId::Settings:
        return new SettingsPage(context);
    }
    Q_UNREACHABLE();
}

} // namespace shortlist
