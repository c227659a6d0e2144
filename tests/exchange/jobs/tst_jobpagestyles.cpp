// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are laid out or worded otherwise than most: nested steps, tables, lines without marks, conditions first.
#include "exchange/jobs/jobpagereader.h"
#include "support/pagebrief.h"

#include <QTest>

#include <algorithm>

using namespace shortlist;
using namespace shortlist::test;

class TestJobPageStyles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFollowsAConditionNotTheCondition();
    void readsStepsNestedInTheirIntroduction();
    void goesOnBelowTheNextHeading();
    void readsTablesOfStages();
    void readsStepsWithoutBlankLines();
    void findsTheProcessUnderManyHeadings_data();
    void findsTheProcessUnderManyHeadings();
    void readsNumberedHeadings();
    void readsRunningText();
    void tellsOfItemsThatAreNoStage();
    void readsListsWithoutMarks();
};

void TestJobPageStyles::readsWhatFollowsAConditionNotTheCondition()
{
    QCOMPARE(
        planOf(
            "## Hiring Process\n- Candidates who pass the knot exercise will be invited to a 45 minute interview with "
            "our Deck Manager\n- Those who pass the assessment will have a 50 minute interview with a Sail Designer\n"
            "- Based on the results of the case study, candidates will meet with the VP of Ropes\n"
            "- Given the review of the first assignment, a 60-minute interview with our engineers will be held\n"
            "- Candidates that pass the interview will be asked to complete a take-home assignment\n"
            "- Then, if necessary, candidates will be asked to complete a second exercise\n"),
        (QStringList{ QStringLiteral("interview 45 Deck Manager"), QStringLiteral("interview 50 Sail Designer"),
            QStringLiteral("interview VP of Ropes"), QStringLiteral("interview 60 Engineer"),
            QStringLiteral("assessment"), QStringLiteral("assessment ?"), QStringLiteral("offer +") }));
    QCOMPARE(
        planOf("# Mate\n\n## How we hire\n\nFirst, you will have a 30-minute call with our recruiter. After that, you "
               "will meet the Deck Manager for an hour, followed by a 20 minute chat with our CEO. We will check "
               "references, and then make you an offer.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 60 Deck Manager"),
            QStringLiteral("interview 20 CEO"), QStringLiteral("references"), QStringLiteral("offer") }));
    QCOMPARE(planOf("## Hiring Process\n- Call with a recruiter\n- **Manager chat (45 mins)** You'll meet the Ropes "
                    "Manager.\n"),
        (QStringList{ QStringLiteral("interview recruiter"), QStringLiteral("interview 45 Ropes Manager"),
            QStringLiteral("offer +") }));
    QCOMPARE(
        planOf("## Hiring Process\n- Candidates will meet with the VP of Sails (45 minutes) and the CRO (30 "
               "minutes)\n- **Technical interview** (90 minutes)\n\n  A live coding session with a Deck Designer or "
               "a Sail Designer.\n"),
        (QStringList{ QStringLiteral("interview 45 VP of Sails"), QStringLiteral("interview 30 CRO"),
            QStringLiteral("interview 90 Deck Designer|Sail Designer"), QStringLiteral("offer +") }));
}

void TestJobPageStyles::readsStepsNestedInTheirIntroduction()
{
    QCOMPARE(
        planOf(
            "## Hiring Process\n\n1. Candidates can expect the hiring process to follow the order below:\n   1. A 30 "
            "minute call with a recruiter\n   1. Candidates will complete a project\n   1. A 50 minute interview "
            "with the Deck Manager\n      - about ropes\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("assessment"),
            QStringLiteral("interview 50 Deck Manager"), QStringLiteral("offer +") }));
}

void TestJobPageStyles::goesOnBelowTheNextHeading()
{
    QCOMPARE(
        planOf("## Mate\n\n#### Interview Process\n\n- A 30 minute call with a recruiter\n- A 50 minute interview with "
               "the hiring manager\n\n#### The following steps are scheduled after a review of your work\n\n"
               "- Interview with a Sail Designer.\n- Interview with a Rope Manager.\n\n### Captain\n\n- Interview "
               "with the CEO.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 50 hiring manager"),
            QStringLiteral("interview Sail Designer"), QStringLiteral("interview Rope Manager"),
            QStringLiteral("offer +") }));
    QCOMPARE(planOf("# Mate\n\n**Interview Process**\n\n**Stage 1 - Recruiter Screen (30 minutes)**\nA talk with a "
                    "Recruiter.\n\n**Stage 2 - Ship Day (4 hours)**\nThree interviews on deck, each 45 minutes "
                    "long.\n\n**Stage 3 - Offer**\n"),
        (QStringList{
            QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 45 x3-3"), QStringLiteral("offer") }));
}

void TestJobPageStyles::readsTablesOfStages()
{
    QCOMPARE(planOf("## Hiring process\n\n| # | Step | With | Duration |\n|---|:---|---|---|\n"
                    "| 1 | Screening call | Recruiter | 30 minutes |\n| 2 | Knot test | - | 2 hours |\n"
                    "| 3 | Team interview | Deck Manager and Cook Designer | 45-60 minutes |\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("assessment 120"),
            QStringLiteral("interview 45-60 Deck Manager|Cook Designer"), QStringLiteral("offer +") }));
}

void TestJobPageStyles::readsStepsWithoutBlankLines()
{
    const JobPage page = pageOf("DECK HAND\n\nWhat we need from you\n  - Arms\n  - Legs\n\nHOW WE HIRE\nStep 1: You "
                                "apply. We read every application.\n"
                                "Step 2: Phone screen with Talent Acquisition, 20 minutes.\n"
                                "Step 3: Two to three interviews of 45 minutes each with the Deck Lead and a writer.\n"
                                "Step 4: We make you an offer.\n");
    QCOMPARE(page.requirements.size(), 2);
    QCOMPARE(brief(page.stages), (QStringList{ QStringLiteral("interview 20 recruiter"),
                                     QStringLiteral("interview 45 x2-3 Deck Lead|Writer"), QStringLiteral("offer") }));
}

void TestJobPageStyles::findsTheProcessUnderManyHeadings_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<bool>("process");
    for (const char *heading : { "Hiring Process", "Hiring Process for the Manager, Ropes", "Interviewing with us",
             "How our hiring works", "Interview rounds", "What happens after you apply", "How we hire", "Interviews" })
        QTest::newRow(heading) << QByteArray(heading) << true;
    for (const char *heading : { "Improving the hiring process", "Owning the interview process", "Career Ladder" })
        QTest::newRow(heading) << QByteArray(heading) << false;
}

void TestJobPageStyles::findsTheProcessUnderManyHeadings()
{
    QFETCH(QByteArray, heading);
    QFETCH(bool, process);
    const QByteArray page = "## " + heading + "\n\n- A 30 minute call with a recruiter\n\n## Requirements\n\n- Arms\n";
    QCOMPARE(pageOf(page.constData()).hiringProcessSections, process ? 1 : 0);
}

void TestJobPageStyles::readsNumberedHeadings()
{
    QCOMPARE(
        planOf("## The interview process\n\n##### Step 1\nYou fill in a short questionnaire.\n\n##### Step 2\nA 30 "
               "minute screening call with our recruiter.\n\n##### Step 3\nYou'll have two interviews: a technical "
               "interview with a Sail Designer (60 minutes) and a culture interview with the COO (45 minutes).\n\n"
               "##### Step 4\nWe make you an offer.\n"),
        (QStringList{ QStringLiteral("assessment"), QStringLiteral("interview 30 recruiter"),
            QStringLiteral("interview 60 Sail Designer"), QStringLiteral("interview 45 COO"),
            QStringLiteral("offer") }));
    QCOMPARE(
        planOf("## Hiring Process\n### Stage 1: Application\nWe read it.\n### Stage 2: Recruiter screen\n"
               "**Duration:** 30 minutes\n**With:** Port Recruiter\n### Stage 3: Technical\n**Duration:** 60-75 "
               "minutes\n**Interviewers:** a Rope Designer and a Sail Designer\n### Stage 4: Final\n**Format:** three "
               "30-minute calls\n**Interviewers:** Port Director, Deck Director, and CTO\n"),
        (QStringList{ QStringLiteral("interview 30 Port Recruiter"),
            QStringLiteral("interview 60-75 Rope Designer|Sail Designer"),
            QStringLiteral("interview 30 x3-3 Port Director|Deck Director|CTO"), QStringLiteral("offer +") }));
}

void TestJobPageStyles::readsRunningText()
{
    QCOMPARE(
        planOf(
            "# Mate\n## Hiring process\nFirst, our recruiter will call you for a 20-minute chat. Finally, you'll have "
            "a 30-minute conversation with our CTO.\n"),
        (QStringList{
            QStringLiteral("interview 20 recruiter"), QStringLiteral("interview 30 CTO"), QStringLiteral("offer +") }));
    QCOMPARE(
        planOf("# Mate\n## Hiring process\nThe process consists of a 30 minute screening call with a recruiter, a 50 "
               "minute interview with a Sail Designer and a 45 minute interview with the CTO.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 50 Sail Designer"),
            QStringLiteral("interview 45 CTO"), QStringLiteral("offer +") }));
    QCOMPARE(
        planOf("# Mate\n## Hiring process\nOur process consists of three interviews with the crew.\n- A 30 minute call "
               "with a recruiter\n- An interview with the CTO\n"),
        (QStringList{
            QStringLiteral("interview 30 recruiter"), QStringLiteral("interview CTO"), QStringLiteral("offer +") }));
    QCOMPARE(
        planOf(
            "# Mate\n## Interview process\n1. Submit application\n2. HR interview (30')\n3. Onsite - 2 hours\n    * 1 "
            "hour with the Deck Manager\n    * 1 hour with a Sail Designer\n4. Two more 45 minute interviews; one "
            "with the VP of Ropes and one with the CMO\n"),
        (QStringList{ QStringLiteral("interview 30 HR"), QStringLiteral("interview 60 Deck Manager"),
            QStringLiteral("interview 60 Sail Designer"), QStringLiteral("interview 45 VP of Ropes"),
            QStringLiteral("interview 45 CMO"), QStringLiteral("offer +") }));
}

void TestJobPageStyles::tellsOfItemsThatAreNoStage()
{
    const JobPage page = pageOf(
        "## Hiring Process\n- A 30 minute call with a recruiter\n- Then the whole crew sits down in the evening below "
        "deck and thinks about all that was said and seen during the day\n- A 50 minute interview with the CEO\n"
        "- Additional details about our process can be found on our hiring page\n");
    QCOMPARE(page.stages.size(), 3);
    const auto told = std::count_if(page.notes.begin(), page.notes.end(),
        [](const QString &note) { return note.contains(QStringLiteral("the whole crew")); });
    QCOMPARE(int(told), 1);
    QVERIFY(!page.notes.join(QLatin1Char(' ')).contains(QStringLiteral("Additional details")));
    const JobPage none = pageOf("## Requirements\n- Arms\n\n## Hiring Process\n\nIt is yet to be defined.\n");
    QVERIFY(none.notes.join(QLatin1Char(' ')).contains(QStringLiteral("no stage was read from it")));
}

void TestJobPageStyles::readsListsWithoutMarks()
{
    const JobPage page =
        pageOf("# Mate\n\n## Job Grade\n\nGrade: 8\n\n## Responsibilities\n\nSteer the ship\nKeep the log\nCount the "
               "crew\n\n## Requirements\n\nMates can\nswim and\nrow.\n");
    QCOMPARE(page.grade, std::optional<int>(8));
    QCOMPARE(page.responsibilities.size(), 3);
    QVERIFY(page.requirements.isEmpty());
    QVERIFY(page.notes.join(QLatin1Char(' ')).contains(QStringLiteral("list marks")));
    const JobPage more = pageOf(
        "## Requirements\n\n- Arms\n\nMust-haves:\n\n- Legs\n\n## Responsibilities\nProse alone, as some pages have "
        "it.\n\n### You might also have\n\n- A boat\n");
    QCOMPARE(more.requirements.size(), 2);
    QCOMPARE(more.niceToHaves.size(), 1);
    QVERIFY(readJobPage("# Mate\n\n## Responsibilities\nSteer the ship.\n", QStringLiteral("mate.md")).ok());
}

QTEST_GUILESS_MAIN(TestJobPageStyles)
#include "tst_jobpagestyles.moc"
