// SPDX-License-Identifier: GPL-3.0-or-later
// The letter of an offer: the team's text with its fields filled in.
#include "domain/offers/terms.h"
#include "domain/people/person.h"
#include "service/offers/offerparts.h"
#include "service/offers/offerservice.h"

#include <QDir>
#include <QFile>

namespace shortlist {

namespace {

struct OfferLetterTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferService)
};

constexpr char kLetterSetting[] = "offer.letter";
const QString kLetterFolder = QStringLiteral(":/templates");

QString letterSetting(const QString &language, const JobId &job = {})
{
    const QByteArray name = kLetterSetting + QByteArrayLiteral(".") + language.toLatin1();
    return offers::settingName(name.constData(), job);
}

/// “de” of “de_AT”.
QString languageOf(const QString &locale) { return locale.section(QLatin1Char('_'), 0, 0).toLower(); }

Result<QString> builtInLetter(const QString &language)
{
    QFile file(QStringLiteral("%1/offer-letter.%2.md").arg(kLetterFolder, language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, "letter.language",
            OfferLetterTexts::tr("There is no letter in the language “%1”.").arg(language),
            OfferLetterTexts::tr("Choose one of these: %1.")
                .arg(OfferService::letterLanguages().join(QStringLiteral(", "))));
    return QString::fromUtf8(file.readAll());
}

Result<QString> nameOfPerson(const Reader &reader, const PersonId &id)
{
    const auto person = reader.tryGet(id);
    if (!person)
        return person.error();
    return *person ? (**person).name : QString();
}

Error letterOver(const Offer &offer, OfferState stands)
{
    if (stands == OfferState::Lapsed)
        return failure(Error::Code::Refused, "letter.over",
            OfferLetterTexts::tr("Offer %1 has lapsed, so there is no letter of it any more.").arg(offer.number),
            OfferLetterTexts::tr("Extend it, and write the letter of the new version."));
    return failure(Error::Code::Refused, "letter.over",
        stands == OfferState::Declined
            ? OfferLetterTexts::tr("Offer %1 was declined, so there is no letter of it any more.").arg(offer.number)
            : OfferLetterTexts::tr("Offer %1 was withdrawn, so there is no letter of it any more.").arg(offer.number),
        OfferLetterTexts::tr("Write the letter of the version that counts now, or draft another offer."));
}

} // namespace

QStringList OfferService::letterLanguages()
{
    QStringList languages;
    const QStringList files =
        QDir(kLetterFolder).entryList({ QStringLiteral("offer-letter.*.md") }, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.section(QLatin1Char('.'), 1, 1));
    return languages;
}

Result<QString> OfferService::letterTemplate(const QString &language, const JobId &job) const
{
    for (const JobId &whose : job.isNull() ? QList<JobId>{ {} } : QList<JobId>{ job, {} }) {
        const auto own = offers::settingText(m_context.workspace, letterSetting(languageOf(language), whose));
        if (!own || !own->isEmpty())
            return own;
    }
    return builtInLetter(languageOf(language));
}

Status OfferService::setLetterTemplate(const QString &language, const QString &text, const JobId &job)
{
    return m_context.commands.run(QStringLiteral("offer.letter"), SettingId(), [&](Transaction &transaction) -> Status {
        if (auto mine = offers::checkMyJob(transaction, job, m_context.session.person); !mine)
            return mine;
        // Only the built-in ones say which languages there are.
        const auto builtIn = builtInLetter(languageOf(language));
        if (!builtIn)
            return builtIn.error();
        // What is the same as the default is no text of its own: it follows when the default changes.
        const auto common = job.isNull() ? builtIn : letterTemplate(language);
        if (!common)
            return common.error();
        const bool back = text.trimmed().isEmpty() || text == *common;
        if (!back) {
            if (auto checked = checkLetter(text); !checked)
                return checked;
        }
        return offers::writeSetting(
            transaction, m_context, letterSetting(languageOf(language), job), back ? QString() : text);
    });
}

Result<Letter> OfferService::letter(
    const OfferId &id, const QString &language, const std::optional<QString> &text) const
{
    const Workspace &workspace = m_context.workspace;
    LetterFacts facts;
    const auto offer = workspace.get(id);
    if (!offer)
        return offer.error();
    if (auto reads = checkReads(offer->applicationId); !reads)
        return reads.error();
    facts.offer = *offer;
    const auto application = workspace.get(offer->applicationId);
    if (!application)
        return application.error();
    const auto candidate = workspace.get(application->candidateId);
    if (!candidate)
        return candidate.error();
    facts.candidateName = candidate->name;
    const auto job = workspace.get(application->jobId);
    if (!job)
        return job.error();
    facts.jobTitle = job->title;
    facts.department = job->department;
    const auto opening = workspace.tryGet(offer->openingId);
    if (!opening)
        return opening.error();
    if (*opening) {
        facts.openingCode = (**opening).code;
        const auto recruiter = nameOfPerson(workspace, (**opening).recruiterId);
        if (!recruiter)
            return recruiter.error();
        facts.recruiterName = *recruiter;
        const auto manager = nameOfPerson(workspace, (**opening).hiringManagerId);
        if (!manager)
            return manager.error();
        facts.managerName = *manager;
    }
    const auto today = dayOf(*offer);
    if (!today)
        return today.error();
    facts.today = *today;
    // What is over is not offered any more, and must not look as if it were.
    const OfferState stands = standingOn(*offer, *today);
    if (!isLive(stands) && stands != OfferState::Accepted)
        return letterOver(*offer, stands);
    const auto used = text ? Result<QString>(*text) : letterTemplate(language, application->jobId);
    if (!used)
        return used.error();
    const QLocale locale = letterLocale(language);
    const auto filled = fillLetter(*used, letterValues(facts, locale));
    if (!filled)
        return filled.error();
    return Letter{ letterTitle(candidate->name, locale), *filled, candidate->name, locale, letterMark(stands, locale),
        letterPages(locale) };
}

} // namespace shortlist
