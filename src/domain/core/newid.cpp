// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/core/newid.h"

#include <QRandomGenerator>

#include <array>

namespace shortlist {

QUuid timedUuid(const QDateTime &nowUtc)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const quint64 ms = static_cast<quint64>(nowUtc.toMSecsSinceEpoch()) & 0xffffffffffffULL;
    const auto byte = [&random](int i) {
        return static_cast<uchar>(random[1 + static_cast<std::size_t>(i) / 4] >> (8 * (i % 4)));
    };
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
        static_cast<ushort>(0x7000 | (random[0] & 0x0fff)), static_cast<uchar>(0x80 | (byte(0) & 0x3f)), byte(1),
        byte(2), byte(3), byte(4), byte(5), byte(6), byte(7));
}

} // namespace shortlist
