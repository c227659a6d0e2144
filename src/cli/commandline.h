// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/core/clock.h"

#include <QStringList>

class QTextStream;

namespace shortlist::cli {

/// Runs one command line (its first word is the program's name): 0 done, 1 failed with a sentence on `err`, 2 wrong
/// usage with a sentence and a usage line on `err`. `environment` is the workspace to use when none is named.
int run(const QStringList &words, const QString &environment, const Clock &clock, QTextStream &out, QTextStream &err);

} // namespace shortlist::cli
