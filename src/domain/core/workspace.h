// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"
#include "domain/core/id.h"
#include "domain/core/journal.h"
#include "domain/core/result.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace shortlist {

/// One condition of a selection: field, comparison, value. Nothing equals nothing.
struct Condition {
    enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    QString field;
    Op op = Op::Equal;
    Value value;
};

/// equals(&Application::jobId, job)
template <EntityType T, typename M>
Condition equals(M T::*member, const std::type_identity_t<M> &value)
{
    return { fieldName(member), Condition::Op::Equal, Codec<M>::encode(value) };
}

template <EntityType T, typename M>
Condition differs(M T::*member, const std::type_identity_t<M> &value)
{
    return { fieldName(member), Condition::Op::NotEqual, Codec<M>::encode(value) };
}

template <EntityType T, typename M>
Condition compares(M T::*member, Condition::Op op, const std::type_identity_t<M> &value)
{
    return { fieldName(member), op, Codec<M>::encode(value) };
}

/// Rows of one kind that meet all conditions, ordered by fields (“-field” descending) and then by age.
struct Selection {
    EntityKind kind = EntityKind::Setting;
    QList<Condition> where;
    QStringList orderBy;
    int limit = -1;
};

/// Reading a workspace. Synchronous; used on the thread that owns the workspace only.
class Reader {
public:
    Reader() = default;
    virtual ~Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// The row with this id, or nothing when there is none.
    virtual Result<std::optional<Record>> find(EntityKind kind, const QUuid &id) const = 0;
    /// Calls `row` for each row of the selection, in its order; the record is the same one each time. For lists that
    /// are known to be small: long lists have queries of their own.
    virtual Status each(const Selection &selection, const std::function<void(const Record &)> &row) const = 0;

    /// All rows of the selection.
    Result<QList<Record>> select(const Selection &selection) const
    {
        QList<Record> records;
        if (auto read = each(selection, [&records](const Record &record) { records.append(record); }); !read)
            return read.error();
        return records;
    }

    /// The entity, or Error::Code::NotFound.
    template <typename T>
    Result<T> get(const Id<T> &id) const
    {
        auto found = tryGet(id);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ Error::Code::NotFound,
                QCoreApplication::translate("Workspace", "What you asked for is not in this workspace any more."),
                QCoreApplication::translate("Workspace", "Look again, and choose from what is there."),
                enumText(T::kKind) + QLatin1Char(' ') + id.toString() };
        return std::move(**found);
    }

    /// The entity, or nothing.
    template <typename T>
    Result<std::optional<T>> tryGet(const Id<T> &id) const
    {
        if (id.isNull())
            return std::optional<T>();
        auto record = find(T::kKind, id.uuid());
        if (!record)
            return record.error();
        return *record ? std::optional<T>(fromRecord<T>(**record)) : std::nullopt;
    }

    /// All entities of a type that meet the conditions.
    template <EntityType T>
    Result<QList<T>> all(const QList<Condition> &where = {}, const QStringList &orderBy = {}, int limit = -1) const
    {
        QList<T> entities;
        const auto read = each({ T::kKind, where, orderBy, limit },
            [&entities](const Record &record) { entities.append(fromRecord<T>(record)); });
        if (!read)
            return read.error();
        return entities;
    }
};

/// Writing within one command. Each call writes the table and the journal; all of it is kept or none.
class Transaction : public Reader {
public:
    virtual Status create(const Record &record) = 0;
    /// Writes the fields of the stored row with this id that differ; its scope stays what it was. NotFound when there
    /// is none.
    virtual Status update(const Record &record) = 0;
    /// Sets one field; the same value again writes nothing.
    virtual Status set(EntityKind kind, const QUuid &id, const QString &field, const Value &value) = 0;
    /// Takes the row out of the table; the journal keeps it, so undo brings it back.
    virtual Status archive(EntityKind kind, const QUuid &id) = 0;
    /// Keeps the bytes of a file under their SHA-256 (lower-case hexadecimal); the same bytes are kept once.
    virtual Status storeContent(const QString &sha256, const QByteArray &bytes) = 0;

    /// Adds an entity to a scope (see scopes.h).
    template <EntityType T>
    Status add(const T &entity, const QUuid &scope)
    {
        Record record = toRecord(entity);
        record.scope = scope;
        return create(record);
    }

    /// Writes the fields that differ from what is stored; the entity must exist.
    template <EntityType T>
    Status save(const T &entity)
    {
        return update(toRecord(entity));
    }

    template <typename T>
    Status archive(const Id<T> &id)
    {
        return archive(T::kKind, id.uuid());
    }
};

/// Who does what to which thing: the head of a batch in the journal.
struct Command {
    QString name; ///< subject.verb: “application.move”
    PersonId person; ///< who; null before the team has anybody
    EntityKind subjectKind = EntityKind::Setting;
    QUuid subject; ///< what the command is about; null when it is about many
    QString reason; ///< why, where a rule asks
    bool undoable = true;
    BatchId undoes;
    BatchId redoes;
};

/// What a command changed.
struct CommandOutcome {
    BatchId batch; ///< null when nothing changed
    QList<QPair<EntityKind, QUuid>> touched; ///< each row once
};

/// A workspace: reading, and the one door for writing.
class Workspace : public Reader {
public:
    /// Runs `work` in one transaction and journals it as one batch. When `work` or the commit fails nothing of it is
    /// kept. A command that changes nothing leaves no batch. Commands do not nest.
    virtual Result<CommandOutcome> execute(
        const Command &command, const std::function<Status(Transaction &)> &work) = 0;

    virtual const Journal &journal() const = 0;
    /// The bytes stored under a hash, or Error::Code::NotFound.
    virtual Result<QByteArray> content(const QString &sha256) const = 0;
    /// The scope of everything the whole team shares.
    virtual QUuid teamScope() const = 0;
    /// True when it can only be looked at.
    virtual bool readOnly() const = 0;
};

} // namespace shortlist
