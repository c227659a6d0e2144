// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingbar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/ratingbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace shortlist {

namespace {

constexpr int kGap = 4;
constexpr int kNarrowest = 64; ///< no choice is narrower, however short its word

} // namespace

RatingBar::RatingBar(const QString &subject, const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_notObserved(new RatingButton(tr("Not observed"), std::nullopt, this))
{
    setAccessibleName(subject);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const int steps = int(words.size());
    for (int step = 1; step <= steps; ++step)
        m_steps.append(new RatingButton(words.at(step - 1), lookOfStep(step, steps), this));
    const auto wire = [this, subject](RatingButton *button, int value) {
        button->setObjectName(QStringLiteral("rating%1").arg(value));
        button->setAccessibleName(
            subject.isEmpty() ? button->text() : tr("%1: %2", "criterion: rating").arg(subject, button->text()));
        connect(button, &QRadioButton::clicked, this, [this, value] { choose(value); });
    };
    for (int step = 1; step <= steps; ++step)
        wire(m_steps.at(step - 1), step);
    wire(m_notObserved, kNotObserved);
    // Made first, but the last in the row: the Tab order says so.
    if (!m_steps.isEmpty())
        setTabOrder(m_steps.last(), m_notObserved);
    display(kUnanswered);
}

void RatingBar::setValue(int value)
{
    display(value >= kNotObserved && value <= int(m_steps.size()) ? value : kUnanswered);
}

void RatingBar::choose(int value)
{
    if (m_readOnly) {
        display(m_value);
        return;
    }
    display(value);
    Q_EMIT valueChosen(value);
}

void RatingBar::display(int value)
{
    m_value = value;
    // An exclusive button cannot be unchecked; a taken-back answer needs just that.
    const auto setAll = [this](bool exclusive) {
        for (RatingButton *button : std::as_const(m_steps))
            button->setAutoExclusive(exclusive);
        m_notObserved->setAutoExclusive(exclusive);
    };
    setAll(false);
    for (int step = 1; step <= int(m_steps.size()); ++step)
        m_steps.at(step - 1)->setChecked(step == value);
    m_notObserved->setChecked(value == kNotObserved);
    setAll(true);
    // One Tab stop a bar: the answer, or the first choice.
    RatingButton *stop = value == kUnanswered ? m_steps.value(0) : buttonOf(value);
    for (RatingButton *button : shown())
        button->setFocusPolicy(button == stop ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(stop);
}

RatingButton *RatingBar::buttonOf(int value) const
{
    return value == kNotObserved ? m_notObserved : m_steps.value(value - 1);
}

QList<RatingButton *> RatingBar::shown() const
{
    QList<RatingButton *> buttons = m_steps;
    if (!m_notObserved->isHidden())
        buttons.append(m_notObserved);
    return buttons;
}

QWidgetList RatingBar::choices() const
{
    QWidgetList all(m_steps.begin(), m_steps.end());
    all.append(m_notObserved);
    return all;
}

void RatingBar::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (RatingButton *button : shown())
        button->setEnabled(!readOnly || button->isChecked());
}

void RatingBar::setNotObservedOffered(bool offered)
{
    m_notObserved->setVisible(offered);
    arrange();
    updateGeometry();
}

void RatingBar::setAnchor(int step, const QString &anchor)
{
    if (RatingButton *button = buttonOf(step)) {
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(anchor.toHtmlEscaped()));
        button->setAccessibleDescription(anchor);
    }
}

int RatingBar::columnsFor(int width) const
{
    const int count = int(shown().size());
    const auto fits = [width](int columns, int widest) { return columns * widest + (columns - 1) * kGap <= width; };
    int widestStep = kNarrowest;
    for (const RatingButton *button : m_steps)
        widestStep = std::max(widestStep, button->sizeHint().width());
    const int widest = std::max(widestStep, m_notObserved->sizeHint().width());
    if (fits(count, count > int(m_steps.size()) ? widest : widestStep) || widthOfRow() <= width)
        return count;
    // The scale stays in one line as long as it can; "not observed" goes below it.
    if (fits(int(m_steps.size()), widestStep))
        return int(m_steps.size());
    for (int rows = 1; rows < count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        if (fits(columns, widest))
            return columns;
    }
    return 1;
}

int RatingBar::widthOfRow() const
{
    int width = -kGap;
    for (const RatingButton *button : shown())
        width += std::max(kNarrowest, button->tightWidth()) + kGap;
    return width;
}

int RatingBar::heightForWidth(int width) const
{
    const int count = std::max(1, int(shown().size()));
    const int columns = columnsFor(width);
    const int rows = (count + columns - 1) / columns;
    return rows * controlHeight() + (rows - 1) * kGap;
}

QSize RatingBar::sizeHint() const
{
    int widest = kNarrowest;
    const auto buttons = shown();
    for (const RatingButton *button : buttons)
        widest = std::max(widest, button->sizeHint().width());
    const int count = int(buttons.size());
    return { count * widest + (count - 1) * kGap, controlHeight() };
}

QSize RatingBar::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), 2 * kNarrowest), heightForWidth(std::max(width(), 2 * kNarrowest)) };
}

void RatingBar::arrange()
{
    const auto buttons = shown();
    const int columns = std::max(1, columnsFor(width()));
    if (columns == int(buttons.size()) && arrangeRow())
        return;
    // Edges from the whole width, so that the last cell ends where the row ends.
    const auto edge = [&](int column) { return column * (width() + kGap) / columns; };
    for (int i = 0; i < int(buttons.size()); ++i) {
        const int column = i % columns;
        // The last one of an open row may take what its words need.
        const bool last = i + 1 == buttons.size();
        const int cell = edge(column + 1) - edge(column) - kGap;
        const int room =
            last ? std::min(std::max(cell, buttons.at(i)->sizeHint().width()), width() - edge(column)) : cell;
        const QRect place(edge(column), (i / columns) * (controlHeight() + kGap), room, controlHeight());
        buttons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

// Alike where there is room for it; else each as wide as its words, so that the row stays one.
bool RatingBar::arrangeRow()
{
    const auto buttons = shown();
    const int count = int(buttons.size());
    int widest = kNarrowest;
    for (const RatingButton *button : buttons)
        widest = std::max(widest, button->sizeHint().width());
    if (count * widest + (count - 1) * kGap <= width())
        return false;
    int spare = std::max(0, width() - widthOfRow());
    int left = 0;
    for (int i = 0; i < count; ++i) {
        const int share = spare / (count - i);
        spare -= share;
        const int room = std::max(kNarrowest, buttons.at(i)->tightWidth()) + share;
        buttons.at(i)->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, room, controlHeight())));
        left += room + kGap;
    }
    return true;
}

void RatingBar::walk(int step)
{
    const auto buttons = shown();
    qsizetype at = -1;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        if (buttons.at(i)->hasFocus())
            at = i;
    }
    const qsizetype next = std::clamp<qsizetype>(at + step, 0, buttons.size() - 1);
    buttons.at(next)->setFocus(Qt::TabFocusReason);
}

void RatingBar::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int digit = event->key() - Qt::Key_0;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (!plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (digit >= 0 && digit <= int(m_steps.size()) && (digit > 0 || !m_notObserved->isHidden())) {
        if (RatingButton *button = buttonOf(digit); button->isEnabled()) {
            button->setFocus(Qt::TabFocusReason);
            choose(digit);
        }
    } else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        walk(event->key() == Qt::Key_Right ? forward : -forward);
    } else if ((event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) && m_value != kUnanswered) {
        choose(kUnanswered);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RatingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    updateGeometry();
}

void RatingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace shortlist
