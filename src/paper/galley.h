// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

class QPaintDevice;
class QTextDocument;

namespace shortlist::paper {

/// From one height of the galley to another, in its units.
struct Stretch {
    qreal top = 0;
    qreal bottom = 0;

    qreal height() const { return bottom - top; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// A table whose heading rows come again on each page.
struct RepeatedHead {
    Stretch head;
    Stretch table; ///< with its head
};

/// What has to be known of one long strip of text to cut it into pages. QTextDocument's own pages cut rows in two, and
/// paint the line at the cut on both.
struct Galley {
    qreal height = 0;
    QList<Stretch> whole; ///< lines, rows, headings with what follows: not to be cut where they fit a page
    QList<qreal> begins; ///< where a page has to begin, from top to bottom
    QList<RepeatedHead> heads;
};

/// One page: the heading rows that come first, if any, and what stands below them.
struct PageCut {
    std::optional<Stretch> head;
    Stretch body;

    friend bool operator==(const PageCut &, const PageCut &) = default;
};

/// The galley of a document that was laid out for that device without pages (a text width and no height).
Galley galleyOf(const QTextDocument &document, const QPaintDevice &device);

/// Cuts the galley into pages of that height. All of it is on exactly one page, in its order; space that is left over
/// before a page that has to begin, or at the end, hangs over the foot of the last one. What is taller than a
/// page is cut between lines, and only a line that is taller than a page is cut itself. At least one page.
QList<PageCut> pagesOf(const Galley &galley, qreal pageHeight);

} // namespace shortlist::paper
