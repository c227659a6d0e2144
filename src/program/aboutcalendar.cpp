// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/aboutcalendar.h"

#include "domain/calendar/busyreading.h"
#include "domain/people/person.h"

namespace shortlist {

namespace {

/// The file that a change wrote or took away; empty where it is in neither the table nor the journal.
Result<QString> fileNameOf(const Workspace &workspace, const CommitNotice &notice)
{
    const auto entries = workspace.journal().entriesOf(notice.batch);
    if (!entries)
        return entries.error();
    for (const JournalEntry &entry : *entries) {
        if (entry.entity != EntityKind::BusyReading)
            continue;
        const auto stored = workspace.tryGet(BusyReadingId(entry.entityId));
        if (!stored)
            return stored.error();
        if (*stored)
            return (**stored).fileName;
        if (entry.kind == EntryKind::Archive)
            return fromRecord<BusyReading>({ entry.entity, entry.entityId, entry.scope, entry.fields }).fileName;
    }
    return QString();
}

} // namespace

bool isAboutCalendar(const CommitNotice &notice)
{
    return notice.subjectKind == EntityKind::Person && notice.touches(EntityKind::BusyReading);
}

Result<QString> aboutCalendar(Services &services, const CommitNotice &notice)
{
    const Workspace &workspace = services.context.workspace;
    const auto file = fileNameOf(workspace, notice);
    if (!file)
        return file.error();
    const auto person = workspace.tryGet(PersonId(notice.subject));
    if (!person)
        return person.error();
    QStringList parts{ *file, *person ? (**person).name : QString() };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace shortlist
