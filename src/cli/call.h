// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/localworkspace.h"
#include "cli/command.h"
#include "cli/printer.h"
#include "cli/text.h"

#include <QHash>

namespace shortlist::cli {

/// The command line, taken apart.
struct Given {
    QStringList arguments; ///< after noun and verb
    QHash<QString, QStringList> options; ///< by name; a switch has no values
};

/// One run of a command: what was given, where to work, where to answer.
class Call {
public:
    Call(Given given, const Clock &time, QTextStream &stream, LocalWorkspace *workspace)
        : out(stream)
        , clock(time)
        , m_given(std::move(given))
        , m_workspace(workspace)
    {
    }

    /// The argument at a place, empty when it was not given.
    QString argument(int place) const { return m_given.arguments.value(place); }
    QStringList arguments() const { return m_given.arguments; }
    bool has(const char *option) const { return m_given.options.contains(QLatin1String(option)); }
    /// The last value given.
    QString value(const char *option, const QString &otherwise = {}) const;
    /// All values, each also split at commas when `commas`.
    QStringList values(const char *option, bool commas = false) const;
    /// A whole number of at least `least`; nothing when not given. A usage error for anything else.
    Result<std::optional<int>> number(const char *option, int least = 0) const;
    /// Milliseconds, given in seconds with or without decimals (“0.2”), more than none and at most a day; nothing when
    /// not given. A usage error for anything else.
    Result<std::optional<qint64>> milliseconds(const char *option) const;
    /// A day as yyyy-MM-dd; invalid when not given. A usage error for anything else.
    Result<QDate> day(const char *option) const;
    bool json() const { return has("json"); }

    /// Valid in commands that need a workspace.
    LocalWorkspace &workspace() { return *m_workspace; }
    Services &services() { return m_workspace->services(); }
    const Workspace &reader() { return services().context.workspace; }

    /// Answers a change: one sentence, or with --json the id of what it is about and what else there is to say.
    void changed(const QString &sentence, const QUuid &id = {}, const QJsonObject &more = {});

    Printer out;
    const Clock &clock;

private:
    Given m_given;
    LocalWorkspace *m_workspace;
};

/// The bytes of a file, at most `limit` and one more. An error that names it.
Result<QByteArray> readFile(const QString &path, qint64 limit);
/// Writes a file that does not exist yet. An error that names it.
Status writeNewFile(const QString &path, const QByteArray &bytes);

/// “2030-01-09 09:00 UTC”, empty for no time.
QString timeText(const QDateTime &time);
/// The same on a wall in the zone: “2030-01-09 10:00 Europe/Berlin”.
QString timeText(const QDateTime &time, const QString &zone);

} // namespace shortlist::cli
