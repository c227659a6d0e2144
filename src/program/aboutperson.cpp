// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/aboutperson.h"

#include "domain/people/pool.h"

#include <QLocale>

namespace shortlist {

namespace {

bool isAboutPool(const CommitNotice &notice)
{
    return notice.subjectKind == EntityKind::InterviewPool && notice.touches(EntityKind::Training);
}

/// The row of an entry, from the table or as it was when it was taken out of there; one without an id where it is in
/// neither.
template <typename T>
Result<T> rowOf(const Workspace &workspace, const JournalEntry &entry)
{
    const auto stored = workspace.tryGet(Id<T>(entry.entityId));
    if (!stored)
        return stored.error();
    if (*stored)
        return **stored;
    if (entry.kind == EntryKind::Archive)
        return fromRecord<T>({ entry.entity, entry.entityId, entry.scope, entry.fields });
    return T{};
}

Result<QString> nameOf(const Workspace &workspace, const PersonId &id)
{
    const auto person = workspace.tryGet(id);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

/// Whose place in a pool was changed, each once.
Result<QStringList> namesInPool(const Workspace &workspace, const QList<JournalEntry> &entries)
{
    QStringList names;
    for (const JournalEntry &entry : entries) {
        if (entry.entity != EntityKind::Training)
            continue;
        const auto training = rowOf<Training>(workspace, entry);
        if (!training)
            return training.error();
        const auto name = nameOf(workspace, training->personId);
        if (!name)
            return name.error();
        if (!name->isEmpty() && !names.contains(*name))
            names += *name;
    }
    return names;
}

/// Somebody by the row; of whom the command took away, as the journal has them.
Result<QString> subjectOf(const Workspace &workspace, const CommitNotice &notice, const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        if (entry.entityId != notice.subject)
            continue;
        const auto person = rowOf<Person>(workspace, entry);
        if (!person || !person->name.isEmpty())
            return person ? Result<QString>(person->name) : person.error();
    }
    return nameOf(workspace, PersonId(notice.subject));
}

} // namespace

bool isAboutPerson(const CommitNotice &notice)
{
    return notice.subjectKind == EntityKind::Person || isAboutPool(notice);
}

Result<QString> aboutPerson(Services &services, const CommitNotice &notice)
{
    const Workspace &workspace = services.context.workspace;
    const auto entries = workspace.journal().entriesOf(notice.batch);
    if (!entries)
        return entries.error();
    if (!isAboutPool(notice))
        return subjectOf(workspace, notice, *entries);
    const auto names = namesInPool(workspace, *entries);
    if (!names)
        return names.error();
    const auto pool = workspace.tryGet(InterviewPoolId(notice.subject));
    if (!pool)
        return pool.error();
    QStringList parts{ QLocale().createSeparatedList(*names), *pool ? (**pool).interviewKind : QString() };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace shortlist
