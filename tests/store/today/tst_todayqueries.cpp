// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/today/sqltodayqueries.h"

#include "support/interviewfixture.h"

using namespace shortlist;

/// What has to be looked at today, asked of a real file.
class tst_todayqueries : public QObject, private test::InterviewFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void nextIsFromNowToTheEndOfTheDay();
    void declinesStayUntilSomethingIsDone();
    void whoHasNotRepliedForTwoDaysIsListed();
    void nearAnInterviewNobodyHasTwoDays();
    void whomNobodyNotedToHaveAskedLacksNoReply();
    void aDeclineSaysWhy();
    void applicationsWithoutATimeAreListed();
    void interviewsThatNobodyLeadsAreListed();
    void lateScorecardsAreListed();
    void mineIsWhatConcernsMe();
    void longListsComeInPages();
    void listsUseTheIndexes_data();
    void listsUseTheIndexes();

private:
    TodayFilter filter(const PersonId &person = {}) const
    {
        const QDateTime now = m_clock.nowUtc();
        return { now, QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC), person };
    }
    QList<TodayItem> items(TodayKind kind, const PersonId &person = {})
    {
        const auto found = services().context.queries.today.items(kind, filter(person), 0, 100);
        if (!found)
            qWarning("%s", qPrintable(found.error().text() + found.error().detail));
        const auto count = services().context.queries.today.count(kind, filter(person));
        if (!found || !count || *count != int(found->size()))
            return { TodayItem{}, TodayItem{}, TodayItem{}, TodayItem{} }; // no list any test expects
        return *found;
    }
    InterviewId bookAt(const QString &when)
    {
        return book(m_world->request(m_world->technical, m_world->senior, when));
    }
};

void tst_todayqueries::nextIsFromNowToTheEndOfTheDay()
{
    const InterviewId later = bookAt(QStringLiteral("2030-01-09 14:00"));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    const auto next = items(TodayKind::Next);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().interviewId, later);
    QCOMPARE(next.first().personName, QStringLiteral("Sena Holt"));
    QCOMPARE(next.first().candidateName, QStringLiteral("Ada Quill"));
    QCOMPARE(next.first().stageName, QStringLiteral("Technical interview"));
    QCOMPARE(next.first().at, QDateTime(QDate(2030, 1, 9), QTime(13, 0), Qt::UTC));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(13, 30), Qt::UTC)); // it is running
    QCOMPARE(items(TodayKind::Next).size(), 1);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(16, 0), Qt::UTC));
    QCOMPARE(items(TodayKind::Next).size(), 0);
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(8, 0), Qt::UTC)); // it is tomorrow's
    QCOMPARE(items(TodayKind::Next).size(), 0);
}

void tst_todayqueries::declinesStayUntilSomethingIsDone()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 14:00"));
    QCOMPARE(items(TodayKind::Declined).size(), 0);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    QCOMPARE(items(TodayKind::Declined).size(), 1);
    QCOMPARE(items(TodayKind::Declined).first().personId, m_world->senior);
    const QDateTime before = m_clock.nowUtc();
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    QCOMPARE(items(TodayKind::Next).size(), 0); // it is under the declines
    m_clock.set(before);
    VERIFY_OK(services().invitations.setAside(id, m_world->senior));
    QCOMPARE(items(TodayKind::Declined).size(), 0);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    QCOMPARE(items(TodayKind::Next).size(), 1);
    m_clock.set(before);
    VERIFY_OK(services().history.undo());
    QCOMPARE(items(TodayKind::Declined).size(), 1);
    VERIFY_OK(interviews().changePeople({ id, 1, { { m_world->boss } }, QStringLiteral("instead") }));
    QCOMPARE(items(TodayKind::Declined).size(), 0);

    auto interview = services().context.workspace.get(id);
    VERIFY_OK(interview);
    interview->candidateReply = Reply::Declined;
    QVERIFY(m_world->change(*interview));
    const auto declined = items(TodayKind::Declined);
    QCOMPARE(declined.size(), 1);
    QVERIFY(declined.first().personId.isNull());
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    QCOMPARE(items(TodayKind::Next).size(), 0);
    m_clock.set(before);
    VERIFY_OK(interviews().cancel(id, QStringLiteral("not wanted")));
    QCOMPARE(items(TodayKind::Declined).size(), 0);
}

void tst_todayqueries::whoHasNotRepliedForTwoDaysIsListed()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-14 14:00"));
    const auto names = [this] {
        QStringList who;
        const auto found = items(TodayKind::NoReply);
        for (const TodayItem &item : found)
            who += item.personId.isNull() ? QStringLiteral("the candidate") : item.personName;
        who.sort();
        return who;
    };
    const QStringList both{ QStringLiteral("Sena Holt"), QStringLiteral("the candidate") };
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 59), Qt::UTC));
    QCOMPARE(names(), QStringList());
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC));
    QCOMPARE(names(), both);
    QCOMPARE(items(TodayKind::NoReply, m_world->accountant).size(), 0);
    // Asked anew.
    VERIFY_OK(
        interviews().reschedule({ id, 1, { QDate(2030, 1, 14), QTime(15, 0), QStringLiteral("Europe/Berlin") } }));
    QCOMPARE(names(), QStringList());
    m_clock.set(QDateTime(QDate(2030, 1, 12), QTime(9, 0), Qt::UTC));
    QCOMPARE(names(), both);
    VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Tentative));
    QCOMPARE(names(), both.mid(1));
    VERIFY_OK(interviews().reply(id, {}, Reply::Accepted));
    QCOMPARE(names(), QStringList());
}

void tst_todayqueries::nearAnInterviewNobodyHasTwoDays()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 10:00")); // 09:00 UTC, asked two days before
    const auto lacking = [this](QTime at) {
        m_clock.set(QDateTime(QDate(2030, 1, 8), at, Qt::UTC));
        return items(TodayKind::NoReply).size();
    };
    QCOMPARE(lacking(QTime(8, 59)), 0);
    QCOMPARE(lacking(QTime(9, 0)), 2); // within a day
    VERIFY_OK(interviews().reply(id, {}, Reply::Accepted));
    QCOMPARE(lacking(QTime(9, 0)), 1);
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(9, 0), Qt::UTC)); // it begins
    QCOMPARE(items(TodayKind::NoReply).size(), 0);
}

// What was booked before it was noted when the candidate is asked: the day after the upgrade is a day like any other.
void tst_todayqueries::whomNobodyNotedToHaveAskedLacksNoReply()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-14 14:00"));
    auto interview = services().context.workspace.get(id);
    VERIFY_OK(interview);
    interview->candidateAskedAt = {};
    QVERIFY(m_world->change(*interview));
    const auto lacking = [this](QDate day) {
        m_clock.set(QDateTime(day, QTime(14, 0), Qt::UTC));
        QStringList who;
        const auto found = items(TodayKind::NoReply);
        for (const TodayItem &item : found)
            who += item.personId.isNull() ? QStringLiteral("the candidate") : item.personName;
        who.sort();
        return who;
    };
    const QStringList interviewer{ QStringLiteral("Sena Holt") };
    QCOMPARE(lacking(QDate(2030, 1, 8)), QStringList());
    QCOMPARE(lacking(QDate(2030, 1, 10)), interviewer);
    QCOMPARE(lacking(QDate(2030, 1, 13)), interviewer); // not within a day either
    // From the next time they are asked on they count.
    m_clock.set(QDateTime(QDate(2030, 1, 8), QTime(9, 0), Qt::UTC));
    VERIFY_OK(
        interviews().reschedule({ id, 1, { QDate(2030, 1, 14), QTime(15, 0), QStringLiteral("Europe/Berlin") } }));
    QCOMPARE(
        lacking(QDate(2030, 1, 11)), (QStringList{ QStringLiteral("Sena Holt"), QStringLiteral("the candidate") }));
}

void tst_todayqueries::aDeclineSaysWhy()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 14:00"));
    auto interview = services().context.workspace.get(id);
    VERIFY_OK(interview);
    interview->candidateReply = Reply::Declined;
    interview->candidateComment = QStringLiteral("ill");
    QVERIFY(m_world->change(*interview));
    QCOMPARE(items(TodayKind::Declined).first().detail, QStringLiteral("ill"));
}

void tst_todayqueries::applicationsWithoutATimeAreListed()
{
    auto application = services().context.workspace.get(m_world->adaApplication);
    VERIFY_OK(application);
    application->stageId = m_world->technical;
    QVERIFY(m_world->change(*application));
    const auto waiting = [this] {
        QList<ApplicationId> ids;
        const auto found = items(TodayKind::NoTime);
        for (const TodayItem &item : found)
            ids += item.applicationId;
        return ids;
    };
    QVERIFY(waiting().contains(m_world->adaApplication));
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 14:00"));
    QVERIFY(!waiting().contains(m_world->adaApplication));
    VERIFY_OK(interviews().cancel(id, QStringLiteral("ill")));
    QVERIFY(waiting().contains(m_world->adaApplication));
}

void tst_todayqueries::interviewsThatNobodyLeadsAreListed()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 14:00"));
    QCOMPARE(items(TodayKind::NoInterviewer).size(), 0);
    auto senior = services().context.workspace.get(m_world->senior);
    VERIFY_OK(senior);
    senior->state = PersonState::Left;
    QVERIFY(m_world->change(*senior));
    QCOMPARE(items(TodayKind::NoInterviewer).size(), 1);
    QCOMPARE(items(TodayKind::NoInterviewer).first().interviewId, id);
}

void tst_todayqueries::lateScorecardsAreListed()
{
    const InterviewId id = bookAt(QStringLiteral("2030-01-09 14:00"));
    QCOMPARE(cards(id).size(), 1);
    m_clock.set(cards(id).first().dueAt);
    QCOMPARE(items(TodayKind::CardOverdue).size(), 0);
    m_clock.set(cards(id).first().dueAt.addSecs(1));
    const auto late = items(TodayKind::CardOverdue);
    QCOMPARE(late.size(), 1);
    QCOMPARE(late.first().scorecardId, cards(id).first().id);
    QCOMPARE(late.first().personName, QStringLiteral("Sena Holt"));
    QCOMPARE(items(TodayKind::CardOverdue, m_world->boss).size(), 0);
}

void tst_todayqueries::mineIsWhatConcernsMe()
{
    bookAt(QStringLiteral("2030-01-09 14:00"));
    m_clock.set(QDateTime(QDate(2030, 1, 9), QTime(8, 0), Qt::UTC));
    QCOMPARE(items(TodayKind::Next, m_world->senior).size(), 1);
    QCOMPARE(items(TodayKind::Next, m_world->recruiter).size(), 1); // the opening's
    QCOMPARE(items(TodayKind::Next, m_world->accountant).size(), 0);
}

void tst_todayqueries::longListsComeInPages()
{
    for (const char *when : { "2030-01-09 09:00", "2030-01-09 14:00", "2030-01-10 09:00" }) {
        BookingRequest request = m_world->request(m_world->technical, m_world->senior, QString::fromLatin1(when));
        request.reason = QStringLiteral("another one");
        const InterviewId id = book(request);
        VERIFY_OK(interviews().reply(id, m_world->senior, Reply::Declined));
    }
    const auto &queries = services().context.queries.today;
    const auto first = queries.items(TodayKind::Declined, filter(), 0, 2);
    const auto second = queries.items(TodayKind::Declined, filter(), 2, 2);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(first->size(), 2);
    QCOMPARE(second->size(), 1);
    QVERIFY(first->at(0).at < first->at(1).at && first->at(1).at < second->at(0).at);
    const auto sections = services().today.sections(filter(), 2);
    VERIFY_OK(sections);
    QCOMPARE(sections->first().kind, TodayKind::Declined);
    QCOMPARE(sections->first().items.size(), 2);
    QCOMPARE(sections->first().total, 3);
    const auto more = services().today.more(TodayKind::Declined, filter(), 2);
    VERIFY_OK(more);
    QCOMPARE(more->size(), 1);
}

void tst_todayqueries::listsUseTheIndexes_data()
{
    QTest::addColumn<TodayKind>("kind");
    QTest::addColumn<QStringList>("indexes");
    QTest::newRow("declined") << TodayKind::Declined
                              << QStringList{ QStringLiteral("participant_declined"),
                                     QStringLiteral("interview_declined") };
    QTest::newRow("next") << TodayKind::Next << QStringList{ QStringLiteral("interview_by_start") };
    QTest::newRow("no interviewer") << TodayKind::NoInterviewer << QStringList{ QStringLiteral("interview_by_start") };
    QTest::newRow("no time") << TodayKind::NoTime
                             << QStringList{ QStringLiteral("application_by_stage"),
                                    QStringLiteral("interview_by_application") };
    QTest::newRow("no reply") << TodayKind::NoReply << QStringList{ QStringLiteral("interview_by_start") };
    QTest::newRow("overdue") << TodayKind::CardOverdue << QStringList{ QStringLiteral("scorecard_due") };
}

void tst_todayqueries::listsUseTheIndexes()
{
    QFETCH(TodayKind, kind);
    QFETCH(QStringList, indexes);
    const auto statement = store::todayStatement(kind, filter(m_world->senior));
    QStringList plan;
    const auto read = m_workspace->file().database().read(
        QStringLiteral("EXPLAIN QUERY PLAN ") + statement.sql, statement.values, [&plan](const store::Row &row) {
            plan.append(row.text(3));
            return true;
        });
    VERIFY_OK(read);
    const QString all = plan.join(u'\n');
    for (const QString &index : std::as_const(indexes))
        QVERIFY2(all.contains(index), qPrintable(all));
    for (const QString &step : std::as_const(plan)) {
        // Only the stages, of which there are few, and the declines, which all are wanted, are gone through.
        const bool allowed = step.startsWith(QLatin1String("SCAN s")) || step.contains(QLatin1String("_declined"));
        QVERIFY2(!step.startsWith(QLatin1String("SCAN")) || allowed, qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(tst_todayqueries)
#include "tst_todayqueries.moc"
