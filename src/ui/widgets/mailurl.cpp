// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mailurl.h"

namespace shortlist {

QUrl mailUrl(const QStringList &recipients, const QString &subject, const QString &text)
{
    // Written by hand: QUrlQuery leaves some characters as they are that would end a part of it.
    const auto part = [](const QString &plain) { return QString::fromLatin1(QUrl::toPercentEncoding(plain)); };
    QString body = text;
    body.replace(QLatin1String("\n"), QLatin1String("\r\n"));
    QStringList addresses;
    for (const QString &address : recipients)
        addresses += QString::fromLatin1(QUrl::toPercentEncoding(address, "@"));
    return QUrl::fromEncoded((QStringLiteral("mailto:") + addresses.join(u',') + QStringLiteral("?subject=")
                                 + part(subject) + QStringLiteral("&body=") + part(body))
                                 .toLatin1(),
        QUrl::StrictMode);
}

} // namespace shortlist
