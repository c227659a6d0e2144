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
    services().session().person = m_world->recruiter;
    const InterviewId id =
        book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-09 10:00")));
    QVERIFY(!id.isNull());
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(10, 0), Qt::UTC));
    const QStringList booked = test::dump(services().context.workspace);
    for (const std::optional<int> level : { std::optional<int>(2), std::optional<int>() }) {
        const auto view = services().scorecards.open(cards(id).constFirst().id);
        VERIFY_OK(view);
        QList<Rating> ratings = view->ratings;
        QVERIFY(!ratings.isEmpty());
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
