// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

#ifdef SHORTLIST_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace shortlist {

/// Reads the configuration of the fonts on a thread of its own while the program connects to its screen; a third of the
/// work of starting. Qt reads the same later and finds it done. Make it before the QApplication; it is waited for in
/// its destructor. Does nothing where fonts come from elsewhere than fontconfig.
class FontsAhead {
public:
#ifdef SHORTLIST_FONTCONFIG
    FontsAhead()
        : m_reading([] { FcInit(); })
    {
    }
    ~FontsAhead() { m_reading.join(); }

private:
    std::thread m_reading;
#endif
};

} // namespace shortlist
