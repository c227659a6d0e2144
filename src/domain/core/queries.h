// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shortlist {

class CandidateQueries;
class PipelineQueries;
class CalendarQueries;
class ScorecardQueries;
class JobQueries;
class TodayQueries;

/// The queries of long or joined lists, one port a subject; the store implements them. Same thread as the workspace.
struct Queries {
    const CandidateQueries &candidates;
    const PipelineQueries &pipeline;
    const CalendarQueries &calendar;
    const ScorecardQueries &scorecards;
    const JobQueries &jobs;
    const TodayQueries &today;
};

} // namespace shortlist
