// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/candidates/sqlcandidatequeries.h"
#include "support/hiringfixture.h"

#include <QElapsedTimer>

using namespace shortlist;
using shortlist::test::HiringFixture;
using store::SqlCandidateQueries;

class tst_candidatequeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HiringFixture>(); }
    void cleanup() { m.reset(); }

    void peopleAreFoundByWords_data();
    void peopleAreFoundByWords();
    void signsOfPatternsAreThemselves();
    void everyOrderIsTotalAndTurnsRound_data();
    void everyOrderIsTotalAndTurnsRound();
    void emptyPlacesComeLast();
    void conditionsOfAnApplicationHoldTogether();
    void stagesAreFoundInEveryVersionOfThePlan();
    void tagsAndSourcesNarrow();
    void linesHoldWhatTheListShows();
    void whatIsUndoneLeavesTheList();
    void movingAnApplicationMovesTheLine();
    void aHundredThousandPeople();

private:
    CandidateId add(const QString &name, const std::function<void(CandidateDraft &)> &more = {});
    QStringList names(const CandidateFilter &filter);
    QString plan(const CandidateFilter &filter, int limit = -1);
    const CandidateQueries &queries() { return m->services().context.queries.candidates; }
    void fill(int people);

    std::unique_ptr<HiringFixture> m;
};

CandidateId tst_candidatequeries::add(const QString &name, const std::function<void(CandidateDraft &)> &more)
{
    CandidateDraft draft;
    draft.candidate.name = name;
    if (more)
        more(draft);
    const auto added = m->services().candidates.add(draft);
    if (!added)
        QTest::qFail(qPrintable(added.error().text()), __FILE__, __LINE__);
    m->clock.advance(1);
    return added ? *added : CandidateId();
}

QStringList tst_candidatequeries::names(const CandidateFilter &filter)
{
    QStringList names;
    const auto rows = queries().rows(filter);
    const auto lines = queries().lines(*rows);
    for (const CandidateLine &line : *lines)
        names.append(line.name);
    // All ways of asking agree.
    const auto first = queries().first(filter, 1000);
    if (!first || first->size() != names.size() || *queries().count(filter) != names.size()
        || queries().ids(*rows)->size() != names.size())
        return { QStringLiteral("ways of asking disagree") };
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (first->at(i).name != names.at(i) || queries().ids(*rows)->at(i) != first->at(i).id)
            return { QStringLiteral("ways of asking disagree on the order") };
    }
    return names;
}

QString tst_candidatequeries::plan(const CandidateFilter &filter, int limit)
{
    const auto statement = SqlCandidateQueries::rowsStatement(filter, limit);
    QStringList steps;
    const auto read = m->workspace->file().database().read(
        QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values, [&steps](const store::Row &row) {
            steps.append(row.text(3));
            return true;
        });
    return read ? steps.join(QLatin1Char('\n')) : read.error().detail;
}

void tst_candidatequeries::peopleAreFoundByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << "lucja" << true;
    QTest::newRow("accents") << QStringLiteral("ŁUCJA ÅNGSTRÖM") << true;
    QTest::newRow("other writing of an umlaut") << "angstroem" << true;
    QTest::newRow("part of a word") << "ngstr" << true;
    QTest::newRow("words in any order") << "berlin lucja" << true;
    QTest::newRow("headline") << "backend" << true;
    QTest::newRow("employer") << "acme" << true;
    QTest::newRow("address") << "l.a@example" << true;
    QTest::newRow("digits of a number") << "+4930123" << true;
    QTest::newRow("tag") << "kotlin" << true;
    QTest::newRow("every word must be there") << "lucja munich" << false;
    QTest::newRow("somebody else") << "bob" << false;
}

void tst_candidatequeries::peopleAreFoundByWords()
{
    QFETCH(QString, words);
    QFETCH(bool, found);
    add(QStringLiteral("Łucja Ångström"), [](CandidateDraft &draft) {
        draft.candidate.headline = QStringLiteral("Backend Engineer");
        draft.candidate.company = QStringLiteral("Acme");
        draft.candidate.place = QStringLiteral("Berlin");
        draft.contacts = { Contact{ {}, {}, ContactKind::Email, {}, QStringLiteral("l.a@example.org"), 0 },
            Contact{ {}, {}, ContactKind::Phone, {}, QStringLiteral("+49 (30) 123-456"), 0 } };
        draft.tags = { QStringLiteral("Kotlin") };
    });
    CandidateFilter filter;
    filter.text = words;
    QCOMPARE(names(filter).size(), found ? 1 : 0);
}

void tst_candidatequeries::signsOfPatternsAreThemselves()
{
    add(QStringLiteral("Percent 100% Sure"));
    add(QStringLiteral("Percent 100 Sure"));
    CandidateFilter filter;
    filter.text = QStringLiteral("100%");
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Percent 100% Sure") }));
    filter.text = QStringLiteral("_");
    QVERIFY(names(filter).isEmpty());
}

void tst_candidatequeries::everyOrderIsTotalAndTurnsRound_data()
{
    QTest::addColumn<CandidateSort>("sort");
    QTest::newRow("name") << CandidateSort::Name;
    QTest::newRow("role") << CandidateSort::Role;
    QTest::newRow("place") << CandidateSort::Place;
    QTest::newRow("stage") << CandidateSort::Stage;
    QTest::newRow("source") << CandidateSort::Source;
    QTest::newRow("added") << CandidateSort::Added;
}

void tst_candidatequeries::everyOrderIsTotalAndTurnsRound()
{
    QFETCH(CandidateSort, sort);
    fill(200);
    CandidateFilter filter;
    filter.sort = sort;
    const auto forward = queries().rows(filter);
    filter.descending = true;
    auto backward = queries().rows(filter);
    QVERIFY(forward && backward);
    QCOMPARE(forward->size(), 200);
    std::reverse(backward->begin(), backward->end());
    QCOMPARE(*backward, *forward);
    QVERIFY2(!plan(filter).contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan(filter)));
}

void tst_candidatequeries::emptyPlacesComeLast()
{
    add(QStringLiteral("Ada"));
    add(QStringLiteral("Zoe"), [](CandidateDraft &draft) { draft.candidate.place = QStringLiteral("Örebro"); });
    add(QStringLiteral("Bob"), [](CandidateDraft &draft) { draft.candidate.place = QStringLiteral("Paris"); });
    CandidateFilter filter;
    filter.sort = CandidateSort::Place;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Zoe"), QStringLiteral("Bob"), QStringLiteral("Ada") }));
}

void tst_candidatequeries::conditionsOfAnApplicationHoldTogether()
{
    m->addJob(QStringLiteral("Job A"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    const JobId jobA = m->job;
    const StageId first = m->stages.first();
    m->addJob(QStringLiteral("Job B"), { QStringLiteral("Screening") });
    const JobId jobB = m->job;
    const CandidateId ada = add(QStringLiteral("Ada"));
    const CandidateId bob = add(QStringLiteral("Bob"));
    add(QStringLiteral("Cleo"));
    QVERIFY(m->services().candidates.apply({ ada, bob }, { jobA, {} }));
    QVERIFY(m->services().candidates.apply({ bob }, { jobB, {} }));
    auto declined = m->reader().all<Application>({ equals(&Application::candidateId, bob) })->first();
    QCOMPARE(declined.jobId, jobA);
    declined.state = ApplicationState::Declined;
    QVERIFY(m->services().commands().run(QStringLiteral("application.decline"), declined.id,
        [&](Transaction &transaction) { return transaction.save(declined); }));

    CandidateFilter filter;
    filter.jobId = jobA;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Ada"), QStringLiteral("Bob") }));
    filter.state = ApplicationState::Active;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Ada") }));
    filter.stageId = first;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Ada") }));
    filter = {};
    filter.state = ApplicationState::Declined;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Bob") }));
    filter = {};
    filter.withoutApplication = true;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Cleo") }));
}

void tst_candidatequeries::stagesAreFoundInEveryVersionOfThePlan()
{
    m->addJob(QStringLiteral("Job"), { QStringLiteral("Screening") });
    const CandidateId ada = add(QStringLiteral("Ada"));
    QVERIFY(m->services().candidates.apply({ ada }, { m->job, {} }));
    Stage newer = *m->reader().get(m->stages.first());
    newer.id = StageId(randomUuid());
    HiringPlan plan = *m->reader().get(m->plan);
    plan.id = HiringPlanId(randomUuid());
    plan.number = 2;
    newer.planId = plan.id;
    QVERIFY(m->services().commands().run(QStringLiteral("plan.revise"), m->job, [&](Transaction &transaction) {
        auto added = transaction.add(plan, m->reader().teamScope());
        return added ? transaction.add(newer, m->reader().teamScope()) : added;
    }));
    CandidateFilter filter;
    filter.stageId = newer.id;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Ada") }));
}

void tst_candidatequeries::tagsAndSourcesNarrow()
{
    add(QStringLiteral("Ada"), [](CandidateDraft &draft) {
        draft.tags = { QStringLiteral("Go"), QStringLiteral("remote") };
        draft.candidate.source = QStringLiteral("Referral");
    });
    add(QStringLiteral("Bob"), [](CandidateDraft &draft) {
        draft.tags = { QStringLiteral("Go") };
        draft.candidate.source = QStringLiteral("Agency");
    });
    CandidateFilter filter;
    filter.tag = QStringLiteral("Go");
    QCOMPARE(names(filter).size(), 2);
    filter.source = QStringLiteral("Agency");
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Bob") }));
    const auto tags = queries().tags();
    QCOMPARE(tags->size(), 2);
    QCOMPARE(tags->first().word, QStringLiteral("Go"));
    QCOMPARE(tags->first().count, 2);
    QCOMPARE(queries().sources()->first().word, QStringLiteral("Agency"));
}

void tst_candidatequeries::linesHoldWhatTheListShows()
{
    m->addJob(QStringLiteral("Job"), { QStringLiteral("Screening") });
    const CandidateId ada = add(QStringLiteral("Ada"), [](CandidateDraft &draft) {
        draft.candidate.headline = QStringLiteral("Engineer");
        draft.candidate.company = QStringLiteral("Acme");
        draft.tags = { QStringLiteral("b"), QStringLiteral("a") };
    });
    QVERIFY(m->services().candidates.apply({ ada }, { m->job, {} }));
    const auto lines = queries().first({}, 10);
    QCOMPARE(lines->size(), 1);
    const CandidateLine line = lines->first();
    QCOMPARE(line.id, ada);
    QCOMPARE(line.company, QStringLiteral("Acme"));
    QCOMPARE(line.tags, QStringList({ QStringLiteral("b"), QStringLiteral("a") }));
    QCOMPARE(line.applications.size(), 1);
    QCOMPARE(line.applications.first().jobTitle, QStringLiteral("Job"));
    QCOMPARE(line.applications.first().stageName, QStringLiteral("Screening"));
    QCOMPARE(line.applications.first().stagePosition, 0);
    QCOMPARE(queries().lines({ 999999, line.row })->size(), 1);
    QCOMPARE(**queries().rowOf(ada), line.row);
    QVERIFY(!queries().rowOf(CandidateId(randomUuid()))->has_value());
}

void tst_candidatequeries::whatIsUndoneLeavesTheList()
{
    add(QStringLiteral("Ada"), [](CandidateDraft &draft) {
        draft.contacts = { Contact{ {}, {}, ContactKind::Email, {}, QStringLiteral("Ada@example.org"), 0 } };
    });
    const QStringList keys{ QStringLiteral("ada@example.org") };
    QCOMPARE(queries().emailOwners(keys)->size(), 1);
    QVERIFY(m->services().history.undo());
    QVERIFY(names({}).isEmpty());
    QCOMPARE(queries().emailOwners(keys)->size(), 0);
    QVERIFY(m->services().history.redo());
    QCOMPARE(names({}).size(), 1);
    QCOMPARE(queries().emailOwners(keys)->size(), 1);
}

void tst_candidatequeries::movingAnApplicationMovesTheLine()
{
    m->addJob(QStringLiteral("Job"), { QStringLiteral("One"), QStringLiteral("Two") });
    const CandidateId ada = add(QStringLiteral("Ada"));
    const CandidateId bob = add(QStringLiteral("Bob"));
    add(QStringLiteral("Aaron"));
    QVERIFY(m->services().candidates.apply({ ada }, { m->job, {} }));
    QVERIFY(m->services().candidates.apply({ bob }, { m->job, m->stages.last() }));
    CandidateFilter filter;
    filter.sort = CandidateSort::Stage;
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Ada"), QStringLiteral("Bob"), QStringLiteral("Aaron") }));
    auto application = m->reader().all<Application>({ equals(&Application::candidateId, ada) })->first();
    application.state = ApplicationState::Withdrawn;
    QVERIFY(m->services().commands().run(QStringLiteral("application.withdraw"), application.id,
        [&](Transaction &transaction) { return transaction.save(application); }));
    QCOMPARE(names(filter), QStringList({ QStringLiteral("Bob"), QStringLiteral("Ada"), QStringLiteral("Aaron") }));
}

// Straight into the tables: the list is what is looked at here, not how people came into it.
void tst_candidatequeries::fill(int people)
{
    const auto &database = m->workspace->file().database();
    auto lock = store::WriteLock::begin(database);
    QVERIFY(lock);
    // The names are spread over the alphabet in no order.
    QVERIFY(database.write(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?) "
                       "INSERT INTO candidate (id, scope, name, headline, company, place, zone, source, credited_to, "
                       "state, created_at) SELECT randomblob(16), randomblob(16), "
                       "printf('%08x person %d', (i * 2654435761) & 0xffffffff, i), 'Engineer', 'Acme', "
                       "'Town ' || (i % 97), '', 'Source ' || (i % 7), '', 'active', i * 1000 FROM n"),
        { qint64(people) }));
    QVERIFY(database.write(
        QStringLiteral("INSERT INTO candidate_search (candidate_id, name_key, role_key, place_key, source_key, "
                       "stage_rank, added_at, text) SELECT id, name, 'engineer acme', lower(place), lower(source), "
                       "rowid % 9, created_at, name || ' engineer acme somebody' || rowid || '@example.org' "
                       "FROM candidate")));
    QVERIFY((*lock)->commit());
}

void tst_candidatequeries::aHundredThousandPeople()
{
    fill(100'000);
    QElapsedTimer timer;
    timer.start();
    const auto first = queries().first({}, 60);
    const qint64 firstPage = timer.nsecsElapsed();
    timer.restart();
    const auto all = queries().rows({});
    const qint64 allRows = timer.nsecsElapsed();
    CandidateFilter words;
    words.text = QStringLiteral("somebody99999@");
    timer.restart();
    const auto found = queries().rows(words);
    const qint64 search = timer.nsecsElapsed();
    timer.restart();
    const auto window = queries().lines(all->mid(99'900, 100));
    const qint64 lastWindow = timer.nsecsElapsed();
    qInfo("first page %lld us, all rows %lld us, search %lld us, last window %lld us", firstPage / 1000, allRows / 1000,
        search / 1000, lastWindow / 1000);

    QCOMPARE(first->size(), 60);
    QCOMPARE(all->size(), 100'000);
    QCOMPARE(found->size(), 1);
    QCOMPARE(window->size(), 100);
    QCOMPARE(first->at(7).row, all->at(7));
    // Reading one page must not be reading everything.
    QVERIFY2(firstPage < allRows / 2, "the first page takes as long as the whole list");
    QVERIFY2(plan({}, 60).contains(QStringLiteral("USING COVERING INDEX candidate_by_name")), qPrintable(plan({}, 60)));

    m->addJob(QStringLiteral("Job"), { QStringLiteral("Screening") });
    CandidateFilter job;
    job.jobId = m->job;
    job.state = ApplicationState::Active;
    QVERIFY2(plan(job).contains(QStringLiteral("SEARCH application USING")), qPrintable(plan(job)));
    CandidateFilter tag;
    tag.tag = QStringLiteral("Go");
    QVERIFY2(plan(tag).contains(QStringLiteral("tag_by_text")), qPrintable(plan(tag)));
}

QTEST_GUILESS_MAIN(tst_candidatequeries)
#include "tst_candidatequeries.moc"
