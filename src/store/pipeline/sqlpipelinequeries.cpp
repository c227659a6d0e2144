// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pipeline/sqlpipelinequeries.h"

#include "domain/scorecards/grading.h"
#include "store/scorecards/blindgrading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shortlist::store {

namespace {

QDateTime timeAt(const Row &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

QList<ApplicationState> statesOf(ApplicationFilter::Show show)
{
    using State = ApplicationState;
    switch (show) {
    case ApplicationFilter::Show::Active:
        return { State::Active };
    case ApplicationFilter::Show::OnHold:
        return { State::OnHold };
    case ApplicationFilter::Show::Ended:
        return { State::Declined, State::Withdrawn, State::Hired };
    case ApplicationFilter::Show::Declined:
        return { State::Declined };
    case ApplicationFilter::Show::Withdrawn:
        return { State::Withdrawn };
    case ApplicationFilter::Show::Hired:
        return { State::Hired };
    case ApplicationFilter::Show::All:
        return { State::Active, State::OnHold, State::Declined, State::Withdrawn, State::Hired };
    }
    Q_UNREACHABLE();
}

bool endedOnly(ApplicationFilter::Show show)
{
    return show == ApplicationFilter::Show::Ended || show == ApplicationFilter::Show::Declined
        || show == ApplicationFilter::Show::Withdrawn || show == ApplicationFilter::Show::Hired;
}

QString places(qsizetype count)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), count);
    return marks.join(QLatin1Char(','));
}

/// A card that is in, or awaited until `due`.
void count(ApplicationCard &card, bool thisStage, bool in, const QDateTime &due, const QDateTime &now)
{
    if (thisStage) {
        ++card.cardsNeeded;
        card.cardsIn += in ? 1 : 0;
    }
    if (!in && due.isValid() && due < now) {
        ++card.cardsOverdue;
        if (!card.overdueSince.isValid() || due < card.overdueSince)
            card.overdueSince = due;
    }
}

} // namespace

Result<QList<ApplicationRow>> SqlPipelineQueries::rows(const ApplicationFilter &filter) const
{
    QList<Value> values{ uuidValue(filter.job.uuid()) };
    const QList<ApplicationState> states = statesOf(filter.show);
    QString sql =
        QStringLiteral("SELECT rowid FROM application WHERE job_id = ? AND state IN (%1)").arg(places(states.size()));
    for (const ApplicationState state : states)
        values.append(enumText(state));
    if (!filter.stages.isEmpty()) {
        sql += QStringLiteral(" AND stage_id IN (%1)").arg(places(filter.stages.size()));
        for (const StageId &stage : filter.stages)
            values.append(uuidValue(stage.uuid()));
    }
    if (!filter.opening.isNull()) {
        sql += QStringLiteral(" AND opening_id = ?");
        values.append(uuidValue(filter.opening.uuid()));
    }
    sql += endedOnly(filter.show) ? QStringLiteral(" ORDER BY ended_at DESC, rowid")
                                  : QStringLiteral(" ORDER BY entered_stage_at, rowid");
    QList<ApplicationRow> rows;
    auto read = m_database.read(sql, values, [&rows](const Row &row) {
        rows.append(row.integer(0));
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<QList<ApplicationCard>> SqlPipelineQueries::cards(const QList<ApplicationRow> &rows, const Viewer &viewer) const
{
    QJsonArray numbers;
    for (const ApplicationRow row : rows)
        numbers.append(qint64(row));
    const Value window = QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
    Cards found;
    if (auto read = readCards(window, found); !read)
        return read.error();
    if (auto added = addNextInterviews(window, viewer.now, found); !added)
        return added.error();
    if (auto added = addInterviewCards(window, viewer.now, found); !added)
        return added.error();
    if (auto added = addGraderCards(window, viewer, found); !added)
        return added.error();
    if (auto added = addOverall(window, viewer, found); !added)
        return added.error();
    QList<ApplicationCard> cards;
    cards.reserve(rows.size());
    for (const ApplicationRow row : rows) {
        if (const auto card = found.constFind(row); card != found.cend())
            cards.append(*card);
    }
    return cards;
}

Status SqlPipelineQueries::readCards(const Value &window, Cards &cards) const
{
    return m_database.read(
        QStringLiteral(
            "SELECT a.rowid, a.id, a.candidate_id, c.name, c.headline, c.source, a.stage_id, a.state, "
            "a.entered_stage_at, a.ended_at, coalesce(r.name, ''), a.hold_reason, coalesce(a.hold_until, '') "
            "FROM application a JOIN candidate c ON c.id = a.candidate_id "
            "LEFT JOIN end_reason r ON r.id = a.end_reason_id "
            "WHERE a.rowid IN (SELECT value FROM json_each(?))"),
        { window }, [&cards](const Row &row) {
            ApplicationCard card;
            card.row = row.integer(0);
            card.id = ApplicationId(row.uuid(1));
            card.candidate = CandidateId(row.uuid(2));
            card.name = row.text(3);
            card.headline = row.text(4);
            card.source = row.text(5);
            card.stage = StageId(row.uuid(6));
            card.state = enumFromText<ApplicationState>(row.text(7)).value_or(ApplicationState::Active);
            card.enteredStageAt = timeAt(row, 8);
            card.endedAt = timeAt(row, 9);
            card.endReason = row.text(10);
            card.holdReason = row.text(11);
            card.holdUntil = QDate::fromString(row.text(12), Qt::ISODate);
            cards.insert(card.row, card);
            return true;
        });
}

Status SqlPipelineQueries::addNextInterviews(const Value &window, const QDateTime &now, Cards &cards) const
{
    return m_database.read(QStringLiteral("SELECT a.rowid, i.start_at, i.minutes "
                                          "FROM application a JOIN interview i ON i.application_id = a.id "
                                          "WHERE a.rowid IN (SELECT value FROM json_each(?)) "
                                          "AND i.state IN ('proposed', 'confirmed') "
                                          "AND i.start_at + i.minutes * 60000 > ? ORDER BY i.start_at DESC"),
        { window, now.toMSecsSinceEpoch() }, [&cards](const Row &row) {
            // The earliest comes last and stays.
            ApplicationCard &card = cards[row.integer(0)];
            card.nextInterviewAt = timeAt(row, 1);
            card.nextInterviewMinutes = int(row.integer(2));
            return true;
        });
}

Status SqlPipelineQueries::addInterviewCards(const Value &window, const QDateTime &now, Cards &cards) const
{
    return m_database.read(
        QStringLiteral("SELECT a.rowid, i.stage_id = a.stage_id, coalesce(k.state = 'submitted', 0), "
                       "coalesce(k.due_at, i.start_at + i.minutes * 60000 + s.deadline_hours * 3600000) "
                       "FROM application a JOIN interview i ON i.application_id = a.id "
                       "JOIN stage s ON s.id = i.stage_id "
                       "JOIN participant p ON p.interview_id = i.id AND p.role = 'interviewer' "
                       "LEFT JOIN scorecard k ON k.interview_id = i.id AND k.author_id = p.person_id "
                       "AND k.amends_id IS NULL AND k.state <> 'discarded' "
                       "WHERE a.rowid IN (SELECT value FROM json_each(?)) "
                       "AND a.state IN ('active', 'on_hold') "
                       "AND i.state IN ('proposed', 'confirmed', 'held')"),
        { window }, [&cards, &now](const Row &row) {
            count(cards[row.integer(0)], row.integer(1) != 0, row.integer(2) != 0, timeAt(row, 3), now);
            return true;
        });
}

Status SqlPipelineQueries::addGraderCards(const Value &window, const Viewer &viewer, Cards &cards) const
{
    return m_database.read(QStringLiteral("SELECT a.rowid, k.stage_id = a.stage_id, k.state = 'submitted', k.due_at "
                                          "FROM application a JOIN scorecard k ON k.application_id = a.id "
                                          "WHERE a.rowid IN (SELECT value FROM json_each(?)) "
                                          "AND a.state IN ('active', 'on_hold') AND k.assessment_id IS NOT NULL "
                                          "AND k.amends_id IS NULL AND k.trainee = 0 AND k.state <> 'discarded' "
                                          "AND NOT ")
                               + blindToApplication(),
        { window, uuidValue(viewer.person.uuid()), uuidValue(viewer.person.uuid()) },
        [&cards, &viewer](const Row &row) {
            count(cards[row.integer(0)], row.integer(1) != 0, row.integer(2) != 0, timeAt(row, 3), viewer.now);
            return true;
        });
}

Result<Value> SqlPipelineQueries::thirdsAwaited(const Value &window, int graderPoints) const
{
    struct Graded {
        QList<QUuid> cards;
        QSet<QUuid> rubrics;
        QList<Criterion> criteria;
        std::array<QList<Rating>, 2> ratings;
        std::array<Recommendation, 2> overall{};
        int levels = 0;
    };
    QHash<QUuid, Graded> graded;
    auto read = m_database.read(
        QStringLiteral("SELECT k.assessment_id, k.id, k.rubric_id, r.levels, c.id, c.weight, x.level, "
                       "coalesce(x.not_observed, 0), k.overall FROM application a "
                       "JOIN assessment t ON t.application_id = a.id AND t.state = 'to_grade' "
                       "JOIN scorecard k ON k.assessment_id = t.id AND k.state = 'submitted' AND k.trainee = 0 "
                       "JOIN rubric r ON r.id = k.rubric_id JOIN criterion c ON c.rubric_id = r.id "
                       "LEFT JOIN rating x ON x.scorecard_id = k.id AND x.criterion_id = c.id "
                       "WHERE a.rowid IN (SELECT value FROM json_each(?)) "
                       "AND NOT EXISTS (SELECT 1 FROM scorecard n WHERE n.amends_id = k.id AND n.state = 'submitted') "
                       "ORDER BY k.id, c.position"),
        { window }, [&graded](const Row &row) {
            Graded &one = graded[row.uuid(0)];
            if (!one.cards.contains(row.uuid(1)))
                one.cards.append(row.uuid(1));
            one.rubrics.insert(row.uuid(2));
            one.levels = int(decodeStringList(row.text(3)).size());
            const auto grader = std::size_t(one.cards.size() - 1);
            if (grader >= one.ratings.size())
                return true; // a third is there
            Rating rating;
            rating.criterionId = CriterionId(row.uuid(4));
            rating.notObserved = row.integer(7) != 0;
            if (!row.isNull(6))
                rating.level = int(row.integer(6));
            one.ratings.at(grader).append(rating);
            one.overall.at(grader) = enumFromText<Recommendation>(row.text(8)).value_or(Recommendation::None);
            if (grader == 0) {
                Criterion criterion;
                criterion.id = rating.criterionId;
                criterion.weight = int(row.integer(5));
                one.criteria.append(criterion);
            }
            return true;
        });
    if (!read)
        return read.error();
    QJsonArray ids;
    for (auto one = graded.cbegin(); one != graded.cend(); ++one) {
        if (one->cards.size() != 2 || one->rubrics.size() != 1)
            continue;
        auto difference = differenceOf(one->criteria, one->ratings.at(0), one->ratings.at(1), one->levels);
        if (difference)
            difference->opposite = saysOpposite(one->overall.at(0), one->overall.at(1));
        if (difference && wantsThirdGrader(*difference, graderPoints))
            ids.append(QString::fromLatin1(one.key().toRfc4122().toHex()).toUpper());
    }
    return Value{ QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)) };
}

Status SqlPipelineQueries::addOverall(const Value &window, const Viewer &viewer, Cards &cards) const
{
    // Nobody sees what others said before having said it themselves; who has no card in a round, once it is open:
    // lockOf() and roundIsOpen() of the rules, in SQL. A list marks nobody: it counts for who submitted only once they
    // have seen the others (sawOthersSince() of the rules), lest they take theirs back and write it anew, knowing.
    if (viewer.person.isNull())
        return done(); // who sees what is recorded, and this is nobody
    const auto thirds = thirdsAwaited(window, viewer.graderPoints);
    if (!thirds)
        return thirds.error();
    const Value person = uuidValue(viewer.person.uuid());
    return m_database.read(
        QStringLiteral("SELECT a.rowid, k.overall, count(*) FROM application a "
                       "JOIN scorecard k ON k.application_id = a.id AND k.state = 'submitted' AND k.trainee = 0 "
                       "WHERE a.rowid IN (SELECT value FROM json_each(?)) "
                       "AND NOT EXISTS (SELECT 1 FROM scorecard n WHERE n.amends_id = k.id AND n.state = 'submitted') "
                       "AND NOT EXISTS (SELECT 1 FROM scorecard d WHERE d.application_id = a.id AND d.author_id = ? "
                       "AND d.state = 'draft' AND d.amends_id IS NULL) "
                       "AND NOT EXISTS (SELECT 1 FROM scorecard m WHERE m.application_id = a.id AND m.author_id = ? "
                       "AND m.state = 'submitted' AND coalesce(m.seen_others_at, -1) < coalesce(m.submitted_at, 0) "
                       "AND NOT EXISTS (SELECT 1 FROM sighting y WHERE y.application_id = a.id "
                       "AND y.person_id = m.author_id AND y.last_at >= m.submitted_at)) "
                       "AND (EXISTS (SELECT 1 FROM scorecard o WHERE o.application_id = a.id "
                       "AND o.stage_id = k.stage_id AND o.author_id = ? AND o.state = 'submitted') "
                       "OR (NOT EXISTS (SELECT 1 FROM scorecard d WHERE d.application_id = a.id "
                       "AND d.stage_id = k.stage_id AND d.state = 'draft' AND d.amends_id IS NULL AND d.trainee = 0) "
                       "AND NOT EXISTS (SELECT 1 FROM assessment t WHERE t.application_id = a.id "
                       "AND t.stage_id = k.stage_id AND hex(t.id) IN (SELECT value FROM json_each(?)))) "
                       "OR EXISTS (SELECT 1 FROM waiver w WHERE w.application_id = a.id AND w.stage_id = k.stage_id) "
                       "OR EXISTS (SELECT 1 FROM debrief g WHERE g.application_id = a.id AND g.state = 'open' "
                       "AND trim(g.break_glass_reason) <> '' AND g.opened_at >= a.entered_stage_at)) "
                       "AND NOT EXISTS (SELECT 1 FROM interview i JOIN participant p ON p.interview_id = i.id "
                       "WHERE i.application_id = a.id AND p.person_id = ? AND p.role = 'interviewer' "
                       "AND i.state IN ('proposed', 'confirmed', 'held') AND NOT EXISTS (SELECT 1 FROM scorecard o "
                       "WHERE o.interview_id = i.id AND o.author_id = p.person_id AND o.state = 'submitted')) "
                       "AND NOT ")
            + blindToApplication() + QStringLiteral(" GROUP BY a.rowid, k.overall"),
        { window, person, person, person, *thirds, person, person, person }, [&cards](const Row &row) {
            const auto overall = enumFromText<Recommendation>(row.text(1)).value_or(Recommendation::None);
            const auto place = std::size_t(overall) - std::size_t(Recommendation::StrongNo);
            auto &counts = cards[row.integer(0)].overall;
            if (overall != Recommendation::None && place < counts.size())
                counts.at(place) = int(row.integer(2));
            return true;
        });
}

Result<ApplicationRow> SqlPipelineQueries::rowOf(const ApplicationId &application) const
{
    ApplicationRow found = 0;
    auto read = m_database.read(QStringLiteral("SELECT rowid FROM application WHERE id = ?"),
        { uuidValue(application.uuid()) }, [&found](const Row &row) {
            found = row.integer(0);
            return false;
        });
    if (!read)
        return read.error();
    return found;
}

Result<QList<StageCount>> SqlPipelineQueries::counts(const JobId &job) const
{
    QList<StageCount> counts;
    auto read = m_database.read(
        QStringLiteral("SELECT stage_id, state, count(*) FROM application WHERE job_id = ? GROUP BY state, stage_id"),
        { uuidValue(job.uuid()) }, [&counts](const Row &row) {
            counts.append({ StageId(row.uuid(0)),
                enumFromText<ApplicationState>(row.text(1)).value_or(ApplicationState::Active), int(row.integer(2)) });
            return true;
        });
    if (!read)
        return read.error();
    return counts;
}

Result<QList<EndingCount>> SqlPipelineQueries::endings(const JobId &job) const
{
    QList<EndingCount> counts;
    auto read = m_database.read(
        QStringLiteral("SELECT a.stage_id, a.state, coalesce(r.side, 'neither'), count(*) FROM application a "
                       "LEFT JOIN end_reason r ON r.id = a.end_reason_id "
                       "WHERE a.job_id = ? AND a.state IN ('declined', 'withdrawn', 'hired') GROUP BY 1, 2, 3"),
        { uuidValue(job.uuid()) }, [&counts](const Row &row) {
            counts.append({ StageId(row.uuid(0)),
                enumFromText<ApplicationState>(row.text(1)).value_or(ApplicationState::Declined),
                enumFromText<Side>(row.text(2)).value_or(Side::Neither), int(row.integer(3)) });
            return true;
        });
    if (!read)
        return read.error();
    return counts;
}

} // namespace shortlist::store
