// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/offerparts.h"
#include "cli/jsonof.h"
#include "cli/lookup.h"
#include "domain/words/words.h"

#include <QJsonDocument>

namespace shortlist::cli {

namespace {

/// A group as typed: “Finance: 2 of Ana, Ben, Cem”, “1 of Ana”, or “Ana, Ben” for all of them.
Result<ApprovalGroup> readGroup(Call &call, const QString &text)
{
    ApprovalGroup group;
    QString rest = text;
    if (const auto colon = rest.indexOf(u':'); colon >= 0) {
        group.name = rest.left(colon).trimmed();
        rest = rest.mid(colon + 1);
    }
    const QString asked = rest.section(QStringLiteral(" of "), 0, 0).trimmed();
    bool counted = false;
    const int needed = asked.toInt(&counted);
    if (counted)
        rest = rest.section(QStringLiteral(" of "), 1);
    const auto people = findPeople(call.services(), rest.split(u',', Qt::SkipEmptyParts));
    if (!people)
        return people.error();
    group.people = *people;
    group.needed = counted ? needed : int(group.people.size());
    return group;
}

Result<std::optional<ApprovalChain>> readChain(Call &call)
{
    if (!call.has("group")) {
        if (call.has("parallel"))
            return usageError(CliText::tr("--parallel says how groups are asked; name them with --group."));
        return std::optional<ApprovalChain>();
    }
    ApprovalChain chain;
    chain.order = call.has("parallel") ? ApprovalOrder::Parallel : ApprovalOrder::InOrder;
    const QStringList groups = call.values("group");
    for (const QString &text : groups) {
        const auto group = readGroup(call, text);
        if (!group)
            return group.error();
        chain.groups.append(*group);
    }
    return std::optional(chain);
}

QString nameOf(Call &call, const PersonId &id)
{
    const auto person = call.reader().tryGet(id);
    return person && *person ? (**person).name : id.toString();
}

QString groupLine(Call &call, const ApprovalGroup &group)
{
    QStringList names;
    for (const PersonId &id : group.people)
        names.append(nameOf(call, id));
    return CliText::tr("%1 of %2").arg(group.needed).arg(names.join(QStringLiteral(", ")));
}

Status chain(Call &call)
{
    const auto job = findJob(call.services(), call.argument(0));
    if (!job)
        return job.error();
    const auto given = readChain(call);
    if (!given)
        return given.error();
    if (*given || call.has("clear")) {
        if (auto set = call.services().offers.setChain(job->id, given->value_or(ApprovalChain{})); !set)
            return set;
        call.changed(CliText::tr("Set who approves offers for this job."), job->id.uuid());
        return done();
    }
    const auto stored = call.services().offers.chainOf(job->id);
    if (!stored)
        return stored.error();
    if (call.json()) {
        call.out.json(QJsonDocument::fromJson(toText(*stored).toUtf8()).object());
        return done();
    }
    QList<QStringList> rows;
    for (const ApprovalGroup &group : stored->groups)
        rows.append({ QString::number(rows.size() + 1), group.name, groupLine(call, group) });
    call.out.table({ CliText::tr("No."), CliText::tr("Group"), CliText::tr("Who") }, rows,
        CliText::tr("Nobody has to approve offers for this job."));
    return done();
}

Status ask(Call &call)
{
    const auto chain = readChain(call);
    if (!chain)
        return chain.error();
    return changeOffer(call, CliText::tr("Asked for approval."),
        [&chain](OfferService &offers, const OfferId &id) { return offers.ask(id, *chain); });
}

Status approve(Call &call)
{
    return changeOffer(call, CliText::tr("Approved."),
        [&call](OfferService &offers, const OfferId &id) { return offers.approve(id, call.value("note")); });
}

Status reject(Call &call)
{
    return changeOffer(call, CliText::tr("Rejected; the offer is a draft again."),
        [&call](OfferService &offers, const OfferId &id) { return offers.reject(id, call.value("reason")); });
}

Status changeApproved(Call &call)
{
    Services &services = call.services();
    auto offer = findOffer(services, call.argument(0));
    if (!offer)
        return offer.error();
    if (auto given = readOfferTerms(call, *offer); !given)
        return given;
    if (auto chosen = readOpening(call, offer->applicationId, offer->openingId); !chosen)
        return chosen;
    const auto effect = services.offers.effectOf(*offer);
    if (!effect)
        return effect.error();
    const auto holds = services.offers.edit(*offer, call.has("yes"), call.value("why"));
    if (!holds && holds.error().key == QLatin1String("offer.effect")) {
        Error error = holds.error();
        error.advice = CliText::tr("Say --yes if that is meant.");
        return error;
    }
    if (!holds)
        return withWhy(holds.error());
    const QString said = effectText(*effect, offer->number);
    call.changed(said.isEmpty() ? CliText::tr("Changed.") : said, holds->uuid());
    return done();
}

Status extend(Call &call)
{
    const auto until = call.day("until");
    if (!until)
        return until.error();
    return changeOffer(call, CliText::tr("Extended: the next version, to be sent."),
        [&until](OfferService &offers, const OfferId &id) -> Status {
            const auto next = offers.extend(id, *until);
            return next ? done() : Status(next.error());
        });
}

Status withdraw(Call &call)
{
    return changeOffer(call, CliText::tr("Withdrawn."),
        [&call](OfferService &offers, const OfferId &id) { return offers.withdraw(id, call.value("reason")); });
}

Status marked(Call &call)
{
    OfferService &offers = call.services().offers;
    JobId job;
    if (call.has("job")) {
        const auto found = findJob(call.services(), call.value("job"));
        if (!found)
            return found.error();
        job = found->id;
    }
    if (call.has("reset")) {
        if (auto set = offers.setMarkedTerms(job, std::nullopt); !set)
            return set;
        call.changed(job.isNull() ? CliText::tr("The built-in terms ask for approval again.")
                                  : CliText::tr("The team's terms count for this job again."),
            job.uuid());
        return done();
    }
    if (call.has("terms")) {
        QList<OfferTerm> terms;
        const QStringList words = call.values("terms", true);
        for (const QString &word : words) {
            const auto term = findWord<OfferTerm>(CliText::tr("Term"), word);
            if (!term)
                return term.error();
            terms.append(*term);
        }
        if (auto set = offers.setMarkedTerms(job, terms); !set)
            return set;
        call.changed(CliText::tr("Set which terms ask for approval again."), job.uuid());
        return done();
    }
    const auto terms = offers.markedTerms(job);
    if (!terms)
        return terms.error();
    if (call.json())
        call.out.json(QJsonArray::fromStringList(termsToText(*terms).split(u',', Qt::SkipEmptyParts)));
    else
        call.out.line(termsToText(*terms));
    return done();
}

} // namespace

QList<Command> offerApprovalCommands()
{
    const QString noun = QStringLiteral("offer");
    const QString one = QStringLiteral("OFFER");
    const Option group{ QStringLiteral("group"), QStringLiteral("GROUP"),
        CliText::tr("Who approves: “Finance: 1 of Ana, Ben”; once for each group, in order.") };
    const Option parallel{ QStringLiteral("parallel"), {}, CliText::tr("Ask all groups at once.") };
    const Option reason{ QStringLiteral("reason"), QStringLiteral("REASON"), CliText::tr("Why.") };
    return {
        { noun, QStringLiteral("chain"), QStringLiteral("JOB"), Needs::Writing,
            CliText::tr("Who approves offers for a job."),
            { group, parallel, { QStringLiteral("clear"), {}, CliText::tr("Nobody has to approve.") } }, chain, {},
            true },
        { noun, QStringLiteral("ask"), one, Needs::Writing, CliText::tr("Ask for approval of a draft."),
            { group, parallel }, ask },
        { noun, QStringLiteral("approve"), one, Needs::Writing, CliText::tr("Approve an offer."),
            { { QStringLiteral("note"), QStringLiteral("TEXT"), CliText::tr("More about it, in words.") } }, approve },
        { noun, QStringLiteral("reject"), one, Needs::Writing, CliText::tr("Reject an offer: it is a draft again."),
            { reason }, reject },
        { noun, QStringLiteral("change"), one, Needs::Writing,
            CliText::tr("Change terms; of an offer that was sent it is the next version."),
            QList<Option>{ { QStringLiteral("yes"), {}, CliText::tr("Even where approvals do not count any more.") },
                { QStringLiteral("opening"), QStringLiteral("CODE"), CliText::tr("The opening it is for.") },
                whyOption() }
                + offerTermOptions(),
            changeApproved },
        { noun, QStringLiteral("extend"), one, Needs::Writing, CliText::tr("Give more time to accept."),
            { { QStringLiteral("until"), QStringLiteral("DAY"), CliText::tr("The last day to accept.") } }, extend },
        { noun, QStringLiteral("withdraw"), one, Needs::Writing, CliText::tr("Take an offer back."), { reason },
            withdraw },
        { noun, QStringLiteral("marked"), {}, Needs::Writing,
            CliText::tr("The terms whose change asks for approval again."),
            { { QStringLiteral("job"), QStringLiteral("JOB"), CliText::tr("The job that is meant.") },
                { QStringLiteral("terms"), QStringLiteral("TERMS"), CliText::tr("Such as salary,bonus,title.") },
                { QStringLiteral("reset"), {},
                    CliText::tr("Those of the team for the job, or without --job the built-in ones.") } },
            marked, {}, true },
    };
}

} // namespace shortlist::cli
