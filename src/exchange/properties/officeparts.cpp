// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/officeparts.h"

#include <QXmlStreamReader>

namespace shortlist {

namespace {

constexpr qsizetype kMostAuthors = 500;
constexpr qsizetype kLongestAuthor = 400;

/// Attributes that name somebody: w:author and w15:author of texts, displayName and userId of sheets, the name of an
/// author of comments on slides, office:name of an OpenDocument annotation is none.
bool namesSomebody(QStringView element, QStringView attribute)
{
    return attribute == u"author" || attribute == u"displayName" || attribute == u"userId" || attribute == u"userName"
        || (attribute == u"name" && (element == u"cmAuthor" || element == u"author"));
}

/// Elements whose text names somebody: authors of comments in sheets, dc:creator of OpenDocument's notes and changes.
bool isAuthor(QStringView element)
{
    return element == u"author" || element == u"creator" || element == u"sender-name";
}

/// Elements that end a word; all others may stand in the middle of one.
bool endsWord(QStringView element)
{
    return element == u"p" || element == u"h" || element == u"si" || element == u"tr" || element == u"tc"
        || element == u"br" || element == u"tab" || element == u"s" || element == u"line-break" || element == u"c"
        || element == u"text";
}

} // namespace

void takeOfficePart(OfficeParts &parts, const QByteArray &xml)
{
    const auto take = [&parts](const QString &author) {
        if (author.trimmed().isEmpty())
            return;
        if (parts.authors.size() < kMostAuthors)
            parts.authors.insert(author.left(kLongestAuthor));
        else
            parts.whole = parts.whole && parts.authors.contains(author);
    };
    QXmlStreamReader reader(xml);
    QString text;
    QString author;
    int inAuthor = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            inAuthor += inAuthor > 0 || isAuthor(reader.name()) ? 1 : 0;
            for (const QXmlStreamAttribute &one : reader.attributes()) {
                if (namesSomebody(reader.name(), one.name()))
                    take(one.value().toString());
            }
        } else if (token == QXmlStreamReader::Characters) {
            (inAuthor > 0 ? author : text) += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            if (endsWord(reader.name()))
                text += u' ';
            if (inAuthor > 0 && --inAuthor == 0) {
                take(author);
                author.clear();
            }
        }
    }
    parts.whole = parts.whole && !reader.hasError();
    parts.text.add(text);
}

} // namespace shortlist
