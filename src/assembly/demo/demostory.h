// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembly/demo/demoteam.h"

namespace shortlist::demo {

/// What happened to one made-up candidate, from their application on. Texts are UTF-16 literals; empty for nothing.
struct Story {
    const char16_t *name;
    const char16_t *headline;
    const char16_t *company;
    const char16_t *place;
    const char16_t *zone;
    const char16_t *source;
    const char16_t *tags; ///< separated by comma and blank
    bool support; ///< applies for the small job
    int daysAgo; ///< when they applied
    /// Words in order, see StoryTeller::step(); “A3” is a whole assessment and “R3” a whole interview round that went
    /// well enough for level 3.
    const char16_t *steps;
    const char16_t *note;
};

/// All stories.
const QList<Story> &stories();

/// Lets all stories happen at once, in the order of time, until `world.now`: what would come later is left out, so that
/// some are still under way.
Status tellStories(World &world);

} // namespace shortlist::demo
