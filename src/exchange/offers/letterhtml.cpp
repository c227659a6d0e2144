// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/offers/letterhtml.h"

#include <cmark.h>

#include <cstdlib>
#include <memory>

namespace shortlist {

QString letterHtml(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    // Without CMARK_OPT_UNSAFE raw HTML is left out.
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_markdown_to_html(utf8.constData(), size_t(utf8.size()), CMARK_OPT_VALIDATE_UTF8), &std::free);
    return html ? QString::fromUtf8(html.get()) : QString();
}

} // namespace shortlist
