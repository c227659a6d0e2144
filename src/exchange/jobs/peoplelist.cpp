// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/interviewers.h"

#include "exchange/jobs/titlewords.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostTitles = 12;

enum class Join { Start, Comma, And, Ampersand, Or, Slash };

struct Part {
    QString text;
    Join join = Join::Start;
    bool needsHead = false; ///< "Backend" of "a Backend or Frontend Engineer"
};

Join joinOf(const QString &separator)
{
    const QString text = separator.toLower();
    if (text.contains("or"_L1))
        return Join::Or;
    if (text.contains(u'/'))
        return Join::Slash;
    if (text.contains("and"_L1) || text.contains("plus"_L1) || text.contains("as well"_L1) || text.contains("along"_L1))
        return Join::And;
    if (text.contains(u'+'))
        return Join::And;
    return text.contains(u'&') ? Join::Ampersand : Join::Comma;
}

constexpr QChar kKeptAnd{ 0xE000 };
constexpr QChar kKeptAmpersand{ 0xE001 };

// "a member of the Trust & Safety team": the name of one team, not two people.
QString withTeamNamesKept(QString phrase)
{
    static const QRegularExpression team(words(
        uR"(\b(?:the|our|their|of|from)\s+((?:(?!(?:team|the|an?|our|their|of|or)\b)[\w-]+\s+){1,4}?)(and|&)\s+)"
        uR"((?=(?:(?!(?:team|the|an?|our|their|of|or|and|additional|other|another|one|two|three|four|\d+)\b)[\w-]+\s+){1,4}?(?:team|department|group|organi[sz]ation|division)\b(?!s)))"_s));
    qsizetype from = 0;
    while (true) {
        const auto match = team.match(phrase, from);
        if (!match.hasMatch())
            return phrase;
        from = match.capturedEnd();
        if (!namesPerson(match.captured(1).trimmed())) {
            const bool sign = match.captured(2) == u"&"_s;
            phrase.replace(match.capturedStart(2), match.capturedLength(2), QString(sign ? kKeptAmpersand : kKeptAnd));
            from -= match.capturedLength(2) - 1;
        }
    }
}

QString withSignsBack(QString phrase)
{
    phrase.replace(kKeptAnd, u"and"_s);
    return phrase.replace(kKeptAmpersand, u'&');
}

QList<Part> splitParts(const QString &phrase)
{
    static const QRegularExpression separator(words(
        uR"(\s*,?\s+(?:and\s*/\s*or|as well as|along with|together with|and then|and also|and|or|plus)\s+|\s*,\s*(?:&\s*)?|\s*/\s*|\s+[&+]\s+)"_s));
    QList<Part> parts;
    qsizetype at = 0;
    Join join = Join::Start;
    auto matches = separator.globalMatch(phrase);
    while (matches.hasNext()) {
        const auto match = matches.next();
        parts += Part{ phrase.mid(at, match.capturedStart() - at).trimmed(), join, false };
        join = joinOf(match.captured());
        at = match.capturedEnd();
    }
    parts += Part{ phrase.mid(at).trimmed(), join, false };
    parts.removeIf([](const Part &part) { return part.text.isEmpty(); });
    return parts;
}

bool hasDepartment(const QString &title)
{
    return title.contains(" of "_L1) || title.contains(", "_L1) || title.contains(" - "_L1);
}

QString joined(const QString &left, Join join, const QString &right)
{
    switch (join) {
    case Join::And:
        return left + u" and "_s + right;
    case Join::Ampersand:
        return left + u" & "_s + right;
    case Join::Or:
        return left + u" or "_s + right;
    case Join::Slash:
        return left + u'/' + right;
    default:
        return left + u", "_s + right;
    }
}

// A part without a head noun: it belongs to the title before it, or waits for the head noun after it.
void addHeadless(QList<Part> &people, const Part &part)
{
    if (people.isEmpty() || people.last().needsHead || startsAfresh(part.text) || part.join == Join::Start) {
        people += Part{ part.text, part.join, true };
        return;
    }
    Part &last = people.last();
    const bool anotherLevel = part.join == Join::Or && isOnlyLevels(part.text);
    if (part.join == Join::Comma || (hasDepartment(last.text) && !anotherLevel))
        last.text = joined(last.text, part.join, part.text);
    else
        people += Part{ part.text, part.join, true };
}

// Gives the parts that wait for a head noun the one of `person`, or makes them its beginning ("Trust & Safety
// Manager").
void shareHead(QList<Part> &people, Part &person)
{
    bool named = false; // "Diversity, Inclusion and Belonging Manager": its parts make one name
    while (!people.isEmpty() && people.last().needsHead) {
        Part waiting = people.takeLast();
        const bool partOfName = ((named && person.join == Join::Comma) || person.join == Join::Ampersand
                                    || (person.join == Join::And && !isPlural(person.text)))
                             && !isOnlyLevels(waiting.text) && !startsAfresh(person.text);
        if (partOfName || (person.join == Join::Slash && startsAfresh(waiting.text) && waiting.text.count(u' ') > 3)) {
            person.text = joined(waiting.text, person.join, person.text);
            person.join = waiting.join;
            named = true;
            continue;
        }
        // The rest of the parts that wait share the same head; they are handed out from right to left.
        QList<Part> done{ person };
        Part current = waiting;
        while (true) {
            const QString bare = withoutLevels(person.text);
            const QString head = isOnlyLevels(current.text) ? bare : headOf(person.text);
            current.text =
                startsAfresh(person.text) && !isOnlyLevels(current.text) ? QString() : current.text + u' ' + head;
            current.needsHead = false;
            if (!current.text.isEmpty())
                done.prepend(current);
            if (people.isEmpty() || !people.last().needsHead)
                break;
            current = people.takeLast();
        }
        person = done.takeLast();
        people += done;
        return;
    }
}

// "Senior Manager or Director of Engineering": the rank before takes the department of the rank after it.
void shareDepartment(QList<Part> &people)
{
    static const QRegularExpression department(words(uR"((\s+of\s.*|\s*,\s.*)$)"_s));
    for (qsizetype i = people.size() - 2; i >= 0; --i) {
        const Part &next = people.at(i + 1);
        if (!isBareRank(people.at(i).text) || next.join == Join::Start)
            continue;
        const auto match = department.match(next.text);
        const QString rank = next.text.left(match.hasMatch() ? match.capturedStart() : next.text.size());
        if (match.hasMatch() && isBareRank(rank))
            people[i].text += match.captured();
    }
}

// "Customer Success VP or Director": the rank after takes what the rank before is the rank of.
void shareSubject(QList<Part> &people)
{
    for (qsizetype i = 1; i < people.size(); ++i) {
        const QString before = people.at(i - 1).text;
        Part &part = people[i];
        const bool choice = part.join == Join::Or || part.join == Join::Slash;
        if (!choice || startsAfresh(part.text) || !isBareRank(part.text) || isBareRank(before) || hasDepartment(before))
            continue;
        const QString subject = before.section(u' ', 0, -2);
        const QString title = canonicalTitle(before);
        if (!subject.isEmpty() && title != title.toLower() && isBareRank(before.section(u' ', -1)))
            part.text = subject + u' ' + part.text;
    }
}

QList<Part> resolve(const QList<Part> &parts)
{
    QList<Part> people;
    for (const Part &raw : parts) {
        Part part = raw;
        if (!namesPerson(part.text)) {
            addHeadless(people, part);
            continue;
        }
        const bool afresh = startsAfresh(part.text);
        const bool named = !people.isEmpty() && !people.last().needsHead;
        static const QRegularExpression ownName(words(uR"(\bpartners?$)"_s));
        // "Manager, Solutions Architects", "Director, People Business Partner": what is led stands after the comma.
        if (named && !afresh && part.join == Join::Comma && isBareRank(people.last().text) && !isBareRank(part.text)
            && (isPlural(part.text) || ownName.match(part.text).hasMatch()) && !hasDepartment(part.text)) {
            people.last().text += u", "_s + part.text;
            continue;
        }
        shareHead(people, part);
        people += part;
    }
    people.removeIf([](const Part &part) { return part.needsHead; });
    shareDepartment(people);
    shareSubject(people);
    return people;
}

} // namespace

FoundInterviewers readPeople(const QString &phrase)
{
    FoundInterviewers found;
    static const QRegularExpression recruiting(words(
        uR"(^(our |the |one of our |your )?(global |technical )?(recruiting|recruitment|talent acquisition|talent)( team)?$)"_s));
    QString text = phrase.simplified().left(300);
    // "Marketing - Director, People Business Partner": the department stands before the title.
    if (const qsizetype dash = text.indexOf(" - "_L1);
        dash > 0 && !namesPerson(text.left(dash)) && namesPerson(text.mid(dash + 3)))
        text = text.mid(dash + 3);
    if (recruiting.match(text).hasMatch()) {
        found.titles += u"recruiter"_s;
        return found;
    }
    const QList<Part> people = resolve(splitParts(withTeamNamesKept(text)));
    for (const Part &person : people) {
        const QString title = canonicalTitle(withSignsBack(person.text));
        if (title.isEmpty() || found.titles.contains(title) || found.titles.size() >= kMostTitles)
            continue;
        if (!found.titles.isEmpty()) {
            found.alternatives |= person.join == Join::Or || person.join == Join::Slash;
            found.together |= person.join == Join::And || person.join == Join::Ampersand;
        }
        found.titles += title;
    }
    if (found.titles.size() > 1 && !found.alternatives && !found.together)
        found.guessed = true;
    if (found.alternatives)
        found.together = false;
    return found;
}

} // namespace shortlist
