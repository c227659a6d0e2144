// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/decision.h"
#include "domain/offers/offer.h"
#include "domain/people/pool.h"
#include "domain/rubrics/rubric.h"
#include "store/core/migrator.h"
#include "support/interviewfixture.h"

#include <QDir>

using namespace shortlist;

namespace {

/// What is in some tables, column by column as named, one line a row.
QStringList rowsOf(const store::Database &database, const QList<std::pair<QString, QStringList>> &tables)
{
    QStringList lines;
    for (const auto &[table, columns] : tables) {
        const auto read = database.read(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(QStringLiteral(", ")), table), {},
            [&, name = table, count = int(columns.size())](const store::Row &row) {
                QStringList cells{ name };
                for (int column = 0; column < count; ++column)
                    cells += row.isNull(column) ? QStringLiteral("-") : QString::fromLatin1(row.bytes(column).toHex());
                lines += cells.join(u'|');
                return true;
            });
        if (!read)
            lines += QStringLiteral("unreadable: ") + read.error().detail;
    }
    return lines;
}

QStringList textsOf(const store::Database &database, const QString &sql)
{
    QStringList texts;
    const auto read = database.read(sql, {}, [&texts](const store::Row &row) {
        texts += row.text(0);
        return true;
    });
    return read ? texts : QStringList{ QStringLiteral("unreadable: ") + read.error().detail };
}

/// Tables that rows are kept in, with their columns. What is WITHOUT ROWID or derived anew is left out.
QList<std::pair<QString, QStringList>> tablesOf(const store::Database &database, const QString &schema)
{
    QList<std::pair<QString, QStringList>> tables;
    for (const QString &name : textsOf(database,
             QStringLiteral("SELECT name FROM %1.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                            "ORDER BY name")
                 .arg(schema)))
        tables.append({ name,
            textsOf(database, QStringLiteral("SELECT name FROM pragma_table_info('%1', '%2')").arg(name, schema)) });
    return tables;
}

} // namespace

/// Workspaces that earlier versions wrote, brought up to date: for each schema there ever was, with content of its
/// time.
class tst_upgrade : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { close(); }
    void whatWasStoredIsStillThere_data();
    void whatWasStoredIsStillThere();

private:
    void fill();
    /// A file as the schema of that number had it, from today's: what it did not know is taken out, of the journal too.
    void writeOld(const QString &path, int schema);
    static void forget(const store::Database &database, const QString &table, const QStringList &fields);

    QString m_today;
};

void tst_upgrade::initTestCase()
{
    open();
    fill();
    m_today = m_dir->filePath(QStringLiteral("team.shortlist"));
    close();
}

void tst_upgrade::fill()
{
    VERIFY_OK(services().pools.create(QStringLiteral("Technical interview"), 1, 1));
    VERIFY_OK(services().pools.train(
        QStringLiteral("Technical interview"), { m_world->senior, m_world->kolkata }, TrainingLevel::Qualified));
    VERIFY_OK(
        services().candidates.setTimes(m_world->ada, { { m_clock.nowUtc().addDays(1), m_clock.nowUtc().addDays(9) } }));
    const InterviewId first =
        book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 16:00")));
    book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-11 15:00")));
    VERIFY_OK(interviews().cancel(first, QStringLiteral("ill")));
    const auto put = [this](const auto &entity) { QVERIFY(m_world->put(entity)); };
    put(BusyReading{ BusyReadingId(randomUuid()), m_world->senior, QStringLiteral("a.ics"), m_clock.nowUtc(),
        m_clock.nowUtc(), m_clock.nowUtc().addDays(30), QStringLiteral("Europe/Berlin"),
        { { m_clock.nowUtc().addDays(2), m_clock.nowUtc().addDays(3) } },
        { { m_clock.nowUtc().addDays(5), m_clock.nowUtc().addDays(6) } }, QStringLiteral("Work") });
    const BusyReading wrong{ {}, m_world->kolkata, QStringLiteral("b.ics"), {}, m_clock.nowUtc(),
        m_clock.nowUtc().addDays(9), QStringLiteral("Europe/Berlin"), {} };
    const auto kept = services().people.keepCalendar(wrong);
    VERIFY_OK(kept);
    VERIFY_OK(services().people.forgetCalendar(*kept));
    Rubric rubric;
    rubric.id = RubricId(randomUuid());
    rubric.lineageId = rubric.id;
    rubric.name = QStringLiteral("Screening");
    put(rubric);
    rubric.name = QStringLiteral("Screening call");
    QVERIFY(m_world->change(rubric));
    Debrief debrief;
    debrief.id = DebriefId(randomUuid());
    debrief.applicationId = m_world->adaApplication;
    debrief.openedAt = m_clock.nowUtc();
    debrief.openedById = m_world->boss;
    put(debrief);
    debrief.notes = QStringLiteral("Both liked the answers.");
    QVERIFY(m_world->change(debrief));
    Decision decision;
    decision.id = DecisionId(randomUuid());
    decision.applicationId = m_world->adaApplication;
    decision.stageId = m_world->screening;
    decision.deciderId = m_world->boss;
    decision.reasons = QStringLiteral("Clear, and curious.");
    decision.decidedAt = m_clock.nowUtc();
    put(decision);
    Offer offer;
    offer.id = OfferId(randomUuid());
    offer.applicationId = m_world->adaApplication;
    offer.openingId = m_world->opening.id;
    offer.title = QStringLiteral("Engineer");
    offer.salaryMinor = 7'000'000;
    offer.currency = QStringLiteral("EUR");
    put(offer);
    offer.salaryMinor = 7'200'000;
    QVERIFY(m_world->change(offer));
}

void tst_upgrade::forget(const store::Database &database, const QString &table, const QStringList &fields)
{
    for (const EntityKind kind : enumValues<EntityKind>()) {
        if (schemaOf(kind).table != table)
            continue;
        for (const QString &field : fields) {
            VERIFY_OK(database.write(QStringLiteral("UPDATE journal SET value = json_remove(value, '$.' || ?) "
                                                    "WHERE entity = ? AND kind = 'create'"),
                { field, enumText(kind) }));
            VERIFY_OK(database.write(QStringLiteral("UPDATE journal SET before = json_remove(before, '$.' || ?) "
                                                    "WHERE entity = ? AND kind = 'archive'"),
                { field, enumText(kind) }));
            VERIFY_OK(
                database.write(QStringLiteral("DELETE FROM journal WHERE entity = ? AND kind = 'set' AND field = ?"),
                    { enumText(kind), field }));
        }
        if (fields.isEmpty())
            VERIFY_OK(database.write(QStringLiteral("DELETE FROM journal WHERE entity = ?"), { enumText(kind) }));
    }
}

void tst_upgrade::writeOld(const QString &path, int schema)
{
    store::Database database;
    VERIFY_OK(database.open(path, store::Database::Access::Create));
    VERIFY_OK(database.run(QStringLiteral("PRAGMA application_id = %1").arg(store::kApplicationId)));
    const QDir steps(QStringLiteral(":/migrations"));
    for (const QString &name : steps.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name)) {
        if (name.section(u'_', 0, 0).toInt() > schema)
            continue;
        QFile file(steps.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QString &statement : store::Migrator::statements(QString::fromUtf8(file.readAll())))
            VERIFY_OK(database.run(statement));
    }
    VERIFY_OK(database.run(QStringLiteral("PRAGMA user_version = %1").arg(schema)));
    VERIFY_OK(database.write(QStringLiteral("ATTACH ? AS today"), { m_today }));
    const auto old = tablesOf(database, QStringLiteral("main"));
    const auto today = tablesOf(database, QStringLiteral("today"));
    VERIFY_OK(database.run(QStringLiteral("BEGIN IMMEDIATE")));
    for (const auto &[table, columns] : old) {
        const QString named = columns.join(QStringLiteral(", "));
        VERIFY_OK(database.write(QStringLiteral("DELETE FROM main.%1").arg(table)));
        VERIFY_OK(database.write(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1").arg(table, named)));
    }
    for (const auto &[table, columns] : today) {
        const auto known =
            std::find_if(old.begin(), old.end(), [&, name = table](const auto &one) { return one.first == name; });
        QStringList unknown;
        for (const QString &column : columns) {
            if (known != old.end() && !known->second.contains(column))
                unknown += column;
        }
        if (known == old.end() || !unknown.isEmpty())
            forget(database, table, unknown);
    }
    VERIFY_OK(database.write(QStringLiteral("DELETE FROM batch WHERE id NOT IN (SELECT batch FROM journal)")));
    VERIFY_OK(database.run(QStringLiteral("COMMIT")));
    VERIFY_OK(database.run(QStringLiteral("DETACH today")));
    database.close();
}

void tst_upgrade::whatWasStoredIsStillThere_data()
{
    QTest::addColumn<int>("schema");
    const store::Database none;
    const int newest = store::Migrator(none).newest();
    QVERIFY(newest > 1);
    for (int schema = 1; schema < newest; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void tst_upgrade::whatWasStoredIsStillThere()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.shortlist"));
    writeOld(path, schema);
    if (QTest::currentTestFailed())
        return;
    QList<std::pair<QString, QStringList>> tables;
    QStringList before;
    {
        store::Database database;
        VERIFY_OK(database.open(path, store::Database::Access::ReadWrite));
        tables = tablesOf(database, QStringLiteral("main"));
        tables.removeIf([](const auto &one) {
            return one.first == QLatin1String("scope_head") || one.first == QLatin1String("candidate_email");
        });
        before = rowsOf(database, tables);
        database.close();
    }
    QVERIFY(before.size() > 50);

    auto opened = LocalWorkspace::open(path, m_clock);
    VERIFY_OK(opened);
    LocalWorkspace &workspace = **opened;
    const store::Database &database = workspace.file().database();
    QCOMPARE(*workspace.schemaVersion(), store::Migrator(database).newest());
    QCOMPARE(QDir(folder.path()).entryList({ QStringLiteral("*.before-version-*") }).size(), 1);
    QCOMPARE(rowsOf(database, tables), before);
    QCOMPARE(textsOf(database, QStringLiteral("PRAGMA foreign_key_check")), QStringList());
    QCOMPARE(textsOf(database, QStringLiteral("PRAGMA integrity_check")), QStringList{ QStringLiteral("ok") });
    const Workspace &stored = workspace.services().context.workspace;
    const QStringList rows = test::dump(stored);
    QCOMPARE(test::dumpOfJournal(stored.journal()), rows);

    // All that was done can be taken back, and done again.
    int undone = 0;
    HistoryService &history = workspace.services().history;
    Status step = history.undo();
    for (; step; step = history.undo()) {
        ++undone;
        QCOMPARE(test::dumpOfJournal(stored.journal()), test::dump(stored));
    }
    QCOMPARE(step.error().key, QStringLiteral("undo.nothing"));
    QVERIFY2(undone >= 8, qPrintable(QString::number(undone)));
    for (int again = 0; again < undone; ++again)
        VERIFY_OK(history.redo());
    QCOMPARE(test::dump(stored), rows);
    VERIFY_OK(workspace.checkIntegrity());
}

QTEST_GUILESS_MAIN(tst_upgrade)
#include "tst_upgrade.moc"
