// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QStandardPaths>

using shortlist::test::CommandLine;
using shortlist::test::Ran;

/// “shortlist-cli offer”, called as the program it is: approvals, changes, the others, the letter.
class tst_clioffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aChainApprovesAndRejects();
    void aMarkedTermWantsAWord();
    void acceptingTellsTheOthers();
    void theLetterIsAPdfThatCanBeRead_data();
    void theLetterIsAPdfThatCanBeRead();
    void aLetterWithAGapIsNotWritten();

private:
    Ran say(const QString &line) const { return m_cli->say(line); }
    /// Runs a line that has to work.
    bool works(const QString &line) const
    {
        const Ran ran = say(line);
        if (ran.code != 0)
            qWarning("%s: %s", qPrintable(line), qPrintable(ran.err));
        return ran.code == 0;
    }
    QJsonObject newest() const
    {
        return say(QStringLiteral("--as rita offer list ada --json")).json().array().last().toObject();
    }

    std::unique_ptr<CommandLine> m_cli;
};

void tst_clioffers::init()
{
    m_cli = std::make_unique<CommandLine>();
    QVERIFY(m_cli->setUpTeam());
    QVERIFY(works(QStringLiteral("--as rita application move ada --to offer --waiver 'We know her'")));
    QVERIFY(works(QStringLiteral("--as rita offer draft ada --salary 58000.50 --currency EUR --start 2033-04-01 "
                                 "--title 'Backend Engineer' --expires 2099-01-31")));
}

void tst_clioffers::aChainApprovesAndRejects()
{
    QVERIFY(
        works(QStringLiteral("--as rita offer chain associate --group 'Pay: 1 of sena, lena' --group 'Lead: dora'")));
    const QJsonObject chain = say(QStringLiteral("offer chain associate --json")).json().object();
    QCOMPARE(chain.value(u"order").toString(), QStringLiteral("in_order"));
    QCOMPARE(chain.value(u"groups").toArray().first().toObject().value(u"needed").toInt(), 1);
    Ran ran = say(QStringLiteral("--as rita offer send ada"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("not approved yet")), qPrintable(ran.err));
    QVERIFY(works(QStringLiteral("--as rita offer ask ada")));
    QCOMPARE(newest().value(u"standing").toString(), QStringLiteral("in_approval"));
    QCOMPARE(newest().value(u"waits_for").toArray().size(), 2);
    ran = say(QStringLiteral("--as dora offer approve ada"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("does not wait for your approval")), qPrintable(ran.err));
    QVERIFY(works(QStringLiteral("--as lena offer approve ada --note 'In the band'")));
    QCOMPARE(say(QStringLiteral("--as dora offer reject ada")).code, 1); // not without a reason
    QVERIFY(works(QStringLiteral("--as dora offer reject ada --reason 'Too low'")));
    QCOMPARE(newest().value(u"standing").toString(), QStringLiteral("draft"));
    QVERIFY(works(QStringLiteral("--as rita undo")));
    QVERIFY(works(QStringLiteral("--as dora offer approve ada")));
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    QCOMPARE(newest().value(u"standing").toString(), QStringLiteral("sent"));
}

void tst_clioffers::aMarkedTermWantsAWord()
{
    QCOMPARE(say(QStringLiteral("offer marked")).out.trimmed(), QStringLiteral("title,level,salary,bonus,equity"));
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    Ran ran = say(QStringLiteral("--as rita offer change ada --salary 60000"));
    QVERIFY2(ran.code == 1 && ran.err.contains(QStringLiteral("becomes offer 2")), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(QStringLiteral("--yes")), qPrintable(ran.err));
    QVERIFY(works(QStringLiteral("--as rita offer change ada --salary 60000 --yes")));
    QCOMPARE(newest().value(u"number").toInt(), 2);
    QCOMPARE(newest().value(u"salary_minor").toInteger(), 6'000'000);
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    QVERIFY(works(QStringLiteral("--as rita offer extend ada --until 2099-02-28")));
    QCOMPARE(newest().value(u"number").toInt(), 3);
    QCOMPARE(newest().value(u"expires_on").toString(), QStringLiteral("2099-02-28"));
    // Another currency leaves the figure and takes its digits.
    QVERIFY(works(QStringLiteral("--as rita offer change ada --currency JPY")));
    QCOMPARE(newest().value(u"salary_minor").toInteger(), 60'000);
    QVERIFY(works(QStringLiteral("--as rita offer withdraw ada --reason 'No budget'")));
    QVERIFY(works(QStringLiteral("--as rita offer marked --job associate --terms start,salary")));
    QCOMPARE(say(QStringLiteral("offer marked --job associate")).out.trimmed(), QStringLiteral("start,salary"));
    QCOMPARE(say(QStringLiteral("offer marked --terms nonsense")).code, 2);
}

void tst_clioffers::acceptingTellsTheOthers()
{
    for (const char *name : { "Bo", "Cy", "Di" }) {
        QVERIFY(works(QStringLiteral("--as rita candidates add '%1 Other'").arg(QLatin1String(name))));
        QVERIFY(works(QStringLiteral("--as rita application apply '%1 Other' associate").arg(QLatin1String(name))));
    }
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    const QJsonArray others = say(QStringLiteral("offer others ada --json")).json().array();
    QCOMPARE(others.size(), 3);
    QVERIFY(works(QStringLiteral(
        "--as rita offer accept ada --declined 'Bo Other' --reason 'Another candidate' --later 'Cy Other'")));
    const auto state = [this](const char *name) {
        return say(QStringLiteral("application show '%1 Other' --json").arg(QLatin1String(name)))
            .json()
            .object()
            .value(QStringLiteral("state"))
            .toString();
    };
    QCOMPARE(state("Bo"), QStringLiteral("declined"));
    QCOMPARE(state("Cy"), QStringLiteral("on_hold"));
    QCOMPARE(state("Di"), QStringLiteral("active"));
    QCOMPARE(newest().value(u"owed").toArray().size(), 2);
    QVERIFY(works(QStringLiteral("--as rita undo")));
    QCOMPARE(state("Bo"), QStringLiteral("active"));
    QCOMPARE(newest().value(u"standing").toString(), QStringLiteral("sent"));
}

void tst_clioffers::theLetterIsAPdfThatCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringList{ QStringLiteral("Dear Ada Quill,"), QStringLiteral("Backend Engineer"),
                                    QStringLiteral("Salary: 58,000.50 EUR a year"),
                                    QStringLiteral("Start: Friday, 1 April 2033"),
                                    QStringLiteral("Saturday, 31 January 2099"), QStringLiteral("Rita Sand") };
    QTest::newRow("German") << QStringLiteral("de")
                            << QStringList{ QStringLiteral("Guten Tag Ada Quill,"),
                                   QStringLiteral("Gehalt: 58.000,50 EUR im Jahr"),
                                   QStringLiteral("Beginn: Freitag, 1. April 2033") };
}

void tst_clioffers::theLetterIsAPdfThatCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    QVERIFY(works(QStringLiteral("offer letter ada --out letter.pdf --language ") + language));
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed; what the letter says was not read.");
    QProcess process;
    process.start(
        reader, { QStringLiteral("-layout"), m_cli->path(QStringLiteral("letter.pdf")), QStringLiteral("-") });
    QVERIFY(process.waitForFinished());
    const QString read =
        QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ').simplified();
    for (const QString &text : texts)
        QVERIFY2(read.contains(text), qPrintable(text + QStringLiteral(" is not in: ") + read));
    QVERIFY2(!read.contains(QStringLiteral("{{")) && !read.contains(QStringLiteral("Bonus")), qPrintable(read));
}

void tst_clioffers::aLetterWithAGapIsNotWritten()
{
    QVERIFY(m_cli->write(QStringLiteral("own.md"), "Dear {{candidate.name}}, {{offer.bonus}} and {{offer.salery}}\n"));
    const Ran ran = say(QStringLiteral("offer letter ada --out letter.pdf --letter own.md"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(
        ran.err.contains(QStringLiteral("{{offer.bonus}}")) && ran.err.contains(QStringLiteral("{{offer.salery}}")),
        qPrintable(ran.err));
    QVERIFY(!QFile::exists(m_cli->path(QStringLiteral("letter.pdf"))));
    QVERIFY(m_cli->write(QStringLiteral("own.md"), "Dear {{candidate.name}}\n"));
    QVERIFY(works(QStringLiteral("--as rita offer template --letter own.md")));
    QCOMPARE(say(QStringLiteral("offer template")).out.trimmed(), QStringLiteral("Dear {{candidate.name}}"));
    QVERIFY(works(QStringLiteral("--as rita offer template --reset")));
    QVERIFY(say(QStringLiteral("offer template")).out.contains(QStringLiteral("Offer of employment")));
}

QTEST_GUILESS_MAIN(tst_clioffers)
#include "tst_clioffers.moc"
