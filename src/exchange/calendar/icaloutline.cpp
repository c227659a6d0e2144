// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/busycalendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace shortlist {

namespace {

constexpr qsizetype kDeepest = 8;

struct OutlineTexts {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

Error badOutline(const char *key, const QString &sentence)
{
    return failure(Error::Code::Format, key, sentence, OutlineTexts::tr("Export it once more, as .ics."));
}

/// Exported once more it would be as large.
Error tooLarge(const char *key, const QString &sentence)
{
    return failure(Error::Code::Format, key, sentence, OutlineTexts::tr("Export fewer months of it, as .ics."));
}

/// Follows BEGIN and END through a file, so that what is wrong can be told with its line.
class Outline {
public:
    explicit Outline(const QString &fileName)
        : m_fileName(fileName)
    {
    }

    Status line(const QByteArray &line, int number)
    {
        m_line = number;
        const QByteArray upper = line.left(64).trimmed().toUpper();
        if (upper.startsWith("BEGIN:"))
            return begin(upper.mid(6));
        if (upper.startsWith("END:"))
            return end(upper.mid(4));
        return done();
    }

    Status finish() const
    {
        if (!m_seen)
            return badOutline("ics.none", OutlineTexts::tr("“%1” is no calendar file.").arg(m_fileName));
        if (!m_open.isEmpty())
            return badOutline("ics.cut", OutlineTexts::tr("“%1” ends in the middle: %2 is not closed.")
                                             .arg(m_fileName, QString::fromLatin1(m_open.constLast())));
        return done();
    }

private:
    Status begin(const QByteArray &name)
    {
        if (m_open.isEmpty() && name != "VCALENDAR")
            return badOutline("ics.none", OutlineTexts::tr("“%1” is no calendar file.").arg(m_fileName));
        m_seen = true;
        m_open += name;
        if (m_open.size() > kDeepest)
            return badOutline("ics.deep",
                OutlineTexts::tr("“%1”, line %2: parts within parts, too deep.").arg(m_fileName).arg(m_line));
        if ((name == "VEVENT" || name == "VFREEBUSY") && ++m_events > kMostEvents)
            return tooLarge("ics.events",
                OutlineTexts::tr("“%1” holds more than %2 events.").arg(m_fileName, QLocale().toString(kMostEvents)));
        return done();
    }

    Status end(const QByteArray &name)
    {
        if (m_open.isEmpty() || m_open.constLast() != name)
            return badOutline("ics.unpaired", OutlineTexts::tr("“%1”, line %2: END:%3 closes nothing.")
                                                  .arg(m_fileName)
                                                  .arg(m_line)
                                                  .arg(QString::fromLatin1(name.left(30))));
        m_open.removeLast();
        return done();
    }

    QString m_fileName;
    QList<QByteArray> m_open;
    int m_line = 0;
    int m_events = 0;
    bool m_seen = false;
};

} // namespace

Status checkOutline(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > kLargestCalendar)
        return tooLarge("ics.large", OutlineTexts::tr("“%1” is larger than 64 MB.").arg(fileName));
    if (bytes.contains('\0'))
        return badOutline("ics.none", OutlineTexts::tr("“%1” is no calendar file.").arg(fileName));
    Outline outline(fileName);
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (int number = 1; at < bytes.size(); ++number) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        if (end - at > kLongestLine)
            return failure(Error::Code::Format, "ics.line",
                OutlineTexts::tr("“%1”, line %2: it is longer than 1 MB.").arg(fileName, QLocale().toString(number)),
                OutlineTexts::tr("Export the calendar without attachments, or fewer months of it."));
        // A line that begins with a blank goes on with the one before.
        if (bytes.at(at) != ' ' && bytes.at(at) != '\t') {
            if (auto fine = outline.line(bytes.mid(at, std::min<qsizetype>(end - at, 128)), number); !fine)
                return fine;
        }
        at = end + 1;
    }
    return outline.finish();
}

} // namespace shortlist
