// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/criterioneditor.h"

#include "domain/scorecards/rules.h"
#include "domain/words/words.h"
#include "ui/scorecards/notehints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/ratingbar.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int kEvidenceLines = 3;

} // namespace

CriterionEditor::CriterionEditor(const Criterion &criterion, const QStringList &levels, QWidget *parent)
    : Card(criterion.name, parent)
    , m_criterion(criterion)
    , m_levels(levels)
    , m_bar(new RatingBar(criterion.name, levels))
    , m_anchor(new CaptionLabel)
    , m_guide(new TextLabel)
    , m_guideButton(new QToolButton)
    , m_evidence(new QPlainTextEdit)
{
    setTitleWraps(true);
    if (criterion.mustHave)
        addTitleWidget(new Pill(tr("Must-have")));
    m_guideButton->setText(tr("Guide"));
    m_guideButton->setToolTip(tr("What each level looks like, and questions to ask (G)"));
    m_guideButton->setAccessibleName(tr("Guide to %1").arg(criterion.name));
    m_guideButton->setCheckable(true);
    m_guideButton->setFocusPolicy(Qt::ClickFocus); // G is its key
    addTitleWidget(m_guideButton);

    if (!criterion.description.isEmpty()) {
        auto *description = new CaptionLabel(criterion.description);
        description->setWordWrap(true);
        body()->addWidget(description);
    }
    m_bar->setObjectName(QStringLiteral("ratingBar"));
    for (int i = 0; i < int(criterion.anchors.size()); ++i)
        m_bar->setAnchor(i + 1, criterion.anchors.at(i));
    body()->addWidget(m_bar);
    m_anchor->setWordWrap(true);
    body()->addWidget(m_anchor);
    m_guide->setWordWrap(true);
    m_guide->hide();
    body()->addWidget(m_guide);

    m_evidence->setObjectName(QStringLiteral("evidenceEdit"));
    m_evidence->setAccessibleName(tr("Evidence for %1").arg(criterion.name));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(fontMetrics().lineSpacing() * kEvidenceLines + 16);
    body()->addWidget(m_evidence);
    body()->addWidget(new NoteHints(m_evidence));

    for (QWidget *child : m_bar->findChildren<QWidget *>())
        child->installEventFilter(this);
    m_bar->installEventFilter(this);
    m_evidence->installEventFilter(this);
    connect(m_bar, &RatingBar::valueChosen, this, [this](int value) {
        showAnchor();
        Q_EMIT edited();
        if (value >= RatingBar::kNotObserved)
            Q_EMIT rated();
    });
    connect(m_evidence, &QPlainTextEdit::textChanged, this, &CriterionEditor::edited);
    connect(m_guideButton, &QToolButton::toggled, this, &CriterionEditor::toggleGuide);
    showAnchor();
}

bool CriterionEditor::eventFilter(QObject *object, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride; // who wants the key, before it is anybody's shortcut
    if (!asked && event->type() != QEvent::KeyPress)
        return Card::eventFilter(object, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (object != m_evidence)
        return (!asked && keyOnRating(key)) || Card::eventFilter(object, event);
    if (key.key() != Qt::Key_Escape || key.modifiers())
        return Card::eventFilter(object, event);
    if (asked)
        event->accept();
    else
        focusRating();
    return true;
}

bool CriterionEditor::keyOnRating(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_E:
        Q_EMIT evidenceWanted();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        Q_EMIT takeBackWanted();
        return true;
    case Qt::Key_G:
        m_guideButton->toggle();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_bar->value() == RatingBar::kUnanswered)
            return false;
        if (!event.isAutoRepeat()) // which would go on in the text that comes next
            Q_EMIT wentOn();
        return true;
    default:
        return false;
    }
}

void CriterionEditor::setRating(const Rating &rating)
{
    m_stored = rating;
    m_bar->setValue(rating.notObserved ? RatingBar::kNotObserved : rating.level.value_or(RatingBar::kUnanswered));
    if (m_evidence->toPlainText() != rating.evidence) {
        const QSignalBlocker quiet(m_evidence);
        m_evidence->setPlainText(rating.evidence);
    }
    showAnchor();
}

Rating CriterionEditor::rating() const
{
    Rating rating = m_stored;
    rating.criterionId = m_criterion.id;
    rating.notObserved = m_bar->value() == RatingBar::kNotObserved;
    rating.level = m_bar->value() >= 1 ? std::optional<int>(m_bar->value()) : std::nullopt;
    rating.evidence = m_evidence->toPlainText();
    return rating;
}

void CriterionEditor::setReadOnly(bool readOnly)
{
    m_bar->setReadOnly(readOnly);
    m_evidence->setReadOnly(readOnly);
}

void CriterionEditor::focusRating() { m_bar->setFocus(Qt::OtherFocusReason); }

void CriterionEditor::takeBack()
{
    m_bar->takeBack();
    focusRating();
}

void CriterionEditor::focusEvidence() { m_evidence->setFocus(Qt::ShortcutFocusReason); }

QWidgetList CriterionEditor::tabStops() const { return m_bar->choices() << m_evidence; }

// The anchor of the level that is chosen stands below it, so that one reads what one signs.
void CriterionEditor::showAnchor()
{
    const int level = m_bar->value();
    m_anchor->setText(level >= 1 ? m_criterion.anchors.value(level - 1) : QString());
    m_anchor->setVisible(!m_anchor->text().isEmpty());
    m_evidence->setPlaceholderText(needsEvidence(rating(), int(m_levels.size()))
                                       ? tr("Evidence, needed for this level: what did the candidate say or do?")
                                       : tr("Evidence: what did the candidate say or do?"));
}

void CriterionEditor::toggleGuide(bool shown)
{
    QStringList lines;
    for (int i = 0; i < int(m_levels.size()); ++i)
        lines.append(tr("%1. %2: %3").arg(i + 1).arg(m_levels.at(i), m_criterion.anchors.value(i)));
    for (const Question &question : m_criterion.questions) {
        lines.append(question.minutes > 0 ? tr("Ask (%n minute(s)): %1", nullptr, question.minutes).arg(question.text)
                                          : tr("Ask: %1").arg(question.text));
        for (const QString &probe : question.probes)
            lines.append(tr("– Then: %1").arg(probe));
    }
    m_guide->setText(lines.join(QLatin1Char('\n')));
    m_guide->setVisible(shown);
}

} // namespace shortlist
