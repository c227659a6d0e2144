// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace shortlist {

/// What a phrase of a word list is listed for.
enum class WordKind {
    Common, ///< words that tell the language and carry no judgement
    Degree, ///< very, often, more
    Adjective, ///< good, weak, friendly: judgements without what was seen
    Vague, ///< what everybody reads differently
    Masculine,
    Feminine,
    Protected, ///< speaks of what the law protects: age, sex, family, origin, religion, disability, looks, politics
    Comparison, ///< with other candidates
    Fit, ///< likeness and feeling in the place of what the work needs
    Example, ///< words by which one tells what happened
    Than, ///< followed by a name, a comparison with somebody
    Thing, ///< in capitals as names are, and nobody's
    Origin, ///< before a country, where somebody comes from: together they are Protected
    Country,
    Onward, ///< after a country, something that goes from there to elsewhere: then it is nobody's origin
    Telling, ///< common words, such as negations, that tell two sentences apart
    Name, ///< common words that are first or last names too
    Account, ///< common words spelt as an account's name is, a short name with an initial: “time” of Tim E.
};

/// A word of a text, in lower case, and where it stands.
struct TextWord {
    QString word;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Letters and digits that stand together are a word; everything else parts them.
QList<TextWord> wordsOfText(const QString &text);

/// A phrase of the list that was found.
struct WordHit {
    WordKind kind = WordKind::Common;
    qsizetype first = 0; ///< index of its first word in the words that were searched
    qsizetype words = 1; ///< how many it has
};

/// The phrases of one language. Made once from resources/words and then only read: from any thread.
class WordList {
public:
    /// Reads a list: “[kind]” begins a kind, a phrase a line, “#” a remark, a star at the end takes longer words too.
    /// What cannot be read is left out.
    static WordList parse(const QString &text);

    /// All phrases of these kinds in the order in which they stand. Of phrases that begin at the same word and are of
    /// one kind the longest counts.
    QList<WordHit> find(const QList<TextWord> &words, const QList<WordKind> &kinds) const;
    /// Whether the word by itself is listed under the kind.
    bool has(const QString &word, WordKind kind) const;
    int size() const { return m_size; }

private:
    struct Phrase {
        WordKind kind = WordKind::Common;
        QStringList words;
        bool open = false; ///< the last word may go on
        bool origin = false; ///< a word before a country
    };
    void addOrigins(const QList<QStringList> &before, const QList<QStringList> &countries);
    bool fits(const Phrase &phrase, const QList<TextWord> &words, qsizetype at) const;

    QHash<QString, QList<Phrase>> m_byFirst; ///< by the first word
    QHash<QChar, QList<Phrase>> m_open; ///< single words that may go on, by their first letter
    int m_size = 0;
};

/// The list for the language a text is written in, English or German: told by its common words, where there are none
/// by what else is listed; English in doubt.
const WordList &wordListFor(const QString &text);

/// Whether a word is listed under the kind in any language: for what stands by itself and tells none.
bool isListed(const QString &word, WordKind kind);

} // namespace shortlist
