// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecardeditor.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/rules.h"
#include "domain/words/words.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/kitpanel.h"
#include "ui/scorecards/kitscroll.h"
#include "ui/scorecards/notehints.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratingbar.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace shortlist {

namespace {

// The four steps of the recommendation on the bar; “cannot judge” stands beside it.
constexpr std::array kSteps{ Recommendation::StrongNo, Recommendation::No, Recommendation::Yes,
    Recommendation::StrongYes };

constexpr qint64 kLongestWaitMs = 600'000; ///< so that a computer that slept is not late for long

QStringList stepWords()
{
    QStringList words;
    for (const Recommendation step : kSteps)
        words.append(words::of(step));
    return words;
}

QString subtitleOf(const ScorecardView &view)
{
    QString where = ScorecardEditor::tr("%1 · %2 · %3").arg(view.stage.name, view.job.title, view.author.name);
    if (!view.card.trainee)
        return where;
    // First of it: what is elided in a narrow window is the rest.
    return (view.own ? ScorecardEditor::tr("You are in training: this card is in no total")
                     : ScorecardEditor::tr("A trainee's card: it is in no total"))
         + QStringLiteral(" · ") + where;
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
    foot->addWidget(m_submit);
    column->addLayout(foot);
    m_submit->setObjectName(QStringLiteral("submitButton"));
    m_state->setObjectName(QStringLiteral("cardState"));
    m_amend->setObjectName(QStringLiteral("amendButton"));
    m_amend->setToolTip(tr("Say what was wrong or missing, beside what stays as it was submitted (Ctrl+Shift+A)"));

    // E writes the evidence of the rating that was just given, until the keyboard goes elsewhere by itself.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (before && now)
            m_justRated = nullptr;
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
    connect(m_amend, &QPushButton::clicked, this, &ScorecardEditor::amendRequested);
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
    m_overall->setNotObservedOffered(false);
    m_overall->setObjectName(QStringLiteral("overallBar"));
    column->addWidget(m_overall);
    m_cannotJudge = makeButton(words::of(Recommendation::CannotJudge));
    m_cannotJudge->setObjectName(QStringLiteral("cannotJudgeButton"));
    m_cannotJudge->setCheckable(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_cannotJudge);
    line->addStretch(1);
    column->addLayout(line);
    m_why = addText(column, tr("Why (needed when you cannot judge)"), QStringLiteral("whyEdit"), 2);
    m_noteForNext =
        addText(column, tr("Note for the next interviewers (no ratings)"), QStringLiteral("noteForNextEdit"), 2);
    m_privateNote = addText(column, tr("Private note to the hiring manager"), QStringLiteral("privateNoteEdit"), 2);

    connect(m_overall, &RatingBar::valueChosen, this, [this] {
        m_cannotJudge->setChecked(false);
        noteEdit();
    });
    connect(m_cannotJudge, &QPushButton::clicked, this, [this](bool checked) {
        if (checked)
            m_overall->setValue(RatingBar::kUnanswered);
        noteEdit();
    });
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
    stops += { m_cannotJudge, m_why, m_noteForNext, m_privateNote, m_amend, m_submit };
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void ScorecardEditor::show(const ScorecardView &view)
{
    const bool sameCard = view.card.id == m_view.card.id;
    if (!sameCard)
        flush();
    // What was typed since is newer than what was read.
    const bool typing = sameCard && (m_unsaved || m_saving > 0) && view.editable;
    m_view = view;
    if (!typing) {
        m_unsaved = false;
        m_saving = 0;
    }
    m_title->setText(view.subject);
    m_subtitle->setText(subtitleOf(view));
    if (!sameCard || m_criteria.size() != view.criteria.size())
        buildCriteria();
    if (!typing) {
        setTexts(view.card);
        for (int i = 0; i < int(m_criteria.size()); ++i)
            m_criteria.at(i)->setRating(view.ratings.at(i));
    }
    for (NoteHints *hints : findChildren<NoteHints *>())
        hints->setOthers(view.others, view.subject);
    m_kit->show(view);
    m_kitScroll->setAccessibleDescription(m_kit->text());
    orderTabs();
    showKeys();
    setEditable(view.editable);
    refreshSubmit();
    refreshState();
    if (!sameCard) {
        m_scroll->ensureVisible(0, 0);
        m_kitScroll->ensureVisible(0, 0);
    }
}

void ScorecardEditor::toggleTimer() { m_kit->toggleTimer(); }

// Where one looks while one rates: the kit says the same at length, far down.
void ScorecardEditor::showKeys()
{
    QStringList keys{ tr("1–%1 rate").arg(m_view.rubric.levels.size()), tr("0 not observed"), tr("E evidence"),
        tr("G guide"), tr("Enter goes on") };
    if (m_view.interview)
        keys.append(tr("Ctrl+T time"));
    keys.append(tr("Ctrl+Enter submit"));
    m_keys->setText(tr("Keys: %1").arg(keys.join(QStringLiteral(" · "))));
    m_keys->setVisible(m_view.editable);
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
    m_overall->setValue(step == kSteps.end() ? RatingBar::kUnanswered : int(step - kSteps.begin()) + 1);
    m_cannotJudge->setChecked(card.overall == Recommendation::CannotJudge);
}

void ScorecardEditor::setEditable(bool editable)
{
    for (CriterionEditor *editor : std::as_const(m_criteria))
        editor->setReadOnly(!editable);
    for (QPlainTextEdit *edit : { m_takeaways, m_pros, m_cons, m_why, m_noteForNext, m_privateNote })
        edit->setReadOnly(!editable);
    m_overall->setReadOnly(!editable);
    m_cannotJudge->setEnabled(editable);
    m_submit->setVisible(editable);
    m_amend->setVisible(m_view.card.state == ScorecardState::Submitted);
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
    if (m_cannotJudge->isChecked())
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

void ScorecardEditor::noteEdit()
{
    if (!m_view.editable)
        return;
    m_unsaved = true;
    Q_EMIT typed();
    // Not begun anew by the next key: whoever writes without a pause does not wait for one to be safe.
    if (!m_autosave.isActive() || m_autosave.interval() > kAutosaveMs)
        m_autosave.start(kAutosaveMs);
    say(tr("Writing…"));
}

void ScorecardEditor::flush()
{
    m_autosave.stop();
    // Only what was typed: what is on the page may be older than what is stored, right after an undo.
    if (!m_unsaved || !m_view.editable || m_view.card.id.isNull())
        return;
    m_unsaved = false;
    ++m_saving;
    Q_EMIT draftChanged(edited(), editedRatings());
}

void ScorecardEditor::setSavedAt(const QDateTime &utc)
{
    m_saving = std::max(0, m_saving - 1);
    if (!m_unsaved)
        say(tr("Draft saved %1").arg(words::time(utc, m_settings)));
}

void ScorecardEditor::saveFailed(bool again)
{
    // Tried again with the next key, before anything is submitted, and without either.
    m_saving = std::max(0, m_saving - 1);
    m_unsaved = true;
    if (again)
        m_autosave.start(kRetryMs);
    say(tr("Not saved"));
}

void ScorecardEditor::refreshState()
{
    if (m_view.card.state == ScorecardState::Submitted) {
        const QString when = words::dayAndTime(m_view.card.submittedAt, m_clock.nowUtc(), m_settings);
        QString text = tr("Submitted %1").arg(when);
        if (!m_view.submittedBy.isEmpty())
            text += QStringLiteral(" · ") + words::submittedFor(m_view.submittedBy, m_view.author.name);
        if (m_view.card.revision > 1)
            text += tr(" · revision %1: %2").arg(m_view.card.revision).arg(m_view.card.amendReason);
        if (submittedAfterSeeing(m_view.card))
            text += tr(" · made after seeing the others");
        if (!sawOthersSince(m_view.card) && !wasGradedBlind(m_view.card))
            text += tr(" · undo is possible until the others' were seen");
        say(text);
    } else if (m_unsaved || m_saving > 0) {
        return; // what was typed last is said more of
    } else if (m_view.card.revision > 1) {
        say(tr("Amendment, not submitted")
            + tr(" · revision %1: %2").arg(m_view.card.revision).arg(m_view.card.amendReason));
    } else if (m_view.card.dueAt.isValid()) {
        say(tr("Due %1").arg(words::dayAndTime(m_view.card.dueAt, m_clock.nowUtc(), m_settings)));
    } else {
        say(tr("Draft"));
    }
}

void ScorecardEditor::say(const QString &state)
{
    if (whyNotYet().isEmpty())
        return m_state->setText(state);
    const QString when = words::dayAndTime(m_view.interview->startAt, m_clock.nowUtc(), m_settings);
    m_state->setText(state + tr(" · Can be submitted from %1 on").arg(when));
}

QString ScorecardEditor::whyNotYet() const
{
    if (!m_view.editable || !m_view.interview || maySubmitAt(m_view.interview->startAt, m_clock.nowUtc()))
        return {};
    const QString when = words::dayAndTime(m_view.interview->startAt, m_clock.nowUtc(), m_settings);
    return tr("The interview has not begun: its scorecard can be submitted from %1 on. Until then what is written is "
              "kept. If it took place earlier, move the interview.")
        .arg(when);
}

void ScorecardEditor::refreshSubmit()
{
    const QString why = whyNotYet();
    m_submit->setEnabled(why.isEmpty());
    m_submit->setToolTip(why.isEmpty() ? tr("Locks the scorecard (Ctrl+Enter)") : why);
    m_submit->setAccessibleDescription(why);
    if (why.isEmpty())
        return m_begins.stop();
    const qint64 wait = m_clock.nowUtc().msecsTo(m_view.interview->startAt) + 1;
    m_begins.start(int(std::min(wait, kLongestWaitMs)));
}

// After the last one it stays there: in a text the keys of a rating are letters.
void ScorecardEditor::moveOn(CriterionEditor *from)
{
    CriterionEditor *next = m_criteria.value(m_criteria.indexOf(from) + 1, from);
    next->focusRating();
    m_scroll->ensureWidgetVisible(next);
    m_justRated = from;
}

void ScorecardEditor::goOn(CriterionEditor *from)
{
    const qsizetype next = m_criteria.indexOf(from) + 1;
    if (next < m_criteria.size()) {
        m_criteria.at(next)->focusRating();
        m_scroll->ensureWidgetVisible(m_criteria.at(next));
    } else {
        m_takeaways->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_takeaways);
    }
}

void ScorecardEditor::jumpTo(const CardProblem &problem)
{
    QWidget *place = m_takeaways;
    switch (problem.kind) {
    case CardProblem::Kind::NotRated:
    case CardProblem::Kind::NoEvidence:
        for (CriterionEditor *editor : std::as_const(m_criteria)) {
            if (editor->criterion() == problem.criterion) {
                if (problem.kind == CardProblem::Kind::NotRated)
                    editor->focusRating();
                else
                    editor->focusEvidence();
                m_scroll->ensureWidgetVisible(editor);
                return;
            }
        }
        return;
    case CardProblem::Kind::NoTakeaways:
        break;
    case CardProblem::Kind::NoOverall:
        place = m_overall;
        break;
    case CardProblem::Kind::NoWhy:
        place = m_why;
        break;
    }
    place->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(place);
}

void ScorecardEditor::focusFirst()
{
    if (!m_view.editable || m_criteria.isEmpty())
        return;
    for (CriterionEditor *editor : std::as_const(m_criteria)) {
        const Rating rating = editor->rating();
        if (!rating.level && !rating.notObserved)
            return editor->focusRating();
    }
    // An amendment is about what was rated; in a text its keys would be letters.
    if (!m_view.card.amendsId.isNull())
        return m_criteria.constFirst()->focusRating();
    m_takeaways->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(m_takeaways);
}

} // namespace shortlist
