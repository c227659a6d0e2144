// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/interviewfixture.h"

using namespace shortlist;

namespace {

bool sameAsJournal(Workspace &workspace) { return test::dump(workspace) == test::dumpOfJournal(workspace.journal()); }

} // namespace

/// Pools of interviewers in a real workspace. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_poolservice : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everyCommandIsUndoneAndDoneAgain();
    void whatIsWrongIsNamed();
    void progressIsWhatWasHeld();
    void onlyTheQualifiedAreBooked();
    void traineesSitInOnlyBesideTheQualified();
    void timesAreFoundForThePoolOnly();
    void whoIsAskedForOutsideThePoolIsSaid();
    void aRenamedStageKeepsItsPool();
    void aRenamedStageTakesThePoolOfItsNewName();
    void everybodyIsListedAsTrained();

private:
    PoolService &pools() { return services().pools; }
    Workspace &workspace() { return services().context.workspace; }
    /// One step that is undone exactly, and done again.
    template <typename Work>
    bool isOneStep(Work work)
    {
        const QStringList before = test::dump(workspace());
        const auto worked = work();
        if (!worked) {
            qWarning("%s", qPrintable(worked.error().text()));
            return false;
        }
        const QStringList after = test::dump(workspace());
        return after != before && sameAsJournal(workspace()) && services().history.undo().ok()
            && test::dump(workspace()) == before && services().history.redo().ok() && test::dump(workspace()) == after;
    }
    PoolStanding standing(const PersonId &id)
    {
        const auto view = pools().view(kKind);
        for (const PoolMember &member : view ? view->members : QList<PoolMember>{}) {
            if (member.person.id == id)
                return member.standing;
        }
        return {};
    }
    BookingRequest technical(const QList<BookingParticipant> &people, const QString &when) const
    {
        BookingRequest request = m_world->request(m_world->technical, m_world->senior, when);
        request.participants = people;
        return request;
    }
    /// Booked, and held a day later.
    InterviewId hold(const QList<BookingParticipant> &people, const QString &when)
    {
        BookingRequest request = technical(people, when);
        request.reason = QStringLiteral("Another sitting");
        const InterviewId id = book(request);
        const QDateTime now = m_clock.nowUtc();
        m_clock.set(entry(id).interview.endAt().addSecs(60));
        const auto held = interviews().markHeld(id);
        m_clock.set(now);
        return held ? id : InterviewId();
    }

    const QString kKind = QStringLiteral("Technical interview");
};

void tst_poolservice::everyCommandIsUndoneAndDoneAgain()
{
    QVERIFY(isOneStep([&] { return pools().create(kKind, 2, 1); }));
    QVERIFY(isOneStep([&] { return pools().change(kKind, 3, 0); }));
    QVERIFY(isOneStep([&] {
        return pools().train(kKind, { m_world->junior, m_world->boss }, TrainingLevel::Shadowing);
    }));
    QVERIFY(isOneStep([&] { return pools().train(kKind, { m_world->boss }, TrainingLevel::Qualified); }));
    QCOMPARE(standing(m_world->boss).level, TrainingLevel::Qualified);
    QVERIFY(isOneStep([&] { return pools().train(kKind, { m_world->boss }, TrainingLevel::None); }));
    QCOMPARE(pools().view(kKind)->members.size(), 1);
    VERIFY_OK(pools().change(kKind, 0, 1));
    QVERIFY(isOneStep([&] { return pools().promote(kKind, m_world->junior); }));
    QCOMPARE(standing(m_world->junior).level, TrainingLevel::ReverseShadow);
    QVERIFY(isOneStep([&] { return pools().dissolve(kKind); }));
    QVERIFY(!pools().view(kKind)->pool);
    QCOMPARE(pools().view(kKind)->members.size(), 1); // what somebody is trained for stays
}

void tst_poolservice::whatIsWrongIsNamed()
{
    const auto key = [](const auto &result) { return result ? QString() : result.error().key; };
    QCOMPARE(key(pools().create(QStringLiteral("Tea"), 2, 1)), QStringLiteral("pool.kind"));
    QCOMPARE(key(pools().view(QStringLiteral("Tea"))), QStringLiteral("pool.kind"));
    QCOMPARE(key(pools().change(kKind, 2, 1)), QStringLiteral("pool.none"));
    QCOMPARE(key(pools().train(kKind, { m_world->boss }, TrainingLevel::Qualified)), QStringLiteral("pool.none"));
    QCOMPARE(key(pools().create(kKind, -1, 1)), QStringLiteral("pool.counts"));
    QCOMPARE(key(pools().create(kKind, 2, 21)), QStringLiteral("pool.counts"));
    VERIFY_OK(pools().create(kKind, 2, 1));
    QCOMPARE(key(pools().create(kKind, 2, 1)), QStringLiteral("pool.exists"));
    QCOMPARE(key(pools().train(kKind, {}, TrainingLevel::Qualified)), QStringLiteral("pool.nobody"));
    QCOMPARE(key(pools().promote(kKind, m_world->boss)), QStringLiteral("pool.level"));
    VERIFY_OK(pools().train(kKind, { m_world->boss }, TrainingLevel::Shadowing));
    QCOMPARE(key(pools().promote(kKind, m_world->boss)), QStringLiteral("pool.notReady"));
    const auto kinds = pools().list();
    VERIFY_OK(kinds);
    QCOMPARE(kinds->size(), 4); // the questionnaire is no interview
    QCOMPARE(kinds->last().kind, kKind);
    QVERIFY(kinds->last().pool && !kinds->first().pool);
}

void tst_poolservice::progressIsWhatWasHeld()
{
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().train(kKind, { m_world->senior }, TrainingLevel::Qualified));
    VERIFY_OK(pools().train(kKind, { m_world->junior }, TrainingLevel::Shadowing));
    const QList<BookingParticipant> pair{ { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } };
    const InterviewId first = hold(pair, QStringLiteral("2030-01-10 10:00"));
    QVERIFY(!first.isNull());
    QCOMPARE(standing(m_world->junior).done.shadowed, 1);
    QCOMPARE(standing(m_world->senior).done, TrainingProgress()); // who leads does not train
    BookingRequest second = technical(pair, QStringLiteral("2030-01-11 10:00"));
    second.reason = QStringLiteral("Another sitting");
    QVERIFY(!book(second).isNull());
    QCOMPARE(standing(m_world->junior).done.shadowed, 1); // booked is not held
    QVERIFY(!isReady(standing(m_world->junior)));
    QVERIFY(!hold(pair, QStringLiteral("2030-01-15 10:00")).isNull());
    QVERIFY(isReady(standing(m_world->junior)));
    VERIFY_OK(services().history.undo()); // of “held”
    QCOMPARE(standing(m_world->junior).done.shadowed, 1);
    VERIFY_OK(services().history.redo());
    VERIFY_OK(pools().promote(kKind, m_world->junior));
    QVERIFY(!hold({ { m_world->senior }, { m_world->junior, ParticipantRole::ReverseShadow } },
        QStringLiteral("2030-01-16 10:00"))
                 .isNull());
    QCOMPARE(standing(m_world->junior).done, (TrainingProgress{ 2, 1 }));
    VERIFY_OK(pools().promote(kKind, m_world->junior));
    QCOMPARE(standing(m_world->junior).level, TrainingLevel::Qualified);
}

void tst_poolservice::onlyTheQualifiedAreBooked()
{
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().train(kKind, { m_world->senior }, TrainingLevel::Qualified));
    VERIFY_OK(pools().train(kKind, { m_world->boss }, TrainingLevel::ReverseShadow));
    const QString when = QStringLiteral("2030-01-10 10:00");
    for (const PersonId &person : { m_world->boss, m_world->kolkata }) {
        BookingRequest request = technical({ { person } }, when);
        request.reason = QStringLiteral("I want it"); // no reason climbs it
        const auto booked = interviews().book(request);
        QVERIFY(!booked);
        QCOMPARE(booked.error().code, Error::Code::Refused);
        QVERIFY2(booked.error().sentence.contains(
                     person == m_world->boss ? QStringLiteral("in training") : QStringLiteral("not in the pool")),
            qPrintable(booked.error().sentence));
    }
    QVERIFY(!book(technical({ { m_world->senior } }, when)).isNull());
    VERIFY_OK(services().history.undo());
    VERIFY_OK(pools().dissolve(kKind));
    BookingRequest request = technical({ { m_world->boss } }, when);
    QCOMPARE(interviews().book(request).error().code, Error::Code::NeedsReason); // as before there were pools
    request.reason = QStringLiteral("Nobody else");
    QVERIFY(!book(request).isNull());
}

void tst_poolservice::traineesSitInOnlyBesideTheQualified()
{
    // Booked before there was a pool: its interviewer is not qualified in it.
    const InterviewId old =
        book(m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00")));
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().train(kKind, { m_world->junior, m_world->senior }, TrainingLevel::Shadowing));
    ChangeOfPeople change{ old, entry(old).interview.version,
        { { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } }, QStringLiteral("Please") };
    const auto refused = interviews().changePeople(change);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("never alone")), qPrintable(refused.error().sentence));
    VERIFY_OK(pools().train(kKind, { m_world->senior }, TrainingLevel::Qualified));
    VERIFY_OK(interviews().changePeople(change));
    QCOMPARE(entry(old).people.size(), 2);
}

void tst_poolservice::timesAreFoundForThePoolOnly()
{
    SlotRequest request;
    request.applicationId = m_world->adaApplication;
    request.stageId = m_world->technical;
    VERIFY_OK(pools().create(kKind, 2, 1));
    auto found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QVERIFY2(found->nobody.contains(QStringLiteral("qualified yet")), qPrintable(found->nobody));
    QVERIFY(found->answer.proposals.isEmpty());
    VERIFY_OK(pools().train(kKind, { m_world->senior }, TrainingLevel::Qualified));
    VERIFY_OK(pools().train(kKind, { m_world->boss, m_world->junior }, TrainingLevel::Shadowing));
    found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QCOMPARE(found->nobody, QString());
    QCOMPARE(found->answer.proposals.size(), 5);
    QCOMPARE(found->people.size(), 1);
    QCOMPARE(found->people.first().id, m_world->senior);
    const QStringList reasons = found->answer.proposals.first().reasons;
    QVERIFY2(reasons.contains(QStringLiteral("Qualified in the pool: Sena Holt")), qPrintable(reasons.join(u'|')));
    // With a shadow beside: the shadow takes no seat, but their time counts.
    request.people = { { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } };
    found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QCOMPARE(found->alongside.size(), 1);
    QVERIFY(!found->answer.proposals.isEmpty());
}

void tst_poolservice::whoIsAskedForOutsideThePoolIsSaid()
{
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().train(kKind, { m_world->junior }, TrainingLevel::Shadowing));
    SlotRequest request;
    request.applicationId = m_world->adaApplication;
    request.stageId = m_world->technical;
    request.people = { { m_world->junior } };
    auto found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QVERIFY2(found->nobody.contains(QStringLiteral("Juna Park is in training")), qPrintable(found->nobody));
    QVERIFY(found->answer.proposals.isEmpty());
    request.people = { { m_world->junior, ParticipantRole::Shadow } };
    found = services().slotSearch.find(request);
    VERIFY_OK(found);
    QVERIFY(!found->nobody.isEmpty()); // a shadow alone
}

void tst_poolservice::everybodyIsListedAsTrained()
{
    Person second;
    second.name = QStringLiteral("Tara Voss");
    second.title = QStringLiteral("Staff Backend Engineer");
    second.languages = QStringLiteral("Ruby");
    second.grade = 8;
    second.zone = QStringLiteral("Europe/Berlin");
    const PersonId tara = m_world->hire(second);
    VERIFY_OK(pools().create(kKind, 3, 1));
    VERIFY_OK(pools().train(kKind, { m_world->senior, tara }, TrainingLevel::Qualified));
    VERIFY_OK(pools().train(kKind, { m_world->junior }, TrainingLevel::Shadowing));
    QVERIFY(
        !hold({ { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } }, QStringLiteral("2030-01-10 10:00"))
             .isNull());
    const auto people = interviews().eligible(m_world->technical, m_world->benApplication, m_clock.nowUtc().addDays(2));
    VERIFY_OK(people);
    // Who did least this week is first of the qualified.
    QCOMPARE(people->at(0).person.id, tara);
    QCOMPARE(people->at(1).person.id, m_world->senior);
    QCOMPARE(people->at(1).loadThisWeek, 1);
    QCOMPARE(people->at(2).person.id, m_world->junior);
    QCOMPARE(people->at(2).role, ParticipantRole::Shadow);
    QVERIFY2(people->at(2).reasons.first().contains(QStringLiteral("1 of 3 shadowed")),
        qPrintable(people->at(2).reasons.first()));
    QVERIFY(people->at(3).refused());
}

namespace {

/// A new version of the plan in which a stage is called otherwise; the stage there.
Stage renamedInNewVersion(Services &services, const HiringPlanId &plan, const QString &from, const QString &to)
{
    const auto version = services.jobs.newPlanVersion(plan);
    const auto stages = version ? services.jobs.stages(*version) : Result<QList<Stage>>(QList<Stage>());
    for (Stage stage : *stages) {
        if (stage.name != from)
            continue;
        stage.name = to;
        const bool done = services.jobs.editStage(stage) && services.jobs.publishPlan(*version);
        return done ? *services.context.workspace.get(stage.id) : Stage();
    }
    return {};
}

} // namespace

// The pool belongs to the stage, whatever it is called from now on.
void tst_poolservice::aRenamedStageKeepsItsPool()
{
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().train(kKind, { m_world->senior }, TrainingLevel::Qualified));
    VERIFY_OK(pools().train(kKind, { m_world->junior }, TrainingLevel::Shadowing));
    const QList<BookingParticipant> pair{ { m_world->senior }, { m_world->junior, ParticipantRole::Shadow } };
    QVERIFY(!hold(pair, QStringLiteral("2030-01-10 10:00")).isNull());
    const Stage renamed =
        renamedInNewVersion(services(), m_world->plan.id, kKind, QStringLiteral("Code and design interview"));
    QCOMPARE(renamed.name, QStringLiteral("Code and design interview"));
    VERIFY_OK(services().pipeline.moveToPlan({ m_world->benApplication }, renamed.planId));
    const auto people = interviews().eligible(renamed.id, m_world->benApplication, m_clock.nowUtc().addDays(2));
    VERIFY_OK(people);
    QCOMPARE(people->at(0).person.id, m_world->senior);
    QVERIFY(people->at(0).standing && people->at(0).standing->level == TrainingLevel::Qualified);
    QCOMPARE(people->at(1).person.id, m_world->junior);
    QCOMPARE(people->at(1).standing->done.shadowed, 1);
    QVERIFY(people->at(2).refused());
    // What was held before it was renamed counts, and there is one pool, not two.
    QCOMPARE(standing(m_world->junior).done.shadowed, 1);
    const auto views = pools().list();
    VERIFY_OK(views);
    QVERIFY(
        std::none_of(views->begin(), views->end(), [&](const PoolView &view) { return view.kind == renamed.name; }));
    // Renamed again it is still the same one; by its old name it needs no note of that.
    Stage back = renamedInNewVersion(services(), renamed.planId, renamed.name, QStringLiteral("Code interview"));
    QCOMPARE(back.kindName(), kKind);
    back = renamedInNewVersion(services(), back.planId, back.name, kKind);
    QCOMPARE(back.interviewKind, QString());
    QVERIFY(sameAsJournal(workspace()));
}

void tst_poolservice::aRenamedStageTakesThePoolOfItsNewName()
{
    const QString other = QStringLiteral("Manager interview");
    VERIFY_OK(pools().create(kKind, 2, 1));
    VERIFY_OK(pools().create(other, 1, 1));
    const Stage renamed = renamedInNewVersion(services(), m_world->plan.id, kKind, other);
    QCOMPARE(renamed.kindName(), other);
    // Where nobody is pooled or trained there is nothing to keep.
    const Stage free =
        renamedInNewVersion(services(), renamed.planId, QStringLiteral("Screening call"), QStringLiteral("First call"));
    QCOMPARE(free.kindName(), QStringLiteral("First call"));
}

QTEST_GUILESS_MAIN(tst_poolservice)
#include "tst_poolservice.moc"
