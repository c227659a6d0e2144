// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/shortliststyle.h"

#include <QApplication>

#include <array>
#include <cmath>

namespace shortlist {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// Found once by measuring; tst_theme recomputes every ratio, so a prettier colour below the bar does not get in.
constexpr Pair pairOf(Role role)
{
    switch (role) {
    case Role::Window:
        return { 0xf5f6f8, 0x1b1e22 };
    case Role::Base:
        return { 0xffffff, 0x2a2e34 };
    case Role::AlternateBase:
        return { 0xf9fafb, 0x2f343a };
    case Role::Column:
        return { 0xeaedf2, 0x22262b };
    case Role::Text:
        return { 0x1c2026, 0xe7e9ec };
    case Role::Caption:
        return { 0x667080, 0xa0a8b4 };
    case Role::ColumnCaption:
        return { 0x5a6472, 0xa0a8b4 };
    case Role::Hairline:
        return { 0xd5dae1, 0x3f454e };
    case Role::Border:
        return { 0x7f8896, 0x7d8693 };
    case Role::Accent:
        return { 0x1f5fbf, 0x2f74d6 };
    case Role::OnAccent:
        return { 0xffffff, 0xffffff };
    case Role::Danger:
        return { 0xb3261e, 0xc0392f };
    case Role::Link:
        return { 0x1a56b0, 0x7db3f5 };
    case Role::FocusRing:
        return { 0x1f5fbf, 0x7db3f5 };
    case Role::Error:
        return { 0xb3261e, 0xff8a80 };
    case Role::Warning:
        return { 0x8a5300, 0xf2c14e };
    case Role::Success:
        return { 0x1b6e3a, 0x7fd69b };
    case Role::DisabledText:
        return { 0x8f97a3, 0x737b87 };
    case Role::InfoTint:
        return { 0xe4eefb, 0x26384d };
    case Role::ErrorTint:
        return { 0xfbe9e7, 0x432a2b };
    case Role::WarningTint:
        return { 0xfaf0dd, 0x3f3723 };
    case Role::SuccessTint:
        return { 0xe3f2e8, 0x243a2d };
    case Role::SelectionTint:
        return { 0xdde7f6, 0x34455c };
    case Role::Toast:
        return { 0x2a2e34, 0xe7e9ec };
    case Role::OnToast:
        return { 0xf5f6f8, 0x1c2026 };
    case Role::ToastLink:
        return { 0x9cc6fa, 0x1a56b0 };
    }
    return { 0, 0 };
}

struct Triple {
    QRgb solid;
    QRgb tint;
    QRgb text;
};

// In the order a plan's stages come: grey, blue, teal, violet, amber, wine, green.
constexpr std::array<Triple, kStageColours> kLightStages{ {
    { 0x7b8494, 0xedeef0, 0x606774 },
    { 0x3b86e0, 0xe4eefb, 0x2e68af },
    { 0x2c6e78, 0xe1ebec, 0x2c6e78 },
    { 0x6a3fb0, 0xeae4f4, 0x6a3fb0 },
    { 0xb06f00, 0xf4ebdb, 0x925c00 },
    { 0x7a2a52, 0xece1e7, 0x7a2a52 },
    { 0x1b4d1e, 0xdfe6e0, 0x1b4d1e },
} };
constexpr std::array<Triple, kStageColours> kDarkStages{ {
    { 0x848b98, 0x3e424a, 0xafb4bc },
    { 0x5ea3e6, 0x35485b, 0x89bceb },
    { 0x6fe0dd, 0x395559, 0x6fe0dd },
    { 0x9468cf, 0x413b56, 0xbda3e2 },
    { 0xc29a45, 0x4b4638, 0xd2b576 },
    { 0xd0557f, 0x4f3745, 0xe297b1 },
    { 0xbfe3ab, 0x4b564e, 0xbfe3ab },
} };

// Orange to blue, not red to green; strong steps differ in lightness too, so grey print tells them apart.
constexpr std::array<Triple, 5> kLightRecommendations{ {
    { 0x7a2e05, 0xece2dc, 0x7a2e05 },
    { 0xc4661f, 0xf7eae0, 0x995017 },
    { 0x757d8a, 0xecedef, 0x616873 },
    { 0x3f86c9, 0xe4eef7, 0x31689d },
    { 0x123f7a, 0xdee4ec, 0x123f7a },
} };
constexpr std::array<Triple, 5> kDarkRecommendations{ {
    { 0xe0651f, 0x523a2f, 0xea9b6d },
    { 0xf2a765, 0x56493f, 0xf4b177 },
    { 0x8e96a3, 0x40454c, 0xb1b7c0 },
    { 0x8cc2f2, 0x404f5e, 0x93c6f3 },
    { 0x3f8fe0, 0x2f435a, 0x83b7ea },
} };

StageColour colours(const Triple &triple) { return { QColor(triple.solid), QColor(triple.tint), QColor(triple.text) }; }

ThemeSetting g_setting = ThemeSetting::System;
Density g_density = Density::Comfortable;
bool g_applied = false;

double luminance(const QColor &c)
{
    const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(double(c.redF())) + 0.7152 * channel(double(c.greenF()))
         + 0.0722 * channel(double(c.blueF()));
}

// Our own palette hides the system's; taking it off for a moment is the only way Qt 6.4 shows what lies beneath.
Theme systemTheme()
{
    if (g_applied)
        QApplication::setPalette(QPalette());
    return themeOf(QGuiApplication::palette());
}

void setColours(QPalette &palette, Theme theme, QPalette::ColorGroup group)
{
    const auto set = [&](QPalette::ColorRole role, Role from) { palette.setColor(group, role, color(theme, from)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::Base, Role::Base);
    set(QPalette::AlternateBase, Role::AlternateBase);
    set(QPalette::Button, Role::Base);
    set(QPalette::Midlight, Role::Column);
    set(QPalette::Light, Role::Base);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Dark, Role::Border);
    palette.setColor(group, QPalette::Shadow, theme == Theme::Light ? QColor(0x3a404a) : QColor(0x0e1013));
    set(QPalette::Text, Role::Text);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::PlaceholderText, Role::Caption);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Link);
    set(QPalette::LinkVisited, Role::Link);
    set(QPalette::ToolTipBase, Role::Toast);
    set(QPalette::ToolTipText, Role::OnToast);
}

} // namespace

Theme themeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

Theme currentTheme() { return themeOf(QGuiApplication::palette()); }

QColor color(Theme theme, Role role)
{
    const Pair pair = pairOf(role);
    return QColor(theme == Theme::Light ? pair.light : pair.dark);
}

QColor color(Role role) { return color(currentTheme(), role); }

StageColour stageColour(Theme theme, int index)
{
    const auto at = std::size_t(std::max(index, 0) % kStageColours);
    return colours(theme == Theme::Light ? kLightStages[at] : kDarkStages[at]);
}

StageColour stageColour(int index) { return stageColour(currentTheme(), index); }

StageColour neutralColour()
{
    const Theme theme = currentTheme();
    const StageColour grey = stageColour(theme, 0);
    return { color(theme, Role::Caption), grey.tint, grey.text };
}

StageColour recommendationColour(Theme theme, RecommendationLook look)
{
    const auto at = std::size_t(look);
    return colours(theme == Theme::Light ? kLightRecommendations[at] : kDarkRecommendations[at]);
}

StageColour recommendationColour(RecommendationLook look) { return recommendationColour(currentTheme(), look); }

QString recommendationIcon(RecommendationLook look)
{
    switch (look) {
    case RecommendationLook::StrongNo:
        return QStringLiteral("x");
    case RecommendationLook::No:
        return QStringLiteral("minus");
    case RecommendationLook::Mixed:
        return QStringLiteral("diff");
    case RecommendationLook::Yes:
        return QStringLiteral("check");
    case RecommendationLook::StrongYes:
        return QStringLiteral("check-check");
    }
    return {};
}

RecommendationLook lookOfStep(int step, int steps)
{
    if (steps < 2 || step < 1)
        return RecommendationLook::Mixed;
    const double place = double(step - 1) / double(steps - 1); // 0 the worst, 1 the best
    if (place <= 0.0)
        return RecommendationLook::StrongNo;
    if (place < 0.5)
        return RecommendationLook::No;
    if (place <= 0.5)
        return RecommendationLook::Mixed;
    return place < 1.0 ? RecommendationLook::Yes : RecommendationLook::StrongYes;
}

QPalette paletteFor(Theme theme)
{
    QPalette palette;
    for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled })
        setColours(palette, theme, group);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(theme, Role::SelectionTint));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, color(theme, Role::Text));
    const QColor faint = color(theme, Role::DisabledText);
    for (const auto role :
        { QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(
        QPalette::Disabled, QPalette::Base, mix(color(theme, Role::Base), color(theme, Role::Window), 0.6));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(theme, Role::Hairline));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(theme, Role::Text));
    return palette;
}

void applyTheme(QApplication &application, ThemeSetting setting, Density density)
{
    g_setting = setting;
    const Theme theme = setting == ThemeSetting::System ? systemTheme()
                      : setting == ThemeSetting::Dark   ? Theme::Dark
                                                        : Theme::Light;
    const bool restyle = !g_applied || density != g_density;
    g_density = density;
    g_applied = true;
    if (restyle)
        QApplication::setStyle(new ShortlistStyle(density));
    application.setPalette(paletteFor(theme));
}

void systemThemeChanged(QApplication &application)
{
    if (g_applied && g_setting == ThemeSetting::System)
        applyTheme(application, ThemeSetting::System, g_density);
}

Density currentDensity() { return g_density; }

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](float x, float y) { return x + (y - x) * float(share); };
    return QColor::fromRgbF(
        between(a.redF(), b.redF()), between(a.greenF(), b.greenF()), between(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace shortlist
