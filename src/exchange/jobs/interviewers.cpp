// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/interviewers.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/titlewords.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

QString peoplePhrase(const QString &after)
{
    static const QRegularExpression stop(words(
        uR"(\s+(?:who(?!m)|that|where|when|while|during|about|focus(?:ed|ing|es)?|to(?! the C[A-Z]{1,2}O\b)|for|via|over|as (?!well)|if|after|before|prior|followed|will|may|can|is|are|based|depending|covering|regarding|using|lasting|then|at|in(?! Test)|on|through|because|so|since|but|this|they|each|around|lasts?|which|from|has|have|conducted|should|would|by|including|within|across|typically|usually|directly|aligned|until|once|again)\b|[.;!?\[\](]|:(?!\w)|\s*,\s*(?:who|which|where|and (?:then|will)|then|to|in|as|for|focus\w*|depending|based|during|if|this|with|followed|covering|you|we)\b|\s-\s(?=(?-i:[a-z])|the\b)|\x{23F1})"_s));
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
    // "with Anna from People": who she is, is told by her team.
    static const QRegularExpression named(words(
        uR"(\b(with|meet)\s+(?!(?:someone|people|members?)\b)(?-i:[A-Z][a-z]+)\s+(?:from|in)\s+(?:the |our )?(?=(?-i:[A-Z])))"_s));
    // "three to four team members": the words between would end the phrase.
    static const QRegularExpression range(
        words(uR"(\b)"_s + numberPattern() + uR"(\s*(?:-|to|or)\s*()"_s + numberPattern() + uR"()\s+(?=[a-z]))"_s));
    static const QRegularExpression panelOf(words(
        uR"(\b(?:an?|the|our) (?:\w+ )?panel (?:(?:that |which )?(?:consist\w*|made up|composed) of|of|including)\s+)"_s));
    static const QRegularExpression whomItReportsTo(words(
        uR"((?<!hiring )\bmanager,?\s+(?:to\s+)?(?:who|whom|which|that)\s+(?:the|this|your)\s+(?:role|position|job)\s+(?:will\s+)?reports?(?:\s+(?:in)?to)?\b)"_s));
    QString text = sentence;
    text.replace(whomItReportsTo, u"hiring manager"_s);
    text.replace(reportsTo, QString());
    text.remove(panelOf);
    text.remove(parenthesis);
    text.replace(ofTeam, u"hiring manager"_s);
    text.replace(memberOf, u"\\1 of "_s);
    text.replace(named, u"\\1 someone of "_s);
    text.replace(range, u"\\1 "_s);
    return withoutDurations(text);
}

bool isVagueTitle(const QString &title)
{
    static const QRegularExpression vague(words(uR"(\b(team member|leaders?|executives?|stakeholders?|partners?)$)"_s));
    return vague.match(title).hasMatch() && (title.count(u' ') < 2 || title.endsWith("member"_L1));
}

// "Meet the team: with an engineer and a writer": a name first, then who it is.
bool isMeetTheTeam(const QString &text)
{
    static const QRegularExpression meet(words(uR"(^\W*meet (the|your|our) (\w+ )?(team|people|crew)\b)"_s));
    return meet.match(text).hasMatch();
}

FoundInterviewers afterIntroducer(const QString &text)
{
    static const QRegularExpression introducer(words(
        uR"(\b(?:with:?|conducted by|led by|hosted by|run by|held by|by|meets?|meeting|speak(?:ing)? to|talk(?:ing)? to|presentation to|(?:presents?|presented|presenting) (?:(?:it|this|them|(?:your|their|the) [\w-]+(?: [\w-]+)?) )?to|includ(?:es|ing)|consist(?:s|ing) of|between you and|interviewers?\s*:|interviewed by|interview by|who\s*:|and)\s+(?:again\s+)?(?:with\s+|up with\s+)?)"_s));
    FoundInterviewers best;
    auto matches = introducer.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool onlyAnd = match.captured().startsWith("and"_L1, Qt::CaseInsensitive);
        if (onlyAnd && !match.captured().contains("with"_L1))
            continue;
        const FoundInterviewers found = readPeople(peoplePhrase(text.mid(match.capturedEnd(), 300)));
        const bool vague = std::all_of(best.titles.begin(), best.titles.end(), isVagueTitle);
        if (best.titles.isEmpty() || (vague && !onlyAnd && !found.titles.isEmpty() && isMeetTheTeam(text)))
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
        uR"(^(?:\W*(?:first|next|then|finally|lastly|after that|afterwards|optionally|subsequently)\b[,\s]*)?((?:our|the|an?|one of)\s+[\w\s,&/'-]{2,90}?)\s+(?:may|will|might|can|would|choose|chooses|conducts?|(?:interviews?|reviews?)(?=\s+(?:you|candidates?|the)\b))\b)"_s));
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
        uR"(cro|cmo|coo|ciso|hr|executive|engineer|designer|researcher|analyst|founder|lead|leader|leadership|president|)"
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

// "with 3 members of the team: an analyst, a manager and a director", "Executive interview - CTO"
FoundInterviewers afterColon(const QString &text)
{
    static const QRegularExpression mark(uR"((?<=\w)(?::| -) )"_s);
    const auto match = mark.match(text);
    const QString list = match.hasMatch() ? peoplePhrase(text.mid(match.capturedEnd(), 200)) : QString();
    return namesPerson(list) || startsAfresh(list) ? readPeople(list) : FoundInterviewers{};
}

// "Platform Lead (30 minutes)", "Portfolio review, 45 min, Design Manager": a line that says who without a verb.
FoundInterviewers asWholeLine(const QString &text)
{
    constexpr qsizetype kLongestLine = 80;
    constexpr qsizetype kLongestListLine = 200;
    static const QRegularExpression trailing(words(uR"(\s*[-:,\x{00B7}|]?\s*[(\[]?\x{23F1}.*$|^\W+)"_s));
    static const QRegularExpression after(
        words(uR"(\x{23F1}\s*[)\]]?\s*[-:,\x{00B7}|]\s*(?:with\s+)?([^\x{23F1}]{2,80})$)"_s));
    FoundInterviewers found;
    const QString last = after.match(text).captured(1);
    const QString bare = QString(text).remove(trailing);
    if (!last.isEmpty() && namesPerson(last))
        found = readPeople(peoplePhrase(last));
    else if ((text.size() <= kLongestLine || (text.size() <= kLongestListLine && startsAfresh(bare)))
             && namesPerson(bare) && !bare.contains("interview"_L1, Qt::CaseInsensitive))
        found = readPeople(peoplePhrase(bare));
    found.guessed = !found.titles.isEmpty();
    return found;
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
    if (found.titles.isEmpty())
        found = asWholeLine(text);
    if (std::all_of(found.titles.begin(), found.titles.end(), isVagueTitle)) {
        if (FoundInterviewers named = afterColon(text); !found.titles.isEmpty() && !named.titles.isEmpty())
            return named;
        if (FoundInterviewers named = inParenthesis(sentence); !named.titles.isEmpty())
            return named;
    }
    return found;
}

} // namespace shortlist
