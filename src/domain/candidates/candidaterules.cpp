// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/candidates/candidaterules.h"

#include "domain/core/email.h"
#include "domain/core/searchkey.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <QUrl>

#include <utility>

namespace shortlist {

namespace {

struct CandidateRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(CandidateRules)
};

Error invalid(const QString &sentence, const QString &advice, const char *key)
{
    return { Error::Code::Invalid, sentence, advice, {}, QString::fromLatin1(key) };
}

Result<QString> normalLink(const QString &text)
{
    if (text.contains(QLatin1Char(' ')) || !text.contains(QLatin1Char('.')))
        return invalid(CandidateRulesTexts::tr("“%1” is not a link.").arg(text),
            CandidateRulesTexts::tr("Paste the address of a page."), "contact.link");
    const qsizetype colon = text.indexOf(QStringLiteral("://"));
    const QString scheme = colon < 0 ? QString() : text.left(colon).toLower();
    const bool other = colon < 0 && text.section(QLatin1Char(':'), 0, 0).toLower() == QLatin1String("javascript");
    if (other || (colon >= 0 && scheme != QLatin1String("http") && scheme != QLatin1String("https")))
        return invalid(CandidateRulesTexts::tr("Only links to web pages are kept, not “%1”.").arg(text),
            CandidateRulesTexts::tr("Use a link that begins with https://."), "contact.scheme");
    return text;
}

// Marks that turn the direction of text make “fdp.exe” look like “exe.pdf”.
bool unsafeCharacter(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph;
}

bool reservedOnWindows(const QString &stem)
{
    static const QSet<QString> names{ QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
        QStringLiteral("nul") };
    const QString lower = stem.toLower();
    if (names.contains(lower))
        return true;
    return lower.size() == 4 && (lower.startsWith(QLatin1String("com")) || lower.startsWith(QLatin1String("lpt")))
        && lower.at(3).isDigit();
}

} // namespace

Result<QString> normalContact(ContactKind kind, const QString &text)
{
    const QString plain = text.simplified();
    switch (kind) {
    case ContactKind::Email:
        return parseEmail(plain);
    case ContactKind::Phone: {
        const PhoneDigits phone = phoneDigits(plain);
        if (phone.mangled)
            return invalid(
                CandidateRulesTexts::tr("“%1” is a telephone number that a spreadsheet has rounded.").arg(plain),
                CandidateRulesTexts::tr("Take the number from where it came from."), "contact.phone.mangled");
        if (phone.isEmpty())
            return invalid(CandidateRulesTexts::tr("“%1” is not a telephone number.").arg(plain),
                CandidateRulesTexts::tr("Write its digits."), "contact.phone");
        return plain;
    }
    case ContactKind::Link:
        return normalLink(plain);
    }
    Q_UNREACHABLE();
}

Result<QString> normalTag(const QString &text)
{
    const QString tag = text.simplified();
    if (tag.isEmpty())
        return invalid(CandidateRulesTexts::tr("A tag needs a name."), {}, "tag.empty");
    if (tag.size() > 60)
        return invalid(CandidateRulesTexts::tr("The tag “%1…” is too long.").arg(tag.left(20)),
            CandidateRulesTexts::tr("Use at most 60 characters."), "tag.long");
    if (tag.contains(QLatin1Char(',')) || tag.contains(QLatin1Char(';')))
        return invalid(CandidateRulesTexts::tr("The tag “%1” has a comma or semicolon in it.").arg(tag),
            CandidateRulesTexts::tr("Make it two tags, or leave the mark out."), "tag.separator");
    return tag;
}

Result<QStringList> normalTags(const QStringList &tags)
{
    QStringList kept;
    QSet<QString> keys;
    for (const QString &text : tags) {
        const auto tag = normalTag(text);
        if (!tag)
            return tag.error();
        const QString key = searchKey(*tag);
        if (keys.contains(key))
            continue;
        keys.insert(key);
        kept.append(*tag);
    }
    return kept;
}

Status checkCandidate(const Candidate &candidate)
{
    if (candidate.name.trimmed().isEmpty())
        return invalid(CandidateRulesTexts::tr("The name is missing."),
            CandidateRulesTexts::tr("Write the name as the person writes it."), "candidate.name");
    if (candidate.name.size() > 200)
        return invalid(CandidateRulesTexts::tr("The name is too long."),
            CandidateRulesTexts::tr("Use at most 200 characters."), "candidate.name.long");
    if (!candidate.zone.isEmpty() && !QTimeZone(candidate.zone.toUtf8()).isValid())
        return invalid(CandidateRulesTexts::tr("“%1” is not a time zone.").arg(candidate.zone),
            CandidateRulesTexts::tr("Choose one from the list, such as Europe/Berlin."), "candidate.zone");
    return done();
}

QString safeFileName(const QString &name)
{
    QString base = name;
    base.replace(QLatin1Char('\\'), QLatin1Char('/'));
    base = base.section(QLatin1Char('/'), -1);
    QString kept;
    for (const QChar c : std::as_const(base)) {
        if (unsafeCharacter(c))
            continue;
        kept.append(QStringLiteral("<>:\"|?*").contains(c) ? QLatin1Char('_') : c);
    }
    kept = kept.simplified();
    while (kept.startsWith(QLatin1Char('.')))
        kept.remove(0, 1);
    while (kept.endsWith(QLatin1Char('.')) || kept.endsWith(QLatin1Char(' ')))
        kept.chop(1);
    const qsizetype dot = kept.lastIndexOf(QLatin1Char('.'));
    QString stem = dot > 0 ? kept.left(dot) : kept;
    const QString ending = dot > 0 ? kept.mid(dot).left(12) : QString();
    if (reservedOnWindows(stem))
        stem.prepend(QLatin1Char('_'));
    stem = stem.left(120 - ending.size());
    // Half a character of two code units is no character.
    if (!stem.isEmpty() && stem.back().isHighSurrogate())
        stem.chop(1);
    const QString safe = stem.trimmed() + ending;
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

QString mediaTypeOf(const QString &fileName)
{
    static const QList<QPair<QString, QString>> types{
        { QStringLiteral(".pdf"), QStringLiteral("application/pdf") },
        { QStringLiteral(".txt"), QStringLiteral("text/plain") },
        { QStringLiteral(".md"), QStringLiteral("text/markdown") },
        { QStringLiteral(".rtf"), QStringLiteral("application/rtf") },
        { QStringLiteral(".doc"), QStringLiteral("application/msword") },
        { QStringLiteral(".docx"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document") },
        { QStringLiteral(".odt"), QStringLiteral("application/vnd.oasis.opendocument.text") },
        { QStringLiteral(".html"), QStringLiteral("text/html") },
        { QStringLiteral(".zip"), QStringLiteral("application/zip") },
        { QStringLiteral(".png"), QStringLiteral("image/png") },
        { QStringLiteral(".jpg"), QStringLiteral("image/jpeg") },
        { QStringLiteral(".jpeg"), QStringLiteral("image/jpeg") },
    };
    for (const auto &[ending, type] : types) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return type;
    }
    return QStringLiteral("application/octet-stream");
}

Status checkFileSize(const QString &name, qint64 bytes)
{
    if (bytes <= kMaxCandidateFileBytes)
        return done();
    return invalid(
        CandidateRulesTexts::tr("“%1” is too large: %2, and files of candidates may have %3.")
            .arg(name, QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(kMaxCandidateFileBytes)),
        CandidateRulesTexts::tr("Keep it elsewhere and add a link to it."), "file.large");
}

} // namespace shortlist
