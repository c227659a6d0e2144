// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/interviewers.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/titlewords.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

#include <algorithm>

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
    const bool list = part.join == Join::Comma || part.join == Join::Ampersand || part.join == Join::And;
    if (list && (part.join == Join::Comma || hasDepartment(last.text)))
        last.text = joined(last.text, part.join, part.text);
    else if (part.join == Join::Or && isOnlyLevels(part.text))
        people += Part{ part.text, part.join, true };
    else if (hasDepartment(last.text))
        last.text = joined(last.text, part.join, part.text);
    else
        people += Part{ part.text, part.join, true };
}

// Gives the parts that wait for a head noun the one of `person`, or makes them its beginning ("Trust & Safety
// Manager").
void shareHead(QList<Part> &people, Part &person)
{
    while (!people.isEmpty() && people.last().needsHead) {
        Part waiting = people.takeLast();
        const bool partOfName = (person.join == Join::Ampersand || (person.join == Join::And && !isPlural(person.text)))
                             && !isOnlyLevels(waiting.text) && !startsAfresh(person.text);
        if (partOfName || (person.join == Join::Slash && startsAfresh(waiting.text) && waiting.text.count(u' ') > 3)) {
            person.text = joined(waiting.text, person.join, person.text);
            person.join = waiting.join;
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

QString peoplePhrase(const QString &after)
{
    static const QRegularExpression stop(words(
        uR"(\s+(?:who(?!m)|that|where|when|while|during|about|focus(?:ed|ing|es)?|to(?! the C[A-Z]{1,2}O\b)|for|via|over|as (?!well)|if|after|before|prior|followed|will|may|can|is|are|based|depending|covering|regarding|using|lasting|then|at|in(?! Test)|on|through|because|so|since|but|this|they|each|around|lasts?|which|from|has|have|conducted|should|would|by|including|within|across|typically|usually|directly|aligned|until|once)\b|[.;:!?\[\](]|\s*,\s*(?:who|which|where|and (?:then|will)|then|to|in|as|for|focus\w*|depending|based|during|if|this|with|followed|covering|you|we)\b|\s-\s(?=(?-i:[a-z])|the\b)|\x{23F1})"_s));
    const auto match = stop.match(after);
    static const QRegularExpression loose(words(uR"((?:\s+(?:and|or)|\s*[,&/-])+\s*$)"_s));
    QString phrase = match.hasMatch() ? after.left(match.capturedStart()) : after;
    return phrase.remove(loose);
}

// What stands before "with" so often that it is rewritten first, so that its prepositions do not end the phrase.
QString prepared(const QString &sentence)
{
    static const QRegularExpression parenthesis(uR"(\s*\([^()]{0,120}\))"_s);
    static const QRegularExpression memberOf(words(
        uR"(\b((?:team )?(?:members?|people|person|someone|representatives?|colleagues?))\s+(?:from|on|in|within)\s+)"_s));
    static const QRegularExpression reportsTo(words(
        uR"(\s*,?\s*\b(to (which|whom) (the|this) (position|role) (will )?reports?( to)?|(that )?(the|this) (position|role) (will )?reports? (in)?to|you('ll| will| would) (be )?report(ing)? to)\b)"_s));
    static const QRegularExpression ofTeam(words(
        uR"(\bmanager (of|for) the (team|role|position|group)\b[^.,;]{0,60}?(?=$|[.,;]|\s(?:to|for|and|or)\s))"_s));
    QString text = sentence;
    text.replace(reportsTo, QString());
    text.remove(parenthesis);
    text.replace(ofTeam, u"hiring manager"_s);
    text.replace(memberOf, u"\\1 of "_s);
    return text;
}

FoundInterviewers afterIntroducer(const QString &text)
{
    static const QRegularExpression introducer(words(
        uR"(\b(?:with|conducted by|led by|hosted by|run by|held by|by|meets?|meeting|speak(?:ing)? to|talk(?:ing)? to|presentation to|presented? to|includ(?:es|ing)|consist(?:s|ing) of|between you and|interviewers?\s*:|interviewed by|interview by|who\s*:|and)\s+(?:with\s+|up with\s+)?)"_s));
    FoundInterviewers best;
    auto matches = introducer.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool onlyAnd = match.captured().startsWith("and"_L1, Qt::CaseInsensitive);
        if (onlyAnd && !match.captured().contains("with"_L1))
            continue;
        const FoundInterviewers found = readPeople(peoplePhrase(text.mid(match.capturedEnd(), 300)));
        if (best.titles.isEmpty())
            best = found;
        else if (onlyAnd && !found.titles.isEmpty())
            best.titles += found.titles;
    }
    best.titles.removeDuplicates();
    return best;
}

// "Our CEO may choose to conduct a final interview", "The Hiring Manager will meet…"
FoundInterviewers asSubject(const QString &text)
{
    static const QRegularExpression subject(words(
        uR"(^(?:\W*(?:next|then|finally|lastly|after that|afterwards|optionally|subsequently)\b[,\s]*)?((?:our|the|an?|one of)\s+[\w\s,&/'-]{2,90}?)\s+(?:may|will|might|can|would|choose|chooses|conducts?|(?:interviews?|reviews?)(?=\s+(?:you|candidates?|the)\b))\b)"_s));
    const auto match = subject.match(text);
    return match.hasMatch() ? readPeople(match.captured(1)) : FoundInterviewers{};
}

// "Hiring Manager interview", "2 peer interviews", "Recruiter Screening", "CEO interview"
FoundInterviewers beforeStageNoun(const QString &text)
{
    static const QRegularExpression described(words(
        uR"(\b((?-i:[A-Z&/][\w&/-]*\s+){0,4}?(?:(?:product|engineering|design|people|senior|support|sales|account|data|project|program|)"
        uR"(direct|line|department|cross[- ]functional|skip[- ]level)\s+){0,3}?)"
        uR"((?:hiring manager|manager|reports?|peers?|recruiter|recruiting|recruitment|talent acquisition|director|vp|ceo|cto|cfo|cpo|)"
        uR"(cro|cmo|coo|ciso|executive|engineer|designer|researcher|analyst|founder|lead|leader|leadership|president|)"
        uR"(team(?:[- ]members?)?|stakeholders?|partner|skip[- ]level))(?:'s)?)"
        uR"((?=\s+(?:and\s+(?:peer|manager|team|stakeholder)s?\s+)?(?:panel\s+|technical\s+|video\s+|phone\s+|behaviou?ral\s+)?)"
        uR"((?:interview|call|screen|conversation|chat|meeting|panel|round|session)(?:s|ing|\(s\)|/s)?\b))"_s));
    FoundInterviewers found;
    auto matches = described.globalMatch(text);
    while (matches.hasNext()) {
        QString who = matches.next().captured(1).simplified();
        static const QRegularExpression order(words(
            uR"(^((next|then|the|a|an|our|final|first|second|third|initial|invited|schedule|separate|virtual|short|technical|panel|behaviou?ral)\s+)+)"_s));
        who.remove(order);
        static const QRegularExpression skip(words(uR"(^(team|skip[- ]level|leadership)$)"_s));
        if (skip.match(who).hasMatch())
            continue;
        const QString title = canonicalTitle(who);
        if (!title.isEmpty() && !found.titles.contains(title))
            found.titles += title;
    }
    found.guessed = !found.titles.isEmpty();
    return found;
}

// "with a Net Mender": a job that no list knows, but that is written as one.
FoundInterviewers asProperName(const QString &text)
{
    static const QRegularExpression name(words(
        uR"(\b(?:with|meet|by)\s+(?:(?:an?|our|the|one of our|either an?)\s+)((?-i:[A-Z][\w&'-]*)(?:\s+(?:of\s+)?(?-i:[A-Z][\w&'-]*)){0,4})(?=$|[.,;]|\s))"_s));
    static const QRegularExpression thing(words(
        uR"(\b(gitlab|zoom|slack|google|guide|process|interview|call|handbook|page|company|product|customer success attendees)\b)"_s));
    // "Meet with PAO": an abbreviation where a person is expected.
    static const QRegularExpression abbreviation(
        words(uR"(\bwith\s+(?:the |our )?((?-i:[A-Z]{2,5}))(?=$|[.,;]|\s+(?:for|to|in|who|and)\b))"_s));
    FoundInterviewers found;
    QString phrase = name.match(text).captured(1);
    if (phrase.isEmpty())
        phrase = abbreviation.match(text).captured(1);
    if (!phrase.isEmpty() && !thing.match(phrase).hasMatch())
        found.titles +=
            phrase.endsWith(u's') && phrase.size() > 4 && !phrase.endsWith("ss"_L1) ? phrase.chopped(1) : phrase;
    found.guessed = !found.titles.isEmpty();
    return found;
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
    const QList<Part> people = resolve(splitParts(text));
    for (const Part &person : people) {
        const QString title = canonicalTitle(person.text);
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

namespace {

// "a leader from Sales (VP of Sales or CRO)": who is meant stands in the parenthesis.
FoundInterviewers inParenthesis(const QString &sentence)
{
    static const QRegularExpression parenthesis(uR"(\(([^()]{2,120})\))"_s);
    static const QRegularExpression chief(uR"(\b(C[A-Z]{1,2}O|VP)\b)"_s);
    static const QRegularExpression verb(words(uR"(\b(may|will|might|can|is|are|such as)\b)"_s));
    const QString inside = parenthesis.match(sentence).captured(1);
    if ((!inside.contains(u' ') && !chief.match(inside).hasMatch()) || verb.match(inside).hasMatch())
        return {};
    const bool people = namesPerson(inside) || chief.match(inside).hasMatch();
    return people ? readPeople(peoplePhrase(inside)) : FoundInterviewers{};
}

bool isVagueTitle(const QString &title)
{
    static const QRegularExpression vague(words(uR"(\b(team member|leaders?|executives?|stakeholders?|partners?)$)"_s));
    return vague.match(title).hasMatch() && (title.count(u' ') < 2 || title.endsWith("member"_L1));
}

} // namespace

FoundInterviewers findInterviewers(const QString &sentence)
{
    const QString text = prepared(sentence);
    FoundInterviewers found = afterIntroducer(text);
    if (found.titles.isEmpty())
        found = asSubject(text);
    if (found.titles.isEmpty())
        found = beforeStageNoun(text);
    if (found.titles.isEmpty())
        found = asProperName(text);
    if (found.titles.isEmpty() && text.size() <= 80) {
        static const QRegularExpression trailing(words(uR"(\s*[-:,]?\s*[(\[]?\x{23F1}.*$|^\W+)"_s));
        const QString bare = withoutDurations(text).remove(trailing);
        if (namesPerson(bare) && !bare.contains("interview"_L1, Qt::CaseInsensitive))
            found = readPeople(bare);
        found.guessed = !found.titles.isEmpty();
    }
    if (std::all_of(found.titles.begin(), found.titles.end(), isVagueTitle)) {
        if (const FoundInterviewers named = inParenthesis(sentence); !named.titles.isEmpty())
            return named;
    }
    return found;
}

} // namespace shortlist
