// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"
#include "cli/commands/commands.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"

#include <cmath>

namespace shortlist::cli {

namespace {

/// An amount a year in hundredths: “65000” or “65000.50”.
Result<qint64> amount(const Call &call, const char *option, qint64 otherwise)
{
    if (!call.has(option))
        return otherwise;
    bool ok = false;
    const double value = call.value(option).toDouble(&ok);
    if (!ok || value < 0 || value > 1e12)
        return usageError(CliText::tr("--%1 wants an amount such as 65000, not “%2”.")
                              .arg(QLatin1String(option), call.value(option)));
    return qint64(std::llround(value * 100));
}

Status terms(Call &call, Offer &offer)
{
    offer.title = call.value("title", offer.title);
    offer.level = call.value("level", offer.level);
    offer.specialty = call.value("specialty", offer.specialty);
    offer.currency = call.value("currency", offer.currency).toUpper();
    offer.equity = call.value("equity", offer.equity);
    offer.location = call.value("place", offer.location);
    offer.notes = call.value("note", offer.notes);
    const auto salary = amount(call, "salary", offer.salaryMinor);
    if (!salary)
        return salary.error();
    offer.salaryMinor = *salary;
    const auto bonus = amount(call, "bonus", offer.bonusMinor);
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

Status draft(Call &call)
{
    Services &services = call.services();
    const auto application = findApplication(services, call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    auto offer = services.offers.suggestion(application->id);
    if (!offer)
        return offer.error();
    if (auto given = terms(call, *offer); !given)
        return given;
    if (call.has("opening")) {
        const auto opening = findOpening(services, application->jobId, call.value("opening"));
        if (!opening)
            return opening.error();
        offer->openingId = opening->id;
    }
    const auto drafted = services.offers.draft(*offer);
    if (!drafted)
        return drafted.error();
    const QStringList missing = OfferService::missingIn(*offer);
    call.changed(missing.isEmpty() ? CliText::tr("Drafted; it may be sent.")
                                   : CliText::tr("Drafted; still missing: %1.").arg(missing.join(QLatin1String(", "))),
        drafted->uuid());
    return done();
}

Status change(Call &call, const QString &sentence, const std::function<Status(OfferService &, const OfferId &)> &work)
{
    const auto offer = findOffer(call.services(), call.argument(0));
    if (!offer)
        return offer.error();
    if (auto worked = work(call.services().offers, offer->id); !worked)
        return worked;
    call.changed(sentence, offer->id.uuid());
    return done();
}

Status send(Call &call)
{
    return change(call, CliText::tr("Sent."), [](OfferService &offers, const OfferId &id) { return offers.send(id); });
}

Status accept(Call &call)
{
    return change(call, CliText::tr("Accepted: hired, and the opening is filled."),
        [](OfferService &offers, const OfferId &id) { return offers.accept(id); });
}

Status decline(Call &call)
{
    return change(
        call, CliText::tr("The candidate declined the offer."), [&call](OfferService &offers, const OfferId &id) {
            return offers.declineByCandidate(id, call.value("reason"));
        });
}

Status list(Call &call)
{
    const auto application = findApplication(call.services(), call.argument(0), call.value("job"));
    if (!application)
        return application.error();
    const auto offers = call.services().offers.offersTo(application->id);
    if (!offers)
        return offers.error();
    if (call.json()) {
        call.out.json(jsonOf(*offers));
        return done();
    }
    QList<QStringList> rows;
    for (const Offer &offer : *offers)
        rows.append({ QString::number(offer.number), words::of(offer.state), offer.title,
            QString::number(double(offer.salaryMinor) / 100, 'f', 2) + u' ' + offer.currency,
            offer.startOn.toString(Qt::ISODate), offer.id.toString() });
    call.out.table({ CliText::tr("No."), CliText::tr("State"), CliText::tr("Title"), CliText::tr("Salary"),
                       CliText::tr("Start"), CliText::tr("Id") },
        rows, CliText::tr("There are no offers."));
    return done();
}

} // namespace

QList<Command> offerCommands()
{
    const QString noun = QStringLiteral("offer");
    const Option job{ QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") };
    const QString one = QStringLiteral("OFFER");
    return {
        { noun, QStringLiteral("draft"), QStringLiteral("APPLICATION"), Needs::Writing, CliText::tr("Draft an offer."),
            { job, { QStringLiteral("salary"), QStringLiteral("AMOUNT"), CliText::tr("A year, such as 65000.") },
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
                { QStringLiteral("opening"), QStringLiteral("CODE"), CliText::tr("The opening it is for.") } },
            draft },
        { noun, QStringLiteral("send"), one, Needs::Writing, CliText::tr("Note that an offer was sent."), {}, send },
        { noun, QStringLiteral("accept"), one, Needs::Writing,
            CliText::tr("The candidate accepts: hired, and the opening is filled."), {}, accept },
        { noun, QStringLiteral("decline"), one, Needs::Writing, CliText::tr("The candidate declines the offer."),
            { { QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") } }, decline },
        { noun, QStringLiteral("list"), QStringLiteral("APPLICATION"), Needs::Reading,
            CliText::tr("The offers to one application."), { job }, list },
    };
}

} // namespace shortlist::cli
