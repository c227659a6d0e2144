// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/xmltexts.h"

#include <QXmlStreamReader>

namespace shortlist {

namespace {

constexpr qsizetype kMostXmlTexts = 500;
constexpr qsizetype kLongestXmlText = 4000;

} // namespace

XmlTexts xmlTexts(const QByteArray &bytes)
{
    XmlTexts found;
    if (bytes.trimmed().isEmpty())
        return found;
    const auto take = [&found](const QString &where, const QString &text) {
        found.whole = found.whole && found.texts.size() < kMostXmlTexts && text.size() <= kLongestXmlText;
        if (found.texts.size() < kMostXmlTexts)
            found.texts.append({ where, text.left(kLongestXmlText) });
    };
    QXmlStreamReader xml(bytes);
    QStringList open;
    while (!xml.atEnd() && (found.whole || found.texts.size() < kMostXmlTexts)) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            open.append(xml.name().toString());
            // XMP may write as attributes what others write as elements.
            for (const QXmlStreamAttribute &one : xml.attributes())
                take(one.name().toString(), one.value().toString());
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace() && !open.isEmpty()) {
            take(open.last(), xml.text().toString());
        }
    }
    found.whole = found.whole && !xml.hasError();
    return found;
}

} // namespace shortlist
