// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/sectionnames.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

QString tidy(const QString &heading)
{
    QString text = heading.left(200).simplified();
    text.replace(QChar(0x2019), u'\'');
    text.replace(QChar(0x2018), u'\'');
    return text;
}

bool isHiringProcess(const QString &heading)
{
    static const QRegularExpression process(words(
        uR"(\b(hiring|interview(ing)?|recruit(ing|ment)|selection|candidate|application)\s+(and\s+\w+\s+)?)"
        uR"((process(es)?|steps|stages|plan|loop|journey|timeline|procedure)\b|\bhow (we|do we) (hire|interview)\b|)"
        uR"(^(the |our )?(interviews?|hiring|interviewing|process|steps to (get )?hired|next steps)\s*:?$|)"
        uR"(\b(interview|hiring|recruit(ing|ment)) (rounds|format|flow|schedule|phases|pipeline|cycle)\b|)"
        uR"(\bhow (do )?(our |the )?(hiring|interviewing|interviews|recruiting|recruitment) works?\b|)"
        uR"(\bwhat happens (next|after you apply)\b|^after you apply\b|^(interviewing|recruiting|hiring) (with|at)\b|)"
        uR"(\bwhat (the|our) process looks like\b|\b(interview|hiring) (process|steps)\b)"_s));
    static const QRegularExpression other(
        words(uR"(\b(improv\w*|own(s|ing|er\w*)?|responsib\w*|requirement\w*|manag(e|es|ing|ement))\b)"_s));
    return process.match(heading).hasMatch() && !other.match(heading).hasMatch();
}

bool isNiceToHave(const QString &heading)
{
    static const QRegularExpression nice(words(
        uR"(\bnice[- ]+to[- ]+haves?\b|\bbonus\b|\bpreferred\b|\bgood[- ]to[- ]have\b|\bpluse?s\b|\ba plus\b|)"
        uR"(\bdesir(able|ed)\b|\bextra (points|credit)\b|\bicing on the cake\b|\bwould be (great|nice|a bonus)\b|\b(great|nice|awesome|even better|lovely) if\b|\byou (might|may|could) also (have|bring)\b|)"
        uR"(\bstand out\b|\bnot required\b|\boptional (skills|requirements|qualifications)\b)"_s));
    return nice.match(heading).hasMatch();
}

bool isRequirements(const QString &heading)
{
    static const QRegularExpression requirements(words(
        uR"(\brequire?ments?\b|\byou should apply\b|\bqualifications?\b|\bmust[- ]haves?\b|\bwhat (you|we)('ll| will)? (need|bring|have|expect from you)\b|)"
        uR"(\bwho you are\b|\byour profile\b|^about you\b|\b(be|are) a (good |great )?(fit|match)\b|)"
        uR"(\b(what|who) we('re| are)? look(ing)? for\b|^(required |minimum |key |core )?(skills|experience)\b.*$|)"
        uR"(^you (should )?(have|bring|are)\b|\bwe('re| are) looking for\b)"_s));
    static const QRegularExpression other(words(uR"(\bprofessional experience\b)"_s));
    return requirements.match(heading).hasMatch() && !other.match(heading).hasMatch();
}

bool isResponsibilities(const QString &heading)
{
    static const QRegularExpression responsibilities(words(
        uR"(\bresponsib(ilit(y|ies)|ilties|lities)\b|\bwhat you can expect in\b.*\brole\b|\bwhat you('ll| will)( \w+)? (do|be doing|work on|own)\b|\byou('ll| will)\s*:?$|)"
        uR"(\bduties\b|^(in this role|your (role|mission|job|tasks))\b|\bwhat you do\b)"_s));
    return responsibilities.match(heading).hasMatch();
}

} // namespace

SectionTopic sectionTopic(const QString &heading)
{
    const QString text = tidy(heading);
    static const QRegularExpression grade(words(uR"(\b(job grade|grade|job level)\b)"_s));
    static const QRegularExpression measured(words(uR"(\bperformance indicators?\b|\bcareer\b|\bkpis?\b)"_s));
    if (text.isEmpty() || measured.match(text).hasMatch())
        return SectionTopic::None;
    if (isHiringProcess(text))
        return SectionTopic::HiringProcess;
    if (grade.match(text).hasMatch())
        return SectionTopic::Grade;
    if (isNiceToHave(text))
        return SectionTopic::NiceToHaves;
    if (isResponsibilities(text))
        return SectionTopic::Responsibilities;
    if (isRequirements(text))
        return SectionTopic::Requirements;
    return SectionTopic::None;
}

bool isSectionName(const QString &line)
{
    QString text = tidy(line);
    while (text.endsWith(u':') || text.endsWith(u'*'))
        text.chop(1);
    return text.size() <= 60 && text.count(u' ') < 7 && !text.endsWith(u'.')
        && sectionTopic(text) != SectionTopic::None;
}

} // namespace shortlist
