// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"
#include "support/loop.h"

#include <QTest>

using namespace shortlist;
using shortlist::test::Ran;

/// What is noted on the command line once an interview has begun: it took place, or the candidate did not come.
class tst_cliheld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBecameOfAnInterviewIsNoted_data();
    void whatBecameOfAnInterviewIsNoted();
};

void tst_cliheld::whatBecameOfAnInterviewIsNoted_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("state");
    QTest::newRow("it took place") << QStringLiteral("held") << QStringLiteral("held");
    QTest::newRow("the candidate did not come") << QStringLiteral("no-show") << QStringLiteral("no_show");
}

void tst_cliheld::whatBecameOfAnInterviewIsNoted()
{
    QFETCH(QString, verb);
    QFETCH(QString, state);
    test::CommandLine cli;
    test::Loop loop;
    {
        // Long ago for the program, which goes by today's clock.
        const test::FakeClock clock(QStringLiteral("2026-03-02T09:00:00Z"));
        auto workspace = LocalWorkspace::create(cli.path(QStringLiteral("team.shortlist")), clock);
        QVERIFY(workspace);
        Services &services = (*workspace)->services();
        QVERIFY(test::writeLoop(services, clock, loop));
        auto interview = services.context.workspace.get(loop.interview);
        QVERIFY(interview);
        interview->state = InterviewState::Confirmed;
        QVERIFY(services.commands().run(QStringLiteral("test.confirm"), loop.interview,
            [&interview](Transaction &t) { return t.save(*interview); }));
    }
    const Ran ran = cli.say(QStringLiteral("--as Rita interview %1 %2").arg(verb, loop.interview.toString()));
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QString show = QStringLiteral("interview show %1 --json").arg(loop.interview.toString());
    QCOMPARE(cli.say(show).json().object().value(u"state").toString(), state);
    QCOMPARE(cli.say(QStringLiteral("--as Rita undo")).code, 0);
    QCOMPARE(cli.say(show).json().object().value(u"state").toString(), QStringLiteral("confirmed"));
}

QTEST_GUILESS_MAIN(tst_cliheld)
#include "tst_cliheld.moc"
