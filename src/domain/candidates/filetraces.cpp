// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/filetraces.h"

#include "domain/core/searchkey.h"
#include "domain/words/wordlist.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct FileTraceTexts {
    Q_DECLARE_TR_FUNCTIONS(FileTraces)
};

constexpr qsizetype kShortestTrace = 3; ///< letters; shorter words are everywhere
constexpr qsizetype kLongestEnding = 5;
constexpr qsizetype kShortLine = 3; ///< words, with which somebody takes their leave
constexpr qsizetype kMostWords = 6; ///< of a name that accounts are made of
constexpr qsizetype kLongName = 8; ///< letters of first and last name together that no other word has by chance
constexpr qsizetype kShortestNumber = 7; ///< digits: what is the person's own of a telephone number

/// Words that stand before the @ of many addresses and tell nobody.
bool isAnybody(const QString &localPart)
{
    static const QSet<QString> words{ QStringLiteral("info"), QStringLiteral("mail"), QStringLiteral("email"),
        QStringLiteral("contact"), QStringLiteral("kontakt"), QStringLiteral("hello"), QStringLiteral("office"),
        QStringLiteral("jobs"), QStringLiteral("post"), QStringLiteral("web") };
    return words.contains(localPart);
}

QStringList lettersOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}[\\p{L}\\p{M}]*"));
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words.append(match.next().captured());
    return words;
}

/// “AnnaIvanova” is two words, besides being one.
QStringList humpsOf(const QString &word)
{
    static const QRegularExpression hump(QStringLiteral("\\p{Lu}[\\p{Ll}\\p{M}]+|\\p{Lu}+(?!\\p{Ll})"));
    QStringList humps;
    for (auto match = hump.globalMatch(word); match.hasNext();)
        humps.append(match.next().captured());
    return humps;
}

/// “van der” of Jan van der Berg is in every second sentence, and tells of nobody.
QStringList tellingWordsOf(const QString &name)
{
    static const QSet<QString> particles{ QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("dem"), QStringLiteral("des"), QStringLiteral("del"),
        QStringLiteral("della"), QStringLiteral("dos"), QStringLiteral("ten"), QStringLiteral("ter"),
        QStringLiteral("zum"), QStringLiteral("zur"), QStringLiteral("und") };
    QStringList words = lettersOf(name);
    words.removeIf([](const QString &word) { return particles.contains(word.toLower()); });
    return words;
}

QSet<QString> keysOfName(const QString &name)
{
    QSet<QString> keys;
    for (const QString &word : tellingWordsOf(name)) {
        for (const QString &key : searchKeys(word)) {
            if (key.size() >= kShortestTrace)
                keys.insert(key);
        }
    }
    return keys;
}

bool isOneOf(const QSet<QString> &keys, const QString &word)
{
    for (const QString &key : searchKeys(word)) {
        if (keys.contains(key))
            return true;
    }
    return false;
}

/// The words of a name, each as searchKeys() writes it.
QList<QStringList> wordsOfName(const QString &name)
{
    QList<QStringList> words;
    for (const QString &word : tellingWordsOf(name)) {
        if (const QStringList keys = searchKeys(word); !keys.isEmpty() && words.size() < kMostWords)
            words.append(keys);
    }
    return words;
}

/// Whether nothing is left of an account's name when words of the person's and their initials, each once and in any
/// order, are taken away from its beginning: at least one word, and something beside it.
bool isSpelt(QStringView account, const QList<QStringList> &words, bool word, int pieces)
{
    if (account.isEmpty())
        return word && pieces > 1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QList<QStringList> others = words;
        others.removeAt(i);
        for (const QString &key : words.at(i)) {
            if (account.startsWith(key)
                && isSpelt(account.sliced(key.size()), others, word || key.size() >= kShortestTrace, pieces + 1))
                return true;
            if (account.front() == key.front() && isSpelt(account.sliced(1), others, word, pieces + 1))
                return true;
        }
    }
    return false;
}

/// “marks” of Mark Stone, and “time” of Tim Ericson: spelt as an account may be, and everybody's.
bool isOrdinary(const QString &key)
{
    return isListed(key, WordKind::Account) || isListed(key, WordKind::Common)
        || (key.endsWith(u's') && isListed(key.chopped(1), WordKind::Name));
}

/// Whether a word is the person's name as it is made for an account: “zquillfeather”, “quillfeatherz”, “zoeq”,
/// “zoequillfeather”, the last one also with something before or behind it.
bool isAccountOf(const QList<QStringList> &words, const QString &word)
{
    if (words.size() < 2)
        return false;
    const QStringList keys = searchKeys(word);
    return std::any_of(keys.begin(), keys.end(), [&words](const QString &key) {
        if (isSpelt(key, words, false, 0))
            return !isOrdinary(key);
        for (const QString &first : words.first()) {
            for (const QString &last : words.last()) {
                const QStringList joined{ first + last, last + first };
                for (const QString &whole : joined) {
                    if (whole.size() >= kLongName && (key.startsWith(whole) || key.endsWith(whole)))
                        return true;
                }
            }
        }
        return false;
    });
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

/// Whether `part` stands in `key` with neither a letter nor a digit beside it.
bool standsAlone(const QString &key, const QString &part)
{
    const auto joins = [&key](qsizetype at) { return at >= 0 && at < key.size() && key.at(at).isLetterOrNumber(); };
    for (qsizetype at = key.indexOf(part); at >= 0; at = key.indexOf(part, at + 1)) {
        if (!joins(at - 1) && !joins(at + part.size()))
            return true;
    }
    return false;
}

/// The number in a text that ends as a person's does: with or without the country, however it is grouped.
QString numberIn(const QString &text, const QString &number)
{
    static const QRegularExpression anyNumber(QStringLiteral("[+(]?\\d[\\d\\s()/.\u2010-\u2013-]*\\d"));
    const QString wanted = digitsOf(number);
    // An address or a link may have digits, too.
    if (wanted.size() < kShortestNumber || anyNumber.match(number.trimmed()).captured() != number.trimmed())
        return {};
    const QString ending = wanted.right(kShortestNumber);
    for (auto match = anyNumber.globalMatch(text); match.hasNext();) {
        const QString found = match.next().captured();
        if (digitsOf(found).endsWith(ending))
            return found.trimmed();
    }
    return {};
}

/// An address in a text, what stands before its @, or a number; what stands there is passed over where `isCommon`.
template <typename IsCommon>
QString addressIn(const QString &text, const QStringList &addresses, IsCommon isCommon)
{
    const QString key = searchKey(text);
    for (const QString &address : addresses) {
        const QString wanted = searchKey(address.trimmed());
        if (wanted.size() >= kShortestTrace && key.contains(wanted))
            return address.trimmed();
        const qsizetype at = wanted.indexOf(QLatin1Char('@'));
        QString local = wanted.left(at);
        if (at >= kShortestTrace && !isAnybody(local) && !isCommon(local) && standsAlone(key, local))
            return local;
        if (QString number = numberIn(text, address); !number.isEmpty())
            return number;
    }
    return {};
}

/// The word, or the hump of it, that is one of the name's, or an account's name made of it; else empty.
QString toldBy(const QString &word, const QSet<QString> &keys, const QList<QStringList> &accounts)
{
    if (isOneOf(keys, word))
        return word;
    const QStringList humps = humpsOf(word);
    const auto found =
        std::find_if(humps.begin(), humps.end(), [&keys](const QString &hump) { return isOneOf(keys, hump); });
    if (found != humps.end())
        return *found;
    return isAccountOf(accounts, word) ? word : QString();
}

} // namespace

QString traceIn(const QString &text, const QString &name, const QStringList &addresses)
{
    const auto never = [](const QString &) { return false; };
    if (QString address = addressIn(text, addresses, never); !address.isEmpty())
        return address;
    const QSet<QString> keys = keysOfName(name);
    const QList<QStringList> accounts = wordsOfName(name);
    for (const QString &word : lettersOf(text)) {
        if (QString told = toldBy(word, keys, accounts); !told.isEmpty())
            return told;
    }
    return {};
}

QString traceInProse(const QString &text, const QString &name, const QStringList &addresses)
{
    const WordList &list = wordListFor(text);
    const auto isCommon = [&list](const QString &word) {
        return word == word.toLower() && (list.has(word, WordKind::Name) || list.has(word, WordKind::Common));
    };
    if (QString address = addressIn(text, addresses, isCommon); !address.isEmpty())
        return address;
    const QSet<QString> keys = keysOfName(name);
    const QList<QStringList> accounts = wordsOfName(name);
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList words = lettersOf(line);
        for (qsizetype at = 0; at < words.size(); ++at) {
            QString told = toldBy(words.at(at), keys, accounts);
            const bool signs = words.size() <= kShortLine && at + 1 == words.size();
            if (!told.isEmpty() && (signs || !isCommon(told)))
                return told;
        }
    }
    return {};
}

QString nameInBody(const QString &body, const QString &name, const QStringList &addresses)
{
    for (const QString &address : addresses) {
        const QString wanted = searchKey(address.trimmed());
        if (wanted.contains(QLatin1Char('@')) && standsAlone(body, wanted))
            return address.trimmed();
    }
    for (const QString &key : searchKeys(name)) {
        const QStringList words = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        const QString &first = words.first();
        const QString &last = words.last();
        const QStringList ways{ words.join(QLatin1Char(' ')), first + QLatin1Char(' ') + last,
            last + QLatin1Char(' ') + first, last + QLatin1String(", ") + first };
        for (const QString &whole : ways) {
            if (standsAlone(body, whole))
                return name;
        }
    }
    return {};
}

QList<NameTrace> tracesIn(const FileLook &look, const QString &name, const QStringList &addresses)
{
    QList<NameTrace> traces;
    if (const QString told = nameInBody(look.body, name, addresses); !told.isEmpty())
        traces.append({ FileTraceTexts::tr("its text"), told });
    for (const FileText &one : look.texts) {
        const QString word = one.prose ? traceInProse(one.text, name, addresses) : traceIn(one.text, name, addresses);
        const bool known = std::any_of(traces.begin(), traces.end(),
            [&](const NameTrace &trace) { return trace.where == one.where && trace.word == word; });
        if (!word.isEmpty() && !known)
            traces.append({ one.where, word });
    }
    return traces;
}

QString neutralFileName(const QString &code, const QString &fileName, const QString &personName)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9]+$"));
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
    if (ending.size() > kLongestEnding || !plain.match(ending).hasMatch() || !traceIn(ending, personName, {}).isEmpty())
        return code;
    return code + QLatin1Char('.') + ending;
}

} // namespace shortlist
