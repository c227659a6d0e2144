// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"
#include "cli/command.h"
#include "service/pipeline/pipelineservice.h"

namespace shortlist::cli {

/// --short-notice: what happens to interviews that begin soon when an application ends.
Option shortNoticeOption();
/// What was said with it; ShortNotice::Ask where nothing was. Anything but “cancel” and “keep” is a usage error.
Result<ShortNotice> shortNoticeGiven(const Call &call);

} // namespace shortlist::cli
