// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/durations.h"

#include "exchange/jobs/sentences.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestInterview = 480;
constexpr int kShortestRangeStart = 10;

// 1: first number, 2: its unit where it has one, 3: second number, 4: plus, 5: unit, 6: minutes after hours, 7: a half
const QRegularExpression &pattern()
{
    static const QString number =
        uR"((\d{1,3}(?:\.\d)?|one and a half|two and a half|one|two|three|four|five|six|half an|half a|half|an|a|)"
        uR"(fifteen|twenty[- ]five|twenty|thirty[- ]five|thirty|forty[- ]five|forty|fifty[- ]five|fifty|sixty|)"
        uR"(seventy[- ]five|ninety))"_s;
    static const QString unit = uR"((minutes?|mins?|hours?|hrs?|hr|h|m|(?<=\d)'(?![\w'])))"_s;
    static const QRegularExpression expression = words(
        uR"((?<![\d.,#/$-])(?<![a-wyz]))"_s + number + uR"((?:[\s-]*)"_s + unit
        + uR"()?(?:\s*(?:-\s*to\s*-|-|to|or|/)\s*)"_s + number + uR"()?\s?(\+)?[\s-]*)"_s + unit
        + uR"((?![a-z])(?:\s*(?:and\s+)?(\d{1,2})(?:\s*(?:minutes?|mins?|m)\b|(?<=h\d\d)(?!\w)))?(\s+and a half\b)?)"_s);
    return expression;
}

std::optional<double> amount(const QString &text)
{
    static const QHash<QString, double> words{ { u"one and a half"_s, 1.5 }, { u"two and a half"_s, 2.5 },
        { u"half an"_s, 0.5 }, { u"half a"_s, 0.5 }, { u"half"_s, 0.5 }, { u"an"_s, 1 }, { u"a"_s, 1 },
        { u"fifteen"_s, 15 }, { u"twenty"_s, 20 }, { u"twenty five"_s, 25 }, { u"thirty"_s, 30 },
        { u"thirty five"_s, 35 }, { u"forty"_s, 40 }, { u"forty five"_s, 45 }, { u"fifty"_s, 50 },
        { u"fifty five"_s, 55 }, { u"sixty"_s, 60 }, { u"seventy five"_s, 75 }, { u"ninety"_s, 90 } };
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (ok)
        return number;
    const QString word = text.toLower().replace(u'-', u' ');
    if (const auto found = words.constFind(word); found != words.constEnd())
        return *found;
    const int small = numberFromWord(word);
    return small > 0 ? std::optional<double>(small) : std::nullopt;
}

bool isHour(const QString &unit) { return unit.startsWith(u'h', Qt::CaseInsensitive); }

// Judged by the words just before and just after it.
DurationUse useOf(const QString &sentence, qsizetype at, qsizetype end)
{
    static const QRegularExpression deadlineBefore(words(
        uR"(\b(within|every|after|in the (next|first|last)|under|respond in|notice of|(in|over|during) the last)( \w+)?\s*$)"_s));
    static const QRegularExpression deadlineAfter(words(
        uR"(^\s*(of (receiving|receipt|submitting)|before|prior|in advance|ahead|after|notice|to (respond|reply|return|submit)|turnaround)\b)"_s));
    static const QRegularExpression partAfter(words(
        uR"(^[\s-]*(long\s+)?(\w+\s+){0,2}?(video|recording|presentation|pitch|demo|demonstration|deck|talk|loom|slide|walkthrough)\b)"_s));
    static const QRegularExpression segmentAfter(words(
        uR"(^\s*(of which|for (your |any )?questions|of (q&a|questions|your time)|in duration|each for|introduction|q&a))"_s));
    static const QRegularExpression segmentBefore(words(uR"(\b(first|last|remaining|up to|around) (?:the )?$)"_s));
    static const QRegularExpression stageAfter(words(
        uR"(^[\s,-]*(?:[\w/&,'+-]+\s+){0,6}?(interview|call|screen|screening|conversation|chat|meeting|assessment|test|session|panel|discussion|round|exercise|challenge|questionnaire)s?\b)"_s));
    static const QRegularExpression stageBefore(words(
        uR"((interview|call|screen|screening|conversation|chat|meeting|session|discussion|round|duration|length|time|)"
        uR"(assessment|test|exercise|questionnaire|challenge|assignment|panel)s?\s*[\[(,:-]?\s*(?:\d{1,2}\s?x\s*)?)"
        uR"((of|for|is|each|lasting|lasts|that lasts|will be|approximately|about|~)?\s*(of|about|approximately|approx\.?|around|~)?\s*$)"_s));
    const QString before = sentence.left(at).right(60);
    const QString after = sentence.mid(end, 90);
    if (deadlineBefore.match(before).hasMatch() || deadlineAfter.match(after).hasMatch())
        return DurationUse::Deadline;
    if (partAfter.match(after).hasMatch() || segmentAfter.match(after).hasMatch())
        return DurationUse::Part;
    if (stageAfter.match(after).hasMatch() || stageBefore.match(before).hasMatch())
        return DurationUse::Stage;
    return segmentBefore.match(before).hasMatch() ? DurationUse::Part : DurationUse::Unclear;
}

std::optional<FoundDuration> read(const QRegularExpressionMatch &match, const QString &sentence)
{
    const auto first = amount(match.captured(1));
    const auto second = amount(match.captured(3));
    const QString unit = match.captured(5);
    const QString firstUnit = match.captured(2).isEmpty() ? unit : match.captured(2);
    if (!first)
        return std::nullopt;
    // "a minute", "an h": only hours are counted with an article.
    if (match.captured(1).size() < 3 && match.captured(1).front().isLetter() && !isHour(firstUnit))
        return std::nullopt;
    const auto minutes = [](double value, const QString &of) {
        return int(std::lround(value * (isHour(of) ? 60 : 1)));
    };
    FoundDuration found;
    found.at = match.capturedStart();
    found.length = match.capturedLength();
    const int low = minutes(*first, firstUnit);
    const int more = match.captured(7).isEmpty() ? match.captured(6).toInt() : 30;
    const int extra = isHour(unit) ? more : 0;
    const int high = (second ? minutes(*second, unit) : low) + extra;
    found.min = low + (second ? 0 : extra);
    found.max = high;
    if (second && !isHour(unit) && low < kShortestRangeStart && high >= 15) {
        found.count = low;
        found.min = high;
    }
    if (!match.captured(4).isEmpty())
        found.max = std::nullopt;
    if (*found.min < 5 || high < *found.min || high > kLongestInterview)
        return std::nullopt;
    found.use = useOf(sentence, found.at, found.at + found.length);
    return found;
}

} // namespace

QList<FoundDuration> findDurations(const QString &sentence)
{
    QList<FoundDuration> out;
    auto matches = pattern().globalMatch(sentence);
    while (matches.hasNext()) {
        if (const auto found = read(matches.next(), sentence))
            out += *found;
    }
    return out;
}

std::optional<FoundDuration> stageDuration(const QString &sentence)
{
    const QList<FoundDuration> found = findDurations(sentence);
    // "4 hours. Four interviews, each 45 minutes": the length of one, not of all.
    static const QRegularExpression each(words(uR"(\beach\W*(?:\w+\W+){0,2}$)"_s));
    const auto isOfEach = [&](const FoundDuration &one) {
        return one.use != DurationUse::Deadline && each.match(sentence.left(one.at).right(30)).hasMatch();
    };
    const auto best = std::max_element(found.begin(), found.end(), [&](const FoundDuration &a, const FoundDuration &b) {
        return std::pair(isOfEach(a), a.use) < std::pair(isOfEach(b), b.use);
    });
    if (best == found.end() || best->use == DurationUse::Deadline)
        return std::nullopt;
    return *best;
}

QString withoutDurations(const QString &sentence)
{
    QString out = sentence;
    const QList<FoundDuration> found = findDurations(sentence);
    for (auto it = found.rbegin(); it != found.rend(); ++it)
        out.replace(it->at, it->length, QString(kDurationSign));
    return out;
}

} // namespace shortlist
