// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pictureproperties.h"

#include "exchange/properties/exiftexts.h"
#include "exchange/properties/inflate.h"
#include "exchange/properties/runningtext.h"
#include "exchange/properties/xmltexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

struct PictureTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr qsizetype kMostOfPicture = 4LL * 1024 * 1024; ///< bytes, unpacked, of all texts of a PNG together
constexpr qsizetype kCostOfBrokenText = 256LL * 1024; ///< bytes: so much of it may have been unpacked
constexpr qsizetype kLongestPictureText = 20'000; ///< letters
constexpr qsizetype kMostPictureTexts = 500;
constexpr auto kXmpHead = "http://ns.adobe.com/xap/1.0/";
constexpr auto kMoreXmpHead = "http://ns.adobe.com/xmp/extension/";

/// What is gathered of one picture.
struct Gathered {
    QList<FileText> texts;
    RunningText loose; ///< of parts whose fields are not told apart
    bool whole = true;
    qsizetype left = kMostOfPicture;

    void add(const QString &where, const QString &text)
    {
        whole = whole && texts.size() < kMostPictureTexts && text.size() <= kLongestPictureText;
        if (texts.size() < kMostPictureTexts)
            texts.append({ where, text.left(kLongestPictureText) });
    }
    void addXmp(const QByteArray &xml)
    {
        const XmlTexts found = xmlTexts(xml);
        whole = whole && found.whole;
        for (const FileText &one : found.texts)
            add(PictureTexts::tr("its metadata"), one.text);
    }
    void addExif(const QByteArray &tiff)
    {
        const ExifTexts found = exifTexts(tiff);
        whole = whole && found.whole;
        for (const FileText &one : found.texts)
            add(one.where, one.text);
        for (const QByteArray &xml : found.xmp)
            addXmp(xml);
    }
};

quint32 bigAt(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 number = 0;
    for (int i = 0; i < size; ++i)
        number = number << 8 | (at + i < bytes.size() ? uchar(bytes.at(at + i)) : 0U);
    return number;
}

/// One marked piece of a JPEG.
void takeSegment(Gathered &found, uchar marker, const QByteArray &payload)
{
    constexpr uchar kExifOrXmp = 0xe1;
    constexpr uchar kPhotoshop = 0xed;
    constexpr uchar kComment = 0xfe;
    if (marker == kExifOrXmp && payload.startsWith(QByteArray("Exif\0\0", 6)))
        found.addExif(payload.mid(6));
    else if (marker == kExifOrXmp && payload.startsWith(kXmpHead))
        found.addXmp(payload.mid(payload.indexOf('\0') + 1));
    else if ((marker == kExifOrXmp && payload.startsWith(kMoreXmpHead)) || marker == kPhotoshop)
        found.loose.addLetters(payload);
    else if (marker == kComment)
        found.add(PictureTexts::tr("a comment in it"), decodedText(payload));
}

void takeJpeg(Gathered &found, const QByteArray &bytes)
{
    constexpr uchar kPicture = 0xda;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes.at(at)) == 0xff) {
        const auto marker = uchar(bytes.at(at + 1));
        if (marker == 0xff) { // a filler
            ++at;
            continue;
        }
        if (marker == kPicture)
            return;
        const qsizetype size = bigAt(bytes, at + 2, 2);
        if (size < 2 || at + 2 + size > bytes.size())
            break;
        takeSegment(found, marker, bytes.mid(at + 4, size - 2));
        at += 2 + size;
    }
    found.whole = false; // it ends before the picture begins
}

/// “tEXt”, “zTXt” or “iTXt”: a keyword, then the text, packed or not.
void takePngText(Gathered &found, const QByteArray &kind, const QByteArray &chunk)
{
    const qsizetype end = chunk.indexOf('\0');
    if (end < 0)
        return;
    const QByteArray keyword = chunk.left(end);
    QByteArray text = chunk.mid(end + 1);
    bool packed = kind == "zTXt";
    if (packed)
        text = text.mid(1);
    if (kind == "iTXt") {
        packed = text.startsWith('\1');
        text = text.mid(2);
        for (int i = 0; i < 2; ++i) // language, and the keyword in it
            text = text.mid(text.indexOf('\0') + 1);
    }
    if (packed) {
        const auto unpacked = inflated(text, found.left, Deflated::WithHead);
        found.left -= std::min(found.left, unpacked ? unpacked->size() : kCostOfBrokenText);
        found.whole = found.whole && unpacked;
        text = unpacked.value_or(QByteArray());
    }
    if (keyword == "XML:com.adobe.xmp")
        found.addXmp(text);
    else
        found.add(PictureTexts::tr("the property “%1”").arg(decodedText(keyword)), decodedText(text));
}

void takePng(Gathered &found, const QByteArray &bytes)
{
    qsizetype at = 8;
    while (at + 12 <= bytes.size()) {
        const qsizetype size = bigAt(bytes, at, 4);
        const QByteArray kind = bytes.mid(at + 4, 4);
        if (kind == "IEND")
            return;
        if (size > bytes.size() - at - 12)
            break;
        if (kind == "tEXt" || kind == "zTXt" || kind == "iTXt")
            takePngText(found, kind, bytes.mid(at + 8, size));
        else if (kind == "eXIf")
            found.addExif(bytes.mid(at + 8, size));
        at += 12 + size;
    }
    found.whole = false;
}

void takeWebp(Gathered &found, const QByteArray &bytes)
{
    qsizetype at = 12;
    while (at + 8 <= bytes.size()) {
        const QByteArray kind = bytes.mid(at, 4);
        qsizetype length = 0; // its end first, other than in the rest of the formats here
        for (qsizetype i = 3; i >= 0; --i)
            length = length << 8 | uchar(bytes.at(at + 4 + i));
        if (length > bytes.size() - at - 8) {
            found.whole = false;
            return;
        }
        if (kind == "EXIF")
            found.addExif(bytes.mid(at + 8 + (bytes.mid(at + 8, 4) == "Exif" ? 6 : 0), length));
        else if (kind == "XMP ")
            found.addXmp(bytes.mid(at + 8, length));
        at += 8 + length + (length & 1);
    }
}

} // namespace

std::optional<FileLook> pictureProperties(const QByteArray &bytes)
{
    Gathered found;
    if (bytes.startsWith("\xff\xd8\xff"))
        takeJpeg(found, bytes);
    else if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        takePng(found, bytes);
    else if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        takeWebp(found, bytes);
    else if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        found.addExif(bytes);
    else
        return std::nullopt;
    FileLook look;
    look.texts = found.texts;
    look.body = found.loose.key();
    look.problem = found.whole && found.loose.whole()
                     ? PictureTexts::tr("it is a picture; only its properties were looked at.")
                     : PictureTexts::tr("it is a picture whose properties are damaged or too long.");
    return look;
}

} // namespace shortlist
