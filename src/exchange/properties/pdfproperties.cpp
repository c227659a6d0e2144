// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdfproperties.h"

#include "exchange/properties/confined.h"
#include "exchange/properties/pdfnotes.h"
#include "exchange/properties/runningtext.h"
#include "exchange/properties/xmltexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace shortlist {

namespace {

struct PdfPropertyTexts {
    Q_DECLARE_TR_FUNCTIONS(FileProperties)
};

constexpr int kReadersMs = 8000; ///< all of a file together
constexpr qsizetype kMostPdfInfo = qsizetype{ 512 } * 1024; ///< bytes of an answer
constexpr int kReadPages = 20;

/// Nothing was read, and perhaps later something is.
FileLook notNow(const QString &problem) { return { {}, {}, problem, false, true }; }

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

/// What is said of text as pdftotext writes it, where pages show something that was not looked at.
QString saidOfEmptyPages(const QString &text)
{
    QStringList pages = text.split(QChar::FormFeed);
    if (pages.last().trimmed().isEmpty() && pages.size() > 1)
        pages.removeLast(); // each page ends with one
    const auto count =
        std::count_if(pages.cbegin(), pages.cend(), [](const QString &page) { return page.trimmed().isEmpty(); });
    const auto empty = static_cast<int>(count);
    if (empty == 0)
        return {};
    return empty == pages.size()
             ? PdfPropertyTexts::tr("it has no text, as a scan has none; only its properties were looked at.")
             : PdfPropertyTexts::tr("%n of its pages have no text; what they show was not looked at.", nullptr, empty);
}

/// Who wrote notes in it, and its first pages of so many.
void addNotesAndText(FileLook &look, const QByteArray &bytes, const QString &path, int pages, const QDeadlineTimer &end)
{
    const FileLook notes = pdfNotes(bytes);
    look.texts += notes.texts;
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const auto text = program.isEmpty()
                        ? std::nullopt
                        : runConfined(program,
                            { QStringLiteral("-q"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                                QStringLiteral("-l"), QString::number(kReadPages), path, QStringLiteral("-") },
                            kMostPdfInfo, nullptr, end);
    RunningText body;
    // A name may stand at the end of one line and the beginning of the next.
    const QString written = QString::fromUtf8(text.value_or(QByteArray()));
    body.add(written.simplified());
    look.body = body.key() + u' ' + notes.body;
    if (look.problem.isEmpty())
        look.problem = notes.problem;
    look.passing = !text || notes.passing;
    if (look.problem.isEmpty() && (!text || !body.whole()))
        look.problem = PdfPropertyTexts::tr("its text could not be read, or not wholly.");
    if (look.problem.isEmpty())
        look.problem = saidOfEmptyPages(written);
    if (look.problem.isEmpty() && pages > kReadPages)
        look.problem = PdfPropertyTexts::tr("only the first %n page(s) were read.", nullptr, kReadPages);
}

} // namespace

FileLook pdfProperties(const QByteArray &bytes)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdfinfo"));
    if (program.isEmpty())
        return notNow(PdfPropertyTexts::tr("pdfinfo, of poppler-utils, is not installed."));
    const QTemporaryDir folder; // nobody else's eyes: Qt makes it for its owner alone
    QFile file(folder.filePath(QStringLiteral("handed-in.pdf")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return notNow(PdfPropertyTexts::tr("it could not be put where pdfinfo reads it."));
    file.close();
    const QDeadlineTimer end(kReadersMs);
    const auto facts = runConfined(
        program, { QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName() }, kMostPdfInfo, nullptr, end);
    const auto metadata =
        facts ? runConfined(program, { QStringLiteral("-meta"), file.fileName() }, kMostPdfInfo, nullptr, end)
              : std::optional<QByteArray>();
    if (!facts || !metadata)
        return notNow(PdfPropertyTexts::tr("it is protected by a password, damaged, or takes too long."));
    FileLook look;
    int pages = 0;
    const QStringList lines = QString::fromUtf8(*facts).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("Pages:"))) // a title may have such a line as well
            pages = std::max(pages, line.section(QLatin1Char(':'), 1).trimmed().toInt());
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
    addNotesAndText(look, bytes, file.fileName(), pages, end);
    return look;
}

} // namespace shortlist
