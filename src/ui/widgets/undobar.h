// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;
class QStatusBar;
class QToolButton;

namespace shortlist {

class TextLabel;

/// "Moved 3 candidates — Undo": stays for six seconds, longer while the mouse or the keyboard is on it. It covers
/// nothing of a page, and takes height from it only where two lines need more than its margin: see settleOver().
class UndoBar : public QFrame {
    Q_OBJECT
public:
    static constexpr int kShownMs = 6000;

    explicit UndoBar(QWidget *parent = nullptr);

    /// Shows what was done and announces it; replaces what was shown. Without `undoable` there is no button.
    void announce(const QString &text, bool undoable = true);
    /// Tells what has nothing to do with what was done, and announces it: an Undo on offer stays, and this stands below
    /// it.
    void remark(const QString &text);
    /// Lies from now on over the foot of the window, below what `content` shows: over the margin there and what the
    /// status bar tells, never over what can be operated in it. Both outlive the bar or are deleted with it.
    void settleOver(QStatusBar *foot, QWidget *content);
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void recolour();
    void takePlace();
    /// Shows what the labels say, and tells a screen reader.
    void appear(const QString &spoken);

    TextLabel *m_text;
    TextLabel *m_remark;
    QPushButton *m_undo;
    QToolButton *m_close;
    QTimer m_timer;
    QStatusBar *m_foot = nullptr; ///< null: a layout places the bar
    QWidget *m_content = nullptr;
};

} // namespace shortlist
