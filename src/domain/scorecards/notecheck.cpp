// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/notecheck.h"

#include "domain/words/wordlist.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct NoteCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(NoteCheck)
};

/// A sentence of a note: from where to where, and whether it tells of something seen.
struct NoteSentence {
    qsizetype start = 0;
    qsizetype end = 0;
    bool example = false;
};

QList<NoteSentence> sentencesOf(const QString &note)
{
    static const QString kEnds = QStringLiteral(".!?;\n");
    static const QString kSeen = QStringLiteral("\"“”„«»‘’`0123456789");
    QList<NoteSentence> sentences;
    NoteSentence now;
    for (qsizetype i = 0; i < note.size(); ++i) {
        // An apostrophe inside a word is no quotation.
        const bool inWord = i > 0 && i + 1 < note.size() && note.at(i - 1).isLetter() && note.at(i + 1).isLetter();
        now.example = now.example || (kSeen.contains(note.at(i)) && !inWord);
        if (!kEnds.contains(note.at(i)))
            continue;
        now.end = i + 1;
        sentences.append(now);
        now = { i + 1, i + 1, false };
    }
    now.end = note.size();
    if (now.end > now.start)
        sentences.append(now);
    return sentences;
}

qsizetype sentenceAt(const QList<NoteSentence> &sentences, qsizetype place)
{
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (place < sentences.at(i).end)
            return i;
    }
    return sentences.size() - 1;
}

bool toldAround(const QList<NoteSentence> &sentences, qsizetype index)
{
    for (qsizetype i = std::max<qsizetype>(index - 1, 0); i <= std::min(index + 1, sentences.size() - 1); ++i) {
        if (sentences.at(i).example)
            return true;
    }
    return false;
}

/// A word written as names are: “Noah”, not “SQL”.
bool looksLikeAName(QStringView word) { return word.size() > 1 && word.front().isUpper() && word.at(1).isLower(); }

/// The parts of names that stand in a note by themselves: “Noah” of “Noah van Dijk”.
QSet<QString> partsOf(const QStringList &names)
{
    QSet<QString> parts;
    for (const QString &name : names) {
        for (const TextWord &word : wordsOfText(name)) {
            const QString part = name.mid(word.start, word.length);
            if (part.size() > 2 && looksLikeAName(part))
                parts.insert(part);
        }
    }
    return parts;
}

/// Where a note speaks of somebody else by name; sorted, and apart from each other.
QList<NoteFinding> namedIn(
    const QString &note, const QList<TextWord> &words, const QStringList &others, const WordList &list)
{
    const QSet<QString> parts = partsOf(others);
    QHash<qsizetype, qsizetype> begins; ///< of phrases like “than”: by the word after them, their first
    for (const WordHit &hit : list.find(words, { WordKind::Than }))
        begins.insert(hit.first + hit.words, hit.first);
    QList<NoteFinding> findings;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = note.mid(words.at(i).start, words.at(i).length);
        const bool named = parts.contains(word);
        const bool compared =
            begins.contains(i) && looksLikeAName(word) && !list.has(words.at(i).word, WordKind::Thing);
        if (!named && !compared)
            continue;
        NoteFinding finding;
        finding.kind = NoteFinding::Kind::Comparison;
        finding.start = words.at(begins.value(i, i)).start;
        qsizetype last = i;
        while (last + 1 < words.size() && words.at(last + 1).start == words.at(last).start + words.at(last).length + 1
               && parts.contains(note.mid(words.at(last + 1).start, words.at(last + 1).length)))
            ++last;
        finding.length = words.at(last).start + words.at(last).length - finding.start;
        findings.append(finding);
        i = last;
    }
    return findings;
}

void explain(NoteFinding &finding)
{
    switch (finding.kind) {
    case NoteFinding::Kind::Protected:
        finding.reason = NoteCheckTexts::tr("“%1” touches on what the law protects: age, sex, family, origin, "
                                            "religion, health, looks. It must not count, and a note is evidence.")
                             .arg(finding.word);
        finding.hint = NoteCheckTexts::tr("Leave it out, or say what the work needs and what you saw of that.");
        return;
    case NoteFinding::Kind::Comparison:
        finding.reason = NoteCheckTexts::tr("“%1” compares with other candidates: the scale is the rubric, and the "
                                            "order of the interviews would decide.")
                             .arg(finding.word);
        finding.hint = NoteCheckTexts::tr("Say which level's description it met, and by what.");
        return;
    case NoteFinding::Kind::Fit:
        finding.reason = NoteCheckTexts::tr("“%1” often means: like us. It is no criterion, and lets likeness decide.")
                             .arg(finding.word);
        finding.hint = NoteCheckTexts::tr("Name the behaviour that the work needs, and what you saw of it.");
        return;
    case NoteFinding::Kind::NoExample:
        finding.reason = NoteCheckTexts::tr("“%1” is a judgement without what it rests on: others read it otherwise.")
                             .arg(finding.word);
        finding.hint = NoteCheckTexts::tr("Add what was said or done: “When asked for …, they …”.");
        return;
    }
}

} // namespace

QList<NoteFinding> checkNote(const QString &note, const QStringList &others)
{
    const QList<TextWord> words = wordsOfText(note);
    if (words.isEmpty())
        return {};
    QList<NoteSentence> sentences = sentencesOf(note);
    const WordList &list = wordListFor(note);
    const auto hits = list.find(
        words, { WordKind::Protected, WordKind::Comparison, WordKind::Fit, WordKind::Adjective, WordKind::Example });
    for (const WordHit &hit : hits) {
        if (hit.kind == WordKind::Example)
            sentences[sentenceAt(sentences, words.at(hit.first).start)].example = true;
    }
    QList<NoteFinding> found = namedIn(note, words, others, list);
    const qsizetype named = found.size();
    for (const WordHit &hit : hits) {
        if (hit.kind == WordKind::Example)
            continue;
        const TextWord &first = words.at(hit.first);
        const TextWord &last = words.at(hit.first + hit.words - 1);
        if (hit.kind == WordKind::Adjective && toldAround(sentences, sentenceAt(sentences, first.start)))
            continue;
        NoteFinding finding;
        finding.kind = hit.kind == WordKind::Protected  ? NoteFinding::Kind::Protected
                     : hit.kind == WordKind::Comparison ? NoteFinding::Kind::Comparison
                     : hit.kind == WordKind::Fit        ? NoteFinding::Kind::Fit
                                                        : NoteFinding::Kind::NoExample;
        finding.start = first.start;
        finding.length = last.start + last.length - first.start;
        found.append(finding);
    }
    if (named > 0)
        std::stable_sort(
            found.begin(), found.end(), [](const NoteFinding &a, const NoteFinding &b) { return a.start < b.start; });
    QList<NoteFinding> findings;
    QSet<QString> said;
    for (NoteFinding &finding : found) {
        finding.word = note.mid(finding.start, finding.length);
        if (said.contains(finding.word.toLower()))
            continue;
        said.insert(finding.word.toLower());
        explain(finding);
        findings.append(finding);
    }
    return findings;
}

} // namespace shortlist
