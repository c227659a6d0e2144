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
    void aDraftSaysWhatItWaitsFor();
    void aMarkedTermWantsAWord();
    void acceptingTellsTheOthers();
    void theLetterIsAPdfThatCanBeRead_data();
    void theLetterIsAPdfThatCanBeRead();
    void aLetterWithAGapIsNotWritten();
    void aSecondOfferWantsAWord();
    void amountsComeBackAsTheyWereTyped_data();
    void amountsComeBackAsTheyWereTyped();

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

    /// What a PDF says, in one line.
    QString textOf(const QString &name) const
    {
        QProcess process;
        process.start(
            QStringLiteral("pdftotext"), { QStringLiteral("-layout"), m_cli->path(name), QStringLiteral("-") });
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ').simplified();
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
    // What somebody said is theirs to take back.
    QCOMPARE(say(QStringLiteral("--as rita undo")).code, 1);
    QVERIFY(works(QStringLiteral("--as dora undo")));
    QVERIFY(works(QStringLiteral("--as dora offer approve ada")));
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    QCOMPARE(newest().value(u"standing").toString(), QStringLiteral("sent"));
}

void tst_clioffers::aDraftSaysWhatItWaitsFor()
{
    const QString draft = QStringLiteral("--as rita offer draft ada --salary 58000 --currency EUR --start 2033-04-01 "
                                         "--title 'Backend Engineer'");
    QVERIFY(works(QStringLiteral("--as rita offer withdraw ada --reason 'Drafted anew'")));
    QVERIFY(say(draft).out.contains(QStringLiteral("it may be sent")));
    QVERIFY(works(QStringLiteral("--as rita offer withdraw ada --reason 'Drafted anew'")));
    QVERIFY(works(QStringLiteral("--as rita offer chain associate --group 'Lead: dora'")));
    const QString said = say(draft).out;
    QVERIFY2(said.contains(QStringLiteral("has to be approved")) && !said.contains(QStringLiteral("may be sent")),
        qPrintable(said));
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
                                    QStringLiteral("Saturday, 31 January 2099"), QStringLiteral("Rita Sand"),
                                    QStringLiteral("Page 1 of 1") };
    QTest::newRow("German") << QStringLiteral("de")
                            << QStringList{ QStringLiteral("Guten Tag Ada Quill,"),
                                   QStringLiteral("Gehalt: 58.000,50 EUR im Jahr"),
                                   QStringLiteral("Beginn: Freitag, 1. April 2033"),
                                   QStringLiteral("Seite 1 von 1") }; // of the letter, not of the program
}

void tst_clioffers::theLetterIsAPdfThatCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(QStringList, texts);
    QVERIFY(works(QStringLiteral("offer letter ada --out letter.pdf --language ") + language));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed; what the letter says was not read.");
    const QString read = textOf(QStringLiteral("letter.pdf"));
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

void tst_clioffers::aSecondOfferWantsAWord()
{
    QVERIFY(works(QStringLiteral("--as rita offer send ada")));
    QVERIFY(works(QStringLiteral("--as rita candidates add 'Bo Other'")));
    QVERIFY(works(QStringLiteral("--as rita application apply 'Bo Other' associate")));
    QVERIFY(works(QStringLiteral("--as rita application move bo --to offer --waiver 'We know him'")));
    const QString draft = QStringLiteral("--as rita offer draft bo --salary 50000 --currency EUR --start 2033-04-01 "
                                         "--title 'Backend Engineer' --opening 1001-1");
    Ran ran = say(draft);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("is out to Ada Quill")) && ran.err.contains(QStringLiteral("--why")),
        qPrintable(ran.err));
    QVERIFY(works(draft + QStringLiteral(" --why 'Ada will not come'")));
    QVERIFY(works(QStringLiteral("--as rita offer send bo"))); // it was said why
    QVERIFY(works(QStringLiteral("--as rita offer accept ada")));
    ran = say(QStringLiteral("--as rita offer accept bo"));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(QStringLiteral("is filled by Ada Quill"))
                 && ran.err.contains(QStringLiteral("--opening (1001-2)"))
                 && ran.err.contains(QStringLiteral("--new-opening")),
        qPrintable(ran.err));
    QVERIFY(works(QStringLiteral("--as rita offer accept bo --new-opening")));
}

void tst_clioffers::amountsComeBackAsTheyWereTyped_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *currency, const char *typed, qint64 stored, const char *listed,
                         const char *written) {
        QTest::newRow(currency) << QString::fromLatin1(currency) << QString::fromLatin1(typed) << stored
                                << QString::fromLatin1(listed) << QString::fromLatin1(written);
    };
    row("JPY", "6500000", 6'500'000, "6500000 JPY", "Salary: 6,500,000 JPY a year");
    row("KRW", "70000000", 70'000'000, "70000000 KRW", "Salary: 70,000,000 KRW a year");
    row("EUR", "58000.50", 5'800'050, "58000.50 EUR", "Salary: 58,000.50 EUR a year");
    row("KWD", "18500.125", 18'500'125, "18500.125 KWD", "Salary: 18,500.125 KWD a year");
}

void tst_clioffers::amountsComeBackAsTheyWereTyped()
{
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(QString, listed);
    QFETCH(QString, written);
    QVERIFY(works(QStringLiteral("--as rita offer change ada --salary %1 --currency %2").arg(typed, currency)));
    QTEST(qint64(newest().value(u"salary_minor").toDouble()), "stored");
    QVERIFY(say(QStringLiteral("--as rita offer list ada")).out.contains(listed));
    // Nothing of it changes when another term does, nor when the same amount is typed again.
    QVERIFY(works(QStringLiteral("--as rita offer change ada --place Porto")));
    QVERIFY(works(QStringLiteral("--as rita offer change ada --salary %1").arg(typed)));
    QTEST(qint64(newest().value(u"salary_minor").toDouble()), "stored");
    QVERIFY(works(QStringLiteral("offer letter ada --out letter.pdf --language en")));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed; what the letter says was not read.");
    const QString read = textOf(QStringLiteral("letter.pdf"));
    QVERIFY2(read.contains(written), qPrintable(read));
}

QTEST_GUILESS_MAIN(tst_clioffers)
#include "tst_clioffers.moc"
