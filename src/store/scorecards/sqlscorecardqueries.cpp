// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/scorecards/sqlscorecardqueries.h"

#include "store/scorecards/blindgrading.h"

namespace shortlist::store {

namespace {

const auto kCardSelect = QStringLiteral(
    "SELECT s.id, s.application_id, s.stage_id, a.candidate_id, c.name, t.code, j.title, st.name, st.position, "
    "s.author_id, p.name, "
    "s.state, s.trainee, s.amends_id IS NOT NULL, i.start_at, i.minutes, s.due_at, s.submitted_at, "
    "1 + (SELECT count(DISTINCT b.id) FROM scorecard e JOIN interview b ON b.id = e.interview_id WHERE "
    "e.application_id = s.application_id AND e.stage_id = s.stage_id AND e.author_id = s.author_id AND "
    "e.state <> 'discarded' AND (b.start_at, b.id) < (i.start_at, i.id)) "
    "FROM scorecard s JOIN application a ON a.id = s.application_id JOIN candidate c ON c.id = a.candidate_id "
    "JOIN job j ON j.id = a.job_id JOIN stage st ON st.id = s.stage_id JOIN person p ON p.id = s.author_id "
    "LEFT JOIN interview i ON i.id = s.interview_id LEFT JOIN assessment t ON t.id = s.assessment_id ");

// A revision that another submitted card amends is history.
const auto kNotReplaced = QStringLiteral(
    "NOT EXISTS (SELECT 1 FROM scorecard later WHERE later.amends_id = s.id AND later.state = 'submitted')");

// Graders are blind to each other: others' codes, states and names are kept from whoever owes one of the job's. Three
// placeholders, all the viewer's id.
QString notKeptFromGraders()
{
    return QStringLiteral("(s.assessment_id IS NULL OR s.author_id = ? OR NOT ") + blindToApplication()
         + QStringLiteral(") ");
}

// What is due first. Of the codes that are due one day, which was given out first would tell in which order the
// candidates came to the stage.
const auto kDueOrder = QStringLiteral(
    "CASE WHEN s.assessment_id IS NULL THEN s.due_at ELSE s.due_at - s.due_at % 86400000 END, t.code, s.due_at");

// When the last of an application's cards came in that the viewer knows of; an amendment is no new one.
const auto kLastIn = QStringLiteral(
    "(SELECT MAX(l.submitted_at) FROM scorecard l WHERE l.application_id = a.id AND l.state = 'submitted' "
    "AND l.trainee = 0 AND l.amends_id IS NULL AND (l.assessment_id IS NULL OR NOT a.blind))");

QDateTime timeOf(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

ScorecardRow readCard(const Row &row)
{
    ScorecardRow card;
    card.id = ScorecardId(row.uuid(0));
    card.applicationId = ApplicationId(row.uuid(1));
    card.stageId = StageId(row.uuid(2));
    const bool assessment = !row.isNull(5);
    if (!assessment)
        card.candidateId = CandidateId(row.uuid(3));
    card.subject = assessment ? row.text(5) : row.text(4);
    card.jobTitle = row.text(6);
    card.stageName = row.text(7);
    card.stagePosition = int(row.integer(8));
    card.authorId = PersonId(row.uuid(9));
    card.authorName = row.text(10);
    card.state = enumFromText<ScorecardState>(row.text(11)).value_or(ScorecardState::Draft);
    card.trainee = row.integer(12) != 0;
    card.amendment = row.integer(13) != 0;
    card.startAt = timeOf(row, 14);
    card.minutes = int(row.integer(15));
    card.dueAt = timeOf(row, 16);
    card.submittedAt = timeOf(row, 17);
    card.sitting = int(row.integer(18));
    return card;
}

} // namespace

Result<QList<ScorecardRow>> SqlScorecardQueries::rows(const QString &where, const QList<Value> &values) const
{
    QList<ScorecardRow> found;
    auto read = m_database.read(kCardSelect + where, values, [&found](const Row &row) {
        found.append(readCard(row));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<QList<ScorecardRow>> SqlScorecardQueries::cardsOf(
    const PersonId &author, const PersonId &viewer, int limit) const
{
    const Value viewing = uuidValue(viewer.uuid());
    return rows(QStringLiteral("WHERE s.author_id = ? AND s.state <> 'discarded' AND ") + notKeptFromGraders()
                    + QStringLiteral("AND ") + kNotReplaced
                    + QStringLiteral(" ORDER BY s.state = 'submitted', CASE WHEN s.state = 'draft' THEN 0 ELSE "
                                     "-s.submitted_at END, %1 LIMIT ?")
                          .arg(kDueOrder),
        { uuidValue(author.uuid()), viewing, viewing, viewing, qint64(limit) });
}

Result<QList<ScorecardRow>> SqlScorecardQueries::overdue(
    const QDateTime &nowUtc, const PersonId &viewer, int limit) const
{
    const Value viewing = uuidValue(viewer.uuid());
    return rows(QStringLiteral("WHERE s.state = 'draft' AND s.due_at < ? AND ") + notKeptFromGraders()
                    + QStringLiteral("ORDER BY %1 LIMIT ?").arg(kDueOrder),
        { nowUtc.toMSecsSinceEpoch(), viewing, viewing, viewing, qint64(limit) });
}

Result<QList<DebriefRow>> SqlScorecardQueries::debriefs(const JobId &job, const PersonId &viewer, int limit) const
{
    QList<DebriefRow> found;
    auto read = m_database.read(
        QStringLiteral(
            "SELECT a.id, a.candidate_id, c.name, a.job_id, j.title, st.name, a.state, "
            "SUM(s.state = 'submitted' AND s.trainee = 0 AND %1), "
            "SUM(s.state <> 'discarded' AND s.trainee = 0 AND s.amends_id IS NULL), "
            "EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.outcome <> 'hold' "
            "AND (d.stage_id = a.stage_id OR d.decided_at >= %3)) "
            "OR EXISTS (SELECT 1 FROM offer o WHERE o.application_id = a.id "
            "AND o.state IN ('draft', 'in_approval', 'approved', 'sent', 'accepted')), "
            "m.state, m.planned_at, coalesce(m.zone, ''), a.blind, coalesce(a.hold_until, ''), "
            "coalesce(st.kind IN ('assessment', 'interview') AND a.entered_stage_at > %3 "
            // A loop that was led ahead of its stages: the cards of the one that was gone on to are in already.
            "AND NOT EXISTS (SELECT 1 FROM scorecard n JOIN stage ns ON ns.id = n.stage_id "
            "WHERE n.application_id = a.id AND ns.lineage_id = st.lineage_id AND n.state = 'submitted' "
            "AND n.trainee = 0 AND (n.assessment_id IS NULL OR NOT a.blind)), 0) "
            "FROM scorecard s JOIN (SELECT a.*, %2 AS blind FROM application a) a ON a.id = s.application_id JOIN "
            "candidate c ON c.id = a.candidate_id "
            "JOIN job j ON j.id = a.job_id JOIN stage st ON st.id = a.stage_id "
            "LEFT JOIN debrief m ON m.id = (SELECT d.id FROM debrief d WHERE d.application_id = a.id "
            "ORDER BY CASE d.state WHEN 'open' THEN 0 WHEN 'planned' THEN 1 ELSE 2 END, d.opened_at DESC LIMIT 1) "
            "WHERE (? IS NULL OR a.job_id = ?) AND s.state <> 'discarded' "
            // One that has nothing but hidden cards is not listed: its row alone would tell that somebody grades it.
            "AND (s.assessment_id IS NULL OR NOT a.blind) "
            "GROUP BY a.id ORDER BY a.state <> 'active', c.name LIMIT ?")
            .arg(kNotReplaced, blindToApplication(), kLastIn),
        { uuidValue(viewer.uuid()), uuidValue(viewer.uuid()), uuidValue(job.uuid()), uuidValue(job.uuid()),
            qint64(limit) },
        [&found](const Row &row) {
            found.append({ ApplicationId(row.uuid(0)), CandidateId(row.uuid(1)), row.text(2), JobId(row.uuid(3)),
                row.text(4), row.text(5), row.text(6), int(row.integer(7)), int(row.integer(8)), row.integer(9) != 0,
                row.isNull(10) ? QString() : row.text(10), timeOf(row, 11), row.text(12), row.integer(13) != 0,
                QDate::fromString(row.text(14), Qt::ISODate), row.integer(15) != 0 });
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

} // namespace shortlist::store
