// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/icaltext.h"

namespace shortlist {

namespace {

constexpr qsizetype kLongestIcalLine = 75; ///< octets, without the line break

QString withoutControls(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            clean += c;
    }
    return clean;
}

QString escaped(const QString &text)
{
    QString value = text;
    value.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    value.replace(u'\r', u'\n');
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u';', QLatin1String("\\;"));
    value.replace(u',', QLatin1String("\\,"));
    value.replace(u'\n', QLatin1String("\\n"));
    return value;
}

/// True for octets that go on with a character begun before.
bool continues(char octet) { return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U; }

} // namespace

void IcalText::line(const QString &name, const QString &value)
{
    const QByteArray whole = (name + u':' + withoutControls(value)).toUtf8();
    qsizetype at = 0;
    while (whole.size() - at > kLongestIcalLine - (at > 0 ? 1 : 0)) {
        qsizetype end = at + kLongestIcalLine - (at > 0 ? 1 : 0);
        while (continues(whole.at(end)))
            --end;
        m_bytes += (at > 0 ? " " : "") + whole.mid(at, end - at) + "\r\n";
        at = end;
    }
    m_bytes += (at > 0 ? " " : "") + whole.mid(at) + "\r\n";
}

void IcalText::text(const QString &name, const QString &value) { line(name, escaped(value)); }

void IcalText::moment(const QString &name, const QDateTime &utc)
{
    line(name, utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

QString icalParameter(const QString &text)
{
    QString value = withoutControls(text.simplified());
    value.replace(u'"', u'\'');
    return u'"' + value + u'"';
}

} // namespace shortlist
