// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shortlist {

/// The HTML of a letter written in Markdown (CommonMark). HTML inside of it is left out, and so are links that run
/// something: what a team types is text. Any thread.
QString letterHtml(const QString &markdown);

} // namespace shortlist
