// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString kWorkspaceType = QStringLiteral("application/vnd.shortlist.workspace+sqlite3");

QString projectFile(const QString &relative)
{
    QFile file(QDir(QStringLiteral(SHORTLIST_SOURCE_DIR)).filePath(relative));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first 100 bytes of an SQLite database whose application_id is `id`.
QByteArray sqliteHeader(const QByteArray &id)
{
    QByteArray header = QByteArrayLiteral("SQLite format 3") + QByteArray(1, '\0');
    header.resize(100, '\0');
    return header.replace(68, 4, id);
}

} // namespace

class TestPackaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWorkspaceIsKnownByItsNameAndByItsContent_data();
    void aWorkspaceIsKnownByItsNameAndByItsContent();
    void everyDocumentNamesThisVersion_data();
    void everyDocumentNamesThisVersion();

private:
    QTemporaryDir m_data;
};

void TestPackaging::initTestCase()
{
    QVERIFY(m_data.isValid());
    QVERIFY(QDir().mkpath(m_data.filePath(QStringLiteral("mime/packages"))));
    QVERIFY(QFile::copy(QStringLiteral(SHORTLIST_SOURCE_DIR "/packaging/org.shortlist.shortlist.mime.xml"),
        m_data.filePath(QStringLiteral("mime/packages/org.shortlist.shortlist.xml"))));
    // Only our rule and what Qt brings along: the machine's own database must not decide this.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
}

void TestPackaging::aWorkspaceIsKnownByItsNameAndByItsContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isWorkspace");

    QTest::newRow("name and content") << QStringLiteral("team.shortlist") << sqliteHeader("SHLT") << true;
    QTest::newRow("renamed, known by its content") << QStringLiteral("team") << sqliteHeader("SHLT") << true;
    QTest::newRow("another program's database") << QStringLiteral("team") << sqliteHeader("GP10") << false;
    QTest::newRow("a text that mentions it")
        << QStringLiteral("team") << QByteArrayLiteral("SHLT SQLite format 3") << false;
}

void TestPackaging::aWorkspaceIsKnownByItsNameAndByItsContent()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, isWorkspace);

    const QString found = QMimeDatabase().mimeTypeForFileNameAndData(name, content).name();
    QVERIFY2((found == kWorkspaceType) == isWorkspace, qPrintable(found));
}

void TestPackaging::everyDocumentNamesThisVersion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("pattern");

    const QString version = QRegularExpression::escape(QStringLiteral(SHORTLIST_VERSION));
    QTest::newRow("changelog") << QStringLiteral("CHANGELOG.md") << QStringLiteral("^## \\[%1\\]").arg(version);
    QTest::newRow("metainfo") << QStringLiteral("packaging/org.shortlist.shortlist.metainfo.xml")
                              << QStringLiteral("<releases>\\s*<release version=\"%1\"").arg(version);
    QTest::newRow("man page of the program")
        << QStringLiteral("packaging/man/shortlist.1") << QStringLiteral("\"Shortlist %1\"").arg(version);
    QTest::newRow("man page of the command line")
        << QStringLiteral("packaging/man/shortlist-cli.1.in") << QStringLiteral("\"Shortlist %1\"").arg(version);
}

void TestPackaging::everyDocumentNamesThisVersion()
{
    QFETCH(QString, file);
    QFETCH(QString, pattern);

    QVERIFY2(QRegularExpression(pattern, QRegularExpression::MultilineOption).match(projectFile(file)).hasMatch(),
        qPrintable(pattern));
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
