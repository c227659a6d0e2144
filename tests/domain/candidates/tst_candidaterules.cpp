// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/candidaterules.h"

#include <QTest>

using namespace shortlist;

class tst_candidaterules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileNamesAreMadeSafe_data();
    void fileNamesAreMadeSafe();
    void longFileNamesKeepTheirEnding();
    void contactsAreTakenOrRefused_data();
    void contactsAreTakenOrRefused();
    void tagsAreKeptOnceWhateverTheirCase();
    void tagsWithSeparatorsAreRefused();
    void zonesMustExist();
    void filesMayBeSoLargeAndNotLarger();
};

void tst_candidaterules::fileNamesAreMadeSafe_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << "CV Ada.pdf"
                           << "CV Ada.pdf";
    QTest::newRow("folders go") << "../../etc/passwd"
                                << "passwd";
    QTest::newRow("Windows folders go") << "C:\\Users\\ada\\cv.docx"
                                        << "cv.docx";
    QTest::newRow("hidden becomes visible") << "...bashrc"
                                            << "bashrc";
    QTest::newRow("reserved characters") << "what? \"cv\"*.pdf"
                                         << "what_ _cv__.pdf";
    QTest::newRow("line breaks") << "cv\n.pdf"
                                 << "cv.pdf";
    QTest::newRow("text that turns round") << QStringLiteral("cv\u202Efdp.exe") << "cvfdp.exe";
    QTest::newRow("device of Windows") << "CON.pdf"
                                       << "_CON.pdf";
    QTest::newRow("port of Windows") << "lpt1"
                                     << "_lpt1";
    QTest::newRow("dots at the end") << "cv.pdf. ."
                                     << "cv.pdf";
    QTest::newRow("nothing left") << "/.."
                                  << "file";
    QTest::newRow("empty") << ""
                           << "file";
    QTest::newRow("accents stay") << QStringLiteral("Lebenslauf Müller.pdf") << QStringLiteral("Lebenslauf Müller.pdf");
}

void tst_candidaterules::fileNamesAreMadeSafe()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(safeFileName(given), kept);
    QCOMPARE(safeFileName(safeFileName(given)), kept);
}

void tst_candidaterules::longFileNamesKeepTheirEnding()
{
    const QString name = safeFileName(QString(500, QLatin1Char('x')) + QStringLiteral(".pdf"));
    QCOMPARE(name.size(), 120);
    QVERIFY(name.endsWith(QStringLiteral(".pdf")));
}

void tst_candidaterules::contactsAreTakenOrRefused_data()
{
    QTest::addColumn<ContactKind>("kind");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // empty: refused
    QTest::newRow("address with a name") << ContactKind::Email << "Ada <ada@Example.org>"
                                         << "ada@example.org";
    QTest::newRow("no address") << ContactKind::Email << "ada at example"
                                << "";
    QTest::newRow("number") << ContactKind::Phone << " +49 (0)30  123 "
                            << "+49 (0)30 123";
    QTest::newRow("no number") << ContactKind::Phone << "call me"
                               << "";
    QTest::newRow("spreadsheet number") << ContactKind::Phone << "4.91523E+11"
                                        << "";
    QTest::newRow("link") << ContactKind::Link << "https://example.org/ada"
                          << "https://example.org/ada";
    QTest::newRow("link without scheme") << ContactKind::Link << "example.org/ada"
                                         << "example.org/ada";
    QTest::newRow("file") << ContactKind::Link << "file:///etc/passwd.txt"
                          << "";
    QTest::newRow("script") << ContactKind::Link << "javascript:alert(1.0)"
                            << "";
    QTest::newRow("words") << ContactKind::Link << "see my page"
                           << "";
}

void tst_candidaterules::contactsAreTakenOrRefused()
{
    QFETCH(ContactKind, kind);
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const auto normal = normalContact(kind, given);
    QCOMPARE(normal.ok(), !kept.isEmpty());
    if (normal)
        QCOMPARE(*normal, kept);
    else
        QVERIFY(!normal.error().sentence.isEmpty());
}

void tst_candidaterules::tagsAreKeptOnceWhateverTheirCase()
{
    const auto tags = normalTags({ QStringLiteral(" Go "), QStringLiteral("go"), QStringLiteral("remote  only") });
    QVERIFY(tags);
    QCOMPARE(*tags, QStringList({ QStringLiteral("Go"), QStringLiteral("remote only") }));
}

void tst_candidaterules::tagsWithSeparatorsAreRefused()
{
    QCOMPARE(normalTag(QStringLiteral("a;b")).error().key, QStringLiteral("tag.separator"));
    QCOMPARE(normalTag(QStringLiteral("  ")).error().key, QStringLiteral("tag.empty"));
    QCOMPARE(normalTag(QString(61, QLatin1Char('x'))).error().key, QStringLiteral("tag.long"));
}

void tst_candidaterules::zonesMustExist()
{
    Candidate candidate;
    candidate.name = QStringLiteral("Ada");
    candidate.zone = QStringLiteral("Europe/Berlin");
    QVERIFY(checkCandidate(candidate));
    candidate.zone = QStringLiteral("Mars/Base");
    QCOMPARE(checkCandidate(candidate).error().key, QStringLiteral("candidate.zone"));
}

void tst_candidaterules::filesMayBeSoLargeAndNotLarger()
{
    QVERIFY(checkFileSize(QStringLiteral("cv.pdf"), kMaxCandidateFileBytes));
    const auto refused = checkFileSize(QStringLiteral("cv.pdf"), kMaxCandidateFileBytes + 1);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(QStringLiteral("cv.pdf")));
}

QTEST_GUILESS_MAIN(tst_candidaterules)
#include "tst_candidaterules.moc"
