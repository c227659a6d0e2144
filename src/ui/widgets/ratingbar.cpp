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
    , m_subject(subject)
    , m_notObserved(new RatingButton(tr("Not observed"), std::nullopt, this))
{
    setAccessibleName(subject);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const int steps = int(words.size());
    for (int step = 1; step <= steps; ++step)
        m_steps.append(new RatingButton(words.at(step - 1), lookOfStep(step, steps), this));
    const auto wire = [this](RatingButton *button, int value) {
        button->setObjectName(QStringLiteral("rating%1").arg(value));
        tellName(button);
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

void RatingBar::takeBack()
{
    if (m_value != kUnanswered)
        choose(kUnanswered);
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

void RatingBar::setNotObservedText(const QString &text)
{
    m_notObserved->setText(text);
    tellName(m_notObserved);
    arrange();
    updateGeometry();
}

void RatingBar::tellName(RatingButton *button) const
{
    button->setAccessibleName(
        m_subject.isEmpty() ? button->text() : tr("%1: %2", "criterion: rating").arg(m_subject, button->text()));
}

void RatingBar::setAnchor(int step, const QString &anchor)
{
    if (RatingButton *button = buttonOf(step)) {
        button->setToolTip(QStringLiteral("<p>%1</p>").arg(anchor.toHtmlEscaped()));
        button->setAccessibleDescription(anchor);
    }
}

// In one row where the words of all fit; else the scale in one, and “not observed” below it; else in as few as can be.
RatingBar::Rows RatingBar::rowsFor(int width) const
{
    const auto buttons = shown();
    const int count = int(buttons.size());
    const int steps = int(m_steps.size());
    const auto fits = [width](int columns, int widest) { return columns * widest + (columns - 1) * kGap <= width; };
    int widestStep = kNarrowest;
    for (const RatingButton *button : m_steps)
        widestStep = std::max(widestStep, button->sizeHint().width());
    const int widest = std::max(widestStep, m_notObserved->sizeHint().width());
    if (fits(count, count > steps ? widest : widestStep))
        return { { count }, true };
    if (widthOfRow(buttons) <= width)
        return { { count }, false };
    if (fits(steps, widestStep))
        return { { steps, count - steps }, true };
    if (widthOfRow(m_steps) <= width)
        return { { steps, count - steps }, false };
    const QList<int> grid = gridOf(count, [&](int columns) { return fits(columns, widest); });
    const QList<int> flow = flowOf(buttons, width);
    return flow.size() < grid.size() ? Rows{ flow, false } : Rows{ grid, true };
}

QList<int> RatingBar::gridOf(int count, const std::function<bool(int)> &fits) const
{
    int columns = 1;
    for (int rows = 1; rows < count && columns == 1; ++rows) {
        const int wanted = (count + rows - 1) / rows;
        columns = fits(wanted) ? wanted : columns;
    }
    QList<int> sizes;
    for (int left = count; left > 0; left -= columns)
        sizes.append(std::min(left, columns));
    return sizes;
}

QList<int> RatingBar::flowOf(const QList<RatingButton *> &buttons, int width) const
{
    QList<int> sizes;
    int room = 0;
    for (const RatingButton *button : buttons) {
        const int wanted = std::max(kNarrowest, button->tightWidth()) + kGap;
        if (sizes.isEmpty() || room + wanted - kGap > width) {
            sizes.append(0);
            room = 0;
        }
        ++sizes.last();
        room += wanted;
    }
    return sizes;
}

int RatingBar::widthOfRow(const QList<RatingButton *> &buttons) const
{
    int width = -kGap;
    for (const RatingButton *button : buttons)
        width += std::max(kNarrowest, button->tightWidth()) + kGap;
    return width;
}

int RatingBar::heightForWidth(int width) const
{
    const int rows = std::max(1, int(rowsFor(width).sizes.size()));
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
    const Rows rows = rowsFor(width());
    int first = 0;
    int top = 0;
    for (const int size : rows.sizes) {
        const auto row = buttons.mid(first, size);
        if (rows.alike)
            arrangeAlike(row, rows.sizes.first(), top, first + size == buttons.size());
        else
            arrangeByWords(row, top);
        first += size;
        top += controlHeight() + kGap;
    }
}

// Edges from the whole width, so that the last cell ends where the row ends.
void RatingBar::arrangeAlike(const QList<RatingButton *> &row, int columns, int top, bool lastRow)
{
    const auto edge = [this, columns](int column) { return column * (width() + kGap) / columns; };
    for (int column = 0; column < int(row.size()); ++column) {
        // The last one of an open row may take what its words need.
        const bool last = lastRow && column + 1 == row.size();
        const int cell = edge(column + 1) - edge(column) - kGap;
        const int room =
            last ? std::min(std::max(cell, row.at(column)->sizeHint().width()), width() - edge(column)) : cell;
        place(row.at(column), QRect(edge(column), top, room, controlHeight()));
    }
}

// Each as wide as its words, and its share of what is left; one alone is as wide as it is elsewhere.
void RatingBar::arrangeByWords(const QList<RatingButton *> &row, int top)
{
    const int count = int(row.size());
    int spare = std::max(0, width() - widthOfRow(row));
    if (count == 1)
        spare = std::min(spare, std::max(0, row.first()->sizeHint().width() - widthOfRow(row)));
    int left = 0;
    for (int i = 0; i < count; ++i) {
        const int share = spare / (count - i);
        spare -= share;
        const int room = std::max(kNarrowest, row.at(i)->tightWidth()) + share;
        place(row.at(i), QRect(left, top, std::min(room, std::max(kNarrowest, width() - left)), controlHeight()));
        left += room + kGap;
    }
}

void RatingBar::place(RatingButton *button, const QRect &where)
{
    button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
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
    } else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        takeBack();
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
