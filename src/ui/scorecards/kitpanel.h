// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scorecards/scorecardservice.h"
#include "ui/widgets/card.h"

namespace shortlist {

class AppSettings;
class InterviewTimer;

/// What an interviewer reads before and during the call: purpose, time, the candidate's day, what earlier rounds looked
/// at and left, the résumé, the questions; the answers of a written assessment. Never a rating of anybody else. With
/// the time of the interview above it.
class KitPanel : public Card {
    Q_OBJECT

public:
    KitPanel(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    void show(const ScorecardView &view);
    using QWidget::show;
    /// Begins or pauses the time, where there is one.
    void toggleTimer();
    /// All that it says, a caption and its text a paragraph.
    QString text() const { return m_said.join(u'\n'); }
    /// What takes the keyboard in it, from top to bottom.
    QWidgetList tabStops() const;

Q_SIGNALS:
    /// A file of the kit is to be opened.
    void openRequested(const shortlist::CandidateFile &file);

private:
    void addLine(const QString &caption, const QString &text);
    void addInterview(const ScorecardView &view);
    void addEarlier(const ScorecardView &view);
    void addResume(const ScorecardView &view);
    void addFiles(const ScorecardView &view);
    void addQuestions(const ScorecardView &view);

    AppSettings &m_settings;
    const Clock &m_clock;
    InterviewTimer *m_timer;
    QWidget *m_content = nullptr;
    QStringList m_said;
    QWidgetList m_stops; ///< in the content
};

} // namespace shortlist
