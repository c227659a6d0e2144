// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace shortlist {

/// How packed bytes begin.
enum class Deflated {
    Bare, ///< as in ZIP archives
    WithHead, ///< as in PDF and PNG
};

/// Packed bytes, unpacked; nothing where they are broken or more than `most` bytes. What stands behind them is left.
/// `packed` may be hostile. Any thread.
std::optional<QByteArray> inflated(const QByteArray &packed, qsizetype most, Deflated kind);

} // namespace shortlist
