// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubricrules.h"
#include "exchange/rubrics/rubricfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace shortlist;

/// Rubrics go through a file and come back equal; what is no rubric is refused with the place where it goes wrong.
class tst_rubricfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfThePageIsRead();
    void whatIsMissingHasADefault();
    void anyRubricComesBackEqual();
    void theSameRubricIsTheSameBytes();
    void whatCannotBeShownIsNotWritten();
    void faultsAreSaid_data();
    void faultsAreSaid();
    void severalFaultsAreTold();
    void sizesHaveBounds_data();
    void sizesHaveBounds();
    void theLongestIsStillRead();
    void anyCutOfAFileIsAnErrorWithASentence();
    void theSchemaSaysTheSame();

private:
    static QByteArray page(const char *name)
    {
        QFile file(QStringLiteral(SHORTLIST_SOURCE_DIR "/docs/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void rowsOfContent();
    static QString sentence(const QByteArray &bytes)
    {
        const auto read = readRubricFile(bytes, QStringLiteral("r.json"));
        return read ? QString() : read.error().sentence;
    }
};

namespace {

// A file with one part put in place of what stands there.
QByteArray fileWith(
    const QByteArray &criteria, const QByteArray &levels = R"(["a","b","c"])", const QByteArray &rest = {})
{
    return QByteArray(R"({"format":"rubric-1","name":"Cooking","levels":)") + levels + R"(,"criteria":)" + criteria
         + rest + '}';
}

QString anyText(QRandomGenerator &chance, bool mayBeEmpty)
{
    static const QStringList parts{ QStringLiteral("salt"), QStringLiteral("“quoted”"), QStringLiteral("a\"b\\c"),
        QStringLiteral("ß ü 漢字"), QStringLiteral("\U0001F373"), QStringLiteral("</b>&amp;"), QStringLiteral("x/y") };
    QStringList words;
    const int count = int(chance.bounded(mayBeEmpty ? 0 : 1, 6));
    for (int i = 0; i < count; ++i)
        words.append(parts.at(chance.bounded(parts.size())));
    return words.join(u' ');
}

QString anyLines(QRandomGenerator &chance)
{
    QString text = anyText(chance, true);
    if (!text.isEmpty() && chance.bounded(3) == 0)
        text += QStringLiteral("\n\tindented\n\n") + anyText(chance, false);
    return text;
}

TemplateCriterion anyCriterion(QRandomGenerator &chance, qsizetype levels)
{
    TemplateCriterion made;
    Criterion &criterion = made.criterion;
    criterion.name = anyText(chance, true);
    criterion.description = anyLines(chance);
    for (qsizetype level = 0; level < levels; ++level)
        criterion.anchors.append(anyLines(chance));
    for (int i = int(chance.bounded(4)); i > 0; --i) {
        Question question{ anyText(chance, false), {}, int(chance.bounded(3)) * 60 };
        for (int probe = int(chance.bounded(3)); probe > 0; --probe)
            question.probes.append(anyText(chance, false));
        criterion.questions.append(question);
    }
    criterion.weight = int(chance.bounded(kHighestWeight + 1));
    criterion.mustHave = chance.bounded(2) == 0;
    criterion.category = CriterionCategory(chance.bounded(5));
    made.covers = anyText(chance, true);
    return made;
}

TemplateRubric anyRubric(QRandomGenerator &chance)
{
    TemplateRubric rubric;
    rubric.name = anyText(chance, false);
    rubric.purpose = anyLines(chance);
    for (int level = int(chance.bounded(kFewestLevels, kMostLevels + 1)); level > 0; --level)
        rubric.levels.append(QStringLiteral("%1 ").arg(level) + anyText(chance, false));
    for (int i = int(chance.bounded(6)); i > 0; --i)
        rubric.criteria.append(anyCriterion(chance, rubric.levels.size()));
    return rubric;
}

/// Everything of a rubric that a file holds, as text to compare and to show.
QStringList told(const TemplateRubric &rubric)
{
    QStringList lines{ rubric.name, rubric.purpose, rubric.levels.join(u'|') };
    for (const TemplateCriterion &each : rubric.criteria) {
        const Criterion &criterion = each.criterion;
        lines << criterion.name << criterion.description << criterion.anchors.join(u'|');
        for (const Question &question : criterion.questions)
            lines << question.text + u'?' + question.probes.join(u'|') + QString::number(question.minutes);
        lines << QString::number(criterion.weight) << QString::number(int(criterion.mustHave))
              << enumText(criterion.category) << each.covers;
    }
    return lines;
}

} // namespace

void tst_rubricfile::theExampleOfThePageIsRead()
{
    const QString text = QString::fromUtf8(page("rubric-file.md"));
    const QString example = text.section(QStringLiteral("```json\n"), 1).section(QStringLiteral("```"), 0, 0);
    const auto rubric = readRubricFile(example.toUtf8(), QStringLiteral("page"));
    QVERIFY2(rubric, rubric ? "" : qPrintable(rubric.error().sentence));
    QCOMPARE(rubric->levels.size(), 4);
    const TemplateCriterion &first = rubric->criteria.first();
    QCOMPARE(first.criterion.anchors.size(), 4);
    QCOMPARE(first.criterion.questions.size(), 2);
    QCOMPARE(first.criterion.questions.first().minutes, 5);
    QCOMPARE(first.criterion.questions.first().probes, QStringList{ QStringLiteral("Who uses it?") });
    QVERIFY(first.criterion.mustHave);
    QCOMPARE(first.criterion.weight, 2);
    QCOMPARE(first.covers, QStringLiteral("Explains problems briefly and clearly"));
}

void tst_rubricfile::whatIsMissingHasADefault()
{
    const auto rubric =
        readRubricFile("\xEF\xBB\xBF" + fileWith(R"([{},{"anchors":[" one "]}])"), QStringLiteral("r.json"));
    QVERIFY(rubric);
    QCOMPARE(rubric->purpose, QString());
    const Criterion &criterion = rubric->criteria.first().criterion;
    QCOMPARE(criterion.weight, 1);
    QCOMPARE(criterion.category, CriterionCategory::Skill);
    QVERIFY(!criterion.mustHave && criterion.questions.isEmpty());
    QCOMPARE(criterion.anchors, QStringList({ QString(), QString(), QString() }));
    QCOMPARE(rubric->criteria.at(1).criterion.anchors.first(), QStringLiteral("one"));
}

void tst_rubricfile::anyRubricComesBackEqual()
{
    QRandomGenerator chance(20330301);
    for (int i = 0; i < 500; ++i) {
        const TemplateRubric rubric = anyRubric(chance);
        const auto read = readRubricFile(writeRubricFile(rubric), QStringLiteral("r.json"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(told(*read), told(rubric));
    }
}

void tst_rubricfile::theSameRubricIsTheSameBytes()
{
    QRandomGenerator chance(7);
    const TemplateRubric rubric = anyRubric(chance);
    const QByteArray bytes = writeRubricFile(rubric);
    QCOMPARE(writeRubricFile(*readRubricFile(bytes, QString())), bytes);
    QVERIFY(bytes.endsWith('\n'));
}

void tst_rubricfile::whatCannotBeShownIsNotWritten()
{
    QRandomGenerator chance(8);
    TemplateRubric rubric = anyRubric(chance);
    rubric.purpose = QStringLiteral("one\r\ntwo\x07three");
    const auto read = readRubricFile(writeRubricFile(rubric), QString());
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    QCOMPARE(read->purpose, QStringLiteral("one\ntwo three"));
}

void tst_rubricfile::faultsAreSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("said"); ///< a part of the sentence
    const auto row = [](const char *name, const QByteArray &bytes, const char *key, const char *said) {
        QTest::newRow(name) << bytes << QStringLiteral("rubricfile.") + QLatin1String(key) << QString::fromUtf8(said);
    };
    row("empty", "", "json", "“r.json” is empty.");
    row("blanks", " \n", "json", "“r.json” is empty.");
    row("words", "Hello", "json", "“r.json”, line 1, column ");
    row("a comma too many", "{\"format\":\"rubric-1\",\n \"näme\": ,}", "json",
        "“r.json”, line 2, column 11: this is not JSON");
    row("cut off", fileWith("[]").chopped(1), "json", "“r.json”, line 1, column ");
    row("not UTF-8", "{\"format\":\"rubric-1\",\"name\":\"\xC3\x28\"}", "json", "line 1, column 30: this is not UTF-8");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "json", "“r.json”, line 1, column 1: this is not UTF-8");
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n", 8), "json", "“r.json”, line 1");
    row("a list", "[]", "json", "an object in braces is expected");
    row("too deep", QByteArray(3000, '['), "json", "this is not JSON");
    row("no format", R"({"name":"x"})", "format", "“format” must be “rubric-1”");
    row("a number for the format", R"({"format":1})", "format", "“format” must be “rubric-1”");
    row("another format", R"({"format":"loop-plan-1"})", "format", "“format” must be “rubric-1”");
    row("a newer format", R"({"format":"rubric-2","brand":"new"})", "newer", "is of the format “rubric-2”");
    row("a much newer format", R"({"format":"rubric-31"})", "newer", "“rubric-31”");
    row("no name", R"({"format":"rubric-1","levels":["a","b","c"],"criteria":[]})", "content",
        "“r.json”, name: a name is missing.");
    row("a blank name", R"({"format":"rubric-1","name":" ","levels":["a","b","c"],"criteria":[]})", "content",
        "“r.json”, name: a name is missing.");
    row("a name in a list", R"({"format":"rubric-1","name":["x"],"levels":["a","b","c"],"criteria":[]})", "content",
        "“r.json”, name: text in quotes is expected.");
    row("an unknown name", fileWith("[]", R"(["a","b","c"])", R"(,"author":"x")"), "content",
        "“r.json”, author: this name is not known here.");
    QTest::newRow("a newer format with a rubric in it")
        << QByteArray(R"({"format":"rubric-2","name":"x","levels":["a","b","c"],"criteria":[]})")
        << QStringLiteral("rubricfile.newer") << QStringLiteral("“rubric-2”");
    rowsOfContent();
}

void tst_rubricfile::rowsOfContent()
{
    const auto row = [](const char *name, const QByteArray &bytes, const char *key, const char *said) {
        QTest::newRow(name) << bytes << QStringLiteral("rubricfile.") + QLatin1String(key) << QString::fromUtf8(said);
    };
    const auto criterion = [&](const char *name, const char *object, const char *said) {
        row(name, fileWith(QStringLiteral("[{},%1]").arg(QString::fromUtf8(object)).toUtf8()), "content", said);
    };
    row("no levels", R"({"format":"rubric-1","name":"x","criteria":[]})", "content",
        "“r.json”, levels: a list in square brackets is expected.");
    row("two levels", fileWith("[]", R"(["a","b"])"), "content",
        "“r.json”, levels: between 3 and 7 levels are expected.");
    row("eight levels", fileWith("[]", R"(["1","2","3","4","5","6","7","8"])"), "content",
        "“r.json”, levels: the list has more than 7");
    row("an empty level", fileWith("[]", R"(["a","","c"])"), "content", "“r.json”, levels[1]: a name is missing.");
    row("a number for a level", fileWith("[]", R"(["a",2,"c"])"), "content",
        "“r.json”, levels[1]: text in quotes is expected.");
    row("a level twice", fileWith("[]", R"(["Good","b","GOOD"])"), "content",
        "“r.json”, levels[2]: another level is called “GOOD” too.");
    row("no criteria", R"({"format":"rubric-1","name":"x","levels":["a","b","c"]})", "content",
        "“r.json”, criteria: a list in square brackets is expected.");
    row("criteria in braces", fileWith("{}"), "content", "“r.json”, criteria: a list in square brackets is expected.");
    criterion("a word for a criterion", R"("Salt")", "“r.json”, criteria[1]: an object in braces is expected.");
    criterion("a misspelt name", R"({"weigth":2})", "“r.json”, criteria[1].weigth: this name is not known here.");
    criterion("no text", R"({"description":null})", "“r.json”, criteria[1].description: text in quotes is expected.");
    criterion("anchors in words", R"({"anchors":"a"})", "“r.json”, criteria[1].anchors: a list in square brackets");
    criterion("an anchor too many", R"({"anchors":["a","b","c","d"]})",
        "“r.json”, criteria[1].anchors[3]: there are only 3 level");
    criterion("an anchor that is none", R"({"anchors":["a",[]]})", "“r.json”, criteria[1].anchors[1]: text in quotes");
    criterion("a weight in words", R"({"weight":"2"})", "“r.json”, criteria[1].weight: a whole number from 0 to 100");
    criterion("half a weight", R"({"weight":1.5})", "“r.json”, criteria[1].weight: a whole number from 0 to 100");
    criterion("a weight below 0", R"({"weight":-1})", "“r.json”, criteria[1].weight: a whole number from 0 to 100");
    criterion(
        "a weight without end", R"({"weight":1e300})", "“r.json”, criteria[1].weight: a whole number from 0 to 100");
    criterion("must-have in words", R"({"must_have":"yes"})", "“r.json”, criteria[1].must_have: true or false");
    criterion("no category", R"({"category":"mood"})",
        "“r.json”, criteria[1].category: one of these is expected: requirement,");
    criterion("a question without words", R"({"questions":["a",""]})",
        "“r.json”, criteria[1].questions[1]: a question has no words.");
    criterion("a question of probes that are none", R"({"questions":[{"probes":7}]})",
        "“r.json”, criteria[1].questions[0].probes: a list in square brackets");
    criterion("minutes without end", R"({"questions":[{"text":"a","minutes":1000}]})",
        "“r.json”, criteria[1].questions[0].minutes: a whole number from 0 to 240");
    criterion("a misspelt probe", R"({"questions":[{"text":"a","probe":[]}]})",
        "“r.json”, criteria[1].questions[0].probe: this name is not known here.");
    criterion("a character nobody sees", R"({"name":"a\u0007"})",
        "“r.json”, criteria[1].name: the text has a character that cannot be shown.");
    criterion("half a character", R"({"name":"a\ud83c"})", "“r.json”, criteria[1].name: the text has a character");
}

void tst_rubricfile::faultsAreSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, key);
    QFETCH(QString, said);
    const auto read = readRubricFile(bytes, QStringLiteral("r.json"));
    QVERIFY2(!read, "it was taken");
    QCOMPARE(read.error().key, key);
    QCOMPARE(read.error().code, Error::Code::Format);
    QVERIFY2(read.error().sentence.contains(said), qPrintable(read.error().sentence));
    QVERIFY(read.error().sentence.contains(QStringLiteral("r.json")));
    QVERIFY(!read.error().advice.isEmpty());
}

void tst_rubricfile::severalFaultsAreTold()
{
    const QString two = sentence(fileWith(R"([{"weight":-1},{"must_have":1}])"));
    QCOMPARE(two.count(u'\n'), 1);
    QVERIFY(
        two.contains(QStringLiteral("criteria[0].weight")) && two.contains(QStringLiteral("criteria[1].must_have")));
    QByteArray many = "[";
    for (int i = 0; i < 9; ++i)
        many += R"({"weight":-1},)";
    const QString nine = sentence(fileWith(many.chopped(1) + ']'));
    QCOMPARE(nine.count(QStringLiteral(".weight")), 5);
    QVERIFY2(nine.contains(QStringLiteral("4 more place")), qPrintable(nine));
}

void tst_rubricfile::sizesHaveBounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto times = [](int count, const QByteArray &part) -> QByteArray {
        QByteArray all = "[";
        for (int i = 0; i < count; ++i)
            all += part + ',';
        return all.chopped(1) + ']';
    };
    QTest::newRow("a file") << QByteArray(kLargestRubricFile + 1, ' ') << QStringLiteral("larger than the 1 MiB");
    QTest::newRow("criteria") << fileWith(times(kMostFileCriteria + 1, "{}"))
                              << QStringLiteral("criteria: the list has more than 100");
    QTest::newRow("questions") << fileWith(("[{\"questions\":" + times(kMostFileQuestions + 1, "\"a\"") + "}]"))
                               << QStringLiteral("criteria[0].questions: the list has more than 50");
    QTest::newRow("probes") << fileWith(
        ("[{\"questions\":[{\"text\":\"a\",\"probes\":" + times(kMostFileProbes + 1, "\"a\"") + "}]}]"))
                            << QStringLiteral("criteria[0].questions[0].probes: the list has more than 20");
    QTest::newRow("a name") << fileWith(("[{\"name\":\"" + QByteArray(kLongestRubricName + 1, 'a') + "\"}]"))
                            << QStringLiteral("criteria[0].name: the text is longer than 300");
    QTest::newRow("a text") << fileWith(("[{\"description\":\"" + QByteArray(kLongestRubricText + 1, 'a') + "\"}]"))
                            << QStringLiteral("criteria[0].description: the text is longer than 10000");
}

void tst_rubricfile::sizesHaveBounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString answer = sentence(bytes);
    QVERIFY2(answer.contains(said), qPrintable(answer));
}

void tst_rubricfile::theLongestIsStillRead()
{
    const QByteArray longest = "[{\"name\":\"" + QByteArray(kLongestRubricName, 'a') + "\",\"description\":\""
                             + QByteArray(kLongestRubricText, 'a') + "\"}]";
    QCOMPARE(sentence(fileWith(longest)), QString());
}

void tst_rubricfile::anyCutOfAFileIsAnErrorWithASentence()
{
    QRandomGenerator chance(11);
    const QByteArray whole = writeRubricFile(anyRubric(chance)).trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!sentence(whole.first(size)).isEmpty());
    // Any byte changed: taken or refused, never worse.
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = whole;
        changed[chance.bounded(changed.size())] = char(chance.bounded(256));
        const auto read = readRubricFile(changed, QStringLiteral("r.json"));
        QVERIFY(read || read.error().sentence.contains(QStringLiteral("r.json")));
    }
}

void tst_rubricfile::theSchemaSaysTheSame()
{
    const QJsonObject schema = QJsonDocument::fromJson(page("formats/rubric-1.schema.json")).object();
    QVERIFY(!schema.isEmpty());
    const QJsonObject root = schema.value(u"properties").toObject();
    const QJsonObject parts = schema.value(u"$defs").toObject();
    const QJsonObject criterion = parts.value(u"criterion").toObject().value(u"properties").toObject();
    const QJsonObject question =
        parts.value(u"question").toObject().value(u"oneOf").toArray().at(1).toObject().value(u"properties").toObject();
    TemplateRubric full;
    full.name = QStringLiteral("x");
    full.levels = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    full.criteria.append(TemplateCriterion());
    full.criteria.first().covers = QStringLiteral("y");
    full.criteria.first().criterion.questions = { { QStringLiteral("q"), { QStringLiteral("p") }, 3 } };
    const QJsonObject file = QJsonDocument::fromJson(writeRubricFile(full)).object();
    const QJsonObject written = file.value(u"criteria").toArray().first().toObject();
    QStringList rootNames = root.keys();
    QVERIFY(rootNames.removeOne(QStringLiteral("$schema")));
    QCOMPARE(file.keys(), rootNames);
    QCOMPARE(written.keys(), criterion.keys());
    QCOMPARE(written.value(u"questions").toArray().first().toObject().keys(), question.keys());
    const auto number = [](const QJsonObject &object, QStringView name, QStringView bound) {
        return object.value(name).toObject().value(bound).toInt(-1);
    };
    QCOMPARE(root.value(u"format").toObject().value(u"const").toString(), file.value(u"format").toString());
    QCOMPARE(number(root, u"levels", u"minItems"), kFewestLevels);
    QCOMPARE(number(root, u"levels", u"maxItems"), kMostLevels);
    QCOMPARE(number(root, u"name", u"maxLength"), kLongestRubricName);
    QCOMPARE(number(root, u"purpose", u"maxLength"), kLongestRubricText);
    QCOMPARE(number(root, u"criteria", u"maxItems"), kMostFileCriteria);
    QCOMPARE(number(criterion, u"questions", u"maxItems"), kMostFileQuestions);
    QCOMPARE(number(criterion, u"weight", u"maximum"), kHighestWeight);
    QCOMPARE(number(question, u"probes", u"maxItems"), kMostFileProbes);
    QCOMPARE(number(question, u"minutes", u"maximum"), kMostQuestionMinutes);
    QJsonArray categories;
    for (const CriterionCategory each : enumValues<CriterionCategory>())
        categories.append(enumText(each));
    QCOMPARE(criterion.value(u"category").toObject().value(u"enum").toArray(), categories);
}

QTEST_GUILESS_MAIN(tst_rubricfile)
#include "tst_rubricfile.moc"
