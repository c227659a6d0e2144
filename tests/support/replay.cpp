// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/replay.h"

namespace shortlist::test {

QStringList dump(const Reader &reader)
{
    QStringList lines;
    for (const EntityKind kind : enumValues<EntityKind>()) {
        const auto rows = reader.select({ kind, {}, {}, -1 });
        if (!rows) {
            lines.append(QStringLiteral("unreadable: ") + rows.error().detail);
            continue;
        }
        for (const Record &row : *rows) {
            QStringList cells{ enumText(kind), row.id.toString(), row.scope.toString() };
            for (const Value &value : row.values)
                cells.append(
                    QString::fromUtf8(QByteArray::number(value.index())) + u'=' + toJson(value).toVariant().toString());
            lines.append(cells.join(QLatin1Char('|')));
        }
    }
    lines.sort();
    return lines;
}

void witness(const Journal &journal)
{
    const auto batches = journal.batches(100'000);
    if (!batches)
        return;
    static QSet<QString> known;
    QStringList fresh;
    for (const Batch &batch : *batches) {
        if (!known.contains(batch.command)) {
            known.insert(batch.command);
            fresh.append(batch.command);
        }
    }
    // Set by CTest: of a test run alone nobody reads it.
    const QString folder = qEnvironmentVariable("SHORTLIST_WITNESSED");
    QFile file(folder + u'/' + QCoreApplication::applicationName());
    if (!fresh.isEmpty() && !folder.isEmpty() && QDir().mkpath(folder) && file.open(QIODevice::Append))
        file.write(fresh.join(u'\n').toUtf8() + '\n');
}

QStringList dumpOfJournal(const Journal &journal)
{
    witness(journal);
    QHash<QPair<EntityKind, QUuid>, Record> rows;
    qint64 after = 0;
    while (true) {
        const auto entries = journal.entriesAfter(after, 1000);
        if (!entries || entries->isEmpty())
            break;
        for (const JournalEntry &entry : *entries) {
            after = entry.seq;
            const QPair<EntityKind, QUuid> key{ entry.entity, entry.entityId };
            switch (entry.kind) {
            case EntryKind::Create:
                rows.insert(key, { entry.entity, entry.entityId, entry.scope, entry.fields });
                break;
            case EntryKind::Archive:
                rows.remove(key);
                break;
            case EntryKind::Set:
                rows[key].values[fieldIndex(entry.entity, entry.field)] = entry.value;
                break;
            }
        }
    }
    QStringList lines;
    for (const Record &row : std::as_const(rows)) {
        QStringList cells{ enumText(row.kind), row.id.toString(), row.scope.toString() };
        for (const Value &value : row.values)
            cells.append(
                QString::fromUtf8(QByteArray::number(value.index())) + u'=' + toJson(value).toVariant().toString());
        lines.append(cells.join(QLatin1Char('|')));
    }
    lines.sort();
    return lines;
}

} // namespace shortlist::test
