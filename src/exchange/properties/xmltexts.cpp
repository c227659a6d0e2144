// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/xmltexts.h"

#include <QXmlStreamReader>

namespace shortlist {

namespace {

constexpr qsizetype kMostXmlTexts = 500;
constexpr qsizetype kLongestXmlText = 4000;

} // namespace

std::optional<QList<FileText>> xmlTexts(const QByteArray &bytes)
{
    QList<FileText> texts;
    if (bytes.trimmed().isEmpty())
        return texts;
    QXmlStreamReader xml(bytes);
    QStringList open;
    while (!xml.atEnd() && texts.size() < kMostXmlTexts) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            open.append(xml.name().toString());
            // XMP may write as attributes what others write as elements.
            for (const QXmlStreamAttribute &one : xml.attributes())
                texts.append({ one.name().toString(), one.value().toString().left(kLongestXmlText) });
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace() && !open.isEmpty()) {
            texts.append({ open.last(), xml.text().toString().left(kLongestXmlText) });
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(texts);
}

} // namespace shortlist
