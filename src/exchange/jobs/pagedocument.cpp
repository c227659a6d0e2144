// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/pagedocument.h"

#include "exchange/jobs/sectionnames.h"

#include <QRegularExpression>

#include <cmark.h>

#include <memory>

namespace shortlist {

namespace {

using namespace Qt::StringLiterals;

constexpr int kDeepestList = 8;
constexpr qsizetype kMostItems = 2000;
constexpr qsizetype kMostSections = 2000;
constexpr qsizetype kLongestHeading = 300;

struct NodeDeleter {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

QString literal(cmark_node *node)
{
    const char *text = cmark_node_get_literal(node);
    return text ? QString::fromUtf8(text) : QString();
}

struct InlineText {
    QString text;
    QString lead;
};

// The text of a paragraph or heading without its marks, and the bold part that it begins with.
InlineText inlineText(cmark_node *block)
{
    InlineText out;
    bool leading = true;
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iter(cmark_iter_new(block), &cmark_iter_free);
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get())) {
        cmark_node *node = cmark_iter_get_node(iter.get());
        const bool entering = event == CMARK_EVENT_ENTER;
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            out.text += literal(node);
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            out.text += u'\n';
            break;
        case CMARK_NODE_HTML_INLINE:
            if (literal(node).startsWith("<br"_L1, Qt::CaseInsensitive))
                out.text += u'\n';
            break;
        case CMARK_NODE_STRONG:
            if (entering)
                leading = out.text.trimmed().isEmpty();
            else if (leading && out.lead.isEmpty())
                out.lead = out.text.simplified();
            break;
        default:
            break;
        }
    }
    out.text = out.text.trimmed();
    return out;
}

QList<PageItem> readItems(cmark_node *list, int depth, qsizetype &budget);

PageItem readItem(cmark_node *item, int depth, qsizetype &budget)
{
    PageItem out;
    for (cmark_node *child = cmark_node_first_child(item); child; child = cmark_node_next(child)) {
        const cmark_node_type type = cmark_node_get_type(child);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
            const InlineText content = inlineText(child);
            if (out.text.isEmpty()) {
                out.text = content.text;
                out.lead = content.lead;
            } else if (!content.text.isEmpty()) {
                out.more += content.text;
            }
        } else if (type == CMARK_NODE_LIST && depth < kDeepestList) {
            out.children += readItems(child, depth + 1, budget);
        }
    }
    return out;
}

QList<PageItem> readItems(cmark_node *list, int depth, qsizetype &budget)
{
    QList<PageItem> items;
    for (cmark_node *item = cmark_node_first_child(list); item && budget > 0; item = cmark_node_next(item)) {
        --budget;
        PageItem read = readItem(item, depth, budget);
        if (!read.text.isEmpty() || !read.children.isEmpty())
            items += std::move(read);
    }
    return items;
}

class DocumentReader {
public:
    DocumentReader() { m_document.append(PageSection{}); }

    void readChildren(cmark_node *parent, bool quoted)
    {
        for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
            readBlock(node, quoted);
    }

    PageDocument take() { return std::move(m_document); }

private:
    void readBlock(cmark_node *node, bool quoted)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            if (!quoted && m_folds == 0)
                startSection(cmark_node_get_heading_level(node), inlineText(node).text.simplified());
            break;
        case CMARK_NODE_PARAGRAPH:
            readParagraph(inlineText(node), quoted);
            break;
        case CMARK_NODE_LIST:
            readList(node, quoted);
            break;
        case CMARK_NODE_BLOCK_QUOTE:
            readQuote(node);
            break;
        case CMARK_NODE_HTML_BLOCK:
            countFolds(literal(node));
            break;
        default:
            break;
        }
    }

    // Quotations within quotations are read to a depth that real pages have; below it they are asides anyway.
    void readQuote(cmark_node *node)
    {
        if (m_quoteDepth >= kDeepestList)
            return;
        ++m_quoteDepth;
        readChildren(node, true);
        --m_quoteDepth;
    }

    void readParagraph(const InlineText &content, bool quoted)
    {
        if (content.text.isEmpty())
            return;
        const QString line = content.text.simplified();
        const bool bold = !content.lead.isEmpty() && content.lead.size() + 1 >= line.size();
        const bool standsIn =
            (bold && line.size() <= 80 && !line.endsWith(u'.')) || (isSectionName(line) && line.size() <= 40);
        if (standsIn && !quoted && m_folds == 0) {
            startSection(kInlineHeading, line);
            return;
        }
        // "Nice-to-haves" with its first sentence on the next line: a heading that lost its blank line.
        const qsizetype end = content.text.indexOf(u'\n');
        if (end > 0 && end <= 40 && !quoted && m_folds == 0 && isSectionName(content.text.left(end))) {
            startSection(kInlineHeading, content.text.left(end).simplified());
            readParagraph({ content.text.mid(end + 1).trimmed(), QString() }, quoted);
            return;
        }
        PageBlock block;
        block.text = content.text;
        block.lead = content.lead;
        block.aside = quoted || m_folds > 0;
        m_document.last().blocks += block;
    }

    void readList(cmark_node *node, bool quoted)
    {
        PageBlock block;
        block.isList = true;
        block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        block.aside = quoted || m_folds > 0;
        block.items = readItems(node, 0, m_budget);
        if (!block.items.isEmpty())
            m_document.last().blocks += block;
    }

    void countFolds(const QString &html)
    {
        m_folds += int(html.count("<details"_L1, Qt::CaseInsensitive));
        m_folds -= int(html.count("</details"_L1, Qt::CaseInsensitive));
        m_folds = std::max(m_folds, 0);
    }

    void startSection(int level, const QString &heading)
    {
        if (m_document.size() < kMostSections)
            m_document.append(PageSection{ level, heading.left(kLongestHeading), {} });
    }

    PageDocument m_document;
    qsizetype m_budget = kMostItems;
    int m_folds = 0;
    int m_quoteDepth = 0;
};

} // namespace

PageDocument parseDocument(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    const std::unique_ptr<cmark_node, NodeDeleter> root(
        cmark_parse_document(utf8.constData(), size_t(utf8.size()), CMARK_OPT_DEFAULT));
    DocumentReader reader;
    if (root)
        reader.readChildren(root.get(), false);
    return reader.take();
}

} // namespace shortlist
