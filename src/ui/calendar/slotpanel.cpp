// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/slotpanel.h"

#include "ui/style/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formrows.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kTypingRestMs = 400;
constexpr int kMostLines = 5;

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

SlotPanel::SlotPanel(QWidget *parent)
    : QWidget(parent)
    , m_times(new QLineEdit)
    , m_title(new QLabel(tr("Times that &work")))
    , m_list(new QListWidget)
    , m_reason(new CaptionLabel)
    , m_pointsLink(makeButton(tr("Why these points?"), ButtonKind::Link))
    , m_pointRules(new CaptionLabel)
    , m_note(new TextLabel)
    , m_action(makeButton({}))
{
    m_times->setObjectName(QStringLiteral("candidateTimesEdit"));
    m_times->setAccessibleName(tr("When the candidate can"));
    m_list->setObjectName(QStringLiteral("slotList"));
    m_list->setAccessibleName(tr("Times that work"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the whole reason is in the tool tip
    m_list->setTextElideMode(Qt::ElideRight);
    m_reason->setObjectName(QStringLiteral("slotReason"));
    m_reason->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_pointsLink->setObjectName(QStringLiteral("slotPointsLink"));
    m_pointsLink->setCheckable(true);
    m_pointRules->setObjectName(QStringLiteral("slotPointRules"));
    m_pointRules->hide();
    m_note->setObjectName(QStringLiteral("slotNote"));
    for (TextLabel *text : { m_reason, m_pointRules, m_note })
        text->setWordWrap(true);
    m_action->setObjectName(QStringLiteral("slotAction"));
    m_action->setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));

    layOut();
    m_note->hide();
    m_action->hide();
    setZone({});
    fitList();

    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SlotPanel::tellTimes);
    connect(m_times, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        m_rest.start();
    });
    connect(m_times, &QLineEdit::editingFinished, this, &SlotPanel::tellTimes);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &SlotPanel::showReason);
    connect(m_pointsLink, &QPushButton::toggled, m_pointRules, &QWidget::setVisible);
    connect(m_action, &QPushButton::clicked, this, &SlotPanel::actionRequested);
    m_times->installEventFilter(this);
    m_list->installEventFilter(this);
    for (int line = 0; line < kMostLines; ++line) {
        auto *key = new QShortcut(QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + line))), this);
        connect(key, &QShortcut::activated, this, [this, line] { choose(line); });
    }
}

void SlotPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(labelFor(tr("When the c&andidate can"), m_times));
    column->addWidget(m_times);
    m_title->setObjectName(QStringLiteral("slotTitle"));
    m_title->setBuddy(m_list);
    auto *titles = new QHBoxLayout;
    titles->addWidget(m_title, 1);
    titles->addWidget(m_pointsLink);
    column->addLayout(titles);
    column->addWidget(m_list);
    column->addWidget(m_reason);
    column->addWidget(m_pointRules);
    column->addWidget(m_note);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void SlotPanel::setPointRules(const QStringList &sentences)
{
    m_pointRules->setText(sentences.join(u' '));
    m_pointsLink->setAccessibleDescription(m_pointRules->text());
    m_pointsLink->setToolTip(sentences.join(u'\n'));
}

void SlotPanel::showReason() { m_reason->setText(m_lines.value(m_list->currentRow()).why); }

void SlotPanel::setZone(const QString &zone)
{
    const QString keys = tr("Enter takes a time, as do Alt+1 to Alt+5.");
    m_title->setText(zone.isEmpty() ? tr("Times that &work") : tr("Times that &work · %1", "zone").arg(zone));
    m_list->setAccessibleDescription(zone.isEmpty() ? keys : zone + QStringLiteral(". ") + keys);
}

void SlotPanel::setCompact(bool compact)
{
    m_compact = compact;
    fitList();
}

QString SlotPanel::candidateTimes() const { return m_times->text(); }

void SlotPanel::setTimesExample(const QString &text) { m_times->setPlaceholderText(text); }

void SlotPanel::offerCandidateTimes(const QString &text)
{
    if (m_typed || m_times->text() == text)
        return;
    m_times->setText(text);
    m_times->setCursorPosition(0);
    m_times->setToolTip(text);
    m_told = text; // it is what was looked for
}

QList<QWidget *> SlotPanel::tabChain() const { return { m_times, m_list, m_pointsLink, m_action }; }

void SlotPanel::showTimes(const QList<Line> &lines, const QString &action)
{
    if (m_lines != lines || lines.isEmpty()) {
        m_lines = lines;
        m_list->clear();
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const QString keys = QKeySequence(QKeyCombination(Qt::ALT, Qt::Key(Qt::Key_1 + int(line))))
                                     .toString(QKeySequence::NativeText);
            const QString all = m_compact ? QStringLiteral("%1  %2 · %3 · %4") : QStringLiteral("%1  %2 · %3\n%4");
            auto *item = new QListWidgetItem(
                all.arg(keys, lines.at(line).when, lines.at(line).points, lines.at(line).why), m_list);
            item->setToolTip(lines.at(line).why);
            if (m_compact)
                item->setSizeHint({ 0, m_list->fontMetrics().lineSpacing() + kRelated });
        }
        fitList();
    }
    m_list->setVisible(!lines.isEmpty() || m_note->text().isEmpty());
    m_reason->setVisible(!lines.isEmpty());
    m_pointsLink->setVisible(!lines.isEmpty());
    m_pointRules->setVisible(!lines.isEmpty() && m_pointsLink->isChecked());
    showReason();
    // The key is seen as those of the times are. The text of a button sets its key anew.
    const QKeySequence key(Qt::ALT | Qt::Key_0);
    m_action->setText(
        action.isEmpty() ? QString() : QStringLiteral("%1  %2").arg(key.toString(QKeySequence::NativeText), action));
    m_action->setAccessibleName(action);
    m_action->setShortcut(key);
    m_action->setToolTip(action.isEmpty() ? QString() : key.toString(QKeySequence::NativeText));
    m_action->setVisible(!action.isEmpty());
}

void SlotPanel::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_list->setVisible(!m_lines.isEmpty() || note.isEmpty());
}

// As high as five times are, so that nothing moves when others are found.
void SlotPanel::fitList()
{
    const int lines = m_compact ? 1 : 2;
    const int empty = lines * m_list->fontMetrics().lineSpacing() + (m_compact ? kRelated : kInside);
    const int line = m_list->count() > 0 ? m_list->sizeHintForRow(0) : empty;
    m_list->setFixedHeight(kMostLines * line + 2 * m_list->frameWidth() + 4);
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
}

void SlotPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitList();
}

void SlotPanel::setCurrent(int line) { m_list->setCurrentRow(line); }

void SlotPanel::setTimesProblem(const QString &problem) { setFieldProblem(m_times, problem); }

void SlotPanel::focusTimes() { m_times->setFocus(Qt::OtherFocusReason); }

void SlotPanel::choose(int line)
{
    if (line < 0 || line >= m_list->count())
        return;
    m_list->setCurrentRow(line);
    Q_EMIT chosen(line);
}

void SlotPanel::tellTimes()
{
    m_rest.stop();
    if (m_told == m_times->text())
        return;
    m_told = m_times->text();
    Q_EMIT candidateTimesChanged();
}

bool SlotPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        // Enter means this field or this time here, and not that the dialog is done.
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (watched == m_list)
                choose(m_list->currentRow());
            else
                tellTimes();
            return true;
        }
        // The key of a line or of a button that is not there just now is not meant to be typed.
        const bool alt = static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier;
        if (watched == m_times && alt && key >= Qt::Key_0 && key <= Qt::Key_9)
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shortlist
