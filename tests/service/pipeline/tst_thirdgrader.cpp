// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scorecards/sightings.h"
#include "support/gradersfixture.h"

using namespace shortlist;

/// Two graders who are far apart: how far is for those who choose the third, and who read it is not chosen.
class tst_thirdgrader : public QObject, private test::GradersFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoNeitherRecruitsNorHiresHearsOnlyThatAThirdIsAskedFor();
    void whoOwesAScorecardHearsOnlyThat();
    void nobodyInParticularHearsOnlyThat();
    void whoReadItIsNotedAndNotTheThird();
    void onceTheThirdIsInItIsOpenToOthers();
    void theDebriefSaysThatItIsAwaited();

private:
    bool isNoted(const PersonId &person);
    Status choose(const PersonId &third, const QString &reason = {})
    {
        return services().assessments.assignGraders(m_assessment, { m_loop.ana, m_loop.ben, third }, reason);
    }

    PersonId m_sofia;
};

void tst_thirdgrader::init()
{
    open();
    m_sofia = PersonId(randomUuid());
    QVERIFY(services().commands().run(QStringLiteral("test.people"), m_sofia, [this](Transaction &t) -> Status {
        Person sofia;
        sofia.id = m_sofia;
        sofia.name = QStringLiteral("Sofia");
        sofia.title = QStringLiteral("Software Engineer");
        auto opening = t.get(m_loop.opening);
        opening->recruiterId = m_loop.recruiter;
        if (auto saved = t.save(*opening); !saved)
            return saved;
        return t.add(sofia, m_workspace->services().context.workspace.teamScope());
    }));
    grade(m_loop.ana, { 4, 4 }, Recommendation::StrongYes);
    grade(m_loop.ben, { 1, 1 }, Recommendation::StrongNo);
    QVERIFY(view().thirdWanted);
}

bool tst_thirdgrader::isNoted(const PersonId &person)
{
    const auto sighting = sightingOf(services().context.workspace, m_loop.application, person);
    return sighting && *sighting;
}

void tst_thirdgrader::whoNeitherRecruitsNorHiresHearsOnlyThatAThirdIsAskedFor()
{
    sit(m_sofia);
    QVERIFY(view().thirdWanted);
    QCOMPARE(agreement(), QString());
    QVERIFY(!isNoted(m_sofia));
    sit(m_loop.recruiter);
    QVERIFY(choose(m_sofia));
}

void tst_thirdgrader::whoOwesAScorecardHearsOnlyThat()
{
    QVERIFY(services().commands().run(QStringLiteral("test.card"), m_loop.application, [this](Transaction &t) {
        Scorecard card;
        card.id = ScorecardId(randomUuid());
        card.applicationId = m_loop.application;
        card.stageId = m_loop.interviewStage;
        card.authorId = m_loop.recruiter;
        return t.add(card, scorecardScope(card.id));
    }));
    QCOMPARE(agreement(), QString());
    QVERIFY(!isNoted(m_loop.recruiter));
}

void tst_thirdgrader::nobodyInParticularHearsOnlyThat()
{
    sit({});
    QCOMPARE(agreement(), QString());
    QVERIFY(view().thirdWanted);
}

void tst_thirdgrader::whoReadItIsNotedAndNotTheThird()
{
    // Looking for whom to choose shows nothing.
    QVERIFY(services().assessments.of(m_loop.application));
    QVERIFY(!isNoted(m_loop.recruiter));
    QVERIFY2(agreement().contains(QStringLiteral("of 100 points")), qPrintable(agreement()));
    QVERIFY(isNoted(m_loop.recruiter));
    QCOMPARE(view().sawOthers, QSet<PersonId>{ m_loop.recruiter });
    const Status refused = choose(m_loop.recruiter);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("assessment.sawOthers"));
    QCOMPARE(refused.error().code, Error::Code::NeedsReason);
    QVERIFY(choose(m_cem));
    QVERIFY(services().history.undo());
    QVERIFY(choose(m_loop.recruiter, QStringLiteral("There is nobody else")));
}

void tst_thirdgrader::onceTheThirdIsInItIsOpenToOthers()
{
    QVERIFY(choose(m_cem));
    QCOMPARE(agreement(), QString());
    grade(m_cem, { 2, 2 });
    sit(m_sofia);
    QVERIFY2(agreement().contains(QStringLiteral("of 100 points")), qPrintable(agreement()));
    QVERIFY(isNoted(m_sofia)); // as of scorecards
}

void tst_thirdgrader::theDebriefSaysThatItIsAwaited()
{
    const auto shown = [this] {
        const auto view = services().debriefs.view(m_loop.application);
        const auto rows = services().debriefs.list();
        return std::pair(view && view->thirdAwaited, rows && !rows->isEmpty() && rows->first().thirdAwaited);
    };
    QCOMPARE(shown(), std::pair(true, true));
    const auto before = services().debriefs.view(m_loop.application);
    QVERIFY(before->sealed);
    QCOMPARE(before->cardsIn, before->cardsNeeded); // and yet not all
    // Once chosen, the third owes a card as others do.
    QVERIFY(choose(m_cem));
    QCOMPARE(shown(), std::pair(false, false));
    QCOMPARE(services().debriefs.list()->first().cardsNeeded, 3);
    grade(m_cem, { 2, 2 });
    QCOMPARE(shown(), std::pair(false, false));
    QVERIFY(!services().debriefs.view(m_loop.application)->sealed);
}

QTEST_GUILESS_MAIN(tst_thirdgrader)
#include "tst_thirdgrader.moc"
