// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecards/notecheck.h"

#include "domain/words/wordlist.h"

#include <QCoreApplication>
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

QList<NoteFinding> checkNote(const QString &note)
{
    const QList<TextWord> words = wordsOfText(note);
    if (words.isEmpty())
        return {};
    QList<NoteSentence> sentences = sentencesOf(note);
    const auto hits = wordListFor(note).find(
        words, { WordKind::Protected, WordKind::Comparison, WordKind::Fit, WordKind::Adjective, WordKind::Example });
    for (const WordHit &hit : hits) {
        if (hit.kind == WordKind::Example)
            sentences[sentenceAt(sentences, words.at(hit.first).start)].example = true;
    }
    QList<NoteFinding> findings;
    QSet<QString> said;
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
