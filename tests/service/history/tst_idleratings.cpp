// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

/// A rating that was given and taken back is no step of undo, and nothing that keeps what lies below it from being
/// undone.
class tst_idleratings : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void aBookingIsUndoneBelowThem();
};

void tst_idleratings::aBookingIsUndoneBelowThem()
{
    Criterion criterion;
    criterion.id = CriterionId(randomUuid());
    criterion.rubricId = m_world->rubric;
    criterion.lineageId = criterion.id;
    criterion.anchors = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d") };
    criterion.name = QStringLiteral("Reads code");
    QVERIFY(m_world->put(criterion));
    services().session().person = m_world->senior;
    const InterviewId id =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-09 10:00")));
    QVERIFY(!id.isNull());
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(10, 0), Qt::UTC));
    const QStringList booked = test::dump(services().context.workspace);
    for (const std::optional<int> level : { std::optional<int>(2), std::optional<int>() }) {
        const auto view = services().scorecards.open(cards(id).constFirst().id);
        VERIFY_OK(view);
        QList<Rating> ratings = view->ratings;
        QVERIFY(!ratings.isEmpty());
        ratings.first().criterionId = criterion.id;
        ratings.first().level = level;
        VERIFY_OK(services().scorecards.saveDraft(view->card, ratings));
    }
    QVERIFY(test::dump(services().context.workspace) != booked); // an empty row stays behind
    VERIFY_OK(services().history.undo());
    QVERIFY(!services().interviews.load(id));
    VERIFY_OK(services().history.redo());
    QVERIFY(services().interviews.load(id));
    const Workspace &workspace = services().context.workspace;
    QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
}

QTEST_GUILESS_MAIN(tst_idleratings)
#include "tst_idleratings.moc"
