// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/entity.h"
#include "domain/debrief/decision.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace shortlist::cli {

// Entities in JSON: every field under the name it is stored by, so that what is printed cannot drift from what there
// is. Ids and enums are their stored words, times ISO 8601 in UTC, nothing is null.

inline QJsonValue jsonValue(const QString &text) { return text; }
inline QJsonValue jsonValue(int number) { return number; }
inline QJsonValue jsonValue(qint64 number) { return number; }
inline QJsonValue jsonValue(bool yes) { return yes; }
inline QJsonValue jsonValue(const QStringList &list) { return QJsonArray::fromStringList(list); }

inline QJsonValue jsonValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

inline QJsonValue jsonValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <typename T>
QJsonValue jsonValue(const Id<T> &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

template <NamedEnum E>
QJsonValue jsonValue(E value)
{
    return enumText(value);
}

template <typename T>
QJsonValue jsonValue(const std::optional<T> &value)
{
    return value ? jsonValue(*value) : QJsonValue();
}

inline QJsonValue jsonValue(const QList<Dissent> &dissents)
{
    QJsonArray array;
    for (const Dissent &one : dissents)
        array.append(QJsonObject{
            { QStringLiteral("person_id"), jsonValue(one.personId) }, { QStringLiteral("reason"), one.reason } });
    return array;
}

inline QJsonValue jsonValue(const QList<Quotation> &quotations)
{
    QJsonArray array;
    for (const Quotation &one : quotations)
        array.append(QJsonObject{ { QStringLiteral("scorecard_id"), jsonValue(one.scorecardId) },
            { QStringLiteral("criterion_id"), jsonValue(one.criterionId) } });
    return array;
}

/// An entity with its id and all its fields.
template <EntityType T>
QJsonObject jsonOf(const T &entity)
{
    QJsonObject object{ { QStringLiteral("id"), entity.id.toString() } };
    T::describe(
        [&](const char16_t *name, auto member) { object.insert(QString::fromUtf16(name), jsonValue(entity.*member)); });
    return object;
}

/// A list of entities.
template <EntityType T>
QJsonArray jsonOf(const QList<T> &entities)
{
    QJsonArray array;
    for (const T &entity : entities)
        array.append(jsonOf(entity));
    return array;
}

} // namespace shortlist::cli
