// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"
#include "domain/core/result.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace shortlist {

enum class EntryKind { Create, Set, Archive };
template <>
struct EnumText<EntryKind> {
    static constexpr std::array names{ u"create", u"set", u"archive" };
};

/// One line of the journal.
struct JournalEntry {
    qint64 seq = 0; ///< place in this file's journal; never leaves the machine
    QUuid scope;
    QUuid replica; ///< which installation
    qint64 n = 0; ///< its counter in that scope: 1, 2, 3 …
    qint64 clock = 0; ///< hybrid logical clock: UTC ms << 16 | counter; for display and ties only
    BatchId batch;
    EntryKind kind = EntryKind::Set;
    EntityKind entity = EntityKind::Setting;
    QUuid entityId;
    QString field; ///< of a set; empty otherwise
    Value value; ///< of a set: after
    Value before; ///< of a set: before
    QList<Value>
        fields; ///< of a create: all fields after; of an archive: all fields before; in the order of the kind's schema
    PersonId person;
    QString reason;
    QDateTime at() const { return QDateTime::fromMSecsSinceEpoch(clock >> 16, Qt::UTC); }
};

/// One command as the journal knows it.
struct Batch {
    qint64 seq = 0;
    BatchId id;
    QDateTime at;
    PersonId person;
    QString command;
    QString reason;
    EntityKind subjectKind = EntityKind::Setting;
    QUuid subject;
    bool undoable = true;
    BatchId undoes;
    BatchId redoes;
};

/// Reading the journal. Same thread as the workspace.
class Journal {
public:
    Journal() = default;
    virtual ~Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// The last `limit` batches before `beforeSeq` (0: from the end), newest first.
    virtual Result<QList<Batch>> batches(int limit, qint64 beforeSeq = 0) const = 0;
    /// The entries of one batch in the order they were written.
    virtual Result<QList<JournalEntry>> entriesOf(const BatchId &batch) const = 0;
    /// The last `limit` entries of a scope before `beforeSeq` (0: from the end), newest first.
    virtual Result<QList<JournalEntry>> entriesOfScope(const QUuid &scope, int limit, qint64 beforeSeq = 0) const = 0;
    /// All entries after `afterSeq`, oldest first, at most `limit`: for replaying.
    virtual Result<QList<JournalEntry>> entriesAfter(qint64 afterSeq, int limit) const = 0;
    /// The last `limit` entries up to `upToSeq` (0: to the end) that made an entity, set this field of it or took it
    /// out, newest first. The first one says what the field was then.
    virtual Result<QList<JournalEntry>> entriesOfField(
        const QUuid &entity, const QString &field, int limit, qint64 upToSeq = 0) const = 0;
    /// All entries of an entity, oldest first.
    virtual Result<QList<JournalEntry>> entriesOfEntity(const QUuid &entity) const = 0;
    /// All entries, oldest first, of the entities of a kind that were made or taken out together with changes of an
    /// entity (in one of its batches), and name it in a field of theirs.
    virtual Result<QList<JournalEntry>> entriesNaming(EntityKind kind, const QUuid &entity) const = 0;
    /// Those of the entities that were ever written in a batch for which somebody gave a reason. One look for many:
    /// most have none, and then nothing more need be read of them.
    virtual Result<QSet<QUuid>> everReasoned(const QList<QUuid> &entities) const = 0;
    /// The batch with this id.
    virtual Result<Batch> batch(const BatchId &id) const = 0;
};

} // namespace shortlist
