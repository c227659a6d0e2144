// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace shortlist::cli {

class Call;

/// An option of a command: --name VALUE, or a switch without a value. An option name means the same in all commands.
struct Option {
    QString name; ///< without dashes
    QString value; ///< what its value is called; empty: a switch
    QString help;
};

/// What a command needs before it can run.
enum class Needs { Nothing, Reading, Writing };

/// One line of the table from which help, usage errors and the dispatch are made.
struct Command {
    QString noun;
    QString verb; ///< empty: the noun alone is the command
    QString arguments; ///< as in the usage line: “APPLICATION [STAGE]”
    Needs needs = Needs::Writing;
    QString help; ///< one sentence
    QList<Option> options;
    std::function<Status(Call &)> run;
    QString needsNothingWith{}; ///< the option with which no workspace is needed
    bool onlyReadsByItself = false; ///< without any of its options it reads, whatever `needs` says

    /// How few and how many arguments there may be, counted from `arguments`.
    int fewest() const;
    int most() const;
    /// “shortlist-cli job import FILE [--dry-run]”
    QString usage() const;
};

/// All commands, by noun.
const QList<Command> &commands();

} // namespace shortlist::cli
