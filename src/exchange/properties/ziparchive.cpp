// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/properties/ziparchive.h"

#include "exchange/properties/inflate.h"

#include <zlib.h>

#include <algorithm>

namespace shortlist {

namespace {

constexpr quint32 kZipEnd = 0x06054b50;
constexpr quint32 kZipEntry = 0x02014b50;
constexpr quint32 kZipLocal = 0x04034b50;
constexpr qsizetype kZipEndSize = 22;
constexpr qsizetype kZipEntrySize = 46;
constexpr qsizetype kZipLocalSize = 30;
constexpr qsizetype kLongestZipComment = 65535;

/// Reads little-endian numbers; beyond the end there are zeros, which no signature is.
template <typename T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(T)))
        return 0;
    quint32 number = 0;
    for (qsizetype i = qsizetype(sizeof(T)) - 1; i >= 0; --i)
        number = number << 8 | quint8(bytes.at(at + i));
    return T(number);
}

qsizetype endOfZip(const QByteArray &bytes)
{
    const qsizetype first = std::max<qsizetype>(0, bytes.size() - kZipEndSize - kLongestZipComment);
    for (qsizetype at = bytes.size() - kZipEndSize; at >= first; --at) {
        if (numberAt<quint32>(bytes, at) == kZipEnd)
            return at;
    }
    return -1;
}

} // namespace

std::optional<QList<ZipMember>> zipMembers(const QByteArray &bytes)
{
    const qsizetype end = endOfZip(bytes);
    if (end < 0)
        return std::nullopt;
    const int count = numberAt<quint16>(bytes, end + 10);
    qsizetype at = numberAt<quint32>(bytes, end + 16);
    QList<ZipMember> members;
    for (int i = 0; i < std::min(count, kMostZipMembers); ++i) {
        if (at > bytes.size() - kZipEntrySize || numberAt<quint32>(bytes, at) != kZipEntry)
            return std::nullopt;
        const qsizetype nameSize = numberAt<quint16>(bytes, at + 28);
        if (at + kZipEntrySize + nameSize > bytes.size())
            return std::nullopt;
        ZipMember member;
        member.locked = (numberAt<quint16>(bytes, at + 8) & 1) != 0;
        member.method = numberAt<quint16>(bytes, at + 10);
        member.packed = numberAt<quint32>(bytes, at + 20);
        member.offset = numberAt<quint32>(bytes, at + 42);
        member.name = QString::fromUtf8(bytes.mid(at + kZipEntrySize, nameSize));
        members.append(member);
        at += kZipEntrySize + nameSize + numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
    }
    return members;
}

std::optional<QByteArray> zipContent(const QByteArray &bytes, const ZipMember &member, qsizetype most)
{
    const qsizetype at = member.offset;
    if (member.locked || at > bytes.size() - kZipLocalSize || numberAt<quint32>(bytes, at) != kZipLocal)
        return std::nullopt;
    const qsizetype begin = at + kZipLocalSize + numberAt<quint16>(bytes, at + 26) + numberAt<quint16>(bytes, at + 28);
    if (begin > bytes.size() || qsizetype(member.packed) > bytes.size() - begin)
        return std::nullopt;
    const QByteArray packed = bytes.mid(begin, qsizetype(member.packed));
    if (member.method == 0)
        return packed.size() <= most ? std::optional(packed) : std::nullopt;
    return member.method == Z_DEFLATED ? inflated(packed, most, Deflated::Bare) : std::nullopt;
}

} // namespace shortlist
