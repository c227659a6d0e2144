// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scorecards/scorecardservice.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace shortlist {

class AppSettings;
class Card;
class CriterionEditor;
class KitPanel;
class KitScroll;
class RatingBar;
class TextLabel;

/// One scorecard: the kit beside the card. It stores nothing itself: what is typed is handed out within half a second
/// of the last key.
class ScorecardEditor : public QWidget {
    Q_OBJECT

public:
    /// From the first key that is not stored until it is handed out; with the writing itself under half a second.
    static constexpr int kAutosaveMs = 400;
    /// From a failure until it is tried again.
    static constexpr int kRetryMs = 2000;

    ScorecardEditor(AppSettings &settings, const Clock &clock, QWidget *parent = nullptr);

    /// Shows a card. Another revision of the card on screen keeps what is being typed.
    void show(const ScorecardView &view);
    using QWidget::show;
    const ScorecardId &card() const { return m_view.card.id; }
    const ScorecardView &view() const { return m_view; }

    /// The card and ratings as they stand on the screen.
    Scorecard edited() const;
    QList<Rating> editedRatings() const;
    /// Hands out at once what waits to be stored.
    void flush();
    /// “Saved 13:24”.
    void setSavedAt(const QDateTime &utc);
    /// What was handed out last could not be stored: it stays on the page and is handed out again with the next key,
    /// and `again` also by itself after a while, for what may pass by itself.
    void saveFailed(bool again = true);
    /// Puts the keyboard where what is missing would be filled in.
    void jumpTo(const CardProblem &problem);
    /// Why the card on show cannot be submitted yet: its interview has not begun, or it is an amendment that changes
    /// nothing. Else empty.
    QString whyNotYet() const;
    /// Begins or pauses the time of the interview, where there is one.
    void toggleTimer();
    /// Puts the keyboard on the first criterion that has no answer.
    void focusFirst();

Q_SIGNALS:
    /// Something was chosen or typed: edited() and editedRatings() have new answers.
    void typed();
    /// To be stored now.
    void draftChanged(const shortlist::Scorecard &card, const QList<shortlist::Rating> &ratings);
    void submitRequested();
    /// What whyNotYet() says may be another.
    void whyNotYetChanged();
    void amendRequested();
    /// The amendment on show is to be thrown away.
    void discardRequested();
    /// Why the amendment on show is made is to be said anew.
    void reasonRequested();
    /// A file of the kit is to be opened.
    void openRequested(const shortlist::CandidateFile &file);

private:
    void buildTexts(Card *card);
    void buildCriteria();
    void showKeys();
    void orderTabs();
    QPlainTextEdit *addText(QVBoxLayout *column, const QString &label, const QString &name, int lines);
    void setTexts(const Scorecard &card);
    void setEditable(bool editable);
    void noteEdit();
    void refreshState();
    void refreshSubmit();
    void say(const QString &state, const QString &reason = {});
    /// “ · revision 2: a word was missing”; empty for a first one.
    QString revision() const;
    bool isEarly() const;
    bool isUnchanged() const;
    /// What rates does so from the kit, too: for the first criterion that has no rating yet.
    void takeKeyOfKit(QKeyEvent *key);
    void moveOn(CriterionEditor *from);
    void goOn(CriterionEditor *from);

    AppSettings &m_settings;
    const Clock &m_clock;
    ScorecardView m_view;
    QTimer m_autosave;
    QTimer m_begins; ///< until the interview begins and its card may be submitted
    bool m_unsaved = false; ///< something was typed that was not handed out
    int m_saving = 0; ///< how often it was handed out without an answer yet
    TextLabel *m_title;
    TextLabel *m_subtitle;
    KitPanel *m_kit;
    KitScroll *m_kitScroll;
    QScrollArea *m_scroll;
    QVBoxLayout *m_criteriaColumn;
    QList<CriterionEditor *> m_criteria;
    QPointer<CriterionEditor> m_justRated; ///< rated, and the keyboard went on from it by itself
    RatingBar *m_overall;
    QPlainTextEdit *m_why;
    TextLabel *m_whyLabel = nullptr;
    QPlainTextEdit *m_takeaways;
    QPlainTextEdit *m_pros;
    QPlainTextEdit *m_cons;
    QPlainTextEdit *m_noteForNext;
    QPlainTextEdit *m_privateNote;
    TextLabel *m_keys;
    TextLabel *m_state;
    QPushButton *m_submit;
    QPushButton *m_amend;
    QPushButton *m_discard;
    QPushButton *m_reason;
};

} // namespace shortlist
