// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QStandardPaths>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli rubric new, export, import, print”, called as the program they are.
class tst_clirubric : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        QVERIFY(m_cli->setUpTeam());
    }

    void templatesAreListedAndCopied();
    void aRubricGoesOutAndComesBack();
    void anImportCoversTheLinesOfAJob();
    void cardsAndBooksArePrinted();
    void wrongWordsAreSaid_data();
    void wrongWordsAreSaid();

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_cli->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject exported(const QString &rubric) const
    {
        return m_cli->say(QStringLiteral("rubric export ") + rubric).json().object();
    }
    qsizetype count() const { return m_cli->say(QStringLiteral("rubric list --json")).json().array().size(); }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_clirubric::templatesAreListedAndCopied()
{
    const QJsonArray templates = m_cli->say(QStringLiteral("rubric templates --json")).json().array();
    QCOMPARE(templates.size(), 12);
    QCOMPARE(templates.last().toObject().value(u"language").toString(), QStringLiteral("de"));
    QVERIFY(templates.first().toObject().value(u"minutes").toInt() > 0);
    const qsizetype before = count();
    const Ran made = m_cli->say(QStringLiteral("--as rita rubric new --template general --json"));
    QVERIFY2(made.code == 0 && !made.id().isEmpty(), qPrintable(made.err));
    QCOMPARE(count(), before + 1);
    QCOMPARE(m_cli->say(QStringLiteral("--as rita rubric new 'Phone call'")).code, 0);
    QCOMPARE(count(), before + 2);
    const Ran clean = m_cli->say(QStringLiteral("rubric lint 'General structured interview' --json"));
    QCOMPARE(clean.json().object().value(u"findings").toArray().size(), 0);
    QCOMPARE(m_cli->say(QStringLiteral("undo --as rita")).code, 0);
    QCOMPARE(count(), before + 1);
}

void tst_clirubric::aRubricGoesOutAndComesBack()
{
    const Ran out = m_cli->say(QStringLiteral("rubric export 'Technical interview' technical.json"));
    QVERIFY2(out.code == 0, qPrintable(out.err));
    const QByteArray bytes = read(QStringLiteral("technical.json"));
    QCOMPARE(QJsonDocument::fromJson(bytes).object().value(u"format").toString(), QStringLiteral("rubric-1"));
    QCOMPARE(QJsonDocument::fromJson(bytes).object(), exported(QStringLiteral("'Technical interview'")));
    const qsizetype before = count();
    const Ran tried = m_cli->say(QStringLiteral("rubric import technical.json --dry-run"));
    QVERIFY2(tried.code == 0 && tried.out.contains(QStringLiteral("6 criteri")), qPrintable(tried.out + tried.err));
    QCOMPARE(count(), before);
    const Ran in = m_cli->say(QStringLiteral("--as rita rubric import technical.json --json"));
    QVERIFY2(in.code == 0, qPrintable(in.err));
    QCOMPARE(count(), before + 1);
    const QString id = in.id();
    bool draft = false;
    const QJsonArray all = m_cli->say(QStringLiteral("rubric list --json")).json().array();
    for (const QJsonValue one : all) {
        if (one.toObject().value(u"id").toString() == id)
            draft = one.toObject().value(u"state").toString() == QLatin1String("draft")
                 && one.toObject().value(u"version").toInt() == 1;
    }
    QVERIFY(draft);
    // Now two bear the name: they are told apart by what lists call them.
    const Ran both = m_cli->say(QStringLiteral("rubric lint 'Technical interview'"));
    QVERIFY(both.code != 0);
    QVERIFY2(both.err.contains(QStringLiteral("Technical interview (in no plan), version 1")), qPrintable(both.err));
    const Ran one = m_cli->say(QStringLiteral("rubric lint 'Technical interview (in no plan)' --json"));
    QVERIFY2(one.code == 0 && one.id() == id, qPrintable(one.out + one.err));
    const Ran listed = m_cli->say(QStringLiteral("rubric list"));
    QVERIFY2(listed.out.contains(QStringLiteral("Technical interview (in no plan)")), qPrintable(listed.out));
    QCOMPARE(m_cli->say(QStringLiteral("--as rita rubric import technical.json")).code, 0);
    const Ran third = m_cli->say(QStringLiteral("rubric list"));
    QVERIFY2(third.out.contains(QStringLiteral("Technical interview (in no plan, no. 2)")), qPrintable(third.out));
}

void tst_clirubric::anImportCoversTheLinesOfAJob()
{
    QCOMPARE(m_cli->say(QStringLiteral("rubric export 'Screening call' s.json")).code, 0);
    const Ran with = m_cli->say(QStringLiteral("--as rita rubric import s.json --job associate --json"));
    QVERIFY2(with.code == 0, qPrintable(with.err));
    const QJsonObject covered = exported(with.id());
    QVERIFY(covered.value(u"criteria").toArray().first().toObject().contains(u"covers"));
    const Ran without = m_cli->say(QStringLiteral("--as rita rubric import s.json --json"));
    const QJsonObject alone = exported(without.id());
    QVERIFY(!alone.value(u"criteria").toArray().first().toObject().contains(u"covers"));
}

void tst_clirubric::cardsAndBooksArePrinted()
{
    const Ran card = m_cli->say(QStringLiteral("rubric print 'Technical interview' --blank --pdf card.pdf"));
    QVERIFY2(card.code == 0, qPrintable(card.err));
    const Ran book = m_cli->say(QStringLiteral("rubric print --job associate --pdf book.pdf"));
    QVERIFY2(book.code == 0, qPrintable(book.err));
    for (const char *name : { "card.pdf", "book.pdf" }) {
        const QByteArray bytes = read(QLatin1String(name));
        QVERIFY2(bytes.startsWith("%PDF") && bytes.contains("%%EOF"), name);
    }
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { m_cli->path(QStringLiteral("book.pdf")), QStringLiteral("-") });
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const char *part : { "Written assessment", "Screening call", "Leadership interview", "no rubric",
             "Which of your comments would stop the merge?", "What is not in this change but should be?" })
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

void tst_clirubric::wrongWordsAreSaid_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *words, int code, const char *said) {
        QTest::newRow(name) << QString::fromUtf8(words) << code << QString::fromUtf8(said);
    };
    row("neither", "--as rita rubric new", 2, "either a name, or --template");
    row("both", "--as rita rubric new Phone --template general", 2, "either a name, or --template");
    row("no such template", "--as rita rubric new --template poetry", 1, "There are: assessment (Written assessment)");
    row("no such rubric", "rubric export Poetry x.json", 1, "Poetry");
    row("no such file", "--as rita rubric import nothing.json", 1, "nothing.json");
    row("a newer file", "--as rita rubric import newer.json", 1, "rubric-2");
    row("a broken file", "--as rita rubric import broken.json", 1, "“broken.json”, line 1");
    row("a wrong file", "--as rita rubric import wrong.json --dry-run", 1, "criteria[0].weight");
    row("nothing to print", "rubric print --pdf x.pdf", 2, "wants a rubric and --blank, or --job");
    row("a rubric alone", "rubric print 'Technical interview' --pdf x.pdf", 2, "wants a rubric and --blank, or --job");
    row("card and book", "rubric print 'Technical interview' --blank --job associate --pdf x.pdf", 2,
        "wants a rubric and --blank, or --job");
    row("no file to print to", "rubric print 'Technical interview' --blank", 2, "and --pdf FILE");
    row("a job for a card", "rubric print associate --blank --pdf x.pdf", 1, "associate");
    row("a rubric for a book", "rubric print --job 'Technical interview' --pdf x.pdf", 1, "Technical interview");
    row("a file that is there", "rubric export 'Technical interview' team.csv", 1, "team.csv");
}

void tst_clirubric::wrongWordsAreSaid()
{
    QFETCH(QString, words);
    QFETCH(int, code);
    QFETCH(QString, said);
    QVERIFY(m_cli->write(QStringLiteral("newer.json"), R"({"format":"rubric-2"})"));
    QVERIFY(m_cli->write(QStringLiteral("broken.json"), R"({"format":)"));
    QVERIFY(m_cli->write(QStringLiteral("wrong.json"),
        R"({"format":"rubric-1","name":"x","levels":["a","b","c"],"criteria":[{"weight":-1}]})"));
    const qsizetype before = count();
    const Ran ran = m_cli->say(words);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    QCOMPARE(count(), before);
}

QTEST_GUILESS_MAIN(tst_clirubric)
#include "tst_clirubric.moc"
