// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/letter.h"

#include "domain/offers/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace shortlist {

namespace {

struct LetterTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferLetter)
};

QString bracketed(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(QStringLiteral("{{%1}}").arg(name));
    return all.join(QStringLiteral(", "));
}

/// Text that Markdown leaves as it is: every mark has a backslash, lines stay lines.
QString asMarkdown(const QString &text)
{
    QStringList lines = text.trimmed().split(QLatin1Char('\n'));
    for (QString &line : lines) {
        QString safe;
        const QString trimmed = line.trimmed();
        for (const QChar sign : trimmed) {
            const char16_t code = sign.unicode();
            const bool mark = code < 0x80 && code > 0x20 && !sign.isLetterOrNumber();
            if (mark)
                safe.append(QLatin1Char('\\'));
            safe.append(sign);
        }
        line = safe;
    }
    return lines.join(QStringLiteral("\\\n"));
}

const QRegularExpression &sectionPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{\\{#\\s*([^}]*?)\\s*\\}\\}(.*?)\\{\\{/\\s*\\1\\s*\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([^}]*?)\\s*\\}\\}"));
    return pattern;
}

/// What stands in braces and is no field, because one brace of four is missing: it would go out as it is. Empty where
/// there is none.
QString brokenField(QString letter, const QStringList &fields)
{
    letter.remove(fieldPattern());
    static const QRegularExpression single(QStringLiteral("\\{\\s*[#/]?([^{}]*?)\\s*\\}"));
    auto matches = single.globalMatch(letter);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (fields.contains(match.captured(1)))
            return match.captured(0);
    }
    static const QRegularExpression doubled(QStringLiteral("\\{\\{[^\\n]{0,30}|[^\\n]{0,30}\\}\\}"));
    return doubled.match(letter).captured(0).trimmed();
}

/// The text with each match replaced by what `write` makes of it.
template <typename Write>
QString replaced(const QString &text, const QRegularExpression &pattern, Write write)
{
    QString result;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.mid(from, match.capturedStart() - from) + write(match);
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

void note(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names.append(name);
}

Error wrongFields(const QStringList &unknown, const QStringList &empty)
{
    QStringList sentences;
    if (!unknown.isEmpty())
        sentences.append(LetterTexts::tr("The letter has fields that there are none of: %1.").arg(bracketed(unknown)));
    if (!empty.isEmpty())
        sentences.append(LetterTexts::tr("Nothing is known for these fields of the letter: %1.").arg(bracketed(empty)));
    return failure(Error::Code::Invalid, "letter.fields", sentences.join(QLatin1Char(' ')),
        empty.isEmpty() ? LetterTexts::tr("Correct the letter.")
                        : LetterTexts::tr("Fill them in, or change the letter."));
}

} // namespace

QStringList letterFields()
{
    return { QStringLiteral("candidate.name"), QStringLiteral("offer.title"), QStringLiteral("offer.level"),
        QStringLiteral("offer.specialty"), QStringLiteral("offer.start"), QStringLiteral("offer.salary"),
        QStringLiteral("offer.bonus"), QStringLiteral("offer.equity"), QStringLiteral("offer.location"),
        QStringLiteral("offer.expires"), QStringLiteral("offer.notes"), QStringLiteral("offer.number"),
        QStringLiteral("job.title"), QStringLiteral("job.department"), QStringLiteral("opening.code"),
        QStringLiteral("recruiter.name"), QStringLiteral("manager.name"), QStringLiteral("today") };
}

QHash<QString, QString> letterValues(const LetterFacts &facts, const QLocale &locale)
{
    const Offer &offer = facts.offer;
    const auto day = [&locale](QDate date) {
        return date.isValid() ? locale.toString(date, QLocale::LongFormat) : QString();
    };
    const auto money = [&](qint64 minor) {
        return minor > 0 && !offer.currency.isEmpty() ? moneyText(minor, offer.currency, locale) : QString();
    };
    return { { QStringLiteral("candidate.name"), facts.candidateName }, { QStringLiteral("offer.title"), offer.title },
        { QStringLiteral("offer.level"), offer.level }, { QStringLiteral("offer.specialty"), offer.specialty },
        { QStringLiteral("offer.start"), day(offer.startOn) },
        { QStringLiteral("offer.salary"), money(offer.salaryMinor) },
        { QStringLiteral("offer.bonus"), money(offer.bonusMinor) }, { QStringLiteral("offer.equity"), offer.equity },
        { QStringLiteral("offer.location"), offer.location }, { QStringLiteral("offer.expires"), day(offer.expiresOn) },
        { QStringLiteral("offer.notes"), offer.notes },
        { QStringLiteral("offer.number"), QString::number(offer.number) },
        { QStringLiteral("job.title"), facts.jobTitle }, { QStringLiteral("job.department"), facts.department },
        { QStringLiteral("opening.code"), facts.openingCode },
        { QStringLiteral("recruiter.name"), facts.recruiterName },
        { QStringLiteral("manager.name"), facts.managerName }, { QStringLiteral("today"), day(facts.today) } };
}

Result<QString> fillLetter(const QString &letter, const QHash<QString, QString> &values)
{
    if (const QString broken = brokenField(letter, values.keys()); !broken.isEmpty())
        return failure(Error::Code::Invalid, "letter.braces",
            LetterTexts::tr("A field of the letter has braces that are not closed or not opened: “%1”.").arg(broken),
            LetterTexts::tr("Write two braces before its name and two after it."));
    QStringList unknown;
    QStringList empty;
    const QString kept = replaced(letter, sectionPattern(), [&](const QRegularExpressionMatch &match) {
        const QString name = match.captured(1);
        if (!values.contains(name))
            note(unknown, name);
        return values.value(name).trimmed().isEmpty() ? QString() : match.captured(2);
    });
    QString open;
    const QString filled = replaced(kept, fieldPattern(), [&](const QRegularExpressionMatch &match) {
        const QString name = match.captured(1);
        if (name.startsWith(QLatin1Char('#')) || name.startsWith(QLatin1Char('/')))
            open = name;
        else if (!values.contains(name))
            note(unknown, name);
        else if (values.value(name).trimmed().isEmpty())
            note(empty, name);
        return asMarkdown(values.value(name));
    });
    if (!open.isEmpty())
        return failure(Error::Code::Invalid, "letter.section",
            LetterTexts::tr("A part of the letter that may be left out has no beginning or no end: {{%1}}.").arg(open),
            LetterTexts::tr("Write {{#name}} before it and {{/name}} after it."));
    if (!unknown.isEmpty() || !empty.isEmpty())
        return wrongFields(unknown, empty);
    return filled;
}

Result<QString> sampleLetter(const QString &letter)
{
    if (letter.trimmed().isEmpty())
        return failure(Error::Code::Invalid, "letter.empty", LetterTexts::tr("The letter is empty."),
            LetterTexts::tr("Write it, or take the built-in one back."));
    QHash<QString, QString> values;
    const QStringList fields = letterFields();
    for (const QString &name : fields)
        values.insert(name, QLatin1Char('[') + name + QLatin1Char(']'));
    return fillLetter(letter, values);
}

Status checkLetter(const QString &letter)
{
    const auto filled = sampleLetter(letter);
    return filled ? done() : Status(filled.error());
}

// These are of the letter, not of the window: whoever gets it reads the letter's language.
QString letterMark(OfferState standing, const QLocale &locale)
{
    if (standing == OfferState::Draft || standing == OfferState::InApproval)
        return locale.language() == QLocale::German ? QStringLiteral("Entwurf") : QStringLiteral("Draft");
    return {};
}

QString letterTitle(const QString &candidate, const QLocale &locale)
{
    return (locale.language() == QLocale::German ? QStringLiteral("Angebot für %1") : QStringLiteral("Offer to %1"))
        .arg(candidate);
}

QString letterPages(const QLocale &locale)
{
    return locale.language() == QLocale::German ? QStringLiteral("Seite %1 von %2") : QStringLiteral("Page %1 of %2");
}

QLocale letterLocale(const QString &language)
{
    // “en” alone would be American; whoever means that says en_US.
    return QLocale(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
}

} // namespace shortlist
