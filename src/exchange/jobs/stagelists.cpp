// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/stagelists.h"

#include "exchange/jobs/durations.h"
#include "exchange/jobs/interviewers.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/stagecounts.h"
#include "exchange/jobs/stagereader.h"
#include "exchange/jobs/stagesignals.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostEntries = 200;
constexpr qsizetype kMostItemsAsked = 100;
constexpr qsizetype kLongestQuote = 80;

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
        const QString text = splitSentences(child.text).value(0);
        return stageKinds(text).contains(StageKind::Interview) || !findInterviewers(text).titles.isEmpty();
    };
    const QList<PageItem> &children = item.children;
    // "Onsite - 3 hours" over "1 hour with …" three times
    const bool whole = stageDuration(item.text) && !std::all_of(children.begin(), children.end(), talk);
    const bool group = children.size() >= 2 && item.text.size() <= 40 && !whole
                    && std::all_of(children.begin(), children.end(), timed)
                    && std::any_of(children.begin(), children.end(), talk);
    const bool plural = several.match(item.text).hasMatch() && !singular.match(item.text).hasMatch();
    // "Final round (3 x 45 min)" over three people.
    const FoundCount count = findCount(tidySentence(item.text));
    const bool counted = count.stated && children.size() >= 2 && count.min == children.size() && count.max == count.min;
    if (item.children.isEmpty() || (!plural && !group && !counted))
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

// "The process follows the order below:" as an item of its own, with the steps nested in it.
bool isIntroduction(const PageItem &item)
{
    const QString text = tidySentence(item.text);
    return !item.children.isEmpty() && (isNoStage(text) || (text.endsWith(u':') && stageKinds(text).isEmpty()));
}

// A list of the process, as opposed to details of one step: most of its items tell of a stage. Of a list that no
// person wrote, only the beginning is asked.
bool isMostlyStages(const QList<PageItem> &items)
{
    const qsizetype asked = std::min(items.size(), kMostItemsAsked);
    const auto stages = std::count_if(items.begin(), items.begin() + asked, [](const PageItem &item) {
        if (isIntroduction(item))
            return isMostlyStages(item.children);
        const QString first = item.lead.isEmpty() ? splitSentences(item.text).value(0) : tidySentence(item.lead);
        return !isNoStage(first) && (!stageKinds(first).isEmpty() || !findInterviewers(first).titles.isEmpty());
    });
    return stages * 2 > asked;
}

// "The process consists of a 30 minute call with …": the stages that follow; empty where the sentence says no such
// thing.
QString toldByProcess(const QString &sentence, const QString &before)
{
    static const QRegularExpression consists(words(
        uR"(^(?:(it)|(?:the|our) (?:[\w-]+ ){0,4}?process)(?: for [^,.]{2,60}?)? (?:will )?(?:consists? of|includes?|involves?|comprises?|is made up of)\s*)"_s));
    const auto match = consists.match(sentence);
    const bool ofProcess = match.captured(1).isEmpty() || before.contains("process"_L1, Qt::CaseInsensitive);
    if (!match.hasMatch() || !ofProcess)
        return {};
    const QString told = sentence.mid(match.capturedEnd());
    const bool clear = stageDuration(told) || !findInterviewers(told).titles.isEmpty();
    return clear && !told.startsWith(u':') && stageKinds(told).contains(StageKind::Interview) ? told : QString();
}

// `alone`: there is no list, so that a sentence on the whole process tells its stages.
QList<PageStage> readProse(const PageBlock &block, bool alone)
{
    struct Kept {
        QString text;
        QString source; ///< the page's own sentence where the text is a part of it
    };
    QList<Kept> kept;
    QString before;
    for (const QString &sentence : splitSentences(block.text)) {
        const QString told = alone ? toldByProcess(sentence, before) : QString();
        before = sentence;
        if (!told.isEmpty()) {
            kept += Kept{ told, sentence };
            continue;
        }
        const QList<StageKind> kinds = stageKinds(sentence);
        const bool clear = kinds.contains(StageKind::Offer) || stageDuration(sentence).has_value()
                        || kinds.contains(StageKind::References) || kinds.contains(StageKind::BackgroundCheck)
                        || (kinds.contains(StageKind::Interview) && !findInterviewers(sentence).titles.isEmpty())
                        || kinds.contains(StageKind::Assessment);
        const bool introduces = sentence.endsWith(u':') && !stageDuration(sentence);
        if (!kinds.isEmpty() && clear && !introduces && !isNoStage(sentence) && announcesStage(sentence))
            kept += Kept{ sentence, QString() };
    }
    QList<PageStage> out;
    for (const Kept &one : kept) {
        StageText entry;
        entry.text = one.text;
        QList<PageStage> stages = readStages(entry);
        for (PageStage &stage : stages) {
            if (!one.source.isEmpty())
                stage.source = one.source;
            stage.unsure += JobPageTexts::tr("This stage is told in running text, not in the list of stages.");
        }
        out += stages;
    }
    return out;
}

// Something a person may want to see, as opposed to rules, notes and links.
bool mayBeStep(const PageItem &item)
{
    for (const QString &sentence : splitSentences(item.text)) {
        if (!isNoStage(sentence))
            return true;
    }
    return false;
}

void readItems(const QList<PageItem> &items, StageList &out, qsizetype &entries)
{
    for (const PageItem &item : items) {
        if (++entries > kMostEntries || out.stages.size() > kMostStages)
            return;
        if (isIntroduction(item) && isMostlyStages(item.children)) {
            readItems(item.children, out, entries);
            continue;
        }
        const QList<PageStage> read = readStages(entryOf(item));
        if (read.isEmpty() && mayBeStep(item))
            out.unread += splitSentences(item.text).value(0).left(kLongestQuote);
        out.stages += read;
    }
}

} // namespace

StageList readStageList(const QList<PageBlock> &blocks, bool asides)
{
    const auto usable = [asides](const PageBlock &block) { return asides || !block.aside; };
    const auto isProcess = [](const PageBlock &block) { return isMostlyStages(block.items); };
    const bool enumerated = std::count_if(blocks.begin(), blocks.end(), [&](const PageBlock &block) {
        return usable(block) && !block.isList && isEnumerated(block);
    }) >= 2;
    // Where one list is clearly that of the stages, another ("Be ready to: …") is not.
    const bool listed = std::any_of(blocks.begin(), blocks.end(), [&](const PageBlock &block) {
        return usable(block) && block.isList && block.items.size() >= 2 && isProcess(block);
    });
    const bool alone =
        !enumerated && std::none_of(blocks.begin(), blocks.end(), [](const PageBlock &block) { return block.isList; });
    StageList out;
    qsizetype entries = 0;
    for (const PageBlock &block : blocks) {
        if (!usable(block))
            continue;
        if (!block.isList && enumerated && isEnumerated(block)) {
            StageText entry;
            entry.listed = true;
            entry.lead = namesStage(block.lead) ? block.lead : QString();
            entry.text = block.text;
            out.stages += readStages(entry);
        } else if (!block.isList) {
            out.stages += readProse(block, alone);
        } else if ((!enumerated && !listed) || isProcess(block)) {
            readItems(block.items, out, entries);
        }
    }
    return out;
}

} // namespace shortlist
