// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/offers/approval.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

struct ApprovalTexts {
    Q_DECLARE_TR_FUNCTIONS(Approval)
};

int approvalsIn(const ApprovalRun &run, const ApprovalGroup &group)
{
    return int(std::count_if(run.given.begin(), run.given.end(), [&group](const Approval &one) {
        return one.verdict == Verdict::Approved && group.people.contains(one.person);
    }));
}

QJsonObject chainJson(const ApprovalChain &chain)
{
    QJsonArray groups;
    for (const ApprovalGroup &group : chain.groups) {
        QJsonArray people;
        for (const PersonId &person : group.people)
            people.append(person.toString());
        groups.append(QJsonObject{ { QStringLiteral("name"), group.name }, { QStringLiteral("people"), people },
            { QStringLiteral("needed"), group.needed } });
    }
    return { { QStringLiteral("order"), enumText(chain.order) }, { QStringLiteral("groups"), groups } };
}

ApprovalChain chainOf(const QJsonObject &object)
{
    ApprovalChain chain;
    chain.order = enumFromText<ApprovalOrder>(object.value(u"order").toString()).value_or(ApprovalOrder::InOrder);
    const QJsonArray groups = object.value(u"groups").toArray();
    for (const auto &each : groups) {
        const QJsonObject read = each.toObject();
        ApprovalGroup group{ read.value(u"name").toString(), {}, read.value(u"needed").toInt(1) };
        const QJsonArray people = read.value(u"people").toArray();
        for (const auto &person : people)
            group.people.append(PersonId::fromString(person.toString()));
        chain.groups.append(group);
    }
    return chain;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

bool isNamed(const ApprovalChain &chain, const PersonId &person)
{
    return std::any_of(chain.groups.begin(), chain.groups.end(),
        [&person](const ApprovalGroup &group) { return group.people.contains(person); });
}

Status checkChain(const ApprovalChain &chain)
{
    int number = 0;
    for (const ApprovalGroup &group : chain.groups) {
        ++number;
        const QString name = group.name.isEmpty() ? QString::number(number) : group.name;
        if (group.people.isEmpty())
            return failure(Error::Code::Invalid, "chain.empty",
                ApprovalTexts::tr("Nobody is in the group “%1”.").arg(name),
                ApprovalTexts::tr("Choose who may approve, or remove the group."));
        if (group.needed < 1 || group.needed > int(group.people.size()))
            return failure(Error::Code::Invalid, "chain.needed",
                ApprovalTexts::tr("%1 of the %2 in the group “%3” cannot be asked for.")
                    .arg(group.needed)
                    .arg(group.people.size())
                    .arg(name),
                ApprovalTexts::tr("Ask for at least one and at most all of them."));
        if (QSet<PersonId>(group.people.begin(), group.people.end()).size() != group.people.size())
            return failure(Error::Code::Invalid, "chain.twice",
                ApprovalTexts::tr("Somebody is in the group “%1” twice.").arg(name),
                ApprovalTexts::tr("Name everybody once."));
    }
    return done();
}

int stillNeeded(const ApprovalRun &run, int group)
{
    const ApprovalGroup &asked = run.chain.groups.at(group);
    return std::max(0, asked.needed - approvalsIn(run, asked));
}

const Approval *rejectionIn(const ApprovalRun &run)
{
    const auto found = std::find_if(
        run.given.begin(), run.given.end(), [](const Approval &one) { return one.verdict == Verdict::Rejected; });
    return found == run.given.end() ? nullptr : &*found;
}

ApprovalStanding standingOf(const ApprovalRun &run, int group)
{
    if (!run.askedAt.isValid())
        return ApprovalStanding::NotYet;
    const Approval *rejection = rejectionIn(run);
    if (rejection && run.chain.groups.at(group).people.contains(rejection->person))
        return ApprovalStanding::Rejected;
    if (stillNeeded(run, group) == 0)
        return ApprovalStanding::Approved;
    if (rejection)
        return ApprovalStanding::NotYet;
    if (run.chain.order == ApprovalOrder::InOrder) {
        for (int before = 0; before < group; ++before) {
            if (stillNeeded(run, before) > 0)
                return ApprovalStanding::NotYet;
        }
    }
    return ApprovalStanding::Waiting;
}

ApprovalStanding standingOf(const ApprovalRun &run)
{
    if (!run.askedAt.isValid())
        return ApprovalStanding::NotYet;
    if (rejectionIn(run))
        return ApprovalStanding::Rejected;
    for (int group = 0; group < int(run.chain.groups.size()); ++group) {
        if (stillNeeded(run, group) > 0)
            return ApprovalStanding::Waiting;
    }
    return ApprovalStanding::Approved;
}

QList<PersonId> whoseTurn(const ApprovalRun &run)
{
    QSet<PersonId> heard;
    for (const Approval &one : run.given)
        heard.insert(one.person);
    QList<PersonId> turn;
    for (int group = 0; group < int(run.chain.groups.size()); ++group) {
        if (standingOf(run, group) != ApprovalStanding::Waiting)
            continue;
        for (const PersonId &person : run.chain.groups.at(group).people) {
            if (!heard.contains(person) && !turn.contains(person))
                turn.append(person);
        }
    }
    return turn;
}

QList<PersonId> holdingUp(const ApprovalRun &run, const QSet<PersonId> &gone)
{
    QSet<PersonId> heard;
    for (const Approval &one : run.given)
        heard.insert(one.person);
    QList<PersonId> holding;
    for (int group = 0; group < int(run.chain.groups.size()); ++group) {
        if (standingOf(run, group) != ApprovalStanding::Waiting)
            continue;
        QList<PersonId> missing;
        int left = 0;
        for (const PersonId &person : run.chain.groups.at(group).people) {
            if (gone.contains(person) && !heard.contains(person))
                missing.append(person);
            else if (!heard.contains(person))
                ++left;
        }
        if (left >= stillNeeded(run, group))
            continue;
        for (const PersonId &person : std::as_const(missing)) {
            if (!holding.contains(person))
                holding.append(person);
        }
    }
    return holding;
}

ApprovalRun owedByNextDraft(const ApprovalRun &run)
{
    return standingOf(run) == ApprovalStanding::Approved ? ApprovalRun() : ApprovalRun{ run.chain, {}, {} };
}

QString toText(const ApprovalChain &chain) { return chain.isEmpty() ? QString() : compact(chainJson(chain)); }

ApprovalChain chainFromText(const QString &text) { return chainOf(QJsonDocument::fromJson(text.toUtf8()).object()); }

QString toText(const ApprovalRun &run)
{
    if (run.chain.isEmpty())
        return {};
    QJsonObject object = chainJson(run.chain);
    if (run.askedAt.isValid())
        object.insert(QStringLiteral("asked_at"), run.askedAt.toMSecsSinceEpoch());
    QJsonArray given;
    for (const Approval &one : run.given)
        given.append(QJsonObject{ { QStringLiteral("person"), one.person.toString() },
            { QStringLiteral("verdict"), enumText(one.verdict) }, { QStringLiteral("reason"), one.reason },
            { QStringLiteral("at"), one.at.toMSecsSinceEpoch() } });
    object.insert(QStringLiteral("given"), given);
    return compact(object);
}

ApprovalRun approvalFromText(const QString &text)
{
    const auto moment = [](const QJsonValue &value) {
        return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
    };
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ApprovalRun run{ chainOf(object), moment(object.value(u"asked_at")), {} };
    const QJsonArray given = object.value(u"given").toArray();
    for (const auto &each : given) {
        const QJsonObject read = each.toObject();
        run.given.append({ PersonId::fromString(read.value(u"person").toString()),
            enumFromText<Verdict>(read.value(u"verdict").toString()).value_or(Verdict::Rejected),
            read.value(u"reason").toString(), moment(read.value(u"at")) });
    }
    return run;
}

} // namespace shortlist
