// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>

namespace shortlist {

/// An expression that finds words of a page however they are capitalised.
inline QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// What the reader says of a page, in the person's language: JobPageTexts::tr("…").
struct JobPageTexts {
    Q_DECLARE_TR_FUNCTIONS(JobPageReader)
};

} // namespace shortlist
