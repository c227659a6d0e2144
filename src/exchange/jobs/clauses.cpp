// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/clauses.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/interviewers.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

// "a couple of interviews, one with either X or Y, and the other with Z"
QList<StageClause> oneAndTheOther(const QString &sentence)
{
    static const QRegularExpression member(words(
        uR"((?:,?\s*\band\s+|[,;]\s*|:\s*|\s-\s|^)((?:the\s+)?(?:one|another|other|first|second|third|last)\s+(?:one\s+)?(?:(?:is|will be|being)\s+)?with)\b)"_s));
    QList<QRegularExpressionMatch> found;
    auto matches = member.globalMatch(sentence);
    while (matches.hasNext())
        found += matches.next();
    if (found.size() < 2)
        return {};
    QList<StageClause> clauses;
    const QString shared = sentence.left(found.first().capturedStart());
    for (qsizetype i = 0; i < found.size(); ++i) {
        const qsizetype from = found.at(i).capturedStart(1);
        const qsizetype to = i + 1 < found.size() ? found.at(i + 1).capturedStart() : sentence.size();
        clauses += StageClause{ sentence.mid(from, to - from).trimmed(), shared };
    }
    return clauses;
}

// A connector after which a further stage begins with its article, number or length.
const QRegularExpression &furtherStage()
{
    static const QRegularExpression expression(words(
        uR"(\s*,?\s*\b(?:and then|then|followed by)\s+(?=(?:interview|call|chat|meeting|conversation)s? with\b)|)"
        uR"(\s*(?:,?\s*\b(?:and then|and finally|and|then|as well as|plus|followed by|or)\b|,|;|\+|&)\s+(?:also\s+|by\s+|have\s+|complete\s+|schedule\s+|attend\s+)?)"
        uR"((?=(?:(?:an?|one|another|two|three|the (?:final|second|other)|\d{1,3})[\s-]+)(?:[\w/'+-]+[\s,]+){0,6}?(?:interviews?|calls?|screen(?:ing)?|meetings?|conversations?|chats?|session|discussion|assessment|questionnaire|exercise|take[- ]home|reference checks?|background checks?|panel)\b))"_s));
    return expression;
}

bool holdsStage(const QString &text)
{
    static const QRegularExpression noun(words(
        uR"(\b(interview(s|\(s\)|/s)?|calls?|screen(ing)?|meeting|conversation|assessment|questionnaire|exercise|take[- ]home|panel|chat|session|discussion)\b)"_s));
    static const QRegularExpression meets(words(uR"(\b(meet|speak|talk|chat) (with|to|our|the|an?|one)\b)"_s));
    return noun.match(text).hasMatch() || (meets.match(text).hasMatch() && !findInterviewers(text).titles.isEmpty());
}

// "to share your work and have a chat about values": words for talks that stand for no stage of their own unless
// somebody or a length is named with them.
bool isLooseTalk(const QString &right)
{
    static const QRegularExpression loose(
        words(uR"(^(?:[\w/'+-]+[\s,]+){0,7}?(?:conversations?|chats?|session|discussion)\b)"_s));
    static const QRegularExpression named(words(uR"(\bwith\b)"_s));
    return loose.match(right).hasMatch() && !named.match(right).hasMatch() && !stageDuration(right);
}

bool startsWithPersonOnly(const QString &right)
{
    static const QRegularExpression person(words(uR"(^[^,;.]{0,60}?\bwith\b)"_s));
    static const QRegularExpression stageFirst(words(
        uR"(^(?:[\w/'+-]+[\s,]+){0,7}?(?:interviews?|calls?|screen(?:ing)?|meetings?|conversations?|chats?|session|discussion|assessment|questionnaire|exercise|take[- ]home|checks?|panel)\b)"_s));
    return person.match(right).hasMatch() && !stageFirst.match(right).hasMatch();
}

bool isChoice(const QString &connector)
{
    static const QRegularExpression choice(words(uR"(\bor\b)"_s));
    return choice.match(connector).hasMatch();
}

// "an interview …, and successful candidates will receive an offer"
qsizetype offerStart(const QString &sentence)
{
    static const QRegularExpression offer(words(
        uR"((?:[,;]|\band\b|\bthen\b)\s*(?:and\s+)?(?:if (?:successful|selected|approved)[,\s]+)?(?:then\s+)?(?:successful )?(?:candidates?|you|we|applicants?)?\s*(?:will|may)?\s*(?:then |subsequently )?(?:be made|receive|make|extend|be extended|be given)\b[^.]{0,30}\boffer\b)"_s));
    const auto match = offer.match(sentence);
    return match.hasMatch() ? match.capturedStart() : -1;
}

// "an interview with the lead and be asked to complete a homework assignment"
qsizetype taskStart(const QString &sentence)
{
    static const QRegularExpression task(words(
        uR"(\s(?:and|then)\s+(?:then\s+)?(?:will\s+)?(?:be\s+)?(?:asked|invited|required)\s+to\s+(?:complete|do|submit|take|write)\s+(?:an?|the)\s+)"
        uR"((?:[\w-]+\s+){0,4}?(?:assignment|assessment|exercise|questionnaire|case study|challenge|test)\b)"_s));
    const auto match = task.match(sentence);
    return match.hasMatch() ? match.capturedStart() : -1;
}

// Where the people of the first length of time begin: what stands before holds for all of them.
qsizetype firstPeople(const QString &sentence, qsizetype firstDuration)
{
    static const QRegularExpression introducer(
        words(uR"(\b(with|meet(?:s|ing)?(?: with)?|speak (?:with|to)|talk (?:with|to))\b)"_s));
    const auto match = introducer.match(sentence);
    if (!match.hasMatch())
        return -1;
    return std::min(match.capturedStart(), firstDuration);
}

// "the CRO (30 minutes)" as a clause of its own: "with the CRO (30 minutes)".
QString withIntroducer(const QString &part)
{
    static const QRegularExpression introducer(words(uR"(\b(with|meets?|meeting|speak|talk)\b)"_s));
    return introducer.match(part).hasMatch() ? part : u"with "_s + part;
}

bool namesPeople(const QString &part) { return !findInterviewers(withIntroducer(part)).titles.isEmpty(); }

bool holdsLength(const QString &part)
{
    const auto found = stageDuration(part);
    return found && found->use != DurationUse::Part;
}

// "an interview with X for 45 minutes and with Y for 30 minutes", "meet the X (45 minutes) and the Y (30 minutes)"
QList<StageClause> timedPeople(const QString &sentence)
{
    static const QRegularExpression connector(
        words(uR"(\s*(?:,?\s*\b(?:and then|and|then|plus|followed by)\b|,|;|&)\s+)"_s));
    const QList<FoundDuration> lengths = findDurations(sentence);
    if (lengths.size() < 2)
        return {};
    const qsizetype start = firstPeople(sentence, lengths.first().at);
    if (start < 0)
        return {};
    QList<StageClause> clauses;
    const QString shared = sentence.left(start);
    qsizetype from = start;
    auto matches = connector.globalMatch(sentence, start);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString left = sentence.mid(from, match.capturedStart() - from);
        const QString right = sentence.mid(match.capturedEnd());
        if (!holdsLength(left) || !namesPeople(left) || !holdsLength(right) || !namesPeople(right))
            continue;
        clauses += StageClause{ withIntroducer(left.trimmed()), shared };
        from = match.capturedEnd();
    }
    if (clauses.isEmpty())
        return {};
    clauses += StageClause{ withIntroducer(sentence.mid(from).trimmed()), shared };
    return clauses;
}

// "two interviews: a call with X and a talk with Y": what stands before the colon counts them all, not the first.
void takeHeadOut(QList<StageClause> &clauses)
{
    static const QRegularExpression head(
        words(uR"(^[^:]{2,120}\b(?:interviews|calls|conversations|meetings|sessions|rounds)\b[^:]{0,40}:\s+)"_s));
    const auto match = clauses.size() < 2 ? QRegularExpressionMatch() : head.match(clauses.first().text);
    if (!match.hasMatch() || !holdsStage(clauses.first().text.mid(match.capturedEnd())))
        return;
    clauses.first().text.remove(0, match.capturedLength());
    for (StageClause &clause : clauses)
        clause.shared = match.captured();
}

} // namespace

QList<StageClause> splitClauses(const QString &sentence)
{
    if (const qsizetype offer = offerStart(sentence); offer > 0 && holdsStage(sentence.left(offer))) {
        QList<StageClause> clauses = splitClauses(sentence.left(offer));
        clauses += StageClause{ sentence.mid(offer), {} };
        return clauses;
    }
    if (const qsizetype task = taskStart(sentence); task > 0 && holdsStage(sentence.left(task))) {
        QList<StageClause> clauses = splitClauses(sentence.left(task));
        clauses += StageClause{ sentence.mid(task), {} };
        return clauses;
    }
    if (QList<StageClause> members = oneAndTheOther(sentence); !members.isEmpty())
        return members;
    QList<StageClause> clauses;
    qsizetype from = 0;
    auto matches = furtherStage().globalMatch(sentence);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString left = sentence.mid(from, match.capturedStart() - from);
        const QString right = sentence.mid(match.capturedEnd());
        if (!holdsStage(left) || isChoice(match.captured()) || startsWithPersonOnly(right) || isLooseTalk(right))
            continue;
        clauses += StageClause{ left.trimmed(), {} };
        from = match.capturedEnd();
    }
    clauses += StageClause{ sentence.mid(from).trimmed(), {} };
    takeHeadOut(clauses);
    if (clauses.size() == 1) {
        if (QList<StageClause> timed = timedPeople(sentence); !timed.isEmpty())
            return timed;
    }
    return clauses;
}

} // namespace shortlist
