// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"

#include <QString>
#include <QStringView>

namespace shortlist {

/// The e-mail address in what somebody typed or pasted: "Ana Berg <Ana@Example.org>", "mailto:ana@example.org",
/// "ana@example.org;" all give the bare address. The part before the @ keeps its case, the domain is lower case.
///
/// Error Invalid with a sentence that says what is wrong: no @, two of them, a blank inside, a domain without a dot, a
/// part that is too long. Whether the mailbox exists is not asked. Any thread.
Result<QString> parseEmail(const QString &text);

/// The key by which two addresses are the same mailbox: lower case, the domain in its ASCII form. Empty for no address.
QString emailKey(const QString &address);

/// The key by which two addresses probably belong to one person: emailKey() without a "+tag", and for Gmail without the
/// dots, which Gmail ignores. A hint for finding duplicates, never a reason to merge by itself.
QString emailDuplicateKey(const QString &address);

/// What can be told of a telephone number from its text alone.
struct PhoneDigits {
    QString digits; ///< ASCII digits, without country rules applied; a leading + is kept: "+38044…"
    QString extension; ///< what follows "x", "ext." or "#"; may be empty
    /// A spreadsheet turned the number into 4.91523E+11: digits are lost, and nothing can bring them back.
    bool mangled = false;

    bool isEmpty() const { return digits.isEmpty() || digits == QStringLiteral("+"); }
    friend bool operator==(const PhoneDigits &, const PhoneDigits &) = default;
};

/// The digits of a number in any writing: blanks, brackets, dots and dashes go, digits of other scripts become ASCII,
/// "00" at the front becomes "+", the "(0)" of "+44 (0)20" goes. Empty digits for a text without any. Any thread.
PhoneDigits phoneDigits(QStringView text);

} // namespace shortlist
