// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembly/localworkspace.h"
#include "cli/commandline.h"
#include "paper/paper.h"
#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <memory>

namespace {

/// Only what is printed (the option --pdf, whichever the command) needs fonts: they take longer than most commands.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (std::any_of(argv, argv + argc, [](const char *word) { return std::strncmp(word, "--pdf", 5) == 0; }))
        return shortlist::paper::printingApplication(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef SIGXFSZ
    // A file-size limit is to be a failed write with a sentence, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Shortlist"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shortlist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    // Whoever typed a command reads the sentence it ends with, not what the layers below noted on the way there.
    if (qEnvironmentVariableIsEmpty("SHORTLIST_LOG"))
        QLoggingCategory::setFilterRules(QStringLiteral("shortlist.*=false"));
    shortlist::speak(*application, QLocale());
    const shortlist::SystemClock clock;
    QTextStream out(stdout);
    QTextStream err(stderr);
    return shortlist::cli::run(
        QCoreApplication::arguments(), qEnvironmentVariable("SHORTLIST_WORKSPACE"), clock, out, err);
}
