// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/workspacefile.h"
#include "store/pipeline/sqlpipelinequeries.h"
#include "support/pipelinefixture.h"

#include <QTest>

using namespace shortlist;
using shortlist::test::PipelineFixture;

class tst_pipelinequeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PipelineFixture>(); }
    void cleanup() { m.reset(); }

    void aStageListsItsApplicationsLongestFirst();
    void aCardShowsTheNextInterviewAndWhatIsOverdue();
    void recommendationsAreHiddenFromWhoStillOwesACard();
    void countsAddUpByStageAndState();
    void cardsComeInTheOrderAskedForAndGoneOnesAreLeftOut();
    void theBoardStaysQuickAtAHundredThousand();

private:
    QList<ApplicationCard> cardsOf(const ApplicationFilter &filter)
    {
        const auto rows = m->pipeline().rows(filter);
        if (!rows)
            return {};
        const auto cards = m->pipeline().cards(*rows);
        return cards ? *cards : QList<ApplicationCard>();
    }
    QStringList planOf(const QString &sql, const QList<Value> &values);

    std::unique_ptr<PipelineFixture> m;
};

void tst_pipelinequeries::aStageListsItsApplicationsLongestFirst()
{
    const ApplicationId first = m->applied(QStringLiteral("Ada"));
    m->clock.advance(3600);
    const ApplicationId second = m->applied(QStringLiteral("Bea"));
    m->clock.advance(3600);
    const ApplicationId held = m->applied(QStringLiteral("Cleo"));
    QVERIFY(m->pipeline().hold(held, QStringLiteral("budget"), QDate(2030, 3, 1)));
    const auto active = cardsOf({ m->job, { m->stages.first() }, ApplicationFilter::Show::Active, {} });
    QCOMPARE(active.size(), 2);
    QCOMPARE(active.at(0).id, first);
    QCOMPARE(active.at(0).name, QStringLiteral("Ada"));
    QCOMPARE(active.at(0).headline, QStringLiteral("Backend Engineer"));
    QCOMPARE(active.at(0).source, QStringLiteral("Referral"));
    QCOMPARE(active.at(1).id, second);
    const auto waiting = cardsOf({ m->job, {}, ApplicationFilter::Show::OnHold, {} });
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().holdReason, QStringLiteral("budget"));
    QCOMPARE(waiting.first().holdUntil, QDate(2030, 3, 1));
    QVERIFY(cardsOf({ m->job, { m->stages.at(1) }, ApplicationFilter::Show::All, {} }).isEmpty());

    QVERIFY(m->pipeline().decline(first, m->stages.first(), m->reason(Side::We)));
    const auto ended = cardsOf({ m->job, {}, ApplicationFilter::Show::Ended, {} });
    QCOMPARE(ended.size(), 1);
    QVERIFY(!ended.first().endReason.isEmpty());
    QVERIFY(ended.first().endedAt.isValid());
}

void tst_pipelinequeries::aCardShowsTheNextInterviewAndWhatIsOverdue()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    const StageId stage = m->stages.first();
    m->book(id, stage, 50, { m->people.at(2) });
    m->book(id, stage, 30, { m->people.at(2) });
    m->book(id, stage, 10, { m->people.at(2) }, InterviewState::Cancelled);
    const InterviewId old = m->book(id, stage, -80, { m->people.at(2), m->people.at(3) }, InterviewState::Held);
    m->card(old, m->people.at(3), ScorecardState::Submitted);
    const auto cards = cardsOf({ m->job, { stage }, ApplicationFilter::Show::Active, {} });
    QCOMPARE(cards.size(), 1);
    const ApplicationCard card = cards.first();
    QCOMPARE(card.nextInterviewAt, m->clock.nowUtc().addSecs(30 * 3600));
    QCOMPARE(card.nextInterviewMinutes, 60);
    QCOMPARE(card.cardsNeeded, 4);
    QCOMPARE(card.cardsIn, 1);
    QCOMPARE(card.cardsOverdue, 1);
    QCOMPARE(card.overdueSince, m->clock.nowUtc().addSecs((-80 + 1 + 24) * 3600));
}

void tst_pipelinequeries::recommendationsAreHiddenFromWhoStillOwesACard()
{
    const ApplicationId id = m->applied(QStringLiteral("Ada"));
    const InterviewId held =
        m->book(id, m->stages.first(), -5, { m->people.at(0), m->people.at(1) }, InterviewState::Held);
    m->card(held, m->people.at(1), ScorecardState::Submitted, Recommendation::StrongYes);
    const ApplicationFilter filter{ m->job, {}, ApplicationFilter::Show::Active, {} };
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 })); // the one at the desk owes a card
    // Somebody with no card sees nothing while one is awaited, but their own in theirs.
    const ScorecardId awaited = m->card(held, m->people.at(0), ScorecardState::Draft);
    m->services().session().person = m->people.at(3);
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 }));
    const auto glass = [&](DebriefState state, const QString &why, int hours) {
        Debrief debrief;
        debrief.id = DebriefId(m->nextId());
        debrief.applicationId = id;
        debrief.state = state;
        debrief.openedAt = m->load(id).enteredStageAt.addSecs(hours * 3600);
        debrief.breakGlassReason = why;
        QVERIFY(m->run(QStringLiteral("debrief.open"), [&](Transaction &t) { return t.add(debrief, m->team()); }));
    };
    glass(DebriefState::Open, {}, 1);
    glass(DebriefState::Closed, QStringLiteral("In a hurry"), 1);
    glass(DebriefState::Open, QStringLiteral("At an earlier stage"), -1);
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 }));
    glass(DebriefState::Open, QStringLiteral("Ill"), 1);
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 1 }));
    QVERIFY(m->run(QStringLiteral("debrief.close"), [&](Transaction &t) -> Status {
        const auto debriefs = t.all<Debrief>();
        for (const Debrief &debrief : *debriefs) {
            if (auto gone = t.archive(debrief.id); !gone)
                return gone;
        }
        return t.archive(awaited);
    }));
    m->services().session().person = m->people.at(0);
    m->card(held, m->people.at(0), ScorecardState::Submitted, Recommendation::No);
    // A list marks nobody: what they could take back unmarked has to be marked first.
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 }));
    QVERIFY(m->services().scorecards.markSeenOthers(id));
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 1, 0, 1 }));
    m->clock.advance(60);
    const ScorecardId again = m->card(held, m->people.at(0), ScorecardState::Submitted, Recommendation::Yes);
    QVERIFY(m->run(QStringLiteral("scorecard.mark"), [&](Transaction &t) -> Status {
        Scorecard marked = *t.get(again); // as it is on a card submitted after an earlier look
        marked.seenOthersAt = m->clock.nowUtc().addSecs(-60);
        return t.save(marked);
    }));
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 }));
    QVERIFY(m->services().scorecards.markSeenOthers(id));
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 1, 1, 1 }));
    QVERIFY(m->run(QStringLiteral("scorecard.drop"), [&](Transaction &t) { return t.archive(again); }));
    m->services().session().person = m->people.at(3);
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 1, 0, 1 }));
    const InterviewId coming = m->book(id, m->stages.first(), 5, { m->people.at(3) });
    Q_UNUSED(coming)
    QCOMPARE(cardsOf(filter).first().overall, (std::array{ 0, 0, 0, 0 }));
}

void tst_pipelinequeries::countsAddUpByStageAndState()
{
    const ApplicationId first = m->applied(QStringLiteral("Ada"));
    m->applied(QStringLiteral("Bea"));
    QVERIFY(m->pipeline().withdraw(first, m->stages.first(), m->reason(Side::They)));
    const auto counts = m->pipeline().counts(m->job);
    QVERIFY(counts);
    QCOMPARE(counts->size(), 2);
    for (const StageCount &count : *counts) {
        QCOMPARE(count.stage, m->stages.first());
        QCOMPARE(count.count, 1);
        QVERIFY(count.state == ApplicationState::Active || count.state == ApplicationState::Withdrawn);
    }
}

void tst_pipelinequeries::cardsComeInTheOrderAskedForAndGoneOnesAreLeftOut()
{
    m->applied(QStringLiteral("Ada"));
    m->applied(QStringLiteral("Bea"));
    const auto rows = m->pipeline().rows({ m->job, {}, ApplicationFilter::Show::Active, {} });
    QVERIFY(rows);
    const auto cards = m->pipeline().cards({ rows->at(1), 4711, rows->at(0) });
    QVERIFY(cards);
    QCOMPARE(cards->size(), 2);
    QCOMPARE(cards->at(0).row, rows->at(1));
    QCOMPARE(cards->at(1).row, rows->at(0));
    QVERIFY(m->pipeline().cards({})->isEmpty());
}

QStringList tst_pipelinequeries::planOf(const QString &sql, const QList<Value> &values)
{
    QStringList steps;
    const auto read = m->file->file().database().read(
        QStringLiteral("EXPLAIN QUERY PLAN ") + sql, values, [&steps](const store::Row &row) {
            steps.append(row.text(3));
            return true;
        });
    if (!read)
        qWarning("%s", qPrintable(read.error().detail));
    return steps;
}

void tst_pipelinequeries::theBoardStaysQuickAtAHundredThousand()
{
    constexpr int kPeople = 100'000;
    const auto &database = m->file->file().database();
    const Value stage = uuidValue(m->stages.at(1).uuid());
    QVERIFY(database.write(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                       "INSERT INTO candidate SELECT randomblob(16), randomblob(16), 'Person ' || i, 'Engineer', '', "
                       "'', '', 'Import', '', 'active', i FROM n")
            .arg(kPeople)));
    QVERIFY(database.write(
        QStringLiteral("INSERT INTO application SELECT randomblob(16), c.scope, c.id, ?, NULL, ?, ?, 'active', "
                       "c.created_at, c.created_at, NULL, NULL, '', '', NULL FROM candidate c"),
        { uuidValue(m->job.uuid()), uuidValue(m->plan.uuid()), stage }));

    const QStringList rowPlan = planOf(QStringLiteral("SELECT rowid FROM application WHERE job_id = ? AND state IN (?) "
                                                      "AND stage_id IN (?) ORDER BY entered_stage_at, rowid"),
        { uuidValue(m->job.uuid()), QStringLiteral("active"), stage });
    QVERIFY2(rowPlan.join(u'\n').contains(QStringLiteral("application_by_place")), qPrintable(rowPlan.join(u'\n')));
    QVERIFY2(!rowPlan.join(u'\n').contains(QStringLiteral("SCAN")), qPrintable(rowPlan.join(u'\n')));
    const QStringList countPlan = planOf(
        QStringLiteral("SELECT stage_id, state, count(*) FROM application WHERE job_id = ? GROUP BY state, stage_id"),
        { uuidValue(m->job.uuid()) });
    QVERIFY2(countPlan.join(u'\n').contains(QStringLiteral("COVERING INDEX application_by_place")),
        qPrintable(countPlan.join(u'\n')));

    const auto rows = m->pipeline().rows({ m->job, { m->stages.at(1) }, ApplicationFilter::Show::Active, {} });
    QVERIFY(rows);
    QCOMPARE(rows->size(), kPeople);
    const auto cards = m->pipeline().cards(rows->mid(kPeople / 2, 40));
    QVERIFY(cards);
    QCOMPARE(cards->size(), 40);
    const auto counts = m->pipeline().counts(m->job);
    QVERIFY(counts);
}

QTEST_GUILESS_MAIN(tst_pipelinequeries)
#include "tst_pipelinequeries.moc"
