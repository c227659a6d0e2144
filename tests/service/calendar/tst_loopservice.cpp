// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

#include <QElapsedTimer>

using namespace shortlist;

/// All interviews of an application planned and booked at once. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_loopservice : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        QVERIFY(m_world->giveNotice());
    }
    void cleanup() { close(); }

    void everyPlanCanBeBooked();
    void oneLeftCostsWhatTheFinderSays();
    void bookedAtOnceAndUndoneAtOnce();
    void allOrNone();
    void whatIsBookedIsPlannedAround();
    void nothingLeftIsSaid();
    void theCandidatesTimesAndSpacingAreKept();
    void whatStandsInTheWayIsSaid();
    void whoCannotBeAskedIsSaid();
    void endedApplicationsAreNotPlanned();

private:
    FoundPlans plan(const LoopRequest &request)
    {
        const auto found = services().slotSearch.planLoop(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : FoundPlans{};
    }
    LoopRequest ofAda() const
    {
        LoopRequest request;
        request.applicationId = m_world->adaApplication;
        return request;
    }
    QList<BookingRequest> bookings(const FoundPlans &found, qsizetype which)
    {
        const auto requests =
            bookingsOf(found, found.answer.plans.at(which), m_world->adaApplication, QStringLiteral("Europe/Berlin"));
        return requests ? *requests : QList<BookingRequest>{};
    }
    QList<InterviewEntry> booked()
    {
        InterviewFilter filter;
        filter.application = m_world->adaApplication;
        const auto found = interviews().list(filter);
        return found ? *found : QList<InterviewEntry>{};
    }
    Result<int> batches()
    {
        const auto all = services().context.workspace.journal().batches(1000);
        if (!all)
            return all.error();
        return int(all->size());
    }
};

void tst_loopservice::everyPlanCanBeBooked()
{
    QElapsedTimer timer;
    timer.start();
    const FoundPlans found = plan(ofAda());
    qInfo("four interviews planned in %lld ms", timer.elapsed());
    QCOMPARE(found.interviews.size(), 4); // the questionnaire is none
    QCOMPARE(found.interviews.constFirst().stage.id, m_world->screening);
    QCOMPARE(found.interviews.at(1).noticeHours, 72);
    QCOMPARE(found.answer.plans.size(), 3);
    QVERIFY(found.answer.proven);
    for (qsizetype which = 0; which < 3; ++which) {
        VERIFY_OK(interviews().bookAll(bookings(found, which), {})); // no reason needed: nothing speaks against it
        QCOMPARE(booked().size(), 4);
        VERIFY_OK(services().history.undo());
        QCOMPARE(booked().size(), 0);
    }
}

void tst_loopservice::oneLeftCostsWhatTheFinderSays()
{
    auto application = services().context.workspace.get(m_world->adaApplication);
    VERIFY_OK(application);
    application->stageId = m_world->panel; // the last one
    QVERIFY(m_world->change(*application));
    VERIFY_OK(services().settings.setMinutes(interviewBuffer(), 60));
    VERIFY_OK(services().settings.setSpacing(SlotQuery::Spacing::Spread));
    const FoundPlans found = plan(ofAda());
    QCOMPARE(found.interviews.size(), 1);
    SlotRequest single;
    single.applicationId = m_world->adaApplication;
    single.stageId = m_world->panel;
    single.days = 28;
    const auto times = services().slotSearch.find(single);
    VERIFY_OK(times);
    QVERIFY(!found.answer.plans.isEmpty() && !times->answer.proposals.isEmpty());
    const SlotProposal &planned = found.answer.plans.constFirst().interviews.constFirst();
    const SlotProposal &one = times->answer.proposals.constFirst();
    QCOMPARE(planned.startAt, one.startAt);
    QCOMPARE(planned.cost.total(), one.cost.total());
    QCOMPARE(planned.cost.timeOfDay, one.cost.timeOfDay);
    QCOMPARE(planned.cost.buffer, one.cost.buffer);
    QCOMPARE(planned.reasons, one.reasons);
}

void tst_loopservice::bookedAtOnceAndUndoneAtOnce()
{
    const FoundPlans found = plan(ofAda());
    const QStringList before = test::dump(services().context.workspace);
    const auto batchesBefore = batches();
    const auto ids = interviews().bookAll(bookings(found, 0), {});
    VERIFY_OK(ids);
    QCOMPARE(ids->size(), 4);
    const QStringList after = test::dump(services().context.workspace);
    QCOMPARE(*batches(), *batchesBefore + 1);
    QCOMPARE(test::dumpOfJournal(services().context.workspace.journal()), after);
    const QList<InterviewEntry> entries = booked();
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const SlotProposal &planned = found.answer.plans.constFirst().interviews.at(index);
        QCOMPARE(entries.at(index).interview.startAt, planned.startAt);
        QCOMPARE(entries.at(index).people.size(), planned.people.size());
        QCOMPARE(cards(entries.at(index).interview.id).size(), planned.people.size());
    }
    VERIFY_OK(services().history.undo());
    QCOMPARE(test::dump(services().context.workspace), before);
    VERIFY_OK(services().history.redo());
    QCOMPARE(test::dump(services().context.workspace), after);
}

void tst_loopservice::allOrNone()
{
    const FoundPlans found = plan(ofAda());
    const QList<BookingRequest> requests = bookings(found, 0);
    // Somebody else books the manager in the meantime.
    BookingRequest other = requests.at(2);
    other.applicationId = m_world->benApplication;
    VERIFY_OK(interviews().book(other));
    const QStringList before = test::dump(services().context.workspace);
    const auto refused = interviews().bookAll(requests, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("book.overlap"));
    QVERIFY2(refused.error().sentence.startsWith(QStringLiteral("“Manager interview” of Ada Quill: ")),
        qPrintable(refused.error().sentence));
    QCOMPARE(test::dump(services().context.workspace), before);
    QCOMPARE(interviews().bookAll({}, {}).error().key, QStringLiteral("book.none"));
    // The second time the same stage is more than the plan asks for.
    const FoundPlans again = plan(ofAda());
    VERIFY_OK(interviews().bookAll(bookings(again, 0), {}));
    QVERIFY(!interviews().bookAll(bookings(again, 1), {}));
}

void tst_loopservice::whatIsBookedIsPlannedAround()
{
    const auto id = book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-15 10:00")));
    QVERIFY(!id.isNull());
    const FoundPlans found = plan(ofAda());
    QCOMPARE(found.interviews.size(), 3);
    const Interview technical = entry(id).interview;
    for (const CandidatePlan &one : found.answer.plans) {
        QVERIFY(one.interviews.at(0).startAt.addSecs(45 * 60) <= technical.startAt); // half an hour and the gap
        QVERIFY(technical.endAt().addSecs(15 * 60) <= one.interviews.at(1).startAt);
    }
}

void tst_loopservice::nothingLeftIsSaid()
{
    VERIFY_OK(interviews().bookAll(bookings(plan(ofAda()), 0), {}));
    const auto none = services().slotSearch.planLoop(ofAda());
    QVERIFY(!none);
    QCOMPARE(none.error().key, QStringLiteral("plan.nothing"));
    QVERIFY(none.error().sentence.contains(QStringLiteral("Ada Quill")));
}

void tst_loopservice::theCandidatesTimesAndSpacingAreKept()
{
    LoopRequest request = ofAda();
    request.candidateTimes = QStringLiteral("14 Jan 8-16, 15 Jan 8-16, 16 Jan 8-16, 17 Jan 8-16");
    request.spacing = SlotQuery::Spacing::Spread;
    const FoundPlans spread = plan(request);
    QCOMPARE(spread.windows.size(), 4);
    QVERIFY(!spread.answer.plans.isEmpty());
    const auto daysOf = [&](const FoundPlans &found) {
        QSet<QDate> days;
        for (const SlotProposal &interview : found.answer.plans.constFirst().interviews)
            days.insert(interview.startAt.toTimeZone(found.candidateZone).date());
        return days;
    };
    QCOMPARE(daysOf(spread).size(), 4);
    request.candidateTimes = QStringLiteral("soon");
    QVERIFY(!services().slotSearch.planLoop(request));
}

void tst_loopservice::whatStandsInTheWayIsSaid()
{
    QVERIFY(m_world->put(
        Away{ AwayId(randomUuid()), m_world->boss, QDate(2030, 1, 7), QDate(2030, 3, 12), QStringLiteral("leave") }));
    const FoundPlans found = plan(ofAda());
    QVERIFY(found.answer.plans.isEmpty());
    QCOMPARE(found.answer.stuckAt, 2);
    QVERIFY(found.answer.relaxation && !found.answer.relaxation->allowed);
    QCOMPARE(found.answer.relaxation->rules, QList<SlotRule>{ SlotRule::Away });
    QVERIFY(found.answer.relaxation->obstacles.constFirst().startsWith(QStringLiteral("Hugo Bern is away until")));
    QVERIFY(found.answer.relaxation->sentences.constFirst().startsWith(QStringLiteral("“Manager interview”: Hugo")));
    LoopRequest asked = ofAda();
    asked.relaxed = { SlotRule::Away };
    QCOMPARE(services().slotSearch.planLoop(asked).error().key, QStringLiteral("slots.relax"));
}

void tst_loopservice::whoCannotBeAskedIsSaid()
{
    Opening opening = m_world->opening;
    opening.hiringManagerId = {};
    QVERIFY(m_world->change(opening));
    const FoundPlans found = plan(ofAda());
    QVERIFY(found.answer.plans.isEmpty());
    QVERIFY2(found.nobody.contains(QStringLiteral("“Manager interview”")), qPrintable(found.nobody));
}

void tst_loopservice::endedApplicationsAreNotPlanned()
{
    auto application = services().context.workspace.get(m_world->adaApplication);
    VERIFY_OK(application);
    application->state = ApplicationState::OnHold;
    QVERIFY(m_world->change(*application));
    QCOMPARE(services().slotSearch.planLoop(ofAda()).error().key, QStringLiteral("book.notActive"));
}

QTEST_GUILESS_MAIN(tst_loopservice)
#include "tst_loopservice.moc"
