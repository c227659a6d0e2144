// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace shortlist {

/// Writes the lines of an iCalendar file: CRLF, folded at 75 octets between characters, texts escaped, so that no name
/// can begin a line of its own.
class IcalText {
public:
    /// A line whose value is written as it is; line breaks and other control characters are taken out.
    void line(const QString &name, const QString &value);
    /// A line whose value is text: commas, semicolons, backslashes and line breaks are escaped.
    void text(const QString &name, const QString &value);
    /// A moment, in UTC.
    void moment(const QString &name, const QDateTime &utc);

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A text as the value of a parameter, in quotation marks; its own are turned into apostrophes, which is all a
/// parameter can hold.
QString icalParameter(const QString &text);

} // namespace shortlist
