// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading a job page takes: bench_jobpages [FOLDER]. Without a folder, the labelled pages beside the
// repository.
#include "exchange/jobs/jobpagereader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

int main(int argc, char *argv[])
{
    const QString shared = qEnvironmentVariable("SHORTLIST_SHARED", QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared"));
    const QDir folder(argc > 1 ? QFile::decodeName(argv[1]) : shared + QLatin1String("/data/job-pages"));
    const QStringList names = folder.entryList({ QStringLiteral("*.md"), QStringLiteral("*.txt") }, QDir::Files);
    if (names.isEmpty()) {
        std::printf("no job pages in %s\n", qPrintable(folder.path()));
        return 0;
    }
    constexpr int kRounds = 50;
    double sum = 0;
    double slowest = 0;
    QString slowestName;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(file.errorString()));
            return 1;
        }
        const QByteArray bytes = file.readAll();
        QList<qint64> times;
        for (int round = 0; round < kRounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            if (const auto page = shortlist::readJobPage(bytes, name); !page) {
                std::fprintf(stderr, "%s\n", qPrintable(page.error().text()));
                return 1;
            }
            times << timer.nsecsElapsed();
        }
        std::sort(times.begin(), times.end());
        const double milliseconds = double(times.at(kRounds / 2)) / 1e6;
        sum += milliseconds;
        if (milliseconds > slowest) {
            slowest = milliseconds;
            slowestName = name;
        }
    }
    std::printf("%lld pages in %.1f ms (sum of the medians of %d); slowest %.2f ms: %s\n",
        static_cast<long long>(names.size()), sum, kRounds, slowest, qPrintable(slowestName));
    return 0;
}
