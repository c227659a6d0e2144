// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/availability.h"
#include "domain/candidates/candidaterules.h"
#include "domain/core/scopes.h"
#include "support/hiringfixture.h"
#include "support/replay.h"

using namespace shortlist;
using shortlist::test::dump;
using shortlist::test::dumpOfJournal;
using shortlist::test::HiringFixture;

class tst_candidateservice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<HiringFixture>(); }
    void cleanup();

    void addingKeepsPersonContactsAndTags();
    void addingWithAJobAppliesAtItsFirstStage();
    void anAddressSomebodyHasIsAskedAbout();
    void whatIsUnsoundIsRefusedWithASentence();
    void savingWritesOnlyWhatChanged();
    void aTagGoesOnManyInOneStep();
    void applyingTwiceIsRefusedAndManyAreApplied();
    void aRetiredJobTakesNobody();
    void privateNotesAreSeenByTheirAuthorOnly();
    void teamNotesAreForTheHiringTeam();
    void aNoteMadePrivateLeavesTheTeamsScope();
    void onlyTheAuthorChangesANote();
    void filesAreKeptOnceAndGivenBack();
    void filesThatAreTooLargeOrEmptyAreRefused();
    void theTimelineTellsWhatHappenedInWords();
    void theTimelineNeverTellsRatings();
    void whenSomebodyCanComeIsOneListHoweverItIsSaid();
    void everyCommandIsUndoneExactly();

private:
    CandidateId add(const QString &name, const QString &email = {}, const QStringList &tags = {});
    CandidateView detail(const CandidateId &id, const PersonId &viewer = {});
    Services &services() { return m->services(); }

    std::unique_ptr<HiringFixture> m;
};

void tst_candidateservice::cleanup()
{
    // Whatever a test did, the journal alone gives the same tables.
    QCOMPARE(dumpOfJournal(m->reader().journal()), dump(m->reader()));
    m.reset();
}

CandidateId tst_candidateservice::add(const QString &name, const QString &email, const QStringList &tags)
{
    CandidateDraft draft;
    draft.candidate.name = name;
    if (!email.isEmpty())
        draft.contacts.append(Contact{ {}, {}, ContactKind::Email, {}, email, 0 });
    draft.tags = tags;
    const auto added = services().candidates.add(draft);
    if (!added) {
        QTest::qFail(qPrintable(added.error().text()), __FILE__, __LINE__);
        return {};
    }
    return *added;
}

CandidateView tst_candidateservice::detail(const CandidateId &id, const PersonId &viewer)
{
    const auto view = services().candidates.detail(id, viewer);
    if (!view)
        QTest::qFail(qPrintable(view.error().text() + view.error().detail), __FILE__, __LINE__);
    return view ? *view : CandidateView();
}

void tst_candidateservice::addingKeepsPersonContactsAndTags()
{
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("  Łucja   Ångström ");
    draft.candidate.headline = QStringLiteral("Backend Engineer");
    draft.candidate.zone = QStringLiteral("Europe/Warsaw");
    draft.contacts = { Contact{
                           {}, {}, ContactKind::Email, QStringLiteral("home"), QStringLiteral("l@Example.org"), 0 },
        Contact{ {}, {}, ContactKind::Email, QStringLiteral("work"), QStringLiteral("lucja@example.com"), 0 },
        Contact{ {}, {}, ContactKind::Phone, {}, QStringLiteral("+48 601 000 000"), 0 },
        Contact{ {}, {}, ContactKind::Link, {}, QStringLiteral("https://example.org/lucja"), 0 },
        Contact{ {}, {}, ContactKind::Phone, {}, QStringLiteral("  "), 0 } };
    draft.tags = { QStringLiteral("Go"), QStringLiteral("GO"), QStringLiteral("remote") };
    const auto id = services().candidates.add(draft);
    QVERIFY2(id, id ? "" : qPrintable(id.error().text()));
    const CandidateView view = detail(*id);
    QCOMPARE(view.candidate.name, QStringLiteral("Łucja Ångström"));
    QCOMPARE(view.candidate.createdAt, m->clock.nowUtc());
    QCOMPARE(view.contacts.size(), 4);
    QCOMPARE(view.contacts.at(0).text, QStringLiteral("l@example.org"));
    QCOMPARE(view.contacts.at(3).position, 3);
    QCOMPARE(view.tags, QStringList({ QStringLiteral("Go"), QStringLiteral("remote") }));
    QCOMPARE(id->uuid().version(), QUuid::Random);
}

void tst_candidateservice::addingWithAJobAppliesAtItsFirstStage()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Assessment"), QStringLiteral("Screening") });
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("Ada");
    const auto id = services().candidates.add(draft, ApplyTo{ m->job, {} });
    QVERIFY(id);
    const CandidateView view = detail(*id);
    QCOMPARE(view.applications.size(), 1);
    QCOMPARE(view.applications.first().stageName, QStringLiteral("Assessment"));
    QCOMPARE(view.applications.first().stageNumber, 1);
    QCOMPARE(view.applications.first().stageCount, 2);
    QVERIFY(services().history.undo());
    QCOMPARE(m->reader().all<Application>()->size(), 0);
    QCOMPARE(m->reader().all<Candidate>()->size(), 0);
}

void tst_candidateservice::anAddressSomebodyHasIsAskedAbout()
{
    add(QStringLiteral("Ada"), QStringLiteral("Ada@Example.org"));
    CandidateDraft draft;
    draft.candidate.name = QStringLiteral("Also Ada");
    draft.contacts.append(Contact{ {}, {}, ContactKind::Email, {}, QStringLiteral("ADA@example.org"), 0 });
    const auto refused = services().candidates.add(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("candidate.sameEmail"));
    QVERIFY(refused.error().sentence.contains(QStringLiteral("Ada")));
    draft.sameEmailIsFine = true;
    QVERIFY(services().candidates.add(draft));
}

void tst_candidateservice::whatIsUnsoundIsRefusedWithASentence()
{
    CandidateDraft draft;
    QCOMPARE(services().candidates.add(draft).error().key, QStringLiteral("candidate.name"));
    draft.candidate.name = QStringLiteral("Ada");
    draft.candidate.zone = QStringLiteral("Nowhere/Here");
    QCOMPARE(services().candidates.add(draft).error().key, QStringLiteral("candidate.zone"));
    draft.candidate.zone.clear();
    draft.contacts.append(Contact{ {}, {}, ContactKind::Email, {}, QStringLiteral("ada"), 0 });
    QVERIFY(!services().candidates.add(draft));
    QCOMPARE(m->reader().all<Candidate>()->size(), 0);
}

void tst_candidateservice::savingWritesOnlyWhatChanged()
{
    const CandidateId id = add(QStringLiteral("Ada"), QStringLiteral("ada@example.org"), { QStringLiteral("Go") });
    auto draft = services().candidates.draft(id);
    QVERIFY(draft);
    const QStringList before = dump(m->reader());
    QVERIFY(services().candidates.save(*draft));
    QCOMPARE(dump(m->reader()), before);
    QCOMPARE(services().history.next()->undo->command, QStringLiteral("candidate.add"));

    draft->candidate.place = QStringLiteral("Lisbon");
    draft->contacts.prepend(Contact{ {}, {}, ContactKind::Phone, {}, QStringLiteral("+351 21 000"), 0 });
    draft->tags = { QStringLiteral("Rust") };
    QVERIFY(services().candidates.save(*draft));
    const CandidateView view = detail(id);
    QCOMPARE(view.contacts.size(), 2);
    QCOMPARE(view.contacts.first().kind, ContactKind::Phone);
    QCOMPARE(view.tags, QStringList({ QStringLiteral("Rust") }));
    QVERIFY(services().history.undo());
    QCOMPARE(dump(m->reader()), before);
}

void tst_candidateservice::aTagGoesOnManyInOneStep()
{
    const QList<CandidateId> all{ add(QStringLiteral("A")), add(QStringLiteral("B"), {}, { QStringLiteral("go") }),
        add(QStringLiteral("C")) };
    const QStringList before = dump(m->reader());
    QVERIFY(services().candidates.addTag(all, QStringLiteral("Go")));
    QCOMPARE(m->reader().all<Tag>()->size(), 3);
    QVERIFY(services().history.undo());
    QCOMPARE(dump(m->reader()), before);
    QVERIFY(services().history.redo());
    QVERIFY(services().candidates.removeTag(all, QStringLiteral("GO")));
    QCOMPARE(m->reader().all<Tag>()->size(), 0);
}

void tst_candidateservice::applyingTwiceIsRefusedAndManyAreApplied()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    const CandidateId ada = add(QStringLiteral("Ada"));
    const CandidateId bob = add(QStringLiteral("Bob"));
    QCOMPARE(*services().candidates.apply({ ada }, { m->job, m->stages.last() }), 1);
    QCOMPARE(services().candidates.apply({ ada }, { m->job, {} }).error().key, QStringLiteral("apply.already"));
    QCOMPARE(*services().candidates.apply({ ada, bob }, { m->job, {} }), 1);
    QCOMPARE(m->reader().all<Application>()->size(), 2);
    QCOMPARE(
        services().candidates.apply({ add(QStringLiteral("Cleo")) }, { m->job, StageId(randomUuid()) }).error().key,
        QStringLiteral("apply.stage"));
}

void tst_candidateservice::aRetiredJobTakesNobody()
{
    m->addJob(QStringLiteral("Old job"), { QStringLiteral("Screening") });
    const CandidateId ada = add(QStringLiteral("Ada"));
    auto job = m->reader().get(m->job);
    job->state = JobState::Retired;
    QVERIFY(services().commands().run(
        QStringLiteral("job.edit"), m->job, [&](Transaction &transaction) { return transaction.save(*job); }));
    QCOMPARE(services().candidates.apply({ ada }, { m->job, {} }).error().key, QStringLiteral("apply.retired"));
    m->addJob(QStringLiteral("Empty job"), {});
    QCOMPARE(services().candidates.apply({ ada }, { m->job, {} }).error().key, QStringLiteral("apply.noPlan"));
}

void tst_candidateservice::privateNotesAreSeenByTheirAuthorOnly()
{
    const PersonId rita = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    const PersonId otto = m->addPerson(QStringLiteral("Otto"), QStringLiteral("Recruiter"));
    const CandidateId ada = add(QStringLiteral("Ada"));
    services().session().person = rita;
    const auto note = services().candidates.addNote(ada, QStringLiteral("wants 90"), Visibility::Private);
    QVERIFY(note);
    const auto stored = m->reader().find(EntityKind::Note, note->uuid());
    QVERIFY(stored && *stored);
    QCOMPARE((**stored).scope, candidatePrivateScope(ada));

    QCOMPARE(detail(ada, rita).notes.size(), 1);
    QVERIFY(detail(ada, rita).notes.first().mine);
    const QList<PersonId> others{ otto, PersonId() };
    for (const PersonId &viewer : others) {
        const CandidateView view = detail(ada, viewer);
        QVERIFY(view.notes.isEmpty());
        for (const TimelineLine &line : view.timeline) {
            QVERIFY2(line.topic != TimelineLine::Topic::Note, qPrintable(line.words));
            QVERIFY(!line.details.join(QLatin1Char(' ')).contains(QStringLiteral("wants 90")));
        }
    }
}

void tst_candidateservice::teamNotesAreForTheHiringTeam()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    const PersonId hana = m->addPerson(QStringLiteral("Hana"), QStringLiteral("Engineering Manager"));
    const PersonId nick = m->addPerson(QStringLiteral("Nick"), QStringLiteral("Accountant"));
    const CandidateId ada = add(QStringLiteral("Ada"));
    QVERIFY(services().candidates.addNote(ada, QStringLiteral("for the team"), Visibility::HiringTeam));
    QVERIFY(services().candidates.addNote(ada, QStringLiteral("for all"), Visibility::Everyone));
    // Before anybody is named for the job, everybody is the team.
    QCOMPARE(detail(ada, nick).notes.size(), 2);

    QVERIFY(services().candidates.apply({ ada }, { m->job, {} }));
    QVERIFY(services().commands().run(QStringLiteral("opening.add"), m->job, [&](Transaction &transaction) {
        Opening opening;
        opening.id = OpeningId(timedUuid(m->clock.nowUtc()));
        opening.jobId = m->job;
        opening.hiringManagerId = hana;
        return transaction.add(opening, m->reader().teamScope());
    }));
    QCOMPARE(detail(ada, hana).notes.size(), 2);
    QCOMPARE(detail(ada, nick).notes.size(), 1);
    QVERIFY(!detail(ada, nick).onHiringTeam);
    QCOMPARE(detail(ada, m->addPerson(QStringLiteral("Rita"), QStringLiteral("Technical Recruiter"))).notes.size(), 2);
}

void tst_candidateservice::aNoteMadePrivateLeavesTheTeamsScope()
{
    const CandidateId ada = add(QStringLiteral("Ada"));
    services().session().person = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    const auto note = services().candidates.addNote(ada, QStringLiteral("first"), Visibility::HiringTeam);
    QVERIFY(note);
    const QStringList before = dump(m->reader());
    QVERIFY(services().candidates.editNote(*note, QStringLiteral("secret"), Visibility::Private));
    const auto entries = m->reader().journal().entriesOfScope(candidateScope(ada), 100);
    QVERIFY(entries);
    for (const JournalEntry &entry : *entries) {
        for (const Value &value : entry.fields + QList<Value>{ entry.value })
            QVERIFY(Codec<QString>::decode(value) != QStringLiteral("secret"));
    }
    QVERIFY(detail(ada, PersonId()).notes.isEmpty());
    QVERIFY(services().history.undo());
    QCOMPARE(dump(m->reader()), before);
}

void tst_candidateservice::onlyTheAuthorChangesANote()
{
    const CandidateId ada = add(QStringLiteral("Ada"));
    const PersonId rita = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    services().session().person = rita;
    const auto note = services().candidates.addNote(ada, QStringLiteral("mine"), Visibility::Everyone);
    services().session().person = m->addPerson(QStringLiteral("Otto"), QStringLiteral("Recruiter"));
    QCOMPARE(services().candidates.editNote(*note, QStringLiteral("x"), Visibility::Everyone).error().key,
        QStringLiteral("note.notMine"));
    QCOMPARE(services().candidates.removeNote(*note).error().key, QStringLiteral("note.notMine"));
    QCOMPARE(services().candidates.addNote(ada, QStringLiteral(" \n "), Visibility::Everyone).error().key,
        QStringLiteral("note.empty"));
    services().session().person = rita;
    QVERIFY(services().candidates.removeNote(*note));
    QVERIFY(!m->reader().get(*note));
}

void tst_candidateservice::filesAreKeptOnceAndGivenBack()
{
    const CandidateId ada = add(QStringLiteral("Ada"));
    const QByteArray bytes("%PDF-1.7 \0 binary", 17);
    const auto first = services().candidates.addFile(ada, FileKind::Resume, QStringLiteral("/home/ada/CV.pdf"), bytes);
    const auto second =
        services().candidates.addFile(ada, FileKind::CoverLetter, QStringLiteral("same bytes.pdf"), bytes);
    QVERIFY(first && second);
    const auto content = services().candidates.fileContent(*first);
    QVERIFY(content);
    QCOMPARE(content->name, QStringLiteral("CV.pdf"));
    QCOMPARE(content->bytes, bytes);
    const CandidateView view = detail(ada);
    QCOMPARE(view.files.size(), 2);
    QCOMPARE(view.files.first().mediaType, QStringLiteral("application/pdf"));
    QCOMPARE(view.files.first().size, qint64(17));
    QCOMPARE(view.files.first().sha256, view.files.last().sha256);
    int kept = 0;
    QVERIFY(m->workspace->file().database().read(
        QStringLiteral("SELECT count(*) FROM file_content"), {}, [&kept](const store::Row &row) {
            kept = int(row.integer(0));
            return false;
        }));
    QCOMPARE(kept, 1);
    QVERIFY(services().candidates.setFileKind(*first, FileKind::Other));
    QVERIFY(services().candidates.removeFile(*first));
    QVERIFY(!services().candidates.fileContent(*first));
    QVERIFY(services().history.undo());
    QVERIFY(services().candidates.fileContent(*first));
}

void tst_candidateservice::filesThatAreTooLargeOrEmptyAreRefused()
{
    const CandidateId ada = add(QStringLiteral("Ada"));
    const auto large = services().candidates.addFile(
        ada, FileKind::Resume, QStringLiteral("cv.pdf"), QByteArray(kMaxCandidateFileBytes + 1, 'x'));
    QCOMPARE(large.error().key, QStringLiteral("file.large"));
    QCOMPARE(services().candidates.addFile(ada, FileKind::Resume, QStringLiteral("cv.pdf"), {}).error().key,
        QStringLiteral("file.empty"));
}

void tst_candidateservice::theTimelineTellsWhatHappenedInWords()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening"), QStringLiteral("Technical") });
    services().session().person = m->addPerson(QStringLiteral("Rita"), QStringLiteral("Recruiter"));
    const PersonId rita = services().session().person;
    const CandidateId ada = add(QStringLiteral("Ada"), QStringLiteral("ada@example.org"));
    m->clock.advance(60);
    QVERIFY(services().candidates.apply({ ada }, { m->job, {} }));
    m->clock.advance(60);
    auto application = m->reader().all<Application>()->first();
    application.stageId = m->stages.last();
    QVERIFY(services().commands().run(QStringLiteral("application.move"), application.id,
        [&](Transaction &transaction) { return transaction.save(application); }));
    auto draft = services().candidates.draft(ada);
    draft->candidate.place = QStringLiteral("Oslo");
    QVERIFY(services().candidates.save(*draft));
    QVERIFY(services().candidates.addNote(ada, QStringLiteral("Nice to talk to"), Visibility::Everyone));
    QVERIFY(services().history.undo());

    const QList<TimelineLine> lines = detail(ada, rita).timeline;
    QStringList words;
    for (const TimelineLine &line : lines)
        words.append(line.words);
    QCOMPARE(
        words, QStringList({ QStringLiteral("Undone: Wrote a note"), QStringLiteral("Wrote a note for everyone"),
                   QStringLiteral("Set the place to “Oslo”"), QStringLiteral("Moved from “Screening” to “Technical”"),
                   QStringLiteral("Applied for “Backend Engineer”, at “Screening”"), QStringLiteral("Added") }));
    QCOMPARE(lines.last().details, QStringList({ QStringLiteral("Added ada@example.org") }));
    QCOMPARE(lines.last().who, QStringLiteral("Rita"));
    QVERIFY(lines.first().undone);
    QCOMPARE(lines.first().details, QStringList({ QStringLiteral("Took a note away") }));
    // What was taken back is not read out.
    QVERIFY(lines.at(1).details.isEmpty());
    QCOMPARE(detail(ada, rita).timelineGoesOn, false);
    const auto shorter = services().candidates.detail(ada, rita, 2);
    QVERIFY(shorter && shorter->timelineGoesOn);
}

void tst_candidateservice::theTimelineNeverTellsRatings()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    const PersonId ines = m->addPerson(QStringLiteral("Ines"), QStringLiteral("Backend Engineer"));
    const CandidateId ada = add(QStringLiteral("Ada"));
    QVERIFY(services().candidates.apply({ ada }, { m->job, {} }));
    Scorecard card;
    card.id = ScorecardId(randomUuid());
    card.applicationId = m->reader().all<Application>()->first().id;
    card.stageId = m->stages.first();
    card.authorId = ines;
    QVERIFY(services().commands().run(QStringLiteral("scorecard.begin"), card.id,
        [&](Transaction &transaction) { return transaction.add(card, scorecardScope(card.id)); }));
    card.state = ScorecardState::Submitted;
    card.overall = Recommendation::StrongNo;
    card.takeaways = QStringLiteral("LEAK");
    card.submittedAt = m->clock.nowUtc();
    QVERIFY(services().commands().run(
        QStringLiteral("scorecard.submit"), card.id, [&](Transaction &transaction) { return transaction.save(card); }));
    const CandidateView view = detail(ada, ines);
    QCOMPARE(view.scorecards.size(), 1);
    QCOMPARE(view.scorecards.first().state, ScorecardState::Submitted);
    QCOMPARE(view.timeline.first().words, QStringLiteral("Submitted the scorecard of “Screening”"));
    for (const TimelineLine &line : view.timeline) {
        const QString all = line.words + line.details.join(QLatin1Char(' '));
        QVERIFY(!all.contains(QStringLiteral("LEAK")));
        QVERIFY(!all.contains(QStringLiteral("no"), Qt::CaseInsensitive));
    }
}

void tst_candidateservice::whenSomebodyCanComeIsOneListHoweverItIsSaid()
{
    const auto ada = add(QStringLiteral("Ada"));
    auto &candidates = services().candidates;
    const auto stored = [&] { return *candidates.times(ada); };
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(stored().isEmpty());
    QVERIFY(candidates.typeTimes(ada, QStringLiteral("5 Mar 2032 9:00-12:00"), berlin));
    const QDateTime eight(QDate(2032, 3, 5), QTime(8, 0), Qt::UTC);
    QCOMPARE(stored(), (QList<TimeSpan>{ { eight, eight.addSecs(3 * 3600) } }));
    // A stroke that touches makes it longer, one in its midst makes two of it; each is one step back.
    QVERIFY(candidates.paintTimes(ada, { { eight.addSecs(3 * 3600), eight.addSecs(4 * 3600 + 30) } }, true));
    QCOMPARE(stored(), (QList<TimeSpan>{ { eight, eight.addSecs(4 * 3600) } })); // in whole minutes
    QVERIFY(candidates.paintTimes(ada, { { eight.addSecs(3600), eight.addSecs(2 * 3600) } }, false));
    QCOMPARE(stored().size(), 2);
    QCOMPARE(detail(ada).windows, stored());
    QCOMPARE(detail(ada).timeline.constFirst().words, QStringLiteral("Said when they can come"));
    QCOMPARE(detail(ada).timeline.constFirst().details, QStringList());
    QVERIFY(services().history.undo());
    QCOMPARE(stored().size(), 1);
    QVERIFY(services().history.undo());
    QCOMPARE(stored().constFirst().minutes(), 180);
    // What is not understood changes nothing; neither does the same again.
    QVERIFY(!candidates.typeTimes(ada, QStringLiteral("whenever"), berlin));
    QVERIFY(candidates.setTimes(ada, stored()));
    QList<TimeSpan> many;
    for (int day = 0; day <= 200; ++day)
        many += TimeSpan{ eight.addDays(day), eight.addDays(day).addSecs(3600) };
    QCOMPARE(candidates.setTimes(ada, many).error().key, QStringLiteral("availability.many"));
    many.removeLast();
    QVERIFY(candidates.setTimes(ada, many));
    const auto again = availabilityFromText(availabilityText(stored(), berlin), eight, QTimeZone::utc());
    QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
    QCOMPARE(*again, many);
    QVERIFY(candidates.typeTimes(ada, QString(), berlin));
    QVERIFY(stored().isEmpty());
    QVERIFY(services().history.undo());
    QCOMPARE(stored().size(), 200);
    QVERIFY(!candidates.paintTimes(CandidateId(QUuid::createUuid()), many, true));
    // What is over makes room for what is painted.
    m->clock.set(eight.addDays(20).addSecs(1800));
    const TimeSpan later{ eight.addDays(300), eight.addDays(300).addSecs(3600) };
    QVERIFY(candidates.paintTimes(ada, { later }, true));
    QCOMPARE(stored().size(), 181);
    QCOMPARE(stored().constFirst().start, eight.addDays(20));
    QCOMPARE(stored().constLast(), later);
}

void tst_candidateservice::everyCommandIsUndoneExactly()
{
    m->addJob(QStringLiteral("Backend Engineer"), { QStringLiteral("Screening") });
    QList<QStringList> states{ dump(m->reader()) };
    const auto remember = [&] {
        QCOMPARE(dumpOfJournal(m->reader().journal()), dump(m->reader()));
        states.append(dump(m->reader()));
    };
    const CandidateId ada = add(QStringLiteral("Ada"), QStringLiteral("ada@example.org"));
    remember();
    QVERIFY(services().candidates.addTag({ ada }, QStringLiteral("Go")));
    remember();
    QVERIFY(services().candidates.apply({ ada }, { m->job, {} }));
    remember();
    const auto note = services().candidates.addNote(ada, QStringLiteral("one"), Visibility::Everyone);
    remember();
    QVERIFY(services().candidates.editNote(*note, QStringLiteral("two"), Visibility::Private));
    remember();
    const auto file =
        services().candidates.addFile(ada, FileKind::Resume, QStringLiteral("cv.pdf"), QByteArrayLiteral("bytes"));
    remember();
    QVERIFY(services().candidates.removeFile(*file));
    remember();
    QVERIFY(services().candidates.removeTag({ ada }, QStringLiteral("go")));
    remember();
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = services().history.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
        QCOMPARE(dump(m->reader()), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(services().history.redo());
        QCOMPARE(dump(m->reader()), states.at(i));
    }
}

QTEST_GUILESS_MAIN(tst_candidateservice)
#include "tst_candidateservice.moc"
