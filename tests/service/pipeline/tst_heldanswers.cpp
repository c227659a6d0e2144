// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gradersfixture.h"
#include "support/replay.h"

using namespace shortlist;

/// Answers handed in as text that tell whose they are: kept from graders as a file is.
class tst_heldanswers : public QObject, private test::GradersFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatTellsWhoseItIsIsHeldBack_data();
    void whatTellsWhoseItIsIsHeldBack();
    void takenOutTheyAreRead();
    void withAReasonTheyAreReadAllTheSame();
    void whatTellsNothingIsReadAtOnce();

private:
    void handIn(const QString &text) { QVERIFY(services().assessments.redact(m_assessment, text)); }
    /// What a grader is shown of the text: beside their scorecard and under the code, which are the same.
    QString shown();
};

void tst_heldanswers::init()
{
    open();
    QVERIFY(services().commands().run(QStringLiteral("test.contacts"), m_loop.candidate, [this](Transaction &t) {
        Contact mail;
        mail.id = ContactId(randomUuid());
        mail.candidateId = m_loop.candidate;
        mail.text = QStringLiteral("cc@example.org");
        Contact phone = mail;
        phone.id = ContactId(randomUuid());
        phone.kind = ContactKind::Phone;
        phone.text = QStringLiteral("+49 170 123 45 67");
        const auto added = t.add(mail, candidateScope(m_loop.candidate));
        return added ? t.add(phone, candidateScope(m_loop.candidate)) : added;
    }));
}

QString tst_heldanswers::shown()
{
    sit(m_loop.ana);
    const auto cards = services().scorecards.mine();
    const auto under = services().assessments.graderView(QStringLiteral("K7QM-3TXD"));
    QString text = QStringLiteral("no card");
    for (const ScorecardRow &row : cards ? *cards : QList<ScorecardRow>()) {
        if (row.subject != QStringLiteral("K7QM-3TXD"))
            continue;
        const auto kit = services().scorecards.open(row.id);
        text = kit->answersHeld ? QStringLiteral("held ") + kit->answers : kit->answers;
    }
    sit(m_loop.recruiter);
    const QString other = under->answersHeld ? QStringLiteral("held ") + under->answers : under->answers;
    return text == other ? text : text + QStringLiteral(" but ") + other;
}

void tst_heldanswers::whatTellsWhoseItIsIsHeldBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("trace");
    QTest::newRow("name") << QStringLiteral("Answers by Cora Candidate, thanks") << QStringLiteral("Cora");
    QTest::newRow("part of it") << QStringLiteral("A queue. (candidate)") << QStringLiteral("candidate");
    QTest::newRow("address") << QStringLiteral("Write to CC@example.org") << QStringLiteral("cc@example.org");
    QTest::newRow("number") << QStringLiteral("Or call 0170/1234567.") << QStringLiteral("0170/1234567");
}

void tst_heldanswers::whatTellsWhoseItIsIsHeldBack()
{
    QFETCH(const QString, text);
    QFETCH(const QString, trace);
    handIn(text);
    QCOMPARE(view().answersTrace, trace);
    QVERIFY(view().answersHeld);
    QCOMPARE(view().assessment.answers, text); // the recruiter's
    QCOMPARE(shown(), QStringLiteral("held "));
}

void tst_heldanswers::takenOutTheyAreRead()
{
    handIn(QStringLiteral("Cora: a queue"));
    QCOMPARE(shown(), QStringLiteral("held "));
    handIn(QStringLiteral("A queue"));
    QVERIFY(!view().answersHeld && view().answersTrace.isEmpty());
    QCOMPARE(shown(), QStringLiteral("A queue"));
}

void tst_heldanswers::withAReasonTheyAreReadAllTheSame()
{
    const QString text = QStringLiteral("Cora is a tool for maps");
    const QString why = QStringLiteral("It is a product here");
    AssessmentService &assessments = services().assessments;
    QCOMPARE(assessments.releaseAnswers(m_assessment, why).error().key, QStringLiteral("assessment.noAnswers"));
    handIn(text);
    QCOMPARE(assessments.releaseAnswers(m_assessment, QStringLiteral(" ")).error().code, Error::Code::NeedsReason);
    QVERIFY(assessments.releaseAnswers(m_assessment, why));
    QCOMPARE(services().context.workspace.journal().batches(1)->first().reason, why);
    QCOMPARE(shown(), text);
    QVERIFY(!view().answersHeld);
    QCOMPARE(view().answersTrace, QStringLiteral("Cora")); // said all the same
    QVERIFY(services().history.undo());
    QCOMPARE(shown(), QStringLiteral("held "));
    // It was said of that text, not of the next.
    QVERIFY(assessments.releaseAnswers(m_assessment, why));
    handIn(QStringLiteral("By Cora"));
    QCOMPARE(shown(), QStringLiteral("held "));
    const Workspace &workspace = services().context.workspace;
    QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
}

void tst_heldanswers::whatTellsNothingIsReadAtOnce()
{
    handIn(QStringLiteral("A queue keeps the order, 12 345 678 times."));
    QVERIFY(view().answersTrace.isEmpty());
    QCOMPARE(shown(), QStringLiteral("A queue keeps the order, 12 345 678 times."));
}

QTEST_GUILESS_MAIN(tst_heldanswers)
#include "tst_heldanswers.moc"
