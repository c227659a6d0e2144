// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/workspacefile.h"

#include "domain/core/newid.h"
#include "store/core/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <qendian.h>

namespace shortlist::store {

namespace {

/// Only so that the texts below have a context that lupdate sees.
struct WorkspaceFileTexts {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

Error problem(
    const char *key, Error::Code code, const QString &sentence, const QString &advice, const QString &detail = {})
{
    return { code, sentence, advice, detail, QString::fromLatin1(key) };
}

QString nameOf(const QString &path) { return QDir::toNativeSeparators(path); }

Error damaged(const QString &path, const QString &detail)
{
    return problem("open.damaged", Error::Code::Format,
        WorkspaceFileTexts::tr("“%1” is damaged. It was not changed.").arg(nameOf(path)),
        WorkspaceFileTexts::tr("Keep the file, and open the newest backup of it instead."), detail);
}

// So many bytes are looked through in the time a window needs to appear.
constexpr qint64 kCheckedAtOnce = 16LL * 1024 * 1024;

struct Header {
    quint32 applicationId = 0;
    int schema = 0;
};

// Reads what the first hundred bytes say, without letting SQLite near a file that may not be one.
Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problem("open.noRights", Error::Code::Storage,
            WorkspaceFileTexts::tr("You may not read “%1”.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("Ask its owner for the right to read and write it, or open another file."),
            file.errorString());
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return problem("open.notAWorkspace", Error::Code::Format,
            WorkspaceFileTexts::tr("“%1” is not a Shortlist workspace. It was not changed.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("Choose a file that Shortlist made; such files end in .shortlist."));
    const auto number = [&head](int offset) { return qFromBigEndian<quint32>(head.constData() + offset); };
    return Header{ number(68), int(number(60)) };
}

} // namespace

WorkspaceFile::WorkspaceFile() = default;

WorkspaceFile::~WorkspaceFile()
{
    m_workspace.reset();
    m_database.close();
}

Status WorkspaceFile::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock(0))
        return done();
    if (m_lock->error() == QLockFile::PermissionError)
        return problem("open.readOnly", Error::Code::ReadOnly,
            WorkspaceFileTexts::tr("You may not write in the folder of “%1”.").arg(nameOf(m_path)),
            WorkspaceFileTexts::tr("Open it for reading only, or copy it to a folder of your own."));
    qint64 pid = 0;
    QString host;
    QString application;
    m_lock->getLockInfo(&pid, &host, &application);
    return problem("open.locked", Error::Code::Busy,
        WorkspaceFileTexts::tr("“%1” is already open in another Shortlist (process %2 on %3).")
            .arg(nameOf(m_path))
            .arg(pid)
            .arg(host),
        WorkspaceFileTexts::tr("Close it there, or open it here for reading only."));
}

Status WorkspaceFile::make(const QString &making, const Clock &clock, const Beginning &beginning)
{
    if (auto opened = m_database.open(making, Database::Access::Create); !opened)
        return opened;
    if (auto marked = m_database.run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId)); !marked)
        return marked;
    if (auto migrated = Migrator(m_database).migrate({}); !migrated)
        return migrated;
    auto identity = WriteLock::begin(m_database);
    if (!identity)
        return identity.error();
    for (const QString &name : { QStringLiteral("team"), QStringLiteral("replica") }) {
        const auto written = m_database.write(
            QStringLiteral("INSERT INTO meta (name, data) VALUES (?, ?)"), { name, uuidValue(randomUuid()) });
        if (!written)
            return written.error();
    }
    if (auto committed = (*identity)->commit(); !committed)
        return committed;
    identity->reset();
    if (auto started = start(clock, false); !started)
        return started;
    if (beginning) {
        if (auto begun = beginning(*this); !begun)
            return begun;
    }
    // All of it must stand in the file itself, not in the log beside it, which has the name of the making.
    if (auto settled = m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !settled)
        return settled;
    m_workspace.reset();
    m_database.close();
    QFile::setPermissions(making, QFile::ReadOwner | QFile::WriteOwner);
    return done();
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::create(
    const QString &path, const Clock &clock, const Beginning &beginning)
{
    const auto exists = [&path] {
        return problem("create.exists", Error::Code::Refused,
            WorkspaceFileTexts::tr("There is already a file “%1”.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("Choose another name, or open that file."));
    };
    if (QFileInfo::exists(path))
        return exists();
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_path = QFileInfo(path).absoluteFilePath();
    if (auto locked = file->lock(); !locked)
        return problem("create.noRights", Error::Code::Storage,
            WorkspaceFileTexts::tr("A workspace cannot be made at “%1”.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("Choose a folder that exists and that you may write to."), locked.error().detail);
    const QString making = file->m_path + QStringLiteral(".making");
    const auto clear = [&making] {
        for (const char *suffix : { "", "-wal", "-shm", "-journal" })
            QFile::remove(making + QLatin1String(suffix));
    };
    clear(); // what a sudden end may have left
    if (auto made = file->make(making, clock, beginning); !made) {
        file->m_workspace.reset();
        file->m_database.close();
        clear();
        return made.error();
    }
    if (!QFile::rename(making, file->m_path)) {
        clear();
        return exists();
    }
    if (auto opened = file->m_database.open(file->m_path, Database::Access::ReadWrite); !opened)
        return opened.error();
    if (auto started = file->start(clock, false); !started)
        return started.error();
    return file;
}

Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, const Clock &clock, Mode mode)
{
    const QFileInfo info(path);
    if (info.isDir())
        return problem("open.folder", Error::Code::Invalid,
            WorkspaceFileTexts::tr("“%1” is a folder, not a workspace.").arg(nameOf(QDir::cleanPath(path))),
            WorkspaceFileTexts::tr("Name the file in it; such files end in .shortlist."));
    if (!info.exists())
        return problem("open.gone", Error::Code::NotFound,
            WorkspaceFileTexts::tr("There is no file “%1” any more.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("If it is on a drive or a share, connect it; otherwise open another workspace."));
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (header->applicationId != quint32(kApplicationId))
        return problem("open.notAWorkspace", Error::Code::Format,
            WorkspaceFileTexts::tr(
                "“%1” is a database of another program, not a Shortlist workspace. It was not changed.")
                .arg(nameOf(path)),
            WorkspaceFileTexts::tr("Choose a file that Shortlist made; such files end in .shortlist."));

    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_path = info.absoluteFilePath();
    const bool readOnly = mode == Mode::ReadOnly;
    const int newest = Migrator(file->m_database).newest();
    const auto tooNew = [&](int schema) {
        return problem("open.newer", Error::Code::Refused,
            WorkspaceFileTexts::tr("“%1” was made by a newer version of Shortlist. It was not changed.")
                .arg(nameOf(path)),
            WorkspaceFileTexts::tr("Update Shortlist on this computer, then open it again."), QString::number(schema));
    };
    if (header->schema > newest)
        return tooNew(header->schema);
    if (!readOnly) {
        if (auto locked = file->lock(); !locked)
            return locked.error();
        if (!info.isWritable())
            return problem("open.readOnly", Error::Code::ReadOnly,
                WorkspaceFileTexts::tr("You may not write to “%1”.").arg(nameOf(path)),
                WorkspaceFileTexts::tr("Open it for reading only, or copy it to a folder of your own."));
    }
    if (auto opened =
            readOnly ? file->connectForReading() : file->m_database.open(file->m_path, Database::Access::ReadWrite);
        !opened)
        return opened.error().code == Error::Code::Format ? damaged(path, opened.error().detail) : opened.error();
    const auto schema = Migrator(file->m_database).current();
    if (!schema)
        return schema.error().code == Error::Code::Format ? damaged(path, schema.error().detail) : schema.error();
    if (*schema > newest)
        return tooNew(*schema);
    if (*schema < newest && !readOnly) {
        const QString backup = file->m_path + QStringLiteral(".before-version-%1").arg(newest);
        QFile::remove(backup);
        if (auto migrated = Migrator(file->m_database).migrate(backup); !migrated)
            return migrated.error().code == Error::Code::Format ? damaged(path, migrated.error().detail)
                                                                : migrated.error();
        if (auto settled = file->m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !settled)
            return settled.error();
    }
    // Larger files are looked through once their first pages are up (checkIntegrity()).
    if (info.size() <= kCheckedAtOnce) {
        if (auto checked = file->quickCheck(); !checked)
            return checked.error();
    }
    if (auto started = file->start(clock, readOnly); !started)
        return started.error().code == Error::Code::Format ? damaged(path, started.error().detail) : started.error();
    return file;
}

Status WorkspaceFile::connectForReading()
{
    // While the lock is held nobody else writes. It cannot be had where another program has it, or on a disk that
    // cannot be written to.
    const auto locked = lock();
    const bool elsewhere = !locked && locked.error().key == QLatin1String("open.locked");
    if (!locked)
        m_lock.reset();
    if (!elsewhere && !hasLog(m_path))
        return m_database.open(m_path, Database::Access::ReadOnly);
    // With a log there is more than the file holds. Taking it in would change the file, which may be damaged.
    auto snapshot = Snapshot::of(m_path);
    if (!snapshot)
        return snapshot.error();
    m_snapshot = std::move(*snapshot);
    return m_database.open(m_snapshot->path(), Database::Access::ReadWrite);
}

Status WorkspaceFile::quickCheck() const
{
    QString answer;
    auto read = m_database.read(QStringLiteral("PRAGMA quick_check(1)"), {}, [&answer](const Row &row) {
        answer = row.text(0);
        return false;
    });
    if (!read)
        return read.error().code == Error::Code::Format ? damaged(m_path, read.error().detail) : read.error();
    return answer == QLatin1String("ok") ? done() : Status(damaged(m_path, answer));
}

Status WorkspaceFile::start(const Clock &clock, bool readOnly)
{
    m_workspace = std::make_unique<SqlWorkspace>(m_database, clock, readOnly);
    return m_workspace->load();
}

Result<int> WorkspaceFile::schemaVersion() const { return Migrator(m_database).current(); }

Status WorkspaceFile::checkIntegrity() const
{
    QStringList findings;
    auto read = m_database.read(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&findings](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            findings.append(row.text(0));
        return true;
    });
    if (!read)
        return read.error().code == Error::Code::Format ? damaged(m_path, read.error().detail) : read.error();
    if (!findings.isEmpty())
        return damaged(m_path, findings.join(QStringLiteral("; ")));
    return done();
}

Status WorkspaceFile::setDurable(bool durable)
{
    if (!durable)
        return m_database.run(QStringLiteral("PRAGMA synchronous = OFF"));
    if (auto strict = m_database.run(QStringLiteral("PRAGMA synchronous = FULL")); !strict)
        return strict;
    return m_database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Status WorkspaceFile::backup(const QString &path) const
{
    if (QFileInfo::exists(path))
        return problem("backup.exists", Error::Code::Refused,
            WorkspaceFileTexts::tr("There is already a file “%1”.").arg(nameOf(path)),
            WorkspaceFileTexts::tr("Choose another name for the backup."));
    if (const auto copied = m_database.write(QStringLiteral("VACUUM INTO ?"), { path }); !copied) {
        QFile::remove(path);
        return problem("backup.failed", copied.error().code,
            WorkspaceFileTexts::tr("The backup could not be written to “%1”.").arg(nameOf(path)),
            WorkspaceFileTexts::tr(
                "Check that the folder exists, that you may write there, and that the disk has space."),
            copied.error().detail);
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Database copy;
    if (auto opened = copy.open(path, Database::Access::ReadOnly); !opened)
        return opened;
    QString answer;
    auto read = copy.read(QStringLiteral("PRAGMA quick_check"), {}, [&answer](const Row &row) {
        answer = row.text(0);
        return false;
    });
    if (!read)
        return read;
    if (answer != QLatin1String("ok"))
        return damaged(path, answer);
    return done();
}

} // namespace shortlist::store
