// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubric.h"

namespace shortlist {

/// How the anchors of a criterion fit into a rubric with other levels: level by level from the lowest, never by guess.
struct LevelFit {
    QStringList empty; ///< levels of the rubric copied to that get no anchor
    QStringList dropped; ///< levels of the rubric copied from whose anchors have no place
    bool otherWords = false; ///< as many levels, but called otherwise

    bool same() const { return empty.isEmpty() && dropped.isEmpty() && !otherWords; }
};

/// Pure; from any thread.
LevelFit fitOfLevels(const QStringList &from, const QStringList &to);

/// What a person has to know of it before copying: which levels stay empty, which anchors are left out. Empty when the
/// levels are the same. Translated.
QString sentenceOf(const LevelFit &fit);

/// A criterion with its anchors cut or filled up to so many levels.
Criterion withLevels(Criterion criterion, int levels);

} // namespace shortlist
