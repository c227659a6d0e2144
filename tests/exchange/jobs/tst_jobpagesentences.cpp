// SPDX-License-Identifier: GPL-3.0-or-later
// What single sentences of a hiring process say: lengths, numbers, people and kinds.
#include "exchange/jobs/clauses.h"
#include "exchange/jobs/durations.h"
#include "exchange/jobs/interviewers.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/stagecounts.h"
#include "exchange/jobs/stagesignals.h"

#include <QTest>

using namespace shortlist;

class TestJobPageSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLengths_data();
    void readsLengths();
    void readsNumbers_data();
    void readsNumbers();
    void readsPeople_data();
    void readsPeople();
    void tellsAlternativesFromPanels();
    void readsKinds_data();
    void readsKinds();
    void passesOverWhatIsNoStage_data();
    void passesOverWhatIsNoStage();
    void hearsWhatIsOptional_data();
    void hearsWhatIsOptional();
    void splitsSentencesThatHoldTwoInterviews_data();
    void splitsSentencesThatHoldTwoInterviews();
};

void TestJobPageSentences::readsLengths_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("min"); // 0: none
    QTest::addColumn<int>("max"); // -1: open

    const auto row = [](const char *sentence, int min, int max) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << min << max;
    };
    row("We start with a 30 minute call", 30, 30);
    row("We start with a 30-minute call", 30, 30);
    row("A 40min phone screen", 40, 40);
    row("A 25 min chat with the team lead", 25, 25);
    row("(30m) [Recruiter Screen]", 30, 30);
    row("(30m-60m) Manager conversation", 30, 60);
    row("A 1 hour pairing session", 60, 60);
    row("A 1-hour design interview", 60, 60);
    row("An hour-long interview with a lead", 60, 60);
    row("A one-hour interview", 60, 60);
    row("A 1.5 hour interview", 90, 90);
    row("A half hour call", 30, 30);
    row("A 1 hour and 15 minutes panel", 75, 75);
    row("A 45-60 minute interview", 45, 60);
    row("A 45 to 60 minute interview", 45, 60);
    row("A 30 minute - 1 hour interview", 30, 60);
    row("A 45+ minute interview with the lead", 45, -1);
    row("The next talk is 50-minutes long and with a writer", 50, 50);
    row("A 5 hour timed assessment", 300, 300);
    row("- Duration: 30-minutes.", 30, 30);
    row("3 separate 45-60 minute interviews", 45, 60);
    row("2 - 4 30 minute peer interviews", 30, 30);
    row("2-3, 45 minute conversations with the team", 45, 45);
    row("A 30\xE2\x80\x93to\xE2\x80\x93"
        "45\xE2\x80\x93minute call",
        30, 45);
    row("A 30-to-45-minute call", 30, 45);
    row("A forty-five minute interview with the cook", 45, 45);
    row("A twenty-five minute call", 25, 25);
    row("A thirty minute call", 30, 30);
    row("A 1h30 interview with the cook", 90, 90);
    row("Pairing session, 1h15, with a baker", 75, 75);
    row("An interview of an hour and a half with the cook", 90, 90);
    row("A two and a half hour interview", 150, 150);
    row("Knot assessment (approx. 90 mins)", 90, 90);
    row("Interview with the Net Mender, 1 to 1.5 hours", 60, 90);
    row("The interview with the crew will last for 90 minutes", 90, 90);
    row("We had many ships in the last 24 hours", 0, 0);
    row("Bring a 30/60/90 day plan to the interview", 0, 0);
    row("See https://example.org/guide#4-90-minute-technical-interview for the interview", 0, 0);
    row("Return the exercise within 3 working days", 0, 0);
    row("You get an answer within 24 hours", 0, 0);
    row("12+ years of experience", 0, 0);
    row("A technical interview with an engineer", 0, 0);
    row("A 60 minute interview, 10 minutes of which are for your questions", 60, 60);
}

void TestJobPageSentences::readsLengths()
{
    QFETCH(QString, sentence);
    QFETCH(int, min);
    QFETCH(int, max);
    const auto found = stageDuration(tidySentence(sentence));
    QCOMPARE(found.has_value(), min > 0);
    if (!found)
        return;
    QCOMPARE(found->min.value_or(0), min);
    QCOMPARE(found->max.value_or(-1), max);
}

void TestJobPageSentences::readsNumbers_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("min");
    QTest::addColumn<int>("max"); // -1: open

    const auto row = [](const char *sentence, int min, int max) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << min << max;
    };
    row("A 30 minute call with a recruiter", 1, 1);
    row("2 - 4 30 minute peer interviews", 2, 4);
    row("3 separate 45-60 minute interviews with engineers", 3, 3);
    row("2x Technical Interviews", 2, 2);
    row("2-3, 45 minute team conversations with designers", 2, 3);
    row("Two to three interviews with the team", 2, 3);
    row("A couple of 25 minute interviews", 2, 2);
    row("One or more interviews with the team", 1, -1);
    row("Interview/s with the finance team", 1, -1);
    row("At least 2 interviews with peers", 2, -1);
    row("Up to 3 interviews with peers", 1, 3);
    row("Candidates will meet with 2 - 4 team members", 2, 4);
    row("Candidates will interview with 2-5 colleagues", 2, 5);
    row("A panel interview with two engineers", 1, 1);
    row("A second interview with the director", 1, 1);
    row("A 2 hour interview", 1, 1);
    row("A review of the knot exercise with two sailors", 1, 1);
    row("Then a 2-hour on-site with four team members", 1, 1);
    row("1+ executives", 1, -1);
    row("Knots: 60 min with two sailors", 1, 1);
    row("A third and fourth interview with peers", 2, 2);
    row("A second, third and fourth interview with peers", 3, 3);
}

void TestJobPageSentences::readsNumbers()
{
    QFETCH(QString, sentence);
    QFETCH(int, min);
    QFETCH(int, max);
    const FoundCount found = findCount(tidySentence(sentence));
    QCOMPARE(found.min, min);
    QCOMPARE(found.max.value_or(-1), max);
}

void TestJobPageSentences::readsPeople_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("titles");

    const auto row = [](const char *sentence, const char *titles) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(titles);
    };
    row("A call with one of our Regional Recruiters", "Regional Recruiter");
    row("A call with our recruiting team", "recruiter");
    row("A call with someone from our talent acquisition team", "recruiter");
    row("An interview with either a Data Engineer or a Data Engineering Manager",
        "Data Engineer|Data Engineering Manager");
    row("An interview with a Senior Manager or Director of Support", "Senior Manager of Support|Director of Support");
    row("An interview with a Senior Manager/Director of Support", "Senior Manager of Support|Director of Support");
    row("An interview with a Senior Director or VP of Product Management",
        "Senior Director of Product Management|VP of Product Management");
    row("An interview with a Manager or Director, Field Services", "Manager, Field Services|Director, Field Services");
    row("An interview with a Customer Success VP or Director", "Customer Success VP|Customer Success Director");
    row("An interview with a Backend or Frontend Engineer", "Backend Engineer|Frontend Engineer");
    row("An interview with a Backend, Frontend or Mobile Engineer",
        "Backend Engineer|Frontend Engineer|Mobile Engineer");
    row("An interview with a Senior or Staff Data Engineer", "Senior Data Engineer|Staff Data Engineer");
    row("An interview with an Analyst, a Scientist or an Engineer", "Analyst|Scientist|Engineer");
    row("An interview with the Trust & Safety Manager", "Trust & Safety Manager");
    row("An interview with the Senior Director, Data and Analytics", "Senior Director, Data and Analytics");
    row("An interview with the Director, Content", "Director, Content");
    row("An interview with the Director, People Business Partner", "Director, People Business Partner");
    row("An interview with the Sr. Manager, Campaigns", "Senior Manager, Campaigns");
    row("An interview with our CEO", "CEO");
    row("Finally, our CEO may choose to hold a last conversation", "CEO");
    row("Our CFO or CEO may conduct a final interview", "CFO|CEO");
    row("An interview with the Hiring Manager", "hiring manager");
    row("An interview with the manager of the team you are applying to join", "hiring manager");
    row("An interview with the Director to which the position reports", "Director");
    row("Two interviews with peers", "peer");
    row("2 - 4 30 minute peer interviews", "peer");
    row("An interview with 2 platform peers, one of which is a senior", "peer");
    row("60 minute Hiring Manager interview", "hiring manager");
    row("(30m) [Recruiter Screen]", "recruiter");
    row("A panel with a Support Manager & one other member of the team", "Support Manager|team member");
    row("An interview with members of the Legal team", "Legal team member");
    row("An interview with a member from our Data team", "Data team member");
    row("An interview with two other team members", "team member");
    row("An interview with key team members from relevant company departments", "team member");
    row("An interview with a Quality Engineer in Test", "Quality Engineer in Test");
    row("Collaboration talk with 1 Product Manager + 1 Designer", "Product Manager|Designer");
    row("An interview with a leader from Sales (VP of Sales or CRO)", "VP of Sales|CRO");
    row("An interview with our Analysts in a panel interview", "Analyst");
    row("The next talk is 50-minutes long and with one of our Writers", "Writer");
    row("You will meet our Senior Manager, Documentation for a 50-minute interview", "Senior Manager, Documentation");
    row("An interview with an Engineering Manager who will ask about teamwork", "Engineering Manager");
    row("An interview with a Staff Engineer or above", "Staff Engineer");
    row("A 45 minute direct report interview", "direct report");
    row("A 45 minute product manager interview", "Product Manager");
    row("2 - 4 30 minute direct report and peer interviews", "direct report|peer");
    row("An interview with a director of the group", "Director");
    row("Meet with PAO for 50 minutes", "PAO");
    row("An interview with the Chief of Staff to the CEO", "Chief of Staff to the CEO");
    row("An interview with a Product or Engineering Director or above", "Product Director|Engineering Director");
    row("An interview with a team member from another department", "team member");
    row("An interview with a Senior DBRE", "Senior DBRE");
    row("An interview with a member of the Ropes & Sails team", "Ropes & Sails team member");
    row("An interview with additional members of the Harbour and Port Affairs Team",
        "Harbour and Port Affairs team member");
    row("An interview with a member of the Ropes team and a member of the Sails team",
        "Ropes team member|Sails team member");
    row("An interview with the Deck Manager and the Ropes team", "Deck Manager|Ropes team member");
    row("An interview with a Rigging team member from our Ship Building team and a Cook Designer",
        "Rigging team member|Cook Designer");
    row("Interview with additional team members of the Ropes and Sails Team", "Ropes and Sails team member");
    row("An interview with directors and reporting managers within the Navy", "Director|Reporting Manager");
    row("Candidates may meet again with the CTO", "CTO");
    row("Candidates may meet with the department's People Business Partner", "People Business Partner");
    row("A first interview with the Manager who the role reports to", "hiring manager");
    row("Executive interview - CTO", "CTO");
    row("Candidates will then meet the hiring manager again for 30 minutes", "hiring manager");
    row("A 45 minute conversation w/ our VP of Sales", "VP of Sales");
    row("An interview with the Ropes, Sails and Anchors Manager", "Ropes, Sails and Anchors Manager");
    row("An interview with the VP of Ship Operations and 2 additional team members",
        "VP of Ship Operations|team member");
    row("Candidates meet with 3 members of the team: an Analyst, a Manager, and a Director",
        "Analyst|Manager|Director");
    row("You will then have a 50 minute interview with your future manager", "hiring manager");
    row("Coffee chat with your future team mates (25 min)", "team member");
    row("Another call with a Board Member, Deck Mentor, or other industry professional",
        "Board Member|Deck Mentor|Industry Professional");
    row("An interview with the CEO's Chief of Staff", "CEO's Chief of Staff");
    row("Interview with the Lead Rope Administrator, 1 to 1.5 hours", "Lead Rope Administrator");
    row("Panel presentation (50 minutes): a mock port call with three to four team members", "team member");
    row("Interview with an Engineering Manager, Deck:Ropes", "Engineering Manager, Deck:Ropes");
    row("45 minute interviews with members of the E-group", "executive");
    row("Candidates will make a plan and present it to the hiring manager", "hiring manager");
    row("A 20 minute presentation to a panel consisting of the Port Director and a Sail Designer",
        "Port Director|Sail Designer");
    row("Rope review \xC2\xB7 45 min \xC2\xB7 Design Manager", "Design Manager");
    row("Chat with Olga from Ropes (30m)", "Ropes team member");
    row("Meet the team: 2 x 30 min with an engineer and a product manager", "Engineer|Product Manager");
    row("A technical interview", "");
    row("An interview with the candidate", "");
}

void TestJobPageSentences::readsPeople()
{
    QFETCH(QString, sentence);
    QFETCH(QString, titles);
    QCOMPARE(findInterviewers(tidySentence(sentence)).titles.join(QLatin1Char('|')), titles);
}

void TestJobPageSentences::tellsAlternativesFromPanels()
{
    const auto choice = readPeople(QStringLiteral("a Backend Engineer or a Designer"));
    QVERIFY(choice.alternatives);
    QVERIFY(!choice.together);
    const auto panel = readPeople(QStringLiteral("a Backend Engineer and a Designer"));
    QVERIFY(panel.together);
    QVERIFY(!panel.alternatives);
    QVERIFY(readPeople(QStringLiteral("a Planner, a Designer, a Writer")).guessed);
}

void TestJobPageSentences::readsKinds_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("kinds");

    const auto row = [](const char *sentence, const char *kinds) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(kinds);
    };
    row("Candidates complete a short written assessment", "assessment");
    row("Candidates fill out a questionnaire before the screening call", "assessment");
    row("Candidates do a take-home exercise", "assessment");
    row("You will record a case study walkthrough video", "assessment");
    row("A technical assessment interview with an engineer", "interview");
    row("A 60 minute technical interview with a live exercise", "interview");
    row("A screening call", "interview");
    row("You will talk for an hour with the lead", "interview");
    row("Successful candidates will subsequently be made an offer via video call", "offer");
    row("If approved, you will receive an offer", "offer");
    row("Offer", "offer");
    row("Candidates may be offered a 30 minute interview with our lead", "interview");
    row("Reference checks", "references");
    row("We run a background check", "background_check");
    row("Reference and Background Check", "references|background_check");
    row("Successful candidates will be made an offer after references are verified", "offer");
    row("Finally, we check your references and make an offer", "references|offer");
    row("Background check and offer", "background_check|offer");
    row("Candidates then present a plan to a panel", "interview");
    row("Our order may vary", "");
    row("A 45 minute review of the knot exercise with two engineers", "interview");
    row("You will discuss the results of your assessment with the Manager", "interview");
    row("Candidates walk us through their case study with the Manager", "interview");
    row("Candidates will go through a technical assessment", "assessment");
    row("We may ask candidates to perform a code test after the interview", "assessment");
    row("Candidates will be asked to share a few samples from their logbook", "assessment");
    row("A 1-hour live coding exercise with a Staff Engineer", "interview");
    row("Qualified candidates will be asked to answer three questions by email", "assessment");
    row("Knot test (30 minutes)", "assessment");
    row("Final step: offer.", "offer");
    row("Candidates will take part in a 60 minute debrief with the captain", "interview");
    row("Candidates will be assigned a small paid project", "assessment");
    row("References & offer", "references|offer");
    row("Candidates will meet the Director to share examples of voyages", "interview");
}

void TestJobPageSentences::readsKinds()
{
    QFETCH(QString, sentence);
    QFETCH(QString, kinds);
    QStringList found;
    for (const StageKind kind : stageKinds(tidySentence(sentence)))
        found += toText(kind);
    QCOMPARE(found.join(QLatin1Char('|')), kinds);
}

void TestJobPageSentences::passesOverWhatIsNoStage_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("noStage");

    QTest::newRow("more details") << QStringLiteral("Additional details about our process are on our hiring page.")
                                  << true;
    QTest::newRow("equal opportunity") << QStringLiteral("We are an equal opportunity employer.") << true;
    QTest::newRow("how to read") << QStringLiteral(
        "Consider each of the following bullets as starting with “If selected”.")
                                 << true;
    QTest::newRow("rule") << QStringLiteral(
        "If the technical interview is not passed, the next interview will be canceled.")
                          << true;
    QTest::newRow("declined") << QStringLiteral("Candidates can be declined at any stage of the process.") << true;
    QTest::newRow("medium") << QStringLiteral("As always, the interviews will be held as video calls.") << true;
    QTest::newRow("modified") << QStringLiteral("Last modified June 1, 2025") << true;
    QTest::newRow("who decides") << QStringLiteral("The hiring team will meet to discuss the candidate.") << true;
    QTest::newRow("feedback") << QStringLiteral("Feedback will be given within 5 days") << true;
    QTest::newRow("reviewed") << QStringLiteral("Your application will be reviewed by the hiring manager") << true;
    QTest::newRow("applying") << QStringLiteral("You apply.") << true;
    QTest::newRow("a stage") << QStringLiteral("Next, candidates will have an interview with a peer.") << false;
    QTest::newRow("the offer") << QStringLiteral("If approved, you will be made an offer.") << false;
}

void TestJobPageSentences::passesOverWhatIsNoStage()
{
    QFETCH(QString, sentence);
    QFETCH(bool, noStage);
    QCOMPARE(isNoStage(tidySentence(sentence)), noStage);
}

void TestJobPageSentences::hearsWhatIsOptional_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("optional");

    const auto row = [](const char *sentence, bool optional) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << optional;
    };
    row("Finally, candidates may be asked to interview with the CEO", true);
    row("An optional conversation with a peer", true);
    row("An interview with the lead (if applicable)", true);
    row("An interview with the lead, based on availability", true);
    row("Candidates will be invited to additional interviews", true);
    row("Candidates will be invited to an interview with the lead", false);
    row("An interview with the platform team (may be a panel)", false);
    row("An interview with a person who may become your peer", false);
    row("Candidates complete a short questionnaire, with a possibility of more questions if needed", false);
}

void TestJobPageSentences::hearsWhatIsOptional()
{
    QFETCH(QString, sentence);
    QFETCH(bool, optional);
    QCOMPARE(soundsOptional(tidySentence(sentence)), optional);
}

void TestJobPageSentences::splitsSentencesThatHoldTwoInterviews_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("clauses");

    const auto row = [](const char *sentence, int clauses) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << clauses;
    };
    row("A 45 minute interview with the lead and a 30 minute interview with a peer", 2);
    row("A screening call, followed by an interview with the lead", 2);
    row("A couple of 50-minute interviews, one with a Designer or Writer, and the other with a Manager", 2);
    row("An interview with the lead, and if successful, candidates will receive an offer", 2);
    row("An interview with a Designer and a Writer", 1);
    row("An interview with the lead and the peer interviewers", 1);
    row("A 60 minute interview with the lead to talk about your work and the team", 1);
    row("An interview with the lead and be asked to complete a homework assignment", 2);
    row("A technical interview or a take-home exercise", 1);
    row("Candidates will interview with our Purser for 45 minutes and with our CFO for 30 minutes", 2);
    row("Candidates will meet with the VP of Sails (45 minutes) and the CRO (30 minutes)", 2);
    row("Meet the VP of Sails (45 minutes), the CRO (30 minutes) and the CFO (30 minutes)", 3);
    row("A 30 minute interview with a Director & a 40 minute interview with a Manager", 2);
    row("You will meet the Deck Manager for an hour, followed by a 20 minute chat with our CEO", 2);
    row("A 60 minute interview with the Manager, and 10 minutes for your questions", 1);
    row("Interview with the lead, then interview with the captain", 2);
    row("An interview with the lead to show your work and have a conversation about values", 1);
}

void TestJobPageSentences::splitsSentencesThatHoldTwoInterviews()
{
    QFETCH(QString, sentence);
    QFETCH(int, clauses);
    QCOMPARE(int(splitClauses(tidySentence(sentence)).size()), clauses);
}

QTEST_GUILESS_MAIN(TestJobPageSentences)
#include "tst_jobpagesentences.moc"
