// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/kitpanel.h"

#include "domain/words/words.h"
#include "ui/scorecards/interviewtimer.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kResumeLines = 10;

int questionMinutes(const ScorecardView &view)
{
    int minutes = 0;
    for (const Criterion &criterion : view.criteria)
        minutes += minutesOfQuestions(criterion.questions);
    return minutes;
}

} // namespace

KitPanel::KitPanel(AppSettings &settings, const Clock &clock, QWidget *parent)
    : Card(tr("Interview kit"), parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_timer(new InterviewTimer(settings, clock))
{
    setTitleWraps(true);
    body()->addWidget(m_timer);
}

void KitPanel::show(const ScorecardView &view)
{
    delete m_content;
    m_said.clear();
    m_stops.clear();
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    body()->addWidget(m_content);

    setTitle(view.interview ? tr("Interview kit") : tr("Written assessment"));
    m_timer->setVisible(view.interview && view.editable);
    if (view.card.state == ScorecardState::Submitted)
        m_timer->forget(view.card.id);
    m_timer->show(view.card.id, view.interview ? view.interview->minutes : 0, questionMinutes(view));
    // What is graded stands first.
    addLine(tr("Answers"), view.answers);
    if (view.answersHeld)
        addLine(tr("Answers"),
            tr("Held back: they tell whose they are. The recruiter takes that out, or lets them be read."));
    if (!view.interview)
        addFiles(view);
    if (view.fileRunning)
        addLine(tr("File"), tr("It is still being looked through; it can be opened when that is done."));
    else if (view.fileHeld)
        addLine(tr("File"),
            tr("Held back: it tells whose it is, or may. The recruiter replaces it, or lets it be opened."));
    addLine(tr("Job"), view.job.title);
    addLine(tr("Stage"), words::sitting(view.stage.name, view.sitting));
    addInterview(view);
    addLine(tr("What to find out"), view.stage.purpose.isEmpty() ? view.rubric.purpose : view.stage.purpose);
    addEarlier(view);
    addQuestions(view);
    addResume(view);
    if (view.interview)
        addFiles(view);
    if (!view.editable)
        return;
    QString keys = tr("On a rating: 1 to %1 choose and go on, 0 is not observed, Backspace takes it back.\n"
                      "E writes the evidence of the criterion just rated, or else of the one the keyboard is on.\n"
                      "G shows the guide, Ctrl+Enter submits.")
                       .arg(view.rubric.levels.size());
    keys += u'\n' + tr("On the overall recommendation 0 is: cannot judge.");
    keys += u'\n' + tr("Enter goes on from a rating, Esc from the evidence back to it.");
    if (view.interview)
        keys += u'\n' + tr("Ctrl+T starts and pauses the time.");
    keys += u'\n' + tr("F8 in a text goes to what is said of its words, one after the other.");
    keys += u'\n' + tr("Alt+Page Down and Alt+Page Up scroll the kit from anywhere on the card.");
    addLine(tr("Keys"), keys);
}

QWidgetList KitPanel::tabStops() const
{
    QWidgetList stops;
    for (QPushButton *button : m_timer->findChildren<QPushButton *>())
        stops.append(button);
    return stops + m_stops;
}

void KitPanel::toggleTimer()
{
    if (m_timer->isVisible())
        m_timer->toggle();
}

void KitPanel::addInterview(const ScorecardView &view)
{
    if (!view.interview)
        return;
    const Interview &interview = *view.interview;
    addLine(tr("When"), tr("%1, %2").arg(words::dayAndTime(interview.startAt, m_clock.nowUtc(), m_settings),
                            words::minutes(interview.minutes, {})));
    addLine(tr("Where"), interview.place);
    QStringList day;
    for (const KitInterview &other : view.day)
        day.append(tr("%1: %2, %3, with %4")
                       .arg(words::time(other.startAt, m_settings), other.stageName, words::minutes(other.minutes, {}),
                           other.people.isEmpty() ? tr("nobody yet") : other.people.join(QStringLiteral(", "))));
    addLine(tr("The candidate's day besides"), day.isEmpty() ? tr("No other interview") : day.join(u'\n'));
}

void KitPanel::addEarlier(const ScorecardView &view)
{
    QStringList rounds;
    for (const CoveredRound &round : view.covered)
        rounds.append(tr("%1: %2").arg(round.stageName, round.criteria.join(QStringLiteral(", "))));
    addLine(tr("Looked at before"), rounds.join(u'\n'));
    for (const EarlierNote &note : view.earlierNotes)
        addLine(tr("From %1 (%2)").arg(note.authorName, note.stageName), note.note);
}

void KitPanel::addQuestions(const ScorecardView &view)
{
    for (const Criterion &criterion : view.criteria) {
        if (criterion.questions.isEmpty())
            continue;
        QStringList lines;
        for (const Question &question : criterion.questions) {
            lines.append(question.minutes > 0
                             ? tr("Ask (%n minute(s)): %1", nullptr, question.minutes).arg(question.text)
                             : tr("Ask: %1").arg(question.text));
            for (const QString &probe : question.probes)
                lines.append(tr("– Then: %1").arg(probe));
        }
        for (qsizetype i = 0; i < view.rubric.levels.size() && i < criterion.anchors.size(); ++i) {
            if (!criterion.anchors.at(i).isEmpty())
                lines.append(tr("%1. %2: %3").arg(i + 1).arg(view.rubric.levels.at(i), criterion.anchors.at(i)));
        }
        addLine(criterion.name, lines.join(u'\n'));
    }
}

// A field of its own: it is long, and one walks through it with the keys.
void KitPanel::addResume(const ScorecardView &view)
{
    if (view.resume.trimmed().isEmpty())
        return;
    auto *caption = new CaptionLabel(tr("Résumé"));
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("resumeText"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setPlainText(view.resume);
    text->setAccessibleName(tr("Résumé"));
    text->setFixedHeight(fontMetrics().lineSpacing() * kResumeLines + 16);
    m_content->layout()->addWidget(caption);
    m_content->layout()->addWidget(text);
    m_stops.append(text);
}

void KitPanel::addFiles(const ScorecardView &view)
{
    if (view.files.isEmpty())
        return;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(new CaptionLabel(tr("Files")));
    for (const CandidateFile &file : view.files) {
        auto *line = new QHBoxLayout;
        auto *name = new TextLabel(tr("%1: %2").arg(words::of(file.kind), file.name));
        name->setWordWrap(true);
        QPushButton *open = makeButton(tr("Open"), ButtonKind::Link);
        open->setObjectName(QStringLiteral("openFileButton"));
        open->setAccessibleName(tr("Open %1").arg(file.name));
        connect(open, &QPushButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
        line->addWidget(name, 1);
        line->addWidget(open);
        m_stops.append(open);
        m_said.append(name->text());
        column->addLayout(line);
    }
}

void KitPanel::addLine(const QString &caption, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(caption + QStringLiteral(": ") + text);
    m_said.append(label->accessibleName());
    auto *group = new QVBoxLayout;
    group->setSpacing(kInside / 2);
    group->addWidget(new CaptionLabel(caption));
    group->addWidget(label);
    column->addLayout(group);
}

} // namespace shortlist
