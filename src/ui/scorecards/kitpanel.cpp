// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/kitpanel.h"

#include "domain/words/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QVBoxLayout>

namespace shortlist {

KitPanel::KitPanel(const AppSettings &settings, const Clock &clock, QWidget *parent)
    : Card(tr("Interview kit"), parent)
    , m_settings(settings)
    , m_clock(clock)
{
}

void KitPanel::show(const ScorecardView &view)
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kRelated);
    body()->addWidget(m_content);

    setTitle(view.interview ? tr("Interview kit") : tr("Written assessment"));
    addLine(tr("Job"), view.job.title);
    addLine(tr("Stage"), view.stage.name);
    if (view.interview) {
        const Interview &interview = *view.interview;
        addLine(tr("When"), tr("%1, %2").arg(words::dayAndTime(interview.startAt, m_clock.nowUtc(), m_settings),
                                words::minutes(interview.minutes, {})));
        addLine(tr("Where"), interview.place);
    }
    addLine(tr("What to find out"), view.stage.purpose.isEmpty() ? view.rubric.purpose : view.stage.purpose);
    for (const EarlierNote &note : view.earlierNotes)
        addLine(tr("From %1 (%2)").arg(note.authorName, note.stageName), note.note);
    QStringList files;
    for (const CandidateFile &file : view.files)
        files.append(tr("%1: %2").arg(words::of(file.kind), file.name));
    addLine(tr("Files"), files.join(QLatin1Char('\n')));
    addLine(tr("Answers"), view.answers);
    if (view.editable)
        addLine(
            tr("Keys"), tr("On a rating: 1 to %1 choose and go on, 0 is not observed, Backspace takes it back.\n"
                           "E writes the evidence of the criterion just rated, or else of the one the keyboard is on.\n"
                           "G shows the guide, Ctrl+Enter submits.")
                            .arg(view.rubric.levels.size()));
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
    auto *group = new QVBoxLayout;
    group->setSpacing(kInside / 2);
    group->addWidget(new CaptionLabel(caption));
    group->addWidget(label);
    column->addLayout(group);
}

} // namespace shortlist
