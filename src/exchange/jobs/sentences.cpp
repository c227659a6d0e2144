// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/sentences.h"

#include <QHash>
#include <QRegularExpression>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestParagraphRead = 3000;
constexpr qsizetype kLongestSentence = 600;

const QHash<QString, int> &numberWords()
{
    static const QHash<QString, int> words{ { u"one"_s, 1 }, { u"two"_s, 2 }, { u"three"_s, 3 }, { u"four"_s, 4 },
        { u"five"_s, 5 }, { u"six"_s, 6 }, { u"seven"_s, 7 }, { u"eight"_s, 8 }, { u"nine"_s, 9 }, { u"ten"_s, 10 } };
    return words;
}

QString plainPunctuation(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
        case 0x02BC:
            c = u'\'';
            break;
        case 0x201C:
        case 0x201D:
            c = u'"';
            break;
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2212:
            c = u'-';
            break;
        case 0x00D7:
            c = u'x';
            break;
        default:
            break;
        }
    }
    return text;
}

// A line break starts a new sentence when the next line starts a thought of its own.
QString withBreaksAsStops(const QString &paragraph)
{
    static const QRegularExpression thought(
        uR"(\n(?=\s*[*+-]?\s*(Additional details|As always|See (more|our)|Please note|Note:|Next,|Then,|Finally,|After that,|)"
        uR"((Successful|Qualified|Selected) (candidates|applicants)|(Candidates|Applicants) (will|may)|Last modified)))"_s);
    QString text = paragraph;
    text.replace(thought, u"\u2029"_s);
    return text;
}

} // namespace

QString tidySentence(const QString &text)
{
    static const QRegularExpression address(uR"(\(?\b(https?://|www\.)\S{1,400}|(?<=\s)/[\w/-]{3,200}(#[\w-]*)?)"_s);
    static const QRegularExpression senior(uR"(\b[Ss]r\.?(?=[\s,/]))"_s);
    static const QRegularExpression junior(uR"(\b[Jj]r\.?(?=[\s,/]))"_s);
    static const QRegularExpression manager(uR"(\bM(gr|anger)\b\.?)"_s);
    static const QRegularExpression director(uR"(\bDir\.)"_s);
    static const QRegularExpression example(uR"(\b(e\.g|i\.e)\.,?)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression with(uR"(\b[Ww]/\s*(?=[\w]))"_s);
    static const QRegularExpression stars(uR"([*_]{1,3}(?=\w)|(?<=\w)[*_]{1,3}|\*\*)"_s);
    QString out = plainPunctuation(text.left(kLongestParagraphRead)).simplified();
    out.replace(address, u" "_s);
    out.replace(senior, u"Senior"_s);
    out.replace(junior, u"Junior"_s);
    out.replace(manager, u"Manager"_s);
    out.replace(director, u"Director"_s);
    out.replace(example, u"such as"_s);
    out.replace(with, u"with "_s);
    out.replace(stars, QString());
    return out.simplified().left(kLongestSentence);
}

QStringList splitSentences(const QString &paragraph)
{
    static const QRegularExpression end(uR"((?<=[.!?])["')]?\s+(?=["'(]?[A-Z0-9])|\x{2029}|;\s+(?=[A-Z]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression rank(uR"(\b([SJ]r|Dir|Mgr|vs|approx|min|mins|hr|hrs)\.\s)"_s);
    QString text = withBreaksAsStops(paragraph.left(kLongestParagraphRead)).replace(u'\n', u' ');
    text.replace(rank, u"\\1\u00A0"_s);
    QStringList out;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        QString sentence = part;
        sentence = tidySentence(sentence.replace(QChar(0xA0), u' '));
        if (!sentence.isEmpty())
            out += sentence;
    }
    return out;
}

int numberFromWord(const QString &word)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? number : numberWords().value(word.toLower(), 0);
}

QString numberPattern() { return u"(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)"_s; }

} // namespace shortlist
