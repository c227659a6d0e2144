// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pages: Markdown of several site generators and plain text, with everything real pages do to a reader.
#include "exchange/jobs/jobpagejson.h"
#include "exchange/jobs/jobpagereader.h"
#include "support/pagebrief.h"

#include <QJsonArray>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

class TestJobPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAPageWithFrontMatter();
    void readsAPlainTextCopyWithDrawnBullets();
    void readsNumberedAndNestedLists();
    void readsNestedInterviewsAsStages();
    void readsSubHeadingsAsStages();
    void readsRoundsAsGroups();
    void readsNumberedParagraphsWithDetailsBetween();
    void readsBoldBeginningsAsNames();
    void readsBoldHeadings();
    void readsPagesOfOtherCompanies();
    void skipsListsOfWhatToPrepare();
    void endsAnItemWhoseNextMarkLostItsBlank();
    void takesTheFirstOfSeveralProcesses();
    void takesWhatHoldsForAllBeforeTheFirstVariant();
    void leavesOutWhatIsNoStage();
    void splitsAnOfferGluedToANote();
    void readsStagesToldAfterTheList();
    void ignoresQuotationsAndFolds();
    void dropsTemplatesAndAttributes();
    void addsTheOfferAndSaysSo();
    void keepsThePagesOwnSentence();
    void countsItemsOfTheFirstLevelOnly();
    void takesTheGradeInAnyWording_data();
    void takesTheGradeInAnyWording();
    void doesWithoutAGrade();
    void printsTheAgreedJson();
    void saysWhenAPageIsNoJobPage();
};

void TestJobPage::readsAPageWithFrontMatter()
{
    const JobPage page = pageOf(
        "---\nlayout: job\ntitle: \"Harbour Pilot\"\n---\n\n"
        "Pilots bring ships in.\n\n## Responsibilities\n\n* Steer ships\n* Keep the log\n\n"
        "## Requirements\n\n- Calm\n- Sharp eyes\n  - also at night\n- Good English\n\n"
        "## Nice-to-haves\n\n- Knots\n\n### Job Grade\n\nThe Harbour Pilot is a [grade 7](/grades/#7).\n\n"
        "## Hiring Process\nCandidates can expect the order below.\n\n"
        "* Selected candidates will be invited to complete a short written assessment.\n"
        "* Next, candidates will be invited to a 30 minute [screening call](/x/#30) with one of our Port Recruiters.\n"
        "* Finally, candidates will meet our CEO\n"
        "* Successful candidates will subsequently be made an offer.\n");
    QCOMPARE(page.title, QStringLiteral("Harbour Pilot"));
    QCOMPARE(page.grade, std::optional<int>(7));
    QCOMPARE(page.responsibilities.size(), 2);
    QCOMPARE(page.requirements,
        (QStringList{ QStringLiteral("Calm"), QStringLiteral("Sharp eyes"), QStringLiteral("Good English") }));
    QCOMPARE(page.niceToHaves, QStringList{ QStringLiteral("Knots") });
    QCOMPARE(page.hiringProcessSections, 1);
    QCOMPARE(
        brief(page.stages), (QStringList{ QStringLiteral("assessment"), QStringLiteral("interview 30 Port Recruiter"),
                                QStringLiteral("interview CEO"), QStringLiteral("offer") }));
}

void TestJobPage::readsAPlainTextCopyWithDrawnBullets()
{
    const JobPage page = pageOf(
        "Lighthouse Keeper\n\nKeepers keep lights.\n\nResponsibilities\n\n"
        "  \xE2\x80\xA2 Keep the light\n  \xE2\x80\xA2 Write down what passes and\n    tell the office\n\n"
        "Requirements\n\n  \xE2\x80\xA2 No fear of heights\n\nJob Grade\n\nThe Lighthouse Keeper is a grade 5.\n\n"
        "Hiring Process\n\nCandidates can expect the hiring process to follow the order below.\n\n"
        "  \xE2\x80\xA2 Candidates will have a 30 minute call with a recruiter\n"
        "  \xE2\x80\xA2 Next, candidates will have a 60 minute interview with\n    an Island Manager\n"
        "  \xE2\x80\xA2 Successful candidates will be made an offer\n\nAbout the Coast\n\nThe coast is long.\n");
    QCOMPARE(page.title, QStringLiteral("Lighthouse Keeper"));
    QCOMPARE(page.grade, std::optional<int>(5));
    QCOMPARE(page.responsibilities.size(), 2);
    QCOMPARE(page.requirements.size(), 1);
    QCOMPARE(brief(page.stages), (QStringList{ QStringLiteral("interview 30 recruiter"),
                                     QStringLiteral("interview 60 Island Manager"), QStringLiteral("offer") }));
}

void TestJobPage::readsNumberedAndNestedLists()
{
    QCOMPARE(planOf("## Interview Process\n1. Screening call with a recruiter\n1. 90-Minute technical interview with a "
                    "Net Mender\n"
                    "    - It covers knots and 20 minutes of rowing.\n    - Bring gloves.\n1. Interview with the "
                    "Harbour Master\n"),
        (QStringList{ QStringLiteral("interview recruiter"), QStringLiteral("interview 90 Net Mender"),
            QStringLiteral("interview Harbour Master"), QStringLiteral("offer +") }));
}

void TestJobPage::readsNestedInterviewsAsStages()
{
    const char *text =
        "## Hiring Process\n- Candidates have a 25 minute call with a recruiter.\n"
        "- Next, candidates will have 2 separate 50-minute interviews:\n  - One with a Cook.\n"
        "  - The other with the Galley Manager, about planning.\n"
        "- Next, candidates will move to the first round of interviews.\n"
        "  - 60 Minute Technical Interview with a Baker Designer.\n  - 45 Minute Interview with the Hiring Manager\n"
        "- Team Interview\n  - (45-60m) Cooking Interview\n  - (60m) Planning with 1 Product Manager + 1 Designer\n"
        "- **Final round** (2 x 40 min):\n  - Deck Manager\n  - Sail Designer\n";
    const QStringList plan = planOf(text);
    QCOMPARE(plan.value(0), QStringLiteral("interview 25 recruiter"));
    QCOMPARE(plan.value(2), QStringLiteral("interview 50 Galley Manager"));
    QCOMPARE(plan.value(3), QStringLiteral("interview 60 Baker Designer"));
    QCOMPARE(plan.value(4), QStringLiteral("interview 45 hiring manager"));
    QCOMPARE(plan.value(5), QStringLiteral("interview 45-60"));
    QCOMPARE(plan.value(6), QStringLiteral("interview 60 Product Manager|Designer"));
    QCOMPARE(plan.value(7), QStringLiteral("interview 40 Deck Manager"));
    QCOMPARE(plan.value(8), QStringLiteral("interview 40 Sail Designer"));
    QCOMPARE(plan.size(), 10);
}

void TestJobPage::readsSubHeadingsAsStages()
{
    QCOMPARE(
        planOf(
            "## Hiring Process\n\nWe hire with care.\n\n### Recruiter Screening\n\nA 30 minute call with a "
            "recruiter.\n\n"
            "### Written Assessment\n\nThe assessment is a questionnaire, done before the interviews with the deck "
            "team.\n\n"
            "### Peer Interview\n\nThis is a 45 minute interview.\n\n- Talk about sails\n- 10 minutes of questions\n\n"
            "### Panel Interview\n\nThe panel includes the hiring manager and two other team members. It is a 60 "
            "minute interview.\n\n"
            "### Reference and Background Check\n\nWe ask for references.\n\nMore details are on our hiring page.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("assessment"),
            QStringLiteral("interview 45 peer"), QStringLiteral("interview 60 hiring manager|team member"),
            QStringLiteral("references"), QStringLiteral("background_check"), QStringLiteral("offer +") }));
}

void TestJobPage::readsRoundsAsGroups()
{
    QCOMPARE(planOf("## Hiring Process\n\n#### Screening call with a Recruiter\n\n### Round 1\n- 60 Minute Interview "
                    "with Hiring Manager\n\n"
                    "### Round 2\n- 45 Minute Peer Interview\n- 45 Minute Peer Interview\n\n## Career Ladder\n\nUp.\n"),
        (QStringList{ QStringLiteral("interview recruiter"), QStringLiteral("interview 60 hiring manager"),
            QStringLiteral("interview 45 peer"), QStringLiteral("interview 45 peer"), QStringLiteral("offer +") }));
}

void TestJobPage::readsNumberedParagraphsWithDetailsBetween()
{
    QCOMPARE(
        planOf("## Hiring Process\n\n**(1)** Candidates will have a 30-minute call with a recruiter.\n\n"
               "**(2)** After that, we'll invite you to create a 15-minute video about a voyage. Your video should "
               "have:\n\n"
               "- **Where:** the port\n- **Who:** the crew\n\n> ### Why a video\n>\n> 1. It saves you an interview.\n\n"
               "**(3)** Your final interview will be with a Navigator Designer and focus on maps.\n\n"
               "Successful candidates will then receive an offer.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("assessment"),
            QStringLiteral("interview Navigator Designer"), QStringLiteral("offer") }));
}

void TestJobPage::readsBoldBeginningsAsNames()
{
    QCOMPARE(planOf("## Interview Process\n* [Screening call](/x) with a recruiter.\n"
                    "* **Interview with sail maker designer** In this interview, the interviewer will ask about cloth "
                    "for 20 minutes.\n"
                    "* **Interview with senior manager or director of sails** Be ready to talk about your team.\n"),
        (QStringList{ QStringLiteral("interview recruiter"), QStringLiteral("interview Sail Maker Designer"),
            QStringLiteral("interview Senior Manager of Sails|Director of Sails"), QStringLiteral("offer +") }));
}

void TestJobPage::readsBoldHeadings()
{
    QCOMPARE(planOf("# Rower\n\n**Requirements:**\n\n- Arms\n\n## **Hiring Process**\n\n- A 20 min call with a "
                    "recruiter\n- References check\n- Offer\n\n"
                    "## **Career Ladder**\n\n- Interview the captain for 30 minutes once a year\n"),
        (QStringList{
            QStringLiteral("interview 20 recruiter"), QStringLiteral("references"), QStringLiteral("offer") }));
}

void TestJobPage::readsPagesOfOtherCompanies()
{
    QCOMPARE(
        planOf(
            "# Mate\n\n## Interview process\n\n1. **Recruiter screen**\n   - Duration: 30-minutes.\n   - With: a "
            "Recruiter\n"
            "2. **Technical interview**\n   - Duration: 60-minutes.\n   - Interviewers: two engineers from the team\n"
            "3. **Reference checks**\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 60 Engineer"),
            QStringLiteral("references"), QStringLiteral("offer +") }));
    QCOMPARE(planOf("# Mate\n\n## Hiring process\n\n**Step 1: Intro call** - 20 minutes with our People team\n\n"
                    "**Step 2: Team interview** - 45 minutes with two Deck Managers and the Support Lead\n\n"
                    "If all goes well we'll make you an offer!\n"),
        (QStringList{ QStringLiteral("interview 20 People team member"),
            QStringLiteral("interview 45 Deck Manager|Support Lead"), QStringLiteral("offer") }));
    QCOMPARE(planOf("Mate\n\nRequirements:\n- Arms\n\nThe hiring process\n1. Call with the recruiter (30 min)\n"
                    "2. Knot challenge, take-home\n3. Background check and offer\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("assessment"),
            QStringLiteral("background_check"), QStringLiteral("offer") }));
    QCOMPARE(planOf("# Mate\n\n## How we hire\n\nYou'll have a short call with our talent team, followed by a 60 "
                    "minute interview with "
                    "two deck engineers. After that, you'll meet the Deck Manager for 45 minutes.\n"),
        (QStringList{ QStringLiteral("interview recruiter"), QStringLiteral("interview 60 Deck Engineer"),
            QStringLiteral("interview 45 Deck Manager"), QStringLiteral("offer +") }));
}

void TestJobPage::skipsListsOfWhatToPrepare()
{
    QCOMPARE(planOf("## Hiring Process\n- **Recruiter Call** (30 minutes)\n  - Talk about the role.\n- **Hiring "
                    "Manager interview** (1 hour)\n"
                    "  - Focus on work with product teams.\n\nCandidates should be prepared to:\n\n- Show a chart.\n- "
                    "Discuss the tides.\n"
                    "- Explain the moon.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 60 hiring manager"),
            QStringLiteral("offer +") }));
}

void TestJobPage::endsAnItemWhoseNextMarkLostItsBlank()
{
    QCOMPARE(planOf("## Hiring Process\n* A 30 minute call with a recruiter\n* Candidates will be invited to meet "
                    "members of the Legal team\n"
                    "*Next, candidates will be invited to an interview with our CEO\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview Legal team member"),
            QStringLiteral("interview CEO"), QStringLiteral("offer +") }));
}

void TestJobPage::takesTheFirstOfSeveralProcesses()
{
    const JobPage page = pageOf(
        "---\ntitle: Cooks\n---\n## Cook\n### Requirements\n- Salt\n### Hiring Process\n- Call with a recruiter\n"
        "- 30 minute interview with a Cook Manager\n## Chef\n### Hiring Process\n- Call with a recruiter\n"
        "- 60 minute interview with the CEO\n");
    QCOMPARE(page.hiringProcessSections, 2);
    QCOMPARE(brief(page.stages).value(1), QStringLiteral("interview 30 Cook Manager"));
    QCOMPARE(page.alternatives.size(), 1);
    QCOMPARE(brief(page.alternatives.first().stages).value(1), QStringLiteral("interview 60 CEO"));
    QVERIFY(!page.notes.isEmpty());
}

void TestJobPage::takesWhatHoldsForAllBeforeTheFirstVariant()
{
    const JobPage page = pageOf(
        "## Hiring Process\n\n### All Candidates\n\n* A 30min screening call with a recruiter\n\n"
        "Next, candidates will move to interviews with the team:\n\n### Manager Candidates\n\nRound 1:\n"
        "  * 60 Minute Interview with a Mate Director\n\nRound 2:\n  * 45 Minute Interview with the CEO\n\n"
        "### Director Candidates\n\n  * 60 Minute Interview with the CFO\n  * 30 Minute Interview with the CEO\n\n"
        "Successful candidates will be made an offer\n");
    QCOMPARE(brief(page.stages),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 60 Mate Director"),
            QStringLiteral("interview 45 CEO"), QStringLiteral("offer") }));
    QCOMPARE(page.alternatives.size(), 1);
}

void TestJobPage::leavesOutWhatIsNoStage()
{
    QCOMPARE(planOf("## Hiring Process\n\nAll interviews are held by video. Consider each bullet as though “If "
                    "selected” precedes it.\n\n"
                    "- You will have a 30 minute call with a recruiter.\n"
                    "- The review can take a little longer; if in doubt, check in with the recruiter at any point.\n"
                    "- {Insert hiring process steps here.}\n"
                    "- Additional details about our process can be found on our hiring page.\n\n"
                    "We are an equal opportunity employer. We do not discriminate.\n\nLast modified May 2, 2025\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("offer +") }));
}

void TestJobPage::splitsAnOfferGluedToANote()
{
    QCOMPARE(
        planOf("## Hiring Process\n- A 30 minute call with a recruiter\n- Successful candidates will be made an offer\n"
               "Additional details about our interview process can be found on our hiring page.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("offer") }));
    QCOMPARE(planOf("## Hiring Process\n- A 30 minute call with a recruiter\n"
                    "Candidates may be invited to schedule an interview with a Mate Designer.\n"
                    "Successful candidates will be made an offer after references are verified.\n"),
        (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("interview Mate Designer ?"),
            QStringLiteral("offer") }));
}

void TestJobPage::readsStagesToldAfterTheList()
{
    QCOMPARE(planOf("## Hiring Process\n- You will have a 30 minute screening call.\n- You will talk for 60 minutes "
                    "with the hiring manager.\n\n"
                    "It's possible you may have additional 60 minute interviews with either the Director of Ropes, the "
                    "VP of Sails, or both.\n\n"
                    "If approved, you will subsequently be made an offer.\n"),
        (QStringList{ QStringLiteral("interview 30"), QStringLiteral("interview 60 hiring manager"),
            QStringLiteral("interview 60 x1-2 Director of Ropes|VP of Sails ?"), QStringLiteral("offer") }));
}

void TestJobPage::ignoresQuotationsAndFolds()
{
    QCOMPARE(
        planOf("## Hiring Process\n\n<details>\n<summary>Summary</summary>\n1. Call<br>\n2. Talk<br>\n</details>\n\n"
               "- A 30 minute call with a recruiter\n\n<details>\n<summary>Transcript</summary>\n\n"
               "1. We have a 20 minute interview with a Cook.\n1. And a 10 minute chat.\n\n</details>\n\n"
               "{{% details \"More\" %}}\n- A 50 minute interview with a Baker Manager\n{{% /details %}}\n\n"
               "> - A 40 minute interview with an Engineer\n\n- A 45 minute interview with the CEO\n"),
        (QStringList{
            QStringLiteral("interview 30 recruiter"), QStringLiteral("interview 45 CEO"), QStringLiteral("offer +") }));
}

void TestJobPage::dropsTemplatesAndAttributes()
{
    const JobPage page =
        pageOf("---\ntitle: \"Deck Hand\"\n---\n<%= partial(\"includes/deck\", locals: { grade: 9 }) %>\n\n"
               "<a id=\"req\"></a>\n\n## Requirements\n{:.no_toc}\n\n- Ropes <%= rope %>\n- [Values]({{< ref "
               "\"/values\" >}})\n\n"
               "## Hiring Process\n{: #hiring}\n\n- 30 min [screening call]({{< ref \"faq#4-90-minute-call\" >}}) with "
               "a recruiter\n"
               "<!-- - 60 minute interview with the CTO -->\n");
    QCOMPARE(page.requirements, (QStringList{ QStringLiteral("Ropes"), QStringLiteral("Values") }));
    QCOMPARE(brief(page.stages), (QStringList{ QStringLiteral("interview 30 recruiter"), QStringLiteral("offer +") }));
}

void TestJobPage::addsTheOfferAndSaysSo()
{
    const JobPage page =
        pageOf("## Hiring Process\n- A 30 minute call with a recruiter\n- An interview with the CEO\n");
    QVERIFY(page.stages.last().added);
    QCOMPARE(page.stages.last().kind, StageKind::Offer);
    QCOMPARE(page.stages.last().unsure.size(), 1);
    QVERIFY(page.stages.last().source.isEmpty());
}

void TestJobPage::keepsThePagesOwnSentence()
{
    const JobPage page = pageOf("## Hiring Process\n- If you pass the call, you will have a 1-hour interview with a "
                                "Cook Manager. It is fun.\n");
    QCOMPARE(page.stages.first().source,
        QStringLiteral("If you pass the call, you will have a 1-hour interview with a Cook Manager."));
}

void TestJobPage::countsItemsOfTheFirstLevelOnly()
{
    const JobPage page = pageOf(
        "## Levels\n### Mate\n#### Mate Responsibilities\nShort words.\n\n- One\n  - nested\n- Two\n\n"
        "#### Mate Requirements\n\n1. One\n1. Two\n1. Three\n\n### Captain\n#### Captain Requirements\n- Ten years\n");
    QCOMPARE(page.responsibilities.size(), 2);
    QCOMPARE(page.requirements.size(), 3);
    QVERIFY(page.niceToHaves.isEmpty());
}

void TestJobPage::takesTheGradeInAnyWording_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("grade");
    QTest::newRow("grade") << QByteArray("The Mate is a [grade 6](/g).") << 6;
    QTest::newRow("level") << QByteArray("The Director is a [level 10](/g).") << 10;
    QTest::newRow("job grade level") << QByteArray("The Mate is a job grade [level 5](/g).") << 5;
    QTest::newRow("number only") << QByteArray("The Mate is a [9](/g).") << 9;
    QTest::newRow("bare") << QByteArray("7") << 7;
}

void TestJobPage::takesTheGradeInAnyWording()
{
    QFETCH(QByteArray, text);
    QFETCH(int, grade);
    const QByteArray page =
        "## Requirements\n- Arms\n\n### Mate Job Grade\n\n" + text + "\n\n### Captain Job Grade\n\nIs a grade 12.\n";
    QCOMPARE(pageOf(page.constData()).grade, std::optional<int>(grade));
}

void TestJobPage::doesWithoutAGrade()
{
    const JobPage page = pageOf(
        "## Requirements\n- 5 years at level crossings\n\n## Job Level\n\nLevels are in our Job Levels sheet.\n");
    QVERIFY(!page.grade.has_value());
    QVERIFY(!page.notes.isEmpty());
}

void TestJobPage::printsTheAgreedJson()
{
    const QJsonObject json = toJson(
        pageOf("---\ntitle: Mate\n---\n## Hiring Process\n- A 45+ minute interview with the lead\n- Assessment\n"));
    for (const char *key :
        { "title", "grade", "responsibilities", "requirements", "nice_to_haves", "stages", "hiring_process_sections" })
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QVERIFY(json[QStringLiteral("grade")].isNull());
    const QJsonObject first = json[QStringLiteral("stages")].toArray().first().toObject();
    QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("interview"));
    QCOMPARE(first[QStringLiteral("minutes_min")].toInt(), 45);
    QVERIFY(first[QStringLiteral("minutes_max")].isNull());
    QCOMPARE(first[QStringLiteral("count_max")].toInt(), 1);
    for (const char *key : { "name", "count_min", "titles", "panel", "optional", "added", "source", "unsure" })
        QVERIFY2(first.contains(QLatin1String(key)), key);
}

void TestJobPage::saysWhenAPageIsNoJobPage()
{
    const auto page = readJobPage("# Shopping\n\n- Eggs\n- Flour\n", QStringLiteral("/some/where/list.md"));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, Error::Code::Format);
    QVERIFY(page.error().sentence.startsWith(QStringLiteral("list.md ")));
    QVERIFY(!page.error().advice.isEmpty());
}

QTEST_GUILESS_MAIN(TestJobPage)
#include "tst_jobpage.moc"
