// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/today/sqltodayqueries.h"

#include "store/pipeline/openingof.h"
#include "store/scorecards/blindgrading.h"

#include <algorithm>

namespace shortlist::store {

namespace {

/// No interview is longer; see SqlCalendarQueries.
constexpr qint64 kLongestInterviewMs = 24LL * 60 * 60 * 1000;
constexpr qint64 kTodayDayMs = 24LL * 60 * 60 * 1000;

const QString kTodayJoins = QStringLiteral(" JOIN application a ON a.id = i.application_id"
                                           " JOIN candidate c ON c.id = a.candidate_id JOIN job j ON j.id = a.job_id"
                                           " JOIN stage s ON s.id = i.stage_id"
                                           " LEFT JOIN opening o ON o.id = ")
                          + openingOf(QStringLiteral("a"));
const QString kTodayMine = QStringLiteral(" AND (? IS NULL OR o.recruiter_id = ? OR (? AND o.recruiter_id IS NULL)"
                                          " OR EXISTS (SELECT 1 FROM participant x"
                                          " WHERE x.interview_id = i.id AND +x.person_id = ?))");

/// What kTodayMine asks for.
QList<Value> mine(const TodayFilter &filter)
{
    const Value person = uuidValue(filter.person.uuid());
    return { person, person, Value{ qint64(filter.unowned) }, person };
}
const QString kTodayOpen = QStringLiteral("i.state IN ('proposed', 'confirmed')");

/// Nobody's decline waits for something to be done; one that does has a line of its own.
const QString kTodayUndeclined = QStringLiteral(
    " AND NOT EXISTS (SELECT 1 FROM participant d WHERE d.interview_id = i.id AND d.reply = 'declined'"
    " AND d.set_aside_at IS NULL) AND NOT (i.candidate_reply = 'declined' AND i.candidate_set_aside_at IS NULL)");

/// Where a list begins; a moment before everything where it has no beginning.
qint64 beginOf(const TodayFilter &filter) { return filter.from.isValid() ? filter.from.toMSecsSinceEpoch() : 0; }

TodayStatement declined(const TodayFilter &filter)
{
    // The order of the joins is fixed, so that both begin with the index that holds nothing but declines.
    return { QStringLiteral("SELECT i.id, a.id, NULL AS card, n.id, n.name, c.name, j.title, s.name, i.start_at AS at,"
                            " p.reply_comment FROM participant p INDEXED BY participant_declined"
                            " CROSS JOIN interview i ON i.id = p.interview_id JOIN person n ON n.id = p.person_id")
                 + kTodayJoins + QStringLiteral(" WHERE p.reply = 'declined' AND p.set_aside_at IS NULL AND ")
                 + kTodayOpen + kTodayMine
                 + QStringLiteral(" UNION ALL SELECT i.id, a.id, NULL, NULL, '', c.name, j.title, s.name, i.start_at,"
                                  " i.candidate_comment FROM interview i INDEXED BY interview_declined")
                 + kTodayJoins
                 + QStringLiteral(" WHERE i.candidate_reply = 'declined' AND i.candidate_set_aside_at IS NULL AND ")
                 + kTodayOpen + kTodayMine,
        mine(filter) + mine(filter) };
}

TodayStatement restOfToday(const TodayFilter &filter)
{
    const qint64 now = filter.now.toMSecsSinceEpoch();
    return { QStringLiteral("SELECT i.id, a.id, NULL AS card, NULL, coalesce((SELECT group_concat(n.name, ', ') FROM"
                            " participant p JOIN person n ON n.id = p.person_id WHERE p.interview_id = i.id), ''),"
                            " c.name, j.title, s.name, i.start_at AS at FROM interview i")
                 + kTodayJoins + QStringLiteral(" WHERE ") + kTodayOpen
                 + QStringLiteral(" AND i.start_at > ? AND i.start_at < ? AND i.start_at + i.minutes * 60000 > ?")
                 + kTodayUndeclined + kTodayMine,
        QList<Value>{ std::max(now - kLongestInterviewMs, beginOf(filter) - 1), filter.dayEnd.toMSecsSinceEpoch(), now }
            + mine(filter) };
}

TodayStatement debriefsDue(const TodayFilter &filter)
{
    // Who takes part is a list of ids in one text; their names are looked up for those shown only.
    const Value asText = filter.person.isNull() ? Value{} : Value{ filter.person.toString() };
    return { QStringLiteral(
                 "SELECT NULL AS id, a.id, NULL AS card, NULL, coalesce(d.attendees, ''), c.name, j.title, s.name,"
                 " d.planned_at AS at FROM debrief d JOIN application a ON a.id = d.application_id"
                 " JOIN candidate c ON c.id = a.candidate_id JOIN job j ON j.id = a.job_id"
                 " JOIN stage s ON s.id = a.stage_id LEFT JOIN opening o ON o.id = ")
                 + openingOf(QStringLiteral("a"))
                 + QStringLiteral(
                     " WHERE d.state = 'planned' AND a.state IN ('active', 'on_hold') AND d.planned_at >= ? AND "
                     "d.planned_at < ? AND (? IS NULL "
                     "OR o.recruiter_id = ? OR (? AND o.recruiter_id IS NULL)"
                     " OR d.decider_id = ? OR instr(coalesce(d.attendees, ''), ?) > 0)"),
        QList<Value>{ beginOf(filter), filter.dayEnd.toMSecsSinceEpoch() } + mine(filter) + QList<Value>{ asText } };
}

TodayStatement withoutInterviewer(const TodayFilter &filter)
{
    return { QStringLiteral("SELECT i.id, a.id, NULL AS card, NULL, '', c.name, j.title, s.name, i.start_at AS at"
                            " FROM interview i")
                 + kTodayJoins + QStringLiteral(" WHERE ") + kTodayOpen
                 + QStringLiteral(" AND i.start_at > ? AND NOT EXISTS (SELECT 1 FROM participant p JOIN person n"
                                  " ON n.id = p.person_id WHERE p.interview_id = i.id AND p.role <> 'shadow'"
                                  " AND n.state = 'active')")
                 + kTodayMine,
        QList<Value>{ filter.now.toMSecsSinceEpoch() } + mine(filter) };
}

TodayStatement withoutTime(const TodayFilter &filter)
{
    const Value person = uuidValue(filter.person.uuid());
    // Tens of thousands may wait: names are looked up for those shown only. The plus keeps SQLite from looking for the
    // interviews of one application among all of its stage.
    return { QStringLiteral("SELECT a.id AS id, s.name AS stage, a.entered_stage_at AS at FROM stage s"
                            " CROSS JOIN application a ON a.stage_id = s.id LEFT JOIN opening o ON o.id = ")
                 + openingOf(QStringLiteral("a"))
                 + QStringLiteral(
                     " WHERE s.kind = 'interview' AND a.state = 'active' AND (SELECT COUNT(*) FROM interview i"
                     " WHERE i.application_id = a.id AND +i.stage_id = s.id"
                     " AND i.state IN ('proposed', 'confirmed', 'held')) < max(s.count_min, 1)"
                     " AND (? IS NULL OR o.recruiter_id = ? OR (? AND o.recruiter_id IS NULL))"),
        { person, person, Value{ qint64(filter.unowned) } }, QStringLiteral("at, id"),
        QStringLiteral("SELECT NULL, w.id, NULL, NULL, '', c.name, j.title, w.stage, w.at FROM (%1) w"
                       " CROSS JOIN application a ON a.id = w.id JOIN candidate c ON c.id = a.candidate_id"
                       " JOIN job j ON j.id = a.job_id ORDER BY w.at, w.id") };
}

TodayStatement withoutReply(const TodayFilter &filter)
{
    const qint64 now = filter.now.toMSecsSinceEpoch();
    const Value asked = now - kDaysToReply * kTodayDayMs;
    const Value soon = now + kTodayDayMs; // no time is left to wait
    // Workspaces of before it was noted when a candidate was asked have interviews where nobody knows: they are no
    // task.
    const QString open = kTodayJoins + QStringLiteral(" WHERE ") + kTodayOpen + QStringLiteral(" AND i.start_at > ?");
    return { QStringLiteral("SELECT i.id, a.id, NULL AS card, n.id, n.name, c.name, j.title, s.name, i.start_at AS at"
                            " FROM interview i CROSS JOIN participant p ON p.interview_id = i.id"
                            " JOIN person n ON n.id = p.person_id")
                 + open
                 + QStringLiteral(" AND p.reply = 'needs_action' AND (coalesce(p.asked_at, 0) <= ? OR i.start_at <= ?)")
                 + kTodayMine
                 + QStringLiteral(" UNION ALL SELECT i.id, a.id, NULL, NULL, '', c.name, j.title, s.name, i.start_at"
                                  " FROM interview i")
                 + open
                 + QStringLiteral(" AND coalesce(i.candidate_reply, 'needs_action') = 'needs_action'"
                                  " AND i.candidate_asked_at IS NOT NULL"
                                  " AND (i.candidate_asked_at <= ? OR i.start_at <= ?)")
                 + kTodayMine,
        QList<Value>{ now, asked, soon } + mine(filter) + QList<Value>{ now, asked, soon } + mine(filter) };
}

TodayStatement overdueCards(const TodayFilter &filter)
{
    const Value person = uuidValue(filter.person.uuid());
    // Who grades an assessment knows its code, not whose it is. Who declined owes nothing while that is to be dealt
    // with. Graders are blind to each other: others' codes and names are kept from whoever owes one of the job's.
    const Value viewer = uuidValue(filter.viewer.uuid());
    return { QStringLiteral(
                 "SELECT k.interview_id, CASE WHEN t.id IS NULL THEN a.id END, k.id AS card, n.id, n.name,"
                 " coalesce(t.code, c.name), j.title, s.name, k.due_at AS at FROM scorecard k JOIN application a"
                 " ON a.id = k.application_id JOIN candidate c ON c.id = a.candidate_id"
                 " JOIN job j ON j.id = a.job_id JOIN stage s ON s.id = k.stage_id"
                 " JOIN person n ON n.id = k.author_id LEFT JOIN assessment t ON t.id = k.assessment_id"
                 " WHERE k.state = 'draft' AND k.due_at >= ? AND k.due_at < ? AND (? IS NULL OR k.author_id = ?)"
                 " AND (k.assessment_id IS NULL OR k.author_id = ? OR NOT ")
                 + blindToApplication()
                 + QStringLiteral(
                     ") AND NOT EXISTS (SELECT 1 FROM participant d JOIN interview i ON i.id = d.interview_id"
                     " WHERE d.interview_id = k.interview_id AND +d.person_id = k.author_id AND d.reply = 'declined'"
                     " AND d.set_aside_at IS NULL AND ")
                 + kTodayOpen + u')',
        { beginOf(filter), filter.now.toMSecsSinceEpoch(), person, person, viewer, viewer, viewer } };
}

TodayItem itemOf(TodayKind kind, const Row &row)
{
    TodayItem item;
    item.kind = kind;
    item.interviewId = InterviewId(uuidOf(row.value(0)));
    item.applicationId = ApplicationId(uuidOf(row.value(1)));
    item.scorecardId = ScorecardId(uuidOf(row.value(2)));
    item.personId = PersonId(uuidOf(row.value(3)));
    item.personName = row.text(4);
    item.candidateName = row.text(5);
    item.jobTitle = row.text(6);
    item.stageName = row.text(7);
    item.at = Codec<QDateTime>::decode(row.value(8));
    if (kind == TodayKind::Declined)
        item.detail = row.text(9);
    return item;
}

} // namespace

TodayStatement todayStatement(TodayKind kind, const TodayFilter &filter)
{
    switch (kind) {
    case TodayKind::Declined:
        return declined(filter);
    case TodayKind::Conflict: // told by rules, not by a statement
    case TodayKind::Approval:
    case TodayKind::OfferLapsed:
    case TodayKind::AnswerOwed:
    case TodayKind::ThirdGrader:
    case TodayKind::Coming:
        return {};
    case TodayKind::Next:
        return restOfToday(filter);
    case TodayKind::DebriefDue:
        return debriefsDue(filter);
    case TodayKind::NoInterviewer:
        return withoutInterviewer(filter);
    case TodayKind::NoTime:
        return withoutTime(filter);
    case TodayKind::NoReply:
        return withoutReply(filter);
    case TodayKind::CardOverdue:
        return overdueCards(filter);
    }
    Q_UNREACHABLE();
}

Result<QList<TodayItem>> SqlTodayQueries::items(TodayKind kind, const TodayFilter &filter, int offset, int limit) const
{
    TodayStatement statement = todayStatement(kind, filter);
    if (statement.sql.isEmpty())
        return QList<TodayItem>();
    statement.values << Value{ qint64(limit) } << Value{ qint64(offset) };
    const QString page =
        statement.sql + QStringLiteral(" ORDER BY ") + statement.order + QStringLiteral(" LIMIT ? OFFSET ?");
    QList<TodayItem> items;
    const auto read = m_database.read(
        statement.names.isEmpty() ? page : statement.names.arg(page), statement.values, [&items, kind](const Row &row) {
            items += itemOf(kind, row);
            return true;
        });
    if (!read)
        return read.error();
    if (kind == TodayKind::DebriefDue) {
        for (TodayItem &item : items) {
            const auto names = namesOf(decodeStringList(item.personName));
            if (!names)
                return names.error();
            item.personName = *names;
        }
    }
    return items;
}

Result<QString> SqlTodayQueries::namesOf(const QStringList &people) const
{
    QStringList names;
    for (const QString &person : people) {
        const auto read = m_database.read(QStringLiteral("SELECT name FROM person WHERE id = ?"),
            { uuidValue(QUuid::fromString(person)) }, [&names](const Row &row) {
                names += row.text(0);
                return true;
            });
        if (!read)
            return read.error();
    }
    return names.join(QStringLiteral(", "));
}

Result<int> SqlTodayQueries::count(TodayKind kind, const TodayFilter &filter) const
{
    const TodayStatement statement = todayStatement(kind, filter);
    if (statement.sql.isEmpty())
        return 0;
    int found = 0;
    const auto read = m_database.read(
        QStringLiteral("SELECT COUNT(*) FROM (") + statement.sql + u')', statement.values, [&found](const Row &row) {
            found = int(row.integer(0));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace shortlist::store
