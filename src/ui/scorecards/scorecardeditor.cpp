// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/scorecardeditor.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/scorecards/rules.h"
#include "domain/words/words.h"
#include "ui/scorecards/criterioneditor.h"
#include "ui/scorecards/kitpanel.h"
#include "ui/scorecards/kitscroll.h"
#include "ui/scorecards/notehints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/ratingbar.h"
#include "ui/words/times.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace shortlist {

namespace {

constexpr qint64 kLongestWaitMs = 600'000; ///< so that a computer that slept is not late for long

QString subtitleOf(const ScorecardView &view)
{
    QString where = ScorecardEditor::tr("%1 · %2 · %3")
                        .arg(words::sitting(view.stage.name, view.sitting), view.job.title, view.author.name);
    if (!view.card.trainee)
        return where;
    // First of it: what is elided in a narrow window is the rest.
    return (view.own ? ScorecardEditor::tr("You are in training: this card is in no total")
                     : ScorecardEditor::tr("A trainee's card: it is in no total"))
         + QStringLiteral(" · ") + where;
}

} // namespace

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
    QStringList keys{ tr("1–%1 rate").arg(m_view.rubric.levels.size()), tr("0 not observed; overall: cannot judge"),
        tr("E evidence"), tr("G guide"), tr("Enter goes on") };
    if (m_view.interview)
        keys.append(tr("Ctrl+T time"));
    keys.append(tr("Ctrl+Enter submit"));
    m_keys->setText(tr("Keys: %1").arg(keys.join(QStringLiteral(" · "))));
    m_keys->setVisible(m_view.editable);
}

void ScorecardEditor::noteEdit()
{
    if (!m_view.editable)
        return;
    m_unsaved = true;
    Q_EMIT typed();
    refreshSubmit();
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
        if (submittedAfterSeeing(m_view.card))
            text += tr(" · made after seeing the others");
        if (amendedWithName(m_view.card))
            text += QStringLiteral(" · ") + nameWasShown();
        if (!m_view.sawOthersSince && !wasGradedBlind(m_view.card))
            text += submittedAfterSeeing(m_view.card) ? tr(" · undo is possible until the others' are seen again")
                                                      : tr(" · undo is possible until the others' were seen");
        say(text, revision());
    } else if (m_unsaved || m_saving > 0) {
        return; // what was typed last is said more of
    } else if (m_view.card.revision > 1) {
        say(tr("Amendment, not submitted"), revision());
    } else if (m_view.card.dueAt.isValid()) {
        say(tr("Due %1").arg(words::dayAndTime(m_view.card.dueAt, m_clock.nowUtc(), m_settings)));
    } else {
        say(tr("Draft"));
    }
}

QString ScorecardEditor::revision() const
{
    return m_view.card.revision > 1
             ? tr(" · revision %1: %2").arg(m_view.card.revision).arg(m_view.card.amendReason.simplified())
             : QString();
}

// The reason comes last: it may be long, and what does not fit is cut there.
void ScorecardEditor::say(const QString &state, const QString &reason)
{
    if (isUnchanged())
        return m_state->setText(state + tr(" · Changes nothing yet") + reason);
    if (!isEarly())
        return m_state->setText(state + reason);
    const QString when = words::dayAndTime(m_view.interview->startAt, m_clock.nowUtc(), m_settings);
    m_state->setText(state + tr(" · Can be submitted from %1 on").arg(when) + reason);
}

bool ScorecardEditor::isEarly() const
{
    return m_view.editable && m_view.interview && !maySubmitAt(m_view.interview->startAt, m_clock.nowUtc());
}

bool ScorecardEditor::isUnchanged() const
{
    return m_view.editable && m_view.amended
        && changesNothing(edited(), editedRatings(), *m_view.amended, m_view.amendedRatings);
}

QString ScorecardEditor::whyNotYet() const
{
    if (isUnchanged())
        return tr("This amendment changes nothing yet: change what was wrong or missing, or discard it.");
    if (!isEarly())
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
    Q_EMIT whyNotYetChanged();
    if (!isEarly())
        return m_begins.stop();
    const qint64 wait = m_clock.nowUtc().msecsTo(m_view.interview->startAt) + 1;
    m_begins.start(int(std::min(wait, kLongestWaitMs)));
}

void ScorecardEditor::takeKeyOfKit(QKeyEvent *key)
{
    const auto unrated = [](CriterionEditor *one) { return !one->rating().level && !one->rating().notObserved; };
    const auto first = std::find_if(m_criteria.cbegin(), m_criteria.cend(), unrated);
    if (!m_view.editable || key->isAutoRepeat())
        return;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        return focusFirst();
    // Which criterion is meant is not known then, and in the texts that follow the keys are letters.
    if (first == m_criteria.cend())
        return;
    (*first)->focusRating();
    m_scroll->ensureWidgetVisible(*first);
    m_justRated = nullptr; // the key means the one that is shown
    QCoreApplication::sendEvent(QApplication::focusWidget(), key);
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
