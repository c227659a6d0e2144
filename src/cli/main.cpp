// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "cli/commandline.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>

#include <csignal>

int main(int argc, char *argv[])
{
#ifdef SIGXFSZ
    // A file-size limit is to be a failed write with a sentence, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Shortlist"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shortlist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    // Whoever typed a command reads the sentence it ends with, not what the layers below noted on the way there.
    if (qEnvironmentVariableIsEmpty("SHORTLIST_LOG"))
        QLoggingCategory::setFilterRules(QStringLiteral("shortlist.*=false"));
    shortlist::speak(application, QLocale());
    const shortlist::SystemClock clock;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return shortlist::cli::run(
        QCoreApplication::arguments(), qEnvironmentVariable("SHORTLIST_WORKSPACE"), clock, out, err);
}
