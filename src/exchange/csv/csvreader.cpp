// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/csvreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr qint64 kPiece = qint64(64) * 1024;
constexpr QLatin1String kWindows1252("windows-1252");

/// 0x80 to 0x9f of Windows-1252; the rest is Latin-1. QStringDecoder knows it only where Qt is built with ICU.
constexpr std::array<char16_t, 32> kUpperControls{ 0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178 };

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(kUpperControls.at(size_t(c.unicode() - 0x80)));
    }
    return text;
}

Error notText(const QString &what)
{
    return Error{ Error::Code::Format, QCoreApplication::translate("Csv", "This is no text file but %1.").arg(what),
        QCoreApplication::translate("Csv", "Open it in the program it comes from and save it as CSV."), QString() };
}

/// What the first bytes tell, when they are those of a known kind of file.
QString knownBinary(const QByteArray &head)
{
    if (head.startsWith("PK\x03\x04"))
        return QCoreApplication::translate("Csv", "a spreadsheet (XLSX, ODS) or a ZIP file");
    if (head.startsWith("\xd0\xcf\x11\xe0"))
        return QCoreApplication::translate("Csv", "an old Excel file (XLS)");
    if (head.startsWith("%PDF"))
        return QCoreApplication::translate("Csv", "a PDF document");
    if (head.startsWith("SQLite format 3"))
        return QCoreApplication::translate("Csv", "a database");
    return {};
}

/// UTF-16 without a byte order mark: Latin text has a zero in every other byte.
QString utf16ByItsZeros(const QByteArray &head)
{
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros.at(size_t(i % 2)) += head.at(i) == '\0';
    const int many = int(head.size() / 5);
    if (head.size() >= 8 && zeros[1] > many && zeros[0] == 0)
        return QStringLiteral("UTF-16LE");
    if (head.size() >= 8 && zeros[0] > many && zeros[1] == 0)
        return QStringLiteral("UTF-16BE");
    return {};
}

/// How evenly a separator cuts the beginning of a file; more columns in more rows is better.
double evenness(QStringView text, QChar separator, bool isWhole)
{
    CsvLexer lexer(separator, CsvLimits());
    CsvRow row;
    qsizetype position = 0;
    QHash<qsizetype, int> counts;
    int rows = 0;
    int odd = 0;
    const auto take = [&] {
        if (row.isBlank())
            return;
        ++rows;
        odd += row.hasOddQuote;
        ++counts[row.cells.size()];
    };
    constexpr int kEnough = 200;
    while (rows < kEnough && lexer.step(text, position, row) == CsvLexer::Step::Row)
        take();
    if (rows < kEnough && (isWhole || rows == 0) && lexer.finish(row) == CsvLexer::Step::Row)
        take();
    double best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, double(it.value()) / rows * double(std::min<qsizetype>(it.key(), 30)));
    }
    return rows == 0 ? 0 : best * (1.0 - double(odd) / rows);
}

} // namespace

CsvReader::CsvReader(QIODevice &device, std::optional<CsvFormat> known, CsvLimits limits)
    : m_device(device)
    , m_known(std::move(known))
    , m_limits(limits)
    , m_lexer(u',', limits)
{
}

Status CsvReader::open()
{
    if (Status found = findEncoding(); !found)
        return found;
    if (Status ready = rewind(); !ready)
        return ready;
    return findSeparator();
}

Status CsvReader::findEncoding()
{
    const QByteArray head = m_device.peek(4096);
    const QString binary = knownBinary(head);
    if (!binary.isEmpty())
        return notText(binary);
    const auto marked = QStringConverter::encodingForData(head);
    m_format.hasBom = marked.has_value();
    if (m_known && !m_known->encoding.isEmpty()) {
        m_format.encoding = m_known->encoding;
    } else if (marked) {
        m_format.encoding = QString::fromLatin1(QStringConverter::nameForEncoding(*marked));
    } else if (const QString utf16 = utf16ByItsZeros(head); !utf16.isEmpty()) {
        m_format.encoding = utf16;
    } else {
        QStringDecoder decoder(QStringConverter::Utf8);
        bool isUtf8 = true;
        while (isUtf8 && !m_device.atEnd()) {
            const QByteArray piece = m_device.read(kPiece);
            if (piece.isEmpty())
                break;
            const QString ignored = decoder.decode(piece);
            isUtf8 = !decoder.hasError();
        }
        m_format.encoding = isUtf8 ? QStringLiteral("UTF-8") : QString(kWindows1252);
    }
    return done();
}

Status CsvReader::rewind()
{
    if (!m_device.seek(0))
        return Error{ Error::Code::Storage,
            QCoreApplication::translate("Csv", "The file could not be read: %1").arg(m_device.errorString()), QString(),
            QString() };
    m_decoder.reset();
    if (m_format.encoding.compare(kWindows1252, Qt::CaseInsensitive) != 0) {
        m_decoder.emplace(m_format.encoding.toLatin1().constData());
        if (!m_decoder->isValid())
            return Error{ Error::Code::Format,
                QCoreApplication::translate("Csv", "The encoding “%1” is not known here.").arg(m_format.encoding),
                QCoreApplication::translate("Csv", "Save the file as UTF-8."), QString() };
    }
    m_text.clear();
    m_position = 0;
    m_atEnd = false;
    m_isFirstPiece = true;
    return refill();
}

void CsvReader::mendSurrogates(CsvRow &row) const
{
    // Broken UTF-16 may hold half a character, which no other encoding can write.
    if (!m_decoder || m_format.encoding == QStringLiteral("UTF-8"))
        return;
    for (QString &cell : row.cells) {
        for (qsizetype i = 0; i < cell.size(); ++i) {
            const bool isPair = cell.at(i).isHighSurrogate() && i + 1 < cell.size() && cell.at(i + 1).isLowSurrogate();
            if (isPair)
                ++i;
            else if (cell.at(i).isSurrogate())
                cell[i] = QChar(QChar::ReplacementCharacter);
        }
    }
}

QString CsvReader::decode(const QByteArray &bytes)
{
    QString text = m_decoder ? QString(m_decoder->decode(bytes)) : fromWindows1252(bytes);
    if (m_isFirstPiece && text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    m_isFirstPiece = m_isFirstPiece && text.isEmpty();
    return text;
}

Status CsvReader::refill()
{
    m_position = 0;
    m_text.clear();
    while (m_text.isEmpty() && !m_atEnd) {
        const QByteArray bytes = m_device.read(kPiece);
        m_atEnd = bytes.isEmpty();
        if (m_atEnd && !m_device.atEnd())
            return Error{ Error::Code::Storage,
                QCoreApplication::translate("Csv", "The file could not be read: %1").arg(m_device.errorString()),
                QString(), QString() };
        m_text = decode(bytes);
    }
    if (m_text.contains(QChar(u'\0')))
        return notText(QCoreApplication::translate("Csv", "something with bytes that no text has"));
    return done();
}

Status CsvReader::findSeparator()
{
    const QStringView head(m_text);
    int linesBefore = 0;
    const qsizetype lineEnd = std::min<qsizetype>(head.size(), 12);
    const QStringView firstLine = head.first(lineEnd);
    // "sep=;" and a line end
    if (firstLine.size() >= 6 && firstLine.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive)
        && (firstLine.at(5) == u'\r' || firstLine.at(5) == u'\n')) {
        m_format.separator = firstLine.at(4);
        m_position = head.indexOf(u'\n') == 6 ? 7 : 6;
        linesBefore = 1;
    } else if (m_known) {
        m_format.separator = m_known->separator;
    } else {
        double best = 0;
        for (const QChar separator : { u',', u';', u'\t', u'|' }) {
            const double score = evenness(head, separator, m_device.atEnd());
            if (score > best + 1e-9) {
                best = score;
                m_format.separator = separator;
            }
        }
    }
    m_lexer = CsvLexer(m_format.separator, m_limits, linesBefore);
    return done();
}

Result<bool> CsvReader::next(CsvRow &row)
{
    while (!m_isFinished) {
        CsvLexer::Step step = CsvLexer::Step::NeedsMore;
        if (m_position < m_text.size()) {
            step = m_lexer.step(m_text, m_position, row);
        } else if (!m_atEnd) {
            if (const Status filled = refill(); !filled)
                return filled.error();
        } else {
            m_isFinished = true;
            step = m_lexer.finish(row);
        }
        if (step == CsvLexer::Step::Failed)
            return m_lexer.error();
        if (step == CsvLexer::Step::NeedsMore || (row.cells.size() == 1 && row.cells.constFirst().isEmpty()))
            continue;
        mendSurrogates(row);
        return true;
    }
    return false;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &fileName, std::optional<CsvFormat> known)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error{ Error::Code::Storage, QCoreApplication::translate("Csv", "“%1” could not be read.").arg(fileName),
            QString(), QString() };
    const auto inFile = [&fileName](Error error) {
        error.sentence =
            QCoreApplication::translate("Csv", "“%1”: %2", "file name, what is wrong").arg(fileName, error.sentence);
        return error;
    };
    CsvReader reader(buffer, std::move(known));
    if (const Status opened = reader.open(); !opened)
        return inFile(opened.error());
    CsvTable table;
    table.format = reader.format();
    CsvRow row;
    while (true) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return inFile(more.error());
        if (!*more)
            return table;
        table.rows += row;
    }
}

} // namespace shortlist
