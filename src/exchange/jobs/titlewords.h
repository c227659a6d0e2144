// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shortlist {

/// True when `phrase` names a person or a team: its head noun is one of a job ("Director of Legal", "peers", "VP, IT").
bool namesPerson(const QString &phrase);

/// True for a rank that says nothing of what it is the rank of: "Senior Manager", "Director", "VP".
bool isBareRank(const QString &phrase);

/// True when all words are levels: "Senior", "Staff".
bool isOnlyLevels(const QString &phrase);

/// `phrase` without levels at its start: "Senior Staff Backend Engineer" → "Backend Engineer".
QString withoutLevels(const QString &phrase);

/// The head noun and what follows it: of "Backend Engineer" → "Engineer", of "Backend Engineering Manager" → "Manager".
QString headOf(const QString &phrase);

/// True when the head noun is a plural: "Global Recruiters".
bool isPlural(const QString &phrase);

/// True when the phrase begins with an article, a number or a word that starts the next person: "a", "our", "two",
/// "another".
bool startsAfresh(const QString &phrase);

/// The title as the plan keeps it: without articles and numbers, singular, relations in lower case; empty for nobody
/// ("both", "the candidate").
QString canonicalTitle(const QString &phrase);

} // namespace shortlist
