// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/demo/demodata.h"
#include "support/effort.h"
#include "support/fakeclock.h"
#include "support/replay.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// Whichever day the sample is made on, it shows everything.
class tst_demodata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsThere_data();
    void everyStateIsThere();
    void theJournalTellsTheWholeSample();
    void aPathThatIsTakenIsRefused();

private:
    QTemporaryDir m_dir;
    int m_made = 0;
};

void tst_demodata::everyStateIsThere_data()
{
    QTest::addColumn<QString>("now");
    for (int day = 4; day <= 10; day += test::isSanitized() ? 3 : 1)
        QTest::addRow("a day of a week, %d", day)
            << QStringLiteral("2030-03-%1T09:30:00Z").arg(day, 2, 10, QLatin1Char('0'));
    QTest::newRow("late on a Friday") << QStringLiteral("2030-11-01T23:59:00Z");
    QTest::newRow("New Year's night") << QStringLiteral("2031-01-01T00:00:30Z");
}

void tst_demodata::everyStateIsThere()
{
    QFETCH(QString, now);
    const test::FakeClock clock(now);
    QElapsedTimer timer;
    timer.start();
    const auto made = demo::createDemoWorkspace(m_dir.filePath(QStringLiteral("%1.shortlist").arg(++m_made)), clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text() + made.error().detail));
    qInfo("made in %lld ms", timer.elapsed());
    Services &services = (*made)->services();
    const Workspace &workspace = services.context.workspace;

    QHash<ApplicationState, int> applications;
    const auto allApplications = workspace.all<Application>();
    QVERIFY(allApplications);
    QVERIFY(allApplications->size() >= 24);
    QSet<StageId> stages;
    for (const Application &application : *allApplications) {
        ++applications[application.state];
        QVERIFY(application.appliedAt <= clock.nowUtc());
        if (application.state == ApplicationState::Active)
            stages.insert(application.stageId);
    }
    for (const ApplicationState state : enumValues<ApplicationState>())
        QVERIFY2(applications.value(state) > 0, qPrintable(enumText(state)));
    const auto jobs = services.jobs.list();
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), 2);
    QCOMPARE(jobs->first().openings(), 2);
    QCOMPARE(jobs->first().openingsFilled, 1);
    const auto plan = services.jobs.currentPlan(jobs->first().job.id);
    QVERIFY(plan);
    const auto ofPlan = services.jobs.stages(plan->id);
    for (const Stage &stage : *ofPlan)
        QVERIFY2(stages.contains(stage.id), qPrintable(stage.name));

    QSet<AssessmentState> assessments;
    for (const Application &application : *allApplications) {
        const auto ofOne = services.assessments.of(application.id);
        QVERIFY(ofOne);
        for (const AssessmentView &view : *ofOne)
            assessments.insert(view.state);
    }
    for (const AssessmentState state : { AssessmentState::ToSend, AssessmentState::Waiting, AssessmentState::ToGrade,
             AssessmentState::Graded, AssessmentState::Expired })
        QVERIFY2(assessments.contains(state), qPrintable(enumText(state)));

    InterviewFilter coming;
    coming.span.start = clock.nowUtc();
    const auto interviews = services.interviews.list(coming);
    QVERIFY(interviews);
    QVERIFY2(interviews->size() >= 5, qPrintable(QString::number(interviews->size())));
    QVERIFY(interviews->last().interview.startAt > clock.nowUtc().addDays(4));
    const auto overdue = services.scorecards.overdue();
    QVERIFY(overdue);
    QVERIFY(overdue->size() >= 2);
    const auto offers = workspace.all<Offer>();
    QVERIFY(offers);
    QSet<OfferState> offerStates;
    for (const Offer &offer : *offers)
        offerStates.insert(offer.state);
    QCOMPARE(offerStates, QSet<OfferState>({ OfferState::Sent, OfferState::Accepted, OfferState::Declined }));
    const auto open = workspace.all<Debrief>({ equals(&Debrief::state, DebriefState::Open) });
    QVERIFY(open && !open->isEmpty());

    const auto acting = services.settings.actingPerson();
    QVERIFY(acting);
    QVERIFY(workspace.get(*acting)->title == QLatin1String("Recruiter"));
    const auto team = workspace.all<Person>();
    QVERIFY(team && !team->isEmpty());
    for (const Person &person : *team) {
        QVERIFY(person.email.endsWith(QLatin1String(".example")));
        QVERIFY(person.name.endsWith(QLatin1String("(demo)")));
    }
    const auto contacts = workspace.all<Contact>();
    QVERIFY(contacts && !contacts->isEmpty());
    for (const Contact &contact : *contacts)
        QVERIFY2(contact.text.endsWith(QLatin1String(".example")), qPrintable(contact.text));
}

void tst_demodata::theJournalTellsTheWholeSample()
{
    const test::FakeClock clock;
    const auto made = demo::createDemoWorkspace(m_dir.filePath(QStringLiteral("journal.shortlist")), clock);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text() + made.error().detail));
    const Workspace &workspace = (*made)->services().context.workspace;
    QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
    const auto last = workspace.journal().batches(1);
    QVERIFY(last && last->first().at <= clock.nowUtc());
    QVERIFY((*made)->checkIntegrity());
}

void tst_demodata::aPathThatIsTakenIsRefused()
{
    const test::FakeClock clock;
    const QString path = m_dir.filePath(QStringLiteral("taken.shortlist"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto made = demo::createDemoWorkspace(path, clock);
    QVERIFY(!made);
    QCOMPARE(made.error().key, QStringLiteral("create.exists"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(tst_demodata)
#include "tst_demodata.moc"
