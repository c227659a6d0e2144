// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist {

/// A page made ready for the Markdown parser: without the chrome of the site generator.
struct PageMarkup {
    QString title; ///< the title of the front matter; empty where there is none
    QString markdown; ///< CommonMark, with bounded lines, nesting and paragraphs
};

/// Takes off front matter, templates, kramdown attributes and ERB, and writes the bullets and lone heading lines of a
/// plain-text copy as Markdown. The structure itself is left to the parser. Linear in the length of `text`.
PageMarkup prepareMarkup(const QString &text);

} // namespace shortlist
