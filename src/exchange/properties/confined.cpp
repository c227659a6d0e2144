// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/confined.h"

#include <QProcess>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#endif

namespace shortlist {

namespace {

constexpr int kLookMs = 100;

/// Between fork and exec: what a hostile file could make of the reader ends here.
void confine()
{
#ifdef Q_OS_UNIX
    const auto limit = [](auto what, rlim_t most) {
        const rlimit both{ most, most };
        setrlimit(what, &both);
    };
    limit(RLIMIT_CPU, 5);
    limit(RLIMIT_AS, rlim_t(1024) * 1024 * 1024);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
#endif
#ifdef Q_OS_LINUX
    // Not everywhere allowed; the other limits hold all the same.
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        return;
#endif
}

} // namespace

std::optional<QByteArray> runConfined(const QString &program, const QStringList &arguments, qsizetype mostBytes,
    const std::atomic<bool> *cancelled, const QDeadlineTimer &end)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process.setChildProcessModifier(confine);
#endif
    process.start(program, arguments, QIODevice::ReadOnly);
    QByteArray answer;
    const auto goesOn = [cancelled, &end] {
        return !(cancelled && *cancelled) && !end.hasExpired() && !QThread::currentThread()->isInterruptionRequested();
    };
    while (process.state() == QProcess::Starting && goesOn())
        process.waitForStarted(kLookMs);
    while (process.state() != QProcess::NotRunning && goesOn() && answer.size() <= mostBytes) {
        process.waitForReadyRead(kLookMs);
        answer += process.readAllStandardOutput();
    }
    answer += process.readAllStandardOutput();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished(kConfinedMs);
        return std::nullopt;
    }
    const bool well = process.error() != QProcess::FailedToStart && process.exitStatus() == QProcess::NormalExit
                   && process.exitCode() == 0;
    return well && answer.size() <= mostBytes ? std::optional(answer) : std::nullopt;
}

} // namespace shortlist
