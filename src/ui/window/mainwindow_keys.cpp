// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/widgets/undobar.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace shortlist {

namespace {

bool isTyping(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty()
        && key.text().at(0).isPrint();
}

} // namespace

// Pages have keys of one letter. Typed in a combo box, a letter chooses there: Qt asks before it takes a key for a
// shortcut, first the widget with the keyboard and then what is around it, and combo boxes do not answer.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(focusWidget())
        && isTyping(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_tabbing = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (m_tabbing) // the key itself follows at once; a click afterwards is none
            QTimer::singleShot(0, this, [this] { m_tabbing = false; });
    }
    return QMainWindow::event(event);
}

// Qt goes on with what comes next when whatever has the keyboard is disabled or taken away. After something was done
// that may be “Undo”, and the next Enter would take it back. Whoever goes there with Tab gets there.
bool MainWindow::focusNextPrevChild(bool next)
{
    const bool went = QMainWindow::focusNextPrevChild(next);
    Page *page = currentPage();
    if (went && !m_tabbing && page && m_undoBar->isAncestorOf(focusWidget()))
        page->focusMain();
    return went;
}

// The key of something that cannot be done now comes here, since nobody takes it: it says why.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    const auto asked = std::find_if(m_shownActions.cbegin(), m_shownActions.cend(), [&pressed](const QAction *action) {
        return action->isVisible() && !action->isEnabled() && action->shortcuts().contains(pressed);
    });
    if (asked == m_shownActions.cend() || (*asked)->statusTip().isEmpty())
        return QMainWindow::keyPressEvent(event);
    m_undoBar->remark((*asked)->statusTip());
}

} // namespace shortlist
