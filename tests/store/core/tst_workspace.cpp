// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "domain/people/person.h"
#include "support/fakeclock.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using shortlist::test::FakeClock;

class tst_workspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void columnsOfEveryTableAreTheFieldsOfItsStruct();
    void whatIsWrittenIsReadBackAfterReopening();
    void rowsReadInTurnKeepNothingOfEachOther();
    void aFailedCommandLeavesNothing();
    void savingTheSameWritesNoEntry();
    void theJournalAloneGivesTheSameTables();
    void undoAndRedoRestoreExactly();
    void undoRefusesWhatWasChangedSince();
    void undoSurvivesReopening();
    void aSecondProgramFindsItLocked();

private:
    Status addCandidate(const QString &name, CandidateId *id = nullptr);
    Status rename(const CandidateId &id, const QString &name);
    Services &services() { return m_workspace->services(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    QString m_path;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

void tst_workspace::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("team.shortlist"));
    auto created = LocalWorkspace::create(m_path, m_clock);
    QVERIFY2(created, created ? "" : qPrintable(created.error().text() + created.error().detail));
    m_workspace = std::move(*created);
}

void tst_workspace::cleanup() { m_workspace.reset(); }

Status tst_workspace::addCandidate(const QString &name, CandidateId *id)
{
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = name;
    candidate.createdAt = m_clock.nowUtc();
    if (id)
        *id = candidate.id;
    return services().commands().run(
        QStringLiteral("candidate.add"), candidate.id, [&](Transaction &transaction) -> Status {
            if (auto added = transaction.add(candidate, candidateScope(candidate.id)); !added)
                return added;
            Contact contact{ ContactId(timedUuid(m_clock.nowUtc())), candidate.id, ContactKind::Email, {},
                QStringLiteral("a@example.org"), 0 };
            return transaction.add(contact, candidateScope(candidate.id));
        });
}

Status tst_workspace::rename(const CandidateId &id, const QString &name)
{
    return services().commands().run(QStringLiteral("candidate.edit"), id, [&](Transaction &transaction) -> Status {
        auto candidate = transaction.get(id);
        if (!candidate)
            return candidate.error();
        candidate->name = name;
        return transaction.save(*candidate);
    });
}

void tst_workspace::columnsOfEveryTableAreTheFieldsOfItsStruct()
{
    for (const EntityKind kind : enumValues<EntityKind>()) {
        QStringList columns;
        const auto read =
            m_workspace->file().database().read(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"),
                { enumText(kind) }, [&columns](const store::Row &row) {
                    columns.append(row.text(0));
                    return true;
                });
        QVERIFY(read);
        QCOMPARE(columns, QStringList({ QStringLiteral("id"), QStringLiteral("scope") }) + schemaOf(kind).fields);
    }
}

void tst_workspace::whatIsWrittenIsReadBackAfterReopening()
{
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Łucja Ångström"), &id));
    m_workspace.reset();
    auto opened = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    const auto candidate = services().context.workspace.get(id);
    QVERIFY(candidate);
    QCOMPARE(candidate->name, QStringLiteral("Łucja Ångström"));
    QCOMPARE(candidate->createdAt, m_clock.nowUtc());
}

void tst_workspace::rowsReadInTurnKeepNothingOfEachOther()
{
    Person full;
    full.name = QStringLiteral("Łucja 🙂 ") + QChar(0) + QStringLiteral("Ångström");
    full.title = QStringLiteral("Größte Ingenieurin");
    full.grade = 5;
    full.dailyLimit = 2;
    full.state = PersonState::Left;
    Person bare;
    bare.name = QStringLiteral("B");
    QList<Person> written{ full, bare, full };
    const auto added =
        services().commands().run(QStringLiteral("people.add"), JobId(), [&](Transaction &transaction) -> Status {
            for (Person &person : written) {
                person.id = PersonId(randomUuid());
                if (auto one = transaction.add(person, services().context.workspace.teamScope()); !one)
                    return one;
            }
            return done();
        });
    QVERIFY2(added, added ? "" : qPrintable(added.error().text() + added.error().detail));
    const auto read = services().context.workspace.all<Person>();
    QVERIFY(read);
    QCOMPARE(read->size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        QCOMPARE(toRecord(read->at(i)), toRecord(written.at(i)));
        QVERIFY(!read->at(i).email.isNull());
    }
    // Kept as records they are apart from each other too.
    const auto records = services().context.workspace.select({ EntityKind::Person, {}, {}, -1 });
    QVERIFY(records);
    for (qsizetype i = 0; i < written.size(); ++i)
        QCOMPARE(records->at(i).values, toRecord(written.at(i)).values);
}

void tst_workspace::aFailedCommandLeavesNothing()
{
    const QStringList before = test::dump(services().context.workspace);
    const auto failed = services().commands().run(
        QStringLiteral("candidate.add"), CandidateId(), [&](Transaction &transaction) -> Status {
            Candidate candidate;
            candidate.id = CandidateId(randomUuid());
            candidate.createdAt = m_clock.nowUtc();
            if (auto added = transaction.add(candidate, candidateScope(candidate.id)); !added)
                return added;
            return Error{ Error::Code::Invalid, QStringLiteral("no") };
        });
    QVERIFY(!failed);
    QCOMPARE(test::dump(services().context.workspace), before);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), before);
}

void tst_workspace::savingTheSameWritesNoEntry()
{
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Ada"), &id));
    const auto before = services().context.workspace.journal().batches(10);
    QVERIFY2(before, before ? "" : qPrintable(before.error().detail));
    QVERIFY(rename(id, QStringLiteral("Ada")));
    const auto after = services().context.workspace.journal().batches(10);
    QVERIFY(after);
    QCOMPARE(after->size(), before->size());
}

void tst_workspace::theJournalAloneGivesTheSameTables()
{
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Ada"), &id));
    QVERIFY(rename(id, QStringLiteral("Ada L.")));
    QVERIFY(services().history.undo());
    QVERIFY(services().history.undo());
    QVERIFY(services().history.redo());
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_workspace::undoAndRedoRestoreExactly()
{
    QList<QStringList> states{ test::dump(services().context.workspace) };
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Ada"), &id));
    states.append(test::dump(services().context.workspace));
    for (int i = 0; i < 5; ++i) {
        QVERIFY(rename(id, QStringLiteral("Ada %1").arg(i)));
        states.append(test::dump(services().context.workspace));
    }
    for (int round = 0; round < 3; ++round) {
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            const auto undone = services().history.undo();
            QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
            QCOMPARE(test::dump(services().context.workspace), states.at(i));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            const auto redone = services().history.redo();
            QVERIFY2(redone, redone ? "" : qPrintable(redone.error().text()));
            QCOMPARE(test::dump(services().context.workspace), states.at(i));
        }
    }
    const auto nothing = services().history.redo();
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().key, QStringLiteral("redo.nothing"));
}

void tst_workspace::undoRefusesWhatWasChangedSince()
{
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Ada"), &id));
    QVERIFY(rename(id, QStringLiteral("Grace")));
    QVERIFY(m_workspace->file().database().write(QStringLiteral("UPDATE candidate SET name = 'Else'")));
    const auto undone = services().history.undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().key, QStringLiteral("undo.changed"));
}

void tst_workspace::undoSurvivesReopening()
{
    CandidateId id;
    QVERIFY(addCandidate(QStringLiteral("Ada"), &id));
    QVERIFY(rename(id, QStringLiteral("Grace")));
    m_workspace.reset();
    auto opened = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    QVERIFY(services().history.undo());
    const auto candidate = services().context.workspace.get(id);
    QVERIFY(candidate);
    QCOMPARE(candidate->name, QStringLiteral("Ada"));
}

void tst_workspace::aSecondProgramFindsItLocked()
{
    const auto second = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().key, QStringLiteral("open.locked"));
}

QTEST_GUILESS_MAIN(tst_workspace)
#include "tst_workspace.moc"
