// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/filetraces.h"

#include <QTest>

using namespace shortlist;

/// What in a text tells whose it is, and under which name graders see a file.
class tst_filetraces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everydayWordsTellNobodysName();
    void aWordOfThePersonIsFound_data();
    void aWordOfThePersonIsFound();
    void anAccountNameIsFound_data();
    void anAccountNameIsFound();
    void aCommonWordWithinASentenceTellsNothing_data();
    void aCommonWordWithinASentenceTellsNothing();
    void eachPlaceIsToldOnce();
    void inRunningTextOnlyTheWholeNameTells_data();
    void inRunningTextOnlyTheWholeNameTells();
    void gradersSeeTheCodeWithAPlainEnding_data();
    void gradersSeeTheCodeWithAPlainEnding();
};

void tst_filetraces::aWordOfThePersonIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("as it is", "Ivanová answers", "Ivanová");
    row("case and accents do not matter", "IVANOVA", "IVANOVA");
    row("in a file name", "backend_ivanova-2.pdf", "ivanova");
    row("joined to another word", "AnnaIvanova.pdf", "Anna");
    row("joined to digits", "ivanova2026", "ivanova");
    row("umlauts as two letters", "By A. Mueller", "Mueller");
    row("a part of another word is none", "Hannah's annals", "");
    row("two letters are none", "Li wrote it", "");
    row("an address", "mail me: A.IVANOVA@example.org!", "a.ivanova@example.org");
    row("what stands before the at sign", "github.com/a.ivanova/answers", "a.ivanova");
    row("words that stand before many at signs", "More info below", "");
    row("nothing", "", "");
    row("nothing of the person", "A queue keeps the order.", "");
}

void tst_filetraces::aWordOfThePersonIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QString name = QString::fromUtf8("Anna Li Ivanová-Müller");
    const QStringList addresses{ QStringLiteral("a.ivanova@example.org"), QStringLiteral("info@example.org") };
    QCOMPARE(traceIn(text, name, addresses), found);
}

void tst_filetraces::anAccountNameIsFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, const char *found) {
        QTest::addRow("%s: %s", name, text)
            << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("Zoe Quillfeather", "zquillfeather", "zquillfeather");
    row("Zoe Quillfeather", "ZQUILLFEATHER", "ZQUILLFEATHER");
    row("Zoe Quillfeather", "z.quillfeather", "quillfeather");
    row("Zoe Quillfeather", "quillfeatherz", "quillfeatherz");
    row("Zoe Quillfeather", "zoeq", "zoeq");
    row("Zoe Quillfeather", "qzoe", "qzoe");
    row("Zoe Quillfeather", "zoequillfeather", "zoequillfeather");
    row("Zoe Quillfeather", "quillfeatherzoe", "quillfeatherzoe");
    row("Zoe Quillfeather", "zoe.quillfeather", "zoe");
    row("Zoe Quillfeather", "zoe_quillfeather", "zoe");
    row("Zoe Quillfeather", "zquillfeather2031", "zquillfeather");
    row("Zoe Quillfeather", "cv-zquillfeather.docx", "zquillfeather");
    row("Zoe Quillfeather", "zoequillfeathercv.docx", "zoequillfeathercv");
    row("Zoe Quillfeather", "Written by zquillfeather@example.org", "zquillfeather");
    row("Zoe Quillfeather", "CORP\\zquillfeather", "zquillfeather");
    row("Zoe Quillfeather", "quillfeathers", ""); // no initial of theirs
    row("Zoe Quillfeather", "a zoetrope and a zoologist", "");
    row("Zoe Quillfeather", "zq.docx", "");
    row("Anna Maria Müller", "amuller", "amuller");
    row("Anna Maria Müller", "amueller", "amueller");
    row("Anna Maria Müller", "ammueller", "ammueller");
    row("Anna Maria Müller", "annam", "annam");
    row("Anna Maria Müller", "the annals of the mariner", "");
    row("Seán O'Brien", "sobrien", "sobrien");
    row("Li Wang", "liwang", "liwang");
    row("Li Wang", "lwang", "lwang");
    row("Li Wang", "the live swans", "");
    row("Tim Ericson", "time sheet", "");
    row("Tim Ericson", "tericson", "tericson");
    row("Mark Stone", "marks of the exercise", "");
    row("Mark Stone", "mstone", "mstone");
    row("Sam Eliot", "the same", "");
    row("Ben Lock", "oben, a block", "");
    row("Cher", "cherc", ""); // one word has no initial beside it
}

void tst_filetraces::anAccountNameIsFound()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QCOMPARE(traceIn(text, name, {}), found);
    QCOMPARE(traceInProse(text, name, {}), found);
}

void tst_filetraces::aCommonWordWithinASentenceTellsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("inProse");
    QTest::addColumn<QString>("elsewhere");
    const auto row = [](const char *what, const char *name, const char *text, const char *inProse, const char *other) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(inProse)
                            << QString::fromUtf8(other);
    };
    row("within a sentence", "Will Okafor", "The lock will fail when the disk is full.", "", "will");
    row("with a capital", "Will Okafor", "The lock, as Will says, fails on a full disk.", "Will", "will");
    row("the other name tells all the same", "Will Okafor", "It will fail, says okafor here.", "okafor", "will");
    row("by itself", "Will Okafor", "The lock fails.\nwill", "will", "will");
    row("a signature", "Mark Lang", "The lock fails.\nBest regards, mark", "mark", "mark");
    row("what is no common word", "Ivana Okafor", "the table ivana wrote is locked", "ivana", "ivana");
    row("nothing of the person", "Mark Lang", "The lock fails.", "", "");
    row("German", "Ernst Klein", "Das ist ernst gemeint, und die Tabelle ist klein genug.", "", "ernst");
    row("German, with a capital", "Ernst Klein", "Die Tabelle hat Ernst selbst gebaut, und sie ist zu.", "Ernst",
        "Ernst");
    row("an address of such a word", "Will Okafor", "mail me at will@example.org, it will help", "will@example.org",
        "will@example.org");
}

void tst_filetraces::aCommonWordWithinASentenceTellsNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, inProse);
    QFETCH(const QString, elsewhere);
    const QStringList addresses{ QStringLiteral("will@example.org") };
    // Nor does it before the @ of an address.
    QCOMPARE(traceInProse(text, name, addresses), inProse);
    QCOMPARE(traceIn(text, name, addresses), elsewhere); // a file's name or property
}

void tst_filetraces::eachPlaceIsToldOnce()
{
    const auto traces = tracesIn(
        { { { QStringLiteral("Author"), QStringLiteral("Anna") }, { QStringLiteral("Author"), QStringLiteral("Anna") },
              { QStringLiteral("Title"), QStringLiteral("Anna's") },
              { QStringLiteral("Subject"), QStringLiteral("Queues") } },
            {}, {} },
        QStringLiteral("Anna"), {});
    QCOMPARE(traces.size(), 2);
    QCOMPARE(traces.at(0).where, QStringLiteral("Author"));
    QCOMPARE(traces.at(1).where, QStringLiteral("Title"));
    QCOMPARE(traces.at(1).word, QStringLiteral("Anna"));
}

void tst_filetraces::inRunningTextOnlyTheWholeNameTells_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("tells");
    QTest::newRow("the name") << QStringLiteral("written by anna li ivanova in may") << true;
    QTest::newRow("without the middle one") << QStringLiteral("(anna ivanova)") << true;
    QTest::newRow("the last one first") << QStringLiteral("ivanova, anna") << true;
    QTest::newRow("an address") << QStringLiteral("to a.ivanova@example.org, today") << true;
    QTest::newRow("a word of it") << QStringLiteral("the anna karenina principle") << false;
    QTest::newRow("another name") << QStringLiteral("hanna ivanovas") << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_filetraces::inRunningTextOnlyTheWholeNameTells()
{
    QFETCH(QString, body);
    QFETCH(bool, tells);
    const QStringList addresses{ QStringLiteral("a.ivanova@example.org"), QStringLiteral("+49 30 1") };
    const auto traces = tracesIn({ {}, body, {} }, QString::fromUtf8("Anna Li Ivanová"), addresses);
    QCOMPARE(!traces.isEmpty(), tells);
}

void tst_filetraces::gradersSeeTheCodeWithAPlainEnding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("Ivanova.PDF") << QStringLiteral("K7QM-3TXD.pdf");
    QTest::newRow("no ending") << QStringLiteral("answers") << QStringLiteral("K7QM-3TXD");
    QTest::newRow("the name as the ending") << QStringLiteral("answers.anna") << QStringLiteral("K7QM-3TXD");
    QTest::newRow("a long ending") << QStringLiteral("v1.ivanova") << QStringLiteral("K7QM-3TXD");
    QTest::newRow("no letters") << QStringLiteral("a.p/df") << QStringLiteral("K7QM-3TXD");
}

void tst_filetraces::gradersSeeTheCodeWithAPlainEnding()
{
    QFETCH(QString, file);
    QFETCH(QString, shown);
    QCOMPARE(neutralFileName(QStringLiteral("K7QM-3TXD"), file, QStringLiteral("Anna Ivanova")), shown);
}

void tst_filetraces::everydayWordsTellNobodysName()
{
    const QString german = QStringLiteral("Der Entwurf ist klar. Man kann ihn oder den anderen nehmen, von hier aus.");
    QCOMPARE(traceInProse(german, QStringLiteral("Otto von der Heide"), {}), QString());
    QCOMPARE(traceInProse(german, QStringLiteral("Jan van den Berg"), {}), QString());
    const QString english = QStringLiteral("I think this is the kind of data that many want. Others said so.");
    QCOMPARE(traceInProse(english, QStringLiteral("Nguyen Thi Kim"), {}), QString());
    QCOMPARE(traceInProse(english, QStringLiteral("Man Yee"), {}), QString());
    QCOMPARE(traceInProse(english, QStringLiteral("Said Anhdat"), {}), QString());
    QVERIFY(!traceInProse(QStringLiteral("Regards, Heide"), QStringLiteral("Otto von der Heide"), {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_filetraces)
#include "tst_filetraces.moc"
