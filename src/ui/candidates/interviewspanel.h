// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/clock.h"
#include "service/candidates/candidateview.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace shortlist {

class AppSettings;

/// A person's interviews with how many scorecards are in, and written assessments' cards: never what they say.
class InterviewsPanel : public Card {
    Q_OBJECT

public:
    InterviewsPanel(const AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    void setInterviews(const CandidateView &view);

Q_SIGNALS:
    void interviewChosen(const shortlist::InterviewId &interview);
    /// Another one is wanted, for the application that is under way.
    void bookRequested();
    /// One that is booked is to get another time.
    void findTimeRequested(const shortlist::InterviewId &interview);
    /// Those who take part in one that is cancelled are to be told.
    void cancellationRequested(const shortlist::InterviewId &interview);
    void planAgainRequested(const shortlist::InterviewId &interview);

private:
    QWidget *makeRow(const InterviewView &interview);

    QPushButton *m_book;
    const AppSettings &m_settings;
    const Clock &m_clock;
    QWidget *m_rows = nullptr;
};

} // namespace shortlist
