// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/recruiting.h"

#include "domain/core/searchkey.h"
#include "domain/people/title.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

using WordSet = QSet<QString>;

QSet<QString> setOf(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ');
    return { words.begin(), words.end() };
}

/// Fields as they were taken apart may still hold “recruiting-managerin” in one.
QStringList wholeWords(const QStringList &texts)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return searchKey(texts.join(u' ')).split(between, Qt::SkipEmptyParts);
}

bool hasAny(const QStringList &words, const WordSet &wanted)
{
    return std::any_of(words.begin(), words.end(), [&wanted](const QString &word) { return wanted.contains(word); });
}

/// Whether two words follow each other, the second out of a set.
bool follows(const QStringList &words, const QString &first, const WordSet &second)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words.at(i - 1) == first && second.contains(words.at(i)))
            return true;
    }
    return false;
}

/// What people do whose title has the word of a field in it, but who work in that field for others.
bool isOfTheField(const QStringList &words)
{
    static const WordSet kRecruiting = setOf("recruiting recruitment personalgewinnung personalbeschaffung");
    static const WordSet kWithTalent = setOf("acquisition attraction partner partnerin scout sourcing specialist "
                                             "coordinator advisor consultant lead brand operations manager managerin");
    static const WordSet kWithSourcing = setOf("specialist partner coordinator lead recruiter manager managerin");
    static const WordSet kExperience = setOf("experience");
    static const WordSet kBuyers = setOf("strategic procurement supply vendor global");
    if (words.isEmpty())
        return false;
    if (hasAny(words, kRecruiting) || follows(words, QStringLiteral("talent"), kWithTalent)
        || follows(words, QStringLiteral("candidate"), kExperience))
        return true;
    // “Head of Talent”, “Sourcing Manager”: the management is no word of the field.
    if (words.constLast() == QLatin1String("talent"))
        return true;
    const bool sources =
        words.constLast() == QLatin1String("sourcing") || follows(words, QStringLiteral("sourcing"), kWithSourcing);
    return sources && !hasAny(words, kBuyers);
}

} // namespace

bool recruits(QStringView title)
{
    static const WordSet kPeople = setOf("recruiter recruiterin recruiters sourcer sourcerin personalreferent "
                                         "personalreferentin personalrecruiter personalrecruiterin");
    static const WordSet kBuilders = setOf("engineer engineering ingenieur ingenieurin developer development "
                                           "entwickler entwicklerin architect designer design product program data "
                                           "analyst scientist software legal counsel security");
    // WordSet that say of themselves nothing of what somebody does: what follows the comma does.
    static const WordSet kGeneral = setOf("specialist coordinator partner associate assistant consultant advisor lead "
                                          "generalist people resources hr referent referentin operations");
    const ParsedTitle parsed = parseTitle(title);
    const QStringList field = wholeWords(parsed.field);
    if (hasAny(field, kPeople))
        return true;
    if (hasAny(field, kBuilders))
        return false;
    if (isOfTheField(field))
        return true;
    if (!field.isEmpty() && !kGeneral.contains(field.constLast()))
        return false;
    const QStringList specialty = wholeWords(parsed.specialtyWords);
    return hasAny(specialty, kPeople) || (!hasAny(specialty, kBuilders) && isOfTheField(specialty));
}

} // namespace shortlist
