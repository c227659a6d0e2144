// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int kLongestWord = 40; ///< letters that a text that wraps asks room for on one line

QFont fontOf(TextLabel::Kind kind)
{
    switch (kind) {
    case TextLabel::Kind::Body:
        break;
    case TextLabel::Kind::Strong:
        return strongFont();
    case TextLabel::Kind::Caption:
        return captionFont();
    case TextLabel::Kind::Section: {
        QFont font = captionFont();
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case TextLabel::Kind::Panel:
        return panelTitleFont();
    case TextLabel::Kind::Page:
        return pageTitleFont();
    }
    return QFont();
}

} // namespace

TextLabel::TextLabel(const QString &text, Kind kind, QWidget *parent)
    : QLabel(text, parent)
    , m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    refresh();
    alignToLayout();
}

// QLabel follows the direction of its text; a column of names must follow the window's.
void TextLabel::alignToLayout()
{
    Qt::Alignment now = alignment();
    const bool ours = m_aligned || !(now & Qt::AlignAbsolute);
    if (!ours || (now & (Qt::AlignHCenter | Qt::AlignJustify)))
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    now.setFlag(Qt::AlignAbsolute);
    now.setFlag(Qt::AlignLeft, !mirrored);
    now.setFlag(Qt::AlignRight, mirrored);
    setAlignment(now);
    m_aligned = true;
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    QSizePolicy policy = sizePolicy(); // a new one would forget that text which wraps needs more height
    policy.setHorizontalPolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    setSizePolicy(policy);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    if (m_elided)
        return { fontMetrics().averageCharWidth() * 4, least.height() };
    // A word that cannot be broken, such as an address, is cut rather than making the window wider than the screen.
    return wordWrap() ? QSize(std::min(least.width(), fontMetrics().averageCharWidth() * kLongestWord), least.height())
                      : least;
}

void TextLabel::refresh()
{
    m_refreshing = true;
    if (m_kind != Kind::Body)
        setFont(fontOf(m_kind));
    setForegroundRole(
        m_kind == Kind::Caption || m_kind == Kind::Section ? QPalette::PlaceholderText : QPalette::WindowText);
    m_refreshing = false;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLayout();
    if (!m_refreshing && (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange))
        refresh();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided || fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        if (m_elided)
            setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())),
        palette(), isEnabled(), cut, foregroundRole());
    setToolTip(text().toHtmlEscaped());
}

IconLabel::IconLabel(const QString &name, int side, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_side(side)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconLabel::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_colour.isValid() ? m_colour : color(Role::Caption));
}

} // namespace shortlist
