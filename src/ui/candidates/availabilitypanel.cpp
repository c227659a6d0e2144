// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/candidates/availabilitypanel.h"

#include "domain/calendar/availability.h"
#include "domain/calendar/candidatetimes.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>

namespace shortlist {

AvailabilityPanel::AvailabilityPanel(QWidget *parent)
    : Card(tr("When they can come"), parent)
    , m_edit(new QLineEdit)
    , m_note(new CaptionLabel)
    , m_problem(new CaptionLabel)
    , m_paint(makeButton(tr("Paint when they can…"), ButtonKind::Flat, QStringLiteral("calendar-days")))
    , m_file(makeButton(tr("Read from a calendar file…"), ButtonKind::Flat, QStringLiteral("file-input")))
{
    m_edit->setObjectName(QStringLiteral("availabilityEdit"));
    m_edit->setAccessibleName(tr("When the candidate can come"));
    m_edit->setMaxLength(int(kLongestAvailability));
    m_paint->setObjectName(QStringLiteral("paintTimesButton"));
    m_file->setObjectName(QStringLiteral("readTimesButton"));
    m_note->setObjectName(QStringLiteral("availabilityNote"));
    m_note->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_paint);
    flow->addWidget(m_file);
    body()->addWidget(m_edit);
    body()->addWidget(m_problem);
    body()->addWidget(m_note);
    body()->addWidget(buttons);
    m_problem->hide();
    connect(m_edit, &QLineEdit::editingFinished, this, &AvailabilityPanel::tell);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_guesses.clear();
        setProblem({});
        readBackTyped();
    });
    connect(m_paint, &QPushButton::clicked, this, &AvailabilityPanel::paintRequested);
    connect(m_file, &QPushButton::clicked, this, &AvailabilityPanel::fileRequested);
}

void AvailabilityPanel::setWindows(
    const CandidateId &candidate, const QList<TimeSpan> &windows, const QTimeZone &zone, const QDateTime &now)
{
    const QString text = availabilityText(windows, zone);
    const bool typing = candidate == m_candidate && m_edit->text() != m_shown && text == m_shown;
    // What was guessed is about the times that were typed, not about those that were painted or read since.
    if (candidate != m_candidate || (!m_guessed.isNull() && text != m_guessed))
        m_guesses.clear();
    m_guessed = m_guesses.isEmpty() ? QString() : text;
    m_candidate = candidate;
    const bool over = !windows.isEmpty() && windowsToCome(windows, now).isEmpty();
    m_zone = zone;
    m_now = now;
    m_edit->setPlaceholderText(availabilityExample(now, zone));
    m_meaning = over ? tr("All of these times are over: interviews are proposed at any time.")
                     : tr("Interviews are proposed within these times.");
    if (windows.isEmpty())
        m_meaning.clear();
    if (!typing)
        m_readBack.clear();
    showNote();
    if (typing)
        return;
    m_shown = text;
    m_told = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // the first day is what one looks for
    m_edit->setToolTip(text);
    setProblem({});
}

void AvailabilityPanel::showNote()
{
    QStringList parts;
    if (!m_readBack.isEmpty())
        parts = { m_readBack, tr("Enter keeps it.") };
    else if (!m_meaning.isEmpty())
        parts = { m_guesses, m_meaning };
    parts.removeAll(QString());
    m_note->setText(parts.join(u' '));
    m_note->setVisible(!parts.isEmpty());
}

void AvailabilityPanel::readBackTyped()
{
    const auto read = readAvailability(m_edit->text(), m_now, m_zone);
    m_readBack = read && m_edit->text() != m_shown ? readBack(read->spans, m_zone) : QString();
    showNote();
}

void AvailabilityPanel::setEditable(bool editable, bool files)
{
    m_edit->setReadOnly(!editable);
    m_paint->setEnabled(editable);
    m_file->setEnabled(editable);
    m_file->setVisible(files);
}

void AvailabilityPanel::setProblem(const QString &problem)
{
    setFieldProblem(m_edit, problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AvailabilityPanel::taken(const QString &guesses)
{
    m_guesses = guesses;
    m_guessed = QString(); // what is shown next
    m_shown = m_edit->text();
    m_readBack.clear();
    setProblem({});
}

void AvailabilityPanel::tell()
{
    if (m_edit->isReadOnly() || m_edit->text() == m_told)
        return;
    m_told = m_edit->text();
    Q_EMIT typed(m_told);
}

} // namespace shortlist
