// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/money.h"

#include <QStringList>

#include <cmath>

namespace shortlist {

int minorDigits(const QString &currency)
{
    // ISO 4217, list one; all others have two.
    static const QStringList kNone{ QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"),
        QStringLiteral("GNF"), QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"),
        QStringLiteral("KRW"), QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"),
        QStringLiteral("UYI"), QStringLiteral("VND"), QStringLiteral("VUV"), QStringLiteral("XAF"),
        QStringLiteral("XOF"), QStringLiteral("XPF") };
    static const QStringList kThree{ QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
        QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"), QStringLiteral("TND") };
    const QString code = currency.trimmed().toUpper();
    if (kNone.contains(code))
        return 0;
    if (kThree.contains(code))
        return 3;
    return code == QLatin1String("CLF") || code == QLatin1String("UYW") ? 4 : 2;
}

qint64 minorUnits(double amount, const QString &currency)
{
    return std::llround(amount * std::pow(10.0, minorDigits(currency)));
}

double majorUnits(qint64 minor, const QString &currency)
{
    return double(minor) / std::pow(10.0, minorDigits(currency));
}

QString moneyText(qint64 minor, const QString &currency, const QLocale &locale, Decimals decimals)
{
    const int digits = minorDigits(currency);
    const bool whole = minor % qint64(std::llround(std::pow(10.0, digits))) == 0;
    const QString number =
        locale.toString(majorUnits(minor, currency), 'f', decimals == Decimals::Needed && whole ? 0 : digits);
    // Number and code stay on one line.
    return currency.isEmpty() ? number : number + QChar(QChar::Nbsp) + currency;
}

} // namespace shortlist
