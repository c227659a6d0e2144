// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar/invitationmail.h"

#include "domain/core/email.h"

#include <QUrl>

#include <algorithm>

namespace shortlist {

namespace {

/// No line of base64 begins like this: nothing that is written here can end a part.
const QByteArray kMixed = "=_shortlist_mixed";
const QByteArray kEither = "=_shortlist_either";

constexpr qsizetype kLineLength = 76; ///< of base64; RFC 2045, 6.8
constexpr qsizetype kWordOctets =
    39; ///< of text in an encoded word: a line with “Subject: ” before it has 76; RFC 2047, 2

QByteArray inLines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += kLineLength)
        lines += all.mid(at, kLineLength) + "\r\n";
    return lines;
}

/// A text of a header: as it is where every mail program reads it, else in encoded words that end between characters.
QByteArray headerText(const QString &text)
{
    const QString line = text.simplified();
    const bool plain = line.size() <= kLineLength - qsizetype(sizeof("Subject: "))
                    && !line.contains(QLatin1String("=?"))
                    && std::all_of(line.begin(), line.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (plain)
        return line.toLatin1();
    QByteArrayList words;
    QByteArray word;
    const auto end = [&] { words += "=?UTF-8?B?" + word.toBase64() + "?="; };
    for (const char32_t letter : line.toStdU32String()) {
        const QByteArray octets = QString::fromUcs4(&letter, 1).toUtf8();
        if (word.size() + octets.size() > kWordOctets) {
            end();
            word.clear();
        }
        word += octets;
    }
    end();
    return words.join("\r\n ");
}

/// An address in a header; its domain in the form that every mail server knows.
QByteArray headerAddress(const QString &address)
{
    const auto parsed = parseEmail(address);
    const QString bare = parsed ? *parsed : QString();
    const QByteArray domain = QUrl::toAce(bare.section(u'@', 1));
    return domain.isEmpty() ? bare.toUtf8() : bare.section(u'@', 0, 0).toUtf8() + '@' + domain;
}

QByteArray part(
    const QByteArray &boundary, const QByteArray &type, const QByteArray &bytes, const QByteArray &more = {})
{
    return "--" + boundary + "\r\nContent-Type: " + type + "\r\n" + more + "Content-Transfer-Encoding: base64\r\n\r\n"
         + inLines(bytes);
}

} // namespace

QByteArray writeInvitationMail(const Invitation &invitation)
{
    QByteArrayList to;
    for (const QString &recipient : invitation.recipients) {
        if (const QByteArray address = headerAddress(recipient); !address.isEmpty())
            to += address;
    }
    const QByteArray name = invitation.fileName.toLatin1(); // ours, plain letters
    const QByteArray words = QString(invitation.mailText).replace(u'\n', QLatin1String("\r\n")).toUtf8() + "\r\n";
    QByteArray mail = "X-Unsent: 1\r\n";
    if (!to.isEmpty())
        mail += "To: " + to.join(",\r\n ") + "\r\n";
    mail += "Subject: " + headerText(invitation.subject) + "\r\n";
    mail += "MIME-Version: 1.0\r\n";
    mail += "Content-Type: multipart/mixed; boundary=\"" + kMixed + "\"\r\n\r\n";
    mail += "--" + kMixed + "\r\nContent-Type: multipart/alternative; boundary=\"" + kEither + "\"\r\n\r\n";
    mail += part(kEither, "text/plain; charset=UTF-8", words);
    mail += part(kEither, "text/calendar; charset=UTF-8; method=" + invitation.method.toLatin1(), invitation.bytes);
    mail += "--" + kEither + "--\r\n\r\n";
    mail += part(kMixed, "application/ics; name=\"" + name + '"', invitation.bytes,
        "Content-Disposition: attachment; filename=\"" + name + "\"\r\n");
    mail += "--" + kMixed + "--\r\n";
    return mail;
}

} // namespace shortlist
