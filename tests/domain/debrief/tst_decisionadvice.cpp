// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/decisionadvice.h"

#include <QTest>

using namespace shortlist;

class tst_decisionadvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesSay_data();
    void whatTheRulesSay();
    void aDecisionWithoutGroundsIsTold();
    void everySentenceSaysWhyAndNamesWho();
};

namespace {

/// “NYS-”: no, yes, strong yes, strong no (X), cannot judge (?).
AdviceQuestion questionOf(const QString &votes, int needed = -1)
{
    static const QHash<QChar, Recommendation> letters{ { u'X', Recommendation::StrongNo }, { u'N', Recommendation::No },
        { u'Y', Recommendation::Yes }, { u'S', Recommendation::StrongYes }, { u'?', Recommendation::CannotJudge } };
    AdviceQuestion question;
    for (const QChar vote : votes)
        question.votes.append({ QStringLiteral("Person %1").arg(question.votes.size() + 1), letters.value(vote) });
    question.cardsNeeded = needed < 0 ? int(votes.size()) : needed;
    return question;
}

} // namespace

void tst_decisionadvice::whatTheRulesSay_data()
{
    using K = Advice::Kind;
    using Kinds = QList<int>;
    QTest::addColumn<QString>("votes");
    QTest::addColumn<int>("needed");
    QTest::addColumn<bool>("held");
    QTest::addColumn<QList<int>>("kinds");
    QTest::newRow("nothing in") << "" << 3 << false << Kinds{ int(K::CardsMissing) };
    QTest::newRow("one yes says nothing of agreement") << "Y" << 1 << false << Kinds{};
    QTest::newRow("all yes, none strong") << "YYY" << 3 << false << Kinds{ int(K::YesWithoutStrong) };
    QTest::newRow("all yes, one strong") << "YSY" << 3 << false << Kinds{ int(K::AllYes) };
    QTest::newRow("one no") << "YNY" << 3 << false << Kinds{ int(K::NoVeto), int(K::HoldDebrief) };
    QTest::newRow("one no, debrief held") << "YNY" << 3 << true << Kinds{ int(K::NoVeto) };
    QTest::newRow("no and strong yes") << "NS" << 2 << true << Kinds{ int(K::NoVeto), int(K::Differ) };
    QTest::newRow("two no") << "NNY" << 3 << true << Kinds{ int(K::TwoNo) };
    QTest::newRow("a strong no") << "XY" << 2 << true << Kinds{ int(K::StrongNo), int(K::NoVeto), int(K::Differ) };
    QTest::newRow("a strong no and a no") << "XN" << 2 << true << Kinds{ int(K::StrongNo), int(K::TwoNo) };
    QTest::newRow("a lone no has nobody to outvote") << "N" << 1 << true << Kinds{ int(K::LoneNo) };
    QTest::newRow("a lone strong no is talked over anyway") << "X" << 1 << true << Kinds{ int(K::StrongNo) };
    QTest::newRow("who cannot judge has no vote")
        << "Y?" << 2 << false << Kinds{ int(K::CannotJudge), int(K::HoldDebrief) };
    QTest::newRow("one cannot judge: not all say yes")
        << "SSY?" << 4 << false << Kinds{ int(K::CannotJudge), int(K::HoldDebrief) };
    QTest::newRow("one cannot judge, none strong")
        << "YY?" << 3 << true << Kinds{ int(K::CannotJudge), int(K::YesWithoutStrong) };
    QTest::newRow("nobody can judge") << "??" << 2 << false << Kinds{ int(K::CannotJudge) };
    QTest::newRow("one missing: not all have said yes") << "YS" << 3 << false << Kinds{ int(K::CardsMissing) };
    QTest::newRow("one missing may be the strong one") << "YY" << 3 << false << Kinds{ int(K::CardsMissing) };
}

void tst_decisionadvice::whatTheRulesSay()
{
    QFETCH(QString, votes);
    QFETCH(int, needed);
    QFETCH(bool, held);
    AdviceQuestion question = questionOf(votes, needed);
    question.debriefHeld = held;
    QList<int> kinds;
    const QList<Advice> said = decisionAdvice(question);
    for (const Advice &advice : said)
        kinds.append(int(advice.kind));
    QTEST(kinds, "kinds");
}

void tst_decisionadvice::aDecisionWithoutGroundsIsTold()
{
    AdviceQuestion question = questionOf(QStringLiteral("Y"), 1);
    QVERIFY(decisionAdvice(question).isEmpty()); // nobody decides yet
    question.grounds = 0;
    const QList<Advice> said = decisionAdvice(question);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().kind, Advice::Kind::NoGrounds);
    QVERIFY(!said.first().sentence.isEmpty() && !said.first().why.isEmpty());
    question.grounds = 1;
    QVERIFY(decisionAdvice(question).isEmpty());
}

void tst_decisionadvice::everySentenceSaysWhyAndNamesWho()
{
    AdviceQuestion question = questionOf(QStringLiteral("XNS"), 4);
    question.weakMustHaves = { QStringLiteral("Correctness") };
    question.unseenMustHaves = { QStringLiteral("Testing") };
    question.managerDecides = false;
    const QList<Advice> said = decisionAdvice(question);
    QStringList all;
    for (const Advice &advice : said) {
        QVERIFY2(!advice.sentence.isEmpty() && !advice.why.isEmpty(), qPrintable(advice.sentence));
        all.append(advice.sentence);
    }
    QCOMPARE(said.size(), 8);
    const QString text = all.join(u'\n');
    for (const char *part : { "Person 1", "Person 1, Person 2", "Correctness", "Testing", "hiring manager" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
    question.managerDecides = true;
    QCOMPARE(decisionAdvice(question).size(), 7);
}

QTEST_GUILESS_MAIN(tst_decisionadvice)
#include "tst_decisionadvice.moc"
