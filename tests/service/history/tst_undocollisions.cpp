// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/candidatetimes.h"
#include "domain/people/pool.h"
#include "domain/settings/setting.h"
#include "support/interviewfixture.h"

using namespace shortlist;

/// Undo and redo where what they would write collides with something that is there: what no step of one's own can be
/// undone before, such as what another laptop wrote. They say so, and write nothing.
class tst_undocollisions : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void whatHasTakenItsPlaceStays_data();
    void whatHasTakenItsPlaceStays();
    void whatNeedsItKeepsItThere();
    void stepsInTheirOrderNeverCollide();

private:
    template <EntityType T>
    static Record record(const T &entity, const QUuid &scope)
    {
        Record made = toRecord(entity);
        made.scope = scope;
        return made;
    }
    Workspace &workspace() { return services().context.workspace; }
    HistoryService &history() { return services().history; }
    Status run(bool undoable, const std::function<Status(Transaction &)> &work)
    {
        Command command{ QStringLiteral("test.step"), {}, EntityKind::Setting, {}, {}, undoable, {}, {} };
        return services().commands().run(command, work);
    }
    Status create(bool undoable, const Record &record)
    {
        return run(undoable, [&](Transaction &transaction) { return transaction.create(record); });
    }
    Status remove(bool undoable, const Record &record)
    {
        return run(undoable, [&](Transaction &transaction) { return transaction.archive(record.kind, record.id); });
    }
    /// What is stored, and all that the journal has of it.
    QStringList everything()
    {
        QStringList lines = test::dump(workspace());
        const auto entries = workspace().journal().entriesAfter(0, 100'000);
        lines += entries ? QString::number(entries->size()) : QStringLiteral("unreadable");
        const auto batches = workspace().journal().batches(100'000);
        lines += batches ? QString::number(batches->size()) : QStringLiteral("unreadable");
        return lines;
    }
    /// Two records of a kind that may not be there together.
    std::pair<Record, Record> rivals(const QString &kind)
    {
        const QUuid scope = workspace().teamScope();
        if (kind == QLatin1String("pool")) {
            const InterviewPool one{ InterviewPoolId(randomUuid()), QStringLiteral("Coding"), 2, 1 };
            const InterviewPool other{ InterviewPoolId(randomUuid()), QStringLiteral("Coding"), 0, 0 };
            return { record(one, scope), record(other, scope) };
        }
        if (kind == QLatin1String("candidate's times")) {
            const QDateTime now = m_clock.nowUtc();
            const CandidateTimes one{ CandidateTimesId(randomUuid()), m_world->ada, now, { { now, now.addDays(1) } } };
            const CandidateTimes other{ CandidateTimesId(randomUuid()), m_world->ada, now, {} };
            const QUuid own = candidateScope(m_world->ada);
            return { record(one, own), record(other, own) };
        }
        const Setting one{ SettingId(randomUuid()), QStringLiteral("test.name"), QStringLiteral("1") };
        const Setting other{ SettingId(randomUuid()), QStringLiteral("test.name"), QStringLiteral("2") };
        return { record(one, scope), record(other, scope) };
    }
};

void tst_undocollisions::whatHasTakenItsPlaceStays_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : { "pool", "candidate's times", "setting" })
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void tst_undocollisions::whatHasTakenItsPlaceStays()
{
    QFETCH(QString, kind);
    const auto [mine, theirs] = rivals(kind);
    VERIFY_OK(create(true, mine));
    VERIFY_OK(remove(true, mine));
    VERIFY_OK(create(false, theirs));
    const QStringList before = everything();
    const auto undone = history().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().key, QStringLiteral("undo.taken"));
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QVERIFY(undone.error().sentence.startsWith(QStringLiteral("This cannot be undone")));
    QVERIFY(!undone.error().advice.isEmpty());
    QCOMPARE(everything(), before);
    QCOMPARE(test::dumpOfJournal(workspace().journal()), test::dump(workspace()));
    // Once the other one is gone it is undone, and so is what was before it.
    VERIFY_OK(remove(false, theirs));
    VERIFY_OK(history().undo());
    VERIFY_OK(history().undo());
    // The same for doing it again.
    VERIFY_OK(create(false, theirs));
    const QStringList without = everything();
    const auto redone = history().redo();
    QVERIFY(!redone);
    QCOMPARE(redone.error().key, QStringLiteral("undo.taken"));
    QCOMPARE(everything(), without);
    VERIFY_OK(remove(false, theirs));
    VERIFY_OK(history().redo());
    QCOMPARE(test::dumpOfJournal(workspace().journal()), test::dump(workspace()));
}

void tst_undocollisions::whatNeedsItKeepsItThere()
{
    Person person;
    person.id = PersonId(randomUuid());
    person.name = QStringLiteral("Nora Vale");
    VERIFY_OK(create(true, record(person, workspace().teamScope())));
    const Away away{ AwayId(randomUuid()), person.id, QDate(2030, 1, 1), QDate(2030, 1, 2), {} };
    VERIFY_OK(create(false, record(away, workspace().teamScope())));
    const QStringList before = everything();
    const auto undone = history().undo(); // found out only at the end of the transaction
    QVERIFY(!undone);
    QCOMPARE(undone.error().key, QStringLiteral("undo.taken"));
    QCOMPARE(everything(), before);
    VERIFY_OK(remove(false, record(away, workspace().teamScope())));
    VERIFY_OK(history().undo());
}

void tst_undocollisions::stepsInTheirOrderNeverCollide()
{
    // A pool dissolved and founded anew, times said twice, an interview cancelled and its time given to another.
    VERIFY_OK(services().pools.create(QStringLiteral("Technical interview"), 1, 1));
    VERIFY_OK(services().pools.dissolve(QStringLiteral("Technical interview")));
    VERIFY_OK(services().pools.create(QStringLiteral("Technical interview"), 2, 0));
    const QDateTime now = m_clock.nowUtc();
    VERIFY_OK(services().candidates.setTimes(m_world->ada, { { now.addDays(1), now.addDays(9) } }));
    VERIFY_OK(services().candidates.setTimes(m_world->ada, {}));
    VERIFY_OK(services().candidates.setTimes(m_world->ada, { { now.addDays(2), now.addDays(8) } }));
    const InterviewId first =
        book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 16:00")));
    VERIFY_OK(interviews().cancel(first, QStringLiteral("ill")));
    BookingRequest other = m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 16:00"));
    other.applicationId = m_world->benApplication;
    book(other);
    const QStringList last = test::dump(workspace());
    int undone = 0;
    while (history().undo()) {
        ++undone;
        QCOMPARE(test::dumpOfJournal(workspace().journal()), test::dump(workspace()));
    }
    QVERIFY2(undone >= 9, qPrintable(QString::number(undone)));
    for (int i = 0; i < undone; ++i)
        VERIFY_OK(history().redo());
    QCOMPARE(test::dump(workspace()), last);
}

QTEST_GUILESS_MAIN(tst_undocollisions)
#include "tst_undocollisions.moc"
