<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>Too few to say: it takes two scorecards with ratings, and there is %n.</source>
        <translation>
            <numerusform>Too few to say: it takes two scorecards with ratings, and there is %n.</numerusform>
            <numerusform>Too few to say: it takes two scorecards with ratings, and there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: it takes %1 criteria that two interviewers rated, and there is %n.</source>
        <translation>
            <numerusform>Too few to say: it takes %1 criteria that two interviewers rated, and there is %n.</numerusform>
            <numerusform>Too few to say: it takes %1 criteria that two interviewers rated, and there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too few for an intraclass correlation: it takes %1 criteria that all interviewers rated, and there is %n.</source>
        <translation>
            <numerusform>Too few for an intraclass correlation: it takes %1 criteria that all interviewers rated, and there is %n.</numerusform>
            <numerusform>Too few for an intraclass correlation: it takes %1 criteria that all interviewers rated, and there are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) of ratings of one criterion %1 have the same level (%2 %).</source>
        <translation>
            <numerusform>Of %n pair of ratings of one criterion %1 have the same level (%2 %).</numerusform>
            <numerusform>Of %n pairs of ratings of one criterion %1 have the same level (%2 %).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n criteria</source>
        <translation>
            <numerusform>%1, on %n criterion</numerusform>
            <numerusform>%1, on %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%1 already has %n interview(s) that day, and takes no more than %2.</source>
        <translation>
            <numerusform>%1 already has %n interview that day, and takes no more than %2.</numerusform>
            <numerusform>%1 already has %n interviews that day, and takes no more than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already has %n interview(s) that week, and takes no more than %2.</source>
        <translation>
            <numerusform>%1 already has %n interview that week, and takes no more than %2.</numerusform>
            <numerusform>%1 already has %n interviews that week, and takes no more than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan asks for %n minute(s) of “%1”, not %2.</source>
        <translation>
            <numerusform>The plan asks for %n minute of “%1”, not %2.</numerusform>
            <numerusform>The plan asks for %n minutes of “%1”, not %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2 is already booked, and the plan asks for %n.</source>
        <translation>
            <numerusform>“%1” of %2 is already booked, and the plan asks for %n.</numerusform>
            <numerusform>“%1” of %2 is already booked, and the plan asks for %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>Only the first %n repetition(s) were read.</source>
        <translation>
            <numerusform>Only the first repetition was read.</numerusform>
            <numerusform>Only the first %n repetitions were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateCsv</name>
    <message numerus="yes">
        <source>The row has more cells than there are headings (%n more): look whether values stand in the wrong column.</source>
        <translation>
            <numerusform>The row has more cells than there are headings (%n more): look whether values stand in the wrong column.</numerusform>
            <numerusform>The row has more cells than there are headings (%n more): look whether values stand in the wrong column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateTimes</name>
    <message numerus="yes">
        <source>These are more than %n single time(s) at which somebody can come.</source>
        <translation>
            <numerusform>This is more than %n single time at which somebody can come.</numerusform>
            <numerusform>These are more than %n single times at which somebody can come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n grader(s) chosen.</source>
        <translation>
            <numerusform>%n grader chosen.</numerusform>
            <numerusform>%n graders chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n candidate(s) to “%1”.</source>
        <translation>
            <numerusform>Wrote %n candidate to “%1”.</numerusform>
            <numerusform>Wrote %n candidates to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked “%1” with %2: %3, %n minute(s).</source>
        <translation>
            <numerusform>Booked “%1” with %2: %3, %n minute.</numerusform>
            <numerusform>Booked “%1” with %2: %3, %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--alternative %1: %2, %n stage(s)</source>
        <translation>
            <numerusform>--alternative %1: %2, %n stage</numerusform>
            <numerusform>--alternative %1: %2, %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page has %n other hiring process(es).</source>
        <translation>
            <numerusform>The page has %n other hiring process.</numerusform>
            <numerusform>The page has %n other hiring processes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n opening(s) for “%1”.</source>
        <translation>
            <numerusform>Added %n opening for “%1”.</numerusform>
            <numerusform>Added %n openings for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved; still missing: %n.</source>
        <translation>
            <numerusform>Saved; still missing: %n.</numerusform>
            <numerusform>Saved; still missing: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n applications.</source>
        <translation>
            <numerusform>%1 has %n application.</numerusform>
            <numerusform>%1 has %n applications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in “%1”.</source>
        <translation>
            <numerusform>%n event in “%1”.</numerusform>
            <numerusform>%n events in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: shown as free, cancelled or declined.</source>
        <translation>
            <numerusform>%n event left out: shown as free, cancelled or declined.</numerusform>
            <numerusform>%n events left out: shown as free, cancelled or declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy %n time(s) until %2.</source>
        <translation>
            <numerusform>%1 is busy %n time until %2.</numerusform>
            <numerusform>%1 is busy %n times until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s), %2</source>
        <translation>
            <numerusform>%1, %n minute, %2</numerusform>
            <numerusform>%1, %n minutes, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s) with %1.</source>
        <translation>
            <numerusform>Booked %n interview with %1.</numerusform>
            <numerusform>Booked %n interviews with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n candidate(s) planned.</source>
        <translation>
            <numerusform>%1 of %n candidate planned.</numerusform>
            <numerusform>%1 of %n candidates planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s).</source>
        <translation>
            <numerusform>Booked %n interview.</numerusform>
            <numerusform>Booked %n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out: interviews of this workspace.</source>
        <translation>
            <numerusform>%n event left out: interviews of this workspace.</numerusform>
            <numerusform>%n events left out: interviews of this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash with it now: see “interview conflicts”.</source>
        <translation>
            <numerusform>%n booking clashes with it now: see “interview conflicts”.</numerusform>
            <numerusform>%n bookings clash with it now: see “interview conflicts”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned %n interview(s) again.</source>
        <translation>
            <numerusform>Planned %n interview again.</numerusform>
            <numerusform>Planned %n interviews again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be imported: %n criterion(s).</source>
        <translation>
            <numerusform>“%1” can be imported: %n criterion.</numerusform>
            <numerusform>“%1” can be imported: %n criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %n candidate(s) planned one by one.</source>
        <translation>
            <numerusform>%1, without %n candidate planned one by one.</numerusform>
            <numerusform>%1, without %n candidates planned one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved “%1” with %2: %3, %n minute(s).</source>
        <translation>
            <numerusform>Moved “%1” with %2: %3, %n minute.</numerusform>
            <numerusform>Moved “%1” with %2: %3, %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message numerus="yes">
        <source>Row %1 (line %2) has more than %n column(s).</source>
        <translation>
            <numerusform>Row %1 (line %2) has more than %n column.</numerusform>
            <numerusform>Row %1 (line %2) has more than %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefService</name>
    <message numerus="yes">
        <source>%1 has rounds in %n version(s) of the plan; here stands “%2”.</source>
        <translation>
            <numerusform>%1 has rounds in %n version of the plan; here stands “%2”.</numerusform>
            <numerusform>%1 has rounds in %n versions of the plan; here stands “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionAdvice</name>
    <message numerus="yes">
        <source>%n say no (%1): usually that ends the application.</source>
        <translation>
            <numerusform>%n says no (%1): usually that ends the application.</numerusform>
            <numerusform>%n say no (%1): usually that ends the application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) missing.</source>
        <translation>
            <numerusform>%n scorecard missing.</numerusform>
            <numerusform>%n scorecards missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot judge (%1).</source>
        <translation>
            <numerusform>%n cannot judge (%1).</numerusform>
            <numerusform>%n cannot judge (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPack</name>
    <message numerus="yes">
        <source>%n round(s), a grid each</source>
        <translation>
            <numerusform>%n round, a grid each</numerusform>
            <numerusform>%n rounds, a grid each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) and revision(s), as submitted</source>
        <translation>
            <numerusform>%n card and revision, as submitted</numerusform>
            <numerusform>%n cards and revisions, as submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message numerus="yes">
        <source>%n offer(s) wait for %1 to approve</source>
        <translation>
            <numerusform>%n offer waits for %1 to approve</numerusform>
            <numerusform>%n offers wait for %1 to approve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileProperties</name>
    <message numerus="yes">
        <source>only the first %n page(s) were read.</source>
        <translation>
            <numerusform>only the first %n page were read.</numerusform>
            <numerusform>only the first %n pages were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its pages have no text; what they show was not looked at.</source>
        <translation>
            <numerusform>%n of its pages has no text; what it shows was not looked at.</numerusform>
            <numerusform>%n of its pages have no text; what they show was not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grading</name>
    <message numerus="yes">
        <source>, most in “%1”, by %n level(s)</source>
        <translation>
            <numerusform>, most in “%1”, by %n level</numerusform>
            <numerusform>, most in “%1”, by %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n grader(s), the two furthest apart: </source>
        <translation>
            <numerusform>Of %n grader, the two furthest apart: </numerusform>
            <numerusform>Of %n graders, the two furthest apart: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <source>%n hours a week.</source>
        <translation>
            <numerusform>%n hour a week.</numerusform>
            <numerusform>%n hours a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobService</name>
    <message numerus="yes">
        <source>%n application(s) for this job are not finished.</source>
        <translation>
            <numerusform>%n application for this job are not finished.</numerusform>
            <numerusform>%n applications for this job are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opening(s) are for “%1”.</source>
        <translation>
            <numerusform>%n opening are for “%1”.</numerusform>
            <numerusform>%n openings are for “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferTerms</name>
    <message numerus="yes">
        <source>This changes %1: %n approval(s) given do not count any more, and everybody in the chain is asked again.</source>
        <translation>
            <numerusform>This changes %1: %n approval given does not count any more, and everybody in the chain is asked again.</numerusform>
            <numerusform>This changes %1: %n approvals given do not count any more, and everybody in the chain is asked again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineCard</name>
    <message numerus="yes">
        <source>%n scorecards overdue</source>
        <translation>
            <numerusform>%n scorecard overdue</numerusform>
            <numerusform>%n scorecards overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d in stage</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d in stage</numerusform>
            <numerusform>%n d in stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelinePage</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineService</name>
    <message numerus="yes">
        <source>An interview with %1 begins at %2, in less than %n hours.</source>
        <translation>
            <numerusform>An interview with %1 begins at %2, in less than %n hour.</numerusform>
            <numerusform>An interview with %1 begins at %2, in less than %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n interview(s) not booked</source>
        <translation>
            <numerusform>%1: %n interview not booked</numerusform>
            <numerusform>%1: %n interviews not booked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grader(s) would judge %1: two are asked, blind to each other, and a third only where they differ.</source>
        <translation>
            <numerusform>%n grader would judge %1: two are asked, blind to each other, and a third only where they differ.</numerusform>
            <numerusform>%n graders would judge %1: two are asked, blind to each other, and a third only where they differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>On %n day(s)</source>
        <translation>
            <numerusform>On %n day</numerusform>
            <numerusform>On %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviewer(s)</source>
        <translation>
            <numerusform>%n interviewer</numerusform>
            <numerusform>%n interviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them know(s) the candidate</source>
        <translation>
            <numerusform>%n of them knows the candidate</numerusform>
            <numerusform>%n of them know the candidate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) behind the best</source>
        <translation>
            <numerusform>%n point behind the best</numerusform>
            <numerusform>%n points behind the best</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n interviews left.</source>
        <translation>
            <numerusform>%1 has more than %n interviews left.</numerusform>
            <numerusform>%1 has more than %n interviews left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have other interviews left than most: they are planned one by one, after the rest.</source>
        <translation>
            <numerusform>%n candidate has other interviews left than most: they are planned one by one, after the rest.</numerusform>
            <numerusform>%n candidates have other interviews left than most: they are planned one by one, after the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time zone of %n candidate(s) is not known: they are planned from %1 to %2 o&apos;clock in %3.</source>
        <translation>
            <numerusform>The time zone of %n candidate is not known: they are planned from %1 to %2 o&apos;clock in %3.</numerusform>
            <numerusform>The time zones of %n candidates are not known: they are planned from %1 to %2 o&apos;clock in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n interviewer(s) it is not known whether they are free: no calendar says, or it ends before.</source>
        <translation>
            <numerusform>Of %n interviewer it is not known whether they are free: no calendar says, or it ends before.</numerusform>
            <numerusform>Of %n interviewers it is not known whether they are free: no calendar says, or it ends before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n candidate(s) offered is over, and any time is searched: %1</source>
        <translation>
            <numerusform>What %n candidate offered is over, and any time is searched: %1</numerusform>
            <numerusform>What %n candidates offered is over, and any time is searched: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyFile</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricFile</name>
    <message numerus="yes">
        <source>%n more place(s) are wrong.</source>
        <translation>
            <numerusform>%n more place is wrong.</numerusform>
            <numerusform>%n more places are wrong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than %n character(s).</source>
        <translation>
            <numerusform>the text is longer than %n character.</numerusform>
            <numerusform>the text is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the list has more than %n entry(s).</source>
        <translation>
            <numerusform>the list has more than %n entry.</numerusform>
            <numerusform>the list has more than %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>there are only %n level(s).</source>
        <translation>
            <numerusform>there are only %n level.</numerusform>
            <numerusform>there are only %n levels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricLint</name>
    <message numerus="yes">
        <source>%n criteria are more than one interview has time for: over %1, each is judged from little, and the ratings melt into one.</source>
        <translation>
            <numerusform>%n criterion is more than one interview has time for: over %1, each is judged from little, and the ratings melt into one.</numerusform>
            <numerusform>%n criteria are more than one interview has time for: over %1, each is judged from little, and the ratings melt into one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricPublishing</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice stay(s) open.</source>
        <translation>
            <numerusform>%n piece of advice stays open.</numerusform>
            <numerusform>%n pieces of advice stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricSheet</name>
    <message numerus="yes">
        <source>(%n min)</source>
        <translation>
            <numerusform>(%n min)</numerusform>
            <numerusform>(%n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>questions of %n minute(s)</source>
        <translation>
            <numerusform>questions of %n minute</numerusform>
            <numerusform>questions of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricTitles</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>job, and so many others</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsService</name>
    <message numerus="yes">
        <source>%n hours are not possible.</source>
        <translation>
            <numerusform>%n hour is not possible.</numerusform>
            <numerusform>%n hours are not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are not possible.</source>
        <translation>
            <numerusform>%n minute is not possible.</numerusform>
            <numerusform>%n minutes are not possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message numerus="yes">
        <source>It is less than %n hour(s) ahead.</source>
        <translation>
            <numerusform>It is less than %n hour ahead.</numerusform>
            <numerusform>It is less than %n hours ahead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other interview(s) that week</source>
        <translation>
            <numerusform>%n other interview that week</numerusform>
            <numerusform>%n other interviews that week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)&apos; notice</source>
        <translation>
            <numerusform>%n hour&apos;s notice</numerusform>
            <numerusform>%n hours&apos; notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s): %1</source>
        <translation>
            <numerusform>%n point: %1</numerusform>
            <numerusform>%n points: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BoardColumnFrame</name>
    <message numerus="yes">
        <source>%1, %n candidate(s)</source>
        <translation>
            <numerusform>%1, %n candidate</numerusform>
            <numerusform>%1, %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::BookingDialog</name>
    <message numerus="yes">
        <source>There is no time with the same people. With %n other(s) there is:</source>
        <translation>
            <numerusform>There is no time with the same people. With %n other there is:</numerusform>
            <numerusform>There is no time with the same people. With %n others there is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 declined. With %n other(s) there is:</source>
        <translation>
            <numerusform>%1 declined. With %n other there is:</numerusform>
            <numerusform>%1 declined. With %n others there is:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarList</name>
    <message numerus="yes">
        <source>Read %n day(s) ago: what has come since is not in it.</source>
        <translation>
            <numerusform>Read %n day ago: what has come since is not in it.</numerusform>
            <numerusform>Read %n days ago: what has come since is not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago.</source>
        <translation>
            <numerusform>Read %n day ago.</numerusform>
            <numerusform>Read %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CalendarPage</name>
    <message numerus="yes">
        <source>%Ln interview(s) shown</source>
        <translation>
            <numerusform>%Ln interview shown</numerusform>
            <numerusform>%Ln interviews shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln interview(s)</source>
        <translation>
            <numerusform>The first %Ln interview</numerusform>
            <numerusform>The first %Ln interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateActions</name>
    <message numerus="yes">
        <source>%n candidate(s) applied.</source>
        <translation>
            <numerusform>%n candidate applied.</numerusform>
            <numerusform>%n candidates applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) added</source>
        <translation>
            <numerusform>%n candidate added</numerusform>
            <numerusform>%n candidates added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) exported.</source>
        <translation>
            <numerusform>%n candidate exported.</numerusform>
            <numerusform>%n candidates exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <comment>who</comment>
        <translation>
            <numerusform>%1, %n application</numerusform>
            <numerusform>%1, %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateDetail</name>
    <message numerus="yes">
        <source>“%1”: %n event(s) read.</source>
        <translation>
            <numerusform>“%1”: %n event read.</numerusform>
            <numerusform>“%1”: %n events read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be understood.</source>
        <translation>
            <numerusform>%n more could not be understood.</numerusform>
            <numerusform>%n more could not be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CandidateImportDialog</name>
    <message numerus="yes">
        <source>%n column(s) can mean several things: choose what they are.</source>
        <translation>
            <numerusform>%n column can mean several things: choose what they are.</numerusform>
            <numerusform>%n columns can mean several things: choose what they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here and brought up to date</source>
        <translation>
            <numerusform>%n already here and brought up to date</numerusform>
            <numerusform>%n already here and brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CandidatesPage</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ChainDialog</name>
    <message numerus="yes">
        <source>of %n</source>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ChangesDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CopyCriteriaDialog</name>
    <message numerus="yes">
        <source>Copy %n criteria</source>
        <translation>
            <numerusform>Copy %n criterion</numerusform>
            <numerusform>Copy %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CoverageModel</name>
    <message numerus="yes">
        <source>%n look at it</source>
        <translation>
            <numerusform>%n looks at it</numerusform>
            <numerusform>%n look at it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::CriterionEditor</name>
    <message numerus="yes">
        <source>Ask (%n minute(s)): %1</source>
        <translation>
            <numerusform>Ask (%n minute): %1</numerusform>
            <numerusform>Ask (%n minutes): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::DebriefPage</name>
    <message numerus="yes">
        <source>%n ready to decide</source>
        <translation>
            <numerusform>%n ready to decide</numerusform>
            <numerusform>%n ready to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::DirectoryPage</name>
    <message numerus="yes">
        <source>%L1 of %Ln people</source>
        <translation>
            <numerusform>%L1 of %Ln person</numerusform>
            <numerusform>%L1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already the same</source>
        <translation>
            <numerusform>%n already the same</numerusform>
            <numerusform>%n already the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2: %n event(s) read.</source>
        <translation>
            <numerusform>“%1” of %2: %n event read.</numerusform>
            <numerusform>“%1” of %2: %n events read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because they are shown as free, cancelled or declined.</source>
        <translation>
            <numerusform>%n left out, because it is shown as free, cancelled or declined.</numerusform>
            <numerusform>%n left out, because they are shown as free, cancelled or declined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be understood.</source>
        <translation>
            <numerusform>%n more could not be understood.</numerusform>
            <numerusform>%n more could not be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, because they are interviews of this workspace.</source>
        <translation>
            <numerusform>%n left out, because they are interviews of this workspace.</numerusform>
            <numerusform>%n left out, because they are interviews of this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash with it now.</source>
        <translation>
            <numerusform>%n booking clashes with it now.</numerusform>
            <numerusform>%n bookings clash with it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) still clash with what else is known.</source>
        <translation>
            <numerusform>%n booking still clashes with what else is known.</numerusform>
            <numerusform>%n bookings still clash with what else is known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::GridDelegate</name>
    <message numerus="yes">
        <source>On every scorecard that is in, without a rating on any of them: %n criterion(s).</source>
        <translation>
            <numerusform>On every scorecard that is in, without a rating on any of them: %n criterion.</numerusform>
            <numerusform>On every scorecard that is in, without a rating on any of them: %n criteria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s) without a rating</source>
        <translation>
            <numerusform>%n criterion without a rating</numerusform>
            <numerusform>%n criteria without a rating</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated on %n scorecard(s): on all that have the criterion.</source>
        <translation>
            <numerusform>Rated on %n scorecard: on all that have the criterion.</numerusform>
            <numerusform>Rated on %n scorecards: on all that have the criterion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::HireDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more go on.</source>
        <translation>
            <numerusform>%n more goes on.</numerusform>
            <numerusform>%n more goes on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are declined: %1.</source>
        <translation>
            <numerusform>%n more is declined: %1.</numerusform>
            <numerusform>%n more is declined: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are put on hold and told later.</source>
        <translation>
            <numerusform>%n more is put on hold and told later.</numerusform>
            <numerusform>%n more is put on hold and told later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no row and stay as they are, unless all who are not decided on are set below.</source>
        <translation>
            <numerusform>%n more has no row and stays as they are, unless all who are not decided on are set below.</numerusform>
            <numerusform>%n more has no row and stays as they are, unless all who are not decided on are set below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this %1 is hired and the opening filled. %n other(s) wait for this job: what happens to them?</source>
        <translation>
            <numerusform>With this %1 is hired and the opening filled. %n other waits for this job: what happens to them?</numerusform>
            <numerusform>With this %1 is hired and the opening filled. %n others wait for this job: what happens to them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), on hold</source>
        <translation>
            <numerusform>%n day, on hold</numerusform>
            <numerusform>%n days, on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportPeopleDialog</name>
    <message numerus="yes">
        <source>%1: %n people to add</source>
        <comment>file name, then a count</comment>
        <translation>
            <numerusform>%1: %n person to add</numerusform>
            <numerusform>%1: %n people to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the team, brought up to date</source>
        <translation>
            <numerusform>%n already in the team, brought up to date</numerusform>
            <numerusform>%n already in the team, brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems in the file</source>
        <translation>
            <numerusform>%n problem in the file</numerusform>
            <numerusform>%n problems in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ImportReviewDialog</name>
    <message numerus="yes">
        <source>%n item(s) to look at before saving</source>
        <translation>
            <numerusform>%n item to look at before saving</numerusform>
            <numerusform>%n items to look at before saving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewTimer</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::InterviewsPanel</name>
    <message numerus="yes">
        <source>%n scorecard(s) still to come.</source>
        <translation>
            <numerusform>%n scorecard still to come.</numerusform>
            <numerusform>%n scorecards still to come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::JobDetail</name>
    <message numerus="yes">
        <source>%n active candidate(s)</source>
        <translation>
            <numerusform>%n active candidate</numerusform>
            <numerusform>%n active candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::JobListModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::JobsPage</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open opening(s)</source>
        <translation>
            <numerusform>%Ln open opening</numerusform>
            <numerusform>%Ln open openings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active candidate(s)</source>
        <translation>
            <numerusform>%Ln active candidate</numerusform>
            <numerusform>%Ln active candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::KitPanel</name>
    <message numerus="yes">
        <source>Ask (%n minute(s)): %1</source>
        <translation>
            <numerusform>Ask (%n minute): %1</numerusform>
            <numerusform>Ask (%n minutes): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::LevelsDialog</name>
    <message numerus="yes">
        <source>A rubric has %n level(s) at most.</source>
        <translation>
            <numerusform>A rubric has %n level at most.</numerusform>
            <numerusform>A rubric has %n levels at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rubric has %n level(s) at least.</source>
        <translation>
            <numerusform>A rubric has %n level at least.</numerusform>
            <numerusform>A rubric has %n levels at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::LoadModel</name>
    <message numerus="yes">
        <source>Week of %1: %n interview(s), %2</source>
        <translation>
            <numerusform>Week of %1: %n interview, %2</numerusform>
            <numerusform>Week of %1: %n interviews, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::LoadPanel</name>
    <message numerus="yes">
        <source>%n person(s) over a limit, marked with “!”.</source>
        <translation>
            <numerusform>%n person over a limit, marked with “!”.</numerusform>
            <numerusform>%n people over a limit, marked with “!”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::LoopsDialog</name>
    <message numerus="yes">
        <source>%1 of %n candidate(s) planned</source>
        <translation>
            <numerusform>%1 of %n candidate planned</numerusform>
            <numerusform>%1 of %n candidates planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked %n interview(s)</source>
        <translation>
            <numerusform>Booked %n interview</numerusform>
            <numerusform>Booked %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n selected</source>
        <translation>
            <numerusform>The %n selected</numerusform>
            <numerusform>The %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Panels and what else is planned one by one: %1 of %n candidate(s)</source>
        <translation>
            <numerusform>Panels and what else is planned one by one: %1 of %n candidate</numerusform>
            <numerusform>Panels and what else is planned one by one: %1 of %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seed %1, %n step(s): as many give the same plan again.</source>
        <translation>
            <numerusform>Seed %1, %n step: as many give the same plan again.</numerusform>
            <numerusform>Seed %1, %n steps: as many give the same plan again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::MeetingCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spoken in all: %1 of %n minute(s)</source>
        <translation>
            <numerusform>Spoken in all: %1 of %n minute</numerusform>
            <numerusform>Spoken in all: %1 of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::MonthDelegate</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::MonthModel</name>
    <message numerus="yes">
        <source>%Ln interview(s)</source>
        <translation>
            <numerusform>%Ln interview</numerusform>
            <numerusform>%Ln interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::NavigationList</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::NoteHints</name>
    <message numerus="yes">
        <source>%n more; F8 goes to the next one.</source>
        <translation>
            <numerusform>%n more; F8 goes to the next one.</numerusform>
            <numerusform>%n more; F8 goes to the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::OpeningDialog</name>
    <message numerus="yes">
        <source>“%1” may be %n people. Type more of the name, or choose from the list.</source>
        <translation>
            <numerusform>“%1” may be one person. Type more of the name, or choose from the list.</numerusform>
            <numerusform>“%1” may be %n people. Type more of the name, or choose from the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PipelinePage</name>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PlanDialog</name>
    <message numerus="yes">
        <source>Booked %n interview(s) with %1</source>
        <translation>
            <numerusform>Booked %n interview with %1</numerusform>
            <numerusform>Booked %n interviews with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PlanMoveDialog</name>
    <message numerus="yes">
        <source>Move %n candidate(s)</source>
        <translation>
            <numerusform>Move %n candidate</numerusform>
            <numerusform>Move %n candidates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PlanTab</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This version was replaced. %n application(s) still follow it.</source>
        <translation>
            <numerusform>This version was replaced. %n application still follows it.</numerusform>
            <numerusform>This version was replaced. %n applications still follow it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) use this version, so it stays as it is.</source>
        <translation>
            <numerusform>%n application uses this version, so it stays as it is.</numerusform>
            <numerusform>%n applications use this version, so it stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::PoolListModel</name>
    <message numerus="yes">
        <source>%n qualified</source>
        <translation>
            <numerusform>%n qualified</numerusform>
            <numerusform>%n qualified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in training</source>
        <translation>
            <numerusform>%n in training</numerusform>
            <numerusform>%n in training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionBankDialog</name>
    <message numerus="yes">
        <source>%n question(s). Enter inserts what is marked; or drag one onto any criterion.</source>
        <translation>
            <numerusform>%n question. Enter inserts what is marked; or drag one onto any criterion.</numerusform>
            <numerusform>%n questions. Enter inserts what is marked; or drag one onto any criterion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionTableModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::QuestionsPanel</name>
    <message numerus="yes">
        <source>%n minute(s) together</source>
        <translation>
            <numerusform>%n minute together</numerusform>
            <numerusform>%n minutes together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::Reminder</name>
    <message numerus="yes">
        <source>%n interviews were declined</source>
        <translation>
            <numerusform>%n interviews were declined</numerusform>
            <numerusform>%n interviews were declined</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ReplanDialog</name>
    <message numerus="yes">
        <source>Planned %n interview(s) again</source>
        <translation>
            <numerusform>Planned %n interview again</numerusform>
            <numerusform>Planned %n interviews again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RubricEditor</name>
    <message numerus="yes">
        <source>%n scorecard(s) rate by this version; it never changes.</source>
        <translation>
            <numerusform>%n scorecard rate by this version; it never changes.</numerusform>
            <numerusform>%n scorecards rate by this version; it never changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more thing(s) are missing.</source>
        <translation>
            <numerusform>%1 %n more thing is missing.</numerusform>
            <numerusform>%1 %n more things are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) rate by it</source>
        <translation>
            <numerusform>%n scorecard rates by it</numerusform>
            <numerusform>%n scorecards rate by it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) from version %1</source>
        <translation>
            <numerusform>%n difference from version %1</numerusform>
            <numerusform>%n differences from version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::RubricFiles</name>
    <message numerus="yes">
        <source>%1 · %2 (%n minute(s) of questions)</source>
        <translation>
            <numerusform>%1 · %2 (%n minute of questions)</numerusform>
            <numerusform>%1 · %2 (%n minutes of questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ScorecardsPage</name>
    <message numerus="yes">
        <source>%n to write</source>
        <translation>
            <numerusform>%n to write</numerusform>
            <numerusform>%n to write</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::SearchModel</name>
    <message numerus="yes">
        <source>Show all %Ln candidates</source>
        <translation>
            <numerusform>Show all %Ln candidates</numerusform>
            <numerusform>Show all %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln jobs</source>
        <translation>
            <numerusform>Show all %Ln jobs</numerusform>
            <numerusform>Show all %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln people</source>
        <translation>
            <numerusform>Show all %Ln people</numerusform>
            <numerusform>Show all %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::SearchPopup</name>
    <message numerus="yes">
        <source>%Ln found; arrow down goes through them, Enter opens the first</source>
        <translation>
            <numerusform>%Ln found; arrow down goes through them, Enter opens the first</numerusform>
            <numerusform>%Ln found; arrow down goes through them, Enter opens the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::ShortNoticeBox</name>
    <message numerus="yes">
        <source>An interview begins in less than %n hours</source>
        <translation>
            <numerusform>An interview begins in less than %n hour</numerusform>
            <numerusform>An interview begins in less than %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::StageTableModel</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::TimelineDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shortlist::TodayPage</name>
    <message numerus="yes">
        <source>%n more not shown.</source>
        <translation>
            <numerusform>%n more not shown.</numerusform>
            <numerusform>%n more not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln thing to look at</numerusform>
            <numerusform>%Ln things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) clash</source>
        <translation>
            <numerusform>%n booking clashes</numerusform>
            <numerusform>%n bookings clash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coming up</source>
        <translation>
            <numerusform>%Ln coming up</numerusform>
            <numerusform>%Ln coming up</numerusform>
        </translation>
    </message>
</context>
</TS>
