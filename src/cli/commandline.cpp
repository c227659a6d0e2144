// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/call.h"
#include "cli/lookup.h"
#include "exchange/properties/fileproperties.h"

#include <QCommandLineParser>
#include <QSet>

#include <algorithm>

namespace shortlist::cli {

namespace {

const QString kProgram = QStringLiteral("shortlist-cli");

QList<Option> generalOptions()
{
    return {
        { QStringLiteral("workspace"), QStringLiteral("FILE"),
            CliText::tr("The workspace to work on; else the one that SHORTLIST_WORKSPACE names.") },
        { QStringLiteral("as"), QStringLiteral("PERSON"),
            CliText::tr("Who acts: a name, an e-mail address or an id.") },
        { QStringLiteral("json"), {}, CliText::tr("Answer with one JSON document.") },
        { QStringLiteral("help"), {}, CliText::tr("Say which commands there are, or what a command takes.") },
        { QStringLiteral("version"), {}, CliText::tr("Say which version this is.") },
    };
}

QString optionText(const Option &option)
{
    return QLatin1String("--") + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
}

void printOptions(Printer &printer, const QList<Option> &options)
{
    QList<Fact> facts;
    for (const Option &option : options)
        facts.append({ QLatin1String("  ") + optionText(option), option.help });
    printer.facts(facts);
}

QString generalUsage()
{
    return CliText::tr("usage: %1").arg(kProgram)
         + QStringLiteral(" [--workspace FILE] [--json] [--as PERSON] NOUN VERB …");
}

/// All commands of a noun, or of every noun.
void printHelp(QTextStream &out, const QString &noun)
{
    Printer printer(out);
    printer.line(generalUsage());
    printer.line();
    QList<Fact> facts;
    for (const Command &command : commands()) {
        if (noun.isEmpty() || command.noun == noun)
            facts.append({ QStringList({ command.noun, command.verb, command.arguments }).join(u' ').simplified(),
                command.help });
    }
    printer.facts(facts);
    printer.line();
    printOptions(printer, generalOptions());
    printer.line();
    printer.line(CliText::tr("What a command takes: %1").arg(kProgram + QLatin1String(" NOUN VERB --help")));
}

void printHelp(QTextStream &out, const Command &command)
{
    Printer printer(out);
    printer.line(CliText::tr("usage: %1").arg(command.usage()));
    printer.line();
    printer.line(command.help);
    if (!command.options.isEmpty())
        printer.line();
    printOptions(printer, command.options);
}

/// The command that the first words name; null when there is none. Takes the words off.
const Command *take(QStringList &words)
{
    const QList<Command> &all = commands();
    const auto named = [&all](const QString &noun, const QString &verb) {
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const Command &command) { return command.noun == noun && command.verb == verb; });
        return found == all.end() ? nullptr : &*found;
    };
    const Command *command = named(words.value(0), words.value(1));
    if (command != nullptr)
        words.remove(0, command->verb.isEmpty() ? 1 : 2);
    else if (command = named(words.value(0), {}); command != nullptr)
        words.removeFirst();
    return command;
}

struct Parsed {
    const Command *command = nullptr;
    QStringList words; ///< without noun and verb
    QHash<QString, QStringList> options;
    QString problem; ///< what could not be understood; empty when all was
};

/// Reads options wherever they stand.
Parsed parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    QSet<QString> switches;
    QStringList names;
    const auto offer = [&](const Option &option) {
        if (names.contains(option.name))
            return;
        names.append(option.name);
        if (option.value.isEmpty())
            switches.insert(option.name);
        QStringList spelled{ option.name };
        if (option.name == QLatin1String("help"))
            spelled.append(QStringLiteral("h"));
        if (option.name == QLatin1String("version"))
            spelled.append(QStringLiteral("v"));
        parser.addOption(QCommandLineOption(spelled, option.help, option.value));
    };
    const QList<Option> general = generalOptions();
    for (const Option &option : general)
        offer(option);
    for (const Command &command : commands()) {
        for (const Option &option : command.options)
            offer(option);
    }
    const bool understood = parser.parse(arguments);
    Parsed parsed;
    parsed.words = parser.positionalArguments();
    const QString noun = parsed.words.value(0);
    parsed.command = take(parsed.words);
    if (parsed.command == nullptr)
        parsed.words = { noun };
    for (const QString &name : std::as_const(names)) {
        if (parser.isSet(name))
            parsed.options.insert(name, switches.contains(name) ? QStringList() : parser.values(name));
    }
    if (!understood)
        parsed.problem = parser.errorText();
    return parsed;
}

/// What is wrong with the arguments of a known command.
Status checkUsage(const Parsed &parsed)
{
    const Command &command = *parsed.command;
    QStringList known;
    for (const Option &option : generalOptions())
        known.append(option.name);
    for (const Option &option : command.options)
        known.append(option.name);
    for (auto option = parsed.options.cbegin(); option != parsed.options.cend(); ++option) {
        if (!known.contains(option.key()))
            return usageError(CliText::tr("“%1” does not take --%2.")
                                  .arg(QStringList({ command.noun, command.verb }).join(u' ').trimmed(), option.key()));
    }
    if (parsed.words.size() < command.fewest())
        return usageError(CliText::tr("Something is missing: %1.").arg(command.arguments));
    if (parsed.words.size() > command.most())
        return usageError(CliText::tr("“%1” is one word too many.").arg(parsed.words.at(command.most())));
    return done();
}

Status sitDown(Call &call)
{
    Services &services = call.services();
    if (call.has("as")) {
        const auto person = findPerson(services, call.value("as"));
        if (!person)
            return person.error();
        services.session().person = person->id;
        return done();
    }
    const auto person = services.settings.actingPerson();
    if (!person)
        return person.error();
    services.session().person = *person;
    return done();
}

Status runCommand(const Parsed &parsed, const QString &environment, const Clock &clock, QTextStream &out)
{
    const Command &command = *parsed.command;
    std::unique_ptr<LocalWorkspace> workspace;
    const bool isFree = command.needs == Needs::Nothing || parsed.options.contains(command.needsNothingWith);
    const bool onlyReads = command.needs == Needs::Reading
                        || (command.onlyReadsByItself
                            && std::none_of(command.options.begin(), command.options.end(),
                                [&parsed](const Option &option) { return parsed.options.contains(option.name); }));
    if (!isFree) {
        const QString path = parsed.options.value(QStringLiteral("workspace"), { environment }).last();
        if (path.isEmpty())
            return usageError(CliText::tr("Which workspace? Name it with --workspace FILE or in SHORTLIST_WORKSPACE."));
        auto opened = LocalWorkspace::open(
            path, clock, onlyReads ? store::WorkspaceFile::Mode::ReadOnly : store::WorkspaceFile::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        workspace = std::move(*opened);
        workspace->services().files().setLooker(lookThroughFile);
    }
    Call call({ parsed.words, parsed.options }, clock, out, workspace.get());
    if (workspace) {
        if (auto sat = sitDown(call); !sat)
            return sat;
    }
    return command.run(call);
}

} // namespace

int Command::fewest() const
{
    const QStringList words = arguments.split(u' ', Qt::SkipEmptyParts);
    return int(std::count_if(words.begin(), words.end(), [](const QString &word) { return !word.startsWith(u'['); }));
}

int Command::most() const { return int(arguments.split(u' ', Qt::SkipEmptyParts).size()); }

QString Command::usage() const
{
    QStringList words{ kProgram, noun, verb, arguments };
    words.removeAll(QString());
    for (const Option &option : options)
        words.append(u'[' + optionText(option) + u']');
    return words.join(u' ');
}

int run(const QStringList &words, const QString &environment, const Clock &clock, QTextStream &out, QTextStream &err)
{
    const Parsed parsed = parse(words);
    const auto refuse = [&err](const QString &sentence, const Command *command) {
        err << kProgram << ": " << plain(sentence) << '\n'
            << (command == nullptr ? generalUsage() : CliText::tr("usage: %1").arg(command->usage())) << '\n';
        return 2;
    };
    if (parsed.options.contains(QStringLiteral("version"))) {
        out << kProgram << ' ' << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    const QString noun = parsed.words.value(0);
    const bool asks = parsed.options.contains(QStringLiteral("help"));
    if (parsed.command == nullptr) {
        if (!parsed.problem.isEmpty() && !asks)
            return refuse(parsed.problem, nullptr);
        const bool known = std::any_of(
            commands().begin(), commands().end(), [&noun](const Command &command) { return command.noun == noun; });
        if (asks && (noun.isEmpty() || known)) {
            printHelp(out, noun);
            return 0;
        }
        return refuse(noun.isEmpty() ? CliText::tr("No command was given.")
                      : known        ? CliText::tr("“%1” wants one of its verbs; --help lists them.").arg(noun)
                                     : CliText::tr("There is no command “%1”.").arg(noun),
            nullptr);
    }
    if (asks) {
        printHelp(out, *parsed.command);
        return 0;
    }
    if (!parsed.problem.isEmpty())
        return refuse(parsed.problem, parsed.command);
    if (const auto fits = checkUsage(parsed); !fits)
        return refuse(fits.error().sentence, parsed.command);
    const auto ran = runCommand(parsed, environment, clock, out);
    if (ran)
        return 0;
    if (ran.error().key == kUsage)
        return refuse(ran.error().sentence, parsed.command);
    err << kProgram << ": " << plain(ran.error().text()) << '\n';
    return 1;
}

} // namespace shortlist::cli
