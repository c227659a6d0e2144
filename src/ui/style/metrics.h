// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace shortlist {

// The 4 px grid: inside things 4, between related things 8, inside cards 12, around panels 16, between sections 24.
inline constexpr int kInside = 4;
inline constexpr int kRelated = 8;
inline constexpr int kCardPadding = 12;
inline constexpr int kPanelMargin = 16;
inline constexpr int kSection = 24;

inline constexpr int kRadius = 6; ///< cards, buttons, fields
inline constexpr int kEventRadius = 4; ///< calendar events, chips inside cells
inline constexpr int kNavHeight = 38;
inline constexpr int kNavWidth = 196;
inline constexpr int kIcon = 16; ///< icons beside text

/// Height of buttons and fields now: 32 or 28, more if the font needs it.
int controlHeight();
/// Height of a table row now: 32 or 26, more if the font needs it.
int rowHeight();

/// 0.9 of the system font, never below 8 pt: captions.
QFont captionFont();
/// The system font, DemiBold.
QFont strongFont();
/// 1.15, DemiBold: titles of panels and cards.
QFont panelTitleFont();
/// 1.5, DemiBold: the title of a page.
QFont pageTitleFont();

} // namespace shortlist
