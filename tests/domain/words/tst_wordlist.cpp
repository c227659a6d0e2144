// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/wordlist.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace shortlist;

/// The lists of words that rubrics and notes are looked through for.
class tst_wordlist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsKnowWhereTheyStand();
    void phrasesAreFoundAndStarsGoOn();
    void whatCannotBeReadIsLeftOut();
    void theLanguageIsToldByItsCommonWords_data();
    void theLanguageIsToldByItsCommonWords();
    void technicalWordsAreNotMistaken_data();
    void technicalWordsAreNotMistaken();
    void questionsNobodyMayAskAreFound_data();
    void questionsNobodyMayAskAreFound();
    void everyListHasEveryKindAndNoLineTwice_data();
    void everyListHasEveryKindAndNoLineTwice();

private:
    static QStringList found(const WordList &list, const QString &text, const QList<WordKind> &kinds)
    {
        const QList<TextWord> words = wordsOfText(text);
        QStringList phrases;
        for (const WordHit &hit : list.find(words, kinds)) {
            QStringList phrase;
            for (qsizetype i = 0; i < hit.words; ++i)
                phrase.append(words.at(hit.first + i).word);
            phrases.append(phrase.join(u' '));
        }
        return phrases;
    }
};

void tst_wordlist::wordsKnowWhereTheyStand()
{
    const QString text = QStringLiteral("  “Über-good” 2 tests.");
    QStringList words;
    for (const TextWord &word : wordsOfText(text)) {
        words.append(word.word);
        QCOMPARE(text.mid(word.start, word.length).toLower(), word.word);
    }
    QCOMPARE(words.join(u' '), QStringLiteral("über good 2 tests"));
    QVERIFY(wordsOfText(QString()).isEmpty());
}

void tst_wordlist::phrasesAreFoundAndStarsGoOn()
{
    const WordList list =
        WordList::parse(QStringLiteral("[vague]\nteam\nteam fit\nself starter*\n[protected]\npregnan*\n"));
    QCOMPARE(list.size(), 4);
    const QList<WordKind> kinds{ WordKind::Vague, WordKind::Protected };
    QCOMPARE(found(list, QStringLiteral("A Team-fit, two self-starters; the teams."), kinds),
        QStringList({ QStringLiteral("team fit"), QStringLiteral("self starters") }));
    QCOMPARE(found(list, QStringLiteral("pregnancy"), kinds), QStringList{ QStringLiteral("pregnancy") });
    QVERIFY(found(list, QStringLiteral("pregnancy"), { WordKind::Vague }).isEmpty());
    QVERIFY(list.has(QStringLiteral("team"), WordKind::Vague));
    QVERIFY(!list.has(QStringLiteral("fit"), WordKind::Vague));
}

void tst_wordlist::whatCannotBeReadIsLeftOut()
{
    QCOMPARE(WordList::parse(QStringLiteral("early\n[nonsense]\nlost\n# no\n[vague]\n*\n\nkept\n")).size(), 1);
}

void tst_wordlist::theLanguageIsToldByItsCommonWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("german");
    QTest::newRow("english") << QStringLiteral("Finds the cause of an error and tests the mend") << false;
    QTest::newRow("german") << QStringLiteral("Findet die Ursache eines Fehlers und prüft das Ergebnis") << true;
    QTest::newRow("nothing") << QString() << false;
}

void tst_wordlist::theLanguageIsToldByItsCommonWords()
{
    QFETCH(QString, text);
    QFETCH(bool, german);
    QCOMPARE(wordListFor(text).has(QStringLiteral("schwanger"), WordKind::Protected), german);
    QCOMPARE(wordListFor(text).has(QStringLiteral("pregnant"), WordKind::Protected), !german);
}

void tst_wordlist::technicalWordsAreNotMistaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "Found the race in the code and the foreign key that was missing",
             "Blind review of an old black box test; reads the man page, kills child processes",
             "Retires the master branch and the parent node of a healthy tree",
             "Walks the children of a node and the origin of a branch; keeps the white list and the black list apart",
             "Found the race between two threads and named the origin of the request",
             "Wurde gebeten, die Kinder eines Knotens und die Herkunft der Daten im Stillen zu prüfen",
             "Der alte Code war fremd, der Schlüssel auf der Kindtabelle fehlte",
             "Moved the service from Germany to Ireland and plugged the cable into the motherboard",
             "Zog den Dienst aus Deutschland nach Irland um und löste den Elternknoten aus dem Baum" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_wordlist::technicalWordsAreNotMistaken()
{
    QFETCH(QString, text);
    QCOMPARE(found(wordListFor(text), text, { WordKind::Protected }).join(u','), QString());
}

void tst_wordlist::questionsNobodyMayAskAreFound_data()
{
    QTest::addColumn<QString>("text");
    // By what the law of the United States and of Germany protects: age, origin, sex and family, belief, health.
    for (const char *text :
        { "How old are you?", "What is your date of birth?", "A 62-year-old who still codes", "What race are you?",
            "Is the candidate Asian or African?", "The candidate is black", "Where were your parents born?",
            "Where are you from originally?", "Are you Turkish?", "Do you plan to have a baby?",
            "Do you have any children?", "Who looks after the kids?", "What does your husband do?", "Is she pregnant?",
            "Which church do you go to?", "A mother of two", "Her father works here", "She comes from Nigeria",
            "He is from the Philippines.", "Grew up in South Africa", "Mutter von zwei Kindern", "Der Vater ist Arzt",
            "Ist schwanger", "Schwanger", "Kommt aus Nigeria", "Sie stammt aus der Türkei", "Do you keep the Sabbath?",
            "Do you have a medical condition we should know of?", "She uses a wheelchair", "He is a veteran",
            "Wie alt sind Sie?", "In welchem Jahr sind Sie geboren?", "Haben Sie Kinder?", "Planen Sie ein Baby?",
            "Woher kommen Sie ursprünglich?", "Welche Rasse haben Sie?", "Ist er Türke?", "Welche Hautfarbe hat sie?",
            "Sind Sie verheiratet?", "Zu welcher Kirche gehören Sie?", "Haben Sie eine Vorerkrankung?" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_wordlist::questionsNobodyMayAskAreFound()
{
    QFETCH(QString, text);
    QVERIFY(!found(wordListFor(text), text, { WordKind::Protected }).isEmpty());
}

void tst_wordlist::everyListHasEveryKindAndNoLineTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("de") << QStringLiteral("de");
}

void tst_wordlist::everyListHasEveryKindAndNoLineTwice()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(":/words/%1.txt").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QStringList kinds;
    QSet<QString> seen;
    int phrases = 0;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            kinds.append(line);
            seen.clear();
            continue;
        }
        ++phrases;
        QVERIFY2(!seen.contains(line), qPrintable(kinds.last() + line));
        QCOMPARE(line, line.toLower().trimmed());
        seen.insert(line);
    }
    QCOMPARE(kinds.join(u' '),
        QStringLiteral(
            "[common] [degree] [adjective] [vague] [masculine] [feminine] [protected] [comparison] [fit] [example] "
            "[than] [thing] [origin] [country] [onward] [telling] [name] [account]"));
    QCOMPARE(WordList::parse(text).size(), phrases);
}

QTEST_GUILESS_MAIN(tst_wordlist)
#include "tst_wordlist.moc"
