// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jobs/pagetext.h"
#include "exchange/jobs/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

// Real pages have up to 60,000 characters. What lies beyond this is not looked at, so that a log file that somebody
// picked by mistake is answered at once.
constexpr qsizetype kMostBytesRead = qsizetype{ 512 } * 1024;
constexpr qsizetype kBinarySample = qsizetype{ 64 } * 1024;

Error formatError(const QString &sentence, const QString &advice)
{
    return Error{ Error::Code::Format, sentence, advice, {} };
}

QString shownName(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    return name.isEmpty() ? JobPageTexts::tr("The page") : name;
}

std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

// Windows-1252 differs from Latin-1 in these 32 places only; word processors write its quotes and dashes.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> kHigh{ 0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178 };
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(kHigh.at(c.unicode() - 0x80U));
    }
    return text;
}

// A sample with many control characters is no text, whatever its name says.
bool looksBinary(QStringView text)
{
    const QStringView sample = text.left(kBinarySample);
    const auto isControl = [](QChar c) {
        const char16_t u = c.unicode();
        return (u < 0x20 && u != u'\n' && u != u'\r' && u != u'\t' && u != u'\f') || (u >= 0x7F && u < 0xA0)
            || u == 0xFFFD;
    };
    const auto odd = std::count_if(sample.begin(), sample.end(), isControl);
    return odd * 50 > sample.size();
}

QString decoded(const QByteArray &bytes, bool whole)
{
    if (const auto encoding = markedEncoding(bytes))
        return QStringDecoder(*encoding).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8.decode(bytes);
    // Where the text was cut, a broken last character is no sign of another encoding.
    if (!utf8.hasError() || (!whole && text.count(QChar(0xFFFD)) <= 1))
        return text;
    return fromWindows1252(bytes);
}

// One kind of line end and of blank; characters that nobody can see are dropped.
QString plainCharacters(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text.at(i).unicode();
        if (u == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                out += u'\n';
        } else if (u == 0x2028 || u == 0x2029 || u == u'\f' || u == 0x0B || u == 0x85) {
            out += u'\n';
        } else if (u == 0xA0 || u == 0x202F || (u >= 0x2000 && u <= 0x200A)) {
            out += u' ';
        } else if (u == u'\n' || u == u'\t'
                   || (u >= 0x20 && u != 0x7F && u != 0xFEFF && !(u >= 0x200B && u <= 0x200F) && u != 0xAD)) {
            out += QChar(u);
        }
    }
    return out;
}

} // namespace

Result<PageText> decodePage(const QByteArray &bytes, const QString &fileName)
{
    const QString name = shownName(fileName);
    if (bytes.size() > kLargestPageFile) {
        return formatError(JobPageTexts::tr("%1 is larger than %2, too large for a job page.")
                               .arg(name, QLocale().formattedDataSize(kLargestPageFile)),
            JobPageTexts::tr("Save only the text of the page and import that."));
    }
    if (!markedEncoding(bytes) && bytes.contains('\0')) {
        return formatError(JobPageTexts::tr("%1 is not a text file: it contains bytes that no text has.").arg(name),
            JobPageTexts::tr("Save the page as Markdown or plain text and import that."));
    }
    const bool whole = bytes.size() <= kMostBytesRead;
    const QString text = decoded(whole ? bytes : bytes.left(kMostBytesRead), whole);
    if (looksBinary(text)) {
        return formatError(JobPageTexts::tr("%1 is not a text file: most of it cannot be read as letters.").arg(name),
            JobPageTexts::tr("Save the page as Markdown or plain text and import that."));
    }
    PageText page{ plainCharacters(text), {} };
    if (page.text.trimmed().isEmpty()) {
        return formatError(
            JobPageTexts::tr("%1 is empty.").arg(name), JobPageTexts::tr("Choose the file that holds the job page."));
    }
    if (!whole) {
        page.notes += JobPageTexts::tr("The file is very long; only its first %1 were read.")
                          .arg(QLocale().formattedDataSize(kMostBytesRead));
    }
    return page;
}

} // namespace shortlist
