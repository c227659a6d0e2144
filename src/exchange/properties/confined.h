// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QStringList>

#include <atomic>
#include <optional>

namespace shortlist {

inline constexpr int kConfinedMs = 8000; ///< what a reader has where nothing else is said

/// What a program that reads somebody's file answers, run in a process of its own: it has seconds, little memory,
/// writes nothing and, where the system allows that, has no network. Nothing where it failed, did not end by `end`
/// (several readers of one file can share it), answered more than `mostBytes`, was `cancelled` (may be null), or the
/// thread was asked to end, which are looked at ten times a second. Waits for it. Any thread.
std::optional<QByteArray> runConfined(const QString &program, const QStringList &arguments, qsizetype mostBytes,
    const std::atomic<bool> *cancelled = nullptr, const QDeadlineTimer &end = QDeadlineTimer(kConfinedMs));

} // namespace shortlist
