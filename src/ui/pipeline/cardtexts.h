// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pipeline/pipelinequeries.h"
#include "ui/style/theme.h"

#include <optional>

namespace shortlist {

class AppSettings;

/// The line of a card that says what happens next, or what should have happened.
struct CardLine {
    QString iconName; ///< for icon()
    QString text;
    bool warning = false;
};

/// “Backend Engineer · Referral”
QString cardCaption(const ApplicationCard &card);
/// The most urgent of: how it ended, why it waits, what is overdue, the next interview, scorecards, days in stage.
CardLine cardLine(const ApplicationCard &card, const QDateTime &nowUtc, const AppSettings &settings);
/// How the submitted scorecards agree; nothing while there is none that the viewer may know of.
std::optional<RecommendationLook> cardLook(const ApplicationCard &card);
/// The whole card in words, for a screen reader.
QString cardSpoken(const ApplicationCard &card, const QDateTime &nowUtc, const AppSettings &settings);

} // namespace shortlist
