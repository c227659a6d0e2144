// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/debriefsheet.h"
#include "ui/widgets/taborder.h"

#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>

namespace shortlist {

// Two letters are keys of the sheet; typed in the list, they would go to a name instead.
bool DebriefPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        // Nobody is chosen yet: an arrow begins with the first.
        if (!m_list->selectionModel()->hasSelection())
            m_list->selectionModel()->clearCurrentIndex();
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & ~Qt::KeypadModifier) && m_stack->currentIndex() == 1 && m_sheet->takeKey(key->key()))
            return true;
    }
    return Page::eventFilter(object, event);
}

// The sheet is made anew whenever something is stored, and Qt puts what is new at the end of the window's order, behind
// the toolbar. So the order is made when it is needed: from the list on, through the sheet as it is read.
bool DebriefPage::focusNextPrevChild(bool next)
{
    if (m_stack->currentIndex() == 1)
        chainStops(m_list, stopsAsRead(m_sheet));
    return Page::focusNextPrevChild(next);
}

} // namespace shortlist
