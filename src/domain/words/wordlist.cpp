// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words/wordlist.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {

namespace {

constexpr std::array kKindNames{ u"common", u"degree", u"adjective", u"vague", u"masculine", u"feminine", u"protected",
    u"comparison", u"fit", u"example", u"than", u"thing", u"origin", u"country", u"onward", u"telling", u"name",
    u"account" };

std::optional<WordKind> kindNamed(const QString &name)
{
    for (std::size_t i = 0; i < kKindNames.size(); ++i) {
        if (name == QStringView(kKindNames.at(i)))
            return WordKind(i);
    }
    return std::nullopt;
}

WordList readList(const QString &language)
{
    QFile file(QStringLiteral(":/words/%1.txt").arg(language));
    return file.open(QIODevice::ReadOnly) ? WordList::parse(QString::fromUtf8(file.readAll())) : WordList();
}

const WordList &englishList()
{
    static const WordList list = readList(QStringLiteral("en"));
    return list;
}

const WordList &germanList()
{
    static const WordList list = readList(QStringLiteral("de"));
    return list;
}

} // namespace

QList<TextWord> wordsOfText(const QString &text)
{
    QList<TextWord> words;
    const QString lower = text.toLower();
    // A few letters become two in lower case: then places are those of the lower text, at most a little off.
    qsizetype start = -1;
    for (qsizetype i = 0; i <= lower.size(); ++i) {
        const bool inside = i < lower.size() && lower.at(i).isLetterOrNumber();
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.append({ lower.mid(start, i - start), start, i - start });
            start = -1;
        }
    }
    return words;
}

WordList WordList::parse(const QString &text)
{
    WordList list;
    QList<QStringList> origins;
    QList<QStringList> countries;
    std::optional<WordKind> kind;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            kind = kindNamed(line.mid(1, line.size() - 2));
            continue;
        }
        Phrase phrase;
        for (const TextWord &word : wordsOfText(line))
            phrase.words.append(word.word);
        if (!kind || phrase.words.isEmpty())
            continue;
        phrase.kind = *kind;
        phrase.open = line.endsWith(u'*');
        if (*kind == WordKind::Origin)
            origins.append(phrase.words);
        else if (*kind == WordKind::Country)
            countries.append(phrase.words);
        ++list.m_size;
        if (phrase.open && phrase.words.size() == 1)
            list.m_open[phrase.words.first().front()].append(phrase);
        else
            list.m_byFirst[phrase.words.first()].append(phrase);
    }
    list.addOrigins(origins, countries);
    return list;
}

void WordList::addOrigins(const QList<QStringList> &before, const QList<QStringList> &countries)
{
    for (const QStringList &words : before) {
        for (const QStringList &country : countries)
            m_byFirst[words.first()].append({ WordKind::Protected, words + country, false, true });
    }
}

bool WordList::fits(const Phrase &phrase, const QList<TextWord> &words, qsizetype at) const
{
    const qsizetype end = at + phrase.words.size();
    if (end > words.size() || (phrase.origin && end < words.size() && has(words.at(end).word, WordKind::Onward)))
        return false;
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const QString &word = words.at(at + i).word;
        const bool last = i + 1 == phrase.words.size();
        if (last && phrase.open ? !word.startsWith(phrase.words.at(i)) : word != phrase.words.at(i))
            return false;
    }
    return true;
}

QList<WordHit> WordList::find(const QList<TextWord> &words, const QList<WordKind> &kinds) const
{
    QList<WordHit> hits;
    QHash<WordKind, qsizetype> taken; // up to which word, by kind
    for (qsizetype at = 0; at < words.size(); ++at) {
        QHash<WordKind, qsizetype> longest;
        const auto take = [&](const Phrase &phrase) {
            if (kinds.contains(phrase.kind) && fits(phrase, words, at))
                longest[phrase.kind] = std::max(longest.value(phrase.kind), phrase.words.size());
        };
        if (const auto found = m_byFirst.constFind(words.at(at).word); found != m_byFirst.constEnd())
            std::for_each(found->begin(), found->end(), take);
        if (const auto open = m_open.constFind(words.at(at).word.front()); open != m_open.constEnd())
            std::for_each(open->begin(), open->end(), take);
        for (const WordKind kind : kinds) {
            const qsizetype count = longest.value(kind);
            if (count == 0 || at < taken.value(kind))
                continue;
            hits.append({ kind, at, count });
            taken[kind] = at + count;
        }
    }
    return hits;
}

bool WordList::has(const QString &word, WordKind kind) const
{
    return !find({ { word, 0, word.size() } }, { kind }).isEmpty();
}

const WordList &wordListFor(const QString &text)
{
    const WordList &english = englishList();
    const WordList &german = germanList();
    const QList<TextWord> words = wordsOfText(text);
    const auto count = [&words](const WordList &list, const QList<WordKind> &kinds) {
        return list.find(words, kinds).size();
    };
    const auto common = count(german, { WordKind::Common }) - count(english, { WordKind::Common });
    if (common != 0)
        return common > 0 ? german : english;
    // A note of few words often has no common one.
    static const QList<WordKind> kOthers{ WordKind::Degree, WordKind::Adjective, WordKind::Vague, WordKind::Protected,
        WordKind::Comparison, WordKind::Fit, WordKind::Example };
    return count(german, kOthers) > count(english, kOthers) ? german : english;
}

bool isListed(const QString &word, WordKind kind)
{
    return englishList().has(word, kind) || germanList().has(word, kind);
}

} // namespace shortlist
