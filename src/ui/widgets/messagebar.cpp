// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace shortlist {

namespace {

struct Look {
    const char *icon;
    Role tint;
    Role line;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return { "info", Role::InfoTint, Role::Link };
    case MessageBar::Kind::Success:
        return { "circle-check", Role::SuccessTint, Role::Success };
    case MessageBar::Kind::Warning:
        return { "triangle-alert", Role::WarningTint, Role::Warning };
    case MessageBar::Kind::Error:
        return { "circle-alert", Role::ErrorTint, Role::Error };
    }
    return { "info", Role::InfoTint, Role::Link };
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(QStringLiteral("info"), 18, this))
    , m_text(new TextLabel(QString(), TextLabel::Kind::Body, this))
    , m_action(makeButton(QString(), ButtonKind::Link, QString(), this))
    , m_second(makeButton(QString(), ButtonKind::Link, QString(), this))
    , m_fold(makeIconButton(QStringLiteral("chevron-down"), tr("Show the whole message"), this))
    , m_close(makeIconButton(QStringLiteral("x"), tr("Close this message"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_second->setObjectName(QStringLiteral("messageSecond"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(kInside, kInside, kInside, kInside);
    line->setSpacing(kRelated);
    line->addSpacing(kInside); // not a margin: those do not mirror
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_fold);
    line->addWidget(m_action);
    line->addWidget(m_second);
    line->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_fold->setObjectName(QStringLiteral("messageFold"));
    m_fold->hide();
    m_action->hide();
    m_second->hide();
    hide();
    connect(m_fold, &QToolButton::clicked, this, [this] { fold(!m_folded); });
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionClicked);
    connect(m_second, &QPushButton::clicked, this, &MessageBar::secondClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action, const QString &second)
{
    m_kind = kind;
    m_aboutChange = false;
    m_icon->setIconName(QString::fromLatin1(lookOf(kind).icon));
    m_icon->setColour(color(lookOf(kind).line));
    setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_close->setVisible(kind != Kind::Error);
    show();
    fold(m_compact);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setAccessibleName(text);
}

void MessageBar::rephrase(const QString &text)
{
    if (isHidden() || text == m_text->text())
        return;
    setText(text);
    showFold();
    fitHeight();
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    m_aboutChange = false;
}

void MessageBar::setCompact(bool compact)
{
    m_compact = compact;
    fold(compact);
}

void MessageBar::fold(bool folded)
{
    m_folded = folded;
    m_text->setWordWrap(!folded);
    m_text->setElided(folded);
    showFold();
    fitHeight();
}

// As high as its lines: what a layout gives to text that wraps is a guess, and three lines of it were cut to two.
void MessageBar::fitHeight()
{
    const int least = controlHeight() + 2 * kInside;
    const bool wraps = m_text->wordWrap() && layout()->hasHeightForWidth();
    setFixedHeight(std::max(least, wraps ? layout()->totalHeightForWidth(width()) : least));
}

void MessageBar::showFold()
{
    if (!m_compact)
        return;
    const QMargins margins = contentsMargins();
    int room =
        width() - margins.left() - margins.right() - m_icon->width() - m_close->sizeHint().width() - 6 * kRelated;
    for (const QPushButton *button : { m_action, m_second }) {
        if (!button->isHidden())
            room -= button->sizeHint().width();
    }
    const bool longer = m_text->fontMetrics().horizontalAdvance(m_text->text()) > room;
    m_fold->setVisible(longer);
    const QString what = m_folded ? tr("Show the whole message") : tr("Show one line of the message");
    m_fold->setIcon(icon(m_folded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-up")));
    m_fold->setToolTip(what);
    m_fold->setAccessibleName(what);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    showFold();
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_icon->setColour(color(lookOf(m_kind).line));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mix(color(look.tint), color(look.line), 0.45));
    painter.setBrush(color(look.tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace shortlist
