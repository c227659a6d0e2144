// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/sqljournal.h"

#include "domain/core/schema.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <qendian.h>

#include <algorithm>

namespace shortlist::store {

namespace {

const auto kEntryColumns = QStringLiteral(
    "seq, scope, replica, n, clock, batch, kind, entity, entity_id, field, value, before, person, reason");
const auto kBatchColumns =
    QStringLiteral("seq, id, at, person, command, reason, subject_kind, subject, undoable, undoes, redoes");

/// One value as a JSON text: an array of one, since a bare value is no JSON document for Qt.
QString oneAsJson(const Value &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{ toJson(value) }).toJson(QJsonDocument::Compact));
}

Value oneFromJson(const QString &json) { return valueFromJson(QJsonDocument::fromJson(json.toUtf8()).array().at(0)); }

QString fieldsAsJson(const Record &record)
{
    const EntitySchema &schema = schemaOf(record.kind);
    QJsonObject object;
    for (qsizetype i = 0; i < schema.fields.size(); ++i)
        object.insert(schema.fields.at(i), toJson(record.values.value(i)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<Value> fieldsFromJson(EntityKind kind, const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QList<Value> values;
    for (const QString &field : schemaOf(kind).fields)
        values.append(valueFromJson(object.value(field)));
    return values;
}

JournalEntry readEntry(const Row &row)
{
    JournalEntry entry;
    entry.seq = row.integer(0);
    entry.scope = row.uuid(1);
    entry.replica = row.uuid(2);
    entry.n = row.integer(3);
    entry.clock = row.integer(4);
    entry.batch = BatchId(row.uuid(5));
    entry.kind = enumFromText<EntryKind>(row.text(6)).value_or(EntryKind::Set);
    entry.entity = enumFromText<EntityKind>(row.text(7)).value_or(EntityKind::Setting);
    entry.entityId = row.uuid(8);
    entry.field = row.text(9);
    switch (entry.kind) {
    case EntryKind::Create:
        entry.fields = fieldsFromJson(entry.entity, row.text(10));
        break;
    case EntryKind::Archive:
        entry.fields = fieldsFromJson(entry.entity, row.text(11));
        break;
    case EntryKind::Set:
        entry.value = oneFromJson(row.text(10));
        entry.before = oneFromJson(row.text(11));
        break;
    }
    entry.person = PersonId(row.uuid(12));
    entry.reason = row.text(13);
    return entry;
}

Batch readBatch(const Row &row)
{
    Batch batch;
    batch.seq = row.integer(0);
    batch.id = BatchId(row.uuid(1));
    batch.at = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    batch.person = PersonId(row.uuid(3));
    batch.command = row.text(4);
    batch.reason = row.text(5);
    batch.subjectKind = enumFromText<EntityKind>(row.text(6)).value_or(EntityKind::Setting);
    batch.subject = row.uuid(7);
    batch.undoable = row.integer(8) != 0;
    batch.undoes = BatchId(row.uuid(9));
    batch.redoes = BatchId(row.uuid(10));
    return batch;
}

} // namespace

Result<QList<Batch>> SqlJournal::batches(int limit, qint64 beforeSeq) const
{
    QList<Batch> found;
    auto read = m_database.read(
        QStringLiteral("SELECT %1 FROM batch WHERE ? = 0 OR seq < ? ORDER BY seq DESC LIMIT ?").arg(kBatchColumns),
        { beforeSeq, beforeSeq, qint64(limit) }, [&found](const Row &row) {
            found.append(readBatch(row));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<Batch> SqlJournal::batch(const BatchId &id) const
{
    std::optional<Batch> found;
    auto read = m_database.read(QStringLiteral("SELECT %1 FROM batch WHERE id = ?").arg(kBatchColumns),
        { uuidValue(id.uuid()) }, [&found](const Row &row) {
            found = readBatch(row);
            return false;
        });
    if (!read)
        return read.error();
    if (!found)
        return Error{ Error::Code::NotFound, QCoreApplication::translate("Journal", "The journal has no such change."),
            {}, id.toString(), {} };
    return *found;
}

Result<QList<JournalEntry>> SqlJournal::entries(const QString &where, const QList<Value> &values) const
{
    QList<JournalEntry> found;
    auto read = m_database.read(
        QStringLiteral("SELECT %1 FROM journal %2").arg(kEntryColumns, where), values, [&found](const Row &row) {
            found.append(readEntry(row));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<QList<JournalEntry>> SqlJournal::entriesOf(const BatchId &batch) const
{
    return entries(QStringLiteral("WHERE batch = ? ORDER BY seq"), { uuidValue(batch.uuid()) });
}

Result<QList<JournalEntry>> SqlJournal::entriesOfScope(const QUuid &scope, int limit, qint64 beforeSeq) const
{
    return entries(QStringLiteral("WHERE scope = ? AND (? = 0 OR seq < ?) ORDER BY seq DESC LIMIT ?"),
        { uuidValue(scope), beforeSeq, beforeSeq, qint64(limit) });
}

Result<QList<JournalEntry>> SqlJournal::entriesAfter(qint64 afterSeq, int limit) const
{
    return entries(QStringLiteral("WHERE seq > ? ORDER BY seq LIMIT ?"), { afterSeq, qint64(limit) });
}

Result<QList<JournalEntry>> SqlJournal::entriesOfField(
    const QUuid &entity, const QString &field, int limit, qint64 upToSeq) const
{
    return entries(QStringLiteral("WHERE entity_id = ? AND (? = 0 OR seq <= ?) AND (kind <> 'set' OR field = ?)"
                                  " ORDER BY seq DESC LIMIT ?"),
        { uuidValue(entity), upToSeq, upToSeq, field, qint64(limit) });
}

Result<QList<JournalEntry>> SqlJournal::entriesOfEntity(const QUuid &entity) const
{
    return entries(QStringLiteral("WHERE entity_id = ? ORDER BY seq"), { uuidValue(entity) });
}

Result<QList<JournalEntry>> SqlJournal::entriesNaming(EntityKind kind, const QUuid &entity) const
{
    // A reference stands in the fields of a record as the journal writes bytes: in hexadecimal digits.
    return entries(
        QStringLiteral("WHERE entity_id IN (SELECT n.entity_id FROM journal n WHERE n.batch IN"
                       " (SELECT batch FROM journal WHERE entity_id = ?) AND n.entity = ? AND n.kind <> 'set'"
                       " AND instr(coalesce(n.value, n.before), ?) > 0) ORDER BY seq"),
        { uuidValue(entity), enumText(kind), QString::fromLatin1(entity.toRfc4122().toHex()) });
}

Result<QSet<QUuid>> SqlJournal::everReasoned(const QList<QUuid> &entities) const
{
    QSet<QUuid> found;
    // Statements are kept: two of them, the rest of whose places nothing is equal to.
    constexpr qsizetype kFew = 8;
    constexpr qsizetype kMany = 500;
    for (qsizetype first = 0; first < entities.size();) {
        const qsizetype left = entities.size() - first;
        const qsizetype places = left <= kFew ? kFew : kMany;
        QList<Value> values;
        for (const QUuid &entity : entities.mid(first, places))
            values += uuidValue(entity);
        values.resize(places);
        const auto read =
            m_database.read(QStringLiteral("SELECT DISTINCT j.entity_id FROM journal j JOIN batch b ON b.id = j.batch"
                                           " WHERE b.reason <> '' AND j.entity_id IN (%1)")
                                .arg(QStringList(places, QStringLiteral("?")).join(QLatin1Char(','))),
                values, [&found](const Row &row) {
                    found.insert(row.uuid(0));
                    return true;
                });
        if (!read)
            return read.error();
        first += places;
    }
    return found;
}

JournalWriter::JournalWriter(const Database &database, const QUuid &replica, const Command &command,
    const BatchId &batch, qint64 nowMs, qint64 &clock)
    : m_database(database)
    , m_replica(replica)
    , m_command(command)
    , m_batch(batch)
    , m_nowMs(nowMs)
    , m_clock(clock)
{
}

Status JournalWriter::create(const Record &record)
{
    return append({ EntryKind::Create, record.kind, record.id, record.scope, {}, fieldsAsJson(record), {} });
}

Status JournalWriter::set(
    EntityKind kind, const QUuid &id, const QUuid &scope, const QString &field, const Value &before, const Value &after)
{
    return append({ EntryKind::Set, kind, id, scope, field, oneAsJson(after), oneAsJson(before) });
}

Status JournalWriter::archive(const Record &record)
{
    return append({ EntryKind::Archive, record.kind, record.id, record.scope, {}, {}, fieldsAsJson(record) });
}

Status JournalWriter::startBatch()
{
    const auto written = m_database.write(
        QStringLiteral(
            "INSERT INTO batch (id, at, person, command, reason, subject_kind, subject, undoable, undoes, redoes) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { uuidValue(m_batch.uuid()), m_nowMs, uuidValue(m_command.person.uuid()), m_command.name, m_command.reason,
            enumText(m_command.subjectKind), uuidValue(m_command.subject), qint64(m_command.undoable ? 1 : 0),
            uuidValue(m_command.undoes.uuid()), uuidValue(m_command.redoes.uuid()) });
    return written ? done() : Status(written.error());
}

Result<JournalWriter::Head> JournalWriter::head(const QUuid &scope)
{
    if (const auto known = m_heads.constFind(scope); known != m_heads.cend())
        return *known;
    Head found;
    auto read = m_database.read(QStringLiteral("SELECT n, chain FROM scope_head WHERE scope = ? AND replica = ?"),
        { uuidValue(scope), uuidValue(m_replica) }, [&found](const Row &row) {
            found = { row.integer(0), row.bytes(1) };
            return false;
        });
    if (!read)
        return read.error();
    return found;
}

// The entries that this one has seen and replaces: the last that wrote the field, or the record as a whole. In a file
// with one writer there is one; several come with the exchange between laptops.
Result<QByteArray> JournalWriter::bases(const Line &line) const
{
    QByteArray found;
    if (line.kind == EntryKind::Create && m_command.undoes.isNull() && m_command.redoes.isNull())
        return found;
    auto read = m_database.read(
        QStringLiteral("SELECT replica, n FROM journal WHERE entity_id = ? AND (field = ? OR field = '' OR ? = '') "
                       "ORDER BY seq DESC LIMIT 1"),
        { uuidValue(line.id), line.field, line.field }, [&found](const Row &row) {
            const qint64 n = qToBigEndian(row.integer(1));
            found = row.bytes(0) + QByteArray(reinterpret_cast<const char *>(&n), sizeof n);
            return false;
        });
    if (!read)
        return read.error();
    return found;
}

Status JournalWriter::append(const Line &line)
{
    if (m_written == 0) {
        if (auto started = startBatch(); !started)
            return started;
    }
    auto before = head(line.scope);
    if (!before)
        return before.error();
    const auto seen = bases(line);
    if (!seen)
        return seen.error();

    m_clock = std::max(m_nowMs << 16, m_clock + 1);
    const qint64 n = before->n + 1;
    const auto textOf = [](const Value &value) { return Codec<QString>::decode(value).toUtf8(); };
    QCryptographicHash payload(QCryptographicHash::Sha256);
    for (const QByteArray &part : { enumText(line.kind).toUtf8(), enumText(line.entity).toUtf8(), line.id.toRfc4122(),
             line.field.toUtf8(), textOf(line.value), textOf(line.before), m_command.reason.toUtf8() }) {
        payload.addData(QByteArray::number(part.size()).append(':'));
        payload.addData(part);
    }
    const QByteArray payloadHash = payload.result();
    QCryptographicHash chain(QCryptographicHash::Sha256);
    for (const QByteArray &part : { before->chain, line.scope.toRfc4122(), m_replica.toRfc4122(), QByteArray::number(n),
             QByteArray::number(m_clock), m_command.person.uuid().toRfc4122(), *seen, payloadHash }) {
        chain.addData(QByteArray::number(part.size()).append(':'));
        chain.addData(part);
    }

    const auto written = m_database.write(
        QStringLiteral(
            "INSERT INTO journal (scope, replica, n, clock, batch, kind, entity, entity_id, field, value, before, "
            "bases, "
            "person, reason, payload_hash, prev_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        { uuidValue(line.scope), uuidValue(m_replica), n, m_clock, uuidValue(m_batch.uuid()), enumText(line.kind),
            enumText(line.entity), uuidValue(line.id), line.field, line.value, line.before, *seen,
            uuidValue(m_command.person.uuid()), m_command.reason, payloadHash,
            before->chain.isEmpty() ? QByteArray("") : before->chain });
    if (!written)
        return written.error();
    m_heads.insert(line.scope, { n, chain.result() });
    ++m_written;
    return done();
}

Status JournalWriter::finish()
{
    for (auto head = m_heads.cbegin(); head != m_heads.cend(); ++head) {
        const auto written = m_database.write(
            QStringLiteral("INSERT INTO scope_head (scope, replica, n, chain) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (scope, replica) DO UPDATE SET n = excluded.n, chain = excluded.chain"),
            { uuidValue(head.key()), uuidValue(m_replica), head->n, head->chain });
        if (!written)
            return written.error();
    }
    return done();
}

} // namespace shortlist::store
