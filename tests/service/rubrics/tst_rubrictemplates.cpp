// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubriclint.h"
#include "domain/rubrics/rubricrules.h"
#include "service/jobs/jobtemplates.h"
#include "service/rubrics/rubrictemplates.h"
#include "support/servicefixture.h"

#include <QRegularExpression>

#include <algorithm>

using namespace shortlist;
using shortlist::test::isRefused;
using shortlist::test::ServiceFixture;
using shortlist::test::worksAndCanBeUndone;

/// The rubrics that travel with the program are what we ask of anybody's: complete, observable, and sound to our own
/// linter.
class tst_rubrictemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSixInEachLanguage();
    void inEachLanguageTheyAskTheSame();
    void eachIsComplete_data();
    void eachIsComplete();
    void theLinterFindsNothing_data() { eachIsComplete_data(); }
    void theLinterFindsNothing();
    void theQuestionsFitTheInterview_data() { eachIsComplete_data(); }
    void theQuestionsFitTheInterview();
    void eachIsCopiedAndCanBePublishedAtOnce_data() { eachIsComplete_data(); }
    void eachIsCopiedAndCanBePublishedAtOnce();
    void theyAreFoundByKeyAndName();
};

namespace {

QList<Criterion> criteriaOf(const TemplateRubric &rubric)
{
    QList<Criterion> criteria;
    for (const TemplateCriterion &each : rubric.criteria) {
        criteria.append(each.criterion);
        criteria.last().id = CriterionId(QUuid::createUuid());
        criteria.last().position = int(criteria.size()) - 1;
    }
    return criteria;
}

Rubric rubricOf(const TemplateRubric &source)
{
    Rubric rubric;
    rubric.name = source.name;
    rubric.purpose = source.purpose;
    rubric.levels = source.levels;
    return rubric;
}

int minutesOf(const TemplateRubric &rubric)
{
    int minutes = 0;
    for (const TemplateCriterion &each : rubric.criteria)
        minutes += minutesOfQuestions(each.criterion.questions);
    return minutes;
}

} // namespace

void tst_rubrictemplates::thereAreSixInEachLanguage()
{
    const auto all = builtInRubrics();
    QVERIFY(all);
    QStringList keys;
    for (const TemplateRubric &each : *all)
        keys.append(each.key);
    const QStringList english({ QStringLiteral("assessment"), QStringLiteral("screening"), QStringLiteral("technical"),
        QStringLiteral("behavioural"), QStringLiteral("leadership"), QStringLiteral("general") });
    QCOMPARE(keys.mid(0, 6), english);
    QCOMPARE(keys.mid(6),
        QStringList(english).replaceInStrings(QRegularExpression(QStringLiteral("$")), QStringLiteral(".de")));
    for (const TemplateRubric &each : *all)
        QCOMPARE(each.language, each.key.endsWith(QLatin1String(".de")) ? QStringLiteral("de") : QStringLiteral("en"));
}

// A team of two languages compares what was seen: weights, minutes and must-haves are those of the other language.
void tst_rubrictemplates::inEachLanguageTheyAskTheSame()
{
    const auto all = builtInRubrics();
    QVERIFY(all);
    for (const TemplateRubric &other : all->mid(6)) {
        const auto english = builtInRubric(other.key.section(u'.', 0, 0));
        QVERIFY(english);
        QCOMPARE(other.levels.size(), english->levels.size());
        QCOMPARE(other.criteria.size(), english->criteria.size());
        for (qsizetype i = 0; i < other.criteria.size(); ++i) {
            const Criterion &one = other.criteria.at(i).criterion;
            const Criterion &two = english->criteria.at(i).criterion;
            QVERIFY2(one.name != two.name, qPrintable(one.name));
            QCOMPARE(one.weight, two.weight);
            QCOMPARE(one.mustHave, two.mustHave);
            QCOMPARE(one.category, two.category);
            QCOMPARE(one.questions.size(), two.questions.size());
            for (qsizetype q = 0; q < one.questions.size(); ++q) {
                QCOMPARE(one.questions.at(q).minutes, two.questions.at(q).minutes);
                QCOMPARE(one.questions.at(q).probes.size(), two.questions.at(q).probes.size());
            }
        }
    }
}

void tst_rubrictemplates::eachIsComplete_data()
{
    QTest::addColumn<QString>("key");
    const auto all = builtInRubrics();
    QVERIFY(all);
    for (const TemplateRubric &each : *all)
        QTest::newRow(qPrintable(each.key)) << each.key;
}

void tst_rubrictemplates::eachIsComplete()
{
    QFETCH(QString, key);
    const auto rubric = builtInRubric(key);
    QVERIFY(rubric);
    QVERIFY(rubric->purpose.size() > 60);
    QCOMPARE(rubric->levels.size(), 4);
    QVERIFY(rubric->criteria.size() >= 4 && rubric->criteria.size() <= 7);
    int mustHaves = 0;
    QSet<int> weights;
    for (const TemplateCriterion &each : rubric->criteria) {
        const Criterion &criterion = each.criterion;
        QVERIFY2(criterion.description.size() > 30, qPrintable(criterion.name));
        QCOMPARE(criterion.anchors.size(), 4);
        for (const QString &anchor : criterion.anchors)
            QVERIFY2(anchor.size() > 45, qPrintable(anchor));
        QCOMPARE(QSet<QString>(criterion.anchors.begin(), criterion.anchors.end()).size(), 4);
        QVERIFY2(criterion.weight > 0, qPrintable(criterion.name));
        weights.insert(criterion.weight);
        mustHaves += criterion.mustHave ? 1 : 0;
        QVERIFY2(!criterion.questions.isEmpty(), qPrintable(criterion.name));
        for (const Question &question : criterion.questions) {
            QVERIFY2(question.text.size() > 20, qPrintable(criterion.name));
            QVERIFY2(!question.probes.isEmpty(), qPrintable(question.text));
            QVERIFY2(question.minutes > 0, qPrintable(question.text));
        }
    }
    QVERIFY2(mustHaves > 0 && mustHaves < rubric->criteria.size(), "some are must-haves, not all");
    QVERIFY2(weights.size() > 1, "not everything weighs the same");
    QVERIFY(problemsOf(rubricOf(*rubric), criteriaOf(*rubric)).isEmpty());
}

void tst_rubrictemplates::theLinterFindsNothing()
{
    QFETCH(QString, key);
    const auto rubric = builtInRubric(key);
    QVERIFY(rubric);
    QStringList found;
    const auto findings = lintRubric(rubricOf(*rubric), criteriaOf(*rubric));
    for (const RubricFinding &finding : findings)
        found.append(finding.sentence);
    QCOMPARE(found, QStringList());
}

void tst_rubrictemplates::theQuestionsFitTheInterview()
{
    QFETCH(QString, key);
    const auto rubric = builtInRubric(key);
    QVERIFY(rubric);
    const auto job = builtInTemplate(QStringLiteral("associate-backend-engineer"));
    QVERIFY(job);
    // The one for any job is written for three quarters of an hour; the written task has no length of its own.
    const QString kind = key.section(u'.', 0, 0); // without the language
    std::optional<int> length = kind == QLatin1String("general") ? std::optional<int>(45) : std::nullopt;
    for (const TemplateStage &stage : job->stages) {
        if (stage.rubric == kind)
            length = stage.stage.minutesMin;
    }
    QCOMPARE(length.has_value(), kind != QLatin1String("assessment"));
    if (!length)
        return;
    // A tenth and more is for the welcome and for what the candidate wants to know.
    QVERIFY2(minutesOf(*rubric) <= *length * 9 / 10, qPrintable(QString::number(minutesOf(*rubric))));
    QVERIFY2(minutesOf(*rubric) >= *length * 3 / 4, qPrintable(QString::number(minutesOf(*rubric))));
}

void tst_rubrictemplates::eachIsCopiedAndCanBePublishedAtOnce()
{
    QFETCH(QString, key);
    ServiceFixture fixture;
    QVERIFY(fixture.isOpen());
    RubricId id;
    QVERIFY(worksAndCanBeUndone(fixture, [&] {
        auto made = fixture.services().rubrics.createFromTemplate(key);
        if (made)
            id = *made;
        return made;
    }));
    const auto view = fixture.services().rubrics.load(id);
    QVERIFY(view);
    QVERIFY(view->editable());
    QVERIFY(view->criteria.first().questions.first().minutes > 0);
    QVERIFY(fixture.services().rubrics.publish(id));
}

void tst_rubrictemplates::theyAreFoundByKeyAndName()
{
    const auto byName = builtInRubric(QStringLiteral("general STRUCTURED interview"));
    QVERIFY(byName);
    QCOMPARE(byName->key, QStringLiteral("general"));
    const auto german = builtInRubric(QStringLiteral("Fachgespräch"));
    QVERIFY(german);
    QCOMPARE(german->key, QStringLiteral("technical.de"));
    const auto none = builtInRubric(QStringLiteral("poetry"));
    QVERIFY(!none);
    QCOMPARE(none.error().key, QStringLiteral("template.unknown"));
    QVERIFY(none.error().advice.contains(QStringLiteral("technical")));
    QVERIFY(!readRubricTemplate({}));
    QVERIFY(!readRubricTemplate(R"({"name":"x"})"));
}

QTEST_GUILESS_MAIN(tst_rubrictemplates)
#include "tst_rubrictemplates.moc"
