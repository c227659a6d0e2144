// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

QJsonValue toJson(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return QJsonObject{ { QStringLiteral("b"), QString::fromLatin1(bytes->toHex()) } };
    return QJsonValue::Null;
}

Value valueFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Double:
        return json.toInteger();
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object:
        return QByteArray::fromHex(json.toObject().value(QStringLiteral("b")).toString().toLatin1());
    default:
        return {};
    }
}

QByteArray encodeStringList(const QStringList &list)
{
    return QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
}

QStringList decodeStringList(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        list.append(value.toString());
    return list;
}

} // namespace shortlist
