// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/debrief/decision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

namespace {

const QString kDissentPerson = QStringLiteral("person");
const QString kDissentReason = QStringLiteral("reason");
const QString kQuotedCard = QStringLiteral("scorecard");
const QString kQuotedCriterion = QStringLiteral("criterion");

Value textOfArray(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOfText(const Value &value)
{
    return QJsonDocument::fromJson(Codec<QString>::decode(value).toUtf8()).array();
}

} // namespace

Value Codec<QList<Dissent>>::encode(const QList<Dissent> &value)
{
    QJsonArray array;
    for (const Dissent &one : value)
        array.append(QJsonObject{ { kDissentPerson, one.personId.toString() }, { kDissentReason, one.reason } });
    return textOfArray(array);
}

QList<Dissent> Codec<QList<Dissent>>::decode(const Value &value)
{
    QList<Dissent> dissents;
    const QJsonArray array = arrayOfText(value);
    for (const auto &one : array)
        dissents.append({ PersonId::fromString(one[kDissentPerson].toString()), one[kDissentReason].toString() });
    return dissents;
}

Value Codec<QList<Quotation>>::encode(const QList<Quotation> &value)
{
    QJsonArray array;
    for (const Quotation &one : value)
        array.append(QJsonObject{
            { kQuotedCard, one.scorecardId.toString() }, { kQuotedCriterion, one.criterionId.toString() } });
    return textOfArray(array);
}

QList<Quotation> Codec<QList<Quotation>>::decode(const Value &value)
{
    QList<Quotation> quotations;
    const QJsonArray array = arrayOfText(value);
    for (const auto &one : array)
        quotations.append({ ScorecardId::fromString(one[kQuotedCard].toString()),
            CriterionId::fromString(one[kQuotedCriterion].toString()) });
    return quotations;
}

} // namespace shortlist
