// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hiringfixture.h"
#include "support/replay.h"

using namespace shortlist;
using shortlist::test::dump;
using shortlist::test::dumpOfJournal;
using shortlist::test::HiringFixture;
using Duplicates = ImportOptions::Duplicates;

class tst_candidateimport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HiringFixture>(); }
    void cleanup();

    void aFileIsOneStepToUndo();
    void theSameFileAgainAddsNothing_data();
    void theSameFileAgainAddsNothing();
    void addressesAreTheSameWhateverTheirCase();
    void duplicatesWithinTheFileAreListed();
    void duplicatesBringWhatIsNewWhenAsked();
    void everybodyAppliesForTheChosenJob();
    void rowsNameTheirJobAndStage();
    void unknownJobsAndStagesAreRemarked();
    void aPlanThatIsNotPublishedTakesNobody();
    void rowsThatCannotBeTakenAreReportedWithRowAndColumn();
    void stoppingLeavesNothing();
    void aPreviewCountsTheSameAndChangesNothing();
    void whatIsExportedIsImportedEqual();
    void privateNotesAreNotExported();
    void aPrivateNoteNeedsAnAuthor();
    void aThousandRowsAreTakenWithProgress();

private:
    Result<ImportReport> import(
        const QList<ImportedCandidate> &rows, Duplicates duplicates = Duplicates::Skip, bool withJob = false);
    int people() { return int(m->reader().all<Candidate>()->size()); }
    Services &services() { return m->services(); }

    std::unique_ptr<HiringFixture> m;
};

namespace {

ImportedCandidate person(int row, const QString &name, const QStringList &emails = {})
{
    ImportedCandidate candidate;
    candidate.row = row;
    candidate.name = name;
    candidate.emails = emails;
    return candidate;
}

QList<ImportedCandidate> threePeople()
{
    ImportedCandidate ada = person(2, QStringLiteral("Ada Lovell"), { QStringLiteral("ada@example.org") });
    ada.headline = QStringLiteral("Engineer");
    ada.company = QStringLiteral("Engines, Inc.");
    ada.phones = QStringList{ QStringLiteral("+44 20 7000 0000") };
    ada.tags = QStringList{ QStringLiteral("Go"), QStringLiteral("remote") };
    ada.note = QStringLiteral("Met at a meetup.\nTwo lines.");
    ImportedCandidate bea = person(3, QStringLiteral("Bea Müller"));
    bea.phones = QStringList{ QStringLiteral("+49 30 1234567") };
    bea.links = QStringList{ QStringLiteral("https://example.org/bea") };
    ImportedCandidate carl = person(4, QStringLiteral("Carl"));
    carl.headline = QStringLiteral("Designer");
    carl.place = QStringLiteral("Oslo");
    return { ada, bea, carl };
}

} // namespace

void tst_candidateimport::cleanup()
{
    QCOMPARE(dumpOfJournal(m->reader().journal()), dump(m->reader()));
    m.reset();
}

Result<ImportReport> tst_candidateimport::import(
    const QList<ImportedCandidate> &rows, Duplicates duplicates, bool withJob)
{
    ImportOptions options;
    options.duplicates = duplicates;
    if (withJob)
        options.jobId = m->job;
    auto report = services().candidates.importRows(rows, options);
    if (!report)
        QTest::qFail(qPrintable(report.error().text() + report.error().detail), __FILE__, __LINE__);
    return report;
}

void tst_candidateimport::aFileIsOneStepToUndo()
{
    const QStringList before = dump(m->reader());
    const auto report = import(threePeople());
    QCOMPARE(report->added, 3);
    QCOMPARE(people(), 3);
    const QStringList after = dump(m->reader());
    QCOMPARE(services().history.next()->undo->command, QStringLiteral("candidate.import"));
    QVERIFY(services().history.undo());
    QCOMPARE(dump(m->reader()), before);
    QVERIFY(services().history.redo());
    QCOMPARE(dump(m->reader()), after);
}

void tst_candidateimport::theSameFileAgainAddsNothing_data()
{
    QTest::addColumn<bool>("update");
    QTest::newRow("skipping") << false;
    QTest::newRow("updating") << true;
}

void tst_candidateimport::theSameFileAgainAddsNothing()
{
    QFETCH(bool, update);
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    QVERIFY(import(threePeople(), Duplicates::Skip, true));
    const QStringList before = dump(m->reader());
    const auto batches = m->reader().journal().batches(100);
    m->clock.advance(3600);
    const auto report = import(threePeople(), update ? Duplicates::Update : Duplicates::Skip, true);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->unchanged, 3);
    QCOMPARE(report->duplicates.size(), 3);
    QCOMPARE(dump(m->reader()), before);
    QCOMPARE(m->reader().journal().batches(100)->size(), batches->size());
}

void tst_candidateimport::addressesAreTheSameWhateverTheirCase()
{
    QVERIFY(import({ person(2, QStringLiteral("Ada"), { QStringLiteral("Ada@example.org") }) }));
    const auto report = import({ person(5, QStringLiteral("A. Lovell"), { QStringLiteral("aDA@EXAMPLE.org") }) });
    QCOMPARE(report->added, 0);
    QCOMPARE(report->duplicates.size(), 1);
    QCOMPARE(report->duplicates.first().row, 5);
    QCOMPARE(report->duplicates.first().existingName, QStringLiteral("Ada"));
    QCOMPARE(report->duplicates.first().email, QStringLiteral("ada@example.org"));
    // The same name alone is no reason: there are many of that name.
    QCOMPARE(import({ person(2, QStringLiteral("Ada"), { QStringLiteral("other@example.org") }) })->added, 1);
}

void tst_candidateimport::duplicatesWithinTheFileAreListed()
{
    const auto report = import({ person(2, QStringLiteral("Ada"), { QStringLiteral("a@example.org") }),
        person(3, QStringLiteral("Bob")),
        person(4, QStringLiteral("Ada again"), { QStringLiteral("b@example.org"), QStringLiteral("A@example.org") }) });
    QCOMPARE(report->added, 2);
    QCOMPARE(report->duplicates.size(), 1);
    QCOMPARE(report->duplicates.first().row, 4);
    QCOMPARE(report->duplicates.first().firstRow, 2);
}

void tst_candidateimport::duplicatesBringWhatIsNewWhenAsked()
{
    QVERIFY(import(threePeople()));
    const QStringList before = dump(m->reader());
    ImportedCandidate ada = person(2, QStringLiteral("Ada Lovell"), { QStringLiteral("ada@example.org") });
    ada.place = QStringLiteral("London");
    ada.emails.append(QStringLiteral("ada@work.example.org"));
    ada.tags = QStringList{ QStringLiteral("GO"), QStringLiteral("senior") };
    const auto report = import({ ada }, Duplicates::Update);
    QCOMPARE(report->updated, 1);
    const auto owners = services().context.queries.candidates.emailOwners({ QStringLiteral("ada@example.org") });
    const auto draft = services().candidates.draft(owners->value(QStringLiteral("ada@example.org")));
    QCOMPARE(draft->candidate.place, QStringLiteral("London"));
    QCOMPARE(draft->candidate.headline, QStringLiteral("Engineer"));
    QCOMPARE(draft->contacts.size(), 3);
    QCOMPARE(draft->tags, QStringList({ QStringLiteral("Go"), QStringLiteral("remote"), QStringLiteral("senior") }));
    QVERIFY(services().history.undo());
    QCOMPARE(dump(m->reader()), before);
}

void tst_candidateimport::everybodyAppliesForTheChosenJob()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    ImportOptions options;
    options.jobId = m->job;
    options.stageId = m->stages.last();
    const auto report = services().candidates.importRows(threePeople(), options);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->applications, 3);
    const auto applications = m->reader().all<Application>();
    for (const Application &application : *applications)
        QCOMPARE(application.stageId, m->stages.last());
    options.stageId = StageId(randomUuid());
    QCOMPARE(services().candidates.importRows(threePeople(), options).error().key, QStringLiteral("apply.stage"));
}

void tst_candidateimport::rowsNameTheirJobAndStage()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    ImportedCandidate ada = person(2, QStringLiteral("Ada"));
    ada.jobTitle = QStringLiteral("backend  engineer");
    ada.stageName = QStringLiteral("technical");
    ada.appliedAt = QDateTime::fromString(QStringLiteral("2029-12-24T12:00:00Z"), Qt::ISODate);
    const auto report = import({ ada, person(3, QStringLiteral("Bob")) });
    QCOMPARE(report->applications, 1);
    const Application application = m->reader().all<Application>()->first();
    QCOMPARE(application.stageId, m->stages.last());
    QCOMPARE(application.appliedAt, ada.appliedAt);
}

void tst_candidateimport::unknownJobsAndStagesAreRemarked()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    ImportedCandidate ada = person(2, QStringLiteral("Ada"));
    ada.jobTitle = QStringLiteral("Astronaut");
    ImportedCandidate bob = person(3, QStringLiteral("Bob"));
    bob.jobTitle = QStringLiteral("Backend Engineer");
    bob.stageName = QStringLiteral("Moonwalk");
    const auto report = import({ ada, bob });
    QCOMPARE(report->added, 2);
    QCOMPARE(report->applications, 1);
    QCOMPARE(report->remarks.size(), 2);
    QCOMPARE(report->remarks.at(0).row, 2);
    QVERIFY(report->remarks.at(1).sentence.contains(QStringLiteral("Moonwalk")));
}

void tst_candidateimport::aPlanThatIsNotPublishedTakesNobody()
{
    m->addJob(QStringLiteral("Cook"), { QStringLiteral("Talk") }, PlanState::Draft);
    ImportedCandidate ada = person(2, QStringLiteral("Ada"));
    ada.jobTitle = QStringLiteral("Cook");
    const auto report = import({ ada });
    QVERIFY(report);
    QCOMPARE(report->added, 1); // the person is known, without an application
    QCOMPARE(m->reader().all<Application>()->size(), 0);
    QCOMPARE(report->remarks.size(), 1);
    QVERIFY2(report->remarks.first().sentence.contains(QStringLiteral("not published")),
        qPrintable(report->remarks.first().sentence));
}

void tst_candidateimport::rowsThatCannotBeTakenAreReportedWithRowAndColumn()
{
    ImportedCandidate phone = person(4, QStringLiteral("Carl"));
    phone.phones = QStringList{ QStringLiteral("4.9E+11") };
    const auto report =
        import({ person(2, QString()), person(3, QStringLiteral("Bob"), { QStringLiteral("bob at example") }), phone });
    QCOMPARE(report->added, 1);
    QCOMPARE(report->problems.size(), 2);
    QCOMPARE(report->problems.at(0).row, 2);
    QCOMPARE(report->problems.at(0).column, QStringLiteral("Name"));
    QCOMPARE(report->problems.at(1).column, QStringLiteral("E-mail"));
    QCOMPARE(report->remarks.size(), 1);
    QCOMPARE(report->remarks.first().row, 4);
}

void tst_candidateimport::stoppingLeavesNothing()
{
    QList<ImportedCandidate> rows;
    for (int i = 0; i < 500; ++i)
        rows.append(person(i + 2, QStringLiteral("P%1").arg(i), { QStringLiteral("p%1@example.org").arg(i) }));
    const QStringList before = dump(m->reader());
    int calls = 0;
    const auto report = services().candidates.importRows(
        rows, {}, [&calls](int done, int total) { return ++calls < 3 && done < total; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QCOMPARE(dump(m->reader()), before);
    QCOMPARE(*services().context.queries.candidates.count({}), 0);
    QVERIFY(services().candidates.importRows(rows, {}));
    QCOMPARE(people(), 500);
}

void tst_candidateimport::aPreviewCountsTheSameAndChangesNothing()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    QVERIFY(import({ threePeople().first() }));
    const QStringList before = dump(m->reader());
    QList<ImportedCandidate> rows = threePeople();
    rows.first().place = QStringLiteral("London");
    rows.append(person(9, QString()));
    ImportOptions options;
    options.duplicates = Duplicates::Update;
    options.jobId = m->job;
    const auto preview = services().candidates.previewRows(rows, options);
    QVERIFY(preview);
    QCOMPARE(dump(m->reader()), before);
    const auto report = services().candidates.importRows(rows, options);
    QCOMPARE(preview->added, 2);
    QCOMPARE(report->added, preview->added);
    QCOMPARE(report->updated, preview->updated);
    QCOMPARE(report->unchanged, preview->unchanged);
    QCOMPARE(report->applications, preview->applications);
    QCOMPARE(report->problems.size(), preview->problems.size());
}

void tst_candidateimport::whatIsExportedIsImportedEqual()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    QList<ImportedCandidate> rows = threePeople();
    rows[0].zone = QStringLiteral("Europe/London");
    rows[0].source = QStringLiteral("Referral");
    rows[0].credit = QStringLiteral("Bea");
    rows[0].jobTitle = QStringLiteral("Backend Engineer");
    rows[0].stageName = QStringLiteral("Technical");
    rows[0].appliedAt = m->clock.nowUtc();
    rows[0].noteVisibility = Visibility::Everyone;
    QVERIFY(import(rows));
    const auto ids = services().context.queries.candidates.ids(*services().context.queries.candidates.rows({}));
    const auto exported = services().candidates.exportRows(*ids, {});
    QVERIFY(exported);
    QCOMPARE(*exported, rows);

    HiringFixture other;
    other.addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    QVERIFY(other.services().candidates.importRows(*exported, {}));
    const auto &queries = other.services().context.queries.candidates;
    const auto again = other.services().candidates.exportRows(*queries.ids(*queries.rows({})), {});
    QCOMPARE(*again, *exported);
}

void tst_candidateimport::privateNotesAreNotExported()
{
    services().session().person = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("Ada");
    const auto ada = services().candidates.add(draft);
    QVERIFY(services().candidates.addNote(*ada, QStringLiteral("open"), Visibility::Everyone));
    m->clock.advance(5);
    QVERIFY(services().candidates.addNote(*ada, QStringLiteral("secret"), Visibility::Private));
    const auto exported = services().candidates.exportRows({ *ada }, services().session().person);
    QCOMPARE(exported->first().note, QStringLiteral("open"));
}

void tst_candidateimport::aPrivateNoteNeedsAnAuthor()
{
    ImportedCandidate ada = person(7, QStringLiteral("Ada"));
    ada.note = QStringLiteral("wants 90");
    ada.noteVisibility = Visibility::Private;
    services().session().person = {};
    const auto preview = services().candidates.previewRows({ ada }, {});
    QVERIFY(!preview);
    QCOMPARE(preview.error().key, QStringLiteral("import.nobody"));
    QVERIFY(preview.error().sentence.contains(u'7'));
    const QStringList before = test::dump(m->reader());
    const auto refused = services().candidates.importRows({ ada }, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("import.nobody"));
    QCOMPARE(test::dump(m->reader()), before);
    services().session().person = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    QVERIFY(import({ ada })->remarks.isEmpty());
    QCOMPARE(m->reader().all<Note>()->first().authorId, services().session().person);
}

void tst_candidateimport::aThousandRowsAreTakenWithProgress()
{
    QList<ImportedCandidate> rows;
    for (int i = 0; i < 1000; ++i)
        rows.append(person(i + 2, QStringLiteral("P%1").arg(i), { QStringLiteral("p%1@example.org").arg(i) }));
    QList<int> seen;
    const auto report = services().candidates.importRows(rows, {}, [&seen](int done, int total) {
        seen.append(done);
        return total == 1000;
    });
    QVERIFY(report);
    QCOMPARE(report->added, 1000);
    QVERIFY(seen.size() > 5);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QCOMPARE(seen.last(), 1000);
    QVERIFY(services().history.undo());
    QCOMPARE(people(), 0);
}

QTEST_GUILESS_MAIN(tst_candidateimport)
#include "tst_candidateimport.moc"
