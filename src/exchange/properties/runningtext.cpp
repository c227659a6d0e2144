// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/runningtext.h"

#include "domain/core/searchkey.h"

#include <QStringDecoder>

namespace shortlist {

namespace {

constexpr qsizetype kLongestBody = 400'000; ///< letters: a book of two hundred pages
constexpr qsizetype kShortestRun = 5; ///< letters; shorter ones stand in any noise

/// The runs of letters of `step` bytes each, the first byte of each the letter, the others zero; one a line.
QString runsOf(const QByteArray &bytes, qsizetype begin, qsizetype step, qsizetype most)
{
    QString found;
    QByteArray run;
    const auto end = [&] {
        if (run.size() >= kShortestRun)
            found += decodedText(run) + u'\n';
        run.clear();
    };
    for (qsizetype at = begin; at + step <= bytes.size() && found.size() < most; at += step) {
        const auto letter = uchar(bytes.at(at));
        const bool plain = letter >= 0x20 && letter != 0x7f && (step == 1 || bytes.at(at + 1) == '\0');
        if (plain)
            run.append(char(letter));
        else
            end();
    }
    end();
    return found;
}

} // namespace

void RunningText::add(const QString &text)
{
    const qsizetype room = kLongestBody - m_text.size();
    m_whole = m_whole && text.size() < room;
    if (room > 1)
        m_text += text.left(room - 1) + u'\n';
}

void RunningText::addLetters(const QByteArray &bytes)
{
    add(runsOf(bytes, 0, 1, kLongestBody));
    add(runsOf(bytes, 0, 2, kLongestBody));
    add(runsOf(bytes, 1, 2, kLongestBody));
}

QString RunningText::key() const { return searchKey(m_text); }

QString decodedText(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return encoding || !decoder.hasError() ? text : QString::fromLatin1(bytes);
}

} // namespace shortlist
