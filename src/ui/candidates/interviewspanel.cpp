// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/interviewspanel.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace shortlist {

InterviewsPanel::InterviewsPanel(const AppSettings &settings, const Clock &clock, QWidget *parent)
    : Card(tr("Interviews"), parent)
    , m_book(makeButton(tr("Book interview…"), ButtonKind::Flat, QStringLiteral("calendar-plus")))
    , m_settings(settings)
    , m_clock(clock)
{
    m_book->setObjectName(QStringLiteral("bookInterviewButton"));
    m_book->setToolTip(QKeySequence(Qt::Key_B).toString(QKeySequence::NativeText));
    connect(m_book, &QPushButton::clicked, this, &InterviewsPanel::bookRequested);
    addTitleWidget(m_book);
    setInterviews({});
}

void InterviewsPanel::setInterviews(const CandidateView &view)
{
    m_book->setVisible(
        std::any_of(view.applications.begin(), view.applications.end(), [](const CandidateApplication &application) {
            return application.application.state == ApplicationState::Active;
        }));
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    body()->addWidget(m_rows);
    if (view.interviews.isEmpty())
        column->addWidget(new CaptionLabel(tr("No interview is booked.")));
    for (const InterviewView &interview : view.interviews)
        column->addWidget(makeRow(interview));
    int waiting = 0;
    for (const ScorecardStatus &card : view.scorecards)
        waiting += card.state == ScorecardState::Draft && !card.trainee ? 1 : 0;
    if (view.blind) {
        auto *hidden =
            new CaptionLabel(tr("Written assessments: hidden until you have graded those of this job that are yours."));
        hidden->setWordWrap(true);
        hidden->setObjectName(QStringLiteral("blindLabel"));
        column->addWidget(hidden);
    }
    if (!view.scorecards.isEmpty())
        column->addWidget(new CaptionLabel(
            waiting == 0 ? tr("All scorecards are in.") : tr("%n scorecard(s) still to come.", nullptr, waiting)));
}

QWidget *InterviewsPanel::makeRow(const InterviewView &interview)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kRelated);
    line->addWidget(new IconLabel(QStringLiteral("calendar-days")));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = new TextLabel(
        tr("%1 · %2", "stage, when")
            .arg(interview.stageName, words::dayAndTime(interview.interview.startAt, m_clock.nowUtc(), m_settings)));
    title->setElided(true);
    column->addWidget(title);
    QStringList facts{ words::of(interview.standing) };
    if (!interview.people.isEmpty())
        facts.append(interview.people.join(tr(", ")));
    if (interview.cardsAwaited > 0)
        facts.append(tr("%1 of %2 scorecards in").arg(interview.cardsSubmitted).arg(interview.cardsAwaited));
    auto *caption = new CaptionLabel(facts.join(QStringLiteral(" · ")));
    caption->setElided(true);
    column->addWidget(caption);
    line->addLayout(column, 1);
    const InterviewState state = interview.interview.state;
    if (state == InterviewState::Proposed || state == InterviewState::Confirmed) {
        auto *find =
            makeIconButton(QStringLiteral("refresh-cw"), tr("Find another time for “%1”").arg(interview.stageName));
        find->setObjectName(QStringLiteral("findTimeButton"));
        connect(
            find, &QToolButton::clicked, this, [this, id = interview.interview.id] { Q_EMIT findTimeRequested(id); });
        line->addWidget(find);
    }
    if (state == InterviewState::Cancelled) {
        auto *tell =
            makeIconButton(QStringLiteral("mail"), tr("Send the cancellation of “%1”").arg(interview.stageName));
        tell->setObjectName(QStringLiteral("cancellationButton"));
        connect(tell, &QToolButton::clicked, this,
            [this, id = interview.interview.id] { Q_EMIT cancellationRequested(id); });
        line->addWidget(tell);
        auto *again = makeIconButton(QStringLiteral("list-ordered"), tr("Plan “%1” again").arg(interview.stageName));
        again->setObjectName(QStringLiteral("planAgainButton"));
        connect(
            again, &QToolButton::clicked, this, [this, id = interview.interview.id] { Q_EMIT planAgainRequested(id); });
        line->addWidget(again);
        return row; // no view of the calendar shows it
    }
    auto *show =
        makeIconButton(QStringLiteral("calendar-check"), tr("Show “%1” in the calendar").arg(interview.stageName));
    connect(show, &QToolButton::clicked, this, [this, id = interview.interview.id] { Q_EMIT interviewChosen(id); });
    line->addWidget(show);
    return row;
}

} // namespace shortlist
