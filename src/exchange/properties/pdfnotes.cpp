// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdfnotes.h"

#include "exchange/properties/inflate.h"
#include "exchange/properties/runningtext.h"

#include <QCoreApplication>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

struct PdfNoteTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr qsizetype kMostOfGroups = 16LL * 1024 * 1024; ///< bytes, all groups of objects together
constexpr qsizetype kCostOfBrokenGroup = 1024LL * 1024; ///< bytes: so much of it may have been unpacked
constexpr qsizetype kMostNotes = 500;
constexpr qsizetype kLongestNote = 4000; ///< bytes
constexpr qsizetype kMostOfNotes = 8LL * 1024 * 1024; ///< bytes, all strings together: many may lie in one another
constexpr qsizetype kLongestDictionary = 400; ///< bytes before “stream” within which its kind stands

/// The string that stands at a place, as text; nothing where none does. What is read of it is taken off `left`.
QString stringAt(const QByteArray &bytes, qsizetype at, qsizetype &left)
{
    while (at < bytes.size() && isspace(uchar(bytes.at(at))) != 0)
        ++at;
    const qsizetype end = std::min(bytes.size(), at + std::min(left, kLongestNote));
    if (at >= end)
        return {};
    if (bytes.at(at) == '<' && bytes.mid(at, 2) != "<<") {
        // No further than a note is read: a file may begin millions of strings and end none.
        const QByteArray hex = bytes.mid(at + 1, end - at - 1);
        const qsizetype close = hex.indexOf('>');
        left -= close < 0 ? end - at : close + 2;
        return decodedText(QByteArray::fromHex(hex.left(close)));
    }
    if (bytes.at(at) != '(')
        return {};
    const qsizetype begin = at;
    QByteArray text;
    int depth = 1;
    for (++at; at < end; ++at) {
        char letter = bytes.at(at);
        if (letter == '\\' && at + 1 < end) {
            letter = bytes.at(++at);
            // Three digits of eight are a byte; the letters for ends of lines become blanks.
            if (letter >= '0' && letter <= '7') {
                int code = letter - '0';
                for (int i = 0; i < 2 && at + 1 < end && bytes.at(at + 1) >= '0' && bytes.at(at + 1) <= '7'; ++i)
                    code = code * 8 + (bytes.at(++at) - '0');
                letter = char(code);
            } else if (letter == 'n' || letter == 'r' || letter == 't') {
                letter = ' ';
            }
        } else if (letter == '(') {
            ++depth;
        } else if (letter == ')' && --depth == 0) {
            break;
        }
        text.append(letter);
    }
    left -= std::min(at, end) - begin;
    return decodedText(text);
}

bool isStopped() { return QThread::currentThread()->isInterruptionRequested(); }

/// The strings under a key; false when there are more than are taken, or longer ones than are read, or it was stopped.
bool takeAll(QSet<QString> &known, const QByteArray &bytes, const QByteArray &key, qsizetype &left)
{
    for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
        if (isStopped())
            return false;
        const qsizetype behind = at + key.size();
        if (behind >= bytes.size() || (isalnum(uchar(bytes.at(behind))) != 0))
            continue;
        if (left <= 0)
            return false;
        const QString text = stringAt(bytes, behind, left);
        if (text.trimmed().isEmpty() || known.contains(text))
            continue;
        if (known.size() >= kMostNotes)
            return false;
        known.insert(text);
    }
    return true;
}

} // namespace

FileLook pdfNotes(const QByteArray &bytes)
{
    FileLook look;
    if (bytes.contains("/Encrypt")) {
        look.problem = PdfNoteTexts::tr("the notes in it are encrypted.");
        return look;
    }
    QSet<QString> authors;
    QSet<QString> notes;
    qsizetype leftOfNotes = kMostOfNotes;
    const auto takeFrom = [&](const QByteArray &objects) {
        const bool all = takeAll(authors, objects, "/T", leftOfNotes);
        return takeAll(notes, objects, "/Contents", leftOfNotes) && all;
    };
    bool whole = takeFrom(bytes);
    qsizetype left = kMostOfGroups;
    for (qsizetype at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
        if (isStopped()) {
            whole = false;
            break;
        }
        const qsizetype from = std::max<qsizetype>(0, at - kLongestDictionary);
        QByteArray dictionary = bytes.mid(from, at - from);
        dictionary = dictionary.mid(std::max<qsizetype>(0, dictionary.lastIndexOf("obj")));
        if (!dictionary.contains("/ObjStm"))
            continue;
        qsizetype begin = at + 6;
        begin += bytes.mid(begin, 2) == "\r\n" ? 2 : 1;
        const qsizetype end = bytes.indexOf("endstream", begin);
        const QByteArray packed = bytes.mid(begin, end < 0 ? -1 : end - begin);
        const auto unpacked = dictionary.contains("/FlateDecode") ? inflated(packed, left, Deflated::WithHead)
                                                                  : std::optional(packed.left(left));
        whole = unpacked && takeFrom(*unpacked) && whole;
        left -= std::min(left, unpacked ? unpacked->size() : kCostOfBrokenGroup);
        at = end < 0 ? bytes.size() : end + 3;
    }
    for (const QString &author : std::as_const(authors))
        look.texts.append({ PdfNoteTexts::tr("the author of a note in it"), author });
    RunningText body;
    for (const QString &note : std::as_const(notes))
        body.add(note);
    look.body = body.key();
    if (!whole)
        look.problem = PdfNoteTexts::tr("not all notes in it could be read.");
    look.passing = isStopped();
    return look;
}

} // namespace shortlist
