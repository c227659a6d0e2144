// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pipelinefixture.h"

#include <QTest>

using namespace shortlist;

/// Lists of scorecards as a grader sees them who still owes a blind one: nobody else's assessment is among them.
class tst_blindlists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whoOwesABlindCardSeesNoOtherGradersCards();
    void interviewsAndOnesOwnStay();
    void whoOwesNoneSeesThemAll();
    void afterTheOwnOneTheyAreThereAgain();
    void todayKeepsThemFromGradersToo();
    void todayKeepsWhatIsComingFromThemToo();

private:
    Services &services() { return m->services(); }
    void sit(const PersonId &person) { services().session().person = person; }
    /// The authors of the assessments' cards that a list shows.
    QStringList graders(const Result<QList<ScorecardRow>> &rows) const;

    /// The page of today of everybody.
    TodayFilter everyones() const
    {
        const QDateTime now = m->clock.nowUtc();
        return { now, QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC), {} };
    }
    /// The authors of the assessments' cards that stand on it, late or coming.
    QStringList gradersToday(TodayKind kind);

    std::unique_ptr<test::PipelineFixture> m;
    ApplicationId m_anna;
};

void tst_blindlists::init()
{
    m.reset();
    m = std::make_unique<test::PipelineFixture>();
    m_anna = m->applied(QStringLiteral("Anna Ivanova"));
    const auto found = m->workspace().all<Assessment>({ equals(&Assessment::applicationId, m_anna) });
    QVERIFY(found && found->size() == 1);
    const AssessmentId id = found->first().id;
    QVERIFY(services().assessments.send(id, m->clock.nowUtc().addDays(1), 0));
    Answers answers;
    answers.text = QStringLiteral("A queue keeps the order.");
    QVERIFY(services().assessments.receive(id, answers));
    QVERIFY(services().assessments.assignGraders(id, { m->people.at(1), m->people.at(2) }));
    const InterviewId interview = m->book(m_anna, m->stages.at(1), -2, { m->people.at(2) }, InterviewState::Held);
    m->card(interview, m->people.at(2), ScorecardState::Draft);
    m->clock.advance(20 * 24 * 3600); // all of them are overdue
}

QStringList tst_blindlists::graders(const Result<QList<ScorecardRow>> &rows) const
{
    QStringList names;
    for (const ScorecardRow &row : rows ? *rows : QList<ScorecardRow>()) {
        if (row.candidateId.isNull())
            names.append(row.authorName);
    }
    names.sort();
    return names;
}

void tst_blindlists::whoOwesABlindCardSeesNoOtherGradersCards()
{
    sit(m->people.at(1));
    QCOMPARE(graders(services().scorecards.cardsOf(m->people.at(2))), QStringList());
    QCOMPARE(graders(services().scorecards.overdue()), QStringList{ QStringLiteral("Ben Ode") });
}

void tst_blindlists::interviewsAndOnesOwnStay()
{
    sit(m->people.at(1));
    QCOMPARE(graders(services().scorecards.mine()), QStringList{ QStringLiteral("Ben Ode") });
    const auto others = services().scorecards.cardsOf(m->people.at(2));
    QVERIFY(others);
    QCOMPARE(others->size(), 1); // the interview's
}

void tst_blindlists::whoOwesNoneSeesThemAll()
{
    for (const PersonId &viewer : { m->people.at(0), PersonId() }) {
        sit(viewer);
        QCOMPARE(graders(services().scorecards.cardsOf(m->people.at(2))), QStringList{ QStringLiteral("Ines Weber") });
        QCOMPARE(graders(services().scorecards.overdue()),
            (QStringList{ QStringLiteral("Ben Ode"), QStringLiteral("Ines Weber") }));
    }
}

void tst_blindlists::afterTheOwnOneTheyAreThereAgain()
{
    sit(m->people.at(1));
    const auto rows = services().scorecards.mine();
    QVERIFY(rows && rows->size() == 1);
    auto card = *m->workspace().get(rows->first().id);
    card.takeaways = QStringLiteral("Explained every step.");
    card.overall = Recommendation::Yes;
    QVERIFY(services().scorecards.saveDraft(card, {}));
    QVERIFY(services().scorecards.submit(card.id));
    QCOMPARE(graders(services().scorecards.cardsOf(m->people.at(2))), QStringList{ QStringLiteral("Ines Weber") });
}

QStringList tst_blindlists::gradersToday(TodayKind kind)
{
    const auto sections = services().today.sections(everyones());
    if (!sections)
        return { sections.error().text() };
    QStringList names;
    for (const TodaySection &section : *sections) {
        for (const TodayItem &item : section.items) {
            const bool owed = kind == TodayKind::CardOverdue || item.coming == TodayKind::CardOverdue;
            if (section.kind == kind && owed && item.applicationId.isNull())
                names.append(item.personName);
        }
    }
    names.sort();
    return names;
}

void tst_blindlists::todayKeepsThemFromGradersToo()
{
    const QStringList both{ QStringLiteral("Ben Ode"), QStringLiteral("Ines Weber") };
    for (const PersonId &viewer : { m->people.at(0), PersonId() }) {
        sit(viewer);
        QCOMPARE(gradersToday(TodayKind::CardOverdue), both);
    }
    const auto all = services().today.count(everyones());
    const auto listed = services().today.more(TodayKind::CardOverdue, everyones(), 0);
    QVERIFY(all && listed);
    sit(m->people.at(1));
    QCOMPARE(gradersToday(TodayKind::CardOverdue), both.mid(0, 1));
    const auto fewer = services().today.count(everyones());
    const auto less = services().today.more(TodayKind::CardOverdue, everyones(), 0);
    QVERIFY(fewer && less);
    QCOMPARE(*fewer, *all - 1);
    QCOMPARE(less->size(), listed->size() - 1);
}

void tst_blindlists::todayKeepsWhatIsComingFromThemToo()
{
    const auto cards = m->workspace().all<Scorecard>({ equals(&Scorecard::authorId, m->people.at(2)) });
    QVERIFY(cards);
    for (const Scorecard &card : *cards) {
        if (!card.assessmentId.isNull())
            m->clock.set(card.dueAt.addSecs(-3600));
    }
    const QString ines = QStringLiteral("Ines Weber");
    sit(m->people.at(0));
    QVERIFY(gradersToday(TodayKind::Coming).contains(ines));
    sit(m->people.at(1));
    QVERIFY(!gradersToday(TodayKind::Coming).contains(ines));
}

QTEST_GUILESS_MAIN(tst_blindlists)
#include "tst_blindlists.moc"
