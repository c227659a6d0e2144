// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/searchkey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

class TestSearchKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsWhatPeopleDoNotType_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QString &text, const QString &key) {
            QTest::newRow(name) << text << key;
        };
        row("empty", QString(), QString());
        row("case", QStringLiteral("ANNA Berg"), QStringLiteral("anna berg"));
        row("composed", QStringLiteral("Zo\u00eb"), QStringLiteral("zoe"));
        row("decomposed", QStringLiteral("Zoe\u0308"), QStringLiteral("zoe"));
        row("sharp s", QStringLiteral("Groß"), QStringLiteral("gross"));
        row("capital sharp s", QStringLiteral("GROẞ"), QStringLiteral("gross"));
        row("polish", QStringLiteral("Łukasz Żółć"), QStringLiteral("lukasz zolc"));
        row("danish", QStringLiteral("Søren Ærø Åse"), QStringLiteral("soren aero ase"));
        row("icelandic", QStringLiteral("Þór Guðrún"), QStringLiteral("thor gudrun"));
        row("croatian", QStringLiteral("Đorđe"), QStringLiteral("dorde"));
        row("french", QStringLiteral("Cœur"), QStringLiteral("coeur"));
        row("turkish", QStringLiteral("Işıl İnci"), QStringLiteral("isil inci"));
        row("vietnamese", QStringLiteral("Nguyễn Thị"), QStringLiteral("nguyen thi"));
        row("curly apostrophe", QStringLiteral("O\u2019Brien"), QStringLiteral("obrien"));
        row("straight apostrophe", QStringLiteral("O'Brien"), QStringLiteral("obrien"));
        row("dashes", QStringLiteral("Anne\u2013Marie\u2011K"), QStringLiteral("anne-marie-k"));
        row("blanks", QStringLiteral(" a \t\u00a0 b\n"), QStringLiteral("a b"));
        row("full width", QStringLiteral("ＡＢＣ"), QStringLiteral("abc"));
        row("ligature", QStringLiteral("ﬁn"), QStringLiteral("fin"));
        row("zero width joiner", QStringLiteral("an\u200dna\u200e"), QStringLiteral("anna"));
        row("final sigma", QStringLiteral("ΟΔΥΣΣΕΥΣ"), QStringLiteral("οδυσσευσ"));
        row("greek accent", QStringLiteral("Ελένη"), QStringLiteral("ελενη"));
        row("cyrillic", QStringLiteral("Фёдор"), QStringLiteral("федор"));
        row("hebrew points", QStringLiteral("שָׁלוֹם"), QStringLiteral("שלום"));
        row("kana keep their voicing", QStringLiteral("がか"), QStringLiteral("がか"));
        row("hangul", QStringLiteral("김민수"), QStringLiteral("김민수"));
        row("emoji", QStringLiteral("Ana 🎉"), QStringLiteral("ana 🎉"));
        row("address", QStringLiteral("Jane.Doe+X@Example.ORG"), QStringLiteral("jane.doe+x@example.org"));
    }
    void foldsWhatPeopleDoNotType()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(searchKey(text), key);
    }

    void givesTheSecondSpellingOfGermanAndNordicNames()
    {
        const auto keys = [](const QString &text) { return searchKeys(text).join(u'|'); };
        QCOMPARE(keys(QStringLiteral("Müller")), QStringLiteral("muller|mueller"));
        QCOMPARE(keys(QStringLiteral("Mu\u0308ller")), QStringLiteral("muller|mueller"));
        QCOMPARE(keys(QStringLiteral("ÖZGÜR")), QStringLiteral("ozgur|oezguer"));
        QCOMPARE(keys(QStringLiteral("Søren Åkesson")), QStringLiteral("soren akesson|soeren aakesson"));
        QCOMPARE(keys(QStringLiteral("Mueller")), QStringLiteral("mueller"));
        QCOMPARE(keys(QStringLiteral("Groß")), QStringLiteral("gross"));
        QCOMPARE(keys(QString()), QString());
        QCOMPARE(keys(QStringLiteral(" \t")), QString());
    }

    void isAFixedPoint()
    {
        QRandomGenerator random(20240229);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            const int length = random.bounded(12);
            for (int i = 0; i < length; ++i) {
                const quint32 range = round % 2 == 0 ? 0x600U : 0xffffU;
                text += QChar(char16_t(random.bounded(1U, range)));
            }
            const QString key = searchKey(text);
            QCOMPARE(searchKey(key), key);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchKey)
#include "tst_searchkey.moc"
