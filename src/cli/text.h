// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QCoreApplication>

namespace shortlist::cli {

/// What the command line says, translated.
struct CliText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The key of errors that mean: the command line itself was wrong.
inline constexpr QLatin1String kUsage{ "usage" };

/// A wrong command line; ends the program with 2.
inline Error usageError(const QString &sentence) { return { Error::Code::Invalid, sentence, {}, {}, QString(kUsage) }; }

} // namespace shortlist::cli
