// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"

namespace shortlist::test {

/// A clock that stands still until a test moves it.
class FakeClock : public Clock {
public:
    explicit FakeClock(const QString &iso = QStringLiteral("2030-01-07T09:00:00Z"))
        : m_now(QDateTime::fromString(iso, Qt::ISODateWithMs).toUTC())
    {
    }

    QDateTime nowUtc() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    void set(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
};

} // namespace shortlist::test
