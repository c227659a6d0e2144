// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/enumtext.h"
#include "domain/core/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace shortlist {

/// What a field of the workspace can hold: nothing, a number, a text or bytes. A closed set, so that nothing reaches a
/// column in a form that was not decided here.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

/// How the journal writes a value: null, a number, a text, or {"b": hexadecimal}.
QJsonValue toJson(const Value &value);
/// The inverse of toJson(); null for anything it would not write.
Value valueFromJson(const QJsonValue &json);

QByteArray encodeStringList(const QStringList &list);
QStringList decodeStringList(const QString &json);

/// The 16 bytes of an id, or nothing for the null id.
inline Value uuidValue(const QUuid &uuid) { return uuid.isNull() ? Value{} : Value{ uuid.toRfc4122() }; }
/// The id in 16 bytes; null for anything else.
inline QUuid uuidOf(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? QUuid::fromRfc4122(*bytes) : QUuid();
}

/// How a C++ type becomes a Value and back. A type without a codec cannot be a field.
template <typename T>
struct Codec;

template <>
struct Codec<QString> {
    static Value encode(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static QString decode(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <>
struct Codec<qint64> {
    static Value encode(qint64 value) { return value; }
    static qint64 decode(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? *number : 0;
    }
};

template <>
struct Codec<int> {
    static Value encode(int value) { return qint64(value); }
    static int decode(const Value &value) { return int(Codec<qint64>::decode(value)); }
};

template <>
struct Codec<bool> {
    static Value encode(bool value) { return qint64(value ? 1 : 0); }
    static bool decode(const Value &value) { return Codec<qint64>::decode(value) != 0; }
};

/// UTC milliseconds; an invalid time is nothing.
template <>
struct Codec<QDateTime> {
    static Value encode(const QDateTime &value)
    {
        return value.isValid() ? Value{ value.toMSecsSinceEpoch() } : Value{};
    }
    static QDateTime decode(const Value &value)
    {
        const auto *number = std::get_if<qint64>(&value);
        return number ? QDateTime::fromMSecsSinceEpoch(*number, Qt::UTC) : QDateTime();
    }
};

/// yyyy-MM-dd; an invalid date is nothing.
template <>
struct Codec<QDate> {
    static Value encode(QDate value) { return value.isValid() ? Value{ value.toString(Qt::ISODate) } : Value{}; }
    static QDate decode(const Value &value) { return QDate::fromString(Codec<QString>::decode(value), Qt::ISODate); }
};

/// A JSON array of strings.
template <>
struct Codec<QStringList> {
    static Value encode(const QStringList &value) { return QString::fromUtf8(encodeStringList(value)); }
    static QStringList decode(const Value &value) { return decodeStringList(Codec<QString>::decode(value)); }
};

template <typename Tag>
struct Codec<Id<Tag>> {
    static Value encode(const Id<Tag> &value) { return uuidValue(value.uuid()); }
    static Id<Tag> decode(const Value &value) { return Id<Tag>(uuidOf(value)); }
};

template <typename T>
struct Codec<std::optional<T>> {
    static Value encode(const std::optional<T> &value) { return value ? Codec<T>::encode(*value) : Value{}; }
    static std::optional<T> decode(const Value &value)
    {
        return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional<T>(Codec<T>::decode(value));
    }
};

/// The word of EnumText; an unknown word (of a newer version) reads as the first enumerator.
template <NamedEnum E>
struct Codec<E> {
    static Value encode(E value) { return enumText(value); }
    static E decode(const Value &value) { return enumFromText<E>(Codec<QString>::decode(value)).value_or(E{}); }
};

} // namespace shortlist
