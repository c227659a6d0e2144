// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/madepack.h"
#include "support/debrieffixture.h"

#include <algorithm>

using namespace shortlist;

/// Evidence leaves the program only with a line in the journal.
class tst_madepack : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void whoMadeItWhenAndForWhomIsKept();
    void undoPassesItOver();
    void thePackItselfTellsOfIt();
    void whoDecidedOnWhatIsInItWithItsEvidence();

private:
    QList<MadePack> made()
    {
        const auto all = services().context.workspace.all<MadePack>();
        return all ? *all : QList<MadePack>();
    }
};

void tst_madepack::whoMadeItWhenAndForWhomIsKept()
{
    submitBoth();
    m_clock.advance(60);
    const auto pack =
        services().packs.make(m_loop.application, { QStringLiteral("  the works council "), true, false });
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().text()));
    QCOMPARE(pack->madeFor, QStringLiteral("the works council"));
    QCOMPARE(made().size(), 1);
    const MadePack noted = made().first();
    QCOMPARE(noted.applicationId, m_loop.application);
    QCOMPARE(noted.personId, m_loop.recruiter);
    QCOMPARE(noted.madeAt, m_clock.nowUtc());
    QCOMPARE(noted.recipient, QStringLiteral("the works council"));
    QVERIFY(noted.pages && !noted.numbers);
    QVERIFY(services().packs.make(m_loop.application));
    QCOMPARE(made().size(), 2);
}

void tst_madepack::undoPassesItOver()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    QVERIFY(services().packs.make(m_loop.application));
    QVERIFY(services().history.undo());
    QVERIFY(!debriefs().view(m_loop.application)->debrief); // the debrief, not the pack
    QCOMPARE(made().size(), 1);
}

void tst_madepack::thePackItselfTellsOfIt()
{
    submitBoth();
    const auto pack = services().packs.make(m_loop.application, { QStringLiteral("the board"), true, true });
    QVERIFY(pack);
    QCOMPARE(pack->journal.constLast().what, QStringLiteral("Made a decision pack for the board (PDF, spreadsheet)"));
    QCOMPARE(pack->journal.constLast().at, pack->madeAt);
}

void tst_madepack::whoDecidedOnWhatIsInItWithItsEvidence()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 }, Recommendation::Yes, QStringLiteral("Wrote the test first"));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    DebriefPlan plan;
    plan.minutes = 45;
    plan.attendees = { m_loop.ben, m_loop.ana, m_loop.recruiter };
    plan.deciderId = m_loop.recruiter;
    QVERIFY(debriefs().plan(m_loop.application, plan));
    QVERIFY(debriefs().open(m_loop.application));
    const DebriefId id = debriefs().view(m_loop.application)->debrief->id;
    QVERIFY(debriefs().saveNotes(id, QStringLiteral("Long talk")));
    QVERIFY(debriefs().close(id, QStringLiteral("We want her")));
    DecisionRequest wanted = request(Outcome::Hire);
    wanted.quotations = { { m_loop.anasCard, m_loop.criteria.first() } };
    wanted.dissents = { { m_loop.ben, QStringLiteral("Too slow") } };
    QVERIFY(debriefs().decide(wanted));

    const auto pack = services().packs.make(m_loop.application);
    QVERIFY(pack);
    QCOMPARE(pack->debriefs.size(), 1);
    const PackDebrief &debrief = pack->debriefs.first();
    QStringList speakers;
    for (const PackSpeaker &speaker : debrief.speakers)
        speakers.append(speaker.name + (speaker.decides ? QStringLiteral("!") : QString()));
    QCOMPARE(speakers.size(), 3);
    QCOMPARE(speakers.mid(0, 2), (QStringList{ QStringLiteral("Ben"), QStringLiteral("Ana") }));
    QVERIFY(speakers.last().endsWith(u'!'));
    QCOMPARE(debrief.outcome, QStringLiteral("We want her"));
    QCOMPARE(debrief.notes, QStringLiteral("Long talk"));
    QCOMPARE(debrief.minutes, 45);
    QVERIFY(debrief.closedAt.isValid());
    const auto closed = std::find_if(pack->journal.begin(), pack->journal.end(),
        [](const PackEntry &entry) { return entry.what == QLatin1String("Closed the debrief"); });
    QVERIFY(closed != pack->journal.end());
    QVERIFY(!closed->details.contains(closed->what)); // said once
    const PackDecision &decision = pack->decisions.first();
    QCOMPARE(decision.quotations.size(), 1);
    QCOMPARE(decision.quotations.first().author, QStringLiteral("Ana"));
    QCOMPARE(decision.quotations.first().rating.level, std::optional(4));
    QCOMPARE(decision.quotations.first().rating.evidence, QStringLiteral("Wrote the test first"));
    QCOMPARE(decision.dissents.first().name, QStringLiteral("Ben"));
    QCOMPARE(decision.dissents.first().reason, QStringLiteral("Too slow"));
}

QTEST_GUILESS_MAIN(tst_madepack)
#include "tst_madepack.moc"
