// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/sqltransaction.h"

#include "domain/candidates/candidate.h"
#include "domain/core/schema.h"
#include "domain/pipeline/application.h"
#include "store/candidates/searchindex.h"

namespace shortlist::store {

SqlTransaction::SqlTransaction(const Database &database, const RowReader &rows, JournalWriter &journal)
    : m_database(database)
    , m_rows(rows)
    , m_journal(journal)
{
}

Result<Record> SqlTransaction::existing(EntityKind kind, const QUuid &id) const
{
    auto found = m_rows.find(kind, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ Error::Code::NotFound,
            QCoreApplication::translate("Workspace", "What you asked for is not in this workspace any more."),
            QCoreApplication::translate("Workspace", "Look again, and choose from what is there."), enumText(kind),
            {} };
    return std::move(**found);
}

void SqlTransaction::touch(const Record &record)
{
    const QPair<EntityKind, QUuid> key{ record.kind, record.id };
    if (!m_touchedOnce.contains(key)) {
        m_touchedOnce.insert(key);
        m_touched.append(key);
    }
    if (record.kind == EntityKind::Candidate)
        m_candidates.insert(record.id);
    else if (record.kind == EntityKind::Contact)
        m_candidates.insert(fromRecord<Contact>(record).candidateId.uuid());
    else if (record.kind == EntityKind::Tag)
        m_candidates.insert(fromRecord<Tag>(record).candidateId.uuid());
    else if (record.kind == EntityKind::Application)
        m_candidates.insert(fromRecord<Application>(record).candidateId.uuid());
}

Status SqlTransaction::create(const Record &record)
{
    const EntitySchema &schema = schemaOf(record.kind);
    Q_ASSERT(record.values.size() == schema.fields.size() && !record.id.isNull() && !record.scope.isNull());
    QString places = QStringLiteral("?, ?");
    for (qsizetype i = 0; i < schema.fields.size(); ++i)
        places += QStringLiteral(", ?");
    const auto inserted = m_database.write(QStringLiteral("INSERT INTO %1 (id, scope, %2) VALUES (%3)")
                                               .arg(schema.table, schema.fields.join(QStringLiteral(", ")), places),
        QList<Value>{ uuidValue(record.id), uuidValue(record.scope) } + record.values);
    if (!inserted)
        return inserted.error();
    touch(record);
    return m_journal.create(record);
}

Status SqlTransaction::update(const Record &record)
{
    const auto before = existing(record.kind, record.id);
    if (!before)
        return before.error();
    touch(*before);
    return write(*before, record.values);
}

Status SqlTransaction::set(EntityKind kind, const QUuid &id, const QString &field, const Value &value)
{
    const auto before = existing(kind, id);
    if (!before)
        return before.error();
    const qsizetype index = fieldIndex(kind, field);
    Q_ASSERT(index >= 0);
    QList<Value> after = before->values;
    after[index] = value;
    touch(*before);
    return write(*before, after);
}

Status SqlTransaction::write(const Record &before, const QList<Value> &after)
{
    const EntitySchema &schema = schemaOf(before.kind);
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        if (before.values.at(i) == after.at(i))
            continue;
        const auto changed =
            m_database.write(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?").arg(schema.table, schema.fields.at(i)),
                { after.at(i), uuidValue(before.id) });
        if (!changed)
            return changed.error();
        auto journalled =
            m_journal.set(before.kind, before.id, before.scope, schema.fields.at(i), before.values.at(i), after.at(i));
        if (!journalled)
            return journalled;
    }
    // A contact or tag may have been moved to somebody else.
    Record moved = before;
    moved.values = after;
    touch(moved);
    return done();
}

Status SqlTransaction::archive(EntityKind kind, const QUuid &id)
{
    const auto before = existing(kind, id);
    if (!before)
        return before.error();
    const auto removed =
        m_database.write(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(schemaOf(kind).table), { uuidValue(id) });
    if (!removed)
        return removed.error();
    touch(*before);
    return m_journal.archive(*before);
}

Status SqlTransaction::storeContent(const QString &sha256, const QByteArray &bytes)
{
    const auto stored = m_database.write(
        QStringLiteral("INSERT INTO file_content (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"),
        { sha256, bytes.isNull() ? QByteArray("") : bytes });
    return stored ? done() : Status(stored.error());
}

Status SqlTransaction::refreshDerived()
{
    const SearchIndex index(m_database);
    for (const QUuid &candidate : std::as_const(m_candidates)) {
        if (auto refreshed = index.refresh(candidate); !refreshed)
            return refreshed;
    }
    return done();
}

} // namespace shortlist::store
