// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rubrics/rubricgridmodel.h"
#include "ui/jobs/jobpanel.h"

class QAction;
class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace shortlist {

struct BankQuestion;
struct RubricFinding;
class CellTyping;
class CriteriaTraffic;
class LintPanel;
class LongTextDelegate;
class MessageBar;
class Pill;
class QuestionsPanel;
class QuestionTraffic;
class RowTable;
class RubricCardsModel;
class TextLabel;

/// One rubric: criteria × levels in a grid edited in place; below it, one part at a time, what belongs to the current
/// criterion, its questions, and advice. Published ones are read-only and offer a new version.
class RubricEditor : public JobPanel {
    Q_OBJECT
public:
    explicit RubricEditor(const PageContext &context, QWidget *parent = nullptr);

    /// Loads and shows a rubric; `points` are the job's lines that criteria can cover.
    void showRubric(const RubricId &id, const QList<JobPoint> &points);
    RubricId rubric() const { return m_id; }
    /// Makes a criterion of the rubric current and puts the keyboard there, as soon as it is shown.
    void goToCriterion(const CriterionId &id);
    /// Puts the keyboard to the criteria of a rubric as soon as it is shown.
    void takeKeyboardFor(const RubricId &id) { m_takesKeyboard = id; }
    /// Loads it again.
    void reload();
    /// Stores what is being typed.
    void flush();

Q_SIGNALS:
    /// A new version was made, or another one chosen.
    void rubricChosen(const shortlist::RubricId &id);
    /// The draft is gone.
    void discarded();

private:
    enum Part { CriterionPart, QuestionsPart, AdvicePart, PurposePart };

    void makeActions();
    void connectVersionActions();
    QWidget *makeHead();
    QWidget *makeTables();
    void makeGrid();
    void makeCards();
    void makeTraffic();
    void connectTable(RowTable *table, const std::function<int(int)> &criterionOf);
    QWidget *makeParts();
    QWidget *makeCriterion();
    QWidget *makePurpose();
    QWidget *makeRowTools();
    void showPart(Part part);
    void foldParts(bool folded);
    /// A rubric, and the version that it is held against; empty where there is none.
    struct Loaded {
        RubricView view;
        RubricView earlier;
    };
    void present(const Loaded &loaded);
    void showDifferences(const RubricView &earlier);
    void showCount();
    void showHead();
    void showCriterion();
    void showNotice();
    void notify(const QString &text, const QString &action);
    void showAdvice();
    void makeRoomForPart();
    void makeSplitter();
    void goToFinding(const RubricFinding &finding);
    void fitColumns();
    void fitRows();
    void showCards(bool cards);
    void fitHead(bool narrow);
    RowTable *table() const;
    void editCell(int row, int column);
    void makeCurrent(int row);
    void storeHead();
    void storeCriterion();
    void storeQuestions();
    void showPartTitles();
    void focusPart();
    void addCriterion(int after);
    void editLevels();
    void goToProblem();
    void showChanges();
    void openBank();
    void showBank(const QList<BankQuestion> &bank, const CriterionId &criterion);
    bool addQuestion(const Question &question, const CriterionId &to);
    void moveQuestion(const CriterionId &from, int row, const CriterionId &to);
    void askWhereQuestionGoes();
    void copyCriteria();
    JobId job() const;
    std::optional<Criterion> current() const;

    RubricId m_id;
    QList<JobPoint> m_points;
    RubricId m_takesKeyboard; ///< a version just made: the grid gets the keyboard once it is shown
    CriterionId m_wanted; ///< just added, to be edited
    CriterionId m_sought; ///< to be made current
    RubricGridModel *m_model;
    RubricCardsModel *m_cardsModel;
    CellTyping *m_typing; ///< what is not taken from its cell yet
    bool m_wasShown = false; ///< the rubric, since it was chosen
    CriteriaTraffic *m_traffic; ///< to other rubrics and from them
    QuestionTraffic *m_questionTraffic; ///< to criteria
    QStackedWidget *m_tables; ///< the grid, or cards where it is narrow
    RowTable *m_grid;
    LongTextDelegate *m_gridTexts = nullptr;
    RowTable *m_cards;
    QLineEdit *m_name;
    QPlainTextEdit *m_purpose;
    Pill *m_state;
    TextLabel *m_note; ///< beside the state, what follows from it
    QComboBox *m_versions;
    MessageBar *m_notice;
    RubricId m_published; ///< since it is on show: what that leaves was said then
    QString m_noticed; ///< what it says, or said until somebody closed it: said once, not with every reload
    QBoxLayout *m_head = nullptr; ///< the name, and what is done with its versions; narrow, one below the other
    QWidget *m_toolWords = nullptr; ///< what is done with criteria, in words
    QWidget *m_toolSigns = nullptr; ///< the same as signs alone
    QSplitter *m_split;
    QList<int> m_openSizes; ///< of the split, before its lower part was folded away
    bool m_splitChosen = false; ///< somebody moved it, now or at another time: it stays where they put it
    QTabWidget *m_parts; ///< criterion, questions, advice, purpose
    LintPanel *m_advice;
    QPlainTextEdit *m_description;
    QuestionsPanel *m_questions;
    QComboBox *m_category;
    QComboBox *m_covers;
    QAction *m_add;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    QAction *m_levels;
    QAction *m_copy;
    QAction *m_changes;
    QToolButton *m_changesButton = nullptr;
    int m_differences = 0; ///< from the version that it is held against
    QAction *m_bank;
    QAction *m_moveQuestion;
    QAction *m_fold;
    QAction *m_publish;
    QAction *m_newVersion;
    QAction *m_retire;
    QAction *m_discard;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace shortlist
