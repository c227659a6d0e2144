// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/candidates/searchindex.h"

#include "domain/candidates/candidate.h"
#include "domain/core/email.h"
#include "domain/core/searchkey.h"
#include "domain/pipeline/application.h"

#include <QSet>

#include <algorithm>

namespace shortlist::store {

namespace {

// Where people stand is an order of its own: those under way by their stage, then hired, ended, never applied.
constexpr qint64 kHired = 3000;
constexpr qint64 kEnded = 4000;
constexpr qint64 kNeverApplied = 5000;

/// The key a column is sorted by; nothing comes last.
QString sortKey(const QString &text)
{
    const QString key = searchKey(text);
    return key.isEmpty() ? QString(QChar(0xFFFF)) : key;
}

} // namespace

struct SearchIndex::Line {
    QString name;
    QString headline;
    QString company;
    QString place;
    QString source;
    qint64 addedAt = 0;
    qint64 stageRank = kNeverApplied;
    QStringList texts;
    QSet<QString> emails;
};

Status SearchIndex::readContacts(const QUuid &candidate, Line &line) const
{
    const Value id = uuidValue(candidate);
    auto contacts = m_database.read(
        QStringLiteral("SELECT kind, text FROM contact WHERE candidate_id = ?"), { id }, [&line](const Row &row) {
            const auto kind = enumFromText<ContactKind>(row.text(0)).value_or(ContactKind::Link);
            const QString text = row.text(1);
            line.texts.append(text);
            if (kind == ContactKind::Email)
                line.emails.insert(emailKey(text));
            else if (kind == ContactKind::Phone)
                line.texts.append(phoneDigits(text).digits);
            return true;
        });
    if (!contacts)
        return contacts;
    return m_database.read(
        QStringLiteral("SELECT text FROM tag WHERE candidate_id = ?"), { id }, [&line](const Row &row) {
            line.texts.append(row.text(0));
            return true;
        });
}

Status SearchIndex::readStanding(const QUuid &candidate, Line &line) const
{
    qint64 furthest = -1;
    auto read = m_database.read(QStringLiteral("SELECT a.state, s.position FROM application a JOIN stage s ON s.id = "
                                               "a.stage_id WHERE a.candidate_id = ?"),
        { uuidValue(candidate) }, [&](const Row &row) {
            switch (enumFromText<ApplicationState>(row.text(0)).value_or(ApplicationState::Active)) {
            case ApplicationState::Active:
            case ApplicationState::OnHold:
                furthest = std::max(furthest, row.integer(1));
                break;
            case ApplicationState::Hired:
                line.stageRank = kHired;
                break;
            case ApplicationState::Declined:
            case ApplicationState::Withdrawn:
                line.stageRank = std::min(line.stageRank, kEnded);
                break;
            }
            return true;
        });
    if (furthest >= 0)
        line.stageRank = std::min(furthest, kHired - 1);
    return read;
}

Status SearchIndex::remove(const QUuid &candidate) const
{
    for (const QString &sql : { QStringLiteral("DELETE FROM candidate_search WHERE candidate_id = ?"),
             QStringLiteral("DELETE FROM candidate_email WHERE candidate_id = ?") }) {
        if (const auto removed = m_database.write(sql, { uuidValue(candidate) }); !removed)
            return removed.error();
    }
    return done();
}

Status SearchIndex::refresh(const QUuid &candidate) const
{
    Line line;
    bool listed = false;
    auto read = m_database.read(
        QStringLiteral("SELECT name, headline, company, place, source, created_at, state FROM candidate WHERE id = ?"),
        { uuidValue(candidate) }, [&](const Row &row) {
            listed = row.text(6) == enumText(CandidateState::Active);
            line.name = row.text(0);
            line.headline = row.text(1);
            line.company = row.text(2);
            line.place = row.text(3);
            line.source = row.text(4);
            line.addedAt = row.integer(5);
            line.texts = { line.name, line.headline, line.company, line.place };
            return false;
        });
    if (!read)
        return read;
    if (!listed)
        return remove(candidate);
    if (auto contacts = readContacts(candidate, line); !contacts)
        return contacts;
    if (auto standing = readStanding(candidate, line); !standing)
        return standing;
    return write(candidate, line);
}

Status SearchIndex::write(const QUuid &candidate, const Line &line) const
{
    const Value id = uuidValue(candidate);
    const QString role = line.headline.isEmpty() ? line.company : line.headline + QLatin1Char(' ') + line.company;
    // Both writings of ä, ö, ü and å, so that either finds them.
    const QString text = searchKeys(line.texts.join(QLatin1Char('\n'))).join(QLatin1Char('\n'));
    const auto written = m_database.write(
        QStringLiteral(
            "INSERT INTO candidate_search (candidate_id, name_key, role_key, place_key, source_key, stage_rank, "
            "added_at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (candidate_id) DO UPDATE SET "
            "name_key = excluded.name_key, role_key = excluded.role_key, place_key = excluded.place_key, "
            "source_key = excluded.source_key, stage_rank = excluded.stage_rank, added_at = excluded.added_at, "
            "text = excluded.text"),
        { id, sortKey(line.name), sortKey(role), sortKey(line.place), sortKey(line.source), line.stageRank,
            line.addedAt, text });
    if (!written)
        return written.error();
    const auto cleared = m_database.write(QStringLiteral("DELETE FROM candidate_email WHERE candidate_id = ?"), { id });
    if (!cleared)
        return cleared.error();
    for (const QString &email : line.emails) {
        const auto kept = m_database.write(
            QStringLiteral("INSERT INTO candidate_email (email_key, candidate_id) VALUES (?, ?)"), { email, id });
        if (!kept)
            return kept.error();
    }
    return done();
}

} // namespace shortlist::store
