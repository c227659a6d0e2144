// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/pdftext.h"

#include "exchange/properties/confined.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shortlist {

namespace {

struct PdfTextTexts {
    Q_DECLARE_TR_FUNCTIONS(PdfText)
};

constexpr qsizetype kLargestPdf = 64LL * 1024 * 1024; ///< bytes
constexpr qsizetype kMostText = 4LL * 1024 * 1024; ///< bytes of the answer
constexpr qsizetype kLongestPdfText = 256LL * 1024; ///< characters; more is no résumé, and opens in another program
constexpr auto kLastPage = "40"; ///< further on nobody reads before a call

Error cannotRead(const QString &sentence, const QString &key = {})
{
    return { Error::Code::Format, sentence, PdfTextTexts::tr("Open it with another program."), {}, key };
}

} // namespace

Result<QString> pdfText(const QByteArray &bytes, const std::atomic<bool> &cancelled)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return cannotRead(PdfTextTexts::tr("The text of the PDF cannot be shown: pdftotext, of poppler-utils, is not "
                                           "installed."),
            QStringLiteral("pdf.noReader"));
    if (bytes.size() > kLargestPdf)
        return cannotRead(PdfTextTexts::tr("The text of the PDF is not shown: the file is too large."));
    const QTemporaryDir folder; // nobody else's eyes: Qt makes it for its owner alone
    QFile file(folder.filePath(QStringLiteral("resume.pdf")));
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return cannotRead(PdfTextTexts::tr("The text of the PDF cannot be shown: it could not be put where pdftotext "
                                           "reads it."));
    file.close();
    const auto read = runConfined(program,
        { QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-nopgbrk"), QStringLiteral("-l"),
            QString::fromLatin1(kLastPage), file.fileName(), QStringLiteral("-") },
        kMostText, &cancelled);
    if (cancelled)
        return Error{ Error::Code::Cancelled, PdfTextTexts::tr("Reading the PDF was stopped.") };
    if (!read)
        return cannotRead(PdfTextTexts::tr("The text of the PDF cannot be shown: it is protected by a password, "
                                           "damaged, or takes too long."));
    const QString text = QString::fromUtf8(*read).trimmed();
    if (text.isEmpty())
        return cannotRead(PdfTextTexts::tr("The PDF holds no text: it may be a scan."), QStringLiteral("pdf.noText"));
    return text.left(kLongestPdfText);
}

} // namespace shortlist
