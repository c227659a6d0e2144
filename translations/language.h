// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace shortlist {

/// The languages there are, as two-letter codes; English first.
QStringList languages();

/// The locale for dates and numbers on a computer with this one. It is the same, unless the computer is without a
/// language (its times have seconds; it gets that of Great Britain), or speaks German and names days otherwise, as with
/// LANGUAGE=de among English formats: “Monday, 30. November” is no language.
QLocale localeOfWords(const QLocale &system);

/// Makes the application speak the language of `locale`: our texts and Qt's own. Where there is no translation it stays
/// English. Takes back what an earlier call did, so the language may change at run time (windows get a LanguageChange
/// event). To be called on the main thread.
void speak(QCoreApplication &application, const QLocale &locale);

} // namespace shortlist
