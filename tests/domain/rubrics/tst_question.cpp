// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/rubric.h"

#include <QTest>

using namespace shortlist;

class tst_question : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasStoredBeforeIsWrittenBackByteForByte_data();
    void whatWasStoredBeforeIsWrittenBackByteForByte();
    void probesAndMinutesComeBack();
    void strangeRowsAreReadTolerantly_data();
    void strangeRowsAreReadTolerantly();
    void questionsAreFitted();
    void minutesAreAddedUp();
};

void tst_question::whatWasStoredBeforeIsWrittenBackByteForByte_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one") << QStringList{ QStringLiteral("Why?") };
    QTest::newRow("an empty one") << QStringList{ QString(), QStringLiteral("b") };
    QTest::newRow("marks and other scripts")
        << QStringList{ QStringLiteral("“Wie” \\ \"so\"?\n\tNoch eine Zeile"), QStringLiteral("なぜ？ 🍳 é") };
    QTest::newRow("what looks like an object") << QStringList{ QStringLiteral("{\"text\":\"x\"}") };
}

// What stands in a workspace of before was written by the codec of lists of strings.
void tst_question::whatWasStoredBeforeIsWrittenBackByteForByte()
{
    QFETCH(QStringList, before);
    const Value stored = Codec<QStringList>::encode(before);
    const QList<Question> read = Codec<QList<Question>>::decode(stored);
    QCOMPARE(read.size(), before.size());
    for (int i = 0; i < int(before.size()); ++i)
        QCOMPARE(read.at(i), (Question{ before.at(i), {}, 0 }));
    QCOMPARE(std::get<QString>(Codec<QList<Question>>::encode(read)), std::get<QString>(stored));
    QCOMPARE(toJson(Codec<QList<Question>>::encode(read)), toJson(stored));

    // The whole row of a criterion, as tables and journal hold it.
    Criterion criterion;
    criterion.id = CriterionId(QUuid::fromString(QLatin1String("01020304-0506-0708-090a-0b0c0d0e0f10")));
    criterion.questions = read;
    const Record record = toRecord(criterion);
    const auto place = fieldNames<Criterion>().indexOf(QStringLiteral("questions"));
    QVERIFY(place >= 0);
    QCOMPARE(std::get<QString>(record.values.at(place)), std::get<QString>(stored));
    QVERIFY(toRecord(fromRecord<Criterion>(record)) == record);
}

void tst_question::probesAndMinutesComeBack()
{
    const QList<Question> questions{ { QStringLiteral("Plain?"), {}, 0 },
        { QStringLiteral("How?"), { QStringLiteral("And then?"), QStringLiteral("Who else?") }, 10 },
        { QStringLiteral("When?"), {}, 5 }, { QStringLiteral("Where?"), { QStringLiteral("Since when?") }, 0 } };
    const Value stored = Codec<QList<Question>>::encode(questions);
    QCOMPARE(std::get<QString>(stored),
        QStringLiteral(R"(["Plain?",{"minutes":10,"probes":["And then?","Who else?"],"text":"How?"},)"
                       R"({"minutes":5,"probes":[],"text":"When?"},)"
                       R"({"minutes":0,"probes":["Since when?"],"text":"Where?"}])"));
    QCOMPARE(Codec<QList<Question>>::decode(stored), questions);
}

void tst_question::strangeRowsAreReadTolerantly_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QList<Question>>("questions");
    const auto row = [](const char *name, const char *json, const QList<Question> &questions) {
        QTest::newRow(name) << QString::fromUtf8(json) << questions;
    };
    row("not JSON", "Why?", {});
    row("not an array", R"({"text":"Why?"})", {});
    row("text alone", R"([{"text":"Why?"}])", { { QStringLiteral("Why?"), {}, 0 } });
    row("of a later version", R"([{"text":"Why?","rank":3,"minutes":4}])", { { QStringLiteral("Why?"), {}, 4 } });
    row("minutes below", R"([{"text":"Why?","minutes":-4}])", { { QStringLiteral("Why?"), {}, 0 } });
    row("minutes above", R"([{"text":"Why?","minutes":9999}])", { { QStringLiteral("Why?"), {}, 240 } });
    row("minutes as words", R"([{"text":"Why?","minutes":"ten"}])", { { QStringLiteral("Why?"), {}, 0 } });
    row("probes as text", R"([{"text":"Why?","probes":"And?"}])", { { QStringLiteral("Why?"), {}, 0 } });
    row("neither text nor object", R"([7,null])", { Question(), Question() });
}

void tst_question::strangeRowsAreReadTolerantly()
{
    QFETCH(QString, json);
    QFETCH(QList<Question>, questions);
    QCOMPARE(Codec<QList<Question>>::decode(Value(json)), questions);
}

void tst_question::questionsAreFitted()
{
    const QList<Question> typed{ { QStringLiteral(" Why\n so? "), { QStringLiteral(" "), QStringLiteral(" And? ") },
                                     -3 },
        { QStringLiteral("  "), {}, 10 }, { {}, { QStringLiteral("Still without its question") }, 300 } };
    QCOMPARE(fittedQuestions(typed), (QList<Question>{ { QStringLiteral("Why so?"), { QStringLiteral("And?") }, 0 },
                                         { QString(), { QStringLiteral("Still without its question") }, 240 } }));
    QCOMPARE(fittedQuestions(fittedQuestions(typed)), fittedQuestions(typed));
}

void tst_question::minutesAreAddedUp()
{
    QCOMPARE(minutesOfQuestions({}), 0);
    QCOMPARE(minutesOfQuestions(
                 { { QStringLiteral("a"), {}, 5 }, { QStringLiteral("b"), {}, 0 }, { QStringLiteral("c"), {}, 12 } }),
        17);
}

QTEST_GUILESS_MAIN(tst_question)
#include "tst_question.moc"
