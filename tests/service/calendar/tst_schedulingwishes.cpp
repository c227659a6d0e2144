// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/calendar/loopselection.h"
#include "service/settings/teamhours.h"
#include "support/interviewfixture.h"

#include <algorithm>

using namespace shortlist;

/// What the team wishes of times changes which times are found. It is Monday 7 January 2030, 10:00 in Berlin.
class tst_schedulingwishes : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void numbersOutOfBoundsAreRefused();
    void nonsenseCountsAsNeverSet();
    void theGapBetweenStagesIsKept();
    void theBufferIsWeighed();
    void interviewsLieOnOneDayOrOnSeveral();
    void plansKeepGapAndSpacing();
    void manyPlannedTogetherKeepTheGap();

private:
    SettingsService &settings() { return services().settings; }
    SlotAnswer technical(const QString &times)
    {
        SlotRequest request;
        request.applicationId = m_world->adaApplication;
        request.stageId = m_world->technical;
        request.candidateTimes = times;
        const auto found = services().slotSearch.find(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? found->answer : SlotAnswer{};
    }
    FoundPlans plan(std::optional<SlotQuery::Spacing> spacing)
    {
        LoopRequest request;
        request.applicationId = m_world->benApplication;
        request.spacing = spacing;
        const auto found = services().slotSearch.planLoop(request);
        if (!found)
            qWarning("%s", qPrintable(found.error().text()));
        return found ? *found : FoundPlans{};
    }
    /// Minutes between the closest two interviews of the best plan.
    static int closest(const FoundPlans &found)
    {
        int least = 100'000;
        const QList<SlotProposal> interviews =
            found.answer.plans.isEmpty() ? QList<SlotProposal>() : found.answer.plans.first().interviews;
        for (qsizetype i = 1; i < interviews.size(); ++i)
            least = std::min(least,
                int(interviews.at(i - 1).startAt.secsTo(interviews.at(i).startAt) / 60) - interviews.at(i - 1).minutes);
        return least;
    }
    /// On how many of the candidate's days the best plan lies.
    static qsizetype daysOf(const FoundPlans &found)
    {
        QSet<QDate> days;
        for (const SlotProposal &one : found.answer.plans.value(0).interviews)
            days.insert(one.startAt.toTimeZone(found.candidateZone).date());
        return days.size();
    }
};

void tst_schedulingwishes::numbersOutOfBoundsAreRefused()
{
    QCOMPARE(*settings().schedulingWishes(), SchedulingWishes());
    for (const int minutes : { -1, 481 })
        QCOMPARE(settings().setMinutes(stageGap(), minutes).error().key, QStringLiteral("setting.minutes"));
    VERIFY_OK(settings().setMinutes(stageGap(), 480));
    VERIFY_OK(settings().setMinutes(interviewBuffer(), 0));
    VERIFY_OK(settings().setSpacing(SlotQuery::Spacing::OneDay));
    QCOMPARE(*settings().schedulingWishes(), (SchedulingWishes{ 480, 0, SlotQuery::Spacing::OneDay }));
    VERIFY_OK(services().history.undo());
    QCOMPARE(settings().schedulingWishes()->spacing, SlotQuery::Spacing::Any);
    Workspace &workspace = services().context.workspace;
    QCOMPARE(test::dumpOfJournal(workspace.journal()), test::dump(workspace));
}

void tst_schedulingwishes::nonsenseCountsAsNeverSet()
{
    VERIFY_OK(settings().setText(stageGap().setting, QStringLiteral("often")));
    VERIFY_OK(settings().setText(interviewBuffer().setting, QStringLiteral("9999")));
    VERIFY_OK(settings().setText(spacingSetting(), QStringLiteral("sideways")));
    QCOMPARE(*settings().schedulingWishes(), SchedulingWishes());
}

void tst_schedulingwishes::theGapBetweenStagesIsKept()
{
    // The call ends at 10:30; an interview of 90 minutes fits from 10:45 on, and not from 11:00.
    QVERIFY(
        !book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"))).isNull());
    const QString times = QStringLiteral("Thu 10 Jan 10:30-12:15 CET");
    QCOMPARE(technical(times).proposals.size(), 1);
    QCOMPARE(technical(times).proposals.first().startAt.time(), QTime(9, 45));
    VERIFY_OK(settings().setMinutes(stageGap(), 30));
    QVERIFY(technical(times).proposals.isEmpty());
    QVERIFY(technical(times).relaxation.has_value());
    VERIFY_OK(settings().setMinutes(stageGap(), 0));
    QVERIFY(!technical(QStringLiteral("Thu 10 Jan 10:30-12:00 CET")).proposals.isEmpty());
}

void tst_schedulingwishes::theBufferIsWeighed()
{
    // Somebody comes right out of an interview with another candidate.
    BookingRequest other = m_world->request(m_world->technical, m_world->senior, QStringLiteral("2030-01-10 10:00"));
    other.applicationId = m_world->benApplication;
    QVERIFY(!book(other).isNull());
    const QString times = QStringLiteral("Thu 10 Jan 11:30-13:00 CET");
    QCOMPARE(technical(times).proposals.value(0).cost.buffer, 4);
    VERIFY_OK(settings().setMinutes(interviewBuffer(), 0));
    QCOMPARE(technical(times).proposals.value(0).cost.buffer, 0);
    QCOMPARE(technical(times).proposals.size(), 1);
}

void tst_schedulingwishes::interviewsLieOnOneDayOrOnSeveral()
{
    QVERIFY(
        !book(m_world->request(m_world->screening, m_world->recruiter, QStringLiteral("2030-01-10 10:00"))).isNull());
    const auto day = [this] { return technical({}).proposals.value(0).startAt.date(); };
    QCOMPARE(day(), QDate(2030, 1, 10));
    VERIFY_OK(settings().setSpacing(SlotQuery::Spacing::Spread));
    QVERIFY(day() > QDate(2030, 1, 10));
    VERIFY_OK(settings().setSpacing(SlotQuery::Spacing::OneDay));
    QCOMPARE(day(), QDate(2030, 1, 10));
    QCOMPARE(technical(QStringLiteral("Fri 11 Jan 9-17 CET")).proposals.value(0).cost.spacing, 6);
}

void tst_schedulingwishes::plansKeepGapAndSpacing()
{
    const auto oneDay = SlotQuery::Spacing::OneDay;
    const FoundPlans tight = plan(oneDay);
    QCOMPARE(daysOf(tight), 1);
    QVERIFY2(closest(tight) >= 15 && closest(tight) < 60, qPrintable(QString::number(closest(tight))));
    VERIFY_OK(settings().setMinutes(stageGap(), 60));
    const FoundPlans loose = plan(oneDay);
    QVERIFY2(closest(loose) >= 60, qPrintable(QString::number(closest(loose))));
    QVERIFY(loose.answer.proven);

    VERIFY_OK(settings().setSpacing(SlotQuery::Spacing::Spread));
    const FoundPlans asWished = plan({});
    QCOMPARE(asWished.spacing, SlotQuery::Spacing::Spread);
    QCOMPARE(daysOf(asWished), qsizetype(asWished.interviews.size()));
    QCOMPARE(plan(oneDay).spacing, oneDay); // who asks for something else gets it
}

void tst_schedulingwishes::manyPlannedTogetherKeepTheGap()
{
    VERIFY_OK(settings().setMinutes(stageGap(), 45));
    LoopsRequest request;
    request.applications = { m_world->adaApplication, m_world->benApplication };
    const auto selection = services().slotSearch.selectLoops(request);
    VERIFY_OK(selection);
    QCOMPARE(selection->problem.gapMinutes, 45);
}

QTEST_GUILESS_MAIN(tst_schedulingwishes)
#include "tst_schedulingwishes.moc"
