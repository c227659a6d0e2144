// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace shortlist {

class TextLabel;

/// "Moved 3 candidates — Undo": stays for six seconds, longer while the mouse or the keyboard is on it. It has a place
/// of its own in a layout, and covers nothing.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    static constexpr int kShownMs = 6000;

    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows what was done and announces it; replaces what was shown. Without `undoable` there is no button.
    void announce(const QString &text, bool undoable = true);
    /// What is shown cannot be undone: takes the button away and leaves the text.
    void withdraw();
    QString text() const;
    /// How long a message stays; tests shorten it.
    void setDuration(int milliseconds) { m_timer.setInterval(milliseconds); }

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void recolour();

    TextLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
};

} // namespace shortlist
