// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"
#include "domain/debrief/decisionadvice.h"

#include <QTest>

using namespace shortlist;

class tst_decisionadvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheRulesSay_data();
    void whatTheRulesSay();
    void whoInterviewedTwiceIsOnePerson();
    void aSecondSittingTakesThePlaceOfTheFirst();
    void aDeciderWhoInterviewedIsTold();
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

namespace {

QList<int> kindsOf(const AdviceQuestion &question)
{
    QList<int> kinds;
    const QList<Advice> said = decisionAdvice(question);
    for (const Advice &advice : said)
        kinds.append(int(advice.kind));
    return kinds;
}

} // namespace

void tst_decisionadvice::whoInterviewedTwiceIsOnePerson()
{
    using K = Advice::Kind;
    const PersonId marcus(randomUuid());
    const PersonId ida(randomUuid());
    const QString name = QStringLiteral("Marcus Webb");
    AdviceQuestion question;
    question.debriefHeld = true;
    question.cardsNeeded = 3;
    question.votes = { { name, Recommendation::No, marcus }, { name, Recommendation::No, marcus },
        { QStringLiteral("Ida"), Recommendation::Yes, ida } };
    QCOMPARE(kindsOf(question), QList<int>{ int(K::NoVeto) });
    QVERIFY(!decisionAdvice(question).first().sentence.contains(QStringLiteral("Webb, ")));
    // A no in one of two interviews is a no, and does not differ from themselves.
    question.votes[1].overall = Recommendation::StrongYes;
    QCOMPARE(kindsOf(question), QList<int>{ int(K::NoVeto) });
    // Their yes and their strong yes are no agreement of two.
    question.votes = { { name, Recommendation::Yes, marcus }, { name, Recommendation::StrongYes, marcus } };
    question.cardsNeeded = 2;
    QCOMPARE(kindsOf(question), QList<int>());
    question.votes.append({ QStringLiteral("Ida"), Recommendation::Yes, ida });
    question.cardsNeeded = 3;
    QCOMPARE(kindsOf(question), QList<int>{ int(K::AllYes) });
    // Two of one name are two.
    question.votes = { { name, Recommendation::No, marcus }, { name, Recommendation::No, ida } };
    question.cardsNeeded = 2;
    QCOMPARE(kindsOf(question), QList<int>{ int(K::TwoNo) });
}

void tst_decisionadvice::aSecondSittingTakesThePlaceOfTheFirst()
{
    const PersonId marcus(randomUuid());
    AdviceQuestion question;
    question.cardsNeeded = 2;
    question.votes = { { QStringLiteral("Marcus"), Recommendation::StrongNo, marcus, true },
        { QStringLiteral("Marcus"), Recommendation::Yes, marcus, false } };
    QCOMPARE(kindsOf(question), QList<int>()); // and no card is missing
}

void tst_decisionadvice::aDeciderWhoInterviewedIsTold()
{
    AdviceQuestion question = questionOf(QStringLiteral("Y"), 1);
    question.judgingDecider = QStringLiteral("Hugo");
    QCOMPARE(kindsOf(question), QList<int>{ int(Advice::Kind::DeciderJudged) });
    QCOMPARE(decisionAdvice(question).first().sentence, QStringLiteral("Hugo interviewed, and decides."));
    question.deciderGraded = true; // and was in no interview
    QCOMPARE(
        decisionAdvice(question).first().sentence, QStringLiteral("Hugo graded the written assessment, and decides."));
    QVERIFY(!decisionAdvice(question).first().why.contains(QStringLiteral("interviewers")));
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
