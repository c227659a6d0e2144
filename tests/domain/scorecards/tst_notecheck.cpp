// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/notecheck.h"

#include <QElapsedTimer>
#include <QTest>

using namespace shortlist;

/// What is said of notes, and what is not.
class tst_notecheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notes_data();
    void notes();
    void namesOfOtherCandidatesAreComparisons();
    void aFindingSaysWhereWhyAndWhatInstead();
    void aLongNoteIsQuick();
};

void tst_notecheck::notes_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("found"); ///< “kind word”, with commas
    const auto row = [](const char *name, const char *note, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(note) << QString::fromUtf8(found);
    };
    row("empty", "", "");
    row("what was seen", "Found the race in the code when asked why the test fails, and wrote a test for it.", "");
    row("a judgement alone", "Very strong. Excellent!", "example strong,example Excellent");
    row("said once", "Strong here, strong there.", "example Strong");
    row("a judgement with an example", "Strong: explained why the index is not used.", "");
    row("an example in the next sentence", "Good. Named three ways to cut the query's time.", "");
    row("too far from the example", "Strong. No comment. Nothing more. Later asked about tests.", "example Strong");
    row("a number", "Good, 4 of 5 cases.", "");
    row("a quotation", "Confident: “I would start with the log”.", "");
    row("an apostrophe is no quotation", "It's a good candidate's answer.", "example good");
    row("protected", "She mentioned that she is pregnant and her husband works here.",
        "protected pregnant,protected husband");
    row("protected in spite of an example", "Explained it with an accent.", "protected accent");
    row("compared", "Wrote a test, which no other candidates did.", "comparison other candidates");
    row("compared, once", "Wrote a test, unlike the other candidates.", "comparison unlike the other");
    row("best so far", "Best so far: found the bug.", "comparison Best so far");
    row("fit", "Wrote a test, but is not a culture fit.", "fit culture fit");
    row("a feeling", "Named the race at once; my gut feeling says no.", "fit gut feeling");
    row("german, fit", "Der Bewerber schrieb einen Test und passt ins Team.", "fit passt ins Team");
    row("technical words", "Used a foreign key and an old library; found the race.", "");
    row("german", "Das war sehr gut und der Bewerber ist nett.", "example gut,example nett");
    row("family", "Is a mother, from Nigeria, and nice.", "protected mother,protected from Nigeria,example nice");
    row("german, family", "Nette Mutter, schwanger, aus Nigeria.",
        "example Nette,protected Mutter,protected schwanger,protected aus Nigeria");
    row("german, one word", "Nett.", "example Nett");
    row("german with an example", "Das war gut: erklärte den Index und schrieb einen Test.", "");
    row("german, protected", "Der Bewerber ist verheiratet und die Familienplanung ist offen.",
        "protected verheiratet,protected Familienplanung");
    row("than somebody", "Wrote tests sooner than Noah did.", "comparison than Noah");
    row("than a thing", "Wrote it faster than Python does, with more care than SQL asks for.", "");
    row("the best one has seen", "Found the bug: the best I have seen.", "comparison best I have seen");
    row("the best one has seen, in short", "Found the bug: the best I've seen.", "comparison best I've seen");
    row("the best of an interviewer", "Found the bug, the best I interviewed.", "comparison best I interviewed");
    row("german, than somebody", "Der Bewerber schrieb den Test schneller als Noah.", "comparison schneller als Noah");
    row("german, as somebody", "Der Bewerber schrieb als Entwickler mehr Tests und zeigte sie.", "");
    row("german, the best one has seen", "Das ist der beste, den ich gesehen habe, und er schrieb einen Test.",
        "comparison beste, den ich");
    row("german, compared", "Der Bewerber ist besser als die anderen und schrieb einen Test.",
        "comparison als die anderen");
}

void tst_notecheck::notes()
{
    QFETCH(QString, note);
    QFETCH(QString, found);
    QStringList said;
    for (const NoteFinding &finding : checkNote(note)) {
        QCOMPARE(note.mid(finding.start, finding.length), finding.word);
        said.append((finding.kind == NoteFinding::Kind::Protected       ? QStringLiteral("protected ")
                        : finding.kind == NoteFinding::Kind::Comparison ? QStringLiteral("comparison ")
                        : finding.kind == NoteFinding::Kind::Fit        ? QStringLiteral("fit ")
                                                                        : QStringLiteral("example "))
                    + finding.word);
    }
    QCOMPARE(said.join(u','), found);
}

void tst_notecheck::namesOfOtherCandidatesAreComparisons()
{
    const QStringList others{ QStringLiteral("Noah van Dijk"), QStringLiteral("Li Wu"), QStringLiteral("Will Ray") };
    const auto found = [&others](const QString &note) {
        QStringList words;
        for (const NoteFinding &finding : checkNote(note, others)) {
            words.append(finding.word);
            if (finding.kind != NoteFinding::Kind::Comparison
                || note.mid(finding.start, finding.length) != finding.word)
                words.append(QStringLiteral("?"));
        }
        return words;
    };
    QCOMPARE(found(QStringLiteral("Noah explained it in less time.")), QStringList{ QStringLiteral("Noah") });
    QCOMPARE(found(QStringLiteral("Explained it as Dijk did, and said why; Noah did not.")),
        QStringList({ QStringLiteral("Dijk"), QStringLiteral("Noah") }));
    QCOMPARE(found(QStringLiteral("Explained more than Noah did.")), QStringList{ QStringLiteral("than Noah") });
    QCOMPARE(
        found(QStringLiteral("Explained more than Will Ray did.")), QStringList{ QStringLiteral("than Will Ray") });
    // Small letters are words, and what is shorter than three letters is anything.
    QCOMPARE(found(QStringLiteral("Explained how it will run; Li was named as the author.")), QStringList());
}

void tst_notecheck::aFindingSaysWhereWhyAndWhatInstead()
{
    const QList<NoteFinding> findings = checkNote(QStringLiteral("Was arrogant."));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().start, 4);
    QCOMPARE(findings.first().reason,
        QStringLiteral("“arrogant” is a judgement without what it rests on: others read it otherwise."));
    QCOMPARE(findings.first().hint, QStringLiteral("Add what was said or done: “When asked for …, they …”."));
}

void tst_notecheck::aLongNoteIsQuick()
{
    QString note;
    for (int i = 0; i < 100; ++i)
        note += QStringLiteral("Strong on data, weak elsewhere. ");
    checkNote(note); // reads the lists
    QElapsedTimer timer;
    timer.start();
    constexpr int kTimes = 20;
    for (int i = 0; i < kTimes; ++i)
        QCOMPARE(checkNote(note).size(), 2);
    const double took = double(timer.nsecsElapsed()) / 1e6 / kTimes;
    qInfo("500 words: %.2f ms", took);
    QVERIFY2(took < 500, qPrintable(QString::number(took))); // far from what a loaded machine takes with the sanitizers
}

QTEST_GUILESS_MAIN(tst_notecheck)
#include "tst_notecheck.moc"
