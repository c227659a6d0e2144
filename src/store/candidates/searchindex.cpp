// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/candidates/searchindex.h"

#include "domain/core/searchkey.h"

namespace shortlist::store {

Status SearchIndex::refresh(const QUuid &candidate) const
{
    const Value id = uuidValue(candidate);
    QString name;
    QStringList texts;
    bool exists = false;
    auto read = m_database.read(QStringLiteral("SELECT name, headline, company, place FROM candidate WHERE id = ?"),
        { id }, [&](const Row &row) {
            exists = true;
            name = row.text(0);
            texts = { name, row.text(1), row.text(2), row.text(3) };
            return false;
        });
    if (!read)
        return read;
    if (!exists) {
        const auto removed =
            m_database.write(QStringLiteral("DELETE FROM candidate_search WHERE candidate_id = ?"), { id });
        return removed ? done() : Status(removed.error());
    }
    for (const QString &sql : { QStringLiteral("SELECT text FROM contact WHERE candidate_id = ? ORDER BY position"),
             QStringLiteral("SELECT text FROM tag WHERE candidate_id = ?") }) {
        auto more = m_database.read(sql, { id }, [&texts](const Row &row) {
            texts.append(row.text(0));
            return true;
        });
        if (!more)
            return more;
    }
    const auto written =
        m_database.write(QStringLiteral("INSERT INTO candidate_search (candidate_id, name_key, text) VALUES (?, ?, ?) "
                                        "ON CONFLICT (candidate_id) DO UPDATE SET name_key = excluded.name_key, "
                                        "text = excluded.text"),
            { id, searchKey(name), searchKey(texts.join(QLatin1Char('\n'))) });
    return written ? done() : Status(written.error());
}

} // namespace shortlist::store
