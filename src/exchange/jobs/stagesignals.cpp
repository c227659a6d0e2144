// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/stagesignals.h"
#include "exchange/jobs/wording.h"

#include <QRegularExpression>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

qsizetype position(const QRegularExpression &expression, const QString &text)
{
    const auto match = expression.match(text);
    return match.hasMatch() ? match.capturedStart() : -1;
}

// "review of the take-home", "walk us through your case study": talk about work that was handed in before.
QString withoutTalkAboutWork(const QString &text)
{
    static const QRegularExpression talk(words(
        uR"(\b((?:reviews?|results?|outcome|evaluation|debrief|discussion|completion|presentation) (?:of|on|about)|)"
        uR"(walk(?:ing)? (?:\w+ ){0,2}through|talk(?:ing)? (?:through|over|about)|go(?:ing)? over|(?:discuss|review|debrief|present)(?:ing|ed)?)\s+)"
        uR"((?:the|your|their|this|that|an?|his or her)\s+(?:[\w-]+\s+){0,4}?)"
        uR"((?:assess?ments?|questionnaires?|take[- ]homes?(?: \w+)?|case stud(?:y|ies)|exercises?|assignments?|)"
        uR"(home ?work|work samples?|writing samples?|test projects?|challenges?|tests?|submission)\b)"_s));
    // "live coding exercise": done while somebody looks on.
    static const QRegularExpression live(words(
        uR"(\b(?:live|pair(?:ed|ing)?|collaborative|whiteboard(?:ing)?) (?:[\w-]+ ){0,2}(?:exercise|challenge|test|assessment|assignment)s?\b)"_s));
    QString out = text;
    for (const QRegularExpression &expression : { talk, live }) {
        auto matches = expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            out.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'_'));
        }
    }
    return out;
}

// An assessment word that only describes a talk ("assessment interview", "take-home review with…") is no assessment.
qsizetype assessmentPosition(const QString &text)
{
    static const QRegularExpression assessment(words(
        uR"(\b(?:assess?ments?|questionnaires?|take[- ]homes?|case stud(?:y|ies)|exercises?|assignments?|home ?work|)"
        uR"(writing samples?|work samples?|test projects?|trial (?:project|task|day)s?|quiz(?:zes)?|survey|)"
        uR"(challenges?|^\W*(?:[\w-]+ ){1,3}tests?(?=\W*$|\s*[(,:-])|(?:cod(?:e|ing)|technical|skills?|online|written|programming|language|aptitude|personality) tests?|)"
        uR"(sample projects?|(?:asked|invited|required|need) to (?:share|submit|provide|send)(?: [\w-]+){0,3} (?:samples?|examples?|portfolio)|)"
        uR"((?:asked|invited|required) to (?:answer|respond to) (?:[\w-]+ ){0,4}questions|)"
        uR"((?:given|assigned|sent) (?:an? |the |your )?(?:[\w-]+ ){0,4}(?:tests?|projects?|tasks?)|)"
        uR"((?:complete|perform|undertake|do|take|record|create|submit|prepare) (?:an? |the |your )?(?:[\w-]+ ){0,4})"
        uR"((?:tests?|projects?|video|presentation|tasks?)))"
        uR"(\b(?!\s+(?:review |presentation |deep dive )?)"
        uR"((?:interview|call|discussion|meeting|session|conversation|debrief|presentation|review)))"_s));
    return position(assessment, withoutTalkAboutWork(text));
}

qsizetype interviewPosition(const QString &text)
{
    static const QRegularExpression interview(words(
        uR"(\binterview(s|\(s\)|/s|ed)?\b(?!\s+(process|prep|team|stage|scorecard))|\b(phone|recruiter|video|screening|intro(ductory)?|final|zoom|culture|discovery|debrief)?\s?calls?\b|)"
        uR"(\bscreen(ing)?s?\b|\bconversations?\b|\bchats?\b|\bmeetings?\b|\b(meet|meets|speak|talk|chat|discuss)\b|\bpanels?\b|\bdiscussions?\b|)"
        uR"(\bpresentations?\b|\bpairing\b|\bsession(s)?\b|\b(technical|onsite|on-site|final|interview) rounds?\b|\bdeep dive\b|\bdebriefs?\b|\b(reviews?|debrief) (of|on) (the|your|their)\b|\bwalk (us|\w+ \w+) through\b|)"
        uR"(\b(live|pair(ed)?|collaborative|whiteboard(ing)?) ([\w-]+ ){0,2}(exercise|challenge|coding|programming|assessment|test)\b|)"
        uR"(\bpresent(s)? (an?|the|your|their)\b|\bdeliver (an?|the|your|their) (\S+ ){0,2}(demo|pitch|presentation)\b)"_s));
    return position(interview, text);
}

qsizetype offerPosition(const QString &text)
{
    static const QRegularExpression offer(words(
        uR"(\b(made|make|makes|receive|receives|extend|extended|given|get|presented|present|sent|send|discuss|into|be|)"
        uR"(through|with|the|verbal|written|job|formal|contract|employment|an)\b[\s\w,']{0,30}?)"
        uR"(\b(offer|offers|offered)\b(?!\s+(you|candidates|advice|feedback|insight))(?!\s+(an?|the)\s+(\S+\s+){0,6}?(interview|call|chat|meeting))|)"
        uR"(^\W*((final|last) (step|stage)\W+|finally\W+|lastly\W+)?(an? |job |the )*offers?\b|(\b(and|then|plus)|[&+])\s+(an? )?(job )?offers?\W*$)"_s));
    return position(offer, text);
}

qsizetype referencesPosition(const QString &text)
{
    static const QRegularExpression references(words(
        uR"(\breference(s)?[- ](check|call|screen|request)|\b(provide|complete|conduct|check|collect|request|contact|ask for|asked for)\b[^.]{0,40}\breferences?\b|^\W*references?\b|\breferences? (and|&|/) background|\bbackground (checks? )?(and|&|/) references?\b|\b(professional|personal) references\b)"_s));
    return position(references, text);
}

qsizetype backgroundPosition(const QString &text)
{
    static const QRegularExpression background(words(
        uR"(\bbackground[- ](checks?|screen(ing)?s?|investigation|verification)|\b(criminal|credit) (record )?check|\breferences? (and|&|/) background|\bbackground (and|&|/) references?)"_s));
    return position(background, text);
}

bool mentionsBefore(qsizetype a, qsizetype b) { return a >= 0 && (b < 0 || a < b); }

} // namespace

QList<StageKind> stageKinds(const QString &sentence)
{
    static const QRegularExpression beforeOffer(words(uR"(\b(before|prior to|until|unless)\b[^.]{0,40}\boffer)"_s));
    const qsizetype interview = interviewPosition(sentence);
    const qsizetype assessment = assessmentPosition(sentence);
    const qsizetype references = referencesPosition(sentence);
    const qsizetype background = backgroundPosition(sentence);
    qsizetype offer = offerPosition(sentence);
    if (beforeOffer.match(sentence).hasMatch())
        offer = -1;
    const bool talks = mentionsBefore(interview, offer) && mentionsBefore(interview, references)
                    && mentionsBefore(interview, background);
    if (offer >= 0 && !talks && !mentionsBefore(assessment, offer) && !mentionsBefore(references, offer)
        && !mentionsBefore(background, offer))
        return { StageKind::Offer };
    if (!talks && !mentionsBefore(assessment, std::max(references, background))) {
        QList<StageKind> checks;
        if (references >= 0)
            checks += StageKind::References;
        if (background >= 0)
            checks.insert(mentionsBefore(background, references) ? 0 : checks.size(), StageKind::BackgroundCheck);
        if (!checks.isEmpty() && offer > std::max(references, background))
            checks += StageKind::Offer;
        if (!checks.isEmpty())
            return checks;
    }
    if (mentionsBefore(assessment, interview))
        return { StageKind::Assessment };
    if (interview >= 0)
        return { StageKind::Interview };
    return {};
}

bool isNoStage(const QString &sentence)
{
    static const QRegularExpression note(words(
        uR"(^\W*(additional|more|further) (details|information)|\bdetails about our\b|)"
        uR"(^\W*(see|read|learn|find|visit|check out|refer|click)\b|\bcan be (declined|rejected|cancell?ed)|\bmay (be )?(declined|rejected)|)"
        uR"(^to learn more|^please\b|^\W*\**note\b|\bkeep in mind\b|\bequal[- ]opportunity\b|\bdiscriminat|\bas always\b|)"
        uR"(\bfollow the (below |following )?(order|steps)|^all (interviews|candidates|applicants)\b.*\b(conducted|held|expect)|)"
        uR"(\bconsider each of the following|\bis not passed\b|\bwill be cancel|\bif in doubt\b|\border (may|can|might|could)\b|)"
        uR"(\bprocess\b[^.]*\b(can|may|will|might) (vary|change|take|differ|be modified|be adjusted|look)|)"
        uR"(\bcan take (a little )?longer|\btakes? (a little )?longer|\bnext (stages?|steps?) (of the process )?if\b|^last modified|^\W*$|)"
        uR"(\bcheck in with the\b|\bcan expect the (hiring|interview|following)|\baccommodations?\b|\bfor more (details|information)\b|)"
        uR"(\b(interview|hiring) process\b[^.]*\b(is|was|has|consists|generally|may be)\b|\bany of the above\b|)"
        uR"(\bif you (have|need) (any )?questions\b|\breport(s)? to\b.*\bposition\b$|\bsend (your|an?) (cv|application)|)"
        uR"(^\W*apply (on|at|via|online|through|for|here)\b|^\W*decision\W*(within|in|after|$)|\bfeedback (will be|is) (given|shared|sent|provided)\b|)"
        uR"(\b(applications?|cvs?|resumes?)\b[^.,]{0,30}\b(will be|is|are|gets?) (then )?reviewed\b|\breviews? (your|the|all) (applications?|cvs?|resumes?)\b|)"
        uR"(^\W*(you |candidates )?((submit|send|your|an?|the) )*(apply|application|cv|resume)\W*$|\b(hiring|interview(ing)?) (team|committee|panel) (will )?(then )?(meets?|reviews?|discuss\w*|decides?|debriefs?)\b|\bwe (read|review|look at|go through) (every|all|each|your) applications?\b|^about (us|gitlab|the company)\b|\bwe (do|will) not\b)"_s));
    return note.match(sentence).hasMatch();
}

bool soundsOptional(const QString &text)
{
    // "(may be a panel)" is about the interview, "(if applicable)" about whether there is one.
    static const QRegularExpression aside(
        words(uR"(\((?![^()]*\b(optional|applicable|needed|required|availability)\b)[^()]*\))"_s));
    // "with a possibility of more questions if needed": the more is left open, not the stage.
    static const QRegularExpression possibility(words(uR"(,?\s*\bwith (an?|the|some) possibility\b.*$)"_s));
    const QString sentence = QString(text).remove(aside).remove(possibility);
    static const QRegularExpression optional(words(
        uR"((?<!who )(?<!which )(?<!that )(?<!you )\b(may|might)\b(?! (know|include|wish))|(?<=you )(may|might) (have|be|also|then|meet|interview|need|complete|receive)|)"
        uR"(\boptional(ly)?\b|\bif (applicable|needed|necessary|required|requested|relevant)\b|\bas (needed|required|applicable)\b|\bwhere applicable\b|)"
        uR"(\bwhen (applicable|needed)\b|\b(based|depending|contingent) (up)?on (the )?availability\b|\bpotentially\b|\bpossibl[ey]\b|\badditional (\S+ ){0,4}?(interview|call|meeting|conversation|session)|)"
        uR"(\bin some cases\b|\bsometimes\b|\bcould be (asked|invited|required)\b|\bat (the )?discretion\b)"_s));
    return optional.match(sentence).hasMatch();
}

bool announcesStage(const QString &sentence)
{
    static const QRegularExpression detail(words(
        uR"(^(during|in (this|the|these|each)|the (?!next|final|last|first|second|third|fourth)(\w+ ){0,4}(interview|assessment|call|session|panel|interviewer)s?\b|this (is|will|interview)|these|at the (end|start|beginning)|our \w+( \w+)? interview process|(what|why|how)\b|it\b(?!'?s possible))\b)"_s));
    static const QRegularExpression announcement(words(
        uR"(\b(candidates?|applicants?|you|we|our|finalists?)\b(('ll)| will| may| might| can| should| then| also| next| subsequently| generally| typically| usually)*\s+([\w']+ ){0,3}?)"
        uR"((invited?|asked|scheduled?|made|required|have|having|meet|interview|complete|receive|talk|speak|discuss|move|undergo|conduct|attend|participate|take part|given|extend|make|perform|go through|do|fill|call|schedule|check|contact|speak|present|record|write|chat)\b|)"
        uR"(\b(final|next|first|second|third|last) (interview|step|stage|call|round)\b|^\W*(next|then|after that|finally|lastly)\b)"_s));
    return announcement.match(sentence).hasMatch() && !detail.match(sentence).hasMatch();
}

bool namesStage(const QString &heading)
{
    static const QRegularExpression named(words(
        uR"(\b(interviews?|screen(ing)?s?|calls?|assessments?|questionnaires?|references?|background|offers?|exercises?|challenges?|presentations?|take[- ]home|panels?|case stud(y|ies)|conversations?|chats?|meetings?|tests?|pairing|rounds?|application|review|meet(ing)?|assignment)\b|^(step|stage|phase|round|part)\s*\d)"_s));
    static const QRegularExpression general(words(
        uR"(\b(process|preparation|prepare|tips|faq|questions|details|about|how (we|to)|why|what|expect|resources|overview|summary|values|next steps)\b)"_s));
    return named.match(heading).hasMatch() && !general.match(heading).hasMatch();
}

QString stageName(const QString &sentence, StageKind kind)
{
    static const QRegularExpression adjective(words(
        uR"(\b(technical|behaviou?ral|panel|peer|team|final|executive|screening|values|culture|manager|hiring manager|leadership|initial|introductory|scenario|case study|design|system design|coding|pair(?:ing)? programming|architecture|recruiter|portfolio|presentation)\s+(interviews?|calls?|screen|meeting|panel|session|conversation)\b)"_s));
    static const QRegularExpression screening(words(uR"(\bscreen(ing)?\b)"_s));
    static const QRegularExpression thing(words(
        uR"(\b((?:written|technical|take[- ]home|timed|online)\s+)?(assessment|questionnaire|exercise|case study|assignment|challenge|test|presentation)\b)"_s));
    const auto sentenceCase = [](QString text) {
        text = text.toLower();
        if (!text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    };
    switch (kind) {
    case StageKind::Offer:
        return u"Offer"_s;
    case StageKind::References:
        return u"References"_s;
    case StageKind::BackgroundCheck:
        return u"Background check"_s;
    case StageKind::Assessment: {
        const auto match = thing.match(sentence);
        return match.hasMatch() ? sentenceCase(match.captured()) : u"Assessment"_s;
    }
    case StageKind::Interview: {
        const auto match = adjective.match(sentence);
        if (match.hasMatch()) {
            QString name = sentenceCase(match.captured());
            if (name.endsWith(u's'))
                name.chop(1);
            return name;
        }
        return screening.match(sentence).hasMatch() ? u"Screening call"_s : u"Interview"_s;
    }
    case StageKind::Other:
        break;
    }
    return sentence.size() <= 60 ? sentence : sentence.left(59) + QChar(0x2026);
}

} // namespace shortlist
