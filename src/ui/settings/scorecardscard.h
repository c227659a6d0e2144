// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/window/pagecontext.h"

class QPlainTextEdit;
class QSpinBox;
class QTimer;

namespace shortlist {

class CaptionLabel;

/// What the team agreed on for its scorecards: the holidays on which none is due, and how far graders may
/// be apart. Kept when the typing rests.
class ScorecardsCard : public Card {
    Q_OBJECT
public:
    explicit ScorecardsCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the settings anew; what is being typed stays.
    void load();
    /// Keeps what has not rested yet.
    void flush();

Q_SIGNALS:
    void failed(const shortlist::Error &error);
    void succeeded();

private:
    void keep();
    void keepPoints();
    void tell(const Status &kept);

    PageContext m_context;
    QPlainTextEdit *m_holidays;
    CaptionLabel *m_problem;
    QTimer *m_rest;
    QSpinBox *m_points;
    QTimer *m_pointsRest;
};

} // namespace shortlist
