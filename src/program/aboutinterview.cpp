// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/aboutinterview.h"

#include "domain/calendar/interview.h"
#include "ui/words/times.h"

namespace shortlist {

namespace {

/// The interview, from the table or from the entry that took it out of there; one without an id where it is neither.
Result<Interview> interviewOf(const Workspace &workspace, const CommitNotice &notice)
{
    const auto stored = workspace.tryGet(InterviewId(notice.subject));
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    const auto entries = workspace.journal().entriesOf(notice.batch);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries) {
        if (entry.entityId == notice.subject && entry.kind == EntryKind::Archive)
            return fromRecord<Interview>({ EntityKind::Interview, entry.entityId, entry.scope, entry.fields });
    }
    return Interview{};
}

} // namespace

QString AboutInterview::words(const QDateTime &nowUtc, const AppSettings &settings) const
{
    QStringList parts{ candidate, stage, shortlist::words::dayAndTime(startAt, nowUtc, settings) };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isAboutInterview(const CommitNotice &notice)
{
    if (notice.subject.isNull())
        return false;
    // Whoever books or plans several says how many and with whom.
    const bool ofSeveral = notice.kind != CommitNotice::Kind::Committed && notice.subjectKind == EntityKind::Application
                        && notice.command.startsWith(QLatin1String("interview."));
    return notice.subjectKind == EntityKind::Interview || ofSeveral;
}

Result<AboutInterview> aboutInterview(Services &services, const CommitNotice &notice)
{
    const Workspace &workspace = services.context.workspace;
    AboutInterview about;
    ApplicationId theirs(notice.subject);
    if (notice.subjectKind == EntityKind::Interview) {
        const auto interview = interviewOf(workspace, notice);
        if (!interview)
            return interview.error();
        const auto stage = workspace.tryGet(interview->stageId);
        if (!stage)
            return stage.error();
        about.stage = *stage ? (**stage).name : QString();
        about.startAt = interview->startAt;
        theirs = interview->applicationId;
    }
    const auto application = workspace.tryGet(theirs);
    if (!application)
        return application.error();
    if (!*application)
        return about;
    const auto candidate = workspace.tryGet((**application).candidateId);
    if (!candidate)
        return candidate.error();
    about.candidate = *candidate ? (**candidate).name : QString();
    return about;
}

} // namespace shortlist
