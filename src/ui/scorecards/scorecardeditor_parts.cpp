// SPDX-License-Identifier: GPL-3.0-or-later
// How a ScorecardEditor is put together, and what stands in its fields.
#include "domain/words/words.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/kitpanel.h"
#include "ui/scorecards/kitscroll.h"
#include "ui/scorecards/notehints.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratingbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

// The four steps of the recommendation on the bar; “cannot judge” stands in the place of “not observed”.
constexpr std::array kSteps{ Recommendation::StrongNo, Recommendation::No, Recommendation::Yes,
    Recommendation::StrongYes };

QStringList stepWords()
{
    QStringList words;
    for (const Recommendation step : kSteps)
        words.append(words::of(step));
    return words;
}

} // namespace

ScorecardEditor::ScorecardEditor(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_title(new TextLabel({}, TextLabel::Kind::Page))
    , m_subtitle(new CaptionLabel)
    , m_kit(new KitPanel(settings, clock))
    , m_kitScroll(new KitScroll(m_kit))
    , m_scroll(new QScrollArea)
    , m_overall(new RatingBar(tr("Overall recommendation"), stepWords()))
    , m_keys(new CaptionLabel)
    , m_state(new CaptionLabel)
    , m_submit(makeButton(tr("Submit scorecard"), ButtonKind::Primary))
    , m_amend(makeButton(tr("Amend…")))
    , m_discard(makeButton(tr("Discard amendment")))
    , m_reason(makeButton(tr("Reason…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    m_title->setElided(true);
    m_subtitle->setElided(true);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);

    auto *content = new QWidget;
    QVBoxLayout *cards = makeScrolledColumn(content);
    cards->setSpacing(kCardPadding);
    // A widget of their own, made first: a screen reader goes by who was made when, and criteria are made anew.
    auto *criteria = new QWidget;
    m_criteriaColumn = new QVBoxLayout(criteria);
    m_criteriaColumn->setContentsMargins(0, 0, 0, 0);
    m_criteriaColumn->setSpacing(kCardPadding);
    cards->addWidget(criteria);
    auto *summary = new Card(tr("Summary"));
    buildTexts(summary);
    cards->addWidget(summary);
    cards->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *split = makeSplit(Qt::Horizontal, QStringLiteral("scorecardPanes"), m_kitScroll, m_scroll, 5, 8);
    column->addWidget(split, 1);

    m_keys->setObjectName(QStringLiteral("keysLabel"));
    m_keys->setElided(true);
    column->addWidget(m_keys);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_amend);
    foot->addWidget(m_reason);
    foot->addWidget(m_discard);
    foot->addWidget(m_submit);
    column->addLayout(foot);
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_state->setObjectName(QStringLiteral("cardState"));
    m_state->setElided(true);
    m_amend->setObjectName(QStringLiteral("amendButton"));
    m_amend->setToolTip(tr("Say what was wrong or missing, beside what stays as it was submitted (Ctrl+Shift+A)"));

    // E writes the evidence of the rating that was just given, until the keyboard goes elsewhere by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && now)
            m_justRated = nullptr;
        // Assistive technology sets it wherever it likes. What the mouse is on stays under it.
        if (now && m_scroll->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            m_scroll->ensureWidgetVisible(now);
    });
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kAutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &ScorecardEditor::flush);
    m_begins.setSingleShot(true);
    connect(&m_begins, &QTimer::timeout, this, [this] {
        refreshSubmit();
        refreshState();
    });
    connect(m_submit, &QPushButton::clicked, this, &ScorecardEditor::submitRequested);
    m_discard->setObjectName(QStringLiteral("discardAmendmentButton"));
    m_discard->setToolTip(tr("The scorecard stays as it was submitted"));
    connect(m_amend, &QPushButton::clicked, this, &ScorecardEditor::amendRequested);
    m_reason->setObjectName(QStringLiteral("amendReasonButton"));
    m_reason->setToolTip(tr("Correct why it is amended, until it is submitted"));
    connect(m_reason, &QPushButton::clicked, this, &ScorecardEditor::reasonRequested);
    connect(m_discard, &QPushButton::clicked, this, &ScorecardEditor::discardRequested);
    connect(m_kitScroll, &KitScroll::cardKeyPressed, this, &ScorecardEditor::takeKeyOfKit);
    connect(m_kit, &KitPanel::openRequested, this, &ScorecardEditor::openRequested);
    for (const auto &[key, pages] : { std::pair(Qt::Key_PageDown, 1), std::pair(Qt::Key_PageUp, -1) }) {
        auto *scroll =
            new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(scroll, &QShortcut::activated, this, [this, pages = pages] { m_kitScroll->scrollPages(pages); });
    }
}

QPlainTextEdit *ScorecardEditor::addText(QVBoxLayout *column, const QString &label, const QString &name, int lines)
{
    auto *caption = new SectionLabel(label);
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(fontMetrics().lineSpacing() * lines + 16);
    caption->setBuddy(edit);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(new NoteHints(edit));
    connect(edit, &QPlainTextEdit::textChanged, this, &ScorecardEditor::noteEdit);
    return edit;
}

void ScorecardEditor::buildTexts(Card *card)
{
    QVBoxLayout *column = card->body();
    m_takeaways = addText(column, tr("Key take-aways"), QStringLiteral("takeawaysEdit"), 3);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(kCardPadding);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_pros = addText(left, tr("Pros"), QStringLiteral("prosEdit"), 3);
    m_cons = addText(right, tr("Cons"), QStringLiteral("consEdit"), 3);
    pair->addLayout(left);
    pair->addLayout(right);
    column->addLayout(pair);
    column->addWidget(new SectionLabel(tr("Overall recommendation")));
    m_overall->setNotObservedText(words::of(Recommendation::CannotJudge));
    m_overall->setObjectName(QStringLiteral("overallBar"));
    column->addWidget(m_overall);
    m_why = addText(column, tr("Why (needed when you cannot judge)"), QStringLiteral("whyEdit"), 2);
    m_noteForNext =
        addText(column, tr("Note for the next interviewers (no ratings)"), QStringLiteral("noteForNextEdit"), 2);
    m_privateNote = addText(column, tr("Private note to the hiring manager"), QStringLiteral("privateNoteEdit"), 2);

    connect(m_overall, &RatingBar::valueChosen, this, &ScorecardEditor::noteEdit);
}

void ScorecardEditor::buildCriteria()
{
    qDeleteAll(m_criteria);
    m_criteria.clear();
    for (const Criterion &criterion : std::as_const(m_view.criteria)) {
        auto *editor = new CriterionEditor(criterion, m_view.rubric.levels);
        m_criteriaColumn->addWidget(editor);
        m_criteria.append(editor);
        connect(editor, &CriterionEditor::edited, this, &ScorecardEditor::noteEdit);
        connect(editor, &CriterionEditor::rated, this, [this, editor] { moveOn(editor); });
        connect(editor, &CriterionEditor::wentOn, this, [this, editor] { goOn(editor); });
        connect(editor, &CriterionEditor::evidenceWanted, this, [this, editor] {
            CriterionEditor *meant = m_justRated ? m_justRated.data() : editor;
            meant->focusEvidence();
            m_scroll->ensureWidgetVisible(meant);
        });
        connect(editor, &CriterionEditor::takeBackWanted, this, [this, editor] {
            CriterionEditor *meant = m_justRated ? m_justRated.data() : editor;
            meant->takeBack();
            m_scroll->ensureWidgetVisible(meant);
        });
    }
}

// Tab walks down the kit and then the card: each rating and its evidence, then the summary. Qt's own order is that of
// the making, and the criteria are made anew for each card, the kit each time it is read.
void ScorecardEditor::orderTabs()
{
    QWidgetList stops{ m_kitScroll };
    stops += m_kit->tabStops();
    for (const CriterionEditor *editor : std::as_const(m_criteria))
        stops += editor->tabStops();
    stops += { m_takeaways, m_pros, m_cons };
    stops += m_overall->choices();
    stops += { m_why, m_noteForNext, m_privateNote, m_amend, m_reason, m_discard, m_submit };
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void ScorecardEditor::setTexts(const Scorecard &card)
{
    const auto put = [](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText() == text)
            return;
        const QSignalBlocker quiet(edit);
        edit->setPlainText(text);
    };
    put(m_takeaways, card.takeaways);
    put(m_pros, card.pros);
    put(m_cons, card.cons);
    put(m_why, card.overallWhy);
    put(m_noteForNext, card.noteForNext);
    put(m_privateNote, card.privateNote);
    const auto step = std::find(kSteps.begin(), kSteps.end(), card.overall);
    const int beside = card.overall == Recommendation::CannotJudge ? RatingBar::kNotObserved : RatingBar::kUnanswered;
    m_overall->setValue(step == kSteps.end() ? beside : int(step - kSteps.begin()) + 1);
}

void ScorecardEditor::setEditable(bool editable)
{
    for (CriterionEditor *editor : std::as_const(m_criteria))
        editor->setReadOnly(!editable);
    for (QPlainTextEdit *edit : { m_takeaways, m_pros, m_cons, m_why, m_noteForNext, m_privateNote })
        edit->setReadOnly(!editable);
    m_overall->setReadOnly(!editable);
    m_submit->setVisible(editable);
    m_amend->setVisible(m_view.own && m_view.card.state == ScorecardState::Submitted);
    for (QPushButton *ofAmendment : { m_reason, m_discard })
        ofAmendment->setVisible(editable && m_view.own && !m_view.card.amendsId.isNull());
}

Scorecard ScorecardEditor::edited() const
{
    Scorecard card = m_view.card;
    card.takeaways = m_takeaways->toPlainText();
    card.pros = m_pros->toPlainText();
    card.cons = m_cons->toPlainText();
    card.overallWhy = m_why->toPlainText();
    card.noteForNext = m_noteForNext->toPlainText();
    card.privateNote = m_privateNote->toPlainText();
    const int step = m_overall->value();
    if (step == RatingBar::kNotObserved)
        card.overall = Recommendation::CannotJudge;
    else
        card.overall = step >= 1 ? kSteps.at(std::size_t(step - 1)) : Recommendation::None;
    return card;
}

QList<Rating> ScorecardEditor::editedRatings() const
{
    QList<Rating> ratings;
    for (const CriterionEditor *editor : m_criteria)
        ratings.append(editor->rating());
    return ratings;
}

} // namespace shortlist
