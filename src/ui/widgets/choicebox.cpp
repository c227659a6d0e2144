// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QApplication>
#include <QKeyEvent>

namespace shortlist {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT decided(currentIndex()); });
    connect(this, &QComboBox::activated, this, &ChoiceBox::chosen);
}

void ChoiceBox::chosen(int index)
{
    if (!m_keying) {
        m_pause.stop();
        Q_EMIT decided(index);
        return;
    }
    // Longer than letters of one name may be apart.
    m_pause.start(QApplication::keyboardInputInterval() + 200);
}

bool ChoiceBox::decideNow()
{
    if (!m_pause.isActive())
        return false;
    m_pause.stop();
    Q_EMIT decided(currentIndex());
    return true;
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && decideNow()) {
        event->accept();
        return;
    }
    // A letter that leads to nobody else is part of the name all the same.
    if (m_pause.isActive() && !event->text().isEmpty())
        m_pause.start();
    m_keying = true;
    QComboBox::keyPressEvent(event);
    m_keying = false;
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    // The open list has the keyboard for a while, and nothing is decided by that.
    if (event->reason() != Qt::PopupFocusReason)
        decideNow();
}

} // namespace shortlist
