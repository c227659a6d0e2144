// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shortlist {

/// True for the title of somebody whose work is the hiring itself: recruiters, sourcers, those of talent acquisition,
/// recruiting or candidate experience, in English and German. By whole words of what the person does: “Backend
/// Engineer, Create:Source Code”, “Human Resources” and “Open Source Program Manager” are none, nor is whoever builds
/// software for recruiters. Any thread.
bool recruits(QStringView title);

} // namespace shortlist
