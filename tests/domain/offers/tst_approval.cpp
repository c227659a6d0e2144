// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/approval.h"
#include "domain/offers/owed.h"

#include <QTest>

using namespace shortlist;

/// Who has to approve, whose turn it is, and when it is over.
class tst_approval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChainSaysWhoseTurnItIs_data();
    void aChainSaysWhoseTurnItIs();
    void aChainThatCannotBeAskedIsRefused_data();
    void aChainThatCannotBeAskedIsRefused();
    void whatWasNotAskedWaitsForNobody();
    void itIsReadBackAsItWasWritten();
};

namespace {

/// Somebody with a letter for a name, the same each time.
PersonId person(QChar letter)
{
    return PersonId(
        QUuid::createUuidV5(QUuid(QStringLiteral("{6ba7b810-9dad-11d1-80b4-00c04fd430c8}")), QString(letter)));
}

QString letterOf(const PersonId &id)
{
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        if (person(QLatin1Char(letter)) == id)
            return QString(QLatin1Char(letter));
    }
    return QStringLiteral("?");
}

/// “1ab>2cde”: one of a and b, then two of c, d and e; “1a|1b”: both at once.
ApprovalChain chainOf(const QString &text)
{
    ApprovalChain chain;
    chain.order = text.contains(u'|') ? ApprovalOrder::Parallel : ApprovalOrder::InOrder;
    const QStringList groups = text.split(chain.order == ApprovalOrder::Parallel ? u'|' : u'>', Qt::SkipEmptyParts);
    for (const QString &each : groups) {
        ApprovalGroup group;
        group.needed = each.left(1).toInt();
        for (const QChar letter : each.mid(1))
            group.people.append(person(letter));
        chain.groups.append(group);
    }
    return chain;
}

/// “a+b-”: a approved, then b rejected.
QList<Approval> givenOf(const QString &text)
{
    QList<Approval> given;
    for (qsizetype i = 0; i + 1 < text.size(); i += 2)
        given.append({ person(text.at(i)), text.at(i + 1) == u'+' ? Verdict::Approved : Verdict::Rejected,
            QStringLiteral("why"), QDateTime({ 2030, 1, 2 }, { 3, 4 }, Qt::UTC) });
    return given;
}

ApprovalRun runOf(const QString &chain, const QString &given)
{
    return { chainOf(chain), QDateTime({ 2030, 1, 1 }, { 9, 0 }, Qt::UTC), givenOf(given) };
}

/// One letter a group: n(ot yet), w(aiting), a(pproved), r(ejected).
QChar signOf(ApprovalStanding standing) { return QStringLiteral("nwar").at(int(standing)); }

} // namespace

void tst_approval::aChainSaysWhoseTurnItIs_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("turn");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("needed");
    QTest::addColumn<QString>("all");
    const auto row = [](const char *name, const char *chain, const char *given, const char *turn, const char *groups,
                         const char *needed, const char *all) {
        QTest::newRow(name) << QString::fromLatin1(chain) << QString::fromLatin1(given) << QString::fromLatin1(turn)
                            << QString::fromLatin1(groups) << QString::fromLatin1(needed) << QString::fromLatin1(all);
    };
    row("one of one", "1a", "", "a", "w", "1", "w");
    row("one of one said yes", "1a", "a+", "", "a", "0", "a");
    row("one of two: either", "1ab", "", "ab", "w", "1", "w");
    row("one of two is enough", "1ab", "b+", "", "a", "0", "a");
    row("two of three: the others", "2abc", "b+", "ac", "w", "1", "w");
    row("two of three are enough", "2abc", "b+c+", "", "a", "0", "a");
    row("in order: the second waits for the first", "1a>1b", "", "a", "wn", "11", "w");
    row("in order: then the second", "1a>1b", "a+", "b", "aw", "01", "w");
    row("in order: both", "1a>1b", "a+b+", "", "aa", "00", "a");
    row("in order: half of the first is not the first", "2ab>1c", "a+", "b", "wn", "11", "w");
    row("three in order", "1a>1b>1c", "a+b+", "c", "aaw", "001", "w");
    row("at once: everybody", "1a|1b", "", "ab", "ww", "11", "w");
    row("at once: who is left", "1a|1b", "b+", "a", "wa", "10", "w");
    row("at once: both, in any order", "1a|1b", "b+a+", "", "aa", "00", "a");
    row("a rejection stops it", "1a>1b", "a-", "", "rn", "11", "r");
    row("a rejection at the end", "1a>1b", "a+b-", "", "ar", "01", "r");
    row("a rejection stops those beside it", "1a|1b|1c", "a+b-", "", "arn", "011", "r");
    row("one no among enough", "1abc", "a-", "", "r", "1", "r");
    row("asked once, counted in both", "1ab>1bc", "b+", "", "aa", "00", "a");
    row("in two groups at once, named once", "1ab|1ac", "", "abc", "ww", "11", "w");
}

void tst_approval::aChainSaysWhoseTurnItIs()
{
    QFETCH(QString, chain);
    QFETCH(QString, given);
    const ApprovalRun run = runOf(chain, given);
    QVERIFY(checkChain(run.chain));
    QString turn;
    for (const PersonId &id : whoseTurn(run))
        turn += letterOf(id);
    QTEST(turn, "turn");
    QString groups;
    QString needed;
    for (int i = 0; i < int(run.chain.groups.size()); ++i) {
        groups += signOf(standingOf(run, i));
        needed += QString::number(stillNeeded(run, i));
    }
    QTEST(groups, "groups");
    QTEST(needed, "needed");
    QTEST(QString(signOf(standingOf(run))), "all");
    const Approval *no = rejectionIn(run);
    QCOMPARE(no != nullptr, given.contains(u'-'));
    if (no)
        QCOMPARE(no->reason, QStringLiteral("why"));
}

void tst_approval::aChainThatCannotBeAskedIsRefused_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("key");
    QTest::newRow("none at all is none") << QString() << QString();
    QTest::newRow("nobody") << QStringLiteral("1") << QStringLiteral("chain.empty");
    QTest::newRow("none needed") << QStringLiteral("0ab") << QStringLiteral("chain.needed");
    QTest::newRow("more than there are") << QStringLiteral("3ab") << QStringLiteral("chain.needed");
    QTest::newRow("somebody twice") << QStringLiteral("1aba") << QStringLiteral("chain.twice");
    QTest::newRow("the second is wrong") << QStringLiteral("1a>2b") << QStringLiteral("chain.needed");
    QTest::newRow("the same in two groups") << QStringLiteral("1a>1a") << QString();
}

void tst_approval::aChainThatCannotBeAskedIsRefused()
{
    QFETCH(QString, chain);
    const Status checked = checkChain(chainOf(chain));
    QTEST(checked ? QString() : checked.error().key, "key");
}

void tst_approval::whatWasNotAskedWaitsForNobody()
{
    const ApprovalRun run{ chainOf(QStringLiteral("1a>1b")), {}, {} };
    QVERIFY(whoseTurn(run).isEmpty());
    QCOMPARE(standingOf(run), ApprovalStanding::NotYet);
    QCOMPARE(standingOf(run, 0), ApprovalStanding::NotYet);
}

void tst_approval::itIsReadBackAsItWasWritten()
{
    QCOMPARE(toText(ApprovalRun{}), QString());
    QCOMPARE(approvalFromText({}), ApprovalRun{});
    QCOMPARE(approvalFromText(QStringLiteral("no JSON")), ApprovalRun{});
    ApprovalRun run = runOf(QStringLiteral("1ab|2cde"), QStringLiteral("a+c-"));
    run.chain.groups.first().name = QStringLiteral("Finance “north”");
    QCOMPARE(approvalFromText(toText(run)), run);
    QCOMPARE(chainFromText(toText(run.chain)), run.chain);
    const ApprovalRun ready{ chainOf(QStringLiteral("1a>1b")), {}, {} };
    QCOMPARE(approvalFromText(toText(ready)), ready);
    const QList<OwedAnswer> owed{ { ApplicationId(person(u'a').uuid()), OwedKind::Letter, {} },
        { ApplicationId(person(u'b').uuid()), OwedKind::Word, QDateTime({ 2030, 1, 1 }, { 9, 0 }, Qt::UTC) } };
    QCOMPARE(owedFromText(toText(owed)), owed);
    QCOMPARE(toText(QList<OwedAnswer>()), QString());
}

QTEST_GUILESS_MAIN(tst_approval)
#include "tst_approval.moc"
