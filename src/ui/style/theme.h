// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace shortlist {

/// Which of the two palettes is shown.
enum class Theme { Light, Dark };

/// What the person chose: follow the system, or one of the two.
enum class ThemeSetting { System, Light, Dark };

/// Heights of controls and rows: 32 px, or 28 px for those who want to see more at once.
enum class Density { Comfortable, Compact };

/// Every colour the program paints with has a role here; no other file holds a colour.
enum class Role {
    Window, ///< the canvas
    Base, ///< cards, lists, fields
    AlternateBase, ///< every other row, table headers
    Column, ///< the board's columns, quiet panels
    Text,
    Caption, ///< placeholder and secondary text
    ColumnCaption, ///< secondary text on Column, where Caption would be too faint
    Hairline, ///< decorative lines
    Border, ///< meaningful edges: fields, check boxes
    Accent, ///< selection, primary buttons
    OnAccent, ///< text on Accent, on Danger
    Danger, ///< fill of a button that destroys
    Link, ///< links, today
    FocusRing, ///< the 2 px ring of what has the keyboard
    Error,
    Warning,
    Success,
    DisabledText,
    InfoTint, ///< backgrounds of the message bars
    ErrorTint,
    WarningTint,
    SuccessTint,
    SelectionTint, ///< selection in a view without the focus
    Toast, ///< the undo bar: the other theme's canvas
    OnToast,
    ToastLink,
};

/// A stage's or a recommendation's three colours: `solid` for bars and icons (3:1 on Base), `text` on `tint` for chips
/// (4.5:1).
struct StageColour {
    QColor solid;
    QColor tint;
    QColor text;
};

/// The steps of a recommendation as they look; the words come from the rubric.
enum class RecommendationLook { StrongNo, No, Mixed, Yes, StrongYes };

inline constexpr int kStageColours = 7;

/// The theme on screen now: the application palette decides, so it is right under a foreign style as well.
Theme currentTheme();
/// The theme a palette belongs to.
Theme themeOf(const QPalette &palette);

QColor color(Theme theme, Role role);
/// The colour of a role in the theme on screen.
QColor color(Role role);

/// Colours of the stage at a position; positions past the seventh start again, negative ones count as 0.
StageColour stageColour(Theme theme, int index);
StageColour stageColour(int index);
/// For what has ended: rejected, withdrawn, closed. Pair it with an icon and a struck-through name.
StageColour neutralColour();

StageColour recommendationColour(Theme theme, RecommendationLook look);
StageColour recommendationColour(RecommendationLook look);
/// The icon that tells a recommendation without its colour; a name for icon().
QString recommendationIcon(RecommendationLook look);
/// Which look a rating has: 1-based `step` on a scale of `steps` (4: strong no, no, yes, strong yes; 5 adds mixed).
RecommendationLook lookOfStep(int step, int steps);

/// The full palette of a theme, inactive and disabled groups included.
QPalette paletteFor(Theme theme);

/// Puts style, palette and density on the application, live. Call it again to switch. GUI thread.
void applyTheme(QApplication &application, ThemeSetting setting, Density density);
/// The system told it changed its colours: looks again if the setting is System. MainWindow calls it.
void systemThemeChanged(QApplication &application);
/// The density applied last.
Density currentDensity();

/// A colour between two: `share` 0 gives `a`, 1 gives `b`.
QColor mix(const QColor &a, const QColor &b, double share);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace shortlist
