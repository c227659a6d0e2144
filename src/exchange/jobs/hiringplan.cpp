// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/hiringplan.h"

#include "exchange/jobs/sectionnames.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/stagelists.h"
#include "exchange/jobs/stagereader.h"
#include "exchange/jobs/stagesignals.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostUnread = 5;

/// The sections of one hiring process: [first, last) of the document.
struct Extent {
    qsizetype first = 0;
    qsizetype last = 0;
};

// "The following steps are scheduled after …": a heading that goes on with the process above it.
bool continuesProcess(const QString &heading)
{
    static const QRegularExpression further(words(
        uR"(^\W*(the |our )?(following|next|remaining|further|subsequent|later|final|last) (interview )?(steps?|stages?|interviews?|rounds?|part)\b)"_s));
    return further.match(heading).hasMatch();
}

qsizetype endOf(const PageDocument &document, qsizetype first)
{
    const int level = document.at(first).level;
    qsizetype i = first + 1;
    while (i < document.size()
           && (document.at(i).level > level
               || (document.at(i).level == level && continuesProcess(document.at(i).heading))))
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
    const bool list =
        std::any_of(section.blocks.begin(), section.blocks.end(), [](const PageBlock &block) { return block.isList; });
    if (heading.isEmpty() && !list)
        return {};
    if (!heading.isEmpty() && !several.match(heading).hasMatch())
        return {};
    const QList<PageStage> own = readStageList(section.blocks, false).stages;
    const auto talks = std::count_if(own.begin(), own.end(), [](const PageStage &s) { return !isOffer(s); });
    return talks >= (heading.isEmpty() ? 1 : 2) ? own : QList<PageStage>{};
}

// A sub-section that describes one stage: its heading names it, its text tells the rest.
QList<PageStage> readHeadedStage(const PageSection &section)
{
    StageText entry;
    entry.listed = true;
    // "Step 2" alone: what the step is stands in the text below it.
    const bool named = !bareHeading(section.heading).isEmpty();
    entry.lead = named ? section.heading : QString();
    for (const PageBlock &block : section.blocks) {
        if (block.aside)
            continue;
        if (!named && entry.text.isEmpty())
            entry.text = block.isList ? block.items.first().text : block.text;
        else if (!block.isList)
            entry.details += block.text;
        for (const PageItem &item : block.items)
            entry.details += item.text;
    }
    QList<PageStage> stages = readStages(entry);
    // The last part of a page often ends with the offer, in a paragraph of its own.
    for (const PageBlock &block : section.blocks) {
        for (const PageStage &stage : readStageList({ block }, false).stages) {
            if (isOffer(stage) && !stages.isEmpty() && !isOffer(stages.last()))
                stages += stage;
        }
    }
    return stages;
}

struct Process {
    QList<PageStage> stages;
    QList<PagePlan> variants;
    QStringList unread; ///< list items of the plan that no stage was read from
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
    const StageList first = readStageList(top.blocks, false);
    out.stages = first.stages;
    out.unread = first.unread;
    const bool listed = out.stages.size() >= 2 && !isOfferOnly(out.stages);
    QList<PageStage> headed;
    QList<PageStage> common;
    QList<PageStage> further;
    for (qsizetype i = extent.first + 1; i < extent.last; ++i) {
        const PageSection &section = document.at(i);
        if (namesStage(section.heading) && !listed) {
            const QList<PageStage> group = readGroup(section);
            headed += group.isEmpty() ? readHeadedStage(section) : group;
            continue;
        }
        // "Stage 5: Offer" in bold type, alone on its line, below stages that have text.
        if (listed && section.level == kInlineHeading && section.blocks.isEmpty() && namesStage(section.heading)) {
            further += readHeadedStage(section);
            continue;
        }
        const StageList read = readStageList(section.blocks, false);
        const QList<PageStage> own = read.stages;
        if (continuesProcess(section.heading)) {
            further += own;
            out.unread += read.unread;
            continue;
        }
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
    out.stages += further;
    if (out.stages.isEmpty()) {
        for (qsizetype i = extent.first; i < extent.last; ++i)
            out.stages += readStageList(document.at(i).blocks, true).stages;
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
            const QList<PageStage> stages = readStageList({ block }, true).stages;
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
        if (plans.stages.isEmpty()) {
            plans.stages = process.stages;
            for (const QString &item : process.unread.mid(0, kMostUnread))
                plans.notes += JobPageTexts::tr("No stage was read from this line of the page: %1").arg(item);
        } else if (!process.stages.isEmpty())
            plans.others += PagePlan{ document.at(extent.first).heading, process.stages };
        plans.others += process.variants;
    }
    if (plans.stages.isEmpty())
        readUnheaded(document, plans);
    if (plans.stages.isEmpty() && plans.sections > 0)
        plans.notes += JobPageTexts::tr("The page has a section on the hiring process, but no stage was read from it.");
    else if (plans.stages.isEmpty())
        plans.notes += JobPageTexts::tr("No hiring process was found on the page.");
    if (!plans.others.isEmpty())
        plans.notes += JobPageTexts::tr("The page describes more than one hiring process; the first became the plan.");
    return plans;
}

} // namespace shortlist
