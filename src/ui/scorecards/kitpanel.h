// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scorecards/scorecardservice.h"
#include "ui/widgets/card.h"

namespace shortlist {

class AppSettings;

/// What an interviewer reads before and during the call: purpose, time, what earlier rounds left, the answers of a
/// written assessment. Never a rating of anybody else.
class KitPanel : public Card {
    Q_OBJECT

public:
    KitPanel(const AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    void show(const ScorecardView &view);
    using QWidget::show;

private:
    void addLine(const QString &caption, const QString &text);

    const AppSettings &m_settings;
    const Clock &m_clock;
    QWidget *m_content = nullptr;
};

} // namespace shortlist
