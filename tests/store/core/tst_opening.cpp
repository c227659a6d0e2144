// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "domain/candidates/candidate.h"
#include "domain/core/newid.h"
#include "domain/core/scopes.h"
#include "store/core/migrator.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace shortlist;

namespace {

/// Somebody without root's rights, for a scope: root may write everywhere.
class PlainUser {
public:
    PlainUser()
    {
        if (geteuid() == 0)
            m_changed = seteuid(65534) == 0;
    }
    ~PlainUser()
    {
        if (m_changed && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    PlainUser(const PlainUser &) = delete;
    PlainUser &operator=(const PlainUser &) = delete;

private:
    bool m_changed = false;
};

/// No file may grow beyond so many bytes, for a scope: the nearest thing to a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{ bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Status addCandidate(Services &services, const QDateTime &now, const QString &name)
{
    Candidate candidate;
    candidate.id = CandidateId(randomUuid());
    candidate.name = name;
    candidate.createdAt = now;
    return services.commands().run(QStringLiteral("candidate.add"), candidate.id,
        [&](Transaction &transaction) { return transaction.add(candidate, candidateScope(candidate.id)); });
}

/// The candidates' names in the order in which they came.
QStringList namesIn(LocalWorkspace &workspace)
{
    QStringList names;
    if (const auto people = workspace.services().context.workspace.all<Candidate>()) {
        for (const Candidate &candidate : *people)
            names.append(candidate.name);
    }
    return names;
}

constexpr int kKills = 12;

} // namespace

/// Opening what is not as it should be: each case has its own sentence, says what to do, and leaves the file as it was.
class tst_opening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void whatCannotBeOpenedIsToldApartAndLeftAlone_data();
    void whatCannotBeOpenedIsToldApartAndLeftAlone();
    void aZeroedPageIsFound();
    void withoutTheRightToWriteItOpensForReading();
    void withoutTheRightToReadItSaysSo();
    void whatIsOpenElsewhereIsNamedAndOpensForReading();
    void whatIsWrittenAllTheTimeIsReadWhole();
    void whatASuddenEndLeftInTheLogIsRead_data();
    void whatASuddenEndLeftInTheLogIsRead();
    void aFullDiskLosesNothingAndWorkGoesOnAfterwards();
    void aKilledProgramLosesNothingItAcknowledged();
    void nothingIsMadeWhereSomethingIs();
    void aBackupIsWholeAndNeverReplacesAFile();
    void stepsOfTheSchemaRunOnceEachWithABackup();
    void aStepThatFailsLeavesTheFileAsItWas();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    test::FakeClock m_clock;
    QString m_path;
};

void tst_opening::initTestCase()
{
    std::signal(SIGXFSZ, SIG_IGN);
    // The child of aKilledProgramLosesNothingItAcknowledged(): adds candidates until it is killed, saying each that is
    // in.
    const QString path = qEnvironmentVariable("SHORTLIST_TEST_WRITER");
    if (path.isEmpty())
        return;
    auto opened = LocalWorkspace::open(path, m_clock);
    if (!opened)
        ::_exit(1);
    for (int i = 0;; ++i) {
        const QString name = QUuid::createUuid().toString();
        if (!addCandidate((*opened)->services(), m_clock.nowUtc(), name))
            ::_exit(2);
        const QByteArray line = name.toLatin1() + '\n';
        if (::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
            ::_exit(3);
    }
}

void tst_opening::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    ::chmod(qPrintable(m_dir->path()), 0755);
    m_path = m_dir->filePath(QStringLiteral("team.shortlist"));
    auto created = LocalWorkspace::create(m_path, m_clock);
    QVERIFY(created);
    QVERIFY(addCandidate((*created)->services(), m_clock.nowUtc(), QStringLiteral("Ada")));
}

void tst_opening::whatCannotBeOpenedIsToldApartAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<QString>("key");
    QTest::newRow("a text file") << QByteArray("text") << "open.notAWorkspace";
    QTest::newRow("an empty file") << QByteArray("empty") << "open.notAWorkspace";
    QTest::newRow("another program's database") << QByteArray("foreign") << "open.notAWorkspace";
    QTest::newRow("a newer version's") << QByteArray("newer") << "open.newer";
    QTest::newRow("cut off") << QByteArray("cut") << "open.damaged";
    QTest::newRow("garbage behind the head") << QByteArray("garbage") << "open.damaged";
    QTest::newRow("gone") << QByteArray("gone") << "open.gone";
    QTest::newRow("a folder") << QByteArray("folder") << "open.folder";
}

void tst_opening::whatCannotBeOpenedIsToldApartAndLeftAlone()
{
    QFETCH(QByteArray, how);
    QFETCH(QString, key);
    QByteArray bytes = contents(m_path);
    QVERIFY(bytes.size() > 8192);
    if (how == "text")
        bytes = "Dear team,\nthis is a letter.\n";
    else if (how == "empty")
        bytes.clear();
    else if (how == "foreign")
        bytes[71] = 'x'; // the last byte of the application id
    else if (how == "newer")
        bytes[63] = 99; // the last byte of the schema's number
    else if (how == "cut")
        bytes.truncate(bytes.size() / 2);
    else if (how == "garbage")
        bytes.replace(100, bytes.size() - 100, QByteArray(bytes.size() - 100, 'z'));
    QString path = m_dir->filePath(QStringLiteral("other.shortlist"));
    if (how == "folder")
        QVERIFY(QDir().mkpath(path));
    else if (how != "gone")
        write(path, bytes);
    const auto opened = LocalWorkspace::open(path, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, key);
    QVERIFY(opened.error().sentence.contains(QStringLiteral("other.shortlist")));
    QVERIFY(!opened.error().advice.isEmpty());
    if (how != "gone" && how != "folder")
        QCOMPARE(contents(path), bytes);
    QStringList left = QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    left.removeAll(QStringLiteral("other.shortlist"));
    QCOMPARE(left, QStringList(QStringLiteral("team.shortlist")));
}

void tst_opening::aZeroedPageIsFound()
{
    QByteArray bytes = contents(m_path);
    const int page = 4096;
    // A page in the middle: the head and the schema stay readable.
    bytes.replace((bytes.size() / page / 2) * page, page, QByteArray(page, '\0'));
    write(m_path, bytes);
    const auto opened = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, QStringLiteral("open.damaged"));
    QCOMPARE(contents(m_path), bytes);
}

void tst_opening::withoutTheRightToWriteItOpensForReading()
{
    const QByteArray bytes = contents(m_path);
    ::chmod(qPrintable(m_path), 0444);
    ::chmod(qPrintable(m_dir->path()), 0555);
    {
        const PlainUser plain;
        const auto refused = LocalWorkspace::open(m_path, m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().key, QStringLiteral("open.readOnly"));
        auto reading = LocalWorkspace::open(m_path, m_clock, store::WorkspaceFile::Mode::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
        QVERIFY((*reading)->readOnly());
        const auto people = (*reading)->services().context.workspace.all<Candidate>();
        QVERIFY(people);
        QCOMPARE(people->size(), 1);
        const auto added = addCandidate((*reading)->services(), m_clock.nowUtc(), QStringLiteral("Grace"));
        QVERIFY(!added);
        QCOMPARE(added.error().code, Error::Code::ReadOnly);
    }
    ::chmod(qPrintable(m_dir->path()), 0755);
    QCOMPARE(contents(m_path), bytes);
}

void tst_opening::withoutTheRightToReadItSaysSo()
{
    ::chmod(qPrintable(m_path), 0000);
    QString key;
    {
        const PlainUser plain;
        const auto refused = LocalWorkspace::open(m_path, m_clock);
        QVERIFY(!refused);
        key = refused.error().key;
    }
    ::chmod(qPrintable(m_path), 0600);
    QCOMPARE(key, QStringLiteral("open.noRights"));
}

void tst_opening::whatIsOpenElsewhereIsNamedAndOpensForReading()
{
    auto first = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(first);
    const auto second = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(!second);
    QCOMPARE(second.error().key, QStringLiteral("open.locked"));
    QVERIFY(second.error().sentence.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(addCandidate((*first)->services(), m_clock.nowUtc(), QStringLiteral("Grace")));
    // For reading, it is as it stands now: what was written last is only in the log of the first.
    const QByteArray bytes = contents(m_path);
    auto reading = LocalWorkspace::open(m_path, m_clock, store::WorkspaceFile::Mode::ReadOnly);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
    QVERIFY((*reading)->readOnly());
    QCOMPARE((*reading)->path(), QFileInfo(m_path).absoluteFilePath());
    QCOMPARE(namesIn(**reading), QStringList({ QStringLiteral("Ada"), QStringLiteral("Grace") }));
    QVERIFY(!addCandidate((*reading)->services(), m_clock.nowUtc(), QStringLiteral("Linus")));
    QCOMPARE(contents(m_path), bytes);
    QVERIFY(addCandidate((*first)->services(), m_clock.nowUtc(), QStringLiteral("Barbara")));
    // And a backup taken of it is as whole.
    const QString backup = m_dir->filePath(QStringLiteral("of a reader.shortlist"));
    QVERIFY((*reading)->checkIntegrity());
    QVERIFY((*reading)->backup(backup));
    auto restored = LocalWorkspace::open(backup, m_clock);
    QVERIFY(restored);
    QCOMPARE(namesIn(**restored), QStringList({ QStringLiteral("Ada"), QStringLiteral("Grace") }));
}

void tst_opening::whatIsWrittenAllTheTimeIsReadWhole()
{
    auto first = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(first);
    // The log grows past the size at which SQLite writes it back, again and again.
    for (int round = 0; round < 30; ++round) {
        const QString name = QStringLiteral("Person %1 ").arg(round) + QString(200'000, QLatin1Char('x'));
        QVERIFY(addCandidate((*first)->services(), m_clock.nowUtc(), name));
        auto reading = LocalWorkspace::open(m_path, m_clock, store::WorkspaceFile::Mode::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QCOMPARE(namesIn(**reading).size(), round + 2);
        QVERIFY((*reading)->checkIntegrity());
    }
}

void tst_opening::whatASuddenEndLeftInTheLogIsRead_data()
{
    QTest::addColumn<bool>("writable");
    QTest::newRow("in a folder of one's own") << true;
    QTest::newRow("where nothing may be written") << false;
}

void tst_opening::whatASuddenEndLeftInTheLogIsRead()
{
    QFETCH(const bool, writable);
    const QString folder = m_dir->filePath(QStringLiteral("after"));
    const QString file = folder + QStringLiteral("/crash.shortlist");
    QVERIFY(QDir().mkpath(folder));
    {
        auto live = LocalWorkspace::open(m_path, m_clock);
        QVERIFY(live);
        QVERIFY(addCandidate((*live)->services(), m_clock.nowUtc(), QStringLiteral("Grace")));
        for (const char *ending : { "", "-wal" })
            QVERIFY(QFile::copy(m_path + QLatin1String(ending), file + QLatin1String(ending)));
    }
    const QByteArray bytes = contents(file);
    if (!writable) {
        ::chmod(qPrintable(m_dir->path()), 0755);
        for (const char *ending : { "", "-wal" })
            ::chmod(qPrintable(file + QLatin1String(ending)), 0444);
        ::chmod(qPrintable(folder), 0555);
    }
    {
        const auto plain = writable ? nullptr : std::make_unique<PlainUser>();
        auto reading = LocalWorkspace::open(file, m_clock, store::WorkspaceFile::Mode::ReadOnly);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text()));
        QVERIFY((*reading)->readOnly());
        QCOMPARE(namesIn(**reading), QStringList({ QStringLiteral("Ada"), QStringLiteral("Grace") }));
        QVERIFY((*reading)->checkIntegrity());
    }
    ::chmod(qPrintable(folder), 0755);
    QCOMPARE(contents(file), bytes);
    auto again = LocalWorkspace::open(file, m_clock, store::WorkspaceFile::Mode::ReadOnly);
    QVERIFY(again);
    QCOMPARE(namesIn(**again), QStringList({ QStringLiteral("Ada"), QStringLiteral("Grace") }));
}

void tst_opening::aFullDiskLosesNothingAndWorkGoesOnAfterwards()
{
    auto opened = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(opened);
    Services &services = (*opened)->services();
    QVERIFY(addCandidate(services, m_clock.nowUtc(), QStringLiteral("before")));
    {
        const FullDisk full(1);
        const auto failed = addCandidate(services, m_clock.nowUtc(), QStringLiteral("during"));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::Storage);
        QVERIFY(failed.error().sentence.contains(QStringLiteral("disk")));
        const auto still = services.context.workspace.all<Candidate>();
        QVERIFY(still);
        QCOMPARE(still->size(), 2);
    }
    QVERIFY(addCandidate(services, m_clock.nowUtc(), QStringLiteral("after")));
    opened->reset();
    auto again = LocalWorkspace::open(m_path, m_clock);
    QVERIFY(again);
    QCOMPARE((*again)->services().context.workspace.all<Candidate>()->size(), 3);
    QVERIFY((*again)->checkIntegrity());
}

void tst_opening::aKilledProgramLosesNothingItAcknowledged()
{
    QSet<QString> acknowledged;
    for (int round = 0; round < kKills; ++round) {
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SHORTLIST_TEST_WRITER"), m_path);
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(writer.waitForStarted());
        writer.setReadChannel(QProcess::StandardError);
        // Each round dies at another moment of the writing.
        while (writer.bytesAvailable() <= 39LL * (round + 1))
            QVERIFY(writer.waitForReadyRead(20000));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        const QList<QByteArray> lines = writer.readAllStandardError().split('\n');
        for (const QByteArray &line : lines) {
            if (line.size() == 38)
                acknowledged.insert(QString::fromLatin1(line));
        }
        auto opened = LocalWorkspace::open(m_path, m_clock);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QVERIFY((*opened)->checkIntegrity());
        const auto people = (*opened)->services().context.workspace.all<Candidate>();
        QVERIFY(people);
        QSet<QString> stored;
        for (const Candidate &candidate : *people)
            stored.insert(candidate.name);
        QVERIFY(stored.contains(acknowledged));
    }
    QVERIFY(acknowledged.size() >= kKills);
}

void tst_opening::nothingIsMadeWhereSomethingIs()
{
    const QByteArray bytes = contents(m_path);
    const auto made = LocalWorkspace::create(m_path, m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error().key, QStringLiteral("create.exists"));
    QCOMPARE(contents(m_path), bytes);
    const auto nowhere = LocalWorkspace::create(m_dir->filePath(QStringLiteral("no/such/folder.shortlist")), m_clock);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().key, QStringLiteral("create.noRights"));
}

void tst_opening::aBackupIsWholeAndNeverReplacesAFile()
{
    const QString backup = m_dir->filePath(QStringLiteral("backup.shortlist"));
    {
        auto opened = LocalWorkspace::open(m_path, m_clock);
        QVERIFY(opened);
        QVERIFY(addCandidate((*opened)->services(), m_clock.nowUtc(), QStringLiteral("still in the log")));
        QVERIFY((*opened)->backup(backup));
        const QByteArray bytes = contents(backup);
        const auto twice = (*opened)->backup(backup);
        QVERIFY(!twice);
        QCOMPARE(twice.error().key, QStringLiteral("backup.exists"));
        QCOMPARE(contents(backup), bytes);
    }
    auto opened = LocalWorkspace::open(backup, m_clock);
    QVERIFY(opened);
    QCOMPARE((*opened)->services().context.workspace.all<Candidate>()->size(), 2);
}

void tst_opening::stepsOfTheSchemaRunOnceEachWithABackup()
{
    const QString steps = m_dir->filePath(QStringLiteral("steps"));
    QVERIFY(QDir().mkpath(steps));
    write(steps + QStringLiteral("/0001_first.sql"), "-- one\nCREATE TABLE a (x INTEGER) STRICT;\n");
    store::Database database;
    QVERIFY(database.open(m_dir->filePath(QStringLiteral("steps.db")), store::Database::Access::Create));
    const QString backup = m_dir->filePath(QStringLiteral("steps.backup"));
    QVERIFY(store::Migrator(database, steps).migrate(backup));
    QVERIFY(!QFile::exists(backup));
    QVERIFY(store::Migrator(database, steps).migrate(backup));
    QVERIFY(database.write(QStringLiteral("INSERT INTO a (x) VALUES (?)"), { qint64(7) }));
    write(steps + QStringLiteral("/0002_second.sql"), "ALTER TABLE a ADD COLUMN y INTEGER;\nUPDATE a\nSET y = x;\n");
    QVERIFY(store::Migrator(database, steps).migrate(backup));
    QCOMPARE(*store::Migrator(database, steps).current(), 2);
    store::Database copy;
    QVERIFY(copy.open(backup, store::Database::Access::ReadOnly));
    QCOMPARE(*store::Migrator(copy, steps).current(), 1);
    const auto none = store::Migrator(database, m_dir->filePath(QStringLiteral("empty"))).migrate(backup);
    QVERIFY(!none);
    QCOMPARE(none.error().key, QStringLiteral("migrate.none"));
}

void tst_opening::aStepThatFailsLeavesTheFileAsItWas()
{
    const QString steps = m_dir->filePath(QStringLiteral("steps"));
    QVERIFY(QDir().mkpath(steps));
    write(steps + QStringLiteral("/0001_first.sql"), "CREATE TABLE a (x INTEGER) STRICT;\n");
    store::Database database;
    QVERIFY(database.open(m_dir->filePath(QStringLiteral("steps.db")), store::Database::Access::Create));
    QVERIFY(store::Migrator(database, steps).migrate({}));
    write(steps + QStringLiteral("/0002_second.sql"),
        "CREATE TABLE b (x INTEGER) STRICT;\nCREATE TABLE a (x INTEGER);\n");
    QVERIFY(!store::Migrator(database, steps).migrate(m_dir->filePath(QStringLiteral("steps.backup"))));
    QCOMPARE(*store::Migrator(database, steps).current(), 1);
    int tables = 0;
    QVERIFY(database.read(
        QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'b'"), {}, [&tables](const store::Row &row) {
            tables = int(row.integer(0));
            return false;
        }));
    QCOMPARE(tables, 0);
}

QTEST_GUILESS_MAIN(tst_opening)
#include "tst_opening.moc"
