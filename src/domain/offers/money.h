// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace shortlist {

// Amounts of money are whole numbers of a currency's smallest unit: cents, yen, fils. Any thread.

/// How many digits of a currency stand behind the point, by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD; 2 for a code
/// that is not known.
int minorDigits(const QString &currency);

/// An amount in the smallest unit, from one in whole units: 65000.5 EUR is 6500050. Rounded to the nearest.
qint64 minorUnits(double amount, const QString &currency);
/// The inverse: 6500050 EUR is 65000.5.
double majorUnits(qint64 minor, const QString &currency);

enum class Decimals {
    All, ///< as many as the currency has: “65,000.00 EUR”, “6,500,000 JPY”
    Needed, ///< none where the amount is whole: “65,000 EUR”
};
/// An amount with its code behind it, written as the locale writes numbers.
QString moneyText(qint64 minor, const QString &currency, const QLocale &locale, Decimals decimals = Decimals::All);

} // namespace shortlist
