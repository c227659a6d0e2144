// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/debrieffixture.h"

using namespace shortlist;

/// What “shortlist-cli debrief show --json” tells of a round that the plan has no longer.
class tst_clidroppedround : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void aDroppedRoundBearsTheVersionOfItsPlan();
};

void tst_clidroppedround::aDroppedRoundBearsTheVersionOfItsPlan()
{
    submitBoth();
    const int version = services().context.workspace.get(m_loop.plan)->number;
    const auto next = services().jobs.newPlanVersion(m_loop.plan);
    QVERIFY(next);
    StageId offer;
    const auto stages = services().jobs.stages(*next);
    for (const Stage &stage : *stages) {
        if (stage.kind == StageKind::Offer)
            offer = stage.id;
        else
            QVERIFY(services().jobs.removeStage(stage.id));
    }
    Stage talk;
    talk.name = QStringLiteral("Team interview");
    const auto added = services().jobs.addStage(*next, talk, 0);
    QVERIFY(added);
    QVERIFY(services().jobs.publishPlan(*next));
    QVERIFY(services().jobs.moveApplicationsToPlan(*next, { { m_loop.application, *added } }));
    m_workspace.reset();
    const test::CommandLine cli;
    QVERIFY(QFile::copy(m_dir->filePath(QStringLiteral("team.shortlist")), cli.path(QStringLiteral("team.shortlist"))));
    const test::Ran ran = cli.say(QStringLiteral("--as Rita debrief show Cora --json"));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QJsonArray rounds = ran.json().object().value(u"rounds").toArray();
    QCOMPARE(rounds.size(), 1);
    const QJsonObject round = rounds.first().toObject();
    QVERIFY(round.value(u"former").toBool());
    QCOMPARE(round.value(u"plan_version").toInt(), version);
}

QTEST_GUILESS_MAIN(tst_clidroppedround)
#include "tst_clidroppedround.moc"
