// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

#include <algorithm>

using namespace shortlist;

/// What an interviewer rated by a version of the rubric that asked for more than the newest does.
class tst_formercriteria : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { check(); }

    void whatTheNewVersionDroppedStaysWithItsEvidence();
    void itIsInNoNumber();
    void itIsHiddenWithItsCard();

private:
    DebriefRound round()
    {
        const auto view = debriefs().view(m_loop.application);
        return view ? view->rounds.first() : DebriefRound{};
    }
};

// Ana rates by the first version; Ben's card is made with the second, which has only the first criterion.
void tst_formercriteria::init()
{
    open();
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 }, Recommendation::Yes, QStringLiteral("Named the race"));
    const auto version = services().rubrics.newVersion(m_loop.rubric);
    QVERIFY2(version, version ? "" : qPrintable(version.error().text()));
    QVERIFY(services().commands().run(QStringLiteral("rubric.edit"), *version, [&](Transaction &t) -> Status {
        const auto criteria =
            t.all<Criterion>({ equals(&Criterion::rubricId, *version) }, { fieldName(&Criterion::position) });
        if (!criteria)
            return criteria.error();
        m_loop.criteria = { criteria->at(0).id };
        auto card = t.get(m_loop.bensCard);
        if (!card)
            return card.error();
        card->rubricId = *version;
        if (auto archived = t.archive(criteria->at(1).id); !archived)
            return archived;
        return t.save(*card);
    }));
}

void tst_formercriteria::whatTheNewVersionDroppedStaysWithItsEvidence()
{
    submit(m_loop.ben, m_loop.bensCard, { 2 });
    const DebriefRound shown = round();
    QCOMPARE(shown.criteria.size(), 1);
    QCOMPARE(shown.formerCriteria.size(), 1);
    const FormerCriterion &former = shown.formerCriteria.first();
    QCOMPARE(former.criterion.name, QStringLiteral("Criterion 2"));
    QCOMPARE(former.version, 1);
    QCOMPARE(former.ratings.size(), 1);
    QCOMPARE(shown.cards.at(former.ratings.first().first).card.id, m_loop.anasCard);
    QCOMPARE(former.ratings.first().second.level, std::optional(3));
    QCOMPARE(former.ratings.first().second.evidence, QStringLiteral("Named the race"));
}

void tst_formercriteria::itIsInNoNumber()
{
    submit(m_loop.ben, m_loop.bensCard, { 2 });
    const DebriefRound shown = round();
    QCOMPARE(shown.summaries.size(), 1);
    QCOMPARE(shown.summaries.first().asked, 1);
    QCOMPARE(shown.total, weightedTotal(shown.criteria, shown.summaries, 4));
}

void tst_formercriteria::itIsHiddenWithItsCard()
{
    sit(m_loop.ben); // owes his
    QVERIFY(round().formerCriteria.isEmpty());
}

QTEST_GUILESS_MAIN(tst_formercriteria)
#include "tst_formercriteria.moc"
