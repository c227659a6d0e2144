// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <optional>

namespace shortlist {

/// What a program that reads somebody's file answers, run in a process of its own: it has seconds, little memory,
/// writes nothing and, where the system allows that, has no network. Nothing where it failed, took too long, answered
/// more than `mostBytes`, or was `cancelled` (may be null), which is looked at ten times a second. Waits for it. Any
/// thread.
std::optional<QByteArray> runConfined(const QString &program, const QStringList &arguments, qsizetype mostBytes,
    const std::atomic<bool> *cancelled = nullptr);

} // namespace shortlist
