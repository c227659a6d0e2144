// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page.h"

#include <QAbstractItemView>
#include <QEvent>

#include <algorithm>

namespace shortlist {

namespace {

/// Does something whenever a widget comes on show.
class WhenShown : public QObject {
public:
    WhenShown(QWidget *watched, std::function<void()> does)
        : QObject(watched)
        , m_does(std::move(does))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_does();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_does;
};

/// What Tab stops at within a page, in its order.
QList<QWidget *> tabStopsOf(const QWidget *page)
{
    QList<QWidget *> stops;
    QWidget *const start = const_cast<QWidget *>(page); // the chain is a ring of changeable widgets
    for (QWidget *one = start->nextInFocusChain(); one && one != start; one = one->nextInFocusChain()) {
        if (page->isAncestorOf(one) && one->isVisibleTo(page->window()) && one->isEnabled() && !one->focusProxy()
            && (one->focusPolicy() & Qt::TabFocus))
            stops += one;
    }
    return stops;
}

} // namespace

void Page::setMain(QWidget *main)
{
    m_main = main;
    new WhenShown(main, [this] {
        if (m_standIn && m_standIn->hasFocus())
            m_main->setFocus(Qt::OtherFocusReason);
        m_standIn.clear();
    });
}

void Page::focusMain()
{
    m_standIn.clear();
    if (m_main && m_main->isVisibleTo(this))
        return m_main->setFocus(Qt::OtherFocusReason);
    const QList<QWidget *> stops = tabStopsOf(this);
    const auto list = std::find_if(
        stops.begin(), stops.end(), [](QWidget *one) { return qobject_cast<QAbstractItemView *>(one) != nullptr; });
    // With nothing to stop at the page itself has the keyboard: else Qt leaves it somewhere in the window, and what
    // comes on show later would not get it.
    QWidget *first = list != stops.end() ? *list : stops.isEmpty() ? this : stops.constFirst();
    first->setFocus(Qt::OtherFocusReason);
    if (m_main)
        m_standIn = first;
}

} // namespace shortlist
