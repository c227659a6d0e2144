// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/commands/offerparts.h"
#include "cli/commands/shortnotice.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/offers/money.h"
#include "domain/words/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace shortlist::cli {

namespace {

/// An amount a year in the currency's smallest unit: “65000” or “65000.50”.
Result<qint64> amount(const Call &call, const char *option, qint64 otherwise, const QString &currency)
{
    if (!call.has(option))
        return otherwise;
    bool ok = false;
    const double value = call.value(option).toDouble(&ok);
    if (!ok || value < 0 || value > 1e12)
        return usageError(CliText::tr("--%1 wants an amount such as 65000, not “%2”.")
                              .arg(QLatin1String(option), call.value(option)));
    return minorUnits(value, currency);
}

} // namespace

Status readOfferTerms(Call &call, Offer &offer)
{
    const QString before = offer.currency;
    offer.title = call.value("title", offer.title);
    offer.level = call.value("level", offer.level);
    offer.specialty = call.value("specialty", offer.specialty);
    offer.currency = call.value("currency", offer.currency).toUpper();
    // The figure stays where only its currency changes.
    if (offer.currency != before) {
        offer.salaryMinor = minorUnits(majorUnits(offer.salaryMinor, before), offer.currency);
        offer.bonusMinor = minorUnits(majorUnits(offer.bonusMinor, before), offer.currency);
    }
    offer.equity = call.value("equity", offer.equity);
    offer.location = call.value("place", offer.location);
    offer.notes = call.value("note", offer.notes);
    const auto salary = amount(call, "salary", offer.salaryMinor, offer.currency);
    if (!salary)
        return salary.error();
    offer.salaryMinor = *salary;
    const auto bonus = amount(call, "bonus", offer.bonusMinor, offer.currency);
    if (!bonus)
        return bonus.error();
    offer.bonusMinor = *bonus;
    for (const auto &[option, day] :
        { std::pair{ "start", &offer.startOn }, std::pair{ "expires", &offer.expiresOn } }) {
        const auto given = call.day(option);
        if (!given)
            return given.error();
        if (given->isValid())
            *day = *given;
    }
    return done();
}

Status readOpening(Call &call, const ApplicationId &id, OpeningId &opening)
{
    if (!call.has("opening"))
        return done();
    const auto application = call.reader().get(id);
    if (!application)
        return application.error();
    const auto found = findOpening(call.services(), application->jobId, call.value("opening"));
    if (!found)
        return found.error();
    opening = found->id;
    return done();
}

Option whyOption()
{
    return { QStringLiteral("why"), QStringLiteral("TEXT"),
        CliText::tr("Why there is a second offer for an opening; it is journalled.") };
}

Error withWhy(Error error)
{
    if (error.key == QLatin1String("offer.openingOffered"))
        error.advice = CliText::tr("Choose another with --opening, or say with --why why there is a second offer.");
    return error;
}

namespace {

/// What a draft waits for, after it was made.
Result<QString> draftedText(Call &call, const ApplicationId &application, const OfferId &id)
{
    const auto view = call.services().offers.view(application);
    if (!view)
        return view.error();
    const auto drafted = std::find_if(
        view->offers.begin(), view->offers.end(), [&id](const OfferView &one) { return one.offer.id == id; });
    if (drafted != view->offers.end() && !drafted->missing.isEmpty())
        return CliText::tr("Drafted; still missing: %1.").arg(drafted->missing.join(QLatin1String(", ")));
    if (drafted != view->offers.end() && drafted->next == OfferStep::Ask)
        return CliText::tr("Drafted; it has to be approved before it is sent: offer ask.");
    return CliText::tr("Drafted; it may be sent.");
}

Status draft(Call &call)
{
    Services &services = call.services();
    const auto application = findApplication(services, call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    auto offer = services.offers.suggestion(application->id);
    if (!offer)
        return offer.error();
    if (auto given = readOfferTerms(call, *offer); !given)
        return given;
    if (auto chosen = readOpening(call, application->id, offer->openingId); !chosen)
        return chosen;
    const auto drafted = services.offers.draft(*offer, call.value("why"));
    if (!drafted)
        return withWhy(drafted.error());
    const auto said = draftedText(call, application->id, *drafted);
    if (!said)
        return said.error();
    call.changed(*said, drafted->uuid());
    return done();
}

} // namespace

Status changeOffer(
    Call &call, const QString &sentence, const std::function<Status(OfferService &, const OfferId &)> &work)
{
    const auto offer = findOffer(call.services(), call.argument(0));
    if (!offer)
        return offer.error();
    if (auto worked = work(call.services().offers, offer->id); !worked)
        return worked;
    call.changed(sentence, offer->id.uuid());
    return done();
}

namespace {

Status sendOffer(Call &call)
{
    return changeOffer(call, CliText::tr("Sent."), [&call](OfferService &offers, const OfferId &id) -> Status {
        const Status sent = offers.send(id, call.value("why"));
        return sent ? sent : Status(withWhy(sent.error()));
    });
}

/// What happens to the others, as given with --declined and --later.
Result<QList<OtherAnswer>> othersGiven(Call &call)
{
    QList<OtherAnswer> answers;
    EndReasonId reason;
    if (call.has("declined")) {
        const auto found = findEndReason(call.services(), call.value("reason"));
        if (!found)
            return found.error();
        reason = found->id;
    }
    for (const auto &[option, choice] : { std::pair{ "declined", OtherAnswer::Choice::Decline },
             std::pair{ "later", OtherAnswer::Choice::TellLater } }) {
        const QStringList names = call.values(option);
        for (const QString &name : names) {
            const auto application = findApplication(call.services(), name, call.value("job"));
            if (!application)
                return application.error();
            answers.append({ application->id, application->stageId, choice, reason, {} });
        }
    }
    return answers;
}

/// What is said about the opening and the interviews of the others, beside the others themselves.
Status readAcceptance(Call &call, const Offer &offer, Acceptance &how)
{
    how.addOpening = call.has("new-opening");
    if (how.addOpening && call.has("opening"))
        return usageError(CliText::tr("Say either --opening or --new-opening."));
    if (auto chosen = readOpening(call, offer.applicationId, how.opening); !chosen)
        return chosen;
    const auto notice = shortNoticeGiven(call);
    if (!notice)
        return notice.error();
    how.shortNotice = *notice;
    return done();
}

/// Says with which openings it can be accepted instead.
Error withOpenings(Call &call, const Offer &offer, Error error)
{
    if (error.key != QLatin1String("offer.openingTaken"))
        return error;
    const auto choices = call.services().offers.openingsFor(offer);
    if (!choices)
        return error;
    QStringList codes;
    for (const OpeningChoice &choice : *choices) {
        if (choice.opening.state == OpeningState::Open)
            codes.append(choice.opening.code);
    }
    error.advice = codes.isEmpty() ? CliText::tr("No other opening of the job is open: add one with --new-opening.")
                                   : CliText::tr("Name another with --opening (%1), or add one with --new-opening.")
                                         .arg(codes.join(QStringLiteral(", ")));
    return error;
}

Status accept(Call &call)
{
    const auto offer = findOffer(call.services(), call.argument(0));
    if (!offer)
        return offer.error();
    const auto others = othersGiven(call);
    if (!others)
        return others.error();
    Acceptance how{ *others };
    if (auto read = readAcceptance(call, *offer, how); !read)
        return read;
    if (auto accepted = call.services().offers.accept(offer->id, how); !accepted)
        return withOpenings(call, *offer, accepted.error());
    call.changed(CliText::tr("Accepted: hired, and the opening is filled."), offer->id.uuid());
    return done();
}

Status others(Call &call)
{
    const auto offer = findOffer(call.services(), call.argument(0));
    if (!offer)
        return offer.error();
    const auto all = call.services().offers.othersFor(offer->id);
    if (!all)
        return all.error();
    QJsonArray array;
    QList<QStringList> rows;
    for (const OtherApplication &one : *all) {
        array.append(QJsonObject{ { QStringLiteral("application_id"), one.application.toString() },
            { QStringLiteral("candidate"), one.candidateName }, { QStringLiteral("stage"), one.stageName },
            { QStringLiteral("opening"), one.openingCode }, { QStringLiteral("state"), enumText(one.state) },
            { QStringLiteral("days"), one.daysWaiting } });
        rows.append({ one.candidateName, one.stageName, one.openingCode, words::of(one.state),
            QString::number(one.daysWaiting), one.application.toString() });
    }
    if (call.json())
        call.out.json(array);
    else
        call.out.table({ CliText::tr("Candidate"), CliText::tr("Stage"), CliText::tr("Opening"), CliText::tr("State"),
                           CliText::tr("Days"), CliText::tr("Id") },
            rows, CliText::tr("Nobody else waits for this job."));
    return done();
}

Status told(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(1), call.value("job"), Prefer::Ended);
    if (!application)
        return application.error();
    return changeOffer(call, CliText::tr("Noted."),
        [&application](OfferService &offers, const OfferId &id) { return offers.told(id, application->id); });
}

Status decline(Call &call)
{
    return changeOffer(
        call, CliText::tr("The candidate declined the offer."), [&call](OfferService &offers, const OfferId &id) {
            return offers.declineByCandidate(id, call.value("reason"));
        });
}

/// A version with what is told of it; the approvals as an object.
QJsonObject versionJson(const OfferView &one)
{
    QJsonObject object = jsonOf(one.offer);
    object.insert(QStringLiteral("standing"), enumText(one.standing));
    object.insert(QStringLiteral("approval"), QJsonDocument::fromJson(one.offer.approval.toUtf8()).object());
    object.insert(QStringLiteral("owed"), QJsonDocument::fromJson(one.offer.owed.toUtf8()).array());
    QJsonArray waits;
    for (const PersonId &person : one.turn)
        waits.append(person.toString());
    object.insert(QStringLiteral("waits_for"), waits);
    return object;
}

QString standingText(const OfferView &one)
{
    return one.replacedBy > 0 ? CliText::tr("Replaced by %1").arg(one.replacedBy) : words::of(one.standing);
}

Status listOffers(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    if (const auto reads = call.services().offers.offersTo(application->id); !reads)
        return reads.error();
    const auto view = call.services().offers.view(application->id);
    if (!view)
        return view.error();
    if (call.json()) {
        QJsonArray versions;
        for (const OfferView &one : view->offers)
            versions.append(versionJson(one));
        call.out.json(versions);
        return done();
    }
    QList<QStringList> rows;
    for (const OfferView &one : view->offers)
        rows.append({ QString::number(one.offer.number), standingText(one), one.offer.title,
            moneyText(one.offer.salaryMinor, one.offer.currency, QLocale::c()).replace(QChar(QChar::Nbsp), u' '),
            one.offer.startOn.toString(Qt::ISODate), one.offer.id.toString() });
    call.out.table({ CliText::tr("No."), CliText::tr("State"), CliText::tr("Title"), CliText::tr("Salary"),
                       CliText::tr("Start"), CliText::tr("Id") },
        rows, CliText::tr("There are no offers."));
    return done();
}

} // namespace

QList<Option> offerTermOptions()
{
    return {
        { QStringLiteral("salary"), QStringLiteral("AMOUNT"), CliText::tr("A year, such as 65000.") },
        { QStringLiteral("bonus"), QStringLiteral("AMOUNT"), CliText::tr("A year, such as 5000.") },
        { QStringLiteral("currency"), QStringLiteral("CODE"), CliText::tr("Such as EUR.") },
        { QStringLiteral("equity"), QStringLiteral("TEXT"), CliText::tr("Equity, in words.") },
        { QStringLiteral("title"), QStringLiteral("TITLE"), CliText::tr("The job title.") },
        { QStringLiteral("level"), QStringLiteral("TEXT"), CliText::tr("The level, in words.") },
        { QStringLiteral("specialty"), QStringLiteral("NAME"), CliText::tr("A specialty of the job.") },
        { QStringLiteral("start"), QStringLiteral("DAY"), CliText::tr("When work begins: 2030-01-31.") },
        { QStringLiteral("expires"), QStringLiteral("DAY"), CliText::tr("The last day to accept.") },
        { QStringLiteral("place"), QStringLiteral("PLACE"), CliText::tr("Where the work is done.") },
        { QStringLiteral("note"), QStringLiteral("TEXT"), CliText::tr("More about it, in words.") },
    };
}

QList<Command> offerCommands()
{
    const QString noun = QStringLiteral("offer");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const QString one = QStringLiteral("OFFER");
    return QList<Command>{
        { noun, QStringLiteral("draft"), QStringLiteral("APPLICATION"), Needs::Writing, CliText::tr("Draft an offer."),
            QList<Option>{ job,
                { QStringLiteral("opening"), QStringLiteral("CODE"), CliText::tr("The opening it is for.") },
                whyOption() }
                + offerTermOptions(),
            draft },
        { noun, QStringLiteral("send"), one, Needs::Writing, CliText::tr("Note that an offer was sent."),
            { whyOption() }, sendOffer },
        { noun, QStringLiteral("accept"), one, Needs::Writing,
            CliText::tr("The candidate accepts: hired, and the opening is filled."),
            { { QStringLiteral("declined"), QStringLiteral("APPLICATION"),
                  CliText::tr("Another one that is declined with it; once for each.") },
                { QStringLiteral("later"), QStringLiteral("APPLICATION"),
                    CliText::tr("Another one that is put on hold and told later; once for each.") },
                { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") }, job,
                { QStringLiteral("opening"), QStringLiteral("CODE"),
                    CliText::tr("The opening that is filled instead of the offer's.") },
                { QStringLiteral("new-opening"), {}, CliText::tr("Add an opening like the offer's, and fill it.") },
                shortNoticeOption() },
            accept },
        { noun, QStringLiteral("others"), one, Needs::Reading, CliText::tr("Who else waits for the job."), {}, others },
        { noun, QStringLiteral("told"), QStringLiteral("OFFER APPLICATION"), Needs::Writing,
            CliText::tr("Note that somebody got the answer that was owed."), { job }, told },
        { noun, QStringLiteral("decline"), one, Needs::Writing, CliText::tr("The candidate declines the offer."),
            { { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } }, decline },
        { noun, QStringLiteral("list"), QStringLiteral("APPLICATION"), Needs::Reading,
            CliText::tr("The offers to one application."), { job }, listOffers },
    } + offerApprovalCommands()
         + offerLetterCommands();
}

} // namespace shortlist::cli
