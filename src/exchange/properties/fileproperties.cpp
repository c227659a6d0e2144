// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/fileproperties.h"

#include "exchange/properties/officeparts.h"
#include "exchange/properties/pdfproperties.h"
#include "exchange/properties/pictureproperties.h"
#include "exchange/properties/runningtext.h"
#include "exchange/properties/xmltexts.h"
#include "exchange/properties/ziparchive.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <utility>

namespace shortlist {

namespace {

struct FilePropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr qsizetype kLargestLook = 64LL * 1024 * 1024; ///< bytes
constexpr qsizetype kLargestProperties = 1024LL * 1024; ///< bytes, unpacked, all of a file together
constexpr qsizetype kMostUnpacked = 16LL * 1024 * 1024; ///< bytes of the parts of a document or archive together
constexpr qsizetype kCostOfFailure = 1024LL * 1024; ///< bytes
constexpr qsizetype kLongestText = 1024LL * 1024; ///< bytes
constexpr int kMostDocuments = 4; ///< of an archive that are looked through: a PDF may take seconds
constexpr int kFirstLines = 40;
constexpr qsizetype kLongestFirstLines = 16384; ///< letters
constexpr qsizetype kPdfHead = 1024; ///< bytes within which “%PDF-” may stand

/// The property in the words of the office programs.
QString officeProperty(const QString &element)
{
    if (element == QLatin1String("title"))
        return FilePropertyTexts::tr("the property “Title”");
    if (element == QLatin1String("subject"))
        return FilePropertyTexts::tr("the property “Subject”");
    if (element == QLatin1String("keywords") || element == QLatin1String("keyword"))
        return FilePropertyTexts::tr("the property “Keywords”");
    if (element == QLatin1String("description"))
        return FilePropertyTexts::tr("the property “Comments”");
    if (element == QLatin1String("creator") || element == QLatin1String("initial-creator"))
        return FilePropertyTexts::tr("the property “Author”");
    if (element == QLatin1String("lastModifiedBy"))
        return FilePropertyTexts::tr("the property “Last modified by”");
    if (element == QLatin1String("Company"))
        return FilePropertyTexts::tr("the property “Company”");
    if (element == QLatin1String("Manager"))
        return FilePropertyTexts::tr("the property “Manager”");
    return FilePropertyTexts::tr("the property “%1”").arg(element);
}

bool isOfficeProperties(const QString &name)
{
    return name == QLatin1String("docProps/core.xml") || name == QLatin1String("docProps/app.xml")
        || name == QLatin1String("docProps/custom.xml") || name == QLatin1String("meta.xml");
}

/// The bytes as text, up to a bound; nothing where they are none.
std::optional<QString> textOf(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(kLongestText);
    const auto encoding = QStringConverter::encodingForData(head);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(head);
    // A character cut in two at the end is no fault: the decoder waits for its rest.
    if (!decoder.hasError() && !text.contains(QChar(0)))
        return text;
    if (encoding || head.contains('\0'))
        return std::nullopt;
    // Older editors write one byte a letter.
    const QString old = QString::fromLatin1(head);
    const auto isOdd = [](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); };
    return std::any_of(old.begin(), old.end(), isOdd) ? std::nullopt : std::optional(old);
}

/// Parts of office documents that have text, comments or names of people; pictures and styles have none.
bool isOfficePart(const QString &name)
{
    static const QStringList folders{ QStringLiteral("word/"), QStringLiteral("xl/"), QStringLiteral("ppt/") };
    const bool inFolder =
        std::any_of(folders.begin(), folders.end(), [&name](const QString &folder) { return name.startsWith(folder); });
    if (!name.endsWith(QLatin1String(".xml")))
        return false;
    if (!inFolder)
        return name == QLatin1String("content.xml") || name == QLatin1String("styles.xml");
    for (const char *dull : { "/theme/", "styles.xml", "fontTable.xml", "settings.xml", "/calcChain.xml" }) {
        if (name.contains(QLatin1String(dull)))
            return false;
    }
    return true;
}

/// Archives that are no ZIP, told by their first bytes.
bool isOtherArchive(const QByteArray &bytes)
{
    static const QList<QByteArray> heads{ QByteArrayLiteral("7z\xbc\xaf\x27\x1c"), QByteArrayLiteral("Rar!\x1a\x07"),
        QByteArrayLiteral("\x1f\x8b"), QByteArrayLiteral("BZh"),
        QByteArrayLiteral("\xfd"
                          "7zXZ"),
        QByteArrayLiteral("\x28\xb5\x2f\xfd"), QByteArrayLiteral("\x1f\x9d") };
    constexpr qsizetype kTarMark = 257; ///< where “ustar” stands
    return std::any_of(heads.begin(), heads.end(), [&bytes](const QByteArray &head) { return bytes.startsWith(head); })
        || bytes.mid(kTarMark, 5) == "ustar";
}

bool isPdf(const QByteArray &bytes) { return bytes.left(kPdfHead).contains("%PDF-"); }
bool isZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }

FileLook lookThroughArchive(const QByteArray &bytes, bool within);

/// What is in an archive besides plain texts.
class ArchiveFiles {
public:
    explicit ArchiveFiles(FileLook &look)
        : m_look(look)
    {
    }

    /// Looks through a document or picture as if it had come alone. What cannot be looked through leaves the archive
    /// `unopened`; what a picture shows is not looked at in a picture that came alone either.
    void take(const QString &name, const QByteArray &content, RunningText &text)
    {
        FileLook found;
        if (auto picture = pictureProperties(content)) {
            found = *picture;
        } else if ((isPdf(content) || isZip(content)) && m_documents < kMostDocuments) {
            ++m_documents;
            found = isPdf(content) ? pdfProperties(content) : lookThroughArchive(content, true);
            m_look.passing = m_look.passing || found.passing;
            m_look.unopened = m_look.unopened || !found.problem.isEmpty();
        } else {
            found.problem = isPdf(content) || isZip(content)
                              ? FilePropertyTexts::tr("it has too many documents in it.")
                              : FilePropertyTexts::tr("files of this kind cannot be read here.");
            m_look.unopened = true;
            text.addLetters(content);
        }
        for (const FileText &one : std::as_const(found.texts))
            m_look.texts.append(
                { FilePropertyTexts::tr("%1 of “%2” in it").arg(one.where, name), one.text, one.prose });
        text.add(found.body);
        if (m_look.problem.isEmpty() && !found.problem.isEmpty())
            m_look.problem = FilePropertyTexts::tr("“%1” in it: %2").arg(name, found.problem);
    }

private:
    FileLook &m_look;
    int m_documents = 0;
};

/// The texts in an archive with what is in its files, or the parts of a document with who commented them.
void lookThroughParts(FileLook &look, const QByteArray &bytes, const QList<ZipMember> &members, bool office)
{
    ArchiveFiles files(look);
    OfficeParts parts;
    QSet<QString> seen;
    qsizetype left = kMostUnpacked;
    for (const ZipMember &member : members) {
        const bool wanted = office ? isOfficePart(member.name) : !member.name.endsWith(QLatin1Char('/'));
        if (!wanted || seen.contains(member.name))
            continue;
        seen.insert(member.name);
        const auto content = zipContent(bytes, member, left);
        // One that is too large costs what was unpacked of it: a few bytes may hold thousands of them.
        left -= std::min(left, content ? content->size() : kCostOfFailure);
        parts.whole = parts.whole && content;
        if (content && office)
            takeOfficePart(parts, *content);
        else if (const auto text = content && !isPdf(*content) ? textOf(*content) : std::nullopt)
            parts.text.add(*text);
        else if (content)
            files.take(member.name, *content, parts.text);
    }
    for (const QString &author : std::as_const(parts.authors))
        look.texts.append({ FilePropertyTexts::tr("the author of a comment or a change"), author });
    look.body = parts.text.key();
    const bool whole = parts.whole && parts.text.whole();
    look.unopened = look.unopened || (!office && !whole);
    if (look.problem.isEmpty() && !whole)
        look.problem = FilePropertyTexts::tr("not everything in it could be read.");
}

/// An archive `within` another one is looked through only where it is an office document.
FileLook lookThroughArchive(const QByteArray &bytes, bool within)
{
    const auto members = zipMembers(bytes);
    if (!members)
        return { {}, {}, FilePropertyTexts::tr("it is a damaged archive."), false, false, true };
    FileLook look;
    bool office = false;
    // Thousands of members may share one place, and unpack to a megabyte each.
    QSet<QString> seen;
    qsizetype left = kLargestProperties;
    for (const ZipMember &member : *members) {
        look.texts.append({ FilePropertyTexts::tr("the name of a file in it"), member.name });
        if (!isOfficeProperties(member.name))
            continue;
        office = true;
        const bool again = seen.contains(member.name);
        seen.insert(member.name);
        const auto content = again ? std::nullopt : zipContent(bytes, member, left);
        const XmlTexts found = content ? xmlTexts(*content) : XmlTexts{ {}, false };
        left -= content ? content->size() : 0;
        if (!found.whole)
            look.problem = FilePropertyTexts::tr("its properties are locked, damaged or too large.");
        for (const FileText &one : found.texts)
            look.texts.append({ officeProperty(one.where), one.text });
    }
    if (within && !office)
        look.problem = FilePropertyTexts::tr("it is an archive; only names in it were looked at.");
    else
        lookThroughParts(look, bytes, *members, office);
    if (members->size() == kMostZipMembers) {
        look.problem = FilePropertyTexts::tr("it has too many files in it.");
        look.unopened = true;
    }
    return look;
}

} // namespace

FileLook lookThroughFile(const QByteArray &bytes, const QString &)
{
    if (bytes.size() > kLargestLook)
        return { {}, {}, FilePropertyTexts::tr("it is too large."), false, false,
            isZip(bytes) || isOtherArchive(bytes) };
    if (isPdf(bytes))
        return pdfProperties(bytes);
    if (isZip(bytes))
        return lookThroughArchive(bytes, false);
    if (isOtherArchive(bytes))
        return { {}, {}, FilePropertyTexts::tr("it is an archive of a kind that cannot be opened here."), false, false,
            true };
    if (auto picture = pictureProperties(bytes))
        return *picture;
    RunningText body;
    const auto text = textOf(bytes);
    if (!text) {
        body.addLetters(bytes);
        return { {}, body.key(),
            FilePropertyTexts::tr(
                "files of this kind cannot be read here; only readable letters in its bytes were searched.") };
    }
    body.add(*text);
    const QStringList lines = text->split(QLatin1Char('\n')).mid(0, kFirstLines);
    const bool whole = body.whole() && bytes.size() <= kLongestText;
    return {
        { { FilePropertyTexts::tr("the first lines"), lines.join(QLatin1Char('\n')).left(kLongestFirstLines), true } },
        body.key(), whole ? QString() : FilePropertyTexts::tr("not everything in it could be read.")
    };
}

} // namespace shortlist
