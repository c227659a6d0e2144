// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rubrics/rubric.h"
#include "domain/scorecards/scorecard.h"
#include "ui/widgets/card.h"

class QKeyEvent;
class QPlainTextEdit;
class QToolButton;

namespace shortlist {

class RatingBar;
class TextLabel;

/// One criterion on a scorecard: its anchors, the rating, and the evidence.
///
/// Keys while the rating has the focus: 1…n rate and go on, 0 is not observed, E asks for the evidence, G shows the
/// guide, Enter goes on from one that is given. Tab goes from the rating to the evidence, Esc back from there; the
/// guide is no stop on the way.
class CriterionEditor : public Card {
    Q_OBJECT

public:
    CriterionEditor(const Criterion &criterion, const QStringList &levels, QWidget *parent = nullptr);

    const CriterionId &criterion() const { return m_criterion.id; }
    /// Shows a stored rating; no signal.
    void setRating(const Rating &rating);
    /// The stored rating with what is on the screen now.
    Rating rating() const;
    void setReadOnly(bool readOnly);
    /// Puts the keyboard on the rating.
    void focusRating();
    /// Takes the answer back and puts the keyboard on it.
    void takeBack();
    /// Puts the keyboard on the evidence.
    void focusEvidence();
    /// What Tab walks through, in order.
    QWidgetList tabStops() const;

Q_SIGNALS:
    /// Something was chosen or typed.
    void edited();
    /// A level was chosen: the next criterion may have the keyboard.
    void rated();
    /// Enter was pressed on a rating that is given: what comes next may have the keyboard.
    void wentOn();
    /// E was pressed on the rating. Whose evidence is meant is for the card to say: the rating before went on by
    /// itself.
    void evidenceWanted();
    /// Backspace or Delete was pressed on the rating; whose is meant is for the card to say as well.
    void takeBackWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool keyOnRating(const QKeyEvent &event);
    void showAnchor();
    void toggleGuide(bool shown);

    Criterion m_criterion;
    QStringList m_levels;
    Rating m_stored;
    RatingBar *m_bar;
    TextLabel *m_anchor;
    TextLabel *m_guide;
    QToolButton *m_guideButton;
    QPlainTextEdit *m_evidence;
};

} // namespace shortlist
