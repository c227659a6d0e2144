// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/result.h"
#include "domain/offers/offer.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

#include <functional>

namespace shortlist {

/// What a letter is written from.
struct LetterFacts {
    Offer offer;
    QString candidateName;
    QString jobTitle;
    QString department;
    QString openingCode;
    QString recruiterName;
    QString managerName;
    QDate today;
};

// Letters: Markdown with fields, {{candidate.name}}. What stands between {{#offer.bonus}} and {{/offer.bonus}} is left
// out where the field is empty. Any thread.

/// The names of all fields there are, in the order in which they are listed.
QStringList letterFields();
/// The value of every field, plain text, with amounts and days as the locale writes them; empty where there is none.
QHash<QString, QString> letterValues(const LetterFacts &facts, const QLocale &locale);

/// The Markdown of a letter with its fields filled in: values are plain text, whatever they contain. Refuses (Invalid,
/// “letter.fields”) where a field is unknown or empty, and lists all of them; “letter.section” where a part that may be
/// left out has no end.
Result<QString> fillLetter(const QString &letter, const QHash<QString, QString> &values);
/// The same with every field in the place of its value, for a look at a letter without an offer: “[candidate.name]”.
Result<QString> sampleLetter(const QString &letter);
/// Refuses a letter with unknown fields, or whose parts do not end; what is empty shows when it is filled in.
Status checkLetter(const QString &letter);

/// A language that letters are written in, as “en”, “de” or “de_AT”: how amounts and days are written.
QLocale letterLocale(const QString &language);

/// A letter that is ready: Markdown without fields, and what it is called.
struct Letter {
    QString title; ///< “Offer to Cora Candidate”
    QString markdown;
    QString footer; ///< at the foot of each page
    QLocale locale;
    QString mark; ///< across each page while the offer is not approved: “Draft”; empty afterwards
    QString pages{}; ///< how its pages are numbered: letterPages()
};

/// What the letter to a candidate is called, in the letter's language: “Offer to Cora Candidate”. Any thread.
QString letterTitle(const QString &candidate, const QLocale &locale);

/// How its pages are numbered in the letter's language, with %1 for the page and %2 for how many. Any thread.
QString letterPages(const QLocale &locale);

/// “Draft” in the letter's language, for the pages of an offer that must not go out yet; empty once it was approved,
/// sent or accepted. Any thread.
QString letterMark(OfferState standing, const QLocale &locale);

/// Makes HTML of Markdown; the windows may not see who can. Any thread.
using MarkdownReader = std::function<QString(const QString &markdown)>;

} // namespace shortlist
