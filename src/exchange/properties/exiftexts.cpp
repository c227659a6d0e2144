// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/exiftexts.h"

#include "exchange/properties/runningtext.h"

#include <QCoreApplication>
#include <QSet>

namespace shortlist {

namespace {

struct ExifWords {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr int kMostDirectories = 16;
constexpr int kMostFields = 512; ///< of a directory
constexpr qsizetype kMostOfFields = 512 * 1024; ///< bytes, all together: many may share one place

/// TIFF's numbers: the file says which end they begin with. Beyond the end there are zeros.
struct Tiff {
    const QByteArray &bytes;
    bool little;

    quint32 at(qsizetype place, int size) const
    {
        quint32 number = 0;
        for (int i = 0; i < size; ++i) {
            const qsizetype one = place + (little ? size - 1 - i : i);
            number = number << 8 | (one >= 0 && one < bytes.size() ? uchar(bytes.at(one)) : 0U);
        }
        return number;
    }
};

constexpr quint32 kXmpField = 0x02bc;
constexpr quint32 kExifDirectory = 0x8769;

QString wordOf(quint32 tag)
{
    switch (tag) {
    case 0x013b: // Artist
    case 0x9c9d: // XPAuthor
        return ExifWords::tr("the property “Author”");
    case 0x8298:
        return ExifWords::tr("the property “Copyright”");
    case 0x010d: // DocumentName
    case 0x9c9b: // XPTitle
        return ExifWords::tr("the property “Title”");
    case 0x010e: // ImageDescription
    case 0x9c9f: // XPSubject
        return ExifWords::tr("the property “Subject”");
    case 0x9286: // UserComment
    case 0x9c9c: // XPComment
        return ExifWords::tr("the property “Comments”");
    case 0x9c9e:
        return ExifWords::tr("the property “Keywords”");
    case 0xa430:
        return ExifWords::tr("the owner of the camera");
    case 0x013c:
        return ExifWords::tr("the name of the computer");
    default:
        return {};
    }
}

/// How many bytes a value of a type takes; 0 for types that are no text, nor the place of other fields.
int bytesOf(quint32 type)
{
    return type == 1 || type == 2 || type == 6 || type == 7 ? 1 : type == 4 || type == 13 ? 4 : 0;
}

QString textOf(quint32 tag, QByteArray value, bool little)
{
    const bool byWindows = tag >= 0x9c9b && tag <= 0x9c9f;
    if (byWindows)
        return decodedText(QByteArray("\xff\xfe", 2) + value.left(value.size() & ~1));
    if (tag == 0x9286) {
        const bool wide = value.startsWith("UNICODE");
        value = value.mid(8);
        return decodedText(wide ? QByteArray(little ? "\xff\xfe" : "\xfe\xff", 2) + value : value);
    }
    return decodedText(value);
}

} // namespace

ExifTexts exifTexts(const QByteArray &tiff)
{
    ExifTexts found;
    const Tiff numbers{ tiff, tiff.startsWith("II") };
    QSet<qsizetype> seen;
    qsizetype left = kMostOfFields;
    QList<qsizetype> directories{ qsizetype(numbers.at(4, 4)) };
    while (!directories.isEmpty()) {
        const qsizetype start = directories.takeFirst();
        if (start == 0 || seen.contains(start))
            continue;
        const int fields = int(numbers.at(start, 2));
        if (seen.size() >= kMostDirectories || fields > kMostFields || start + 2 + fields * 12 > tiff.size()) {
            found.whole = false;
            continue;
        }
        seen.insert(start);
        for (int i = 0; i < fields; ++i) {
            const qsizetype field = start + 2 + i * 12;
            const quint32 tag = numbers.at(field, 2);
            const QString where = wordOf(tag);
            if (tag == kExifDirectory)
                directories.append(qsizetype(numbers.at(field + 8, 4)));
            if (where.isEmpty() && tag != kXmpField)
                continue;
            const qsizetype size = qsizetype(numbers.at(field + 4, 4)) * bytesOf(numbers.at(field + 2, 2));
            const qsizetype place = size <= 4 ? field + 8 : qsizetype(numbers.at(field + 8, 4));
            if (size <= 0 || size > left || place + size > tiff.size()) {
                found.whole = found.whole && size == 0;
                continue;
            }
            left -= size;
            const QByteArray value = tiff.mid(place, size);
            if (tag == kXmpField)
                found.xmp.append(value);
            else
                found.texts.append({ where, textOf(tag, value, numbers.little).remove(QChar(0)).trimmed() });
        }
        directories.append(qsizetype(numbers.at(start + 2 + fields * 12, 4)));
    }
    return found;
}

} // namespace shortlist
