// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace shortlist {

/// One list item: its own text, what else stands in it, and the items nested in it.
struct PageItem {
    QString text; ///< the first paragraph; a line break of the source is \n
    QString lead; ///< the part in bold type that the text begins with; empty where there is none
    QStringList more; ///< further paragraphs
    QList<PageItem> children;
};

/// A paragraph or a list, in page order.
struct PageBlock {
    bool isList = false;
    bool ordered = false; ///< a numbered list
    bool aside = false; ///< inside a quotation or a fold: not part of the running text
    QString text; ///< of a paragraph; a line break of the source is \n
    QString lead; ///< the part in bold type that a paragraph begins with
    QList<PageItem> items; ///< of a list
};

/// A heading with everything up to the next heading of any level. The first section may have no heading (level 0).
struct PageSection {
    int level = 0; ///< 1 to 6; kInlineHeading where a line in bold type stands in for a heading
    QString heading;
    QList<PageBlock> blocks;
};

/// The level of a bold line, or of a line such as "Requirements:", that stands in for a heading.
inline constexpr int kInlineHeading = 7;

using PageDocument = QList<PageSection>;

/// Parses CommonMark into sections, in page order. Links keep their text only; HTML is dropped. Any thread.
PageDocument parseDocument(const QString &markdown);

} // namespace shortlist
