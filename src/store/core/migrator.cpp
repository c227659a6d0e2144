// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/core/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace shortlist::store {

Migrator::Migrator(const Database &database, const QString &folder)
    : m_database(database)
{
    const QDir dir(folder);
    const QStringList names = dir.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_steps.append({ name.section(QLatin1Char('_'), 0, 0).toInt(), dir.filePath(name) });
    std::sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.number < b.number; });
}

int Migrator::newest() const { return m_steps.isEmpty() ? 0 : m_steps.last().number; }

Result<int> Migrator::current() const
{
    int version = 0;
    auto read = m_database.read(QStringLiteral("PRAGMA user_version"), {}, [&version](const Row &row) {
        version = int(row.integer(0));
        return false;
    });
    if (!read)
        return read.error();
    return version;
}

Status Migrator::migrate(const QString &backupPath) const
{
    if (m_steps.isEmpty())
        return Error{ Error::Code::Storage,
            QCoreApplication::translate("Migrator", "This build of Shortlist lacks its database schema."),
            QCoreApplication::translate("Migrator", "Install it again."), {}, QStringLiteral("migrate.none") };
    const auto from = current();
    if (!from)
        return from.error();
    if (*from >= newest())
        return done();
    if (*from > 0) {
        if (auto copied = m_database.write(QStringLiteral("VACUUM INTO ?"), { backupPath }); !copied)
            return copied.error();
    }
    for (const Step &step : m_steps) {
        if (step.number <= *from)
            continue;
        if (auto ran = run(step); !ran)
            return ran;
    }
    return done();
}

Status Migrator::run(const Step &step) const
{
    QFile file(step.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage,
            QCoreApplication::translate("Migrator", "A part of the database schema cannot be read."),
            QCoreApplication::translate("Migrator", "Install Shortlist again."), step.path,
            QStringLiteral("migrate.unreadable") };
    const QStringList all = statements(QString::fromUtf8(file.readAll()));
    auto lock = WriteLock::begin(m_database);
    if (!lock)
        return lock.error();
    for (const QString &statement : all) {
        if (auto ran = m_database.run(statement); !ran)
            return ran;
    }
    if (auto numbered = m_database.run(QStringLiteral("PRAGMA user_version = %1").arg(step.number)); !numbered)
        return numbered;
    return (*lock)->commit();
}

QStringList Migrator::statements(const QString &script)
{
    QStringList found;
    QString statement;
    const QStringList lines = script.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (trimmed.endsWith(QLatin1Char(';'))) {
            statement = statement.trimmed();
            statement.chop(1);
            found.append(statement);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        found.append(statement.trimmed());
    return found;
}

} // namespace shortlist::store
