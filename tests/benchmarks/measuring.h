// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

namespace shortlist::test {

/// The median of so many runs, in milliseconds.
inline double medianMs(int rounds, const std::function<void()> &work)
{
    work(); // caches fill
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// Ends the benchmark: what it would measure is not there.
[[noreturn]] inline void stop(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

/// Reads all columns of all rows that the query gives; so many values were there.
inline qsizetype readAll(QSqlQuery &query)
{
    if (!query.exec())
        stop(QStringLiteral("the floor cannot read"));
    qsizetype values = 0;
    const int columns = query.record().count();
    while (query.next()) {
        for (int column = 0; column < columns; ++column)
            values += query.value(column).isValid() ? 1 : 0;
    }
    return values;
}

/// What it takes to read the rows of these statements from a workspace, by SQL and no more; at least so many values.
inline double rowsMs(const QString &path, const QStringList &statements, int rounds, qsizetype least)
{
    const QString name = QStringLiteral("floor");
    double ms = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            stop(QStringLiteral("the floor cannot open the file"));
        std::vector<std::unique_ptr<QSqlQuery>> prepared;
        for (const QString &statement : statements) {
            prepared.push_back(std::make_unique<QSqlQuery>(database));
            prepared.back()->setForwardOnly(true);
            if (!prepared.back()->prepare(statement))
                stop(statement);
        }
        qsizetype values = 0;
        ms = medianMs(rounds, [&] {
            values = 0;
            for (const auto &query : prepared)
                values += readAll(*query);
        });
        if (values < least)
            stop(QStringLiteral("the floor read too little"));
        prepared.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return ms;
}

} // namespace shortlist::test
