// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <thread>

#ifdef SHORTLIST_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif
#ifdef SHORTLIST_DBUS
#include <QDBusConnection>
#endif

namespace shortlist {

/// Begins two waits of every start on threads of their own, while the program loads Qt's plugins and connects to its
/// screen: reading the configuration of the fonts, and reaching the session's bus, which the first widget with an
/// accessible name asks for (and where no bus runs, one is started then). Qt asks for both later and finds them done.
/// Make it in the main thread, before the QApplication; both are waited for in its destructor. Does nothing on systems
/// where fonts come from elsewhere than fontconfig and assistive programs do not listen on D-Bus.
class HeadStart {
public:
    HeadStart()
    {
        // Qt takes the first thread that asks for this as its main one, and it must not be one of those below.
        QThread::currentThread();
#ifdef SHORTLIST_DBUS
        m_bus = std::thread([] { QDBusConnection::sessionBus(); });
#endif
#ifdef SHORTLIST_FONTCONFIG
        m_fonts = std::thread([] { FcInit(); });
#endif
    }
    ~HeadStart()
    {
        for (std::thread *begun : { &m_bus, &m_fonts }) {
            if (begun->joinable())
                begun->join();
        }
    }
    HeadStart(const HeadStart &) = delete;
    HeadStart &operator=(const HeadStart &) = delete;

private:
    std::thread m_bus;
    std::thread m_fonts;
};

} // namespace shortlist
