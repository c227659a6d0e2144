// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/database.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace shortlist::store {

namespace {

Q_LOGGING_CATEGORY(lcDatabase, "shortlist.database")

/// Only so that the texts below have a context that lupdate sees.
struct DatabaseTexts {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QVariant toVariant(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant::fromValue<qint64>(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return text->isNull() ? QStringLiteral("") : *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return bytes->isNull() ? QByteArray("") : *bytes;
    return {};
}

} // namespace

Value Row::value(int column) const
{
    const QVariant variant = m_query.value(column);
    if (variant.isNull())
        return {};
    // The driver gives these types and no others, so nothing needs to be converted.
    switch (variant.typeId()) {
    case QMetaType::QString:
        return *static_cast<const QString *>(variant.constData());
    case QMetaType::QByteArray:
        return *static_cast<const QByteArray *>(variant.constData());
    default:
        return variant.toLongLong();
    }
}

Value Row::utf8(int column) const
{
    const QVariant variant = m_query.value(column);
    if (variant.isNull())
        return {};
    const QByteArray bytes = variant.toByteArray();
    return bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes);
}

QUuid Row::uuid(int column) const
{
    const QVariant variant = m_query.value(column);
    // Looked at where it is: every row has ids, and most of those that are read have several.
    return variant.typeId() == QMetaType::QByteArray
             ? QUuid::fromRfc4122(*static_cast<const QByteArray *>(variant.constData()))
             : QUuid();
}

Database::~Database() { close(); }

Status Database::open(const QString &path, Access access)
{
    const QString name = QStringLiteral("shortlist-") + QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!m_database.isValid())
        return Error{ Error::Code::Storage,
            DatabaseTexts::tr("Qt's SQLite driver is not installed, so no workspace can be opened."),
            DatabaseTexts::tr("Install the package libqt6sql6-sqlite."), {}, QStringLiteral("open.driver") };
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000");
    QUrl url = QUrl::fromLocalFile(path);
    if (access == Access::ReadOnly) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        url.setQuery(QStringLiteral("immutable=1"));
    } else if (access == Access::ReadWrite) {
        url.setQuery(QStringLiteral("mode=rw"));
    }
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    if (!m_database.open()) {
        const Error error = errorOf(m_database.lastError());
        close();
        return error;
    }
    return setPragmas(access);
}

Status Database::setPragmas(Access access)
{
    // At most 16 MiB of the file are kept in memory. With SQLite's own 2 MB the calendars of a large team push each
    // other out, and every search for a time reads all of them from the system again.
    QStringList pragmas{ QStringLiteral("PRAGMA trusted_schema = OFF"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA cell_size_check = ON"), QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA cache_size = -16384") };
    if (access != Access::ReadOnly)
        pragmas += { QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("PRAGMA journal_mode = WAL"),
            QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA secure_delete = ON") };
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = run(pragma); !done)
            return done;
    }
    return done();
}

void Database::close()
{
    m_statements.clear();
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<QSqlQuery *> Database::prepared(const QString &sql) const
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend())
        return known->get();
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        qCWarning(lcDatabase) << "prepare failed:" << sql << query->lastError().text();
        return errorOf(query->lastError());
    }
    m_statements.insert(sql, query);
    return query.get();
}

Status Database::read(const QString &sql, const QList<Value> &values, const std::function<bool(const Row &)> &row) const
{
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    QSqlQuery &query = **statement;
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, toVariant(values.at(i)));
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return error;
    }
    while (query.next()) {
        if (!row(Row(query)))
            break;
    }
    // next() returns false at the end and on a read error alike.
    const QSqlError last = query.lastError();
    query.finish();
    if (last.type() != QSqlError::NoError && !last.nativeErrorCode().isEmpty())
        return errorOf(last);
    return done();
}

Result<qint64> Database::write(const QString &sql, const QList<Value> &values) const
{
    auto statement = prepared(sql);
    if (!statement)
        return statement.error();
    QSqlQuery &query = **statement;
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, toVariant(values.at(i)));
    if (!query.exec()) {
        const Error error = errorOf(query.lastError());
        query.finish();
        return error;
    }
    const qint64 changed = query.numRowsAffected();
    query.finish();
    return changed;
}

Status Database::run(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql)) {
        const Error error = errorOf(query.lastError());
        qCDebug(lcDatabase) << "failed:" << sql << error.detail;
        return error;
    }
    return done();
}

Error Database::errorOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail =
        QString::number(code) + QStringLiteral(": ") + error.databaseText() + QLatin1Char(' ') + error.driverText();
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return { Error::Code::Busy, DatabaseTexts::tr("The workspace is in use by another program."),
            DatabaseTexts::tr("Close it there, then try again."), detail, QStringLiteral("store.busy") };
    case 8: // SQLITE_READONLY
        return { Error::Code::ReadOnly, DatabaseTexts::tr("The workspace can only be read here."),
            DatabaseTexts::tr("Copy it to a folder you may write to, and open the copy."), detail,
            QStringLiteral("store.readonly") };
    case 11: // SQLITE_CORRUPT
        return { Error::Code::Format, DatabaseTexts::tr("The workspace file is damaged."),
            DatabaseTexts::tr("Restore the newest backup, and keep the damaged file."), detail,
            QStringLiteral("store.damaged") };
    case 13: // SQLITE_FULL
        return { Error::Code::Storage, DatabaseTexts::tr("Not saved: the disk is full."),
            DatabaseTexts::tr("Free some space, then do it again. Everything saved before is safe."), detail,
            QStringLiteral("store.full") };
    case 10: // SQLITE_IOERR
        return { Error::Code::Storage, DatabaseTexts::tr("Not saved: the disk refused to read or write."),
            DatabaseTexts::tr("Check that the drive is connected and has space, then do it again."), detail,
            QStringLiteral("store.io") };
    case 14: // SQLITE_CANTOPEN
        return { Error::Code::Storage, DatabaseTexts::tr("The file cannot be opened."),
            DatabaseTexts::tr("Check the path and your rights."), detail, QStringLiteral("store.cantopen") };
    case 19: // SQLITE_CONSTRAINT
        return { Error::Code::Conflict, DatabaseTexts::tr("Not saved: it no longer fits with what is stored."),
            DatabaseTexts::tr("Look again how it is now, and try once more."), detail,
            QStringLiteral("store.constraint") };
    case 26: // SQLITE_NOTADB
        return { Error::Code::Format, DatabaseTexts::tr("The file is not a database."),
            DatabaseTexts::tr("Choose another file."), detail, QStringLiteral("store.notadb") };
    default:
        return { Error::Code::Storage, DatabaseTexts::tr("The workspace could not be read or written."),
            DatabaseTexts::tr("Try again; if it happens again, restart Shortlist."), detail,
            QStringLiteral("store.other") };
    }
}

Result<std::unique_ptr<WriteLock>> WriteLock::begin(const Database &database)
{
    // A plain BEGIN would fail at the first write when anything was read before it.
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return std::unique_ptr<WriteLock>(new WriteLock(database));
}

WriteLock::~WriteLock()
{
    if (m_open) {
        // After a full disk SQLite has rolled back by itself and answers that there is no transaction.
        const auto rolledBack = m_database.run(QStringLiteral("ROLLBACK"));
        Q_UNUSED(rolledBack)
    }
}

Status WriteLock::commit()
{
    auto committed = m_database.run(QStringLiteral("COMMIT"));
    if (committed)
        m_open = false;
    return committed;
}

} // namespace shortlist::store
