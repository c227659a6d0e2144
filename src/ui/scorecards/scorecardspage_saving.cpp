// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is typed into a card goes, and what becomes of it where it cannot be stored.
#include "service/scorecards/draftrescue.h"
#include "ui/scorecards/scorecardeditor.h"
#include "ui/scorecards/scorecardspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/times.h"

#include <QDir>

namespace shortlist {

namespace {

/// What is in the way may be gone after a while.
bool mayPass(const Error &error) { return error.code == Error::Code::Busy || error.code == Error::Code::Storage; }

} // namespace

void ScorecardsPage::store(const Scorecard &card, const QList<Rating> &ratings, bool behalf)
{
    m_context.gateway.run(
        this,
        [card, ratings, behalf, file = m_context.gateway.path(), now = m_context.clock.nowUtc()](Services &services) {
            const PersonId writer = services.session().person;
            auto saved = services.scorecards.saveDraft(card, ratings, behalf);
            if (saved || !mayPass(saved.error())) {
                // What is kept of it beside the workspace has no use any more; that it stays there does no harm.
                static_cast<void>(dropDraft(file, card.id, writer).ok());
                return saved;
            }
            const auto kept = keepDraft(file, { writer, behalf, now, card, ratings });
            Error error = saved.error();
            const QString more = kept ? tr("It is kept in %1 and stored as soon as that is possible.")
                                            .arg(QDir::toNativeSeparators(rescueFileOf(file)))
                                      : kept.error().text();
            error.advice = error.advice.isEmpty() ? more : error.advice + u' ' + more;
            return Status(error);
        },
        [this, card, ratings, behalf](const Status &saved) {
            if (!saved)
                return noteNotSaved(card, ratings, behalf, saved.error());
            const QString told = m_notSaved.take(card.id).told;
            if (!told.isEmpty() && m_messages->text() == told)
                m_messages->clear();
            if (m_editor->card() == card.id)
                m_editor->setSavedAt(m_context.clock.nowUtc());
        });
}

void ScorecardsPage::noteNotSaved(const Scorecard &card, const QList<Rating> &ratings, bool behalf, const Error &error)
{
    const bool passes = mayPass(error);
    const QString told = error.text();
    const bool news = m_notSaved.value(card.id).told != told; // said once, however often it is tried
    m_notSaved.insert(card.id, { card, ratings, behalf, passes, told });
    if (m_editor->card() == card.id)
        m_editor->saveFailed(passes);
    else if (passes)
        m_retry.start();
    if (news)
        complain(error, card.id);
}

void ScorecardsPage::retry(bool all)
{
    for (const Unsaved &one : std::as_const(m_notSaved)) {
        if (one.card.id != m_editor->card() && (all || one.passes))
            store(one.card, one.ratings, one.behalf);
    }
}

void ScorecardsPage::restore()
{
    const QString file = m_context.gateway.path();
    const QString whose = file + m_me.toString();
    if (m_me.isNull() || m_context.gateway.isReadOnly() || m_restored.contains(whose))
        return;
    m_restored.insert(whose);
    m_context.gateway.run(
        this, [file](Services &) { return keptDrafts(file); },
        [this, me = m_me](const Result<QList<RescuedDraft>> &kept) {
            if (!kept)
                return complain(kept.error());
            QDateTime typedAt;
            for (const RescuedDraft &draft : *kept) {
                if (draft.writer != me || m_notSaved.contains(draft.card.id))
                    continue;
                typedAt = draft.typedAt;
                m_notSaved.insert(draft.card.id, { draft.card, draft.ratings, draft.onBehalf, true, {} });
                if (draft.card.id == m_editor->card() && m_editor->view().editable) {
                    m_editor->show(withUnsaved(m_editor->view()));
                    m_editor->saveFailed();
                    m_editor->flush();
                }
            }
            if (!typedAt.isValid())
                return;
            retry(true);
            // After the card that is on its way to the page, which takes away what was said before.
            m_context.gateway.run(
                this, [](Services &) { return done(); },
                [this, typedAt](const Status &) {
                    m_messages->showMessage(MessageBar::Kind::Info,
                        tr("What you typed into a scorecard %1, which could not be stored then, is there again.")
                            .arg(words::dayAndTime(typedAt, m_context.clock.nowUtc(), m_context.settings)));
                });
        });
}

ScorecardView ScorecardsPage::withUnsaved(ScorecardView view) const
{
    const Unsaved typed = m_notSaved.value(view.card.id);
    view.card.overall = typed.card.overall;
    view.card.overallWhy = typed.card.overallWhy;
    view.card.takeaways = typed.card.takeaways;
    view.card.pros = typed.card.pros;
    view.card.cons = typed.card.cons;
    view.card.noteForNext = typed.card.noteForNext;
    view.card.privateNote = typed.card.privateNote;
    for (Rating &rating : view.ratings) {
        for (const Rating &one : typed.ratings) {
            if (one.criterionId == rating.criterionId)
                rating = one;
        }
    }
    return view;
}

} // namespace shortlist
