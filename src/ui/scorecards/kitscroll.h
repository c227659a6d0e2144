// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace shortlist {

/// The kit in a pane that takes the keyboard: the arrows, Page Up and Down, Home and End scroll it. What it says is its
/// accessible description, since nothing inside it but buttons and the résumé can be gone to.
class KitScroll : public QScrollArea {
    Q_OBJECT

public:
    /// `kit` becomes a child of the pane.
    explicit KitScroll(QWidget *kit, QWidget *parent = nullptr);

    /// Scrolls by that many pages, less a line or two so that one finds the place again: from elsewhere on the card.
    void scrollPages(int pages);

Q_SIGNALS:
    /// A key without modifiers that is none of the pane's and may be one of the card's; `event` lives as long as the
    /// call.
    void cardKeyPressed(QKeyEvent *event);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshRing();

    QWidget *m_ring; ///< around all of the pane, above what is in it
};

} // namespace shortlist
