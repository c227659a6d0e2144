// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/calendar/conflictservice.h"
#include "service/calendar/interviewservice.h"
#include "service/calendar/invitationservice.h"
#include "service/calendar/slotservice.h"
#include "service/candidates/candidateservice.h"
#include "service/debrief/debriefservice.h"
#include "service/debrief/packservice.h"
#include "service/history/historyservice.h"
#include "service/jobs/jobservice.h"
#include "service/offers/offerservice.h"
#include "service/people/loadservice.h"
#include "service/people/peopleservice.h"
#include "service/people/poolservice.h"
#include "service/pipeline/assessmentservice.h"
#include "service/pipeline/filelooks.h"
#include "service/pipeline/pipelineservice.h"
#include "service/rubrics/rubricservice.h"
#include "service/scorecards/scorecardservice.h"
#include "service/search/searchservice.h"
#include "service/settings/settingsservice.h"
#include "service/today/todayservice.h"

namespace shortlist {

/// Everything that can be asked of, and done to, one open workspace. Lives on the workspace's thread.
class Services {
public:
    Services(Workspace &openWorkspace, const Queries &queries, const Clock &clock)
        : m_commands(openWorkspace, m_session)
        , context{ openWorkspace, queries, clock, m_session, m_commands, m_files }
        , jobs(context)
        , people(context)
        , pools(context)
        , loads(context)
        , candidates(context)
        , pipeline(context)
        , interviews(context)
        , slotSearch(context)
        , invitations(context)
        , conflicts(context)
        , rubrics(context)
        , scorecards(context)
        , assessments(context, scorecards)
        , debriefs(context, pipeline, scorecards)
        , packs(context, debriefs)
        , offers(context, pipeline)
        , settings(context)
        , history(context)
        , today(context)
        , search(context)
    {
    }
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    Session &session() { return m_session; }
    CommandRunner &commands() { return m_commands; }
    /// What is in files that are handed in, and who looks.
    FileLooks &files() { return m_files; }

private:
    Session m_session;
    CommandRunner m_commands;
    FileLooks m_files;

public:
    ServiceContext context;
    JobService jobs;
    PeopleService people;
    PoolService pools;
    LoadService loads;
    CandidateService candidates;
    PipelineService pipeline;
    InterviewService interviews;
    SlotService slotSearch;
    InvitationService invitations;
    ConflictService conflicts;
    RubricService rubrics;
    ScorecardService scorecards;
    AssessmentService assessments;
    DebriefService debriefs;
    PackService packs;
    OfferService offers;
    SettingsService settings;
    HistoryService history;
    TodayService today;
    SearchService search;
};

} // namespace shortlist
