// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jobs/jobpagereader.h"

#include <QString>
#include <QStringList>

namespace shortlist::test {

/// The page of a Markdown text; an empty one where it was refused.
inline JobPage pageOf(const char *text)
{
    const auto page = readJobPage(QByteArray(text), QStringLiteral("page.md"));
    return page ? *page : JobPage{};
}

/// Kind, length, number and people of each stage in one line: easy to compare, easy to read in a failure.
inline QStringList brief(const QList<PageStage> &stages)
{
    QStringList out;
    for (const PageStage &stage : stages) {
        QString line = toText(stage.kind);
        if (stage.minutesMin)
            line += QStringLiteral(" %1").arg(*stage.minutesMin);
        if (stage.minutesMin && stage.minutesMax != stage.minutesMin)
            line += QStringLiteral("-") + (stage.minutesMax ? QString::number(*stage.minutesMax) : QString());
        if (stage.countMin != 1 || stage.countMax != 1)
            line += QStringLiteral(" x%1-%2")
                        .arg(stage.countMin)
                        .arg(stage.countMax ? QString::number(*stage.countMax) : QString());
        if (!stage.titles.isEmpty())
            line += QStringLiteral(" ") + stage.titles.join(QStringLiteral("|"));
        if (stage.optional)
            line += QStringLiteral(" ?");
        if (stage.added)
            line += QStringLiteral(" +");
        out += line;
    }
    return out;
}

/// The stages of a Markdown text in short.
inline QStringList planOf(const char *text) { return brief(pageOf(text).stages); }

} // namespace shortlist::test
