// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shortlist {

class CalendarView;

/// Makes screen readers see what a CalendarView paints: a list with one item for every interview shown, in the order of
/// time, and a last one for the time cursor. Items can be pressed: an interview opens, the cursor books. Once is
/// enough.
void installCalendarAccess();

/// The interviews of a view were replaced: items of those that are gone are dropped.
void forgetCalendarChildren(CalendarView *view);

} // namespace shortlist
