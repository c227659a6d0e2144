// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/candidates/sqlcandidatequeries.h"

#include "domain/core/searchkey.h"

#include <algorithm>

namespace shortlist::store {

namespace {

/// The row numbers as the JSON text json_each() takes: one statement for windows of any size.
Value asJson(const QList<qint64> &rows)
{
    QString json = QStringLiteral("[");
    for (const qint64 row : rows) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(row);
    }
    return json + QLatin1Char(']');
}

QString orderOf(CandidateSort sort)
{
    const auto by = [](const QString &column) {
        return QStringLiteral("%1s.%3%2, %1s.name_key%2, s.rowid%2").replace(QStringLiteral("%3"), column);
    };
    switch (sort) {
    case CandidateSort::Name:
        return QStringLiteral("%1s.name_key%2, s.rowid%2");
    case CandidateSort::Role:
        return by(QStringLiteral("role_key"));
    case CandidateSort::Place:
        return by(QStringLiteral("place_key"));
    case CandidateSort::Stage:
        return by(QStringLiteral("stage_rank"));
    case CandidateSort::Source:
        return by(QStringLiteral("source_key"));
    case CandidateSort::Added:
        return by(QStringLiteral("added_at"));
    case CandidateSort::Match:
        return QStringLiteral("%3, %1s.name_key%2, s.rowid%2");
    }
    Q_UNREACHABLE();
}

/// A pattern that finds what begins with the word, its % and _ being themselves.
QString beginning(QString word)
{
    for (const QChar special : { QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_') })
        word.replace(special, QString(QLatin1Char('\\')) + special);
    return word + QLatin1Char('%');
}

/// A pattern that finds the word anywhere.
QString pattern(const QString &word) { return QLatin1Char('%') + beginning(word); }

/// How well a name fits the words, as nameRank() says it, best first; `values` get what is bound.
QString rankOf(const QStringList &words, QList<Value> &values)
{
    if (words.isEmpty())
        return QStringLiteral("0");
    const QString begins =
        QStringLiteral("' ' || s.name_key || ' ' || replace(s.name_key, '-', ' ') LIKE ? ESCAPE '\\'");
    const QString holds = QStringLiteral("s.name_key LIKE ? ESCAPE '\\'");
    const QString both = QStringLiteral(" AND ");
    values << Value{ beginning(words.join(QLatin1Char(' '))) };
    for (const QString &word : words)
        values << Value{ QStringLiteral("% ") + beginning(word) };
    for (const QString &word : words)
        values << Value{ pattern(word) };
    return QStringLiteral("CASE WHEN %1 THEN 0 WHEN %2 THEN 1 WHEN %3 THEN 2 ELSE 3 END")
        .arg(holds, QStringList(words.size(), begins).join(both), QStringList(words.size(), holds).join(both));
}

bool open(ApplicationState state) { return state == ApplicationState::Active || state == ApplicationState::OnHold; }

} // namespace

SqlCandidateQueries::Statement SqlCandidateQueries::rowsStatement(const CandidateFilter &filter, int limit)
{
    Statement statement;
    QStringList conditions;
    QStringList application;
    const auto both = [&](const QString &condition, const Value &value) {
        application.append(condition);
        statement.values.append(value);
    };
    if (!filter.jobId.isNull())
        both(QStringLiteral("job_id = ?"), uuidValue(filter.jobId.uuid()));
    if (!filter.stageId.isNull())
        both(QStringLiteral("stage_id IN (SELECT id FROM stage WHERE lineage_id = (SELECT lineage_id FROM stage WHERE "
                            "id = ?))"),
            uuidValue(filter.stageId.uuid()));
    if (filter.state)
        both(QStringLiteral("state = ?"), enumText(*filter.state));
    if (!application.isEmpty())
        conditions.append(QStringLiteral("s.candidate_id IN (SELECT candidate_id FROM application WHERE %1)")
                              .arg(application.join(QStringLiteral(" AND "))));
    if (filter.withoutApplication)
        conditions.append(
            QStringLiteral("NOT EXISTS (SELECT 1 FROM application a WHERE a.candidate_id = s.candidate_id)"));
    if (!filter.tag.isEmpty()) {
        conditions.append(QStringLiteral("s.candidate_id IN (SELECT candidate_id FROM tag WHERE text = ?)"));
        statement.values.append(filter.tag);
    }
    if (!filter.source.isEmpty()) {
        conditions.append(QStringLiteral("s.candidate_id IN (SELECT id FROM candidate WHERE source = ?)"));
        statement.values.append(filter.source);
    }
    const QStringList words = searchKey(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        conditions.append(QStringLiteral("s.text LIKE ? ESCAPE '\\'"));
        statement.values.append(pattern(word));
    }
    statement.sql = QStringLiteral("SELECT s.rowid FROM candidate_search s");
    if (!conditions.isEmpty())
        statement.sql += QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    // Where everybody is looked at anyway, reading the table from end to end and sorting what is left is ten times as
    // fast as following an index from row to row: the + keeps the index out.
    const QString free = conditions.isEmpty() ? QString() : QStringLiteral("+");
    const QString order = orderOf(filter.sort).arg(free, filter.descending ? QStringLiteral(" DESC") : QString());
    const QString ranked = filter.sort == CandidateSort::Match ? order.arg(rankOf(words, statement.values)) : order;
    statement.sql += QStringLiteral(" ORDER BY ") + ranked;
    if (limit >= 0) {
        statement.sql += QStringLiteral(" LIMIT ?");
        statement.values.append(qint64(limit));
    }
    return statement;
}

Result<QList<qint64>> SqlCandidateQueries::rowNumbers(const Statement &statement) const
{
    QList<qint64> numbers;
    auto read = m_database.read(statement.sql, statement.values, [&numbers](const Row &row) {
        numbers.append(row.integer(0));
        return true;
    });
    if (!read)
        return read.error();
    return numbers;
}

Result<QList<qint64>> SqlCandidateQueries::rows(const CandidateFilter &filter) const
{
    return rowNumbers(rowsStatement(filter));
}

Result<QList<CandidateLine>> SqlCandidateQueries::first(const CandidateFilter &filter, int limit) const
{
    const auto numbers = rowNumbers(rowsStatement(filter, limit));
    if (!numbers)
        return numbers.error();
    return lines(*numbers);
}

Result<qint64> SqlCandidateQueries::count(const CandidateFilter &filter) const
{
    const Statement statement = rowsStatement(filter);
    qint64 count = 0;
    auto read = m_database.read(
        QStringLiteral("SELECT count(*) FROM (%1)").arg(statement.sql), statement.values, [&count](const Row &row) {
            count = row.integer(0);
            return false;
        });
    if (!read)
        return read.error();
    return count;
}

Result<QList<CandidateLine>> SqlCandidateQueries::lines(const QList<qint64> &rows) const
{
    const Value json = asJson(rows);
    QHash<qint64, CandidateLine> found;
    auto read = m_database.read(
        QStringLiteral("SELECT s.rowid, c.id, c.name, c.headline, c.company, c.place, c.source, c.created_at "
                       "FROM json_each(?) j CROSS JOIN candidate_search s ON s.rowid = j.value "
                       "CROSS JOIN candidate c ON c.id = s.candidate_id"),
        { json }, [&found](const Row &row) {
            CandidateLine line;
            line.row = row.integer(0);
            line.id = CandidateId(row.uuid(1));
            line.name = row.text(2);
            line.headline = row.text(3);
            line.company = row.text(4);
            line.place = row.text(5);
            line.source = row.text(6);
            line.addedAt = QDateTime::fromMSecsSinceEpoch(row.integer(7), Qt::UTC);
            found.insert(line.row, line);
            return true;
        });
    if (!read)
        return read.error();
    if (auto applications = addApplications(json, found); !applications)
        return applications.error();
    if (auto tagged = addTags(json, found); !tagged)
        return tagged.error();
    QList<CandidateLine> ordered;
    ordered.reserve(found.size());
    for (const qint64 row : rows) {
        if (const auto line = found.constFind(row); line != found.cend())
            ordered.append(*line);
    }
    return ordered;
}

Status SqlCandidateQueries::addApplications(const Value &rows, QHash<qint64, CandidateLine> &lines) const
{
    auto read = m_database.read(
        QStringLiteral("SELECT s.rowid, a.id, a.job_id, p.title, t.name, a.state, t.position, "
                       "coalesce(a.hold_until, '') "
                       "FROM json_each(?) j CROSS JOIN candidate_search s ON s.rowid = j.value "
                       "CROSS JOIN application a ON a.candidate_id = s.candidate_id "
                       "JOIN job p ON p.id = a.job_id JOIN stage t ON t.id = a.stage_id ORDER BY a.applied_at DESC"),
        { rows }, [&lines](const Row &row) {
            CandidateLineApplication application;
            application.id = ApplicationId(row.uuid(1));
            application.jobId = JobId(row.uuid(2));
            application.jobTitle = row.text(3);
            application.stageName = row.text(4);
            application.state = enumFromText<ApplicationState>(row.text(5)).value_or(ApplicationState::Active);
            application.stagePosition = int(row.integer(6));
            application.holdUntil = QDate::fromString(row.text(7), Qt::ISODate);
            lines[row.integer(0)].applications.append(application);
            return true;
        });
    if (!read)
        return read;
    for (CandidateLine &line : lines)
        std::stable_sort(line.applications.begin(), line.applications.end(),
            [](const CandidateLineApplication &a, const CandidateLineApplication &b) {
                return open(a.state) && !open(b.state);
            });
    return done();
}

Status SqlCandidateQueries::addTags(const Value &rows, QHash<qint64, CandidateLine> &lines) const
{
    return m_database.read(QStringLiteral("SELECT s.rowid, g.text FROM json_each(?) j CROSS JOIN candidate_search s ON "
                                          "s.rowid = j.value CROSS JOIN tag g ON g.candidate_id = s.candidate_id "
                                          "ORDER BY g.rowid"),
        { rows }, [&lines](const Row &row) {
            lines[row.integer(0)].tags.append(row.text(1));
            return true;
        });
}

Result<QList<CandidateId>> SqlCandidateQueries::ids(const QList<qint64> &rows) const
{
    QList<CandidateId> found;
    found.reserve(rows.size());
    auto read = m_database.read(QStringLiteral("SELECT s.candidate_id FROM json_each(?) j CROSS JOIN candidate_search "
                                               "s ON s.rowid = j.value ORDER BY j.key"),
        { asJson(rows) }, [&found](const Row &row) {
            found.append(CandidateId(row.uuid(0)));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<std::optional<qint64>> SqlCandidateQueries::rowOf(const CandidateId &candidate) const
{
    std::optional<qint64> found;
    auto read = m_database.read(QStringLiteral("SELECT rowid FROM candidate_search WHERE candidate_id = ?"),
        { uuidValue(candidate.uuid()) }, [&found](const Row &row) {
            found = row.integer(0);
            return false;
        });
    if (!read)
        return read.error();
    return found;
}

Result<QHash<QString, CandidateId>> SqlCandidateQueries::emailOwners(const QStringList &emailKeys) const
{
    QHash<QString, CandidateId> owners;
    for (const QString &key : emailKeys) {
        auto read = m_database.read(
            QStringLiteral("SELECT e.candidate_id FROM candidate_email e JOIN candidate_search s ON s.candidate_id = "
                           "e.candidate_id WHERE e.email_key = ? ORDER BY s.added_at, s.rowid LIMIT 1"),
            { key }, [&](const Row &row) {
                owners.insert(key, CandidateId(row.uuid(0)));
                return false;
            });
        if (!read)
            return read.error();
    }
    return owners;
}

Result<QList<CandidateId>> SqlCandidateQueries::named(const QString &nameKey) const
{
    QList<CandidateId> found;
    auto read = m_database.read(
        QStringLiteral("SELECT candidate_id FROM candidate_search WHERE name_key = ? ORDER BY added_at, rowid"),
        { nameKey }, [&found](const Row &row) {
            found.append(CandidateId(row.uuid(0)));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<QList<CountedWord>> SqlCandidateQueries::countedWords(const QString &sql) const
{
    QList<CountedWord> words;
    auto read = m_database.read(sql, {}, [&words](const Row &row) {
        words.append({ row.text(0), int(row.integer(1)) });
        return true;
    });
    if (!read)
        return read.error();
    std::sort(words.begin(), words.end(),
        [](const CountedWord &a, const CountedWord &b) { return searchKey(a.word) < searchKey(b.word); });
    return words;
}

Result<QList<CountedWord>> SqlCandidateQueries::tags() const
{
    return countedWords(QStringLiteral("SELECT text, count(*) FROM tag GROUP BY text"));
}

Result<QList<CountedWord>> SqlCandidateQueries::sources() const
{
    return countedWords(QStringLiteral("SELECT source, count(*) FROM candidate WHERE source <> '' GROUP BY source"));
}

} // namespace shortlist::store
