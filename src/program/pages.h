// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pagecontext.h"

namespace shortlist {

/// What the pages are made with; plugs the readers and writers of files into it.
PageContext makePageContext(Gateway &gateway, Prompter &prompter, AppSettings &settings, const Clock &clock);

/// How to make the page of an id.
PageEntry pageEntry(PageId id, const PageContext &context);

} // namespace shortlist
