// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubriclint.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace shortlist;

/// What is advised on a rubric, and what passes in silence.
class tst_rubriclint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSoundOneIsLeftAlone();
    void anchors_data();
    void anchors();
    void nineCriteriaAreTooMany();
    void aMustHaveWantsAQuestion();
    void questionsFitIntoTheInterview_data();
    void questionsFitIntoTheInterview();
    void words_data();
    void words();
    void everyFindingSaysWhyAndWhence();
    void everyFindingSaysWhatItIsAbout();
    void germanIsReadByItsOwnList();
    void levelsAreReadToo();
    void aFullRubricIsQuick();

private:
    static Criterion criterion(const QStringList &anchors)
    {
        Criterion one;
        one.id = CriterionId(QUuid::createUuid());
        one.name = QStringLiteral("Debugging");
        one.anchors = anchors;
        return one;
    }
    static Rubric rubric()
    {
        Rubric one;
        one.name = QStringLiteral("Technical");
        one.levels = { QStringLiteral("Poor"), QStringLiteral("Mixed"), QStringLiteral("Good"),
            QStringLiteral("Excellent") };
        return one;
    }
    static QStringList sound()
    {
        return { QStringLiteral("Changes lines by chance until the test passes"),
            QStringLiteral("Reads the message and finds the line, not the cause"),
            QStringLiteral("Finds the cause and proves it with a test"),
            QStringLiteral("Also names where the same error may hide") };
    }
    static QString keys(const QList<RubricFinding> &findings)
    {
        QStringList keys;
        for (const RubricFinding &finding : findings)
            keys.append(finding.level < 0 ? finding.key : QStringLiteral("%1@%2").arg(finding.key).arg(finding.level));
        return keys.join(u' ');
    }
};

void tst_rubriclint::aSoundOneIsLeftAlone() { QCOMPARE(keys(lintRubric(rubric(), { criterion(sound()) })), QString()); }

void tst_rubriclint::anchors_data()
{
    QTest::addColumn<QStringList>("anchors");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QStringList &anchors, const char *found) {
        QTest::newRow(name) << anchors << QString::fromLatin1(found);
    };
    const QString cause = QStringLiteral("Finds the cause");
    const QString test = QStringLiteral("Proves it with a test");
    row("none", {}, "anchors.few@0");
    row("the lowest only", { cause }, "anchors.few@3");
    row("the highest only", { {}, {}, {}, cause }, "anchors.few@0");
    row("both ends", { cause, {}, {}, test }, "anchors.gap@1 anchors.gap@2");
    row("the upper half", { {}, {}, cause, test }, "anchors.end@0");
    row("not the lowest", { {}, QStringLiteral("Looks at it"), cause, test }, "anchors.end@0");
    row("not the highest", { QStringLiteral("Looks at it"), cause, test, QStringLiteral(" ") }, "anchors.end@3");
    row("only the middle", { {}, cause, test }, "anchors.end@0 anchors.end@3");
    row("the highest and one between", { cause, {}, test }, "anchors.gap@1 anchors.end@3");
    row("a number against a negation",
        { QStringLiteral("Names the disagreement; no step taken."),
            QStringLiteral("Names the disagreement and one step taken."),
            QStringLiteral("Names the disagreement, not the step taken"), QStringLiteral("Names others") },
        "");
    row("repeated", { cause, test, QStringLiteral("finds the cause!"), QStringLiteral("Names others") },
        "anchor.repeated@2");
    row("of another degree",
        { QStringLiteral("Little knowledge of SQL"), QStringLiteral("Good knowledge of SQL"), cause, test },
        "anchor.degree@1");
    row("only adjectives", { QStringLiteral("Poor"), QStringLiteral("Quite good"), cause, test },
        "anchor.adjectives@0 anchor.adjectives@1");
}

void tst_rubriclint::anchors()
{
    QFETCH(QStringList, anchors);
    QFETCH(QString, found);
    QCOMPARE(keys(lintRubric(rubric(), { criterion(anchors) })), found);
}

void tst_rubriclint::nineCriteriaAreTooMany()
{
    QList<Criterion> criteria(8, criterion(sound()));
    QCOMPARE(keys(lintRubric(rubric(), criteria)), QString());
    criteria.append(criterion(sound()));
    const QList<RubricFinding> findings = lintRubric(rubric(), criteria);
    QCOMPARE(keys(findings), QStringLiteral("rubric.many"));
    QVERIFY(findings.first().criterionId.isNull());
    QVERIFY(findings.first().sentence.startsWith(QStringLiteral("9 criteria")));
}

void tst_rubriclint::aMustHaveWantsAQuestion()
{
    Criterion must = criterion(sound());
    must.mustHave = true;
    const QList<RubricFinding> findings = lintRubric(rubric(), { must });
    QCOMPARE(keys(findings), QStringLiteral("mustHave.question"));
    QCOMPARE(findings.first().place, RubricFinding::Place::Questions);
    must.questions = { { QStringLiteral("How do you find an error that shows once a week?"), {}, 0 } };
    QCOMPARE(keys(lintRubric(rubric(), { must })), QString());
    // What is asked further is no question by itself, and its words are read like any other.
    must.questions = { { QString(), { QStringLiteral("Is that what a ninja would do?") }, 5 } };
    QCOMPARE(keys(lintRubric(rubric(), { must })), QStringLiteral("mustHave.question words.masculine"));
}

void tst_rubriclint::questionsFitIntoTheInterview_data()
{
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QList<RubricUse>>("uses");
    QTest::addColumn<QString>("stage");
    const auto use = [](const char *stage, std::optional<int> minutes, StageKind kind = StageKind::Interview,
                         PlanState state = PlanState::Published) {
        RubricUse made;
        made.jobTitle = QStringLiteral("Cook");
        made.stageName = QLatin1String(stage);
        made.minutes = minutes;
        made.kind = kind;
        made.planState = state;
        return made;
    };
    const QList<int> twenty{ 15, 0, 5 };
    QTest::newRow("no stage") << twenty << QList<RubricUse>() << QString();
    QTest::newRow("they fit") << twenty << QList<RubricUse>{ use("a", 20) } << QString();
    QTest::newRow("they do not") << twenty << QList<RubricUse>{ use("a", 19) } << QStringLiteral("a");
    QTest::newRow("no minutes given") << QList<int>{ 0, 0 } << QList<RubricUse>{ use("a", 1) } << QString();
    QTest::newRow("the shortest") << twenty << QList<RubricUse>{ use("a", 60), use("b", 10), use("c", 15) }
                                  << QStringLiteral("b");
    QTest::newRow("a stage without a length") << twenty << QList<RubricUse>{ use("a", {}) } << QString();
    QTest::newRow("no interview") << twenty << QList<RubricUse>{ use("a", 5, StageKind::Assessment) } << QString();
    QTest::newRow("a retired plan") << twenty
                                    << QList<RubricUse>{ use("a", 5, StageKind::Interview, PlanState::Retired) }
                                    << QString();
}

void tst_rubriclint::questionsFitIntoTheInterview()
{
    QFETCH(QList<int>, minutes);
    QFETCH(QList<RubricUse>, uses);
    QFETCH(QString, stage);
    QList<Criterion> criteria;
    for (const int each : minutes) {
        criteria.append(criterion(sound()));
        criteria.last().questions = { { QStringLiteral("How?"), {}, each } };
    }
    const QList<RubricFinding> findings = lintRubric(rubric(), criteria, uses);
    QCOMPARE(keys(findings), stage.isEmpty() ? QString() : QStringLiteral("rubric.minutes"));
    if (!stage.isEmpty())
        QVERIFY(findings.first().sentence.contains(QStringLiteral("20 minutes together, “%1” of “Cook”").arg(stage)));
    RubricView view;
    view.rubric = rubric();
    view.criteria = criteria;
    view.earlierUses = uses;
    QCOMPARE(keys(lintRubric(view)), keys(findings));
}

void tst_rubriclint::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("vague") << QStringLiteral("Is a team player") << QStringLiteral("words.vague")
                           << QStringLiteral("team player");
    QTest::newRow("masculine") << QStringLiteral("A coding Ninja") << QStringLiteral("words.masculine")
                               << QStringLiteral("Ninja");
    QTest::newRow("feminine") << QStringLiteral("A nurturing colleague") << QStringLiteral("words.feminine")
                              << QStringLiteral("nurturing");
    QTest::newRow("protected") << QStringLiteral("Is a native speaker of English") << QStringLiteral("words.protected")
                               << QStringLiteral("native speaker");
    QTest::newRow("twice is once") << QStringLiteral("A guru of gurus is no guru") << QStringLiteral("words.masculine")
                                   << QStringLiteral("guru,gurus");
}

void tst_rubriclint::words()
{
    using Place = RubricFinding::Place;
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QString, word);
    for (const Place place :
        { Place::Rubric, Place::Purpose, Place::Name, Place::Description, Place::Anchor, Place::Questions }) {
        Rubric whole = rubric();
        Criterion one = criterion(sound());
        if (place == Place::Rubric)
            whole.name = text;
        else if (place == Place::Purpose)
            whole.purpose = text;
        else if (place == Place::Name)
            one.name = text;
        else if (place == Place::Description)
            one.description = text;
        else if (place == Place::Anchor)
            one.anchors[2] = text;
        else
            one.questions = { { QStringLiteral("Why?"), {}, 0 }, { text, {}, 0 } };
        const QList<RubricFinding> findings = lintRubric(whole, { one });
        QStringList words;
        for (const RubricFinding &finding : findings) {
            QCOMPARE(finding.key, key);
            QCOMPARE(finding.place, place);
            QCOMPARE(finding.criterionId.isNull(), place == Place::Purpose || place == Place::Rubric);
            QCOMPARE(finding.level, place == Place::Anchor ? 2 : -1);
            words.append(finding.word);
        }
        QCOMPARE(words.join(u','), word);
    }
}

void tst_rubriclint::everyFindingSaysWhyAndWhence()
{
    Criterion bad = criterion({ QStringLiteral("Bad"), {}, QStringLiteral("Ninja"), QStringLiteral("ninja") });
    bad.mustHave = true;
    bad.description = QStringLiteral("A compassionate, young team player");
    const QList<RubricFinding> findings = lintRubric(rubric(), QList<Criterion>(9, bad));
    QVERIFY(findings.size() > 9 * 6);
    for (const RubricFinding &finding : findings) {
        QVERIFY(!finding.sentence.isEmpty());
        QVERIFY2(!finding.about.isEmpty(), qPrintable(finding.key));
        QVERIFY2(!finding.source.isEmpty(), qPrintable(finding.key));
        QVERIFY2(!finding.sentence.contains(u'%'), qPrintable(finding.sentence));
    }
}

void tst_rubriclint::everyFindingSaysWhatItIsAbout()
{
    Rubric whole = rubric();
    whole.name = QStringLiteral("Ninja");
    whole.purpose = QStringLiteral("Finds a ninja");
    Criterion bad = criterion(sound());
    bad.anchors[3] = QStringLiteral("Excellent");
    bad.description = QStringLiteral("Works like a ninja");
    bad.mustHave = true;
    Criterion nameless = criterion({});
    nameless.name.clear();
    Criterion named = criterion(sound());
    named.name = QStringLiteral("Ninja");
    QStringList about;
    const QList<RubricFinding> findings = lintRubric(whole, { bad, nameless, named });
    for (const RubricFinding &finding : findings) {
        about.append(finding.about);
        QVERIFY2(!finding.sentence.contains(QStringLiteral("Debugging")), "what it is about is not said twice");
    }
    QCOMPARE(about,
        QStringList({ QStringLiteral("Whole rubric"), QStringLiteral("Purpose"), QStringLiteral("Debugging, level 4"),
            QStringLiteral("Debugging, meaning"), QStringLiteral("Debugging, questions"), QStringLiteral("Criterion 2"),
            QStringLiteral("Ninja, name") }));
}

void tst_rubriclint::germanIsReadByItsOwnList()
{
    const QList<RubricFinding> findings = lintRubric(rubric(),
        { criterion({ QStringLiteral("Gut"), QStringLiteral("Findet die Ursache und prüft sie mit einem Test"),
            QStringLiteral("Ist ein Teamplayer und nicht zu alt"),
            QStringLiteral("Nennt auch, wo der Fehler sonst noch ist") }) });
    QCOMPARE(keys(findings), QStringLiteral("anchor.adjectives@0 words.vague@2 words.protected@2"));
    Rubric sought = rubric();
    sought.purpose = QStringLiteral("Wir suchen einen jungen Kollegen für die Prüfung und auch die Ursache der Fehler");
    const QList<RubricFinding> ofPurpose = lintRubric(sought, {});
    QCOMPARE(ofPurpose.size(), 1);
    QCOMPARE(ofPurpose.first().word, QStringLiteral("jungen"));
}

void tst_rubriclint::levelsAreReadToo()
{
    Rubric named = rubric();
    named.levels.last() = QStringLiteral("Rockstar");
    const QList<RubricFinding> findings = lintRubric(named, { criterion(sound()) });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().word, QStringLiteral("Rockstar"));
    QCOMPARE(findings.first().place, RubricFinding::Place::Rubric);
}

void tst_rubriclint::aFullRubricIsQuick()
{
    QStringList anchors;
    for (int level = 0; level < 7; ++level)
        anchors.append(QStringLiteral("Reads the message and finds the line, not the cause, in %1 of ten cases, and "
                                      "says what remains unclear about the error")
                           .arg(level));
    Rubric whole = rubric();
    whole.levels += { QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("7") };
    const auto fastest = [&whole, &anchors](int count) {
        const QList<Criterion> criteria(count, criterion(anchors));
        lintRubric(whole, criteria); // reads the lists
        double least = std::numeric_limits<double>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer timer;
            timer.start();
            lintRubric(whole, criteria);
            least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
        }
        return least;
    };
    const double one = fastest(1);
    const double eight = fastest(8);
    qInfo("one criterion of 7 levels: %.1f ms, eight: %.1f ms", one, eight);
    // Each is looked at for itself: how long that takes is the machine's, how it grows is not.
    QVERIFY2(eight < 8 * one * 4, qPrintable(QStringLiteral("%1 and %2").arg(one).arg(eight)));
}

QTEST_GUILESS_MAIN(tst_rubriclint)
#include "tst_rubriclint.moc"
