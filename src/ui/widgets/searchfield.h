// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace shortlist {

/// Gives the clear button of any line edit its name; Qt gives it none.
void nameClearButton(QLineEdit *edit);

/// A line edit with a magnifier and a clear button. Esc clears it first, then lets go.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `name` is placeholder and accessible name in one, e.g. "Filter candidates".
    explicit SearchField(const QString &name, QWidget *parent = nullptr);
    /// Milliseconds of rest before searchRequested(); 150 at the start.
    void setDelay(int milliseconds) { m_rest.setInterval(milliseconds); }

Q_SIGNALS:
    /// The trimmed text, after the typing rested, and at once on Enter or when cleared.
    void searchRequested(const QString &text);
    /// Down was pressed: the result list should take the keyboard.
    void leftDownwards();

protected:
    /// Lets Ctrl+Z through to the program while there is no typing to undo.
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
};

} // namespace shortlist
