// SPDX-License-Identifier: GPL-3.0-or-later
// Every command that a service can run was run by some test that compared the tables with what the journal alone says
// of them. The other tests note what they compared (tests/support/replay.h); this one runs after all of them.
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class tst_witness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWasComparedWithItsJournal();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names as the window says them: the table that undo and the timeline take their words from.
QSet<QString> commandNames()
{
    static const QRegularExpression kName(
        QStringLiteral("QStringLiteral\\(\"([a-z_]+\\.[a-z_A-Z]+)\"\\), QT_TRANSLATE"));
    QSet<QString> names;
    const QString words =
        QString::fromUtf8(contentOf(QStringLiteral(SHORTLIST_SOURCE_DIR "/src/domain/words/commandwords.cpp")))
            .simplified();
    auto matches = kName.globalMatch(words);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

/// Names that the services run commands under.
QSet<QString> namesInServices()
{
    static const QRegularExpression kRun(QStringLiteral("\\brun\\( ?QStringLiteral\\(\"([^\"]+)\"\\)"));
    QSet<QString> names;
    QDirIterator files(QStringLiteral(SHORTLIST_SOURCE_DIR "/src/service"), { QStringLiteral("*.cpp") }, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto matches = kRun.globalMatch(QString::fromUtf8(contentOf(files.next())).simplified());
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

void tst_witness::everyCommandWasComparedWithItsJournal()
{
    const QSet<QString> inServices = namesInServices();
    QVERIFY(inServices.size() > 50);
    const QSet<QString> known = commandNames() + inServices;
    QCOMPARE(sorted(known - commandNames()), QStringList()); // has no words

    const QDir folder(qEnvironmentVariable("SHORTLIST_WITNESSED"));
    const QStringList files = folder.entryList(QDir::Files);
    for (const char *test : { "tst_loop", "tst_jobservice", "tst_candidateservice", "tst_pipelineservice" }) {
        if (!files.contains(QLatin1String(test)))
            QSKIP("Only a run of all tests can tell: others have not noted what they compared.");
    }
    QSet<QString> seen;
    for (const QString &file : files) {
        const QStringList names = QString::fromUtf8(contentOf(folder.filePath(file))).split(u'\n', Qt::SkipEmptyParts);
        seen += QSet<QString>(names.begin(), names.end());
    }
    QCOMPARE(sorted(known - seen), QStringList()); // run by no test that compares
}

QTEST_GUILESS_MAIN(tst_witness)
#include "tst_witness.moc"
