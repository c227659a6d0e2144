// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

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

} // namespace shortlist::test
