// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shortlist {

/// One line of text with plain quotes and dashes, without addresses, abbreviations of rank spelled out ("Sr." →
/// "Senior"), and of bounded length. Everything that looks for words works on this form.
QString tidySentence(const QString &text);

/// The sentences of a paragraph, tidied. A line that starts a new thought ("Additional details…") is a sentence of its
/// own even where the line before it has no full stop.
QStringList splitSentences(const QString &paragraph);

/// The number that a word or numeral stands for ("three", "3"), or 0.
int numberFromWord(const QString &word);

/// A regular expression fragment for a small whole number as a numeral or a word; it captures nothing.
QString numberPattern();

} // namespace shortlist
