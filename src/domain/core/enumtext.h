// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>

namespace shortlist {

/// The stored words of an enum, in the order of its enumerators. Specialise it beside the enum:
///
///     template <> struct EnumText<Side> { static constexpr std::array names {u"we", u"they"}; };
///
/// The words are part of the file format: never change one that was released.
template <typename E>
struct EnumText;

template <typename E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumText<E>::names.size();
};

/// The stored word of an enumerator.
template <NamedEnum E>
QString enumText(E value)
{
    return QString::fromUtf16(EnumText<E>::names.at(static_cast<std::size_t>(value)));
}

/// The enumerator a stored word stands for; nothing when it is none of them.
template <NamedEnum E>
std::optional<E> enumFromText(QStringView text)
{
    for (std::size_t i = 0; i < EnumText<E>::names.size(); ++i) {
        if (text == QStringView(EnumText<E>::names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// All enumerators in their order.
template <NamedEnum E>
constexpr auto enumValues()
{
    std::array<E, EnumText<E>::names.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace shortlist
