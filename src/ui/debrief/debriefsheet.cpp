// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefsheet.h"

#include "domain/scorecards/blindgrading.h"
#include "domain/words/words.h"
#include "ui/debrief/agreementcard.h"
#include "ui/debrief/keptfocus.h"
#include "ui/debrief/meetingcard.h"
#include "ui/debrief/roundcard.h"
#include "ui/settings/appsettings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"
#include "ui/words/times.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace shortlist {

namespace {

constexpr int kNotesAutosaveMs = 400;

TextLabel *wrapped(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What the short signs in the grids stand for; once, above all of them.
TextLabel *makeLegend()
{
    auto *legend = new CaptionLabel(DebriefSheet::tr(
        "n/o: not observed. Rated by 2/3: two of the three scorecards that are in have a rating. "
        "A clock: not submitted yet. A lock: hidden until you have submitted your own and, where you have none "
        "in that round, all of it are in."));
    legend->setWordWrap(true);
    legend->setObjectName(QStringLiteral("gridLegend"));
    return legend;
}

/// Above what somebody wrote or decided: a reason or several names make it long.
SectionLabel *makeSection(const QString &text)
{
    auto *section = new SectionLabel(text);
    section->setWordWrap(true);
    return section;
}

/// What a decision quotes, each with the revision it was read in.
QStringList evidenceLines(const DebriefView &view, const Decision &decision)
{
    QStringList lines;
    const QList<QuotedEvidence> quoted = view.evidence.value(decision.id);
    for (const QuotedEvidence &one : quoted) {
        const QString who = words::author(one.author, one.trainee);
        QString line =
            !one.visible
                ? DebriefSheet::tr("%1 on “%2”: hidden from you").arg(who, one.criterion)
                : DebriefSheet::tr("%1 on “%2”: “%3”").arg(who, one.criterion, one.rating.evidence.simplified());
        if (one.amended)
            line +=
                QStringLiteral(" · ") + DebriefSheet::tr("as it was in revision %1; amended since").arg(one.revision);
        lines.append(line);
    }
    return lines;
}

} // namespace

DebriefSheet::DebriefSheet(AppSettings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_column(makeScrolledColumn(this))
    , m_order(settings.debriefInPlanOrder() ? GridOrder::Plan : GridOrder::Disagreement)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(kNotesAutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &DebriefSheet::saveNotes);
}

void DebriefSheet::setAbove(QWidget *widget)
{
    m_column->setSpacing(kCardPadding); // as between the cards below
    m_column->insertWidget(0, widget);
}

bool DebriefSheet::takeKey(int key)
{
    auto *grid = m_content ? m_content->findChild<RoundCard *>() : nullptr;
    if (!grid || (key != Qt::Key_E && key != Qt::Key_O))
        return false;
    if (key == Qt::Key_E)
        grid->startReading();
    else
        m_orderCombo->setCurrentIndex(1 - m_orderCombo->currentIndex());
    return true;
}

void DebriefSheet::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) || !takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

void DebriefSheet::flush()
{
    // A timer that has just run out is not active any more: what it started is saveNotes(), not this.
    if (m_autosave.isActive()) {
        m_autosave.stop();
        saveNotes();
    }
}

void DebriefSheet::saveNotes()
{
    if (!m_notes)
        return;
    m_sent.append(m_notes->toPlainText());
    Q_EMIT notesChanged(m_debrief, m_sent.last());
}

void DebriefSheet::show(const DebriefView &view, const QHash<PersonId, QString> &people)
{
    flush();
    // What is being written is newer than what was read, unless somebody else, or undo, changed what is stored.
    const QString stored = view.debrief ? view.debrief->notes : QString();
    const QString typed = m_notes ? m_notes->toPlainText() : QString();
    const int cursor = m_notes ? m_notes->textCursor().position() : 0;
    const bool goesOn = m_notes && view.debrief && view.debrief->id == m_debrief
                     && (stored == typed || stored == m_loaded || m_sent.contains(stored));
    if (!goesOn || stored == typed)
        m_sent.clear();
    m_loaded = stored;
    const KeptFocus focus(m_content);
    delete m_content;
    m_notes = nullptr;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kCardPadding);
    if (view.debrief) {
        column->addWidget(meetingCard(view));
        // What was said about others' ratings would tell them.
        if (!view.talksHidden)
            column->addWidget(notesCard(view));
    }
    if (!view.decisions.isEmpty())
        column->addWidget(decisionsCard(view, people));
    if (!view.rounds.isEmpty()) {
        column->addLayout(orderLine());
        column->addWidget(makeLegend());
    }
    for (const DebriefRound &round : view.rounds) {
        auto *grid = new RoundCard(round, m_order);
        connect(grid, &RoundCard::orderSwitchRequested, this,
            [this] { m_orderCombo->setCurrentIndex(1 - m_orderCombo->currentIndex()); });
        column->addWidget(grid);
        if (round.agreement)
            column->addWidget(makeAgreementCard(round.name, *round.agreement));
        if (QWidget *written = writtenCard(round))
            column->addWidget(written);
    }
    column->addStretch(1);
    m_column->addWidget(m_content);
    // What is not shown yet takes no keyboard.
    m_content->show();
    if (auto *meeting = m_content->findChild<MeetingCard *>())
        meeting->choose(std::exchange(m_moved, {}));
    focus.restore(m_content);
    if (goesOn)
        goOnWriting(typed, cursor);
}

void DebriefSheet::goOnWriting(const QString &typed, int cursor)
{
    if (!m_notes || m_notes->isReadOnly())
        return;
    const QSignalBlocker quiet(m_notes); // it is on its way to be stored already
    m_notes->setPlainText(typed);
    QTextCursor at = m_notes->textCursor();
    at.setPosition(cursor);
    m_notes->setTextCursor(at);
}

QLayout *DebriefSheet::orderLine()
{
    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("Order of c&riteria"));
    m_orderCombo = new QComboBox;
    m_orderCombo->setObjectName(QStringLiteral("orderCombo"));
    m_orderCombo->setAccessibleName(tr("Order of criteria"));
    m_orderCombo->addItems({ tr("Biggest disagreement first"), tr("As in the rubric") });
    m_orderCombo->setCurrentIndex(m_order == GridOrder::Plan ? 1 : 0);
    label->setBuddy(m_orderCombo);
    connect(m_orderCombo, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_order = chosen == 1 ? GridOrder::Plan : GridOrder::Disagreement;
        m_settings.setDebriefInPlanOrder(chosen == 1);
        const auto grids = m_content->findChildren<RoundCard *>();
        for (RoundCard *grid : grids)
            grid->setOrder(m_order);
    });
    line->addWidget(label);
    line->addWidget(m_orderCombo);
    line->addStretch(1);
    return line;
}

QWidget *DebriefSheet::writtenCard(const DebriefRound &round)
{
    auto *card = new Card(tr("What they wrote: %1").arg(round.name));
    bool any = false;
    for (const DebriefCard &one : round.cards) {
        if (!one.visible)
            continue;
        any = true;
        QStringList lines;
        const auto line = [&lines](const QString &caption, const QString &text) {
            if (!text.trimmed().isEmpty())
                lines.append(caption + QStringLiteral(": ") + text);
        };
        line(tr("Take-aways"), one.card.takeaways);
        line(tr("Pros"), one.card.pros);
        line(tr("Cons"), one.card.cons);
        line(tr("Why"), one.card.overallWhy);
        line(tr("For the next interviewers"), one.card.noteForNext);
        line(tr("Private note"), one.card.privateNote);
        QString who = words::sitting(one.authorName, one.sitting) + QStringLiteral(" · ") + words::of(one.card.overall);
        if (one.card.trainee)
            who += QStringLiteral(" · ") + tr("trainee, counts in no total");
        if (one.earlierSitting)
            who += QStringLiteral(" · ") + tr("an earlier sitting, counts in no total");
        if (!one.submittedBy.isEmpty())
            who += QStringLiteral(" · ") + words::submittedFor(one.submittedBy, one.authorName);
        if (one.card.revision > 1)
            who += QStringLiteral(" · ") + tr("revision %1: %2").arg(one.card.revision).arg(one.card.amendReason);
        if (submittedAfterSeeing(one.card))
            who += QStringLiteral(" · ") + tr("made after seeing the others");
        if (amendedWithName(one.card))
            who += QStringLiteral(" · ") + nameWasShown();
        card->body()->addWidget(makeSection(who));
        card->body()->addWidget(wrapped(lines.join(QLatin1Char('\n'))));
    }
    if (any)
        return card;
    delete card;
    return nullptr;
}

QWidget *DebriefSheet::decisionsCard(const DebriefView &view, const QHash<PersonId, QString> &people)
{
    auto *card = new Card(tr("Decisions"));
    for (const Decision &decision : view.decisions) {
        card->body()->addWidget(
            makeSection(tr("%1 at “%2”, %3, %4")
                            .arg(words::of(decision.outcome), view.stageName(decision.stageId),
                                people.value(decision.deciderId, tr("nobody named")),
                                words::dayAndTime(decision.decidedAt, m_clock.nowUtc(), m_settings))));
        if (decision.reasons.isEmpty()) // kept back
            continue;
        QStringList lines{ decision.reasons };
        const QStringList criteria = view.restsOn.value(decision.id);
        if (!criteria.isEmpty())
            lines.append(tr("Rests on: %1").arg(criteria.join(QStringLiteral(", "))));
        lines += evidenceLines(view, decision);
        if (!decision.dissent.isEmpty())
            lines.append(tr("Dissent: %1").arg(decision.dissent));
        for (const Dissent &dissent : decision.dissents)
            lines.append(
                tr("%1 disagreed: %2").arg(view.dissenters.value(dissent.personId, tr("Somebody")), dissent.reason));
        card->body()->addWidget(wrapped(lines.join(QLatin1Char('\n'))));
    }
    if (!view.terms)
        card->body()->addWidget(wrapped(words::reasonsKeptBack()));
    return card;
}

QWidget *DebriefSheet::meetingCard(const DebriefView &view)
{
    const DebriefId id = view.debrief->id;
    // The card is made anew whenever something is stored; who spoke how long goes on, until the program ends.
    std::shared_ptr<SpeakingClock> &spoken = m_spoken[id];
    if (!spoken)
        spoken = std::make_shared<SpeakingClock>();
    auto *card = new MeetingCard(view, *spoken, m_settings, m_clock);
    connect(card, &MeetingCard::planRequested, this, &DebriefSheet::planRequested);
    connect(card, &MeetingCard::timerChanged, this, [this, id](bool running) { Q_EMIT timerChanged(id, running); });
    connect(card, &MeetingCard::orderChanged, this, [this, id, card](const QList<PersonId> &attendees) {
        m_moved = card->chosen();
        Q_EMIT orderChanged(id, attendees);
    });
    return card;
}

QWidget *DebriefSheet::notesCard(const DebriefView &view)
{
    auto *card = new Card(tr("Debrief notes"));
    const Debrief &debrief = *view.debrief;
    m_debrief = debrief.id;
    m_notes = new QPlainTextEdit(debrief.notes);
    m_notes->setObjectName(QStringLiteral("debriefNotesEdit"));
    m_notes->setAccessibleName(tr("Debrief notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setReadOnly(debrief.state == DebriefState::Closed || !view.may(DebriefStep::Write));
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 5 + 16);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        // Not started again by each key: whoever writes without a pause is stored too.
        if (!m_autosave.isActive())
            m_autosave.start();
    });
    card->body()->addWidget(m_notes);
    return card;
}

} // namespace shortlist
