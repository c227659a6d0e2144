// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debrief/keptfocus.h"

#include <QAbstractItemView>
#include <QApplication>

namespace shortlist {

KeptFocus::KeptFocus(const QWidget *part)
{
    QWidget *focused = QApplication::focusWidget();
    if (!part || !focused || focused->objectName().isEmpty() || !part->isAncestorOf(focused))
        return;
    m_name = focused->objectName();
    m_place = int(part->findChildren<QWidget *>(m_name).indexOf(focused));
    if (const auto *view = qobject_cast<QAbstractItemView *>(focused))
        m_cell = { view->currentIndex().column(), view->currentIndex().row() };
}

void KeptFocus::restore(QWidget *part) const
{
    if (m_name.isEmpty())
        return;
    QWidget *again = part->findChildren<QWidget *>(m_name).value(m_place);
    if (!again)
        return;
    again->setFocus(Qt::OtherFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(again);
    if (view && m_cell.y() >= 0 && m_cell.y() < view->model()->rowCount())
        view->setCurrentIndex(view->model()->index(m_cell.y(), m_cell.x()));
}

} // namespace shortlist
