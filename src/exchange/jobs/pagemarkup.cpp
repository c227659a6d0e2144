// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/pagemarkup.h"

#include "exchange/jobs/sectionnames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongestLine = 6000;
constexpr qsizetype kLongestParagraph = 8000;
constexpr qsizetype kDeepestIndent = 32;
constexpr int kMostNestedMarks = 8;
constexpr int kMostInlineMarks = 400;
constexpr qsizetype kFrontMatterLines = 200;
constexpr qsizetype kHeadingLength = 70;
constexpr qsizetype kLongestTableRow = 1000;

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.mid(1, value.size() - 2).trimmed();
    return value;
}

// Returns the title and removes the block, when the page starts with one.
QString takeFrontMatter(QStringList &lines)
{
    qsizetype first = 0;
    while (first < lines.size() && lines.at(first).trimmed().isEmpty())
        ++first;
    if (first >= lines.size())
        return {};
    const QString fence = lines.at(first).trimmed();
    if (fence != "---"_L1 && fence != "+++"_L1)
        return {};
    const qsizetype end = std::min(lines.size(), first + kFrontMatterLines);
    for (qsizetype i = first + 1; i < end; ++i) {
        if (lines.at(i).trimmed() != fence)
            continue;
        static const QRegularExpression titleLine(uR"(^title\s*[:=]\s*(.+)$)"_s);
        QString title;
        for (qsizetype j = first + 1; j < i && title.isEmpty(); ++j)
            title = unquoted(titleLine.match(lines.at(j)).captured(1));
        lines.erase(lines.begin(), lines.begin() + i + 1);
        return title;
    }
    return {};
}

// Removes open…close pairs that begin and end within `reach` characters; linear.
QString withoutPairs(const QString &text, QLatin1StringView open, QLatin1StringView close, qsizetype reach)
{
    QString out;
    qsizetype at = 0;
    qsizetype end = -1; // of the next closing mark; found once, not anew for each opening one
    while (true) {
        const qsizetype start = text.indexOf(open, at);
        if (start < 0)
            break;
        if (end >= 0 && end < start + open.size())
            end = -1;
        if (end < 0)
            end = text.indexOf(close, start + open.size());
        if (end < 0)
            break;
        if (end - start > reach) {
            out += QStringView(text).mid(at, start - at + open.size());
            at = start + open.size();
            continue;
        }
        QStringView inner = QStringView(text).mid(start + open.size(), end - start - open.size()).trimmed();
        while (!inner.isEmpty() && u"%< "_s.contains(inner.front()))
            inner = inner.mid(1);
        out += QStringView(text).mid(at, start - at);
        // A fold of the page stays a fold, so that what is inside is not taken for the process itself.
        if (inner.startsWith("details"_L1))
            out += "\n\n<details>\n\n"_L1;
        else if (inner.startsWith("/details"_L1))
            out += "\n\n</details>\n\n"_L1;
        at = end + close.size();
    }
    out += QStringView(text).mid(at);
    return out;
}

QString withoutTemplates(QString text)
{
    if (text.contains("<%"_L1))
        text = withoutPairs(text, "<%"_L1, "%>"_L1, 2000);
    if (text.contains("<!--"_L1))
        text = withoutPairs(text, "<!--"_L1, "-->"_L1, 20000);
    if (text.contains("{{"_L1))
        text = withoutPairs(text, "{{"_L1, "}}"_L1, 500);
    if (text.contains("{"_L1))
        text = withoutPairs(text, "{"_L1, "}"_L1, 300);
    return text;
}

struct ListMark {
    qsizetype indent = 0;
    qsizetype end = 0; ///< where the text begins
    bool drawn = false; ///< a drawn bullet, which Markdown does not know
    bool hollow = false; ///< a bullet that word processors use for the second level
};

std::optional<ListMark> drawnMark(QStringView line)
{
    static constexpr QStringView kDrawn = u"•◦▪‣●○∙⁃■□";
    qsizetype i = 0;
    while (i < line.size() && line.at(i).isSpace())
        ++i;
    if (i + 1 >= line.size() || !kDrawn.contains(line.at(i)) || !line.at(i + 1).isSpace())
        return std::nullopt;
    ListMark mark{ i, i + 1, true, QStringView(u"◦○□").contains(line.at(i)) };
    while (mark.end < line.size() && line.at(mark.end).isSpace())
        ++mark.end;
    return mark;
}

bool hasMarkdownHeading(const QStringList &lines)
{
    static const QRegularExpression heading(uR"(^ {0,3}#{1,6}\s)"_s);
    return std::any_of(lines.begin(), lines.end(),
        [](const QString &line) { return line.contains(u'#') && heading.match(line.left(16)).hasMatch(); });
}

bool isListLine(const QString &line)
{
    static const QRegularExpression mark(uR"(^\s{0,32}([-*+]|\d{1,3}[.)])\s)"_s);
    return mark.match(line.left(48)).hasMatch();
}

// A short line that stands alone is a heading of a page whose markup was lost.
bool isLoneHeading(const QStringList &lines, qsizetype i)
{
    const QString line = lines.at(i).trimmed();
    if (line.isEmpty() || line.size() > kHeadingLength || isListLine(lines.at(i)))
        return false;
    const bool blankBefore = i == 0 || lines.at(i - 1).trimmed().isEmpty();
    const QString next = i + 1 < lines.size() ? lines.at(i + 1).trimmed() : QString();
    const bool freeAfter = next.isEmpty() || isListLine(next) || next.startsWith("- "_L1);
    if (!blankBefore || !freeAfter)
        return false;
    if (isSectionName(line))
        return true;
    const QChar first = line.front();
    return first.isUpper() && !u".!?,;:"_s.contains(line.back()) && line.count(u' ') < 8 && !line.contains(". "_L1);
}

void writeDrawnBullets(QStringList &lines)
{
    qsizetype base = -1;
    for (QString &line : lines) {
        const auto mark = drawnMark(line);
        if (!mark)
            continue;
        if (base < 0 || mark->indent < base)
            base = mark->indent;
        const bool nested = mark->hollow || mark->indent >= base + 2;
        line = (nested ? u"  - "_s : u"- "_s) + line.mid(mark->end);
    }
}

void writePlainHeadings(QStringList &lines)
{
    bool first = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        if (isLoneHeading(lines, i)) {
            const QString mark = first ? u"# "_s : isSectionName(lines.at(i)) ? u"## "_s : u"### "_s;
            lines[i] = mark + lines.at(i).trimmed();
        } else if (i == 0 || lines.at(i - 1).trimmed().isEmpty()) {
            // Four blanks would make a code block of a paragraph that a text file only indents.
            if (!isListLine(lines.at(i)))
                lines[i] = lines.at(i).trimmed();
        }
        first = false;
    }
}

QStringList tableCells(const QString &line)
{
    QString row = line.trimmed();
    if (row.startsWith(u'|'))
        row.remove(0, 1);
    if (row.endsWith(u'|'))
        row.chop(1);
    QStringList cells = row.split(u'|');
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

// One row of a table of stages as a sentence: "Screening call (30 minutes) with Recruiter".
QString rowText(const QStringList &header, const QStringList &cells)
{
    static const QRegularExpression people(uR"(\b(with|who|interviewers?|people|participants?|led by|attendees?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression length(
        uR"(\b(durations?|length|time|minutes|how long)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(uR"(^[\W\d]*$)"_s);
    QString name;
    QString time;
    QString who;
    QString rest;
    for (qsizetype i = 0; i < cells.size() && i < header.size(); ++i) {
        const QString &cell = cells.at(i);
        if (people.match(header.at(i)).hasMatch()) {
            if (!number.match(cell).hasMatch())
                who = u" with "_s + cell;
        } else if (length.match(header.at(i)).hasMatch()) {
            const QString unit =
                header.at(i).contains("minutes"_L1, Qt::CaseInsensitive) && number.match(cell).hasMatch()
                    ? u" minutes"_s
                    : QString();
            if (cell.size() > 1)
                time = u" ("_s + cell + unit + u')';
        } else if (number.match(cell).hasMatch()) {
            continue;
        } else if (name.isEmpty()) {
            name = cell;
        } else {
            rest += u". "_s + cell;
        }
    }
    return name.isEmpty() && who.isEmpty() ? QString() : name + time + who + rest;
}

// Tables of stages become lists, which Markdown without extensions knows. Other tables stay what they are.
void writeStageTables(QStringList &lines)
{
    static const QRegularExpression rule(uR"(^\s{0,3}\|?\s*:?-{2,40}:?\s*(\|\s*:?-{2,40}:?\s*){1,12}\|?\s*$)"_s);
    static const QRegularExpression stages(
        uR"(\b(steps?|stages?|interviews?|rounds?|phases?|what)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines.at(i).contains("--"_L1) || lines.at(i).size() > kLongestTableRow
            || lines.at(i - 1).size() > kLongestTableRow || !stages.match(lines.at(i - 1)).hasMatch()
            || !rule.match(lines.at(i)).hasMatch())
            continue;
        const QStringList header = tableCells(lines.at(i - 1));
        lines[i - 1].clear();
        lines[i].clear();
        for (++i; i < lines.size() && lines.at(i).contains(u'|'); ++i) {
            const QString row = rowText(header, tableCells(lines.at(i).left(kLongestTableRow)));
            lines[i] = row.isEmpty() ? QString() : u"- "_s + row;
        }
    }
}

// "Step 1: …" on lines below each other: each is a paragraph of its own.
void separateSteps(QStringList &lines)
{
    static const QRegularExpression step(uR"(^\s{0,3}(?:\*\*)?(?:step|stage|round|phase)\s+\d{1,2}\s*[:.)-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList out;
    out.reserve(lines.size());
    for (const QString &line : std::as_const(lines)) {
        if (!out.isEmpty() && !out.last().trimmed().isEmpty() && step.match(line.left(40)).hasMatch())
            out += QString();
        out += line;
    }
    lines = out;
}

QString boundedLine(QString line)
{
    if (line.size() > kLongestLine)
        line.truncate(kLongestLine);
    qsizetype i = 0;
    while (i < line.size() && line.at(i).isSpace())
        ++i;
    if (i > kDeepestIndent) {
        line.remove(0, i - kDeepestIndent);
        i = kDeepestIndent;
    }
    // "> - > - > -": each mark opens a block inside the last; no page nests eight deep.
    int marks = 0;
    qsizetype end = i;
    for (; end < line.size(); ++end) {
        const QChar c = line.at(end);
        if (c == u'>' || c == u'-' || c == u'*' || c == u'+')
            ++marks;
        else if (!c.isSpace() && !c.isDigit() && c != u'.' && c != u')')
            break;
    }
    if (marks > kMostNestedMarks)
        line.remove(i, end - i);
    return line;
}

// Ends paragraphs that no person wrote, and takes the marks out of text that consists of them: the time that an inline
// parser needs grows with the square of both.
QString bounded(const QStringList &lines)
{
    QString out;
    qsizetype paragraph = 0;
    int marks = 0;
    for (const QString &raw : lines) {
        QString line = boundedLine(raw);
        if (line.trimmed().isEmpty()) {
            paragraph = 0;
            marks = 0;
        } else if (paragraph + line.size() > kLongestParagraph) {
            out += u'\n';
            paragraph = 0;
            marks = 0;
        }
        paragraph += line.size() + 1;
        for (QChar &c : line) {
            if (QStringView(u"[]*_`<!&\\").contains(c) && ++marks > kMostInlineMarks)
                c = u' ';
        }
        out += line;
        out += u'\n';
    }
    return out;
}

} // namespace

PageMarkup prepareMarkup(const QString &text)
{
    PageMarkup page;
    QStringList lines = text.split(u'\n');
    page.title = withoutTemplates(takeFrontMatter(lines)).simplified();
    lines = withoutTemplates(lines.join(u'\n')).split(u'\n');
    writeDrawnBullets(lines);
    writeStageTables(lines);
    separateSteps(lines);
    if (!hasMarkdownHeading(lines))
        writePlainHeadings(lines);
    page.markdown = bounded(lines);
    return page;
}

} // namespace shortlist
