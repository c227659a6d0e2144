// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/criteriacopy.h"

#include "domain/core/searchkey.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

struct CriteriaCopyTexts {
    Q_DECLARE_TR_FUNCTIONS(CriteriaCopy)
};

QString quotedLevels(const QStringList &levels)
{
    QStringList quoted;
    for (const QString &level : levels)
        quoted.append(CriteriaCopyTexts::tr("“%1”").arg(level));
    return quoted.join(QStringLiteral(", "));
}

} // namespace

LevelFit fitOfLevels(const QStringList &from, const QStringList &to)
{
    LevelFit fit{ to.mid(from.size()), from.mid(to.size()), false };
    if (from.size() == to.size()) {
        for (qsizetype i = 0; i < from.size(); ++i)
            fit.otherWords = fit.otherWords || searchKey(from.at(i)) != searchKey(to.at(i));
    }
    return fit;
}

QString sentenceOf(const LevelFit &fit)
{
    if (!fit.empty.isEmpty())
        return CriteriaCopyTexts::tr(
            "This rubric has more levels. Anchors go along level by level from the lowest; what "
            "%1 looks like stays empty and is to be written.")
            .arg(quotedLevels(fit.empty));
    if (!fit.dropped.isEmpty())
        return CriteriaCopyTexts::tr("This rubric has fewer levels. Anchors go along level by level from the lowest; "
                                     "what %1 looks like there is left out.")
            .arg(quotedLevels(fit.dropped));
    if (fit.otherWords)
        return CriteriaCopyTexts::tr(
            "The levels are called otherwise there. Anchors go along level by level from the lowest.");
    return {};
}

Criterion withLevels(Criterion criterion, int levels)
{
    criterion.anchors.resize(levels);
    return criterion;
}

} // namespace shortlist
