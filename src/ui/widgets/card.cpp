// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new PanelTitle(QString(), this))
    , m_titleLine(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPanelMargin, kCardPadding, kPanelMargin, kCardPadding);
    outer->setSpacing(kRelated);
    m_titleLine->setSpacing(kRelated);
    m_titleLine->addWidget(m_title, 1);
    outer->addLayout(m_titleLine);
    m_body->setSpacing(kRelated);
    outer->addLayout(m_body, 1);
    m_title->hide();
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTitleWraps(bool wraps) { m_title->setWordWrap(wraps); }

void Card::addTitleWidget(QWidget *widget)
{
    m_titleLine->addWidget(widget);
    m_title->show();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Role::Hairline));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QFrame::changeEvent(event);
}

} // namespace shortlist
