// SPDX-License-Identifier: GPL-3.0-or-later
// What can be set on the view itself: how tall an hour is, what dragging snaps to.
#include "domain/words/words.h"
#include "ui/calendar/calendarview.h"

#include <QAction>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>

namespace shortlist {

void CalendarView::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, int pixels) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, pixels] { zoomBy(pixels); });
        addAction(action);
        m_zoomActions += action;
    };
    // On many keyboards the plus is the shifted equals sign.
    add("zoomInAction", tr("Taller hours"),
        { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) }, kZoomStep);
    add("zoomOutAction", tr("Lower hours"), { QKeySequence(Qt::CTRL | Qt::Key_Minus) }, -kZoomStep);
    add("zoomResetAction", tr("Usual hours"), { QKeySequence(Qt::CTRL | Qt::Key_0) }, 0);
}

void CalendarView::zoomBy(int pixels)
{
    // What one looks at stays where it is: the time cursor or the interview chosen, else the middle.
    const QRect looked = m_current.isNull() ? cursorRect() : rectOf(m_current);
    const QRect grid = gridRect();
    const bool seen = looked.top() >= grid.top() && looked.top() <= grid.bottom();
    setZoom(pixels == 0 ? kUsualZoom : zoom() + pixels, seen ? looked.top() : grid.center().y());
}

void CalendarView::setSnap(int minutes)
{
    const int wanted = minutes == 5 || minutes == 30 ? minutes : kUsualSnap;
    if (wanted == m_snap)
        return;
    m_snap = wanted;
    Q_EMIT snapChanged(wanted);
}

void CalendarView::fillSnapMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const int minutes : { 5, 15, 30 }) {
        QAction *action = menu->addAction(words::minutes(minutes, minutes));
        action->setObjectName(QStringLiteral("snap%1Action").arg(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == m_snap);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { setSnap(minutes); });
    }
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    finishMove();
    endDrag();
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        // The menu is about what was pointed at.
        const QPoint point = viewport()->mapFromGlobal(where);
        const auto spot = m_geometry.at(toCanvas(point));
        if (const Box *box = boxAt(point)) {
            setCurrent(m_entries.at(box->entry).interview.id);
        } else if (spot && gridRect().contains(point)) {
            setCurrent({});
            setCursorSpot(*spot);
        }
    } else {
        const QRect about = m_current.isNull() ? cursorRect() : rectOf(m_current);
        where = viewport()->mapToGlobal((about & gridRect()).center());
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("calendarMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->addSeparator();
    fillSnapMenu(menu->addMenu(tr("Snap to")));
    menu->popup(where);
}

} // namespace shortlist
