// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdfproperties.h"

#include "exchange/properties/confined.h"
#include "exchange/properties/xmltexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

namespace shortlist {

namespace {

struct PdfPropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr qsizetype kMostPdfInfo = qsizetype{ 512 } * 1024; ///< bytes of its answer

QString wordOf(QStringView key)
{
    if (key == u"Title")
        return PdfPropertyTexts::tr("the property “Title”");
    if (key == u"Subject")
        return PdfPropertyTexts::tr("the property “Subject”");
    if (key == u"Keywords")
        return PdfPropertyTexts::tr("the property “Keywords”");
    if (key == u"Author")
        return PdfPropertyTexts::tr("the property “Author”");
    if (key == u"Creator" || key == u"Producer")
        return PdfPropertyTexts::tr("the property “Creator”");
    return {};
}

} // namespace

FileLook pdfProperties(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (program.isEmpty())
        return { {}, PdfPropertyTexts::tr("pdfinfo, of poppler-utils, is not installed.") };
    const QTemporaryDir folder; // nobody else's eyes: Qt makes it for its owner alone
    QFile file(folder.filePath(QStringLiteral("handed-in.pdf")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return { {}, PdfPropertyTexts::tr("it could not be put where pdfinfo reads it.") };
    file.close();
    const auto facts =
        runConfined(program, { QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName() }, kMostPdfInfo);
    const auto metadata = facts ? runConfined(program, { QStringLiteral("-meta"), file.fileName() }, kMostPdfInfo)
                                : std::optional<QByteArray>();
    if (!facts || !metadata)
        return { {}, PdfPropertyTexts::tr("it is protected by a password, damaged, or takes too long.") };
    FileLook look;
    const QStringList lines = QString::fromUtf8(*facts).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString where = wordOf(QStringView(line).left(colon));
        if (colon > 0 && !where.isEmpty())
            look.texts.append({ where, line.mid(colon + 1).trimmed() });
    }
    // The newer metadata may tell other things than the older properties.
    const XmlTexts more = xmlTexts(*metadata);
    if (!more.whole)
        look.problem = PdfPropertyTexts::tr("its metadata is damaged or too long.");
    for (const FileText &one : more.texts)
        look.texts.append({ PdfPropertyTexts::tr("its metadata"), one.text });
    return look;
}

} // namespace shortlist
