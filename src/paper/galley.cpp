// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/galley.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <limits>

namespace shortlist::paper {

namespace {

constexpr qreal kHair = 0.5; ///< what rounding may move an edge by
constexpr int kPairLines = 10; ///< two rows, or facts and their table, may be parted if higher than so many lines
constexpr int kLeadingLines = 3; ///< of a paragraph between a heading and a table, at most

/// Reads the heights of one document.
class GalleyReader {
public:
    GalleyReader(const QTextDocument &document, const QPaintDevice &device)
        : m_document(document)
        , m_device(device)
        , m_layout(*document.documentLayout())
    {
        // What QTextDocument itself takes a pixel of HTML for.
        const QScreen *screen = QGuiApplication::primaryScreen();
        m_scale = device.logicalDpiY() / (screen ? screen->logicalDotsPerInchY() : 96.0);
    }

    Galley read()
    {
        m_galley.height = m_layout.documentSize().height();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            addLines(block);
        addFrame(*m_document.rootFrame(), true);
        std::sort(m_galley.begins.begin(), m_galley.begins.end());
        return std::move(m_galley);
    }

private:
    void addLines(const QTextBlock &block)
    {
        const QPointF origin = m_layout.blockBoundingRect(block).topLeft();
        // An empty block has a line too, such as the one that QTextDocument keeps between two tables.
        const int lines = block.length() > 1 ? block.layout()->lineCount() : 0;
        const auto line = [&](int i) { return block.layout()->lineAt(i).rect().translated(0, origin.y()); };
        for (int i = 0; i < lines; ++i)
            m_galley.whole.append({ line(i).top(), line(i).bottom() });
        // No line of a paragraph stands alone at a foot or a head; its first may be the caption of the others.
        if (lines > 1) {
            m_galley.whole.append({ line(0).top(), line(1).bottom() });
            m_galley.whole.append({ line(lines - 2).top(), line(lines - 1).bottom() });
        }
        if (block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
            m_galley.begins.append(origin.y());
    }

    /// Where the content of a cell begins, without the padding above it.
    qreal topOf(const QTextTable &table, const QTextTableCell &cell) const
    {
        const QTextBlock first = cell.firstCursorPosition().block();
        const qreal content = m_layout.blockBoundingRect(first).top() - first.layout()->position().y();
        const QTextTableCellFormat format = cell.format().toTableCellFormat();
        const qreal padding =
            format.hasProperty(QTextFormat::TableCellTopPadding) ? format.topPadding() : table.format().cellPadding();
        return content - padding * m_scale;
    }

    /// The tops of the rows, and the bottom of the last.
    QList<qreal> edges(const QTextTable &table) const
    {
        QList<qreal> tops;
        for (int row = 0; row < table.rows(); ++row) {
            qreal top = std::numeric_limits<qreal>::max();
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                if (cell.row() == row)
                    top = std::min(top, topOf(table, cell));
            }
            // A row that only cells from above reach into is part of the row above.
            tops.append(top == std::numeric_limits<qreal>::max() ? tops.value(row - 1) : top);
        }
        tops.append(std::max(m_layout.frameBoundingRect(const_cast<QTextTable *>(&table)).bottom(), tops.constLast()));
        return tops;
    }

    /// No row stands alone below its head at a foot, or at the head of a page behind all the others. Tall rows may:
    /// what they would leave empty is worse.
    void keepPairs(const QList<qreal> &rows, qsizetype headRows)
    {
        const qsizetype count = rows.size() - 1;
        if (count - headRows < 2)
            return;
        const qreal tallest = heightOfLines(kPairLines);
        const auto keep = [&](qsizetype from, qsizetype firstRow) {
            if (rows.at(firstRow + 2) - rows.at(firstRow) <= tallest)
                m_galley.whole.append({ rows.at(from), rows.at(firstRow + 2) });
        };
        keep(0, headRows);
        keep(count - 2, count - 2);
    }

    void addTable(const QTextTable &table, bool outermost)
    {
        const QList<qreal> rows = edges(table);
        for (qsizetype row = 0; row + 1 < rows.size(); ++row)
            m_galley.whole.append({ rows.at(row), rows.at(row + 1) });
        const qsizetype headRows = std::min<qsizetype>(table.format().headerRowCount(), rows.size() - 1);
        keepPairs(rows, headRows);
        if (headRows == 0) {
            m_galley.whole.append({ rows.first(), rows.constLast() });
        } else {
            const Stretch head{ rows.first(), rows.at(headRows) };
            const qsizetype first = std::min(headRows + 1, rows.size() - 1);
            m_galley.whole.append({ head.top, rows.at(first) });
            if (outermost)
                m_galley.heads.append({ head, { rows.first(), rows.constLast() } });
        }
        if (table.format().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore)
            m_galley.begins.append(rows.first());
    }

    /// How far down the beginning of a block or table reaches that a heading may not be parted from: whole small tables
    /// and first rows; and, for those that fit no page, their first line.
    QList<qreal> firstBottoms(const QTextFrame::iterator &at) const
    {
        if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame())) {
            const QList<qreal> rows = edges(*table);
            const qsizetype headRows = table->format().headerRowCount();
            const qsizetype first = std::min(headRows + 1, rows.size() - 1);
            const QTextBlock text = table->cellAt(int(first) - 1, 0).firstCursorPosition().block();
            return { headRows == 0 ? rows.constLast() : rows.at(first), rows.at(first), lineBottom(text, 0) };
        }
        const QTextBlock block = at.currentBlock();
        return { lineBottom(block, 1), lineBottom(block, 0) };
    }

    /// The bottom of a line of a block, or of its last where it has fewer; 0 where it has none.
    qreal lineBottom(const QTextBlock &block, int line) const
    {
        if (!block.isValid() || block.layout()->lineCount() == 0)
            return 0;
        const qreal top = m_layout.blockBoundingRect(block).top();
        return top + block.layout()->lineAt(std::min(line, block.layout()->lineCount() - 1)).rect().bottom();
    }

    /// A paragraph below a heading that leads to a table, such as one that says what its signs mean, is no text of its
    /// own: the heading would stand alone with it.
    static bool leadsOn(const QTextBlock &block)
    {
        return block.isValid() && block.layout()->lineCount() <= kLeadingLines;
    }

    /// The same of a few facts between a heading and a table.
    bool leadsOn(const QTextTable *table) const
    {
        if (!table || table->format().headerRowCount() > 0)
            return false;
        const QList<qreal> rows = edges(*table);
        return rows.constLast() - rows.first() <= heightOfLines(kPairLines);
    }

    qreal heightOfLines(int lines) const
    {
        return lines * QFontMetricsF(m_document.defaultFont(), &m_device).lineSpacing();
    }

    void addFrame(const QTextFrame &frame, bool outermost)
    {
        std::optional<qreal> heading; // the top of the headings that wait for what follows
        std::optional<qreal> leading; // the same, where a few lines came and a table may
        const auto keep = [this](qreal top, const QTextFrame::iterator &at) {
            const QList<qreal> bottoms = firstBottoms(at);
            for (const qreal bottom : bottoms)
                m_galley.whole.append({ top, bottom });
        };
        for (auto at = frame.begin(); !at.atEnd(); ++at) {
            const auto *table = qobject_cast<const QTextTable *>(at.currentFrame());
            if (table)
                addTable(*table, outermost);
            if (at.currentFrame())
                addFrame(*at.currentFrame(), false);
            const QTextBlock block = at.currentBlock();
            const bool isHeading = block.isValid() && block.blockFormat().headingLevel() > 0;
            // Before a table QTextDocument keeps a block of its own, which is empty where the HTML has none.
            if (block.isValid() && block.length() <= 1)
                continue;
            if (table && leading)
                keep(*leading, at);
            leading.reset();
            if (heading && !isHeading) {
                keep(*heading, at);
                if (leadsOn(block) || leadsOn(table))
                    leading = heading;
                heading.reset();
            }
            if (isHeading && !heading)
                heading = m_layout.blockBoundingRect(block).top();
        }
    }

    const QTextDocument &m_document;
    const QPaintDevice &m_device;
    const QAbstractTextDocumentLayout &m_layout;
    qreal m_scale = 1;
    Galley m_galley;
};

/// True when nothing stands there: margins, and what is painted around tables.
bool isBlank(const Galley &galley, const Stretch &stretch)
{
    return std::none_of(galley.whole.begin(), galley.whole.end(), [&stretch](const Stretch &one) {
        return one.top < stretch.bottom - kHair && one.bottom > stretch.top + kHair;
    });
}

/// The lowest place down to `limit` that cuts nothing which fits a page of `room`.
qreal cutAbove(const Galley &galley, qreal start, qreal limit, qreal room)
{
    qreal cut = limit;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Stretch &stretch : galley.whole) {
            const bool parted = stretch.top < cut - kHair && stretch.bottom > cut + kHair;
            // What began on a page before, or is taller than any page, has to be cut somewhere.
            if (parted && stretch.top > start + kHair && stretch.height() <= room + kHair) {
                cut = stretch.top;
                moved = true;
            }
        }
    }
    return cut > start + kHair ? cut : limit;
}

} // namespace

Galley galleyOf(const QTextDocument &document, const QPaintDevice &device)
{
    return GalleyReader(document, device).read();
}

QList<PageCut> pagesOf(const Galley &galley, qreal pageHeight)
{
    QList<PageCut> pages;
    qreal start = 0;
    do {
        PageCut page;
        for (const RepeatedHead &repeated : galley.heads) {
            const bool inside = start > repeated.head.bottom - kHair && start < repeated.table.bottom - kHair;
            // A head that leaves no room for rows is not worth repeating.
            if (inside && repeated.head.height() < pageHeight / 2)
                page.head = repeated.head;
        }
        const qreal room = pageHeight - (page.head ? page.head->height() : 0);
        qreal end = galley.height;
        for (const qreal begin : galley.begins) {
            if (begin > start + kHair && begin < end)
                end = begin;
        }
        if (end > start + room + kHair) {
            const qreal cut = cutAbove(galley, start, start + room, room);
            // Space that is left over would be a page of its own.
            if (!isBlank(galley, { cut, end }))
                end = cut;
        }
        page.body = { start, end };
        pages.append(page);
        start = end;
    } while (start < galley.height - kHair);
    return pages;
}

} // namespace shortlist::paper
