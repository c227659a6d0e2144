// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/stagecounts.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

QString plurals()
{
    return u"(?:interviews|calls|screens|conversations|chats|meetings|sessions|discussions|rounds|interview\\(s\\)|interview/s)"_s;
}

struct Number {
    int min = 0;
    std::optional<int> max;
};

// "2 - 4", "two to three", "3+", "one or more", "a couple of", "several", "at least 2", "up to 3"
QString anyNumber()
{
    const QString n = numberPattern();
    return uR"((at least\s+|minimum of\s+|up to\s+|maximum of\s+)?(?:()"_s + n + uR"()\s*(?:-|to|or)\s*()"_s + n
         + uR"()|()"_s + n
         + uR"()\s*(\+|x\b|or more)?|(a couple(?: of)?|couple of)|(several|multiple|a few|a series of|various|some)))"_s;
}

constexpr int kNumberGroups = 7;

std::optional<Number> readNumber(const QRegularExpressionMatch &match, int group)
{
    const QString bound = match.captured(group).trimmed().toLower();
    const int low = numberFromWord(match.captured(group + 1));
    const int high = numberFromWord(match.captured(group + 2));
    const int single = numberFromWord(match.captured(group + 3));
    const QString after = match.captured(group + 4).toLower();
    if (low > 0 && high >= low)
        return Number{ low, high };
    if (single > 0) {
        if (after == "+"_L1 || after == "or more"_L1 || bound == "at least"_L1 || bound == "minimum of"_L1)
            return Number{ single, std::nullopt };
        if (bound == "up to"_L1 || bound == "maximum of"_L1)
            return Number{ 1, single };
        return Number{ single, single };
    }
    if (!match.captured(group + 5).isEmpty())
        return Number{ 2, 2 };
    if (!match.captured(group + 6).isEmpty())
        return Number{ match.captured(group + 6).startsWith("some"_L1, Qt::CaseInsensitive) ? 1 : 2, std::nullopt };
    return std::nullopt;
}

// A number and, a few words on, the plural of a stage.
std::optional<Number> countOfInterviews(const QString &text)
{
    static const QRegularExpression counted(
        words(uR"((?<![\w#/.-]))"_s + anyNumber() + uR"([\s,-]+(?:[\w/&,'\x{23F1}.-]+\s+){0,7}?)"_s + plurals()
              + uR"((?![\w]))"_s));
    static const QRegularExpression times(words(uR"(\b(\d)\s?x\b|[(\[]\s?x?\s?(\d)\s?x?\s?[)\]]|\bx\s?(\d)\b)"_s));
    // "a third and fourth interview"
    static const QRegularExpression ordinals(words(
        uR"(\b(?:first|second|third|fourth|fifth|sixth)((?:,?\s+(?:and\s+)?(?:second|third|fourth|fifth|sixth|seventh))+)\s+(?:[\w-]+\s+){0,2}?(?:interview|call|conversation)s?\b)"_s));
    const auto match = counted.match(text);
    if (match.hasMatch())
        return readNumber(match, 1);
    if (const auto listed = ordinals.match(text); listed.hasMatch()) {
        static const QRegularExpression further(words(uR"((?:d|th)\b)"_s));
        const int n = 1 + int(listed.captured(1).remove(u"and"_s, Qt::CaseInsensitive).count(further));
        return Number{ n, n };
    }
    const auto multiplied = times.match(text);
    if (multiplied.hasMatch()) {
        const int n = QString(multiplied.captured(1) + multiplied.captured(2) + multiplied.captured(3)).toInt();
        if (n > 0)
            return Number{ n, n };
    }
    return std::nullopt;
}

// "with two members", "meet 2-3 peers": people, not interviews.
std::optional<Number> countOfPeople(const QString &text)
{
    static const QRegularExpression counted(words(
        uR"((?:\b(?:with|meet|by|and)\s+|^\W*))"_s + anyNumber()
        + uR"((?!\s+of\s+(?:the|our|their)\s+[\w\s]+\bor\b)\s+(?!of\b)(?:[\w/&'-]+\s+){0,5}?[a-z]+(?:s|\(s\))\b)"_s));
    static const QRegularExpression oneOf(words(uR"(\b(?:with|meet|by)\s+(?:at least\s+)?one\s(?!or\b|to\b|-))"_s));
    const auto match = counted.match(text);
    if (!match.hasMatch() || oneOf.match(match.captured()).hasMatch())
        return std::nullopt;
    return readNumber(match, 1);
}

} // namespace

FoundCount findCount(const QString &sentence)
{
    static_assert(kNumberGroups == 7);
    static const QRegularExpression plural(words(uR"(\b)"_s + plurals()));
    static const QRegularExpression open(words(uR"(\binterview(?:\(s\)|/s)|\bone or more\b)"_s));
    // A noun, not what candidates do: "to interview with 2-5 peers".
    static const QRegularExpression singular(words(
        uR"((?<!\bto )(?<!will )(?<!then )(?<!and )(?<!may )(?<!candidates )(?<!you )(?<!also )\b(?:interview|panel|session|discussion|conversation|review|debrief|on-?site|visit)\b(?!s|\(s|/s))"
        uR"(|\b(?:an?|the|one)\s+(?:[\w/&'\x{23F1}-]+\s+){0,6}?(?:call|meeting)\b(?!s)|\x{23F1}\)?\s+with\b)"_s));
    const QString text = withoutDurations(sentence);
    FoundCount found;
    found.plural = plural.match(text).hasMatch();
    std::optional<Number> number = countOfInterviews(text);
    const std::optional<Number> people = countOfPeople(text);
    if (!number && people) {
        if (!found.plural && singular.match(text).hasMatch())
            found.people = people->min;
        else
            number = people;
    }
    if (const auto duration = stageDuration(sentence); !number && duration && duration->count > 1)
        number = Number{ duration->count, duration->count };
    static const QRegularExpression article(
        words(uR"(\ban?\s+(?:\x{23F1}[\s,-]*)?(?:[a-z-]+\s+){0,2}?interviews\b)"_s));
    if (!number && article.match(text).hasMatch())
        found.plural = false;
    if (open.match(text).hasMatch())
        number.reset();
    if (number) {
        found.min = number->min;
        found.max = number->max;
        found.stated = true;
    } else if (open.match(text).hasMatch()) {
        found.max = std::nullopt;
    }
    return found;
}

} // namespace shortlist
