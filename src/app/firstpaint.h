// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace shortlist {

/// Writes "painted" to standard output when its window has been painted for the first time, and only where the
/// environment asks for it with SHORTLIST_TELL_PAINTED. The start-up benchmark listens; see
/// tests/benchmarks/bench_startup.cpp. GUI thread.
class FirstPaint : public QObject {
public:
    /// Watches `window`, which owns it.
    static void tell(QWidget *window)
    {
        if (qEnvironmentVariableIsSet("SHORTLIST_TELL_PAINTED"))
            window->installEventFilter(new FirstPaint(window));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // In the next round of the event loop: then it has reached the screen.
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    explicit FirstPaint(QObject *parent)
        : QObject(parent)
    {
    }
};

} // namespace shortlist
