// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shortlist {

/// How a text is compared when somebody looks for it: case, accents, apostrophes, dashes and the width of letters do
/// not count. "Łukasz O’Brien-Groß" gives "lukasz obrien-gross".
///
/// SQLite knows ASCII case only, so the store keeps this key in a column of its own and compares keys with keys.
/// searchKey(searchKey(x)) == searchKey(x). Any thread.
QString searchKey(const QString &text);

/// All keys under which the text should be found, searchKey() first. Names with ä, ö, ü, ø or å are also written ae,
/// oe, ue, oe, aa, by their owners as often as by those who look for them: "Müller" gives "muller" and "mueller". Store
/// all of them, and look for any. One or two entries; none for an empty text. Any thread.
QStringList searchKeys(const QString &text);

/// How well a name fits what somebody looks for, the best first: 0 it begins with the words, 1 each of them begins a
/// word of it, 2 it has them inside, 3 it does not have them. `words` are the words of a searchKey(). Any thread.
int nameRank(const QString &name, const QStringList &words);

} // namespace shortlist
