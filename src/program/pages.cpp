// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/pages.h"

#include "exchange/jobs/jobpagereader.h"
#include "program/peoplefilereader.h"
#include "ui/calendar/calendarpage.h"
#include "ui/debrief/debriefpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/people/directorypage.h"
#include "ui/jobs/jobspage.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/settings/settingspage.h"

namespace shortlist {

PageContext makePageContext(Gateway &gateway, Prompter &prompter, AppSettings &settings, const Clock &clock)
{
    PageContext context{ gateway, prompter, settings, clock };
    context.readPeople = readPeopleFile;
    context.readJobPage = &readJobPage;
    return context;
}

namespace {

class EmptyPage : public Page {
public:
    explicit EmptyPage(const QString &title)
        : m_title(title)
    {
    }
    QString title() const override { return m_title; }
    QString iconName() const override { return QStringLiteral("users"); }

private:
    QString m_title;
};

} // namespace

Page *makePage(PageId id, const PageContext &context)
{
    switch (id) {
    case PageId::Jobs:
        return new JobsPage(context);
    case PageId::Candidates:
        return new EmptyPage(QStringLiteral("Candidates"));
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
