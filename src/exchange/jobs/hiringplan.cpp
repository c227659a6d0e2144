// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/hiringplan.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/interviewers.h"
#include "exchange/jobs/sectionnames.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/stagereader.h"
#include "exchange/jobs/stagesignals.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostStages = 40;
constexpr qsizetype kMostEntries = 200;

/// The sections of one hiring process: [first, last) of the document.
struct Extent {
    qsizetype first = 0;
    qsizetype last = 0;
};

qsizetype endOf(const PageDocument &document, qsizetype first)
{
    const int level = document.at(first).level;
    qsizetype i = first + 1;
    while (i < document.size() && document.at(i).level > level)
        ++i;
    // Bold lines below a bold heading: those that name stages belong to it.
    if (level == kInlineHeading) {
        while (i < document.size() && document.at(i).level == kInlineHeading && namesStage(document.at(i).heading))
            ++i;
    }
    return i;
}

QList<Extent> hiringProcesses(const PageDocument &document)
{
    QList<Extent> out;
    for (qsizetype i = 0; i < document.size(); ++i) {
        if (sectionTopic(document.at(i).heading) != SectionTopic::HiringProcess)
            continue;
        const qsizetype end = endOf(document, i);
        out += Extent{ i, end };
        i = end - 1;
    }
    return out;
}

bool isEnumerated(const PageBlock &block)
{
    static const QRegularExpression mark(uR"(^\W*(\(?\d{1,2}[.)]\)?\s|\(\d{1,2}\)|(step|stage|phase|round)\s*\d))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool stageLead = !block.lead.isEmpty() && namesStage(block.lead);
    return mark.match(block.text).hasMatch() || stageLead;
}

// Nested items that are stages of their own: "2 interviews: one with …, the other with …".
QStringList stageParts(const PageItem &item)
{
    static const QRegularExpression member(
        uR"(^\W*((the )?(one|other|another|first|second|third)\b|an?\s|\d{1,3}[\s-])|\bwith\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression several(
        uR"(\b(interviews|calls|conversations|meetings|rounds)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression singular(
        uR"(\b(an?|the)\s+([\w-]+\s+){0,5}?(?!round|series|couple|set)(interview|call|panel|meeting|conversation)\b(?!s))"_s,
        QRegularExpression::CaseInsensitiveOption);
    // "Team interview" over items that each name an interview and its length is the name of a group.
    const auto timed = [](const PageItem &child) {
        return stageDuration(splitSentences(child.text).value(0)).has_value();
    };
    const auto talk = [](const PageItem &child) {
        return stageKinds(splitSentences(child.text).value(0)).contains(StageKind::Interview);
    };
    const QList<PageItem> &children = item.children;
    const bool group = children.size() >= 2 && item.text.size() <= 40 && !stageDuration(item.text)
                    && std::all_of(children.begin(), children.end(), timed)
                    && std::any_of(children.begin(), children.end(), talk);
    const bool plural = several.match(item.text).hasMatch() && !singular.match(item.text).hasMatch();
    if (item.children.isEmpty() || (!plural && !group))
        return {};
    QStringList parts;
    for (const PageItem &child : item.children) {
        const QString text = splitSentences(child.text).value(0);
        const FoundInterviewers people = findInterviewers(text);
        const bool own = (member.match(text).hasMatch() && !people.titles.isEmpty()) || stageDuration(text).has_value()
                      || (!people.titles.isEmpty() && text.size() <= 70);
        if (!own)
            return {};
        parts += child.text;
    }
    return parts;
}

StageText entryOf(const PageItem &item)
{
    StageText entry;
    entry.listed = true;
    entry.lead = item.lead;
    entry.text = item.text;
    entry.parts = stageParts(item);
    entry.details = item.more;
    if (entry.parts.isEmpty()) {
        for (const PageItem &child : item.children)
            entry.details += child.text;
    }
    return entry;
}

// A list of the process, as opposed to details of one step.
int stageItems(const PageBlock &block)
{
    return int(std::count_if(block.items.begin(), block.items.end(), [](const PageItem &item) {
        const QString first = item.lead.isEmpty() ? splitSentences(item.text).value(0) : tidySentence(item.lead);
        return !isNoStage(first) && (!stageKinds(first).isEmpty() || !findInterviewers(first).titles.isEmpty());
    }));
}

QList<PageStage> readProse(const PageBlock &block)
{
    QStringList kept;
    for (const QString &sentence : splitSentences(block.text)) {
        const QList<StageKind> kinds = stageKinds(sentence);
        const bool clear = kinds.contains(StageKind::Offer) || stageDuration(sentence).has_value()
                        || kinds.contains(StageKind::References) || kinds.contains(StageKind::BackgroundCheck)
                        || (kinds.contains(StageKind::Interview) && !findInterviewers(sentence).titles.isEmpty())
                        || kinds.contains(StageKind::Assessment);
        const bool introduces = sentence.endsWith(u':') && !stageDuration(sentence);
        if (!kinds.isEmpty() && clear && !introduces && !isNoStage(sentence) && announcesStage(sentence))
            kept += sentence;
    }
    QList<PageStage> out;
    for (const QString &sentence : kept) {
        StageText entry;
        entry.text = sentence;
        QList<PageStage> stages = readStages(entry);
        for (PageStage &stage : stages)
            stage.unsure += JobPageTexts::tr("This stage is told in running text, not in the list of stages.");
        out += stages;
    }
    return out;
}

QList<PageStage> readBlocks(const QList<PageBlock> &blocks, bool asides)
{
    const auto usable = [asides](const PageBlock &block) { return asides || !block.aside; };
    const bool enumerated = std::count_if(blocks.begin(), blocks.end(), [&](const PageBlock &block) {
        return usable(block) && !block.isList && isEnumerated(block);
    }) >= 2;
    // Where one list is clearly that of the stages, another ("Be ready to: …") is not.
    const bool listed = std::any_of(blocks.begin(), blocks.end(), [&](const PageBlock &block) {
        return usable(block) && block.isList && block.items.size() >= 2 && stageItems(block) * 2 > block.items.size();
    });
    QList<PageStage> stages;
    qsizetype entries = 0;
    for (const PageBlock &block : blocks) {
        if (!usable(block))
            continue;
        if (!block.isList && enumerated && isEnumerated(block)) {
            StageText entry;
            entry.listed = true;
            entry.lead = namesStage(block.lead) ? block.lead : QString();
            entry.text = block.text;
            stages += readStages(entry);
        } else if (!block.isList) {
            stages += readProse(block);
        } else if ((!enumerated && !listed) || stageItems(block) * 2 > block.items.size()) {
            for (const PageItem &item : block.items) {
                if (++entries > kMostEntries || stages.size() > kMostStages)
                    return stages;
                stages += readStages(entryOf(item));
            }
        }
    }
    return stages;
}

bool isOfferOnly(const QList<PageStage> &stages)
{
    return std::all_of(stages.begin(), stages.end(), [](const PageStage &s) { return s.kind == StageKind::Offer; });
}

bool isOffer(const PageStage &stage) { return stage.kind == StageKind::Offer; }

// What is left of "Round 2" or "Step 3: Team Interviews" without its number.
QString bareHeading(const QString &heading)
{
    static const QRegularExpression number(uR"(^\W*(step|stage|phase|round|part)?\s*\(?\d{0,2}[).]?\s*[:.-]*\s*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return tidySentence(heading).remove(number);
}

// "Round 2", "Team interviews": a heading over several stages, each told by itself.
QList<PageStage> readGroup(const PageSection &section)
{
    static const QRegularExpression several(
        uR"(\b(interviews|calls|meetings|rounds?)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const QString heading = bareHeading(section.heading);
    if (!heading.isEmpty() && !several.match(heading).hasMatch())
        return {};
    const QList<PageStage> own = readBlocks(section.blocks, false);
    const auto talks = std::count_if(own.begin(), own.end(), [](const PageStage &s) { return !isOffer(s); });
    return talks >= (heading.isEmpty() ? 1 : 2) ? own : QList<PageStage>{};
}

// A sub-section that describes one stage: its heading names it, its text tells the rest.
QList<PageStage> readHeadedStage(const PageSection &section)
{
    StageText entry;
    entry.listed = true;
    entry.lead = section.heading;
    for (const PageBlock &block : section.blocks) {
        if (block.aside)
            continue;
        if (!block.isList)
            entry.details += block.text;
        for (const PageItem &item : block.items)
            entry.details += item.text;
    }
    QList<PageStage> stages = readStages(entry);
    // The last part of a page often ends with the offer, in a paragraph of its own.
    for (const PageBlock &block : section.blocks) {
        for (const PageStage &stage : readBlocks({ block }, false)) {
            if (isOffer(stage) && !stages.isEmpty() && !isOffer(stages.last()))
                stages += stage;
        }
    }
    return stages;
}

struct Process {
    QList<PageStage> stages;
    QList<PagePlan> variants;
};

bool isForEverybody(const QString &heading)
{
    static const QRegularExpression everybody(
        uR"(\b(all|every)\s?(candidates?|applicants?|roles?|positions?|levels?|one|body)?\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return everybody.match(heading).hasMatch();
}

// The first of several plans, after what holds for all of them. The offer at the end of the last holds for all as well.
void takeFirstVariant(Process &process, const QList<PageStage> &common)
{
    process.stages = common + process.variants.takeFirst().stages;
    const auto hasOffer = [](const QList<PageStage> &stages) {
        return std::any_of(stages.begin(), stages.end(), isOffer);
    };
    if (hasOffer(process.stages))
        return;
    for (const PagePlan &plan : std::as_const(process.variants)) {
        if (hasOffer(plan.stages)) {
            process.stages += plan.stages.last();
            return;
        }
    }
}

Process readProcess(const PageDocument &document, Extent extent)
{
    Process out;
    const PageSection &top = document.at(extent.first);
    out.stages = readBlocks(top.blocks, false);
    const bool listed = out.stages.size() >= 2 && !isOfferOnly(out.stages);
    QList<PageStage> headed;
    QList<PageStage> common;
    for (qsizetype i = extent.first + 1; i < extent.last; ++i) {
        const PageSection &section = document.at(i);
        if (namesStage(section.heading) && !listed) {
            const QList<PageStage> group = readGroup(section);
            headed += group.isEmpty() ? readHeadedStage(section) : group;
            continue;
        }
        const QList<PageStage> own = readBlocks(section.blocks, false);
        if (isForEverybody(section.heading)) {
            common += own;
            continue;
        }
        const auto talks =
            std::count_if(own.begin(), own.end(), [](const PageStage &s) { return s.kind == StageKind::Interview; });
        if (talks >= 2 && !namesStage(section.heading))
            out.variants += PagePlan{ section.heading, own };
    }
    if (!listed && headed.size() >= 2)
        out.stages = headed + (isOfferOnly(out.stages) ? out.stages : QList<PageStage>{});
    else if (!listed && !out.variants.isEmpty())
        takeFirstVariant(out, common);
    else if (!listed && !common.isEmpty())
        out.stages = common;
    else if (out.stages.isEmpty())
        out.stages = headed;
    if (out.stages.isEmpty()) {
        for (qsizetype i = extent.first; i < extent.last; ++i)
            out.stages += readBlocks(document.at(i).blocks, true);
    }
    if (out.stages.size() > kMostStages)
        out.stages.resize(kMostStages);
    return out;
}

// A page without a heading for it: the list whose items talk of interviews.
void readUnheaded(const PageDocument &document, HiringPlans &plans)
{
    for (const PageSection &section : document) {
        for (const PageBlock &block : section.blocks) {
            if (!block.isList || block.items.size() < 2 || block.items.size() > kMostStages)
                continue;
            const QList<PageStage> stages = readBlocks({ block }, true);
            const auto timed = std::count_if(stages.begin(), stages.end(), [](const PageStage &s) {
                return s.kind == StageKind::Interview && (s.minutesMin.has_value() || !s.titles.isEmpty());
            });
            if (timed < 2 || timed * 2 < block.items.size())
                continue;
            plans.stages = stages;
            plans.sections = 1;
            plans.notes += JobPageTexts::tr(
                "No heading names the hiring process; the stages were read from a list that looks like one.");
            return;
        }
    }
}

} // namespace

HiringPlans readHiringPlans(const PageDocument &document)
{
    HiringPlans plans;
    for (const Extent &extent : hiringProcesses(document)) {
        const Process process = readProcess(document, extent);
        ++plans.sections;
        if (plans.stages.isEmpty())
            plans.stages = process.stages;
        else if (!process.stages.isEmpty())
            plans.others += PagePlan{ document.at(extent.first).heading, process.stages };
        plans.others += process.variants;
    }
    if (plans.stages.isEmpty())
        readUnheaded(document, plans);
    if (plans.stages.isEmpty())
        plans.notes += JobPageTexts::tr("No hiring process was found on the page.");
    if (!plans.others.isEmpty())
        plans.notes += JobPageTexts::tr("The page describes more than one hiring process; the first became the plan.");
    return plans;
}

} // namespace shortlist
