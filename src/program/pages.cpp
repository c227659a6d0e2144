// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/pages.h"

#include "exchange/calendar/freetimes.h"
#include "exchange/calendar/invitation.h"
#include "exchange/candidates/candidatefileformat.h"
#include "exchange/jobs/jobpagereader.h"
#include "exchange/offers/letterhtml.h"
#include "exchange/properties/pdftext.h"
#include "exchange/rubrics/rubricfile.h"
#include "program/calendarfilereader.h"
#include "program/packfilewriter.h"
#include "program/peoplefilereader.h"
#include "ui/calendar/calendarpage.h"
#include "ui/candidates/candidatespage.h"
#include "ui/debrief/debriefpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/people/directorypage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/settings/settingspage.h"
#include "ui/today/todaypage.h"

namespace shortlist {

namespace {

template <typename P>
PageEntry entryOf(const PageContext &context)
{
    return { P::title(), P::iconName(), [context] { return new P(context); } };
}

} // namespace

PageContext makePageContext(Gateway &gateway, Prompter &prompter, AppSettings &settings, const Clock &clock)
{
    PageContext context{ gateway, prompter, settings, clock };
    context.readPeople = readPeopleFile;
    context.candidateFiles = candidateCsvFormat();
    context.readCalendar = readCalendarFile;
    context.readFreeTimes = [](const QByteArray &bytes, const QString &name, const TimeSpan &window,
                                const QTimeZone &zone, EventMeaning meaning) {
        return readFreeTimes(bytes, name, { window, zone, {} }, meaning);
    };
    context.readJobPage = &readJobPage;
    context.writeInvitation = &writeInvitation;
    context.readReplies = &readReplies;
    context.readMarkdown = &letterHtml;
    context.rubricFiles = rubricFileFormat();
    context.writePack = &writePackFiles;
    return context;
}

PageEntry pageEntry(PageId id, const PageContext &context)
{
    switch (id) {
    case PageId::Jobs:
        return entryOf<JobsPage>(context);
    case PageId::Candidates:
        return entryOf<CandidatesPage>(context);
    case PageId::Pipeline:
        return entryOf<PipelinePage>(context);
    case PageId::Calendar:
        return entryOf<CalendarPage>(context);
    case PageId::Scorecards:
        return { ScorecardsPage::title(), ScorecardsPage::iconName(), [context] {
                    auto *page = new ScorecardsPage(context);
                    page->setPdfReader(pdfText);
                    return page;
                } };
    case PageId::Debrief:
        return entryOf<DebriefPage>(context);
    case PageId::Directory:
        return entryOf<DirectoryPage>(context);
    case PageId::Settings:
        return entryOf<SettingsPage>(context);
    case PageId::Today:
        return entryOf<TodayPage>(context);
    }
    Q_UNREACHABLE();
}

} // namespace shortlist
