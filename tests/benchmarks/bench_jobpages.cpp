// SPDX-License-Identifier: GPL-3.0-or-later
// How long reading a job page takes: bench_jobpages [FOLDER]. Without a folder, the labelled pages beside the
// repository. Then the largest files that are read, filled with what is slow: goal at most a second each, beside a
// floor that decodes the same bytes and takes them apart into lines.
#include "exchange/jobs/jobpagereader.h"
#include "exchange/jobs/pagetext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

constexpr double kGoalMs = 1000;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void readLargestFiles()
{
    std::printf("\nfiles of %lld bytes:\n", static_cast<long long>(shortlist::kLargestPageFile));
    double slowest = 0;
    for (const char *pattern : { "- a 30 minute interview with a Cook or a Baker of Bread\n", "- a\n", "a | b\n--|--\n",
             "[a](", "one two three ", "30 - 45 minute ", "- candidates who pass are invited to meet the Manager, X\n",
             "1. the first and second interview\n", "## Requirements\n- a\n" }) {
        QByteArray bytes = "## Hiring Process\n\n";
        while (bytes.size() < shortlist::kLargestPageFile)
            bytes += pattern;
        bytes.truncate(shortlist::kLargestPageFile);
        const double took = millisecondsOf([&] { (void)shortlist::readJobPage(bytes, QStringLiteral("big.md")); });
        qsizetype lines = 0;
        const double floor = millisecondsOf([&] { lines = QString::fromUtf8(bytes).split(QLatin1Char('\n')).size(); });
        slowest = std::max(slowest, took);
        std::printf("  %6.0f ms  %5.1f times the floor of %.0f ms (%lld lines)  %s\n", took, took / floor, floor,
            static_cast<long long>(lines), QByteArray(pattern).simplified().left(40).constData());
    }
    std::printf("slowest %.0f ms; the goal is %.0f ms: %s\n", slowest, kGoalMs, slowest <= kGoalMs ? "met" : "missed");
}

} // namespace

int main(int argc, char *argv[])
{
    const QString shared = qEnvironmentVariable("SHORTLIST_SHARED", QStringLiteral(SHORTLIST_SOURCE_DIR "/../shared"));
    const QDir folder(argc > 1 ? QFile::decodeName(argv[1]) : shared + QLatin1String("/data/job-pages"));
    const QStringList names = folder.entryList({ QStringLiteral("*.md"), QStringLiteral("*.txt") }, QDir::Files);
    if (names.isEmpty()) {
        std::printf("no job pages in %s\n", qPrintable(folder.path()));
        readLargestFiles();
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
    readLargestFiles();
    return 0;
}
