// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/debriefpage.h"
#include "ui/debrief/debriefsheet.h"
#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QStackedWidget>

namespace shortlist {

// Two letters are keys of the sheet; typed in the list, they would go to a name instead. Within a name that is being
// typed they are letters.
bool DebriefPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        // Nobody is chosen yet: an arrow begins with the first.
        if (!m_list->selectionModel()->hasSelection())
            m_list->selectionModel()->clearCurrentIndex();
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = !key->text().isEmpty() && key->text().at(0).isPrint();
        const bool typing = letter && m_typed.isValid() && m_typed.elapsed() < QApplication::keyboardInputInterval();
        const bool bare = !(key->modifiers() & ~Qt::KeypadModifier);
        if (bare && !typing && m_stack->currentIndex() == 1 && m_sheet->takeKey(key->key()))
            return true;
        if (letter)
            m_typed.restart();
    }
    return Page::eventFilter(object, event);
}

// The sheet is made anew whenever something is stored, and Qt puts what is new at the end of the window's order, behind
// the toolbar. So the order is made when it is needed: from the list on, through the sheet as it is read.
bool DebriefPage::focusNextPrevChild(bool next)
{
    if (m_stack->currentIndex() == 1)
        chainStops(m_list, stopsAsRead(m_stack->widget(1)));
    return Page::focusNextPrevChild(next);
}

} // namespace shortlist
