<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>Added an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so no workspace can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then do it again. Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk refused to read or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the drive is connected and has space, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and your rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: it no longer fits with what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, restart Shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>The directory names no grade for %1; grade %2 or above is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has grade %2 and cannot judge a candidate for grade %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two titles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is close to what the plan asks for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not what the plan asks for: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not qualified yet for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not shadowed enough yet to lead “%2” under observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has left the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known to interview in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen to hold this interview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shadow watches an interviewer and cannot hold the interview alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in training leads only while a qualified interviewer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person in training makes the candidate feel observed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>“%1” is not an e-mail address: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ has no dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part before the @ is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character “%1” cannot be part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot is in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a blank in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more than one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndReason</name>
    <message>
        <source>Missing must-have skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment below the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews below the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another candidate was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not work in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come and did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took another offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay or conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening filled or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate application</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>This cannot be undone: what it changed was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later change first, or change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scorecard cannot be taken back after its author has seen the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the card instead; the amendment is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal has no such change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This build of Shortlist lacks its database schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the database schema cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Shortlist again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nice-to-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiring team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>The working hours are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them again, like Mon-Fri 09:00-17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not understood as working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them like Mon-Fri 09:00-17:00; Sat 10:00-12:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be working hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What you asked for is not in this workspace any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the page and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace lacks its identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, and keep the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy in a folder you may write to, and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of this file are not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>“%1” is damaged. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file, and open the newest backup of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to read and write it, or open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Shortlist workspace. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Shortlist made; such files end in .shortlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write in the folder of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it for reading only, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open in another Shortlist (process %2 on %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace cannot be made at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is on a drive or a share, connect it; otherwise open another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Shortlist workspace. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Shortlist. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Shortlist on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there, and that the disk has space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonedTime</name>
    <message>
        <source>This is no date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day of the calendar and a time between 00:00 and 23:59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no time zone data, so “%1” cannot be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package tzdata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by continent and city, like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 clocks in %2 skip this time: %3 is meant instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 clocks in %2 show %3 twice: the first time is meant, before they go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 clocks in %2 show %3 twice: the second time is meant, after they went back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
