// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rubrics/questionbank.h"

#include "domain/core/searchkey.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

bool containsAll(const QString &text, const QStringList &words)
{
    const QString key = searchKey(text);
    return std::all_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace

QList<BankQuestion> withoutRepeats(const QList<BankQuestion> &questions)
{
    QList<BankQuestion> kept;
    QSet<std::pair<QUuid, QString>> seen;
    for (const BankQuestion &each : questions) {
        const std::pair<QUuid, QString> key{ each.criterionLineage.uuid(), searchKey(each.question.text) };
        if (each.question.text.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        kept.append(each);
    }
    return kept;
}

QList<BankQuestion> matchingQuestions(const QList<BankQuestion> &bank, const QString &typed)
{
    const QStringList words = searchKey(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return bank;
    QList<BankQuestion> first;
    QList<BankQuestion> then;
    for (const BankQuestion &each : bank) {
        const QString &text = each.question.text;
        if (containsAll(text, words))
            first.append(each);
        else if (containsAll(
                     QStringList{ text, each.question.probes.join(u'\n'), each.criterion, each.rubric }.join(u'\n'),
                     words))
            then.append(each);
    }
    return first + then;
}

} // namespace shortlist
