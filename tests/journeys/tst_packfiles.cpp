// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a decision pack: for whom what is in them, and that they are written whole or not at all.
#include "program/packfilewriter.h"
#include "support/packdesk.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <atomic>

using namespace shortlist;

class TestPackFiles : public QObject, private test::PackDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void aPrivateNoteIsOnlyForWhomItIsMeant();
    void whoStillOwesACardIsToldWhyThereIsNothing();
    void bothFilesAreWrittenOrNone();
    void aCancelledPackLeavesNothing();
    void theSamePackIsTheSameFile();
};

void TestPackFiles::aPrivateNoteIsOnlyForWhomItIsMeant()
{
    submitAll();
    const QString forManager = packHtml(makePack());
    for (int i = 0; i < kInterviewers; ++i)
        QVERIFY(forManager.contains(QStringLiteral("Private-0-%1.").arg(i)));
    sit(m_world.interviewers.at(4));
    const QString forInterviewer = packHtml(makePack());
    for (int i = 0; i < kInterviewers; ++i)
        QCOMPARE(forInterviewer.contains(QStringLiteral("Private-0-%1.").arg(i)), i == 4);
}

void TestPackFiles::whoStillOwesACardIsToldWhyThereIsNothing()
{
    for (int i = 0; i < kInterviewers - 2; ++i)
        QVERIFY(m_world.submit(services(), 0, i));
    QVERIFY(services().debriefs.open(m_world.applications.first(), QStringLiteral("Tomorrow is too late.")));
    sit(m_world.interviewers.at(kInterviewers - 2));
    const DecisionPack pack = makePack();
    QVERIFY(pack.sealed);
    const QString html = packHtml(pack);
    QVERIFY(html.contains(QStringLiteral("hidden from whoever made this pack")));
    for (const char *secret : { "E-0-", "Take-away", "Tomorrow is too late", "Weighted total", "Private-" })
        QVERIFY2(!html.contains(QLatin1String(secret)), secret);
    const PackTarget files = target(QStringLiteral("sealed"));
    QVERIFY(writePackFiles(pack, files, kGoOn));
    const QJsonObject sheets = sheetsOf(files.xlsx);
    if (!sheets.isEmpty())
        QCOMPARE(sheets.keys(), QStringList{ QStringLiteral("Cover") });
}

void TestPackFiles::bothFilesAreWrittenOrNone()
{
    submitAll();
    const DecisionPack pack = makePack();
    PackTarget files = target(QStringLiteral("both"));
    QFile old(files.pdf);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("as it was") == 9);
    old.close();
    files.xlsx = m_dir->filePath(QStringLiteral("nowhere/both.xlsx"));
    const Status refused = writePackFiles(pack, files, kGoOn);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, QStringLiteral("pack.unwritable"));
    QVERIFY(refused.error().sentence.contains(files.xlsx));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as it was"));
    old.close();

    // Where a folder stands in the place of the second file, the first has its name already.
    files.xlsx = m_dir->filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(files.xlsx + QStringLiteral("/within")));
    QVERIFY(!writePackFiles(pack, files, kGoOn));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("as it was"));
    QCOMPARE(QDir(m_dir->path()).entryList({ QStringLiteral("both*") }, QDir::Files),
        QStringList{ QStringLiteral("both.pdf") });
}

void TestPackFiles::aCancelledPackLeavesNothing()
{
    submitAll();
    const std::atomic<bool> cancelled = true;
    const PackTarget files = target(QStringLiteral("cancelled"));
    const Status stopped = writePackFiles(makePack(), files, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    QVERIFY(!QFile::exists(files.pdf));
    QVERIFY(!QFile::exists(files.xlsx));
}

void TestPackFiles::theSamePackIsTheSameFile()
{
    submitAll();
    const DecisionPack pack = makePack();
    const auto bytes = [&](const QString &name) {
        const PackTarget files = target(name);
        const Status written = writePackFiles(pack, files, kGoOn);
        QFile pdf(files.pdf);
        return written && pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    };
    const QByteArray once = bytes(QStringLiteral("once"));
    QVERIFY(!once.isEmpty());
    QVERIFY(once == bytes(QStringLiteral("twice")));
}

QTEST_MAIN(TestPackFiles)
#include "tst_packfiles.moc"
