// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/titlewords.h"

#include "exchange/jobs/sentences.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>
#include <QSet>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

const QSet<QString> &heads()
{
    static const QSet<QString> set = [] {
        const QString text =
            uR"(manager director engineer president vp svp evp avp officer recruiter lead leader head designer developer
            researcher analyst specialist coordinator partner representative rep executive exec architect counsel controller
            associate administrator admin consultant member peer ceo cto cfo cpo cro cmo ciso cio coo clo chro cco cdo cso
            strategist scientist writer editor accountant fellow advocate evangelist trainer advisor adviser generalist producer
            planner owner chief founder co-founder cofounder colleague counterpart stakeholder teammate supervisor attorney lawyer
            paralegal intern assistant sourcer sdr bdr csm tam sre sa ae em pm ic hrbp pbp eba gm ea dri leadership
            team contributor report expert professional technician operator mate buyer auditor treasurer secretary principal
            interviewer panelist manger programmer maintainer ebp bp psm pgm tpm fem bem seller someone somebody person people individual
            dbre statistician physician nurse teacher salesperson marketer sysadmin attendee mentor chair chairman practitioner
            ambassador liaison clerk bookkeeper economist tester hacker apprentice)"_s.simplified();
        const QStringList list = text.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return set;
}

const QSet<QString> &levels()
{
    static const QSet<QString> set{ u"senior"_s, u"staff"_s, u"principal"_s, u"junior"_s, u"intermediate"_s,
        u"associate"_s, u"distinguished"_s, u"lead"_s, u"acting"_s, u"interim"_s, u"executive"_s, u"group"_s,
        u"regional"_s, u"area"_s, u"assistant"_s, u"deputy"_s, u"global"_s };
    return set;
}

const QSet<QString> &ranks()
{
    static const QSet<QString> set{ u"manager"_s, u"director"_s, u"vp"_s, u"svp"_s, u"evp"_s, u"avp"_s, u"president"_s,
        u"head"_s, u"leader"_s, u"lead"_s, u"supervisor"_s };
    return set;
}

QString singularWord(const QString &word)
{
    static const QRegularExpression optional(uR"(\(s\)$|/s$|'s$)"_s);
    QString out = word;
    out.remove(optional);
    const QString lower = out.toLower();
    if (heads().contains(lower))
        return out;
    if (lower.endsWith("ies"_L1) && heads().contains(lower.chopped(3) + u'y'))
        return out.chopped(3) + u'y';
    if (lower.endsWith(u's') && heads().contains(lower.chopped(1)))
        return out.chopped(1);
    return out;
}

bool isHeadWord(const QString &word) { return heads().contains(singularWord(word).toLower()); }

// The part before "of", a comma or a dash: "Director of Legal" → "Director".
qsizetype headPartEnd(const QString &phrase)
{
    static const QRegularExpression end(words(uR"((\s+of\s|\s*,\s|\s+-\s|\s+for\s|\s+in\s))"_s));
    const auto match = end.match(phrase);
    return match.hasMatch() ? match.capturedStart() : phrase.size();
}

QStringList headPartWords(const QString &phrase)
{
    static const QRegularExpression number(uR"(^(I{1,3}|IV|V|\d)$)"_s);
    QStringList list = phrase.left(headPartEnd(phrase)).split(u' ', Qt::SkipEmptyParts);
    while (list.size() > 1 && number.match(list.last()).hasMatch())
        list.removeLast();
    return list;
}

QString withoutDeterminers(QString phrase)
{
    static const QRegularExpression determiner(words(
        uR"(^(?:an?|the|our|their|your|its|his|her|either|both|each|any|one of|one or more(?: of)?|one|two|three|four|five|six|)"
        uR"(at least(?: one| two| three| \d)?|up to|a couple of|couple of|several|multiple|various|a few|some|\d{1,2}(?:\s*(?:-|to|or)\s*\d{1,2})?\+?|)"
        uR"((?:department|team|group|company|organi[sz]ation|division|function|role|position|business|region)(?:'s|s')|)"
        uR"(other|another|others|additional|different|more|key|potential|prospective|current|existing|relevant|respective|future|same|also|of|with|and|or|by|the|possibly|either|[-:,&])\s+)"_s));
    for (int guard = 0; guard < 12; ++guard) {
        const auto match = determiner.match(phrase);
        if (!match.hasMatch())
            break;
        phrase.remove(0, match.capturedLength());
    }
    return phrase.trimmed();
}

// "members of the Legal team", "someone from Finance", "a Legal team member" → "Legal team member"
QString asTeamMember(const QString &phrase)
{
    static const QRegularExpression memberOf(words(
        uR"(^(?:[\w-]+\s+){0,2}?(?:members?|people|person|someone|representatives?|colleagues?|individuals?)\s+(?:of|from|on|in|within)\s+(?:the\s+|our\s+|their\s+|your\s+|a\s+)*(.*?)\s*(?:\b(?:team|department|group|organi[sz]ation|division)s?\b.*)?$)"_s));
    static const QRegularExpression teamOnly(
        words(uR"(^(.*?)(?:^|\s+)(?:team|department|group|organi[sz]ation)s?(?:[\s-]*(?:members?|mates?))?$)"_s));
    static const QRegularExpression recruiting(
        words(uR"(\b(recruit\w*|talent( acquisition)?|people operations recruiting|hiring)\b)"_s));
    // "a Design team member from our Sales team": the nearer team tells more.
    static const QRegularExpression twice(words(uR"((\bteam members?)\s+(?:of|from|on|in|within)\s.*$)"_s));
    if (const QString near = QString(phrase).replace(twice, u"\\1"_s); near != phrase) {
        if (QString own = asTeamMember(near); own != u"team member"_s && !own.isEmpty())
            return own;
    }
    auto match = memberOf.match(phrase);
    if (!match.hasMatch())
        match = teamOnly.match(phrase);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression general(words(
        uR"(\b(relevant|company|various|key|cross[- ]functional|functional|different|related|other|another|areas?|departments?|teams?|groups?|business|wider|broader|immediate)\b)"_s));
    QString team = withoutDeterminers(match.captured(1).trimmed());
    if (QString(team).remove(general).simplified().isEmpty())
        team.clear();
    if (recruiting.match(team).hasMatch())
        return u"recruiter"_s;
    if (team.compare("leadership"_L1, Qt::CaseInsensitive) == 0 || team.isEmpty())
        return team.isEmpty() ? u"team member"_s : u"leadership team member"_s;
    return team + u" team member"_s;
}

QString relation(const QString &phrase)
{
    static const QRegularExpression hiringManager(words(
        uR"(\bhiring manager'?s?$|^(direct|reporting|line|future|potential|immediate)?\s*managers? (of|for) the (team|role|position)\b|^hiring lead$|^managers? to (whom|which)\b|^(direct|reporting|line|future) manager$)"_s));
    static const QRegularExpression recruiter(words(uR"(^(recruiters?|recruiting|recruitment|talent acquisition)$)"_s));
    static const QRegularExpression peer(words(
        uR"(^(team(mates?)?\s+)?peers?$|^individual contributors?$|^peer (team )?members?$|^peers?\b(?!\s+\w))"_s));
    static const QRegularExpression member(
        words(uR"(^(team[- ]?(members?|mates?|peers?)|members?|colleagues?|teammates?|interviewers?|panelists?)$)"_s));
    static const QRegularExpression executive(words(
        uR"(^(execs?|executives?|(members? of )?(the |our )?e-?group( members?)?|executive (team )?members?)$)"_s));
    static const QRegularExpression report(words(uR"(^(potential |future )?direct reports?$)"_s));
    if (report.match(phrase).hasMatch())
        return u"direct report"_s;
    if (hiringManager.match(phrase).hasMatch())
        return u"hiring manager"_s;
    if (recruiter.match(phrase).hasMatch())
        return u"recruiter"_s;
    if (peer.match(phrase).hasMatch())
        return u"peer"_s;
    if (member.match(phrase).hasMatch())
        return u"team member"_s;
    if (executive.match(phrase).hasMatch())
        return u"executive"_s;
    return {};
}

// "Panel presentation: a mock call", "Chat with Anna": what happens, not who takes part.
bool holdsEvent(const QString &title)
{
    static const QRegularExpression event(words(
        uR"(\b(interviews?|screening|panel|chats?|conversations?|meetings?|presentations?|assessments?|exercises?|minutes?|with)\b|:\s|\x{23F1})"_s));
    return event.match(title).hasMatch();
}

QString withCapitals(const QString &title)
{
    if (title != title.toLower())
        return title;
    QStringList list = title.split(u' ');
    for (QString &word : list) {
        if (word != "of"_L1 && word != "and"_L1 && word != "the"_L1 && word != "or"_L1 && !word.isEmpty())
            word[0] = word.at(0).toUpper();
    }
    return list.join(u' ');
}

} // namespace

bool namesPerson(const QString &phrase)
{
    const QStringList part = headPartWords(withoutDeterminers(phrase));
    if (part.isEmpty())
        return false;
    if (isHeadWord(part.last()))
        return true;
    // "Senior Manager Technical Support", "VP Product": the rank comes first.
    for (const QString &word : part) {
        const QString lower = singularWord(word).toLower();
        if (ranks().contains(lower) && lower != "lead"_L1)
            return true;
        if (!levels().contains(lower))
            break;
    }
    // "a Senior DBRE": an abbreviation after an article stands for a job.
    static const QRegularExpression abbreviation(uR"(^[A-Z]{3,5}s?$)"_s);
    if (startsAfresh(phrase) && abbreviation.match(part.last()).hasMatch())
        return true;
    return part.size() > 1 && part.first().compare("chief"_L1, Qt::CaseInsensitive) == 0;
}

bool isBareRank(const QString &phrase)
{
    const QStringList list = withoutDeterminers(phrase).split(u' ', Qt::SkipEmptyParts);
    if (list.isEmpty() || !ranks().contains(singularWord(list.last()).toLower()))
        return false;
    for (qsizetype i = 0; i + 1 < list.size(); ++i) {
        const QString lower = list.at(i).toLower();
        if (!levels().contains(lower) && lower != "vice"_L1)
            return false;
    }
    return true;
}

bool isOnlyLevels(const QString &phrase)
{
    const QStringList list = withoutDeterminers(phrase).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        if (!levels().contains(word.toLower()))
            return false;
    }
    return !list.isEmpty();
}

QString withoutLevels(const QString &phrase)
{
    QStringList list = phrase.split(u' ', Qt::SkipEmptyParts);
    while (list.size() > 1 && levels().contains(list.first().toLower()))
        list.removeFirst();
    return list.join(u' ');
}

QString headOf(const QString &phrase)
{
    const QStringList part = headPartWords(phrase);
    return part.isEmpty() ? QString() : part.last() + phrase.mid(headPartEnd(phrase));
}

bool isPlural(const QString &phrase)
{
    const QStringList part = headPartWords(phrase);
    return !part.isEmpty() && singularWord(part.last()) != part.last();
}

bool startsAfresh(const QString &phrase)
{
    static const QRegularExpression fresh(
        words(uR"(^(an?|our|your|their|the|one|two|three|another|other|others|either|at least|members?|\d+)\s)"_s));
    return fresh.match(phrase.trimmed()).hasMatch();
}

QString canonicalTitle(const QString &phrase)
{
    static const QRegularExpression tail(words(
        uR"(\s*(\b(or|and) (above|higher|up|more senior|equivalent|similar|both|delegate|designee)\b.*|\beach$|\bas well$|\btogether$|\bcombined$|\brespectively$|[-:,;&/]+$))"_s));
    static const QRegularExpression nobody(words(
        uR"(^(both|either|candidates?|applicants?|you|us|them|all|each|everyone|others?|zoom|interviewers?)$)"_s));
    static const QRegularExpression peerOf(words(uR"(^peer\s+|\s+peers?$)"_s));
    static const QRegularExpression ownManager(words(
        uR"(^(?:(?:your|their) (?:\w+ )?|(?:an? |the )?(?:future|potential|prospective|immediate) (?:direct |line )?)manager$)"_s));
    QString title = phrase.simplified();
    title.remove(tail);
    if (ownManager.match(title).hasMatch())
        return u"hiring manager"_s;
    title = withoutDeterminers(title);
    if (title.isEmpty() || title.size() > 120 || nobody.match(title).hasMatch() || holdsEvent(title))
        return {};
    // "a director of the group": which group is not said.
    static const QRegularExpression ofTheTeam(words(
        uR"(\s+of (?:the|this|your|our) (?:\w+ )?(?:team|group|organi[sz]ation|department|company|division)$)"_s));
    static const QRegularExpression memberOf(
        words(uR"(\b(members?|people|someone|representatives?|peers?|colleagues?)\s+of\b)"_s));
    if (!memberOf.match(title).hasMatch() && namesPerson(QString(title).remove(ofTheTeam)))
        title.remove(ofTheTeam);
    if (QString known = relation(title); !known.isEmpty())
        return known;
    if (peerOf.match(title).hasMatch()) {
        const QString rest = QString(title).remove(peerOf);
        const QStringList part = rest.split(u' ', Qt::SkipEmptyParts);
        if (part.isEmpty() || !namesPerson(rest) || part.last().startsWith("member"_L1) || part.last() == "team"_L1)
            return u"peer"_s;
        title = rest;
    }
    static const QRegularExpression executives(words(uR"(\be-?group\b)"_s));
    if (executives.match(title).hasMatch() && !namesPerson(QString(title).remove(executives)))
        return u"executive"_s;
    if (QString member = asTeamMember(title); !member.isEmpty())
        return member;
    const qsizetype end = headPartEnd(title);
    QStringList part = title.left(end).split(u' ', Qt::SkipEmptyParts);
    if (!part.isEmpty())
        part.last() = singularWord(part.last());
    return withCapitals(part.join(u' ') + title.mid(end)).simplified();
}

} // namespace shortlist
