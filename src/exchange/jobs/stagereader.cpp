// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/stagereader.h"

#include "exchange/jobs/clauses.h"
#include "exchange/jobs/durations.h"
#include "exchange/jobs/interviewers.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/stagecounts.h"
#include "exchange/jobs/stagesignals.h"
#include "exchange/jobs/titlewords.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostStagesOfEntry = 8;
constexpr qsizetype kLongestNameTail = 160;

QString withoutEnumeration(QString text)
{
    static const QRegularExpression mark(
        words(uR"(^\W*(?:\(?\d{1,2}[.)]\)?|(?:step|stage|phase|round|part)\s*\d{1,2}\s*[:.)-]*)\s*)"_s));
    return text.remove(mark).trimmed();
}

void readMinutes(PageStage &stage, const QStringList &sentences)
{
    bool first = true;
    std::optional<FoundDuration> best;
    for (const QString &sentence : sentences) {
        auto found = stageDuration(sentence);
        // What comes later tells of parts and things; only a clear statement counts there.
        if (found && !first && found->use < DurationUse::Stage) {
            static const QRegularExpression statement(words(
                uR"(^\W*(duration|length|time|this (is|will)|it (is|will|lasts|takes)|expect)\b|\blasts?\b|\b(should|will|may) (only |not )?take\b|\bspend\b)"_s));
            if (!statement.match(sentence).hasMatch() || found->use == DurationUse::Part)
                found.reset();
        }
        first = false;
        if (found && (!best || found->use > best->use))
            best = found;
    }
    if (!best)
        return;
    static const QRegularExpression timed(words(uR"(\b(timed|takes?|duration|length)\b)"_s));
    const bool assessment = stage.kind == StageKind::Assessment;
    const bool stated = best->use == DurationUse::Stage || timed.match(sentences.join(u' ')).hasMatch();
    if (assessment && (!stated || best->use == DurationUse::Part)) {
        stage.unsure += JobPageTexts::tr("A length of time is named, but it may be that of what is handed in.");
        return;
    }
    stage.minutesMin = best->min;
    stage.minutesMax = best->max;
    if (best->use == DurationUse::Part)
        stage.unsure += JobPageTexts::tr("The length may be that of a part of this stage only.");
    if (!best->max)
        stage.unsure += JobPageTexts::tr("The page gives no longest time.");
}

// "team member" and "executive" say less than a title that a later sentence names; so does the rank of "Manager chat".
bool isVague(const FoundInterviewers &found)
{
    return std::all_of(found.titles.begin(), found.titles.end(), [&found](const QString &title) {
        return title.endsWith("team member"_L1) || title == "executive"_L1
            || (found.guessed && (isBareRank(title) || title == "recruiter"_L1));
    });
}

FoundInterviewers interviewersOf(const QStringList &sentences)
{
    static const QRegularExpression introduces(
        words(uR"(\b(includ|consist|conducted|interviewers?|will be with|with:|who:|meet)\w*)"_s));
    static const QRegularExpression talks(words(
        uR"(\b(interview\w*|calls?|screen\w*|session|chat|conversation|discussion|conducted|includ\w*|consist\w*|meet\w*|you('ll| will)|speak|talk|panel|led by|will be with)\b|^\W*with\b|\b(with|who):)"_s));
    FoundInterviewers found;
    for (const QString &sentence : sentences) {
        const bool first = found.titles.isEmpty();
        const bool detail = &sentence != &sentences.first();
        if (!first && (!isVague(found) || !introduces.match(sentence).hasMatch()))
            continue;
        // "Focus on collaboration with product teams" names nobody who interviews.
        if (detail && !talks.match(sentence).hasMatch())
            continue;
        const FoundInterviewers next = findInterviewers(sentence);
        if (first || (!next.titles.isEmpty() && !isVague(next)))
            found = next;
    }
    return found;
}

void readPeopleOf(PageStage &stage, const QStringList &sentences)
{
    if (stage.kind != StageKind::Interview)
        return;
    static const QRegularExpression panel(words(uR"(\bpanel\b)"_s));
    const FoundInterviewers found = interviewersOf(sentences);
    stage.titles = found.titles;
    const QString all = sentences.value(0);
    stage.panel = (found.together && !found.alternatives) || panel.match(all).hasMatch();
    if (found.titles.size() > 2 && !found.alternatives && !found.together) {
        stage.panel = true;
        stage.unsure +=
            JobPageTexts::tr("The page lists the interviewers without saying whether together or one of them.");
    } else if (found.guessed) {
        stage.unsure += JobPageTexts::tr("The interviewers are read from the name of the stage.");
    } else if (found.titles.isEmpty()) {
        stage.unsure += JobPageTexts::tr("The page does not say who talks with the candidate.");
    }
}

void readCounts(PageStage &stage, const QString &sentence)
{
    if (stage.kind != StageKind::Interview)
        return;
    const FoundCount count = findCount(sentence);
    stage.countMin = count.min;
    stage.countMax = count.max;
    if (count.people > 1) {
        stage.panel = true;
        stage.unsure +=
            JobPageTexts::tr("Several people are named for one interview; it may also be several interviews.");
    }
    static const QRegularExpression both(words(uR"(\bor both\b)"_s));
    if (both.match(sentence).hasMatch() && !count.stated) {
        stage.countMin = 1;
        stage.countMax = 2;
        stage.unsure += JobPageTexts::tr("One or both of the interviewers: one or two interviews.");
    } else if (count.plural && (!count.stated || (!count.max && stage.titles.size() > 1 && stage.panel))) {
        const bool each = stage.panel && stage.titles.size() > 1;
        stage.countMax = std::nullopt;
        stage.countMin = each ? int(stage.titles.size()) : 1;
        stage.countMax = each ? std::optional<int>(int(stage.titles.size())) : std::nullopt;
        stage.panel = false;
        stage.unsure += JobPageTexts::tr("The page speaks of interviews without saying how many.");
    } else if (!count.max) {
        stage.unsure += JobPageTexts::tr("The page does not limit how many interviews there are.");
    }
}

PageStage readStage(StageKind kind, const QString &clause, const StageClause &origin, const QStringList &details)
{
    PageStage stage;
    stage.kind = kind;
    stage.name = stageName(clause, kind);
    QStringList sentences{ clause };
    if (!origin.shared.isEmpty())
        sentences += origin.shared;
    sentences += details;
    if (kind == StageKind::Interview || kind == StageKind::Assessment)
        readMinutes(stage, sentences);
    readPeopleOf(stage, sentences);
    readCounts(stage, clause);
    stage.optional = soundsOptional(clause);
    return stage;
}

// Prose that goes on about the stage just named, as opposed to a sentence that brings the next one.
bool startsNextStage(const QString &sentence)
{
    static const QRegularExpression next(words(
        uR"(^\W*(next|then|after (that|this)|afterwards|following (that|this)|finally|lastly|subsequently|if (approved|successful|selected)|(successful|qualified|selected) (candidates|applicants)|(candidates|applicants) (will|may)|you will (then|also|next)|(the )?(second|third|fourth|final|last) (round|interview|stage|step|call))\b)"_s));
    return next.match(sentence).hasMatch() && announcesStage(sentence) && !stageKinds(sentence).isEmpty();
}

// "Next or in parallel with X, candidates will …", "If you pass the screening call, you will …": what the sentence is
// about stands in its main clause.
QString mainClause(const QString &sentence)
{
    static const QRegularExpression condition(words(
        uR"(^\W*(?:(?:next|then|finally)\b,?\s*)?(?:(?:or\s+)?(?:in parallel|at the same time|alongside|together)|)"
        uR"(if(?! (?:applicable|needed|necessary|required|requested|relevant))|once|when|after|following|upon|assuming|)"
        uR"(as part of|depending on|given|based (?:up)?on|provided)\b[^,]{2,120},\s*)"_s));
    // "Candidates who pass the writing exercise will …"
    static const QRegularExpression passed(words(
        uR"(^(\W*(?:(?:next|then|finally)\b,?\s*)?)(?:the )?(?:(?:successful|selected|qualified) )?)"
        uR"((?:candidates?|applicants?|finalists?|those|people|anyone|everyone)\s+(?:who|that|whose)\b[^.]{2,120}?)"
        uR"(\s(?=(?:will|may|might|can|should|must)\b|are (?:then |next |subsequently )?(?:invited|asked)\b|move (?:on|to)\b|meet\b))"_s));
    QString rest = QString(sentence).remove(condition);
    rest.replace(passed, u"\\1Candidates "_s);
    return stageKinds(rest).isEmpty() ? sentence : rest;
}

struct Passage {
    QString main; ///< what it is about
    QStringList details;
    QString source; ///< as the page has it
};

QList<Passage> passages(const StageText &entry)
{
    QList<Passage> out;
    const QString lead = withoutEnumeration(tidySentence(entry.lead));
    QString running = entry.text;
    if (!lead.isEmpty() && isNoStage(lead))
        return {};
    const bool leads = !lead.isEmpty() && (namesStage(entry.lead) || namesStage(lead) || !stageKinds(lead).isEmpty());
    if (leads) {
        if (running.simplified().startsWith(entry.lead.simplified()))
            running = running.simplified().mid(entry.lead.simplified().size());
        // "**Recruiter call** (30 minutes)", "**Team talk** - 45 minutes with …": what is short, or is set off by a
        // mark, belongs to the name.
        const QStringList rest = splitSentences(running);
        const QString next = running == entry.text ? QString() : rest.value(0);
        const bool whole = !next.isEmpty()
                        && ((!next.front().isLetterOrNumber() && next.size() <= kLongestNameTail)
                            || (next.size() <= 40 && stageDuration(next)));
        const QString name = whole ? QString(lead + u' ' + next) : lead;
        if (whole)
            running = rest.mid(1).join(u' ');
        out += Passage{ name, {}, name };
    }
    for (const QString &raw : splitSentences(running)) {
        const QString source = withoutEnumeration(raw);
        const QString sentence = mainClause(source);
        if (sentence.isEmpty() || isNoStage(sentence))
            continue;
        const bool next = out.isEmpty() || (!leads && startsNextStage(source));
        const bool replaces = !out.isEmpty() && !leads && stageKinds(out.last().main).isEmpty()
                           && findInterviewers(out.last().main).titles.isEmpty();
        if (replaces && !stageKinds(sentence).isEmpty()) {
            out.last().details += out.last().main;
            out.last().main = sentence;
            out.last().source = source;
        } else if (next) {
            out += Passage{ sentence, {}, source };
        } else {
            out.last().details += sentence;
        }
    }
    if (!out.isEmpty()) {
        for (const QString &detail : entry.details)
            out.last().details += splitSentences(detail);
    }
    return out;
}

// "Stage 5: Final" says nothing by itself; the sentence below it that does ("three 30-minute calls") is added.
QString withTellingDetail(const Passage &passage)
{
    if (!stageKinds(passage.main).isEmpty() || !findInterviewers(passage.main).titles.isEmpty())
        return passage.main;
    for (const QString &detail : passage.details) {
        if (isNoStage(detail))
            continue;
        if (!stageKinds(detail).isEmpty())
            return passage.main + u": "_s + detail;
    }
    return passage.main;
}

void addStages(QList<PageStage> &stages, const Passage &passage, const StageText &entry)
{
    const bool sentenceOptional = [&] {
        static const QRegularExpression opening(words(uR"(\b(may|might|optional\w*)\b)"_s));
        const auto match = opening.match(passage.main);
        return match.hasMatch() && match.capturedStart() < passage.main.size() / 3 && soundsOptional(passage.main);
    }();
    const QString main = entry.lead.isEmpty() ? passage.main : withTellingDetail(passage);
    const QList<StageClause> clauses = splitClauses(main);
    for (const StageClause &clause : clauses) {
        QList<StageKind> kinds = stageKinds(clause.text);
        if (kinds.isEmpty() && !clause.shared.isEmpty())
            kinds = stageKinds(clause.shared);
        const FoundInterviewers people = kinds.isEmpty() ? findInterviewers(clause.text) : FoundInterviewers{};
        if (kinds.isEmpty() && !people.titles.isEmpty() && (entry.listed || !clause.shared.isEmpty()))
            kinds += StageKind::Interview;
        // "Stage 3: Technical" over "Interviewers: two engineers".
        if (kinds.isEmpty() && entry.listed && !entry.lead.isEmpty()
            && !interviewersOf(QStringList{ clause.text } + passage.details).titles.isEmpty())
            kinds += StageKind::Interview;
        const bool bareStep = kinds.isEmpty() && clauses.size() == 1 && entry.listed && clause.text.size() <= 80;
        if (bareStep)
            kinds += StageKind::Other;
        for (const StageKind kind : kinds) {
            if (stages.size() >= kMostStagesOfEntry)
                return;
            const bool single = clauses.size() == 1;
            PageStage stage = readStage(kind, clause.text, clause, single ? passage.details : QStringList{});
            stage.optional |= sentenceOptional || (!clause.shared.isEmpty() && soundsOptional(clause.shared));
            stage.source = passage.source;
            if (bareStep)
                stage.unsure += JobPageTexts::tr("What happens in this step is not clear from its words.");
            if (clauses.size() > 1 || kinds.size() > 1)
                stage.unsure += JobPageTexts::tr("One sentence of the page was read as several stages.");
            stages += stage;
        }
    }
}

} // namespace

QList<PageStage> readStages(const StageText &entry)
{
    QList<PageStage> stages;
    const QList<Passage> found = passages(entry);
    if (!entry.parts.isEmpty()) {
        const QString shared = found.isEmpty() ? QString() : found.first().main;
        for (const QString &part : entry.parts) {
            const QStringList sentences = splitSentences(part);
            if (sentences.isEmpty() || stages.size() >= kMostStagesOfEntry)
                continue;
            const StageClause clause{ sentences.first(), shared };
            QList<StageKind> kinds = stageKinds(clause.text);
            if (kinds.isEmpty())
                kinds = { StageKind::Interview };
            PageStage stage = readStage(kinds.first(), clause.text, clause, sentences.mid(1));
            stage.optional |= soundsOptional(shared);
            stage.source = shared + u' ' + clause.text;
            stage.unsure += JobPageTexts::tr("One sentence of the page was read as several stages.");
            stages += stage;
        }
        return stages;
    }
    for (const Passage &passage : found)
        addStages(stages, passage, entry);
    return stages;
}

} // namespace shortlist
