// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/debrieffixture.h"

using namespace shortlist;

class tst_debriefmeeting : public QObject, private test::DebriefFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { check(); }

    void aPlanStartsWithThoseWhoJudgeAndTheDeciderLast();
    void whatCannotBePlannedIsRefused();
    void theOrderIsOfTheSamePeople();
    void aPlannedDebriefIsOpenedAndNotASecondOne();
    void aWaiverIsJournalledWithItsReasonAndNamesWhoIsMissing();
    void onlyAPlannedDebriefIsTakenAway();
    void theListAndTheDayShowIt();
    void everyStepIsUndone();
    void anEndedApplicationTakesItsDebriefWithIt();
    void aPlannedOneOfAnEndedApplicationIsTakenAway();
    void whatCannotBeDoneIsSaidBefore();
    void whoOwesACardNeitherOpensNorDecides();

private:
    DebriefPlan planFor(const QDateTime &at);
    std::optional<Debrief> debrief();
};

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
    // Whose it was is kept: later all are in, and nobody could tell.
    QCOMPARE(debrief()->missing, QStringList{ m_loop.ben.toString() });
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    services().session().person = m_loop.recruiter;
    const auto after = debriefs().view(m_loop.application);
    QVERIFY(after && after->missing.isEmpty());
    QCOMPARE(after->missedAtOpening, QStringList{ ben });
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

namespace {

QString listedState(Services &services)
{
    const auto rows = services.debriefs.list();
    return rows && rows->size() == 1 ? rows->first().debriefState : QStringLiteral("?");
}

} // namespace

void tst_debriefmeeting::anEndedApplicationTakesItsDebriefWithIt()
{
    submitBoth();
    QVERIFY(debriefs().open(m_loop.application));
    QCOMPARE(listedState(services()), QStringLiteral("open"));
    m_clock.advance(60);
    const auto decided = debriefs().decide(request(Outcome::Decline));
    QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text()));
    QCOMPARE(listedState(services()), QStringLiteral("closed"));
    const auto stored = services().context.workspace.get(debrief()->id);
    QVERIFY(stored);
    QCOMPARE(stored->state, DebriefState::Closed);
    QCOMPARE(stored->closedAt, m_clock.nowUtc());
    // One step with the decision, back and forth.
    QVERIFY(services().history.undo());
    QCOMPARE(debrief()->state, DebriefState::Open);
    QVERIFY(services().history.redo());
    QCOMPARE(debrief()->state, DebriefState::Closed);
}

void tst_debriefmeeting::aPlannedOneOfAnEndedApplicationIsTakenAway()
{
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(1))));
    submitBoth();
    QVERIFY(debriefs().decide(request(Outcome::Decline)));
    QVERIFY(!debrief());
    QVERIFY(services().history.undo());
    QCOMPARE(debrief()->state, DebriefState::Planned);
}

void tst_debriefmeeting::whatCannotBeDoneIsSaidBefore()
{
    submitBoth();
    const auto keys = [this] {
        const auto view = debriefs().view(m_loop.application);
        QStringList found;
        for (const DebriefStep step : { DebriefStep::Plan, DebriefStep::Open, DebriefStep::Decide }) {
            const Status may = view ? view->may(step) : Status(view.error());
            found.append(may ? QString() : may.error().key);
        }
        return found;
    };
    QCOMPARE(keys(), (QStringList{ {}, {}, {} }));
    QVERIFY(debriefs().decide(request(Outcome::Hold)));
    QCOMPARE(keys(), (QStringList{ {}, {}, QStringLiteral("debrief.onHold") }));
    QVERIFY(services().history.undo());
    QVERIFY(debriefs().decide(request(Outcome::Decline)));
    const QString ended = QStringLiteral("debrief.ended");
    QCOMPARE(keys(), (QStringList{ ended, ended, ended }));
    // And the service answers as it said.
    QCOMPARE(debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(1))).error().key, ended);
    QCOMPARE(debriefs().open(m_loop.application).error().key, ended);
    QCOMPARE(debriefs().decide(request(Outcome::Hire)).error().key, ended);
}

void tst_debriefmeeting::whoOwesACardNeitherOpensNorDecides()
{
    submit(m_loop.ana, m_loop.anasCard, { 4, 3 });
    sit(m_loop.ben);
    const auto view = debriefs().view(m_loop.application);
    QVERIFY(view && view->owesCard);
    QVERIFY(view->may(DebriefStep::Plan)); // it shows nothing
    const QString owes = QStringLiteral("debrief.owesCard");
    QCOMPARE(view->may(DebriefStep::Open).error().key, owes);
    QCOMPARE(debriefs().open(m_loop.application, QStringLiteral("It is urgent")).error().key, owes);
    QCOMPARE(debriefs().decide(request(Outcome::Hire)).error().key, owes);
    QVERIFY(debriefs().plan(m_loop.application, planFor(m_clock.nowUtc().addDays(1))));
    submit(m_loop.ben, m_loop.bensCard, { 2, 0 });
    sit(m_loop.ben);
    QVERIFY(debriefs().view(m_loop.application)->may(DebriefStep::Decide));
}

QTEST_GUILESS_MAIN(tst_debriefmeeting)
#include "tst_debriefmeeting.moc"
