// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scorecards/scorecardservice.h"
#include "ui/scorecards/resumetext.h"
#include "ui/window/pagecontext.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class QComboBox;
class QListView;
class QStackedWidget;

namespace shortlist {

class EmptyState;
class MessageBar;
class ScorecardEditor;
class ScorecardListModel;

/// The scorecards of the person at the desk: what is owed first, each with its kit. A colleague's card may be filled in
/// for them; both names are kept.
class ScorecardsPage : public Page {
    Q_OBJECT

public:
    explicit ScorecardsPage(const PageContext &context, QWidget *parent = nullptr);

    static QString title() { return tr("My scorecards"); }
    static QString iconName() { return QStringLiteral("clipboard-check"); }
    /// Who reads the text of a résumé that is a PDF; without one the kit has its file only.
    void setPdfReader(PdfReader reader) { m_resume->setReader(std::move(reader)); }
    void activate() override;
    void deactivate() override;
    void personChanged() override;
    void saveTyped() override;
    void showEntity(const QUuid &id) override;
    QUuid shownEntity() const override;
    QList<QAction *> pageActions() const override { return { m_submitAction, m_timeAction, m_amendAction }; }
    QString statusText() const override;

private:
    void loadPeople();
    void load();
    void showCard(const ScorecardId &card);
    void store(const Scorecard &card, const QList<Rating> &ratings, bool behalf);
    void noteNotSaved(const Scorecard &card, const QList<Rating> &ratings, bool behalf, const Error &error);
    /// Stores once more what could not be stored of cards that are not shown; `all`: whatever was in the way.
    void retry(bool all);
    /// Puts back what the one at the desk typed and was not stored before the program ended.
    void restore();
    /// The card with what was typed into it and not stored.
    ScorecardView withUnsaved(ScorecardView view) const;
    void submit();
    /// Says what is signed, and submits when that is confirmed.
    void sign();
    void amend();
    void discardAmendment();
    void changeAmendReason();
    /// What the toolbar's “Submit scorecard” does, or why it does nothing yet.
    void hintSubmit();
    void showProblems();
    /// Names only what is missing still, while the message is on the page.
    void refreshProblems();
    void clearProblems();
    /// `card`: the one it is about, so that it goes when another is shown.
    void complain(const Error &error, const ScorecardId &card = {});
    void setCardActions(const ScorecardView *view);
    bool onBehalf() const;

    PageContext m_context;
    ScorecardListModel *m_model;
    QListView *m_list;
    QComboBox *m_authors;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_nothingChosen;
    ScorecardEditor *m_editor;
    ResumeText *m_resume;
    MessageBar *m_messages;
    QAction *m_submitAction;
    QAction *m_timeAction;
    QAction *m_amendAction;
    ScorecardId m_said; ///< the card that the message on the page is about; null: about none
    PersonId m_author; ///< whose cards are listed; null: one's own
    QString m_authorName; ///< of m_author
    PersonId m_me;
    ScorecardId m_opened; ///< asked for from elsewhere, whether it stands in the list or not
    ScorecardId m_wanted; ///< to be shown once the list is there
    QList<CardProblem> m_problems;
    /// What was typed into a card and could not be stored.
    struct Unsaved {
        Scorecard card;
        QList<Rating> ratings;
        bool behalf = false;
        bool passes = false; ///< what was in the way may be gone after a while
        QString told; ///< what was said of it
    };
    QHash<ScorecardId, Unsaved> m_notSaved; ///< by card, shown or not
    QTimer m_retry; ///< until those that are not shown are tried again; the editor does it for its own
    QSet<QString> m_restored; ///< workspaces and people for whom it was looked for
    bool m_front = false;
    bool m_takeFocus = false; ///< once the list is there
};

} // namespace shortlist
