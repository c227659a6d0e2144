// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop.h"
#include "support/replay.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

class tst_debriefmeeting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPlanStartsWithThoseWhoJudgeAndTheDeciderLast();
    void whatCannotBePlannedIsRefused();
    void theOrderIsOfTheSamePeople();
    void aPlannedDebriefIsOpenedAndNotASecondOne();
    void aWaiverIsJournalledWithItsReasonAndNamesWhoIsMissing();
    void onlyAPlannedDebriefIsTakenAway();
    void theListAndTheDayShowIt();
    void everyStepIsUndone();

private:
    Services &services() { return m_workspace->services(); }
    DebriefService &debriefs() { return services().debriefs; }
    void sit(const PersonId &person) { services().session().person = person; }
    void submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels);
    DebriefPlan planFor(const QDateTime &at);
    std::optional<Debrief> debrief();

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    test::Loop m_loop;
    std::unique_ptr<LocalWorkspace> m_workspace;
};

void tst_debriefmeeting::init()
{
    m_workspace.reset();
    m_loop = {};
    m_dir = std::make_unique<QTemporaryDir>();
    auto created = LocalWorkspace::create(m_dir->filePath(QStringLiteral("team.shortlist")), m_clock);
    QVERIFY(created);
    m_workspace = std::move(*created);
    QVERIFY(test::writeLoop(services(), m_clock, m_loop));
    sit(m_loop.recruiter);
}

// After every test: what the tables hold is what the journal says.
void tst_debriefmeeting::cleanup()
{
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), test::dump(services().context.workspace));
}

void tst_debriefmeeting::submit(const PersonId &author, const ScorecardId &card, const QList<int> &levels)
{
    sit(author);
    QVERIFY(test::fillCard(services(), m_loop, card, levels));
    QVERIFY(services().scorecards.submit(card));
    sit(m_loop.recruiter);
}

DebriefPlan tst_debriefmeeting::planFor(const QDateTime &at)
{
    DebriefPlan plan;
    plan.plannedAt = at;
    plan.zone = QStringLiteral("Europe/Berlin");
    plan.minutes = 45;
    plan.attendees = { m_loop.ana, m_loop.ben, m_loop.recruiter };
    plan.deciderId = m_loop.recruiter;
    return plan;
}

std::optional<Debrief> tst_debriefmeeting::debrief()
{
    const auto view = debriefs().view(m_loop.application);
    return view ? view->debrief : std::nullopt;
}

void tst_debriefmeeting::aPlanStartsWithThoseWhoJudgeAndTheDeciderLast()
{
    OpeningText text;
    text.hiringManagerId = m_loop.recruiter;
    const auto openings = services().jobs.addOpenings(m_loop.job, 1, text);
    QVERIFY(openings);
    auto application = *services().context.workspace.get(m_loop.application);
    application.openingId = openings->first();
    QVERIFY(services().commands().run(
        QStringLiteral("application.add"), application.id, [&](Transaction &t) { return t.save(application); }));
    for (const auto &[id, grade] :
        { std::pair(m_loop.ana, 8), std::pair(m_loop.ben, 6), std::pair(m_loop.recruiter, 5) }) {
        auto person = *services().context.workspace.get(id);
        person.grade = grade;
        QVERIFY(services().commands().run(
            QStringLiteral("person.edit"), id, [&](Transaction &t) { return t.save(person); }));
    }
    const auto suggestion = debriefs().suggestion(m_loop.application);
    QVERIFY2(suggestion, suggestion ? "" : qPrintable(suggestion.error().text()));
    QCOMPARE(suggestion->plan.attendees, (QList<PersonId>{ m_loop.ben, m_loop.ana, m_loop.recruiter }));
    QCOMPARE(suggestion->plan.deciderId, m_loop.recruiter);
    QCOMPARE(suggestion->plan.minutes, 30);
    for (const Person &other : suggestion->others)
        QVERIFY(!suggestion->plan.attendees.contains(other.id));
}

void tst_debriefmeeting::whatCannotBePlannedIsRefused()
{
    const QDateTime at = m_clock.nowUtc().addDays(1);
    DebriefPlan plan = planFor(at);
    plan.attendees.clear();
    QCOMPARE(debriefs().plan(m_loop.application, plan).error().key, QStringLiteral("debrief.nobody"));
    plan = planFor(at);
    plan.minutes = 4;
    QCOMPARE(debriefs().plan(m_loop.application, plan).error().key, QStringLiteral("debrief.minutes"));
    plan = planFor(at);
    plan.zone = QStringLiteral("Mars/Olympus");
    QCOMPARE(debriefs().plan(m_loop.application, plan).error().code, Error::Code::NotFound);
    QVERIFY(!debrief());
}

void tst_debriefmeeting::theOrderIsOfTheSamePeople()
{
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(1))));
    const DebriefId id = debrief()->id;
    QVERIFY(debriefs().setOrder(id, { m_loop.recruiter, m_loop.ben, m_loop.ana }));
    QCOMPARE(debriefs().view(m_loop.application)->attendees.first().id, m_loop.recruiter);
    QCOMPARE(debriefs().setOrder(id, { m_loop.recruiter, m_loop.ben }).error().key, QStringLiteral("debrief.order"));
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("The flat is gone tomorrow")));
    QVERIFY(debriefs().close(id));
    QCOMPARE(debriefs().setOrder(id, { m_loop.ana, m_loop.ben, m_loop.recruiter }).error().key,
        QStringLiteral("debrief.closed"));
}

void tst_debriefmeeting::aPlannedDebriefIsOpenedAndNotASecondOne()
{
    const QDateTime at = m_clock.nowUtc().addDays(1);
    QVERIFY(debriefs().plan(m_loop.application, planFor(at)));
    const DebriefId planned = debrief()->id;
    QCOMPARE(debrief()->state, DebriefState::Planned);
    // Planned again is the same one at another time.
    QVERIFY(debriefs().plan(m_loop.application, planFor(at.addSecs(3600))));
    QCOMPARE(debrief()->id, planned);
    QCOMPARE(debrief()->plannedAt, at.addSecs(3600));
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    QVERIFY(debriefs().open(m_loop.application));
    QCOMPARE(debrief()->id, planned);
    QCOMPARE(debrief()->state, DebriefState::Open);
    QVERIFY(debrief()->breakGlassReason.isEmpty());
    QVERIFY(debriefs().open(m_loop.application)); // open already: nothing happens
    QVERIFY(debriefs().close(planned, QStringLiteral(" Both for hiring. ")));
    QCOMPARE(debrief()->outcome, QStringLiteral("Both for hiring."));
    QCOMPARE(debrief()->closedAt, m_clock.nowUtc());
    // After it was closed there can be another one; that one counts.
    QVERIFY(debriefs().open(m_loop.application));
    QVERIFY(debrief()->id != planned);
    QCOMPARE(debrief()->attendees.size(), 2); // those who judged
}

void tst_debriefmeeting::aWaiverIsJournalledWithItsReasonAndNamesWhoIsMissing()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    const auto early = debriefs().open(m_loop.application);
    QVERIFY(!early);
    QCOMPARE(early.error().key, QStringLiteral("debrief.cardsMissing"));
    const QString ben = services().context.workspace.get(m_loop.ben)->name;
    QVERIFY2(early.error().sentence.contains(ben), qPrintable(early.error().sentence));
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("Ben is ill")));
    QCOMPARE(debrief()->openedById, m_loop.recruiter);
    QCOMPARE(debrief()->breakGlassReason, QStringLiteral("Ben is ill"));
    const auto batches = services().context.workspace.journal().batches(10);
    QVERIFY(batches);
    const bool told = std::any_of(batches->begin(), batches->end(), [](const Batch &batch) {
        return batch.command == QLatin1String("debrief.open") && batch.reason == QLatin1String("Ben is ill");
    });
    QVERIFY(told);
}

void tst_debriefmeeting::onlyAPlannedDebriefIsTakenAway()
{
    QVERIFY(debriefs().plan(m_loop.application, planFor({})));
    QVERIFY(debriefs().cancel(debrief()->id));
    QVERIFY(!debrief());
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("In a hurry")));
    QCOMPARE(debriefs().cancel(debrief()->id).error().key, QStringLiteral("debrief.begun"));
}

void tst_debriefmeeting::theListAndTheDayShowIt()
{
    const QDateTime at = m_clock.nowUtc().addSecs(3600);
    QVERIFY(debriefs().plan(m_loop.application, planFor(at)));
    const auto rows = debriefs().list();
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->first().debriefState, QStringLiteral("planned"));
    QCOMPARE(rows->first().plannedAt, at);
    QCOMPARE(rows->first().zone, QStringLiteral("Europe/Berlin"));
    const auto due = [this](const PersonId &person, const QDateTime &dayEnd) {
        QStringList names;
        const auto sections = services().today.sections({ m_clock.nowUtc(), dayEnd, person, QTimeZone::utc() });
        if (!sections)
            return sections.error().text();
        for (const TodaySection &section : *sections) {
            for (const TodayItem &item : section.items) {
                if (item.kind == TodayKind::DebriefDue)
                    names.append(item.personName);
            }
        }
        return names.join(u';');
    };
    const QString all = due({}, at.addSecs(60));
    QCOMPARE(all.split(QStringLiteral(", ")).size(), 3);
    QCOMPARE(due(m_loop.ana, at.addSecs(60)), all); // she takes part
    QCOMPARE(due(PersonId(randomUuid()), at.addSecs(60)), QString());
    QCOMPARE(due({}, at.addSecs(-60)), QString()); // not today
    QVERIFY(debriefs().open(m_loop.application, QStringLiteral("In a hurry")));
    QCOMPARE(due({}, at.addSecs(60)), QString());
    QCOMPARE(debriefs().list()->first().debriefState, QStringLiteral("open"));
}

void tst_debriefmeeting::everyStepIsUndone()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    QVERIFY(debriefs().view(m_loop.application));
    QList<QStringList> states{ test::dump(services().context.workspace) };
    const QList<std::function<Status()>> steps{
        [&] { return debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(1))); },
        [&] {
            return debriefs().setOrder(debrief()->id, { m_loop.ben, m_loop.ana, m_loop.recruiter });
        },
        [&] { return debriefs().cancel(debrief()->id); },
        [&] { return debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(2))); },
        [&] { return debriefs().open(m_loop.application); },
        [&] { return debriefs().saveNotes(debrief()->id, QStringLiteral("All agree.")); },
        [&] { return debriefs().close(debrief()->id, QStringLiteral("Hire")); },
    };
    for (const auto &step : steps) {
        const auto ran = step();
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().text()));
        states.append(test::dump(services().context.workspace));
        QVERIFY(states.last() != states.at(states.size() - 2));
        QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), states.last());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto undone = services().history.undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text()));
        QCOMPARE(test::dump(services().context.workspace), states.at(i));
    }
}

QTEST_GUILESS_MAIN(tst_debriefmeeting)
#include "tst_debriefmeeting.moc"
