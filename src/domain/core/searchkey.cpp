// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/searchkey.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

struct Spelling {
    char16_t letter;
    const char16_t *written;
};

/// Letters that Unicode does not decompose into a base letter and a mark.
constexpr std::array kTable{
    Spelling{ u'ß', u"ss" },
    Spelling{ u'ł', u"l" },
    Spelling{ u'ø', u"o" },
    Spelling{ u'đ', u"d" },
    Spelling{ u'ð', u"d" },
    Spelling{ u'þ', u"th" },
    Spelling{ u'æ', u"ae" },
    Spelling{ u'œ', u"oe" },
    Spelling{ u'ı', u"i" },
    Spelling{ u'ħ', u"h" },
    Spelling{ u'ŧ', u"t" },
    Spelling{ u'ŋ', u"n" },
    Spelling{ u'ĸ', u"k" },
    Spelling{ u'ƒ', u"f" },
    Spelling{ u'ɓ', u"b" },
    Spelling{ u'ɗ', u"d" },
    Spelling{ u'ƙ', u"k" },
    Spelling{ u'ɖ', u"d" },
    Spelling{ u'ɛ', u"e" },
    Spelling{ u'ɔ', u"o" },
    Spelling{ u'ə', u"e" },
    Spelling{ u'ς', u"σ" },
};

/// The second spelling that German, Danish, Norwegian and Swedish names go by.
constexpr std::array kSecondSpelling{
    Spelling{ u'ä', u"ae" },
    Spelling{ u'ö', u"oe" },
    Spelling{ u'ü', u"ue" },
    Spelling{ u'ø', u"oe" },
    Spelling{ u'å', u"aa" },
};

template <size_t size>
const char16_t *written(const std::array<Spelling, size> &table, QChar letter)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [letter](const Spelling &spelling) { return spelling.letter == letter.unicode(); });
    return found == table.end() ? nullptr : found->written;
}

bool isApostrophe(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'`':
    case 0x00b4: // acute accent, typed as an apostrophe
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x02bb:
    case 0x02bc:
    case 0x02b9:
    case 0x2032:
    case 0xff07:
        return true;
    default:
        return false;
    }
}

bool isDash(QChar c) { return c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212; }

/// Marks are decoration on letters of these scripts; in others (Devanagari, kana, Thai) they are letters of their own.
bool marksAreDecoration(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic
        || script == QChar::Script_Hebrew || script == QChar::Script_Arabic || script == QChar::Script_Common;
}

QString decomposed(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (isApostrophe(c) || c.category() == QChar::Other_Format)
            continue;
        plain += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    // Twice, because compatibility letters such as ℌ become capitals only when they are decomposed, and because some
    // letters (İ) gain a mark by losing their case.
    const QString folded = plain.normalized(QString::NormalizationForm_KD).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KD).toCaseFolded();
}

QString keyOf(const QString &text)
{
    const QString letters = decomposed(text);
    QString key;
    key.reserve(letters.size());
    QChar::Script script = QChar::Script_Common;
    for (const QChar c : letters) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!marksAreDecoration(script))
                key += c;
            continue;
        }
        // Surrogates belong to letters that have no marks to lose.
        script = c.isSurrogate() ? QChar::Script_Unknown : c.script();
        if (isApostrophe(c))
            continue;
        if (isDash(c))
            key += u'-';
        else if (const char16_t *spelling = written(kTable, c))
            key += QStringView(spelling);
        else
            key += c;
    }
    return key.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

QString searchKey(const QString &text)
{
    // Composing can bring a letter together that the next round takes apart again; two rounds reach the fixed point.
    return keyOf(keyOf(text));
}

QStringList searchKeys(const QString &text)
{
    const QString key = searchKey(text);
    if (key.isEmpty())
        return {};
    QString spelled;
    const QString composed = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : composed) {
        if (const char16_t *spelling = written(kSecondSpelling, c))
            spelled += QStringView(spelling);
        else
            spelled += c;
    }
    const QString second = searchKey(spelled);
    return second == key ? QStringList{ key } : QStringList{ key, second };
}

int nameRank(const QString &name, const QStringList &words)
{
    int best = 3;
    const QStringList keys = searchKeys(name);
    for (const QString &key : keys) {
        // The second half of a double name is a word as well, and so is all of it.
        const QString spaced =
            QLatin1Char(' ') + key + QLatin1Char(' ') + QString(key).replace(QLatin1Char('-'), QLatin1Char(' '));
        const auto begins = [&spaced](const QString &word) { return spaced.contains(QLatin1Char(' ') + word); };
        const auto holds = [&key](const QString &word) { return key.contains(word); };
        if (key.startsWith(words.join(QLatin1Char(' '))))
            return 0;
        if (std::all_of(words.begin(), words.end(), begins))
            best = 1;
        else if (best > 2 && std::all_of(words.begin(), words.end(), holds))
            best = 2;
    }
    return best;
}

} // namespace shortlist
