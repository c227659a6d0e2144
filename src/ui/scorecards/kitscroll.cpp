// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scorecards/kitscroll.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace shortlist {

namespace {

/// Shows that the pane has the keyboard, and takes nothing of the mouse.
class KitRing : public QWidget {
public:
    explicit KitRing(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace

KitScroll::KitScroll(QWidget *kit, QWidget *parent)
    : QScrollArea(parent)
    , m_ring(new KitRing(this))
{
    setObjectName(QStringLiteral("kitScroll"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all of it wraps
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Interview kit, to be scrolled"));
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(kit);
    column->addStretch(1);
    setWidget(holder);
}

void KitScroll::scrollPages(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + pages * (bar->pageStep() - 2 * fontMetrics().lineSpacing()));
}

void KitScroll::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->modifiers() & ~Qt::KeypadModifier ? 0 : event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return scrollPages(1);
    case Qt::Key_PageUp:
        return scrollPages(-1);
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_E:
    case Qt::Key_G:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT cardKeyPressed(event);
        return;
    default:
        if (!(event->modifiers() & ~Qt::KeypadModifier) && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
            Q_EMIT cardKeyPressed(event);
        else
            QScrollArea::keyPressEvent(event);
    }
}

void KitScroll::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_ring->setVisible(byKeyboard(event->reason()));
    refreshRing();
}

void KitScroll::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void KitScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    refreshRing();
}

void KitScroll::refreshRing()
{
    m_ring->setGeometry(viewport()->geometry());
    m_ring->raise();
}

} // namespace shortlist
