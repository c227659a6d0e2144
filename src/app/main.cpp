// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef SHORTLIST_DBUS
#include "app/desktopnotifications.h"
#endif
#include "app/firstpaint.h"
#include "app/headstart.h"
#include "assembly/localworkspace.h"
#include "program/notifier.h"
#include "program/program.h"
#include "program/tour.h"
#include "program/workspaceflow.h"
#include "translations/language.h"
#include "ui/calendar/mailprogram.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/prompter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontMetrics>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace shortlist;

namespace {

struct Options {
    bool demo = false;
    QString tourFolder;
    QSize tourSize{ 1280, 800 };
    QString file;
};

Options parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Structured hiring for a team, with the network cable out."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"), QCoreApplication::translate("main", "Open a workspace made from demo data."));
    const QCommandLineOption tour(QStringLiteral("tour"),
        QCoreApplication::translate(
            "main", "Walk through every page, leave one picture a page in the folder, and end."),
        QCoreApplication::translate("main", "folder"));
    const QCommandLineOption size(QStringLiteral("size"),
        QCoreApplication::translate("main", "How large the window is on the way: 1280x800 if not said."),
        QCoreApplication::translate("main", "size"));
    parser.addOptions({ demo, tour, size });
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The workspace to open."),
        QStringLiteral("[file]"));
    parser.process(application);
    Options options;
    options.demo = parser.isSet(demo);
    options.tourFolder = parser.value(tour);
    options.file = parser.positionalArguments().value(0);
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (const QSize asked(sides.value(0).toInt(), sides.value(1).toInt()); !asked.isEmpty())
        options.tourSize = asked;
    return options;
}

/// True when the command line only asks what the program is, which needs no screen.
bool onlyAsks(int argc, char *argv[])
{
    static const QList<QByteArray> questions{ "-h", "--help", "--help-all", "-v", "--version" };
    return std::any_of(argv + 1, argv + argc, [](const char *argument) { return questions.contains(argument); });
}

#ifdef SHORTLIST_DBUS
/// Reminders are shown by the desktop; what it does not take, the window tells.
void speakThrough(DesktopNotifications &desktop, Notifier &notifier)
{
    notifier.setDesktop([&desktop](const QString &title, const QString &text, const QUuid &interview) {
        return desktop.show(title, text, interview);
    });
    QObject::connect(&desktop, &DesktopNotifications::refused, &notifier, &Notifier::tellHere);
    QObject::connect(&desktop, &DesktopNotifications::chosen, &notifier, &Notifier::choose);
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    // A file-size limit is to be a failed write with a sentence, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("Shortlist"));
    QCoreApplication::setOrganizationName(QStringLiteral("Shortlist"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHORTLIST_VERSION));
    if (argc > 1 && onlyAsks(argc, argv)) {
        QCoreApplication application(argc, argv);
        speak(application, QLocale());
        parse(application); // answers and ends
        return 0;
    }
    const HeadStart headStart;
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("org.shortlist.shortlist"));

    const SystemClock clock;
    AppSettings settings;
    const QString language = settings.language();
    // Dates and numbers follow the system unless a language was chosen.
    QLocale::setDefault(language.isEmpty() ? localeOfWords(QLocale()) : QLocale(language));
    speak(application, QLocale());
    applyTheme(application, settings.theme(), settings.density());
    // The font is loaded before the first widget with an accessible name waits for the session's bus: see HeadStart.
    static_cast<void>(QFontMetrics(QApplication::font()).height());
    const Options options = parse(application);

    QtPrompter prompter;
    QTemporaryDir demoFolder;
#ifdef SHORTLIST_DBUS
    DesktopNotifications desktop(QDBusConnection::sessionBus());
#endif
    Program program(clock, prompter, settings);
#ifdef SHORTLIST_DBUS
    speakThrough(desktop, program.notifier());
#endif
    QObject::connect(
        &program, &Program::ready, &application, [&clock] { tidyMails(clock.nowUtc()); }, Qt::SingleShotConnection);
    std::unique_ptr<Tour> tour;
    if (!options.tourFolder.isEmpty()) {
        tour = std::make_unique<Tour>(program, settings, options.tourFolder, options.tourSize);
        QObject::connect(&program, &Program::ready, tour.get(), &Tour::start);
        QObject::connect(tour.get(), &Tour::finished, &application, [](const QString &problem) {
            if (!problem.isEmpty())
                std::fprintf(stderr, "%s\n", qPrintable(problem));
            QApplication::exit(problem.isEmpty() ? 0 : 1);
        });
    }
    const QStringList recent = settings.recentWorkspaces();
    QString file = options.file;
    if (file.isEmpty() && !recent.isEmpty() && QFileInfo::exists(recent.first()))
        file = recent.first();
    if (options.demo)
        file = demoFolder.filePath(QStringLiteral("Demo.shortlist"));
    if (!file.isEmpty())
        program.window().showOpening(QFileInfo(file).completeBaseName());
    // The window is there before its workspace is: opening takes a moment, and with many candidates a longer one.
    FirstPaint::then(&program.window(), [&program, demo = options.demo, file] {
        if (demo)
            program.workspaces().openSampleAt(file);
        else if (!file.isEmpty())
            program.workspaces().openPath(file);
    });
    program.window().show();
    return QApplication::exec();
}
