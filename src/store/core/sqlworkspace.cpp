// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/sqlworkspace.h"

#include "domain/core/newid.h"
#include "domain/core/schema.h"
#include "store/core/sqltransaction.h"

namespace shortlist::store {

namespace {

/// Texts as the bytes they are stored as, which is UTF-8: as texts, Qt has SQLite translate each cell into UTF-16 in
/// memory of its own, only to copy it from there.
QString columnsOf(const EntitySchema &schema)
{
    QString columns = QStringLiteral("id, scope");
    for (qsizetype i = 0; i < schema.fields.size(); ++i)
        columns += (schema.texts.at(i) ? QStringLiteral(", CAST(%1 AS BLOB)") : QStringLiteral(", %1"))
                       .arg(schema.fields.at(i));
    return columns;
}

/// Reads a row of columnsOf() into a record that has as many values as its kind has fields.
void readRecord(const EntitySchema &schema, const Row &row, Record &record)
{
    record.id = row.uuid(0);
    record.scope = row.uuid(1);
    for (qsizetype i = 0; i < record.values.size(); ++i)
        record.values[i] = schema.texts.at(i) ? row.utf8(int(i) + 2) : row.value(int(i) + 2);
}

Record emptyRecord(const EntitySchema &schema) { return { schema.kind, {}, {}, QList<Value>(schema.fields.size()) }; }

QString comparison(Condition::Op op)
{
    switch (op) {
    case Condition::Op::Equal:
        return QStringLiteral("IS");
    case Condition::Op::NotEqual:
        return QStringLiteral("IS NOT");
    case Condition::Op::Less:
        return QStringLiteral("<");
    case Condition::Op::LessOrEqual:
        return QStringLiteral("<=");
    case Condition::Op::Greater:
        return QStringLiteral(">");
    case Condition::Op::GreaterOrEqual:
        return QStringLiteral(">=");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::optional<Record>> RowReader::find(EntityKind kind, const QUuid &id) const
{
    const EntitySchema &schema = schemaOf(kind);
    std::optional<Record> found;
    auto read = m_database.read(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnsOf(schema), schema.table),
        { uuidValue(id) }, [&](const Row &row) {
            found = emptyRecord(schema);
            readRecord(schema, row, *found);
            return false;
        });
    if (!read)
        return read.error();
    return found;
}

Status RowReader::each(const Selection &selection, const std::function<void(const Record &)> &row) const
{
    const EntitySchema &schema = schemaOf(selection.kind);
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columnsOf(schema), schema.table);
    QList<Value> values;
    QStringList conditions;
    for (const Condition &condition : selection.where) {
        Q_ASSERT(schema.fields.contains(condition.field));
        const bool nothing = std::holds_alternative<std::monostate>(condition.value);
        // “= ?” can use a partial index, “IS ?” cannot.
        const bool plain = condition.op == Condition::Op::Equal && !nothing;
        conditions.append(condition.field + (plain ? QStringLiteral(" =") : QLatin1Char(' ') + comparison(condition.op))
                          + QStringLiteral(" ?"));
        values.append(condition.value);
    }
    if (!conditions.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    QStringList order;
    for (const QString &field : selection.orderBy) {
        const bool descending = field.startsWith(QLatin1Char('-'));
        const QString column = descending ? field.mid(1) : field;
        Q_ASSERT(schema.fields.contains(column));
        order.append(descending ? column + QStringLiteral(" DESC") : column);
    }
    order.append(QStringLiteral("rowid"));
    sql += QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    if (selection.limit >= 0) {
        sql += QStringLiteral(" LIMIT ?");
        values.append(qint64(selection.limit));
    }
    // One record for all rows: a team of thousands is read at each search for a time.
    Record record = emptyRecord(schema);
    return m_database.read(sql, values, [&](const Row &stored) {
        readRecord(schema, stored, record);
        row(record);
        return true;
    });
}

SqlWorkspace::SqlWorkspace(const Database &database, const Clock &clock, bool readOnly)
    : m_database(database)
    , m_clock(clock)
    , m_rows(database)
    , m_journal(database)
    , m_readOnly(readOnly)
{
}

Status SqlWorkspace::load()
{
    auto meta = m_database.read(QStringLiteral("SELECT name, data FROM meta"), {}, [this](const Row &row) {
        if (row.text(0) == QLatin1String("team"))
            m_team = row.uuid(1);
        else if (row.text(0) == QLatin1String("replica"))
            m_replica = row.uuid(1);
        return true;
    });
    if (!meta)
        return meta;
    if (m_team.isNull() || m_replica.isNull())
        return Error{ Error::Code::Format,
            QCoreApplication::translate("Workspace", "The workspace lacks its identity."),
            QCoreApplication::translate("Workspace", "Restore the newest backup, and keep the damaged file."), {},
            QStringLiteral("open.damaged") };
    return m_database.read(
        QStringLiteral("SELECT clock FROM journal ORDER BY seq DESC LIMIT 1"), {}, [this](const Row &row) {
            m_lastClock = row.integer(0);
            return false;
        });
}

Result<std::optional<Record>> SqlWorkspace::find(EntityKind kind, const QUuid &id) const
{
    return m_rows.find(kind, id);
}

Status SqlWorkspace::each(const Selection &selection, const std::function<void(const Record &)> &row) const
{
    return m_rows.each(selection, row);
}

Result<CommandOutcome> SqlWorkspace::execute(const Command &command, const std::function<Status(Transaction &)> &work)
{
    if (m_readOnly)
        return Error{ Error::Code::ReadOnly,
            QCoreApplication::translate("Workspace", "This workspace is open for reading only."),
            QCoreApplication::translate("Workspace", "Save a copy in a folder you may write to, and work there."), {},
            {} };
    auto lock = WriteLock::begin(m_database);
    if (!lock)
        return lock.error();
    const QDateTime now = m_clock.nowUtc();
    const BatchId batch(timedUuid(now));
    qint64 clock = m_lastClock;
    JournalWriter journal(m_database, m_replica, command, batch, now.toMSecsSinceEpoch(), clock);
    SqlTransaction transaction(m_database, m_rows, journal);
    if (auto worked = work(transaction); !worked)
        return worked.error();
    if (journal.isEmpty())
        return CommandOutcome{};
    if (auto refreshed = transaction.refreshDerived(); !refreshed)
        return refreshed.error();
    if (auto finished = journal.finish(); !finished)
        return finished.error();
    if (auto committed = (*lock)->commit(); !committed)
        return committed.error();
    m_lastClock = clock;
    return CommandOutcome{ batch, transaction.touched() };
}

Result<QByteArray> SqlWorkspace::content(const QString &sha256) const
{
    std::optional<QByteArray> bytes;
    auto read = m_database.read(
        QStringLiteral("SELECT bytes FROM file_content WHERE sha256 = ?"), { sha256 }, [&bytes](const Row &row) {
            bytes = row.bytes(0);
            return false;
        });
    if (!read)
        return read.error();
    if (!bytes)
        return Error{ Error::Code::NotFound,
            QCoreApplication::translate("Workspace", "The contents of this file are not in the workspace."), {}, sha256,
            {} };
    return *bytes;
}

} // namespace shortlist::store
