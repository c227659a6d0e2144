// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history/reasonseal.h"
#include "support/loop.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// Why was decided or amended tells how somebody was rated: it is for those who may know that.
class tst_reasonseal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whyWasDecidedIsForThoseWithTheTermsWhoOweNothing();
    void whyWasAmendedIsForThoseWhoSeeTheRatings();
    void whatIsNoJudgementIsForEverybody();
    void theTimelineKeepsTheReasonsOfADecisionBack();

private:
    Services &services() { return m_workspace->services(); }
    const Workspace &workspace() { return services().context.workspace; }
    void sit(const PersonId &person) { services().session().person = person; }
    void submit(const PersonId &author, const ScorecardId &card);
    void hold();
    Batch last(const char *command);
    bool hidden(const char *command, const PersonId &viewer);

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    test::Loop m_loop;
    PersonId m_manager;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

const QString kWhy = QStringLiteral("Ana saw too little SQL");

void tst_reasonseal::init()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = test::newWorkspace(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    QVERIFY(test::writeLoop(services(), m_clock, m_loop));
    QVERIFY(services().commands().run(QStringLiteral("test.team"), m_loop.opening, [&](Transaction &t) -> Status {
        Person manager;
        manager.id = m_manager = PersonId(randomUuid());
        manager.name = QStringLiteral("Hana");
        if (auto added = t.add(manager, workspace().teamScope()); !added)
            return added;
        auto opening = t.get(m_loop.opening);
        opening->recruiterId = m_loop.recruiter;
        opening->hiringManagerId = m_manager;
        return t.save(*opening);
    }));
}

void tst_reasonseal::submit(const PersonId &author, const ScorecardId &card)
{
    sit(author);
    QVERIFY(test::fillCard(services(), m_loop, card, { 3, 2 }));
    QVERIFY(services().scorecards.submit(card));
}

void tst_reasonseal::hold()
{
    sit(m_loop.recruiter);
    DecisionRequest request;
    request.application = m_loop.application;
    request.stage = m_loop.interviewStage;
    request.outcome = Outcome::Hold;
    request.reasons = kWhy;
    const auto decided = services().debriefs.decide(request);
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
}

Batch tst_reasonseal::last(const char *command)
{
    const auto batches = workspace().journal().batches(100);
    for (const Batch &batch : *batches) {
        if (batch.command == QLatin1String(command))
            return batch;
    }
    return {};
}

bool tst_reasonseal::hidden(const char *command, const PersonId &viewer)
{
    const Batch batch = last(command);
    Q_ASSERT(!batch.id.isNull());
    const auto hides = ReasonSeal(workspace(), viewer).hides(batch);
    Q_ASSERT(hides);
    return *hides;
}

void tst_reasonseal::whyWasDecidedIsForThoseWithTheTermsWhoOweNothing()
{
    submit(m_loop.ana, m_loop.anasCard);
    hold();
    QCOMPARE(last("decision.make").reason, kWhy);
    QVERIFY(!hidden("decision.make", m_loop.recruiter)); // her own words
    QVERIFY(hidden("decision.make", m_loop.ana)); // no terms
    QVERIFY(hidden("decision.make", m_loop.ben)); // owes a scorecard
    QVERIFY(hidden("decision.make", m_manager)); // the round is running
    QVERIFY(hidden("decision.make", {}));
    submit(m_loop.ben, m_loop.bensCard);
    QVERIFY(!hidden("decision.make", m_manager));
    QVERIFY(hidden("decision.make", m_loop.ben));
}

void tst_reasonseal::whyWasAmendedIsForThoseWhoSeeTheRatings()
{
    submit(m_loop.ana, m_loop.anasCard);
    const auto amendment = services().scorecards.amend(m_loop.anasCard, QStringLiteral("Took his hint for her own"));
    QVERIFY(amendment);
    QVERIFY(!hidden("scorecard.amend", m_loop.ana));
    for (const PersonId &person : { m_loop.ben, m_manager, m_loop.recruiter, PersonId() })
        QVERIFY(hidden("scorecard.amend", person)); // it is a draft
    auto changed = *services().context.workspace.get(*amendment);
    changed.takeaways += QStringLiteral(" And more.");
    QVERIFY(services().scorecards.saveDraft(changed, {}));
    QVERIFY(services().scorecards.submit(*amendment));
    QVERIFY(hidden("scorecard.amend", m_loop.ben));
    submit(m_loop.ben, m_loop.bensCard);
    QVERIFY(!hidden("scorecard.amend", m_loop.ben));
    QVERIFY(!hidden("scorecard.amend", m_manager));
}

void tst_reasonseal::whatIsNoJudgementIsForEverybody()
{
    sit(m_loop.recruiter);
    QVERIFY(services().pipeline.hold(m_loop.application, QStringLiteral("Away until May"), {}));
    QVERIFY(!hidden("application.hold", m_loop.ben));
}

void tst_reasonseal::theTimelineKeepsTheReasonsOfADecisionBack()
{
    submit(m_loop.ana, m_loop.anasCard);
    hold();
    const auto told = [this](const PersonId &viewer) {
        const auto view = services().candidates.detail(m_loop.candidate, viewer);
        QStringList words;
        for (const TimelineLine &line : view->timeline)
            words += QStringList{ line.words, line.reason } + line.details;
        return words.join(u'\n');
    };
    QVERIFY(told(m_loop.recruiter).contains(kWhy));
    QVERIFY2(!told(m_loop.ben).contains(kWhy), qPrintable(told(m_loop.ben)));
    QVERIFY(!told(m_manager).contains(kWhy));
}

QTEST_GUILESS_MAIN(tst_reasonseal)
#include "support/newworkspace.h"
#include "tst_reasonseal.moc"
