// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/jobpagereader.h"

#include "exchange/jobs/hiringplan.h"
#include "exchange/jobs/pagedocument.h"
#include "exchange/jobs/pagemarkup.h"
#include "exchange/jobs/pagetext.h"
#include "exchange/jobs/sectionnames.h"
#include "exchange/jobs/sentences.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestListItem = 2000;
constexpr qsizetype kLongestTitle = 200;
constexpr int kHighestGrade = 30;

QStringList listItems(const PageSection &section)
{
    QStringList out;
    for (const PageBlock &block : section.blocks) {
        if (block.aside)
            continue;
        for (const PageItem &item : block.items) {
            const QString text = item.text.simplified().left(kLongestListItem);
            if (!text.isEmpty())
                out += text;
        }
    }
    return out;
}

// "Must-haves:" in bold type or alone on its line, below a list of requirements: more of the same.
QStringList furtherItems(const PageDocument &document, qsizetype first, SectionTopic topic)
{
    QStringList items;
    if (document.at(first).level == kInlineHeading)
        return items;
    for (qsizetype i = first + 1; i < document.size() && document.at(i).level == kInlineHeading; ++i) {
        if (sectionTopic(document.at(i).heading) == topic)
            items += listItems(document.at(i));
    }
    return items;
}

// A list that lost its marks: lines below each other that each start a thought. Empty where it is running text.
QStringList linesOf(const PageSection &section)
{
    constexpr qsizetype kFewestLines = 3;
    constexpr qsizetype kLongestLine = 300;
    for (const PageBlock &block : section.blocks) {
        QStringList lines = block.text.split(u'\n', Qt::SkipEmptyParts);
        const auto startsThought = [](const QString &line) {
            const QString text = line.trimmed();
            return !text.isEmpty() && text.size() <= kLongestLine && (text.front().isUpper() || text.front().isDigit());
        };
        if (!block.aside && lines.size() >= kFewestLines && std::all_of(lines.begin(), lines.end(), startsThought))
            return lines;
    }
    return {};
}

// For pages on which no section of the topic holds a list.
QStringList firstLines(const PageDocument &document, SectionTopic topic)
{
    for (const PageSection &section : document) {
        if (sectionTopic(section.heading) != topic)
            continue;
        if (QStringList lines = linesOf(section); !lines.isEmpty())
            return lines;
    }
    return {};
}

// The first section of the topic that holds a list: its own items, or those of the sections below it.
QStringList firstList(const PageDocument &document, SectionTopic topic)
{
    for (qsizetype i = 0; i < document.size(); ++i) {
        const PageSection &section = document.at(i);
        if (sectionTopic(section.heading) != topic)
            continue;
        QStringList items = listItems(section);
        if (!items.isEmpty())
            return items + furtherItems(document, i, topic);
        for (qsizetype j = i + 1; j < document.size() && document.at(j).level > section.level; ++j) {
            const SectionTopic below = sectionTopic(document.at(j).heading);
            if (below == SectionTopic::None || below == topic)
                items += listItems(document.at(j));
        }
        if (!items.isEmpty())
            return items;
    }
    return {};
}

std::optional<int> gradeIn(const QString &text, bool gradeSection)
{
    static const QRegularExpression stated(
        uR"(\b(?:grade|level)s?\s*(?:is|of|:|=)?\s*(?:an?\s+)?(\d{1,2})(?![\d+%]|\s*(?:years|minutes|days)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(
        uR"(\b(?:is|as) an? (?:job )?(\d{1,2})\b|^\W*(\d{1,2})\W*$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spoken(
        uR"(\b(?:is|at|as) an? (?:job )?grade (?:level )?(\d{1,2})\b|\bjob grade(?: is|:)? (\d{1,2})\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString line = tidySentence(text);
    auto match = gradeSection ? stated.match(line) : spoken.match(line);
    if (!match.hasMatch() && gradeSection)
        match = bare.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const int grade = QString(match.captured(1) + match.captured(2)).toInt();
    return grade > 0 && grade <= kHighestGrade ? std::optional<int>(grade) : std::nullopt;
}

std::optional<int> firstGrade(const PageDocument &document)
{
    for (const PageSection &section : document) {
        const bool gradeSection = sectionTopic(section.heading) == SectionTopic::Grade;
        static const QRegularExpression line(
            uR"(^\W*(?:job )?grade\s*[:=]?\s*\d)"_s, QRegularExpression::CaseInsensitiveOption);
        if (const auto grade = gradeIn(section.heading, gradeSection && line.match(section.heading).hasMatch()))
            return grade;
        for (const PageBlock &block : section.blocks) {
            if (const auto grade = gradeIn(block.text, gradeSection); grade && !block.isList)
                return grade;
            for (const PageItem &item : block.items) {
                if (const auto grade = gradeIn(item.text, gradeSection))
                    return grade;
            }
        }
    }
    return std::nullopt;
}

QString titleOf(const PageDocument &document, const QString &frontMatter)
{
    if (!frontMatter.isEmpty())
        return frontMatter.left(kLongestTitle);
    for (const PageSection &section : document) {
        if (section.level == 1 && !section.heading.isEmpty())
            return section.heading.left(kLongestTitle);
    }
    for (const PageSection &section : document) {
        const QString heading = section.heading;
        if (!heading.isEmpty() && sectionTopic(heading) == SectionTopic::None)
            return heading.left(kLongestTitle);
    }
    return {};
}

void addOffer(JobPage &page)
{
    for (const PageStage &stage : page.stages) {
        if (stage.kind == StageKind::Offer)
            return;
    }
    PageStage offer;
    offer.kind = StageKind::Offer;
    offer.name = u"Offer"_s;
    offer.added = true;
    offer.unsure += JobPageTexts::tr("The page names no offer; this stage was added.");
    page.stages += offer;
}

void readLinesAsLists(const PageDocument &document, JobPage &page)
{
    if (page.responsibilities.isEmpty()) {
        page.responsibilities = firstLines(document, SectionTopic::Responsibilities);
        if (!page.responsibilities.isEmpty())
            page.notes += JobPageTexts::tr("The responsibilities have no list marks; each line was read as one.");
    }
    if (page.requirements.isEmpty()) {
        page.requirements = firstLines(document, SectionTopic::Requirements);
        if (!page.requirements.isEmpty())
            page.notes += JobPageTexts::tr("The requirements have no list marks; each line was read as one.");
    }
}

void addNotes(JobPage &page)
{
    if (page.title.isEmpty())
        page.notes += JobPageTexts::tr("The page has no title.");
    if (!page.grade)
        page.notes += JobPageTexts::tr("The page states no grade.");
    if (page.requirements.isEmpty())
        page.notes += JobPageTexts::tr("No list of requirements was found.");
    if (page.responsibilities.isEmpty())
        page.notes += JobPageTexts::tr("No list of responsibilities was found.");
}

} // namespace

Result<JobPage> readJobPage(const QByteArray &bytes, const QString &fileName)
{
    const Result<PageText> text = decodePage(bytes, fileName);
    if (!text)
        return text.error();
    const PageMarkup markup = prepareMarkup(text->text);
    const PageDocument document = parseDocument(markup.markdown);
    JobPage page;
    page.notes = text->notes;
    page.title = titleOf(document, markup.title);
    page.grade = firstGrade(document);
    page.responsibilities = firstList(document, SectionTopic::Responsibilities);
    page.requirements = firstList(document, SectionTopic::Requirements);
    page.niceToHaves = firstList(document, SectionTopic::NiceToHaves);
    readLinesAsLists(document, page);
    HiringPlans plans = readHiringPlans(document);
    const bool known = page.grade || std::any_of(document.begin(), document.end(), [](const PageSection &section) {
        return sectionTopic(section.heading) != SectionTopic::None;
    });
    if (plans.stages.isEmpty() && page.requirements.isEmpty() && page.responsibilities.isEmpty() && !known) {
        const QString name = QFileInfo(fileName).fileName();
        return Error{ Error::Code::Format,
            JobPageTexts::tr(
                "%1 does not look like a job page: it has no hiring process, requirements or responsibilities.")
                .arg(name.isEmpty() ? JobPageTexts::tr("The page") : name),
            JobPageTexts::tr("Choose the file that holds the job page, or enter the plan by hand."), {} };
    }
    page.stages = std::move(plans.stages);
    page.hiringProcessSections = plans.sections;
    page.alternatives = std::move(plans.others);
    page.notes += plans.notes;
    addOffer(page);
    addNotes(page);
    return page;
}

} // namespace shortlist
