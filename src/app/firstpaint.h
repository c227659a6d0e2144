// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>

namespace shortlist {

/// Does something once when a window has been painted for the first time. GUI thread.
class FirstPaint : public QObject {
public:
    /// Watches `window`, which owns it. Where the environment asks for it with SHORTLIST_TELL_PAINTED, "painted" is
    /// written to standard output before; the start-up benchmark listens (tests/benchmarks/bench_startup.cpp).
    static void then(QWidget *window, std::function<void()> action = {})
    {
        window->installEventFilter(new FirstPaint(window, std::move(action)));
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // In the next round of the event loop: then it has reached the screen.
            QTimer::singleShot(0, this, [this] {
                if (qEnvironmentVariableIsSet("SHORTLIST_TELL_PAINTED")) {
                    std::puts("painted");
                    std::fflush(stdout);
                }
                if (m_action)
                    m_action();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    FirstPaint(QObject *parent, std::function<void()> action)
        : QObject(parent)
        , m_action(std::move(action))
    {
    }

    std::function<void()> m_action;
};

} // namespace shortlist
